"""Who is named in a parsed text: states, organisations, persons, armed groups, and the words that stand for them."""

from collections.abc import Sequence

from viewer.extraction.actors_cast import Cast
from viewer.extraction.actors_memory import Memory
from viewer.extraction.actors_names import title_codes
from viewer.extraction.actors_phrases import read_phrases
from viewer.extraction.actors_records import ActorKind, ActorMention, Member
from viewer.extraction.actors_words import Words
from viewer.extraction.tree import Tree
from viewer.model import Article

__all__ = ["ActorKind", "ActorMention", "Member", "find_actors"]


def find_actors(doc: Tree, article: Article, live: Sequence[bool] | None = None) -> list[ActorMention]:
    """All mentions of actors in `doc`, by start; mentions do not overlap but for an apposition within a longer phrase.

    `doc` is tagged and parsed and its text is the article's, character for character (quotes may be made plain). `live` says of each
    sentence of `doc.sents` whether it is prose: titles, bylines and furniture teach names but set no scene. A place or a topic is
    listed as well: whether somebody takes part is for the reader of the list to judge.
    """
    words = Words(doc)
    year = article.published.year if article.published else None
    cast = Cast(year)
    phrases = read_phrases(words, cast, year)
    title = title_codes(article.title or "", year)
    home = next(iter(title_codes(article.place or "", year)), None)
    live = list(live) if live is not None else [True] * len(words.first)
    return Memory(words, cast, phrases, title, home, live).read()
