"""Files of a package as they do not depend on who builds it, and when."""

import os
from pathlib import Path


def put(source: Path, target: Path, facts: dict[str, str]) -> None:
    """Copy a text file with its placeholders filled in."""
    text = source.read_text(encoding="utf-8")
    for placeholder, value in facts.items():
        text = text.replace(placeholder, value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")


def settle(folder: Path, epoch: int) -> None:
    """Give everything in a folder one time, in seconds since 1970, and modes that go by who may run it alone."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o111
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=os.utime not in os.supports_follow_symlinks)
