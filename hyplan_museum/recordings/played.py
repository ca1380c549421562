"""A museum whose sounds, films and models know what became of their files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hyplan_museum.museum import Artifact, MediaKey, Museum, Recording


def with_recordings(museum: Museum, recordings: Mapping[MediaKey, Recording]) -> Museum:
    """The museum with each recording at its media, whose kind is then what the bytes say."""
    if not recordings:
        return museum
    artifacts = dict(museum.artifacts)
    for id in {artifact for artifact, _ in recordings}:
        artifacts[id] = _artifact(artifacts[id], recordings)
    return replace(museum, artifacts=artifacts)


def _artifact(artifact: Artifact, recordings: Mapping[MediaKey, Recording]) -> Artifact:
    media = tuple(
        replace(one, kind=made.kind, recording=made) if (made := recordings.get((artifact.id, one.id))) else one
        for one in artifact.media
    )
    return replace(artifact, media=media)
