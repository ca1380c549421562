"""One statement → the days it can mean, what of that was derived, and where it contradicts itself."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hyplan_museum.dates import checks, cycle, eras, lunar, spans
from hyplan_museum.dates.checks import Fault
from hyplan_museum.dates.days import day_of
from hyplan_museum.dates.eras import EraYear
from hyplan_museum.dates.lunar import LunarDay
from hyplan_museum.dates.spans import APPROXIMATE, UNCERTAIN, Span
from hyplan_museum.dates.statements import EraMention, LunarMention, PeriodMention, Statement

_EARLIEST_OPEN_CYCLE, _LATEST_OPEN_CYCLE = 1428, 2020
"""The years offered to a curator whose can chi stands alone."""


@dataclass(slots=True)
class Resolved:
    """`choices`: the spans it may be, one where it is clear, none where it has no place in time.

    `coarse`: a century, dynasty, reign or era without a year. `timeless`: read, and rightly without a place in time.
    """

    choices: list[Span] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    coarse: bool = False
    timeless: bool = False
    eastern: bool = False


def resolve(statement: Statement) -> Resolved:
    """Put together what one statement says."""
    said = Resolved(faults=list(statement.faults), notes=list(statement.notes))
    said.eastern = bool(statement.eras or statement.can_chi or statement.lunar or statement.periods)
    disagreements = len(said.faults)
    solar = statement.solar
    if solar is None and statement.lunar is not None and statement.lunar.year is not None:
        solar = spans.year(statement.lunar.year)
    if solar is not None:
        _from_solar(statement, solar, said)
    elif statement.eras:
        _from_eras(statement, said)
    elif statement.century is not None or statement.periods:
        _from_coarse(statement, said)
    elif statement.can_chi:
        _open_cycle(statement, said)
    elif statement.lunar is not None or statement.season or statement.timeless:
        _recurring(statement, said)
    if said.choices and not said.timeless:
        _lunar_day(statement, said)
        _season(statement, said)
        flags = statement.flags | (UNCERTAIN if len(said.faults) > disagreements and not _open_only(said) else 0)
        said.choices = [_opened(choice.marked(flags), statement.open, coarse=said.coarse) for choice in said.choices]
    return said


def _open_only(said: Resolved) -> bool:
    return all(code == "era-ambiguous" for code, _ in said.faults)


def _from_solar(statement: Statement, solar: Span, said: Resolved) -> None:
    said.choices = [solar]
    years = checks.lunar_years(solar, statement.lunar)
    first, last = solar.years()
    for mention in statement.eras:
        if years:
            found, fault = checks.era_against_years(mention, years)
            if found is not None:
                _note_era(found, mention, said, counted=mention.number is not None)
            _add(said, fault)
        elif first is not None and last is not None:
            _add(said, checks.era_against_span(mention, first, last))
    for place, written in statement.can_chi:
        if years:
            _add(said, checks.can_chi_against_years(place, written, years))
        elif first is not None and last is not None:
            within = cycle.years_of(place, first, last)
            said.choices = [spans.year(year).marked(solar.mark) for year in within] or said.choices
            if not within:
                _add(said, ("can-chi-outside", {"can_chi": written, "span": checks.say_years(solar)}))
    if statement.century is not None:
        _add(said, checks.century_against(solar, statement.century, statement.century_text))
    for period in statement.periods:
        _add(said, checks.period_against(solar, period))


def _add(said: Resolved, fault: Fault | None) -> None:
    if fault is not None:
        said.faults.append(fault)


def _note_era(found: EraYear, mention: EraMention, said: Resolved, *, counted: bool) -> None:
    said.notes.extend(eras.doubts(found))
    name = found.era.name
    if mention.name != name:
        said.notes.append(("era_name", name, f"era {mention.name}"))
    if not counted:
        number = found.year - found.era.first + 1
        if number >= 1:
            said.notes.append(("era", f"{name} {number}", f"year {found.year}"))
    if not found.by_others:
        said.notes.append(("era_year_1", str(found.era.first), f"era {name}"))


def _from_eras(statement: Statement, said: Resolved) -> None:
    """The years an era can mean, narrowed by everything else that is said."""
    mention = statement.eras[0]
    if mention.number is None:
        found = [EraYear(era, era.first) for era in eras.named(mention.name)]
    else:
        found = [counted for era in eras.named(mention.name) for counted in eras.years_counted(era, mention.number)]
    found = _narrowed(found, mention, statement, said)
    names = {one.era: None for one in found}
    if len(names) > 1:
        values = {"era": mention.name, "choices": "; ".join(eras.label(era) for era in names)}
        said.faults.append(("era-ambiguous", values))
    for one in found:
        if len(found) == 1 or not one.by_others:
            said.notes.extend(eras.doubts(one))
    if mention.number is not None:
        _add(said, checks.too_long(mention, found[0].era))
        said.choices = [spans.year(year) for year in sorted({one.year for one in found})]
        for one in found:
            said.notes.append(("year", str(one.year), f"era {one.era.name} {mention.number}"))
            if not one.by_others:
                said.notes.append(("era_year_1", str(one.era.first), f"era {one.era.name}"))
    else:
        _whole_eras(found, statement, said)


def _narrowed(found: list[EraYear], mention: EraMention, statement: Statement, said: Resolved) -> list[EraYear]:
    """Keep what agrees with can chi, century and dynasty; what nothing agrees with is a fault and changes nothing."""

    def span_of(one: EraYear) -> Span:
        return spans.year(one.year) if mention.number is not None else spans.years(one.era.first, one.era.last)

    for place, written in statement.can_chi if mention.number is not None else ():
        kept = [one for one in found if cycle.place_of(one.year) == place]
        if not kept:
            _add(said, checks.can_chi_against_years(place, written, {found[0].year}))
        found = kept or found
    if statement.century is not None:
        century = statement.century
        kept = [one for one in found if checks.century_against(span_of(one), century, "") is None]
        if not kept:
            _add(said, checks.century_against(span_of(found[0]), century, statement.century_text))
        found = kept or found
    for period in statement.periods:
        kept = [one for one in found if checks.period_against(span_of(one), period) is None]
        if not kept:
            _add(said, checks.period_against(span_of(found[0]), period))
        found = kept or found
    vietnamese = [one for one in found if not eras.is_chinese(one.era)]
    return vietnamese or found


def _whole_eras(found: list[EraYear], statement: Statement, said: Resolved) -> None:
    """An era with no year in it: with a can chi that year, otherwise all of it."""
    if statement.can_chi:
        place, written = statement.can_chi[0]
        years = [EraYear(one.era, year) for one in found for year in cycle.years_of(place, one.era.first, one.era.last)]
        if years:
            said.choices = [spans.year(one.year) for one in years]
            for one in years:
                said.notes.append(("year", str(one.year), f"era {one.era.name} can_chi {written}"))
                said.notes.append(("era", f"{one.era.name} {one.year - one.era.first + 1}", f"year {one.year}"))
            return
        era = found[0].era
        said.faults.append(("can-chi-outside", {"can_chi": written, "span": f"{era.name} {era.first}–{era.last}"}))
    said.coarse = True
    for one in found:
        whole = spans.years(one.era.first, one.era.last)
        said.notes.append(("period", whole.edtf(), f"era {one.era.name}"))
        said.choices.append(spans.part_of(whole, statement.era_part) if statement.era_part else whole)


def _from_coarse(statement: Statement, said: Resolved) -> None:
    """A century, a dynasty, a culture or a reign; with a can chi, the years in it that have it."""
    said.coarse = True
    if statement.century is not None:
        said.choices = [statement.century]
        for period in statement.periods:
            _add(said, checks.period_against(statement.century, period))
    else:
        mention = min(statement.periods, key=_length)
        for one in mention.spans:
            whole = spans.years(one.first, one.last)
            said.notes.append(("period", whole.edtf(), f"{mention.kind} {one.name}"))
            span = spans.part_of(whole, mention.part) if mention.part else whole
            said.choices.append(span.marked(APPROXIMATE if one.approximate else 0))
        for other in statement.periods:
            _add(said, checks.period_against(said.choices[0], other) if other is not mention else None)
    for place, written in statement.can_chi[:1]:
        years = [
            year
            for choice in said.choices
            if choice.first and choice.last
            for year in cycle.years_of(place, choice.first[0], choice.last[0])
        ]
        if years:
            said.coarse = False
            said.notes.append(("year", ", ".join(map(str, years)), f"can_chi {written}"))
            said.choices = [spans.year(year) for year in years]
        else:
            _add(said, ("can-chi-outside", {"can_chi": written, "span": checks.say_years(said.choices[0])}))


def _length(mention: PeriodMention) -> int:
    return sum(period.last - period.first for period in mention.spans)


def _open_cycle(statement: Statement, said: Resolved) -> None:
    """A can chi alone comes every sixty years: it stays open, and says so."""
    place, written = statement.can_chi[0]
    years = cycle.years_of(place, _EARLIEST_OPEN_CYCLE, _LATEST_OPEN_CYCLE)
    said.faults.append(("date-cycle-open", {"can_chi": written, "years": ", ".join(map(str, years))}))
    said.timeless = True


def _recurring(statement: Statement, said: Resolved) -> None:
    """A feast, a season, a living practice: it comes back every year and has no place in time."""
    said.timeless = True
    mention = statement.lunar
    if mention is None:
        said.notes.append(("recurs", str(statement.season or ""), "season" if statement.season else "text"))
        return
    leap = " leap" if mention.leap else ""
    days = "" if not mention.day else f"-{mention.day:02d}"
    until = f"/{mention.month:02d}-{mention.last_day:02d}" if mention.last_day else ""
    said.notes.append(("recurs", f"{mention.month:02d}{days}{until}{leap}", "lunar"))


def _lunar_day(statement: Statement, said: Resolved) -> None:
    """Narrow a year to the day its lunar date falls on, or hold the two days against each other."""
    mention, choice = statement.lunar, said.choices[0]
    if mention is None:
        return
    if choice.first is not None and choice.first == choice.last:
        if mention.day:
            _add(said, checks.lunar_against_day(mention, choice.first))
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


def _season(statement: Statement, said: Resolved) -> None:
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


def _opened(span: Span, how: str, *, coarse: bool) -> Span:
    """Open one end: since, onward, before, after. Outer bounds: the year named is within them."""
    if not how or (how == "since" and coarse) or how == "between" or span.first is None or span.last is None:
        return span  # “từ thế kỷ XVIII”, “có từ thời Lý”: it began somewhere in that time
    if how in ("since", "onward"):
        return replace(span, last=None, end="", point="")
    if how == "after":
        start = spans.year(span.last[0]) if coarse else span
        return replace(start, last=None, end="", point="", start_mark=span.start_mark)
    end = spans.year(span.first[0]) if coarse else span
    return replace(end, first=None, start="", point="", end_mark=span.end_mark)
