"""Saved views: filters survive being saved as plain JSON; the dialog that saves, renames and deletes."""

import json
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from viewer.model import Kind, Review, Status
from viewer.project import Look, Query
from viewer.window.named_views import query_from_json, query_to_json
from viewer.window.views_dialog import ViewsDialog

names = st.frozensets(st.text(min_size=1, max_size=8), max_size=3)
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))
queries = st.builds(
    Query,
    text=st.text(max_size=10),
    in_articles=st.booleans(),
    kinds=st.frozensets(st.sampled_from(Kind)),
    statuses=st.frozensets(st.sampled_from(Status)),
    reviews=st.frozensets(st.sampled_from(Review)),
    actors=names,
    speakers=names,
    outlets=names,
    earliest=days,
    latest=days,
    looks=st.frozensets(st.sampled_from(Look)),
)


@settings(deadline=None, max_examples=60)
@given(queries)
def test_a_query_comes_back_the_same(query: Query) -> None:
    assert query_from_json(json.loads(json.dumps(query_to_json(query)))) == query


def test_nonsense_asks_nothing() -> None:
    assert query_from_json({"kinds": ["no kind"], "earliest": "soon", "actors": 5, "what": 1}) == Query()


def test_the_dialog_saves_renames_replaces_and_deletes(qtbot: QtBot) -> None:
    dialog = ViewsDialog(["Minsk", "Gulf"])
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    save = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
    assert not save.isEnabled()
    qtbot.keyClicks(dialog.name, "Gulf")
    assert save.text() == "Replace"
    qtbot.keyClicks(dialog.name, " now")
    assert save.text() == "Save"
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert saved.args == ["Gulf now"]

    gulf = dialog.list.item(1)
    with qtbot.waitSignal(dialog.renamed) as renamed:
        gulf.setText("The Gulf")
    assert renamed.args == ["Gulf", "The Gulf"]
    dialog.show_names(["Minsk", "The Gulf"])
    with qtbot.assertNotEmitted(dialog.renamed):
        dialog.list.item(1).setText("Minsk")  # taken
    assert dialog.list.item(1).text() == "The Gulf"

    dialog.list.setCurrentRow(1)
    dialog.list.setFocus()
    with qtbot.waitSignal(dialog.forgotten) as forgotten:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert forgotten.args == ["The Gulf"]
