"""What a card of a record is made from, and which media are pictures."""

from __future__ import annotations

from hyplan_museum.museum import Artifact, Media, Picture


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
        picture and (picture.thumbnail, *picture.renditions[:1]),
    )


def is_picture(media: Media) -> bool:
    """Whether the media is a picture that may be shown: only with rights (DESIGN §3)."""
    return media.kind == "image" and media.rights is not None
