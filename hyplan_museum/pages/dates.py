"""Dates in words: as understood, with what was worked out and from what."""

from __future__ import annotations

from hyplan_museum.museum import Date, Day
from hyplan_museum.pages.derivations import day_words, derivation, year_words
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.markup import Html, escape


def shown_date(edition: Edition, date: Date) -> Html:
    """A date as written, or the stated reason why there is none."""
    if date.unknown is not None:
        return Html(f'<span class="hy-unknown">{escape(edition.words[f"unknown_{date.unknown.value}"])}</span>')
    return edition.say(date.text)


def date_notes(edition: Edition, date: Date) -> tuple[Html, ...]:
    """What the build adds to a date: the years it stands for, what it derived and from what; or that it could not."""
    if date.unknown is not None:
        return ()
    if not date.readable:
        return (escape(edition.words["date_unreadable"]),)
    notes: list[str] = []
    understood = span(edition, date)
    if understood and understood not in edition.plain(date.text):
        certainty = "" if date.certainty == "exact" else f", {edition.words[f'certainty_{date.certainty}']}"
        notes.append(edition.fill("date_understood", span=understood) + certainty)
    notes += [derivation(edition, derived) for derived in date.derived]
    return tuple(escape(note) for note in notes)


def span(edition: Edition, date: Date) -> str:
    """The bounds in words: a year, a day, or from one to the other; empty when nothing bounds the date."""
    first, last = date.earliest, date.latest
    if first is None and last is None:
        return ""
    if first is None:
        return edition.fill("date_until", latest=_end(edition, last, first=False))
    if last is None:
        return edition.fill("date_from", earliest=_end(edition, first, first=True))
    if first == last:
        return day_words(edition, first)
    if first[0] == last[0] and first[1:] == (1, 1) and last[1:] == (12, 31):
        return year_words(edition, first[0])
    if first[1:] == (1, 1) and last[1:] == (12, 31) and first[0] > 0:
        return f"{first[0]}–{last[0]}"
    return edition.fill(
        "date_between", earliest=_end(edition, first, first=True), latest=_end(edition, last, first=False)
    )


def _end(edition: Edition, day: Day | None, *, first: bool) -> str:
    if day is None:
        return ""
    return year_words(edition, day[0]) if day[1:] == ((1, 1) if first else (12, 31)) else day_words(edition, day)
