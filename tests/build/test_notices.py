"""Every part of the package has its licence: a component without one stops the build."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "build"))

import notices  # noqa: E402


def tracked(*folders: str) -> list[str]:
    """The files of this repository in these folders; what lies there besides is not bundled from a clean checkout."""
    listed = subprocess.run(["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        return [
            path.relative_to(ROOT).as_posix() for name in folders for path in (ROOT / name).rglob("*") if path.is_file()
        ]
    return [name for name in listed.stdout.split("\0") if name]


def test_every_resource_belongs_to_a_component_with_its_licence():
    for name in tracked("resources"):
        component = notices.part_of(name)
        assert component is not None, f"{name}: add its licence to resources/licences/parts.csv"
        assert component.licence, name
        assert len(component.text) > 500, name
    assert notices.part_of("resources/fonts/Inter-Regular.otf").licence == "OFL-1.1"


def test_every_package_brings_its_licence_text_or_has_one_named():
    for distribution in notices.distributions():
        component = notices._of_distribution(distribution)
        assert component.licence, component.name
        assert len(component.text) > 200, f"{component.name}: name its text in resources/licences/texts.csv"


def test_what_starts_the_program_is_under_its_exception():
    from PyInstaller.utils import misc

    owner = notices.owner_of("pyimod02_importers", misc.__file__)
    assert owner is not None
    assert owner.licence == "GPL-2.0-or-later WITH Bootloader-exception"


def test_what_belongs_to_nobody_stops_the_build(tmp_path):
    stray = tmp_path / "libstray.so.1"
    stray.write_bytes(b"\x7fELF")
    with pytest.raises(notices.MissingLicence, match=r"libstray\.so\.1"):
        notices.components_of([("libstray.so.1", str(stray))])


def test_a_folder_of_ours_without_an_entry_stops_the_build(monkeypatch):
    rows = [row for row in notices.parts() if row["path"] != "resources/fonts"]
    monkeypatch.setattr(notices, "parts", lambda: rows)
    with pytest.raises(notices.MissingLicence, match="Inter-Regular"):
        notices.components_of([("resources/fonts/Inter-Regular.otf", str(ROOT / "resources/fonts/Inter-Regular.otf"))])


def test_a_component_without_a_text_stops_the_build(monkeypatch):
    silent = notices.Component("silent", "1", "MIT", "pkg:generic/silent", " ")
    monkeypatch.setattr(notices, "owner_of", lambda name, path: silent)
    with pytest.raises(notices.MissingLicence, match="silent"):
        notices.components_of([("silent.py", "/silent.py")])


def test_modules_libraries_and_data_find_their_owners(tmp_path):
    import json as standard

    import numpy
    from PySide6 import QtCore

    entries = [
        ("json", standard.__file__),
        ("numpy", numpy.__file__),
        ("PySide6/QtCore.abi3.so", QtCore.__file__),
        ("resources/README.md", str(ROOT / "resources" / "README.md")),
        ("viewer", str(ROOT / "viewer" / "__init__.py")),
    ]
    components = {component.name: component for component in notices.components_of(entries)}
    assert {"Python", "numpy", "PySide6_Essentials", "Démarche"} <= set(components)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in components["PySide6_Essentials"].text
    assert any("FreeType" in component.text for name, component in components.items() if name.endswith("(in Qt)"))

    notices.write(entries, tmp_path / "notices.txt", tmp_path / "bill.json")
    text = (tmp_path / "notices.txt").read_text(encoding="utf-8")
    assert "numpy" in text
    assert "Libraries: PySide6/QtCore.abi3.so" in text
    bill = json.loads((tmp_path / "bill.json").read_text(encoding="utf-8"))
    assert bill["bomFormat"] == "CycloneDX"
    assert {component["name"] for component in bill["components"]} == set(components)
    assert all(component["licenses"][0]["license"]["name"] for component in bill["components"])
    assert len({component["bom-ref"] for component in bill["components"]}) == len(bill["components"])
    notices.write(list(reversed(entries)), tmp_path / "again.txt", tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "bill.json").read_bytes()
    assert (tmp_path / "again.txt").read_bytes() == (tmp_path / "notices.txt").read_bytes()
