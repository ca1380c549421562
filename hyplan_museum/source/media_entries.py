"""The entries of `media:` as written; which files they are is found out by media.py."""

from __future__ import annotations

from hyplan_museum.museum import Media, Rights, Text
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.groups import each, group
from hyplan_museum.source.text_damage import excerpt


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
        if isinstance(item, nodes.Mapping) and item.get("file") is None and item.get("alt") is not None:
            given = context.fields_of(item, fields.MEDIA, f"{here}.")
            if set(given) == {"alt"} and not isinstance(node, nodes.Sequence | nodes.Scalar):
                return None, values.text(given["alt"][1], context, f"{here}.alt")
        one = _media(item, context, here, rights, credit)
        if one:
            found.append(one)
    _ids_of_media(found, context, path)
    return tuple(found), None


def _media(node: nodes.Node, context: Context, path: str, rights: Rights | None, credit: Text | None) -> Media | None:
    if (given := group(node, fields.MEDIA, context, path)) is None:
        return None
    position = given["file"][1].position
    file = values.plain(given["file"][1], context, f"{path}.file")
    words = {
        name: values.text(given[name][1], context, f"{path}.{name}")
        for name in ("alt", "caption", "label", "credit")
        if name in given
    }
    if "rights" in given:
        rights = values.rights(given["rights"][1], context, f"{path}.rights")
    if not file:
        return None
    return Media(
        values.plain(given["id"][1], context, f"{path}.id") if "id" in given else "",
        "image",
        file,
        position,
        alt=words.get("alt"),
        caption=words.get("caption"),
        label=words.get("label"),
        credit=words.get("credit", credit),
        rights=rights,
        illustration="illustration" in given and values.flag(given["illustration"][1], context, f"{path}.illustration"),
    )


def _ids_of_media(found: list[Media], context: Context, path: str) -> None:
    seen: set[str] = set()
    for number, one in enumerate(found, 1):
        id = one.id or str(number)
        if id in seen:
            context.report("media-id-twice", one.position, f"{path}.{number}.id", id=excerpt(id))
        seen.add(id)
