"""Header lines, datelines and footers in the styles of the world's press: every one of them gives its day, or none."""

import pytest

from viewer.reading.header import read_header

TITLE = "Ministers agree to resume border talks"
BODY = """The foreign ministers of the two countries met on Monday and agreed to hold further talks in the spring, officials said.

The meeting was the first since 2014, when relations were broken off after a border clash that left eleven soldiers dead.
"""
LEAD = "Russia and Belarus agreed on Tuesday to resume talks, officials said."

# All of 14 March 2023
DATES = [
    "14 March 2023",
    "March 14, 2023",
    "14 Mar 2023",
    "Mar 14, 2023",
    "Mar. 14, 2023",
    "Tuesday, March 14, 2023",
    "Tuesday, 14 March 2023",
    "Tue, 14 Mar 2023",
    "Tue 14 Mar 2023 17.41 GMT",
    "14th March 2023",
    "14th of March, 2023",
    "March 14th, 2023",
    "Tuesday 14th March 2023",
    "2023-03-14",
    "2023-03-14T17:41:00Z",
    "2023-03-14 17:41:05",
    "2023/03/14",
    "14/03/2023",
    "14.03.2023",
    "14-03-2023",
    "14-Mar-2023",
    "14-MAR-23",
    "14 MARCH 2023",
    "MARCH 14, 2023",
    "14 March, 2023",
    "Published: Tue, 14 Mar 2023 17:41 GMT",
    "Published: 14 March 2023",
    "Published 14 March 2023",
    "Published on 14 March 2023",
    "Published On 14 Mar 2023",
    "Date: 14 March 2023",
    "Date: 2023-03-14",
    "DATE: March 14, 2023",
    "Posted: March 14, 2023",
    "Posted on March 14, 2023 by admin",
    "Posted March 14, 2023 at 5:41 pm",
    "Updated 14 March 2023",
    "Updated 5:41 PM EDT, Tue March 14, 2023",
    "Published 5:41 PM GMT, March 14, 2023",
    "Last updated: 14 March 2023, 17:41",
    "First published on Tue 14 Mar 2023 06.00 GMT",
    "Issued on: 14/03/2023 - 17:41",
    "March 14, 2023 5:41 PM EDT",
    "March 14, 2023 | 5:41 PM",
    "March 14, 2023 at 5:41 p.m. EDT",
    "14 March 2023 • 5:41pm",
    "5:41pm, 14 Mar, 2023",
    "17:41, 14 MAR 2023",
    "17:41 14/03/2023",
    "5:41 PM · Mar 14, 2023",
    "Mar 14, 2023, 05:41pm EST",
    "Tuesday 14 March 2023 17:41, UK",
    "14.03.23",
    "14.3.2023",
    "14. März 2023",
    "Stand: 14.03.2023 17:41 Uhr",
    "Veröffentlicht am 14.03.2023",
    "14 mars 2023",
    "Publié le 14 mars 2023 à 17:41",
    "Le 14/03/2023 à 17h41",
    "Mis à jour le 14 mars 2023",
    "14 de marzo de 2023",
    "14 marzo 2023",
    "14 MAR 2023 - 17:41 CET",
    "14/03/2023 17h41",
    "14 de março de 2023",
    "14 марта 2023",
    "14 марта 2023 г.",
    "14 марта 2023, 17:41",
    "14.03.2023 17:41",
    "17:41 14.03.2023",
    "14 березня 2023",
    "2023年3月14日",
    "2023年03月14日 17:41",
    "2023-03-14 17:41:05 来源:新华网",
    "١٤ مارس ٢٠٢٣",
    "14 مارس 2023",
    "الثلاثاء 14 مارس 2023",
    "۲۳ اسفند ۱۴۰۱",
    "14 Mart 2023",
    "14.03.2023 - 17:41",
    "14 marca 2023",
    "2023.03.14 17:41",
    "2023. 3. 14.",
    "2023년 3월 14일",
    "14 martie 2023",
    "14 maart 2023",
    "14 mars 2023 kl. 17.41",
    "14. marts 2023",
    "14. 3. 2023",
]

