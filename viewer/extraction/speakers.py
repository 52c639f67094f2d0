"""Who says it: the subject of a saying, whom others quote, whose words a noun reports."""

from collections.abc import Iterator, Sequence

from viewer.extraction.actors import ActorKind
from viewer.extraction.actors_words import word_set
from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import children, clause_of, is_verb, passive, subject_of
from viewer.extraction.scene import Party, Scene
from viewer.extraction.tree import Token

# Verbs with which one reports another's words: the speaker is whom they have as object, in the passive as subject
_QUOTING = frozenset(["quote", "cite", "report", "hear", "describe", "say", "believe", "know", "understand"])
_WHO = ("WP", "WDT", "WP$")
_LONGEST = 80
# Acts done by speaking, whatever type they are counted under
_SPEECH_ACTS = word_set(
    "accept acknowledge apologize apologise assure congratulate deny describe inform notify pledge promise phone praise protest reassure "
    "refuse refute regret reject retract thank vow warn welcome"
)
_RECEIVING = frozenset(["receive", "accept", "get", "reject", "decline", "obtain"])


def says(candidate: Candidate) -> bool:
    """Whether somebody speaks: the lexicon says so, the verb is done by speaking, or it has a clause with "that"."""
    token = candidate.token
    if candidate.entry.speech or token.lemma_ in _SPEECH_ACTS:
        return True
    return any(c.dep_ == "ccomp" and any(m.lower_ == "that" for m in c.children) for c in token.children)


def speaker_of(candidate: Candidate, scene: Scene) -> str | None:
    """The fullest name of the speaker, several joined by "and"; an office or body if no person is named; None if nobody is."""
    parties = scene.parties[candidate.sentence]
    for word in _speakers(candidate.token, candidate.entry.noun, parties):
        name = _name(word, parties)
        if name is not None:
            return _spokesman(candidate.token, word, name, parties)
    return None


def _speakers(trigger: Token, noun: bool, parties: Sequence[Party]) -> Iterator[Token]:
    """Words that may name the speaker, likeliest first."""
    if noun or not is_verb(trigger):
        yield from _of_noun(trigger)
        return
    quoted = _quoted(trigger)
    if quoted is not None:
        yield quoted
    beside = _beside(trigger, parties)
    if beside is not None:
        yield beside
    if passive(trigger) or (trigger.tag_ == "VBN" and trigger.dep_ in ("acl", "advcl", "amod") and _agents(trigger)):
        yield from _agents(trigger)
        return
    subject = subject_of(trigger)
    if subject is not None and _persons(_party_at(_antecedent(subject), parties)):
        yield _antecedent(subject)
    apposed = _apposed(trigger, parties)
    if apposed is not None:
        yield apposed
    if subject is not None:
        yield _antecedent(subject)
    after = _inverted(trigger, parties)
    if after is not None:
        yield after


def _of_noun(trigger: Token) -> Iterator[Token]:
    yield from children(trigger, "poss")
    for preposition in children(trigger, "prep", "agent"):
        if preposition.lower_ in ("by", "from"):
            yield from children(preposition, "pobj")
    verb = clause_of(trigger)
    if is_verb(verb):
        if verb.lemma_ in _RECEIVING and trigger.dep_ in ("dobj", "nsubjpass"):
            yield from (word for c in children(verb, "prep") if c.lower_ == "from" for word in children(c, "pobj"))
        elif passive(verb) and trigger.dep_ == "nsubjpass":
            yield from _agents(verb)
        else:
            subject = subject_of(verb)
            if subject is not None and subject.i != trigger.i:
                yield _antecedent(subject)
    for preposition in children(trigger, "prep"):
        if preposition.lower_ in ("of", "between"):
            yield from children(preposition, "pobj")


def _agents(verb: Token) -> list[Token]:
    found = [word for by in verb.children if by.lower_ == "by" for word in children(by, "pobj", "pcomp")]
    if found or verb.tag_ != "VBN":
        return found
    # "proposed for Brasilia by President Ali": the parse may hang the agent on a word between
    near = verb.doc[verb.i + 1 : min(verb.i + 7, verb.sent.end)]
    return [word for by in near if by.dep_ in ("agent", "prep") and by.lower_ == "by" for word in children(by, "pobj")]


def _quoted(trigger: Token) -> Token | None:
    """Whom others quote: "the agency cited Lukashenko as saying", "Grushko was quoted as saying", "he is said to have demanded"."""
    verb = trigger
    if trigger.dep_ == "pcomp" and trigger.head.lower_ == "as":
        verb = trigger.head.head
    elif trigger.dep_ == "xcomp" and passive(trigger.head):
        verb = trigger.head
    elif trigger.lemma_ not in ("quote", "cite"):
        return None
    if verb.lemma_ not in _QUOTING:
        return None
    label = ("nsubjpass",) if passive(verb) else ("dobj", "dative")
    found = children(verb, *label)
    if not found and passive(verb):
        subject = subject_of(verb)
        return _antecedent(subject) if subject is not None else None
    return found[0] if found else None


