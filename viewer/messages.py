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
    "reading.no_date": "No publication date was found, so relative dates such as “last week” stay open.",
    "extraction.timeout": "Finding the events took too long and was stopped.",
    "extraction.crashed": "Finding the events failed; nothing else is affected.",
    "extraction.no_events": "No events were found.",
    "input.not_json": "The line is not JSON.",
    "input.not_article": "The line is not an article: it needs an “id” and a “text”.",
    "input.not_mentions": "The line is not what “demarche extract” prints.",
    "input.bad_date": "“published” is not a date such as 2023-03-13.",
    "export.exists": "The file is there already; --force replaces it.",
    "export.failed": "The file could not be written.",
    "export.format": "No such format.",
}


def sentence(code: str) -> str:
    """The sentence of a code; an unknown code stands for itself."""
    return MESSAGES.get(code, code)


def told(code: str, source: str, detail: str = "") -> str:
    """One line naming the input and the reason."""
    reason = sentence(code)
    return f"{source}: {reason}" + (f" ({detail})" if detail else "")
