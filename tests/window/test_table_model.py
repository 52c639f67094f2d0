"""The table of events."""

from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from viewer.model import EventColumns
from viewer.window.lookup import name_of
from viewer.window.open_project import OpenProject
from viewer.window.table_model import KEY_ROLE, SORT_ROLE, Column, EventTableModel


@pytest.fixture
def model(opened: OpenProject) -> EventTableModel:
    made = EventTableModel(name_of)
    made.set_events(opened.columns)
    return made


def cell(model: EventTableModel, row: int, column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def test_it_is_a_sound_model(model: EventTableModel, opened: OpenProject) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    model.set_events(opened.columns, np.array([0], np.intp))
    model.set_events(EventColumns.of([]))
    assert tester is not None


def test_it_shows_words_and_keeps_native_values(model: EventTableModel) -> None:
    assert model.rowCount() == 3
    assert [cell(model, row, Column.DATE) for row in range(3)] == ["6–12 March 2023", "13 March 2023", "September 2023"]
    assert cell(model, 1, Column.DATE, SORT_ROLE) == (date(2023, 3, 13) - date(1970, 1, 1)).days
    assert cell(model, 1, Column.WHO) == "Belarus, Iran"
    assert cell(model, 2, Column.KIND) == "Visit"
    assert cell(model, 2, Column.STATUS) == "Planned"
    assert cell(model, 0, Column.CONFIDENCE, SORT_ROLE) == 40


def test_sorting_keeps_what_points_into_it(model: EventTableModel) -> None:
    kept = QPersistentModelIndex(model.index(0, Column.TITLE))
    key = kept.data(KEY_ROLE)
    model.sort(Column.CONFIDENCE, Qt.SortOrder.DescendingOrder)
    assert kept.row() == 2
    assert kept.data(KEY_ROLE) == key
    assert model.row_of(key) == 2


@pytest.mark.parametrize("column", list(Column))
def test_every_column_sorts_both_ways(model: EventTableModel, column: Column) -> None:
    model.sort(column, Qt.SortOrder.AscendingOrder)
    up = [model.key_at(row) for row in range(3)]
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert [model.key_at(row) for row in range(3)] == up[::-1]


def test_typing_over_a_cell_is_told_once(model: EventTableModel) -> None:
    told: list[tuple[object, str, object]] = []
    model.edited.connect(lambda *what: told.append(what))
    index = model.index(1, Column.DATE)
    assert model.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not model.setData(index, "13 March 2023")
    assert model.setData(index, "14 March 2023")
    assert told == [(model.key_at(1), "when", "14 March 2023")]
    assert not model.flags(model.index(1, Column.SOURCES)) & Qt.ItemFlag.ItemIsEditable
