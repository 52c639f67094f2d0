"""Whether a happening took place, is planned, denied, or only thought of: read off the words around its trigger."""

from viewer.extraction.clauses import is_verb
from viewer.extraction.tree import Token
from viewer.model import Status

_PLANNING = frozenset(
    [
        "plan",
        "intend",
        "schedule",
        "expect",
        "set",
        "due",
        "prepare",
        "aim",
        "want",
        "hope",
        "pledge",
        "promise",
        "vow",
        "agree",
        "decide",
        "propose",
        "offer",
        "undertake",
        "slate",
        "poise",
        "bind",
        "plan's",
        "going",
        "look",
        "wish",
        "commit",
        "resolve",
    ]
)
_FUTURE_NOUNS = frozenset(
    ["upcoming", "forthcoming", "planned", "scheduled", "next", "future", "expected", "coming", "proposed", "possible"]
)
_AHEAD = frozenset(
    ["schedule", "plan", "expect", "await", "prepare", "arrange", "set", "announce", "propose", "postpone"]
)
_DOUBT = frozenset(["may", "might", "could", "can", "should"])
_CANCELLING = frozenset(
    [
        "cancel",
        "postpone",
        "avoid",
        "prevent",
        "abandon",
        "scrap",
        "fail",
        "refuse",
        "decline",
        "avert",
        "deny",
        "reject",
        "rule",
        "oppose",
        "miss",
    ]
)


def status_of(trigger: Token, noun: bool) -> tuple[Status, str]:
    """The status by grammar alone, and a code of what decided it."""
    return _of_noun(trigger) if noun else _of_verb(trigger)


def _auxiliaries(verb: Token) -> set[str]:
    found = {c.lemma_.lower() for c in verb.children if c.dep_ in ("aux", "auxpass", "neg")}
    if (
        verb.dep_ == "conj"
        and is_verb(verb.head)
        and not any(c.dep_ in ("aux", "nsubj", "nsubjpass") for c in verb.children)
    ):
        found |= _auxiliaries(verb.head)
    return found


def _negated(verb: Token) -> bool:
    if any(c.dep_ == "neg" and c.lower_ != "only" for c in verb.children):
        # "not until June did they meet", "not only signed": not denied
        first = next(c for c in verb.children if c.dep_ == "neg")
        following = first.nbor(1).lower_ if first.i + 1 < len(first.doc) else ""
        return following not in ("only", "until", "just", "least")
    for child in verb.children:
        if child.dep_ in ("nsubj", "nsubjpass", "dobj"):
            if child.lower_ in ("nobody", "none", "nothing", "neither"):
                return True
            if any(g.dep_ == "det" and g.lower_ in ("no", "neither") for g in child.children):
                return True
    return False


def _of_verb(verb: Token) -> tuple[Status, str]:
    helpers = _auxiliaries(verb)
    if _negated(verb):
        return Status.DENIED, "negation"
    if helpers & {"will", "shall", "wo", "'ll", "'d"}:
        return Status.PLANNED, "future"
    if helpers & _DOUBT and not any(c.lower_ == "have" for c in verb.children if c.dep_ == "aux"):
        return Status.HYPOTHETICAL, "modal"
    if "would" in helpers:
        return Status.PLANNED, "would"
    head, label = verb.head, verb.dep_
    to = any(c.tag_ == "TO" for c in verb.children)
    if label == "conj" and is_verb(head):
        above_to = any(c.tag_ == "TO" for c in head.children)
        if (to or verb.tag_ == "VB") and above_to:
            return _of_verb(head)
    if verb.tag_ == "VBG" and any(c.lemma_ == "go" for c in verb.children if c.dep_ == "aux"):
        return Status.PLANNED, "future"
    if to and label in ("xcomp", "ccomp", "acl", "advcl", "relcl", "ROOT", "conj", "pobj", "dep"):
        if head.lemma_ in ("fail", "refuse", "decline"):
            return Status.DENIED, "refused"
        if head.lemma_ == "be" and any(c.dep_ == "prep" and c.lower_ in ("in", "at") for c in head.children):
            return _of_verb(head)  # "was in Beijing to meet": the purpose of a stay
        if head.lemma_ in ("be", "due", "schedule", "set", "expect", "plan", "about"):
            return Status.PLANNED, "to come"
        if head.lemma_ in (
            "begin",
            "start",
            "continue",
            "manage",
            "help",
            "come",
            "go",
            "travel",
            "fly",
            "arrive",
            "sit",
            "return",
        ):
            return _of_verb(head) if head.i != verb.i else (Status.HAPPENED, "")
        if any(c.lemma_ == "be" for c in verb.children if c.dep_ == "aux"):
            return Status.PLANNED, "to come"
        return Status.PLANNED, "infinitive"
    if any(c.dep_ == "mark" and c.lower_ in ("if", "unless", "whether") for c in verb.children):
        return Status.HYPOTHETICAL, "condition"
    if label == "pcomp" and head.lower_ == "without":
        return Status.DENIED, "without"
    return Status.HAPPENED, ""


def _of_noun(noun: Token) -> tuple[Status, str]:
    for child in noun.children:
        lower = child.lower_
        if child.dep_ == "det" and lower in ("no", "neither"):
            return Status.DENIED, "negation"
        if lower in _FUTURE_NOUNS:
            return Status.PLANNED, "adjective"
        if lower in ("cancelled", "canceled", "postponed", "failed", "abortive"):
            return Status.DENIED, "adjective"
    head, label = noun.head, noun.dep_
    if label == "pobj":
        if head.lower_ == "without":
            return Status.DENIED, "without"
        if head.lower_ in ("for",) and head.head.lemma_ in (
            "call",
            "ask",
            "press",
            "push",
            "appeal",
            "plan",
            "prepare",
            "apply",
            "proposal",
            "deadline",
        ):
            return Status.PLANNED, "called for"
        label, head = head.dep_, head.head
    if is_verb(head):
        if label in ("dobj", "nsubjpass") and head.lemma_ in _CANCELLING:
            return Status.DENIED, "cancelled"
        if label in ("dobj", "nsubjpass", "pobj") and head.lemma_ in _AHEAD:
            return Status.PLANNED, "ahead"
        status, why = _of_verb(head)
        if label in ("dobj", "nsubj", "nsubjpass", "attr") and (why != "negation" or label in ("dobj", "nsubjpass")):
            return status, why
    return Status.HAPPENED, ""
