"""Layered pictures: several files of one view, in other light or by other techniques, as one entry of `media:`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from hyplan_museum.museum import Media
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.groups import each, group

UNDER_FIRST: Final = "^"
"""`layer_of` of a layer until ids are known: it lies over the entry above it that has none (media.py settles it)."""


def layered(entry: Media, node: nodes.Node, context: Context, path: str) -> tuple[Media, ...]:
    """The first layer with what was said of the entry, then the others; what one does not say, the entry says."""
    found: list[Media] = []
    for item, here in each(node, path):
        if (one := _layer(entry, item, context, here, first=not found)) is not None:
            found.append(one)
    if len(found) == 1:
        context.report("layers-too-few", node.position, path, file=found[0].file)
        return (replace(found[0], layer=None),)
    return tuple(found)


def _layer(entry: Media, node: nodes.Node, context: Context, path: str, *, first: bool) -> Media | None:
    if (given := group(node, fields.LAYER, context, path)) is None:
        return None
    file = values.plain(given["file"][1], context, f"{path}.file")
    label = values.text(given["label"][1], context, f"{path}.label")
    words = {
        name: values.text(given[name][1], context, f"{path}.{name}")
        for name in ("alt", "caption", "credit")
        if name in given
    }
    rights = values.rights(given["rights"][1], context, f"{path}.rights") if "rights" in given else entry.rights
    id = values.plain(given["id"][1], context, f"{path}.id") if "id" in given else ""
    if not file or label is None:
        return None
    return replace(
        entry,
        id=(entry.id or id) if first else id,
        file=file,
        position=given["file"][1].position,
        label=(entry.label or label) if first else label,
        layer=label,
        layer_of="" if first else UNDER_FIRST,
        alt=words.get("alt", entry.alt if first else None),
        caption=words.get("caption", entry.caption if first else None),
        credit=words.get("credit", entry.credit),
        rights=rights,
    )


def over_what_is_there(found: list[Media]) -> list[Media]:
    """Layers whose first is missing stand for themselves: the pictures are shown, each alone."""
    if not any(media.layer_of for media in found):
        return found
    ids = {media.id for media in found}
    return [media if media.layer_of in ids else replace(media, layer_of="") for media in found]
