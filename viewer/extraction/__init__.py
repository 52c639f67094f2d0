"""Text becomes mentions: sentences, actors, happenings, and which date belongs to which happening."""

from viewer.extraction import spacy_alone  # noqa: F401 - before anything imports spaCy
from viewer.extraction.extractor import Extractor

__all__ = ["Extractor"]
