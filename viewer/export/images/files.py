"""Image files: one, or several tiles where one would be too large."""

from pathlib import Path

from viewer.export.atomic import replacing, write_bytes
from viewer.export.images.application import ensure_application
from viewer.export.images.paper import write_pdf
from viewer.export.images.raster import write_png
from viewer.export.images.sheet import Sheet
from viewer.export.images.vector import svg
from viewer.export.options import Options
from viewer.model import Document


def draw_files(kind: str, document: Document, path: Path, options: Options) -> list[Path]:
    """Write the image (`png`, `svg`, `pdf`) and, if wanted, its description beside it; the paths written, the image's first."""
    ensure_application()
    sheet = Sheet(document, options)
    options.check()
    if kind == "png":
        paths = write_png(sheet, path)
    elif kind == "svg":
        write_bytes(path, svg(sheet), force=options.force)
        paths = [path]
    else:
        with replacing(path, force=options.force) as beside:
            write_pdf(sheet, beside)
        paths = [path]
    if options.alt_text:
        told = path.with_name(f"{path.stem}.alt.txt")
        write_bytes(told, (sheet.description + "\n").encode("utf-8", "replace"), force=options.force)
        paths.append(told)
    return paths
