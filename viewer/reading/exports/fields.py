"""What the databases' downloads have in common."""

import re
from datetime import date

from viewer.reading.header.byline import byline
from viewer.reading.header.calendar import find_days

_LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es",
    "italian": "it", "portuguese": "pt", "dutch": "nl", "russian": "ru", "chinese": "zh", "japanese": "ja", "arabic": "ar",
    "turkish": "tr", "polish": "pl", "korean": "ko", "swedish": "sv", "norwegian": "no", "danish": "da", "ukrainian": "uk",
}  # fmt: skip


def language(words: str | None) -> str | None:
    """The code of a language's name, "ENGLISH; ANGLAIS" included."""
    return _LANGUAGES.get(re.split(r"[;,\s]", (words or "").strip().lower())[0])


def day(words: str | None) -> date | None:
    """The first full date."""
    found = find_days(words or "")
    return found[0].day if found else None


def writer(words: str | None) -> str | None:
    """The name in a byline field, with or without its "By"."""
    line = " ".join((words or "").split())
    if not line:
        return None
    found = byline(line) if re.match(r"(?i)by\b", line) else None
    return (found.name if found else None) or re.sub(r"(?i)^by\s+", "", line)


def unwrapped(text: str) -> list[str]:
    """Paragraphs, with the line breaks within them taken out."""
    return [joined for block in re.split(r"\n[ \t]*\n", text) if (joined := " ".join(block.split()))]
