"""The museums of the tests and the sample museum, read from their files, are published without a fault."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema_rs
import pytest
from iiif_museum import files, picture

from hyplan_museum import source
from hyplan_museum.iiif.lint import lint
from hyplan_museum.publication import published

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "../shared/data/iiif/iiif_3_0.json"
MUSEUMS = {"sample": ROOT, **{folder.name: folder for folder in sorted((ROOT / "tests" / "museums").iterdir())}}


@pytest.mark.parametrize("root", list(MUSEUMS.values()), ids=list(MUSEUMS))
def test_a_museum_of_files_is_published_without_a_fault(root: Path) -> None:
    reading = source.read(root)
    museum = published(reading.museum, drafts=True)
    settings = replace(reading.settings, site_url="https://baotang.example/so/")
    pictures = {
        (artifact.id, media.id): picture(artifact.id, media.id)
        for artifact in museum.artifacts.values()
        for media in artifact.media
        if media.kind == "image"
    }

    documents = files(museum, pictures, settings)

    assert len(documents) == 1 + len(museum.collections) + len(museum.exhibits) + len(museum.artifacts) + len(pictures)
    for uri, document in documents.items():
        assert lint(document) == [], uri
    if SCHEMA.is_file():
        schema = jsonschema_rs.Draft7Validator(json.loads(SCHEMA.read_text("utf-8")))
        for uri, document in documents.items():
            assert uri.endswith("info.json") or schema.is_valid(document), uri
