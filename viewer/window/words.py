"""The words a reader sees for the codes of the records, translated."""

from PySide6.QtCore import QCoreApplication

from viewer import messages
from viewer.window.marking import marked

_WORDS = {
    "kind.meeting": marked("words", "Meeting"),
    "kind.visit": marked("words", "Visit"),
    "kind.agreement": marked("words", "Agreement"),
    "kind.statement": marked("words", "Statement"),
    "kind.pressure": marked("words", "Pressure"),
    "kind.other": marked("words", "Other"),
    "type.AGREE": marked("words", "Agreement"),
    "type.CONSULT": marked("words", "Consultation"),
    "type.SUPPORT": marked("words", "Support"),
    "type.COOPERATE": marked("words", "Cooperation"),
    "type.CONCEDE": marked("words", "Concession"),
    "type.AID": marked("words", "Aid"),
    "type.RETREAT": marked("words", "Retreat"),
    "type.REQUEST": marked("words", "Request"),
    "type.ACCUSE": marked("words", "Accusation"),
    "type.REJECT": marked("words", "Rejection"),
    "type.THREATEN": marked("words", "Threat"),
    "type.PROTEST": marked("words", "Protest"),
    "type.SANCTION": marked("words", "Sanction"),
    "type.MOBILIZE": marked("words", "Mobilisation"),
    "type.COERCE": marked("words", "Coercion"),
    "type.ASSAULT": marked("words", "Use of force"),
    "type.STATEMENT": marked("words", "Statement"),
    "type.OTHER": marked("words", "Other"),
    "status.happened": marked("words", "Happened"),
    "status.planned": marked("words", "Planned"),
    "status.denied": marked("words", "Denied"),
    "status.hypothetical": marked("words", "Hypothetical"),
    "review.open": marked("words", "Not reviewed"),
    "review.accepted": marked("words", "Accepted"),
    "review.rejected": marked("words", "Rejected"),
    "look.conflict": marked("words", "Sources differ"),
    "look.doubtful": marked("words", "Little confidence"),
    "look.inferred": marked("words", "Day inferred"),
    "look.undated": marked("words", "No date"),
    "look.edited": marked("words", "Changed by you"),
    "basis.explicit": marked("words", "The article gives the date itself"),
    "basis.relative": marked("words", "Counted from the day of publication"),
    "basis.context": marked("words", "Taken from another sentence of the article"),
    "basis.published": marked("words", "Nothing but the day of publication dates it"),
    "basis.user": marked("words", "Set by you"),
    "basis.none": marked("words", "The article gives no way to tell"),
    "granularity.day": marked("words", "a day"),
    "granularity.weekend": marked("words", "a weekend"),
    "granularity.week": marked("words", "a week"),
    "granularity.part of month": marked("words", "part of a month"),
    "granularity.month": marked("words", "a month"),
    "granularity.quarter": marked("words", "a quarter"),
    "granularity.half": marked("words", "half a year"),
    "granularity.season": marked("words", "a season"),
    "granularity.year": marked("words", "a year"),
    "granularity.part of decade": marked("words", "part of a decade"),
    "granularity.decade": marked("words", "a decade"),
    "granularity.century": marked("words", "a century"),
    "granularity.range": marked("words", "a range of days"),
    "published.metadata": marked("words", "from the file’s own data"),
    "published.header": marked("words", "from the lines above the article"),
    "published.footer": marked("words", "from the lines below the article"),
    "published.file": marked("words", "from the file’s name: unsure"),
    "published.user": marked("words", "set by you"),
    "published.none": marked("words", "not known"),
    "field.when": marked("words", "Date"),
    "field.actors": marked("words", "Who"),
    "field.people": marked("words", "People"),
    "field.status": marked("words", "Status"),
    "field.number": marked("words", "Figure"),
    "field.outcome": marked("words", "Outcome"),
    "field.cause": marked("words", "Why"),
    "field.detail": marked("words", "How"),
    "field.named": marked("words", "Name"),
    "field.place": marked("words", "Where"),
    "field.type": marked("words", "What"),
    "field.title": marked("words", "Title"),
    "field.speaker": marked("words", "Speaker"),
    "field.mode": marked("words", "What"),
}


def word(group: str, code: str) -> str:
    """The word for `code` of `group` (kind, type, status, review, basis, granularity, published, field)."""
    text = _WORDS.get(f"{group}.{code}")
    return QCoreApplication.translate("words", text) if text else code


def message(code: str, detail: str = "") -> str:
    """The translated sentence of a code the core speaks in, with what the system said of it."""
    text = QCoreApplication.translate("messages", messages.sentence(code))
    return f"{text} ({detail})" if detail else text
