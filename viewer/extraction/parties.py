"""Who is named in each sentence: states, organisations, persons with their states, and the words that stand for them."""

import re
from collections.abc import Sequence
from functools import cache

from spacy.tokens import Doc
from spacy.tokens import Span as Tokens

from viewer.extraction.scene import Party
from viewer.extraction.sentences import Sentence
from viewer.knowledge import Person, SenseKind, people_by_form, surface_forms
from viewer.model import Article

_TITLE = re.compile(
    r"(?:President|Prime|Minister|Premier|Foreign|Defen[cs]e|Interior|Chancellor|King|Queen|Ambassador|Secretary|Chairman|Emir|Prince|General|"
    r"Secretary-General|Senator|Speaker|Mr|Mrs|Ms|Sheikh|Dr|Gen|Sen|Rep|Deputy|First|Vice|Crown|Spokesman|Spokeswoman|Envoy|Captain|Colonel)\.?$"
)
_GROUPS = frozenset(
    [
        "leaders",
        "countries",
        "presidents",
        "ministers",
        "states",
        "parties",
        "neighbours",
        "neighbors",
        "nations",
        "sides",
        "capitals",
    ]
)


@cache
def _forms() -> re.Pattern[str]:
    words = sorted((form for form in surface_forms() if len(form) > 1), key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, words)) + r")(?!\w)")


@cache
def _by_last_name() -> dict[str, tuple[Person, ...]]:
    found: dict[str, list[Person]] = {}
    for form, bearers in people_by_form().items():
        found.setdefault(form.split()[-1], []).extend(bearers)
    return {name: tuple(bearers) for name, bearers in found.items()}


def find_parties(
    doc: Doc, sentences: Sequence[Sentence], spans: Sequence[Tokens], article: Article
) -> tuple[list[list[Party]], frozenset[str]]:
    """The parties of each sentence in order, and the codes that the title names."""
    year = article.published.year if article.published else None
    memory = _Memory(year)
    found = [memory.read(doc, sentence, span) for sentence, span in zip(sentences, spans, strict=True)]
    named = [surface_forms()[m.group()][0] for m in _forms().finditer(article.title or "")]
    return found, frozenset(sense.code for sense in named if sense.code)


class _Memory:
    """What earlier sentences taught: persons with their states, who was spoken of last."""

    def __init__(self, year: int | None) -> None:
        self._year = year
        self._persons: dict[str, tuple[str, str]] = {}
        self._last: list[Party] = []
        self._pair: list[str] = []

    def read(self, doc: Doc, sentence: Sentence, span: Tokens) -> list[Party]:
        if len(span) == 0:
            return []
        parties: list[Party] = []
        covered: set[int] = set()
        for match in _forms().finditer(doc.text, sentence.start, sentence.end):
            tokens = doc.char_span(match.start(), match.end(), alignment_mode="expand")
            sense = surface_forms()[match.group()][0]
            if tokens is None or not sense.code or covered & set(range(tokens.start, tokens.end)):
                continue
            kind = (
                "demonym" if sense.kind is SenseKind.DEMONYM else "place" if sense.kind is SenseKind.PLACE else "name"
            )
            parties.append(Party(tokens.start, tokens.end, tokens.root.i, (sense.code,), match.group(), kind=kind))
            covered |= set(range(tokens.start, tokens.end))
        parties += self._people(doc, span, parties, covered)
        parties.sort(key=lambda p: p.start)
        parties += self._pronouns(span, parties)
        parties.sort(key=lambda p: p.start)
        if sentence.live:
            people = [p for p in parties if p.kind == "person"]
            if people:
                self._last = sorted(people, key=lambda p: doc[p.head].dep_ not in ("nsubj", "nsubjpass"))
            codes = list(dict.fromkeys(c for p in parties for c in p.codes))
            if len(codes) >= 2:
                self._pair = codes[:2]
        return parties

    def _people(self, doc: Doc, span: Tokens, parties: list[Party], covered: set[int]) -> list[Party]:
        people = []
        place = span.start
        while place < span.end:
            end = place
            while (
                end < span.end
                and end not in covered
                and (doc[end].tag_ in ("NNP", "NNPS") or (end > place and doc[end].lower_ in ("bin", "al", "-", "de")))
            ):
                end += 1
            if end > place:
                party = self._person(doc, place, end, span.start, parties)
                if party is not None:
                    people.append(party)
            place = max(end, place + 1)
        return people

    def _person(self, doc: Doc, start: int, end: int, first: int, parties: list[Party]) -> Party | None:
        last = doc[end - 1].text
        if len(last) < 3 or _TITLE.match(last):
            return None
        full = " ".join(t.text for t in doc[start:end] if not _TITLE.match(t.text))
        if last not in self._persons:
            titled = any(
                _TITLE.match(t.text) or t.lower_ in ("minister", "president", "envoy", "spokesman", "leader")
                for t in doc[max(first, start - 3) : end]
            )
            before = [p for p in parties if p.end <= start and start - p.end <= 4]
            code = before[-1].codes[0] if titled and before else None
            if code is None:
                bearers = [
                    p for p in _by_last_name().get(last, ()) if self._year is None or p.distance(self._year) <= 3
                ]
                if bearers:
                    code, full = bearers[0].code, bearers[0].name
            if code is None and titled and doc[end : end + 1].text.lower() in ("of", ","):
                after = [p for p in parties if 0 <= p.start - end <= 6]
                code = after[0].codes[0] if after else None
            if code is None:
                return None
            self._persons[last] = (code, full)
        code, known = self._persons[last]
        fullest = known if len(known) >= len(full) else full
        self._persons[last] = (code, fullest)
        return Party(start, end, doc[start:end].root.i, (code,), full, fullest, kind="person")

    def _pronouns(self, span: Tokens, parties: list[Party]) -> list[Party]:
        found = []
        for token in span:
            word = token.lower_
            if word in ("he", "she", "his", "her", "him"):
                here = [p for p in parties if p.kind == "person" and p.start < token.i]
                who = here[-1] if here else self._last[0] if self._last else None
                if who is not None:
                    found.append(Party(token.i, token.i + 1, token.i, who.codes, who.name, who.person, kind="pronoun"))
            elif word in ("its", "it"):
                names = [p for p in parties if p.start < token.i and p.kind == "name"]
                if names:
                    found.append(Party(token.i, token.i + 1, token.i, names[0].codes, names[0].name, kind="pronoun"))
            elif len(self._pair) == 2 and (
                word in ("they", "their")
                or (word in _GROUPS and any(c.lower_ in ("two", "both") for c in token.children))
            ):
                found.append(Party(token.i, token.i + 1, token.i, tuple(self._pair), token.text, kind="group"))
        return found
