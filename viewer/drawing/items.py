"""Marks, rings, bars and bands with their labels and badges; chips; the arcs between related events."""

import re
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from viewer.drawing.decor import Decor
from viewer.drawing.fonts import clean, font, metrics
from viewer.drawing.shapes import count_text, draw_badge, draw_long, draw_mark, draw_ring
from viewer.drawing.theme import Theme
from viewer.model.columns import STATUSES, Flag, Form
from viewer.model.kinds import Status
from viewer.timeline import Layout, Side
from viewer.timeline.records import Callout

LABEL_HEIGHT = 18.0
BASELINE = 13.0  # of a label within its height
SPRITE = 26.0
SHORT = 48.0  # bars and bands up to this are kept as pixmaps
PADDING = 6.0  # around them
DIMMED = 0.38
_NOTES = re.compile(r"\s[⁰¹²³⁴⁵⁶⁷⁸⁹].*$")  # numbers of footnotes, and what stands behind them
# Plain numbers: comparing with an enumeration costs more than drawing a mark
_DENIED = STATUSES.index(Status.DENIED)
_LEFT, _INSIDE = int(Side.LEFT), int(Side.INSIDE)
_HAPPENED = STATUSES.index(Status.HAPPENED)
_DAY, _SPAN = int(Form.DAY), int(Form.SPAN)
_INFERRED, _CONFLICT = int(Flag.INFERRED), int(Flag.CONFLICT)


def draw_items(painter: QPainter, layout: Layout, theme: Theme, decor: Decor) -> None:
    """Everything that has a row."""
    items, bands, columns = layout.items, layout.bands, layout.columns
    grounds = (theme.band_ground(False), theme.band_ground(True))
    tinted = [band.tinted for band in bands]
    sprites = decor.sprites
    ratio = sprites.ratio if sprites else 1.0
    dim = bool(decor.related)
    close = decor.selected | decor.related
    low, high = -40.0, layout.width + 40.0
    seen = ((items.x1 > low - layout.metrics.label_most) & (items.x0 < high + layout.metrics.label_most)).nonzero()[0]
    rows = zip(
        *(
            getattr(items, name)[seen].tolist()
            for name in (
                "event", "count", "band", "x0", "x1", "x", "y", "form", "kind", "status", "flags", "sources", "side", "label_x", "label_width", "sure0", "sure1", "vague",
            )
        ),
        strict=True,
    )  # fmt: skip
    for (
        event, count, band, x0, x1, x, y, form, kind, status, flags, sources, side, label_x, width, sure0, sure1, vague
    ) in rows:  # fmt: skip
        if dim:
            painter.setOpacity(1.0 if event in close else DIMMED)
        tint = tinted[band]
        if form == _DAY:
            hollow = bool(flags & _INFERRED) and count == 1
            if sprites is None:
                if count > 1:
                    draw_ring(painter, theme, grounds[tint], x, y, kind, count)
                else:
                    draw_mark(painter, theme, grounds[tint], x, y, kind, status, hollow)
            else:
                what = (theme.name, kind, tint, -count) if count > 1 else (theme.name, kind, tint, status, hollow)
                draw = (
                    partial(_ring_sprite, theme=theme, tint=tint, kind=kind, count=count)
                    if count > 1
                    else partial(_mark_sprite, theme=theme, tint=tint, kind=kind, status=status, hollow=hollow)
                )
                painter.drawPixmap(
                    QPointF(_snap(x - SPRITE / 2, ratio), _snap(y - SPRITE / 2, ratio)),
                    sprites.mark(what, SPRITE, draw),
                )
        else:
            # what a screen cannot show need not be filled: a gradient's ends stay where they are
            if sprites is not None and x1 - x0 <= SHORT:
                steps, fades = round((x1 - x0) * ratio), (round(sure0 - x0), round(x1 - sure1))
                short = partial(
                    _short_sprite, theme=theme, tint=tint, length=steps / ratio, form=form, kind=kind, status=status, flags=flags, fades=fades
                )  # fmt: skip
                bar = (theme.name, kind, tint, form, status, flags & _INFERRED, steps, fades)
                painter.drawPixmap(
                    QPointF(_snap(x0 - PADDING, ratio), _snap(y - SPRITE / 2, ratio)),
                    sprites.stretch(bar, steps / ratio + 2 * PADDING, SPRITE, short),
                )
            else:
                draw_long(
                    painter, theme, grounds[tint], x0, x1, y, form, kind, status, flags, (sure0 - x0, x1 - sure1), (low, high)
                )  # fmt: skip
        if event in decor.selected:
            _draw_selection(painter, theme, layout, x, x0, x1, y, form, count)
        elif event == decor.hovered:
            _draw_halo(painter, theme, x, x0, x1, y, form, count)
        if event == decor.focused:
            _draw_focus(painter, theme, x, x0, x1, y, form, count)
        if side:
            if event in decor.selected and side != _INSIDE:
                label_x += -3.0 if side == _LEFT else 3.0
            title = columns.title(event)
            muted = "text"
            if count > 1:
                title, muted = f"{title} +{count - 1}", "muted"
            elif vague:
                title = f"≈ {title}"
            if side == _INSIDE and form != _SPAN:  # a band is interrupted
                painter.fillRect(QRectF(label_x - 6, y - 9, width + 12, 18), grounds[tint])
            elif side == _INSIDE:
                muted = theme.on_fill(kind) if status == _HAPPENED and not flags & _INFERRED else "text"
            draw_label(painter, theme, decor, title, label_x, y, width, muted, status == _DENIED and count == 1)
        if count == 1 and (sources > 1 or flags & _CONFLICT):
            at = x0 - 1 if side != _LEFT else x1 + 1
            if form != _DAY:
                at = x0 if side != _LEFT else x1
            text = "!" if flags & _CONFLICT else count_text(sources)
            _badge(painter, theme, decor, at, y - 7.5, text, bool(flags & _CONFLICT))
    painter.setOpacity(1.0)


