"""The Vietnamese lunisolar calendar, computed for UTC+7.

A month begins on the day of the new moon; the month of the winter solstice is the eleventh; of thirteen months
between two solstices the first without a major solar term is the leap one (nhuận). The method is the one published
by Hồ Ngọc Đức (“Thuật toán tính âm lịch”, informatik.uni-leipzig.de/~duc/amlich); the new moon (chapter 49),
the sun's longitude (chapter 25) and ΔT (chapter 10) follow J. Meeus, Astronomical Algorithms, 2nd edition.

Before 1813 the calendars in use in Vietnam were computed otherwise (Hoàng Xuân Hãn, Lê Thành Lân): a day found here
is then “theo lịch tính lại”, and may differ by a day or, near a leap month, by a month.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import floor, radians, sin

from hyplan_museum.dates.days import day_number, day_of
from hyplan_museum.museum import Day

RECALCULATED_BEFORE = 1813
"""The first year from which the calendar here is the one that was used."""

_UTC_PLUS_7 = 7 / 24
_MEAN_MONTH = 29.530588861
_FIRST_NEW_MOON = 2451550.09766  # 6 January 2000

# Periodic terms of the new moon: days, then multiples of M, M′, F, and the power of E (Meeus, table 49.A).
_MOON_TERMS = (
    (-0.40720, 0, 1, 0, 0),
    (0.17241, 1, 0, 0, 1),
    (0.01608, 0, 2, 0, 0),
    (0.01039, 0, 0, 2, 0),
    (0.00739, -1, 1, 0, 1),
    (-0.00514, 1, 1, 0, 1),
    (0.00208, 2, 0, 0, 2),
    (-0.00111, 0, 1, -2, 0),
    (-0.00057, 0, 1, 2, 0),
    (0.00056, 1, 2, 0, 1),
    (-0.00042, 0, 3, 0, 0),
    (0.00042, 1, 0, 2, 1),
    (0.00038, 1, 0, -2, 1),
    (-0.00024, -1, 2, 0, 1),
    (-0.00007, 2, 1, 0, 0),
    (0.00004, 0, 2, -2, 0),
    (0.00004, 3, 0, 0, 0),
    (0.00003, 1, 1, -2, 0),
    (0.00003, 0, 2, 2, 0),
    (-0.00003, 1, 1, 2, 0),
    (0.00003, -1, 1, 2, 0),
    (-0.00002, -1, 1, -2, 0),
    (-0.00002, 1, 3, 0, 0),
    (0.00002, 0, 4, 0, 0),
)
# The planets' share: days, degrees at k = 0, degrees a month (Meeus, arguments A1 to A14).
_PLANET_TERMS = (
    (0.000325, 299.77, 0.107408),
    (0.000165, 251.88, 0.016321),
    (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478),
    (0.000110, 84.66, 18.206239),
    (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732),
    (0.000056, 154.84, 7.306860),
    (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824),
    (0.000040, 291.34, 1.844379),
    (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
)


@dataclass(frozen=True, slots=True)
class LunarDay:
    """A day of the lunar calendar: the year is the one in which the lunar year begins (Tết)."""

    year: int
    month: int
    day: int
    leap: bool = False


@dataclass(frozen=True, slots=True)
class LunarMonth:
    """A month of a lunar year: its number, whether it is the leap one, its first day number, its length in days."""

    number: int
    leap: bool
    start: int
    length: int


def to_solar(lunar: LunarDay) -> Day | None:
    """The Gregorian day of a lunar one; None where that year has no such day (a leap month it lacks, a 30th)."""
    for month in months_of(lunar.year):
        if (month.number, month.leap) == (lunar.month, lunar.leap) and 1 <= lunar.day <= month.length:
            return day_of(month.start + lunar.day - 1)
    return None


def from_solar(day: Day) -> LunarDay:
    """The lunar day of a Gregorian one."""
    number = day_number(day)
    for year in (day[0], day[0] - 1):
        for month in months_of(year):
            if month.start <= number < month.start + month.length:
                return LunarDay(year, month.number, number - month.start + 1, month.leap)
    raise AssertionError(f"no lunar day for {day}")


@lru_cache(maxsize=2048)
def months_of(year: int) -> tuple[LunarMonth, ...]:
    """The twelve or thirteen months of a lunar year, from Tết."""
    before, after = _solstice_year(year), _solstice_year(year + 1)
    first = next(place for place, month in enumerate(before) if month.number == 1)
    until = next(place for place, month in enumerate(after) if month.number == 1)
    return (*before[first:], *after[:until])


@lru_cache(maxsize=2048)
def _solstice_year(year: int) -> tuple[LunarMonth, ...]:
    """The months from the eleventh of `year` − 1 up to, without it, the eleventh of `year`."""
    first, last = _solstice_month(year - 1), _solstice_month(year)
    starts = [_new_moon(k) for k in range(first, last + 1)]
    leap = None
    if last - first == 13:
        terms = [_major_term(start) for start in starts]
        leap = next(place for place, (this, following) in enumerate(pairwise(terms)) if this == following)
    months = []
    number = 10
    for place, (start, following) in enumerate(pairwise(starts)):
        if place != leap:
            number = number % 12 + 1
        months.append(LunarMonth(number, place == leap, start, following - start))
    return tuple(months)


@lru_cache(maxsize=2048)
def _solstice_month(year: int) -> int:
    """The count (from January 2000) of the new moon that begins the month of the December solstice of `year`."""
    k = floor((day_number((year, 12, 31)) - _FIRST_NEW_MOON) / _MEAN_MONTH) + 1
    while _new_moon(k) > day_number((year, 12, 31)) or _major_term(_new_moon(k)) in {9, 10}:
        k -= 1
    return k


def _major_term(number: int) -> int:
    """The twelfth of the ecliptic (0 to 11, 9 from the winter solstice) where the sun is as the day begins."""
    return floor(_sun(number - 0.5 - _UTC_PLUS_7) / 30) % 12


def _sun(julian: float) -> float:
    """The sun's apparent longitude in degrees, within 0.01° (Meeus, chapter 25)."""
    t = (julian + _delta_t((julian - 2451545.0) / 36525) - 2451545.0) / 36525
    mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
    anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t)
    centre = (
        (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    return (mean + centre - 0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * t))) % 360


