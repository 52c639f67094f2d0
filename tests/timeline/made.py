"""Events made for tests: the scene of a small timeline, and random ones."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from viewer.model.columns import KINDS, NO_DAY, EventColumns, Form, day_number
from viewer.model.kinds import Kind


def columns_of(rows: Sequence[dict[str, object]]) -> EventColumns:
    """Columns of rows with `title`, `lane` (a place) and optionally `earliest`, `latest`, `form`, `kind`, `status`, `flags`, `sources`."""
    names: dict[str, int] = {}
    size = len(rows)

    def of(name: str, kind: type, default: object) -> np.ndarray:
        return np.array([row.get(name, default) for row in rows], dtype=kind)

    titles = [str(row["title"]).encode() for row in rows]
    place = np.array([names.setdefault(str(row["lane"]), len(names)) for row in rows], np.int32)
    return EventColumns(
        key=np.arange(size, dtype=np.int64) * 10 + 10,
        earliest=of("earliest", np.int32, NO_DAY),
        latest=of("latest", np.int32, NO_DAY),
        sure_from=np.array([row.get("sure_from", row.get("earliest", NO_DAY)) for row in rows], dtype=np.int32),
        sure_until=np.array([row.get("sure_until", row.get("latest", NO_DAY)) for row in rows], dtype=np.int32),
        form=of("form", np.uint8, Form.DAY),
        kind=of("kind", np.uint8, 0),
        status=of("status", np.uint8, 0),
        basis=np.zeros(size, np.uint8),
        flags=of("flags", np.uint8, 0),
        sources=of("sources", np.uint16, 1),
        confidence=np.full(size, 90, np.uint8),
        order=np.arange(size, dtype=np.int32),
        title_blob=b"".join(titles),
        title_offset=np.cumsum([0, *map(len, titles)]).astype(np.int64),
        actor_offset=np.zeros(size + 1, np.int32),
        actor_name=np.empty(0, np.int32),
        actor_part=np.empty(0, np.uint8),
        article_offset=np.zeros(size + 1, np.int32),
        article=np.empty(0, np.int32),
        speaker=np.full(size, -1, np.int32),
        place=place,
        names=list(names),
        has_code=np.zeros(len(names), np.bool_),
        articles=[],
    )


def row(
    title: str,
    lane: str,
    kind: Kind,
    first: tuple[int, int, int] | None = None,
    last: tuple[int, int, int] | None = None,
    form: Form | None = None,
    **more: object,
) -> dict[str, object]:
    """One event; `last` makes it a span unless `form` says otherwise; without `first` it is undated."""
    if first is None:
        return {"title": title, "lane": lane, "kind": KINDS.index(kind), "form": Form.UNDATED, **more}
    form = form if form is not None else (Form.SPAN if last else Form.DAY)
    return {
        "title": title,
        "lane": lane,
        "kind": KINDS.index(kind),
        "form": form,
        "earliest": day_number(date(*first)),
        "latest": day_number(date(*(last or first))),
        **more,
    }


def scene() -> EventColumns:
    """Three lanes of the spring of 2023, with every sort of mark."""
    a, b, c = "Minsk–Beijing", "Tehran–Riyadh", "Lavrov statements"
    meeting, visit, agreement, statement, other = (
        Kind.MEETING,
        Kind.VISIT,
        Kind.AGREEMENT,
        Kind.STATEMENT,
        Kind.OTHER,
    )
    return columns_of(
        [
            row("Lukashenko–Xi talks in Beijing", a, meeting, (2023, 2, 28), (2023, 3, 1)),
            row("Joint declaration on strategic partnership", a, agreement, (2023, 3, 1)),
            row("Golovchenko visits Shanghai", a, visit, (2023, 4, 12), (2023, 4, 14)),
            row("Sanctions review", a, other, (2023, 5, 25), (2023, 6, 24), Form.BAND),
            row("SCO accession memorandum signed", a, agreement, (2023, 7, 4)),
            row(
                "Secret Baghdad rounds",
                b,
                meeting,
                (2022, 12, 1),
                (2023, 2, 19),
                sure_from=day_number(date(2023, 1, 15)),
            ),
            row("Ties restored, Beijing statement", b, agreement, (2023, 3, 10), sources=3),
            row("Foreign ministers meet in Beijing", b, meeting, (2023, 4, 6)),
            row("Embassy reopens in Riyadh", b, other, (2023, 6, 6)),
            row("Bin Farhan visits Tehran", b, visit, (2023, 6, 17)),
            row("Amir-Abdollahian invites the king", b, visit, (2023, 6, 19)),
            row("Lavrov: Minsk talks conditions", c, visit, (2023, 1, 17)),
            row("Lavrov on arms control", c, statement, (2023, 1, 18)),
            row("Lavrov in Pretoria", c, statement, (2023, 1, 23)),
            row("Lavrov in Eswatini", c, statement, (2023, 1, 24)),
            row("Lavrov in Bamako", c, statement, (2023, 2, 7)),
            row("Lavrov–Blinken exchange at G20", c, statement, (2023, 3, 2)),
            row("Lavrov in Ankara", c, visit, (2023, 4, 9)),
            row("Lavrov in Brasília", c, statement, (2023, 4, 17)),
            row("Lavrov in Caracas", c, statement, (2023, 4, 18)),
            row("Lavrov in Havana", c, statement, (2023, 4, 18)),
            row("Lavrov chairs UNSC", c, statement, (2023, 4, 24)),
            row("Lavrov in Samarkand", c, statement, (2023, 5, 4)),
            row("Lavrov in Nairobi", c, visit, (2023, 5, 29)),
            row("Lavrov on grain deal", c, statement, (2023, 6, 23)),
            row("Grossi expected in Tehran", b, visit),
            row("Xi invited to Minsk", a, visit),
        ]
    )
