"""Dates in years of the common era and finer or coarser: days, months, years, decades, centuries, ages."""

from __future__ import annotations

from dataclasses import dataclass

from hyplan_museum.dates import spans
from hyplan_museum.dates.cursor import DASHES, Cursor, century_number, numeral
from hyplan_museum.dates.days import bce, exists
from hyplan_museum.dates.spans import APPROXIMATE, Span
from hyplan_museum.dates.tokens import Token

LAST_YEAR = 2199
"""A larger number is not taken for a year."""
_LONGEST_AGO = 2_000_000
PRESENT = 1950
"""The year “cách ngày nay” (BP) counts from where the text gives none: the convention of archaeologists."""
_SHORTEST_BP = 1000
"""Below this many years the convention cannot be meant without a word, and the year counted from has to be given."""


@dataclass(frozen=True, slots=True)
class Found:
    """A span, whether it says itself that it is a date, and whether it was written as a range.

    `unit`: "day", "month", "season", "year", "decade", "century" or "age".
    """

    span: Span | None
    unit: str
    strong: bool = True
    ranged: bool = False
    faults: tuple[tuple[str, dict[str, str]], ...] = ()
    notes: tuple[tuple[str, str, str], ...] = ()


def era_year(number: int, mark: str) -> Span:
    """A year with BCE or CE after it."""
    return spans.year(bce(number) if mark == "BCE" else number)


def impossible(token: Token) -> Found:
    return Found(None, "day", faults=(("date-impossible", {"date": token.text}),))


def take_mark(cursor: Cursor) -> str:
    """BCE or CE, where it stands here."""
    return cursor.take().kind if cursor.kind() in ("BCE", "CE") else ""


def written_day(cursor: Cursor) -> Found | None:
    """`1707-03-15`, `15/3/1707`, `3/1707`, `15–20/3/1945`, `15/3–20/4/1945`."""
    token = cursor.token()
    if token.kind in DASHES or token.kind not in ("YMD", "DMY", "MY", "NUMBER", "DM"):
        return None
    if token.kind in ("NUMBER", "DM"):
        if not (cursor.kind(1) in DASHES and cursor.kind(2) == "DMY"):
            return None
        _, month, year = _parts(cursor.token(2))
        first = (year, month, cursor.value())
        if token.kind == "DM":
            day, month = _parts(token)
            first = (year, month, day)
        cursor.at += 2
        last = written_day(cursor)
        if last is None or last.span is None or not exists(*first):
            return impossible(token)
        return Found(spans.between(spans.day(first), last.span), "day", ranged=True)
    cursor.take()
    if token.kind == "MY":
        month, year = _parts(token)
        return Found(spans.month(month, year), "month") if 1 <= month <= 12 else impossible(token)
    year, month, day = _parts(token) if token.kind == "YMD" else tuple(reversed(_parts(token)))
    if not exists(year, month, day) or not 1 <= year <= LAST_YEAR:
        return impossible(token)
    return Found(spans.day((year, month, day)), "day")


def _parts(token: Token) -> tuple[int, ...]:
    return token.value if isinstance(token.value, tuple) else ()


def english_day(cursor: Cursor) -> Found | None:
    """`3 March 1888`, `3rd of March, 1888`, `March 3, 1888`, `March 1888`."""
    start = cursor.at
    day = numeral(cursor) if cursor.kind() in ("NUMBER", "ORDINAL") else None
    cursor.skip("NOISE")
    if cursor.kind() != "MONTHNAME":
        cursor.at = start
        return None
    first = cursor.token()
    month = cursor.value()
    cursor.take()
    if day is None and cursor.kind() in ("NUMBER", "ORDINAL") and cursor.value() <= 31:
        day = numeral(cursor)
    cursor.skip("COMMA", "NOISE")
    year = cursor.value()
    if cursor.kind() != "NUMBER" or len(cursor.token().text) < 3 or year > LAST_YEAR or not year:
        cursor.at = start
        return None
    cursor.take()
    if day is None:
        return Found(spans.month(month, year), "month")
    return Found(spans.day((year, month, day)), "day") if exists(year, month, day) else impossible(first)


def years(cursor: Cursor, *, named: bool) -> Found | None:
    """`1625`, `1830–50`, `1848-9`, `300 TCN`, `500–300 BC`; `named`: after “năm”, when small numbers are years too."""
    start, token = cursor.at, cursor.token()
    if token.kind != "NUMBER":
        return None
    cursor.take()
    mark = take_mark(cursor)
    ranged = _second_year(cursor, token, mark)
    if ranged is not None:
        return ranged
    if not (named or mark or len(token.text) in (3, 4)) or not _is_year(cursor.tokens[start], mark):
        cursor.at = start
        return None
    return Found(era_year(cursor.value(start - cursor.at), mark), "year", strong=named or bool(mark))


def _is_year(token: Token, mark: str) -> bool:
    value = token.value if isinstance(token.value, int) else 0
    return 1 <= value <= (_LONGEST_AGO if mark == "BCE" else LAST_YEAR)


