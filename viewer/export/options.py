"""What may be chosen for an export, the same in the window and on the command line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Self, TypeVar

from viewer.export.errors import ExportError
from viewer.export.presets import preset_named
from viewer.export.speech import ENGLISH, Speech
from viewer.timeline import Arrangement, Grouping

T = TypeVar("T")
_FEW = 100
THEMES = ("light", "dark", "print")


def _never() -> bool:
    return False


def _silent(done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Options:
    """Choices of one export.

    What: `earliest` and `latest` (days, inclusive; an event belongs if it may have fallen in between; undated ones only when neither is given), `main` (without these two, the days of the main part, as `main_part` finds them; `outside` is how many
    events it left out), `lanes`
    (names as the canvas shows them; None: all, in their order), `group` (a `Grouping`), `arrangement` (the user's own, instead of `group`), `events` (ids; None: all), `articles` (whole texts too, not only evidence sentences).
    How: `title` (None: the document's), `subtitle`, `theme`, `language` (BCP 47, of the export's own words) and `speech` (those words; pages, reports and images speak it, what programs read is English), `made` (the instant stamped
    into formats that want one). Images: `preset` (a name of `presets.csv`), `width` and `height` in device-independent pixels (0: by
    preset, height by content), `scale` 1–4, `week_start` (the weekday that weeks begin on, Monday 0), `mirrored` (time runs from right to left), `legend`, `footnotes`, `alt_text` (write the description beside the image), `tiles` ("file", "page").
    `force` replaces an existing file. `progress(done, total)` and `cancelled()` are called now and then.
    """

    earliest: date | None = None
    latest: date | None = None
    main: bool = False
    outside: int = 0
    lanes: tuple[str, ...] | None = None
    group: str = "pair"
    arrangement: Arrangement | None = None
    events: frozenset[str] | None = None
    articles: bool = False
    title: str | None = None
    subtitle: str = ""
    theme: str = "light"
    language: str = "en"
    speech: Speech = ENGLISH
    made: datetime | None = None
    preset: str = "article"
    width: int = 0
    height: int = 0
    scale: float = 1.0
    week_start: int = 0
    mirrored: bool = False
    legend: bool = True
    footnotes: bool = True
    alt_text: bool = False
    force: bool = False
    progress: Callable[[int, int], None] = _silent
    cancelled: Callable[[], bool] = _never

    def __post_init__(self) -> None:
        if self.theme not in THEMES:
            raise ExportError("export.bad_option", f"theme {self.theme}")
        preset_named(self.preset)
        if self.group not in set(Grouping):
            raise ExportError("export.bad_option", f"group {self.group}")
        if not 0.1 <= self.scale <= 8:
            raise ExportError("export.bad_option", f"scale {self.scale}")
        if self.earliest and self.latest and self.latest < self.earliest:
            raise ExportError("export.bad_option", f"range {self.earliest}..{self.latest}")
        if min(self.width, self.height) < 0:
            raise ExportError("export.bad_option", f"size {self.width}x{self.height}")

    def changed(self, **changes: Any) -> Self:
        """The same with some choices replaced."""
        return replace(self, **changes)

    def stamp(self) -> datetime:
        """The instant of making, in UTC."""
        return (self.made or datetime.now(UTC)).astimezone(UTC)

    def check(self) -> None:
        """Raise `ExportError("export.cancelled")` once the user has had enough."""
        if self.cancelled():
            raise ExportError("export.cancelled")

    def each(self, things: Iterable[T]) -> Iterator[T]:
        """These things one by one, with a `check` every few."""
        for number, thing in enumerate(things):
            if number % _FEW == 0:
                self.check()
            yield thing
