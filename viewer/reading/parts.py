"""The parts of a file, each for itself: a message of a mailbox, a member of an archive, an entry of a feed."""

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TypeVar

from viewer.reading.errors import ReadingError

T = TypeVar("T")
_SAYS_LITTLE = ("reading.empty", "reading.no_text")


def readable(
    parts: Iterable[Callable[[], Iterable[T]]],
    unread: list[ReadingError] | None = None,
    *,
    grave: Collection[str] = (),
) -> Iterator[T]:
    """What the parts give, in their order; one that cannot be read costs only itself.

    Refusals are added to `unread`. Where nothing came at all, the first that says something is raised, and at once one whose
    code is `grave`; `ReadingError` out of `parts` itself passes through.
    """
    refusals: list[ReadingError] = [] if unread is None else unread
    nothing = True
    for part in parts:
        try:
            for one in part():
                nothing = False
                yield one
        except ReadingError as error:
            if error.code in grave:
                raise
            refusals.append(error)
    if refusals and nothing:
        raise min(refusals, key=lambda error: error.code in _SAYS_LITTLE)
