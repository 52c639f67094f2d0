"""The language of the interface: Qt's own texts, ours, and English plurals."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer import resources

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ru": "Русский"}
_installed: list[QTranslator] = []


class EnglishPlurals(QTranslator):
    """`%n article(s)` in English: the (s) goes or stays as n has it. Other languages have their forms in their files."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """The source with its (s) resolved; nothing for a text without a number."""
        return source.replace("(s)", "" if n == 1 else "s") if n >= 0 and "(s)" in source else None

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
    locale = system if QLocale.languageToCode(system.language()) == language else QLocale(language)
    QLocale.setDefault(locale)
    _add(EnglishPlurals())
    if language != "en":
        for name, folder in (
            (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
            (f"demarche_{language}", str(resources.path("translations"))),
        ):
            translator = QTranslator()
            if translator.load(name, folder):
                _add(translator)
    return language


def _add(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _installed.append(translator)
