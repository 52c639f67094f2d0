"""What headlines call people."""

import pytest

from viewer.knowledge.short_names import short_name


@pytest.mark.parametrize(
    ("person", "code", "short"),
    [
        ("Sergei Lavrov", None, "Lavrov"),
        ("Xi Jinping", None, "Xi"),
        ("Xi Jinping", "CHN", "Xi"),
        ("Qin Bo", "CHN", "Qin"),
        ("Kim Jong Un", None, "Kim"),
        ("Ban Ki-moon", None, "Ban"),
        ("Ursula von der Leyen", None, "von der Leyen"),
        ("Faisal bin Farhan", "SAU", "bin Farhan"),
        ("Ferdinand Marcos Jr.", "PHL", "Marcos"),
        ("Pham Minh Chinh", "VNM", "Chinh"),
        ("Raisi", "IRN", "Raisi"),
        ("Luiz Inácio Lula da Silva", None, "Lula"),
    ],
)
def test_short_name(person, code, short):
    assert short_name(person, code) == short
