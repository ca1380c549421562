"""Feasts of the year: days that return, of the lunar or the solar calendar, as curators write them."""

from __future__ import annotations

import re
from typing import Final, Literal

from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Feast, MonthDay
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.groups import each, group
from hyplan_museum.source.text_damage import excerpt

Calendar = Literal["lunar", "solar"]

_DAYS: Final = re.compile(
    r"(?P<day>\d{1,2})(?:\s*/\s*(?P<month>\d{1,2}))?(?:\s*[-–—]\s*(?P<to>\d{1,2})(?:\s*/\s*(?P<end>\d{1,2}))?)?"
)
"""10/2 · 10–12/2 · 29/12–2/1"""
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
        found.append(Feast(calendar, *days, title, note))
    return tuple(found)


def days_of(words: str, calendar: Calendar) -> tuple[MonthDay, MonthDay] | None:
    """The first and the last day that the words name; None where they are no days of that calendar."""
    match = _DAYS.fullmatch(words.strip())
    if match is None or not (match["month"] or match["end"]):
        return None
    last_month = int(match["end"] or match["month"])
    first = (int(match["month"] or last_month), int(match["day"]))
    last = (last_month, int(match["to"])) if match["to"] else first
    if not (_is_day(first, calendar) and _is_day(last, calendar)):
        return None
    return None if first[0] == last[0] and last[1] < first[1] else (first, last)


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
    return Feast(calendar, *days)


def _unreadable(node: nodes.Node, words: str, context: Context, path: str) -> None:
    context.report("feast-unreadable", node.position, path, value=excerpt(words))
