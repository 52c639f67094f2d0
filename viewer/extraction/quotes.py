"""Quotations: where they stand, and which one belongs to a verb of saying."""

from viewer.model import Span

_LONGEST = 3000


def find_quotes(text: str, blocks: list[tuple[int, int]]) -> list[Span]:
    """Every stretch between double quotation marks of a normalised text, marks included, block by block.

    A quotation that runs over several paragraphs opens each of them anew and closes only the last; each gets its own span.
    """
    found: list[Span] = []
    for start, end in blocks:
        opened: int | None = None
        place = text.find('"', start, end)
        while place >= 0:
            opens = opened is None and (place == start or not text[place - 1].isalnum())
            if opens:
                opened = place
            elif opened is not None:
                if place - opened > 1:
                    found.append(Span(start=opened, end=place + 1))
                opened = None
            place = text.find('"', place + 1, end)
        if opened is not None and end - opened < _LONGEST and end - opened > 2:
            found.append(Span(start=opened, end=end))
    return found


def quote_of(evidence: Span, trigger: Span, quotes: list[Span]) -> Span | None:
    """The quotation that a saying in this sentence introduces or follows: the nearest within it that does not hold the trigger itself.

    When that quotation began in an earlier sentence, the whole of it counts.
    """
    near = [q for q in quotes if q.overlaps(evidence) and not q.covers(trigger) and q.end - q.start >= 12]
    if not near:
        return None
    return min(near, key=lambda q: (min(abs(q.start - trigger.end), abs(trigger.start - q.end)), q.start))
