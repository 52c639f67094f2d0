"""The few settings."""

import os

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QPushButton, QSpinBox, QWidget

from viewer.window.help_pages import Page
from viewer.window.preferences import Preferences
from viewer.window.safe_text import one_line
from viewer.window.text_size import scaled
from viewer.window.translation import LANGUAGES


class SettingsDialog(Page):
    """Every change holds at once; there is nothing to apply."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        form = QFormLayout(self.body)
        form.setContentsMargins(20, 14, 20, 14)
        form.setVerticalSpacing(10)
        system = self.tr("As the system has it")
        self._choice(form, "language", self.tr("Language"), {"": system, **LANGUAGES})
        note = QLabel(self.tr("A new language is spoken after the next start."), wordWrap=True)
        note.setProperty("role", "muted")
        form.addRow("", note)
        light_dark = {"system": system, "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._choice(form, "theme", self.tr("Theme"), light_dark)
        styles = {"long": self.tr("13 March 2023"), "short": self.tr("13 Mar 2023"), "iso": "2023-03-13"}
        self._choice(form, "date_style", self.tr("Dates in lists"), styles)
        days = {
            "": self.tr("As the language has it"),
            "1": self.tr("Monday"),
            "6": self.tr("Saturday"),
            "7": self.tr("Sunday"),
        }
        self._choice(form, "week_start", self.tr("Weeks begin on"), days)
        directions = {"right": self.tr("From left to right"), "left": self.tr("From right to left")}
        self._choice(form, "lane_direction", self.tr("Lanes are read"), directions)
        formats = {
            "": self.tr("The format of the last time"),
            "png": self.tr("PNG image"),
            "svg": self.tr("SVG image"),
            "pdf": self.tr("PDF"),
            "csv": self.tr("Table for spreadsheets (CSV)"),
        }
        self._choice(form, "export_format", self.tr("Export begins with"), formats)
        cores = QSpinBox()
        cores.setRange(0, os.cpu_count() or 1)
        cores.setSpecialValueText(self.tr("all"))
        cores.setValue(preferences.number("workers"))
        cores.setAccessibleName(self.tr("Processor cores used"))
        cores.valueChanged.connect(lambda value: preferences.set("workers", value))
        form.addRow(self.tr("Processor cores used"), cores)
        sites = preferences.agreed_hosts()
        if sites:
            ask = QPushButton(self.tr("Ask again for every site"))
            ask.setToolTip(", ".join(one_line(site, 60) for site in sites[:20]))
            ask.clicked.connect(preferences.forget_agreed)
            ask.clicked.connect(lambda: ask.setEnabled(False))
            form.addRow(self.tr("Web pages"), ask)
        motion = QCheckBox(self.tr("Less motion"))
        motion.setChecked(preferences.on("reduced_motion"))
        motion.toggled.connect(lambda on: preferences.set("reduced_motion", on))
        form.addRow("", motion)
        levels = {"warning": self.tr("Warnings"), "info": self.tr("Usual"), "debug": self.tr("Everything")}
        self._choice(form, "log_level", self.tr("Log"), levels)
        self.resize(scaled(self, 520), scaled(self, 500))

    def _choice(self, form: QFormLayout, key: str, name: str, words: dict[str, str]) -> None:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setObjectName(key)
        for value, text in words.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(self._preferences.text(key))))
        box.ensurePolished()
        box.setMinimumWidth(box.sizeHint().width())
        box.activated.connect(lambda: self._preferences.set(key, box.currentData()))
        form.addRow(name, box)
