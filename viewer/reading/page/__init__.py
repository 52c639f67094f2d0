"""A web page's markup to an article: a safe parse, the page's own metadata, the body without the page around it."""

from viewer.reading.page.draft import fragment_text, page_draft

__all__ = ["fragment_text", "page_draft"]
