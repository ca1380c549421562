"""The entries of `media:` as written; which files they are is found out by media.py."""

from __future__ import annotations

from hyplan_museum.museum import Media, Rights, Text
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.companions import companions
from hyplan_museum.source.context import Context
from hyplan_museum.source.groups import each, group
from hyplan_museum.source.media_layers import layered
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.source.true_width import width_cm


def media_entries(
    node: nodes.Node, context: Context, path: str, rights: Rights | None, credit: Text | None
) -> tuple[tuple[Media, ...] | None, Text | None]:
    """The entries of `media:` with `file` as typed; None with the words for files found by name."""
    found: list[Media] = []
    for item, here in each(node, path):
        if isinstance(item, nodes.Scalar):
            if file := values.plain(item, context, here):
                found.append(Media("", "image", file, item.position, rights=rights, credit=credit))
            continue
        if isinstance(item, nodes.Mapping) and not _sources(item) and item.get("alt") is not None:
            given = context.fields_of(item, fields.MEDIA, f"{here}.")
            if set(given) == {"alt"} and not isinstance(node, nodes.Sequence | nodes.Scalar):
                return None, values.text(given["alt"][1], context, f"{here}.alt")
        found += _media(item, context, here, rights, credit)
    _ids_of_media(found, context, path)
    return tuple(found), None


_SOURCES = ("file", "layers", "iiif")
"""Where an entry has its picture from: exactly one of these."""


def _sources(node: nodes.Mapping) -> list[str]:
    return [name for name in _SOURCES if node.get(name) is not None]


def _media(
    node: nodes.Node, context: Context, path: str, rights: Rights | None, credit: Text | None
) -> tuple[Media, ...]:
    """The picture or file of an entry, or its layers; nothing where it has none, which is told."""
    if (given := group(node, fields.MEDIA, context, path)) is None:
        return ()
    sources = [name for name in _SOURCES if name in given]
    if not sources:
        context.report("value-missing", node.position, f"{path}.file", name="file")
        return ()
    if len(sources) > 1:
        second = given[sources[1]][0].position
        context.report("media-source-twice", second, f"{path}.{sources[1]}", first=sources[0], second=sources[1])
    source = sources[0]
    typed = given[source][1]
    position = typed.position
    file = values.plain(typed, context, f"{path}.{source}") if source != "layers" else ""
    words = {
        name: values.text(given[name][1], context, f"{path}.{name}")
        for name in ("alt", "caption", "label", "credit")
        if name in given
    }
    if "rights" in given:
        rights = values.rights(given["rights"][1], context, f"{path}.rights")
    if not file and source != "layers":
        return ()
    if beside := companions(given, context, path):
        context.companions[position] = beside
    entry = Media(
        values.plain(given["id"][1], context, f"{path}.id") if "id" in given else "",
        "remote" if source == "iiif" else "image",
        file,
        position,
        alt=words.get("alt"),
        caption=words.get("caption"),
        label=words.get("label"),
        credit=words.get("credit", credit),
        rights=rights,
        illustration="illustration" in given and values.flag(given["illustration"][1], context, f"{path}.illustration"),
        width_cm=width_cm(given["width_cm"][1], context, f"{path}.width_cm") if "width_cm" in given else None,
        page=_canvas(given["canvas"][1], context, f"{path}.canvas") if "canvas" in given else 0,
        page_labels=values.texts(given["page_labels"][1], context, f"{path}.page_labels")
        if "page_labels" in given
        else (),
    )
    return layered(entry, typed, context, f"{path}.layers") if source == "layers" else (entry,)


def _canvas(node: nodes.Node, context: Context, path: str) -> int:
    """Which picture of a manifest; what is no number is told, and stands for the first."""
    typed = values.plain(node, context, path).strip()
    if typed and not (typed.isascii() and typed.isdigit() and 0 < int(typed) < 100_000):
        context.report("canvas-not-a-number", node.position, path, value=excerpt(typed))
        return 1
    return int(typed or 1)


def _ids_of_media(found: list[Media], context: Context, path: str) -> None:
    seen: set[str] = set()
    number = 0
    for one in found:
        number += not one.layer_of
        id = one.id or ("" if one.layer_of else str(number))
        if id and id in seen:
            context.report("media-id-twice", one.position, f"{path}.{number}.id", id=excerpt(id))
        seen.add(id)
