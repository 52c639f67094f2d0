"""A short label for a happening: its subject, its verb or noun, its object, in the article's own words; at most 70 characters."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from viewer.extraction.candidates import Candidate
from viewer.extraction.clauses import is_verb, passive, subject_of

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
    words = _of_noun(trigger, names, dated, actors) if candidate.entry.noun else _of_verb(trigger, names, dated, actors)
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


def _subject(word: Token | None, names: Mapping[int, str], actors: Sequence[str]) -> tuple[list[Word], bool]:
    """The words of a subject and whether it is plural; persons by their short names, pronouns resolved."""
    if word is None:
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
    if word.tag_ in ("PRP", "DT", "WP", "WDT") or word.lower_ in ("one", "both", "each"):
        return ([(_join(actors[:2]), "NNP")] if actors else []), len(actors) > 1
    return _phrase(word, names, frozenset()), plural


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


def _of_verb(verb: Token, names: Mapping[int, str], dated: frozenset[int], actors: Sequence[str]) -> list[Word]:
    word = subject_of(verb)
    subject, plural = _subject(word, names, actors)
    helpers = [c for c in verb.children if c.dep_ in ("aux", "auxpass", "neg")]
    future = any(c.lemma_.lower() in ("will", "would", "shall") for c in helpers)
    modal = next(
        (c.lower_ for c in helpers if c.tag_ == "MD" and c.lower_ in ("may", "might", "could", "can", "should")), None
    )
    negated = any(c.dep_ == "neg" for c in helpers)
    lemma = verb.lemma_.lower()
    if passive(verb):
        spoken = ("to be " if future else "") + ("not " if negated else "") + verb.text.lower()
    elif future:
        spoken = ("not to " if negated else "to ") + lemma
    elif modal:
        spoken = f"{modal} {'not ' if negated else ''}{lemma}"
    elif negated:
        spoken = f"{'do' if plural else 'does'} not {lemma}" if lemma != "be" else "not"
    else:
        spoken = present(lemma, plural)
    words = [*subject, (spoken, "VBZ")]
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
        if child.is_space or (child.dep_ == "advmod" and not is_verb(child) and child.tag_ == "RB"):
            continue
        words += _phrase(child, names, dated, clauses=child.dep_ in ("ccomp", "xcomp"), subject=named)
    return words


def _of_noun(noun: Token, names: Mapping[int, str], dated: frozenset[int], actors: Sequence[str]) -> list[Word]:
    words = _phrase(noun, names, dated)
    while words and words[0][1] in ("DT", "PRP$", "PDT"):
        words = words[1:]
    shown = " ".join(w for w, _ in words)
    missing = [a for a in actors if a not in shown]
    if actors and len(missing) == len(actors):
        words = [("–".join(list(dict.fromkeys(actors))[:3]), "NNP"), *words]
    elif missing and len(missing) < len(actors) and noun.lemma_ in ("visit", "trip", "arrival", "tour", "stay"):
        return words
    return words


def _fit(words: Sequence[Word]) -> str:
    """The longest start of the words that fits and does not end on a word that wants another."""
    chosen: list[Word] = []
    length = -1
    cut = False
    for word in words:
        if length + 1 + len(word[0]) > LONGEST:
            cut = True
            break
        chosen.append(word)
        length += 1 + len(word[0])
    if cut:
        # back to the end of a phrase: what stands before a preposition, conjunction or comma
        while len(chosen) > 2 and chosen[-1][1] in _DANGLING:
            chosen.pop()
    while len(chosen) > 1 and chosen[-1][1] in ("IN", "DT", "TO", "CC", "PRP$", ",", ":", "WDT", "WP", "HYPH", "MD"):
        chosen.pop()
    if not chosen and words:
        return words[0][0][: LONGEST - 1].rsplit(" ", 1)[0] if len(words[0][0]) > LONGEST else words[0][0]
    return " ".join(w for w, _ in chosen).replace(" ,", ",").replace(",,", ",").strip(" ,;:-")
