"""A page fetched from the web, once the user has agreed: http and https only, bounded in size and time, no cookies, redirects told."""

import ipaddress
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.parse import urljoin, urlsplit, urlunsplit

from viewer.reading.errors import ReadingError
from viewer.reading.limits import BINARY_BYTES

FETCH_BYTES = 24 * 1024 * 1024
FETCH_SECONDS = 30.0
REDIRECTS = 5
_CHUNK = 64 * 1024
_AGENT = "Mozilla/5.0 (compatible; Demarche)"
_TYPES = (
    "text/",
    "application/xhtml",
    "application/pdf",
    "application/rss",
    "application/atom",
    "application/xml",
    "application/octet-stream",
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page: its bytes, a name to read it under, and every address passed through, the first as asked and the last as answered."""

    data: bytes
    name: str
    addresses: tuple[str, ...]


def checked_address(text: str) -> str:
    """An address that may be offered for fetching, without its fragment.

    Raises `ReadingError("url.refused")` for anything but http and https, for names and passwords in it, and for control characters.
    """
    address = text.strip()
    if not address.isprintable() or " " in address or len(address) > 4000:
        raise ReadingError("url.refused", address)
    try:
        parts = urlsplit(address)
        port = parts.port
        host = parts.hostname
    except ValueError as error:
        raise ReadingError("url.refused", str(error)) from None
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.password or port == 0:
        raise ReadingError("url.refused", address)
    return urlunsplit((parts.scheme, parts.netloc, parts.path or "/", parts.query, ""))


def host_of(address: str) -> str:
    """The host that consent is asked for, in the form in which it can be compared and shown without look-alikes."""
    host = urlsplit(checked_address(address)).hostname or ""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host.encode("ascii", "backslashreplace").decode("ascii")


def fetch(
    address: str,
    *,
    agreed: Callable[[str], bool],
    allow_private: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
) -> Fetched:
    """Fetch a page. `agreed` is asked with the host before every connection, again when a redirect leads to another one.

    No cookies, no stored passwords, no proxy's credentials, no referrer. Addresses of the local network are refused unless
    `allow_private`. Raises `ReadingError`: `url.refused`, `url.not_agreed`, `url.failed`, `url.too_slow`, `reading.too_large`.
    """
    deadline = time.monotonic() + FETCH_SECONDS
    passed: list[str] = []
    target = checked_address(address)
    while True:
        host = host_of(target)
        if not agreed(host):
            raise ReadingError("url.not_agreed", host)
        if not allow_private:
            _check_public(target)
        passed.append(target)
        answer = _open(target, deadline)
        location = answer.headers.get("Location") if answer.status in (301, 302, 303, 307, 308) else None
        if location is None:
            with answer.body:
                _check_type(answer.headers)
                return Fetched(_bytes(answer.body, deadline, cancelled), _name(target, answer.headers), tuple(passed))
        answer.body.close()
        if len(passed) > REDIRECTS:
            raise ReadingError("url.failed", "too many redirects")
        target = checked_address(urljoin(target, location))


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: HTTPMessage
    body: IO[bytes]


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object, **__: object) -> None:
        """Leave every redirect to `fetch`, which asks again."""


def _open(address: str, deadline: float) -> _Answer:
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
        _NoRedirect(),
    ):
        opener.add_handler(handler)
    # `checked_address` let only http and https through
    request = urllib.request.Request(  # noqa: S310
        address, headers={"User-Agent": _AGENT, "Accept": "text/html,application/pdf,*/*;q=0.5"}
    )
    try:
        answer = opener.open(request, timeout=max(1.0, min(10.0, deadline - time.monotonic())))
        return _Answer(answer.status, answer.headers, answer)
    except urllib.error.HTTPError as error:
        if error.code in (301, 302, 303, 307, 308):
            return _Answer(error.code, error.headers, error)  # type: ignore[arg-type]
        error.close()
        raise ReadingError("url.failed", f"{error.code} {error.reason}") from None
    except TimeoutError:
        raise ReadingError("url.too_slow") from None
    except (OSError, HTTPException, ValueError) as error:
        raise ReadingError("url.failed", str(error)) from None


def _bytes(body: IO[bytes], deadline: float, cancelled: Callable[[], bool]) -> bytes:
    chunks: list[bytes] = []
    size = 0
    try:
        # read1 returns what is there, so that a server that drips does not outlast the deadline
        read = getattr(body, "read1", body.read)
        while chunk := read(_CHUNK):
            size += len(chunk)
            if size > min(FETCH_BYTES, BINARY_BYTES):
                raise ReadingError("reading.too_large", f"more than {FETCH_BYTES // 2**20} MB")
            if time.monotonic() > deadline or cancelled():
                raise ReadingError("url.too_slow")
            chunks.append(chunk)
    except TimeoutError:
        raise ReadingError("url.too_slow") from None
    except (OSError, HTTPException, ValueError) as error:
        raise ReadingError("url.failed", str(error)) from None
    return b"".join(chunks)


def _check_public(address: str) -> None:
    """A page on the web must not be a way to devices of the user's own network."""
    parts = urlsplit(address)
    try:
        found = socket.getaddrinfo(
            parts.hostname, parts.port or (443 if parts.scheme == "https" else 80), type=socket.SOCK_STREAM
        )
    except (OSError, UnicodeError) as error:
        raise ReadingError("url.failed", str(error)) from None
    for entry in found:
        if not ipaddress.ip_address(str(entry[4][0]).partition("%")[0]).is_global:
            raise ReadingError("url.refused", f"{parts.hostname} is in the local network")


def _check_type(headers: HTTPMessage) -> None:
    kind = headers.get_content_type()
    if not kind.startswith(_TYPES):
        raise ReadingError("url.refused", kind)


def _name(address: str, headers: HTTPMessage) -> str:
    """A name whose ending fits what came, for the reader that looks at both."""
    stem = urlsplit(address).path.rstrip("/").rpartition("/")[2] or urlsplit(address).hostname or "page"
    kind = headers.get_content_type()
    if kind == "application/pdf" and not stem.endswith(".pdf"):
        return f"{stem}.pdf"
    return stem if stem.endswith((".html", ".htm", ".pdf", ".txt", ".xml", ".rss")) else f"{stem}.html"
