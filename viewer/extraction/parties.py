"""The actors of a text, sentence by sentence, as the judges want them."""

from collections.abc import Sequence

from viewer.extraction.actors import ActorMention, find_actors
from viewer.extraction.scene import Party
from viewer.extraction.sentences import Sentence
from viewer.extraction.tree import Span as Tokens
from viewer.extraction.tree import Tree
from viewer.model import Article


def find_parties(
    doc: Tree, sentences: Sequence[Sentence], spans: Sequence[Tokens], article: Article
) -> list[list[Party]]:
    """The parties of each sentence in order; of one that is no prose as well, though it sets no scene."""
    live = {span.start: sentence.live for sentence, span in zip(sentences, spans, strict=True) if len(span)}
    flags = [live.get(span.start, False) for span in doc.sents]
    mentions = sorted(find_actors(doc, article, flags), key=lambda m: (m.start, m.end))
    found: list[list[Party]] = [[] for _ in sentences]
    place = 0
    for number, span in enumerate(spans):
        if not len(span):
            continue
        while place < len(mentions) and mentions[place].start < span.start:
            place += 1
        while place < len(mentions) and mentions[place].start < span.end:
            found[number].append(_party(mentions[place]))
            place += 1
    return found


def _party(mention: ActorMention) -> Party:
    codes = tuple(dict.fromkeys(m.code for m in mention.members if m.code))
    return Party(mention.start, mention.end, mention.root, mention.kind, codes, mention.members, mention.words)
