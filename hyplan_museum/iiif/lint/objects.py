"""Faults of single objects: canvases, annotations, services, links, dates, ranges."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from hyplan_museum.iiif.lint.document import canvas_of
from hyplan_museum.iiif.lint.fault import Fault, Node, at
from hyplan_museum.iiif.lint.words import html
from hyplan_museum.iiif.publisher import Json

_ORDER: Final = (
    "@context", "id", "type", "label", "metadata", "summary", "requiredStatement", "rights", "navDate", "navPlace",
    "language", "provider", "logo", "thumbnail", "placeholderCanvas", "accompanyingCanvas", "format", "profile",
    "height", "width", "duration", "viewingDirection", "behavior", "timeMode", "seeAlso", "service", "homepage",
    "rendering", "partOf", "start", "supplementary", "services", "items", "structures", "annotations",
)  # fmt: skip
_PLACE: Final = {name: place for place, name in enumerate(_ORDER)}
_BODIES: Final = {"Image", "Sound", "Video", "Text", "Model", "Dataset", "Choice", "TextualBody", "SpecificResource"}
_MIME: Final = re.compile(r"(?:application|audio|font|image|model|text|video)/[a-z0-9][a-z0-9.+\-]*(?:;.*)?")
_NOT_MIME: Final = {"image/jpg", "text/htm", "audio/mp3", "image/tif", "model/glb"}
_ZONED: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_DISJOINT: Final = (
    {"auto-advance", "no-auto-advance"},
    {"repeat", "no-repeat"},
    {"unordered", "individuals", "continuous", "paged"},
    {"multi-part", "together"},
    {"facing-pages", "non-paged"},
    {"sequence", "thumbnail-nav", "no-nav"},
)


def _manifest_and_canvas(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    if thing.get("type") == "Manifest" and not thing.get("items", True):
        yield Fault("manifest-without-canvas", at(path, "items"))  # §5.2
    if thing.get("type") != "Canvas" or "items" not in thing:
        return
    if "#" in thing.get("id", ""):
        yield Fault("canvas-id-with-fragment", at(path, "id"), thing["id"])  # §5.3
    if not thing["items"] and ("label" not in thing or "thumbnail" in thing):
        yield Fault("canvas-without-content", at(path, "items"))  # allowed when it says what is missing: recipe 0283
    for side in ("height", "width"):
        if "duration" not in thing and not (isinstance(thing.get(side), int) and thing[side] > 0):
            yield Fault("canvas-without-size", at(path, side), str(thing.get(side)))
    for number, page in enumerate(thing["items"]):
        for place, annotation in enumerate(page.get("items", ())):
            yield from _painting(f"{at(path, 'items')}.{number}.items.{place}", annotation, thing)
    for page in thing.get("annotations", ()):
        for annotation in page.get("items", ()):
            if annotation.get("motivation") == "painting":
                yield Fault("painting-among-annotations", at(path, "annotations"), str(annotation.get("id")))


def _painting(path: str, annotation: Json, canvas: Json) -> Iterator[Fault]:
    if annotation.get("motivation", "painting") != "painting":
        yield Fault("not-painting-in-items", at(path, "motivation"), str(annotation["motivation"]))  # §5.3
    target = annotation.get("target")
    if target is not None and canvas_of(target.get("source", target) if isinstance(target, dict) else target) != (
        canvas.get("id")
    ):
        yield Fault("painting-of-another-canvas", at(path, "target"), str(target))  # §5.6
    body = annotation.get("body")
    if isinstance(body, dict) and body.get("type") in ("Image", "Sound", "Video", "Text") and "format" not in body:
        yield Fault("body-without-format", at(path, "body"))


def _annotation(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    if thing.get("type") != "Annotation":
        return
    for name in ("motivation", "body", "target"):
        if not thing.get(name):
            yield Fault(f"annotation-without-{name}", path, str(thing.get("id")))
    bodies = thing.get("body")
    for body in bodies if isinstance(bodies, list) else [bodies]:
        if isinstance(body, dict) and body.get("type") not in _BODIES:
            yield Fault("body-of-unknown-type", at(path, "body"), str(body.get("type")))
        if isinstance(body, dict) and body.get("type") == "TextualBody" and "format" not in body:
            yield Fault("body-without-format", at(path, "body"))
        if isinstance(body, dict) and body.get("format") == "text/html":
            yield from html(at(path, "body.value"), body.get("value", ""))


def _format(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    given = thing.get("format")
    if given is not None and (given in _NOT_MIME or not _MIME.fullmatch(str(given))):
        yield Fault("format-not-a-media-type", at(path, "format"), str(given))


def _service(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    for number, service in enumerate(thing.get("service", ())):
        where = f"{at(path, 'service')}.{number}"
        if "profile" not in service:
            yield Fault("service-without-profile", where, str(service.get("id")))
        old = "ImageService2" in (service.get("type"), service.get("@type"))
        if old and ("@id" not in service or "@type" not in service):
            yield Fault("imageservice2-with-new-keys", where)  # §4.5: v2 keeps @id and @type
        if service.get("id", "").endswith("/"):
            yield Fault("service-id-with-slash", where, service["id"])


def _linked(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    for name in ("homepage", "rendering", "provider"):
        for number, link in enumerate(thing.get(name, ())):
            if not link.get("label"):
                yield Fault(f"{name}-without-label", f"{at(path, name)}.{number}", str(link.get("id")))  # §3.1, §3.3
            if name != "provider" and "format" not in link:
                yield Fault(f"{name}-without-format", f"{at(path, name)}.{number}", str(link.get("id")))
    for number, small in enumerate(thing.get("thumbnail", ())):
        if "service" in small:
            yield Fault("thumbnail-with-service", f"{at(path, 'thumbnail')}.{number}", str(small.get("id")))
        elif not {"height", "width", "format"} <= small.keys():
            yield Fault("thumbnail-without-size", f"{at(path, 'thumbnail')}.{number}", str(small.get("id")))


def _behavior(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    given = set(thing.get("behavior", ()))
    yield from (
        Fault("behaviors-contradict", at(path, "behavior"), ", ".join(sorted(given & group)))
        for group in _DISJOINT
        if len(given & group) > 1
    )


def _date(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    if "navDate" in thing and not _ZONED.fullmatch(str(thing["navDate"])):
        yield Fault("navdate-without-zone", at(path, "navDate"), str(thing["navDate"]))  # §3.1


def _range(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    if thing.get("type") == "Range" and not thing.get("label"):
        yield Fault("range-without-label", path, str(thing.get("id")))  # §5.4: SHOULD, and no viewer can show it
    if thing.get("type") == "Range" and not thing.get("items"):
        yield Fault("range-without-items", path, str(thing.get("id")))


def _rights(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    if "rights" in thing and not thing["rights"].startswith(
        ("http://creativecommons.org/", "http://rightsstatements.org/vocab/")
    ):
        yield Fault("rights-not-listed", at(path, "rights"), thing["rights"])


def _order(node: Node) -> Iterator[Fault]:
    path, thing, _ = node
    if thing.get("type") in ("Manifest", "Collection", "Canvas", "Range", "AnnotationPage"):
        places = [_PLACE[name] for name in thing if name in _PLACE]
        if places != sorted(places):
            yield Fault("properties-out-of-order", path, ", ".join(thing))
        yield from (Fault("property-unknown", at(path, name), name) for name in thing if name not in _PLACE)


RULES: Final[tuple[Callable[[Node], Iterator[Fault]], ...]] = (
    _manifest_and_canvas, _annotation, _format, _service, _linked, _behavior, _date, _range, _rights, _order,
)  # fmt: skip
