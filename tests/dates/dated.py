"""Shorthand for the tests of dates: a text or layers → what was understood."""

from __future__ import annotations

from dataclasses import dataclass

from hyplan_museum.dates import Finding, read_date
from hyplan_museum.museum import Date, Text
from hyplan_museum.problems import Position, Problem


@dataclass(frozen=True)
class Dated:
    date: Date
    findings: tuple[Finding, ...]

    @property
    def codes(self) -> list[str]:
        return [finding.code for finding in self.findings]

    @property
    def derived(self) -> dict[str, str]:
        return {one.what: one.value for one in self.date.derived}

    @property
    def sources(self) -> dict[str, str]:
        return {one.what: one.source for one in self.date.derived}

    def message(self, language: str = "vi") -> str:
        (finding,) = self.findings
        return Problem(finding.code, Position("bia.yml", 3), "date", finding.values).message(language)


def dated(text: str = "", **layers: str) -> Dated:
    """A Vietnamese text with layers beside it."""
    return Dated(*read_date(Text({"vi": text} if text else {}), layers))
