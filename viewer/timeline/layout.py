"""Lay a timeline out for a view. Pure: the same timeline, view and metrics give the same layout, and panning moves nothing but x."""

from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from viewer.model.columns import Form
from viewer.timeline.clusters import Clusters, cluster
from viewer.timeline.density import callouts, cells
from viewer.timeline.index import distinct
from viewer.timeline.labels import LEAST, Placed, place_labels
from viewer.timeline.metrics import Metrics
from viewer.timeline.packing import NO_ROW, ancestors, edges_crossed, pack
from viewer.timeline.records import Chip, Items, LaneBand, Layout, Side
from viewer.timeline.scale import DAY_BITS, ORIGIN, Scale, bucket_bits
from viewer.timeline.ticks import axis
from viewer.timeline.timeline import SMALL, Stack, Timeline

Ints = NDArray[np.int64]
MOST_CROWDED_ROWS = 12  # of a lane with more than `SMALL` events, even when all rows are asked for
CROWDED = 4  # times the dense limit: more than this in the tiles around a view, and the lane is dense too


@dataclass(frozen=True, slots=True)
class View:
    """What part of the timeline to lay out: a scale, the height of the plot below the axis (None: all lanes), and how far it is scrolled.

    `dense` are the keys of lanes drawn as cells in the view before: they stay so until clearly fewer events are in view.
    """

    scale: Scale
    height: float | None = None
    scroll: float = 0.0
    dense: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Window:
    """The days of a view in whole buckets and tiles, with `ORIGIN`; `last` and `tile_last` inclusive."""

    first: int
    last: int
    tile_bits: int
    tiles: range
    margin: int


def lay_out(timeline: Timeline, view: View, focus: int | None = None) -> Layout:
    """The layout of a view. `focus` is the place in the columns of an event whose label comes before all others."""
    metrics = timeline.metrics
    window = _window(view.scale, metrics)
    bands, total = _bands(timeline, view, window)
    sparse = [place for place, band in enumerate(bands) if not band.dense and band.shown and not band.collapsed]
    items, chips = _items(timeline, view, window, bands, sparse, focus)
    full = [place for place, band in enumerate(bands) if band.shown and (band.dense or band.collapsed)]
    open_ones = [place for place in full if not bands[place].collapsed]
    days = window.first, window.last
    focused: list[int] = []
    if focus is not None and timeline.columns.form[focus] != Form.UNDATED:
        within = window.first <= timeline.index.start[focus] <= window.last
        focused = [p for p in open_ones if within and _stands_in(timeline, focus, bands[p].lane)]
    dense = cells(timeline.index, bands, full, view.scale, metrics, *days)
    named = callouts(timeline.index, timeline.widths, bands, open_ones, view.scale, metrics, *days, focus, focused)
    return Layout(
        view.scale, metrics, view.scale.width, view.height if view.height is not None else total, view.scroll, total,
        window.first - ORIGIN, window.last - ORIGIN, axis(view.scale, metrics), bands, items, chips, dense, named, timeline.columns,
    )  # fmt: skip


def _put_forward(timeline: Timeline, found: Clusters, focus: int) -> None:
    """Let the ring that holds the event in focus bear its name."""
    if timeline.columns.form[focus] != Form.DAY:
        return
    start = timeline.index.start[focus]
    for ring in np.flatnonzero((found.count > 1) & (found.first <= start) & (found.last >= start)).tolist():
        if _stands_in(timeline, focus, int(found.lane[ring])):
            found.event[ring] = focus


def _stands_in(timeline: Timeline, event: int, lane: int) -> bool:
    """Whether a dated event is one of a lane's."""
    index = timeline.index
    low, high = index.first_of_lane[lane], index.first_of_lane[lane + 1]
    same = np.searchsorted(index.start_key[low:high], lane << DAY_BITS | int(index.start[event]), "left") + low
    after = np.searchsorted(index.start_key[low:high], lane << DAY_BITS | int(index.start[event]), "right") + low
    return bool((index.event[same:after] == event).any())


