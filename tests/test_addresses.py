"""Addresses and the relative links between them."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum import addresses

LANGUAGES = ("vi", "en")


def test_the_first_language_lives_at_the_root() -> None:
    assert addresses.page("home", "vi", LANGUAGES) == ""
    assert addresses.page("home", "en", LANGUAGES) == "en/"
    assert addresses.page("artifact", "vi", LANGUAGES, "bia-06") == "artifacts/bia-06/"
    assert addresses.page("artifact", "en", LANGUAGES, "bia-06") == "en/artifacts/bia-06/"
    assert addresses.page("collection", "en", LANGUAGES, "gom", 3) == "en/collections/gom/page/3/"


@pytest.mark.parametrize("kind", addresses.PAGE_KINDS)
def test_every_kind_of_page_has_an_address_in_every_language(kind: addresses.PageKind) -> None:
    found = {addresses.page(kind, language, LANGUAGES, "x") for language in LANGUAGES}

    assert len(found) == (1 if kind == "not-found" else 2)


folders = st.lists(st.sampled_from(["a", "b", "en", "artifacts"]), max_size=4).map(
    lambda parts: "".join(f"{p}/" for p in parts)
)


@given(folders, folders, st.sampled_from(["", "x.jpg", "404.html"]), st.sampled_from(["", "#canh-1"]))
def test_a_link_leads_to_its_target_over_http(source: str, target: str, file: str, fragment: str) -> None:
    link = addresses.link(source, target + file + fragment)

    assert urljoin(f"http://museum/{source}", link) == f"http://museum/{addresses.file_of(target + file)}{fragment}"
    assert not link.endswith("/")
