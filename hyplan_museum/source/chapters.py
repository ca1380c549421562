"""The table of contents of a document: its parts as written, with the pages they begin at as typed."""

from __future__ import annotations

from typing import Final

from hyplan_museum.museum import Chapter
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.groups import each, group

_DEEPEST: Final = 6
"""Parts within parts; no document has more, and what a hostile file nests endlessly is not followed."""


def chapters(node: nodes.Node, context: Context, path: str, depth: int = 1) -> tuple[Chapter, ...]:
    """The parts with `media` as typed: a number of a page, or an id; unfolding.py finds the page."""
    found: list[Chapter] = []
    for item, here in each(node, path):
        if (given := group(item, fields.CHAPTER, context, here)) is None:
            continue
        label = values.text(given["label"][1], context, f"{here}.label")
        page = values.plain(given["page"][1], context, f"{here}.page")
        parts: tuple[Chapter, ...] = ()
        if "contents" in given and depth < _DEEPEST:
            parts = chapters(given["contents"][1], context, f"{here}.contents", depth + 1)
        elif "contents" in given:
            context.report("contents-too-deep", given["contents"][0].position, f"{here}.contents", limit=str(_DEEPEST))
        if label is not None and page:
            found.append(Chapter(label, page.strip(), given["page"][1].position, parts))
    return tuple(found)
