"""Files that real programs wrote: each gives the article it holds, without the page around it."""

from datetime import date
from pathlib import Path

import pytest

from viewer.model import PublishedFrom
from viewer.reading import ReadingError, read_file

FILES = Path(__file__).parent.parent / "files"
SAMPLES = FILES.parent.parent / "resources" / "samples"
TITLE = "Russia quits Black Sea grain deal hours before it runs out"
BODY = [
    block
    for block in (SAMPLES / "grain-deal-ends.txt").read_text(encoding="utf-8").strip().split("\n\n")
    if len(block) > 120
]
AROUND = [
    "cookies",
    "Accept all",
    "Most read",
    "recipes",
    "Read more",
    "All rights",
    "Privacy",
    "Photo:",
    "Home",
    "Page 1",
    "/more",
    "11/23",
]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "office.docx",
            "office.odt",
            "office.rtf",
            "office.pdf",
            "python.docx",
            "chromium.pdf",
            "chromium.mhtml",
            "page.html",
        ),
        *("safari.webarchive", "plain.eml", "page.eml", "attached.eml", "two.epub", "feed.rss", "feed.atom"),
    ],
)
def test_article_of_a_file(name):
    article = read_file(FILES / name)[0]
    assert article.title == TITLE
    assert article.text.startswith(TITLE + "\n\n")
    assert article.language == "en"
    assert [p for p in BODY if " ".join(p.split()) not in article.text] == []
    assert [words for words in AROUND if words in article.text] == []
    assert article.text[article.body :].lstrip().startswith(("Russia withdrew", "July 18"))
    assert article.file_name == name
    if name != "two.epub":
        assert article.published == date(2023, 7, 18)
        assert article.warnings == ()


@pytest.mark.parametrize("name", ["chromium.mhtml", "safari.webarchive", "page.html"])
def test_pages_know_their_address_and_writers(name):
    article = read_file(FILES / name)[0]
    assert article.url == "https://strait-observer.example/2023/07/18/grain-deal"
    assert "Tobias Achterberg" in article.byline
    assert "Lesia Horak" in article.byline


@pytest.mark.parametrize("name", ["office.pdf", "chromium.pdf", "columns.pdf"])
def test_printed_lines_are_joined_to_paragraphs(name):
    paragraphs = read_file(FILES / name)[0].text.split("\n\n")
    whole = [p for p in BODY if " ".join(p.split()) in paragraphs]
    assert len(whole) == len(BODY)
    assert not any("\n" in p for p in paragraphs)


def test_several_articles_of_one_file():
    for name, days in (
        ("feed.rss", [date(2023, 7, 18), date(2023, 2, 10)]),
        ("feed.atom", [date(2023, 7, 18), date(2023, 2, 10)]),
    ):
        articles = read_file(FILES / name)
        assert [a.published for a in articles] == days
        assert {a.byline for a in articles} == {"Lesia Horak"}
        assert {a.outlet for a in articles} == {"The Strait Observer"}
    assert [a.title for a in read_file(FILES / "two.epub")] == [TITLE, "Second lap of Africa for Russia's top diplomat"]


def test_feed_with_mistakes_is_read_all_the_same(tmp_path):
    feed = (FILES / "feed.rss").read_bytes().replace(b"<channel>", b"<channel><copyright>a&nbsp;& b</copyright>")
    (tmp_path / "a.rss").write_bytes(feed[:-20])
    assert [a.title for a in read_file(tmp_path / "a.rss")] == [a.title for a in read_file(FILES / "feed.rss")]


def test_the_day_of_a_book_is_unsure():
    article = read_file(FILES / "two.epub")[0]
    assert (article.published, article.published_from) == (date(2023, 7, 20), PublishedFrom.FILE)
    assert article.warnings == ("reading.unsure_date",)


def test_attachment_is_an_article_of_its_own():
    mail, attached = read_file(FILES / "attached.eml")
    assert mail.outlet == "The Strait Observer"
    assert (attached.file_name, attached.published) == ("khartoum.txt", date(2023, 2, 10))


def test_content_decides_not_the_name(tmp_path):
    for name in (
        "office.docx",
        "office.pdf",
        "chromium.mhtml",
        "plain.eml",
        "feed.rss",
        "office.rtf",
        "safari.webarchive",
        "page.html",
    ):
        path = tmp_path / f"{name}.txt"
        path.write_bytes((FILES / name).read_bytes())
        assert read_file(path)[0].title == TITLE, name


def test_old_word_document_is_named():
    with pytest.raises(ReadingError) as caught:
        read_file(FILES / "office.doc")
    assert caught.value.code == "reading.old_word"


