"""Faults of a whole document: contexts, ids, and references to canvases that are not there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from hyplan_museum.iiif.lint.fault import Fault, Node, at
from hyplan_museum.iiif.publisher import NAV_PLACE, PRESENTATION, Json

_PIXELS: Final = re.compile(r"xywh=(?:pixel:)?(\d+),(\d+),(\d+),(\d+)")
_ID: Final = re.compile(r"https?://[a-z0-9.\-]+(?::\d+)?/[A-Za-z0-9\-._~/%!$&'()*+,;=:@?#]*")
_WITH_ID: Final = {
    "Collection", "Manifest", "Canvas", "Range", "AnnotationPage", "AnnotationCollection", "Annotation", "Agent",
    "Image", "Sound", "Video", "Text", "Model", "Dataset", "ImageService3",
}  # fmt: skip


def contexts(document: Json, nodes: list[Node]) -> Iterator[Fault]:
    given = document.get("@context")
    contexts = given if isinstance(given, list) else [given]
    if not contexts or contexts[-1] != PRESENTATION:  # §4.6: the Presentation context is the last
        yield Fault("context-presentation-last", "@context", str(given))
    elif next(iter(document)) != "@context":
        yield Fault("context-not-first", "@context", next(iter(document)))
    uses_place = any("navPlace" in node for _, node, _ in nodes)
    if uses_place and NAV_PLACE not in contexts:
        yield Fault("context-of-navplace-missing", "@context", str(given))


def ids(nodes: list[Node]) -> Iterator[Fault]:
    """Resources that a document defines, not those it points to, have ids of their own (§3.2)."""
    defined = Counter(
        node["id"]
        for _, node, _ in nodes
        if node.get("type") in ("Manifest", "Collection", "Canvas", "AnnotationPage", "Annotation", "Range", "Feature")
        and _defines(node)
    )
    yield from (Fault("duplicate-id", "", name) for name, times in defined.items() if times > 1)
    for path, node, _ in nodes:
        name = node.get("id", node.get("@id"))
        if isinstance(name, str):
            if not _ID.fullmatch(name) or "/../" in name or ":443/" in name:
                yield Fault("id-not-canonical", at(path, "id"), name)
            if urlsplit(name).netloc == "example.org" and urlsplit(name).path.startswith("/iiif/"):
                yield Fault("id-made-up", at(path, "id"), name)  # prezi3 fills in such ids
        elif node.get("type") in _WITH_ID:
            yield Fault("id-missing", path, str(node.get("type")))


def _defines(node: Json) -> bool:
    return "id" in node and ("items" in node or node["type"] in ("Annotation", "Feature"))


def references(nodes: list[Node]) -> Iterator[Fault]:
    canvases = {node["id"]: node for _, node, _ in nodes if node.get("type") == "Canvas" and _defines(node)}
    for path, node, around in nodes:
        if "start" in node:
            start = node["start"]
            if not isinstance(start, dict):
                yield Fault("start-not-an-object", at(path, "start"), str(start))
            elif canvas_of(start.get("source", start)) not in canvases:
                yield Fault("start-of-unknown-canvas", at(path, "start"), str(start.get("id")))
        if around and around.get("type") == "Range" and ".items." in f".{path}" and node.get("type") != "Range":
            target = canvas_of(node.get("source", node))
            if node.get("type") in ("Canvas", "SpecificResource") and target not in canvases:
                yield Fault("range-of-unknown-canvas", path, target)
        if node.get("type") == "Annotation":
            yield from _target(path, node, canvases)


def canvas_of(target: Any) -> str:
    name = target.get("id", "") if isinstance(target, dict) else str(target)
    return str(name).partition("#")[0]


def _target(path: str, annotation: Json, canvases: Mapping[str, Json]) -> Iterator[Fault]:
    for target in annotation["target"] if isinstance(annotation.get("target"), list) else [annotation.get("target")]:
        if not isinstance(target, str) or "#" not in target:
            continue
        where = at(path, "target")
        name, _, fragment = target.partition("#")
        if fragment.startswith("t="):
            continue
        numbers = _PIXELS.fullmatch(fragment)
        if numbers is None:
            yield Fault("xywh-malformed", where, fragment)
            continue
        x, y, width, height = map(int, numbers.groups())
        canvas = canvases.get(name)
        if width < 1 or height < 1:
            yield Fault("xywh-empty", where, fragment)
        elif canvas and (x + width > canvas.get("width", 0) or y + height > canvas.get("height", 0)):
            yield Fault("xywh-outside-canvas", where, fragment)
