"""Exhibits that point to what visitors cannot see."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.museum import Museum
from hyplan_museum.problems import Problem
from hyplan_museum.publication import is_published
from hyplan_museum.settings import Settings


def scenes_of_unpublished_artifacts(museum: Museum, _: Settings) -> Iterator[Problem]:
    """Scenes of a published exhibit whose artifact is a draft, in review, or not public."""
    for exhibit in museum.exhibits.values():
        if not is_published(exhibit):
            continue
        for scene in exhibit.scenes:
            artifact = museum.artifacts.get(scene.artifact or "")
            if artifact is not None and not is_published(artifact):
                yield Problem("scene-artifact-not-published", scene.position, scene.id, {
                    "exhibit": exhibit.title.in_language("vi").text, "artifact": artifact.id, "scene": scene.id,
                    "status": artifact.status, "access": artifact.access,
                })  # fmt: skip
