"""Inscriptions whose lines lack their picture, or the whole a second reader."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Museum, Text, Value
from hyplan_museum.problems import Problem
from hyplan_museum.said import position_of
from hyplan_museum.settings import Settings


def regions_without_picture(museum: Museum, _settings: Settings) -> Iterator[Problem]:
    """Lines of inscriptions whose region is on no picture."""
    for artifact in museum.artifacts.values():
        if not artifact.inscription:
            continue
        pictures = {media.id for media in artifact.media if media.kind == "image"}
        for line in artifact.inscription:
            if line.region is None or (line.media in pictures if line.media else pictures):
                continue
            path = f"{line.written}.region"
            values = {"line": line.number, "artifact": artifact.id}
            yield Problem("inscription-region-without-picture", position_of(artifact, path), path, values)


def reviewed_by_transcriber(museum: Museum, _settings: Settings) -> Iterator[Problem]:
    """Inscriptions that nobody else has gone over."""
    for artifact in museum.artifacts.values():
        people = {fact.field: fact.values for fact in artifact.facts if fact.field in ("transcriber", "reviewer")}
        if len(people) < 2:
            continue
        transcribers = {_who(museum, value) for value in people["transcriber"]} - {""}
        for value in people["reviewer"]:
            if (name := _who(museum, value)) in transcribers:
                values = {"name": _name(museum, value), "artifact": artifact.id}
                yield Problem(
                    "inscription-reviewed-by-transcriber", position_of(artifact, "reviewer"), "reviewer", values
                )
                transcribers.discard(name)


def _who(museum: Museum, value: Value) -> str:
    return value.ref.id if value.ref else fold(_name(museum, value))


def _name(museum: Museum, value: Value) -> str:
    named: Text | None = value.text
    if value.ref and value.ref.id in museum.people:
        named = museum.people[value.ref.id].name
    return named.in_language("vi").text if named else ""
