"""The figures of a sentence with what they count: `280 soldiers` killed, `more than $2 billion`, `a three-day visit`, `93 votes`."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from viewer.merging.counting import CURRENCIES, counted_in, fate_by, kind_of_counted, measures, singular, things
from viewer.merging.numerals import NUMBER_WORDS, SMALL, Numeral, number, numerals
from viewer.merging.phrases import vocabulary
from viewer.merging.words import fold, stem

_SPAN = 90  # characters around the trigger within which a figure belongs to the happening
_AROUND = 45  # characters on either side of a figure of people in which their fate is told
_NEXT = (
    40  # characters within which another figure of the same people shares their fate ("135 soldiers and Azerbaijan 77")
)
_EMPTY_TEXT = """
    side party leader president minister neighbor neighbour other them these those which who am pm a.m p.m gmt who"""
_EMPTY = frozenset(map(stem, _EMPTY_TEXT.split()))
_HYPHENED = re.compile(r"-([^\W\d_]+)(?: (?:[^\W\d_]+ ){0,2}?([^\W\d_]+)\b)?")
_OLD = re.compile(
    r"[ -]years?[ -](?:old|ago)\b|-year-old|[ -](?:minutes?|hours?|days?|weeks?|months?|years?) (?:ago|old|before|earlier|after|later|since)\b"
)
_OF_THEM = re.compile(r" of (?:the|its|his|her|their)? ?(?:[\d,]+|[a-z-]+) ")
_DONE = re.compile(
    r" (?:others? )?(?:were|was|have been|had been|are|being) (?P<verb>[a-z]+(?:ed|en|urt|eld|ught|ain))\b"
)
_LASTS = re.compile(
    r"\b(?:for|of|within|spen[dt]s?|last(?:ed|s|ing)?|after|over|by|to|further|another|additional|on for|term|jailed)"
    r" (?:(?:more|less|fewer) than |over |about |around |some |nearly |almost |at least |up to |roughly |barely |only |just )?$"
)
_YEAR_AND_HALF = re.compile(r"\ban? (?P<unit>hour|day|week|month|year|decade) and a half\b")
_ONE_UNIT = re.compile(
    r"\b(?:for|of|lasts?|lasted|last|within|to) an? (?P<unit>fortnight|decade)\b|\ban? (?P<held>fortnight|decade)(?:-long|’s|'s)"
)
_VOTES = re.compile(
    r"\bby (?:a (?:vote|majority) of )?(?P<yes>[\d,]+|[a-z-]+)(?: votes?)?(?: to |[-–])(?P<no>[\d,]+|[a-z-]+)\b",
    re.IGNORECASE,
)
_FOR = re.compile(r" (?:[^\W\d_]+ ){0,2}?(?:in favou?r|voted (?:for|in favou?r)|votes?(?: for)?\b(?! against))")
_AGAINST = re.compile(r" (?:[^\W\d_]+ ){0,2}?(?:against)\b")
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()  # noqa: SIM905
_TURNS = "time|round|summit|meeting|session|visit|term|package|congress|conference|extension|renewal|test|trip|phase|stage|tranche|attempt"
_TURN_WORDS = frozenset(form for turn in _TURNS.split("|") for form in (turn, f"{turn}s"))
_RARE = frozenset(["half", "fortnight", "decade"])
_COUNTING = NUMBER_WORDS.union(_ORDINALS, _RARE)
_DIGIT = re.compile(r"\d")
_TURN = re.compile(
    rf"\b(?P<which>{'|'.join(_ORDINALS)}|\d+(?:nd|rd|th|st)) (?:[a-z-]+ )?(?P<turn>{_TURNS})s?\b", re.IGNORECASE
)
_TURN_NUMBER = re.compile(r"\b(?P<turn>round|phase|stage|package|tranche) (?P<which>\d+|[a-z]+)\b", re.IGNORECASE)
_SIGNS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen"}
_ALIVE = {"persons", "saved"}
_SCALE = 12  # times as long as another: then it is how long something else lasted
_CROWD = re.compile(r"\b(crew|group|party|delegation|force|team|total|staff) of $")
_VERB_OF_DEATH = re.compile(r"\b(?:killed|killing|wounded|wounding|injured|injuring|hurt|dead) $", re.IGNORECASE)


class Figure(NamedTuple):
    """A number between `low` and `high` (days of a length of time, km of a distance) as `written`, and what it counts.

    `kind` is what it can be compared with ("deaths", "persons", "distance", "dollar"; "" for what no table knows), `group`
    narrows it ("soldiers"; of a length of time what lasted; empty: not said), `counts` are the stems of a thing no table knows.
    """

    value: float
    low: float
    high: float
    written: str
    kind: str
    group: str = ""
    counts: frozenset[str] = frozenset()

    def comparable(self, other: "Figure") -> bool:
        """Whether both may count the same."""
        if self.kind != other.kind:
            return {self.kind, other.kind} == _ALIVE and not (self.group and other.group and self.group != other.group)
        if not self.kind:
            return not self.counts.isdisjoint(other.counts)
        if self.group != other.group and self.group and other.group:
            return False
        if self.kind == "time":
            return max(self.value, other.value) <= _SCALE * min(self.value, other.value)
        return True


def counting(sentence: str) -> bool:
    """Whether there may be a figure at all: a digit, or a word that is a number or part of one."""
    return bool(_DIGIT.search(sentence)) or not _COUNTING.isdisjoint(vocabulary(sentence))


@lru_cache(maxsize=4096)
def figures(sentence: str, at: int) -> tuple[Figure, ...]:
    """Figures near the character `at`. Years, days of a month, clock times, and ages are none."""
    found: list[tuple[int, int, Figure]] = []
    taken: list[tuple[int, int]] = []
    for start, end, figure in _special(sentence):
        taken.append((start, end))
        found.append((start, end, figure))
    for numeral in numerals(sentence):
        if any(start < numeral.end and numeral.start < end for start, end in taken):
            continue
        if read := _figure(sentence, numeral, found):
            found.append((numeral.start, numeral.end, read))
            taken.append((numeral.start, numeral.end))
    return tuple(figure for start, _, figure in sorted(found, key=lambda f: f[0]) if abs(start - at) <= _SPAN)


def _special(sentence: str) -> Iterator[tuple[int, int, Figure]]:
    """Votes, turns ("the fifth round") and lengths that are no plain number ("a year and a half")."""
    said = vocabulary(sentence)
    for match in _VOTES.finditer(sentence) if "by" in said else ():
        yes, no = number(match["yes"]), number(match["no"])
        if yes is not None and no is not None:
            written = match.group().removeprefix("by ")
            yield match.start("yes"), match.end("yes"), Figure(yes, yes, yes, written, "votes", "for")
            yield match.start("no"), match.end("no"), Figure(no, no, no, written, "votes", "against")
    turns = (*_TURN.finditer(sentence), *_TURN_NUMBER.finditer(sentence)) if not said.isdisjoint(_TURN_WORDS) else ()
    for match in turns:
        value = _turn(match["which"].lower())
        if value:
            written = " ".join(match.group().split())
            yield match.start(), match.end(), Figure(value, value, value, written, "turn", match["turn"].lower())
    if said.isdisjoint(_RARE):
        return
    for match in _YEAR_AND_HALF.finditer(sentence):
        days = 1.5 * measures()[match["unit"]].size
        yield match.start(), match.end(), Figure(days, days * 0.95, days * 1.05, match.group(), "time")
    for match in _ONE_UNIT.finditer(sentence):
        unit = match["unit"] or match["held"]
        days, slack = measures()[unit].size, measures()[unit].slack
        yield match.start(), match.end(), Figure(days, days - slack, days + slack, f"a {unit}", "time")


def _turn(word: str) -> float | None:
    if word in _ORDINALS:
        return float(_ORDINALS.index(word) + 2)
    return SMALL.get(word) or number(re.sub(r"(?:st|nd|rd|th)$", "", word))


def _figure(sentence: str, numeral: Numeral, found: list[tuple[int, int, Figure]]) -> Figure | None:
    rest = sentence[numeral.end : numeral.end + 80]
    if _OLD.match(rest):
        return None
    partitive = _OF_THEM.match(rest)
    if partitive and number(partitive.group().split()[-1].strip()) is not None:
        rest = " " + rest[partitive.end() :]  # "three of the five sailors"
    for reader in (_share, _votes, _measured, _money, _people_or_things):
        figure = reader(sentence, numeral, rest, found)
        if figure:
            return figure
    return None


def _votes(sentence: str, numeral: Numeral, rest: str, found: object) -> Figure | None:
    match, group = _FOR.match(rest), "for"
    if not match:
        match, group = _AGAINST.match(rest), "against"
    if not match or numeral.share:
        return None
    written = sentence[numeral.start : numeral.end] + match.group()
    return Figure(numeral.value, numeral.low, numeral.high, written, "votes", group)


def _measured(sentence: str, numeral: Numeral, rest: str, found: object) -> Figure | None:
    """Lengths of time that say how long something lasted ("for 60 days", "a two-day visit"), distances, masses."""
    hyphened = _HYPHENED.match(rest)
    following = rest[1:] if rest[:1] in " -" else rest
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", following)[:2]]
    named = " ".join(words)
    unit = next((u for u in (named, words[0] if words else "") if singular(u) in measures()), "")
    measure = measures().get(singular(unit))
    if measure is None or measure.kind in CURRENCIES:
        return None
    end = numeral.end + 1 + len(unit)
    group = ""
    if measure.kind == "time":
        before = sentence[max(0, numeral.start - 30) : numeral.start].lower()
        if hyphened and rest[0] == "-":
            group = stem(fold(hyphened[2] or ""))
        elif not (words[1:2] == ["of"] or _LASTS.search(before)):
            return None
    rough = measure.slack if numeral.value > 1 else 0.0
    size = measure.size
    return Figure(
        numeral.value * size,
        numeral.low * size - rough,
        numeral.high * size + rough,
        " ".join(sentence[numeral.start : end].split()),
        measure.kind,
        group,
    )


def _money(sentence: str, numeral: Numeral, rest: str, found: object) -> Figure | None:
    words = [singular(fold(word)) for word in re.findall(r"[^\W\d_]+", rest)[:2]]
    unit = next((w for w in (" ".join(words), *words[:1]) if w in measures() and measures()[w].kind in CURRENCIES), "")
    kind = _SIGNS.get(numeral.sign) or (measures()[unit].kind if unit else "")
    if not kind:
        return None
    end = numeral.end if numeral.sign else numeral.end + rest.lower().index(unit.split()[0]) + len(unit)
    plural = sentence[end : end + 1] == "s"
    return Figure(numeral.value, numeral.low, numeral.high, sentence[numeral.start : end + plural], kind)


def _share(sentence: str, numeral: Numeral, rest: str, found: object) -> Figure | None:
    if numeral.share:
        written = sentence[numeral.start : numeral.end]
        return Figure(100 * numeral.value, 100 * numeral.low, 100 * numeral.high, written, "%")
    match = re.match(r" ?%| per ?cent\b", rest, re.IGNORECASE)
    if not match:
        return None
    return Figure(numeral.value, numeral.low, numeral.high, sentence[numeral.start : numeral.end] + match.group(), "%")


def _people_or_things(
    sentence: str, numeral: Numeral, rest: str, found: list[tuple[int, int, Figure]]
) -> Figure | None:
    counted, ends = counted_in(rest)
    kind, group, last = kind_of_counted(counted)
    end = ends[last] if counted else 0
    written = " ".join((sentence[numeral.start : numeral.end] + rest[:end]).split())
    before = sentence[max(0, numeral.start - 20) : numeral.start]
    crowd = _CROWD.search(before)
    if crowd:
        written = f"{crowd.group()}{sentence[numeral.start : numeral.end]}"
        return Figure(numeral.value, numeral.low, numeral.high, written, "persons", things().get(crowd[1], ("", ""))[1])
    if not counted:
        done = _DONE.match(rest)
        verb = _VERB_OF_DEATH.search(before)
        fate = fate_by(done["verb"]) if done else fate_by(verb.group().strip()) if verb else ""
        if not (done or verb):
            return None
        return Figure(numeral.value, numeral.low, numeral.high, written, fate or "persons")
    lone = sentence[numeral.start : numeral.end].lower() == "one"
    fate = next(filter(None, (fate_by(fold(word)) for word in counted)), "")
    if fate in ("deaths", "wounded"):
        return Figure(numeral.value, numeral.low, numeral.high, written, fate, group)
    if kind == "persons":
        kind = _fate_of(sentence, numeral, group, found) or kind
    if kind:
        return Figure(numeral.value, numeral.low, numeral.high, written, kind, group)
    stems = frozenset(stem(fold(word)) for word in counted) - _EMPTY
    if lone or not stems or stem(fold(counted[0])) in _EMPTY or singular(fold(counted[0])) in measures():
        return None
    return Figure(numeral.value, numeral.low, numeral.high, written, "", "", stems)


def _fate_of(sentence: str, numeral: Numeral, group: str, found: list[tuple[int, int, Figure]]) -> str:
    """What became of the people counted, by the nearest words of their clause, else by those of the figure just before."""
    before = re.split(r"[,;:]| and | but | while ", sentence[max(0, numeral.start - _AROUND) : numeral.start])[-1]
    after = re.split(r"[,;:]| and | but | while ", sentence[numeral.end : numeral.end + _AROUND])[0]
    for text in (after, before):
        for word in re.findall(r"on board|[a-z]+", fold(text)):
            if fate := fate_by(word):
                return fate
    for _, end, figure in found:
        if 0 <= numeral.start - end <= _NEXT and figure.kind == "deaths" and group == figure.group:
            return figure.kind
    wide = fold(sentence[numeral.end : numeral.end + 2 * _AROUND])
    match = re.match(r"[^,;:]*,[^,;:]*, (?:were|was|have been) (?P<verb>\w+)", wide)
    return fate_by(match["verb"]) if match else ""
