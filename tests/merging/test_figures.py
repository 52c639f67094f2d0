import pytest

from viewer.merging.figures import figures


def found(sentence: str) -> set[tuple[float, str]]:
    return {(figure.value, figure.written) for figure in figures(sentence, len(sentence) // 2)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("More than 200 soldiers were killed.", {(200, "200 soldiers")}),
        ("280 soldiers were killed.", {(280, "280 soldiers")}),
        ("They spoke of no.12 and v1.5 drones.", set()),
        ("A three-day visit began.", {(3, "three-day")}),
        ("Talks of six weeks failed.", {(42, "six weeks")}),
        ("Five weeks after the attack they met.", set()),
        ("It paid $2.7 billion for the ships.", {(2.7e9, "$2.7 billion")}),
        ("Tens of thousands of people fled.", {(20000, "Tens of thousands of people")}),
        ("Twenty-one officers left.", {(21, "Twenty-one officers")}),
        ("A bomb went off, killing nineteen.", {(19, "nineteen")}),
        ("It won 81 per cent.", {(81, "81 per cent")}),
        ("The deal runs for 120 days.", {(120, "120 days")}),
        ("It cost 2.5 million dollars.", {(2.5e6, "2.5 million dollars")}),
        ("Some 6,700 people died.", {(6700, "6,700 people")}),
        ("On March 13, 2023 at 9:00 they met.", set()),
        ("On 24 July he came.", set()),
        ("The 41st summit of the two sides opened.", {(41, "41st summit")}),
        ("The fifth round of talks opened.", {(5, "fifth round")}),
        ("A delegation of 40 left for Seoul.", {(40, "delegation of 40")}),
        ("The text passed by 93 votes to 24.", {(93, "93 votes to 24"), (24, "93 votes to 24")}),
        ("Half a million dollars went to Chad.", {(5e5, "Half a million dollars")}),
        ("Half of the prisoners were freed.", {(50, "Half")}),
        ("Three of the five sailors were saved.", {(3, "Three sailors")}),
        ("The price rose from 50 to 95 dollars.", {(95, "95 dollars")}),
        ("It lies 25 miles from the border.", {(40.225, "25 miles")}),
        ("Seven people, including two children, died.", {(7, "Seven people")}),
        ("They arrested 10 Georgian citizens.", {(10, "10 Georgian citizens")}),
        ("The 12-year-old boy spoke.", set()),
    ],
)
def test_figures_are_numbers_with_what_they_count(sentence: str, expected: set[tuple[float, str]]) -> None:
    assert found(sentence) == expected
