"""The packaged app: a folder that runs, a tar.zst of it and a .deb, all under dist/.

    python3 build/dev.py package

The same commit gives the same bytes: times come from the commit (SOURCE_DATE_EPOCH), names are sorted, hashing is fixed.
"""

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import bundle
import notices

ROOT = bundle.ROOT
DIST = ROOT / "dist"
WORK = ROOT / "work"
FOLDER = DIST / "demarche"
LINUX = ROOT / "build" / "linux"


def main() -> int:
    """Build, and let the packaged app test itself; the exit status."""
    epoch = _epoch()
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "0"}
    shutil.rmtree(FOLDER, ignore_errors=True)
    _draw_icons(environment)
    _version_info()
    _freeze(environment)
    _strip()
    notices.write(FOLDER, DIST)
    _same_times(FOLDER, epoch)
    _report()
    if sys.platform.startswith("linux"):
        _tarball(epoch)
        _deb(epoch, environment)
    if subprocess.call([str(FOLDER / "demarche"), "--self-test"], cwd="/"):
        sys.exit("package: the self-test of the packaged app failed")
    return 0


def _epoch() -> int:
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    commit = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(commit.stdout) if commit.returncode == 0 else 1_700_000_000


def _draw_icons(environment: dict[str, str]) -> None:
    icon = ROOT / "resources" / "icons" / "demarche.svg"
    command = [sys.executable, str(ROOT / "build" / "icons.py"), str(icon), str(WORK / "icons")]
    subprocess.run(command, check=True, env={**environment, "QT_QPA_PLATFORM": "offscreen"})


def _version_info() -> None:
    numbers = ", ".join([*bundle.version().split("."), "0"])
    facts = {"@NUMBERS@": numbers, "@VERSION@": bundle.version()}
    _put(ROOT / "build" / "windows" / "version_info.txt", WORK / "version_info.txt", facts)


def _freeze(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK), str(ROOT / "build" / "demarche.spec")]
    done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    usual = ("spacy.tests", "thinc.tests", "required via ctypes")  # said of every build, and of no consequence
    print("\n".join(line for line in done.stderr.splitlines() if not any(part in line for part in usual)))
    if done.returncode:
        sys.exit("package: PyInstaller failed")
    # A library that is missing here would be missing in every installed app; the X libraries are the usual ones
    missing = [line for line in done.stderr.splitlines() if "Library not found" in line and "libxcb" in line]
    if missing:
        sys.exit("package: a system library is missing on this machine:\n" + "\n".join(missing))


def _strip() -> None:
    """Strip symbols after collecting; `*.libs/` holds libraries (OpenBLAS) that stripping breaks."""
    if not sys.platform.startswith("linux") or not shutil.which("strip"):
        return
    for path in sorted(FOLDER.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not any(part.endswith(".libs") for part in path.parts):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=False, stderr=subprocess.DEVNULL)


def _same_times(folder: Path, epoch: int) -> None:
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _report() -> None:
    """What weighs what, the heaviest first."""
    sizes: dict[str, int] = {}
    for path in FOLDER.rglob("*"):
        if path.is_file() and not path.is_symlink():
            parts = path.relative_to(FOLDER).parts
            name = parts[1] if len(parts) > 2 else parts[-1]
            sizes[name.split(".libs")[0]] = sizes.get(name.split(".libs")[0], 0) + path.stat().st_size
    total = sum(sizes.values())
    heaviest = sorted(sizes.items(), key=lambda item: -item[1])[:14]
    print(f"package: {total / 1e6:.0f} MB;", ", ".join(f"{name} {size / 1e6:.0f}" for name, size in heaviest))


def _tarball(epoch: int) -> None:
    target = DIST / f"demarche-{bundle.version()}-linux-{os.uname().machine}.tar.zst"
    target.unlink(missing_ok=True)
    flags = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{epoch}", "--format=gnu"]
    packing = subprocess.Popen(["tar", *flags, "-C", str(DIST), "-cf", "-", "demarche"], stdout=subprocess.PIPE)
    assert packing.stdout is not None
    import zstandard

    with target.open("wb") as out:
        zstandard.ZstdCompressor(level=12).copy_stream(packing.stdout, out)
    if packing.wait():
        sys.exit("package: tar failed")
    print(f"package: {target.relative_to(ROOT)} {target.stat().st_size / 1e6:.0f} MB")


def _deb_path() -> Path:
    machine = {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)
    return DIST / f"demarche_{bundle.version()}_{machine}.deb"


def _deb(epoch: int, environment: dict[str, str]) -> None:
    if not shutil.which("dpkg-deb"):
        print("package: no dpkg-deb here, so no .deb")
        return
    tree = WORK / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    share = tree / "usr" / "share"
    shutil.copytree(FOLDER, tree / "usr" / "lib" / "demarche", symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "demarche").symlink_to("../lib/demarche/demarche")
    types = ";".join(mime for _, _, mime, _ in bundle.DOCUMENT_TYPES) + ";"
    facts = {
        "@MIME_TYPES@": types,
        "@VERSION@": bundle.version(),
        "@DATE@": datetime.fromtimestamp(epoch, UTC).date().isoformat(),
    }
    _put(LINUX / "demarche.desktop", share / "applications" / f"{bundle.APP_ID}.desktop", facts)
    _put(LINUX / "metainfo.xml", share / "metainfo" / f"{bundle.APP_ID}.metainfo.xml", facts)
    _put(LINUX / "mime.xml", share / "mime" / "packages" / f"{bundle.APP_ID}.xml", facts)
    _put(LINUX / "demarche.1", share / "man" / "man1" / "demarche.1", facts)
    icons = share / "icons" / "hicolor"
    _put(ROOT / "resources" / "icons" / "demarche.svg", icons / "scalable" / "apps" / f"{bundle.APP_ID}.svg", {})
    for size in (16, 24, 32, 48, 64, 128, 256):
        target = icons / f"{size}x{size}" / "apps" / f"{bundle.APP_ID}.png"
        target.parent.mkdir(parents=True)
        shutil.copy(WORK / "icons" / f"demarche-{size}.png", target)
    _put(ROOT / "LICENSE", share / "doc" / "demarche" / "copyright", {})
    installed = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    control = {
        "Package": "demarche",
        "Version": bundle.version(),
        "Architecture": _deb_path().stem.rsplit("_", 1)[1],
        "Maintainer": "The Démarche authors <authors@demarche.example>",
        "Installed-Size": str(installed // 1024),
        # What Qt loads from the system and the bundle leaves out, since it must fit the machine's own
        "Depends": "libc6 (>= 2.36), libgl1, libegl1, libfontconfig1, libdbus-1-3, libx11-6, libx11-xcb1",
        "Section": "misc",
        "Priority": "optional",
        "Description": "timeline of diplomatic moves out of saved news articles\n"
        " Drop saved news articles on the window and see who did what to whom and when.\n"
        " Works offline; nothing is sent anywhere.",
    }
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text("".join(f"{k}: {v}\n" for k, v in control.items()), encoding="utf-8")
    _same_times(tree, epoch)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(_deb_path())]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    print(f"package: {_deb_path().relative_to(ROOT)} {_deb_path().stat().st_size / 1e6:.0f} MB")


def _put(source: Path, target: Path, facts: dict[str, str]) -> None:
    """Copy a text file with its placeholders filled in."""
    text = source.read_text(encoding="utf-8")
    for placeholder, value in facts.items():
        text = text.replace(placeholder, value)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
