"""File names that are safe on Linux, macOS and Windows alike."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_LONGEST = (
    120  # characters; at four bytes each still below the 255 bytes of common file systems with ending and copy number
)


def safe_name(title: str, ending: str = "", fallback: str = "timeline") -> str:
    """A file name made of `title`: no control or direction characters, nothing a system reserves, never hidden or empty."""
    text = unicodedata.normalize("NFC", title)
    text = "".join(" " if unicodedata.category(c) in ("Zl", "Zp", "Zs") else c for c in text)
    text = _FORBIDDEN.sub("-", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    text = re.sub(r"\s+", " ", text).strip(" .-~")
    text = text[:_LONGEST]
    while len(text.encode()) > 200:
        text = text[:-1]
    text = text.rstrip(" .-") or fallback
    if _RESERVED.fullmatch(text):
        text = f"{fallback} {text}"
    return f"{text}.{ending.lstrip('.')}" if ending else text
