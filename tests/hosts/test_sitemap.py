"""The sitemap of all languages."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from hosts_museum import LANGUAGES, all_pages

from hyplan_museum.hosts import sitemap
from hyplan_museum.hosts.hostsite import HostPage
from hyplan_museum.hosts.sitemap import sitemaps
from hyplan_museum.outputs import Output

URL = "https://example.org/a&b/"
VISIT = HostPage("visit/", "vi", "Thăm", {"vi": "visit/", "en": "en/visit/"})


def text_of(output: Output) -> str:
    assert output.render is not None
    return output.render().decode()


def locations(text: str) -> list[str]:
    root = ET.fromstring(text)  # noqa: S314 - our own
    return [found.text or "" for found in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]


def test_without_an_address_there_is_none() -> None:
    assert sitemaps(all_pages(), [VISIT], LANGUAGES, "") == []


def test_pages_and_documents_are_listed_in_order_with_counterparts() -> None:
    (output,) = sitemaps(all_pages(), [VISIT], LANGUAGES, URL)
    text = text_of(output)

    assert locations(text) == sorted(locations(text))
    assert f"{URL}visit/" in locations(text)
    assert '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/a&amp;b/en/visit/"/>' in text


def test_too_many_addresses_are_cut_into_several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitemap, "_LIMIT", 10)
    index, *parts = sitemaps(all_pages(), [VISIT], LANGUAGES, URL)

    assert locations(text_of(index)) == [f"{URL}{part.uri}" for part in parts]
    sizes = [len(locations(text_of(part))) for part in parts]
    monkeypatch.undo()
    (whole,) = sitemaps(all_pages(), [VISIT], LANGUAGES, URL)
    assert set(sizes[:-1]) == {10}
    assert 0 < sizes[-1] <= 10
    assert sum(sizes) == len(locations(text_of(whole)))


def test_a_page_that_comes_or_goes_makes_it_anew() -> None:
    (before,) = sitemaps(all_pages(), [VISIT], LANGUAGES, URL)
    (after,) = sitemaps(all_pages(), [], LANGUAGES, URL)

    assert before.made_from != after.made_from
