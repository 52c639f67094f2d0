"""Names of states, organisations and armed groups in a text, with their look-alikes told apart."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from viewer import knowledge
from viewer.extraction.actors_words import FormIndex, Words, word_set
from viewer.knowledge import Sense, SenseKind


class Atom(NamedTuple):
    """One name: tokens `start` to `end`, how it stands for its actor, and the actor's code (empty for an armed group)."""

    start: int
    end: int
    kind: SenseKind
    code: str
    name: str


_NEWSPAPER = word_set(
    "Post Times Herald Tribune Star Gazette Daily Globe Journal Telegraph Mirror Chronicle Observer Mail Sun Examiner Tribunal"
)
_DOCUMENT = word_set(
    "Agreement Agreements Accord Accords Treaty Convention Conventions Protocol Protocols Declaration Pact Charter Communique "
    "Communiqué Memorandum Formula Conference Summit Process Agenda Principles Consensus"
)
_INSTITUTE = word_set(
    "University Institute College School Museum Airport Street Avenue Road Square Bridge Hotel Airlines Airways Marathon "
    "Olympics Games Festival FC United Cup Open Club Hospital Cathedral Stadium Championship League Orchestra Opera"
)
_AGENCY = ("News Agency", "Press Agency", "news agency", "Broadcasting Corporation", "Broadcasting Company")
_ALSO_FIRST_NAMES = word_set(
    "Chad Jordan Georgia Israel Paris Sofia India Kenya China London Florence Victoria Sydney Cuba"
)
_ALSO_SURNAMES = word_set(
    "Jordan London Paris Washington France Holland Ireland Lima England Israel Berlin Wales Sydney Roman Wagner"
)
_SUFFIX_TRAPS = tuple(
    word_set(
        "based born speaking style made backed era built held controlled occupied educated trained funded supplied owned registered flagged language"
    )
)
_PREFIX_TRAPS = word_set("anti pro ex post non un neo")
_PREFIXES = {
    "sino": "CHN",
    "russo": "RUS",
    "franco": "FRA",
    "anglo": "GBR",
    "indo": "IND",
    "greco": "GRC",
    "turco": "TUR",
}
# Words of a text that settle a name which several places share
_CAUCASUS = word_set(
    "Tbilisi Saakashvili Abkhazia Ossetia Shevardnadze Ivanishvili Kobakhidze Zurabishvili Garibashvili Georgian Russia Armenia Azerbaijan"
)
_AMERICAN_SOUTH = (
    "Atlanta",
    "Savannah",
    "Plains, Georgia",
    "Augusta",
    "Jimmy Carter",
    "Mr. Carter",
    "Florida",
    "Alabama",
    "Georgia Gov",
    "Fort Benning",
)


@cache
def _index() -> FormIndex[tuple[Sense, ...]]:
    forms = dict(knowledge.surface_forms())
    for form, senses in list(forms.items()):
        if len(form) > 3 and form != form.upper() and form.upper() not in forms:
            forms[form.upper()] = senses
    return FormIndex(forms)


def find_names(words: Words, year: int | None) -> list[Atom]:
    """All names of `words` in order, none within another. `year` (of publication) settles former states."""
    reader = _Reader(words, year)
    found: list[Atom] = []
    free = 0  # the first character not covered yet
    for i, text in enumerate(words.text):
        if not (text[0].isalpha()):
            continue
        for offset in _word_starts(text):
            position = words.starts[i] + offset
            if position < free:
                continue
            atom = reader.read(i, position)
            if atom is not None:
                free, name = atom
                if name is not None and not _is_national(name, found, words):
                    found.append(name)
    return found


_BODIES = word_set("council assembly")


def _is_national(name: Atom, before: Sequence[Atom], words: Words) -> bool:
    """Whether a body that a world organisation has is a state's own here: "Armenia's Security Council", "the National Assembly"."""
    if name.kind is not SenseKind.ORGANISATION or words.lower[name.end - 1] not in _BODIES:
        return False
    start = name.start - 1 if name.start and words.tag[name.start - 1] == "POS" else name.start
    owner = before[-1] if before and before[-1].end == start else None
    if owner is not None:
        return owner.kind not in (SenseKind.ORGANISATION, SenseKind.GROUP)
    return name.start > 0 and words.text[name.start - 1] in ("National", "Supreme", "Federal")


def _word_starts(text: str) -> Sequence[int]:
    if "-" not in text and "/" not in text:
        return (0,)
    return [0] + [k + 1 for k, c in enumerate(text[:-1]) if c in "-/"]


