"""Makes many records at once without the garbage collector looking through them again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """The collector rests within; it is as before afterwards, and does not begin by looking through all that was made."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.freeze()  # what lives is old by now: to the oldest generation with it, unseen
            gc.unfreeze()
            gc.enable()
