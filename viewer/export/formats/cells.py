"""Cells of a table that survive a spreadsheet: formulas defused, lists in one cell, and all of it taken back exactly."""

import json
import re
from collections.abc import Sequence

# What Excel, LibreOffice and Google Sheets take for the start of a formula, full-width forms among them
_FORMULA = re.compile(r"\s*'*\s*[=+\-@\t\r\n＝＋－＠]")
_DEFUSED = re.compile(r"'\s*'*\s*[=+\-@\t\r\n＝＋－＠]")


def defuse(value: str) -> str:
    """Put an apostrophe before what a spreadsheet would run."""
    return f"'{value}" if _FORMULA.match(value) else value


def fuse(value: str) -> str:
    """Take back what `defuse` did."""
    return value[1:] if _DEFUSED.match(value) else value


def join(values: Sequence[str | None]) -> str:
    """Several values in one cell: `Belarus; Iran`, `-` for None; empty if all are None, a JSON list where a value would be mistaken."""
    if all(value is None for value in values):
        return ""
    if all(v is None or _plain(v) for v in values):
        return "; ".join("-" if v is None else v for v in values)
    return json.dumps(values, ensure_ascii=False)


def _plain(value: str) -> bool:
    return bool(value) and value != "-" and value == value.strip() and ";" not in value and not value.startswith("[")


def split(cell: str) -> list[str | None]:
    """The values of a cell written by `join`, or typed by hand with semicolons."""
    if cell.startswith("["):
        try:
            values = json.loads(cell)
        except ValueError:
            values = None
        if isinstance(values, list) and all(v is None or isinstance(v, str) for v in values):
            return values
    parts = [part.strip() for part in cell.split(";")] if cell.strip() else []
    return [None if part in ("", "-") else part for part in parts]
