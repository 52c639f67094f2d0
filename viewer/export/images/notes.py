"""Numbered footnotes: which sources each event stands on, and the marks of these numbers behind its label."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from viewer.export.formats.bibliography import web_address
from viewer.export.quoting import flat, source_of
from viewer.export.speech import ENGLISH, Speech
from viewer.model import Document, Event

_KERNING = 1.0  # pixels by which a title may be wider than its letters
Measure = Callable[[str], float]
_RAISED = str.maketrans("0123456789,", "⁰¹²³⁴⁵⁶⁷⁸⁹˒")


@dataclass(frozen=True, slots=True)
class Footnote:
    """One source: its number, how it is named, its address if it has one of the web."""

    number: int
    text: str
    address: str | None


def footnotes(document: Document, speech: Speech = ENGLISH) -> tuple[list[Footnote], dict[str, int]]:
    """The sources in the order in which the events first name them, and their numbers by article id."""
    numbers: dict[str, int] = {}
    for event in document.events:
        for key in event.articles:
            if key in document.articles:
                numbers.setdefault(key, len(numbers) + 1)
    notes = [
        Footnote(number, source_of(document.articles[key], speech), web_address(document.articles[key]))
        for key, number in numbers.items()
    ]
    return notes, numbers


class _Widths(dict[str, float]):
    """Widths of letters and of raised numbers: far fewer than there are titles."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure

    def __missing__(self, text: str) -> float:
        width = self[text] = self._measure(text)
        return width


def marked_titles(events: Iterable[Event], numbers: Mapping[str, int], measure: Measure, most: float) -> list[str]:
    """The titles with raised numbers behind them, shortened so that both fit into `most` pixels."""
    titles = []
    widths = _Widths(measure)
    raised_by: dict[tuple[str, ...], tuple[str, float]] = {}  # many events have the same sources
    for event in events:
        if event.articles not in raised_by:
            found = sorted({numbers[key] for key in event.articles if key in numbers})
            raised = "\u202f" + raised_text(found) if found else ""
            raised_by[event.articles] = raised, most - widths["≈ " + raised] - 2
        raised, room = raised_by[event.articles]
        title = flat(event.title)
        # The letters' own widths add up to about the whole; only what may be too wide is measured as it stands
        if sum(map(widths.__getitem__, title)) > room - _KERNING and measure(title) > room:
            title = _shortened(title, room, measure)
        titles.append(title + raised)
    return titles


def raised_text(numbers: list[int]) -> str:
    """Numbers in superscript: `¹ ²`, of more than three the first two and how many more."""
    if len(numbers) > 3:
        return f"{raised_text(numbers[:2])}\u2009⁺{str(len(numbers) - 2).translate(_RAISED)}"
    return "\u2009".join(str(number).translate(_RAISED) for number in numbers)


def _shortened(title: str, room: float, measure: Measure) -> str:
    low, high = 0, len(title)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(title[:middle].rstrip() + "…") <= room:
            low = middle
        else:
            high = middle - 1
    return title[:low].rstrip(" ,;:–-") + "…"
