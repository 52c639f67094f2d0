"""Articles in, mentions out."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from viewer.dating import FoundDate, find, find_dates
from viewer.extraction.actors_names import title_codes
from viewer.extraction.anaphora import find_pointers
from viewer.extraction.candidates import find_candidates
from viewer.extraction.judging import accepted
from viewer.extraction.mentions import make_mentions
from viewer.extraction.models import Models, fitted
from viewer.extraction.parsing import LONGEST, model, parse_together
from viewer.extraction.parties import find_parties
from viewer.extraction.scene import Dated, Scene
from viewer.extraction.sentences import Sentence, find_sentences, normalise
from viewer.extraction.tree import Span as Tokens
from viewer.extraction.tree import Tree
from viewer.model import Article, DateExpression, EventType, Mention, Span, mention_id

# Below this probability an editor would rather not see it; chosen on stories the judges were not fitted on
THRESHOLD = 0.28
# The parser gains little by more at a time, and memory is kept
TOGETHER = 8  # articles
TOGETHER_CHARACTERS = 60_000


class Extractor:
    """Finds the happenings of articles. Loads its language model when first needed; `warm` does so at once."""

    def __init__(self, models: Models | None = None, threshold: float = THRESHOLD) -> None:
        self._models = models
        self._threshold = threshold

    def warm(self) -> None:
        """Load everything that is loaded once."""
        model()
        self._loaded()

    def extract(self, article: Article) -> list[Mention]:
        """The mentions of one article, by the place of their triggers."""
        return next(self.extract_many([article]))

    def extract_many(self, articles: Iterable[Article]) -> Iterator[list[Mention]]:
        """The mentions of each article, in order. Some are parsed together, yet none depends on its neighbours."""
        for batch in _batches(articles):
            readable = [article for article in batch if article.language in (None, "en")]
            scenes = iter(read_scenes(readable))
            for article in batch:
                if article.language in (None, "en"):
                    yield self._judge(article, next(scenes))
                else:
                    yield dates_only(article)

    def _judge(self, article: Article, scene: Scene) -> list[Mention]:
        if not scene.candidates:
            return []
        return make_mentions(article, scene, accepted(self._loaded().judged(scene), self._threshold))

    def _loaded(self) -> Models:
        if self._models is None:
            self._models = fitted()
        return self._models


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Neighbours that are parsed together."""
    batch: list[Article] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text)
        if len(batch) == TOGETHER or size > TOGETHER_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def read_scene(article: Article) -> Scene:
    """All that is found in an article before anything is judged."""
    return next(read_scenes([article]))


def read_scenes(articles: Sequence[Article]) -> Iterator[Scene]:
    """The scene of each article; they are parsed together."""
    texts = [normalise(article.text[:LONGEST]) for article in articles]
    sentences = [find_sentences(t, a.title, a.body, a.furniture) for t, a in zip(texts, articles, strict=True)]
    parses = parse_together(list(zip(texts, sentences, strict=True)))
    for article, text, lines, (doc, spans) in zip(articles, texts, sentences, parses, strict=True):
        yield _scene(article, text, lines, doc, spans)


def _scene(article: Article, text: str, sentences: Sequence[Sentence], doc: Tree, spans: Sequence[Tokens]) -> Scene:
    candidates = find_candidates(sentences, spans)
    parties = find_parties(doc, sentences, spans, article)
    headline = frozenset(title_codes(article.title or "", article.published.year if article.published else None))
    dates = _dates_of(text, sentences, doc, day_of_writing(text, sentences, article.published))
    return Scene(text, article.published, doc, sentences, spans, candidates, parties, dates, headline=headline)


def day_of_writing(text: str, sentences: Sequence[Sentence], published: date | None) -> date | None:
    """The day that "today" means: a wire report's dateline may be a day or two older than its publication."""
    if published is None:
        return None
    for sentence in sentences:
        if sentence.live:
            return published
        if sentence.dateline:
            for found in find(text[sentence.start : sentence.end], published):
                day = found.expression.when.earliest
                if day is not None and found.expression.when.days == 1 and 0 <= (published - day).days <= 3:
                    return day
            return published
    return published


def _dates_of(text: str, sentences: Sequence[Sentence], doc: Tree, today: date | None) -> list[list[Dated]]:
    """The date expressions of each sentence and the words that point back to a date."""
    dates: list[list[Dated]] = [[] for _ in sentences]
    ends = [s.end for s in sentences]
    number = 0
    for found in find(text, today, "en"):
        while number < len(ends) and ends[number] <= found.expression.span.start:
            number += 1
        if number == len(ends):
            break
        if sentences[number].live and sentences[number].start <= found.expression.span.start:
            _place(doc, found, dates[number])
    for number, sentence in enumerate(sentences):
        for found in find_pointers(text, sentence.start, sentence.end, today) if sentence.live else ():
            if not any(d.found.words.overlaps(found.words) and (d.when.dated or d.found.step) for d in dates[number]):
                _place(doc, found, dates[number])
    return dates


def _place(doc: Tree, found: FoundDate, dates: list[Dated]) -> None:
    tokens = doc.covering(found.expression.span.start, found.expression.span.end)
    if tokens is not None and len(tokens):
        dates.append(Dated(found, tokens.root, frozenset(range(tokens.start, tokens.end))))


def dates_only(article: Article) -> list[Mention]:
    """For a language whose happenings are not understood: one mention for each date that names days, so that the reader sees where to look."""
    text = normalise(article.text[:LONGEST])
    dated = [e for e in _dates_in(text, article) if e.when.dated]
    mentions = []
    for number, (start, end) in enumerate(_uncut(text, article, dated)):
        first = next((e for e in dated if start <= e.span.start < end), None)
        if first is None:
            continue
        trigger = first.span
        title = " ".join(text[start:end].split())
        if len(title) > 70:
            title = title[:69].rsplit(" ", 1)[0].rstrip(" ,;:") + "…" if " " in title[:69] else title[:69] + "…"
        mentions.append(
            Mention(
                id=mention_id(article.id, trigger),
                article=article.id,
                telling=number + 1,
                title=title,
                type=EventType.OTHER,
                when=first.when.model_copy(update={"words": trigger}),
                evidence=Span(start=start, end=end),
                trigger=trigger,
                confidence=0.3,
                doubts=("extraction.dates_only",),
            )
        )
    return mentions


def _uncut(text: str, article: Article, dated: Sequence[DateExpression]) -> list[tuple[int, int]]:
    """The sentences of prose; where one ends within a date ("Am 13. März"), it goes on with the next."""
    found: list[tuple[int, int]] = []
    for sentence in find_sentences(text, article.title, article.body, article.furniture):
        if not sentence.live:
            continue
        start, end = sentence.start, sentence.end
        if found and any(e.span.start < found[-1][1] and start < e.span.end for e in dated):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _dates_in(piece: str, article: Article) -> list[DateExpression]:
    try:
        return find_dates(piece, article.published, article.language or "en")
    except FileNotFoundError:  # no table of that language's words: plain numeric dates are still read
        return find_dates(piece, article.published, "en")
