"""Colours: six kinds told apart by the colour blind, on a light and on a dark ground."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from viewer.model.columns import KINDS
from viewer.model.kinds import Kind

# Okabe and Ito's palette
FILLS = {
    Kind.MEETING: "#0072B2",
    Kind.VISIT: "#E69F00",
    Kind.AGREEMENT: "#009E73",
    Kind.STATEMENT: "#56B4E9",
    Kind.PRESSURE: "#D55E00",
    Kind.OTHER: "#CC79A7",
}
RIM_BELOW = 2.8  # contrast with the ground under which a fill gets a rim
SOFT = 0.85  # how much of its fill a bar has


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#RRGGBB`."""

    name: str
    ground: str
    alternate: str
    text: str
    muted: str
    grid: str
    major: str
    cell: str
    today: str
    weekend: str

    @property
    def dark(self) -> bool:
        """Whether the ground is dark."""
        return luminance(self.ground) < 0.2

    def colour(self, name: str) -> QColor:
        """One of the colours by its field's name."""
        return colour(getattr(self, name))

    def fill(self, kind: int) -> QColor:
        """The fill of a kind (its place in `KINDS`)."""
        return colour(FILLS[KINDS[kind]])

    def rim(self, kind: int) -> QColor | None:
        """A darker (on dark ground lighter) rim where the fill alone would be too faint; None where it is not needed."""
        fill = FILLS[KINDS[kind]]
        return edge_colour(fill, self.ground) if contrast(fill, self.ground) < RIM_BELOW else None

    def on_fill(self, kind: int) -> str:
        """Which of `text` and `ground` can be read on a kind's fill."""
        fill = FILLS[KINDS[kind]]
        return max(("text", "ground"), key=lambda name: contrast(getattr(self, name), fill))

    def edge(self, kind: int) -> QColor:
        """The colour of a kind for lines: its rim, or else its fill."""
        return self.rim(kind) or self.fill(kind)

    def band_ground(self, tinted: bool) -> QColor:
        """The ground of a lane."""
        return self.colour("alternate" if tinted else "ground")


LIGHT = Theme(
    "light", "#FFFFFF", "#F6F7F9", "#1B1F24", "#57606A", "#E3E6EA", "#C9CED6", "#8A94A0", "#C4314B", "#EEF0F3"
)
DARK = Theme("dark", "#1E1F22", "#25272B", "#E6E8EB", "#9AA4AF", "#34373C", "#4A4F57", "#69737F", "#FF7B8E", "#2A2D32")


@cache
def colour(text: str) -> QColor:
    """The colour of that name, made once."""
    return QColor(text)


@cache
def mixed(one: str, two: str, share: float) -> QColor:
    """`share` of colour `one` on `two`: what transparency would show, without it (PDF flattens alpha to bitmaps)."""
    a, b = QColor(one), QColor(two)
    return QColor(*(round(x * share + y * (1 - share)) for x, y in zip(rgb(a), rgb(b), strict=True)))


def rgb(of: QColor) -> tuple[int, int, int]:
    """Red, green and blue, 0–255."""
    return of.red(), of.green(), of.blue()


@cache
def edge_colour(fill: str, ground: str) -> QColor:
    """The fill, darkened on light ground and lightened on dark, until it stands out 3:1."""
    target = "#000000" if luminance(ground) > 0.2 else "#FFFFFF"
    for step in range(1, 20):
        tried = mixed(target, fill, step * 0.04)
        if contrast(tried.name(), ground) >= 3:
            return tried
    return QColor(target)


def luminance(text: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [c / 255 for c in rgb(QColor(text))]
    linear = [c / 12.92 if c <= 0.03928 else float(((c + 0.055) / 1.055) ** 2.4) for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def contrast(one: str, two: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    a, b = sorted((luminance(one), luminance(two)))
    return (b + 0.05) / (a + 0.05)
