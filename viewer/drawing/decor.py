"""What a drawing shows beyond the layout: selection, hover, today, words, and the cache of a screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale

from viewer.drawing.sprites import Sprites


def _count(n: int) -> str:
    return f"{n:,} event" if n == 1 else f"{n:,} events"


@dataclass(slots=True)
class Decor:
    """Events are places in the columns. `related` belong to the selected one and all others are dimmed; `arcs` go from the first place to each
    of the others (x and y as in the layout).

    `today` is a day number (None: no line). `count_text` says how many events a lane has. `sprites` is None for an export,
    which draws real text and real shapes.
    """

    selected: frozenset[int] = frozenset()
    hovered: int | None = None
    focused: int | None = None
    related: frozenset[int] = frozenset()
    arcs: Sequence[tuple[float, float]] = ()
    today: int | None = None
    count_text: Callable[[int], str] = _count
    locale: QLocale = field(default_factory=QLocale)
    sprites: Sprites | None = None
