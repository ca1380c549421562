"""A picture in IIIF: its canvas with one painting, its thumbnail, and the info.json of its image service."""

from __future__ import annotations

from hyplan_museum import addresses
from hyplan_museum.iiif.publisher import Json, Publisher
from hyplan_museum.iiif.words import LanguageMap
from hyplan_museum.museum import Picture, Region

WITHOUT_PICTURE = (1200, 900)
"""Width and height of a canvas that shows nothing: Presentation 3.0 §5.3 wants both, no picture gives them."""


def canvas(
    publisher: Publisher,
    key: str,
    name: LanguageMap,
    picture: Picture | None,
    *,
    described: Json | None = None,
    linked: Json | None = None,
    body: Json | None = None,
) -> Json:
    """A canvas at the size of its picture, painted with it (or `body`); empty where there is none (recipe 0283).

    `key` is its address below the site, `described` its metadata, summary, requiredStatement and rights, `linked` its
    homepage; properties stand in the order of the specification.
    """
    width, height = (picture.width, picture.height) if picture else WITHOUT_PICTURE
    return {
        "id": publisher.uri(key),
        "type": "Canvas",
        "label": name,
        **(described or {}),
        **({"thumbnail": [thumbnail(publisher, picture)]} if picture else {}),
        "height": height,
        "width": width,
        **(linked or {}),
        "items": painted(publisher, key, body or image_body(publisher, picture)) if picture else [],
    }


def painted(publisher: Publisher, canvas_id: str, body: Json) -> list[Json]:
    """The one page with the one painting of a canvas."""
    return [
        {
            "id": publisher.uri(addresses.within(canvas_id, "paintings")),
            "type": "AnnotationPage",
            "items": [
                {
                    "id": publisher.uri(addresses.within(canvas_id, "painting")),
                    "type": "Annotation",
                    "motivation": "painting",
                    "body": body,
                    "target": publisher.uri(canvas_id),
                }
            ],
        }
    ]


def image_body(publisher: Publisher, picture: Picture) -> Json:
    """A picture of ours with its level-0 service."""
    service = service_id(publisher, picture)
    return {
        "id": f"{service}/full/max/0/default.jpg",
        "type": "Image",
        "format": "image/jpeg",
        "height": picture.height,
        "width": picture.width,
        "service": [{"id": service, "type": "ImageService3", "profile": "level0"}],
    }


def thumbnail(publisher: Publisher, picture: Picture) -> Json:
    """A plain file without a service: viewers invent sizes of a service that a level-0 tree does not hold."""
    small = picture.thumbnail
    return {
        "id": publisher.uri(small.uri),
        "type": "Image",
        "format": small.format,
        "height": small.height,
        "width": small.width,
    }


def service_id(publisher: Publisher, picture: Picture) -> str:
    """The base address of a picture's image service; without a trailing slash (Image API 3.0 §5.2)."""
    return publisher.uri(picture.service.rstrip("/"))


def info(publisher: Publisher, picture: Picture) -> Json:
    """info.json of a level-0 service (Image API 3.0 §5).

    `sizes` are the reduced levels of the pyramid and nothing else, ascending: OpenSeadragon 4.1 to 5.0 takes them for
    the pyramid by their number alone.
    """
    whole = (picture.width, picture.height)
    sizes = [{"width": w, "height": h} for w, h in sorted(picture.sizes) if (w, h) != whole]
    return {
        "@context": "http://iiif.io/api/image/3/context.json",
        "id": service_id(publisher, picture),
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level0",
        "width": picture.width,
        "height": picture.height,
        **({"sizes": sizes} if sizes else {}),
        "tiles": [{"width": picture.tile, "height": picture.tile, "scaleFactors": sorted(picture.scale_factors)}],
    }


def fragment(region: Region | None, picture: Picture | None) -> str:
    """`#xywh=…` of a region in the pixels of its canvas; empty where the whole picture, or none, is meant."""
    box = region.box(picture.width, picture.height) if region and picture else None
    return "#xywh=" + ",".join(map(str, box)) if box else ""
