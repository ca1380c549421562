"""What iiif_prezi3 can tell two documents apart by: all of them but the words, the paths of addresses, and sizes.

It asks of a language map that its keys are languages and its values lists of words, whatever the words are; of an
address that it is one; of a size that it is a positive number; of a date that it is one. So documents of one shape are
all accepted or all refused, and thousands of manifests have a few dozen shapes (decision 0021).
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from typing import Any, Final

_IN_LANGUAGES: Final = frozenset({"label", "value", "summary"})
_SIZES: Final = frozenset({"width", "height"})

_PLAIN_PATH: Final = re.compile(r"(https?://[a-z0-9.-]+(?::\d{1,5})?/)[A-Za-z0-9/._-]*")
"""An address whose path has no sign that could make it anything else."""

_FIRST_OF_A_YEAR: Final = re.compile(r"[1-9]\d{3}-01-01T00:00:00Z")


def shape(document: Mapping[str, Any]) -> Hashable:
    """The document without what makes no difference to prezi3; equal for any two that it judges alike."""
    return tuple([(key, _part(key, value)) for key, value in document.items()])


def shape_of_collection(document: Mapping[str, Any]) -> Hashable:
    """The same of a long list of references: each is judged by itself, so how many there are of a shape is one."""
    return shape({**document, "items": []}), tuple(sorted({repr(shape(one)) for one in document["items"]}))


def _part(key: str, value: Any) -> Hashable:
    kind = type(value)
    if kind is dict:
        return _languages(value) if key in _IN_LANGUAGES else shape(value)
    if kind is list:
        return ("list", *[_part(key, one) for one in value])
    if kind is str:
        if key == "id" and (plain := _PLAIN_PATH.fullmatch(value)):
            return "address", plain[1]
        if key == "navDate" and _FIRST_OF_A_YEAR.fullmatch(value):
            return "date", key
        return str(value)
    if kind is int and key in _SIZES and value > 0:
        return "size", key
    return kind.__name__, repr(value)


def _languages(words: Mapping[str, Any]) -> Hashable:
    return tuple([(code, _words(said)) for code, said in words.items()])


def _words(said: Any) -> Hashable:
    if type(said) is not list:
        return type(said).__name__, repr(said)
    return "list", tuple(sorted({type(one).__name__ for one in said}))
