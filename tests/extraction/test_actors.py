"""Who is named: names and their look-alikes, titles and appositions, words that stand for somebody."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.extraction.actors import ActorKind, find_actors
from viewer.extraction.parsing import parse
from viewer.extraction.sentences import find_sentences, normalise
from viewer.model import Article

PUBLISHED = date(2022, 9, 17)


def read(text, published=PUBLISHED, **known):
    text = "News of the day\n\n" + text  # a lone line would be taken for a title
    normal = normalise(text)
    doc, _ = parse(normal, find_sentences(normal, known.get("title"), 0))
    return doc, find_actors(doc, Article(id="a", text=text, published=published, **known))


def codes(text, **known):
    return {code for mention in read(text, **known)[1] for code in mention.codes}


def denoted(text, words, **known):
    """The codes and persons of the last mention that reads `words`."""
    mention = [m for m in read(text, **known)[1] if m.words.lower() == words.lower()][-1]
    return set(mention.codes), [member.person for member in mention.members]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The French and Chinese ministers met in Kyiv.", {"FRA", "CHN", "UKR"}),
        ("Niger accused Nigeria.", {"NER", "NGA"}),
        ("The Georgian president met officials in Tbilisi.", {"GEO"}),
        ("Ships crossed the Indian Ocean on Monday.", set()),
        ("The Washington Post and the Moscow Times reported it.", set()),
        ("They signed the Paris Agreement under the Vienna Convention.", set()),
        ("A Brussels-based group objected.", set()),
        ("The South American bloc met.", set()),
        ("Guinea-Bissau expelled the envoy of Equatorial Guinea.", {"GNB", "GNQ"}),
        ("The Democratic Republic of the Congo and the Republic of the Congo signed.", {"COD", "COG"}),
        ("U.S.-China talks resumed.", {"USA", "CHN"}),
        ("Sino-Indian ties improved.", {"CHN", "IND"}),
        ("UNHCR thanked the European Central Bank.", {"UN", "EU"}),
        ("Former Atlanta mayor Andrew Young spoke in Plains, Georgia.", {"USA"}),
        ("Basketball star Michael Jordan visited Amman.", {"JOR"}),
    ],
)
def test_names_and_look_alikes(text, expected):
    assert codes(text) == expected


def test_jordan_the_player_is_no_state():
    _, mentions = read("Basketball star Michael Jordan scored.")
    assert not any(mention.codes for mention in mentions)


def test_former_states_go_by_the_year():
    assert codes("Belgrade rejected the plan.", published=date(1999, 3, 1)) == {"YUG"}
    assert codes("Belgrade rejected the plan.", published=date(2019, 3, 1)) == {"SRB"}
    assert codes("The Soviet Union recognised Seoul.", published=date(1990, 10, 1)) == {"RUS", "KOR"}


def test_congo_goes_by_its_neighbours_in_the_text():
    assert codes("Congo protested. President Denis Sassou Nguesso spoke in Brazzaville.") == {"COG"}
    assert codes("Congo protested. President Felix Tshisekedi spoke in Kinshasa.") == {"COD"}


@pytest.mark.parametrize(
    ("text", "words", "code", "person"),
    [
        ("Iranian President Ebrahim Raisi spoke. Raisi left.", "Raisi", "IRN", "Ebrahim Raisi"),
        ("Anwar Belkadi, the Moroccan trade minister, spoke. Belkadi left.", "Belkadi", "MAR", "Anwar Belkadi"),
        ("Prime Minister Janos Kertesz of Hungary spoke. Later Kertesz left.", "Kertesz", "HUN", "Janos Kertesz"),
        ("Turkey's defence minister, Orhan Tamer, spoke. Tamer left.", "Tamer", "TUR", "Orhan Tamer"),
        ("Sergei Lavrov spoke on Monday.", "Sergei Lavrov", "RUS", "Sergei Lavrov"),
        (
            "In Riga he met the Latvian president. President of Latvia Egils Levits spoke. Levits left.",
            "Levits",
            "LVA",
            "Egils Levits",
        ),
    ],
)
def test_titles_and_appositions_teach_names(text, words, code, person):
    assert denoted(text, words) == ({code}, [person])


def test_plural_titles_give_each_name_its_own_state():
    _, mentions = read(
        "Foreign Ministers Qian Qichen of China and David Levy of Israel signed.", published=date(1992, 1, 24)
    )
    assert [(m.person, m.codes) for m in mentions if m.kind is ActorKind.PERSON] == [
        ("Qian Qichen", {"CHN"}),
        ("David Levy", {"ISR"}),
    ]


STORY = "Iranian President Ebrahim Raisi met Belarusian President Alexander Lukashenko in Tehran on Monday. "


@pytest.mark.parametrize(
    ("follow", "words", "expected"),
    [
        ("The two leaders signed a roadmap.", "The two leaders", {"IRN", "BLR"}),
        ("Both countries want more trade.", "Both countries", {"IRN", "BLR"}),
        ("They signed a roadmap.", "They", {"IRN", "BLR"}),
        ("He spoke of sanctions.", "He", {"IRN"}),
        ("The Belarusian side was pleased.", "The Belarusian side", {"BLR"}),
        ("Lukashenko thanked his Iranian counterpart.", "his Iranian counterpart", {"IRN"}),
        ("Lukashenko thanked his counterpart.", "his counterpart", {"IRN"}),
        ("The two sides agreed.", "The two sides", {"IRN", "BLR"}),
    ],
)
def test_words_that_stand_for_somebody(follow, words, expected):
    assert denoted(STORY + follow, words)[0] == expected


def test_counterpart_is_the_person_the_article_names():
    assert denoted(STORY + "Lukashenko thanked his Iranian counterpart.", "his Iranian counterpart")[1] == [
        "Ebrahim Raisi"
    ]


def test_armed_groups_have_a_name_and_no_code():
    _, mentions = read("Hezbollah and Israel exchanged fire.")
    assert [(m.name, set(m.codes)) for m in mentions] == [("Hezbollah", set()), ("Israel", {"ISR"})]


def test_offsets_stay_within_the_text():
    doc, mentions = read(STORY + "“We’re neighbours,” he said of Côte d’Ivoire.")
    assert mentions
    assert all(0 <= m.start <= m.root < m.end <= len(doc) for m in mentions)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "...", "- / -", "of of of", "the two", "“”", "U.S.", "President", "his", "Minister of"]
)
def test_odd_texts_do_no_harm(text):
    read(text)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("NATO met EU envoys in Brussels. The alliance sent troops.", "The alliance", {"NATO"}),
        ("The UN Security Council met. The council condemned the attack.", "The council", {"UN"}),
        ("Peru and Ecuador fought in 1995. The neighbours made peace.", "The neighbours", {"PER", "ECU"}),
        ("President Kim flew to Hanoi. His host, Nguyen Phu Trong, met Kim Jong Un of North Korea.", "Kim Jong Un of North Korea", {"PRK"}),
        ("The ministry in Chisinau regretted it.", "The ministry", {"MDA"}),
        ("The Kingdom of Saudi Arabia and Kuwait signed. The emirate paid.", "The emirate", {"KWT"}),
        ("Officials said the Bush administration objected.", "the Bush administration", {"USA"}),
        ("Russian officials met on Monday. They signed nothing.", "They", {"RUS"}),
        ("Both Koreas sent teams.", "Koreas", {"PRK", "KOR"}),
    ],
)  # fmt: skip
def test_bodies_and_sets(text, words, expected):
    published = date(2002, 5, 1) if "Bush" in text else PUBLISHED
    assert denoted(text, words, published=published)[0] == expected


def test_a_plural_thing_keeps_they_from_the_actors():
    _, mentions = read("France met Germany on Monday. The curbs are broad, and they took effect at once.")
    assert not [m for m in mentions if m.words == "they"]


def test_she_is_the_woman_of_the_story():
    text = "Armenian Prime Minister Nikol Pashinyan received Nancy Pelosi on Sunday. She praised the reforms."
    assert denoted(text, "She")[1] == ["Nancy Pelosi"]


def test_him_is_not_the_subject_of_his_own_clause():
    assert denoted(STORY + "Lukashenko thanked him.", "him")[1] == ["Ebrahim Raisi"]


def test_spellings_with_and_without_accents_are_one_person():
    text = "Turkish President Recep Tayyip Erdoğan spoke. Erdogan left."
    assert denoted(text, "Erdogan")[1] == ["Recep Tayyip Erdoğan"]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(
    ["the", "The", "President", "of", "and", ",", ".", "'", "-", "King", "Robert", "Iran", "Georgia", "two", "both", "his", "their", "it", "They", "U.S.", "Koreas", "Foreign", "Minister", "counterpart", "\n\n", "“", "”", "(", ")", "said", "al", "bin", "de"]
), max_size=30))  # fmt: skip
def test_any_order_of_words_is_read(pieces):
    doc, mentions = read(" ".join(pieces))
    assert all(0 <= m.start < m.end <= len(doc) and m.members for m in mentions)


def test_one_minister_serves_one_state():
    text = "Turkey halted exports to Russia and Hungarian Prime Minister Viktor Orban announced a visit."
    assert denoted(text, "Hungarian Prime Minister Viktor Orban") == ({"HUN"}, ["Viktor Orban"])
    assert denoted(text, "Russia") == ({"RUS"}, [None])


def test_a_name_that_begins_like_an_office_is_a_name():
    text = "Foreign Minister Hossein Amir-Abdollahian met Prince Faisal bin Farhan in Beijing."
    words = "Foreign Minister Hossein Amir-Abdollahian"
    assert denoted(text, words) == ({"IRN"}, ["Hossein Amir-Abdollahian"])
