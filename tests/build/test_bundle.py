"""What the package would hold, on each platform, without building it."""

import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "build"
sys.path.insert(0, str(BUILD))

import bundle  # noqa: E402
import notices  # noqa: E402
import qt_support  # noqa: E402


class _Analysis:
    def __init__(self, scripts, **given):
        self.scripts, self.given = [("launch", scripts[0], "PYSOURCE")], given
        self.pure = [("viewer", "", "PYMODULE"), ("dateparser.data.date_translation_data.xog", "", "PYMODULE")]
        self.binaries = [
            ("PySide6/Qt/lib/libQt6Gui.so.6", "/gui", "BINARY"),
            ("PySide6/Qt/lib/libQt6Quick.so.6", "/quick", "BINARY"),
            ("libX11.so.6", "/x11", "BINARY"),
            ("libgtk-3.so.0", "/gtk", "BINARY"),
        ]
        self.datas = [("resources/README.md", str(BUILD.parent / "resources" / "README.md"), "DATA")]


class _Builder:
    """Records how the spec called PyInstaller."""

    def __init__(self):
        self.calls = {}

    def __getattr__(self, name):
        def call(*arguments, **options):
            self.calls.setdefault(name, []).append((arguments, options))
            return name

        return call


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_the_spec_evaluates_on_every_platform(platform, monkeypatch):
    monkeypatch.setenv("DEMARCHE_PLATFORM", platform)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(bundle, "libraries_of", {"/gui": {"libX11.so.6"}, "/x11": set(), "/gtk": {"libX11.so.6"}}.get)
    monkeypatch.setattr(qt_support, "compiled", lambda folder: [("shiboken6/files.dir", "/support.pyc")])
    told = []
    monkeypatch.setattr(notices, "write", lambda entries, text, bill: told.extend(name for name, _ in entries))
    builder, analyses = _Builder(), []

    def analysis(scripts, **given):
        analyses.append(_Analysis(scripts, **given))
        return analyses[-1]

    names = {name: getattr(builder, name) for name in ("PYZ", "EXE", "COLLECT", "BUNDLE")}
    spec = BUILD / "demarche.spec"
    exec(compile(spec.read_text(), str(spec), "exec"), {"SPECPATH": str(BUILD), "Analysis": analysis, **names})

    assert [entry[0] for entry in analyses[0].pure] == ["viewer"]
    kept = ["PySide6/Qt/lib/libQt6Gui.so.6", "libX11.so.6", *([] if platform == "linux" else ["libgtk-3.so.0"])]
    assert [entry[0] for entry in analyses[0].binaries] == kept
    assert told == [*kept, "resources/README.md", "viewer", *analyses[0].scripts[0][:1]]
    assert any(target == "resources" for _, target in analyses[0].given["datas"])
    assert ("/support.pyc", "shiboken6/files.dir") in analyses[0].given["datas"]
    assert analyses[0].datas[-1][0] == "notices.txt"
    programs = [options["name"] for _, options in builder.calls["EXE"]]
    assert programs == (["demarche", "demarche-cli"] if platform == "win32" else ["demarche"])
    assert ("BUNDLE" in builder.calls) == (platform == "darwin")
    assert all(options["strip"] is False for _, options in builder.calls["EXE"])


def test_the_property_list_is_one_and_owns_projects():
    plist = plistlib.loads(plistlib.dumps(bundle.info_plist()))
    owned = [kind for kind in plist["CFBundleDocumentTypes"] if kind["LSHandlerRank"] == "Owner"]
    exported = plist["UTExportedTypeDeclarations"][0]
    assert owned[0]["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["demarche"]


def test_every_kind_of_document_is_known_to_macos():
    """Apple's own identifiers are; any other must be declared with its endings, once."""
    plist = plistlib.loads(plistlib.dumps(bundle.info_plist()))
    used = [kind["LSItemContentTypes"][0] for kind in plist["CFBundleDocumentTypes"]]
    declared = [
        kind["UTTypeIdentifier"]
        for kind in (*plist["UTExportedTypeDeclarations"], *plist["UTImportedTypeDeclarations"])
    ]
    assert len(used) == len(set(used)) == len(bundle.DOCUMENT_TYPES)
    assert len(declared) == len(set(declared))
    assert set(used) == set(declared) | {one for one in used if one.startswith(("public.", "com.apple."))}
    assert all(re.fullmatch(r"[A-Za-z0-9.-]+", one) for one in used)


def test_the_manifest_and_metainfo_are_well_formed():
    ET.parse(BUILD / "windows" / "demarche.manifest")
    ET.parse(BUILD / "linux" / "mime.xml")
    component = ET.parse(BUILD / "linux" / "metainfo.xml").getroot()
    assert component.findtext("id") == bundle.APP_ID
    assert component.findtext("launchable") == f"{bundle.APP_ID}.desktop"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not installed")
def test_the_desktop_entry_is_valid(tmp_path):
    types = ";".join(mime for _, _, mime, _ in bundle.DOCUMENT_TYPES) + ";"
    entry = tmp_path / f"{bundle.APP_ID}.desktop"
    entry.write_text((BUILD / "linux" / "demarche.desktop").read_text().replace("@MIME_TYPES@", types))
    done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_component_names_its_licence_and_none_is_gpl_only():
    for distribution in notices.distributions():
        licence = notices.licence_of(distribution)
        choices = re.split(r"\bOR\b", licence)
        assert any(not re.search(r"\bA?GPL|GNU (Affero )?General", choice) for choice in choices), licence


def test_unused_parts_are_left_out():
    assert not bundle.keep_file("PySide6/Qt/plugins/platforms/libqvnc.so")
    assert not bundle.keep_file("babel/locale-data/kok.dat")
    assert bundle.keep_file("PySide6/Qt/plugins/platforms/libqxcb.so")
    assert bundle.keep_file("babel/locale-data/root.dat")
    assert not bundle.keep_file("PySide6/Qt/translations/qtbase_ja.qm")
    assert bundle.keep_file("PySide6/Qt/translations/qtbase_de.qm")
    assert bundle.keep_file("resources/translations/demarche_de.ts")
    assert not bundle.keep_file("dateparser-1.5.0.dist-info/RECORD")
    assert bundle.keep_file("dateparser-1.5.0.dist-info/METADATA")
    assert bundle.keep_module("dateparser.data.date_translation_data.fa")
    assert not bundle.keep_module("dateparser.data.date_translation_data.xog")