# All of 12 May 2014, lines of a header parted by a line break
SIGNATURES = [
    "Xinhua | 2014-05-12 10:22:33",
    "Source: Xinhua| 2014-05-12 10:22:33|Editor: huaxia",
    "(Xinhua) 10:22, May 12, 2014",
    "Xinhua, May 12, 2014",
    "Source: Xinhua   2014-05-12",
    "By Xinhua  |  May 12, 2014",
    "Source:Global Times Published: 2014-5-12 10:22:33",
    "Global Times | 12 May 2014",
    "China Daily | Updated: 2014-05-12 10:22",
    "People's Daily Online 10:22, May 12, 2014",
    "TASS, May 12, 2014",
    "12 May, 2014, 10:22",
    "Reuters, 12 May 2014",
    "AFP - 12/5/2014",
    "AFP, Paris  Published: 12 May 2014",
    "By AFP, May 12, 2014",
    "Agence France-Presse, 12 May 2014",
    "The Associated Press | May 12, 2014",
    "Associated Press, Published 10:22 a.m. ET May 12, 2014",
    "AP, May 12, 2014 at 10:22 AM",
    "Agencies - May 12, 2014",
    "Kyiv, 12 May 2014 (UNIAN)",
    "Minsk, 12 May 2014",
    "BRUSSELS, 12 May 2014",
    "Geneva (12 May 2014) –",
    "Yonhap / 10:22 May 12, 2014",
    "Arirang 2014-05-12 10:22",
    "IRNA - Tehran - 12 May 2014",
    "Islamic Republic News Agency   May 12, 2014, 10:22 AM",
    "News ID: 81150303 - Mon 12 May 2014 - 10:22",
    "Publish Date: 12 May 2014",
    "ANKARA  12.05.2014",
    "Anadolu Agency | 12.05.2014 - Update : 13.05.2014",
    "Daily Sabah  May 12, 2014 12:00 am",
    "Published: May 12,2014 10:22 AM   Modified: May 13,2014 09:11 AM",
    "PUBLISHED : Monday, 12 May, 2014, 10:22am UPDATED : Tuesday, 13 May, 2014, 9:00am",
    "Monday, May 12, 2014 - 10:22",
    "Mon May 12, 2014 10:22am EDT",
    "Mon, May 12 2014",
    "May 12 2014",
    "12 May 2014 Last updated at 10:22 GMT",
    "12 May 2014 From the section Europe",
    "12 May 2014, 10:22 am | Last updated 13 May 2014",
    "Created: 12.05.2014 10:22",
    "Entry date: 2014/05/12",
    "By IANS | Published: 12th May 2014 10:22 AM",
    "Updated: May 12, 2014 10:22 IST",
    "PTI / May 12, 2014, 10:22 IST",
    "TNN | May 12, 2014, 10.22 AM IST",
    "Press Trust of India | New Delhi Last Updated at May 12, 2014 10:22 IST",
    "12 May 2014 | Press release",
    "Press Release No. 123/2014, 12 May 2014",
    "Press release 12 May 2014 10:22",
    "12.05.2014 | Pressemitteilung",
    "Statement by the Spokesperson, 12 May 2014",
    "Brussels, 12/05/2014 - 10:22, UNIQUE ID: 140512_01",
    "SC/11391   12 May 2014",
    "For Immediate Release\nMay 12, 2014",
    "Office of the Spokesperson\nWashington, DC\nMay 12, 2014",
    "THE WHITE HOUSE\nOffice of the Press Secretary\nFor Immediate Release\nMay 12, 2014",
    "Media Note\nMAY 12, 2014",
    "12-05-2014 10:22",
    "1068-12-05-2014\n12 May 2014 10:22",
    "Monday, 12th May, 2014",
    "12th May, 2014",
    "May 12th 2014 | BRUSSELS | From the print edition",
    "May 12th 2014",
    "MAY 12, 2014, 10:22 A.M.",
    "may 12, 2014",
    "12 may 2014 10:22",
    "On May 12, 2014",
    "Story published on 12 May 2014",
    "Published by Reuters on 12 May 2014",
    "Web posted at: May 12, 2014",
    "Original publication: 12 May 2014",
    "Released: 12 May 2014",
    "Date of publication: 12/05/2014",
    "12/05/14 10:22",
    "May 12, 2014Updated May 13, 2014 8:30 a.m. ET",
    "By Anna SchmidtMay 12, 2014",
    "By Anna Schmidt 12 May 2014",
    "By ANNA SCHMIDT MAY 12, 2014",
    "By Anna Schmidt - May 12, 2014",
    "By Anna Schmidt, May 12, 2014, 10:22 AM",
    "by Anna Schmidt on May 12, 2014",
    "Anna Schmidt  |  May 12, 2014",
    "Anna Schmidt / Reuters, 12 May 2014",
    "Anna Schmidt in Kiev\nMonday 12 May 2014 10.22 BST",
    "@annaschmidt · 12 May 2014 · 3 min read",
    "3 min read · May 12, 2014",
    "May 12, 2014 · 3 min read",
    "May 12, 2014 (updated: May 13, 2014)",
    "Updated: May 13, 2014; Published: May 12, 2014",
    "Updated May 13, 2014 / Published May 12, 2014",
    "12 May 2014 10:22 / Updated 11 years ago",
    "12 May 2014 (11 years ago)",
    "Comments (12)\n12 May 2014\nShare",
    "World | Mon May 12, 2014 10:22am EDT",
]

