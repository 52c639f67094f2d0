"""Text from files made fit for a line of the window: no control characters, no line breaks, no overlong lines."""

import unicodedata

_CONTROL = {"Cc", "Cf", "Zl", "Zp", "Cs"}


def one_line(text: str, longest: int = 160) -> str:
    """`text` on one line, without control and direction-changing characters, cut with … at `longest` characters."""
    text = text[: longest * 4]
    clean = "".join(" " if unicodedata.category(c) in _CONTROL else c for c in text)
    clean = " ".join(clean.split())
    return clean if len(clean) <= longest else clean[: longest - 1] + "…"
