"""Fetching a page: only with consent, only from the web, within bounds."""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from viewer.reading import ReadingError, urls


@pytest.fixture
def server():
    seen = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            seen.append((self.path, dict(self.headers)))
            if self.path == "/moved":
                self.send_response(302)
                self.send_header("Location", "/page?q=1#part")
                self.send_header("Set-Cookie", "a=b")
                self.end_headers()
            elif self.path == "/away":
                self.send_response(301)
                self.send_header("Location", "file:///etc/passwd")
                self.end_headers()
            elif self.path == "/loop":
                self.send_response(302)
                self.send_header("Location", "/loop")
                self.end_headers()
            elif self.path == "/other":
                self.send_response(302)
                self.send_header("Location", f"http://localhost:{self.server.server_port}/page")
                self.end_headers()
            elif self.path == "/picture":
                self.answer("image/png", b"x")
            elif self.path == "/drip":
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                for _ in range(50):
                    try:
                        self.wfile.write(b"x")
                        self.wfile.flush()
                    except OSError:
                        return
                    time.sleep(0.05)
            elif self.path == "/missing":
                self.send_error(404)
            else:
                self.answer("text/html; charset=utf-8", b"<html>" + b"x" * 1000)

        def answer(self, kind, body):
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=made.serve_forever, daemon=True).start()
    made.seen, made.root = seen, f"http://127.0.0.1:{made.server_port}"
    yield made
    made.shutdown()
    made.server_close()


def fetch(server, path, **options):
    return urls.fetch(
        server.root + path, **{"agreed": lambda host: host == "127.0.0.1", "allow_private": True} | options
    )


def test_page(server):
    found = fetch(server, "/page")
    assert found.data.startswith(b"<html>")
    assert (found.name, found.addresses) == ("page.html", (server.root + "/page",))


def test_redirects_are_told_and_cookies_are_not_kept(server):
    found = fetch(server, "/moved")
    assert found.addresses == (server.root + "/moved", server.root + "/page?q=1")
    assert all("Cookie" not in headers and "Referer" not in headers for _, headers in server.seen)


def test_nothing_is_asked_of_a_host_before_consent(server):
    with pytest.raises(ReadingError) as caught:
        fetch(server, "/page", agreed=lambda _: False)
    assert (caught.value.code, server.seen) == ("url.not_agreed", [])


def test_a_redirect_to_another_host_asks_again(server):
    with pytest.raises(ReadingError) as caught:
        fetch(server, "/other")
    assert (caught.value.code, caught.value.detail) == ("url.not_agreed", "localhost")
    assert len(server.seen) == 1


@pytest.mark.parametrize(
    ("path", "code"),
    [("/away", "url.refused"), ("/loop", "url.failed"), ("/picture", "url.refused"), ("/missing", "url.failed")],
)
def test_refused(server, path, code):
    with pytest.raises(ReadingError) as caught:
        fetch(server, path)
    assert caught.value.code == code


def test_bounds(server, monkeypatch):
    monkeypatch.setattr(urls, "FETCH_BYTES", 500)
    with pytest.raises(ReadingError) as caught:
        fetch(server, "/page")
    assert caught.value.code == "reading.too_large"
    monkeypatch.setattr(urls, "FETCH_SECONDS", 0.3)
    with pytest.raises(ReadingError) as caught:
        fetch(server, "/drip")
    assert caught.value.code == "url.too_slow"


def test_own_network_is_refused(server):
    with pytest.raises(ReadingError) as caught:
        fetch(server, "/page", allow_private=False)
    assert (caught.value.code, server.seen) == ("url.refused", [])


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://a.example/",
        "javascript:alert(1)",
        "http://u:p@a.example/",
        "http:///x",
        "http://a.example/\nb",
        "http://a.example:99999/",
        "http://[::1",
        "data:text/html,x",
        "a b",
    ],
)
def test_addresses_that_are_never_offered(address):
    with pytest.raises(ReadingError) as caught:
        urls.checked_address(address)
    assert caught.value.code == "url.refused"


def test_look_alike_hosts_are_shown_as_what_they_are():
    assert urls.host_of("https://еxample.com/a") == "xn--xample-2of.com"