LEXIS = """
                               1 of 2 DOCUMENTS


                             The Harbour Post

                           May 4, 2021 Tuesday
                           Late Edition - Final

Border crossing to reopen
and trade to resume

BYLINE: By PER MOE

SECTION: Section A; Column 0; Foreign Desk; Pg. 6

LENGTH: 211 words

DATELINE: OSLO

Envoys of the two governments met on Monday and agreed to reopen
the border crossing that was closed two years ago.

   The foreign minister said that the first lorries would cross
before the end of the month.

LOAD-DATE: May 7, 2021

LANGUAGE: ENGLISH

GRAPHIC: PHOTO: Lorries wait.

PUBLICATION-TYPE: Newspaper

                   Copyright 2021 The Harbour Post Company
                             All Rights Reserved

                               2 of 2 DOCUMENTS

                   Copyright 2021 Strait Observer Ltd
                             All Rights Reserved
                             The Strait Observer

                           5 May 2021

HEADLINE: Traders welcome the opening

LENGTH: 99 words

BODY:
Traders on both sides welcomed the decision on Wednesday, though few
expect cheaper goods soon.

LOAD-DATE: May 9, 2021
"""

NEXIS = """Page 1 of 4

Border crossing to reopen

The Harbour Post

May 4, 2021 Tuesday

Late Edition - Final

Copyright 2021 The Harbour Post All Rights Reserved

Section: FOREIGN; Pg. 6

Length: 211 words

Byline: By Per Moe

Dateline: OSLO

Body

Envoys of the two governments met on Monday and agreed to reopen the border crossing.

Length: 300 metres of road must be mended first, the minister said.

Graphic

Lorries wait.

Load-Date: May 7, 2021

End of Document

Traders welcome the opening

The Strait Observer

5 May 2021

Copyright 2021 Strait Observer Ltd

Length: 99 words

Body

Traders on both sides welcomed the decision on Wednesday.

Load-Date: May 9, 2021

End of Document
"""

FACTIVA = """HD  Border crossing to reopen
BY  By Per Moe
WC  211 words
PD  4 May 2021
ET  10:15 AM
SN  The Harbour Post
SC  HARP
LA  English
CY  Copyright 2021 The Harbour Post

LP
Envoys of the two governments met on Monday and agreed to reopen the border crossing.

TD
The foreign minister said that the first lorries would cross
before the end of the month.

NS gdip : International Relations
RE eurz : Europe
AN  Document HARP000020210504eh540000b

HD  Traders welcome the opening
WC  99 words
PD  5 May 2021
SN  The Strait Observer
LA  English
LP
Traders on both sides welcomed the decision on Wednesday.
AN  Document STRO000020210505eh550000c
"""

FACTIVA_LINES = """Border crossing to reopen

By Per Moe

211 words

4 May 2021

10:15

The Harbour Post

HARP

English

Copyright 2021 The Harbour Post

Envoys of the two governments met on Monday and agreed to reopen the border crossing.

The foreign minister said that the first lorries would cross before the end of the month.

Document HARP000020210504eh540000b

Traders welcome the opening

99 words

5 May 2021

The Strait Observer

STRO

English

(c) 2021 Strait Observer Ltd

Traders on both sides welcomed the decision on Wednesday.

Document STRO000020210505eh550000c
"""


def _html(text):
    return "<html><body>" + "".join(f"<p>{line}</p>" for line in text.split("\n") if line.strip()) + "</body></html>"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("lexis.txt", LEXIS),
        ("nexis.txt", NEXIS),
        ("factiva.txt", FACTIVA),
        ("lines.txt", FACTIVA_LINES),
        ("factiva.html", _html(FACTIVA_LINES)),
    ],
)
def test_downloads_of_databases(tmp_path, name, text):
    (tmp_path / name).write_text(text, encoding="utf-8")
    first, second = read_file(tmp_path / name)
    assert first.title.startswith("Border crossing to reopen")
    assert first.byline.title() == "Per Moe"
    assert (first.outlet, second.outlet) == ("The Harbour Post", "The Strait Observer")
    assert (first.published, second.published) == (date(2021, 5, 4), date(2021, 5, 5))
    assert first.published_from is PublishedFrom.METADATA
    assert second.title == "Traders welcome the opening"
    assert second.text.startswith(
        "Traders welcome the opening\n\nTraders on both sides welcomed the decision on Wednesday"
    )
    assert "reopen the border crossing" in first.text
    for stray in ("LOAD-DATE", "Load-Date", "Copyright", "Lorries wait", "gdip", "Document", "211 words", "PHOTO"):
        assert stray not in first.text, stray


def test_nexis_as_a_word_document(tmp_path):
    import docx

    made = docx.Document()
    for line in NEXIS.split("\n\n"):
        made.add_paragraph(line.strip())
    made.save(tmp_path / "nexis.docx")
    assert [a.published for a in read_file(tmp_path / "nexis.docx")] == [date(2021, 5, 4), date(2021, 5, 5)]
