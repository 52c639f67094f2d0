"""Dates of Chinese and Japanese texts, which have no spaces between words."""

import re
from collections.abc import Iterator
from datetime import date

from viewer.dating.calendar import add_days, monday_of, safe_date, shift, unit_value, week_value
from viewer.dating.grammar_elsewhere import day_in
from viewer.dating.meaning import Anchor, Meaning, dated, nearest_day, nearest_month, weekday_near
from viewer.dating.rules import NAMES
from viewer.dating.tense import Tense
from viewer.model import Basis, TimexType

LANGUAGES = ("zh", "ja")
RULE = "Chinese or Japanese date"
NAMES[RULE] = None

_N = r"(?:[0-9０-９]{1,4}|[一二三四五六七八九十两兩数數]{1,3})"
_NUMBERS = {c: n for n, c in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "兩": 2}
_YEAR_WORDS = {"去年": -1, "昨年": -1, "今年": 0, "本年": 0, "明年": 1, "来年": 1, "來年": 1, "前年": -2, "同年": 0}
_DAY_WORDS = {
    "今天": 0, "今日": 0, "本日": 0, "昨天": -1, "昨日": -1, "前天": -2, "明天": 1, "明日": 1, "后天": 2, "後天": 2, "きょう": 0, "きのう": -1,
    "昨晚": -1, "今晚": 0, "昨夜": -1, "今朝": 0, "今早": 0,
}  # fmt: skip
_PERIOD_WORDS = {
    "上周": (-1, "W"), "上週": (-1, "W"), "上星期": (-1, "W"), "先週": (-1, "W"), "本周": (0, "W"), "本週": (0, "W"), "这周": (0, "W"),
    "今週": (0, "W"), "下周": (1, "W"), "下週": (1, "W"), "来週": (1, "W"), "上个月": (-1, "M"), "上個月": (-1, "M"), "上月": (-1, "M"),
    "先月": (-1, "M"), "本月": (0, "M"), "今月": (0, "M"), "下个月": (1, "M"), "下個月": (1, "M"), "下月": (1, "M"), "来月": (1, "M"),
}  # fmt: skip
_WEEKDAYS = {c: n for n, c in enumerate("一二三四五六日")} | {"天": 6} | {c: n for n, c in enumerate("月火水木金土")}
_SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}


