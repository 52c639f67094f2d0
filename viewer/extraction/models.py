"""The fitted judges, all in one file made by `python -m viewer.extraction.training`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from viewer.extraction.judging import Judged, Judges, judge
from viewer.extraction.redating import redated
from viewer.extraction.review import Review, reviewed
from viewer.extraction.scene import Scene
from viewer.extraction.typing import TypeWeights
from viewer.resources import path

_LINEAR = ("accept", "date", "part")


@dataclass(frozen=True, slots=True)
class Models:
    """The judges at first sight, and the second looks at what they say: at the dates, and at what is worth taking."""

    judges: Judges
    redating: Review
    review: Review

    def judged(self, scene: Scene) -> list[Judged]:
        """Every candidate of an article after all looks."""
        first = list(judge(scene, self.judges))
        return reviewed(redated(first, scene, self.redating), scene, self.review)

    def table(self) -> dict[str, Any]:
        """For JSON."""
        judges = {name: getattr(self.judges, name) for name in _LINEAR}
        looks = {"redating": self.redating.table(), "review": self.review.table()}
        return {**judges, "type": self.judges.type.table, **looks}

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> "Models":
        """From what `table` made."""
        return cls(
            Judges(table["accept"], table["date"], table["part"], TypeWeights(table["type"])),
            Review.read(table["redating"]),
            Review.read(table["review"]),
        )


@cache
def fitted() -> Models:
    """The judges in use."""
    with path("models", "extraction.json").open(encoding="utf-8") as file:
        return Models.read(json.load(file))
