"""The sheet: title, axis and lanes, legend, the line that owns up, footnotes; laid out anew for its size and drawn on any device."""

from dataclasses import replace
from functools import cached_property
from math import ceil
from typing import cast

import numpy as np
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QPainter

from viewer.drawing import Decor
from viewer.drawing.dates import period_text
from viewer.drawing.fonts import load, measure, metrics
from viewer.drawing.theme import Theme
from viewer.export.errors import ExportError
from viewer.export.images.description import describe
from viewer.export.images.mirror import MirrorPainter
from viewer.export.images.notes import footnotes, marked_titles
from viewer.export.images.page_size import filling
from viewer.export.images.pieces import draw, within
from viewer.export.images.themes import THEMES
from viewer.export.images.words import MARGIN, Block, closing, heading, paint_words
from viewer.export.lanes import arrangement_of, outlets
from viewer.export.options import Options
from viewer.export.presets import preset_named
from viewer.export.quoting import owning_up, uncertain
from viewer.export.speech import named
from viewer.model import Document, EventColumns
from viewer.model.columns import Form, day_number
from viewer.timeline import (
    DEFAULT,
    Lanes,
    Layout,
    Rows,
    Scale,
    Side,
    Timeline,
    View,
    group,
    lay_out,
    trimmed,
)
from viewer.timeline.ticks import Period
from viewer.timeline.widths import Widths

LAST_TICK = 44.0  # nearer to the right edge a name would be torn
GAP = 14.0  # before the first and after the last mark
TAIL = 52.0  # the same where an open end fades out
TALLEST = 20_000.0
_WIDEST = 200_000.0
_SPARSE = 0.65  # of a page's height: if less of it is filled, all is drawn larger
_LARGER = (1 / 2.5, 1 / 2, 1 / 1.6, 1 / 1.4, 1 / 1.25, 1 / 1.1)
_NARROWEST = 880.0  # with less width, labels would find no room
_PUT_BACK, _LOWEST = 4, 42.0  # lanes that are tried again; how high a lane is at least
LEGIBLE = 84.0  # a title of which less is left says nothing
_STEPS = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5)  # how much smaller than on the screen is still read with ease


