"""Decades, centuries and millennia, in words, Roman numerals and figures."""

from __future__ import annotations

from hyplan_museum.dates import spans
from hyplan_museum.dates.cursor import DASHES, Cursor, century_number
from hyplan_museum.dates.solar_forms import LAST_YEAR, Found, take_mark


def decades(cursor: Cursor) -> Found | None:
    """`những năm 1930`, `thập kỷ 30 của thế kỷ XX`, `1840s`, `1930s–40s`, `những năm 1980–1990`."""
    start = cursor.at
    spelled = cursor.skip("DECADES")
    if cursor.kind() == "NUMBER" and cursor.kind(1) in DASHES and cursor.kind(2) == "DECADE" and cursor.value(2) < 100:
        spelled = True  # 1950–60s
    if cursor.kind() not in ("NUMBER", "DECADE") or not (spelled or cursor.kind() == "DECADE"):
        cursor.at = start
        return None
    low = cursor.value()
    is_short = low < 100
    cursor.take()
    high = low
    if cursor.kind() in DASHES and cursor.kind(1) in ("NUMBER", "DECADE"):
        cursor.take()
        high = cursor.value()
        high += low // 100 * 100 if high < 100 <= low else 0
        cursor.take()
    if is_short:
        cursor.skip("NOISE", "COMMA")
        number = None
        if cursor.kind() == "CENTURY":
            cursor.take()
            number = century_number(cursor)
        if number is None:
            cursor.at = start
            return None
        low, high = low + 100 * number - 100, high + 100 * number - 100
    if not 1 <= low <= high <= LAST_YEAR:
        cursor.at = start
        return None
    if low % 10 or high % 10:
        return Found(spans.years(low, high), "year", ranged=high > low)
    if low == high and low % 100 == 0 and not spelled:
        return Found(spans.hundred(low), "decade")
    return Found(spans.decade(low) if low == high else spans.years(low, high + 9), "decade")


def century(cursor: Cursor, *, implied: bool) -> Found | None:
    """`thế kỷ XVII`, `thế kỷ XVI–XVII`, `TK 17`, `17th century`, `thế kỷ III TCN`, `2nd millennium BC`.

    `implied`: a century was said before, so that a Roman numeral alone is one (`thế kỷ XVII – đầu XVIII`).
    """
    start = cursor.at
    unit = cursor.kind() if cursor.skip("CENTURY", "MILLENNIUM") else ""
    cursor.skip(*(("TH",) if unit else ()))
    first = century_number(cursor)
    if first is None or not 1 <= first <= 22:
        cursor.at = start
        return None
    unit = cursor.tokens[start].kind if unit else ""
    mark = take_mark(cursor)
    last, last_mark = first, mark
    if cursor.kind() in (*DASHES, "TO"):
        before = cursor.at
        cursor.take()
        second = century_number(cursor)
        bounded = bool(unit) or cursor.kind() in ("CENTURY", "MILLENNIUM")
        if second is None or not bounded or not 1 <= second <= 22 or cursor.kind() in ("MONTH", "YEAR"):
            cursor.at = before
        else:
            last, last_mark = second, ""
    if not unit and cursor.kind() in ("CENTURY", "MILLENNIUM"):
        unit = cursor.take().kind
    elif not unit and cursor.kind(-1) == "ORDINAL" and cursor.token().text == "c" and cursor.kind(1) != "NUMBER":
        cursor.take()  # 18th c.
        unit = "CENTURY"
    if not unit and not (implied or _shares_century(cursor, start)):
        cursor.at = start
        return None
    closing = take_mark(cursor)
    if closing:
        last_mark = closing
        mark = mark or (closing if closing == "BCE" else "")
    elif mark == "BCE" and last < first:
        last_mark = "BCE"
    whole = spans.millennium if unit == "MILLENNIUM" else spans.century
    ends = [whole(first, before=mark == "BCE"), whole(last, before=last_mark == "BCE")]
    if mark == last_mark == "BCE":
        ends.sort(key=lambda span: span.first or (0, 0, 0))
    return Found(spans.between(*ends), "century", ranged=first != last)


def _shares_century(cursor: Cursor, start: int) -> bool:
    """Whether an English ordinal borrows the word of a later one: `late 18th–early 19th century`."""
    joined = cursor.kind() in (*DASHES, "TO", "OR", "AND")
    return cursor.tokens[start].kind == "ORDINAL" and joined and cursor.later("CENTURY")
