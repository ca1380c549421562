"""What is published is held against the official schema, the specification's tables, prezi3 and our linter."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import iiif_prezi3  # type: ignore[import-untyped]
import jsonschema_rs
import pytest
from iiif_museum import EXHIBIT, MUSEUM, RECORDED, RECORDED_PICTURES, SETTINGS, STELE, files

from hyplan_museum.iiif.lint import lint
from hyplan_museum.iiif.lint.fault import walk

DATA = Path(__file__).parents[2] / "../shared/data/iiif"
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="the IIIF schema and tables of ../shared/data are not here")
EXTENSIONS = {"@context", "items", "navPlace"}


PUBLISHED = {**{uri: one for uri, one in files(RECORDED, RECORDED_PICTURES).items() if "/nghe-" in uri}, **files()}
PRESENTATION = [
    pytest.param(document, id=uri) for uri, document in PUBLISHED.items() if document["type"] != "ImageService3"
]


@needs_data
@pytest.mark.parametrize("document", PRESENTATION)
def test_the_official_schema_accepts_every_document(document: dict[str, Any]) -> None:
    schema = jsonschema_rs.Draft7Validator(json.loads((DATA / "iiif_3_0.json").read_text("utf-8")))

    assert [f"{list(e.instance_path)}: {e.message}" for e in schema.iter_errors(document)] == []


@needs_data
@pytest.mark.parametrize("document", PRESENTATION)
def test_required_properties_are_there_and_no_other_than_allowed(document: dict[str, Any]) -> None:
    tables = json.loads((DATA / "p3-requirements.json").read_text("utf-8"))
    spelt = {"AnnotationPage": {**tables["AnnotationPage"], **tables["Annotation Page"]}, **tables}
    spelt["AnnotationPage"] = {**tables["AnnotationPage"], **tables["Annotation Page"]}
    seen = set()
    for path, node, _ in walk(document, "", None):
        table = spelt.get(node.get("type", ""))
        if table is None or (node["type"] in ("Manifest", "Collection", "Canvas") and "items" not in node):
            continue  # a reference
        seen.add(node["type"])
        required = {name for name, rule in table.items() if rule == "required"}
        forbidden = {name for name, rule in table.items() if rule == "not allowed"}
        assert required <= node.keys(), path
        assert not forbidden & node.keys(), path
        if node["type"] not in ("Annotation", "Range"):
            assert node.keys() - table.keys() <= EXTENSIONS, path
    assert document["type"] in seen


@needs_data
def test_recommended_properties_of_a_manifest_are_there() -> None:
    table = json.loads((DATA / "p3-requirements.json").read_text("utf-8"))["Manifest"]
    recommended = {name for name, rule in table.items() if rule == "recommended"}

    assert recommended == {"metadata", "summary", "provider", "thumbnail"}
    for document in PUBLISHED.values():
        if document["id"].endswith("bia-06/manifest.json"):
            assert recommended <= document.keys()


@pytest.mark.parametrize("document", PRESENTATION)
def test_prezi3_keeps_every_word_of_a_manifest(document: dict[str, Any]) -> None:
    made = getattr(iiif_prezi3, document["type"])(**document)
    kept = json.loads(made.json())

    for range_ in kept.get("structures", ()):  # prezi3 gives canvases that a range refers to `items` of their own
        for part in range_["items"]:
            for canvas in part["items"]:
                assert canvas.pop("items") == []
    for one, ours in zip(kept["items"], document["items"], strict=True):  # and loses the language of a transcript
        for file, our_file in zip(one.get("rendering", ()), ours.get("rendering", ()), strict=True):
            file.update({"language": our_file["language"]} if "language" in our_file else {})
    assert kept == document


@pytest.mark.parametrize("document", list(PUBLISHED.values()), ids=list(PUBLISHED))
def test_our_linter_finds_no_fault(document: dict[str, Any]) -> None:
    assert lint(document) == []


def test_ids_are_unique_in_the_whole_museum() -> None:
    defined = [
        node["id"]
        for document in PUBLISHED.values()
        for _, node, _ in walk(document, "", None)
        if node.get("type") in ("Canvas", "AnnotationPage", "Annotation", "Feature", "FeatureCollection")
        and not ("items" not in node and node["type"] == "Canvas")
    ]

    assert len(defined) == len(set(defined))


def test_ids_are_the_addresses_of_the_files() -> None:
    for uri, document in PUBLISHED.items():
        assert document["id"] == SETTINGS.site_url + uri.removesuffix("/info.json")


def test_the_example_holds_what_the_judges_are_to_see() -> None:
    assert STELE.inscription
    assert STELE.claims
    assert len(EXHIBIT.scenes) == 5
    assert MUSEUM.places["chua-hien"].coordinates
