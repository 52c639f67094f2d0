"""The fitted judges, all in one file made by `python -m viewer.extraction.training`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from viewer.extraction.judging import Judges
from viewer.extraction.review import Review
from viewer.extraction.trees import Trees
from viewer.extraction.typing import TypeWeights
from viewer.resources import path

_LINEAR = ("accept", "date", "part")


@dataclass(frozen=True, slots=True)
class Models:
    """The judges at first sight, and the second look at what they say."""

    judges: Judges
    review: Review

    def table(self) -> dict[str, Any]:
        """For JSON."""
        review = {"columns": self.review.columns, "shares": self.review.shares, **self.review.trees.table()}
        judges = {name: getattr(self.judges, name) for name in _LINEAR}
        return {**judges, "type": self.judges.type.table, "review": review}

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> "Models":
        """From what `table` made."""
        review = table["review"]
        return cls(
            Judges(table["accept"], table["date"], table["part"], TypeWeights(table["type"])),
            Review(tuple(review["columns"]), review["shares"], Trees.read(review)),
        )


@cache
def fitted() -> Models:
    """The judges in use."""
    with path("models", "extraction.json").open(encoding="utf-8") as file:
        return Models.read(json.load(file))
