"""Headers as they stand above and below saved articles: who, where, when."""

from datetime import date

import pytest

from viewer.model import PublishedFrom
from viewer.reading.header import read_header

BODY = "The two foreign ministers met in the capital on Monday and agreed to hold further talks in the spring.\n"


def header(*lines: str):
    return read_header("\n".join(lines) + "\n\n" + BODY)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("By Ada Lund in Oslo May 4, 2021",), "2021-05-04"),
        (("by AP - 05/04/21 9:12 AM ET",), "2021-05-04"),
        (("May 4, 2021 / 9:36 AM / 3 years ago", "Reuters Staff", "1 Min Read"), "2021-05-04"),
        (("Updated: Tuesday, May 4, 2021",), "2021-05-04"),
        (("Xinhua | Updated: 2021-05-04 03:56",), "2021-05-04"),
        (("Monday, June 3, 2024", "by The Harbour Post news deskMay 4, 2021 5:05 pm"), "2021-05-04"),
        (("May 4, 20217:55 AM",), "2021-05-04"),
        (("Среда, 2 апреля 2025", "04 мая 2021, 20:37", "4 мая, Минск /Корр. БЕЛТА/."), "2021-05-04"),
        (("光明日报 2021年05月04日 星期二", "新华社北京5月3日电"), "2021-05-04"),
        (("سه‌شنبه ۲۴ مهر ۱۴۰۳ - 2024 October 15", "تاریخ انتشار: ۱۴ اردیبهشت ۱۴۰۰ - ۱۵:۱۶"), "2021-05-04"),
        (("Published on", "04/05/2021 - 16:38"), "2021-05-04"),
        (("24/05/2021",), "2021-05-24"),
        (("4. Mai 2021, 10:12 Uhr",), "2021-05-04"),
        (("Publié le 4 mai 2021 à 10h12",), "2021-05-04"),
        (("Publicado el 4 de mayo de 2021",), "2021-05-04"),
        (("4 Mayıs 2021 Salı",), "2021-05-04"),
        (("٤ مايو ٢٠٢١",), "2021-05-04"),
        (("입력 2021년 5월 4일 10:12",), "2021-05-04"),
        (("4 травня 2021",), "2021-05-04"),
        (("4th May 2021",), "2021-05-04"),
        (("(Lagos, May 4, 2021)",), "2021-05-04"),
        (("Tue 4 May 2021 08.25 BST", "Last modified on Wed 5 May 2021 10.00 BST"), "2021-05-04"),
        (("May 4, 2021 08:25 pm | Updated May 5, 2021 10:00 am IST - NEW DELHI",), "2021-05-04"),
        (("(Updated: May 5, 2021, 09:02) May 4, 2021, 08:25",), "2021-05-04"),
        (("Issued on: 04/05/2021 - 08:25Modified: 05/05/2021 - 08:24",), "2021-05-04"),
        (("05/04/2021May 4, 2021",), "2021-05-04"),
        (("Published 8:25 AM EDT, May 4, 2021",), "2021-05-04"),
        (("08:25 04.05.2021 (обновлено: 09:30 05.05.2021)",), "2021-05-04"),
        (("04.05.2021 - 08:25 | Son Güncelleme: 05.05.2021 - 10:00",), "2021-05-04"),
        (("آخر تحديث: ٥ مايو ٢٠٢١", "نشر في: ٤ مايو ٢٠٢١ - 08:25"), "2021-05-04"),
        (("۱۴۰۰/۰۲/۱۴ ۰۸:۲۵",), "2021-05-04"),
        (("2021-05-04 08:25:31 来源：新华网",), "2021-05-04"),
        (("Today is Friday, Nov 22, 2024", "Posted on May 4, 2021 by admin"), "2021-05-04"),
        (("Archived from the original on 5 May 2024", "4 May 2021"), "2021-05-04"),
        (("https://news.example/2021/05/04/talks-resume",), "2021-05-04"),
        (("Tuesday 1442/9/22 - 2021/05/04",), "2021-05-04"),
        (("1 hour ago",), None),
        (("Support Local Journalism", "OSLO, Norway (AP) —"), None),
        (("Oslo (IP) -",), None),
        (("Accessed 4 May 2021",), None),
        ((), None),
    ],
)
def test_day_of_publication(lines, day):
    found = header(*lines)
    assert (found.published.isoformat() if found.published else None) == day
    assert (found.published_from is PublishedFrom.NONE) == (day is None)
    assert ("reading.no_date" in found.warnings) == (day is None)


