"""Short texts full of names."""

import pytest

from viewer.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Russian Foreign Minister Sergei Lavrov met Turkish Foreign Minister Hakan Fidan in Ankara last week.", "en"),
        ("Lavrov met Fidan in Ankara. They signed a protocol.", "en"),
        ("Der russische Außenminister Sergej Lawrow traf am Montag in Ankara Hakan Fidan.", "de"),
        ("De Russische minister Sergej Lavrov ontmoette vorige week Hakan Fidan in Ankara.", "nl"),
        ("Le ministre russe Sergueï Lavrov a rencontré lundi à Ankara son homologue Hakan Fidan.", "fr"),
        ("Сергей Лавров встретился с Хаканом Фиданом в Анкаре на прошлой неделе.", "ru"),
    ],
)
def test_names_do_not_mislead(text, language):
    assert language_of(text) == language
