import pytest

from viewer.merging.figures import figures


def found(sentence: str) -> set[tuple[float, str]]:
    return {(value, words) for value, words, _ in figures(sentence, len(sentence) // 2)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("More than 200 soldiers were killed.", {(200, "200 soldiers")}),
        ("A three-day visit began.", {(3, "three-day")}),
        ("The deal runs for 120 days.", {(120, "120 days")}),
        ("It cost 2.5 million dollars.", {(2.5e6, "2.5 million dollars")}),
        ("Some 6,700 people died.", {(6700, "6,700 people")}),
        ("On March 13, 2023 at 9:00 they met.", set()),
        ("On 24 July he came.", set()),
        ("The 41st summit of the two sides opened.", set()),
    ],
)
def test_figures_are_numbers_with_what_they_count(sentence: str, expected: set[tuple[float, str]]) -> None:
    assert found(sentence) == expected
