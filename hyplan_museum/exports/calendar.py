"""The calendar as a file to subscribe to (iCalendar, RFC 5545): one a language, every day as an all-day event.

Days of the solar calendar return by a rule, and so stay right when nobody builds the site again; lunar days, for which
there is no rule, are worked out for `YEARS` years. Nothing in it tells when it was made: the same days are the same
file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.dates.feasts import Entry, Held, entries, held_in
from hyplan_museum.essence import essence
from hyplan_museum.language.feasts import days_in_words
from hyplan_museum.language.place_names import full_name
from hyplan_museum.museum import Feast, Museum, Text
from hyplan_museum.outputs import Output
from hyplan_museum.settings import Settings

YEARS: Final = 10
"""Of lunar days, from that of the build."""

_OCTETS: Final = 75
"""A line is no longer (RFC 5545, 3.1)."""

_CYCLE: Final = 8
"""Years in which a 29 February is sure to occur, whatever the century."""


class _Event(NamedTuple):
    """One event: `year` is set where there is one for each year."""

    entry: Entry
    held: Held
    year: int | None
    rule: bool


def calendars(museum: Museum, settings: Settings, year: int) -> Iterator[Output]:
    """The calendar of every language; none where the museum has no days."""
    found = entries(museum, settings.days)
    if not found:
        return
    said = [(e.feast, *(_named(museum, e)), e.artifact and e.artifact.id, e.exhibit and e.exhibit.id) for e in found]
    for language in settings.languages:
        made_from = essence(said, settings.title, settings.site_url, list(settings.languages), language, year)
        uri = addresses.calendar_file(language, settings.languages)
        yield Output(uri, made_from, partial(_Calendar(museum, settings, language).file, found, year))


def _named(museum: Museum, entry: Entry) -> tuple[Text | None, Text | None]:
    """The title of the record an entry is of, and the name of its place."""
    record = entry.artifact or entry.exhibit
    place = museum.places.get(entry.artifact.place or "") if entry.artifact else None
    return record.title if record else None, full_name(place.names[0]) if place else None


class _Calendar:
    """The writer of one language's file."""

    def __init__(self, museum: Museum, settings: Settings, language: str) -> None:
        self.museum = museum
        self.settings = settings
        self.language = language
        self.host = urlsplit(settings.site_url).hostname or "hyplan-museum.invalid"

    def file(self, found: list[Entry], year: int) -> bytes:
        name = self._say(self.settings.title)
        lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            f"PRODID:-//hyplan_museum//NONSGML calendar//{self.language.upper()}",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            f"NAME:{escaped(name)}",
            f"X-WR-CALNAME:{escaped(name)}",
            "REFRESH-INTERVAL;VALUE=DURATION:P7D",
            "X-PUBLISHED-TTL:P7D",
        ]
        if self.settings.site_url:
            lines.append(f"URL:{self._address('calendar')}")
        seen: Counter[str] = Counter()
        for event in (event for entry in found for event in _events(entry, year)):
            lines += self._event(event, year, seen)
        lines.append("END:VCALENDAR")
        return "".join(folded(line) for line in lines).encode()

    def _event(self, event: _Event, year: int, seen: Counter[str]) -> Iterator[str]:
        feast, artifact, exhibit = event.entry
        record = artifact or exhibit
        first, last = event.held
        key = "-".join(
            part
            for part in (
                self.language,
                record.id if record else "museum",
                f"{feast.calendar}-{feast.first[0]:02}{feast.first[1]:02}",
                f"{event.year:04}" if event.year is not None else "",
            )
            if part
        )
        seen[key] += 1
        title, place = _named(self.museum, event.entry)
        title = feast.title or title
        yield "BEGIN:VEVENT"
        yield f"UID:{key}{f'-{seen[key]}' if seen[key] > 1 else ''}@{self.host}"
        yield f"DTSTAMP:{year:04}0101T000000Z"
        yield f"DTSTART;VALUE=DATE:{date(*first):%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{date(*last) + timedelta(days=1):%Y%m%d}"  # the first day that is no more of it
        if event.rule:
            yield "RRULE:FREQ=YEARLY"
        yield f"SUMMARY:{escaped(self._say(title or days_in_words(feast)))}"
        about = [days_in_words(feast)] if feast.calendar == "lunar" else []
        about += [feast.note] if feast.note else []
        if about:
            yield f"DESCRIPTION:{escaped('. '.join(self._say(words) for words in about))}"
        if place:
            yield f"LOCATION:{escaped(self._say(place))}"
        if self.settings.site_url:
            kind: PageKind = "artifact" if artifact else "exhibit" if exhibit else "calendar"
            yield f"URL:{self._address(kind, record.id if record else '')}"
        yield "TRANSP:TRANSPARENT"
        yield "END:VEVENT"

    def _say(self, text: Text) -> str:
        return text.in_language(self.language, self.settings.languages).text

    def _address(self, kind: PageKind, id: str = "") -> str:
        return self.settings.site_url + addresses.page(kind, self.language, self.settings.languages, id)


def _events(entry: Entry, year: int) -> Iterator[_Event]:
    """Once by a rule for days that fall alike every year, else every time they are held."""
    feast = entry.feast
    if feast.year is not None:
        for one in (feast.year, feast.year + 1):  # a lunar year ends in the next solar one
            yield from (_Event(entry, held, one, rule=False) for held in held_in(feast, one))
    elif returns_alike(feast, year):
        yield _Event(entry, held_in(feast, year)[0], None, rule=True)
    else:
        for one in range(year, year + YEARS):
            yield from (_Event(entry, held, one, rule=False) for held in held_in(feast, one))


def returns_alike(feast: Feast, year: int) -> bool:
    """Whether it is held every year on the same days of the solar calendar, and is as long: no 29 February in it."""
    if feast.calendar != "solar":
        return False
    found = [held_in(feast, one) for one in range(year, year + _CYCLE)]
    lengths = {date(*last) - date(*first) for held in found for first, last in held}
    return all(found) and len(lengths) == 1


def escaped(text: str) -> str:
    """Words as a value of type TEXT (RFC 5545, 3.3.11)."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    for char, spelt in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        plain = plain.replace(char, spelt)
    return "".join(char for char in plain if char >= " ")


def folded(line: str) -> str:
    """A line cut into pieces of 75 octets, never within a character, each next one after a space (RFC 5545, 3.1)."""
    pieces: list[str] = []
    piece, size = "", 0
    for char in line:
        octets = len(char.encode())
        if size + octets > _OCTETS:
            pieces.append(piece)
            piece, size = " ", 1
        piece += char
        size += octets
    return "\r\n".join([*pieces, piece]) + "\r\n"