# All of 14 March 2023
DATELINES = [
    "MOSCOW, March 14, 2023 (Reuters) - ",
    "(AFP) Paris, 14 March 2023 - ",
    "PARIS, 14 March 2023 (AFP) - ",
    "Minsk, 14 March 2023. ",
    "Geneva, 14 March 2023 – ",
    "GENEVA (14 March 2023) – ",
    "Brussels, 14.03.2023 - ",
    "MINSK, 14/03/2023 - ",
    "(Minsk, March 14, 2023) ",
    "[Minsk, 14 March 2023] ",
    "March 14, 2023 (MINSK) – ",
    "14 March 2023, Minsk - ",
    "14 March 2023 – ",
    "March 14, 2023 - ",
    "BEIJING, March 14, 2023 /PRNewswire/ -- ",
    "TEHRAN, Mar. 14, 2023 (MNA) – ",
    "BAKU, Azerbaijan, March 14, 2023. ",
]

# All of 14 March 2023
FOOTERS = [
    "Published: 14 March 2023",
    "First published: 14 Mar 2023 17:41 GMT",
    "14 March 2023",
    "(END) Dow Jones Newswires\n03-14-23 1741ET",
    "Date: 14 March 2023",
    "This article was published on 14 March 2023",
    "This article was originally published on March 14, 2023.",
    "Published in The Harbour Post on March 14, 2023",
    "Last modified on Tue 14 Mar 2023 17.41 GMT",
    "A version of this article appears in print on March 14, 2023, on page A1 of the New York edition.",
    "Published in Dawn, March 14th, 2023",
    "This story was first published on March 14, 2023.",
    "© AFP 2023\n14/03/2023 17:41:05 - Paris (AFP) - © 2023 AFP",
    "Copyright (c) 2023 Reuters\nTuesday, 14 March 2023",
    "Source URL: https://example.com/2023/03/14/talks",
]

# Lines that say nothing of the day
SILENT = [
    "Posted 3 hours ago",
    "2 days ago",
    "Updated 5 minutes ago",
    "Just now",
    "Yesterday",
    "Today at 10:22",
    "10:22 GMT",
    "Tuesday",
    "By Anna Schmidt",
    "4 min read",
    "Accessed 14 March 2023",
    "Retrieved on 14 March 2023",
    "Printed on 14/03/2023",
    "Saved from https://example.com/ on 14 March 2023",
]

