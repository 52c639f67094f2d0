"""Words broken into lines, for what stands above and below the lanes."""

from collections.abc import Callable

Measure = Callable[[str], float]


def wrapped(text: str, room: float, measure: Measure, most: int = 1000) -> list[str]:
    """The text in lines at most `room` wide; a word wider than that is broken, what is beyond `most` lines ends in an ellipsis."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        for piece in _pieces(word, room, measure):
            joined = f"{line} {piece}" if line else piece
            if line and measure(joined) > room:
                lines.append(line)
                line = piece
            else:
                line = joined
    lines += [line] if line else []
    if len(lines) > most:
        last = lines[most - 1]
        while last and measure(last + "…") > room:
            last = last[:-1]
        lines = [*lines[: most - 1], last.rstrip() + "…"]
    return lines


def _pieces(word: str, room: float, measure: Measure) -> list[str]:
    if measure(word) <= room or len(word) < 2:
        return [word]
    pieces, piece = [], ""
    for letter in word:
        if piece and measure(piece + letter) > room:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]
