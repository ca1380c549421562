"""Every string of words that a record says, with the field it stands in: for what looks at letters, not at meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, Final

from hyplan_museum import museum
from hyplan_museum.museum import Artifact, Collection, Exhibit, Museum, Person, Place, Rights, Term, Text
from hyplan_museum.problems import Position

Record = Artifact | Collection | Exhibit | Place | Person | Term

_NOT_WORDS: Final = {
    "position", "written", "id", "file", "formerly", "status", "access", "approved_by", "approved_on", "collection",
    "place", "field", "label", "kind", "artifact", "artifacts", "media_id", "same_as", "sort_key", "uri", "edtf",
    "what", "inscription_language", "inscription_direction", "covers",
}  # fmt: skip
"""Fields of the nouns that hold no words of the curator's; a `label` is looked at where it is one (`_LABELLED`)."""

_LABELLED: Final = {"Term", "Media"}


def records(of: Museum) -> Iterator[Record]:
    """Every record of the museum."""
    yield from of.artifacts.values()
    yield from of.exhibits.values()
    yield from of.collections.values()
    yield from of.places.values()
    yield from of.people.values()
    yield from of.terms.values()


def all_words(value: object) -> list[str]:
    """Every string in a noun, a list or a mapping of them, in no special order."""
    found: list[str] = []
    _gather(value, found)
    return found


def words_by_field(record: Record) -> Iterator[tuple[str, str]]:
    """Each string with the path of its field, as `Artifact.written` has it: `title`, `inscription.3.text`."""
    for name in _names(type(record)):
        value = getattr(record, name)
        if name == "facts":
            for fact in value:
                yield from ((fact.field, words) for words in all_words(fact.values))
        elif name == "inscription":
            for line in value:
                for layer in ("text", "reading", "translation"):
                    yield from ((f"{line.written}.{layer}", words) for words in all_words(getattr(line, layer)))
        elif isinstance(value, tuple):
            for number, item in enumerate(value, 1):
                yield from ((f"{name}.{number}", words) for words in all_words(item))
        else:
            yield from ((name, words) for words in all_words(value))


def position_of(record: Record, path: str) -> Position:
    """Where a field is written: it, what it is part of, else the record."""
    written = record.written if isinstance(record, Artifact) else {}
    while path:
        if path in written:
            return written[path]
        path = path.rpartition(".")[0]
    return record.position


def _worded(noun: type[Any]) -> tuple[str, ...]:
    keep = {"label"} if noun.__name__ in _LABELLED else set()
    return tuple(field.name for field in fields(noun) if field.name not in _NOT_WORDS or field.name in keep)


_KNOWN: Final = {
    noun: _worded(noun)
    for noun in vars(museum).values()
    if isinstance(noun, type) and hasattr(noun, "__dataclass_fields__")
}


def _names(noun: type[Any]) -> tuple[str, ...]:
    return _KNOWN.get(noun) or _worded(noun)


def _gather(value: Any, found: list[str]) -> None:
    kind = type(value)
    if kind is str:
        if value:
            found.append(value)
    elif kind is Text:
        found.extend(value.values.values())
    elif kind is tuple or kind is list:
        for item in value:
            _gather(item, found)
    elif value is None or kind in (int, float, bool) or kind is Rights:
        return
    elif isinstance(value, Mapping):
        for item in value.values():
            _gather(item, found)
    elif hasattr(kind, "__dataclass_fields__"):
        for name in _names(kind):
            _gather(getattr(value, name), found)
