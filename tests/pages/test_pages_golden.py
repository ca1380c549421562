"""Goldens of small pages: what changes in them is seen before it is published."""

from __future__ import annotations

import re
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

MADE = re.compile(r'(data-(?:version|light|plain|tiles))="[^"]*"')
"""What an exhibit weighs and its digest change with every style or script; test_pages_taken_along.py judges them."""


@pytest.mark.parametrize("name", list(SMALL))
def test_a_page_is_as_agreed(name: str, golden: Callable[[str, str], None]) -> None:
    page = rendered(SMALL[name])

    text = f"<!-- {page.title} | {page.description} -->\n{page.head}\n{page.body}"
    golden(f"pages/{name}.html", MADE.sub(r'\1="…"', text))
