"""What can go wrong when a document leaves, as codes that the window and the command line turn into sentences."""


class ExportError(Exception):
    """An export that was not made; the old file, if there was one, is as it was.

    `code` is one of `export.exists`, `export.unknown_format`, `export.ambiguous_format`, `export.no_folder`,
    `export.not_writable`, `export.nothing_to_show`, `export.bad_option`, `export.too_large`, `export.cancelled`,
    `export.failed`. `detail` is the path, the ending or the option it is about.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class TimelineImportError(Exception):
    """A file that is no timeline at all: `import.unknown_format`, `import.not_text`, `import.no_rows`, `import.unreadable`."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
