"""Originals to renditions: the only place with Pillow and pyvips."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hyplan_museum.images.request import Made, PictureRequest
from hyplan_museum.problems import Problem
from hyplan_museum.progress import Progress
from hyplan_museum.settings import Settings

__all__ = ["Made", "PictureRequest", "inspect", "make_pictures"]


def make_pictures(
    root: Path, requests: Sequence[PictureRequest], settings: Settings, cache: Path, progress: Progress
) -> Made:
    """Make every picture that is not in `cache` (the museum's `.hyplan` folder) yet; see images/make.py."""
    if not requests:
        return Made({}, [])
    from hyplan_museum.images.make import make_pictures as make  # noqa: PLC0415 - Pillow costs what a check must not

    return make(root, requests, settings, cache, progress)


def inspect(
    root: Path, requests: Sequence[PictureRequest], settings: Settings, cache: Path | None = None
) -> list[Problem]:
    """Every problem of a picture that shows without decoding it; see images/inspection.py."""
    if not requests:
        return []
    from hyplan_museum.images.inspection import inspect as look  # noqa: PLC0415 - as above

    return look(root, requests, settings, cache)
