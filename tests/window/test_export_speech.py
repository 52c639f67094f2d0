"""What is exported speaks the language of the interface: pages, reports, images; what programs read stays English."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from tests.window.conftest import readings
from viewer.export import Options, write
from viewer.export.phrases import PHRASES
from viewer.model import Document
from viewer.pipeline import Result
from viewer.pipeline.assembly import document_of
from viewer.window import translation
from viewer.window.export_form import _language
from viewer.window.export_speech import WindowSpeech


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    translation.install("en")
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def document() -> Document:
    return document_of(Result(article=article, mentions=tuple(mentions)) for article, mentions in readings())


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_every_phrase_has_its_translation(qapp: object, language: str) -> None:
    translation.install(language)
    speech = WindowSpeech()
    same = {"Sources", "Articles", "%1 %2; %3, %4."}  # so in French, or without a word
    for phrase in PHRASES - same:
        said = speech.say(phrase, 21 if "%n" in phrase else -1)
        assert said.strip()
        assert said.replace("21", "%n") != phrase or (language, phrase) in {("de", "status")}, phrase
        assert "(s)" not in said


@pytest.mark.parametrize(
    ("language", "month", "evidence"),
    [("de", "März 2023", "Belege"), ("fr", "Mars 2023", "Sources citées"), ("ru", "Март 2023", "Свидетельства")],
)
def test_a_page_speaks_the_language_of_the_interface(
    qapp: object, tmp_path: Path, document: Document, language: str, month: str, evidence: str
) -> None:
    translation.install(language)
    options = Options(force=True).changed(**_language())
    speech = WindowSpeech()
    assert speech.month(date(2023, 3, 13)) == month
    articles, undated = len(document.articles), sum(not event.when.dated for event in document.events)
    page = write(document, tmp_path / "page.html", options).paths[0].read_text("utf-8")
    assert f'<html lang="{language}"' in page
    assert speech.say("from %n article(s)", articles) in page
    assert speech.say("%n undated", undated) in page
    assert f"<summary>{evidence}</summary>" in page
    assert f"<h2>{month}</h2>" in page
    for english in ("Search", "Print<", "Evidence", "Made with", "undated", "Undated"):
        assert f">{english}" not in page.partition("<script")[0]
    svg = write(document, tmp_path / "image.svg", options).paths[0].read_text("utf-8")
    assert speech.say("from %n article(s)", articles) in svg
    assert ">meeting<" not in svg
    report = write(document, tmp_path / "report.md", options).paths[0].read_text("utf-8")
    assert f"## {speech.say('Sources')}" in report


def test_english_is_the_exports_own(qapp: object) -> None:
    translation.install("en")
    assert _language() == {}