def draw_callout(painter: QPainter, layout: Layout, theme: Theme, decor: Decor, callout: Callout) -> None:
    """One event of a dense lane that is shown by itself."""
    columns, event, tint = layout.columns, callout.event, layout.bands[callout.band].tinted
    kind, status = int(columns.kind[event]), int(columns.status[event])
    hollow = bool(columns.flags[event] & _INFERRED)
    x, y = callout.x, callout.y
    if decor.related:
        painter.setOpacity(1.0 if event in decor.selected or event in decor.related else DIMMED)
    sprites = decor.sprites
    if sprites is None:
        draw_mark(painter, theme, theme.band_ground(tint), x, y, kind, status, hollow)
    else:
        draw = partial(_mark_sprite, theme=theme, tint=tint, kind=kind, status=status, hollow=hollow)
        at = QPointF(_snap(x - SPRITE / 2, sprites.ratio), _snap(y - SPRITE / 2, sprites.ratio))
        painter.drawPixmap(at, sprites.mark((theme.name, kind, tint, status, hollow), SPRITE, draw))
    aside = 0.0
    if event in decor.selected:
        _draw_selection(painter, theme, layout, x, x, x, y, _DAY, 1)
        aside = 3.0
    elif event == decor.hovered:
        _draw_halo(painter, theme, x, x, x, y, _DAY, 1)
    if event == decor.focused:
        _draw_focus(painter, theme, x, x, x, y, _DAY, 1)
    struck = status == _DENIED
    draw_label(
        painter, theme, decor, columns.title(event), callout.label_x + aside, y, callout.label_width, "text", struck
    )
    painter.setOpacity(1.0)


def draw_label(
    painter: QPainter,
    theme: Theme,
    decor: Decor,
    title: str,
    x: float,
    y: float,
    width: float,
    colour: str,
    struck: bool,
) -> None:
    """A title with its middle at `y`, at most `width` wide."""
    sprites = decor.sprites
    if sprites is None:
        _write(painter, theme, title, x, y - LABEL_HEIGHT / 2, width, colour, struck)
        return
    draw = partial(_write, theme=theme, title=title, x=1.0, top=0.0, width=width, colour=colour, struck=struck)
    pixmap = sprites.label((theme.name, title, colour, struck, round(width)), width + 4, LABEL_HEIGHT, draw)
    if pixmap is not None:
        painter.drawPixmap(QPointF(_snap(x - 1, sprites.ratio), _snap(y - LABEL_HEIGHT / 2, sprites.ratio)), pixmap)


def _write(
    painter: QPainter, theme: Theme, title: str, x: float, top: float, width: float, colour: str, struck: bool
) -> None:
    text = clean(title)
    measures = metrics()
    if measures.horizontalAdvance(text) > width + 1.5:
        kept = found[0] if (found := _NOTES.search(text)) else ""  # the sources of a shortened title are still told
        room = width - measures.horizontalAdvance(kept)
        text = measures.elidedText(text.removesuffix(kept), Qt.TextElideMode.ElideRight, room) + kept
    painter.setFont(font(12, False, struck))
    painter.setPen(theme.colour(colour))
    painter.drawText(QPointF(x, top + BASELINE), text)


def _snap(value: float, ratio: float) -> float:
    """The nearest whole pixel of the device."""
    return round(value * ratio) / ratio


