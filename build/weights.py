"""What weighs what in the package, and whether it keeps to its bounds."""

from collections import Counter
from pathlib import Path

FOLDER_MB = 330
DEB_MB = 120

# (what it is, beginnings of names within `_internal`); the first that fits counts
PARTS = (
    ("Qt: libraries, plugins, bindings", ("PySide6", "shiboken6", "libQt6", "libpyside6", "libshiboken6", "libicu")),
    ("language model", ("en_core_web_sm",)),
    ("extraction model, tables, samples, fonts", ("resources",)),
    ("numerics (NumPy with OpenBLAS)", ("numpy", "libscipy", "libgfortran", "libquadmath")),
    ("numerics of spaCy (BLIS)", ("blis",)),
    ("spaCy and what it stands on", ("spacy", "thinc", "srsly", "preshed", "cymem", "murmurhash", "tokenizers")),
    ("language recognition", ("py3langid",)),
    ("reading web pages", ("lxml", "trafilatura", "justext", "htmldate", "courlan", "tld", "babel", "certifi")),
    ("reading PDF", ("pypdfium2",)),
    ("records (pydantic)", ("pydantic",)),
    ("Python and its own libraries", ("libpython", "python3", "base_library", "libcrypto", "libssl", "libsqlite3")),
)
PROGRAM = "modules of Python, the app's own among them"
OTHERS = "everything else"


def part_of(path: str) -> str:
    """Which part a file of the folder, named relative to it, belongs to."""
    inner, found, name = path.partition("_internal/")
    if inner or not found:
        return PROGRAM if path.startswith("demarche") else OTHERS
    return next((part for part, names in PARTS if name.startswith(names)), OTHERS)


def weigh(folder: Path) -> Counter[str]:
    """Bytes a part; links weigh nothing."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part_of(path.relative_to(folder).as_posix())] += path.stat().st_size
    return sizes


def report(folder: Path) -> list[str]:
    """Print the table, the heaviest first; returns what breaks its bound."""
    sizes = weigh(folder)
    width = max(map(len, sizes))
    for part, size in sizes.most_common():
        print(f"  {part:<{width}}  {size / 1e6:6.1f} MB")
    total = sum(sizes.values()) / 1e6
    print(f"  {folder.name + '/':<{width}}  {total:6.1f} MB  (bound: {FOLDER_MB})")
    return [f"{folder.name}/ {total:.1f} MB"] if total > FOLDER_MB else []


def archive(path: Path) -> list[str]:
    """Print an archive's size; returns what breaks its bound."""
    size = path.stat().st_size / 1e6
    print(f"  {path.name}  {size:.1f} MB" + (f"  (bound: {DEB_MB})" if path.suffix == ".deb" else ""))
    return [f"{path.name} {size:.1f} MB"] if path.suffix == ".deb" and size > DEB_MB else []
