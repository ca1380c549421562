"""Which years an era's name and number can mean, and what the tables leave in doubt."""

from __future__ import annotations

from dataclasses import dataclass

from hyplan_museum.dates import lexicon
from hyplan_museum.dates.chinese_eras import CHINESE
from hyplan_museum.dates.era_table import VIETNAMESE, Era

_SLACK_OF_DOUBT = 3
"""Years past the end that pass without a word where tables differ on an era's last year."""


@dataclass(frozen=True, slots=True)
class EraYear:
    """A year of an era; `by_others`: only by the first year of other tables."""

    era: Era
    year: int
    by_others: bool = False


def named(name: str) -> tuple[Era, ...]:
    """The eras of that name (in the table's spelling), Vietnamese before Chinese; empty for none."""
    return lexicon.eras().get(name, ())


def years_counted(era: Era, number: int) -> tuple[EraYear, ...]:
    """The year that is the `number`-th of the era, first by our table, then by others."""
    ours = EraYear(era, era.first + number - 1)
    return (ours, *(EraYear(era, first + number - 1, by_others=True) for first in era.first_by_others))


def first_year(era: Era) -> int:
    """The earliest year in which its name can be met, by any table, or as the reign's name from the accession."""
    return min(era.first, *era.first_by_others, era.accession or era.first)


def last_year(era: Era) -> int:
    """The latest year in which its name was written."""
    return max(era.last, era.used_until) + (_SLACK_OF_DOUBT if "last-year" in era.doubts else 0)


def is_chinese(era: Era) -> bool:
    """Whether it is of the second table."""
    return era in CHINESE


def in_year(year: int) -> tuple[EraYear, ...]:
    """The Vietnamese eras of a year: two at once in 1533–1592 and 1788–1802, none between 1789 and the next."""
    return tuple(EraYear(era, year) for era in VIETNAMESE if era.first <= year <= era.last)


def label(era: Era) -> str:
    """Name, dynasty and years, to tell eras of one name apart: `Thuận Thiên (Lý, 1010–1028)`."""
    return f"{era.name} ({era.dynasty}, {era.first}–{era.last})"


def doubts(found: EraYear) -> tuple[tuple[str, str, str], ...]:
    """What published tables disagree on, as (what, value, source) for `museum.Derived`."""
    era, source = found.era, f"era {found.era.name}"
    notes = []
    if era.first_by_others:
        firsts = sorted({era.first, *era.first_by_others})
        notes.append(("era_first_year_differs", ", ".join(map(str, firsts)), source))
    if era.used_until >= found.year > era.last:
        notes.append(("era_used_until", str(era.used_until), source))
    for doubt in era.doubts:
        what, _, detail = doubt.partition(" ")
        key = {"last-year": "era_last_year_differs", "order": "era_order_differs", "missing": "era_missing_in_tables"}
        notes.append((key[what], detail or str(era.last), source))
    return tuple(notes)
