"""A fault of an IIIF document, and how its objects are walked through."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from hyplan_museum.iiif.publisher import Json


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: `where` is a path such as `items.0.label`, `found` what stands there."""

    code: str
    where: str
    found: str = ""


Node = tuple[str, Json, Json | None]
"""Path, object, and the nearest object around it that has a type."""


def walk(value: Any, path: str, around: Json | None) -> Iterator[Node]:
    if isinstance(value, dict):
        yield path, value, around
        inside = value if "type" in value else around
        for name, child in value.items():
            yield from walk(child, f"{path}.{name}" if path else name, inside)
    elif isinstance(value, list):
        for number, child in enumerate(value):
            yield from walk(child, f"{path}.{number}", around)


def at(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
