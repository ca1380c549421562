"""What a card of a record is made from, and which media are pictures."""

from __future__ import annotations

from hyplan_museum.museum import Artifact, Media, Picture, Rendition


def card_essence(artifact: Artifact, picture: Picture | None) -> tuple[object, ...]:
    """What a card of an artifact in a list is made from."""
    date = artifact.date
    return (
        artifact.id,
        artifact.title,
        date and date.text,
        date and date.unknown,
        artifact.place,
        artifact.status,
        picture and tuple(_shown(rendition) for rendition in (picture.thumbnail, *picture.renditions[:1])),
    )


def _shown(rendition: Rendition) -> tuple[object, ...]:
    """What a page says of a picture: not where it is kept, since the digest may be published as a version."""
    lighter = rendition.lighter
    return rendition.uri, rendition.width, rendition.height, rendition.format, lighter and lighter.uri


def is_picture(media: Media) -> bool:
    """Whether the media is a picture that may be shown: only with rights (DESIGN §3)."""
    return media.kind == "image" and media.rights is not None
