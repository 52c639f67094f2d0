"""The type of a happening: its lexicon entry's, unless what is said or announced is a plainer act than the saying."""

from viewer.extraction.candidates import Candidate
from viewer.extraction.scene import Scene
from viewer.model import EventType


def type_of(candidate: Candidate, scene: Scene) -> EventType:
    """The type."""
    return candidate.entry.type
