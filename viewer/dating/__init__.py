"""Text becomes date expressions: grammar, resolver, TIMEX3 and EDTF values."""

from viewer.dating.found import FoundDate, find, find_dates
from viewer.dating.meaning import Anchor
from viewer.dating.roles import Role
from viewer.dating.tense import Tense
from viewer.dating.typed import parse_date

__all__ = ["Anchor", "FoundDate", "Role", "Tense", "find", "find_dates", "parse_date"]
