"""Which of a page's several titles is the article's own."""

import re
from typing import Any

from viewer.reading.header.calendar import plain

_TAIL = re.compile(r"\s+(?:\||[-–—]|·|•|»|::|/)\s+(?=[^|–—·•»]{2,60}$)|\s*\|\s*(?=[^|]{2,60}$)")


def page_title(root: Any, embedded: str | None, outlet: str | None, host: str | None) -> str | None:
    """The headline as the page shows it: the h1 that agrees with the embedded title, else that one without the site's name."""
    titles = [text for text in (_text(t) for t in root.iter("title")) if text]
    headings = [text for text in (_heading(h, [embedded, *titles[:1]]) for h in root.iter("h1")) if text]
    for known in [embedded, *titles[:1]]:
        if not known:
            continue
        agreeing = [h for h in headings if _overlap(h, known) >= 0.5]
        if agreeing:
            return max(agreeing, key=lambda h: _overlap(h, known))
    if embedded:
        return without_site(embedded, outlet, host)
    if len(headings) == 1 and len(headings[0].split()) >= 3:
        return headings[0]
    return without_site(titles[0], outlet, host) if titles else (headings[0] if headings else None)


def without_site(title: str, outlet: str | None, host: str | None) -> str:
    """A page's title without " | Site" or " - Site" at its end."""
    for _ in range(2):
        m = _TAIL.search(title)
        if not m or m.start() < 8:
            return title
        tail = title[m.end() :]
        known = [
            plain(name).replace(" ", "") for name in (outlet, (host or "").removeprefix("www.").split(".")[0]) if name
        ]
        folded = plain(tail).replace(" ", "")
        is_site = any(name and (name in folded or folded in name) for name in known)
        if not is_site and "|" not in m[0] and (known or len(tail.split()) > 3):
            return title
        title = title[: m.start()].rstrip()
    return title


def _text(element: Any) -> str:
    return _squeezed("".join(element.itertext()))[:400]


def _heading(element: Any, known: list[str | None]) -> str:
    """A heading without what a site puts within it below the title: its own name, a writer's, a picture's source.

    Its beginning up to one of its elements is the title where a known title begins with that and not with the whole.
    """
    whole = _text(element)
    parts = [element.text or ""]
    names = [_squeezed(name).casefold() for name in known if name]
    for child in element:
        start = _squeezed("".join(parts))
        if (len(start.split()) >= 3 or len(start) >= 12) and any(
            name.startswith(start.casefold()) and not name.startswith(whole.casefold()) for name in names
        ):
            return start
        if isinstance(child.tag, str):
            parts.append("".join(child.itertext()))
        parts.append(child.tail or "")
    return whole


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _overlap(heading: str, known: str) -> float:
    a, b = (set(re.findall(r"\w+", plain(text))) for text in (heading, known))
    return len(a & b) / max(1, min(len(a), len(b))) if len(a) >= 2 else 0.0
