"""The choices of the export dialog that are remembered from one time to the next."""

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QSettings

from viewer.export import FORMATS
from viewer.export.options import THEMES
from viewer.export.presets import presets
from viewer.window.kept_settings import KeptSettings


@dataclass(frozen=True, slots=True)
class Choices:
    """What is kept; range, lanes and title belong to the document and are not."""

    format: str = "png"
    preset: str = "wide"
    theme: str = "light"
    scale: int = 2
    legend: bool = True
    footnotes: bool = True
    alt_text: bool = False
    folder: str = ""

    @classmethod
    def load(cls, settings: QSettings | KeptSettings) -> "Choices":
        """The choices of the last time; what is missing or no longer possible takes its default."""
        default = cls()
        found: dict[str, Any] = {}
        for field in fields(cls):
            value = settings.value(f"export/{field.name}")
            if value is not None:
                kind = type(getattr(default, field.name))
                found[field.name] = str(value).lower() == "true" if kind is bool else str(value)
        scale = str(found.get("scale", default.scale))
        found["scale"] = int(scale) if scale in ("1", "2", "3", "4") else default.scale
        allowed = {"format": {f.name for f in FORMATS}, "preset": set(presets()), "theme": set(THEMES)}
        for name, values in allowed.items():
            if found.get(name) not in values:
                found.pop(name, None)
        return replace(default, **found)

    def changed(self, **changes: str | None) -> "Choices":
        """The same with some of them replaced; None leaves one as it is."""
        return replace(self, **{name: value for name, value in changes.items() if value is not None})  # type: ignore[arg-type]

    def save(self, settings: QSettings | KeptSettings) -> None:
        """Keep them."""
        for field in fields(self):
            settings.setValue(f"export/{field.name}", getattr(self, field.name))
