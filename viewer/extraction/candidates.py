"""Words that may name a happening: the lexicon's words in sentences that are prose."""

from collections.abc import Sequence
from dataclasses import dataclass

from viewer.extraction.lexicon import Entry, look_up
from viewer.extraction.sentences import Sentence
from viewer.extraction.tree import Span, Token

# Verbs that only carry a noun: the noun names the happening
LIGHT = frozenset(
    [
        "hold",
        "have",
        "pay",
        "make",
        "conduct",
        "take",
        "give",
        "begin",
        "start",
        "open",
        "resume",
        "conclude",
        "end",
        "enter",
        "undertake",
        "lodge",
        "issue",
        "launch",
        "carry",
        "reach",
    ]
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A possible happening: `token` heads its phrase in the tree, `start:end` are the trigger's offsets in the text."""

    token: Token
    entry: Entry
    start: int
    end: int
    sentence: int
    parts: frozenset[int]  # token numbers of the whole phrase


def find_candidates(sentences: Sequence[Sentence], spans: Sequence[Span]) -> list[Candidate]:
    """Every candidate, in the order of the text; a noun that its light verb already tells of is not told twice."""
    found: list[Candidate] = []
    for number, (sentence, span) in enumerate(zip(sentences, spans, strict=True)):
        if not sentence.live:
            continue
        here: list[Candidate] = []
        taken: set[int] = set()
        for token in span:
            if token.tag_[:2] not in ("NN", "VB") or token.dep_ in ("aux", "auxpass"):
                continue
            match = look_up(token)
            if match is None:
                continue
            entry, rest = match
            if token.lemma_ == "be" and not _stays(token):
                continue
            candidate = _candidate(token, entry, rest, number)
            here.append(candidate)
            if rest:
                taken |= candidate.parts - {token.i}
        found += [c for c in here if c.token.i not in taken]
    return found


def _stays(verb: Token) -> bool:
    """Whether "was in …" tells of somebody's stay in a place: both are names."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    places = [g for c in verb.children if c.dep_ == "prep" for g in c.children if g.dep_ == "pobj"]
    return subject is not None and subject.tag_ in ("NNP", "PRP") and any(g.tag_ == "NNP" for g in places)


def _candidate(token: Token, entry: Entry, rest: list[Token], number: int) -> Candidate:
    """Trigger: the phrase where it stands together; else the noun that a light verb carries, else the verb."""
    parts = frozenset((token.i, *(r.i for r in rest)))
    first, last = token, token
    run = sorted(parts)
    if run[-1] - run[0] == len(run) - 1:
        first, last = token.doc[run[0]], token.doc[run[-1]]
    elif not entry.noun and token.lemma_ in LIGHT:
        noun = next((r for r in reversed(rest) if r.tag_.startswith("NN")), None)
        if noun is not None:
            first = last = noun
    return Candidate(token, entry, first.idx, last.idx + len(last), number, parts)
