"""Saved pages: what is kept, what is left out, what the page's own data says, and what a hostile page cannot do."""

import builtins
import json
import os
import socket
import threading
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from viewer.model import PublishedFrom
from viewer.reading import ReadingError, read_file
from viewer.reading.page import fragment_text, page_draft
from viewer.reading.page.titles import without_site

PARAGRAPHS = [
    "Envoys of the two governments met in Oslo on Tuesday and agreed to reopen the border crossing that was closed in 2019.",
    "The foreign minister, Ada Lund, said that the first lorries would cross before the end of the month, after customs officers had met.",
    "Her counterpart thanked Norway for its patience. A joint commission will meet every quarter, in turn in each of the two capitals.",
    "Traders on both sides have long asked for the crossing to be opened; since it was shut, goods have gone by sea, at twice the price.",
]
LD = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "name": "Home", "datePublished": "2020-01-01"},
        {
            "@type": ["NewsArticle"],
            "headline": "Border crossing to reopen &amp; trade to resume",
            "datePublished": "2021-05-04T23:30:00-05:00",
            "dateModified": "2021-06-01",
            "author": [{"@type": "Person", "name": "By Per Moe"}, {"name": "Eva Dahl"}],
            "publisher": {"name": "The Harbour Post"},
            "inLanguage": "en-GB",
            "mainEntityOfPage": {"@id": "https://harbour.example/2021/05/04/border"},
        },
    ],
}


def page(head="", before="", after="", title="Border crossing to reopen & trade to resume"):
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return (
        f"<!DOCTYPE html><html><head><title>{title} | The Harbour Post</title>{head}</head><body>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/w'>World</a></li></ul></nav>"
        "<div class='cookie-banner'><p>We use cookies to improve your experience. Accept all</p></div>"
        f"<main><article><h1>{title}</h1>{before}<figure><img src='x.jpg'><figcaption>Lorries wait. Photo: A. Smith</figcaption></figure>"
        f"{body}<p><a href='/old'>Read more: An old quarrel</a></p>{after}</article></main>"
        "<footer><p>© 2024 The Harbour Post. All rights reserved.</p></footer></body></html>"
    )


def read(tmp_path, markup, name="page.html", codec="utf-8"):
    path = tmp_path / name
    path.write_bytes(markup.encode(codec) if isinstance(markup, str) else markup)
    return read_file(path)[0]


def test_json_ld_is_believed(tmp_path):
    article = read(tmp_path, page(f'<script type="application/ld+json">{json.dumps(LD)}</script>'))
    assert article.title == "Border crossing to reopen & trade to resume"
    assert article.published == date(2021, 5, 4)
    assert article.published_from is PublishedFrom.METADATA
    assert article.byline == "Per Moe, Eva Dahl"
    assert article.outlet == "The Harbour Post"
    assert article.language == "en"
    assert article.url == "https://harbour.example/2021/05/04/border"
    assert article.text == "\n\n".join([article.title, *PARAGRAPHS])
    assert article.text[article.body :].startswith("Envoys")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2021-05-04T08:00:00Z">',
        '<meta name="date" content="May 4, 2021">',
        '<meta itemprop="datePublished" content="2021-05-04">',
        '<meta name="sailthru.date" content="2021-05-04 10:00"><meta property="article:modified_time" content="2022-01-01">',
        '<meta name="pubdate" content="20210504">',
    ],
)
def test_meta_dates(tmp_path, head):
    article = read(tmp_path, page(head))
    assert (article.published, article.published_from) == (date(2021, 5, 4), PublishedFrom.METADATA)


@pytest.mark.parametrize(
    "line",
    [
        "<p class='byline'>By Per Moe</p><p class='date'>May 4, 2021 at 10:12 a.m. EDT</p>",
        "<div>Published 4 May 2021</div>",
        "<time datetime='2021-05-04T10:00'>Tuesday</time>",
    ],
)
def test_dates_that_the_page_only_shows(tmp_path, line):
    assert read(tmp_path, page(before=line)).published == date(2021, 5, 4)


def test_page_without_any_date_has_none(tmp_path):
    markup = page().replace("closed in 2019", "closed").replace("© 2024 ", "")
    article = read(tmp_path, markup)
    assert article.published is None
    assert article.warnings == ("reading.no_date",)


def test_saved_from(tmp_path):
    markup = page().replace("<html>", "<html>\n<!-- saved from url=(0041)https://harbour.example/border -->")
    assert read(tmp_path, markup).url == "https://harbour.example/border"


