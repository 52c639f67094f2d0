"""Words made comparable: folded, stemmed, and without those that every report has."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_ASCII_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_'.-]*")  # the same in half the time
_ARTICLE = re.compile(r"^(?:al|el|ben|bin)-")
_ENDINGS = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "ers",
    "ies",
    "ion",
    "ed",
    "es",
    "er",
    "ly",
    "y",
    "s",
    "e",
)
_COMMON_TEXT = """
    a about above according added after again against ago all also although always among an and another any are around as ask at
    back be because been before being between both but by call can could day did do does down due during each early earlier end even
    ever few first following for former from further get give given go had has have he held her here him his how i if in including into
    is it its itself just last late later least less like made make many may me meanwhile might more most much must near nearly new next no
    nor not now of off official on once one only onto or other others our out over own part people per place put rather report said same
    say second see set several she should since so some soon spokesman still such take taken tell than that the their them then there these they
    this those three through thursday monday tuesday wednesday friday saturday sunday time to today told tomorrow too took toward towards two
    under until up upon us very want was way we week well were what when where which while who whom whose why will with within without
    would year yesterday yet you january february march april may june july august september october november december month minister
    president prime foreign government country state leader ministry"""
COMMON = frozenset(_COMMON_TEXT.split())


NONE = frozenset({""})


def fold(text: str) -> str:
    """Lower case without diacritics: `Rinkēvičs` → `rinkevics`."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


@lru_cache(maxsize=65536)
def fold_word(word: str) -> str:
    """`fold` for what comes again and again: single words and names."""
    return fold(word)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The beginning that a word's forms share, roughly: `arrested`, `arrests`, `arrest` → `arrest`."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl":
        word = word[:-1]
    return word[:8]


@lru_cache(maxsize=65536)
def kept_stem(word: str) -> str:
    """The stem of a word as written, empty for one that every report has."""
    folded = fold(word).strip("'’.-")
    folded = folded.removesuffix("'s").removesuffix("’s")
    return "" if folded in COMMON or len(folded) < 3 else stem(folded)


def words_in(text: str, start: int = 0, end: int | None = None) -> list[str]:
    """The words of a text between two characters, as written."""
    pattern = _ASCII_WORD if text.isascii() else _WORD
    return pattern.findall(text, start, len(text) if end is None else end)


@lru_cache(maxsize=16384)
def stems(text: str) -> frozenset[str]:
    """The stems of the words of a text that tell reports apart."""
    return frozenset(filter(None, map(kept_stem, words_in(text))))


@lru_cache(maxsize=16384)
def surname(name: str) -> str:
    """The last part of a person's name, folded, without an Arabic article."""
    parts = fold(name).split()
    return _ARTICLE.sub("", parts[-1]) if parts else ""


_SOUNDS = (
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "k"),
    ("dh", "d"),
    ("ck", "k"),
    ("ch", "c"),
    ("sh", "s"),
    ("q", "k"),
    ("g", "k"),
    ("w", "v"),
)


@lru_cache(maxsize=16384)
def skeleton(name: str) -> str:
    """What the spellings of a person's surname share: `Gadaffi`, `Kadhafi` → `kdf`; a very short one stays as it is."""
    last = surname(name)
    sounds = "".join(c for c in last if c.isalpha())
    for written, heard in _SOUNDS:
        sounds = sounds.replace(written, heard)
    sounds = re.sub(r"(.)\1+", r"\1", re.sub("[aeiouyh]", "", sounds))
    return sounds if len(sounds) > 2 else last
