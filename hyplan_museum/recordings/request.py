"""What is asked of this room, and what it hands back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hyplan_museum.museum import Media, MediaKey, Recording
from hyplan_museum.outputs import Output


@dataclass(frozen=True, slots=True)
class RecordingRequest:
    """One sound, film or model that is wanted; `media.position` is where it is named."""

    key: MediaKey
    media: Media


@dataclass(frozen=True, slots=True)
class Made:
    """The recordings that can be played, by key, and every file of theirs that is published."""

    recordings: Mapping[MediaKey, Recording]
    outputs: list[Output]
