"""What earlier happenings leave behind for those that follow: the last date and parties, earlier tellings, the governing happening."""

from dataclasses import dataclass

from viewer.extraction.candidates import Candidate
from viewer.model import When


@dataclass(frozen=True, slots=True)
class Memory:
    """What bears on one candidate: the last happening taken, an earlier telling of the same (`told`), the one that governs it in its sentence (`above`)."""

    last: When | None = None
    last_sentence: int = -9
    codes: tuple[str, ...] = ()
    told: When | None = None
    told_codes: tuple[str, ...] = ()
    told_distance: int = 0
    above: When | None = None
    above_codes: tuple[str, ...] = ()
    above_link: str = ""
    above_kind: str = ""


@dataclass(frozen=True, slots=True)
class _Told:
    candidate: Candidate
    when: When
    codes: tuple[str, ...]


class History:
    """What has been taken so far, in the order of judging: sentence by sentence, what governs before what depends on it."""

    def __init__(self) -> None:
        self._last: _Told | None = None
        self._codes: tuple[str, ...] = ()
        self._by_lemma: dict[str, _Told] = {}
        self._by_family: dict[str, _Told] = {}
        self._by_token: dict[int, _Told] = {}

    def memory(self, candidate: Candidate) -> Memory:
        """What is remembered that bears on this candidate."""
        entry = candidate.entry
        told = self._by_lemma.get(_stem(candidate)) if entry.noun else None
        if told is None and entry.noun and not entry.speech:
            told = self._by_family.get(entry.family)
        above, link = self._above(candidate)
        last = self._last
        return Memory(
            last=last.when if last else None,
            last_sentence=last.candidate.sentence if last else -9,
            codes=self._codes,
            told=told.when if told else None,
            told_codes=told.codes if told else (),
            told_distance=candidate.sentence - told.candidate.sentence if told else 0,
            above=above.when if above else None,
            above_codes=above.codes if above else (),
            above_link=link,
            above_kind=_kind(above.candidate) if above else "",
        )

    def keep(self, candidate: Candidate, when: When, codes: tuple[str, ...]) -> None:
        """Remember one that was taken."""
        told = _Told(candidate, when, codes)
        if when.dated:
            self._last = told
        if codes:
            self._codes = codes
        self._by_token[candidate.token.i] = told
        if not candidate.entry.speech:
            self._by_lemma[_stem(candidate)] = told
            self._by_family[candidate.entry.family] = told

    def _above(self, candidate: Candidate) -> tuple[_Told | None, str]:
        """The nearest happening taken that governs the candidate, and how: the label next to the candidate, and "+" for more steps."""
        token, steps = candidate.token, 0
        label = token.dep_ if token.dep_ != "pobj" else token.head.lemma_.lower()
        if label == "ccomp" and token.i < token.head.i:
            label = "attributed"  # "… has agreed to …, officials said"
        while token.head.i != token.i and steps < 8:
            token, steps = token.head, steps + 1
            found = self._by_token.get(token.i)
            if found is not None:
                near = steps == 1 or (steps == 2 and candidate.token.dep_ == "pobj")
                return found, label if near else label + "+"
        return None, ""


def _stem(candidate: Candidate) -> str:
    return candidate.token.lemma_.lower()[:5]


def _kind(candidate: Candidate) -> str:
    return "noun" if candidate.entry.noun else "speech" if candidate.entry.speech else candidate.entry.family
