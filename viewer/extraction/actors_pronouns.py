"""Whom a pronoun denotes: he and she, it, they, himself, and the owner that a possessive names."""

from viewer.extraction.actors_phrases import PEOPLE_ROLES, Phrase
from viewer.extraction.actors_records import ActorKind, Member
from viewer.extraction.actors_spoken import Entry, Spoken
from viewer.extraction.actors_words import word_set

_HE = word_set("he him his himself")
_SHE = word_set("she her herself")
_IT = word_set("it its itself")
SUBJECTS = ("nsubj", "nsubjpass", "agent")
_FAR = 4  # sentences that a pronoun looks back


class Pronouns(Spoken):
    """Reads pronouns against what was spoken of."""

    def _pronoun(self, phrase: Phrase) -> tuple[Member, ...]:
        if (
            phrase.pronoun.endswith(("self", "selves"))
            and self._entries
            and self._entries[-1].mention.end == phrase.start
        ):
            return self._entries[-1].mention.members  # "Jammeh himself"
        if phrase.pronoun in _HE:
            return self._he(phrase, "f")
        if phrase.pronoun in _SHE:
            return self._he(phrase, "m")
        if phrase.pronoun in _IT:
            return self._it(phrase)
        return self._they(phrase)

    def _he(self, phrase: Phrase, not_gender: str) -> tuple[Member, ...]:
        words = self._words
        sentence = words.sentence[phrase.root]
        objective = phrase.pronoun in ("him", "her", "himself") and words.tag[phrase.root] == "PRP"
        own_subjects, above = self._clause(phrase.root)
        best: tuple[float, Entry] | None = None
        for place, entry in enumerate(reversed(self._entries)):
            gap = sentence - entry.sentence
            if gap > _FAR:
                break
            mention = entry.mention
            singular = len(mention.members) == 1 and (
                mention.kind is ActorKind.PERSON
                or mention.members[0].person
                or (mention.kind is ActorKind.ROLE and entry.role in PEOPLE_ROLES)
                or (mention.kind is ActorKind.PRONOUN and mention.members[0].role)
            )
            if not singular or (entry.figure is not None and entry.figure.gender == not_gender):
                continue
            if gap == 0 and objective and self._top(mention.root) in own_subjects:
                continue
            score = -1.6 * gap - 0.12 * place + (1.6 if entry.subject else 0)
            if words.dep[mention.root] == "poss" or (
                mention.kind is ActorKind.ROLE and mention.members[0].person is None
            ):
                score -= 0.6
            if entry.figure is not None and entry.figure.gender:
                score += 3.0 if entry.figure.gender == "f" else 0.2
            verb = words.head[mention.root]
            if entry.subject and gap == 1 and words.head[verb] == verb:
                score += 1.3  # the subject of the main clause before
            if entry.subject and mention.kind is ActorKind.PRONOUN and gap:
                score += 0.3  # who was "he" stays "he"
            if entry.subject and gap == 0 and verb in above:
                score += 1.5  # "Maduro announced that he …"
            if best is None or score > best[0]:
                best = (score, entry)
        if best is None:
            return ()
        if best[1].figure is not None and not best[1].figure.gender:
            best[1].figure.gender = "m" if not_gender == "f" else "f"
        return best[1].mention.members

    def _it(self, phrase: Phrase) -> tuple[Member, ...]:
        words = self._words
        i = phrase.root
        if phrase.pronoun == "it" and (words.dep[i] == "expl" or self._empty_it(i)):
            return ()
        sentence = words.sentence[i]
        subjects, _ = self._clause(i)
        if phrase.pronoun == "its" and self._of_something_else(i, subjects, ("NN", "NNP")):
            return ()
        if phrase.pronoun == "it" and words.dep[i] not in SUBJECTS:
            return ()  # what is done to "it" is mostly a thing
        best: tuple[float, Entry] | None = None
        for place, entry in enumerate(reversed(self._entries)):
            gap = sentence - entry.sentence
            if gap > (1 if phrase.pronoun == "it" else 2):
                break
            mention = entry.mention
            if len(mention.members) != 1 or mention.members[0].person or entry.role in PEOPLE_ROLES:
                continue
            if mention.kind in (ActorKind.PLACE, ActorKind.DEMONYM) or (phrase.pronoun == "it" and not entry.subject):
                continue
            score = -1.6 * gap - 0.15 * place + (1.5 if entry.subject else 0)
            score -= 0.8 if mention.kind is ActorKind.CAPITAL and not entry.subject else 0
            if best is None or score > best[0]:
                best = (score, entry)
        return best[1].mention.members if best is not None else ()

    def _clause(self, i: int) -> tuple[set[int], set[int]]:
        """The subjects of the clause a token stands in, and the verbs above that clause within the sentence."""
        words = self._words
        verb = i
        while words.head[verb] != verb and (verb == i or not words.tag[verb].startswith("VB")):
            verb = words.head[verb]
        while words.dep[verb] in ("conj", "xcomp") and words.head[verb] != verb and not self._subjects.get(verb):
            verb = words.head[verb]
        above: set[int] = set()
        higher = verb
        while words.head[higher] != higher:
            higher = words.head[higher]
            above.add(higher)
        return set(self._subjects.get(verb, ())), above

    def _top(self, i: int) -> int:
        """The first of the list that a token belongs to."""
        words = self._words
        while words.dep[i] in ("conj", "appos") and words.head[i] != i:
            i = words.head[i]
        return i

    def _of_something_else(self, i: int, subjects: set[int], tags: tuple[str, ...]) -> bool:
        """Whether the clause's subject is a thing that is no actor, so that a possessive means that."""
        words = self._words
        return any(j < i and words.tag[j] in tags and j not in self._roots for j in subjects)

    def _empty_it(self, i: int) -> bool:
        after = self._words.lower[i + 1 : i + 6]
        return (
            bool(after)
            and after[0] in ("is", "was", "'s", "remains", "seems", "appears", "would", "will", "has", "had")
            and any(word in ("that", "to", "whether", "how", "if", "clear", "unclear", "not") for word in after[1:])
        )

    def _they(self, phrase: Phrase) -> tuple[Member, ...]:
        sentence = self._words.sentence[phrase.root]
        if phrase.pronoun in ("their", "them"):
            subjects, _ = self._clause(phrase.root)
            if self._of_something_else(phrase.root, subjects, ("NNS", "NNPS")):
                return ()
        for entry in reversed(self._entries):
            if sentence - entry.sentence > 1:
                break
            plural = (
                self._words.tag[entry.mention.root] in ("NNS", "NNPS") and entry.mention.kind is not ActorKind.DEMONYM
            )
            if entry.subject and plural and not (self._groups and self._groups[-1][0] > entry.sentence):
                return entry.mention.members  # "Turkish officials said … They added"
        group = self._recent_group(sentence)
        if self._things_before(phrase.root, sentence, self._groups[-1][0] if group else -1):
            return ()
        if group or not self._bilateral:
            return group
        return self._set_of(2, sentence, people=phrase.pronoun in ("they", "them", "two", "both"))

    def _things_before(self, i: int, sentence: int, group: int) -> bool:
        """Whether a plural subject that is no actor stands nearer to "they" than the last set of actors: "The curbs … they"."""
        words = self._words
        first = words.first[max(0, sentence - 1)]
        for j in range(i - 1, first - 1, -1):
            if words.tag[j] == "NNS" and words.dep[j] in ("nsubj", "nsubjpass") and j not in self._roots:
                return words.sentence[j] > group or (words.sentence[j] == group == sentence)
        return False

    def _owner(self, phrase: Phrase) -> tuple[Member, ...]:
        """Whom a possessor ("his", "Putin's") denotes."""
        token = phrase.owner
        lower = self._words.lower[token]
        if lower in _HE | _SHE | _IT | {"their"}:
            return self._pronoun(Phrase(token, token + 1, token, pronoun=lower))
        for entry in reversed(self._entries):
            if lower == "whose" or entry.mention.start <= token < entry.mention.end:
                return entry.mention.members
            if entry.sentence != self._words.sentence[token]:
                break
        return ()
