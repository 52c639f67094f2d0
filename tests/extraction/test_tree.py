"""The plain tree says of every word what spaCy says of it."""

import random

import numpy as np
import pytest

from viewer.extraction.parsing import model, parse, parse_together
from viewer.extraction.sentences import find_sentences

TEXT = (
    "MINSK, June 28 (BelTA) – Belarus’ President Alexander Lukashenko, who had met Xi  in March, signed a roadmap.\n\n"
    "“We can't wait,” he said on Tuesday. The two sides' 3.5% deal – agreed in 2019 – was not cancelled?! It stands…\n"
)


@pytest.fixture(scope="module")
def trees():
    """The text parsed by us, and the same sentence starts parsed by spaCy alone."""
    tree, _ = parse(TEXT, find_sentences(TEXT, None, 0))
    nlp = model()
    doc = nlp.make_doc(TEXT)
    starts = {s.start for s in find_sentences(TEXT, None, 0)}
    doc.from_array("SENT_START", np.array([1 if t.idx in starts else -1 for t in doc]).view(np.uint64))
    for name, pipe in nlp.pipeline:
        if name == "lemmatizer":
            for token in doc:
                token.pos_ = tree[token.i].pos_
        doc = pipe(doc)
    return tree, doc


def test_every_word(trees):
    tree, doc = trees
    assert len(tree) == len(doc)
    names = ("i", "idx", "text", "lower_", "lemma_", "tag_", "pos_", "dep_", "whitespace_", "is_punct", "is_space")
    for ours, theirs in zip(tree, doc, strict=True):
        assert [getattr(ours, n) for n in names] == [getattr(theirs, n) for n in names]
        assert ours.head.i == theirs.head.i
        for relatives in ("lefts", "rights", "children", "ancestors", "subtree"):
            assert [t.i for t in getattr(ours, relatives)] == [t.i for t in getattr(theirs, relatives)], relatives
        assert (ours.sent.start, ours.sent.end) == (theirs.sent.start, theirs.sent.end)
    assert [(s.start, s.end) for s in tree.sents] == [(s.start, s.end) for s in doc.sents]


def test_spans(trees):
    tree, doc = trees
    choose = random.Random(7)
    for _ in range(400):
        a, b = sorted(choose.sample(range(len(TEXT) + 1), 2))
        for ours, mode in ((tree.covering, "expand"), (tree.within, "contract")):
            span, other = ours(a, b), doc.char_span(a, b, alignment_mode=mode)
            assert (span is None) == (other is None), (a, b, mode)
            if span is not None and len(span):
                assert (span.start, span.end, span.text, span.root.i) == (
                    other.start,
                    other.end,
                    other.text,
                    other.root.i,
                )


def test_ends():
    tree, spans = parse("", [])
    assert len(tree) == 0
    assert tree.sents == []
    assert spans == []
    assert tree.covering(0, 1) is None
    one, _ = parse("Stop.", find_sentences("Stop.", None, 0))
    assert one[0:9].text == "Stop."
    with pytest.raises(IndexError):
        one[0].nbor(-1)


def test_together_as_alone():
    texts = [TEXT, "", "  ", "Stop.", TEXT[40:] + " Iran and Chile met in Rome on Friday.", TEXT]
    sentences = [find_sentences(text, None, 0) for text in texts]
    together = parse_together(list(zip(texts, sentences, strict=True)))
    for text, lines, (tree, spans) in zip(texts, sentences, together, strict=True):
        alone, spans_alone = parse(text, lines)
        assert [(t.tag_, t.dep_, t.head.i, t.lemma_) for t in tree] == [
            (t.tag_, t.dep_, t.head.i, t.lemma_) for t in alone
        ]
        assert [(s.start, s.end) for s in spans] == [(s.start, s.end) for s in spans_alone]
