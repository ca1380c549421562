"""The manifest of an artifact: its record as metadata, one canvas a picture, sound, film or model."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum import addresses
from hyplan_museum.iiif.canvas import canvas, thumbnail
from hyplan_museum.iiif.choice import choice, layers_over
from hyplan_museum.iiif.publisher import Json, Publisher, rights_and_credit
from hyplan_museum.iiif.ranges import table_of_contents
from hyplan_museum.iiif.recording import chapters, recording_canvas
from hyplan_museum.iiif.remote import remote_canvas
from hyplan_museum.iiif.time_and_place import contexts, nav_date, nav_place, place_of
from hyplan_museum.iiif.transcription import Placed, transcription
from hyplan_museum.iiif.words import LanguageMap, Pair, claims, feast, label, pair, pairs, recognition, value, words_of
from hyplan_museum.language import messages
from hyplan_museum.museum import Artifact, Fact, Media, Picture, Rights, Text


def manifest(publisher: Publisher, artifact: Artifact) -> Json:
    """The manifest as published; properties in the order of Presentation 3.0 appendix A, after `@context`, id, type."""
    address = addresses.manifest(artifact.id)
    collection = publisher.museum.collections.get(artifact.collection)
    rights = publisher.rights_of(artifact)
    extra, stated = rights_and_credit(rights, publisher.credit_of(artifact))
    place = place_of(publisher, artifact)
    made: Json = {
        "@context": contexts(with_place=place is not None),
        "id": publisher.uri(address),
        "type": "Manifest",
        "label": label(artifact.title),
        "metadata": [*metadata(publisher, artifact), *extra],
    }
    if artifact.description and (summary := publisher.prose(artifact.description)):
        made["summary"] = summary
    made |= stated
    if date := nav_date(artifact.date):
        made["navDate"] = date
    if place:
        made["navPlace"] = nav_place(publisher, address, place)
    if publisher.provider:
        made["provider"] = list(publisher.provider)
    shown = publisher.pictured(artifact) or publisher.posters(artifact)
    if shown:
        made["thumbnail"] = [thumbnail(publisher, shown[0][1])]
    made["seeAlso"] = [
        {
            "id": publisher.uri(addresses.record(artifact.id)),
            "type": "Dataset",
            "label": {"none": ["Dublin Core (JSON-LD)"]},
            "format": "application/ld+json",
            "profile": "http://purl.org/dc/terms/",
        }
    ]
    made["homepage"] = publisher.homepages("artifact", artifact.title, artifact.id)
    if files := rendering(publisher, artifact):
        made["rendering"] = files
    if collection:
        made["partOf"] = [
            {
                "id": publisher.uri(addresses.collection_manifest(collection.id)),
                "type": "Collection",
                "label": label(collection.title),
            }
        ]
    canvases = dict(_canvases(publisher, artifact))
    made["items"] = list(canvases.values()) or [without_picture(publisher, artifact)]
    contents = table_of_contents(publisher, artifact, list(canvases))
    if ranges := [*([contents] if contents else ()), *chapters(publisher, artifact)]:
        made["structures"] = ranges
    return made


def _canvases(publisher: Publisher, artifact: Artifact) -> Iterator[tuple[str, Json]]:
    """The canvas of each of the media that have one, by the media's id, in the curator's order."""
    for media in artifact.media:
        if media.layer_of:
            continue
        if media.remote and media.rights:
            described = about_media(media, *_own_terms(publisher, artifact, media))
            made = remote_canvas(publisher, artifact, media, media.remote, media_label(media), described)
            yield media.id, made
        elif media.recording:
            described = about_media(media, *_own_terms(publisher, artifact, media))
            name = media_label(media)
            yield media.id, recording_canvas(publisher, artifact, media, media.recording, name, described)
        elif picture := publisher.picture_of(artifact, media):
            yield media.id, _canvas(publisher, artifact, media, picture)


def rendering(publisher: Publisher, artifact: Artifact) -> list[Json]:
    """The files that visitors may keep of what the canvases show: PDFs (cookbook recipe 0046)."""
    return [
        {
            "id": publisher.uri(media.offered.uri),
            "type": "Text",
            "label": label(media.label or media.caption or artifact.title),
            "format": media.offered.format,
        }
        for media in artifact.media
        if media.kind == "pdf" and media.offered
    ]


def metadata(publisher: Publisher, artifact: Artifact) -> list[Pair]:
    """The record, line by line; what a fact already says is not said again."""
    museum = publisher.museum
    stands_in_facts = {fact.field for fact in artifact.facts}

    def besides(field: str) -> bool:
        return field not in stands_in_facts

    made: list[Pair] = []
    if artifact.other_titles and besides("other_titles"):
        made += pairs(messages.both("other_titles"), artifact.other_titles)
    if besides("kind"):
        made.append(pair(messages.both("kind"), words_of(artifact.kind, museum)))
    if artifact.date and besides("date"):
        made.append(pair(messages.both("date"), artifact.date.text))
    for fact in artifact.facts:
        made += _fact(publisher, fact)
    if artifact.recognition and besides("recognition"):
        made += pairs(messages.both("recognition"), (recognition(r, museum) for r in artifact.recognition))
    if artifact.feasts:
        made += pairs(messages.both("feasts"), (feast(one) for one in artifact.feasts))
    for group in artifact.claims:
        made += claims(group)
    if artifact.institution and besides("institution"):
        made.append(pair(messages.both("institution"), artifact.institution))
    for name, note in artifact.notes:
        said = {"none": [name]} if name else label(messages.both("notes"))  # a column's header is of no language
        made.append({"label": said, "value": value(note)})
    if artifact.sources:
        made += pairs(messages.both("sources"), artifact.sources)
    if publisher.settings.text_rights:
        made.append(pair(messages.both("rights_of_text"), publisher.settings.text_rights.label))
    return made


def _fact(publisher: Publisher, fact: Fact) -> list[Pair]:
    return pairs(fact.label, (words_of(item, publisher.museum) for item in fact.values))


def _canvas(publisher: Publisher, artifact: Artifact, media: Media, picture: Picture) -> Json:
    key = addresses.canvas(artifact.id, media.id)
    described = about_media(media, *_own_terms(publisher, artifact, media))
    layers = layers_over(publisher, artifact, media)
    body = choice(publisher, (media, picture), layers) if layers else None
    made = canvas(publisher, key, media_label(media), picture, described=described, body=body)
    if lines := _lines_on(artifact, media):
        made["annotations"] = transcription(publisher, key, picture, lines, artifact.inscription_language)
    return made


def _lines_on(artifact: Artifact, media: Media) -> list[Placed]:
    """The lines that have a place on this picture; those that name none are on the first."""
    first = next((one.id for one in artifact.media if one.kind == "image"), None)
    return [
        (number, line)
        for number, line in enumerate(artifact.inscription, 1)
        if line.region and media.id == (line.media or first)
    ]


def _own_terms(publisher: Publisher, artifact: Artifact, media: Media) -> tuple[Rights | None, Text | None]:
    """Rights and credit of one of the media, where they are not those that the manifest states."""
    rights = media.rights if media.rights != publisher.rights_of(artifact) else None
    credit = media.credit if media.credit != publisher.credit_of(artifact) else None
    return rights, credit or (media.remote.statement if media.remote else None)


def media_label(media: Media) -> LanguageMap:
    """What the picture is called: its label, its caption, else its id (its number, unless the curator gave one)."""
    said = media.label or media.caption or (media.remote.label if media.remote else None)
    if said is None:
        return {"none": [str(media.page) if media.page_of else media.id]}
    return {("none" if language == "und" else language): words for language, words in label(said).items()}


def about_media(media: Media, rights: Rights | None, credit: Text | None) -> Json:
    """What is said of one picture besides its label; `rights` and `credit` are those its manifest does not state."""
    metadata: list[Pair] = []
    if media.label and media.caption:
        metadata.append(pair(messages.both("caption"), media.caption))
    if media.illustration:
        metadata.append(pair(messages.both("picture"), messages.both("illustration")))
    extra, stated = rights_and_credit(rights, credit)
    metadata += extra
    return {
        **({"metadata": metadata} if metadata else {}),
        **({"summary": value(media.alt)} if media.alt else {}),
        **stated,
    }


def without_picture(publisher: Publisher, artifact: Artifact) -> Json:
    """The one canvas of an artifact that has no picture, saying so: a manifest must have a canvas (§5.2)."""
    described = {"summary": value(messages.both("no_picture"))}
    return canvas(publisher, addresses.canvas(artifact.id, "0"), label(artifact.title), None, described=described)
