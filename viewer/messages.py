"""The English sentence of every code the core speaks in, for the command line and, through `tr()`, for the window."""

MESSAGES = {
    "reading.missing": "There is no such file.",
    "reading.unreadable": "The file cannot be opened.",
    "reading.empty": "The file is empty.",
    "reading.not_text": "The file is not text, although its name says so.",
    "reading.too_large": "The file is too large to be an article.",
    "reading.timeout": "Reading took too long and was stopped.",
    "reading.limit": "Reading needed more memory or time than an article may, and was stopped.",
    "reading.crashed": "The file broke its reader, which was stopped; nothing else is affected.",
    "reading.failed": "The file could not be read.",
    "reading.too_deep": "The file is nested too deeply.",
    "reading.folder": "This is a folder.",
    "reading.not_a_file": "This is a pipe or a device, not a file.",
    "reading.too_many": "There are too many files or articles; the rest was left out.",
    "reading.unknown_format": "Démarche does not know this kind of file.",
    "reading.no_text": "There is no text in the file.",
    "reading.entities": "The file declares XML entities, which no article needs and attacks use; it was not read.",
    "reading.damaged": "The file is damaged or cut off.",
    "reading.encrypted_pdf": "The PDF is locked with a password. Open it with the password and save it without one.",
    "reading.scanned_pdf": "The PDF holds pictures of pages and no text. Run text recognition (OCR) on it and add it again.",
    "reading.encrypted": "The file is locked with a password.",
    "reading.bomb": "The archive unpacks to far more than an article can hold; it was not read.",
    "reading.nested": "Archives lie within archives, deeper than two; those were not read.",
    "reading.picture": "This is a picture. Démarche reads text only.",
    "reading.old_word": "This is an old Word document (.doc). Save it as .docx and add it again.",
    "reading.ambiguous_date": "Day and month of the publication date could be swapped; please check it.",
    "reading.year_inferred": "The year of publication was worked out from the weekday and the years named; please check it.",
    "reading.unsure_date": "The publication date is uncertain; please check it.",
    "reading.duplicate": "The same article is here already.",
    "reading.no_date": "No publication date was found, so relative dates such as “last week” stay open.",
    "extraction.timeout": "Finding the events took too long and was stopped.",
    "extraction.crashed": "Finding the events failed; nothing else is affected.",
    "extraction.failed": "Finding the events failed in this article; nothing else is affected.",
    "extraction.no_events": "No events were found.",
    "input.not_json": "The line is not JSON.",
    "input.not_article": "The line is not an article: it needs an “id” and a “text”.",
    "input.not_mentions": "The line is not what “demarche extract” prints.",
    "input.bad_date": "“published” is not a date such as 2023-03-13.",
    "archive.no_dask": 'This needs Dask: pip install "demarche-viewer[archive]".',
    "archive.failed": "The shard could not be done.",
    "export.exists": "The file is there already; it is replaced only when that is asked for (--force).",
    "export.unknown_format": "There is no such format.",
    "export.ambiguous_format": "The ending serves several formats: say which (--format).",
    "export.no_folder": "The folder does not exist.",
    "export.not_writable": "The file cannot be written there.",
    "export.nothing_to_show": "Nothing is left to show: the range, the lanes or the selection leave no event.",
    "export.bad_option": "That choice cannot be.",
    "export.too_large": "The image would be too large; choose tiles or a smaller size.",
    "export.cancelled": "The export was cancelled.",
    "export.failed": "The file could not be written.",
    "export.one_project": "One project is exported at a time, and without articles beside it.",
    "import.unknown_format": "The file is not a timeline that can be read.",
    "import.not_text": "The file is not text.",
    "import.no_rows": "The file holds no events.",
    "import.unreadable": "The file cannot be opened.",
    "project.disk_full": "The disk is full. Your work is kept in memory until it can be saved elsewhere.",
    "project.read_only": "The place cannot be written. Your work is kept in memory until it can be saved elsewhere.",
    "project.locked": "The project is open in another window, so here it can only be read.",
    "project.missing": "The project’s file is gone. Your work is kept in memory until it can be saved elsewhere.",
    "project.newer": "The project was written by a later version of Démarche.",
    "project.damaged": "The project’s file is damaged. What can be read is saved into a new file.",
    "project.not_a_project": "The file is not a Démarche project.",
    "project.failed": "The disk does not answer. Your work is kept in memory until it can be saved elsewhere.",
    "project.refused": "That cannot be done here.",
    "project.in_use": "That file is open in another window.",
}


def sentence(code: str) -> str:
    """The sentence of a code; an unknown code stands for itself."""
    return MESSAGES.get(code, code)


def told(code: str, source: str, detail: str = "") -> str:
    """One line naming the input and the reason."""
    reason = sentence(code)
    return f"{source}: {reason}" + (f" ({detail})" if detail else "")
