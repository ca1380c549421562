"""Read a museum's folder: settings, authorities, collections, exhibits, in this order, into a Museum and Problems."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hyplan_museum.museum import Museum
from hyplan_museum.problems import Problem
from hyplan_museum.settings import Settings


@dataclass(frozen=True, slots=True)
class Reading:
    """A museum as read: all that is sound, all that is wrong, and the relative POSIX path of every file read."""

    museum: Museum
    settings: Settings
    problems: list[Problem]
    inputs: tuple[str, ...]


def read(root: Path) -> Reading:
    """Read the museum in `root`; never raises for what a curator wrote (DESIGN, law 2 and 5)."""
    raise NotImplementedError(root)
