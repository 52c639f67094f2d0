"""Plain text: encodings, refusals, and texts given without a file."""

import os
import subprocess
import sys
from datetime import date
from hashlib import sha256

import pytest

from viewer.model import PublishedFrom
from viewer.reading import ReadingError, article_from_text, limits, read_file

TEXT = "Visite à Téhéran\n\nPublié le 13 mars 2023\n\nLe président biélorusse a été reçu à Téhéran lundi, où il a signé une « feuille de route » avec son hôte.\n"
RUSSIAN = "Встреча в Минске\n\n13 марта 2023\n\nМинистры иностранных дел двух стран встретились в понедельник и договорились продолжить переговоры весной.\n"


def read(tmp_path, data: bytes, name="a.txt"):
    path = tmp_path / name
    path.write_bytes(data)
    (article,) = read_file(path)
    return article


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        (TEXT, "utf-8"),
        (TEXT, "utf-8-sig"),
        (TEXT, "utf-16"),
        (TEXT, "utf-16-le"),
        (TEXT, "utf-16-be"),
        (TEXT, "utf-32"),
        (TEXT, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "utf-8"),
    ],
)
def test_encodings(tmp_path, text, codec):
    article = read(tmp_path, text.encode(codec))
    assert article.text == text
    assert article.published == date(2023, 3, 13)


def test_mojibake_is_mended(tmp_path):
    assert read(tmp_path, TEXT.encode().decode("cp1252").encode()).text == TEXT


def test_line_ends_are_made_one(tmp_path):
    assert read(tmp_path, TEXT.replace("\n", "\r\n").encode()).text == TEXT


def test_text_given_is_kept_character_for_character():
    given = "  \u00a0Talks\r\n\r\nThe ﬁrst of them \ud800 met.\x00 \u202e\n\n "
    article = article_from_text(given, id="x")
    assert article.text == given
    assert article.id == "x"


def test_id_is_the_hash_of_the_text():
    assert article_from_text("Talks resumed.").id == sha256(b"Talks resumed.").hexdigest()


@pytest.mark.parametrize("given", ["2023-03-13", "2023-03-13T23:59:00+09:00", date(2023, 3, 13)])
def test_published_given_is_believed(given):
    article = article_from_text(
        "Talks\n\n1 May 2020\n\nThe ministers met in the capital on Monday and agreed on further talks.",
        published=given,
    )
    assert article.published == date(2023, 3, 13)
    assert article.published_from is PublishedFrom.USER
    assert article.warnings == ()


@pytest.mark.parametrize(("published", "code"), [("yesterday", "input.bad_date"), ("2023-02-30", "input.bad_date")])
def test_published_that_is_no_date(published, code):
    with pytest.raises(ReadingError) as caught:
        article_from_text("Talks resumed.", published=published)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "reading.empty"),
        (b" \n\t\r\n", "reading.empty"),
        (b"\xef\xbb\xbf", "reading.empty"),
        (b"*** --- ***", "reading.empty"),
        (os.urandom(0) + bytes(range(256)) * 40, "reading.not_text"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0" * 50, "reading.not_text"),
    ],
)
def test_refused(tmp_path, data, code):
    with pytest.raises(ReadingError) as caught:
        read(tmp_path, data)
    assert caught.value.code == code


def test_too_large(tmp_path):
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    with pytest.raises(ReadingError) as caught:
        read_file(path)
    assert caught.value.code == "reading.too_large"
    assert "50 MB" in caught.value.detail


def test_one_article_too_long():
    with pytest.raises(ReadingError) as caught:
        article_from_text("word " * (limits.ARTICLE_CHARACTERS // 5 + 1))
    assert caught.value.code == "reading.too_large"


def test_missing_and_unreadable(tmp_path):
    for path, code in (
        (tmp_path / "none.txt", "reading.missing"),
        (tmp_path, "reading.folder"),
        (tmp_path / "a\0b", "reading.unreadable"),
    ):
        with pytest.raises(ReadingError) as caught:
            read_file(path)
        assert caught.value.code == code


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_pipe_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ReadingError) as caught:
        read_file(tmp_path / "pipe.txt")
    assert caught.value.code == "reading.not_a_file"


def test_plain_text_loads_no_format_library(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Talks resume\n\nMay 4, 2021\n\nThe ministers of the two countries met in the capital and said that they had agreed to hold talks.\n"
    )
    code = (
        "import sys; from pathlib import Path; from viewer.reading import read_file;"
        f"read_file(Path({str(path)!r}));"
        "print([m for m in ('trafilatura','lxml','pypdfium2','dateparser','py3langid','spacy','charset_normalizer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2021-05-04 Oslo.txt", date(2021, 5, 4)),
        ("ap_20210504.txt", date(2021, 5, 4)),
        ("2021-13-04.txt", None),
        ("a.txt", None),
    ],
)
def test_day_in_a_name_is_a_last_and_unsure_hint(tmp_path, name, day):
    undated = b"Talks resume in Oslo\n\nThe ministers met in the capital on Monday and agreed to hold further talks in the spring.\n"
    article = read(tmp_path, undated, name)
    assert (article.published, article.published_from) == (day, PublishedFrom.FILE if day else PublishedFrom.NONE)
    assert article.warnings == (("reading.unsure_date",) if day else ("reading.no_date",))
    assert read(tmp_path, b"Talks resume\n\nMay 9, 2021\n\n" + undated, name).published == date(2021, 5, 9)
