"""Sounds, films and 3D models to what visitors get: recognised by their bytes, without what nobody chose to publish."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hyplan_museum.problems import Problem
from hyplan_museum.recordings.played import with_recordings
from hyplan_museum.recordings.request import Made, RecordingRequest

__all__ = ["Made", "RecordingRequest", "inspect", "make_recordings", "with_recordings"]


def inspect(root: Path, requests: Sequence[RecordingRequest], cache: Path | None = None) -> list[Problem]:
    """Every problem of a recording, without writing any; see recordings/making.py."""
    if not requests:
        return []
    from hyplan_museum.recordings.making import inspect as look  # noqa: PLC0415 - most museums have none

    return look(root, requests, cache or root / ".hyplan")


def make_recordings(root: Path, requests: Sequence[RecordingRequest], cache: Path) -> Made:
    """What can be published of every recording, and the files of it; `cache` is the museum's `.hyplan` folder."""
    if not requests:
        return Made({}, [])
    from hyplan_museum.recordings.making import make  # noqa: PLC0415 - as above

    return make(root, requests, cache)