# Several lines of a header, and the day of publication among them
AROUND = [
    (["The Harbour Post", "Tuesday, March 14, 2023", "WORLD"], "2023-03-14"),
    (["THE HARBOUR POST", "Vol. 12 No. 33   Tuesday, March 14, 2023   Page 3"], "2023-03-14"),
    (["14 March 2023", "Weather -3°C", "Search"], "2023-03-14"),
    (["Published by Anna Schmidt", "14/03/2023 5:41 pm"], "2023-03-14"),
    (["Anna Schmidt", "Updated March 14, 2023 - 5:41pm", "First published March 13, 2023 - 9:00pm"], "2023-03-13"),
    (["Last Updated: 15 March, 2023 08:30 IST", "Published: 14 March, 2023 17:41 IST"], "2023-03-14"),
    (["By Anna Schmidt Published: 17:41 EST, 14 March 2023 | Updated: 08:30 EST, 15 March 2023"], "2023-03-14"),
    (["Publish Date: Tue, 14 Mar 2023 05:41 PM (IST)", "Updated Date: Wed, 15 Mar 2023 08:30 AM (IST)"], "2023-03-14"),
    (["Date created : 14/03/2023 - 17:41", "Modified: 15/03/2023"], "2023-03-14"),
    (["Created: 14/03/2023 17:41", "Last updated: 15/03/2023 08:30"], "2023-03-14"),
    (["14 Mar 2023 17:41", "Updated 15 Mar 2023 08:30"], "2023-03-14"),
    (["14 MARCH 2023 - 17:41 | UPDATED 15 MARCH 2023 - 08:30"], "2023-03-14"),
    (["Time: 14 March 2023 17:41"], "2023-03-14"),
    (["2023-03-14 17:41 Last Updated At:2023-03-15 08:30"], "2023-03-14"),
    (["Story by Anna Schmidt • 1y • Reuters", "14 March 2023"], "2023-03-14"),
    (
        ["From: Anna Schmidt <anna@example.com>", "Date: Tue, 14 Mar 2023 17:41:00 +0100", "Subject: Talks"],
        "2023-03-14",
    ),
    (["Document HAPO000020230314ej3e0001w"], None),
    (["| March 14, 2023 |"], "2023-03-14"),
    (["March 14, 2023", "March 15, 2023 (updated)"], "2023-03-14"),
    (["Mar 14, 2023", "Mar 16, 2023"], "2023-03-14"),
    (["No: 72, 14 March 2023, Press Release Regarding the Talks"], "2023-03-14"),
    (["Nr. 45/2023", "Berlin, den 14. März 2023"], "2023-03-14"),
    (["Moscow, 14 March 2023", "512-14-03-2023"], "2023-03-14"),
    (["MINISTRY OF FOREIGN AFFAIRS", "Press Service", "14 March 2023 17:41"], "2023-03-14"),
    (["14.03.2023 17:41:00"], "2023-03-14"),
    (["Tuesday, March 14th, 2023"], "2023-03-14"),
    (["tuesday 14 march 2023"], "2023-03-14"),
    (["Tue., March 14, 2023"], "2023-03-14"),
    (["Tues. 14 March, 2023"], "2023-03-14"),
    (["Monday to Friday 9am - 5pm", "Call us", "14 March 2023"], "2023-03-14"),
    (["Events: 20 June 2023", "Published 14 March 2023"], "2023-03-14"),
    (["Published 14 March 2023", "Born 2 May 1961"], "2023-03-14"),
    (["14 March 2023 Share close panel", "Share page Copy link"], "2023-03-14"),
    (["14 March", "2023"], "2023-03-14"),
    (["14 MAR", "2023"], "2023-03-14"),
    (["March", "14", "2023"], "2023-03-14"),
    (["14", "Mar 2023"], "2023-03-14"),
    (["Mar 14 2023, 5.41pm"], "2023-03-14"),
    (["(14 March 2023)"], "2023-03-14"),
    (["14 Ramadan 1444", "5 April 2023"], "2023-04-05"),
    (["1444/8/22 - 2023/03/14"], "2023-03-14"),
    (["Sha'ban 22, 1444 - March 14, 2023"], "2023-03-14"),
    (["Esfand 23, 1401 - March 14, 2023"], "2023-03-14"),
    (["2023.03.14. 17:41"], "2023-03-14"),
    (["14. ožujka 2023."], "2023-03-14"),
    (["14. 03. 2023. 17:41"], "2023-03-14"),
    (["14-03-2023 | 17:41"], "2023-03-14"),
    (["14 მარტი 2023"], "2023-03-14"),
    (["14 Մարտի 2023"], "2023-03-14"),
    (["14 martaie 2023"], None),
    (["14 Mart 2023, Salı"], "2023-03-14"),
    (["১৪ মার্চ ২০২৩"], "2023-03-14"),
    (["14 मार्च 2023"], "2023-03-14"),
    (["Ngày 14 tháng 3 năm 2023"], "2023-03-14"),
    (["14/03/2023 17:41 GMT+7"], "2023-03-14"),
    (["14 Maret 2023"], "2023-03-14"),
    (["Selasa, 14 Mar 2023 17:41 WIB"], "2023-03-14"),
    (["14 มีนาคม 2566"], "2023-03-14"),
    (["2023年3月14日(火) 17:41"], "2023-03-14"),
    (["令和5年3月14日"], "2023-03-14"),
    (["二〇二三年三月十四日"], "2023-03-14"),
    (["יום שלישי 14 במרץ 2023"], "2023-03-14"),
    (["14.03.2023, 17:41 น."], "2023-03-14"),
]


def day_of(text: str) -> str | None:
    found = read_header(text).published
    return found.isoformat() if found else None


