"""The calendar: feasts of the records and the museum's own days, on the solar days of three years.

It names dates and never “today”, so that a site that nobody builds again stays true.
"""

from __future__ import annotations

from typing import Final

from hyplan_museum import addresses
from hyplan_museum.dates.feasts import Entry, Held, entries, held_in
from hyplan_museum.language.feasts import days_in_words
from hyplan_museum.museum import Day, Feast, Museum
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import CalendarPage, CalendarRow, Link
from hyplan_museum.pages.way import way
from hyplan_museum.settings import Settings

YEARS: Final = 3
"""How many are shown, from that of the build: as many as fit beside the names on a phone."""


def calendar_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """Every day that returns, in the order of the first year shown."""
    here = way(edition, edition.address("calendar"))
    file = addresses.calendar_file(edition.language, edition.settings.languages)
    years = tuple(range(edition.year, edition.year + YEARS))
    view = CalendarPage(
        crumbs=here.crumbs,
        switches=edition.switches("calendar", here.root),
        title=escape(edition.words["calendar"]),
        summary=edition.fill("calendar_intro", year=edition.year),
        years=tuple(map(str, years)),
        rows=tuple(_row(edition, entry, years, here.root) for entry in in_order(edition)),
        file=here.root + file,
        subscribe=_by_subscription(edition.absolute(file)),
    )
    title = edition.words["calendar"]
    description = edition.fill("calendar_description", first=years[0], last=years[-1])
    subject = Subject("calendar", title, description, (here.node(edition, edition.address("calendar"), title),))
    return PageText(title, description, head(edition, subject, here.root), edition.templates.render("calendar", view))


def has_calendar(museum: Museum, settings: Settings) -> bool:
    """Whether there is anything to show in one."""
    return bool(entries(museum, settings.days))


def in_order(edition: Edition) -> list[Entry]:
    """As they follow each other in the first year shown; what that year lacks, as in the next.

    What was held once, in another year, is left out.
    """

    def day(entry: Entry) -> tuple[int, int]:
        for year in range(edition.year, edition.year + YEARS + 1):
            for first, _ in held_in(entry.feast, year):
                return first[1:]
        return entry.feast.first

    def is_shown(entry: Entry) -> bool:
        years = range(edition.year, edition.year + YEARS)
        return entry.feast.year is None or any(held_in(entry.feast, year) for year in years)

    return sorted(filter(is_shown, entries(edition.museum, edition.settings.days)), key=day)


def _by_subscription(url: str) -> str:
    """The address by which the calendars of phones and computers subscribe; empty while the site has none."""
    return f"webcal:{url.partition(':')[2]}" if url else ""


def days_this_year(edition: Edition, feast: Feast) -> Html | None:
    """“Năm 2026: 28–30/3 dương lịch”, of lunar days; None for others, and where that year has none."""
    held = held_in(feast, edition.year) if feast.calendar == "lunar" else ()
    if not held:
        return None
    days = ", ".join(_days(edition, one) for one in held)
    return Html(escape(edition.words["feast_in_year"]).replace("{year}", str(edition.year)).replace("{days}", days))


def _row(edition: Edition, entry: Entry, years: tuple[int, ...], root: str) -> CalendarRow:
    feast, artifact, exhibit = entry
    record = artifact or exhibit
    title = feast.title or (record.title if record else None)
    lines: list[Html] = [edition.say(days_in_words(feast))] if feast.calendar == "lunar" else []
    exhibits: dict[str, Link] = {}
    if artifact is not None:
        if artifact.place and (place := edition.link("place", artifact.place)):
            lines.append(Html(f'<a href="{root}{place[0]}">{place[1]}</a>'))
        for shown_in, _ in edition.relations.appears.get(artifact.id, ()):
            if found := edition.link("exhibit", shown_in):
                exhibits[shown_in] = Link(root + found[0], found[1])
    return CalendarRow(
        href=root + edition.file("artifact" if artifact else "exhibit", record.id) if record else "",
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
