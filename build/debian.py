"""The Debian package: the folder under /usr/lib, and what a desktop wants to know of it under /usr/share."""

import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import bundle
import files

LINUX = bundle.ROOT / "build" / "linux"

CONTROL = """\
Package: demarche
Version: {version}
Architecture: {architecture}
Maintainer: The Démarche authors <authors@demarche.example>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Section: misc
Priority: optional
Description: timeline of diplomatic moves out of saved news articles
 Drop saved news articles on the window and see who did what to whom and when.
 Works offline; nothing is sent anywhere.
"""
# What the bundle leaves out, since it must fit the machine's own: see bundle.OF_THE_MACHINE
DEPENDS = ("libc6 (>= 2.36)", "libgl1", "libegl1", "libx11-6", "libxcb1", "fontconfig-config", "shared-mime-info")
RECOMMENDS = ("libcups2", "libwayland-client0", "libwayland-cursor0", "xdg-desktop-portal", "ca-certificates")
ICONS = (16, 24, 32, 48, 64, 128, 256)


def architecture() -> str:
    """The machine's kind as Debian names it."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)


def path_in(dist: Path) -> Path:
    """Where the package is put."""
    return dist / f"demarche_{bundle.version()}_{architecture()}.deb"


def build(folder: Path, work: Path, dist: Path, epoch: int) -> Path:
    """Make the package of the built folder; returns its path."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr" / "lib" / "demarche", symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "demarche").symlink_to("../lib/demarche/demarche")
    desktop_files(tree / "usr" / "share", work, epoch)
    installed = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    (tree / "DEBIAN").mkdir()
    control = CONTROL.format(
        version=bundle.version(),
        architecture=architecture(),
        size=installed // 1024,
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
    )
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    files.settle(tree, epoch)
    target = path_in(dist)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def desktop_files(share: Path, work: Path, epoch: int) -> None:
    """Desktop entry, metainfo, MIME type, man page, icons and copyright, as they lie under /usr/share."""
    facts = {
        "@MIME_TYPES@": ";".join(mime for _, _, mime, _ in bundle.DOCUMENT_TYPES) + ";",
        "@VERSION@": bundle.version(),
        "@DATE@": datetime.fromtimestamp(epoch, UTC).date().isoformat(),
    }
    files.put(LINUX / "demarche.desktop", share / "applications" / f"{bundle.APP_ID}.desktop", facts)
    files.put(LINUX / "metainfo.xml", share / "metainfo" / f"{bundle.APP_ID}.metainfo.xml", facts)
    files.put(LINUX / "mime.xml", share / "mime" / "packages" / f"{bundle.APP_ID}.xml", facts)
    files.put(LINUX / "demarche.1", work / "demarche.1", facts)
    page = share / "man" / "man1" / "demarche.1.gz"
    page.parent.mkdir(parents=True)
    page.write_bytes(gzip.compress((work / "demarche.1").read_bytes(), 9, mtime=0))
    icons = share / "icons" / "hicolor"
    files.put(bundle.ROOT / "resources/icons/demarche.svg", icons / "scalable/apps" / f"{bundle.APP_ID}.svg", {})
    for size in ICONS:
        target = icons / f"{size}x{size}" / "apps" / f"{bundle.APP_ID}.png"
        target.parent.mkdir(parents=True)
        shutil.copyfile(work / "icons" / f"demarche-{size}.png", target)
    files.put(LINUX / "copyright", share / "doc" / "demarche" / "copyright", facts)