def _window(scale: Scale, metrics: Metrics) -> _Window:
    chip = bucket_bits(scale.per_day, metrics.merge * 2)
    tile = bucket_bits(scale.per_day, metrics.tile_least)
    limit = (1 << DAY_BITS) - 1
    low = int(np.clip(np.floor(scale.left) + ORIGIN, 0, limit)) >> chip << chip
    high = ((int(np.clip(np.floor(scale.right) + ORIGIN, 0, limit)) >> chip) + 1 << chip) - 1
    margin = (int(np.ceil((metrics.tail + 8) / scale.per_day)) >> chip) + 1 << chip
    # An odd tile is packed with an eye on its neighbours: begin and end with even ones
    begin, finish = max(low - margin, 0) >> tile, high + margin >> tile
    return _Window(low, high, tile, range(begin - begin % 2, finish + finish % 2 + 1), margin)


def stack(timeline: Timeline, per_day: float) -> Stack:
    """All lanes that are shown, from top to bottom."""
    metrics, names = timeline.metrics, timeline.lanes.names
    need = timeline.rows_needed(per_day)
    known = timeline.stacked
    if known is not None and known.arrangement is timeline.arrangement and known.need is need:
        return known
    filled = timeline.totals > 0
    order = [lane for lane in timeline.arrangement.arrange(names) if filled[lane]]
    heights, rows = [], []
    for lane in order:
        fit = int(min(need.rows[lane], timeline.arrangement.most_rows(names[lane].key)))
        if need.rows[lane] > SMALL:
            fit = min(fit, MOST_CROWDED_ROWS)
        rows.append(fit)
        strip = metrics.chip_strip if need.least[lane] > fit else 0.0
        height = fit * metrics.row + metrics.lane_top + metrics.lane_bottom + strip
        heights.append(height if fit else metrics.collapsed)
    titles = [timeline.lane_title(lane) for lane in order]
    timeline.stacked = Stack(order, rows, [0.0, *accumulate(heights)], titles, timeline.arrangement, need)
    return timeline.stacked


def _bands(timeline: Timeline, view: View, window: _Window) -> tuple[list[LaneBand], float]:
    """The lanes in view and the height of all of them."""
    metrics, names = timeline.metrics, timeline.lanes.names
    stacked = stack(timeline, view.scale.per_day)
    order, rows, tops = stacked.order, stacked.rows, stacked.tops
    low, high = view.scroll, view.scroll + (view.height if view.height is not None else tops[-1])
    seen = [i for i in range(len(order)) if tops[i] < high and tops[i + 1] > low]
    lanes = np.array([order[i] for i in seen], np.int64)
    shown = timeline.index.counts(lanes, window.first, window.last)
    near = timeline.index.counts(
        lanes, window.tiles.start << window.tile_bits, (window.tiles.stop << window.tile_bits) - 1
    )
    bands = []
    for i, count, around in zip(seen, shown.tolist(), near.tolist(), strict=True):
        key = names[order[i]].key
        limit = metrics.dense_until if key in view.dense else metrics.dense
        bands.append(
            LaneBand(
                order[i], key, stacked.titles[i], tops[i], tops[i + 1] - tops[i], rows[i], int(timeline.totals[order[i]]), count,
                count > limit or around > CROWDED * limit, i % 2 == 0, rows[i] == 0, key in timeline.arrangement.pinned,
            )
        )  # fmt: skip
    return bands, tops[-1]