@pytest.mark.parametrize(
    ("codec", "declared"),
    [
        ("utf-8", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("cp1251", "windows-1251"),
        ("utf-16", "utf-8"),
        ("utf-8-sig", "ascii"),
    ],
)
def test_charset_that_lies(tmp_path, codec, declared):
    words = "Министр сказал, что границу откроют до конца месяца." if codec == "cp1251" else "Café Noël à Tromsø."
    markup = page(f'<meta charset="{declared}">').replace("Her counterpart", words + " Her counterpart")
    assert words in read(tmp_path, markup, codec=codec).text


@pytest.mark.parametrize(
    ("title", "outlet", "host", "bare"),
    [
        ("Border to reopen | The Harbour Post", None, None, "Border to reopen"),
        ("Border to reopen - The Harbour Post", "The Harbour Post", None, "Border to reopen"),
        ("Border to reopen – Europe – harbour", None, "www.harbour.example", "Border to reopen – Europe"),
        (
            "Lund – the quiet negotiator of the north",
            "The Harbour Post",
            None,
            "Lund – the quiet negotiator of the north",
        ),
    ],
)
def test_site_name_is_cut_off(title, outlet, host, bare):
    assert without_site(title, outlet, host) == bare


def test_old_page_laid_out_in_tables(tmp_path):
    cell = "<br><br>".join(PARAGRAPHS)
    markup = (
        "<html><head><title>Border crossing to reopen - The Harbour Post</title></head><body><table><tr><td><a href=/>Home</a><br>"
        f"<a href=/w>World</a></td><td><font size=5><b>Border crossing to reopen</b></font><br><br>By Per Moe<br>May 4, 2021<br><br>{cell}</td></tr></table></body></html>"
    )
    article = read(tmp_path, markup)
    assert (article.title, article.published) == ("Border crossing to reopen", date(2021, 5, 4))
    assert article.text[article.body :].split("\n\n")[-4:] == PARAGRAPHS
    assert "Home" not in article.text


def test_fragment_of_a_selection():
    assert (
        fragment_text("<p>One <b>two</b>\n three.</p><br><div>Four<br><br>five<script>x()</script></div>")
        == "One two three.\n\nFour\n\nfive"
    )


HOSTILE = (
    '<link rel="stylesheet" href="{url}/a.css"><script src="{url}/b.js"></script><style>@import "{url}/c.css"; body{{background:url(file:///etc/passwd)}}</style>'
    '<base href="{url}/"><meta http-equiv="refresh" content="0;url={url}/d">'
)
HOSTILE_BODY = (
    '<img src="{url}/e.png"><img src="file:///etc/hostname"><iframe src="file:///etc/passwd"></iframe><object data="{url}/f"></object>'
    '<embed src="{url}/g"><video src="{url}/h" poster="{url}/i"></video><svg><image href="{url}/j"/></svg>'
)


def test_nothing_local_or_remote_is_loaded(tmp_path, monkeypatch):
    hits = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            hits.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    read(tmp_path, page(), "warm.html")  # libraries open their own files when they are first used
    opened, real_open, real_os_open = [], builtins.open, os.open
    monkeypatch.setattr(builtins, "open", lambda file, *a, **k: (opened.append(str(file)), real_open(file, *a, **k))[1])
    monkeypatch.setattr(os, "open", lambda file, *a, **k: (opened.append(str(file)), real_os_open(file, *a, **k))[1])
    monkeypatch.setattr(socket, "create_connection", lambda *a, **k: pytest.fail("a connection was opened"))
    article = read(tmp_path, page(HOSTILE.format(url=url), HOSTILE_BODY.format(url=url)))
    server.shutdown()
    server.server_close()
    assert "root:" not in article.text
    assert hits == []
    assert [path for path in opened if "etc" in path.split(os.sep)] == []


def test_too_deep(tmp_path):
    with pytest.raises(ReadingError) as caught:
        read(tmp_path, "<html><body>" + "<div>" * 50_000 + "text" + "</div>" * 50_000)
    assert caught.value.code == "reading.too_deep"


def test_fifty_megabytes_on_one_line(tmp_path):
    with pytest.raises(ReadingError) as caught:
        read(tmp_path, b"<html><body>" + b"<p>word</p>" * (50 * 2**20 // 11))
    assert caught.value.code == "reading.too_large"


def test_large_page_below_the_file_bound(tmp_path):
    with pytest.raises(ReadingError) as caught:
        read(tmp_path, b"<html><body>" + b"<p>word</p>" * (20 * 2**20 // 11))
    assert caught.value.code == "reading.too_large"


def test_page_of_endless_elements(tmp_path):
    with pytest.raises(ReadingError) as caught:
        read(tmp_path, b"<html><body>" + b"<div>x</div>" * 70_000)
    assert caught.value.code == "reading.too_large"


def test_pictures_packed_into_the_page_do_not_count(tmp_path):
    picture = f'<img src="data:image/png;base64,{"QUJD" * 3_000_000}">'
    assert read(tmp_path, page(before=picture)).text.endswith(PARAGRAPHS[-1])


def test_page_without_text(tmp_path):
    with pytest.raises(ReadingError) as caught:
        read(tmp_path, "<html><body><script>var a = 1;</script><img src='x.png'></body></html>")
    assert caught.value.code == "reading.no_text"


def test_control_characters_and_references(tmp_path):
    article = read(tmp_path, page().replace("Her counterpart", "Her&#0; &#xD800; \x00\x0b counterpart"))
    assert "counterpart" in article.text


def _site(middle: str, head: str = "") -> str:
    body = "".join(f"<p>{p}</p>" for p in PROSE)
    return f"""<!DOCTYPE html><html><head><title>Ministers meet at the lake - Harbour Times</title>{head}</head><body>
<header><a href="/">Harbour Times</a></header><div id="content"><h1>Ministers meet at the lake</h1>{middle.replace("BODY", body)}</div>
<footer><p>© Harbour Times 2026. All rights reserved.</p></footer></body></html>"""


PROSE = (
    "The foreign ministers of the two countries met at the lake and agreed to open the crossing, their first talks in nine years.",
    "The neighbours had broken off relations over the dam, and neither side said what had changed, though officials spoke of patient work.",
    "A further round is to be held in the capital, where the commission on water will report, and the customs service will draw up a list.",
)


def test_a_year_of_copyright_is_no_day_of_publication():
    draft = page_draft(_site("<p>By Ida Marlow</p>BODY"))
    assert draft.published is None


def test_the_day_of_printing_is_none_either():
    stamp = "<hr><p><small>Printed from Harbour Times on 3 May 2026</small></p>"
    draft = page_draft(_site(f"<p>By Ida Marlow<br>4 November 2019</p>BODY{stamp}"))
    assert draft.published == date(2019, 11, 4)
    assert "Printed from" not in draft.text


def test_an_update_below_the_article_goes_behind_the_day_above_it():
    draft = page_draft(_site("<p>By Ida Marlow</p><p>6 August 2018</p>BODY<p>Updated January 2, 2026</p>"))
    assert draft.published == date(2018, 8, 6)
    assert "Updated" not in draft.text


def test_days_before_the_web_are_believed():
    draft = page_draft(_site('<div><time datetime="1994-10-27">October 27, 1994</time> | By Ida Marlow</div>BODY'))
    assert draft.published == date(1994, 10, 27)


def test_todays_day_above_the_title_is_not_the_articles(tmp_path):
    markup = page(before="<div>The Ledger<br/>Thu, 14 May 2020 17:55 UTC</div>").replace(
        "<nav>", "<div id='date-box'>Mon, 25 Dec 2023</div><nav>"
    )
    assert read(tmp_path, markup).published == date(2020, 5, 14)


@pytest.mark.parametrize("within", ["<span>Harbour Post</span>", "<small>By Ada Lund, chief writer</small>"])
def test_what_a_site_puts_within_the_heading_is_not_the_title(tmp_path, within):
    bare = "Border crossing to reopen & trade to resume"
    article = read(tmp_path, page().replace(f"<h1>{bare}</h1>", f"<h1>\n {bare} {within}</h1>"))
    assert article.title == bare
    styled = page().replace(f"<h1>{bare}</h1>", "<h1>Border crossing to <em>reopen</em> & trade to <i>resume</i></h1>")
    assert read(tmp_path, styled).title == bare


def test_what_follows_an_element_without_an_end_is_not_within_it(tmp_path):
    article = read(tmp_path, page(before="<embed src='player.swf'><source src='a.mp3'>"))
    assert all(part in article.text for part in PARAGRAPHS)
    assert "reopen the border cross" in fragment_text("<p>reopen the border<wbr> cross</p>")
