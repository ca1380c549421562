"""One scene of an exhibit: what its heading points to, and whether that is there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from hyplan_museum.language.folding import slug
from hyplan_museum.museum import Artifact, Media, Region, Scene, Text
from hyplan_museum.problems import Position
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.source import nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.fields import SCENE
from hyplan_museum.source.nearest import nearest, nearest_field
from hyplan_museum.source.parts import Known
from hyplan_museum.source.scenes import Attribute, Heading
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.unfolding import page_named

_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_scene(
    heading: Heading, context: Context, known: Known, before: Mapping[str, Heading], language: str
) -> Scene | None:
    """The scene under a heading; None where it has no sound id of its own. `before`: the scenes above it, by id."""
    id = heading.id
    folded = slug(heading.title) or "canh-1"
    if heading.broken:
        context.report("scene-attributes-unreadable", heading.position, text=excerpt(heading.broken), example=folded)
        return None
    if not id:
        context.report("scene-without-id", heading.position, title=heading.title or "##", folded=folded)
        return None
    if not _ID.fullmatch(id):
        context.report("scene-id-malformed", heading.id_position, id=excerpt(id), folded=slug(id) or folded)
        return None
    if id in before:
        context.report("scene-id-twice", heading.id_position, id=id, first=str(before[id].position.line))
        return None
    if not heading.title:
        context.report("scene-without-title", heading.position, id, id=id)
        return None
    for odd in heading.odd:
        context.report(
            "scene-attribute-unknown", odd.position, id, name=excerpt(odd.value), **_nearest_attribute(odd.value)
        )
    given: dict[str, Attribute] = {}
    others: dict[str, str] = {}
    for name, attribute in heading.attributes.items():
        if (field := SCENE.by_name.get(name)) is not None:
            given[field.name] = attribute
        else:
            others[name] = attribute.value
            context.report(
                "scene-attribute-unknown", attribute.position, id, name=excerpt(name), **_nearest_attribute(name)
            )
    artifact, media = _shown(id, given, context, known)
    region = _region(id, given, artifact, media, context)
    body = Text({language: heading.body} if heading.body else {})
    return Scene(
        id,
        Text({language: heading.title}),
        body,
        heading.position,
        artifact.id if artifact else None,
        media.id if media else None,
        region,
        given["layout"].value if "layout" in given else "",
        others,
    )


def _nearest_attribute(name: str) -> dict[str, str]:
    return did_you_mean(nearest_field(name, SCENE))


def _shown(
    id: str, given: Mapping[str, Attribute], context: Context, known: Known
) -> tuple[Artifact | None, Media | None]:
    if "object" not in given:
        for name in ("media", "region"):
            if name in given:
                context.report("scene-without-object", given[name].position, id, id=id, name=name)
                break
        return None, None
    pointing = Pointing(context, known, given["object"].position, id)
    artifact = pointing.artifact(given["object"].value)
    if artifact is None or "media" not in given:
        return artifact, None
    media = media_of(artifact, given["media"].value)
    if media is None:
        Pointing(context, known, given["media"].position, id).media_unknown(artifact, given["media"].value)
    return artifact, media


def _region(
    id: str, given: Mapping[str, Attribute], artifact: Artifact | None, media: Media | None, context: Context
) -> Region | None:
    if "region" not in given:
        return None
    attribute = given["region"]
    region = values.region(nodes.Scalar(attribute.value, attribute.position, True), context, f"{id}.region")
    if artifact is None or region is None:
        return None
    shown = media or next((m for m in artifact.media if m.kind in ("image", "pdf")), None)
    if shown is None or shown.kind not in ("image", "pdf"):
        context.report("scene-region-without-picture", attribute.position, id, id=id, artifact=artifact.id)
        return None
    return region


def media_of(artifact: Artifact, typed: str) -> Media | None:
    """The picture with this id, else the one with this number."""
    found = next((media for media in artifact.media if media.id == typed), None)
    if found is None and typed.isdecimal() and 0 < int(typed) <= len(artifact.media):
        return artifact.media[int(typed) - 1]
    return found or page_named(artifact.media, typed)


@dataclass(frozen=True, slots=True)
class Pointing:
    """A reference written at `position` in the field `path`: resolved, or reported with the nearest id."""

    context: Context
    known: Known
    position: Position
    path: str

    def artifact(self, typed: str) -> Artifact | None:
        if (found := self.known.artifacts.get(typed)) is not None:
            return found
        if typed in self.known.withheld:
            return None
        if typed in self.known.withdrawn:
            self.context.report("scene-object-withdrawn", self.position, self.path, object=excerpt(typed))
            return None
        near = did_you_mean(nearest(typed, self.known.artifacts))
        self.context.report("scene-object-unknown", self.position, self.path, object=excerpt(typed) or "…", **near)
        return None

    def media_unknown(self, artifact: Artifact, typed: str) -> None:
        ids = ", ".join(media.id for media in artifact.media[:12])
        values_ = {"media": excerpt(typed) or "…", "artifact": artifact.id, "ids_vi": ids or "chưa có ảnh nào",
                   "ids_en": ids or "it has none"}  # fmt: skip
        self.context.report("scene-media-unknown", self.position, self.path, **values_)
