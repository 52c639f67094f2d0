"""How alike two tellings are: one number from dates, participants, type and words."""

from viewer.merging.features import Features

THRESHOLD = 0.5


def score(a: Features, b: Features) -> float:
    """From 0 (two happenings) to 1 (surely one); symmetrical, and a function of the two alone."""
    if a.type != b.type or bool(a.speaker) != bool(b.speaker):
        return 0.0
    if (a.earliest, a.latest) != (b.earliest, b.latest):
        return 0.0
    if a.codes != b.codes:
        return 0.0
    shared = len(a.words & b.words) / max(1, min(len(a.words), len(b.words)))
    return 0.6 + 0.4 * shared
