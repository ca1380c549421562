"""What is asked of this room, and what it hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hyplan_museum.museum import MediaKey, Picture, Region
from hyplan_museum.problems import Position, Problem


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """One picture that is wanted: `file` relative to the museum's folder, `position` where it is named.

    `details` are the regions wanted as pictures of their own, each with the place that asks for it. With a `page` (from
    1) that page of a PDF is wanted, at `size`.
    """

    key: MediaKey
    file: str
    position: Position
    details: tuple[tuple[Region, Position], ...] = ()
    page: int = 0
    size: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Made:
    """The pictures that could be made; what could not, or not as meant, is among the problems."""

    pictures: Mapping[MediaKey, Picture]
    problems: list[Problem]
