"""The settings of a host as plain values, whoever read them, and what of them is words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hyplan_museum.problems import Problem


@dataclass(frozen=True, slots=True)
class PlainHost:
    """What mkdocs.yml says and docs/ holds. `documents` (Markdown) and `assets` are paths below `docs`.

    `front` is the front matter of those documents that have any.
    """

    theme: dict[str, Any]
    nav: Any
    extra: dict[str, Any]
    extra_css: list[str]
    extra_javascript: list[str]
    copyright: str
    extensions: list[Any]
    docs: Path
    documents: list[str]
    assets: list[str]
    overrides: Path | None
    problems: list[Problem]
    front: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


def translated_palette(palette: Any, translations: Mapping[str, str]) -> Any:
    """The theme's palette with the names of its switches in another language; other shapes of it stay as they are."""
    return [_translated(entry, translations) for entry in palette] if isinstance(palette, list) else palette


def _translated(entry: Any, translations: Mapping[str, str]) -> Any:
    toggle = entry.get("toggle") if isinstance(entry, Mapping) else None
    if not isinstance(toggle, Mapping):
        return entry
    name = str(toggle.get("name", ""))
    return {**entry, "toggle": {**toggle, "name": translations.get(name, name)}}