def test_dateline_decides_between_day_and_month():
    assert header(
        "03/04/2021", "OSLO, March 3 (Reuters) - The talks went on all night in the old town hall of the city."
    ).published == date(2021, 3, 4)
    assert header(
        "03/04/2021", "OSLO, April 2 (Reuters) - The talks went on all night in the old town hall of the city."
    ).published == date(2021, 4, 3)


def test_doubtful_order_is_said():
    found = read_header(
        "Talks resume in Oslo\n\n03/04/2021\n\nThe ministers of both sides met in the old town hall and talked all night.\n"
    )
    assert found.published == date(2021, 4, 3)
    assert "reading.ambiguous_date" in found.warnings


def test_year_of_a_dateline_comes_from_the_weekday_and_the_years_told():
    text = "Envoys leave\n\nSUVA, Nov 3 (Reuters) - The ruler on Tuesday gave the envoys a day to leave. He took power in December 2006.\n"
    found = read_header(text)
    assert found.published == date(2009, 11, 3)
    assert "reading.year_inferred" in found.warnings


def test_those_in_office_bound_the_year():
    text = (
        "Visit cancelled\n\nMOSCOW. June 6 (Interfax) - Sergei Lavrov will not travel, Maria Zakharova said on Monday. "
        "Ana Brnabic had feared as much.\n"
    )
    assert read_header(text).published == date(2022, 6, 6)


def test_dateline_without_any_year_stays_unknown():
    assert (
        read_header(
            "Envoys leave\n\nSUVA, Nov 3 (Reuters) - The ruler on Tuesday gave the envoys a day to leave the country.\n"
        ).published
        is None
    )


def test_footer_gives_the_day_when_the_header_does_not():
    found = read_header(
        f"Talks resume in Oslo\n\n{BODY}\n{BODY}\nFirst published: 4 May 2021\n© 2021 The Harbour Post. All rights reserved.\n"
    )
    assert found.published == date(2021, 5, 4)
    assert found.published_from is PublishedFrom.FOOTER
    assert found.outlet == "The Harbour Post"


def test_day_in_a_sentence_is_not_the_day_of_publication():
    assert (
        read_header(
            "Talks resume in Oslo\n\nOn March 13, 2019, the two ministers met for the first time in the old town hall.\n"
        ).published
        is None
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Talks resume in Oslo\n\n{BODY}", "Talks resume in Oslo"),
        (f"# Talks resume in Oslo\n\n{BODY}", "Talks resume in Oslo"),
        (f"Home\nWorld\n\nTalks resume in Oslo\n\nBy Ada Lund\nMay 4, 2021\n\n{BODY}", "Talks resume in Oslo"),
        (
            f"Talks resume in Oslo\n\nTalks resume in Oslo\nBoth sides are hopeful.\nMay 4, 2021\n\n{BODY}",
            "Talks resume in Oslo",
        ),
        (
            f"THE HARBOUR POST\n\nMay 4, 2021\n\nTalks between the two sides resume\n\n{BODY}",
            "Talks between the two sides resume",
        ),
        (f"THE HARBOUR POST\n\nTalks between the two sides resume\n\n{BODY}", "Talks between the two sides resume"),
        (f"Talks resume in Oslo | The Harbour Post\n\nTalks resume in Oslo\n\n{BODY}", "Talks resume in Oslo"),
        (
            f"Talks between the two sides\nresume in Oslo\n\nMay 4, 2021\n\n{BODY}",
            "Talks between the two sides resume in Oslo",
        ),
        (f'---\ntitle: "Talks resume in Oslo"\ndate: 2021-05-04\n---\n\n{BODY}', "Talks resume in Oslo"),
        (
            f"Published: May 4, 2021\nSource: The Harbour Post\nTitle: Talks resume in Oslo\n\n{BODY}",
            "Talks resume in Oslo",
        ),
        (
            f"Skip to main content\nSign in\nWorld\nEurope\n\nTalks resume in Oslo\n\nAda Lund in Oslo\n4 May 2021\n\n{BODY}",
            "Talks resume in Oslo",
        ),
        (f"May 4, 2021\n\n{BODY}", None),
        (BODY, None),
        ("Talks were held.", None),
        ("May 4, 2021\n\nTalks were held.", None),
    ],
)
def test_title(text, title):
    assert read_header(text).title == title