def _any(words: dict[str, object]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_EDGES = {"初め": "START", "初": "START", "上旬": "START", "中旬": "MID", "下旬": "END", "底": "FINAL", "末": "FINAL"}
_EDGE = "|".join(_EDGES)
_DATE = re.compile(
    rf"""
    (?:(?P<year>[12][0-9]{{3}}|[１２][０-９]{{3}})年|(?P<era>令和|平成|昭和)(?P<era_year>元|[0-9]{{1,2}})年|(?P<rel>{_any({**_YEAR_WORDS})}))
        (?:的)?(?:(?P<month>[0-9０-９]{{1,2}}|十[一二]?|[一二三四五六七八九])月(?:(?P<day>[0-9０-９]{{1,2}})[日号號])?
          |(?P<season>[春夏秋冬])[天季]?|第?(?P<quarter>[一二三四1-4１-４])(?:季度|四半期)|(?P<half>上半年|下半年)|(?P<decade>代))?(?P<edge>{_EDGE})?
  | (?P<bare_month>[0-9０-９]{{1,2}})月(?:(?P<bare_day>[0-9０-９]{{1,2}})[日号號])?(?!間)(?P<bare_edge>{_EDGE})?
  | (?:上世纪|上世紀|20世纪|20世紀)(?P<last_century>[1-9]0)年代
  | (?P<only_day>[0-9]{{1,2}})[日号號](?![間间内後])
  | (?P<period>{_any({**_PERIOD_WORDS})})(?:(?:的|の)?(?P<week_day>[一二三四五六日天](?![个個年月日])|[月火水木金土日](?=曜))曜?日?|(?P<weekend>末))?
  | (?:星期|礼拜|禮拜|周|週)(?P<weekday>[一二三四五六日天])(?!年) | (?P<weekday_ja>[月火水木金土日])曜日?
  | (?P<day_word>{_any({**_DAY_WORDS})})
  | (?P<count>{_N})(?P<unit>天|日|周|週間|星期|个星期|个月|個月|か月|カ月|ヶ月|ヵ月|年)(?:之|以)?(?P<way>前|后|後)
  | (?P<length>{_N})(?P<length_unit>天|日間|日间|周|週間|个月|個月|か月間|カ月|ヶ月|年間|年)
    """,
    re.VERBOSE,
)
_UNITS = {"天": "D", "日": "D", "周": "W", "週": "W", "星": "W", "年": "Y"}
_FUTURE = re.compile(r"将|將|拟|擬|计划|計劃|予定|見通し|する方針|预计|預計")
_ASCII = str.maketrans("０１２３４５６７８９", "0123456789")


def expressions(text: str, published: date | None) -> Iterator[tuple[int, int, Meaning]]:
    """Start, end and meaning of every date expression of a Chinese or Japanese text."""
    last: tuple[int, date] | None = None  # where the last day of a month ended, and which it was
    for found in _DATE.finditer(text):
        around = text[max(0, found.start() - 30) : found.end() + 30]
        direction = Tense.FUTURE if _FUTURE.search(around) else Tense.PAST
        meaning = _meaning(found, published, direction)
        if (
            meaning is not None
            and found["only_day"]
            and last is not None
            and _LINKED.fullmatch(text, last[0], found.start())
        ):
            meaning = _later_day(last[1], int(found["only_day"])) or meaning  # "3月21日至23日"
        if meaning is not None:
            if meaning.type is TimexType.DATE and (days := meaning.interval()) is not None:
                last = (found.end(), days[0])
            yield found.start(), found.end(), meaning.changed(rule=RULE)


_LINKED = re.compile(r"\s*(?:至|到|和|及|、|・|から|ー|—|-|–|~|～|与|與|と|，)?\s*")


def _later_day(after: date, number: int) -> Meaning | None:
    """The day of that number in the month of `after`, if it comes later."""
    day = safe_date(after.year, after.month, number)
    return dated(day.isoformat()) if day and day >= after else None


def _number(text: str) -> int | None:
    text = text.translate(_ASCII)
    if text.isdigit():
        return int(text)
    if "数" in text or "數" in text:
        return None
    if "十" in text:
        tens, _, ones = text.partition("十")
        return _NUMBERS.get(tens, 1) * 10 + _NUMBERS.get(ones, 0)
    return _NUMBERS.get(text)


def _meaning(found: re.Match[str], published: date | None, direction: Tense) -> Meaning | None:
    if found["length"]:
        amount, unit = _number(found["length"]), _unit(found["length_unit"])
        return Meaning(TimexType.DURATION, f"P{'X' if amount is None else amount}{unit}")
    if found["year"] or found["era"] or found["rel"]:
        return _with_year(found, published)
    if found["last_century"]:
        return dated(f"19{found['last_century'][0]}")
    if published is None:
        return None
    relative = {"basis": Basis.RELATIVE, "anchor": Anchor.PUBLISHED}
    if found["bare_month"]:
        month = int(found["bare_month"])
        if not 1 <= month <= 12:
            return None
        if not found["bare_day"]:
            modifier = _EDGES.get(found["bare_edge"] or "", "")
            return dated(unit_value(nearest_month(published, month, direction), "M"), modifier=modifier)
        day = nearest_day(published, month, int(found["bare_day"]), direction)
        return dated(day.isoformat()) if day else None
    if found["only_day"]:
        day = day_in(published, int(found["only_day"]))
        return dated(day.isoformat()) if day else None
    if found["period"]:
        steps, unit = _PERIOD_WORDS[found["period"]]
        if found["weekend"] and unit == "W":
            value = week_value(add_days(published, 7 * steps)) + "-WE"
            return dated(value, **relative)
        if found["week_day"] and unit == "W":
            day = add_days(monday_of(published), 7 * steps + _WEEKDAYS[found["week_day"]])
            return dated(day.isoformat(), **relative)
        return dated(
            unit_value(shift(published.replace(day=1) if unit == "M" else published, unit, steps), unit), **relative
        )
    if found["weekday"] or found["weekday_ja"]:
        day = weekday_near(published, _WEEKDAYS[found["weekday"] or found["weekday_ja"]], direction)
        return dated(day.isoformat(), **relative)
    if found["day_word"]:
        return dated(add_days(published, _DAY_WORDS[found["day_word"]]).isoformat(), **relative)
    amount, unit = _number(found["count"]), _unit(found["unit"])
    sign = -1 if found["way"] == "前" else 1
    if amount is None:
        return Meaning(TimexType.DATE, "PAST_REF" if sign < 0 else "FUTURE_REF", **relative)  # type: ignore[arg-type]
    return dated(unit_value(shift(published, unit, sign * amount), unit), **relative, step=(sign * amount, unit))


def _with_year(found: re.Match[str], published: date | None) -> Meaning | None:
    if found["rel"]:
        if published is None:
            return None
        year = published.year + _YEAR_WORDS[found["rel"]]
    elif found["era"]:
        year = _ERAS[found["era"]] + (1 if found["era_year"] == "元" else int(found["era_year"]))
    else:
        year = int(found["year"].translate(_ASCII))
    month = _number(found["month"]) if found["month"] else None
    modifier = _EDGES.get(found["edge"] or "", "")
    if found["season"]:
        return dated(f"{year:04d}-{_SEASONS[found['season']]}")
    if found["quarter"]:
        return dated(f"{year:04d}-Q{_number(found['quarter'])}")
    if found["half"]:
        return dated(f"{year:04d}-H{1 if found['half'] == '上半年' else 2}")
    if found["decade"] and year % 10 == 0:
        return dated(f"{year // 10:03d}", modifier=modifier)
    if month is None:
        return dated(f"{year:04d}", modifier=modifier, basis=Basis.RELATIVE if found["rel"] else Basis.EXPLICIT)
    if not 1 <= month <= 12:
        return None
    if not found["day"]:
        return dated(f"{year:04d}-{month:02d}", modifier=modifier)
    day = safe_date(year, month, int(found["day"]))
    return dated(day.isoformat()) if day else None


def _unit(text: str) -> str:
    return _UNITS.get(text[0], _UNITS.get(text[-1], "M")) if "月" not in text else "M"
