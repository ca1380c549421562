"""Values that may be an authority: a term, a place or a person by id, name or alias; else they stay the words typed."""

from __future__ import annotations

import re
from typing import Final

from hyplan_museum.museum import Ref, Text, Value
from hyplan_museum.source import nodes, values
from hyplan_museum.source.authority_index import Index, folded
from hyplan_museum.source.context import Context, clip
from hyplan_museum.source.fields import Field
from hyplan_museum.source.nearest import nearest

_ID_LIKE: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
"""Lower case with hyphens: nobody writes the name of a place like that, so an id was meant."""

_GROUP: Final = frozenset({"text", "id", "role", "person", "place", "term", "name"})
_SCHEMED: Final = frozenset({"value", "place", "person"})


def values_of(field: Field, node: nodes.Node, context: Context, path: str) -> tuple[Value, ...]:
    """All values of a field that is a line of the record, in the curator's order."""
    if isinstance(node, nodes.Scalar):
        key = field.name, node.text
        if (known := context.cache.get(key)) is not None:
            return known
        before = len(context.problems)
        found = _one(field, node, context, path)
        result = (found,) if found else ()
        if len(context.problems) == before:
            context.cache[key] = result
        return result
    if isinstance(node, nodes.Sequence):
        if not field.many:
            values.wrong_type(node, context, path, "một giá trị", "one value")
            return ()
        each = (_one(field, item, context, f"{path}.{number}") for number, item in enumerate(node.items, 1))
        return tuple(value for value in each if value)
    found = _one(field, node, context, path)
    return (found,) if found else ()


def _one(field: Field, node: nodes.Node, context: Context, path: str) -> Value | None:
    if isinstance(node, nodes.Scalar):
        if not (typed := values.sound(node, context, path)):
            return None
        if reason := values.unknown(typed):
            return Value(unknown=reason)
        if field.type in _SCHEMED and (found := _find(field, typed, context)):
            return Value(found[1], found[0])
        if field.type in _SCHEMED:
            _meant_an_authority(field, node, typed, context, path)
        return Value(Text({context.language: typed}))
    if isinstance(node, nodes.Mapping):
        if field.type in _SCHEMED and any(key.text in _GROUP for key, _ in node.entries):
            return _with_role(field, node, context, path)
        words = values.text(node, context, path)
        if words is None:
            return None
        if field.type in _SCHEMED:
            for language in words.values:
                if found := _find(field, words.values[language], context):
                    return Value(found[1], found[0])
        return Value(words)
    values.wrong_type(node, context, path, "một giá trị", "one value")
    return None


def _with_role(field: Field, node: nodes.Mapping, context: Context, path: str) -> Value | None:
    """`{person: id or name, role: …}`; `{text: …}` says that the words are meant as words, not as an id."""
    who: Value | None = None
    role: Text | None = None
    for key, value in node.entries:
        here = f"{path}.{key.text}"
        if key.text == "role":
            role = values.text(value, context, here)
        elif key.text == "text":
            words = values.text(value, context, here)
            who = who or (Value(words) if words else None)
        elif key.text in _GROUP:
            who = _one(field, value, context, here)
        else:
            context.report(
                "field-unknown", key.position, here, key=clip(key.text), value=clip(getattr(value, "text", "…")),
                kind="người, nơi và vai trò", kind_en="a person or place with a role",
            )  # fmt: skip
    if who is None:
        return None
    return Value(who.text, who.ref, who.unknown, role)


def index_of(field: Field, context: Context) -> Index:
    return {"place": context.places, "person": context.people}.get(field.type, context.terms)


def _find(field: Field, typed: str, context: Context) -> tuple[Ref, Text] | None:
    return index_of(field, context).find(typed, field.scheme)


def _meant_an_authority(field: Field, node: nodes.Scalar, typed: str, context: Context, path: str) -> None:
    """Words that look like an id, or are nearly a known place, are told; other words are just words."""
    index = index_of(field, context)
    if not index.whole:
        return
    if _ID_LIKE.fullmatch(typed):
        ids = [id for id in index.ids if not field.scheme or index.schemes.get(id) == field.scheme]
        near = nearest(typed, ids) or ""
        file = {"place": "places.yml", "person": "people.yml"}.get(field.type, "terms.yml")
        context.report(
            "authority-missing", node.position, path, id=clip(typed), file=f"collections/authorities/{file}",
            nearest=near or "–",
        )  # fmt: skip
    elif ("", folded(typed)) in index.doubtful:
        context.report("authority-doubtful", node.position, path, name=clip(typed))
