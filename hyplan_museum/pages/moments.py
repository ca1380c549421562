"""The artifacts in time: what is dated, in order and by century, and what is not, by the reason why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from hyplan_museum.dates.dynasties import dynasties
from hyplan_museum.dates.reading import read_words
from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Artifact, Certainty, Date, Day
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.facets import century_words

Sureness = Literal["exact", "approximate", "uncertain", "disputed"]
Group = int | Literal["timeless", "undated", "unreadable"]
"""The first year of a hundred (1601; of a thousand before 1000 BCE), or why a record has no place in time."""

SURENESS: Final[dict[Certainty, Sureness]] = {
    "exact": "exact", "approximate": "approximate", "uncertain": "uncertain", "inferred": "uncertain",
    "approximate_and_uncertain": "uncertain", "disputed": "disputed",
}  # fmt: skip
"""How sure a date is, as a mark can show it: nobody tells six of them apart."""

_LATE: Final[tuple[Group, ...]] = ("timeless", "unreadable", "undated")


@dataclass(frozen=True, slots=True)
class Dated:
    """An artifact and where it stands: `first` and `last` are years with their fractions; None at an open end."""

    artifact: Artifact
    group: Group
    first: float | None
    last: float | None


@dataclass(frozen=True, slots=True)
class Era:
    """A period behind the timeline: astronomical years, inclusive; `term` is the museum's own for it, if it has one."""

    first: int
    last: int
    vi: str
    en: str
    short: str
    term: str
    approximate: bool


def in_time(edition: Edition) -> list[Dated]:
    """Every artifact, the dated ones by time, then the others by title."""
    return edition.once(("in time",), lambda: _in_time(edition))


def _in_time(edition: Edition) -> list[Dated]:
    found = [_dated(artifact) for artifact in edition.museum.artifacts.values()]
    dated = [one for one in found if isinstance(one.group, int)]
    dated.sort(key=lambda one: (_start(one), one.last if one.last is not None else _start(one), one.artifact.id))
    others = [one for one in found if not isinstance(one.group, int)]
    others.sort(key=lambda one: (_LATE.index(one.group), edition.sort_key(one.artifact.title), one.artifact.id))
    return dated + others


def has_timeline(artifacts: Iterable[Artifact]) -> bool:
    """Whether any of these has a place in time."""
    return any(a.date is not None and (a.date.earliest or a.date.latest) for a in artifacts)


def _start(one: Dated) -> float:
    start = one.first if one.first is not None else one.last
    return 0.0 if start is None else start


def _dated(artifact: Artifact) -> Dated:
    date = artifact.date
    if date is None or date.unknown is not None:
        return Dated(artifact, "undated", None, None)
    if not date.readable:
        return Dated(artifact, "unreadable", None, None)
    return _at(artifact, date)


def _at(artifact: Artifact, date: Date) -> Dated:
    first = year_of(date.earliest) if date.earliest else None
    last = year_of(date.latest, end=True) if date.latest else None
    start = date.earliest or date.latest
    if start is None:
        return Dated(artifact, "timeless", None, None)
    return Dated(artifact, group_of(start[0]), first, last)


def year_of(day: Day, *, end: bool = False) -> float:
    """A day as a year with its fraction, its end where asked for: 1625 begins at 1625.0 and ends at 1626.0."""
    year, month, number = day
    if end and (month, number) == (12, 31):
        return float(year + 1)
    return round(year + (month - 1) / 12 + (number - 1 + end) / 372, 3)


def group_of(year: int) -> int:
    """The first year of the century of a year; before 1000 BCE of the thousand."""
    step = 100 if year > -1000 else 1000
    return (year - 1) // step * step + 1


def group_end(first: int) -> int:
    """The year after the last of the group that begins with this one."""
    return first + (100 if first > -1000 else 1000)


def group_words(edition: Edition, first: int) -> str:
    """“Thế kỷ XVII”, “17th century”; “2000 – 1001 TCN” where centuries say little."""
    if first > -1000:
        words = edition.plain(century_words((first - 1) // 100 + 1))
        return words[:1].upper() + words[1:]
    return edition.fill(
        "timeline_years", first=year_said(edition, first), last=year_said(edition, group_end(first) - 1)
    )


def year_said(edition: Edition, year: int) -> str:
    """An astronomical year in words: 0 is 1 TCN."""
    return str(year) if year > 0 else edition.fill("bce", year=1 - year)


def eras_of(edition: Edition, first: float, last: float) -> list[Era]:
    """The periods that touch these years: the dynasties of Việt Nam, or a museum's own if it has no Vietnamese."""
    own = [term for term in edition.museum.terms.values() if term.scheme == "period"]
    if "vi" not in edition.settings.languages:
        found = []
        for term in own:
            for words in term.label.values.values():
                read = read_words(words)
                if read.earliest and read.latest:
                    years = (read.earliest[0], read.latest[0])
                    found.append(Era(*years, words, words, "", term.id, read.certainty != "exact"))
                    break
    else:
        by_name = {
            fold(words): term.id
            for term in reversed(own)
            for text in (term.label, *term.aliases)
            for words in text.values.values()
        }
        found = [
            Era(
                one.first,
                one.last,
                one.vi,
                one.en,
                one.key,
                by_name.get(fold(one.vi), by_name.get(fold(f"thời {one.key}"), by_name.get(fold(one.en), ""))),
                one.approximate,
            )
            for one in dynasties()
        ]
    return sorted(
        (one for one in found if one.first < last and one.last > first), key=lambda one: (one.first, one.last)
    )


def lanes_of(eras: list[Era]) -> list[int]:
    """A lane for each period, so that none lies on another."""
    ends: list[int] = []
    lanes: list[int] = []
    for one in eras:
        lane = next((n for n, end in enumerate(ends) if end <= one.first + 2), len(ends))
        ends[lane : lane + 1] = [one.last]
        lanes.append(lane)
    return lanes
