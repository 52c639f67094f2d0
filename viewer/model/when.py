"""When a happening took place, as precisely as its article says and no more."""

from datetime import date
from typing import Self

from pydantic import model_validator

from viewer.model.base import Record
from viewer.model.span import Span
from viewer.model.terms import Basis, Granularity

__all__ = ["UNDATED", "Basis", "Granularity", "When"]


class When(Record):
    """An interval of days.

    `earliest` and `latest` are days, both inclusive; both are None when the article gives no way to tell.
    `granularity` is the unit the article speaks in (None when undated). `edtf` is the same in EDTF (ISO 8601-2):
    `2023-03-13`, `2022-09`, `2023-03-06/2023-03-10` for a happening that lasted those days,
    `[2023-03-06..2023-03-12]` for one that fell on some day of them, `../2026` and `2014/..` for open ends, a trailing
    `~` for roughly. `words` are the words that say so (None for a date out of context), `basis` what it stands on.
    """

    earliest: date | None = None
    latest: date | None = None
    granularity: Granularity | None = None
    edtf: str | None = None
    words: Span | None = None
    basis: Basis | None = None

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.earliest is None) != (self.latest is None):
            raise ValueError("an interval has both its ends or none")
        if self.earliest and self.latest and self.latest < self.earliest:
            raise ValueError(f"an interval ends before it starts: {self.earliest}..{self.latest}")
        return self

    @property
    def dated(self) -> bool:
        """Whether there are days at all."""
        return self.earliest is not None

    @property
    def days(self) -> int:
        """How many days the interval has; 0 when undated."""
        return (self.latest - self.earliest).days + 1 if self.earliest and self.latest else 0


UNDATED = When()
