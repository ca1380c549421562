"""Who points at whom, turned round once for the whole museum: where an artifact appears, what names an authority."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hyplan_museum.museum import Artifact, Museum, Ref, Value
from hyplan_museum.pages.alike import Alike, alike_of
from hyplan_museum.pages.facets import Facet, facets_of


@dataclass(frozen=True, slots=True)
class Relations:
    """`appears`: artifact → (exhibit, scene) ids in order. `neighbours`: artifact → the ids before and after it.

    `used_by`: (kind, id) of a place, person or term → ids of the artifacts that name it, in the curator's order.
    `gathered`: the same, with those of the places and terms within it: a ward holds what its pagodas hold.
    `related`: artifact → the records it names, then those that name it. `parts`: place or term → those within it.
    `alike`: artifact → those most like it, none of which its record names. `facets`: what visitors browse by.
    """

    appears: dict[str, list[tuple[str, str]]]
    neighbours: dict[str, tuple[str | None, str | None]]
    used_by: dict[tuple[str, str], list[str]]
    gathered: dict[tuple[str, str], list[str]]
    related: dict[str, list[Ref]]
    parts: dict[tuple[str, str], list[str]]
    alike: dict[str, tuple[Alike, ...]]
    facets: tuple[Facet, ...]


def relations_of(museum: Museum, cache: Path | None = None) -> Relations:
    """Read every reference of the museum once; `cache` is a folder that remembers what is alike between builds."""
    appears: dict[str, list[tuple[str, str]]] = {}
    for exhibit in museum.exhibits.values():
        for scene in exhibit.scenes:
            if scene.artifact:
                appears.setdefault(scene.artifact, []).append((exhibit.id, scene.id))
    neighbours: dict[str, tuple[str | None, str | None]] = {}
    for collection in museum.collections.values():
        ids = collection.artifacts
        for before, here, after in zip((None, *ids), ids, (*ids[1:], None), strict=False):
            neighbours[here] = before, after
    used_by: dict[tuple[str, str], list[str]] = {}
    for artifact in museum.artifacts.values():
        for ref in dict.fromkeys(_references(artifact)):
            used_by.setdefault(ref, []).append(artifact.id)
    gathered: dict[tuple[str, str], list[str]] = {}
    for artifact in museum.artifacts.values():
        for above in dict.fromkeys(one for ref in _references(artifact) for one in _upwards(museum, ref)):
            gathered.setdefault(above, []).append(artifact.id)
    related = _related(museum)
    return Relations(
        appears,
        neighbours,
        used_by,
        gathered,
        related,
        _parts(museum),
        alike_of(museum, related, cache),
        facets_of(museum),
    )


def _upwards(museum: Museum, ref: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """A place or term, and those it lies in, from the smallest to the widest."""
    kind, id = ref
    seen: set[str] = set()
    while id and id not in seen:
        yield kind, id
        seen.add(id)
        place, term = (museum.places.get(id), museum.terms.get(id))
        id = (place.within if kind == "place" and place else term.broader if kind == "term" and term else None) or ""


def _related(museum: Museum) -> dict[str, list[Ref]]:
    """A relation told by one record is shown on both."""
    related = {artifact.id: list(artifact.related) for artifact in museum.artifacts.values() if artifact.related}
    for artifact in museum.artifacts.values():
        back = Ref("artifact", artifact.id)
        for ref in artifact.related:
            if ref.kind == "artifact" and back not in related.setdefault(ref.id, []):
                related[ref.id].append(back)
    return related


def _parts(museum: Museum) -> dict[tuple[str, str], list[str]]:
    parts: dict[tuple[str, str], list[str]] = {}
    for place in museum.places.values():
        if place.within:
            parts.setdefault(("place", place.within), []).append(place.id)
    for term in museum.terms.values():
        if term.broader:
            parts.setdefault(("term", term.broader), []).append(term.id)
    return parts


def _references(artifact: Artifact) -> Iterator[tuple[str, str]]:
    if artifact.kind.ref:
        yield artifact.kind.ref.kind, artifact.kind.ref.id
    if artifact.place:
        yield "place", artifact.place
    for fact in artifact.facts:
        yield from _authorities(fact.values)
    for recognition in artifact.recognition:
        yield from _authorities((recognition.level,))


def _authorities(values: tuple[Value, ...]) -> Iterator[tuple[str, str]]:
    for value in values:
        ref = value.ref
        if ref is not None and ref.kind in ("place", "person", "term"):
            yield ref.kind, ref.id
