"""The settings of a host as plain values, whoever read them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hyplan_museum.problems import Problem


@dataclass(frozen=True, slots=True)
class PlainHost:
    """What mkdocs.yml says and docs/ holds. `documents` (Markdown) and `assets` are paths below `docs`."""

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
