"""What the packages are made of besides the bundle: weights, modes and times, the Debian control file, the workflow."""

import os
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build"))

import bundle  # noqa: E402
import files  # noqa: E402
import weights  # noqa: E402
from framebuffer import Framebuffer  # noqa: E402


def test_weights_count_every_file_once_and_no_link(tmp_path):
    inner = tmp_path / "demarche" / "_internal"
    (inner / "PySide6").mkdir(parents=True)
    (inner / "PySide6" / "QtCore.so").write_bytes(b"x" * 300)
    (inner / "libQt6Core.so.6").symlink_to("PySide6/QtCore.so")
    (inner / "unheard-of.bin").write_bytes(b"x" * 20)
    (tmp_path / "demarche" / "demarche").write_bytes(b"x" * 7)
    sizes = weights.weigh(tmp_path / "demarche")
    assert sum(sizes.values()) == 327
    assert sizes["Qt: libraries, plugins, bindings"] == 300
    assert sizes[weights.OTHERS] == 20
    assert sizes[weights.PROGRAM] == 7


def test_a_folder_past_its_bound_is_told(tmp_path, monkeypatch, capsys):
    (tmp_path / "demarche").write_bytes(b"x" * 2_000_000)
    assert weights.report(tmp_path) == []
    monkeypatch.setattr(weights, "FOLDER_MB", 1)
    assert weights.report(tmp_path)
    assert "bound" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_times_and_modes_do_not_depend_on_the_builder(tmp_path):
    (tmp_path / "program").write_text("")
    (tmp_path / "program").chmod(0o700)
    (tmp_path / "data").write_text("")
    (tmp_path / "data").chmod(0o600)
    (tmp_path / "link").symlink_to("data")
    files.settle(tmp_path, 1_700_000_000)
    assert {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {
        "program": 0o755,
        "data": 0o644,
        "link": 0o644,
    }
    assert {path.lstat().st_mtime for path in tmp_path.iterdir()} == {1_700_000_000}


def test_the_desktop_files_have_no_placeholder_left(tmp_path):
    import debian

    icons = tmp_path / "work" / "icons"
    icons.mkdir(parents=True)
    for size in debian.ICONS:
        (icons / f"demarche-{size}.png").write_bytes(b"")
    debian.desktop_files(tmp_path / "share", tmp_path / "work", 1_700_000_000)
    for path in (tmp_path / "share").rglob("*"):
        if path.suffix in (".desktop", ".xml") or path.name == "copyright":
            assert not re.search(r"@[A-Z_]+@", path.read_text(encoding="utf-8")), path
    entry = (tmp_path / "share" / "applications" / f"{bundle.APP_ID}.desktop").read_text(encoding="utf-8")
    assert "text/html;" in entry
    page = tmp_path / "share" / "man" / "man1" / "demarche.1.gz"
    assert page.read_bytes()[4:8] == b"\0\0\0\0"  # no time of its own


def test_debian_asks_for_what_the_bundle_leaves_out():
    import debian

    asked = {name.split()[0] for name in (*debian.DEPENDS, *debian.RECOMMENDS)}
    assert set(bundle.OF_THE_MACHINE.values()) <= asked


def test_the_workflow_builds_all_three_systems_and_names_no_host():
    text = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"runs-on: (\w+)-latest", text)) == {"ubuntu", "macos", "windows"}
    assert text.count("build/dev.py package") >= 3
    assert not re.search(r"https?:|\.(org|com|io)\b", text)


def test_a_screen_is_read_out_of_its_file(tmp_path):
    import struct

    width, height = 4, 3
    header = [100, 7, 2, 24, width, height, 0, 0, 32, 0, 32, 32, width * 4, *[0] * 12]
    pixels = [0xFFFFFF] * (width * height)
    pixels[5] = 0x0072B2
    data = struct.pack(">25I", *header) + b"".join(struct.pack("<I", pixel) for pixel in pixels)
    (tmp_path / "Xvfb_screen0").write_bytes(data)
    screen = Framebuffer(tmp_path)
    assert screen.count(("0072B2",)) == 1
    assert screen.count(("0072B2",), (2, 0, 4, 3)) == 0
    screen.save(tmp_path / "seen.png")
    from PySide6.QtGui import QImage

    assert QImage(str(tmp_path / "seen.png")).pixelColor(1, 1).name() == "#0072b2"


def test_the_windows_icon_holds_every_size_and_the_smallest_its_own_drawing(tmp_path, qapp):
    import icons
    from PySide6.QtGui import QImageReader

    icons.write(ROOT / "resources" / "icons" / "demarche.svg", tmp_path)
    reader = QImageReader(str(tmp_path / "demarche.ico"))
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sizes == [size for size in icons.SIZES if size <= 256]
    # at 16 pixels both marks stand there in full colour, not blended into the ground
    small = icons.draw(ROOT / "resources" / "icons" / "demarche.svg", 16)
    colours = {small.pixelColor(x, y).name() for x in range(16) for y in range(16)}
    assert {"#56b4e9", "#2fc79a", "#17324d"} <= colours
    assert icons.png(tmp_path, 16).stat().st_size > 0
