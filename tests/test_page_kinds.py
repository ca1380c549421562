"""Every kind of page has an example, and every example is what it says."""

from __future__ import annotations

from pathlib import Path

import pytest
from built_museums import Built
from page_kinds import ALL_PAGES, EXAMPLES, PAGES, KindOfPage, each

from hyplan_museum.addresses import VISITED_KINDS

PICTURES = {"artifact": (1, 9), "artifact-without-picture": (0, 0), "artifact-with-many-pictures": (10, 100)}
ONLY_IN = {"tombstone": "hy-tombstone", "not-found": "hy-not-found", "redirect": '<meta http-equiv="refresh"'}
"""What tells a kind where its address alone does not."""


def test_every_kind_of_page_has_an_example_in_every_language() -> None:
    assert set(EXAMPLES) == set(VISITED_KINDS)
    assert {(page.kind, page.language) for page in PAGES} == {
        (kind, language)
        for kind in VISITED_KINDS
        for language in ("vi", "en")
        if (kind, language) != ("not-found", "en")
    }


@pytest.mark.parametrize("page", each(ALL_PAGES))
def test_an_example_is_what_it_says(page: KindOfPage, sample: Built, one_of_everything: Built) -> None:
    html = Path((sample if page.museum == "sample" else one_of_everything).site, page.file).read_text("utf-8")
    least, most = PICTURES.get(page.kind, (0, 1000))

    assert f'<html lang="{page.language}"' in html
    assert html.count("<h1") == 1
    assert least <= html.count("<figure") <= most
    assert ONLY_IN.get(page.kind, "<h1") in html
