"""Who says it."""

from datetime import date

import pytest

from viewer.extraction.extractor import read_scene
from viewer.extraction.speakers import speaker_of
from viewer.model import Article

LEAD = "Talks held\n\nRussian Foreign Minister Sergei Lavrov met Turkish Foreign Minister Hakan Fidan in Ankara on Monday. "


def speaker(text, trigger, lead=LEAD):
    article = Article(id="a", text=lead + text, published=date(2023, 4, 7), language="en")
    scene = read_scene(article)
    named = [c for c in scene.candidates if article.text[c.start : c.end].startswith(trigger) and c.start >= len(lead)]
    assert named, [article.text[c.start : c.end] for c in scene.candidates]
    return speaker_of(named[-1], scene)


@pytest.mark.parametrize(
    ("text", "trigger", "who"),
    [
        ("Lavrov said on Tuesday that the deal would lapse.", "said", "Sergei Lavrov"),
        ("“The deal will lapse,” said Lavrov after the meeting.", "said", "Sergei Lavrov"),
        ("The deal, Fidan said on Tuesday, would not lapse.", "said", "Hakan Fidan"),
        ("He accused Kyiv of delay.", "accused", "Sergei Lavrov"),
        ("The agency quoted Fidan as saying that the deal was alive.", "saying", "Hakan Fidan"),
        ("Fidan was quoted as saying that the deal was alive.", "saying", "Hakan Fidan"),
        ("The proposal was rejected by Fidan on Tuesday.", "rejected", "Hakan Fidan"),
        ("The Polish foreign ministry said on Tuesday that it would wait.", "said", "Polish foreign ministry"),
        (
            "Edil Baisalov, the deputy chairman of the Kyrgyz cabinet, said in February that it would come.",
            "said",
            "Edil Baisalov",
        ),
    ],
)
def test_speakers(text, trigger, who):
    assert speaker(text, trigger) == who


def test_two_speak_together():
    assert set(speaker("Lavrov and Fidan said on Tuesday that they would meet again.", "said").split(" and ")) == {
        "Sergei Lavrov",
        "Hakan Fidan",
    }


def test_nobody_named_is_nobody():
    assert speaker("It was said on Tuesday that prices would rise.", "said") is None
