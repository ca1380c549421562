"""Years from an era's name and number, narrowed by can chi, century and dynasty."""

from __future__ import annotations

from hyplan_museum.dates import checks, cycle, eras, spans
from hyplan_museum.dates.eras import EraYear
from hyplan_museum.dates.resolved import Resolved
from hyplan_museum.dates.spans import Span
from hyplan_museum.dates.statements import EraMention, Statement


def note_era(found: EraYear, mention: EraMention, said: Resolved, *, counted: bool) -> None:
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


def from_eras(statement: Statement, said: Resolved) -> None:
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
    if mention.name != found[0].era.name:
        said.notes.append(("era_name", found[0].era.name, f"era {mention.name}"))
    for one in found:
        if len(found) == 1 or not one.by_others:
            said.notes.extend(eras.doubts(one))
    if mention.number is not None:
        said.add(checks.too_long(mention, found[0].era))
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
            said.add(checks.can_chi_against_years(place, written, {found[0].year}))
        found = kept or found
    if statement.century is not None:
        century = statement.century
        kept = [one for one in found if checks.century_against(span_of(one), century, "") is None]
        if not kept:
            said.add(checks.century_against(span_of(found[0]), century, statement.century_text))
        found = kept or found
    for period in statement.periods:
        kept = [one for one in found if checks.period_against(span_of(one), period) is None]
        if not kept:
            said.add(checks.period_against(span_of(found[0]), period))
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
