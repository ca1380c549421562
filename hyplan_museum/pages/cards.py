"""Records in lists: a small picture, a title, and what tells them apart."""

from __future__ import annotations

from hyplan_museum.museum import Artifact, Collection, Exhibit, Media, MediaKey, Person, Picture, RefKind, Scene
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import lighter, srcset
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Card, Thumb

Shown = tuple[Artifact, Media, Picture]
"""A picture that may be shown, and what it is of."""


def thumb(picture: Picture | None, root: str, *, large: bool = False) -> Thumb | None:
    """The small picture of a card; where cards are shown `large`, with every rendition to choose from."""
    if picture is None:
        return None
    small = picture.thumbnail
    if twin := next((r for r in picture.renditions[:1] if (r.width, r.height) == (small.width, small.height)), None):
        small = twin  # the same picture: one address, so that a browser asks once for it on all pages
    shown = picture.renditions if large and len(picture.renditions) > 1 else (small,)
    sources = srcset(shown, root) if len(shown) > 1 else ""
    return Thumb(root + small.uri, sources, lighter(shown, root), small.width, small.height)


def artifact_card(edition: Edition, id: str, root: str) -> Card:
    """An artifact in a list: its picture, title, date and place."""
    artifact = edition.museum.artifacts[id]
    return Card(
        root + edition.file("artifact", id),
        edition.say(artifact.title),
        thumb(edition.face(artifact), root),
        date_and_place(edition, artifact),
    )


def date_and_place(edition: Edition, artifact: Artifact) -> tuple[Html, ...]:
    """What tells artifacts apart beside their titles; dates that are not known are not said here."""
    lines: list[Html] = []
    if artifact.date is not None and artifact.date.unknown is None:
        lines.append(edition.say(artifact.date.text))
    if artifact.place and (place := edition.link("place", artifact.place)):
        lines.append(place[1])
    return tuple(lines)


def record_card(edition: Edition, kind: RefKind, id: str, root: str) -> Card | None:
    """A record of any kind in a list; None where there is none of that id."""
    museum = edition.museum
    if kind == "artifact":
        return artifact_card(edition, id, root) if id in museum.artifacts else None
    if kind == "exhibit":
        return exhibit_card(edition, museum.exhibits[id], root) if id in museum.exhibits else None
    if kind == "collection":
        return collection_card(edition, museum.collections[id], root) if id in museum.collections else None
    found = edition.link(kind, id)
    return Card(root + found[0], found[1], None, (escape(edition.words[kind]),)) if found else None


def collection_card(edition: Edition, collection: Collection, root: str) -> Card:
    """A collection in a list, with its cover or its first picture, and how much it holds."""
    cover = cover_of_collection(edition, collection)
    return Card(
        root + edition.file("collection", collection.id),
        edition.say(collection.title),
        thumb(cover[2] if cover else None, root),
        (escape(edition.count("count_artifacts", len(collection.artifacts))),),
    )


def exhibit_card(edition: Edition, exhibit: Exhibit, root: str) -> Card:
    """An exhibit in a list, with its cover or its first picture (shown large), and its summary."""
    cover = cover_of_exhibit(edition, exhibit)
    lines = (edition.say(exhibit.summary),) if exhibit.summary else ()
    return Card(
        root + edition.file("exhibit", exhibit.id),
        edition.say(exhibit.title),
        thumb(cover[2] if cover else None, root, large=True),
        (*lines, escape(edition.count("count_scenes", len(exhibit.scenes)))),
    )


def authority_card(edition: Edition, kind: RefKind, id: str, root: str) -> Card:
    """A place, person or term in a list, and how many artifacts name it."""
    found = edition.link(kind, id)
    if found is None:
        raise LookupError(f"no {kind} {id!r} in the museum")
    used = len(edition.relations.gathered.get((kind, id), ()))
    life = _life(edition.museum.people[id]) if kind == "person" else ""
    line = " · ".join(part for part in (life, edition.count("count_artifacts", used) if used else "") if part)
    return Card(root + found[0], found[1], None, (escape(line),) if line else ())


def _life(person: Person) -> str:
    """“1862–1905”, where both are years that leave no doubt."""
    years = [
        str(date.earliest[0])
        for date in (person.birth, person.death)
        if date and date.earliest and date.latest and date.earliest[0] == date.latest[0] and date.certainty == "exact"
    ]
    return "–".join(years) if len(years) == 2 else ""


def cover_of_collection(edition: Edition, collection: Collection) -> Shown | None:
    """The cover the curator chose, else the first picture in the collection."""
    return edition.once(("cover", collection.id), lambda: _cover_of_collection(edition, collection))


def _cover_of_collection(edition: Edition, collection: Collection) -> Shown | None:
    if chosen := _shown(edition, collection.cover):
        return chosen
    for id in collection.artifacts:
        artifact = edition.museum.artifacts[id]
        for media, picture in edition.shown_pictures(artifact):
            return artifact, media, picture
    return None


def cover_of_exhibit(edition: Edition, exhibit: Exhibit) -> Shown | None:
    """The cover the curator chose, else the picture of the first scene that has one."""
    if chosen := _shown(edition, exhibit.cover):
        return chosen
    for scene in exhibit.scenes:
        media = edition.museum.media_of(scene)
        if scene.artifact and media and (found := _shown(edition, (scene.artifact, media.id))):
            return found
    return None


def shown_in(edition: Edition, scene: Scene) -> Shown | None:
    """The picture of a scene, where it may be shown and could be made."""
    artifact = edition.museum.artifacts.get(scene.artifact or "")
    media = edition.museum.media_of(scene)
    if artifact is None or media is None:
        return None
    return next(((artifact, m, p) for m, p in edition.shown_pictures(artifact) if m.id == media.id), None)


def _shown(edition: Edition, key: MediaKey | None) -> Shown | None:
    artifact = edition.museum.artifacts.get(key[0]) if key else None
    if key is None or artifact is None:
        return None
    return next(
        ((artifact, media, picture) for media, picture in edition.shown_pictures(artifact) if media.id == key[1]), None
    )
