"""Events spread as news is: bursts of very different length, 30 % intervals, twenty lanes, titles of 20 to 60 letters."""

import numpy as np

from viewer.model.columns import EventColumns, Form

FIRST, LAST = 0.0, 20000.0  # days, about 55 years
WORDS = [
    "minister",
    "talks",
    "border",
    "strike",
    "ruling",
    "court",
    "appeals",
    "vote",
    "senate",
    "storm",
    "flood",
    "rescue",
    "market",
    "shares",
    "fall",
    "bank",
    "inquiry",
    "report",
    "leaked",
    "protest",
    "march",
    "police",
    "arrest",
    "trial",
    "verdict",
    "treaty",
    "signed",
    "summit",
    "leaders",
    "meet",
    "agree",
    "sanctions",
    "announced",
    "factory",
    "fire",
    "election",
    "results",
    "president",
    "resigns",
    "sworn",
    "cabinet",
    "budget",
    "cuts",
    "union",
    "workers",
    "walkout",
    "launch",
    "satellite",
    "data",
    "breach",
    "merger",
    "approved",
    "regulator",
    "airline",
    "investigators",
    "outbreak",
    "vaccine",
    "hospital",
    "closed",
    "school",
    "envoy",
    "embassy",
    "roadmap",
    "memorandum",
    "visit",
    "delegation",
]
STATES = (
    "BLR",
    "CHN",
    "IRN",
    "SAU",
    "RUS",
    "USA",
    "DEU",
    "FRA",
    "TUR",
    "IND",
    "JPN",
    "EGY",
    "BRA",
    "ZAF",
    "KAZ",
    "UZB",
    "SCO",
    "EU",
    "UN",
    "NATO",
)


def news(
    n: int, seed: int = 7, lanes: int = 20, first: float = FIRST, last: float = LAST, titles: list[str] | None = None
) -> EventColumns:
    """`n` events in `lanes` places. `titles` are used in turn instead of made-up ones."""
    random = np.random.default_rng(seed)
    days = last - first
    bursts = max(8, n // 400)
    centre = random.uniform(first, last, bursts)
    share = random.pareto(1.1, bursts) + 0.2
    length = 10 ** random.uniform(-1.0, 2.3, bursts) * days / (LAST - FIRST)
    clustered = int(n * 0.85)
    which = random.choice(bursts, clustered, p=share / share.sum())
    time = np.concatenate(
        [centre[which] + random.laplace(0, 1, clustered) * length[which], random.uniform(first, last, n - clustered)]
    )
    time = np.sort(np.clip(time, first, last)).astype(np.int32)
    draw = random.random(n)
    form = np.select(
        [draw < 0.70, draw < 0.85, draw < 0.98, draw < 0.99], [Form.DAY, Form.SPAN, Form.BAND, Form.UNTIL], Form.SINCE
    )
    dated_long = (form == Form.SPAN) | (form == Form.BAND)
    duration = np.where(dated_long, np.minimum(10 ** random.normal(0.3, 0.9, n), 4000), 0).astype(np.int32)
    # one span in five tells its beginning by the month only
    unsure = np.where(
        (form == Form.SPAN) & (np.random.default_rng(seed + 1).random(n) < 0.2), np.minimum(duration, 30), 0
    )
    blob, offset = _titles(random, n, titles)
    status = np.where(random.random(n) < 0.06, random.integers(1, 4, n), 0)
    sources = np.minimum(1 + random.geometric(0.7, n) - 1, 30)
    return EventColumns(
        key=np.arange(1, n + 1, dtype=np.int64),
        earliest=time,
        latest=(time + duration).astype(np.int32),
        sure_from=(time + unsure).astype(np.int32),
        sure_until=(time + duration).astype(np.int32),
        form=form.astype(np.uint8),
        kind=random.integers(0, 6, n).astype(np.uint8),
        status=status.astype(np.uint8),
        basis=np.zeros(n, np.uint8),
        flags=np.where(random.random(n) < 0.1, 2, 0).astype(np.uint8),
        sources=np.maximum(sources, 1).astype(np.uint16),
        confidence=np.full(n, 90, np.uint8),
        order=np.arange(n, dtype=np.int32),
        title_blob=blob,
        title_offset=offset,
        actor_offset=np.arange(n + 1, dtype=np.int32) * 2,
        actor_name=random.integers(0, len(STATES), 2 * n).astype(np.int32),
        actor_part=np.tile(np.array([0, 1], np.uint8), n),
        article_offset=np.arange(n + 1, dtype=np.int32),
        article=random.integers(0, 12, n).astype(np.int32),
        speaker=np.full(n, -1, np.int32),
        place=(len(STATES) + random.integers(0, lanes, n)).astype(np.int32),
        names=[*STATES, *(f"Place {i + 1}" for i in range(lanes))],
        has_code=np.array([True] * len(STATES) + [False] * lanes),
        articles=[f"article {i}" for i in range(12)],
    )


def _titles(random: np.random.Generator, n: int, titles: list[str] | None) -> tuple[bytes, np.ndarray]:
    if titles:
        texts = [titles[i % len(titles)].encode() for i in range(n)]
    else:
        words = np.array(WORDS, dtype=object)
        pick, length = random.integers(0, len(words), (n, 10)), random.integers(20, 61, n)
        texts = [" ".join(words[pick[i]])[: length[i]].strip().capitalize().encode() for i in range(n)]
    return b"".join(texts), np.cumsum([0, *map(len, texts)]).astype(np.int64)


def busiest_day(columns: EventColumns) -> float:
    """The day on which most events begin, away from the ends."""
    count = np.bincount(columns.earliest.astype(np.int64))
    return float(count[1000:-1000].argmax() + 1000) + 0.5


def script(focus: float, frames: int = 200) -> list[tuple[float, float]]:
    """Views as (first day, days): zoom from all to a day (80), pan there (20), out to a year (20), pan (30), back to all (50)."""
    full = LAST - FIRST
    views: list[tuple[float, float]] = []
    share = (focus - FIRST) / full
    for i in range(80):
        days = full * (1 / full) ** (i / 79)
        at = share if i < 20 else share + (0.5 - share) * min(1, (i - 20) / 20)
        views.append((focus - at * days, days))
    views += [(focus - 0.5 + i * 0.08, 1.0) for i in range(20)]
    centre = focus + 19 * 0.08
    views += [(centre - 365 ** ((i + 1) / 20) / 2, 365 ** ((i + 1) / 20)) for i in range(20)]
    views += [(centre - 182.5 + (i + 1) * 20 * (1 if i < 15 else -1), 365.0) for i in range(30)]
    centre = views[-1][0] + 182.5
    for i in range(50):
        days = 365 * (full / 365) ** ((i + 1) / 50)
        views.append((max(FIRST, min(centre - days / 2, LAST - days)), days))
    return views[:frames]
