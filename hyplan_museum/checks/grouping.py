"""Few lacks are told one by one, many once a collection: a museum of 10,000 records must stay readable."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from hyplan_museum.museum import Artifact, Museum
from hyplan_museum.problems import Position, Problem

FEW: Final = 5
"""Artifacts of one collection; more are told in one problem with their number."""


def by_collection(museum: Museum, lacking: Iterable[Artifact]) -> dict[str, list[Artifact]]:
    """The artifacts by the collection they belong to, in the order given."""
    groups: dict[str, list[Artifact]] = {}
    for artifact in lacking:
        groups.setdefault(artifact.collection, []).append(artifact)
    return {id: groups[id] for id in museum.collections if id in groups}


def few_or_once(
    museum: Museum,
    lacking: Sequence[Artifact],
    each: Callable[[Artifact], Problem],
    code: str,
    values: Mapping[str, str],
    field: str,
) -> Iterator[Problem]:
    """One problem an artifact, or `code` once where a collection has more than FEW of them."""
    for id, artifacts in by_collection(museum, lacking).items():
        if len(artifacts) <= FEW:
            yield from map(each, artifacts)
        else:
            examples = ", ".join(artifact.id for artifact in artifacts[:3])
            more = {"collection": id, "count": str(len(artifacts)), "examples": examples, **values}
            yield Problem(code, museum.collections[id].position, field, more)


def where(artifact: Artifact, *paths: str) -> Position:
    """Where the first of these fields is written; else where the artifact is."""
    return next((artifact.written[path] for path in paths if path in artifact.written), artifact.position)


def name_of(artifact: Artifact) -> str:
    """The title in the museum's first language, else in any."""
    return artifact.title.in_language("vi").text
