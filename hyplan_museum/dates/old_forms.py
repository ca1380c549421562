"""Dates by era, can chi, lunar calendar, dynasty and reign."""

from __future__ import annotations

from typing import Literal

from hyplan_museum.dates.cursor import DASHES, Cursor, numeral, roman_number
from hyplan_museum.dates.periods import Period, reigns
from hyplan_museum.dates.statements import EraMention, LunarMention, PeriodMention, Statement
from hyplan_museum.dates.tokens import Token

_LONGEST_ERA = 99


def era(cursor: Cursor) -> EraMention | None:
    """`Vĩnh Tộ thứ 7`, `Vĩnh Tộ năm thứ bảy`, `Đồng Khánh tam niên`, `Thiệu Bảo nguyên niên`, `năm thứ 7 niên hiệu …`,
    `7th year of the … era`, `Bảo Đại 18`, `Minh Mạng thứ …`.
    """
    start = cursor.at
    number = _number_before_era(cursor)
    cursor.skip("OPENER", "NOISE") if number is not None else None
    token = cursor.token()
    if token.kind != "ERA":
        cursor.at = start
        return None
    cursor.take()
    if number is None:
        number = _number_after_era(cursor)
    text = " ".join(part.text for part in cursor.tokens[start : cursor.at])
    return EraMention(str(token.value), number, text)


def _number_before_era(cursor: Cursor) -> int | None:
    start = cursor.at
    if cursor.skip("FIRST"):
        cursor.skip("NOISE", "OPENER")
        if cursor.kind() == "ERA":
            return 1
    elif cursor.kind() == "YEAR" and cursor.kind(1) == "TH":
        cursor.at += 2
        number = numeral(cursor, named=True)
        cursor.skip("NOISE", "OPENER")
        if number is not None and cursor.kind() == "ERA":
            return number
    elif cursor.kind() in ("ORDINAL", "NUMERAL"):
        number = numeral(cursor)
        if cursor.skip("YEAR"):
            cursor.skip("NOISE", "OPENER")
            if cursor.kind() == "ERA":
                return number
    cursor.at = start
    return None


def _number_after_era(cursor: Cursor) -> int | None:
    start = cursor.at
    cursor.skip("CLOSER")
    if cursor.skip("FIRST"):
        return 1
    counted = cursor.skip("LONG")
    if not counted and cursor.kind() == "YEAR" and cursor.kind(1) in ("TH", "NUMBER", "NUMERAL"):
        cursor.take()
    counted = cursor.skip("TH") or counted
    if cursor.kind() == "DOTS":
        cursor.take()
        return None
    token = cursor.token()
    if token.kind == "MY" and isinstance(token.value, tuple):  # Minh Mạng 20/1839
        number, year = token.value
        cursor.replace(Token("NUMBER", year, str(year)))
        return int(number)
    if token.kind == "WORD" and isinstance(token.value, int) and token.text.isupper():
        return roman_number(cursor)
    number = numeral(cursor, named=counted)
    if number is not None and 1 <= number <= _LONGEST_ERA and cursor.kind() not in ("MONTH", "LUNARMONTH", "CENTURY"):
        if cursor.kind() == "YEAR" and cursor.kind(1) not in ("NUMBER", "CANCHI", "TH"):
            cursor.take()
        return number
    cursor.at = start
    return None


def lunar_or_solar_day(cursor: Cursor, statement: Statement) -> tuple[LunarMention, bool] | None:
    """A day and month, or a month, and whether it is of the lunar calendar: `21 tháng Giêng`, `ngày 15 tháng 3`,
    `rằm tháng Tám`, `15/8 nhuận`, `tháng 4 nhuận`, `10–12 tháng Hai`, `chính nguyệt nhị thập nhất nhật`, `15/8`,
    `10th–12th of the second lunar month`.
    """
    start = cursor.at
    sure = cursor.kind() in ("LUNARDAY", "LUNARMONTH")
    found = _slashed(cursor) or _day_then_month(cursor) or _month_then_day(cursor)
    if found is None:
        cursor.at = start
        return None
    day, last_day, month, leap = found
    sure = sure or leap or any(token.kind in ("LUNARMONTH", "LUNAR") for token in cursor.tokens[start : cursor.at])
    if cursor.skip("LEAP"):
        leap = sure = True
    text = " ".join(token.text for token in cursor.tokens[start : cursor.at])
    return LunarMention(day, month, text, leap, last_day), sure or _is_lunar(cursor, statement)


def _is_lunar(cursor: Cursor, statement: Statement) -> bool:
    """Whether the year beside it is one of an era or a can chi, or the calendar is named."""
    ahead = 0
    while cursor.kind(ahead) in ("YEAR", "NOISE", "OPENER", "OPEN", "COMMA"):
        ahead += 1
    if cursor.kind(ahead) in ("CANCHI", "ERA", "LUNAR"):
        return True
    return cursor.kind(ahead) != "NUMBER" and bool(statement.eras or statement.can_chi) and statement.solar is None


