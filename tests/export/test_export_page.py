"""The page in one file, in a real Chromium: by keyboard, by mouse, by search, and with hostile titles."""

import re
from pathlib import Path

import pytest
from export_chromium import PATH, Chromium
from export_documents import HOSTILE, hostile, large, small
from lxml import html

from viewer.export import Options, write
from viewer.model import Document

in_chromium = [pytest.mark.screen, pytest.mark.skipif(PATH is None, reason="no Chromium")]


def page_of(document: Document, tmp_path: Path, **options: object) -> Path:
    return write(document, tmp_path / "page.html", Options(force=True).changed(**options)).paths[0]


def test_the_page_names_nothing_outside_itself(tmp_path: Path) -> None:
    text = page_of(hostile(), tmp_path).read_text("utf-8")
    tree = html.fromstring(text.replace("\x00", "").encode())
    assert not tree.xpath(
        "//@src | //link | //img | //iframe | //object | //*[@style] | //@*[starts-with(name(), 'on')]"
    )
    assert not tree.xpath("//a")  # a script's address is no link
    assert len(tree.xpath("//script")) == 2
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy
    assert len(tree.xpath("//article")) == len(HOSTILE)


def test_whole_articles_only_when_asked(tmp_path: Path) -> None:
    assert "Shanghai\nCooperation" not in page_of(small(), tmp_path).read_text("utf-8")
    assert "Shanghai\nCooperation" in page_of(small(), tmp_path, articles=True).read_text("utf-8")


class TestInChromium:
    pytestmark = in_chromium

    def test_hostile_words_do_nothing(self, tmp_path: Path) -> None:
        with Chromium(page_of(hostile(), tmp_path)) as page:
            assert page.problems() == []
            assert page.fetched() == []
            assert page.run("document.title") == HOSTILE[5]
            page.run("document.getElementById('timeline').focus()")
            page.press("ArrowRight")
            page.press("Enter")
            assert page.run("document.querySelectorAll('#detail article').length") == len(HOSTILE)
            assert page.run("document.querySelectorAll('#detail img, #detail script').length") == 0
            assert page.problems() == []

    def test_keyboard_goes_from_event_to_event_and_opens_the_evidence(self, tmp_path: Path) -> None:
        document = small()
        with Chromium(page_of(document, tmp_path)) as page:
            page.run("document.getElementById('timeline').focus()")
            page.press("ArrowRight")
            first = page.run("document.activeElement.dataset.event")
            page.press("ArrowDown")
            second = page.run("document.activeElement.dataset.event")
            assert first
            assert second
            assert first != second
            page.press("Enter")
            event = next(event for event in document.events if event.id == second)
            mention = document.mentions[event.mentions[0]]
            evidence = mention.trigger.of(document.articles[mention.article].text)
            assert page.run("document.querySelector('#detail mark').textContent") == evidence
            page.press("Escape")
            assert page.run("document.getElementById('detail').hidden") is True
            assert page.run("document.activeElement.dataset.event") == second
            assert page.problems() == []

    def test_search_leaves_the_events_that_tell_of_it(self, tmp_path: Path) -> None:
        with Chromium(page_of(small(), tmp_path)) as page:
            page.run(
                "(() => { const s = document.getElementById('search'); s.value = 'XI beijing'; s.dispatchEvent(new Event('input')); })()"
            )
            assert page.run("document.getElementById('found').textContent") == "1 of 11 events"
            assert page.run(
                "[...document.querySelectorAll('#list article')].filter((a) => !a.hidden).map((a) => a.dataset.event)"
            ) == ["e3"]
            assert page.run("document.querySelectorAll('#timeline .mark').length") == 1

    def test_every_dated_event_is_shown_or_counted(self, tmp_path: Path) -> None:
        counted = """[...document.querySelectorAll('#timeline .mark')].reduce((sum, m) => {
            const count = m.querySelector('.count'); return sum + (count ? Number(count.textContent.replace('+', '')) : 1); }, 0)"""
        with Chromium(page_of(large(2000), tmp_path)) as page:
            assert page.run(counted) == 2000
            page.run("document.getElementById('in').click()")
            assert page.run(counted) < 2000

    def test_evidence_is_unfolded_for_print(self, tmp_path: Path) -> None:
        with Chromium(page_of(small(), tmp_path)) as page:
            page.run("window.dispatchEvent(new Event('beforeprint'))")
            assert page.run("document.querySelectorAll('#list details:not([open])').length") == 0
            page.run("window.dispatchEvent(new Event('afterprint'))")
            assert page.run("document.querySelectorAll('#list details[open]').length") == 0

    def test_without_script_the_events_are_there(self, tmp_path: Path) -> None:
        file = page_of(small(), tmp_path)
        text = re.sub(r"<script>.*</script>", "", file.read_text("utf-8"), flags=re.DOTALL)
        file.write_text(text, "utf-8")
        with Chromium(file) as page:
            assert page.run("document.getElementById('search').offsetParent") is None
            assert "Belarus applied" in page.run("document.body.innerText")
