"""Goldens of small pages: what changes in them is seen before it is published."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pages_museum import rendered

SMALL = {
    "artifact.vi": "artifacts/bia-07/",
    "artifact.en": "en/artifacts/bia-06/",
    "exhibit.vi": "exhibits/doc-bia/",
    "place.vi": "places/chua-hien/",
    "tombstone.en": "en/artifacts/bia-rut/",
}


@pytest.mark.parametrize("name", list(SMALL))
def test_a_page_is_as_agreed(name: str, golden: Callable[[str, str], None]) -> None:
    page = rendered(SMALL[name])

    golden(f"pages/{name}.html", f"<!-- {page.title} | {page.description} -->\n{page.head}\n{page.body}")
