"""A year narrowed to the day its lunar date falls on, or to its season."""

from __future__ import annotations

from hyplan_museum.dates import checks, cycle, lunar, spans
from hyplan_museum.dates.days import day_of
from hyplan_museum.dates.lunar import LunarDay
from hyplan_museum.dates.resolved import Resolved
from hyplan_museum.dates.spans import APPROXIMATE, Span
from hyplan_museum.dates.statements import LunarMention, Statement


def narrow_to_lunar_day(statement: Statement, said: Resolved) -> None:
    """Narrow a year to the day its lunar date falls on, or hold the two days against each other."""
    mention, choice = statement.lunar, said.choices[0]
    if mention is None or any(code.startswith(("era-year", "can-chi")) for code, _ in said.faults):
        return
    if choice.first is not None and choice.first == choice.last:
        if mention.day:
            said.add(checks.lunar_against_day(mention, choice.first))
        return
    year = mention.year or choice.year
    if year is None or len(said.choices) > 1:
        return
    allowed = checks.lunar_years(choice, mention) if statement.solar is not None else {year}
    for place, _ in statement.can_chi:
        year = next((one for one in allowed if cycle.place_of(one) == place), year)
    for era in statement.eras:
        found, _ = checks.era_against_years(era, allowed) if era.number is not None else (None, None)
        year = found.year if found is not None else year
    span = _converted(mention, year)
    if span is None:
        if year >= lunar.RECALCULATED_BEFORE:
            said.faults.append(("lunar-impossible", {"lunar": mention.text, "year": str(year)}))
        return
    leap = " leap" if mention.leap else ""
    days = f"-{mention.day:02d}" if mention.day else ""
    source = f"lunar {spans.year_text(year)}-{mention.month:02d}{days}{leap}"
    said.notes.append(("solar", span.edtf(), source))
    marks = choice.mark
    if year < lunar.RECALCULATED_BEFORE:
        said.notes.append(("calendar", "recalculated", f"before {lunar.RECALCULATED_BEFORE}"))
        marks |= APPROXIMATE
    said.choices = [span.marked(marks)]


def narrow_to_season(statement: Statement, said: Resolved) -> None:
    year = said.choices[0].year
    if statement.season and year is not None and said.choices == [spans.year(year).marked(said.choices[0].mark)]:
        said.choices = [spans.season(statement.season, year).marked(said.choices[0].mark)]


def _converted(mention: LunarMention, year: int) -> Span | None:
    if mention.day:
        first = lunar.to_solar(LunarDay(year, mention.month, mention.day, mention.leap))
        last = (
            lunar.to_solar(LunarDay(year, mention.month, mention.last_day, mention.leap)) if mention.last_day else first
        )
        return None if first is None or last is None else spans.between(spans.day(first), spans.day(last))
    for month in lunar.months_of(year):
        if (month.number, month.leap) == (mention.month, mention.leap):
            first, last = day_of(month.start), day_of(month.start + month.length - 1)
            return spans.between(spans.day(first), spans.day(last))
    return None
