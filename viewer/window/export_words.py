"""What the export dialog calls formats, sizes, resolutions and themes."""

from PySide6.QtCore import QCoreApplication

from viewer.export import FORMATS
from viewer.export.presets import presets


def format_words() -> dict[str, str]:
    """The formats by name, the most asked for first."""
    translate = QCoreApplication.translate
    words = {
        "png": translate("ExportWords", "PNG image"),
        "svg": translate("ExportWords", "SVG image"),
        "pdf": translate("ExportWords", "PDF"),
        "html": translate("ExportWords", "Web page in one file"),
        "csv": translate("ExportWords", "Table for spreadsheets (CSV)"),
        "md": translate("ExportWords", "Report (Markdown)"),
        "ics": translate("ExportWords", "Calendar (iCalendar)"),
        "jsonl": translate("ExportWords", "Records (JSON Lines)"),
        "timelinejs": translate("ExportWords", "TimelineJS"),
        "vis": translate("ExportWords", "vis-timeline"),
        "csl": translate("ExportWords", "Sources for Zotero (CSL-JSON)"),
        "bib": translate("ExportWords", "Sources for LaTeX (BibTeX)"),
        "annotation": translate("ExportWords", "Web Annotation"),
        "geojson": translate("ExportWords", "Map (GeoJSON)"),
        "kml": translate("ExportWords", "Map (KML)"),
    }
    known = {f.name: f.label for f in FORMATS}
    return {name: words.get(name, known[name]) for name in [*words, *(n for n in known if n not in words)]}


def preset_words() -> dict[str, str]:
    """The sizes by name, in the order of their table."""
    translate = QCoreApplication.translate
    words = {
        "article": translate("ExportWords", "Article column, 700 px"),
        "wide": translate("ExportWords", "Wide, 1200 px"),
        "slide": translate("ExportWords", "Slide, 16:9"),
        "a4": translate("ExportWords", "A4 landscape"),
        "a3": translate("ExportWords", "A3 landscape"),
        "poster": translate("ExportWords", "Poster, A1"),
        "tiled": translate("ExportWords", "Whole timeline, in pages or tiles"),
    }
    return {name: words.get(name, preset.label) for name, preset in presets().items()}


def scale_words() -> dict[str, str]:
    """One to four times the size."""
    told = QCoreApplication.translate("ExportWords", "%1× (%2 dpi)")
    return {str(n): told.replace("%1", str(n)).replace("%2", str(96 * n)) for n in range(1, 5)}


def theme_words() -> dict[str, str]:
    """The themes by name."""
    translate = QCoreApplication.translate
    return {
        "light": translate("ExportWords", "Light"),
        "dark": translate("ExportWords", "Dark"),
        "print": translate("ExportWords", "Print: black on white"),
    }
