"""Without a screen: the samples are read and their timeline written as PNG and SVG, so that a first run shows something."""

import sys
from pathlib import Path

from viewer import cli, resources


def main() -> int:
    """Write `demarche-samples.png` and `.svg` into the working folder, and say so; the exit status."""
    samples = resources.path("samples")
    print("Démarche: there is no screen here, so the samples are read and their timeline is written as an image.")
    status = 0
    for name in ("demarche-samples.png", "demarche-samples.svg"):
        arguments = [
            "export",
            str(samples),
            "-o",
            name,
            "--force",
            "--range",
            "main",
            "--size",
            "1600x1000",  # what has no room is left out, the emptiest lanes first, and the picture says so
            "--quiet",
            "--title",
            "Minsk, Beijing, Tehran, Riyadh",
        ]
        failed = cli.main([*arguments, "--scale", "2"] if name.endswith(".png") else arguments)
        print(f"Démarche: wrote {Path(name).resolve()}" if not failed else f"Démarche: could not write {name}")
        status = status or failed
    return status


if __name__ == "__main__":
    sys.exit(main())
