"""The calendar: feasts of the records and the museum's own days, on the solar days of three years.

It names dates and never “today”, so that a site that nobody builds again stays true.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from hyplan_museum.dates.feasts import Held, held_in
from hyplan_museum.language.feasts import days_in_words
from hyplan_museum.museum import Artifact, Day, Feast, Museum
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import CalendarPage, CalendarRow, Link
from hyplan_museum.pages.way import way
from hyplan_museum.settings import Settings

YEARS: Final = 3
"""How many are shown, from that of the build: as many as fit beside the names on a phone."""


class Entry(NamedTuple):
    """A feast, and the artifact it is of; None for a day of the museum's own."""

    feast: Feast
    artifact: Artifact | None


def calendar_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """Every day that returns, in the order of the first year shown."""
    here = way(edition, edition.address("calendar"))
    years = tuple(range(edition.year, edition.year + YEARS))
    view = CalendarPage(
        crumbs=here.crumbs,
        switches=edition.switches("calendar", here.root),
        title=escape(edition.words["calendar"]),
        summary=edition.fill("calendar_intro", year=edition.year),
        years=tuple(map(str, years)),
        rows=tuple(_row(edition, entry, years, here.root) for entry in in_order(edition)),
    )
    title = edition.words["calendar"]
    description = edition.fill("calendar_description", first=years[0], last=years[-1])
    subject = Subject("calendar", title, description, (here.node(edition, edition.address("calendar"), title),))
    return PageText(title, description, head(edition, subject, here.root), edition.templates.render("calendar", view))


def has_calendar(museum: Museum, settings: Settings) -> bool:
    """Whether there is anything to show in one."""
    return bool(settings.days) or any(artifact.feasts for artifact in museum.artifacts.values())


def entries(museum: Museum, settings: Settings) -> list[Entry]:
    """What the calendar holds: the museum's days, then those of the records in the curator's order."""
    own = [Entry(day, None) for day in settings.days]
    return own + [Entry(feast, artifact) for artifact in museum.artifacts.values() for feast in artifact.feasts]


def in_order(edition: Edition) -> list[Entry]:
    """As they follow each other in the first year shown; what that year lacks, as in the next."""

    def day(entry: Entry) -> tuple[int, int]:
        for year in range(edition.year, edition.year + YEARS + 1):
            for first, _ in held_in(entry.feast, year):
                return first[1:]
        return entry.feast.first

    return sorted(entries(edition.museum, edition.settings), key=day)


def _row(edition: Edition, entry: Entry, years: tuple[int, ...], root: str) -> CalendarRow:
    feast, artifact = entry
    title = feast.title or (artifact.title if artifact else None)
    lines: list[Html] = [edition.say(days_in_words(feast))] if feast.calendar == "lunar" else []
    exhibits: dict[str, Link] = {}
    if artifact is not None:
        if artifact.place and (place := edition.link("place", artifact.place)):
            lines.append(Html(f'<a href="{root}{place[0]}">{place[1]}</a>'))
        for exhibit, _ in edition.relations.appears.get(artifact.id, ()):
            if found := edition.link("exhibit", exhibit):
                exhibits[exhibit] = Link(root + found[0], found[1])
    return CalendarRow(
        href=root + edition.file("artifact", artifact.id) if artifact else "",
        title=edition.say(title) if title else edition.say(days_in_words(feast)),
        lines=tuple(lines),
        note=edition.say(feast.note) if feast.note else None,
        exhibits=tuple(exhibits.values()),
        days=tuple(tuple(_days(edition, held) for held in held_in(feast, year)) for year in years),
    )


def _days(edition: Edition, held: Held) -> Html:
    """`27/2`, `28–30/3`, `30/4–2/5`; `27 Feb`, `28–30 Mar`, `30 Apr – 2 May`."""
    first, last = held
    if first == last:
        return _time(first, _short(edition, first))
    if first[:2] == last[:2]:
        return Html(f"{_time(first, str(first[2]))}–{_time(last, _short(edition, last))}")
    dash = "–" if edition.language == "vi" else " – "
    return Html(f"{_time(first, _short(edition, first))}{dash}{_time(last, _short(edition, last))}")


def _short(edition: Edition, day: Day) -> str:
    month = edition.words[f"month_{day[1]}"][:3]
    return edition.fill("day_of_year", day=day[2], month=day[1], month_name=month)


def _time(day: Day, words: str) -> Html:
    return Html(f'<time datetime="{day[0]:04}-{day[1]:02}-{day[2]:02}">{escape(words)}</time>')
