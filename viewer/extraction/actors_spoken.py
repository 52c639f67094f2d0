"""What an article has spoken of so far, and the sets that its words may mean: the last list, two states, the other one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from viewer.extraction.actors_cast import Cast, Figure, same_office
from viewer.extraction.actors_phrases import Phrase
from viewer.extraction.actors_records import ActorKind, ActorMention, Member
from viewer.extraction.actors_words import Words
from viewer.knowledge import SenseKind, states


@dataclass(slots=True)
class Entry:
    """One thing spoken of: a mention, where it stands, and whether it is a subject."""

    mention: ActorMention
    sentence: int
    subject: bool
    figure: Figure | None
    role: str  # its kind


class Spoken:
    """All phrases of an article and what was said before the one at hand. `live` says of each sentence whether it is prose; other lines set no scene."""

    def __init__(
        self,
        words: Words,
        cast: Cast,
        phrases: Sequence[Phrase],
        title_codes: Iterable[str],
        home: str | None,
        live: Sequence[bool],
    ) -> None:
        self._words = words
        self._cast = cast
        self._phrases = phrases
        self._live = live
        self._entries: list[Entry] = []
        self._groups: list[tuple[int, tuple[Member, ...]]] = []  # sentence and members
        counts: Counter[str] = Counter()
        for code in title_codes:
            counts[code] += 3
        for phrase in phrases:
            for atom in phrase.atoms:
                if atom.code and live[words.sentence[phrase.start]]:
                    counts[atom.code] += 2 if atom.kind is not SenseKind.PLACE else 1
            if phrase.figure is not None and phrase.figure.code and not phrase.atoms:
                counts[phrase.figure.code] += 1
        self._counts = counts
        main = [code for code, _ in counts.most_common() if code in states()]
        self._home = home if home in main[:3] or not main else main[0]
        top = [counts[code] for code in main[:3]] + [0, 0, 0]
        self._bilateral = top[1] >= 2 * top[2] and top[1] > 1
        self._subjects: dict[int, list[int]] = {}  # by verb
        for i, dep in enumerate(words.dep):
            if dep in ("nsubj", "nsubjpass"):
                self._subjects.setdefault(words.head[i], []).append(i)
        self._roots = {phrase.root for phrase in phrases}

    def _recent_group(self, sentence: int, number: int = 0) -> tuple[Member, ...]:
        """The last list or set spoken of, with that many states if `number` says so."""
        for place, members in reversed(self._groups):
            if sentence - place > (3 if number else 2):
                break
            distinct = {m.code for m in members if m.code and (not number or m.person or m.code in states())}
            if len(distinct) == number if number else len(distinct) > 1:
                return tuple({m.code or m.name: m for m in members if m.code or not number}.values())
        return ()

    def _set_of(self, number: int, sentence: int, people: bool, office: str = "") -> tuple[Member, ...]:
        """That many states with, if `people`, their persons: those spoken of last, the article's main ones first."""
        seen: dict[str, Member] = {}
        for entry in reversed(self._entries):
            gap = sentence - entry.sentence
            if gap > 6 or (gap > 3 and len(seen) >= number):
                break
            if entry.mention.kind is ActorKind.PLACE:
                continue
            for member in entry.mention.members:
                if member.code is None or member.code not in states():
                    continue
                if member.code not in seen or (people and _fit(member, office) > _fit(seen[member.code], office)):
                    seen[member.code] = member
        group = self._recent_group(sentence, number)
        if group:
            chosen = [member.code for member in group if member.code]
        else:
            for code, _ in self._counts.most_common():
                if code in states() and len(seen) < number:
                    seen.setdefault(code, Member(code, code))
            if len(seen) < number:
                return ()
            order = sorted(seen, key=lambda code: -_fit(seen[code], office)) if people else list(seen)
            if len(order) > number:
                order = order[: number + 2]
                order.sort(key=lambda code: (-_fit(seen[code], office) if people else 0, -self._counts[code]))
            chosen = order[:number]
        by_code = {member.code: member for member in group}
        found = [seen.get(code) or by_code[code] for code in chosen]
        if people and office:
            holders = [self._cast.with_role(code, office) for code in chosen]
            found = [
                member_of(figure, figure.role) if figure is not None and _fit(member, office) < 2 else member
                for member, figure in zip(found, holders, strict=True)
            ]
        return tuple(m if people else Member(m.name, m.code) for m in found)

    def _other(self, codes: Sequence[str]) -> str | None:
        """The other state of two: the article's main one beside those of `codes`, spoken of lately if possible."""
        lately = {code for entry in self._entries[-12:] for code in entry.mention.codes}
        ranked = [code for code, _ in self._counts.most_common() if code in states() and code not in codes]
        if not codes:
            ranked = ranked[1:]
        return next((code for code in ranked if code in lately), ranked[0] if ranked else None)


def _fit(member: Member, office: str) -> int:
    """How well a member stands for one of a set of persons: 2 if they hold the office, 1 for any person, 0 for a bare state."""
    if not member.person:
        return 0
    return 2 if office and member.role and same_office(member.role, office) else 1


def member_of(figure: Figure, role: str | None) -> Member:
    """The member that a person is; `role` where the article tells no office of theirs."""
    return Member(figure.name, figure.code, figure.name, figure.role or role)
