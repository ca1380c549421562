"""The solar days on which a feast is held in a year, and all the feasts of a museum."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from hyplan_museum.dates.days import day_of, exists
from hyplan_museum.dates.lunar import LunarDay, months_of, to_solar
from hyplan_museum.museum import Artifact, Day, Exhibit, Feast, MonthDay, Museum

Held = tuple[Day, Day]
"""First and last day, inclusive."""


class Entry(NamedTuple):
    """A feast, and the artifact or exhibit it is of; neither for a day of the museum's own."""

    feast: Feast
    artifact: Artifact | None = None
    exhibit: Exhibit | None = None


def entries(museum: Museum, days: Iterable[Feast]) -> list[Entry]:
    """What a calendar holds: the museum's own `days`, those of its exhibits, then of the records, in their order."""
    own = [Entry(day) for day in days]
    own += [Entry(day, exhibit=exhibit) for exhibit in museum.exhibits.values() for day in exhibit.days]
    return own + [Entry(feast, artifact) for artifact in museum.artifacts.values() for feast in artifact.feasts]


def held_in(feast: Feast, year: int) -> tuple[Held, ...]:
    """When the feast begins in this year of the solar calendar, in order.

    Mostly once; a feast of the last lunar months may begin twice in a year, or not at all, and so may a 29 February.
    Where a lunar month has no 30th, the feast is on its last day.
    """
    if feast.calendar == "solar":
        return _solar(feast, year) if feast.year in (None, year) else ()
    found = (_lunar(feast, lunar_year) for lunar_year in (year - 1, year) if feast.year in (None, lunar_year))
    return tuple(held for held in found if held is not None and held[0][0] == year)


def _solar(feast: Feast, year: int) -> tuple[Held, ...]:
    after = year + (feast.last < feast.first)
    first, last = (year, *feast.first), (after, *feast.last)
    if not exists(*first):
        return ()
    return ((first, last if exists(*last) else (after, 2, 28)),)


def _lunar(feast: Feast, year: int) -> Held | None:
    first = _lunar_day(feast.first, year)
    last = _lunar_day(feast.last, year + (feast.last < feast.first))
    return (first, last) if first and last else None


def _lunar_day(day: MonthDay, year: int) -> Day | None:
    month, number = day
    if found := to_solar(LunarDay(year, month, number)):
        return found
    ends = (one.start + one.length - 1 for one in months_of(year) if (one.number, one.leap) == (month, False))
    return next((day_of(end) for end in ends), None)
