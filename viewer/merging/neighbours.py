"""Happenings that may be one and were not merged: the user is shown how they differ, and decides."""

from collections import defaultdict
from collections.abc import Sequence

from viewer.merging.grouping import Told
from viewer.merging.linking import Links

_OFTEN = 12  # mentions


def neighbours(groups: Sequence[Sequence[Told]], links: Links) -> dict[int, int]:
    """For places in `groups` the place of the one most like it, where no article tells both.

    One that is told often is beside another only if each is the other's nearest: it is shown with one, not with many.
    """
    where: dict[str, set[int]] = defaultdict(set)
    for place, group in enumerate(groups):
        for told in group:
            where[told.unit].add(place)
    articles = [frozenset(told.article for told in group) for group in groups]
    names = [min((told.mention for told in group), default="") for group in groups]
    best: dict[int, tuple[float, str, int]] = {}
    for (a, b), score in links.items():
        for p in where.get(a, ()):
            for q in where.get(b, ()):
                if p != q and articles[p].isdisjoint(articles[q]):
                    for one, other in ((p, q), (q, p)):
                        best[one] = max(best.get(one, (score, "", other)), (score, names[other], other))
    return {one: other for one, (_, _, other) in best.items() if len(groups[other]) <= _OFTEN or best[other][2] == one}
