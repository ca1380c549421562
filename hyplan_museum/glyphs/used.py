"""Which Chinese and Nôm characters are used, how often, where first, and how they are read there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as default

from hyplan_museum.language import han
from hyplan_museum.museum import Artifact
from hyplan_museum.problems import Position
from hyplan_museum.said import Record, all_words, position_of, words_by_field
from hyplan_museum.settings import Settings


@dataclass(slots=True)
class Use:
    """One character: how often it stands in the museum, the first place it does, and its readings in inscriptions."""

    count: int
    first: Position
    field: str = ""
    readings: Counter[str] = default(default_factory=Counter)


def characters(said: Iterable[Record], settings: Settings, *more: str) -> frozenset[str]:
    """Every such character in the words of these records, in the settings, and in `more` texts."""
    found: set[str] = set()
    for text in (*("\n".join(all_words(record)) for record in said), *_of_settings(settings), *more):
        if han.has_han(text):
            found.update("".join(han.RUN.findall(text)))
    return frozenset(found)


def uses(said: Iterable[Record], settings: Settings, *documents: str) -> Mapping[str, Use]:
    """Each character with its use in records, settings and `documents` (those of docs/), by code point."""
    found: dict[str, Use] = {}
    for record in said:
        for path, words in words_by_field(record):
            _count(words, found, position_of(record, path), path)
        if isinstance(record, Artifact):
            _read(record, found)
    for text in _of_settings(settings):
        _count(text, found, Position("mkdocs.yml"), "")
    for text in documents:
        _count(text, found, Position("docs"), "")
    return dict(sorted(found.items()))


def _of_settings(settings: Settings) -> list[str]:
    return all_words(
        [settings.title, settings.description, settings.institution, settings.credit, settings.days, settings.glyphs]
    )


def _count(text: str, found: dict[str, Use], where: Position, path: str) -> None:
    if not han.has_han(text):
        return
    for char in "".join(han.RUN.findall(text)):
        use = found.get(char)
        if use is None:
            use = found[char] = Use(0, where, path)
        use.count += 1


def _read(artifact: Artifact, found: Mapping[str, Use]) -> None:
    for line in artifact.inscription:
        reading = next(iter(line.reading.values.values()), "") if line.reading else ""
        for text, syllable in han.read_together(line.text, reading) or ():
            if syllable and text in found:
                found[text].readings[syllable.lower()] += 1
