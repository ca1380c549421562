"""The field tables: every field a curator may write, declared once for records, tables, editors and the handbook."""

from __future__ import annotations

from hyplan_museum.source.fields.artifact import ARTIFACT
from hyplan_museum.source.fields.authorities import PERSON, PLACE, PLACE_NAME, TERM
from hyplan_museum.source.fields.collection import COLLECTION
from hyplan_museum.source.fields.exhibit import EXHIBIT, SCENE
from hyplan_museum.source.fields.field import Choice, Field, Table, header_key
from hyplan_museum.source.fields.groups import (
    CLAIM,
    CLAIM_SET,
    DATE,
    FEAST,
    GONE,
    GROUPS,
    INSCRIPTION,
    MEDIA,
    PERSON_ROLE,
    RECOGNITION,
)
from hyplan_museum.source.fields.kinds import DEFAULT_KIND, KINDS
from hyplan_museum.source.fields.options import GLYPH, INSTITUTION, OPTIONS
from hyplan_museum.source.fields.pages_as_media import CHAPTER, LAYER
from hyplan_museum.source.fields.shared import NO, UNKNOWN_WORDS, YES

__all__ = [
    "ARTIFACT",
    "CHAPTER",
    "CLAIM",
    "CLAIM_SET",
    "COLLECTION",
    "DATE",
    "DEFAULT_KIND",
    "EXHIBIT",
    "FEAST",
    "GLYPH",
    "GONE",
    "GROUPS",
    "INSCRIPTION",
    "INSTITUTION",
    "KINDS",
    "LAYER",
    "MEDIA",
    "NO",
    "OPTIONS",
    "PERSON",
    "PERSON_ROLE",
    "PLACE",
    "PLACE_NAME",
    "RECOGNITION",
    "SCENE",
    "TERM",
    "UNKNOWN_WORDS",
    "YES",
    "Choice",
    "Field",
    "Table",
    "header_key",
]
