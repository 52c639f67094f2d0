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
    ("de", "Vom 21. bis 23. März, am 8. und 9. Mai 2022.", ["2023-03-21", "2023-03-23", "2022-05-08", "2022-05-09"]),
    ("de", "Heute Morgen, gestern Abend, nächste Woche Mittwoch.", ["2023-03-15TMO", "2023-03-14TEV", "2023-03-22"]),
    ("de", "Im Frühjahr 2021, im ersten Quartal 2022, in den 1990er Jahren.", ["2021-SP", "2022-Q1", "199"]),
    ("fr", "Le 1er mars, ce matin et mardi soir.", ["2023-03-01", "2023-03-15TMO", "2023-03-14TEV"]),
    ("fr", "Dans les années 1990, au printemps 2021, au premier trimestre 2022.", ["199", "2021-SP", "2022-Q1"]),
    ("es", "Esta mañana llegó; mañana se va.", ["2023-03-15TMO", "2023-03-16"]),
    ("es", "En la primavera de 2021 y el verano pasado.", ["2021-SP", "2022-SU"]),
    ("it", "Il 1° marzo, ieri sera, quest'anno.", ["2023-03-01", "2023-03-14TEV", "2023"]),
    (
        "ru",
        "Сегодня утром; весной 2021 года; в первом квартале 2022 года; в 1990-х годах.",
        ["2023-03-15TMO", "2021-SP", "2022-Q1", "199"],
    ),
    ("uk", "У першому кварталі 2022 року, навесні 2021 року.", ["2022-Q1", "2021-SP"]),
    ("tr", "Bu sabah, dün akşam, geçen yaz, 1990'larda.", ["2023-03-15TMO", "2023-03-14TEV", "2022-SU", "199"]),
    ("zh", "3月21日至23日举行；5月8日和9日。", ["2023-03-21", "2023-03-23", "2022-05-08", "2022-05-09"]),
    (
        "zh",
        "2024年底，3月初，去年夏天，2023年第一季度，上世纪90年代。",
        ["2024", "2023-03", "2022-SU", "2023-Q1", "199"],
    ),
    ("ja", "来週水曜日、今週末、1990年代、2021年春。", ["2023-03-22", "2023-W11-WE", "199", "2021-SP"]),
    ("ar", "في ربيع 2021، مساء الثلاثاء", ["2021-SP", "2023-03-14TEV"]),
    ("fa", "در سال ۱۴۰۰، امروز صبح، تابستان گذشته", ["2021", "2023-03-15TMO", "2022-SU"]),
    ("pl", "Spotkali się 13 marca 2023 w Mińsku.", ["2023-03-13"]),
]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("de", "Vom 21. bis 23. März.", "2023-03-21", "2023-03-23"),
        ("fr", "Entre 2014 et 2016.", "2014-01-01", "2016-12-31"),
        ("fa", "در سال ۱۴۰۰", "2021-03-21", "2022-03-20"),
        ("fa", "بهار ۱۴۰۰", "2021-03-21", "2021-06-21"),
        ("zh", "到2024年底", "2024-12-01", "2024-12-31"),
        ("zh", "3月初", "2023-03-01", "2023-03-10"),
    ],
)
def test_days(language: str, text: str, first: str, last: str) -> None:
    when = find(text, PUBLISHED, language)[0].when
    assert (str(when.earliest), str(when.latest)) == (first, last)


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
