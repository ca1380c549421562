"""What a record says, without where it is written: the part of it that a page is made from (DESIGN, law 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any, Final

from hyplan_museum import museum
from hyplan_museum.museum import Artifact, Media, Picture, Text

_NOT_SHOWN: Final = {"position", "written", "files"}
"""Where something is written is not content; nor are a picture's thousands of tiles, which its digest stands for."""


def _getter(noun: type) -> Any:
    names = [field.name for field in fields(noun) if field.name not in _NOT_SHOWN]
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda value: (only(value),)
    return attrgetter(*names)


_GETTERS: Final[dict[type, Any]] = {
    noun: _getter(noun)
    for noun in vars(museum).values()
    if isinstance(noun, type) and hasattr(noun, "__dataclass_fields__") and noun is not Text
}


def essence(*values: object) -> str:
    """A digest of the values in 32 hexadecimal digits: the same for the same content, wherever it is written."""
    parts: list[str] = []
    for value in values:
        _spell(value, parts)
    return blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _spell(value: Any, parts: list[str]) -> None:
    # A flat list of strings with marks where something ends: a fifth of the time of a repr of nested tuples.
    kind = type(value)
    if kind is str:
        parts.append(value)
    elif value is None:
        parts.append("\1")
    elif kind is Text:
        for language, words in value.values.items():
            parts.append(language)
            parts.append(words)
        parts.append("\2")
    elif kind is tuple or kind is list:
        for item in value:
            _spell(item, parts)
        parts.append("\3")
    elif getter := _GETTERS.get(kind):
        for item in getter(value):
            _spell(item, parts)
        parts.append("\4")
    elif isinstance(value, Mapping):
        for key, item in value.items():
            _spell(key, parts)
            _spell(item, parts)
        parts.append("\5")
    else:
        parts.append(repr(value))


def card_essence(artifact: Artifact, picture: Picture | None) -> tuple[object, ...]:
    """What a card of an artifact in a list is made from."""
    date = artifact.date
    return (
        artifact.id,
        artifact.title,
        date and date.text,
        date and date.unknown,
        artifact.place,
        artifact.status,
        picture and picture.thumbnail,
    )


def is_picture(media: Media) -> bool:
    """Whether the media is a picture that may be shown: only with rights (DESIGN §3)."""
    return media.kind == "image" and media.rights is not None
