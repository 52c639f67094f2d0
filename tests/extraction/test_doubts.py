"""Every doubt that a mention may carry can be told."""

import re
from pathlib import Path

import viewer.extraction
from viewer.messages import MESSAGES
from viewer.model import Status


def test_every_doubt_has_its_sentence():
    source = "".join(p.read_text(encoding="utf-8") for p in Path(viewer.extraction.__file__).parent.glob("*.py"))
    codes = set(re.findall(r"\"(extraction\.[a-z_]+)\"", source)) - {"extraction.json"}  # a file of weights
    codes |= {f"extraction.{status.value}" for status in Status if status is not Status.HAPPENED}
    assert len(codes) > 8
    assert codes <= MESSAGES.keys()
