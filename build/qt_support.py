"""The Python half of PySide6, compiled beforehand.

PySide6 keeps some modules of its own inside a library and compiles them at every start, which takes a tenth of a second. It looks
first for a folder `files.dir` beside that library (the switch is `SBK_EMBED`): the package has it, with the modules compiled.
"""

import py_compile
import shutil
from pathlib import Path

PLACE = "shiboken6/files.dir"


def compiled(folder: Path) -> list[tuple[str, str]]:
    """Compile the modules into `folder`; returns (folder in the bundle, path here), nothing where this PySide6 has none inside."""
    import PySide6.QtCore  # noqa: F401 - brings the modules in
    from shibokensupport.signature import loader  # type: ignore[import-not-found]

    inside = getattr(loader.__spec__.loader, "zfile", None)
    if inside is None:
        return []
    shutil.rmtree(folder, ignore_errors=True)
    found = []
    for name in sorted(inside.namelist()):
        if not name.endswith(".py"):
            continue
        inside.extract(name, folder)
        target = folder / f"{name}c"
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH  # by content, not by time: the same bytes every time
        py_compile.compile(str(folder / name), str(target), dfile=name, doraise=True, invalidation_mode=mode)
        found.append((str(Path(PLACE, name).parent), str(target)))
    return found
