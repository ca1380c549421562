"""What is said of one date held against itself: era, can chi, century, dynasty, reign, lunar day and year."""

from __future__ import annotations

from hyplan_museum.dates import cycle, eras, lunar
from hyplan_museum.dates.days import day_number
from hyplan_museum.dates.era_table import Era
from hyplan_museum.dates.lunar import LunarDay
from hyplan_museum.dates.periods import Period, reigns
from hyplan_museum.dates.spans import Span
from hyplan_museum.dates.statements import EraMention, LunarMention, PeriodMention
from hyplan_museum.museum import Day

Fault = tuple[str, dict[str, str]]
_A_MONTH = 31


def lunar_years(span: Span, mention: LunarMention | None) -> set[int]:
    """The lunar years a date of the common era may fall in: of a day it is known, of January and December it is not."""
    year = span.year
    if year is None or span.first is None or span.last is None:
        return set()
    if span.first == span.last:
        return {lunar.from_solar(span.first).year}
    if mention is not None:
        before = lunar.to_solar(LunarDay(year - 1, mention.month, mention.day or 29, mention.leap))
        return {year, year - 1} if before is not None and before[0] == year else {year}
    is_new_year = span.last < (year, 2, 21)
    return {year, year - 1} if is_new_year else {year}


def era_against_years(mention: EraMention, years: set[int]) -> tuple[eras.EraYear | None, Fault | None]:
    """The era of that name that fits one of the years, or what is wrong with the nearest."""
    named = eras.named(mention.name)
    for era in named:
        if mention.number is None:
            fitting = sorted(year for year in years if eras.first_year(era) <= year <= eras.last_year(era))
            if fitting:
                return eras.EraYear(era, fitting[0]), None
            continue
        for counted in eras.years_counted(era, mention.number):
            if counted.year in years:
                return counted, too_long(mention, era)
    year = max(years)
    era = min(named, key=lambda one: abs(one.first - year))
    if mention.number is None:
        return None, ("era-outside", {**_era_values(era), "year": str(year)})
    expected = era.first + mention.number - 1
    values = {"era": mention.name, "number": str(mention.number), "year": str(year), "expected": str(expected)}
    return None, ("era-year-disagrees", {**values, "first": str(era.first)})


def era_against_span(mention: EraMention, first: int, last: int) -> Fault | None:
    """Whether some years lie within the era."""
    named = eras.named(mention.name)
    if any(eras.first_year(era) - 1 <= first and last <= eras.last_year(era) + 1 for era in named):
        return None
    era = min(named, key=lambda one: abs(one.first - first))
    return "era-outside", {**_era_values(era), "year": f"{first}–{last}"}


def too_long(mention: EraMention, era: Era) -> Fault | None:
    """Whether the era has that many years."""
    length = eras.last_year(era) - era.first + 1
    if mention.number is None or mention.number <= length:
        return None
    values = {**_era_values(era), "number": str(mention.number), "length": str(era.last - era.first + 1)}
    return "era-too-long", values


def _era_values(era: Era) -> dict[str, str]:
    return {"era": era.name, "first": str(era.first), "last": str(era.last)}


def can_chi_against_years(place: int, written: str, years: set[int]) -> Fault | None:
    """Whether one of the years has that can chi."""
    if any(cycle.place_of(year) == place for year in years):
        return None
    year = max(years)
    near = cycle.years_of(place, year - 59, year + 59)
    values = {"can_chi": written, "year": say_year(year), "expected": cycle.name_of(year)}
    return "can-chi-disagrees", {**values, "nearest": ", ".join(say_year(one) for one in near)}


def century_against(span: Span, century: Span, written: str) -> Fault | None:
    """Whether a date lies in the century named beside it."""
    if span.first is None or span.last is None or century.first is None or century.last is None:
        return None
    if span.first <= century.last and century.first <= span.last:
        return None
    year = span.first[0]
    return "century-disagrees", {"century": written, "year": say_years(span), "expected": century_of(year)}


def period_against(span: Span, mention: PeriodMention) -> Fault | None:
    """Whether a date lies in the dynasty, culture or reign named beside it, by any of the boundaries in use."""
    first = span.first[0] if span.first else None
    last = span.last[0] if span.last else None
    for period in mention.spans:
        if (last is None or period.earliest <= last) and (first is None or first <= period.latest):
            return None
    if mention.kind == "ruler":
        return "reign-disagrees", {
            "ruler": mention.spans[0].name,
            "reign": ", ".join(say_period(period) for period in mention.spans),
            "year": say_years(span),
            "other": ", ".join(_rulers_in(first if first is not None else last)) or "?",
        }
    period = mention.spans[0]
    return "period-disagrees", {"period": mention.text, "span": say_period(period), "year": say_years(span)}


def _rulers_in(year: int | None) -> list[str]:
    if year is None:
        return []
    return [
        name for name, of_ruler in reigns().items() if any(reign.first <= year <= reign.last for reign in of_ruler)
    ][:3]


def lunar_against_day(mention: LunarMention, day: Day) -> Fault | None:
    """Whether a lunar day is the Gregorian day beside it; before 1813 within a month, the old calendar being lost."""
    year = mention.year or lunar.from_solar(day).year
    expected = lunar.to_solar(LunarDay(year, mention.month, mention.day, mention.leap)) if mention.day else None
    if expected == day or not mention.day:
        return None
    recalculated = day[0] < lunar.RECALCULATED_BEFORE
    if expected is not None and recalculated and abs(day_number(expected) - day_number(day)) <= _A_MONTH:
        return None
    found = lunar.from_solar(day)
    return "lunar-disagrees", {
        "lunar": mention.text,
        "solar": say_day(day),
        "expected": say_day(expected) if expected else "–",
        "is": f"{found.day}/{found.month}" + (" nhuận" if found.leap else ""),
    }


def say_day(day: Day) -> str:
    """A day as Vietnamese and British readers write it: `17/4/2024`."""
    return f"{day[2]}/{day[1]}/{say_year(day[0])}"


def say_year(year: int) -> str:
    """A year in figures; before the common era with TCN, which both languages' texts can hold: `300 TCN (BCE)`."""
    return str(year) if year > 0 else f"{1 - year} TCN (BCE)"


def say_years(span: Span) -> str:
    """The years of a span: `1590`, `1736–1795`, `…–1830`."""
    first, last = span.years()
    if first == last and first is not None:
        return say_year(first)
    return f"{'…' if first is None else say_year(first)}–{'…' if last is None else say_year(last)}"


def say_period(period: Period) -> str:
    """The years of a period: `1072–1127`."""
    return f"{say_year(period.first)}–{say_year(period.last)}"


def century_of(year: int) -> str:
    """The century of a year in Roman numerals: 1590 is XVI, 300 BCE is III TCN (BCE)."""
    number = (year + 99) // 100 if year > 0 else (100 - year) // 100
    tens, ones = divmod(number, 10)
    digits = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
    return "X" * tens + digits[ones] + ("" if year > 0 else " TCN (BCE)")
