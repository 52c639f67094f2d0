"""The detail pane and the article within it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from viewer.messages import MESSAGES
from viewer.model import UNDATED, Actor, EventType, Part, Review, Span
from viewer.window import why
from viewer.window.detail import Detail
from viewer.window.open_project import OpenProject


@pytest.fixture
def detail(qtbot: QtBot, opened: OpenProject) -> Detail:
    pane = Detail({"Belarus": "BLR", "Iran": "IRN"}.get)
    qtbot.addWidget(pane)
    pane.resize(400, 800)
    pane.show()
    return pane


def key_of(opened: OpenProject, words: str) -> int:
    columns = opened.columns
    return next(int(columns.key[i]) for i in range(len(columns)) if words in columns.title(i))


def test_it_marks_the_sentence_its_trigger_and_its_date_words(detail: Detail, opened: OpenProject) -> None:
    detail.show_event(opened.shown_event(key_of(opened, "signed")))
    marked = [selection.cursor.selectedText() for selection in detail.source.article.extraSelections()]
    assert marked[0].startswith("🕊 Presidents")
    assert marked[0].endswith("on Monday.")
    assert marked[1:] == ["on Monday", "signed"]


def test_what_is_selected_in_the_article_has_its_offsets(detail: Detail, opened: OpenProject) -> None:
    """Characters beyond the first plane take two units in Qt and one offset with us."""
    shown = opened.shown_event(key_of(opened, "signed"))
    assert shown is not None
    detail.show_event(shown)
    view, text = detail.source.article, next(iter(shown.articles.values())).text
    view.selectAll()
    assert view.chosen_span() == Span(start=0, end=len(text))
    assert view.find("announced") or view.moveCursor(view.textCursor().MoveOperation.Start) or view.find("announced")
    span = view.chosen_span()
    assert span is not None
    assert span.of(text) == "announced"


def test_it_says_what_the_date_stands_on(detail: Detail, opened: OpenProject) -> None:
    detail.show_event(opened.shown_event(key_of(opened, "signed")))
    assert detail.fields.date.text() == "13 March 2023"
    detail.fields.why_date.click()
    why = detail.fields._why.text()
    assert "on Monday" in why
    assert "14 March 2023" in why
    detail.fields.why_type.click()
    assert "signed" in detail.fields._why.text()


def test_edits_are_told_with_the_key(detail: Detail, opened: OpenProject, qtbot: QtBot) -> None:
    key = key_of(opened, "signed")
    detail.show_event(opened.shown_event(key))
    with qtbot.waitSignal(detail.edited) as told:
        detail.fields.date.setText("March 2023")
        qtbot.keyClick(detail.fields.date, Qt.Key.Key_Return)
    assert told.args == [key, "when", "March 2023"]
    with qtbot.waitSignal(detail.edited) as told:
        detail.fields.whom.setText("Iran")
        qtbot.keyClick(detail.fields.whom, Qt.Key.Key_Return)
    actors = told.args[2]
    assert actors[0].code == "BLR"
    assert actors[1] == Actor(name="Iran", code="IRN", part=Part.TARGET)
    with qtbot.waitSignal(detail.reviewed) as told:
        detail.fields.accept.click()
    assert told.args == [key, Review.ACCEPTED]
    with qtbot.waitSignal(detail.edited) as told:
        detail.fields.title.setPlainText("A roadmap\nis signed")
        qtbot.keyClick(detail.fields.title, Qt.Key.Key_Return)
    assert told.args == [key, "title", "A roadmap is signed"]


def test_nothing_is_told_when_nothing_changed(detail: Detail, opened: OpenProject, qtbot: QtBot) -> None:
    detail.show_event(opened.shown_event(key_of(opened, "signed")))
    with qtbot.assertNotEmitted(detail.edited):
        for edit in (detail.fields.date, detail.fields.who, detail.fields.place):
            qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.keyClick(detail.fields.title, Qt.Key.Key_Return)


def test_notes_are_kept_when_another_event_is_shown(detail: Detail, opened: OpenProject, qtbot: QtBot) -> None:
    key = key_of(opened, "signed")
    detail.show_event(opened.shown_event(key))
    detail.source.notes.setPlainText("Ask the ministry.")
    with qtbot.waitSignal(detail.source.notes_changed) as told:
        detail.show_event(opened.shown_event(key_of(opened, "visit")))
    assert told.args == [key, "Ask the ministry."]


def test_html_in_an_article_stays_text(detail: Detail, opened: OpenProject) -> None:
    from tests.window.conftest import day, make_article, make_mention

    text = 'Title\n\n<img src="file:///etc/passwd"><b>They met</b> on Monday.\n'
    article = make_article(text)
    from datetime import date

    mention = make_mention(article, "<b>They met</b> on Monday.", "met", "on Monday", day(date(2023, 3, 13)))
    opened.do(lambda: opened.project.add([(article, [mention])]))
    detail.show_event(opened.shown_event(key_of(opened, "They met")))
    assert detail.source.article.toPlainText() == text


def test_why_tells_the_reasons_in_words(detail: Detail, opened: OpenProject) -> None:
    shown = opened.shown_event(key_of(opened, "visit to Minsk"))
    assert shown is not None
    reasons = ("type.consult.visit", "date.sentence", "date.second_look_changed", "status.ahead")
    doubts = ("extraction.date_unsure", "extraction.no_actor")
    sure = {"date_confidence": 0.57, "type_confidence": 0.83}
    mention = shown.mentions[0].model_copy(update={"reasons": reasons, "doubts": doubts, **sure})
    article = shown.article_of(mention)
    date = why.why_date(shown.event, mention, article)
    assert "“month”" in date  # the rule
    assert MESSAGES["date.sentence"] in date
    assert MESSAGES["extraction.date_unsure"] in date
    assert MESSAGES["date.second_look_changed"] in date
    assert "57 %" in date
    assert "83 %" not in date
    kind = why.why_type(shown.event, mention, article)
    assert "“visit”" in kind
    assert MESSAGES["status.ahead"] in kind
    assert MESSAGES["extraction.no_actor"] in kind
    assert MESSAGES["extraction.date_unsure"] not in kind
    assert "83 %" in kind
    assert "90 %" in kind  # the event as a whole


def test_why_says_when_another_report_gives_the_event_its_date_or_type(detail: Detail, opened: OpenProject) -> None:
    shown = opened.shown_event(key_of(opened, "signed"))
    assert shown is not None
    mention = shown.mentions[0]
    article = shown.article_of(mention)
    assert "Another report" not in why.why_date(shown.event, mention, article)
    assert "Another report" not in why.why_type(shown.event, mention, article)
    other = mention.model_copy(update={"type": EventType.CONSULT, "when": UNDATED})
    assert "Another report gives the event its date: 13 March 2023." in why.why_date(shown.event, other, article)
    told = why.why_type(shown.event, other, article)
    assert "Consultation" in told
    assert "Another report gives the event its type: Agreement." in told


def test_why_tells_no_figure_that_was_not_kept(detail: Detail, opened: OpenProject) -> None:
    """As in a project from before they were kept, or for an event made by hand."""
    shown = opened.shown_event(key_of(opened, "signed"))
    assert shown is not None
    mention = shown.mentions[0].model_copy(update={"date_confidence": None, "type_confidence": None})
    assert "%" not in why.why_date(shown.event, mention, shown.article_of(mention))
    assert why.why_type(shown.event, mention, shown.article_of(mention)).count("%") == 1
