"""spaCy without its own command line, which it imports with itself: web clients and terminal libraries, 0.3 s and 25 MB for nothing."""

import sys
from types import ModuleType


def _no_command_line(*_: object, **__: object) -> None:
    raise NotImplementedError("spaCy's command line is not loaded here")


def leave_out() -> None:
    """Let `import spacy` find an empty command line. Does nothing once spaCy is imported."""
    if "spacy" in sys.modules:
        return
    package, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    package.__path__ = []
    package.info = info.info = _no_command_line  # type: ignore[attr-defined]
    sys.modules["spacy.cli"], sys.modules["spacy.cli.info"] = package, info


leave_out()
