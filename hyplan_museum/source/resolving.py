"""Values that may be an authority: a term, a place or a person by id, name or alias; else they stay the words typed."""

from __future__ import annotations

import re
from typing import Final

from hyplan_museum.museum import Text, Value
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.source import nodes, values
from hyplan_museum.source.authority_index import Index, folded
from hyplan_museum.source.context import Context
from hyplan_museum.source.fields import Field
from hyplan_museum.source.text_damage import excerpt

_ID_LIKE: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
"""Lower case with hyphens: nobody writes the name of a place like that, so an id was meant."""

_GROUP: Final = frozenset({"text", "id", "role", "person", "place", "term", "name"})
_SCHEMED: Final = frozenset({"value", "place", "person"})


def values_of(field: Field, node: nodes.Node, context: Context, path: str) -> tuple[Value, ...]:
    """All values of a field that is a line of the record, in the curator's order."""
    if not isinstance(node, nodes.Sequence):
        found = _one(field, node, context, path)
        return (found,) if found else ()
    if not field.many:
        values.wrong_type(node, context, path, "một giá trị", "one value")
        return ()
    each = [_one(field, item, context, f"{path}.{number}") for number, item in enumerate(node.items, 1)]
    return tuple([value for value in each if value])


def _one(field: Field, node: nodes.Node, context: Context, path: str) -> Value | None:
    if isinstance(node, nodes.Scalar):
        key = field.name, node.text
        if (known := context.cache.get(key)) is not None:
            return known
        before = len(context.problems)
        found = _words(field, node, context, path)
        if found is not None and len(context.problems) == before:
            context.cache[key] = found
        return found
    if isinstance(node, nodes.Mapping):
        if field.type in _SCHEMED and any(key.text in _GROUP for key, _ in node.entries):
            return _with_role(field, node, context, path)
        words = values.text(node, context, path)
        if words is None:
            return None
        if field.type in _SCHEMED:
            for language in words.values:
                if named := index_of(field, context).find(words.values[language], field.scheme):
                    return Value(named[1], named[0])
        return Value(words)
    values.wrong_type(node, context, path, "một giá trị", "one value")
    return None


def _words(field: Field, node: nodes.Scalar, context: Context, path: str) -> Value | None:
    """A plain string: the reason why there is no value, an authority, or words in the museum's first language."""
    if not (typed := values.sound(node, context, path)):
        return None
    if reason := values.unknown(typed):
        return Value(unknown=reason)
    if field.type in _SCHEMED:
        index = index_of(field, context)
        if index.knows(field.scheme) and (found := index.find(typed, field.scheme)):
            return Value(found[1], found[0])
        _meant_an_authority(field, node, typed, context, path)
    elif field.type == "text" and _ID_LIKE.fullmatch(typed):
        for index in (context.places, context.people, context.terms):
            if (known := index.ids.get(typed)) is not None:
                name = known[1].in_language(context.language).text
                context.report("authority-id-as-words", node.position, path, id=typed, name=excerpt(name))
                break
    return Value(Text({context.language: typed}))


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
                "field-unknown", key.position, here, key=excerpt(key.text), value=excerpt(getattr(value, "text", "…")),
                kind="người, nơi và vai trò", kind_en="a person or place with a role",
            )  # fmt: skip
    if who is None:
        return None
    return Value(who.text, who.ref, who.unknown, role)


def index_of(field: Field, context: Context) -> Index:
    if field.type == "value":
        return context.terms
    return context.places if field.type == "place" else context.people


def _meant_an_authority(field: Field, node: nodes.Scalar, typed: str, context: Context, path: str) -> None:
    """Words that look like an id, or are nearly a known place, are told; other words are just words."""
    index = index_of(field, context)
    if not index.whole or (field.type == "value" and not index.knows(field.scheme)):
        return
    if _ID_LIKE.fullmatch(typed):
        near = context.nearest(typed, field.scheme or field.type, index.of_scheme(field.scheme))
        if field.type == "value" and near is None:
            return  # `man-made` is a word; only what is nearly a term was meant as one
        file = {"place": "places.yml", "person": "people.yml"}.get(field.type, "terms.yml")
        context.report(
            "authority-missing", node.position, path, id=excerpt(typed), file=f"collections/authorities/{file}",
            **did_you_mean(near),
        )  # fmt: skip
    elif index.doubtful and (field.scheme, folded(typed)) in index.doubtful:
        context.report("authority-doubtful", node.position, path, name=excerpt(typed))
