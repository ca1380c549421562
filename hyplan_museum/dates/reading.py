"""A date as written, in words alone: statements → one understanding with bounds, certainty and EDTF."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from functools import lru_cache

from hyplan_museum.dates import checks, cycle, edtf, eras, lexicon, lunar, spans
from hyplan_museum.dates.checks import Fault
from hyplan_museum.dates.clauses import statements_of
from hyplan_museum.dates.days import bce
from hyplan_museum.dates.resolution import resolve
from hyplan_museum.dates.resolved import Resolved
from hyplan_museum.dates.spans import APPROXIMATE, UNCERTAIN, Span
from hyplan_museum.dates.statements import Statement
from hyplan_museum.museum import Certainty, Day, Derived, Unknown

LONGEST = 400
"""Characters; a longer text is no date."""

_LIKE_EDTF = re.compile(
    r"[\[{].*(?:,|\.\.).*[\]}]|-[0-9]{4}.*|.*(?:X|\.\.|[0-9][~%]).*|[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?/(?:-?[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?)?"
)
_EDTF_CHARACTERS = re.compile(r"[-0-9XYETSZ?~%./,:\[\]{}+ ]+")


@dataclass(frozen=True, slots=True)
class Words:
    """What a text means. `span` is None where it has no place in time; `timeless` says that this is as it should be."""

    earliest: Day | None = None
    latest: Day | None = None
    certainty: Certainty = "exact"
    edtf: str = ""
    readable: bool = False
    unknown: Unknown | None = None
    derived: tuple[Derived, ...] = ()
    faults: tuple[Fault, ...] = ()
    spans: tuple[tuple[Day | None, Day | None], ...] = ()


@lru_cache(maxsize=4096)
def read_words(text: str) -> Words:
    """A text of one language, judged on its words alone; never raises. `faults` are (code, values) of the catalogue."""
    text = " ".join(unicodedata.normalize("NFC", text).split())
    unknown = lexicon.unknown_texts().get(lexicon.flat(text))
    if unknown is not None:
        return Words(unknown=Unknown(unknown), readable=True)
    if len(text) > LONGEST:
        return _unreadable(text[:LONGEST] + "…", [])
    if _LIKE_EDTF.fullmatch(text) and _EDTF_CHARACTERS.fullmatch(text):
        bounds = edtf.read(text)
        if bounds is not None:
            return of_edtf(text, bounds)
    return understand(text, statements_of(text))


def of_edtf(text: str, bounds: edtf.Bounds) -> Words:
    """What an EDTF string means."""
    flags = (APPROXIMATE if bounds.approximate else 0) | (UNCERTAIN if bounds.uncertain else 0)
    certainty = _CERTAINTIES[flags]
    if certainty == "exact" and text.startswith("["):
        certainty = "uncertain"
    first, last = bounds.earliest, bounds.latest
    year = _year_in(Span(first, last, "", ""))
    derived = (Derived("can_chi", cycle.name_of(year), f"year {year}"),) if year is not None else ()
    return Words(first, last, certainty, text.strip(), True, None, derived, spans=((first, last),))


_CERTAINTIES: tuple[Certainty, ...] = ("exact", "approximate", "uncertain", "approximate_and_uncertain")


@dataclass(slots=True)
class _Group:
    """Statements of one event: alternatives, an enumeration, or the two ends of a range."""

    event: str
    statements: list[Statement] = field(default_factory=list)
    resolved: list[Resolved] = field(default_factory=list)
    choices: list[Span] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    joined: str = ""
    understood: bool = True


def understand(text: str, statements: list[Statement]) -> Words:
    """Put the statements of a text together: the first event that can be read is the date, later ones are noted."""
    groups = _groups(statements)
    faults = [fault for group in groups for fault in group.faults]
    main = next((group for group in groups if group.understood and _says(group)), None)
    if main is None or (not main.choices and not _timeless(main)):
        return _unreadable(text, faults)
    notes = [note for resolved in main.resolved for note in resolved.notes]
    for group in groups:
        if group is not main and group.understood and group.choices:
            notes.append(("later", _edtf_of(group), group.event))
    unread = [word for statement in main.statements for word in statement.unread]
    notes += [("not_read", " ".join(unread), "text")] if unread else []
    first, last = _bounds(main.choices)
    if spans.is_reversed(Span(first, last, "", "")):
        reversed_span = next(span for span in main.choices if spans.is_reversed(span))
        return _unreadable(text, [*faults, ("date-reversed", _ends_said(reversed_span))])
    if main.choices:
        notes = _with_names(main, notes)
    ends = tuple((span.first, span.last) for group in groups if group.understood for span in group.choices)
    derived = tuple(Derived(*note) for note in dict.fromkeys(notes))
    certainty = _certainty(main)
    return Words(first, last, certainty, _edtf_of(main), True, None, derived, tuple(_unique(faults)), ends)


def _says(group: _Group) -> bool:
    return any(statement.has_content for statement in group.statements)


def _timeless(group: _Group) -> bool:
    return bool(group.resolved) and all(resolved.timeless for resolved in group.resolved)


def _unreadable(text: str, faults: list[Fault]) -> Words:
    explained = any(code in _EXPLAINS for code, _ in faults)
    return Words(faults=tuple(_unique(faults if explained else [*faults, ("date-unreadable", {"text": text})])))


_EXPLAINS = {"date-impossible", "date-age-without-year", "date-reversed", "era-unknown", "can-chi-impossible"}


def _unique(faults: list[Fault]) -> list[Fault]:
    return list({(code, tuple(values.items())): (code, values) for code, values in faults}.values())


def _groups(statements: list[Statement]) -> list[_Group]:
    groups: list[_Group] = []
    for statement in statements:
        if not groups or statement.relation == "later":
            groups.append(_Group(statement.event))
        group = groups[-1]
        resolved = resolve(statement)
        if statement.relation == "until" and group.resolved:
            _join(group, statement, resolved)
        elif statement.relation == "same" and any(
            spans.overlap(said, again) for said in group.choices for again in resolved.choices
        ):
            group.choices = resolved.choices
        else:
            group.choices += resolved.choices if statement.understood else []
            group.joined = "or" if "or" in (group.joined, statement.relation) else statement.relation
        group.faults += resolved.faults if statement.understood or statement.faults else []
        group.understood &= statement.understood
        group.statements.append(statement)
        group.resolved.append(resolved)
    return groups


def _join(group: _Group, last: Statement, resolved: Resolved) -> None:
    """Make a range of what the group has and what this statement says."""
    if not (group.choices and resolved.choices and last.understood):
        group.understood = False
        return
    start = min(group.resolved[-1].choices or group.choices, key=_first_of)
    end = max(resolved.choices, key=_last_of)
    if start.last is None:  # “từ … đến …”: the end is said after all
        start = replace(start, last=start.first, end=start.start)
    if spans.is_reversed(spans.between(start, end)) and end.first is not None and end.first[0] <= 0:
        start = _before_era(start)
    span = spans.between(start, end)
    if spans.is_reversed(span):
        group.faults.append(("date-reversed", _ends_said(span)))
        group.choices, group.understood = [], False
        return
    group.choices = [*group.choices[: -len(group.resolved[-1].choices)], span]


def _ends_said(span: Span) -> dict[str, str]:
    first, last = span.years()
    return {"first": checks.say_year(first or 0), "last": checks.say_year(last or 0)}


def _first_of(span: Span) -> Day:
    return span.first or (-10_000_000, 1, 1)


def _last_of(span: Span) -> Day:
    return span.last or (10_000_000, 1, 1)


def _before_era(span: Span) -> Span:
    """The same years before the common era: in `500 – 300 TCN` the sign stands once."""
    first, last = span.years()
    if first is None or last is None or first <= 0:
        return span
    return spans.years(bce(last), bce(first)).marked(span.mark)


def _bounds(choices: list[Span]) -> tuple[Day | None, Day | None]:
    firsts, lasts = [span.first for span in choices], [span.last for span in choices]
    first = None if None in firsts or not firsts else min(day for day in firsts if day is not None)
    last = None if None in lasts or not lasts else max(day for day in lasts if day is not None)
    return first, last


def _edtf_of(group: _Group) -> str:
    members = list(dict.fromkeys(sorted(group.choices, key=_first_of)))
    if len(members) < 2:
        return members[0].edtf() if members else ""
    written = ",".join(dict.fromkeys(member.member() for member in members))
    return f"{{{written}}}" if group.joined == "and" else f"[{written}]"


def _certainty(group: _Group) -> Certainty:
    flags = 0
    for choice in group.choices:
        flags |= choice.mark
    statements = group.statements
    by_sources = len(group.choices) > 1 and any(statement.by_sources for statement in statements)
    if by_sources or any(statement.disputed for statement in statements):
        return "disputed"
    if len(group.choices) > 1 and group.joined != "and":
        flags |= UNCERTAIN
    if not flags and any(statement.inferred for statement in statements):
        return "inferred"
    return _CERTAINTIES[flags]


def _year_in(span: Span) -> int | None:
    """The year of the common era a span lies in, of a single day its lunar year; else None."""
    if span.year is None or span.year < 1 or span.first is None:
        return None
    return lunar.from_solar(span.first).year if span.first == span.last else span.year


def _with_names(group: _Group, notes: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Add the can chi of a single year, and, where the text speaks of eras at all, the era it was."""
    year = _year_in(group.choices[0]) if len(group.choices) == 1 else None
    if year is None:
        return notes
    names = []
    if not any(statement.can_chi for statement in group.statements):
        names.append(("can_chi", cycle.name_of(year), f"year {year}"))
    eastern = any(resolved.eastern for resolved in group.resolved)
    if eastern and not any(statement.eras for statement in group.statements):
        for found in eras.in_year(year):
            names.append(("era", f"{found.era.name} {year - found.era.first + 1}", f"year {year}"))
    return [*names, *notes]
