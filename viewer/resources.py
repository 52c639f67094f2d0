"""Where the files under `resources/` are: the source tree, an installed wheel and the packaged app alike."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds the icons, fonts, samples, knowledge tables and licence texts.

    Raises `FileNotFoundError` when the installation is incomplete.
    """
    here = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's bootloader
    candidates = [Path(bundle) / "resources"] if bundle else []
    candidates += [here.parent / "resources", here / "_resources"]
    for folder in candidates:
        if (folder / "knowledge").is_dir():
            return folder
    raise FileNotFoundError("Démarche's resources folder is missing; looked in " + ", ".join(map(str, candidates)))


def path(*parts: str) -> Path:
    """The path of one resource, as in `path("samples", "minsk.txt")`."""
    return root().joinpath(*parts)


def notices() -> str:
    """The licences of all that comes with the program: the package's notices, from source what they begin with."""
    packaged = root().parent / "notices.txt"
    source = packaged if packaged.is_file() else path("licences", "README.md")
    return source.read_text(encoding="utf-8")
