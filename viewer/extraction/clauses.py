"""Small questions put to a dependency tree: who is the subject, which clause is this, how are two words related."""

from functools import lru_cache

from viewer.extraction.tree import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
CLAUSES = frozenset({"ROOT", "relcl", "advcl", "ccomp", "acl", "xcomp", "pcomp", "parataxis", "csubj"})
# Verbs whose object does what the infinitive says: "asked Kim to come"
OBJECT_CONTROL = frozenset(
    [
        "ask",
        "invite",
        "urge",
        "tell",
        "order",
        "instruct",
        "request",
        "permit",
        "allow",
        "force",
        "persuade",
        "convince",
        "encourage",
        "authorize",
        "authorise",
        "call",
        "press",
        "advise",
        "require",
        "beg",
        "let",
        "make",
        "have",
        "see",
        "help",
        "enable",
        "oblige",
        "compel",
        "lead",
        "get",
        "bring",
        "send",
        "give",
    ]
)
_SILENT = frozenset({"conj", "appos", "compound", "nmod", "flat"})


def children(token: Token, *labels: str) -> list[Token]:
    """The children with one of these dependency labels, in order."""
    return [child for child in token.children if child.dep_ in labels]


def is_verb(token: Token) -> bool:
    """Whether it is a verb or auxiliary."""
    return token.tag_[0] == "V" or token.tag_ == "MD"


def passive(token: Token) -> bool:
    """Whether a verb is in the passive voice, reduced relatives ("signed in Minsk") included."""
    return any(c.dep_ in ("auxpass", "nsubjpass") for c in token.children) or (
        token.tag_ == "VBN" and token.dep_ == "acl"
    )


def clause_of(token: Token) -> Token:
    """The word that heads the clause a word stands in: a verb, or the sentence's root."""
    while token.head.i != token.i:
        if (is_verb(token) and token.dep_ not in ("aux", "auxpass", "amod", "compound")) or token.dep_ == "ROOT":
            return token
        token = token.head
    return token


def subject_of(token: Token, depth: int = 0) -> Token | None:
    """The word for who does what a verb says; inherited through coordination, infinitives, participles and relative clauses."""
    own = next((c for c in token.children if c.dep_ in SUBJECTS), None)
    if own is not None:
        if own.tag_ in ("WDT", "WP") and token.dep_ == "relcl":
            return token.head
        if own.tag_ == "WDT" or own.text.lower() in ("who", "which", "that"):
            above = token
            while above.dep_ == "conj":
                above = above.head
            if above.dep_ == "relcl":
                return above.head
        return own
    if depth > 6 or token.head.i == token.i:
        return None
    head, label = token.head, token.dep_
    if label == "pcomp" and head.lower_ == "as" and head.head.lemma_ in ("cite", "quote"):
        return next((c for c in head.head.children if c.dep_ in ("dobj", "nsubjpass")), None)
    if label == "acl":
        return head
    if label in ("xcomp", "ccomp") and head.lemma_ in OBJECT_CONTROL:
        other = next((c for c in head.children if c.dep_ in ("dobj", "nsubjpass", "dative")), None)
        if other is not None:
            return other
    if label in ("conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "dep", "acomp", "oprd"):
        return subject_of(head, depth + 1)  # acomp: "is due to visit"
    if label == "relcl" and token.tag_ == "VB":
        return _doer_of_infinitive(head, depth)
    if label == "pobj" and head.dep_ == "prep":
        return subject_of(head.head, depth + 1)
    return None


def _doer_of_infinitive(noun: Token, depth: int) -> Token | None:
    """Who does what "to …" says of a noun: "was the first to announce it", "gave the envoys 24 hours to leave"."""
    above = noun.head
    if noun.dep_ == "attr":
        return subject_of(above, depth + 1)
    if noun.dep_ in ("dobj", "npadvmod") and above.lemma_ in OBJECT_CONTROL:
        return next((c for c in above.children if c.dep_ in ("dative", "dobj", "nsubjpass") and c.i < noun.i), None)
    return noun.head if noun.dep_ == "appos" else None


@lru_cache(maxsize=2048)
def relation(word: Token, trigger: Token) -> tuple[str, str]:
    """How `word` hangs together with `trigger`: labels from it up to the word they share, and from the trigger up to that word.

    ("nsubj", "") is the trigger's own subject, ("with", "") what "with" governs, ("nsubj", "xcomp") its main verb's subject.
    Coordination, apposition and compounds are passed in silence unless nothing else remains.
    """
    above = {trigger.i: 0}
    token, chain = trigger, [trigger]
    while token.head.i != token.i and len(chain) < 12:
        token = token.head
        above[token.i] = len(chain)
        chain.append(token)
    down: list[str] = []
    token, last = word, ""
    for _ in range(12):
        if token.i in above or token.head.i == token.i:
            break
        last = token.dep_
        if last == "pobj":
            down.append(token.head.lemma_.lower())
            token = token.head
            if token.i in above:
                break
        elif last == "conj" and is_verb(token):
            down.append("and")
        elif last not in _SILENT and last != "prep":
            down.append(last)
        token = token.head
    if token.i not in above:
        return "far", "far"
    up = []
    for step in chain[: above[token.i]]:
        label = step.dep_
        up.append(step.head.lemma_.lower() if label == "pobj" else label)
    return ".".join(down[-3:]) or last or "self", ".".join(u for u in up[:3] if u != "prep")


def depth_of(token: Token) -> int:
    """How many steps a word is below its sentence's root."""
    depth = 0
    while token.head.i != token.i and depth < 60:
        token, depth = token.head, depth + 1
    return depth
