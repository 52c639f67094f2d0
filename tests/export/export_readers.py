"""Programs that are not ours, where they are installed: node with its readers, biber, Inkscape."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent / "readers"
MODULES = Path(os.environ.get("DEMARCHE_NODE_MODULES", HERE / "node_modules"))
node = pytest.mark.skipif(
    shutil.which("node") is None or not (MODULES / "ical.js").is_dir(),
    reason="no readers: npm install in tests/export/readers",
)


def read(name: str, file: Path, tmp_path: Path) -> Any:
    """What somebody else's reader makes of the file."""
    script = tmp_path / "read.mjs"  # beside a link to its modules: that is where node looks for them
    if not script.exists():
        shutil.copy(HERE / "read.mjs", script)
        (tmp_path / "node_modules").symlink_to(MODULES)
    done = subprocess.run(
        ["node", str(script), name, str(file)], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout)
