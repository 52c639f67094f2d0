"""What an article has spoken of so far: settles whom pronouns, offices and words like "the two sides" denote."""

from collections.abc import Sequence
from functools import cache

from viewer.extraction.actors_cast import Figure, same_office
from viewer.extraction.actors_names import Atom
from viewer.extraction.actors_phrases import PEOPLE_ROLES, Phrase
from viewer.extraction.actors_pronouns import SUBJECTS, Pronouns
from viewer.extraction.actors_records import ActorKind, ActorMention, Member
from viewer.extraction.actors_spoken import Entry, member_of
from viewer.extraction.actors_words import word_set
from viewer.knowledge import SenseKind, organisations, states

_ABROAD = ("ambassador", "high commissioner", "charge d'affaires", "chargé d'affaires", "consul", "consul general")
# Which organisations a noun calls to mind first
_BLOCS = {
    "alliance": word_set("NATO CSTO"),
    "union": word_set("EU AU EAEU"),
    "council": word_set("UN EU COE GCC"),
    "court": word_set("ICC ICJ"),
    "watchdog": word_set("IAEA"),
    "bloc": word_set("EU ASEAN ECOWAS GCC SCO MERCOSUR BRICS CIS EAEU SAARC CARICOM G7 G20 LAS"),
}
_SETS = word_set("two three four five six both")
_EMIRATES = frozenset(("KWT", "QAT", "ARE"))
_KINDS = {
    SenseKind.STATE: ActorKind.STATE,
    SenseKind.DEMONYM: ActorKind.DEMONYM,
    SenseKind.CAPITAL: ActorKind.CAPITAL,
    SenseKind.METONYM: ActorKind.METONYM,
    SenseKind.ORGANISATION: ActorKind.ORGANISATION,
    SenseKind.PLACE: ActorKind.PLACE,
    SenseKind.TRAP: ActorKind.PLACE,  # New Mexico
    SenseKind.GROUP: ActorKind.GROUP,
}


