"""Dates in languages other than English."""

from datetime import date

import pytest

from viewer.dating import find, find_dates

PUBLISHED = date(2023, 3, 15)  # a Wednesday

CASES = [
    ("de", "Sie trafen sich am 13. März in Minsk.", ["2023-03-13"]),
    ("de", "Am Montag traf er Putin.", ["2023-03-13"]),
    ("de", "Er war am 5. Mai 2021 und letzte Woche dort.", ["2021-05-05", "2023-W10"]),
    ("de", "Vor drei Jahren, im September 2019, Anfang 2020.", ["2020", "2019-09", "2020"]),
    ("de", "Das Treffen wird am Freitag stattfinden.", ["2023-03-17"]),
    ("fr", "Il a rencontré Macron le 13 mars 2023.", ["2023-03-13"]),
    ("fr", "La semaine dernière et il y a deux ans, mardi.", ["2023-W10", "2021", "2023-03-14"]),
    ("es", "Se reunieron el 8 de marzo de 2023 y el año pasado.", ["2023-03-08", "2022"]),
    ("es", "Llegó ayer, hace tres días, el lunes.", ["2023-03-14", "2023-03-12", "2023-03-13"]),
    ("it", "Si sono incontrati il 5 maggio 2021 e la settimana scorsa.", ["2021-05-05", "2023-W10"]),
    ("it", "Due anni fa, lunedì, a settembre.", ["2021", "2023-03-13", "2022-09"]),
    ("ru", "Они встретились 13 марта 2023 года в Минске.", ["2023-03-13"]),
    ("ru", "В сентябре, на прошлой неделе, в понедельник.", ["2022-09", "2023-W10", "2023-03-13"]),
    ("ru", "Две недели назад; с 6 по 10 марта.", ["2023-W09", "2023-03-06", "2023-03-10"]),
    ("uk", "Вони зустрілися 13 березня 2023 року, минулого тижня.", ["2023-03-13", "2023-W10"]),
    ("tr", "13 Mart 2023 tarihinde, geçen hafta, Pazartesi günü.", ["2023-03-13", "2023-W10", "2023-03-13"]),
    ("tr", "İki yıl önce görüştü.", ["2021"]),
    ("zh", "2023年3月13日,双方在北京会晤。", ["2023-03-13"]),
    ("zh", "3月13日,去年9月,上周一,昨天。", ["2023-03-13", "2022-09", "2023-03-06", "2023-03-14"]),
    ("zh", "三年前,两国建交。", ["2020"]),
    ("ja", "令和5年3月13日、先週、月曜日に会談した。", ["2023-03-13", "2023-W10", "2023-03-13"]),
    ("ar", "التقى الرئيسان يوم الاثنين 13 مارس 2023", ["2023-03-13"]),
    ("ar", "أعلن يوم الاثنين، الأسبوع الماضي، قبل ثلاثة أيام", ["2023-03-13", "2023-W10", "2023-03-12"]),
    ("fa", "در ۲۲ اسفند ۱۴۰۱ دیدار کردند", ["2023-03-13"]),
    ("fa", "هفته گذشته و دو سال پیش، روز دوشنبه", ["2023-W10", "2021", "2023-03-13"]),
    ("pl", "Spotkali się 13 marca 2023 w Mińsku.", ["2023-03-13"]),
]


@pytest.mark.parametrize(("language", "text", "values"), CASES)
def test_values(language: str, text: str, values: list[str]) -> None:
    assert [one.value for one in find_dates(text, PUBLISHED, language)] == values


@pytest.mark.parametrize(
    ("language", "text", "values"), [case for case in CASES if len(case[1]) > 30 and case[0] != "pl"]
)
def test_the_language_is_guessed_of_a_longer_text(language: str, text: str, values: list[str]) -> None:
    assert [one.value for one in find_dates(f"{PADDING[language]} {text}", PUBLISHED)] == values


PADDING = {
    "de": "Der Minister und die Delegation sind mit dem Präsidenten nicht einig.",
    "fr": "Le ministre et la délégation sont dans les salles du palais.",
    "es": "El ministro y la delegación están en los salones del palacio.",
    "it": "Il ministro della difesa e la delegazione sono nel palazzo con gli altri.",
    "ru": "Министр и делегация обсудили вопросы.",
    "uk": "Міністр і делегація обговорили питання.",
    "tr": "Bakan ve heyet bu konu için bir araya geldi.",
    "zh": "双方讨论了合作问题。",
    "ja": "双方は協力について話し合った。",
    "ar": "ناقش الوزير والوفد قضايا التعاون",
    "fa": "وزیر و هیئت درباره همکاری گفتگو کردند",
}


def test_a_range_in_russian() -> None:
    one, other = find("Он был там с 6 по 10 марта.", PUBLISHED, "ru")
    assert one.when == other.when
    assert one.when.edtf == "2023-03-06/2023-03-10"


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "ru", "uk", "tr", "zh", "ja", "ar", "fa", "pl"])
def test_nothing_is_found_where_nothing_is(language: str) -> None:
    assert find_dates("Abc def. 12 345 %", PUBLISHED, language) == []
