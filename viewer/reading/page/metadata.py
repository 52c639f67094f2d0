"""What a page says of itself: JSON-LD, meta elements, time elements."""

import html as entities
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from viewer.reading.header.calendar import find_days

_ARTICLE = re.compile(r"(?:Article|NewsArticle|Report|BlogPosting|LiveBlogPosting|Posting|WebPage|VideoObject)$")
_JSON_CHARACTERS = 500_000
_META = {
    "published": (
        *(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
        ),
        *(
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date.created",
            "publish-date",
            "publishdate",
            "publish_date",
        ),
        *(
            "publication_date",
            "pubdate",
            "article.published",
            "cxenseparse:recs:publishtime",
            "dc.date",
            "dcterms.date",
            "date",
        ),
        *(
            "article_date_original",
            "originalpublicationdate",
            "og:pubdate",
            "og:published_time",
            "citation_publication_date",
        ),
        *("cxenseparse:publishtime", "ptime", "displaydate", "dcterms.issued", "prism.publicationdate", "release_date"),
    ),
    "title": ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline"),
    "byline": (
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "byl",
        "og:article:author",
    ),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site"),
    "url": ("og:url", "parsely-link", "twitter:url"),
    "language": ("content-language", "og:locale", "dc.language", "language"),
}
_PLACE = {name: (field, rank) for field, names in _META.items() for rank, name in enumerate(names)}
_BY = re.compile(r"^(?:by|von|par|por)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The fields of a draft that a page's data can fill."""

    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: date | None = None
    language: str | None = None
    url: str | None = None

    def filled_from(self, other: "Metadata") -> "Metadata":
        """These, and where they are None the other's."""
        missing = {f.name: getattr(other, f.name) for f in fields(self) if getattr(self, f.name) is None}
        return replace(self, **missing)


def metadata(root: Any) -> Metadata:
    """JSON-LD first, then meta elements, then microdata and time elements."""
    return _json_ld(root).filled_from(_meta(root)).filled_from(_elements(root))


def day_of(value: object) -> date | None:
    """The day of an ISO moment or of any date a page may write; as written, not moved to another time zone."""
    if not isinstance(value, str):
        return None
    value = value.strip()
    try:
        return datetime.fromisoformat(value[:10]).date() if re.match(r"\d{4}-\d{2}-\d{2}", value) else _compact(value)
    except ValueError:
        return None


def _compact(value: str) -> date | None:
    if re.match(r"(?:19|20)\d{6}(?!\d)|(?:19|20)\d{12}", value):
        return datetime.strptime(value[:8], "%Y%m%d").date()  # noqa: DTZ007 - a day, not a moment
    days = find_days(value[:80])
    return days[0].day if days and days[0].other is None else None


def _json_ld(root: Any) -> Metadata:
    best, best_rank = Metadata(), -1
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (
            "".join(script.itertext())[:_JSON_CHARACTERS]
            .strip()
            .removeprefix("<!--")
            .removesuffix("-->")
            .strip()
            .rstrip(";")
        )
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            kinds = node.get("@type")
            names = [k for k in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(k, str)]
            if not any(_ARTICLE.search(name) for name in names):
                continue
            # the article before the page it stands on
            rank = 0 if names == ["WebPage"] or names == ["VideoObject"] else 1
            found = _of_node(node)
            if rank > best_rank:
                best, best_rank = found.filled_from(best), rank
            elif rank < best_rank:
                best = best.filled_from(replace(found, title=None))
    return best


def _nodes(data: object) -> Iterator[dict[str, Any]]:
    """Every object in the data, outermost first, without recursion."""
    queue, seen = [data], 0
    while queue and seen < 5000:
        node = queue.pop(0)
        seen += 1
        if isinstance(node, list):
            queue += node
        elif isinstance(node, dict):
            yield node
            queue += [
                node[key]
                for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart")
                if isinstance(node.get(key), dict | list)
            ]


def _of_node(node: dict[str, Any]) -> Metadata:
    page = node.get("mainEntityOfPage")
    address = node.get("url") or (
        page if isinstance(page, str) else page.get("@id") if isinstance(page, dict) else None
    )
    return Metadata(
        title=_clean(node.get("headline") or (node.get("name") if not node.get("headline") else None)),
        byline=", ".join(dict.fromkeys(_names(node.get("author")))) or None,
        outlet=next(iter(_names(node.get("publisher"))), None),
        published=day_of(node.get("datePublished"))
        or day_of(node.get("dateCreated"))
        or day_of(node.get("uploadDate")),
        language=_language(node.get("inLanguage")),
        url=_address(address),
    )


def _names(value: object) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        for one in name if isinstance(name, list) else [name]:
            cleaned = _clean(one)
            if cleaned and not cleaned.startswith(("http", "@")) and len(cleaned) <= 120:
                yield _BY.sub("", cleaned)


def _meta(root: Any) -> Metadata:
    found: dict[str, tuple[int, str]] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        if not content:
            continue
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            field, rank = _PLACE.get((element.get(attribute) or "").strip().lower(), ("", 0))
            if field and (field not in found or rank < found[field][0]):
                if field == "published" and day_of(content) is None:
                    continue
                found[field] = (rank, content)
    values = {field: content for field, (_, content) in found.items()}
    byline = next(iter(_names(values.get("byline"))), None)
    outlet = _clean(values.get("outlet"))
    return Metadata(
        title=_clean(values.get("title")),
        byline=byline,
        outlet=outlet.lstrip("@") if outlet else None,
        published=day_of(values.get("published")),
        language=_language(values.get("language")),
        url=_address(values.get("url")),
    )


def _elements(root: Any) -> Metadata:
    published = None
    for element in root.iter("time", "span", "div", "p", "abbr", "meta"):
        named = (element.get("itemprop") or "").lower()
        if named in ("datepublished", "datecreated") or (element.tag == "time" and element.get("pubdate") is not None):
            published = day_of(element.get("datetime") or element.get("content") or "".join(element.itertext())[:80])
            if published:
                break
    canonical = next(
        (link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"), None
    )
    return Metadata(published=published, language=_language(root.get("lang")), url=_address(canonical))


def _clean(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    text = entities.unescape(value)
    text = re.sub(r"<[^>]{1,80}>", "", text)
    return re.sub(r"\s+", " ", text).strip() or None


def _language(value: object) -> str | None:
    m = re.match(r"([A-Za-z]{2})(?:[-_]|$)", value.strip()) if isinstance(value, str) else None
    return m[1].lower() if m else None


def _address(value: object) -> str | None:
    if not isinstance(value, str) or len(value) > 2000:
        return None
    try:
        parts = urlsplit(value.strip())
    except ValueError:
        return None
    return value.strip() if parts.scheme in ("http", "https") and parts.netloc else None
