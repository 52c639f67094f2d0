"""Numbered footnotes: which sources each event stands on, and the marks of these numbers behind its label."""

from collections.abc import Callable
from dataclasses import dataclass

from viewer.export.formats.bibliography import web_address
from viewer.export.quoting import flat, source_of
from viewer.model import Document

_RAISED = str.maketrans("0123456789,", "⁰¹²³⁴⁵⁶⁷⁸⁹˒")


@dataclass(frozen=True, slots=True)
class Footnote:
    """One source: its number, how it is named, its address if it has one of the web."""

    number: int
    text: str
    address: str | None


def footnotes(document: Document) -> tuple[list[Footnote], dict[str, int]]:
    """The sources in the order in which the events first name them, and their numbers by article id."""
    numbers: dict[str, int] = {}
    for event in document.events:
        for key in event.articles:
            if key in document.articles:
                numbers.setdefault(key, len(numbers) + 1)
    notes = [
        Footnote(number, source_of(document.articles[key]), web_address(document.articles[key]))
        for key, number in numbers.items()
    ]
    return notes, numbers


def with_marks(document: Document, numbers: dict[str, int], measure: Callable[[str], float], most: float) -> Document:
    """The document with raised numbers behind the titles, which are shortened so that both fit into `most` pixels."""
    events = []
    widths: dict[str, float] = {}  # of letters and of raised numbers: far fewer than there are titles

    def width(text: str) -> float:
        if text not in widths:
            widths[text] = measure(text)
        return widths[text]

    for event in document.events:
        found = sorted({numbers[key] for key in event.articles if key in numbers})
        raised = "\u202f" + raised_text(found) if found else ""
        title = flat(event.title)
        room = most - width("≈ " + raised) - 2
        # The letters' own widths add up to about the whole; only what may be too wide is measured as it stands
        if sum(map(width, title)) > room - 12 and measure(title) > room:
            title = _shortened(title, room, measure)
        events.append(event.model_copy(update={"title": title + raised}))
    return document.model_copy(update={"events": tuple(events)})


def raised_text(numbers: list[int]) -> str:
    """Numbers in superscript: `¹ ²`, of more than three the first two and how many more."""
    if len(numbers) > 3:
        return f"{raised_text(numbers[:2])}\u2009⁺{str(len(numbers) - 2).translate(_RAISED)}"
    return "\u2009".join(str(number).translate(_RAISED) for number in numbers)


def _shortened(title: str, room: float, measure: Callable[[str], float]) -> str:
    low, high = 0, len(title)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(title[:middle].rstrip() + "…") <= room:
            low = middle
        else:
            high = middle - 1
    return title[:low].rstrip(" ,;:–-") + "…"