class _Reader:
    """Reads one text; what the text as a whole says about shared names is worked out once."""

    def __init__(self, words: Words, year: int | None) -> None:
        self._words = words
        self._year = year
        source = words.source
        self._american_georgia = any(hint in source for hint in _AMERICAN_SOUTH) and not any(
            hint in source for hint in _CAUCASUS
        )
        north = "North Korea" in source or "Pyongyang" in source
        south = any(hint in source for hint in ("South Korea", "Seoul", "Republic of Korea"))
        self._korea = "PRK" if north and not south else "KOR"
        brazzaville = any(
            hint in source for hint in ("Brazzaville", "Sassou", "Republic of the Congo", "Republic of Congo")
        )
        kinshasa = any(
            hint in source
            for hint in ("Kinshasa", "Kabila", "Tshisekedi", "DRC", "Democratic Republic", "DR Congo", "Goma")
        )
        self._congo = "COG" if brazzaville and not kinshasa else "COD"
        namesakes = [
            code for hint, code in (("Bissau", "GNB"), ("Equatorial Guinea", "GNQ"), ("Papua", "PNG")) if hint in source
        ]
        self._guinea = namesakes[0] if len(namesakes) == 1 and "Conakry" not in source else "GIN"
        self._belgian = ("Belgium" in source or "Belgian" in source) and "EU" not in source and "European" not in source

    def read(self, i: int, position: int) -> tuple[int, Atom | None] | None:
        """The characters a form covers and the actor it names; the actor is None for a trap, all is None without a form."""
        words = self._words
        hit = _index().at(words.source, position)
        if hit is None:
            return self._prefix(i, position)
        end, senses = hit
        form = words.source[position:end]
        after = words.word_ending(i, end)
        sense = self._choose(form, senses)
        if not sense.code and sense.kind is not SenseKind.GROUP:
            return end, None
        if self._is_trap(i, after, position, end, form, sense):
            return end, None
        code = self._settle(form, sense.code)
        return end, Atom(i, after, sense.kind, code, form)

    def _prefix(self, i: int, position: int) -> tuple[int, Atom | None] | None:
        words = self._words
        text = words.text[i]
        head, hyphen, _ = text.partition("-")
        code = _PREFIXES.get(head.lower())
        if code is None or words.starts[i] != position:
            return None
        end = position + len(head)
        if not hyphen and words.source[end : end + 1] != "-":
            return None
        return end, Atom(i, i + 1, SenseKind.DEMONYM, code, head)

    def _choose(self, form: str, senses: tuple[Sense, ...]) -> Sense:
        if form == "Brussels" and self._belgian:
            return next((sense for sense in senses if sense.code == "BEL"), senses[0])
        if self._year is not None:
            for sense in senses:
                if sense.until is not None and self._year <= sense.until:
                    return sense
        current = [sense for sense in senses if sense.until is None]
        return current[0] if current else senses[0]

    def _settle(self, form: str, code: str) -> str:
        if code == "GEO":
            return "USA" if self._american_georgia else code
        if code == "KOR" and form.title() in ("Korea", "Korean", "Koreans", "Koreas"):
            return self._korea
        if code == "COD" and form.title() in ("Congo", "Congolese"):
            return self._congo
        if code == "GIN":
            return self._guinea
        return code

    def _is_trap(self, i: int, after: int, position: int, end: int, form: str, sense: Sense) -> bool:
        words = self._words
        following = words.text[after] if after < len(words) else ""
        rest = words.source[end : end + 14]
        if rest.startswith("-") and rest[1:].lower().startswith(_SUFFIX_TRAPS):
            return True
        if position > 1 and words.source[position - 1] == "-":
            before = words.source[max(0, position - 8) : position - 1].split()[-1:]
            if before and before[0].lower().strip("(\"'") in _PREFIX_TRAPS:
                return True
        previous = words.text[i - 1] if i else ""
        if form.startswith(("Soviet", "Yugoslav", "USSR")) and previous.lower() in ("former", "old"):
            return True
        if previous.lower() == "ethnic" and sense.kind is SenseKind.DEMONYM:
            return True
        if following in (
            "language",
            "literature",
            "cuisine",
            "dollar",
            "dollars",
            "peso",
            "pesos",
            "$",
        ) or rest.startswith(("$", " $")):
            return True
        if words.glued(after) and following[:1].isalpha():
            return False
        if following in _NEWSPAPER or following in _INSTITUTE:
            return True
        if following in _DOCUMENT and sense.kind in (SenseKind.CAPITAL, SenseKind.PLACE):
            return True
        if words.source[end + 1 :].startswith(_AGENCY):
            return True
        if (
            previous == "of"
            and i > 1
            and words.text[i - 2] in _INSTITUTE
            and sense.kind in (SenseKind.CAPITAL, SenseKind.PLACE)
        ):
            return True
        return self._is_person(i, after, form, following, previous)

    def _is_person(self, i: int, after: int, form: str, following: str, previous: str) -> bool:
        words = self._words
        if (
            form in _ALSO_FIRST_NAMES
            and after < len(words)
            and words.tag[i] == words.tag[after] == "NNP"
            and _is_name_word(following)
            and following.lower() not in _after_state()
            and words.head[i] in (after, words.head[after])
        ):
            return True
        return (
            form in _ALSO_SURNAMES
            and i > 0
            and _is_name_word(previous)
            and words.tag[i - 1] == "NNP"
            and words.dep[i - 1] == "compound"
            and words.head[i - 1] == i
            and previous.lower() not in _before_state()
        )


def _is_name_word(text: str) -> bool:
    return len(text) > 1 and text[0].isupper() and not text.isupper() and text.isalpha()


@cache
def _after_state() -> frozenset[str]:
    """Words that follow a state's name without making a person's of it ("Jordan King Abdullah")."""
    heads = {word for role in knowledge.roles() for word in role.lower().split()}
    return frozenset(heads) | word_set(
        "foreign defense defence interior prime vice deputy national border war peace crisis talks deal summit embassy army state"
    )


@cache
def _before_state() -> frozenset[str]:
    heads = {word for role in knowledge.roles() for word in role.lower().split()}
    return frozenset(heads) | word_set(
        "mr mrs ms january february march april may june july august september october november december"
    )


def title_codes(title: str, year: int | None = None) -> list[str]:
    """The codes that a title or a dateline names, in order, each once; without a parse, so only plain names."""
    found: list[str] = []
    free = 0
    for match in re.finditer(r"\w+", title):
        hit = _index().at(title, match.start()) if match.start() >= free else None
        if hit is None:
            continue
        free, senses = hit
        past = [s for s in senses if s.until is not None and year is not None and year <= s.until]
        sense = past[0] if past else next((s for s in senses if s.until is None), senses[0])
        if sense.code and sense.code not in found:
            found.append(sense.code)
    return found
