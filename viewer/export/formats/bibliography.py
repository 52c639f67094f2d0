"""The sources as CSL-JSON (Zotero, pandoc, citeproc) and as BibTeX."""

import re
import unicodedata
from typing import Any

from viewer.export.formats.json_text import json_text
from viewer.export.options import Options
from viewer.export.quoting import flat
from viewer.model import Article, Document

_BYLINE = re.compile(r"^\s*by\s+", re.IGNORECASE)
_TEX = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # not \{: BibTeX counts braces behind backslashes too
    "}": r"\textbraceright{}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def render_csl(document: Document, options: Options) -> bytes:
    """CSL-JSON: a list of `article-newspaper` items."""
    keys = _keys(document)
    items = [_csl(article, keys[article.id]) for article in options.each(document.articles.values())]
    return json_text(items, options)


def _csl(article: Article, key: str) -> dict[str, Any]:
    item: dict[str, Any] = {"id": key, "type": "article-newspaper", "title": _title(article)}
    if author := _author(article):
        item["author"] = [{"literal": author}]
    if article.outlet:
        item["container-title"] = article.outlet
    if article.published:
        day = article.published
        item["issued"] = {"date-parts": [[day.year, day.month, day.day]]}
    if article.place:
        item["publisher-place"] = article.place
    if address := web_address(article):
        item["URL"] = address
    if article.language:
        item["language"] = article.language
    return item


def render_bibtex(document: Document, options: Options) -> bytes:
    """BibTeX: one `@article` a source; biblatex reads `date` and `url`, older styles `year` and `month`."""
    del options
    keys = _keys(document)
    return "\n".join(_bibtex(article, keys[article.id]) for article in document.articles.values()).encode(
        "utf-8", "replace"
    )


def _bibtex(article: Article, key: str) -> str:
    fields: dict[str, str] = {}
    if author := _author(article):
        fields["author"] = "{" + _tex(author) + "}"  # one name, not to be split at "and" or at its comma
    fields["title"] = "{" + _tex(_title(article)) + "}"  # keeps its capitals
    if article.outlet:
        fields["journal"] = _tex(article.outlet)
    if article.published:
        fields |= {
            "date": article.published.isoformat(),
            "year": str(article.published.year),
            "month": str(article.published.month),
            "day": str(article.published.day),
        }
    if address := web_address(article):
        fields["url"] = re.sub(r"[{}\\\s]", lambda m: f"%{ord(m.group()):02X}", address)
    if article.language:
        fields["langid"] = _tex(article.language)
    body = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    return f"@article{{{key},\n{body}}}\n"


def _tex(value: str) -> str:
    return "".join(_TEX.get(c, c) for c in flat(value) if unicodedata.category(c) != "Cc")


def _title(article: Article) -> str:
    return flat(article.title or article.file_name or "Untitled")


def _author(article: Article) -> str:
    return flat(_BYLINE.sub("", article.byline or ""))


def web_address(article: Article) -> str | None:
    """The article's address if it is one of the web."""
    url = (article.url or "").strip()
    return url if url.lower().startswith(("http://", "https://")) else None


def _keys(document: Document) -> dict[str, str]:
    """A citation key for each article's id: outlet, year, first long word of the title; told apart by letters."""
    keys: dict[str, str] = {}
    taken: set[str] = set()
    for article in document.articles.values():
        word = next((w for w in _ascii(_title(article)).split() if len(w) > 3), "")
        outlet = _ascii(article.outlet or "source").replace(" ", "")
        base = f"{outlet[:24] or 'source'}{article.published.year if article.published else ''}{word[:16]}"
        key, number = base, 1
        while key in taken:
            number += 1
            key = f"{base}-{number}"
        taken.add(key)
        keys[article.id] = key
    return keys


def _ascii(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()
