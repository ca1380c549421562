"""schema.org as JSON-LD: what search engines and other machines read of a page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from hyplan_museum import addresses
from hyplan_museum.museum import (
    Artifact,
    Collection,
    Date,
    Exhibit,
    Media,
    Person,
    Picture,
    Place,
    Recording,
    Term,
    Text,
)
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import largest

Node = dict[str, Any]

_TYPES: Final[Mapping[str, str]] = {
    "object": "VisualArtwork",
    "inscription": "VisualArtwork",
    "document": "Manuscript",
    "site": "LandmarksOrHistoricalBuildings",
    "festival": "Festival",
}
"""The schema.org type of each kind; intangible heritage and every other kind are a CreativeWork."""

_RECORDINGS: Final[Mapping[str, str]] = {"sound": "AudioObject", "film": "VideoObject", "model": "3DModel"}

_PICTURES: Final = 20
"""Pictures of one artifact that are described to search engines; a document of hundreds of pages needs no more."""

_PLACES: Final = ("LandmarksOrHistoricalBuildings",)
_EVENTS: Final = ("Festival",)


_encode: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def script(*nodes: Node) -> str:
    """The nodes as one `<script>`; `<`, `>` and `&` as escapes, so that no text can end it."""
    graph = {"@context": "https://schema.org", "@graph": nodes} if len(nodes) != 1 else _with_context(nodes[0])
    text = _encode(graph)
    text = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return f'<script type="application/ld+json">{text}</script>'


def _with_context(node: Node) -> Node:
    return {"@context": "https://schema.org", **node}


def artifact_node(edition: Edition, artifact: Artifact, description: str) -> Node:
    """An artifact as the type that fits its kind: a place has no artist, an event no licence."""
    ref = artifact.kind.ref
    kind = _TYPES.get(ref.id if ref else "", "CreativeWork")
    is_work = kind not in _PLACES and kind not in _EVENTS
    node: Node = {"@type": kind, **_common(edition, "artifact", artifact.id, artifact.title, description)}
    node["identifier"] = artifact.id
    if artifact.other_titles:
        node["alternateName"] = [edition.plain(title) for title in artifact.other_titles]
    if is_work:
        node["inLanguage"] = edition.language
        node |= _dated(artifact.date)
        if artifact.place and (place := edition.museum.places.get(artifact.place)):
            node["contentLocation"] = place_node(edition, place)
        if material := _words_of(edition, artifact, "material"):
            node["material"] = material
        if edition.settings.text_rights:
            node["license"] = edition.settings.text_rights.uri
        if (collection := edition.museum.collections.get(artifact.collection)) is not None:
            node["isPartOf"] = {"@type": "Collection", "name": edition.plain(collection.title)}
    elif artifact.place and (place := edition.museum.places.get(artifact.place)):
        node["location" if kind in _EVENTS else "containedInPlace"] = place_node(edition, place)
    if shown := edition.shown_pictures(artifact)[:_PICTURES]:
        node["image"] = [image_node(edition, artifact, media, picture) for media, picture in shown]
    played = [recording_node(edition, artifact, media, media.recording) for media in artifact.media if media.recording]
    if played:
        node["subjectOf" if kind in _PLACES or kind in _EVENTS else "associatedMedia"] = played
    return node


def recording_node(edition: Edition, artifact: Artifact, media: Media, recording: Recording) -> Node:
    """A sound, film or 3D model with its licence and length, and what is said in it."""
    node: Node = {
        "@type": _RECORDINGS[recording.kind],
        "name": edition.plain(media.label or artifact.title),
        "contentUrl": edition.absolute(recording.uri) or recording.uri,
        "encodingFormat": recording.format.partition(";")[0],
        "contentSize": str(recording.bytes),
    }
    if recording.duration:
        node["duration"] = f"PT{recording.duration / 1000:g}S"
    if media.transcript and recording.kind != "model":
        node["transcript"] = edition.plain(media.transcript)
    if poster := edition.poster(artifact, media):
        node["thumbnailUrl"] = edition.absolute(poster.thumbnail.uri) or poster.thumbnail.uri
    if media.rights:
        node["license"] = media.rights.uri
    if credit := media.credit or artifact.credit or edition.settings.credit:
        node["creditText"] = edition.plain(credit)
    return node


def image_node(edition: Edition, artifact: Artifact, media: Media, picture: Picture) -> Node:
    """A picture with its licence, as image searches read it."""
    best = largest(picture)
    node: Node = {
        "@type": "ImageObject",
        "contentUrl": edition.absolute(best.uri) or best.uri,
        "width": best.width,
        "height": best.height,
    }
    if media.alt:
        node["description"] = edition.plain(media.alt)
    if media.rights:
        node["license"] = media.rights.uri
        if url := edition.absolute(edition.address("rights")):
            node["acquireLicensePage"] = url
    if credit := media.credit or artifact.credit or edition.settings.credit:
        node["creditText"] = edition.plain(credit)
    return node


def exhibit_node(edition: Edition, exhibit: Exhibit, description: str, image: str) -> Node:
    """An exhibit is a creative work of the museum; it has no dates, so it is no event."""
    node: Node = {"@type": "CreativeWork", "genre": "exhibition", "inLanguage": edition.language}
    node |= _common(edition, "exhibit", exhibit.id, exhibit.title, description)
    if exhibit.authors:
        node["author"] = [edition.plain(author) for author in exhibit.authors]
    if exhibit.grades:
        node["educationalLevel"] = [edition.fill("grade_number", first=grade) for grade in exhibit.grades]
    named = [
        value.text or (edition.name(value.ref.kind, value.ref.id) if value.ref else None)
        for value in (*exhibit.subjects, *exhibit.topics)
    ]
    if about := [edition.plain(text) for text in named if text is not None]:
        node["about"] = about
    if exhibit.rights:
        node["license"] = exhibit.rights.uri
    if image:
        node["image"] = image
    node["publisher"] = museum_node(edition)
    return node


def collection_node(edition: Edition, collection: Collection, description: str) -> Node:
    node: Node = {"@type": "Collection", "collectionSize": len(collection.artifacts)}
    return node | _common(edition, "collection", collection.id, collection.title, description)


def place_node(edition: Edition, place: Place) -> Node:
    node: Node = {"@type": "Place", "name": edition.plain(place.names[0].name)}
    if others := [edition.plain(name.name) for name in place.names[1:]]:
        node["alternateName"] = others
    if place.coordinates:
        latitude, longitude = place.coordinates
        node["geo"] = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return node | _same_as(place.same_as)


def person_node(edition: Edition, person: Person) -> Node:
    node: Node = {"@type": "Person", "name": edition.plain(person.name)}
    if person.aliases:
        node["alternateName"] = [edition.plain(alias) for alias in person.aliases]
    for name, date in (("birthDate", person.birth), ("deathDate", person.death)):
        if date and date.earliest and date.earliest[0] > 0:
            node[name] = f"{date.earliest[0]:04}"
    return node | _same_as(person.same_as)


def term_node(edition: Edition, term: Term) -> Node:
    return {"@type": "DefinedTerm", "name": edition.plain(term.label), "termCode": term.id} | _same_as(term.same_as)


def museum_node(edition: Edition) -> Node:
    """The museum, and the institution behind it."""
    settings = edition.settings
    node: Node = {"@type": "Museum", "name": edition.plain(settings.title)}
    if settings.site_url:
        node["url"] = settings.site_url
    if settings.institution:
        parent: Node = {"@type": "Organization", "name": edition.plain(settings.institution.name)}
        if settings.institution.homepage:
            parent["url"] = settings.institution.homepage
        node["parentOrganization"] = parent
    return node


def site_node(edition: Edition, description: str) -> Node:
    node: Node = {"@type": "WebSite", "name": edition.plain(edition.settings.title), "inLanguage": edition.language}
    if description:
        node["description"] = description
    if url := edition.absolute(edition.address("home")):
        node["url"] = url
    return node


def crumbs_node(edition: Edition, crumbs: Sequence[tuple[str, str]]) -> Node:
    """Where the page stands: (address, words) from the home page down."""
    items = []
    for position, (address, words) in enumerate(crumbs, 1):
        item: Node = {"@type": "ListItem", "position": position, "name": words}
        if url := edition.absolute(address):
            item["item"] = url
        items.append(item)
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _common(edition: Edition, kind: addresses.PageKind, id: str, title: Text, description: str) -> Node:
    node: Node = {"name": edition.plain(title)}
    if url := edition.absolute(edition.address(kind, id)):
        node["@id"] = node["url"] = url
    if description:
        node["description"] = description
    return node


def _dated(date: Date | None) -> Node:
    """`dateCreated` as written and `temporalCoverage` in years; nothing for what could not be read."""
    if date is None or date.unknown is not None or not date.readable:
        return {}
    first, last = date.earliest, date.latest
    if first is None or last is None or first[0] < 1:
        return {}
    return {"temporalCoverage": f"{first[0]:04}" if first[0] == last[0] else f"{first[0]:04}/{last[0]:04}"}


def _words_of(edition: Edition, artifact: Artifact, field: str) -> list[str]:
    found: list[str] = []
    for fact in artifact.facts:
        if fact.field == field:
            for value in fact.values:
                name = value.text or (edition.name(value.ref.kind, value.ref.id) if value.ref else None)
                if name is not None:
                    found.append(edition.plain(name))
    return found


def _same_as(uris: tuple[str, ...]) -> Node:
    return {"sameAs": list(uris)} if uris else {}
