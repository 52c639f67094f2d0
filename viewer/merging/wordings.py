"""Where articles differ by the words of their sentences: figures, how it was done and ended, why, and what they call by name."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from viewer.merging.causes import Cause, causes
from viewer.merging.comparing import Said, compared, once
from viewer.merging.figures import Figure, counting, figures
from viewer.merging.naming import names
from viewer.merging.tables import details
from viewer.model import Conflict

_NEAR = 120  # characters around the trigger within which words tell how it was done and ended
_ROUNDED = 0.01  # share by which one figure in two units may be another


def differing_numbers(said: Mapping[str, Sequence[Said]]) -> Iterator[Conflict]:
    """One conflict for each thing that is counted: articles whose figures for it have none in common."""
    given: list[tuple[str, Figure]] = []
    numbered = {article: [one for one in some if counting(one.sentence)] for article, some in said.items()}
    if sum(map(bool, numbered.values())) < 2:
        return
    for article, some in numbered.items():
        seen_here: set[Figure] = set()
        for sentence, at, _ in some:
            seen_here.update(figures(sentence, at))
        given += [(article, figure) for figure in sorted(seen_here, key=lambda f: (f.value, f.written))]
    seen: set[tuple[str, ...]] = set()
    for together in _comparable(given):
        by_article: dict[str, tuple[Figure, ...]] = {}
        for article, figure in together:
            by_article[article] = (*by_article.get(article, ()), figure)
        conflict = compared("number", by_article, _figures_differ, _figures_shown, _numbers_of)
        yield from once(conflict, seen)


def _comparable(given: Sequence[tuple[str, Figure]]) -> list[list[tuple[str, Figure]]]:
    """Figures in parts of which each may count what another of its part counts."""
    parts: list[list[tuple[str, Figure]]] = []
    for told in given:
        near = [part for part in parts if any(told[1].comparable(figure) for _, figure in part)]
        parts = [part for part in parts if part not in near]
        parts.append([*(one for part in near for one in part), told])
    return parts


def _figures_shown(found: Sequence[Figure]) -> str:
    return ", ".join(dict.fromkeys(figure.written for figure in found))


def _numbers_of(found: Sequence[Figure]) -> frozenset[tuple[float, float, float, str]]:
    return frozenset((f.value, f.low, f.high, f.group) for f in found)


def _figures_differ(a: Sequence[Figure], b: Sequence[Figure]) -> bool | None:
    """Figures that may mean the same number ("more than 200" and 230) are only told otherwise, and so are those of people who may be others."""
    pairs = [(x, y) for x in a for y in b if x.comparable(y)]
    if not pairs or any(_equal(x.value, y.value) for x, y in pairs) or _adds_up(a, b) or _adds_up(b, a):
        return None
    if any(x.low <= y.high and y.low <= x.high for x, y in pairs):
        return False
    return any(x.kind == y.kind and (x.kind != "persons" or x.group == y.group) for x, y in pairs)


def _equal(one: float, other: float) -> bool:
    return abs(one - other) <= _ROUNDED * max(one, other)


def _adds_up(whole: Sequence[Figure], parts: Sequence[Figure]) -> bool:
    """Whether one figure is what the others give together."""
    total = sum(figure.value for figure in parts)
    return len(parts) > 1 and any(figure.low <= total <= figure.high for figure in whole)


def differing_details(said: Mapping[str, Sequence[Said]]) -> Iterator[Conflict]:
    """How it ended and was done, by words beside the trigger: of articles with other words either may have seen another stage."""
    found: dict[tuple[str, str], dict[str, dict[str, str]]] = defaultdict(lambda: defaultdict(dict))
    for article, some in said.items():
        for sentence, at, _ in some:
            for words, begin, end in details().phrases.find(sentence):
                if at - _NEAR <= begin and end <= at + _NEAR:
                    for field, aspect, value in details().of[words]:
                        found[field, aspect][article].setdefault(value, sentence[begin:end])

    def differ(a: Mapping[str, str], b: Mapping[str, str]) -> bool | None:
        return False if a.keys().isdisjoint(b) else None

    def shown(values: Mapping[str, str]) -> str:
        return ", ".join(sorted(values.values()))

    seen: set[tuple[str, ...]] = set()
    for (field, _), by_article in sorted(found.items()):
        yield from once(compared(field, by_article, differ, shown, frozenset), seen)


def differing_causes(said: Mapping[str, Sequence[Said]]) -> Conflict | None:
    """Why it happened: causes that have little in common may both be true."""
    found: dict[str, tuple[Cause, ...]] = {}
    for article, some in said.items():
        given = tuple(cause for one in some for cause in causes(*one))
        if given:
            found[article] = given

    def differ(a: tuple[Cause, ...], b: tuple[Cause, ...]) -> bool | None:
        return False if all(x.differs(y) for x in a for y in b) else None

    return compared("cause", found, differ, lambda all_: " | ".join(dict.fromkeys(c.written for c in all_)), frozenset)


def differing_names(said: Mapping[str, Sequence[Said]]) -> Iterator[Conflict]:
    """What is called by name beside those who take part: two ships, two palaces, two resolutions."""
    found: dict[str, dict[str, dict[frozenset[str], str]]] = defaultdict(lambda: defaultdict(dict))
    for article, some in said.items():
        for sentence, at, _ in some:
            for kind, written, words in names(sentence, at):
                found[kind][article].setdefault(words, written)

    def differ(a: Mapping[frozenset[str], str], b: Mapping[frozenset[str], str]) -> bool | None:
        return False if all(one.isdisjoint(other) for one in a for other in b) else None

    for _, by_article in sorted(found.items()):
        conflict = compared("named", by_article, differ, lambda all_: ", ".join(sorted(all_.values())), frozenset)
        if conflict:
            yield conflict