def _mark_sprite(painter: QPainter, theme: Theme, tint: bool, kind: int, status: int, hollow: bool) -> None:
    draw_mark(painter, theme, theme.band_ground(tint), SPRITE / 2, SPRITE / 2, kind, status, hollow)


def _ring_sprite(painter: QPainter, theme: Theme, tint: bool, kind: int, count: int) -> None:
    draw_ring(painter, theme, theme.band_ground(tint), SPRITE / 2, SPRITE / 2, kind, count)


def _short_sprite(
    painter: QPainter, theme: Theme, tint: bool, length: float, form: int, kind: int, status: int, flags: int, fades: tuple[float, float]
) -> None:  # fmt: skip
    ground = theme.band_ground(tint)
    draw_long(painter, theme, ground, PADDING, PADDING + length, SPRITE / 2, form, kind, status, flags, fades)


def _badge_sprite(painter: QPainter, theme: Theme, text: str, strong: bool) -> None:
    draw_badge(painter, theme, SPRITE / 2, SPRITE / 2, text, strong)


def _badge(painter: QPainter, theme: Theme, decor: Decor, x: float, y: float, text: str, strong: bool) -> None:
    sprites = decor.sprites
    if sprites is None:
        draw_badge(painter, theme, x, y, text, strong)
        return
    pixmap = sprites.mark(
        (theme.name, "badge", text, strong), SPRITE, partial(_badge_sprite, theme=theme, text=text, strong=strong)
    )
    painter.drawPixmap(QPointF(_snap(x - SPRITE / 2, sprites.ratio), _snap(y - SPRITE / 2, sprites.ratio)), pixmap)


def _outline(painter: QPainter, x: float, x0: float, x1: float, y: float, form: int, count: int, away: float) -> None:
    """A line around a mark, `away` pixels from it."""
    if form == _DAY:
        radius = (10 if count > 1 else 6) + away
        painter.drawEllipse(QPointF(x, y), radius, radius)
    else:
        painter.drawRoundedRect(QRectF(x0, y - 7, x1 - x0, 14).adjusted(-away, -away, away, away), 3 + away, 3 + away)


def _draw_selection(
    painter: QPainter, theme: Theme, layout: Layout, x: float, x0: float, x1: float, y: float, form: int, count: int
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("text"), 2))
    _outline(
        painter,
        x,
        max(x0, -20),
        min(x1, layout.width + 20),
        y,
        form,
        count,
        4.0 if form == Form.DAY and count == 1 else 3.0,
    )


def _draw_halo(
    painter: QPainter, theme: Theme, x: float, x0: float, x1: float, y: float, form: int, count: int
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halo = QColor(theme.colour("muted"))
    halo.setAlpha(90)
    painter.setPen(QPen(halo, 4))
    _outline(painter, x, x0, x1, y, form, count, 3.0)


def _draw_focus(
    painter: QPainter, theme: Theme, x: float, x0: float, x1: float, y: float, form: int, count: int
) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.colour("text"), 1)
    pen.setDashPattern([2, 2])
    painter.setPen(pen)
    _outline(painter, x, x0, x1, y, form, count, 7.0)


def draw_chips(painter: QPainter, layout: Layout, theme: Theme) -> None:
    """`+n` where events found no row."""
    painter.setFont(font(9, True))
    measures = metrics(9, True)
    for chip in layout.chips:
        text = f"+{count_text(chip.count)}"
        width = measures.horizontalAdvance(text)
        body = QRectF(chip.x - width / 2 - 5, chip.y - 6.5, width + 10, 13)
        painter.setPen(QPen(theme.colour("major"), 1))
        painter.setBrush(theme.colour("ground"))
        painter.drawRoundedRect(body, 6.5, 6.5)
        painter.setPen(theme.colour("muted"))
        painter.save()
        if painter.worldTransform().m11() < 0:  # a mirrored view keeps its figures readable
            painter.translate(2 * chip.x, 0)
            painter.scale(-1, 1)
        painter.drawText(QPointF(chip.x - width / 2, chip.y + measures.capHeight() / 2), text)
        painter.restore()


def draw_relations(painter: QPainter, layout: Layout, theme: Theme, decor: Decor) -> None:
    """Arcs from the selected event to those related to it; they go out of view where these are."""
    if len(decor.arcs) < 2:
        return
    start = QPointF(*decor.arcs[0])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("muted"), 1.4))
    painter.setOpacity(0.6)
    for x, y in dict.fromkeys(decor.arcs[1:]):
        path = QPainterPath(start)
        lift = min(60.0, 14 + abs(x - start.x()) * 0.12)
        path.cubicTo(QPointF(start.x(), start.y() - lift), QPointF(x, y - lift), QPointF(x, y))
        painter.drawPath(path)
    painter.setOpacity(1.0)
