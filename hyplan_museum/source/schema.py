"""JSON Schemas (draft 7) of the files a curator writes, for editors: completion and hints in Vietnamese.

They are kinder than the reader: what an editor need not refuse (aliases, plain strings for lists) is allowed, and every
scalar is text, since `012345` or `1625` without quotes are the curator's right (JSON Schema sees numbers there).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from hyplan_museum.source import fields
from hyplan_museum.source.fields import Field, Table

Json = dict[str, Any]

_DRAFT: Final = "http://json-schema.org/draft-07/schema#"
_LANGUAGE: Final = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
_SCALAR: Final = ["string", "number", "boolean"]

KINDS: Final[Mapping[str, tuple[Table, bool]]] = {
    "artifact": (fields.ARTIFACT, False),
    "collection": (fields.COLLECTION, False),
    "people": (fields.PERSON, True),
    "places": (fields.PLACE, True),
    "terms": (fields.TERM, True),
    "exhibit": (fields.EXHIBIT, False),
}
"""Kind of file → its field table, and whether the file is a list of such records."""

FILES: Final[Mapping[str, str]] = {
    "collections/*/*.yml": "artifact",
    "collections/*/collection.yml": "collection",
    "collections/authorities/people.yml": "people",
    "collections/authorities/places.yml": "places",
    "collections/authorities/terms.yml": "terms",
}
"""Which files an editor holds against which schema (front matter of exhibits is inside Markdown)."""


def schema(kind: str, language: str = "vi") -> Json:
    """The schema of one kind of file (a key of `KINDS`), with titles and descriptions in `language`."""
    table, is_list = KINDS[kind]
    record = _record(table, language)
    head: Json = {"$schema": _DRAFT, "title": table.label.values[language]}
    body = {"type": "array", "items": record} if is_list else record
    shared = {
        "text": _text(language),
        "date": _record(fields.DATE, language),
        "chapter": _record(fields.CHAPTER, language),
        "authority": {
            "type": "object",
            "properties": {key: {"$ref": "#/definitions/text"} for key in ("text", "role", "name")}
            | {key: {"type": _SCALAR} for key in ("id", "person", "place", "term")},
            "additionalProperties": False,
        },
    }
    return {**head, **body, "definitions": shared}


def schemas(language: str = "vi") -> dict[str, Json]:
    """The schemas for an editor, by file pattern.

    Editors hold a file against every pattern that fits and know no exceptions, so that of artifacts lets the fields of
    collections, and lists, pass.
    """
    found = {pattern: schema(kind, language) for pattern, kind in FILES.items()}
    loose = found["collections/*/*.yml"]
    del loose["type"]
    loose["properties"] = found["collections/*/collection.yml"]["properties"] | loose["properties"]
    return found


def _record(table: Table, language: str) -> Json:
    properties: Json = {}
    for field in table:
        described = _described(field, language)
        for name in (field.name, *field.also):
            properties[name] = described
    required = [field.name for field in table if field.required and not field.also and field.name != "id"]
    body: Json = {"type": "object", "properties": properties, "additionalProperties": False}
    if required and table is not fields.ARTIFACT:
        body["required"] = required  # a withdrawn artifact needs no title: only the reader can tell
    if table is fields.MEDIA:
        body["anyOf"] = [{"required": [name]} for name in ("file", "layers", "iiif")]
    return body


def _described(field: Field, language: str) -> Json:
    about = f"{field.label.values[language]}. {field.about.values[language]}"
    if field.example:
        about += f"\n\n{'Ví dụ' if language == 'vi' else 'Example'}: {field.name}: {field.example}"
    one = _value(field, language)
    if field.many:
        one = {"anyOf": [one, {"type": "array", "items": one}]}
    return {"description": about, **one}


def _value(field: Field, language: str) -> Json:
    kind = field.type
    text = {"$ref": "#/definitions/text"}
    if kind in ("text", "markdown"):
        return text
    if kind in ("value", "place", "person"):
        return {"anyOf": [text, {"$ref": "#/definitions/authority"}]}
    if kind == "date":
        return {"anyOf": [text, {"$ref": "#/definitions/date"}]}
    if kind == "choice":
        words = [word for c in field.choices for word in (c.value, c.label.values["vi"])]
        return {"enum": list(dict.fromkeys(words))}
    if kind == "flag":
        return {"type": ["boolean", "string"]}
    if kind == "coordinates":
        return {
            "anyOf": [{"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}, {"type": "string"}]
        }
    if field.entries == "chapter":
        return {"$ref": "#/definitions/chapter"}
    if kind == "entry":
        inner = _record(_group(field.entries), language)
        if field.entries == "place_name":
            return {"anyOf": [inner, text]}
        alone = field.entries in ("media", "recognition", "feast", "inscription")
        return {"anyOf": [inner, {"type": _SCALAR}]} if alone else inner
    if kind == "reference":
        return {"anyOf": [{"type": _SCALAR}, {"type": "object"}]}
    if kind in ("claims", "private", "columns"):
        return {"type": ["object", "array", *_SCALAR]} if kind == "private" else {"type": "object"}
    if kind == "notes":
        return {"anyOf": [text, {"type": "object", "additionalProperties": text}]}
    return {"type": _SCALAR}


def _group(name: str) -> Table:
    return fields.PLACE_NAME if name == "place_name" else fields.GROUPS[name]


def _text(language: str) -> Json:
    about = {"vi": "Chữ, hoặc mỗi ngôn ngữ một dòng: {vi: …, en: …}", "en": "Words, or one line a language"}[language]
    return {
        "description": about,
        "anyOf": [
            {"type": _SCALAR},
            {
                "type": "object",
                "patternProperties": {_LANGUAGE: {"type": _SCALAR}},
                "minProperties": 1,
                "additionalProperties": False,
            },
        ],
    }