@pytest.mark.parametrize(
    ("line", "place", "agency"),
    [
        ("OSLO, May 4 (Reuters) - The talks went on through the night, officials said.", "OSLO", "Reuters"),
        ("OSLO, Norway (AP) _ The talks went on through the night, officials said.", "OSLO, Norway", "AP"),
        ("NEW YORK, 4 May (Xinhua) -- The talks went on through the night, officials said.", "NEW YORK", "Xinhua"),
        ("MOSCOW, May 4. /TASS/. The talks went on through the night, officials said.", "MOSCOW", "TASS"),
        ("MOSCOW. May 4 (Interfax) - The talks went on through the night, officials said.", "MOSCOW", "Interfax"),
        ("SEOUL, May 4 (Yonhap) -- The talks went on through the night, officials said.", "SEOUL", "Yonhap"),
        ("ABU DHABI // The talks went on through the night, officials said.", "ABU DHABI", None),
        ("KYIV/OSLO—The talks went on through the night, officials said.", "KYIV/OSLO", None),
        ("ISLAMABAD: The talks went on through the night, officials said.", "ISLAMABAD", None),
        ("Talks between Oslo and Kyiv - the first in years - went on, officials said.", None, None),
        ("Oslo: The talks went on through the night, officials of both sides said.", "Oslo", None),
        ("EXCLUSIVE: The talks went on through the night, officials said.", None, None),
    ],
)
def test_dateline(line, place, agency):
    found = header("Talks resume", "", line)
    assert (found.place, found.outlet) == (place, agency)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ada Lund", "Ada Lund"),
        ("By Ada Lund and Per Moe in Oslo", "Ada Lund and Per Moe"),
        ("byAda Lund", "Ada Lund"),
        ("By Ada Lund, Chief Correspondent", "Ada Lund"),
        ("May 4, 2021|By Ada Lund, Staff Correspondent", "Ada Lund"),
        ("Von Ada Lund", "Ada Lund"),
        ("By Ada Lund, CNN", "Ada Lund"),
        ("Von Ada Lund, Berlin", "Ada Lund"),
        ("Ada Lund in Oslo", "Ada Lund"),
        ("By THE ASSOCIATED PRESS", None),
    ],
)
def test_byline(line, name):
    assert header("Talks resume in Oslo", "", line).byline == name


def test_a_lone_sentence_is_the_body():
    for text in ("Talks were held on Monday.", "May 4, 2021\n\nTalks were held on Monday.\n"):
        assert text[read_header(text).body :].startswith("Talks")


def test_body_begins_with_the_deck_and_leaves_furniture_out():
    text = (
        "Talks resume\n\nBoth sides say that they are hopeful.\nBy Ada Lund\nMay 4, 2021\n\n"
        + BODY
        + "\nRead more: An old quarrel\n"
    )
    found = read_header(text)
    assert text[found.body :].startswith("Both sides say")
    assert [span.of(text) for span in found.furniture] == ["By Ada Lund", "May 4, 2021", "Read more: An old quarrel"]


def test_a_date_below_the_title_goes_before_the_dateline_it_agrees_with():
    text = "Dhaka and Delhi exchange instruments\nBy Tomas Reyk\nMeridian Post, 7 June 2015\n\nDHAKA, June 6, 2015 (Agency) - Bangladesh and India on Saturday exchanged the instruments of ratification of the agreement."
    assert read_header(text).published == date(2015, 6, 7)
