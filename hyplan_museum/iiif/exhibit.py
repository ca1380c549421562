"""The manifest of an exhibit: what is seen or heard as canvases in the order of the scenes, each scene a comment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from hyplan_museum import addresses
from hyplan_museum.iiif.artifact import about_media, media_label
from hyplan_museum.iiif.canvas import canvas, fragment, thumbnail
from hyplan_museum.iiif.collection import cover_of_exhibit
from hyplan_museum.iiif.publisher import PRESENTATION, Json, Publisher, rights_and_credit
from hyplan_museum.iiif.recording import recording_canvas
from hyplan_museum.iiif.words import LanguageMap, Pair, label, pairs
from hyplan_museum.language import messages
from hyplan_museum.museum import Artifact, Exhibit, Media, Picture, Scene


@dataclass(frozen=True, slots=True)
class Stop:
    """Consecutive scenes on one picture or recording; `artifact` and the others are None where there is nothing to see.

    A recording plays, and has no `picture`: its poster belongs to its canvas.
    """

    scenes: tuple[Scene, ...]
    artifact: Artifact | None = None
    media: Media | None = None
    picture: Picture | None = None


def manifest(publisher: Publisher, exhibit: Exhibit) -> Json:
    """The exhibit as published; properties in the order of Presentation 3.0 appendix A, after `@context`, id, type."""
    extra, stated = rights_and_credit(exhibit.rights or publisher.settings.text_rights, publisher.settings.credit)
    made: Json = {
        "@context": PRESENTATION,
        "id": publisher.uri(addresses.exhibit_manifest(exhibit.id)),
        "type": "Manifest",
        "label": label(exhibit.title),
    }
    metadata: list[Pair] = [
        *pairs(messages.both("authors"), exhibit.authors),
        *pairs(messages.both("sources"), exhibit.sources),
        *extra,
    ]
    if metadata:
        made["metadata"] = metadata
    summary = exhibit.summary or exhibit.introduction
    if summary and (words := publisher.prose(summary)):
        made["summary"] = words
    made |= stated
    if publisher.provider:
        made["provider"] = list(publisher.provider)
    if cover := cover_of_exhibit(publisher, exhibit):
        made["thumbnail"] = [thumbnail(publisher, cover)]
    made["homepage"] = publisher.homepages("exhibit", exhibit.title, exhibit.id)
    top = publisher.uri(addresses.top_collection())
    made["partOf"] = [{"id": top, "type": "Collection", "label": label(publisher.settings.title)}]
    stops = list(stops_of(publisher, exhibit))
    made["items"] = [_canvas(publisher, exhibit, stop) for stop in stops] or [_empty(publisher, exhibit)]
    if stops:
        made["structures"] = [_contents(publisher, exhibit, stops)]
    return made


def stops_of(publisher: Publisher, exhibit: Exhibit) -> Iterator[Stop]:
    """The scenes in order, consecutive ones on the same thing together, so that canvases keep the order."""
    current: Stop | None = None
    for scene in exhibit.scenes:
        stop = _stop(publisher, scene)
        if current and stop.media and current.artifact is stop.artifact and current.media is stop.media:
            current = Stop((*current.scenes, scene), current.artifact, current.media, current.picture)
        else:
            if current:
                yield current
            current = stop
    if current:
        yield current


def _stop(publisher: Publisher, scene: Scene) -> Stop:
    artifact = publisher.museum.artifacts.get(scene.artifact) if scene.artifact else None
    media = publisher.museum.media_of(scene)
    if artifact and media and media.recording:
        return Stop((scene,), artifact, media)
    if artifact and media and (picture := publisher.picture_of(artifact, media)):
        return Stop((scene,), artifact, media, picture)
    return Stop((scene,), artifact)


def _canvas(publisher: Publisher, exhibit: Exhibit, stop: Stop) -> Json:
    key = addresses.exhibit_canvas(exhibit.id, stop.scenes[0].id)
    described: Json = {}
    linked: Json = {}
    if stop.artifact:
        linked["homepage"] = publisher.homepages("artifact", stop.artifact.title, stop.artifact.id)
    if stop.artifact and stop.media:
        rights = stop.media.rights or publisher.rights_of(stop.artifact)
        described = about_media(stop.media, rights, stop.media.credit or publisher.credit_of(stop.artifact))
    name = _name(stop)
    if stop.artifact and stop.media and stop.media.recording:
        recording = stop.media.recording
        made = recording_canvas(
            publisher, stop.artifact, stop.media, recording, name, described, key=key, linked=linked
        )
    else:
        made = canvas(publisher, key, name, stop.picture, described=described, linked=linked)
    made["annotations"] = [
        *made.get("annotations", ()),
        {
            "id": publisher.uri(addresses.within(key, "scenes")),
            "type": "AnnotationPage",
            "items": [_annotation(publisher, exhibit, scene, key, stop.picture) for scene in stop.scenes],
        },
    ]
    return made


def _name(stop: Stop) -> LanguageMap:
    """The artifact's title, and the picture's label or number among several; the scene's title where none is shown."""
    if not (stop.artifact and stop.media):
        return label(stop.scenes[0].title)
    titles = label(stop.artifact.title)
    if len(stop.artifact.media) == 1:
        return titles
    names = media_label(stop.media)
    fallback = next(iter(names.values()))
    return {language: [f"{words[0]}, {names.get(language, fallback)[0]}"] for language, words in titles.items()}


