"""Why an event has its date and its type: the words, the rule or model, and how sure it is."""

from PySide6.QtCore import QCoreApplication

from viewer.messages import MESSAGES
from viewer.model import Article, Event, Mention, Status
from viewer.window import dates
from viewer.window.words import message, word

translate = QCoreApplication.translate
_AROUND = 300  # characters; the class of an expression shows in its sentence


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
    lines += [*_rule(mention, article), *_reasons(mention, "date")]
    if mention is not None:
        lines += _sure(translate("why", "Confidence in the date: %1 %."), mention.date_confidence)
    lines += _lowered(mention, dating=True)
    if (when.earliest, when.latest) != (event.when.earliest, event.when.latest):
        lines.append(_fill(translate("why", "Another report gives the event its date: %1."), dates.of(event.when)))
    return "\n".join(lines)


def why_type(event: Event, mention: Mention | None, article: Article | None) -> str:
    """A few plain lines: the trigger, what it was taken for, how sure, and what lowered it."""
    if "type" in event.overrides:
        return translate("why", "You set this type.")
    lines = []
    if mention is not None and article is not None:
        lines.append(_fill(translate("why", "The word that names it: “%1”."), mention.trigger.of(article.text)))
    told = mention or event
    code = told.type.value + (f", {told.mode}" if told.mode else "")
    lines.append(_fill(translate("why", "Taken for: %1 (%2)."), word("type", told.type.value), code))
    lines += _listed(mention)
    if mention is not None:
        lines += _sure(translate("why", "Confidence in the type: %1 %."), mention.type_confidence)
    if told.type is not event.type:
        kind = word("type", event.type.value)
        lines.append(_fill(translate("why", "Another report gives the event its type: %1."), kind))
    if event.status is not Status.HAPPENED:
        lines += _reasons(mention, "status")
    lines += _sure(translate("why", "Confidence in the event as a whole: %1 %."), event.confidence)
    lines += _lowered(mention, dating=False)
    return "\n".join(lines)


def _sure(text: str, share: float | None) -> list[str]:
    """A line with a share (0–1) as per cent; none where there is none."""
    return [] if share is None else [_fill(text, str(round(share * 100)))]


def _rule(mention: Mention | None, article: Article | None) -> list[str]:
    """The class of expression that the words belong to, as docs/dates.md lists it."""
    words = mention.when.words if mention is not None else None
    if words is None or article is None:
        return []
    from viewer.dating.found import find  # not before somebody asks

    start = max(0, words.start - _AROUND)
    found = find(article.text[start : words.end + _AROUND], article.published, article.language)
    rules = [
        one.rule
        for one in found
        if one.rule and one.words.start + start < words.end and words.start < one.words.end + start
    ]
    return [_fill(translate("why", "Read by the rule “%1”."), rules[0])] if rules else []


def _listed(mention: Mention | None) -> list[str]:
    """By which entry of the lexicon the word was taken for a happening (`type.TYPE.ENTRY`)."""
    for reason in mention.reasons if mention is not None else ():
        group, _, rest = reason.partition(".")
        entry = rest.partition(".")[2]
        if group == "type" and entry:
            text = translate("why", "The table of happenings lists “%1”; the words around it decide between the types.")
            return [_fill(text, entry)]
    return []


def _lowered(mention: Mention | None, *, dating: bool) -> list[str]:
    """What lowered the confidence: of the date, or of all the rest."""
    doubts = mention.doubts if mention is not None else ()
    return [
        _fill(translate("why", "Lowered: %1"), message(code))
        for code in doubts
        if ("date" in code.partition(".")[2]) is dating
    ]


def _reasons(mention: Mention | None, group: str) -> list[str]:
    """The sentences of what decided a mention's `date` or `status`."""
    reasons = mention.reasons if mention is not None else ()
    return [message(code) for code in reasons if code.partition(".")[0] == group and code in MESSAGES]
