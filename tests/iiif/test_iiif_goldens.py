"""What is published, as it is published: a manifest, an exhibit, a collection and an info.json."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from iiif_museum import MUSEUM, PICTURES, SETTINGS

from hyplan_museum import iiif

GOLDENS = {
    "iiif/artifact.json": "iiif/artifacts/bia-06/manifest.json",
    "iiif/artifact-without-picture.json": "iiif/artifacts/hat-trong-quan/manifest.json",
    "iiif/exhibit.json": "iiif/exhibits/loi-tren-da/manifest.json",
    "iiif/collection.json": "iiif/collections/bia.json",
    "iiif/top-collection.json": "iiif/collection.json",
    "iiif/info.json": "iiif/images/bia-06/1/info.json",
}


@pytest.mark.parametrize(("name", "uri"), list(GOLDENS.items()), ids=list(GOLDENS))
def test_the_published_bytes_are_those_of_the_golden(golden: Callable[[str, str], None], name: str, uri: str) -> None:
    outputs = {output.uri: output for output in iiif.plan(MUSEUM, PICTURES, SETTINGS)}
    render = outputs[uri].render
    assert render

    golden(name, render().decode("utf-8"))