def _second_year(cursor: Cursor, first: Token, mark: str) -> Found | None:
    """The rest of a range whose first year was taken; the cursor stays where it is none."""
    start = cursor.at
    joined_by = cursor.kind()
    if joined_by not in ("DASH", "HYPHEN", "TO", "SLASH"):
        return None
    cursor.take()
    cursor.skip("YEAR")
    token = cursor.token()
    if token.kind != "NUMBER" or cursor.kind(1) in ("MONTH", "LUNARMONTH", "MONTHNAME", "CENTURY", "AGO", "AGED"):
        cursor.at = start
        return None
    cursor.take()
    last_mark = take_mark(cursor)
    low = first.value if isinstance(first.value, int) else 0
    high = token.value if isinstance(token.value, int) else 0
    faults: tuple[tuple[str, dict[str, str]], ...] = ()
    if len(token.text) <= 2 < len(first.text) and not last_mark and not mark:
        full = _completed(low, token.text)
        if joined_by == "HYPHEN" and len(token.text) == 2 and 1 <= high <= 12:
            if full > low and full - low <= 12:
                read = {"text": f"{first.text}-{token.text}", "read": f"{high}/{low}", "other": f"{low}–{full}"}
                faults = (("date-two-readings", read),)
            return Found(spans.month(high, low), "month", strong=False, faults=faults)
        high = full
    elif len(token.text) < 3 and not last_mark and not mark:
        cursor.at = start
        return None
    if last_mark == "BCE" and not mark:
        mark = "BCE"
    last_mark = last_mark or ("BCE" if mark == "BCE" and high < low else "")
    if not (_is_year(first._replace(value=low), mark) and _is_year(token._replace(value=high), last_mark)):
        cursor.at = start
        return None
    ends = [era_year(low, mark), era_year(high, last_mark)]
    if mark == last_mark == "BCE":
        ends.sort(key=lambda span: span.first or (0, 0, 0))
    return Found(spans.between(*ends), "year", strong=bool(mark or last_mark), ranged=True, faults=faults)


def _completed(low: int, tail: str) -> int:
    """The year an abbreviated second year means: 1830–50, 1848–9, 1898–02."""
    unit = 100 if len(tail) == 2 else 10
    full = low // unit * unit + int(tail)
    return full + 100 if full < low and len(tail) == 2 and full + 100 - low <= 30 else full


def decades(cursor: Cursor) -> Found | None:
    """`những năm 1930`, `thập kỷ 30 của thế kỷ XX`, `1840s`, `1930s–40s`, `những năm 1980–1990`."""
    start = cursor.at
    spelled = cursor.skip("DECADES")
    if cursor.kind() not in ("NUMBER", "DECADE") or not (spelled or cursor.kind() == "DECADE"):
        cursor.at = start
        return None
    low = cursor.value()
    is_short = low < 100
    cursor.take()
    high = low
    if cursor.kind() in DASHES and cursor.kind(1) in ("NUMBER", "DECADE") and cursor.kind(2) != "CENTURY":
        cursor.take()
        high = cursor.value()
        high += low // 100 * 100 if high < 100 <= low else 0
        cursor.take()
    if is_short:
        cursor.skip("NOISE")
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
    return Found(spans.decade(low) if low == high else spans.years(low, high + 9), "decade")


def centuries(cursor: Cursor, *, implied: bool) -> Found | None:
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


def age(cursor: Cursor) -> Found | None:
    """`cách ngày nay 2.300–2.000 năm`, `2300–2000 BP`, `2300–2000 năm cách ngày nay`; `khoảng 200–240 năm` is none."""
    start = cursor.at
    ago = cursor.kind() == "AGO"
    words = [cursor.take().text] if ago else []
    approximate = cursor.skip("APPROX", "NOISE", "TO")
    if cursor.kind() != "NUMBER":
        cursor.at = start
        return None
    oldest = youngest = cursor.value()
    words.append(cursor.take().text)
    if cursor.kind() in (*DASHES, "TO") and cursor.kind(1) == "NUMBER":
        cursor.take()
        youngest = cursor.value()
        words.append("–" + cursor.take().text)
    named = cursor.kind() == "YEAR" and cursor.kind(1) not in ("NUMBER", "TH", "CANCHI", "ERA", "NUMERAL")
    if named:
        words.append(cursor.take().text)
    ending = cursor.kind() if cursor.kind() in ("AGO", "AGED") else ""
    if ending:
        words.append(cursor.take().text)
    if not (ago or ending or (named and not _is_date_before(cursor, start))):
        cursor.at = start
        return None
    youngest, oldest = sorted((oldest, youngest))
    reference = _reference(cursor)
    source = "text"
    if reference is None and (ago or ending == "AGO") and youngest >= _SHORTEST_BP:
        reference, source = PRESENT, "convention"
    text = " ".join(words).replace(" –", "–")
    if reference is None or oldest > _LONGEST_AGO:
        return Found(None, "age", faults=(("date-age-without-year", {"text": text}),))
    first, last = spans.year(_years_before(reference, oldest)), spans.year(_years_before(reference, youngest))
    del approximate  # a count of years ago is approximate whether it says so or not
    notes = (("reference_year", str(reference), source),)
    return Found(spans.between(first, last).marked(APPROXIMATE), "age", notes=notes)


def _is_date_before(cursor: Cursor, start: int) -> bool:
    """Whether the number belongs to something before it (`Minh Mạng 20 năm`)."""
    return start > 0 and cursor.tokens[start - 1].kind in ("ERA", "TH", "MONTH", "CENTURY", "YEAR")


def _reference(cursor: Cursor) -> int | None:
    """The year counted from, where the text says it: `(tính đến năm 1997)`."""
    for place, token in enumerate(cursor.tokens[:-1]):
        if token.kind == "COUNTED":
            for following in cursor.tokens[place + 1 : place + 3]:
                if following.kind == "NUMBER" and isinstance(following.value, int):
                    return following.value if 1 <= following.value <= LAST_YEAR else None
    return None


def _years_before(reference: int, count: int) -> int:
    """The astronomical year so many years before; across the era as archaeologists count, without a year 0."""
    year = reference - count
    return year if year > 0 else min(year + 1, 0)