def _items(
    timeline: Timeline, view: View, window: _Window, bands: list[LaneBand], sparse: list[int], focus: int | None
) -> tuple[Items, list[Chip]]:
    """Marks, rings and chips of the lanes that are not dense."""
    metrics, index, per_day = timeline.metrics, timeline.index, view.scale.per_day
    lanes = np.array([bands[place].lane for place in sparse], np.int64)
    found = _packable(timeline, window, lanes, per_day)
    if focus is not None:
        _put_forward(timeline, found, focus)
    width, needed, wanted, limit = timeline.wants(found, per_day)
    tile = float(1 << window.tile_bits) * per_day
    level, edge = edges_crossed(found.low, found.high, tile)
    row = np.full(len(found), NO_ROW, np.int64)
    band = np.zeros(len(found), np.int64)
    by_lane = np.argsort(found.lane, kind="stable")
    cuts = np.searchsorted(found.lane[by_lane], np.sort(lanes))
    sections = dict(zip(np.sort(lanes).tolist(), np.split(by_lane, cuts[1:]) if len(lanes) else [], strict=True))
    for place in sparse:
        mine = sections[bands[place].lane]
        band[mine] = place
        row[mine] = pack(
            needed[mine],
            found.low[mine],
            found.high[mine],
            wanted[mine],
            level[mine],
            edge[mine],
            tile,
            bands[place].rows,
        )
    # A ring and a mark lie in the view by their days, whole buckets of it; a chip by the days of what it counts
    first = np.where(found.count > 1, found.first, index.start[found.event])
    last = np.where(found.count > 1, found.last, index.end[found.event])
    inside = (first <= window.last) & (last >= window.first)
    offset = (view.scale.left + ORIGIN) * per_day
    chips = _chips(timeline, found, inside & (row == NO_ROW), band, bands, window, view.scale)
    kept = inside & (row != NO_ROW)
    items, row, band, width = found.take(kept), row[kept], band[kept], width[kept]
    weight = index.importance[items.event].astype(np.int64)
    if focus is not None:
        weight[items.event == focus] = 1 << 20
    placed = place_labels(
        band,
        row,
        items.x0 - offset,
        items.x1 - offset,
        items.low - offset,
        items.high - offset,
        width,
        weight,
        metrics,
        min(view.scale.width, limit - offset),
        view.scale.width,
    )
    side, label_x, label_width = _inside(
        placed,
        items.form,
        items.x0 - offset,
        items.x1 - offset,
        np.minimum(width, metrics.label_most),
        view.scale.width,
    )
    tops = np.array([b.y for b in bands] or [0.0])
    columns = timeline.columns
    sure0, sure1 = _sure(timeline, items, offset, per_day)
    return Items(
        items.event, items.count, band, row,
        items.x0 - offset, items.x1 - offset, items.x - offset,
        tops[band] + metrics.lane_top + (row + 0.5) * metrics.row,
        sure0, sure1, columns.vague(items.event) & (items.count == 1),
        items.form, items.kind,
        columns.status[items.event].astype(np.int64), columns.flags[items.event].astype(np.int64),
        columns.sources[items.event].astype(np.int64),
        side, label_x, label_width,
        first[kept] - ORIGIN, last[kept] - ORIGIN,
    ), chips  # fmt: skip


