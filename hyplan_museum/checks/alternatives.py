"""Pictures without words in their place (WCAG 2.2, 1.1.1; users.md R14)."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.checks.grouping import few_or_once, name_of
from hyplan_museum.museum import Artifact, Museum
from hyplan_museum.problems import Problem
from hyplan_museum.publication import is_published
from hyplan_museum.settings import Settings


def pictures_without_alt(museum: Museum, _: Settings) -> Iterator[Problem]:
    """One problem an artifact that names its pictures, or once a collection where there are many."""
    lacking = [a for a in museum.artifacts.values() if is_published(a, drafts=True) and _without(a)]
    yield from few_or_once(museum, lacking, _each, "alts-missing", {}, "media.alt")


def _without(artifact: Artifact) -> list[str]:
    pictures = [m for m in artifact.media if m.kind in ("image", "remote") and not m.page_of]
    return [m.id for m in pictures if m.alt is None and m.rights is not None]


def _each(artifact: Artifact) -> Problem:
    without = _without(artifact)
    first = next(media for media in artifact.media if media.id == without[0])
    values = {"title": name_of(artifact), "media": ", ".join(without)}
    return Problem("alt-missing", first.position, "media.alt", values)