def _slashed(cursor: Cursor) -> tuple[int, int, int, bool] | None:
    start = cursor.at
    cursor.skip("DAY", "LUNARDAY")
    first = 0
    if cursor.kind() == "NUMBER" and cursor.kind(1) in DASHES and cursor.kind(2) == "DM":  # 12–15/1
        first = cursor.value()
        cursor.at += 2
    token = cursor.token()
    if token.kind != "DM" or not isinstance(token.value, tuple) or cursor.kind(2) == "DMY":
        cursor.at = start
        return None
    day, month = token.value
    cursor.take()
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return (first, day, month, False) if 1 <= first < day else (day, 0, month, False)


def _day_then_month(cursor: Cursor) -> tuple[int, int, int, bool] | None:
    start = cursor.at
    day = last_day = 0
    cursor.skip("DAY")
    if cursor.kind() == "LUNARDAY" and cursor.value():
        day = cursor.value()
        cursor.take()
    else:
        cursor.skip("LUNARDAY")
        day = numeral(cursor) or 0
        if cursor.kind() in (*DASHES, "TO") and cursor.kind(1) in ("NUMBER", "ORDINAL"):
            cursor.take()
            last_day = numeral(cursor) or 0
    cursor.skip("NOISE", "DAY")
    month = _month(cursor) if 1 <= day <= 31 and last_day <= 31 else None
    if month is None:
        cursor.at = start
        return None
    return day, last_day if last_day > day else 0, *month


def _month_then_day(cursor: Cursor) -> tuple[int, int, int, bool] | None:
    """A month, and perhaps a day after it as inscriptions have it (`chính nguyệt nhị thập nhất nhật`)."""
    month = _month(cursor)
    if month is None:
        return None
    start = cursor.at
    cursor.skip("COMMA")
    if cursor.kind() == "LUNARDAY" and cursor.value():
        day = cursor.value()
        cursor.take()
        return day, 0, *month
    prefixed = cursor.skip("DAY", "LUNARDAY")
    day = numeral(cursor) or 0
    if not 1 <= day <= 31 or not (prefixed or cursor.kind() == "DAY"):
        cursor.at = start
        return 0, 0, *month
    cursor.skip("DAY")
    return day, 0, *month


def _month(cursor: Cursor) -> tuple[int, bool] | None:
    start = cursor.at
    leap = cursor.skip("LEAP")
    if cursor.kind() == "LUNARMONTH":
        month = cursor.value()
        cursor.take()
        return month, cursor.skip("LEAP") or leap
    if cursor.skip("MONTH"):
        leap = cursor.skip("LEAP") or leap
        number = numeral(cursor, named=True)
        if number is not None and 1 <= number <= 12:
            return number, cursor.skip("LEAP") or leap
    else:
        named = _is_lunar_month(cursor) and bool(cursor.take())  # lunar month 2
        number = numeral(cursor)
        if number is not None and 1 <= number <= 12:
            if named or _is_lunar_month(cursor):  # the second lunar month: the words stay, they name the calendar
                return number, leap
            if cursor.token().text in ("nguyệt", "月"):
                cursor.take()
                return number, cursor.skip("LEAP") or leap
    cursor.at = start
    return None


def _is_lunar_month(cursor: Cursor) -> bool:
    return cursor.kind() == "LUNAR" and cursor.token().text.lower().endswith("month")


def period(cursor: Cursor, *, bare: bool) -> PeriodMention | None:
    """`thời Trần`, `Lý dynasty`, `đời vua Lý Nhân Tông`, `văn hóa Đông Sơn`; `bare`: no such word is needed."""
    start = cursor.at
    opened = False
    openers: set[str] = set()
    while cursor.kind() in ("OPENER", "NOISE"):
        if cursor.kind() == "OPENER":
            openers.add(str(cursor.token().value))
            opened = True
        cursor.take()
    place, token = cursor.at, cursor.token()
    if token.kind not in ("PERIOD", "RULER", "CULTURE"):
        cursor.at = start
        return None
    cursor.take()
    closed = cursor.skip("CLOSER")
    following = cursor.token()
    part_of_name = following.kind == "WORD" and following.text[:1].isupper() and " " not in token.text
    if part_of_name or not (opened or closed or bare or _stands_alone(cursor, place)):
        cursor.at = start
        return None
    words = [part.text for part in cursor.tokens[start : cursor.at] if part.kind != "NOISE"]
    text, strong = " ".join(words), (opened or closed) and words[0].lower() != "nhà"  # nhà is also a house
    if isinstance(token.value, Period):
        kind: Literal["period", "culture"] = "culture" if token.kind == "CULTURE" else "period"
        return PeriodMention((token.value,), text, kind, strong=strong)
    return PeriodMention(reigns()[str(token.value)], text, "ruler", strong=strong)


def _stands_alone(cursor: Cursor, place: int) -> bool:
    """Whether the name is no part of a longer one: nothing unknown beside it, and written with a capital."""
    token = cursor.tokens[place]
    before = cursor.tokens[place - 1].kind if place else "END"
    if token.kind == "RULER":
        return place == 0
    return before != "WORD" and cursor.kind() != "WORD" and _is_name(token.text) and token.kind != "CULTURE"


def _is_name(text: str) -> bool:
    """Whether it is written as a name: with a capital, or of several words (`hậu Lê`)."""
    return text[:1].isupper() or " " in text