@lru_cache(maxsize=8192)
def _new_moon(k: int) -> int:
    """The day number, at UTC+7, of the k-th new moon after that of 6 January 2000 (Meeus, chapter 49)."""
    t = k / 1236.85
    t2, t3, t4 = t * t, t**3, t**4
    e = 1 - 0.002516 * t - 0.0000074 * t2
    sun = radians(2.5534 + 29.10535670 * k - 0.0000014 * t2 - 0.00000011 * t3)
    moon = radians(201.5643 + 385.81693528 * k + 0.0107582 * t2 + 0.00001238 * t3 - 0.000000058 * t4)
    latitude = radians(160.7108 + 390.67050284 * k - 0.0016118 * t2 - 0.00000227 * t3 + 0.000000011 * t4)
    node = radians(124.7746 - 1.56375588 * k + 0.0020672 * t2 + 0.00000215 * t3)
    julian = _FIRST_NEW_MOON + _MEAN_MONTH * k + 0.00015437 * t2 - 0.000000150 * t3 + 0.00000000073 * t4
    julian += sum(c * e**power * sin(m * sun + m2 * moon + f * latitude) for c, m, m2, f, power in _MOON_TERMS)
    julian -= 0.00017 * sin(node)
    julian += sum(c * sin(radians(at + rate * k)) for c, at, rate in _PLANET_TERMS)
    return floor(julian - _delta_t(t) + 0.5 + _UTC_PLUS_7)


def _delta_t(t: float) -> float:
    """Dynamical time minus universal time in days; `t` in centuries from 2000 (Meeus, chapter 10)."""
    seconds = 2177 + 497 * t + 44.1 * t * t if t < -10.52 else 102 + 102 * t + 25.3 * t * t
    return seconds / 86400
