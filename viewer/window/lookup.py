"""Names of states and organisations for the window: from a code, and from what a user types."""

from functools import cache

from PySide6.QtCore import QLocale

from viewer import knowledge


def language() -> str:
    """The language of the interface, as ISO 639-1 has it."""
    return QLocale.languageToCode(QLocale().language())


def name_of(code: str) -> str:
    """The usual name behind a code in the language of the interface; what is no code stands for itself."""
    return knowledge.name_in(code, language())


def code_of(typed: str) -> str | None:
    """The code of a state or organisation as typed, in English or the language of the interface; None when it is neither."""
    senses = knowledge.surface_forms().get(typed.strip())
    return senses[0].code if senses else knowledge.code_in(typed.strip(), language())


@cache
def person_of(typed: str) -> tuple[str, str | None] | None:
    """Full name and state of a leader or minister as typed; None when the table knows none, or several of that name."""
    bearers = knowledge.people_by_form().get(typed.strip(), ())
    names, codes = {one.name for one in bearers}, {one.code for one in bearers}
    if len(names) != 1:
        return None
    return names.pop(), codes.pop() if len(codes) == 1 else None
