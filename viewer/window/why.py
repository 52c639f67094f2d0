"""Why an event has its date and its type: the words, the rule or model, and how sure it is."""

from PySide6.QtCore import QCoreApplication

from viewer.messages import MESSAGES
from viewer.model import Article, Event, Mention
from viewer.window import dates
from viewer.window.words import message, word

translate = QCoreApplication.translate


def _fill(text: str, *values: str) -> str:
    for number, value in enumerate(values, 1):
        text = text.replace(f"%{number}", value)
    return text


def why_date(event: Event, mention: Mention | None, article: Article | None) -> str:
    """A few plain lines: the words, what they are counted from, the unit, the EDTF."""
    if "when" in event.overrides:
        lines = [translate("why", "You set this date.")]
        if mention is not None:
            lines.append(_fill(translate("why", "The article’s own reading: %1."), dates.of(mention.when)))
        return "\n".join(lines)
    when = mention.when if mention is not None else event.when
    basis = when.basis.value if when.basis else "none"
    lines = [word("basis", basis) + "."]
    if mention is not None and article is not None:
        if when.words is not None:
            lines.append(_fill(translate("why", "Its words: “%1”."), when.words.of(article.text)))
        if article.published is not None:
            published = _fill(
                translate("why", "Published %1, %2."),
                dates.day(article.published),
                word("published", article.published_from.value),
            )
            lines.append(published)
        elif basis in ("relative", "published", "none"):
            lines.append(
                translate("why", "The article’s day of publication is not known; set it and relative dates follow.")
            )
    if when.granularity is not None:
        lines.append(_fill(translate("why", "The article speaks of %1."), word("granularity", when.granularity.value)))
    if when.edtf:
        lines.append(_fill(translate("why", "As EDTF: %1"), when.edtf))
    lines += _reasons(mention, ("date", "dating", "when", "scene"))
    return "\n".join(lines)


def why_type(event: Event, mention: Mention | None, article: Article | None) -> str:
    """A few plain lines: the trigger, what it was taken for, how sure, and what lowered it."""
    if "type" in event.overrides:
        return translate("why", "You set this type.")
    lines = []
    if mention is not None and article is not None:
        lines.append(_fill(translate("why", "The word that names it: “%1”."), mention.trigger.of(article.text)))
    kind = word("type", event.type.value)
    lines.append(
        _fill(
            translate("why", "Taken for: %1 (%2)."), kind, event.type.value + (f", {event.mode}" if event.mode else "")
        )
    )
    lines.append(_fill(translate("why", "Confidence: %1 %."), str(round(event.confidence * 100))))
    if mention is not None:
        lines += [_fill(translate("why", "Lowered: %1"), message(code)) for code in mention.doubts]
        lines += _reasons(mention, None)
    return "\n".join(lines)


def _reasons(mention: Mention | None, about: tuple[str, ...] | None) -> list[str]:
    """The sentences of a mention's reasons, where there are some: those about dates, or with None all the others."""
    if mention is None:
        return []
    words = ("date", "dating", "when", "scene")
    chosen = [c for c in mention.reasons if any(w in c for w in words) == (about is not None)]
    return [message(code) for code in chosen if code in MESSAGES]
