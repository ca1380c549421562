"""Every artifact as a Dublin Core record in JSON-LD, which libraries read; a manifest points to it as `seeAlso`.

Terms: DCMI Metadata Terms (ISO 15836-2, TCVN 7980-2). The context stands in the file, so that reading it asks no other
host. What has no Dublin Core term (condition, values, safeguarding …) is in the manifest and on the page.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from hyplan_museum import addresses
from hyplan_museum.museum import Artifact, Fact, Museum, Ref, Text, Value
from hyplan_museum.outputs import Output
from hyplan_museum.settings import Settings

Json = dict[str, Any]

_CONTEXT: Final[Json] = {
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "isPartOf": {"@id": "dcterms:isPartOf", "@type": "@id"},
    "isReferencedBy": {"@id": "dcterms:isReferencedBy", "@type": "@id"},
    "license": {"@id": "dcterms:license", "@type": "@id"},
}

_TERMS: Final[Mapping[str, str]] = {
    "inventory_number": "identifier",
    "registration_number": "identifier",
    "classification_number": "identifier",
    "object_code": "identifier",
    "site_file_number": "identifier",
    "national_id": "identifier",
    "other_numbers": "identifier",
    "han_nom_title": "alternative",
    "period": "temporal",
    "place": "spatial",
    "place_made": "spatial",
    "place_found": "spatial",
    "area": "spatial",
    "maker": "creator",
    "composer": "creator",
    "carver": "contributor",
    "people": "contributor",
    "practitioners": "contributor",
    "donor": "provenance",
    "origin": "provenance",
    "acquisition": "provenance",
    "material": "medium",
    "technique": "medium",
    "dimensions": "extent",
    "weight": "extent",
    "quantity": "extent",
    "extent": "extent",
    "text_language": "language",
    "heritage_class": "type",
    "heritage_form": "type",
    "keywords": "subject",
}
"""The term of each field of the record that has one."""


_encode: Final = json.JSONEncoder(ensure_ascii=False, separators=(",\n", ":")).encode
"""A line break after every comma, as in manifests; `indent` would make Python write it, at five times the time."""

ToText = Callable[[str], str]
"""Markdown to plain text: links and marks go, words stay."""


def plan(museum: Museum, settings: Settings, made_from: Mapping[str, str], to_text: ToText) -> list[Output]:
    """A record for every published artifact; none without `site_url`, as its ids are addresses.

    `made_from` gives the digest of each artifact's manifest by its uri: a manifest shows all that a record does, but
    for the EDTF of its date.
    """
    if not settings.site_url:
        return []
    return [
        Output(
            addresses.record(artifact.id),
            f"{made_from[addresses.manifest(artifact.id)]} {artifact.date.edtf if artifact.date else ''}",
            partial(_render, museum, settings, artifact, to_text),
        )
        for artifact in museum.artifacts.values()
    ]


def _render(museum: Museum, settings: Settings, artifact: Artifact, to_text: ToText) -> bytes:
    return (_encode(record(museum, settings, artifact, to_text)) + "\n").encode()


def record(museum: Museum, settings: Settings, artifact: Artifact, to_text: ToText) -> Json:
    """The Dublin Core record of one artifact; texts carry their language."""
    base = settings.site_url
    found: dict[str, list[Any]] = {}

    def say(term: str, *texts: Text | None) -> None:
        said = (one for text in texts if text for one in _in_languages(text))
        values = found.setdefault(f"dcterms:{term}", [])
        values += [one for one in said if one not in values]

    say("title", artifact.title)
    say("alternative", *artifact.other_titles)
    found["dcterms:identifier"] = [artifact.id]
    say("type", *_words(artifact.kind, museum))
    if artifact.date and artifact.date.unknown is None:
        say("date", artifact.date.text)
        if artifact.date.edtf:
            found["dcterms:date"].append({"@type": "edtf:EDTF", "@value": artifact.date.edtf})
    for fact in artifact.facts:
        if term := _TERMS.get(fact.field):
            say(term, *_of_fact(fact, museum))
    if artifact.description:
        say("description", Text({code: to_text(words) for code, words in artifact.description.values.items()}))
    say("source", *artifact.sources)
    say("rightsHolder", artifact.institution)
    say("publisher", settings.institution.name if settings.institution else settings.title)
    languages = settings.languages
    made: Json = {"@context": _CONTEXT, "@id": base + addresses.page("artifact", languages[0], languages, artifact.id)}
    made |= {term: values for term, values in found.items() if values}
    made["isPartOf"] = base + addresses.page("collection", languages[0], languages, artifact.collection)
    made["isReferencedBy"] = base + addresses.manifest(artifact.id)
    if settings.text_rights:
        made["license"] = settings.text_rights.uri
    return made


def _of_fact(fact: Fact, museum: Museum) -> list[Text]:
    return [text for value in fact.values for text in _words(value, museum)]


def _words(value: Value, museum: Museum) -> list[Text]:
    """The words of a value, else the name of the authority it refers to; none where a value is said to be unknown."""
    if value.text is not None:
        return [value.text]
    named = _name(value.ref, museum) if value.ref else None
    return [named] if named else []


def _name(ref: Ref, museum: Museum) -> Text | None:
    if ref.kind == "place" and ref.id in museum.places:
        return museum.places[ref.id].names[0].name
    if ref.kind == "person" and ref.id in museum.people:
        return museum.people[ref.id].name
    if ref.kind == "term" and ref.id in museum.terms:
        return museum.terms[ref.id].label
    return None


def _in_languages(text: Text) -> list[Json]:
    return [{"@value": words, "@language": language} for language, words in text.values.items()]