def _beside(trigger: Token, parties: Sequence[Party]) -> Token | None:
    """The actor directly before the verb: "Greek companies, Zaev said, had …", where a parse often errs."""
    place = trigger.i
    while place > trigger.sent.start and trigger.doc[place - 1].tag_ in ("RB", "MD", "VBZ", "VBD", "VBP", "VB", "VBN"):
        if trigger.doc[place - 1].tag_[0] == "V" and trigger.doc[place - 1].dep_ not in ("aux", "auxpass"):
            break
        place -= 1
    if passive(trigger) or trigger.tag_ not in ("VBD", "VBZ", "VBP", "VB", "VBN"):
        return None
    doc = trigger.doc
    party = next((p for p in reversed(parties) if p.end == place and p.kind is not ActorKind.DEMONYM), None)
    if party is None:
        return None
    before = doc[party.start - 1] if party.start > trigger.sent.start else None
    governed = doc[party.head].dep_ in ("pobj", "dobj", "poss", "dative", "conj")
    return (
        None
        if governed and (before is None or before.tag_ in ("IN", "TO", "CC") or is_verb(before))
        else doc[party.head]
    )


def _apposed(trigger: Token, parties: Sequence[Party]) -> Token | None:
    """The person before an apposition that ends at the verb: "Edil Baisalov, the deputy chairman of the Kyrgyz cabinet, said"."""
    doc, comma = trigger.doc, trigger.i - 1
    if comma <= trigger.sent.start or doc[comma].text != ",":
        return None
    party = next((p for p in reversed(parties) if p.kind is ActorKind.PERSON and p.end < comma), None)
    if party is None or doc[party.end].text != ",":
        return None
    between = doc[party.end + 1 : comma]
    return None if any(is_verb(t) or t.text == "," for t in between) else doc[party.head]


def _inverted(trigger: Token, parties: Sequence[Party]) -> Token | None:
    """The actor directly after the verb, behind a quotation or comma: '"…", said James Rubin'."""
    before = trigger.nbor(-1).text if trigger.i > trigger.sent.start else ""
    party = next((p for p in parties if p.start == trigger.i + 1 and p.kind is not ActorKind.DEMONYM), None)
    return trigger.doc[party.head] if party is not None and before in (",", '"', "'", "''", "”") else None


def _antecedent(word: Token) -> Token:
    """Whom a relative pronoun means."""
    if word.tag_ not in _WHO:
        return word
    clause = clause_of(word)
    while clause.dep_ == "conj":
        clause = clause.head
    return clause.head if clause.dep_ == "relcl" else word


def _name(word: Token, parties: Sequence[Party]) -> str | None:
    """The name for a word: its persons, those set beside it, else the phrase of the office or body."""
    party = _party_at(word, parties)
    persons = _persons(party)
    if not persons:
        for other in parties:
            head = word.doc[other.head]
            beside = head.dep_ == "appos" and _top(head) == word.i
            spoken_by = any(a.lower_ == "person" for a in head.ancestors) and word.i < head.i <= word.i + 14
            if _persons(other) and (beside or spoken_by):
                persons = _persons(other)
                break
    if party is not None and len(party.members) == 1:
        persons += [p for other in parties if _joined(other, word) for p in _persons(other) if p not in persons]
    if persons:
        return " and ".join(dict.fromkeys(persons))
    if party is not None and party.kind is not ActorKind.PRONOUN:
        return _phrase(party.words)
    if word.tag_ in ("NNP", "NNPS"):
        keep = [t.i for t in word.lefts if t.dep_ in ("compound", "nmod")]
        return _phrase(word.doc[min(keep, default=word.i) : word.i + 1].text)
    return party.members[0].name if party is not None and party.members else None


def _party_at(word: Token, parties: Sequence[Party]) -> Party | None:
    at = [p for p in parties if p.head == word.i] or [p for p in parties if p.start <= word.i < p.end]
    return max(at, key=lambda p: (bool(_persons(p)), p.end - p.start)) if at else None


def _persons(party: Party | None) -> list[str]:
    return [m.person for m in party.members if m.person] if party is not None else []


def _top(word: Token) -> int:
    while word.dep_ in ("appos", "conj", "compound") and word.head.i != word.i:
        word = word.head
        if word.dep_ not in ("appos", "conj", "compound"):
            break
    return word.i


def _joined(other: Party, word: Token) -> bool:
    head = word.doc[other.head]
    return head.dep_ == "conj" and head.i > word.i and head.head.i == word.i


def _spokesman(trigger: Token, word: Token, name: str, parties: Sequence[Party]) -> str:
    """ "Russia calls on both sides, Kremlin aide Yury Ushakov told journalists": the person who tells it speaks for the state."""
    party = _party_at(word, parties)
    if party is None or _persons(party) or not party.codes:
        return name
    for above in trigger.ancestors:
        if not is_verb(above) or above.sent.start != trigger.sent.start:
            continue
        subject = subject_of(above)
        teller = _party_at(subject, parties) if subject is not None else None
        if teller is not None and _persons(teller) and set(teller.codes) & set(party.codes):
            return " and ".join(_persons(teller))
    return name


def _phrase(words: str) -> str | None:
    for article in ("the ", "The ", "a ", "A ", "an ", "An "):
        words = words.removeprefix(article)
    words = words.removesuffix("'s")
    return words if 0 < len(words) <= _LONGEST else None
