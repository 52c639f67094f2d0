"""Licence notices and the bill of materials (CycloneDX) of everything a package holds.

The spec tells where each file and module of the bundle comes from; each is given to the component that it belongs to, and a
file that belongs to none, or a component without a licence and its text, stops the build.
"""

import csv
import functools
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import Path

import bundle
import qt_support
from packaging.requirements import Requirement

TEXTS = bundle.ROOT / "resources" / "licences"
_TEXT_NAMES = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors)([^/]*$|/)", re.I)
RULE = "=" * 100


class MissingLicence(Exception):  # noqa: N818 - it says what is wrong
    """A component whose licence nothing names, or a file that belongs to no component."""


@dataclass
class Component:
    """One bundled work: what it is, its licence by name and in full."""

    name: str
    version: str
    licence: str
    purl: str
    text: str
    files: list[str] = field(default_factory=list)


def write(entries: Iterable[tuple[str, str]], text: str | Path, bill: str | Path) -> None:
    """Write the notices, and the bill of materials, of bundled files (name in the bundle, path here). Raises `MissingLicence`."""
    components = components_of(entries)
    Path(text).write_text(notices(components), encoding="utf-8", newline="\n")
    listed = json.dumps(bill_of_materials(components), indent=1, ensure_ascii=False)
    Path(bill).write_text(listed + "\n", encoding="utf-8", newline="\n")


def components_of(entries: Iterable[tuple[str, str]]) -> list[Component]:
    """The components that the bundled files (name in the bundle, path here) belong to. Raises `MissingLicence`."""
    found: dict[str, Component] = {}
    unowned = []
    for name, path in entries:
        owner = owner_of(name, path)
        if owner is None:
            unowned.append(f"{name} (from {path})")
            continue
        found.setdefault(owner.name, replace(owner, files=[])).files.append(name)
    if unowned:
        raise MissingLicence("nothing says whose these are: " + ", ".join(sorted(unowned)[:20]))
    for component in (_python(), _bootloader(), *qt_parts()):
        found.setdefault(component.name, component)
    for component in found.values():
        if not component.licence or not component.text.strip():
            raise MissingLicence(f"{component.name} {component.version}: no licence text")
    return sorted(found.values(), key=lambda one: one.name.lower())


def owner_of(name: str, path: str) -> Component | None:
    """Whose a bundled file is; None when nothing tells."""
    here = Path(path)
    if name.startswith(qt_support.PLACE):
        return _of_distribution_named("shiboken6")
    if not path or path == "-" or name == "base_library.zip":  # a module that is only a folder; Python's own modules
        return _python()
    for given in dict.fromkeys((here, here.resolve())):
        if given.is_relative_to(bundle.ROOT) and not given.is_relative_to(bundle.ROOT / ".venv"):
            return part_of(given.relative_to(bundle.ROOT).as_posix())
        if "PyInstaller" in given.parts or "_pyinstaller_hooks_contrib" in given.parts:
            return _bootloader()
        if distribution := _distribution_files().get(str(given)):
            return _of_distribution(distribution)
        if package := _distribution_folders().get(_top_folder(given)):
            return _of_distribution(package)
        if any(given.is_relative_to(root) for root in _python_roots()) or given.name.startswith("libpython"):
            return _python()
        if package := _debian_package(str(given)):
            return _of_debian(package)
        if os.name == "nt" and given.is_relative_to(os.environ.get("SYSTEMROOT", "C:\\Windows")):
            return _C_RUNTIME
    return None


# The C runtime is the one thing of Windows itself that may be passed on with a program
_C_RUNTIME = Component(
    "Microsoft C runtime", "", "Microsoft redistributable", "pkg:generic/ucrt", "Redistributed under Microsoft's terms."
)

# What is in this repository


