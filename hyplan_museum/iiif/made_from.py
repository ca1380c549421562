"""What each file depends on, told apart cheaply: 10,000 manifests must be planned in a fraction of a second.

The nouns are spelt out field by field as plain tuples, because their positions in the curator's files and everything
a manifest does not show must not count, and because `repr` of nested dataclasses costs twice as much.
"""

from __future__ import annotations

from collections.abc import Iterable

from hyplan_museum.essence import essence
from hyplan_museum.freshness import digest
from hyplan_museum.iiif.collection import cover_of_artifact, cover_of_collection, cover_of_exhibit
from hyplan_museum.iiif.exhibit import stops_of
from hyplan_museum.iiif.publisher import Publisher
from hyplan_museum.iiif.time_and_place import nav_date, place_of
from hyplan_museum.iiif.words import name_of
from hyplan_museum.museum import (
    Artifact,
    Claim,
    Collection,
    Date,
    Exhibit,
    InscriptionLine,
    Media,
    Picture,
    Recognition,
    Region,
    Rights,
    Text,
    Value,
)


def of_museum(publisher: Publisher) -> str:
    """What all manifests share: the address, the languages, who publishes."""
    settings = publisher.settings
    return digest(
        publisher.base,
        publisher.provider,
        settings.languages,
        _text(settings.title),
        _text(settings.description),
        _text(settings.credit),
        _rights(settings.rights),
        _rights(settings.text_rights),
        publisher.to_html is None,
    )


def of_artifact(publisher: Publisher, shared: str, essence: str, artifact: Artifact) -> str:
    """Everything that iiif/artifact.py reads: the artifact's `essence`, and what it points to."""
    collection = publisher.museum.collections.get(artifact.collection)
    place = place_of(publisher, artifact)
    values = (artifact.kind, *(v for f in artifact.facts for v in f.values), *(r.level for r in artifact.recognition))
    return digest(
        (
            shared,
            essence,
            [name_of(v.ref, publisher.museum).values for v in values if v.ref is not None and v.text is None],
            place and (place.id, place.coordinates, place.names[0].name.values),
            [_picture(publisher.pictures.get((artifact.id, media.id))) for media in artifact.media],
            collection
            and (
                collection.id,
                collection.title.values,
                _rights(collection.rights),
                _text(collection.institution),
            ),
        )
    )


def of_collection(publisher: Publisher, shared: str, group: Collection) -> str:
    """Everything that iiif/collection.py reads of a collection: of its artifacts only what a reference says."""
    artifacts = publisher.museum.artifacts
    return digest(
        shared,
        group.id,
        group.title.values,
        _text(group.description),
        _text(group.institution),
        _thumbnail(cover_of_collection(publisher, group)),
        [
            (
                key,
                artifacts[key].title.values,
                nav_date(artifacts[key].date),
                _thumbnail(cover_of_artifact(publisher, artifacts[key])),
            )
            for key in group.artifacts
        ],
    )


def of_top(publisher: Publisher, shared: str) -> str:
    """Everything that iiif/collection.py reads for the museum's own collection."""
    museum = publisher.museum
    return digest(
        shared,
        [(e.id, e.title.values, _thumbnail(cover_of_exhibit(publisher, e))) for e in museum.exhibits.values()],
        [(c.id, c.title.values, _thumbnail(cover_of_collection(publisher, c))) for c in museum.collections.values()],
    )


def of_exhibit(publisher: Publisher, shared: str, exhibit: Exhibit) -> str:
    """Everything that iiif/exhibit.py reads."""
    return digest(
        shared,
        exhibit.id,
        exhibit.title.values,
        _text(exhibit.summary),
        _text(exhibit.introduction),
        _texts(exhibit.authors),
        _texts(exhibit.sources),
        _rights(exhibit.rights),
        _thumbnail(cover_of_exhibit(publisher, exhibit)),
        [
            (
                [(s.id, s.title.values, s.body.values, _region(s.region)) for s in stop.scenes],
                stop.artifact
                and (
                    stop.artifact.id,
                    stop.artifact.title.values,
                    len(stop.artifact.media),
                    _rights(publisher.rights_of(stop.artifact)),
                    _text(publisher.credit_of(stop.artifact)),
                ),
                stop.media and _media(stop.media),
                _picture(stop.picture),
                stop.artifact and stop.media and _recording(publisher, stop.artifact, stop.media),
            )
            for stop in stops_of(publisher, exhibit)
        ],
    )


def of_picture(publisher: Publisher, picture: Picture) -> str:
    """Everything that info.json says."""
    sizes = (picture.tile, picture.scale_factors, picture.sizes)
    return digest((publisher.base, picture.service, picture.width, picture.height, sizes))


# --- the nouns, spelt out ---------------------------------------------------------------------------------------------


def _text(text: Text | None) -> object:
    return text and text.values


def _texts(texts: Iterable[Text]) -> object:
    return [text.values for text in texts]


def _value(publisher: Publisher, value: Value) -> object:
    if value.text is None and value.ref is not None:
        return name_of(value.ref, publisher.museum).values, _text(value.role)
    return _text(value.text), value.unknown, _text(value.role)


def _date(date: Date | None) -> object:
    return date and (date.text.values, nav_date(date))


def _rights(rights: Rights | None) -> object:
    return rights and (rights.uri, rights.label.values)


def _claim(claim: Claim) -> object:
    said = (claim.value, claim.source, claim.date, claim.note)
    return [_text(text) for text in said], claim.confidence, claim.preferred


def _recognition(publisher: Publisher, item: Recognition) -> object:
    return _value(publisher, item.level), _text(item.decision), item.date and item.date.text.values, _text(item.note)


def _line(line: InscriptionLine) -> object:
    said = (line.number, line.text, line.media)
    return said, _text(line.reading), _text(line.translation), _region(line.region)


def _region(region: Region | None) -> object:
    return region and (region.unit, region.x, region.y, region.w, region.h)


def _media(media: Media) -> object:
    said = (media.alt, media.caption, media.label, media.credit)
    return media.id, media.kind, media.illustration, _rights(media.rights), [_text(text) for text in said]


def _recording(publisher: Publisher, artifact: Artifact, media: Media) -> object:
    """What a sound, film or model says besides: its file, captions, transcripts and poster."""
    return media.recording and (essence(media), _picture(publisher.poster_of(artifact, media)))


def _thumbnail(picture: Picture | None) -> object:
    small = picture and picture.thumbnail
    return small and (small.uri, small.width, small.height, small.format)


def _picture(picture: Picture | None) -> object:
    return picture and (picture.service, picture.width, picture.height, _thumbnail(picture))
