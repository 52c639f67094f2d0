"""What cannot be built on this machine, read as closely as can be: the Windows installer's script and version resource."""

import csv
import importlib
import re
import sys
import types
from pathlib import Path

BUILD = Path(__file__).resolve().parents[2] / "build"
sys.path.insert(0, str(BUILD))

import bundle  # noqa: E402


def script() -> str:
    return (BUILD / "windows" / "demarche.iss").read_text(encoding="utf-8-sig")


def registry_lines() -> list[dict[str, str]]:
    """The installer's registry section, its macro written out as its preprocessor does."""
    text = script()
    macro = re.search(r"#define Open\(str Ending\) '([^']*)' \+ Ending \+ '([^']*)'", text)
    assert macro
    text = re.sub(r'#emit Open\("([^"]+)"\)', lambda m: f"{macro[1]}{m[1]}{macro[2]}", text)
    section = text.split("[Registry]")[1].split("\n[")[0]
    lines = [line for line in section.splitlines() if line.startswith("Root:")]
    return [dict(re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]+)(?:; |$)', line)) for line in lines]


def test_the_installer_needs_no_administrator_and_names_files_that_the_build_makes():
    text = script()
    assert "PrivilegesRequired=lowest" in text
    assert all(line["Root"] == "HKCU" for line in registry_lines())
    assert r'Source: "..\..\dist\demarche\*"' in text
    assert (BUILD.parent / "LICENSE").is_file()


def test_the_installer_offers_every_ending_and_takes_none_away():
    wanted = {f".{ending}" for _, _, _, endings in bundle.DOCUMENT_TYPES for ending in endings}
    own = {".demarche"}
    offered = set()
    for line in registry_lines():
        if found := re.match(r'"Software\\Classes\\(\.\w+)(\\OpenWithProgids)?"', line["Subkey"]):
            # only its own documents are opened with it by default; of others the key is left to whoever had it
            assert bool(found[2]) == (found[1] not in own), line
            assert line["Flags"] == "uninsdeletevalue"
            offered.add(found[1])
    assert offered == wanted


def test_both_kinds_of_document_are_opened_by_the_program():
    commands = {line["Subkey"]: line["ValueData"] for line in registry_lines() if "command" in line["Subkey"]}
    assert set(commands) == {
        f'"Software\\Classes\\{kind}\\shell\\open\\command"' for kind in ("Demarche.Project", "Demarche.Article")
    }
    assert set(commands.values()) == {'"""{app}\\demarche.exe"" ""%1"""'}


def test_the_version_resource_is_one_to_pyinstaller(tmp_path, monkeypatch):
    # its reader asks for two libraries of Windows, of which reading a text needs nothing
    monkeypatch.setitem(sys.modules, "pefile", types.ModuleType("pefile"))
    monkeypatch.setattr("PyInstaller.compat.win32api", None, raising=False)
    monkeypatch.delitem(sys.modules, "PyInstaller.utils.win32.versioninfo", raising=False)
    reader = importlib.import_module("PyInstaller.utils.win32.versioninfo")
    import files

    numbers = ", ".join([*bundle.version().split("."), "0"])
    facts = {"@NUMBERS@": numbers, "@VERSION@": bundle.version()}
    files.put(BUILD / "windows" / "version_info.txt", tmp_path / "version_info.txt", facts)
    info = reader.load_version_info_from_text_file(str(tmp_path / "version_info.txt"))
    major, minor, patch = map(int, bundle.version().split("."))
    assert (info.ffi.fileVersionMS, info.ffi.fileVersionLS) == (major << 16 | minor, patch << 16)
    told = {entry.name: entry.val for entry in info.kids[0].kids[0].kids}
    assert told["ProductVersion"] == bundle.version()
    assert told["ProductName"] == bundle.NAME


def test_libraries_are_named_once_with_their_licence():
    with (BUILD.parent / "resources" / "licences" / "libraries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["package"] for row in rows}) == len(rows)
    assert all(row["licence"].strip() for row in rows)
