"""EDTF (ISO 8601-2:2019, Library of Congress specification), levels 0 to 2, as bounds in whole days."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hyplan_museum.dates.days import exists, month_length
from hyplan_museum.museum import Day

_YEAR = r"(?P<year>Y-?[0-9]{5,}|Y-?[0-9]+E[0-9]{1,2}|-?[0-9X]{4})(?:S(?P<digits>[0-9]{1,2}))?"
_DATE = re.compile(
    rf"[?~%]?{_YEAR}[?~%]?(?:-[?~%]?(?P<month>[0-9X]{{2}})[?~%]?(?:-[?~%]?(?P<day>[0-9X]{{2}})[?~%]?)?)?"
)
_TIME = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([01][0-9]|2[0-4]):[0-5][0-9]:[0-5][0-9](Z|[+-][01][0-9](:[0-5][0-9])?)?"
)
_FIRST_MONTHS = {33: 1, 34: 4, 35: 7, 36: 10, 37: 1, 38: 5, 39: 9, 40: 1, 41: 7}
_SUB_YEARS = range(21, 42)
"""Seasons (21 to 32, whose bounds are the year's), quarters (33 to 36), thirds (37 to 39), halves (40, 41)."""
_LARGEST_EXPONENT = 9


@dataclass(frozen=True, slots=True)
class Bounds:
    """Inclusive; None is an open or unknown end. The flags say whether `~` or `?` (or `%`, both) stands anywhere."""

    earliest: Day | None
    latest: Day | None
    approximate: bool = False
    uncertain: bool = False


def read(text: str) -> Bounds | None:
    """The bounds of an EDTF string; None where it is none (`Y-300`, `187X~/..` is one, `1888-02-31` is none)."""
    text = text.strip()
    if text[:1] in ("[", "{"):
        ends = _set(text)
    elif "/" in text:
        ends = _interval(text)
    else:
        ends = _date(text)
    if ends is None:
        return None
    both = "%" in text
    return Bounds(*ends, approximate=both or "~" in text, uncertain=both or "?" in text)


Ends = tuple[Day | None, Day | None]


def _interval(text: str) -> Ends | None:
    first, _, last = text.partition("/")
    is_open = first in ("", "..") and last in ("", "..")
    start = (None, None) if first in ("", "..") else _date(first)
    end = (None, None) if last in ("", "..") else _date(last)
    if start is None or end is None or is_open:
        return None
    return None if _comes_after(start[0], end[0]) or _comes_after(start[0], end[1]) else (start[0], end[1])


def _comes_after(one: Day | None, other: Day | None) -> bool:
    return one is not None and other is not None and one > other


def _set(text: str) -> Ends | None:
    if text[-1] != {"[": "]", "{": "}"}[text[0]]:
        return None
    members: list[Ends] = []
    for written in text[1:-1].split(","):
        first, dots, last = written.strip().partition("..")
        start = _date(first) if first else (None, None)
        end = _date(last) if last else (None, None)
        if start is None or end is None or not (first or last):
            return None
        member = (start[0], end[1]) if dots else start
        if _comes_after(*member):
            return None
        members.append(member)
    earliest = [first for first, _ in members]
    latest = [last for _, last in members]
    return (
        None if None in earliest else min(day for day in earliest if day is not None),
        None if None in latest else max(day for day in latest if day is not None),
    )


def _date(text: str) -> tuple[Day, Day] | None:
    time = _TIME.fullmatch(text)
    match = _DATE.fullmatch(time[1] if time else text)
    if match is None or match["year"] == "-0000":
        return None
    low, high = _years(match["year"], match["digits"])
    if match["month"] is None:
        return (low, 1, 1), (high, 12, 31)
    if match["digits"] or (match["year"].startswith("Y") and match["day"]):
        return None
    if match["month"].isdigit() and int(match["month"]) in _SUB_YEARS:
        return None if match["day"] else _sub_year(int(match["month"]), low, high)
    return _days(low, high, match["month"], match["day"])


def _years(written: str, digits: str | None) -> tuple[int, int]:
    body = written.removeprefix("Y")
    if "E" in body:
        base, _, exponent = body.partition("E")
        low = high = int(base) * 10 ** min(int(exponent), _LARGEST_EXPONENT)
    else:
        low, high = int(body.replace("X", "0")), int(body.replace("X", "9"))
    if digits is not None:
        unit = 10 ** max(0, len(str(abs(low))) - int(digits))
        low = low // unit * unit
        high = low + unit - 1
    return min(low, high), max(low, high)


def _sub_year(code: int, low: int, high: int) -> tuple[Day, Day]:
    if code not in _FIRST_MONTHS:
        return (low, 1, 1), (high, 12, 31)
    months = 3 if code <= 36 else 4 if code <= 39 else 6
    last = _FIRST_MONTHS[code] + months - 1
    return (low, _FIRST_MONTHS[code], 1), (high, last, month_length(high, last))


def _matching(pattern: str, highest: int) -> list[int]:
    """The numbers from 1 that a pattern such as `1X` can be."""
    return [n for n in range(1, highest + 1) if all(p in ("X", d) for p, d in zip(pattern, f"{n:02d}", strict=True))]


def _days(low: int, high: int, month: str, day: str | None) -> tuple[Day, Day] | None:
    months = _matching(month, 12)
    if not months:
        return None
    if day is None:
        return (low, months[0], 1), (high, months[-1], month_length(high, months[-1]))
    days = _matching(day, 31)
    first = next(((low, m, d) for m in months for d in days if exists(low, m, d)), None)
    last = next(((high, m, d) for m in reversed(months) for d in reversed(days) if exists(high, m, d)), None)
    return None if first is None or last is None else (first, last)
