"""Elements to paragraphs: the text a reader sees, one block a paragraph."""

import re
from collections.abc import Iterator
from typing import Any

BLOCKS = frozenset(
    [
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
        ),
        *(
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
        ),
        *(
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
        ),
        *("td", "tfoot", "th", "thead", "title", "tr", "ul"),
    ]
)
UNSEEN = frozenset(
    "script style noscript template head svg math iframe object embed video audio canvas select button input textarea nav dialog".split()  # noqa: SIM905
)
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def paragraphs(root: Any, *, captions: bool = False) -> list[str]:
    """The paragraphs below an element, white space folded; hidden elements, scripts and (unless asked for) captions left out."""
    found: list[str] = []
    pending: list[str] = []

    def flush() -> None:
        line = _SPACE.sub(" ", "".join(pending)).strip(" ")
        pending.clear()
        if line:
            found.append(line)

    for kind, value in _walk(root, captions):
        if kind == "text":
            pending.append(value)
        else:
            flush()
    flush()
    return found


def _walk(root: Any, captions: bool) -> Iterator[tuple[str, str]]:
    """Text and block breaks in the order of reading, with a stack of its own against deep trees."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        tag = tag.rpartition("}")[2].lower()
        if leaving:
            if tag in BLOCKS:
                yield "break", ""
            if element is not root and element.tail:
                yield "text", element.tail
            continue
        if not tag or tag in UNSEEN or (tag == "figcaption" and not captions) or _is_hidden(element):
            if element is not root and element.tail:
                yield "text", element.tail
            continue
        if tag == "br":
            yield "break" if _is_double(element) else "text", " "
            if element.tail:
                yield "text", element.tail
            continue
        if tag in BLOCKS:
            yield "break", ""
        if element.text:
            yield "text", element.text
        stack.append((element, True))
        stack += [(child, False) for child in reversed(element)]


def _is_double(element: Any) -> bool:
    """Whether the line break is one of two in a row, which old pages write for a paragraph."""
    for near, between in ((element.getnext(), element.tail), (element.getprevious(), None)):
        if near is not None and near.tag == "br":
            text = between if between is not None else near.tail
            if not (text or "").strip():
                return True
    return False


def _is_hidden(element: Any) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style) and bool(_HIDDEN.search(style))
