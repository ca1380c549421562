"""Places, people and terms: `collections/authorities/*.yml`, a list of records each, or a mapping of them by id."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeVar

from hyplan_museum.museum import Person, Place, PlaceName, Term, Text
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.source import fields, groups, nodes, values
from hyplan_museum.source.context import Context, Given
from hyplan_museum.source.nearest import nearest
from hyplan_museum.source.references import former_ids, id_problem, same_or_alike
from hyplan_museum.source.text_damage import excerpt

FOLDER: Final = "collections/authorities"
FILES: Final = ("places.yml", "people.yml", "terms.yml")

_Noun = TypeVar("_Noun", Place, Person, Term)


def read_places(tree: nodes.Node | None, context: Context) -> dict[str, Place]:
    found = _read(tree, fields.PLACE, context, _place)
    return _without_loops(found, "within", lambda p: p.within, lambda p: replace(p, within=None), context)


def read_people(tree: nodes.Node | None, context: Context) -> dict[str, Person]:
    return _read(tree, fields.PERSON, context, _person)


def read_terms(tree: nodes.Node | None, context: Context) -> dict[str, Term]:
    found = _read(tree, fields.TERM, context, _term)
    return _without_loops(found, "broader", lambda t: t.broader, lambda t: replace(t, broader=None), context)


def built_in_kinds(terms: Mapping[str, Term]) -> dict[str, Term]:
    """The kinds every museum knows, but those whose id or label the curator's own terms have taken."""
    taken = {words for term in terms.values() if term.scheme == "kind" for words in term.label.values.values()}
    return {
        id: Term(id, "kind", label, Position(f"{FOLDER}/terms.yml"), tuple(Text({"vi": alias}) for alias in aliases))
        for id, (label, aliases) in fields.KINDS.items()
        if id not in terms and not taken & set(label.values.values())
    }


def _read(
    tree: nodes.Node | None,
    table: fields.Table,
    context: Context,
    make: Callable[[str, nodes.Mapping, Given, Context, str], _Noun | None],
) -> dict[str, _Noun]:
    found: dict[str, _Noun] = {}
    entries = list(_entries(tree, table, context))
    unique, problems = same_or_alike((id.text, id.position) for id, _, _ in entries)
    context.problems += problems
    for id, node, path in entries:
        if unique.get(id.text) != id.position:
            continue
        if problem := id_problem(id.text, id.position, f"{path}.id"):
            context.problems.append(problem)
            continue
        given = context.fields_of(node, table, f"{path}.")
        if "private" in given:
            groups.private_values(given["private"][1], context, f"{path}.private")
        if (noun := make(id.text, node, given, context, f"{path}.")) is not None:
            found[id.text] = noun
    return found


def _entries(
    tree: nodes.Node | None, table: fields.Table, context: Context
) -> Iterator[tuple[nodes.Scalar, nodes.Mapping, str]]:
    """(id, record, path) of each; a mapping by id gives each its key."""
    if isinstance(tree, nodes.Sequence):
        for number, item in enumerate(tree.items, 1):
            if not isinstance(item, nodes.Mapping):
                values.wrong_type(item, context, str(number), "một nhóm trường có id", "a group of fields with an id")
                continue
            id = item.get("id")
            if not isinstance(id, nodes.Scalar) or not id.text.strip():
                label = table.label.values
                context.report(
                    "authority-without-id", item.position, f"{number}.id", kind=label["vi"], kind_en=label["en"]
                )
                continue
            yield id, item, str(number)
    elif isinstance(tree, nodes.Mapping):
        for key, item in tree.entries:
            if isinstance(item, nodes.Mapping):
                yield key, item, key.text
            else:
                values.wrong_type(item, context, key.text, "một nhóm trường", "a group of fields")


def _place(id: str, node: nodes.Mapping, given: Given, context: Context, path: str) -> Place | None:
    names = list(_names(given["names"][1], context, f"{path}names")) if "names" in given else []
    if not names:
        context.report("value-missing", node.position, f"{path}names", name="names")
        return None
    return Place(
        id,
        tuple(names),
        node.position,
        coordinates=values.coordinates(given["coordinates"][1], context, f"{path}coordinates")
        if "coordinates" in given
        else None,
        precision=_text("precision", given, context, path),
        radius=values.metres(given["radius"][1], context, f"{path}radius") if "radius" in given else None,
        within=_plain("within", given, context, path) or None,
        description=_text("description", given, context, path),
        same_as=_uris(given, context, path),
        formerly=_formerly(given, context, path),
        sources=values.texts(given["sources"][1], context, f"{path}sources") if "sources" in given else (),
    )


