"""Each fault that the official schema lets through, planted by name in a sound document, is found by our linter."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from iiif_museum import files

from hyplan_museum.iiif.lint import lint

Json = dict[str, Any]
MANIFEST = "iiif/artifacts/bia-06/manifest.json"
EXHIBIT = "iiif/exhibits/loi-tren-da/manifest.json"
INFO = "iiif/images/bia-06/1/info.json"
SOUND = {name: json.dumps(files()[name]) for name in (MANIFEST, EXHIBIT, INFO)}

BOOK = "http://creativecommons.org/"
PRESENTATION = "http://iiif.io/api/presentation/3/context.json"
PLACE = "http://iiif.io/api/extension/navplace/context.json"


def canvas(m: Json) -> Json:
    found: Json = m["items"][0]
    return found


def painting(m: Json) -> Json:
    found: Json = canvas(m)["items"][0]["items"][0]
    return found


def scene(m: Json) -> Json:
    found: Json = canvas(m)["annotations"][0]["items"][1]
    return found


def put(where: Callable[[Json], Json], **values: Any) -> Callable[[Json], None]:
    def plant(document: Json) -> None:
        where(document).update(copy.deepcopy(values))

    return plant


def drop(where: Callable[[Json], Json], name: str) -> Callable[[Json], None]:
    def plant(document: Json) -> None:
        del where(document)[name]

    return plant


def whole(document: Json) -> Json:
    return document


def body(m: Json) -> Json:
    found: Json = painting(m)["body"]
    return found


def service(m: Json) -> Json:
    found: Json = body(m)["service"][0]
    return found


def chapter(m: Json) -> Json:
    found: Json = m["structures"][0]["items"][0]
    return found


def twice(m: Json) -> None:
    m["items"].append(copy.deepcopy(m["items"][0]))


def backwards(m: Json) -> None:
    turned = dict(reversed(m.items()))
    m.clear()
    m.update(turned)


FAULTS: dict[str, tuple[str, str, Callable[[Json], None]]] = {
    "navPlace without its context": (MANIFEST, "context-of-navplace-missing", put(whole, **{"@context": PRESENTATION})),
    "navPlace context after Presentation's": (
        MANIFEST, "context-presentation-last", put(whole, **{"@context": [PRESENTATION, PLACE]})),
    "no context": (MANIFEST, "context-presentation-last", drop(whole, "@context")),
    "properties in another order": (MANIFEST, "properties-out-of-order", backwards),
    "context not first": (MANIFEST, "context-not-first", backwards),
    "a property nobody knows": (MANIFEST, "property-unknown", put(whole, sumary={"vi": ["x"]})),
    "manifest without canvases": (MANIFEST, "manifest-without-canvas", put(whole, items=[])),
    "canvas without content that has a thumbnail": (MANIFEST, "canvas-without-content", put(canvas, items=[])),
    "canvas id with a fragment": (MANIFEST, "canvas-id-with-fragment", put(canvas, id="https://a.example/c#1")),
    "canvas without height": (MANIFEST, "canvas-without-size", drop(canvas, "height")),
    "canvas of width 0": (MANIFEST, "canvas-without-size", put(canvas, width=0)),
    "canvas of width -3": (MANIFEST, "canvas-without-size", put(canvas, width=-3)),
    "duplicate id": (MANIFEST, "duplicate-id", twice),
    "missing id": (MANIFEST, "id-missing", drop(canvas, "id")),
    "id that prezi3 made up": (MANIFEST, "id-made-up", put(canvas, id="http://example.org/iiif/3")),
    "id with Vietnamese letters": (MANIFEST, "id-not-canonical", put(canvas, id="https://a.example/bìa")),
    "id that is relative": (MANIFEST, "id-not-canonical", put(canvas, id="canvas/1")),
    "id with a default port": (MANIFEST, "id-not-canonical", put(canvas, id="https://a.example:443/c")),
    "painting of another canvas": (MANIFEST, "painting-of-another-canvas", put(painting, target="https://a.example/c")),
    "no motivation": (MANIFEST, "annotation-without-motivation", drop(painting, "motivation")),
    "a comment among the paintings": (MANIFEST, "not-painting-in-items", put(painting, motivation="commenting")),
    "a painting among the comments": (EXHIBIT, "painting-among-annotations", put(scene, motivation="painting")),
    "no body": (MANIFEST, "annotation-without-body", drop(painting, "body")),
    "no target": (MANIFEST, "annotation-without-target", drop(painting, "target")),
    "picture without format": (MANIFEST, "body-without-format", drop(body, "format")),
    "comment without format": (EXHIBIT, "body-without-format", put(scene, body={"type": "TextualBody", "value": "x"})),
    "body type misspelt": (MANIFEST, "body-of-unknown-type", put(body, type="Imgae")),
    "image/jpg": (MANIFEST, "format-not-a-media-type", put(body, format="image/jpg")),
    "jpeg": (MANIFEST, "format-not-a-media-type", put(body, format="jpeg")),
    "service without profile": (MANIFEST, "service-without-profile", drop(service, "profile")),
    "ImageService2 with id and type": (MANIFEST, "imageservice2-with-new-keys", put(service, type="ImageService2")),
    "service id with a slash": (MANIFEST, "service-id-with-slash", put(service, id="https://a.example/i/")),
    "provider without label": (MANIFEST, "provider-without-label", drop(lambda m: m["provider"][0], "label")),
    "homepage without label": (MANIFEST, "homepage-without-label", drop(lambda m: m["homepage"][0], "label")),
    "homepage without format": (MANIFEST, "homepage-without-format", drop(lambda m: m["homepage"][0], "format")),
    "rendering without label": (
        MANIFEST, "rendering-without-label",
        put(whole, rendering=[{"id": "https://a.example/a.pdf", "type": "Text", "format": "application/pdf"}])),
    "rendering without format": (
        MANIFEST, "rendering-without-format",
        put(whole, rendering=[{"id": "https://a.example/a.pdf", "type": "Text", "label": {"vi": ["x"]}}])),
    "thumbnail with a service": (
        MANIFEST, "thumbnail-with-service", put(lambda m: canvas(m)["thumbnail"][0], service=[{"id": "x"}])),
    "thumbnail without size": (
        MANIFEST, "thumbnail-without-size", drop(lambda m: canvas(m)["thumbnail"][0], "width")),
    "paged and continuous": (MANIFEST, "behaviors-contradict", put(whole, behavior=["paged", "continuous"])),
    "facing-pages and non-paged": (
        MANIFEST, "behaviors-contradict", put(canvas, behavior=["facing-pages", "non-paged"])),
    "navDate without zone": (MANIFEST, "navdate-without-zone", put(whole, navDate="1625-01-01T00:00:00")),
    "navDate that is a date": (MANIFEST, "navdate-without-zone", put(whole, navDate="1625-01-01")),
    "start at an unknown canvas": (
        MANIFEST, "start-of-unknown-canvas", put(whole, start={"id": "https://a.example/c", "type": "Canvas"})),
    "start as a string": (MANIFEST, "start-not-an-object", put(whole, start="https://a.example/c")),
    "range of an unknown canvas": (
        EXHIBIT, "range-of-unknown-canvas", put(chapter, items=[{"id": "https://a.example/c", "type": "Canvas"}])),
    "range without label": (EXHIBIT, "range-without-label", drop(chapter, "label")),
    "range without items": (EXHIBIT, "range-without-items", put(chapter, items=[])),
    "xywh with three numbers": (EXHIBIT, "xywh-malformed", put(scene, target="https://a.example/c#xywh=1,2,3")),
    "xywh with fractions": (EXHIBIT, "xywh-malformed", put(scene, target="https://a.example/c#xywh=1.5,2,3,4")),
    "xywh without area": (EXHIBIT, "xywh-empty", put(scene, target="https://a.example/c#xywh=1,2,0,4")),
    "xywh outside its canvas": (
        EXHIBIT, "xywh-outside-canvas",
        lambda m: scene(m).update(target=canvas(m)["id"] + "#xywh=3900,0,200,100")),
    "script in the summary": (
        MANIFEST, "markup-not-permitted", put(whole, summary={"vi": ["<p>x<script>alert(1)</script></p>"]})),
    "script in a metadata value": (
        MANIFEST, "markup-not-permitted", lambda m: m["metadata"][0].update(value={"vi": ["<script>x</script>"]})),
    "script in the credit": (
        MANIFEST, "markup-not-permitted", lambda m: m["requiredStatement"].update(value={"vi": ["<script/>"]})),
    "script in a comment": (
        EXHIBIT, "markup-not-permitted",
        put(scene, body={"type": "TextualBody", "format": "text/html", "value": "<svg onload=alert(1)>"})),
    "an event handler in the summary": (
        MANIFEST, "markup-unsafe", put(whole, summary={"vi": ['<img src="x" onerror="alert(1)">']})),
    "a javascript link": (
        MANIFEST, "markup-unsafe", put(whole, summary={"vi": ['<a href="javascript:alert(1)">x</a>']})),
    "HTML in the middle": (
        MANIFEST, "markup-not-from-end-to-end", put(whole, summary={"vi": ["a <b>bold</b> word"]})),
    "rights of somebody's own": (MANIFEST, "rights-not-listed", put(whole, rights="https://example.com/terms")),
    "rights with https": (MANIFEST, "rights-not-listed", put(whole, rights="https://creativecommons.org/licenses/by/4.0/")),
    "empty language map": (MANIFEST, "words-missing", put(whole, label={})),
    "language without words": (MANIFEST, "words-missing", put(whole, label={"vi": []})),
    "blank words": (MANIFEST, "words-missing", put(whole, summary={"vi": [" "]})),
    "a language that is none": (MANIFEST, "not-a-language", put(whole, label={"tiếng Việt": ["x"]})),
    "info.json without tiles": (INFO, "info-without", drop(whole, "tiles")),
    "info.json with a slash": (INFO, "service-id-with-slash", put(whole, id="https://a.example/i/")),
    "info.json of level 2": (INFO, "info-not-level0", put(whole, profile="level2")),
    "info.json with a thumbnail in sizes": (
        INFO, "sizes-not-the-pyramid", lambda i: i["sizes"].insert(0, {"width": 400, "height": 300})),
    "info.json with sizes rounded": (INFO, "sizes-not-the-pyramid", put(whole, sizes=[{"width": 1000, "height": 750}])),
    "info.json with sizes falling": (INFO, "sizes-not-ascending", lambda i: i["sizes"].reverse()),
    "info.json with a level left out": (
        INFO, "scale-factors-not-a-pyramid", lambda i: i["tiles"][0].update(scaleFactors=[1, 4])),
    "info.json with context last": (INFO, "context-not-first", backwards),
}  # fmt: skip


@pytest.mark.parametrize(("name", "code", "plant"), list(FAULTS.values()), ids=list(FAULTS))
def test_a_planted_fault_is_found(name: str, code: str, plant: Callable[[Json], None]) -> None:
    document = json.loads(SOUND[name])
    assert lint(document) == []

    plant(document)

    assert code in {fault.code for fault in lint(document)}


def test_a_fault_says_where_it_is_and_what_stands_there() -> None:
    document = json.loads(SOUND[MANIFEST])
    body(document)["format"] = "image/jpg"

    (fault,) = lint(document)

    assert (fault.code, fault.where, fault.found) == (
        "format-not-a-media-type", "items.0.items.0.items.0.body.format", "image/jpg",
    )  # fmt: skip
