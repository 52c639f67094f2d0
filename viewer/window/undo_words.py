"""What undo and redo say they will take back or do again."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from viewer.window.marking import marked
from viewer.window.safe_text import one_line
from viewer.window.words import word

_WORDS = {
    "project.add": marked("undo", "adding %n article(s)"),
    "project.take": marked("undo", "taking in %n event(s)"),
    "project.set_article": marked("undo", "the change of article “%1”"),
    "project.reset_article": marked("undo", "the reset of article “%1”"),
    "project.remove_article": marked("undo", "removing article “%1”"),
    "project.set_field": marked("undo", "the change of “%2” in “%1”"),
    "project.reset_field": marked("undo", "the reset of “%2” in “%1”"),
    "project.set_notes": marked("undo", "the notes on “%1”"),
    "project.review": marked("undo", "the review of “%1”"),
    "project.pin": marked("undo", "pinning “%1”"),
    "project.unpin": marked("undo", "letting go of “%1”"),
    "project.merge": marked("undo", "merging %n event(s)"),
    "project.split": marked("undo", "splitting “%1”"),
    "project.delete": marked("undo", "deleting %n event(s)"),
    "project.restore": marked("undo", "restoring %n event(s)"),
    "project.add_event": marked("undo", "adding the event “%1”"),
    "project.save_view": marked("undo", "saving the view “%1”"),
    "project.forget_view": marked("undo", "forgetting the view “%1”"),
}


def phrase(code: str, arguments: dict[str, Any]) -> str:
    """The words for a command."""
    text = QCoreApplication.translate("undo", _WORDS.get(code, code), None, int(arguments.get("count", 1)))
    title = one_line(str(arguments.get("title") or arguments.get("name") or ""), 40)
    return text.replace("%1", title).replace("%2", word("field", str(arguments.get("field", ""))))
