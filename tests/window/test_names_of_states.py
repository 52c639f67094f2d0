"""States, organisations and lanes are called as the language of the interface calls them, and understood as typed in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from viewer.knowledge import capital, lane_in, name, name_in, organisations, states
from viewer.timeline.lanes import LaneName
from viewer.window.canvas.words import lane_text
from viewer.window.lookup import code_of, name_of


@pytest.fixture
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("spoken", "state", "lane"),
    [
        ("en", "Belarus", "Minsk–Tehran"),
        ("de", "Belarus", "Minsk–Teheran"),
        ("fr", "Biélorussie", "Minsk–Téhéran"),
        ("ru", "Беларусь", "Минск–Тегеран"),
    ],
    indirect=["spoken"],
)
def test_a_lane_and_its_states_speak_the_language(spoken: str, state: str, lane: str) -> None:
    assert name_of("BLR") == state
    assert code_of(state) == "BLR"
    assert lane_text(LaneName("pair:BLR-IRN", "pair", ("Minsk", "Tehran"), ("BLR", "IRN"))) == lane


@pytest.mark.parametrize("language", ["de", "fr", "ru"])
def test_every_state_and_organisation_has_a_name_in_every_language(language: str) -> None:
    codes = [*states(), *organisations()]
    assert len(codes) > 250
    untold = [code for code in codes if language == "ru" and name_in(code, language) == name(code)]
    assert not untold
    assert sum(name_in(code, language) == name(code) for code in codes) < len(codes) / 2
    assert all(lane_in(code, language) for code in codes)


def test_english_and_unknown_languages_stay_english() -> None:
    assert (name_in("BLR", "en"), lane_in("BLR", "xx")) == (name("BLR"), capital("BLR"))
    assert name_in("Nobody", "de") == "Nobody"
