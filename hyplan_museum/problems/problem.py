"""A mistake in the curator's files: what it is, where it stands, how bad it is."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from hyplan_museum.problems.catalogue import CATALOGUE
from hyplan_museum.problems.kind import Kind

Severity = Literal["error", "warning"]

LONGEST_VALUE = 1000
"""Characters of a value in a message; more tells nobody more."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """Where something is written.

    `file` is a POSIX path relative to the museum's folder; `line` and `column` count from 1,
    in characters, and are 0 where only the file (or, in a table, only the row) is known.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file, *(str(n) for n in (self.line, self.column) if n)]
        return ":".join(parts)


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake. `values` fill the `{names}` of the catalogue's texts.

    `field` is the dotted path of the field as the curator knows it (`media.2.alt.vi`), or empty.
    Raises KeyError when `code` is not in the catalogue, or when a text asks for a value not given.
    """

    code: str
    position: Position
    field: str = ""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.code not in CATALOGUE:
            raise KeyError(f"no problem code {self.code!r} in the catalogue")

    @property
    def kind(self) -> Kind:
        return CATALOGUE[self.code]

    @property
    def severity(self) -> Severity:
        return self.kind.severity

    def message(self, language: str) -> str:
        """What was found, in `language` ("vi" or "en")."""
        return self.kind.message[language].format_map(_short(self.values))

    def hint(self, language: str) -> str:
        """What to do, in `language` ("vi" or "en")."""
        return self.kind.hint[language].format_map(_short(self.values))


def _short(values: Mapping[str, str]) -> Mapping[str, str]:
    """The values as a message can hold them: a title may be of any length."""
    if all(len(value) <= LONGEST_VALUE for value in values.values()):
        return values
    return {
        name: value if len(value) <= LONGEST_VALUE else f"{value[:LONGEST_VALUE].rstrip()}…"
        for name, value in values.items()
    }


def in_order(problems: list[Problem]) -> list[Problem]:
    """Without repetitions, errors and warnings together, by file, line, column and code."""
    unique = {(p.position, p.code, p.field, tuple(sorted(p.values.items()))): p for p in problems}
    return [unique[key] for key in sorted(unique)]
