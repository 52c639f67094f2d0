"""PDF: text with its places on the page; scanned, locked and overlong documents are refused by name."""

from collections.abc import Iterator

from viewer.reading.draft import Draft
from viewer.reading.errors import ReadingError
from viewer.reading.exports import is_export, split_export
from viewer.reading.limits import ARTICLE_CHARACTERS, PDF_PAGES
from viewer.reading.sheets.article import full_text, sheets_draft
from viewer.reading.sheets.lines import SheetLine, page_lines
from viewer.reading.source import Source

_LETTERS_A_PAGE = 25  # fewer than these on the average page, and it is a scan with at most a stamp


def knows(source: Source) -> bool:
    """The signature within the first kilobyte, as readers of PDF accept it."""
    return b"%PDF-" in source.head[:1024]


def drafts(source: Source) -> Iterator[Draft]:
    """One article, or several of a database export."""
    lines, title = _lines(source.data)
    text = full_text(lines)
    if is_export(text):
        yield from split_export(text)
    else:
        yield sheets_draft(lines, title)


def _lines(data: bytes) -> tuple[list[SheetLine], str | None]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = "reading.encrypted_pdf" if "assword" in str(error) else "reading.damaged"
        raise ReadingError(code, str(error)) from None
    try:
        count = len(document)
        if count > PDF_PAGES:
            raise ReadingError("reading.too_large", f"{count:,} pages, at most {PDF_PAGES}")
        lines: list[SheetLine] = []
        size = broken = 0
        for number in range(count):
            try:
                page = document[number]
            except pypdfium2.PdfiumError:
                broken += 1
                continue
            lines += page_lines(page, number)
            size = sum(len(line.text) for line in lines[-200:]) + size
            page.close()
            if size > 4 * ARTICLE_CHARACTERS:
                raise ReadingError("reading.too_large", "too much text")
        letters = sum(1 for line in lines for c in line.text if c.isalpha())
        if count == 0 or broken == count:
            raise ReadingError("reading.damaged", "no page can be read")
        if letters < _LETTERS_A_PAGE * count:
            raise ReadingError("reading.scanned_pdf", f"{letters} letters on {count} pages")
        title = document.get_metadata_value("Title").strip()
    finally:
        document.close()
    return lines, title or None
