"""What comparing many at once stands on: numbered values, and features that keep their name."""

from random import Random

import numpy as np
import pytest

from tests.project.conftest import SIGNING, make_reading
from viewer.merging import ArticleFacts, Features, columns, features_of
from viewer.merging.columns import Numbered


@pytest.mark.parametrize("table", [0, 1000])
def test_every_two_values_are_compared_as_they_are(monkeypatch: pytest.MonkeyPatch, table: int) -> None:
    monkeypatch.setattr(columns, "_TABLE", table)
    dice = Random(5)
    values = [frozenset(dice.sample("abcdef", dice.randrange(4))) for _ in range(200)]
    numbered = Numbered(values)

    def shared(one: frozenset[str], other: frozenset[str]) -> int:
        return len(one & other)

    for _ in range(3):  # asked again, most answers are known
        a, b = (np.array([dice.randrange(200) for _ in range(500)]) for _ in range(2))
        expected = [len(values[i] & values[j]) for i, j in zip(a, b, strict=True)]
        assert numbered.compared(a, b, shared).tolist() == expected
    assert [numbered.values[n] for n in numbered.number] == values


def test_features_are_named_alike_on_every_machine_and_in_every_version() -> None:
    article, (mention,) = make_reading("First “paper” \\ Zürich", SIGNING)
    features = features_of(mention, ArticleFacts.of(article))
    assert Features.from_json(features.to_json()) == features
    assert (
        features.signature == "cd1c4cf7669992f087b265f7"
    )  # as files have it: with another one every project is compared anew
