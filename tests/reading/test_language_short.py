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


def test_a_large_language_is_not_taken_for_a_small_neighbour() -> None:
    assert language_of("Emmanuel Macron a reçu lundi Xi Jinping à Paris.") == "fr"
    assert language_of("外交部长周一抵达明斯克。") == "zh"
