"""Feasts: days of the lunar or the solar calendar as curators write them, which return every year or are held once."""

from __future__ import annotations

import re
from typing import Final, Literal

from hyplan_museum.dates.days import exists
from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Feast, MonthDay
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.groups import each, group
from hyplan_museum.source.text_damage import excerpt

Calendar = Literal["lunar", "solar"]

Days = tuple[MonthDay, MonthDay, int | None]
"""First and last, and the year in which they begin where they do not return."""

_DAYS: Final = re.compile(
    r"(?P<day>\d{1,2})(?:\s*/\s*(?P<month>\d{1,2})(?:\s*/\s*(?P<year>\d{4}))?)?"
    r"(?:\s*[-–—]\s*(?P<to>\d{1,2})(?:\s*/\s*(?P<end>\d{1,2})(?:\s*/\s*(?P<end_year>\d{4}))?)?)?"
)
"""10/2 · 10–12/2 · 29/12–2/1 · 23/11/2026 · 23/11–31/12/2026 · 20/12/2026–5/1/2027"""
_LENGTHS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LUNAR_LENGTH: Final = 30
_CALENDARS: Final[dict[str, Calendar]] = {
    "am lich": "lunar", "al": "lunar", "lunar": "lunar", "duong lich": "solar", "dl": "solar", "solar": "solar",
}  # fmt: skip
"""Words behind days that stand alone (`10/2 âm lịch`), folded."""


def feasts(node: nodes.Node, context: Context, path: str) -> tuple[Feast, ...]:
    """The feasts of a record in the curator's order; one whose days cannot be read is told and left out."""
    found: list[Feast] = []
    for item, here in each(node, path):
        if isinstance(item, nodes.Scalar):
            if (one := _alone(item, context, here)) is not None:
                found.append(one)
            continue
        if (given := group(item, fields.FEAST, context, here)) is None:
            continue
        typed: list[Calendar] = [calendar for calendar in ("lunar", "solar") if calendar in given]
        if len(typed) != 1:
            context.report("feast-calendar", item.position, here)
        if not typed:
            continue
        calendar = typed[0]
        node_of_days = given[calendar][1]
        if not (words := values.plain(node_of_days, context, f"{here}.{calendar}")):
            continue
        if (days := days_of(words, calendar)) is None:
            _unreadable(node_of_days, words, context, f"{here}.{calendar}")
            continue
        title, note = (
            values.text(given[name][1], context, f"{here}.{name}") if name in given else None
            for name in ("title", "note")
        )
        first, last, year = days
        found.append(Feast(calendar, first, last, title, note, year))
    return tuple(found)


def days_of(words: str, calendar: Calendar) -> Days | None:
    """The days that the words name; None where they are no days of that calendar."""
    match = _DAYS.fullmatch(words.strip())
    if match is None or not (match["month"] or match["end"]):
        return None
    last_month = int(match["end"] or match["month"])
    first = (int(match["month"] or last_month), int(match["day"]))
    last = (last_month, int(match["to"])) if match["to"] else first
    if not (_is_day(first, calendar) and _is_day(last, calendar)):
        return None
    if first[0] == last[0] and last[1] < first[1]:
        return None
    begins = int(match["year"]) if match["year"] else None
    ends = int(match["end_year"]) if match["end_year"] else None
    over = last < first  # into the next year
    if begins is None and ends is not None:
        begins = ends - over
    if begins is not None and ends not in (None, begins + over):
        return None
    if begins is not None and calendar == "solar" and not (exists(begins, *first) and exists(begins + over, *last)):
        return None
    return first, last, begins


def _is_day(day: MonthDay, calendar: Calendar) -> bool:
    month, number = day
    if not 1 <= month <= 12:
        return False
    return 1 <= number <= (_LUNAR_LENGTH if calendar == "lunar" else _LENGTHS[month - 1])


def _alone(node: nodes.Scalar, context: Context, path: str) -> Feast | None:
    """Days that stand without a group say their calendar behind them, as in a table's cell: `10–12/2 âm lịch`."""
    if not (words := values.plain(node, context, path)):
        return None
    split = re.match(r"[\d\s/–—-]*", words)
    end = split.end() if split else 0
    calendar = _CALENDARS.get(fold(words[end:]).strip())
    days = days_of(words[:end], calendar) if calendar else None
    if calendar is None or days is None:
        _unreadable(node, words, context, path)
        return None
    return Feast(calendar, days[0], days[1], year=days[2])


def _unreadable(node: nodes.Node, words: str, context: Context, path: str) -> None:
    context.report("feast-unreadable", node.position, path, value=excerpt(words))
