"""The limits that docs/reading.md tells are those of the code."""

from pathlib import Path

from viewer.reading import limits, urls

TOLD = (Path(__file__).parent.parent.parent / "docs" / "reading.md").read_text(encoding="utf-8")


def test_limits_are_told_as_they_are():
    for words in (
        f"| a text file, page, mail | {limits.TEXT_BYTES // 2**20} MB |",
        f"{limits.BINARY_BYTES // 2**20} MB; {limits.PDF_PAGES} pages",
        f"{limits.ARTICLE_CHARACTERS:,} characters",
        f"{limits.ARTICLES:,}; {limits.FILES:,}",
        f"{limits.ARCHIVE_BYTES // 2**20} MB unpacked, {limits.ARCHIVE_MEMBERS:,} members, {limits.ARCHIVE_RATIO} to 1",
        f"{urls.FETCH_BYTES // 2**20} MB, {urls.FETCH_SECONDS:.0f} seconds, {urls.REDIRECTS} redirects",
    ):
        assert words in TOLD, words


def test_every_code_has_a_sentence():
    import re

    from viewer.messages import MESSAGES

    root = Path(__file__).parent.parent.parent / "viewer" / "reading"
    codes = {
        code
        for path in root.rglob("*.py")
        for code in re.findall(r'"((?:reading|url|input)\.[a-z_]+)"', path.read_text(encoding="utf-8"))
    }
    assert codes - set(MESSAGES) == set()
