"""What a record says, without where it is written: the part of it that pages and manifests are made from (law 4)."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping
from dataclasses import fields
from hashlib import blake2b
from operator import attrgetter
from typing import Any, Final

from hyplan_museum import museum
from hyplan_museum.museum import Artifact, Text, Value

_NOT_SHOWN: Final = {"position", "written", "approved_by", "approved_on", "files"}
"""Where something is written and who approved it is not published; a picture's digest stands for its many tiles."""


def _getter(noun: type) -> Any:
    names = [field.name for field in fields(noun) if field.name not in _NOT_SHOWN]
    if "uri" in names:
        names = [name for name in names if name != "file"]  # where the cache is; what is in it, its Output tells
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda value: (only(value),)
    return attrgetter(*names)


_GETTERS: Final[dict[type, Any]] = {
    noun: _getter(noun)
    for noun in vars(museum).values()
    if isinstance(noun, type) and hasattr(noun, "__dataclass_fields__") and noun is not Text
}
_NUMBERS: Final = frozenset({int, bool, float})


def essence(*values: object) -> str:
    """A digest of the values in 32 hexadecimal digits: the same for the same content, wherever it is written."""
    # `marshal` spells plain values out without remembering any (version 2), five times as fast as `repr`.
    return blake2b(marshal.dumps(_plain(values), 2), digest_size=16).hexdigest()


def _plain(values: Iterable[Any]) -> list[Any]:
    """The values as lists, dicts and scalars; whatever else there is, by its `repr`."""
    plain: list[Any] = []
    for value in values:
        kind = type(value)
        if kind is str or value is None:
            plain.append(value)
        elif kind is Value:  # spelt out, since a record has more of them than of all else
            plain.append(_value(value))
        elif kind is Text:
            plain.append(value.values if type(value.values) is dict else dict(value.values))
        elif kind is tuple or kind is list:
            plain.append(_plain(value) if value else ())
        elif getter := _GETTERS.get(kind):
            plain.append(_plain(getter(value)))
        elif kind in _NUMBERS:
            plain.append(value)
        elif isinstance(value, Mapping):
            plain.append(_plain(value.items()))
        else:
            plain.append(repr(value))
    return plain


def _value(value: Value) -> tuple[object, ...]:
    text, ref, unknown, role = value.text, value.ref, value.unknown, value.role
    return (
        text and text.values,
        ref and (ref.kind, ref.id),
        unknown and unknown.value,
        role and role.values,
    )


class Essences:
    """The essence of each artifact, worked out once for all that is made from it."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Artifact, str]] = {}

    def of(self, artifact: Artifact) -> str:
        known = self._known.get(artifact.id)
        if known is None or known[0] is not artifact:
            known = self._known[artifact.id] = artifact, essence(artifact)
        return known[1]
