"""Layered pictures: one canvas whose painting is a choice (Presentation 3.0 §5.6, cookbook recipe 0033)."""

from __future__ import annotations

from hyplan_museum.iiif.canvas import image_body
from hyplan_museum.iiif.publisher import Json, Publisher
from hyplan_museum.iiif.words import label
from hyplan_museum.museum import Artifact, Media, Picture


def layers_over(publisher: Publisher, artifact: Artifact, media: Media) -> list[tuple[Media, Picture]]:
    """The other layers of a picture, in the curator's order."""
    return [
        (other, picture)
        for other in artifact.media
        if other.layer_of == media.id and (picture := publisher.picture_of(artifact, other))
    ]


def choice(publisher: Publisher, first: tuple[Media, Picture], others: list[tuple[Media, Picture]]) -> Json:
    """The pictures to choose from, the first of which is shown; each has a service and a size of its own."""
    items = []
    for media, picture in (first, *others):
        body = image_body(publisher, picture)
        named = media.layer or media.label
        items.append({**body, "label": label(named) if named else {"none": [media.id]}})
    return {"type": "Choice", "items": items}