@pytest.mark.parametrize("line", DATES)
@pytest.mark.parametrize("frame", ["{}", "By Anna Schmidt\n{}", "{}\nBy Anna Schmidt, Diplomatic Correspondent"])
def test_date_of_a_header(line: str, frame: str) -> None:
    assert day_of(f"{TITLE}\n\n{frame.format(line)}\n\n{BODY}") == "2023-03-14"


@pytest.mark.parametrize("lines", SIGNATURES)
def test_signature_of_a_header(lines: str) -> None:
    assert day_of(f"{TITLE}\n\n{lines}\n\n{BODY}") == "2014-05-12"


@pytest.mark.parametrize("line", DATELINES)
def test_dateline_with_its_year(line: str) -> None:
    assert day_of(f"{TITLE}\n\n{line}{LEAD}\n\n{BODY}") == "2023-03-14"


@pytest.mark.parametrize("lines", FOOTERS)
def test_footer(lines: str) -> None:
    assert day_of(f"{TITLE}\n{BODY}\n{lines}\n") == "2023-03-14"


@pytest.mark.parametrize("line", SILENT)
def test_line_that_says_nothing(line: str) -> None:
    assert day_of(f"{TITLE}\n\n{line}\n\n{BODY}") is None


@pytest.mark.parametrize(("lines", "day"), AROUND, ids=lambda value: str(value)[:40])
@pytest.mark.parametrize("above", [True, False])
def test_day_among_several_lines(lines: list[str], day: str | None, above: bool) -> None:
    header = "\n".join(lines)
    text = f"{header}\n\n{TITLE}\n\n{BODY}" if above else f"{TITLE}\n\n{header}\n\n{BODY}"
    assert day_of(text) == day


WIRES = [
    "MOSCOW, March 14 (Reuters) - ",
    "MINSK, 14 March (BelTA) – ",
    "MOSCOW, March 14. /TASS/. ",
    "BEIJING, March 14 (Xinhua) -- ",
    "TEHRAN, March 14 (IRNA) – ",
]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("around", "day"),
    [
        ("{}\n\n© 2023 Example News. All rights reserved.", "2023-03-14"),
        ("{}\n\nhttps://www.example.com/world/russia-belarus-talks-2023-03-14/", "2023-03-14"),
        ("https://www.example.com/2023/03/14/russia-belarus-talks\n\n{}", "2023-03-14"),
        ("2023-03-15 02:10:22\n\n{}", "2023-03-15"),
        ("{}\n\nThe last meeting was on 12 December 2022, the first since relations were broken off.", "2023-03-14"),
        ("{}\n\nThe last meeting was in December, the first since relations were broken off.", None),
        ("Posted 3 hours ago\n\n{}", None),
        ("Sunday, 24 November 2024\n\n{}\n\n© 2023 Example News. All rights reserved.", "2023-03-14"),
    ],
)
def test_dateline_without_its_year(wire: str, around: str, day: str | None) -> None:
    assert day_of(f"{TITLE}\n\n{around.format(wire + LEAD)}\n") == day


@pytest.mark.parametrize(
    ("evidence", "day"),
    [
        # the weekday of another day
        ("He arrived on Saturday, March 11, for talks, his first since 2021.", "2023-03-14"),
        # one year told, another four fit no better
        ("Talks began long ago.", None),
        # those in office, and a year told
        ("Russian President Vladimir Putin met Prime Minister Rishi Sunak. Ties were cut in 2022.", "2023-03-14"),
        # a year ahead is no year told
        ("The accord runs until 2030. Ties were cut in 2022.", "2023-03-14"),
    ],
)
def test_year_by_all_evidence(evidence: str, day: str | None) -> None:
    assert day_of(f"{TITLE}\n\nMOSCOW, March 14 (Reuters) - {LEAD}\n\n{evidence}\n") == day


MET = "MINSK, March 14 (Reuters) - The presidents met{} and signed a roadmap for cooperation in trade and industry.\n\n"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (MET.format("") + "Copyright 2023 Reuters", 2023),
        (MET.format(" on Tuesday") + "Copyright 2023 Reuters", 2023),
        # the year in which the page was saved: weekdays that the article names itself tell another
        (
            MET.format(" on Tuesday") + "The talks go on Thursday, March 16, in the same place.\n\n© 2024 Daily News.",
            2023,
        ),
        (MET.format(" on Tuesday, after talks in 2022") + "© 2025 Daily News. All rights reserved.", 2023),
    ],
)
def test_a_year_of_copyright_is_weighed_against_the_weekdays(text, year):
    assert str(read_header(text).published) == f"{year}-03-14"
