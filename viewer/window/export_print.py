"""Printing: the sheet is laid out for the printer's page, shown, and drawn there."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from viewer.export import Options
from viewer.export.images import Sheet
from viewer.export.main_part import resolve
from viewer.export.selection import select
from viewer.model import Document

_INCH = 96.0  # device-independent pixels


def landscape_printer() -> QPrinter:
    """The system's own printer, or a PDF where there is none."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    return printer


def printing_sheet(document: Document, options: Options, page: tuple[int, int]) -> Sheet:
    """What is chosen, laid out for a printer's page (`page_of`). Raises `ExportError`."""
    options = resolve(document, options)
    return Sheet(select(document, options), options.changed(theme="print", width=page[0], height=page[1]))


def show_print_preview(sheet: Sheet, parent: QWidget) -> None:
    """The system's print dialog, with what will be printed."""
    printer = landscape_printer()
    printer.setDocName(sheet.document.title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.paintRequested.connect(lambda printer: print_sheet(sheet, printer))
    dialog.exec()


def print_sheet(sheet: Sheet, printer: QPrinter) -> None:
    """Draw the sheet on the printer's page; one of another size is laid out anew."""
    width, height = page_of(printer)
    options = sheet.options.changed(cancelled=lambda: False)
    if (width, height) != (round(sheet.width), round(sheet.height)):
        sheet = Sheet(sheet.document, options.changed(width=width, height=height))
    sheet.options = options
    painter = QPainter(printer)
    painter.scale(printer.resolution() / _INCH, printer.resolution() / _INCH)
    sheet.paint(painter, QRectF(0, 0, sheet.width, sheet.height))
    painter.end()


def page_of(printer: QPrinter) -> tuple[int, int]:
    """What of its page a printer can print on, in device-independent pixels."""
    inches = printer.pageLayout().paintRect(QPageLayout.Unit.Inch)
    return int(inches.width() * _INCH), int(inches.height() * _INCH)
