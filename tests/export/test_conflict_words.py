"""Whatever field sources may differ on, an export has a word for it."""

import re
from pathlib import Path

import viewer.merging
from viewer.export.phrases import PHRASES
from viewer.merging.tables import details


def test_every_field_that_merging_compares_is_a_phrase():
    text = "".join(p.read_text(encoding="utf-8") for p in Path(viewer.merging.__file__).parent.glob("*.py"))
    fields = set(re.findall(r'\bcompared\(\s*"(\w+)"', text)) | {
        field for of in details().of.values() for field, *_ in of
    }
    assert {"when", "people", "outcome"} <= fields
    assert fields <= PHRASES, fields - PHRASES
