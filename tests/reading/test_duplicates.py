"""The same article twice, with other junk around it, printed by others, or carried on."""

from pathlib import Path

import pytest

from viewer.reading import article_from_text, read_file
from viewer.reading.duplicates import Duplicates, Likeness

SAMPLES = Path(__file__).parent.parent.parent / "resources" / "samples"
BODY = [
    "OSLO, May 4 (Reuters) - Envoys of the two governments met on Tuesday and agreed to reopen the border crossing that was closed in 2019.",
    "The foreign minister said that the first lorries would cross before the end of the month, after customs officers of both sides had met.",
    "Her counterpart thanked Norway for its patience. A joint commission will meet every quarter, in turn in each of the two capitals.",
    "Traders have long asked for the crossing to be opened; since it was shut, goods have gone by sea, at twice the price and half the speed.",
]


def article(paragraphs, outlet=None, title="Border crossing to reopen"):
    made = article_from_text("\n\n".join([title, "May 4, 2021", *paragraphs]))
    return made.model_copy(update={"outlet": outlet})


@pytest.mark.parametrize(
    ("second", "likeness"),
    [
        (article(BODY), Likeness.SAME_TEXT),
        (article([p.replace("é", "e").replace("'", "’") + " " for p in BODY]), Likeness.SAME_TEXT),
        (article(BODY, title="A border opens"), Likeness.SAME_TEXT),
        (
            article(["Home | World | Sport", *BODY, "Most read", "Ten recipes for a hot summer evening", "Subscribe"]),
            Likeness.SAME_ARTICLE,
        ),
        (article([*BODY[:3], "Traders have long asked for it."]), Likeness.UPDATE),
        (article(BODY, outlet="The Strait Observer", title="Open"), Likeness.SAME_TEXT),
        (
            article(
                [
                    *BODY,
                    *(
                        f"In round {i} of the talks the sides had quarrelled over item {i} of a list that nobody now recalls in full."
                        for i in range(9)
                    ),
                ]
            ),
            Likeness.UPDATE,
        ),
        (
            article(
                [
                    BODY[0],
                    *(f"Nothing else in this report of the day is like the other one, number {i}." for i in range(9)),
                ]
            ),
            None,
        ),
        (
            article(
                [
                    "The ministers met in Oslo and agreed to open the border crossing again after two years, officials of both sides said."
                ]
            ),
            None,
        ),
    ],
)
def test_likeness(second, likeness):
    known = Duplicates([article(BODY)])
    verdict = known.seen(second)
    assert (verdict.likeness if verdict else None) == likeness


def test_agency_copy_is_kept_as_one_source():
    original = article(BODY, outlet="The Harbour Post")
    copy = article([*BODY[:3], "(Reporting by the Oslo newsroom)"], outlet="The Strait Observer", title="Border opens")
    third = article(BODY[:3], outlet="Eastern Ledger", title="Open border")
    known = Duplicates([original])
    verdict = known.add(copy)
    assert verdict.likeness is Likeness.COPY
    assert not verdict.is_duplicate
    known.add(third)
    assert {known.original(a.id) for a in (original, copy, third)} == {original.id}
    assert original.agency == "Reuters"


def test_different_reports_of_one_story_stay_apart():
    known = Duplicates()
    verdicts = [
        known.add(read_file(path)[0]) for path in sorted(SAMPLES.glob("*.*")) if path.suffix in (".txt", ".html")
    ]
    assert verdicts == [None] * len(verdicts)


def test_the_same_file_in_other_formats_is_one_article():
    files = Path(__file__).parent.parent / "files"
    known = Duplicates([read_file(files / "page.html")[0]])
    for name in ("office.docx", "office.odt", "office.rtf", "chromium.mhtml", "safari.webarchive", "plain.eml"):
        verdict = known.seen(read_file(files / name)[0])
        assert verdict is not None, name
        assert verdict.is_duplicate, name
