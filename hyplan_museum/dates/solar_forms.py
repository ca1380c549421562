"""Dates in years of the common era and finer or coarser: days, months, years, decades, centuries, ages."""

from __future__ import annotations

from dataclasses import dataclass

from hyplan_museum.dates import spans
from hyplan_museum.dates.cursor import DASHES, Cursor, numeral
from hyplan_museum.dates.days import bce, exists
from hyplan_museum.dates.spans import Span
from hyplan_museum.dates.tokens import Token

LAST_YEAR = 2199
"""A larger number is not taken for a year."""
LONGEST_AGO = 2_000_000


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
    return 1 <= value <= (LONGEST_AGO if mark == "BCE" else LAST_YEAR)


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
