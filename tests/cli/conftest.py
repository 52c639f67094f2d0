"""Running the command line in a process of its own, as a user does."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def demarche():
    """`demarche(*arguments, given="")` → the finished process, its output as text."""

    def run(*arguments, given="", cwd=ROOT):
        return subprocess.run(
            [sys.executable, "-m", "viewer", *map(str, arguments)],
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="surrogateescape",
            cwd=cwd,
            timeout=300,
            check=False,
            env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        )

    return run


def lines_of(process):
    """The JSON lines a process printed."""
    return [json.loads(line) for line in process.stdout.splitlines()]
