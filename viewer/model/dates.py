"""A date expression as found in a text, in the terms of TimeML."""

from enum import StrEnum

from viewer.model.base import Record
from viewer.model.span import Span
from viewer.model.when import When


class TimexType(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class DateExpression(Record):
    """The words at `span`, their TIMEX3 `type` and `value` (`2023-03-13`, `2023-W10`, `P17Y`, `PAST_REF`), and the days they mean.

    `when` is undated for what names no days: durations, sets, vague words, and relative ones without a reference.
    """

    span: Span
    type: TimexType
    value: str
    when: When