def _names(node: nodes.Node, context: Context, path: str) -> Iterator[PlaceName]:
    for item, here in groups.each(node, path):
        if isinstance(item, nodes.Scalar) or (isinstance(item, nodes.Mapping) and item.get("name") is None):
            if words := values.text(item, context, here):
                yield PlaceName(words)
            continue
        if (given := groups.group(item, fields.PLACE_NAME, context, here)) is None:
            continue
        if name := values.text(given["name"][1], context, f"{here}.name"):
            yield PlaceName(
                name, _text("type", given, context, f"{here}."), _plain("until", given, context, f"{here}.")
            )


def _person(id: str, node: nodes.Mapping, given: Given, context: Context, path: str) -> Person | None:
    names = values.texts(given["name"][1], context, f"{path}name") if "name" in given else ()
    if not names:
        context.report("value-missing", node.position, f"{path}name", name="name")
        return None
    more = values.texts(given["aliases"][1], context, f"{path}aliases") if "aliases" in given else ()
    return Person(
        id,
        names[0],
        node.position,
        aliases=(*names[1:], *more),
        birth=groups.date(given["birth"][1], context, f"{path}birth") if "birth" in given else None,
        death=groups.date(given["death"][1], context, f"{path}death") if "death" in given else None,
        description=_text("description", given, context, path),
        same_as=_uris(given, context, path),
        formerly=_formerly(given, context, path),
        sources=values.texts(given["sources"][1], context, f"{path}sources") if "sources" in given else (),
        sort_key=_plain("sort_key", given, context, path),
    )


def _term(id: str, node: nodes.Mapping, given: Given, context: Context, path: str) -> Term | None:
    label = _text("label", given, context, path)
    scheme = _plain("scheme", given, context, path)
    for name, value in (("label", label), ("scheme", scheme)):
        if not value:
            context.report("value-missing", node.position, f"{path}{name}", name=name)
            return None
    assert label is not None  # noqa: S101  # the loop has returned otherwise
    return Term(
        id,
        scheme,
        label,
        node.position,
        aliases=values.texts(given["aliases"][1], context, f"{path}aliases") if "aliases" in given else (),
        broader=_plain("broader", given, context, path) or None,
        description=_text("description", given, context, path),
        same_as=_uris(given, context, path),
        formerly=_formerly(given, context, path),
    )


def _text(name: str, given: Given, context: Context, path: str) -> Text | None:
    return values.text(given[name][1], context, path + name) if name in given else None


def _plain(name: str, given: Given, context: Context, path: str) -> str:
    return values.plain(given[name][1], context, path + name) if name in given else ""


def _formerly(given: Given, context: Context, path: str) -> tuple[str, ...]:
    return former_ids(given["formerly"][1], context, f"{path}formerly") if "formerly" in given else ()


def _uris(given: Given, context: Context, path: str) -> tuple[str, ...]:
    if "same_as" not in given:
        return ()
    node = given["same_as"][1]
    found: list[str] = []
    for uri in values.plains(node, context, f"{path}same_as"):
        if uri.startswith(("http://", "https://")) and " " not in uri:
            found.append(uri)
        else:
            context.report("address-unreadable", node.position, f"{path}same_as", value=excerpt(uri))
    return tuple(found)


def _without_loops(
    found: dict[str, _Noun],
    name: str,
    above: Callable[[_Noun], str | None],
    cut: Callable[[_Noun], _Noun],
    context: Context,
) -> dict[str, _Noun]:
    """Every `within` and `broader` leads to a record of the same file, and never back to where it came from."""
    for id, noun in list(found.items()):
        if (parent := above(noun)) is None:
            continue
        if parent not in found:
            near = did_you_mean(nearest(parent, found))
            position = noun.position
            context.problems.append(
                Problem("authority-missing", position, name, {"id": excerpt(parent), "file": position.file, **near})
            )
            found[id] = cut(noun)
            continue
        seen = {id}
        step: str | None = parent
        while step is not None and step in found and step not in seen:
            seen.add(step)
            step = above(found[step])
        if step == id:
            context.report("authority-loop", noun.position, name, id=id, parent=parent)
            found[id] = cut(noun)
    return found
