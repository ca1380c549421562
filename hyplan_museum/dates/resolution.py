"""One statement → the days it can mean, what of that was derived, and where it contradicts itself."""

from __future__ import annotations

from dataclasses import replace

from hyplan_museum.dates import checks, cycle, spans
from hyplan_museum.dates.from_eras import from_eras, note_era
from hyplan_museum.dates.lunar_days import narrow_to_lunar_day, narrow_to_season
from hyplan_museum.dates.resolved import Resolved
from hyplan_museum.dates.spans import APPROXIMATE, UNCERTAIN, Span
from hyplan_museum.dates.statements import PeriodMention, Statement

_EARLIEST_OPEN_CYCLE, _LATEST_OPEN_CYCLE = 1428, 2020
"""The years offered to a curator whose can chi stands alone."""


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
        from_eras(statement, said)
    elif statement.century is not None or statement.periods:
        _from_coarse(statement, said)
    elif statement.can_chi:
        _open_cycle(statement, said)
    elif statement.lunar is not None or statement.season or statement.timeless:
        _recurring(statement, said)
    if said.choices and not said.timeless:
        narrow_to_lunar_day(statement, said)
        narrow_to_season(statement, said)
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
                note_era(found, mention, said, counted=mention.number is not None)
            said.add(fault)
        elif first is not None and last is not None:
            said.add(checks.era_against_span(mention, first, last))
    for place, written in statement.can_chi:
        if years:
            said.add(checks.can_chi_against_years(place, written, years))
        elif first is not None and last is not None:
            within = cycle.years_of(place, first, last)
            said.choices = [spans.year(year).marked(solar.mark) for year in within] or said.choices
            if not within:
                said.add(("can-chi-outside", {"can_chi": written, "span": checks.say_years(solar)}))
    if statement.century is not None:
        said.add(checks.century_against(solar, statement.century, statement.century_text))
    for period in statement.periods:
        said.add(checks.period_against(solar, period))


def _from_coarse(statement: Statement, said: Resolved) -> None:
    """A century, a dynasty, a culture or a reign; with a can chi, the years in it that have it."""
    said.coarse = True
    if statement.century is not None:
        said.choices = [statement.century]
        for period in statement.periods:
            said.add(checks.period_against(statement.century, period))
    else:
        mention = min(statement.periods, key=_length)
        for one in mention.spans:
            whole = spans.years(one.first, one.last)
            said.notes.append(("period", whole.edtf(), f"{mention.kind} {one.name}"))
            span = spans.part_of(whole, mention.part) if mention.part else whole
            said.choices.append(span.marked(APPROXIMATE if one.approximate else 0))
        for other in statement.periods:
            said.add(checks.period_against(said.choices[0], other) if other is not mention else None)
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
            said.add(("can-chi-outside", {"can_chi": written, "span": checks.say_years(said.choices[0])}))


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
