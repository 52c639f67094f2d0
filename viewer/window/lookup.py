"""Names of states and organisations for the window: from a code, and from what a user types."""

from functools import cache

from viewer import knowledge


@cache
def name_of(code: str) -> str:
    """The usual English name behind a code; what is no code stands for itself."""
    try:
        return knowledge.name(code) or code
    except (AttributeError, KeyError):
        return code


@cache
def code_of(typed: str) -> str | None:
    """The code of a state or organisation as typed, None when it is neither."""
    senses = knowledge.surface_forms().get(typed.strip())
    return senses[0].code if senses else None


@cache
def person_of(typed: str) -> tuple[str, str | None] | None:
    """Full name and state of a leader or minister as typed; None when the table knows none, or several of that name."""
    bearers = knowledge.people_by_form().get(typed.strip(), ())
    names, codes = {one.name for one in bearers}, {one.code for one in bearers}
    if len(names) != 1:
        return None
    return names.pop(), codes.pop() if len(codes) == 1 else None
