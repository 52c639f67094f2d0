"""What the user makes of the lanes: order, hidden, pinned, renamed, collapsed; and how many rows a lane may have."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from viewer.timeline.lanes import Grouping, LaneName


class Rows(StrEnum):
    """How many rows of marks a lane may have."""

    COMPACT = "compact"
    NORMAL = "normal"
    EXPANDED = "expanded"


MOST_ROWS = {Rows.COMPACT: 1, Rows.NORMAL: 3, Rows.EXPANDED: 40}


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Lanes by key. Those not in `order` follow in their own order, pinned ones stand before all others."""

    grouping: Grouping = Grouping.PAIR
    rows: Rows = Rows.NORMAL
    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    pinned: frozenset[str] = frozenset()
    collapsed: frozenset[str] = frozenset()
    expanded: frozenset[str] = frozenset()
    renamed: Mapping[str, str] = field(default_factory=dict)

    def arrange(self, names: Sequence[LaneName], *, everything: bool = False) -> list[int]:
        """The places in `names` of the lanes to show, from top to bottom (`everything`: the hidden ones too)."""
        wanted = {key: place for place, key in enumerate(self.order)}
        places = [i for i, name in enumerate(names) if everything or name.key not in self.hidden]
        return sorted(places, key=lambda i: (names[i].key not in self.pinned, wanted.get(names[i].key, len(wanted)), i))

    def most_rows(self, key: str) -> int:
        """How many rows that lane may have; 0 when it is collapsed."""
        if key in self.collapsed:
            return 0
        return MOST_ROWS[Rows.EXPANDED if key in self.expanded else self.rows]

    def with_order(self, order: Sequence[str]) -> Self:
        """The same with the lanes in that order."""
        return replace(self, order=tuple(order))

    def toggled(self, what: str, key: str) -> Self:
        """The same with a lane put into or taken out of `hidden`, `pinned`, `collapsed` or `expanded`."""
        if what not in ("hidden", "pinned", "collapsed", "expanded"):
            raise ValueError(what)
        return replace(self, **{what: getattr(self, what) ^ {key}})

    def named(self, key: str, name: str) -> Self:
        """The same with a lane renamed; an empty name takes the renaming back."""
        kept = {k: v for k, v in self.renamed.items() if k != key}
        return replace(self, renamed=kept | ({key: name.strip()} if name.strip() else {}))

    def to_dict(self) -> dict[str, Any]:
        """Plain values that JSON can hold."""
        return {
            "grouping": self.grouping.value,
            "rows": self.rows.value,
            "order": list(self.order),
            "hidden": sorted(self.hidden),
            "pinned": sorted(self.pinned),
            "collapsed": sorted(self.collapsed),
            "expanded": sorted(self.expanded),
            "renamed": dict(self.renamed),
        }

    @classmethod
    def from_dict(cls, saved: Mapping[str, Any]) -> Self:
        """Read what `to_dict` wrote; what is missing or unknown takes its default, for the file may be older or newer."""

        def keys(name: str) -> list[str]:
            value = saved.get(name, ())
            return [str(k) for k in value] if isinstance(value, list | tuple | set | frozenset) else []

        grouping, rows, renamed = saved.get("grouping"), saved.get("rows"), saved.get("renamed")
        return cls(
            grouping=Grouping(grouping) if grouping in set(Grouping) else Grouping.PAIR,
            rows=Rows(rows) if rows in set(Rows) else Rows.NORMAL,
            order=tuple(keys("order")),
            hidden=frozenset(keys("hidden")),
            pinned=frozenset(keys("pinned")),
            collapsed=frozenset(keys("collapsed")),
            expanded=frozenset(keys("expanded")),
            renamed={str(k): str(v) for k, v in renamed.items()} if isinstance(renamed, Mapping) else {},
        )