def _sure(
    timeline: Timeline, items: Clusters, offset: float, per_day: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """From where to where each item is certain: all of it, save a span whose ends are not known to the day."""
    columns, x0, x1 = timeline.columns, items.x0 - offset, items.x1 - offset
    span = items.form == Form.SPAN
    begun = (columns.sure_from[items.event].astype(np.float64) + ORIGIN) * per_day - offset
    ended = (columns.sure_until[items.event].astype(np.float64) + 1 + ORIGIN) * per_day - offset
    early = span & (columns.sure_from[items.event] > columns.earliest[items.event])
    late = span & (columns.sure_until[items.event] < columns.latest[items.event])
    sure0, sure1 = np.where(early, np.minimum(begun, x1), x0), np.where(late, np.maximum(ended, x0), x1)
    crossed = sure0 > sure1  # "from March to March": nothing is certain but the middle
    middle = (sure0 + sure1) / 2
    return np.where(crossed, middle, sure0), np.where(crossed, middle, sure1)


def _inside(
    placed: Placed, form: Ints, x0: NDArray[np.float64], x1: NDArray[np.float64], wanted: NDArray[np.float64], edge: float,
) -> tuple[Ints, NDArray[np.float64], NDArray[np.float64]]:  # fmt: skip
    """Bars that have no label beside them, or none in view, and are long enough bear it themselves, where they come into view; so do bars
    with more room than a label that the edge of the view cuts short. A band, which is too thin to bear one, is interrupted by it."""
    bar = form == Form.SPAN
    low, high = np.maximum(x0, 0) + np.where(bar, 7, 28), np.minimum(x1, edge) - np.where(bar, 5, 28)
    away = (placed.x > edge) | (placed.x + placed.width < 0)
    cut = (placed.width < wanted) & (high - low > placed.width)
    bears = ((placed.side == Side.NONE) | away | cut) & (high - low >= LEAST * 1.5) & (form != Form.DAY)
    side = np.where(bears, int(Side.INSIDE), placed.side)
    return side, np.where(bears, low, placed.x), np.where(bears, np.minimum(wanted, high - low), placed.width)


def _packable(timeline: Timeline, window: _Window, lanes: Ints, per_day: float) -> Clusters:
    """All that rows in the window's tiles depend on: what lies in these tiles, and what crosses the edges above them."""
    index, metrics = timeline.index, timeline.metrics
    bits = window.tile_bits
    low, high = window.tiles.start << bits, (window.tiles.stop << bits) - 1
    members = index.members(lanes, max(low - window.margin, 0), high + window.margin)
    tile = float(1 << bits) * per_day
    found = cluster(timeline.columns, index, members, per_day, metrics)
    level, edge = edges_crossed(found.low, found.high, tile)
    inside = (edge >= window.tiles.start) & (edge < window.tiles.stop)
    reaches = (found.high > window.tiles.start * tile) & (found.low < window.tiles.stop * tile)
    crossing = (level > 0) & reaches
    beyond = crossing & ((found.low < window.tiles.start * tile) | (found.high > window.tiles.stop * tile))
    kept = found.take(((level == 0) & inside) | crossing)
    if not beyond.any():
        return kept
    wider = distinct(found.lane[beyond])
    edges = np.array(ancestors(window.tiles, DAY_BITS - bits), np.int64)
    edges = edges[(edges < 1 << (DAY_BITS - bits)) & (edges > 0)]
    day = edges << bits
    more = index.members(
        np.repeat(wider, len(day)),
        np.tile(day - window.margin, len(wider)),
        np.tile(day + window.margin - 1, len(wider)),
    )
    far = cluster(timeline.columns, index, distinct(more), per_day, metrics)
    level, edge = edges_crossed(far.low, far.high, tile)
    there = (level > 0) & np.isin(edge, edges)
    seen = (far.high > window.tiles.start * tile) & (far.low < window.tiles.stop * tile)
    return _joined(kept, far.take(there & ~seen))


def _joined(one: Clusters, two: Clusters) -> Clusters:
    both = Clusters(*(np.concatenate([getattr(one, n), getattr(two, n)]) for n in Clusters.__slots__))
    return both.take(np.lexsort((both.member, both.lane)))


def _chips(
    timeline: Timeline,
    found: Clusters,
    without: NDArray[np.bool_],
    band: Ints,
    bands: list[LaneBand],
    window: _Window,
    scale: Scale,
) -> list[Chip]:
    """Count what has no row, bucket by bucket; what began before the view is counted at its left edge."""
    places = np.flatnonzero(without)
    if not len(places):
        return []
    metrics, index = timeline.metrics, timeline.index
    bits = bucket_bits(scale.per_day, metrics.merge * 2)
    bucket = np.maximum(found.first[places], window.first) >> bits
    order = np.lexsort((bucket, band[places]))
    places, bucket = places[order], bucket[order]
    heads = np.flatnonzero((np.diff(bucket, prepend=-1) != 0) | (np.diff(band[places], prepend=-1) != 0))
    chips = []
    for group in np.split(places, heads[1:]):
        lane_band = bands[int(band[group[0]])]
        at = int(max(found.first[group[0]], window.first) >> bits)
        x = max(((at + 0.5) * (1 << bits) - ORIGIN - scale.left) * scale.per_day, 16.0)
        y = lane_band.y + lane_band.height - 8.5
        events = np.concatenate(
            [index.event[_ring_members(timeline, int(found.member[i]), int(found.count[i]))] for i in group]
        )
        chips.append(
            Chip(
                int(band[group[0]]), x, y, int(found.count[group].sum()),
                int(found.first[group].min()) - ORIGIN, int(found.last[group].max()) - ORIGIN, events.astype(np.int64),
            )
        )  # fmt: skip
    return chips


def _ring_members(timeline: Timeline, opener: int, count: int) -> Ints:
    """The members of an item whose first is `opener`: a ring's are the next `count` exact days."""
    if count == 1:
        return np.array([opener], np.int64)
    index = timeline.index
    found: list[int] = []
    place = opener
    while len(found) < count:
        if timeline.columns.form[index.event[place]] == 0:
            found.append(place)
        place += 1
    return np.array(found, np.int64)


def events_of(timeline: Timeline, layout: Layout, item: int) -> Ints:
    """The places in the columns of the events that an item stands for, in order of time."""
    items = layout.items
    if items.count[item] == 1:
        return items.event[item : item + 1]
    index = timeline.index
    lane = layout.bands[int(items.band[item])].lane
    members = index.members(np.array([lane]), int(items.first[item]) + ORIGIN, int(items.last[item]) + ORIGIN)
    events = index.event[members].astype(np.int64)
    exact = (timeline.columns.form[events] == 0) & (index.start[events] >= items.first[item] + ORIGIN)
    told: Ints = events[exact]
    return told


__all__ = ["Side", "View", "events_of", "lay_out", "stack"]
