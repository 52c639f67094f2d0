"""A part that cannot be read costs only itself."""

from collections.abc import Callable, Iterator

import pytest

from viewer.reading.errors import ReadingError
from viewer.reading.parts import readable


def part(*given: str) -> Callable[[], Iterator[str]]:
    """Gives these; raises at one that is a code."""

    def read() -> Iterator[str]:
        for one in given:
            if one.startswith("reading."):
                raise ReadingError(one)
            yield one

    return read


def test_what_can_be_read_comes_in_order_and_the_rest_is_told() -> None:
    unread: list[ReadingError] = []
    parts = [part("a", "reading.damaged", "never"), part("reading.empty"), part(), part("b", "c")]
    assert list(readable(parts, unread)) == ["a", "b", "c"]
    assert [error.code for error in unread] == ["reading.damaged", "reading.empty"]


def test_where_nothing_came_the_refusal_that_says_most_is_raised() -> None:
    with pytest.raises(ReadingError, match=r"reading\.encrypted"):
        list(readable([part("reading.no_text"), part("reading.encrypted"), part("reading.damaged"), part()]))
    with pytest.raises(ReadingError, match=r"reading\.empty"):
        list(readable([part("reading.empty"), part("reading.no_text")]))
    assert list(readable([part(), part()])) == []


def test_a_grave_refusal_ends_all_at_once() -> None:
    given = readable([part("a"), part("reading.bomb"), part("b")], grave=("reading.bomb",))
    assert next(given) == "a"
    with pytest.raises(ReadingError, match=r"reading\.bomb"):
        next(given)


def test_what_the_parts_themselves_raise_passes_through() -> None:
    def parts() -> Iterator[Callable[[], Iterator[str]]]:
        yield part("a")
        raise ReadingError("reading.too_many")

    given = readable(parts())
    assert next(given) == "a"
    with pytest.raises(ReadingError, match=r"reading\.too_many"):
        next(given)
