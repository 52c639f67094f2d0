"""Licence notices and the bill of materials (CycloneDX) of everything a package holds."""

import json
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import bundle
from packaging.requirements import Requirement

_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.I)


class MissingLicence(Exception):  # noqa: N818 - it says what is wrong
    """A component whose licence nothing names."""


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
    paths = sorted(str(path) for path in distribution.files or [] if _TEXTS.search(str(path)))
    located = [Path(str(distribution.locate_file(path))) for path in paths if not path.endswith((".py", ".pyc"))]
    return [path.read_text(encoding="utf-8", errors="replace") for path in located if path.is_file()]


def system_libraries(folder: Path) -> dict[str, list[str]]:
    """Debian package → libraries of it that the folder holds."""
    if not shutil.which("dpkg"):
        return {}
    owners: dict[str, list[str]] = {}
    for path in sorted((folder / "_internal").glob("*.so*")):
        answer = subprocess.run(["dpkg", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False)
        if answer.returncode == 0:
            package = answer.stdout.split(":")[0]
            owners.setdefault(package, []).append(path.name)
    return owners


def write(folder: Path, dist: Path) -> None:
    """Write `notices.txt` into the folder and the bill of materials beside it. Raises `MissingLicence`."""
    sections, components = [], []
    for distribution in distributions():
        name, version = distribution.metadata["Name"], distribution.version
        licence = licence_of(distribution)
        sections.append((f"{name} {version}", licence, "\n\n".join(texts_of(distribution))))
        components.append(_component(name, version, licence, f"pkg:pypi/{name.lower()}@{version}"))
    version = ".".join(map(str, sys.version_info[:3]))
    terms = Path(sys.base_prefix, "LICENSE.txt")
    python_text = terms.read_text(encoding="utf-8") if terms.is_file() else "PSF License, see python.org"
    sections.append((f"Python {version}", "PSF-2.0", python_text))
    components.append(_component("Python", version, "PSF-2.0", f"pkg:generic/python@{version}"))
    for package, libraries in sorted(system_libraries(folder).items()):
        copyright_file = Path("/usr/share/doc", package, "copyright")
        if not copyright_file.is_file():
            raise MissingLicence(f"{package} ({', '.join(libraries)})")
        text = copyright_file.read_text(encoding="utf-8", errors="replace")
        sections.append((f"{package}: {', '.join(libraries)}", "see below", text))
        components.append(_component(package, "", "see notices.txt", f"pkg:deb/debian/{package}"))
    rule = "=" * 100
    head = (
        "Démarche carries the following components. Qt and PySide6 are used under the GNU LGPL 3: their libraries are\n"
    )
    head += "separate files in this folder and may be replaced; resources/licences has the texts and how to get the source.\n"
    body = "".join(f"\n{rule}\n{name}\nLicence: {licence}\n\n{text}\n" for name, licence, text in sections)
    (folder / "notices.txt").write_text(head + body, encoding="utf-8")
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "demarche", "version": bundle.version()}},
        "components": components,
    }
    target = dist / f"demarche-{bundle.version()}.cdx.json"
    target.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _component(name: str, version: str, licence: str, purl: str) -> dict[str, object]:
    return {
        "type": "library",
        "name": name,
        "version": version,
        "purl": purl,
        "licenses": [{"license": {"name": licence}}],
    }
