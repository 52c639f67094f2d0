"""Every code the core speaks in has its sentence."""

import re
from pathlib import Path

from viewer.messages import MESSAGES
from viewer.model import Status
from viewer.project import errors

VIEWER = Path(__file__).resolve().parents[1] / "viewer"
CODE = re.compile(r'"((?:reading|extraction|export|import|input)\.(?!json")[a-z_]+)"')  # extraction.json is a file


def test_every_code_in_the_source_has_a_sentence():
    used = {code for path in VIEWER.rglob("*.py") for code in CODE.findall(path.read_text(encoding="utf-8"))}
    used |= {code for name, code in vars(errors).items() if name.isupper() and isinstance(code, str)}
    used |= {f"extraction.{status.value}" for status in Status if status is not Status.HAPPENED}
    assert used - set(MESSAGES) == set()


def test_sentences_are_sentences():
    assert all(
        (sentence[0].isupper() or sentence[0] == "“") and sentence.endswith(".") for sentence in MESSAGES.values()
    )


def test_every_reason_of_a_date_or_a_status_has_a_sentence():
    sources = (VIEWER / "extraction" / "datelinks.py").read_text(encoding="utf-8")
    dates = set(re.findall(r'(?:scenic|DateOption)\(\s*"([a-z ]+)"', sources))
    grammar = (VIEWER / "extraction" / "status.py").read_text(encoding="utf-8")
    statuses = set(re.findall(r'Status\.[A-Z]+, "([a-z ]+)"', grammar))
    assert len(dates) > 5
    assert len(statuses) > 8
    codes = {f"date.{name}" for name in dates} | {f"status.{name}" for name in statuses}
    assert {code.replace(" ", "_") for code in codes} - set(MESSAGES) == set()
