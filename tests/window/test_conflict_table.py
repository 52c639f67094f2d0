"""The small table of where sources differ."""

from PySide6.QtWidgets import QGridLayout, QLabel
from pytestqt.qtbot import QtBot

from viewer.model import Article, Conflict, ConflictValue, Event, EventType
from viewer.window.conflicts import ConflictTable
from viewer.window.shown import Shown


def conflict(field: str, *told: tuple[str, str], **more: bool) -> Conflict:
    return Conflict(field=field, values=tuple(ConflictValue(article=a, value=v) for a, v in told), **more)


def lines(table: ConflictTable) -> list[list[str]]:
    found: dict[int, list[str]] = {}
    (grid,) = table.findChildren(QGridLayout)
    for n in range(grid.count()):
        row, *_ = grid.getItemPosition(n)
        cell = grid.itemAt(n).widget()
        assert isinstance(cell, QLabel)
        found.setdefault(row, []).append(cell.text())
    return [found[row] for row in sorted(found)]


def test_one_line_a_value_with_all_its_sources_under_what_it_is(qtbot: QtBot) -> None:
    table = ConflictTable()
    qtbot.addWidget(table)
    articles = {name: Article(id=name, text="", outlet=f"Paper {name}") for name in "ABC"}
    event = Event(
        id="e1",
        title="Talks",
        type=EventType.CONSULT,
        conflicts=(
            conflict("outcome", ("A", "held"), ("B", "failed"), minor=True, perhaps=True),
            conflict("cause", ("A", "over gas"), ("B", "over grain"), minor=True),
            conflict("number", ("A", "200 soldiers"), ("B", "280 soldiers"), ("C", "200 soldiers")),
        ),
    )
    table.show_conflicts(Shown(1, event, (), articles))
    assert lines(table) == [
        ["! The sources differ"],
        ["Figure", "200 soldiers", "Paper A, Paper C"],
        ["", "280 soldiers", "Paper B"],
        ["Told in different ways"],
        ["Why", "over gas", "Paper A"],
        ["", "over grain", "Paper B"],
        ["Perhaps the same happening, told otherwise:"],
        ["Outcome", "held", "Paper A"],
        ["", "failed", "Paper B"],
    ]


def test_sources_that_agree_show_no_table(qtbot: QtBot) -> None:
    table = ConflictTable()
    qtbot.addWidget(table)
    table.show_conflicts(Shown(1, Event(id="e1", title="Talks", type=EventType.CONSULT)))
    assert table.isHidden()
