"""A short label for a happening: its subject, its verb or noun, its object, in the article's own words; at most 70 characters."""

from collections.abc import Mapping, Sequence

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import is_verb, passive, subject_of
from viewer.extraction.tree import Token

LONGEST = 70
_DROPPED = frozenset({"relcl", "acl", "advcl", "parataxis", "mark", "neg", "intj", "meta", "dep"})
_DANGLING = frozenset(
    {
        "IN",
        "DT",
        "TO",
        "CC",
        "PRP$",
        "POS",
        "MD",
        "WDT",
        "WP",
        "WRB",
        "PDT",
        "JJ",
        "JJR",
        "JJS",
        "CD",
        "RB",
        ",",
        ":",
        "HYPH",
        "``",
        "VBG",
        "$",
    }
)
# Words that a title must not end on: what they lead to was left out, as a date is
_LEADING_ON = frozenset(
    {"is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "would", "could", "should", "that"}
)
_PARTICLES = frozenset({"down", "up", "out", "off", "back", "away", "over", "home", "in", "aside", "apart", "together"})
_EMPTY = frozenset({"it", "this", "that", "there"})
_IRREGULAR = {"be": "is", "have": "has", "do": "does", "go": "goes"}


def present(lemma: str, plural: bool) -> str:
    """The present tense of a verb, as headlines have it."""
    if plural:
        return "are" if lemma == "be" else lemma
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if lemma.endswith(("s", "x", "z", "ch", "sh")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + "s"


def title_of(
    candidate: Candidate,
    names: Mapping[int, str],
    dated: frozenset[int],
    actors: Sequence[str],
    speaker: str | None = None,
    quoted: str = "",
) -> str:
    """The label of a candidate. A saying without a content of its own is labelled with its speaker and the start of its quotation.

    `names` gives a short name for tokens that stand for an actor (pronouns and "the two leaders" included), `dated` are the tokens of
    date expressions, which a title leaves out, `actors` the short names of all who take part.
    """
    trigger = candidate.token
    told = candidate.entry.speech and not (speaker and quoted)
    words = (
        _of_noun(trigger, names, dated, actors)
        if candidate.entry.noun
        else _of_verb(trigger, names, dated, actors, told)
    )
    title = _fit(words)
    if speaker and quoted and title.count(" ") < 3:
        title = _quotation(speaker, quoted)
    if len(title) < 4:
        title = _fit([(trigger.text, trigger.tag_)])
    return title[:1].upper() + title[1:]


Word = tuple[str, str]


def _quotation(speaker: str, quoted: str) -> str:
    """ "Lavrov: “It seems to me that all …”", cut between words."""
    inner = " ".join(quoted.strip("\"'“”‘’ ").split()).rstrip(",;")
    room = LONGEST - len(speaker) - 5
    if len(inner) > room:
        inner = inner[: room - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
    return f"{speaker}: “{inner}”"[:LONGEST]


def _subject(
    word: Token | None, names: Mapping[int, str], dated: frozenset[int], actors: Sequence[str]
) -> tuple[list[Word], bool]:
    """The words of a subject and whether it is plural; persons by their short names, pronouns resolved. A date is none."""
    if word is None or word.i in dated:
        return ([(" and ".join(actors[:2]), "NNP")] if actors else []), len(actors) > 1
    heads = [word] + [
        c
        for c in word.subtree
        if c.dep_ == "conj" and (c.head.i == word.i or c.head.dep_ == "conj") and c.tag_[0] in "NP"
    ]
    known = [names[h.i] for h in heads if h.i in names]
    plural = len(heads) > 1 or word.tag_ in ("NNS", "NNPS") or word.lower_ in ("they", "we", "both")
    if known and len(known) == len(heads):
        if len(known) == 1:  # the tagger takes many a surname for a plural
            plural = " and " in known[0] or word.lower_ in ("they", "we", "both")
        return [(_join(known), "NNP")], plural
    numbered = word.tag_ == "CD" and all(c.dep_ == "det" for c in word.children)  # "the two"
    if word.tag_ in ("PRP", "DT", "WP", "WDT") or word.lower_ in ("one", "both", "each") or numbered:
        return ([(_join(actors[:2]), "NNP")] if actors else []), len(actors) > 1
    return _phrase(word, names, dated), plural


def _join(names: Sequence[str]) -> str:
    unique = list(dict.fromkeys(names))
    return unique[0] if len(unique) == 1 else ", ".join(unique[:-1]) + " and " + unique[-1] if len(unique) > 1 else ""


def _phrase(
    head: Token, names: Mapping[int, str], dated: frozenset[int], *, clauses: bool = False, subject: str = ""
) -> list[Word]:
    """The words of a phrase without its side remarks and dates; pronouns named, but for those that mean the subject."""
    keep: list[Token] = []

    def walk(token: Token) -> None:
        for child in token.lefts:
            visit(child)
        keep.append(token)
        for child in token.rights:
            visit(child)

    def visit(child: Token) -> None:
        if (
            child.i in dated
            or child.text == "|"
            or (not clauses and child.dep_ in _DROPPED)
            or child.dep_ == "appos"
            or child.is_space
        ):
            return
        mark = child.tag_ in ("``", "''", "-LRB-", "-RRB-") or (child.is_punct and child.text not in ("-", "%", "'"))
        listing = child.text == "," and any(c.dep_ == "conj" and c.i > child.i for c in child.head.children)
        if mark and not listing and (child.text != "," or not clauses):
            return
        if child.dep_ == "prep" and any(g.i in dated for g in child.children):
            return
        walk(child)

    walk(head)
    keep.sort(key=lambda t: t.i)
    words: list[Word] = []
    for token in keep:
        if token.tag_ in ("PRP$", "PRP") and names.get(token.i) == subject:
            words.append((token.text.lower(), token.tag_))
        elif token.tag_ == "WP$":
            words.extend(_whose(token, names))
        elif token.tag_ == "PRP$" and token.i in names:
            words.append((names[token.i] + "'s", "NNP"))
        elif token.tag_ == "PRP" and token.i in names:
            words.append((names[token.i], "NNP"))
        elif token.text in ("'s", "'", "n't", "%") or (
            words and words[-1][0].endswith("-") and token.i and not token.nbor(-1).whitespace_
        ):
            if words:
                words[-1] = (words[-1][0] + token.text, token.tag_ if token.text not in ("'s", "'") else "POS")
        elif token.text == "-" and words:
            words[-1] = (words[-1][0] + "-", "HYPH")
        else:
            words.append((token.text, token.tag_))
    return words


def _whose(token: Token, names: Mapping[int, str]) -> list[Word]:
    """What "whose" stands for: the noun that its clause belongs to, as a possessor; nothing if that cannot be told."""
    clause = token
    while clause.dep_ != "relcl" and clause.head.i != clause.i:
        clause = clause.head
    owner = clause.head
    if clause.dep_ != "relcl" or (owner.i not in names and owner.tag_ not in ("NNP", "NNPS")):
        return []
    name = names.get(owner.i) or " ".join(t.text for t in [*(c for c in owner.lefts if c.dep_ == "compound"), owner])
    return [(name + ("'" if name.endswith("s") else "'s"), "POS")]


def _said_before(verb: Token, names: Mapping[int, str], dated: frozenset[int], subject: str) -> list[Word]:
    """The content of a saying that stands before it ("The talks had failed, he said.") or around it ("The talks, he said, had failed.")."""
    clause = next((c for c in verb.lefts if c.dep_ == "ccomp" and is_verb(c)), None)
    if clause is None and verb.dep_ in ("parataxis", "ccomp") and is_verb(verb.head) and verb.head.i > verb.i:
        clause = verb.head
    if clause is None:
        return []
    own = {t.i for t in verb.subtree} if clause.i == verb.head.i else set()
    words = _phrase(clause, names, dated | own, clauses=True, subject=subject)
    while words and words[0][1] in ("CC", ",", "``", "''"):
        words = words[1:]
    if words and words[0][1] not in ("NNP", "NNPS", "POS") and words[0][0] != "I":
        words[0] = (words[0][0][:1].lower() + words[0][0][1:], words[0][1])
    return words


def _of_verb(
    verb: Token, names: Mapping[int, str], dated: frozenset[int], actors: Sequence[str], told: bool
) -> list[Word]:
    """The words of a verb's title; of a saying (`told`) that has nothing after it, with what was said before it."""
    word = subject_of(verb)
    subject, plural = _subject(word, names, dated, actors)
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass", "neg")]
    future = any(c.lemma_.lower() in ("will", "would", "shall") for c in helpers)
    modal = next(
        (c.lower_ for c in helpers if c.tag_ == "MD" and c.lower_ in ("may", "might", "could", "can", "should")), None
    )
    negated = any(c.dep_ == "neg" for c in helpers)
    lemma = verb.lemma_.lower()
    if passive(verb) or _passive_by_another(verb):
        ahead = "to be " if future else f"{modal} be " if modal else ""
        spoken = ahead + ("not " if negated else "") + verb.text.lower()
    elif future:
        spoken = ("not to " if negated else "to ") + lemma
    elif modal:
        spoken = f"{modal} {'not ' if negated else ''}{lemma}"
    elif negated:
        spoken = f"{'do' if plural else 'does'} not {lemma}" if lemma != "be" else "not"
    else:
        spoken = present(lemma, plural)
    if lemma == "be" and word is not None and word.lower_ in _EMPTY and word.i not in names:
        subject, spoken = [], ""  # "it was the second success": what it was is the title
    words = [*subject, *([(spoken, "VBZ")] if spoken else [])]
    bare = len(words)
    named = " ".join(w for w, _ in subject)
    for child in verb.rights:
        if child.i in dated or child.dep_ in (
            "cc",
            "conj",
            "punct",
            "advcl",
            "parataxis",
            "npadvmod",
            "auxpass",
            "aux",
            "neg",
            "nsubj",
            "nsubjpass",
            "relcl",
            "acl",
        ):
            continue
        if child.dep_ == "prep" and any(g.i in dated for g in child.children):
            continue
        aside = child.dep_ == "advmod" and not is_verb(child) and child.tag_ == "RB"
        if child.is_space or (aside and child.lower_ not in _PARTICLES):
            continue
        words += _phrase(child, names, dated, clauses=child.dep_ in ("ccomp", "xcomp"), subject=named)
    if len(words) == bare and (what := _object_before(verb)) is not None:
        words += _phrase(what, names, dated, subject=named)
    if told and len(words) == bare:
        words += _said_before(verb, names, dated, named)
    rest = " ".join(w for w, _ in words[1:])
    if len(actors) > 1 and len(subject) == 1 and named == _join(actors[:2]):
        # a subject made of the actors, without the one that the rest names too: "SCO and Belarus admit Belarus"
        kept = [a for a in actors[:2] if a not in rest]
        if len(kept) == 1 and len(words) > 2:
            simple = spoken == present(lemma, plural)
            words[:2] = [(kept[0], "NNP"), (present(lemma, False) if simple else spoken, "VBZ")]
    return words


def _passive_by_another(verb: Token) -> bool:
    """Whether the "was" of another verb is its own too: "was arrested in May and sentenced in June"."""
    own = {"nsubj", "dobj", "aux", "auxpass"}
    return (
        verb.dep_ == "conj" and passive(verb.head) and verb.tag_ == "VBN" and not own & {c.dep_ for c in verb.children}
    )


def _object_before(verb: Token) -> Token | None:
    """What a relative clause says that its subject does something to: "the truce which Russia brokered", "the talks Duque suspended"."""
    if verb.dep_ != "relcl" or passive(verb) or verb.head.tag_[:2] not in ("NN", "CD"):
        return None
    inner = {
        c.dep_: c
        for c in verb.children
        if c.dep_ in ("nsubj", "dobj", "ccomp", "xcomp", "prep", "dative", "attr", "acomp")
    }
    subject, what = inner.get("nsubj"), inner.get("dobj")
    if subject is None or subject.tag_ in ("WDT", "WP") or subject.lower_ in ("that", "which", "who"):
        return None
    if what is not None:
        return verb.head if what.tag_ in ("WDT", "WP") or what.lower_ in ("that", "which", "whom") else None
    return (
        verb.head
        if len(inner) == 1 and verb.tag_ in ("VBD", "VBN") and not any(c.tag_ == "WRB" for c in verb.children)
        else None
    )


def _of_noun(noun: Token, names: Mapping[int, str], dated: frozenset[int], actors: Sequence[str]) -> list[Word]:
    words = _phrase(noun, names, dated)
    while len(words) > 1 and (words[0][1] in ("DT", "PRP$", "PDT", "WP$") or words[0][0].lower() in ("same", "such")):
        words = words[1:]
    shown = " ".join(w for w, _ in words)
    missing = [a for a in actors if a not in shown]
    if actors and len(missing) == len(actors):
        words = [("–".join(list(dict.fromkeys(actors))[:3]), "NNP"), *words]
    elif (
        len(missing) == 1 and len(actors) == 2 and len(words) > 1 and words[0][0] == noun.text and words[1][0] == "with"
    ):
        words = [(missing[0], "NNP"), *words]
    return words


def _is_name(word: Word) -> bool:
    return word[1] in ("NNP", "NNPS") and word[0][:1].isupper()


def _fit(words: Sequence[Word]) -> str:
    """The longest start of the words that fits and does not end on a word that wants another; empty without words."""
    if not words:
        return ""
    chosen: list[Word] = []
    length = -1
    cut = False
    for word in words:
        if length + 1 + len(word[0]) > LONGEST:
            cut = True
            break
        chosen.append(word)
        length += 1 + len(word[0])
    broken = cut and chosen and _is_name(chosen[-1]) and _is_name(words[len(chosen)])
    if broken:  # a name is not cut in two: what leads to it goes too, where it can
        end = len(chosen)
        while end and (_is_name(chosen[end - 1]) or chosen[end - 1][1] in ("DT", "JJ", "POS", "PRP$")):
            end -= 1
        if end > 3 and chosen[end - 1][1] == "IN":
            chosen, broken = chosen[: end - 1], False
    if cut:
        # back to the end of a phrase: what stands before a preposition, conjunction or comma
        while len(chosen) > 2 and chosen[-1][1] in _DANGLING:
            chosen.pop()
    while len(chosen) > 1 and chosen[-1][1] in ("IN", "DT", "TO", "CC", "PRP$", ",", ":", "WDT", "WP", "HYPH", "MD"):
        chosen.pop()
    if not chosen:
        return words[0][0][: LONGEST - 1].rsplit(" ", 1)[0] if len(words[0][0]) > LONGEST else words[0][0]
    title = " ".join(w for w, _ in chosen).replace(" ,", ",").replace(",,", ",").strip(" ,;:-")
    return (
        title + "…"
        if (broken or (chosen[-1][0].lower() in _LEADING_ON and len(chosen) > 2)) and len(title) < LONGEST
        else title
    )
