"""Which Chinese and Nôm characters a museum uses, how often, where first, and how they are read there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hyplan_museum.language import han
from hyplan_museum.museum import Artifact, Museum
from hyplan_museum.problems import Position
from hyplan_museum.said import Record, all_words, position_of, records, words_by_field
from hyplan_museum.settings import Settings


@dataclass(slots=True)
class Use:
    """One character: how often it stands in the museum, the first place it does, and its readings in inscriptions."""

    count: int = 0
    first: Position = field(default_factory=lambda: Position("mkdocs.yml"))
    field: str = ""
    readings: Counter[str] = field(default_factory=Counter)


def characters(museum: Museum, settings: Settings, *more: str) -> frozenset[str]:
    """Every such character in the museum's words and in `more` texts; quick where there are none."""
    found: set[str] = set()
    for record in records(museum):
        _add("\n".join(all_words(record)), found)
    for text in (*all_words(_said_by(settings)), *more):
        _add(text, found)
    return frozenset(found)


def uses(museum: Museum, settings: Settings, *more: str) -> Mapping[str, Use]:
    """Each character with its use, by code point."""
    found: dict[str, Use] = {}
    for record in records(museum):
        if not han.has_han("\n".join(all_words(record))):
            continue
        for path, words in words_by_field(record):
            _count(words, found, record, path)
        if isinstance(record, Artifact):
            _read(record, found)
    for text in (*all_words(_said_by(settings)), *more):
        _count(text, found, None, "")
    return dict(sorted(found.items()))


def _said_by(settings: Settings) -> list[object]:
    return [settings.title, settings.description, settings.institution, settings.credit, settings.days, settings.glyphs]


def _add(text: str, found: set[str]) -> None:
    if han.has_han(text):
        for run in han.RUN.findall(text):
            found.update(run)


def _count(text: str, found: dict[str, Use], record: Record | None, path: str) -> None:
    if not han.has_han(text):
        return
    for char in "".join(han.RUN.findall(text)):
        use = found.get(char)
        if use is None:
            use = found[char] = Use(0, position_of(record, path) if record else Position("mkdocs.yml"), path)
        use.count += 1


def _read(artifact: Artifact, found: Mapping[str, Use]) -> None:
    for line in artifact.inscription:
        reading = next(iter(line.reading.values.values()), "") if line.reading else ""
        for text, syllable in han.read_together(line.text, reading) or ():
            if syllable and text in found:
                found[text].readings[syllable.lower()] += 1


def of_texts(texts: Iterable[str]) -> frozenset[str]:
    """The characters of some texts."""
    found: set[str] = set()
    for text in texts:
        _add(text, found)
    return frozenset(found)
