"""Whole days in the proleptic Gregorian calendar with a year 0, and their day numbers."""

from __future__ import annotations

from hyplan_museum.museum import Day

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_length(year: int, month: int) -> int:
    """Days in a month (1 to 12) of an astronomical year."""
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return _LENGTHS[month - 1] + leap


def exists(year: int, month: int, day: int) -> bool:
    """Whether there is such a day (`1888-02-31` is none)."""
    return 1 <= month <= 12 and 1 <= day <= month_length(year, month)


def bce(year: int) -> int:
    """The astronomical year of a year before the common era: 1 BCE is 0, 300 BCE is -299."""
    return 1 - year


def day_number(day: Day) -> int:
    """The Julian day number that begins at noon of `day` (J. Meeus, Astronomical Algorithms, chapter 7)."""
    year, month, date = day
    before_march = (14 - month) // 12
    years = year + 4800 - before_march
    months = month + 12 * before_march - 3
    return date + (153 * months + 2) // 5 + 365 * years + years // 4 - years // 100 + years // 400 - 32045


def day_of(number: int) -> Day:
    """The day with a Julian day number: the inverse of `day_number`."""
    since = number + 32044
    century = (4 * since + 3) // 146097
    rest = since - 146097 * century // 4
    year = (4 * rest + 3) // 1461
    in_year = rest - 1461 * year // 4
    month = (5 * in_year + 2) // 153
    return (
        100 * century + year - 4800 + month // 10,
        month + 3 - 12 * (month // 10),
        in_year - (153 * month + 2) // 5 + 1,
    )
