"""A collection's manifests as one IIIF collection, and the museum's collections and exhibits as another."""

from __future__ import annotations

from hyplan_museum import addresses
from hyplan_museum.iiif.canvas import thumbnail
from hyplan_museum.iiif.publisher import PRESENTATION, Json, Publisher, rights_and_credit
from hyplan_museum.iiif.time_and_place import nav_date
from hyplan_museum.iiif.words import label
from hyplan_museum.museum import Artifact, Collection, Exhibit, MediaKey, Picture, Text


def collection(publisher: Publisher, group: Collection) -> Json:
    """One collection with a reference to the manifest of each of its artifacts, in the order of its pages."""
    artifacts = [publisher.museum.artifacts[key] for key in group.artifacts]
    made: Json = {
        "@context": PRESENTATION,
        "id": publisher.uri(addresses.collection_manifest(group.id)),
        "type": "Collection",
        "label": label(group.title),
    }
    if group.description and (summary := publisher.prose(group.description)):
        made["summary"] = summary
    made |= rights_and_credit(None, group.institution)[1]
    made |= _provider(publisher)
    made |= _cover(publisher, cover_of_collection(publisher, group))
    made["homepage"] = publisher.homepages("collection", group.title, group.id)
    made["partOf"] = [_top_reference(publisher)]
    made["items"] = [artifact_reference(publisher, artifact) for artifact in artifacts]
    return made


def top_collection(publisher: Publisher) -> Json:
    """The museum: its exhibits, then its collections."""
    settings, museum = publisher.settings, publisher.museum
    made: Json = {
        "@context": PRESENTATION,
        "id": publisher.uri(addresses.top_collection()),
        "type": "Collection",
        "label": label(settings.title),
    }
    if settings.description:
        made["summary"] = publisher.prose(settings.description)
    made |= rights_and_credit(None, settings.credit)[1]
    made |= _provider(publisher)
    made["homepage"] = publisher.homepages("home", settings.title)
    made["items"] = [
        *(exhibit_reference(publisher, exhibit) for exhibit in museum.exhibits.values()),
        *(collection_reference(publisher, group) for group in museum.collections.values()),
    ]
    return made


def artifact_reference(publisher: Publisher, artifact: Artifact) -> Json:
    """What a collection says of a manifest: enough for a list with thumbnails and a timeline."""
    date = nav_date(artifact.date)
    return {
        "id": publisher.uri(addresses.manifest(artifact.id)),
        "type": "Manifest",
        "label": label(artifact.title),
        **({"navDate": date} if date else {}),
        **_cover(publisher, cover_of_artifact(publisher, artifact)),
    }


def exhibit_reference(publisher: Publisher, exhibit: Exhibit) -> Json:
    cover = cover_of_exhibit(publisher, exhibit)
    return _reference(publisher, addresses.exhibit_manifest(exhibit.id), "Manifest", exhibit.title, cover)


def collection_reference(publisher: Publisher, group: Collection) -> Json:
    cover = cover_of_collection(publisher, group)
    return _reference(publisher, addresses.collection_manifest(group.id), "Collection", group.title, cover)


def _reference(publisher: Publisher, address: str, type: str, title: Text, cover: Picture | None) -> Json:
    return {"id": publisher.uri(address), "type": type, "label": label(title), **_cover(publisher, cover)}


def _top_reference(publisher: Publisher) -> Json:
    top = publisher.uri(addresses.top_collection())
    return {"id": top, "type": "Collection", "label": label(publisher.settings.title)}


def _provider(publisher: Publisher) -> Json:
    return {"provider": list(publisher.provider)} if publisher.provider else {}


def _cover(publisher: Publisher, picture: Picture | None) -> Json:
    return {"thumbnail": [thumbnail(publisher, picture)]} if picture else {}


# --- which picture stands for it --------------------------------------------------------------------------------------


def cover_of_artifact(publisher: Publisher, artifact: Artifact) -> Picture | None:
    """The first picture of an artifact, else the one that stands for its sound, film or model."""
    shown = publisher.pictured(artifact) or publisher.posters(artifact)
    return shown[0][1] if shown else None


def cover_of_collection(publisher: Publisher, group: Collection) -> Picture | None:
    """The cover the curator named, else the first picture in the collection."""
    return _named(publisher, group.cover) or _first(publisher, group.artifacts)


def cover_of_exhibit(publisher: Publisher, exhibit: Exhibit) -> Picture | None:
    """The cover the curator named, else the first picture of its scenes."""
    return _named(publisher, exhibit.cover) or _first(
        publisher, tuple(scene.artifact for scene in exhibit.scenes if scene.artifact)
    )


def _named(publisher: Publisher, key: MediaKey | None) -> Picture | None:
    return publisher.pictures.get(key) if key else None


def _first(publisher: Publisher, ids: tuple[str, ...]) -> Picture | None:
    artifacts = publisher.museum.artifacts
    covers = (cover_of_artifact(publisher, artifacts[key]) for key in ids if artifacts[key].media)
    return next((cover for cover in covers if cover), None)
