"""Text from files made fit for a line of the window: no control characters, no line breaks, no overlong lines."""

import re
import unicodedata

_CONTROL = {"Cc", "Cf", "Zl", "Zp", "Cs"}


def one_line(text: str, longest: int = 160) -> str:
    """`text` on one line, without control and direction-changing characters, cut with … at `longest` characters."""
    clean = text[: longest * 4]
    if not clean.isprintable():  # nearly all is, and then it holds none of these
        clean = "".join(" " if unicodedata.category(c) in _CONTROL else c for c in clean)
    clean = " ".join(clean.split())
    return clean if len(clean) <= longest else clean[: longest - 1] + "…"


def middle_cut(text: str, longest: int = 60) -> str:
    """The same, cut in its middle, as a path is whose beginning and end say most."""
    clean = one_line(text, 4 * longest)
    half = (longest - 1) // 2
    return clean if len(clean) <= longest else f"{clean[:half]}…{clean[-half:]}"


def breakable(path: str) -> str:
    """A path on one line that may be broken after its separators."""
    return re.sub(r"([/\\])", "\\1\u200b", one_line(path, 600))