@functools.cache
def parts() -> list[dict[str, str]]:
    """The table of what lies in this repository and is bundled: path, component, licence, file of the text."""
    with (TEXTS / "parts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def part_of(path: str) -> Component | None:
    """The component of a file of this repository: the longest path of the table that it lies under."""
    rows = [row for row in parts() if path == row["path"] or path.startswith(row["path"] + "/")]
    if not rows:
        return None
    row = max(rows, key=lambda one: len(one["path"]))
    return _of_row(row)


def _of_row(row: dict[str, str]) -> Component:
    text = (bundle.ROOT / row["text"]).read_text(encoding="utf-8")
    version = row["version"] or bundle.version()
    return Component(row["component"], version, row["licence"], f"pkg:generic/{row['component'].lower()}", text)


def qt_parts() -> list[Component]:
    """The works of others that are inside Qt's libraries."""
    with (TEXTS / "qt-parts.csv").open(encoding="utf-8", newline="") as file:
        return [
            Component(
                f"{row['component']} (in Qt)",
                "",
                row["licence"],
                f"pkg:generic/{row['component'].lower().replace(' ', '-')}",
                f"{row['notice']}\n\n" + (TEXTS / row["text"]).read_text(encoding="utf-8"),
            )
            for row in csv.DictReader(file)
        ]


# Python's packages


def distributions() -> list[metadata.Distribution]:
    """Every Python distribution the app needs to run, by name: the closure of what pyproject.toml asks for."""
    import tomllib

    project = tomllib.loads((bundle.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    found: dict[str, metadata.Distribution] = {}
    while waiting:
        wanted = waiting.pop()
        if wanted.marker and not wanted.marker.evaluate({"extra": ""}):
            continue
        name = re.sub(r"[-_.]+", "-", wanted.name).lower()
        if name in found:
            continue
        found[name] = metadata.distribution(wanted.name)
        for line in found[name].requires or []:
            need = Requirement(line)
            if not need.marker or any(need.marker.evaluate({"extra": extra}) for extra in {"", *wanted.extras}):
                waiting.append(need)
    return [found[name] for name in sorted(found)]


@functools.cache
def _distribution_files() -> dict[str, metadata.Distribution]:
    return {
        str(distribution.locate_file(file)): distribution
        for distribution in metadata.distributions()
        for file in distribution.files or []
    }


@functools.cache
def _distribution_folders() -> dict[str, metadata.Distribution]:
    """Folders of packages that one distribution alone has files in: what is not listed singly (made at installation)."""
    owners: dict[str, set[str]] = {}
    by_name: dict[str, metadata.Distribution] = {}
    for path, distribution in _distribution_files().items():
        if folder := _top_folder(Path(path)):
            owners.setdefault(folder, set()).add(distribution.metadata["Name"])
            by_name[folder] = distribution
    return {folder: by_name[folder] for folder, names in owners.items() if len(names) == 1}


def _top_folder(path: Path) -> str:
    """The folder of a package under site-packages that a file lies in, or nothing."""
    for parent in path.parents:
        if parent.parent.name in ("site-packages", "dist-packages"):
            return str(parent)
    return ""


@functools.cache
def _of_distribution_named(name: str) -> Component:
    distribution = metadata.distribution(name)
    version = distribution.version
    licence = licence_of(distribution)
    text = "\n\n".join(texts_of(distribution)) or _standard_text(name, licence)
    if crates := compiled_in(distribution):
        text += "\n\nCompiled into it:\n" + "\n".join(crates)
    return Component(name, version, licence, f"pkg:pypi/{name.lower()}@{version}", text)


def _of_distribution(distribution: metadata.Distribution) -> Component:
    return _of_distribution_named(distribution.metadata["Name"])


def licence_of(distribution: metadata.Distribution) -> str:
    """Its licence as its metadata names it. Raises `MissingLicence`."""
    facts = distribution.metadata
    named = facts.get("License-Expression") or ""
    classifiers = [
        line.split(" :: ")[-1] for line in facts.get_all("Classifier") or [] if line.startswith("License ::")
    ]
    free = (facts.get("License") or "").strip().splitlines()
    licence = named or " AND ".join(c for c in classifiers if c != "OSI Approved") or (free[0][:80] if free else "")
    if not licence or licence == "UNKNOWN":
        raise MissingLicence(facts["Name"])
    return licence


def texts_of(distribution: metadata.Distribution) -> list[str]:
    """The licence texts that it ships."""
    paths = sorted(str(path) for path in distribution.files or [] if _TEXT_NAMES.search(str(path)))
    located = [Path(str(distribution.locate_file(path))) for path in paths if not path.endswith((".py", ".pyc", ".so"))]
    return [path.read_text(encoding="utf-8", errors="replace") for path in located if path.is_file()]


def compiled_in(distribution: metadata.Distribution) -> list[str]:
    """What its own bill of materials says is compiled into it: name, version, licence."""
    lines = set()
    for file in distribution.files or []:
        if file.name.endswith((".cyclonedx.json", ".cdx.json")):
            bill = json.loads(Path(str(distribution.locate_file(file))).read_text(encoding="utf-8"))
            for one in bill.get("components", []):
                terms = [term.get("expression") or term["license"].get("id") for term in one.get("licenses", [])]
                lines.add(
                    f"{one['name']} {one.get('version', '')} ({' AND '.join(filter(None, terms)) or 'not named'})"
                )
    return sorted(lines)


def _standard_text(name: str, licence: str) -> str:
    """The text of a licence for a distribution that ships none: `texts.csv` says which. Raises `MissingLicence`."""
    with (TEXTS / "texts.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["distribution"].lower() == name.lower():
                notice = f"{row['notice']}\n\n" if row["notice"] else ""
                return notice + "\n\n".join(
                    (bundle.ROOT / text).read_text(encoding="utf-8") for text in row["text"].split("|")
                )
    raise MissingLicence(f"{name} ({licence}) ships no licence text and resources/licences/texts.csv names none")


# Python itself, what starts it, and libraries of the building machine


@functools.cache
def _python_roots() -> tuple[Path, ...]:
    roots = [Path(sysconfig.get_path(name)).resolve() for name in ("stdlib", "platstdlib")]
    if sys.base_prefix != "/usr":  # where Python has a folder to itself, all there is its own
        roots.append(Path(sys.base_prefix).resolve())
    return tuple(roots)


@functools.cache
def _python() -> Component:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path(sys.base_prefix, "LICENSE.txt"),
        Path(f"/usr/share/doc/python3.{sys.version_info[1]}/copyright"),
    )
    text = next((path.read_text(encoding="utf-8", errors="replace") for path in places if path.is_file()), "")
    return Component("Python", version, "PSF-2.0", f"pkg:generic/python@{version}", text)


@functools.cache
def _bootloader() -> Component:
    distribution = metadata.distribution("pyinstaller")
    name, version = "PyInstaller's bootloader", distribution.version
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Component(name, version, licence, f"pkg:pypi/pyinstaller@{version}", "\n\n".join(texts_of(distribution)))


@functools.cache
def _debian_package(path: str) -> str | None:
    """The Debian package a file is of; /lib and /usr/lib are one."""
    if not shutil.which("dpkg"):
        return None
    other = path.removeprefix("/usr") if path.startswith("/usr/") else "/usr" + path
    for given in (path, other):
        answer = subprocess.run(["dpkg", "-S", given], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            return answer.stdout.split(":")[0]
    return None


@functools.cache
def _library_licences() -> dict[str, str]:
    """What libraries of the building machine are under themselves, by the Debian package they come in."""
    with (TEXTS / "libraries.csv").open(encoding="utf-8", newline="") as file:
        return {row["package"]: row["licence"] for row in csv.DictReader(file)}


@functools.cache
def _of_debian(package: str) -> Component:
    asked = ["dpkg-query", "-W", "-f", "${Version}", package]
    version = subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip()
    path = Path("/usr/share/doc", package, "copyright")
    if not path.is_file():
        raise MissingLicence(f"{package}: {path} is not there")
    text = path.read_text(encoding="utf-8", errors="replace")
    # A copyright file names the licences of all its source, down to those of scripts that build it
    named = list(dict.fromkeys(re.findall(r"^License:\s*(\S.*)$", text, re.M)))
    licence = _library_licences().get(package) or " AND ".join(named[:8]) or "see its text"
    return Component(package, version, licence, f"pkg:deb/debian/{package}@{version}", text)


# What is written


def notices(components: Iterable[Component]) -> str:
    """The text of `notices.txt`."""
    head = (TEXTS / "README.md").read_text(encoding="utf-8")
    sections = [
        f"{RULE}\n{one.name} {one.version}".rstrip() + f"\nLicence: {one.licence}\n{_names(one)}\n{one.text.rstrip()}\n"
        for one in components
    ]
    return head + "\n" + "\n".join(sections)


def _names(component: Component) -> str:
    """The shared libraries of it, which a reader may want to replace."""
    libraries = sorted(name for name in component.files if re.search(r"\.(so|dll|dylib|pyd)\b", name))
    return "Libraries: " + ", ".join(libraries) + "\n" if libraries else ""


def bill_of_materials(components: Iterable[Component]) -> dict[str, object]:
    """CycloneDX 1.5. The serial number goes by the content, so that the same build has the same."""
    listed = [
        {
            "type": "library",
            "bom-ref": one.purl,
            "name": one.name,
            "version": one.version,
            "purl": one.purl,
            "licenses": [{"license": {"name": one.licence}}],
        }
        for one in components
    ]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(listed, sort_keys=True))
    application = {"type": "application", "bom-ref": "demarche", "name": "demarche", "version": bundle.version()}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": application},
        "components": listed,
    }