class Sheet:
    """A document laid out for `options`. Lengths are device-independent pixels, 96 an inch.

    `width` × `height` is the size of the sheet, `zoom` how much smaller than on the screen everything on it is drawn, so that it all fits.
    """

    def __init__(self, document: Document, options: Options) -> None:
        load()
        self._end = 0.0
        self._left_out: dict[str, int] = {}
        self.document = document
        self.options = options
        self.theme: Theme = THEMES[options.theme]
        preset = preset_named(options.preset)
        self.preset = preset
        width, height = options.width or preset.width, options.height or (0 if options.width else preset.height)
        self.notes, numbers = footnotes(document, options.speech) if options.footnotes else ([], {})
        events = options.each(document.events)
        self.titles = marked_titles(events, numbers, measure, DEFAULT.label_most - measure(" +99"))
        self._columns = EventColumns.of(options.each(document.events)).titled(self.titles)
        self._lanes = group(self._columns, arrangement_of(options).grouping, outlets(document))
        self.widths = Widths(self._columns, measure)
        self._empty = _without_days(self._columns, self._lanes)
        self.zoom = 1.0
        if not width:
            width = self._natural_width()
        if not height:
            self._compose(float(width), Rows.EXPANDED)  # on paper nobody can open a “+3”
            if preset.tallest and not options.width and options.lanes is None:
                self._shorten(float(width), float(preset.tallest))
            if self._end > TALLEST:
                self._compose(float(width), Rows.NORMAL)
            self.width, self.height = float(width), float(ceil(self._end))
        else:
            self._fit(float(width), float(height))
            self.width, self.height = float(width), float(height)

    @property
    def kinds(self) -> list[int]:
        """The kinds that there are, for the legend."""
        return sorted(set(self._columns.kind.tolist())) if self.options.legend else []

    @property
    def words(self) -> Block:
        """All that stands around the lanes."""
        return Block(self.head.lines + self.foot.lines, self.foot.signs, self.foot.end)

    def _fit(self, width: float, height: float) -> None:
        """Draw larger where much would stay empty; else give the lanes fewer rows, draw smaller, leave out the emptiest lanes, until all fits.

        What is left out is owned up to below the picture.
        """
        self._compose(width, Rows.EXPANDED)
        if self._end <= height * _SPARSE:
            for step in (*(s for s in _LARGER if width * s >= _NARROWEST), 1.0):
                self.zoom = 1 / step
                self._compose(width * step, Rows.EXPANDED)
                if self._end <= height * step:
                    return
        for step in _STEPS:
            self.zoom = 1 / step
            for rows in (Rows.EXPANDED, Rows.NORMAL):
                self._compose(width * step, rows)
                if self._end <= height * step:
                    return
        names = self.timeline.lanes.names
        counts = self.timeline.totals
        fewest_first = self._fewest_first()
        spare = self._end - height * step
        while len(fewest_first) > 1:
            lost = 0.0
            bands = {band.lane: band.height for band in self.layout.bands}
            while lost < spare and len(fewest_first) > 1:
                lane = fewest_first.pop(0)
                lost += bands.get(lane, 0.0)
                self._left_out[names[lane].key] = int(counts[lane])
            self._compose(width * step, Rows.NORMAL)
            spare = self._end - height * step
            if spare <= 0:
                self._put_back(width * step, height * step)
                return
        raise ExportError("export.too_large", f"{width:.0f}x{height:.0f}")

    def _shorten(self, width: float, tallest: float) -> None:
        """Leave out the lanes with the fewest events until the others are together no higher than that."""
        names = self.timeline.lanes.names
        counts = self.timeline.totals
        fewest_first = self._fewest_first()
        while self.plot.height() > tallest and len(fewest_first) > 1:
            spare = self.plot.height() - tallest
            bands = {band.lane: band.height for band in self.layout.bands}
            while spare > 0 and len(fewest_first) > 1:
                lane = fewest_first.pop(0)
                spare -= bands.get(lane, 0.0)
                self._left_out[names[lane].key] = int(counts[lane])
            self._compose(width, Rows.EXPANDED)

    def _fewest_first(self) -> list[int]:
        """The lanes that are shown, those with the fewest events first."""
        counts = self.timeline.totals
        shown = self.timeline.arrangement.arrange(self.timeline.lanes.names)
        return sorted((lane for lane in shown if counts[lane]), key=lambda lane: (counts[lane], -lane))

    def _put_back(self, width: float, height: float) -> None:
        """Lanes go by their height among all others; without those they may be lower, and the last to go find room again."""
        for lane in list(self._left_out)[: -_PUT_BACK - 1 : -1]:
            if height - self._end < _LOWEST:
                return
            count = self._left_out.pop(lane)
            self._compose(width, Rows.NORMAL)
            if self._end > height:
                self._left_out[lane] = count
                self._compose(width, Rows.NORMAL)
                return

    def _natural_width(self) -> int:
        """A width at which most labels find room: that of all labels in the fullest lane spread over three rows."""
        timeline = self._timeline(Rows.EXPANDED, DEFAULT.header)
        most = int(timeline.totals.max()) if len(timeline.totals) else 0
        width = min(_WIDEST, max(1400, most * 110 + DEFAULT.header))
        header = self._header(width)
        return int(filling(width - 2 * MARGIN - header, header) + header + 2 * MARGIN)

    def _timeline(self, rows: Rows, header: float) -> Timeline:
        arrangement = arrangement_of(self.options)
        arrangement = replace(arrangement, rows=rows, hidden=arrangement.hidden | self._empty | self._left_out.keys())
        sizes = replace(DEFAULT, header=header, week_start=self.options.week_start)
        return Timeline(
            self._columns,
            measure,
            arrangement,
            metrics=sizes,
            lanes=self._lanes,
            widths=self.widths,
            name_lane=self.options.speech.lane,
        )

    def _compose(self, width: float, rows: Rows) -> None:
        """Lay everything out for that width, at the screen's size."""
        self.options.check()
        self.head = heading(self.document.title, self.options.subtitle, width)
        header = self._header(width)
        timeline = self._timeline(rows, header)
        plot = width - 2 * MARGIN - header
        first, last = self._days(timeline)
        forms = set(self._columns.form.tolist())
        before, after = (TAIL if form in forms else GAP for form in (Form.UNTIL, Form.SINCE))
        per_day = max(1.0, plot - before - after) / (last + 1 - first)
        self.timeline = timeline
        laid_out = trimmed(lay_out(timeline, View(Scale(first - before / per_day, per_day, plot))))
        self.layout: Layout = tidied(laid_out, self.widths)
        self.plot = QRectF(
            MARGIN, self.head.end, width - 2 * MARGIN, self.layout.metrics.axis + self.layout.total_height
        )
        self.foot = closing(self.kinds, self.owning_up(), self.notes, width, self.plot.bottom(), self.options.speech)
        self._end = self.foot.end

    def _header(self, width: float) -> float:
        """The width of the lane names' column: what they need, but never more than a quarter."""
        renamed = arrangement_of(self.options).renamed
        names = [name for name in self._lanes.names if name.key not in self._left_out and name.key not in self._empty]
        titles = [renamed.get(name.key) or self.options.speech.lane(name) for name in names]
        widest = max((metrics(12, True).horizontalAdvance(title) for title in titles), default=0.0)
        return float(min(max(90.0, widest + 30), max(110.0, width * 0.25)))

    def _days(self, timeline: Timeline) -> tuple[int, int]:
        found = timeline.days() or (0, 30)
        chosen = self.options
        first = day_number(chosen.earliest) if chosen.earliest else found[0]
        last = day_number(chosen.latest) if chosen.latest else found[1]
        return first, max(first, last)

    @cached_property
    def _counts(self) -> str:
        return owning_up(self.document, self.options.outside, self.options.speech)

    def owning_up(self) -> str:
        """The line that says what is not certain, and what is not shown."""
        speech = self.options.speech
        signs = (
            [" " + speech.say("≈ the day is not certain.")]
            if any(uncertain(e.when) for e in self.document.events)
            else []
        )
        lanes = len(self._left_out)
        if lanes:
            count = sum(self._left_out.values())
            told = speech.say("%n lane(s)", lanes), speech.say("%n event(s)", count)
            signs.append(" " + named(speech, "Not shown for want of room: %1 with %2.", *told))
        return self._counts + "".join(signs)

    @cached_property
    def description(self) -> str:
        """The alternative text."""
        timeline = self.timeline
        shown = timeline.arrangement.arrange(timeline.lanes.names)
        here: dict[int, list[int]] = {lane: [] for lane in shown}
        for event, lane in zip(timeline.lanes.event.tolist(), timeline.lanes.lane.tolist(), strict=True):
            if lane in here:
                here[lane].append(event)
        return describe(
            self.document, [(timeline.lane_title(lane), sorted(here[lane])) for lane in shown], self.options.speech
        )

    def decor(self) -> Decor:
        """What is drawn beside the layout: no selection, no line for today, no counts, words of the export's language."""
        language = self.options.language
        # English days as the sentences below the picture have them: 13 March, not March 13
        return Decor(locale=QLocale("en_GB" if language == "en" else language), count_text=_no_count)

    def mirror_image(self, part: QRectF) -> QRectF:
        """Where a part of the sheet comes to lie when time runs from right to left."""
        return QRectF(2 * self.plot.center().x() - part.right(), part.y(), part.width(), part.height())

    def through_mirror(self, painter: QPainter, plot: QRectF) -> QPainter:
        """The painter for what lies along time in `plot`: itself, or one that turns the direction of time round."""
        return cast(QPainter, MirrorPainter(painter, plot.center().x())) if self.options.mirrored else painter

    def paint(self, painter: QPainter, part: QRectF | None = None) -> None:
        """Draw the sheet, or what of it touches `part`, with its top left corner at the painter's origin."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width, self.height), self.theme.colour("ground"))
        painter.scale(self.zoom, self.zoom)
        layout = self.layout
        seen = QRectF(part.topLeft() / self.zoom, part.size() / self.zoom) if part else None
        if seen:
            sizes = layout.metrics
            looked = self.mirror_image(seen) if self.options.mirrored else seen
            layout = within(layout, looked.translated(-self.plot.left() - sizes.header, -self.plot.top() - sizes.axis))
        try:
            through = self.through_mirror(painter, self.plot)
            draw(through, layout, self.theme, self.plot, self.decor(), self.options.check)
            paint_words(painter, self.theme, self.words, seen)
        finally:
            painter.restore()


def _without_days(columns: EventColumns, lanes: Lanes) -> frozenset[str]:
    """The keys of lanes in which nothing is dated: there would be nothing to see in them."""
    dated = columns.form[lanes.event] != Form.UNDATED
    seen = set(lanes.lane[dated].tolist())
    return frozenset(name.key for place, name in enumerate(lanes.names) if place not in seen)


def _no_count(count: int) -> str:
    """Every mark is to be seen, so a lane's number of events says nothing new."""
    del count
    return ""


def tidied(layout: Layout, widths: Widths) -> Layout:
    """Without names of periods and titles of which too little is in view: a screen is moved on, on paper they would be torn."""
    periods = tuple(period for period in layout.axis.periods if _fits(period, layout))
    ticks = tuple(tick for tick in layout.axis.ticks if tick.x < layout.width - LAST_TICK)
    items = layout.items
    torn = (items.label_width < LEGIBLE) & (items.label_width < widths.of(items.event) - 2)
    kept = replace(items, side=np.where(torn, int(Side.NONE), items.side))
    return replace(layout, axis=replace(layout.axis, periods=periods, ticks=ticks), items=kept)


def _fits(period: Period, layout: Layout) -> bool:
    parent = layout.axis.step.parent
    if parent is None:
        return False
    room = min(period.x1, layout.width) - max(period.x0, 0.0)
    return room > metrics(12, True).horizontalAdvance(period_text(parent, period.day, QLocale("en"))) + 8
