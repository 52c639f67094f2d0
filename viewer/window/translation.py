"""The language of the interface: Qt's own texts, ours from `resources/translations/*.ts`, and English plurals."""

import logging
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer import resources

_log = logging.getLogger(__name__)
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ru": "Русский"}
_installed: list[QTranslator] = []


def _russian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


# Which of a text's forms goes with a number
PLURALS: dict[str, Callable[[int], int]] = {
    "de": lambda n: int(n != 1),
    "fr": lambda n: int(n > 1),
    "ru": _russian,
}


class EnglishPlurals(QTranslator):
    """`%n article(s)` in English: the (s) goes or stays as n has it. Other languages have their forms in their files."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The source with its (s) resolved; nothing for a text without a number."""
        return source.replace("(s)", "" if n == 1 else "s") if n >= 0 and "(s)" in source else None

    def isEmpty(self) -> bool:
        """Never: else Qt would not ask."""
        return False


class TsTranslator(QTranslator):
    """Reads a `.ts` file as it is, so that nothing compiled is kept; a text unknown in its context is looked up in all others."""

    def __init__(self, path: Path, language: str) -> None:
        super().__init__()
        self._plural = PLURALS[language]
        self._texts: dict[tuple[str, str], list[str]] = {}
        self._anywhere: dict[str, list[str]] = {}
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                source, found = message.findtext("source") or "", message.find("translation")
                if found is None:
                    continue
                forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
                if all(forms):
                    self._texts[name, source] = forms
                    if len(forms) > len(self._anywhere.get(source, ())):
                        self._anywhere[source] = forms

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The translation, in the form that goes with n."""
        forms, elsewhere = self._texts.get((context, source)), self._anywhere.get(source)
        if forms is None or (n >= 0 and elsewhere is not None and len(elsewhere) > len(forms)):
            forms = elsewhere
        if forms is None:
            return None
        return forms[min(self._plural(n) if n >= 0 else 0, len(forms) - 1)]

    def isEmpty(self) -> bool:
        """Never: else Qt would not ask."""
        return False


def install(choice: str) -> str:
    """Speak the language `choice` (an ISO 639-1 code, or empty for the system's); returns the one spoken."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system()
    language = choice or QLocale.languageToCode(system.language())
    if language not in LANGUAGES:
        language = "en"
    locale = (
        system
        if QLocale.languageToCode(system.language()) == language
        else QLocale("en_GB" if language == "en" else language)
    )
    QLocale.setDefault(locale)
    _add(EnglishPlurals())
    if language == "en":
        return language
    qt = QTranslator()
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _add(qt)
    path = resources.path("translations", f"demarche_{language}.ts")
    try:
        _add(TsTranslator(path, language))
    except (OSError, ElementTree.ParseError) as error:
        _log.warning("translation %s: %s", path.name, error)
    return language


def _add(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