def _annotation(publisher: Publisher, exhibit: Exhibit, scene: Scene, canvas_id: str, picture: Picture | None) -> Json:
    bodies = _bodies(publisher, scene)
    return {
        "id": publisher.uri(addresses.scene_annotation(exhibit.id, scene.id)),
        "type": "Annotation",
        "label": label(scene.title),
        "motivation": "commenting",
        "body": bodies[0] if len(bodies) == 1 else bodies,
        "target": publisher.uri(canvas_id) + fragment(scene.region, picture),
    }


def _bodies(publisher: Publisher, scene: Scene) -> list[Json]:
    """Title and words in each language; always HTML, so that the title stands out and nothing typed is markup."""
    said = publisher.prose(scene.body)
    bodies = []
    for language in said or scene.title.values:
        title = scene.title.in_language(language).text
        words = said.get(language, [""])[0]
        if words and not words.startswith("<"):
            words = "".join(f"<p>{escape(line, quote=False)}</p>" for line in words.splitlines())
        bodies.append(
            {
                "type": "TextualBody",
                "value": f"<p><b>{escape(title, quote=False)}</b></p>{words}",
                "format": "text/html",
                "language": language,
            }
        )
    return bodies


def _contents(publisher: Publisher, exhibit: Exhibit, stops: list[Stop]) -> Json:
    """The scenes as a table of contents (cookbook recipe 0024): the order to go through them in."""
    address = addresses.exhibit_manifest(exhibit.id)
    ranges = []
    for stop in stops:
        canvas_id = publisher.uri(addresses.exhibit_canvas(exhibit.id, stop.scenes[0].id))
        for scene in stop.scenes:
            ranges.append(
                {
                    "id": publisher.uri(addresses.manifest_part(address, f"range/{scene.id}")),
                    "type": "Range",
                    "label": label(scene.title),
                    "items": [{"id": canvas_id + fragment(scene.region, stop.picture), "type": "Canvas"}],
                }
            )
    return {
        "id": publisher.uri(addresses.manifest_part(address, "range")),
        "type": "Range",
        "label": label(exhibit.title),
        "items": ranges,
    }


def _empty(publisher: Publisher, exhibit: Exhibit) -> Json:
    """The one canvas of an exhibit without scenes: a manifest must have a canvas (§5.2)."""
    return canvas(publisher, addresses.exhibit_canvas(exhibit.id, "0"), label(exhibit.title), None)