class Memory(Pronouns):
    """Reads phrases left to right. `live` says of each sentence whether it is prose; other lines teach names but set no scene."""

    def _settle_figures(self) -> None:
        """Persons with an office and no state told: the place their sentence opens with, else the article's home."""
        words = self._words
        for phrase in self._phrases:
            figure = phrase.figure
            if figure is None or figure.code or phrase.role is None or phrase.owner >= 0 or not phrase.role_words:
                continue
            if phrase.role.kind in ("military", "person", "counterpart", "host", "guest"):
                continue
            if phrase.role.words in ("leader", "chief", "boss", "head", "activist") and phrase.role_words[:1].islower():
                continue  # of a party, a militia, a club
            first = words.first[words.sentence[phrase.start]]
            opening = [
                p
                for p in self._phrases
                if p.atom is not None and first < p.start <= first + 2 and p.start < phrase.start
            ]
            if phrase.role.kind == "organisation head":
                figure.code = self._organisation_of(phrase)
            elif opening and words.lower[first] in ("in", "from"):
                figure.code = opening[0].atom.code if opening[0].atom else None
            elif (owner := self._first_of_sentence(first, phrase)) is not None:
                figure.code = owner
            else:
                figure.code = self._home
                called_in = words.dep[phrase.root] in ("dobj", "nsubjpass")
                if phrase.role_words.lower().endswith(_ABROAD) and called_in and self._home:
                    figure.code = self._other([self._home])

    def _organisation_of(self, phrase: Phrase) -> str | None:
        """For a secretary-general without more: the organisation of the sentence, else the article's main one."""
        sentence = self._words.sentence[phrase.start]
        here = [
            a.code
            for p in self._phrases
            if self._words.sentence[p.start] == sentence
            for a in p.atoms
            if a.code in organisations()
        ]
        return here[0] if here else next((c for c, _ in self._counts.most_common() if c in organisations()), self._home)

    def _first_of_sentence(self, first: int, phrase: Phrase) -> str | None:
        """ "Warsaw's four have until April, according to foreign minister …": the state that the sentence begins with."""
        if phrase.role_words[:1].isupper():
            return None
        at = next((p for p in self._phrases if first <= p.start <= first + 1 and p.atom is not None), None)
        return at.atom.code if at is not None and at.atom is not None and at.atom.code in states() else None

    def read(self) -> list[ActorMention]:
        """The mentions of all phrases that denote somebody, by start."""
        self._settle_figures()
        mentions = []
        for phrase in self._phrases:
            mention = self._resolve(phrase)
            if mention is None:
                continue
            mentions.append(mention)
            sentence = self._words.sentence[phrase.root]
            if self._live[sentence]:
                self._remember(phrase, mention, sentence)
        return mentions

    def _remember(self, phrase: Phrase, mention: ActorMention, sentence: int) -> None:
        subject = self._words.dep[phrase.root] in SUBJECTS or (
            self._words.dep[phrase.root] == "attr" and phrase.figure is not None  # "it was Wang who …"
        )
        kind = phrase.role.kind if phrase.role is not None else ""
        figure = phrase.figure or (phrase.named.figure if phrase.named is not None else None)
        if figure is None and mention.person is not None:
            figure = self._cast.find(tuple(mention.person.split()))
        before = self._entries[-1] if self._entries else None
        if len(mention.members) > 1:
            self._groups.append((sentence, mention.members))
        elif before is not None and before.sentence == sentence and self._joined(before, mention):
            last = self._groups[-1][1] if self._groups and self._groups[-1][0] == sentence else ()
            members = last if before.mention.members[0] in last else before.mention.members
            members = (*members, *mention.members)
            if members[: len(last)] == last and last:
                self._groups[-1] = (sentence, members)
            else:
                self._groups.append((sentence, members))
            subject = subject or before.subject
        self._entries.append(Entry(mention, sentence, subject, figure, kind))

    def _joined(self, before: Entry, mention: ActorMention) -> bool:
        """Whether two mentions stand side by side in a list; an apposition is no list."""
        if before.mention.members[0] == mention.members[0] or before.mention.person == mention.person is not None:
            return False
        between = self._words.lower[before.mention.end : mention.start]
        if between == [","]:
            return self._words.dep[mention.root] == "conj"
        return (
            0 < len(between) <= 3
            and all(word in ("and", ",", "&", "the", "'s") for word in between)
            and between != ["'s"]
        )

    # One phrase

    def _resolve(self, phrase: Phrase) -> ActorMention | None:
        if phrase.pronoun:
            return self._made(phrase, ActorKind.PRONOUN, self._pronoun(phrase))
        if phrase.figure is not None:
            return self._made(phrase, ActorKind.PERSON, (self._person(phrase.figure, phrase),))
        if phrase.atom is not None:
            return self._made(phrase, self._kind(phrase), (Member(phrase.atom.name, phrase.atom.code or None),))
        return self._made(phrase, ActorKind.ROLE, self._role(phrase))

    def _made(self, phrase: Phrase, kind: ActorKind, members: tuple[Member, ...]) -> ActorMention | None:
        if not members:
            return None
        return ActorMention(
            phrase.start, phrase.end, phrase.root, kind, members, self._words.phrase(phrase.start, phrase.end)
        )

    def _kind(self, phrase: Phrase) -> ActorKind:
        assert phrase.atom is not None  # noqa: S101
        kind = _KINDS[phrase.atom.kind]
        tag, dep = self._words.tag[phrase.root], self._words.dep[phrase.root]
        if kind is ActorKind.DEMONYM and (tag in ("NNPS", "NNS") or dep in ("nsubj", "dobj", "pobj", "nsubjpass")):
            return ActorKind.STATE
        if kind is ActorKind.STATE and dep in ("amod", "compound", "nmod"):
            return ActorKind.DEMONYM
        return kind

    def _person(self, figure: Figure, phrase: Phrase) -> Member:
        if figure.code is None and phrase.owner >= 0:
            owner = self._owner(phrase)
            codes = [member.code for member in owner if member.code]
            counterpart = phrase.role is not None and phrase.role.kind in ("counterpart", "host", "guest", "neighbour")
            figure.code = self._other(codes) if counterpart else codes[0] if codes else None
        if figure.code is None and phrase.role is not None and phrase.role.kind == "counterpart":
            figure.code = self._other([])
        return member_of(figure, phrase.role_words or None)

    # Offices, bodies, countries

    def _role(self, phrase: Phrase) -> tuple[Member, ...]:
        role = phrase.role
        if role is None:
            return tuple(Member(atom.name, atom.code) for atom in phrase.atoms)
        if phrase.named is not None and phrase.named.figure is not None:
            return (self._person(phrase.named.figure, phrase),)
        if phrase.atoms:
            return tuple(self._holder(atom, phrase) for atom in _distinct(phrase.atoms))
        if role.kind == "counterpart" and phrase.owner >= 0:
            code = self._other([m.code for m in self._owner(phrase) if m.code])
            return (self._of_code(code, phrase),) if code else ()
        if role.kind == "neighbour" and phrase.plural and phrase.owner < 0:
            return self._several(phrase)
        if role.kind in ("neighbour", "host", "guest"):
            code = (
                self._other([m.code for m in self._owner(phrase) if m.code])
                if phrase.owner >= 0 or phrase.determiner == "the"
                else None
            )
            return (self._of_code(code, phrase),) if code and not phrase.plural else ()
        if phrase.owner >= 0:
            owners = self._owner(phrase)
            return tuple(self._of_code(code, phrase) for code in dict.fromkeys(m.code for m in owners if m.code))
        if role.code:
            return (self._of_code(role.code, phrase),)
        if phrase.plural or role.kind == "pair":
            return self._several(phrase)
        return self._definite(phrase)

    def _several(self, phrase: Phrase) -> tuple[Member, ...]:
        role = phrase.role
        if role is None or (
            role.kind in ("official", "military", "force", "body", "bloc", "organisation head", "deputy")
            and not phrase.number
        ):
            return (
                self._state_at_hand(phrase)
                if role is not None
                and phrase.role_words.lower() in ("forces", "troops", "authorities", "armed forces")
                and phrase.determiner == "the"
                else ()
            )
        if not phrase.number and phrase.determiner not in ("the", "both", "these") and role.kind != "pair":
            return ()
        sentence = self._words.sentence[phrase.root]
        if self._of_a_set(phrase):
            return ()
        if phrase.number == 0 and (
            self._words.lower[phrase.end : phrase.end + 1] == ["of"] or self._words.lower[phrase.root - 1] == "member"
        ):
            return self._organisation_at_hand(phrase, sentence)
        if role.words == "mission":
            return ()  # two journeys
        number = phrase.number or 2
        if phrase.number == 0 and role.kind in ("leader", "minister", "side", "country", "neighbour"):
            recent = self._recent_group(self._words.sentence[phrase.root])
            if recent:
                return recent
        return self._set_of(
            number, self._words.sentence[phrase.root], people=role.kind in PEOPLE_ROLES, office=role.words
        )

    def _of_a_set(self, phrase: Phrase) -> bool:
        """Whether the next words tell whose they are: "the foreign ministers of the two countries"."""
        after = self._words.lower[phrase.end : phrase.end + 3]
        return after[:1] == ["of"] and bool(_SETS & set(after[1:]))

    def _definite(self, phrase: Phrase) -> tuple[Member, ...]:
        role = phrase.role
        if role is None or phrase.determiner not in ("the", "this", "that", ""):
            return ()
        sentence = self._words.sentence[phrase.root]
        if role.kind in PEOPLE_ROLES:
            if phrase.determiner == "" and not phrase.role_words[:1].isupper():
                return ()
            for entry in reversed(self._entries):
                if sentence - entry.sentence > 8:
                    break
                figure = entry.figure
                if figure is not None and figure.role and same_office(figure.role, phrase.role_words):
                    return (member_of(figure, phrase.role_words),)
            if role.kind in ("leader", "minister"):
                figure = self._cast.with_role(None, phrase.role_words)
                if figure is not None and figure.code:
                    return (member_of(figure, phrase.role_words),)
                return self._state_at_hand(phrase)
            return ()
        if role.kind == "country":
            if phrase.role_words.lower() == "state" and phrase.determiner != "the":
                return ()
            return self._state_at_hand(phrase) if phrase.determiner in ("the", "this") else ()
        if role.kind == "body" and phrase.role_words[:1].isupper() and self._home:
            return (self._of_code(self._home, phrase),)  # "The Foreign Ministry" of a paper at home
        if role.kind in ("body", "force"):
            return self._state_at_hand(phrase) if phrase.determiner == "the" or phrase.role_words[:1].isupper() else ()
        if role.kind == "bloc" and phrase.determiner == "the" and role.words not in ("agency", "commission", "party"):
            return self._organisation_at_hand(phrase, sentence)
        return ()

    def _state_at_hand(self, phrase: Phrase) -> tuple[Member, ...]:
        """The state that a definite word goes on about: the last subject's, else the last one named, else the article's home."""
        sentence = self._words.sentence[phrase.root]
        noun = phrase.role_words.lower()
        fits = _kingdoms() if noun == "kingdom" else _EMIRATES if noun in ("emirate", "sheikhdom") else states().keys()
        best: tuple[float, str] | None = None
        for place, entry in enumerate(reversed(self._entries)):
            gap = sentence - entry.sentence
            if gap > (2 if len(fits) > 100 else 8):
                break
            if len(entry.mention.members) != 1 or entry.mention.members[0].code not in fits:
                continue
            score = -1.5 * gap - 0.2 * place + (1 if entry.subject else 0)
            score -= (
                1.0 if entry.mention.kind is ActorKind.PLACE else 0.5 if entry.mention.kind is ActorKind.CAPITAL else 0
            )
            if best is None or score > best[0]:
                best = (score, entry.mention.members[0].code or "")
        code = best[1] if best else self._home if self._home in fits else None
        return (self._of_code(code, phrase),) if code else ()

    def _organisation_at_hand(self, phrase: Phrase, sentence: int) -> tuple[Member, ...]:
        """The organisation spoken of last that the noun may mean ("the alliance", "the council")."""
        kinds = _BLOCS.get(phrase.role.words if phrase.role is not None else "", ())
        found: list[str] = []
        for entry in reversed(self._entries):
            if sentence - entry.sentence > 6:
                break
            found += [m.code for m in entry.mention.members if m.code in organisations() and not m.person and m.code]
        code = next((code for code in found if code in kinds), found[0] if found else None)
        return (Member(self._words.phrase(phrase.start, phrase.end), code),) if code else ()

    def _holder(self, atom: Atom, phrase: Phrase) -> Member:
        return self._of_code(atom.code, phrase) if atom.code else Member(atom.name)

    def _of_code(self, code: str, phrase: Phrase) -> Member:
        """The member for a state and an office: the person who holds it if the article names one."""
        words = self._words.phrase(phrase.start, phrase.end)
        role = phrase.role
        if role is not None and role.kind in PEOPLE_ROLES:
            if not phrase.plural and phrase.determiner not in ("a", "an", "another"):
                figure = self._holder_met(code, phrase.role_words) or self._cast.with_role(code, phrase.role_words)
                if figure is None and role.kind == "counterpart":
                    peer = next(
                        (e.figure for e in reversed(self._entries) if e.figure is not None and e.figure.code != code),
                        None,
                    )
                    figure = self._cast.with_role(code, peer.role) if peer is not None and peer.role else None
                if figure is not None:
                    return member_of(figure, phrase.role_words)
            return Member(words, code, None, phrase.role_words)
        return Member(words, code)

    def _holder_met(self, code: str, words: str) -> Figure | None:
        """The person of that state and office spoken of last."""
        for entry in reversed(self._entries):
            figure = entry.figure
            if figure is not None and figure.code == code and figure.role and same_office(figure.role, words):
                return figure
        return None


def _distinct(atoms: Sequence[Atom]) -> list[Atom]:
    return list({atom.code or atom.name: atom for atom in atoms}.values())


@cache
def _kingdoms() -> frozenset[str]:
    """States whose full name has "Kingdom" in it."""
    return frozenset(s.code for s in states().values() if any("Kingdom" in form for form in (s.name, *s.short_forms)))
