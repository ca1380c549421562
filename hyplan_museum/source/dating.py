"""Dates of records: the layers as written, read once for each text, and what does not agree told at its layer."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hyplan_museum import dates
from hyplan_museum.museum import Date, Text
from hyplan_museum.problems import Position, Problem

Read = tuple[Date, tuple[dates.Finding, ...]]


@dataclass(slots=True)
class Calendar:
    """Reads dates and remembers plain ones: a table repeats `1846` hundreds of times."""

    known: dict[str, Read] = field(default_factory=dict)

    def read(self, text: Text, layers: dict[str, str]) -> Read:
        if layers or len(text.values) > 1:
            return dates.read_date(text, layers)
        (words,) = text.values.values()
        found = self.known.get(words)
        if found is None:
            found = self.known[words] = dates.read_date(text, {})
        return found if found[0].text == text else (replace(found[0], text=text), found[1])


def problems_of(
    findings: tuple[dates.Finding, ...], places: dict[str, Position], otherwise: Position, path: str
) -> list[Problem]:
    """The findings of a date as Problems: each at the layer it speaks of, else at the date."""
    return [
        Problem(f.code, places.get(f.layer, otherwise), f"{path}.{f.layer}" if f.layer in places else path, f.values)
        for f in findings
    ]
