"""What is known of an article before its happenings are judged: its parse, its actors, its dates, and the scene they set."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from viewer.dating import FoundDate
from viewer.extraction.actors import ActorKind, Member
from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import depth_of
from viewer.extraction.sentences import Sentence
from viewer.extraction.tree import Span as Tokens
from viewer.extraction.tree import Token, Tree
from viewer.model import UNDATED, Basis, Granularity, When


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody named at `start:end` (token numbers): a state, an organisation, a person who stands for one, or a word for several of them.

    `codes` has one code for a name, several for "the two leaders", none for an armed group; `members` tells of each.
    """

    start: int
    end: int
    head: int
    kind: ActorKind
    codes: tuple[str, ...]
    members: tuple[Member, ...]
    words: str

    def member(self, code: str) -> Member | None:
        """The member with that code."""
        return next((m for m in self.members if m.code == code), None)

    @property
    def person(self) -> str | None:
        """The person, if it is one person."""
        return self.members[0].person if len(self.members) == 1 else None

    @property
    def plain(self) -> bool:
        """Whether it is the proper name of a state or an organisation."""
        return self.kind in (ActorKind.STATE, ActorKind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date expression in a sentence; `head` is its word in the tree."""

    found: FoundDate
    head: Token
    tokens: frozenset[int]

    @property
    def when(self) -> When:
        """The days of a happening that it dates; undated where it dates none."""
        return self.found.when if self.found.dates else UNDATED


@dataclass(slots=True)
class Scene:
    """One article as the judges see it. Lists by sentence are as long as `sentences`."""

    text: str
    published: date | None
    doc: Tree
    sentences: Sequence[Sentence]
    spans: Sequence[Tokens]
    candidates: list[Candidate]
    parties: list[list[Party]]
    dates: list[list[Dated]]
    ranks: dict[str, int] = field(default_factory=dict)
    headline: frozenset[str] = frozenset()
    lead: When = UNDATED
    by_sentence: list[list[Candidate]] = field(default_factory=list)
    proper: dict[str, str] = field(default_factory=dict)  # by code the first proper name of a state or organisation

    def __post_init__(self) -> None:
        counts: Counter[str] = Counter()
        first: dict[str, int] = {}
        for sentence, parties in zip(self.sentences, self.parties, strict=True):
            for party in parties if sentence.live else ():
                for code in party.codes:
                    counts[code] += 1
                    first.setdefault(code, party.start)
        for party in (party for parties in self.parties for party in parties):
            if party.plain and len(party.codes) == 1:
                self.proper.setdefault(party.codes[0], party.words.removeprefix("the ").removeprefix("The "))
        order = sorted(counts, key=lambda code: (-counts[code], first[code]))
        self.ranks = {code: place for place, code in enumerate(order)}
        # what governs is judged before what depends on it
        self.candidates = sorted(self.candidates, key=lambda c: (c.sentence, depth_of(c.token), c.token.i))
        self.by_sentence = [[] for _ in self.sentences]
        for candidate in self.candidates:
            self.by_sentence[candidate.sentence].append(candidate)
        self.lead = self._lead()

    def codes_before(self, sentence: int) -> frozenset[str]:
        """The codes that the nearest prose sentence before this one names."""
        for number in range(sentence - 1, -1, -1):
            if self.sentences[number].live:
                return frozenset(code for party in self.parties[number] for code in party.codes)
        return frozenset()

    def _lead(self) -> When:
        """The day the article's news happened: the first day told in its first sentences, else the day of publication."""
        prose = [number for number, sentence in enumerate(self.sentences) if sentence.live]
        for number in prose[:3]:
            for dated in self.dates[number]:
                when = dated.when
                if (
                    when.granularity is Granularity.DAY
                    and when.earliest is not None
                    and when.earliest == when.latest
                    and (self.published is None or 0 <= (self.published - when.earliest).days <= 7)
                ):
                    return When(
                        earliest=when.earliest,
                        latest=when.latest,
                        granularity=when.granularity,
                        edtf=when.edtf,
                        basis=Basis.CONTEXT,
                    )
        return self.publication()

    def publication(self) -> When:
        """The day of publication as a date of last resort."""
        if self.published is None:
            return When()
        return When(
            earliest=self.published,
            latest=self.published,
            granularity=Granularity.DAY,
            edtf=self.published.isoformat(),
            basis=Basis.PUBLISHED,
        )
