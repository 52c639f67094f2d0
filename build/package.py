"""The packaged app: a folder that runs, and on Linux a tar.zst of it and a .deb, all under dist/.

    python3 build/dev.py package             all of it, weighed, and the folder's self-test
    python3 build/dev.py package --folder    only the folder: quicker
    python3 build/dev.py package --check     all of it, and then build/check_package.py

The same commit gives the same bytes: times come from the commit (SOURCE_DATE_EPOCH), names are sorted, modes are set, hashing
is fixed.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import bundle
import debian
import files
import weights

ROOT = bundle.ROOT
DIST = ROOT / "dist"
WORK = ROOT / "work"
FOLDER = DIST / "demarche"


def main(arguments: list[str]) -> int:
    """Build, and let the packaged app test itself; the exit status."""
    if surplus := set(arguments) - {"--folder", "--check"}:
        sys.exit(f"package: what is {' '.join(sorted(surplus))}?")
    epoch = _epoch()
    os.environ |= {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0"}
    shutil.rmtree(FOLDER, ignore_errors=True)
    _draw_icons()
    _version_info()
    DIST.mkdir(exist_ok=True)
    _freeze()
    _strip()
    if sys.platform.startswith("linux") and (missing := bundle.missing_libraries(FOLDER)):
        sys.exit("package: libraries that the bundle needs and lacks: " + ", ".join(sorted(missing)))
    _show_notices()
    files.settle(FOLDER, epoch)
    heavy = weights.report(FOLDER)
    if sys.platform.startswith("linux") and "--folder" not in arguments:
        heavy += weights.archive(tarball(epoch))
        if shutil.which("dpkg-deb"):
            heavy += weights.archive(debian.build(FOLDER, WORK, DIST, epoch))
        else:
            print("package: no dpkg-deb here, so no .deb")
    if subprocess.call([str(program()), "--self-test"], cwd="/"):
        sys.exit("package: the self-test of the packaged app failed")
    if heavy:
        sys.exit("package: too heavy: " + "; ".join(heavy))
    if "--check" in arguments:
        return subprocess.call([sys.executable, str(ROOT / "build" / "check_package.py")])
    return 0


def program() -> Path:
    """The packaged program that has a terminal's input and output."""
    return FOLDER / ("demarche-cli.exe" if os.name == "nt" else "demarche")


def _epoch() -> int:
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(commit.stdout) if commit.returncode == 0 else 1_700_000_000


def _draw_icons() -> None:
    icon = ROOT / "resources" / "icons" / "demarche.svg"
    command = [sys.executable, str(ROOT / "build" / "icons.py"), str(icon), str(WORK / "icons")]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def _version_info() -> None:
    numbers = ", ".join([*bundle.version().split("."), "0"])
    facts = {"@NUMBERS@": numbers, "@VERSION@": bundle.version()}
    files.put(ROOT / "build" / "windows" / "version_info.txt", WORK / "version_info.txt", facts)


def _freeze() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(ROOT / "build" / "demarche.spec")]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    usual = (
        "spacy.tests",
        "spacy.cli",
        "thinc.tests",
        "required via ctypes",
    )  # said of every build, and of no consequence
    print("\n".join(line for line in done.stderr.splitlines() if not any(part in line for part in usual)))
    if done.returncode:
        sys.exit("package: PyInstaller failed")


def _strip() -> None:
    """Strip symbols after collecting; `*.libs/` holds libraries (OpenBLAS) that stripping breaks."""
    if not sys.platform.startswith("linux") or not shutil.which("strip"):
        return
    for path in sorted(FOLDER.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not any(part.endswith(".libs") for part in path.parts):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=False, stderr=subprocess.DEVNULL)


def _show_notices() -> None:
    """Put the notices where someone who looks into the folder sees them."""
    shown = FOLDER / "notices.txt"
    if os.name == "nt":
        shutil.copyfile(FOLDER / "_internal" / "notices.txt", shown)
    else:
        shown.symlink_to("_internal/notices.txt")


def tarball(epoch: int) -> Path:
    """The folder as a tar.zst: sorted, owned by nobody here."""
    import zstandard

    target = DIST / f"demarche-{bundle.version()}-linux-{os.uname().machine}.tar.zst"
    target.unlink(missing_ok=True)
    flags = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{epoch}", "--format=gnu"]
    packing = subprocess.Popen(["tar", *flags, "-C", str(DIST), "-cf", "-", FOLDER.name], stdout=subprocess.PIPE)
    assert packing.stdout is not None
    # Two parts hold nearly the same library, 30 MB apart: a long window sees it
    settings = zstandard.ZstdCompressionParameters.from_level(15, window_log=27, enable_ldm=True)
    with target.open("wb") as out:
        zstandard.ZstdCompressor(compression_params=settings).copy_stream(packing.stdout, out)
    if packing.wait():
        sys.exit("package: tar failed")
    return target


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
