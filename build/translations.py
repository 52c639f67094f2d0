#!/usr/bin/env python3
"""Bring `resources/translations/*.ts` up to date with the texts in the source; translators then fill in what is unfinished.

    .venv/bin/python build/translations.py [FOLDER]

The files are those of Qt Linguist. Texts that are no longer used go; a text that stands translated elsewhere in the same file is
filled in from there. Prints what is still to be translated and exits 1 if there is any.
"""

import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "fr", "ru")


def update(folder: Path) -> list[str]:
    """Update the files in `folder`; returns `LANGUAGE: TEXT` for each that is unfinished."""
    sys.path.insert(0, str(ROOT))
    from viewer.export.phrases import PHRASES
    from viewer.messages import MESSAGES

    lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    missing = []
    with tempfile.TemporaryDirectory() as temporary:
        # Sentences of codes are looked up at run time, where lupdate cannot see them
        messages = Path(temporary) / "messages.py"
        counted = ", '', n"
        messages.write_text(
            "".join(f"translate('messages', {text!r})\n" for text in sorted(set(MESSAGES.values())))
            + "class Export:\n    def phrases(self):\n"
            + "".join(f"        self.tr({text!r}{counted * ('%n' in text)})\n" for text in sorted(PHRASES)),
            encoding="utf-8",
        )
        # A module's own `tr` has no class to give its context
        canvas = []
        for path in sorted((ROOT / "viewer" / "window" / "canvas").glob("*.py")):
            copy = Path(temporary) / f"canvas_{path.name}"
            text = path.read_text(encoding="utf-8")
            text = re.sub(r"(?<![\w.])(?:words\.)?tr\((?!text)", "translate('Canvas', ", text)
            text = re.sub(r"(translate\('Canvas', \"[^\"]*\"), n\)", r"\1, None, n)", text)
            copy.write_text(text, encoding="utf-8")
            canvas.append(copy)
        sources = [*sorted((ROOT / "viewer" / "window").glob("*.py")), *canvas, messages]
        for language in LANGUAGES:
            file = folder / f"demarche_{language}.ts"
            command = [
                lupdate, "-tr-function-alias", "QT_TRANSLATE_NOOP+=marked", "-no-obsolete", "-locations", "none",
                "-source-language", "en", "-target-language", language, *sources, "-ts", file,
            ]  # fmt: skip
            subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)
            missing += [f"{language}: {text}" for text in _fill(file)]
    return missing


def _fill(file: Path) -> list[str]:
    """Fill in what is translated elsewhere in the file; returns what is not."""
    tree = ElementTree.parse(file)
    known: dict[str | None, ElementTree.Element] = {}
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        source = message.findtext("source")
        if translation is None or translation.get("type") == "unfinished":
            continue
        if source not in known or len(translation) > len(known[source]):
            known[source] = translation
    missing = []
    for message in tree.getroot().iter("message"):
        translation, source = message.find("translation"), message.findtext("source") or ""
        if translation is None or translation.get("type") != "unfinished":
            continue
        other = known.get(source)
        if other is None or (message.get("numerus") and not len(other)):
            missing.append(source)
            continue
        translation.attrib.pop("type")
        forms = [form.text for form in other] or [other.text]
        for form in list(translation):
            translation.remove(form)
        translation.text = None if message.get("numerus") else forms[-1]
        for text in forms if message.get("numerus") else ():
            ElementTree.SubElement(translation, "numerusform").text = text
    ElementTree.indent(tree, "    ")
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return missing


if __name__ == "__main__":
    unfinished = update(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "translations")
    print("\n".join(unfinished))
    sys.exit(1 if unfinished else 0)
