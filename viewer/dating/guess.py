"""A cheap guess at a text's language, for callers who do not know it: by its script, then by its smallest words."""

import csv
import re
from functools import cache

from viewer import resources

_SAMPLE = 3000  # characters that are looked at
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ARABIC = re.compile(r"[\u0620-\u06ff]")
_PERSIAN = re.compile(r"[پچژگیک]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_RUSSIAN = re.compile(r"[ыэъё]", re.IGNORECASE)
_LATIN = re.compile(r"[a-zà-ÿğışöçü]+", re.IGNORECASE)


def language_of(text: str) -> str:
    """The ISO 639-1 code of one of the languages that have date words; English unless another is plain."""
    sample = text[:_SAMPLE]
    if not sample.isascii():
        letters = max(1, sum(map(str.isalpha, sample)))
        if len(_HAN.findall(sample)) + len(_KANA.findall(sample)) > letters * 0.3:
            return "ja" if _KANA.search(sample) else "zh"
        if len(_ARABIC.findall(sample)) > letters * 0.3:
            return "fa" if len(_PERSIAN.findall(sample)) > letters * 0.03 else "ar"
        if len(_CYRILLIC.findall(sample)) > letters * 0.3:
            return "uk" if len(_UKRAINIAN.findall(sample)) > len(_RUSSIAN.findall(sample)) else "ru"
    words = [word.lower() for word in _LATIN.findall(sample)]
    counts = {language: sum(word in small for word in words) for language, small in _small_words().items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= 3 and counts[best] > 2 * counts["en"] else "en"


@cache
def _small_words() -> dict[str, frozenset[str]]:
    """Each language's commonest words, from `resources/knowledge/dates/small_words.csv`."""
    with open(resources.path("knowledge", "dates", "small_words.csv"), encoding="utf-8", newline="") as file:
        rows = [(row["language"], row["word"]) for row in csv.DictReader(file)]
    return {language: frozenset(word for code, word in rows if code == language) for language, _ in rows}
