"""Links of docs/ to the museum's own pages."""

from __future__ import annotations

import pytest

from hyplan_museum.hosts.documents import counterparts, document
from hyplan_museum.hosts.references import address_of, resolve, rewrite

LANGUAGES = ("vi", "en")
FILES = {"index.md", "visit.md", "visit.en.md", "about.md", "sub/a.md", "sub/a.en.md", "collections/own.md"}


def taken(path: str) -> bool:
    return path in FILES


@pytest.mark.parametrize(
    ("typed", "page", "address"),
    [
        ("artifacts/bia-06/", "index.md", "artifacts/bia-06/"),
        ("artifacts/bia-06", "visit.md", "artifacts/bia-06/"),
        ("artifacts/bia-06.md#x", "visit.md", "artifacts/bia-06/"),
        ("../artifacts/bia-06/index.html#x", "visit.md", "artifacts/bia-06/"),
        ("../artifacts/bia-06/", "sub/a.md", "artifacts/bia-06/"),
        ("../../artifacts/bia-06/", "sub/a.md", "artifacts/bia-06/"),
        ("/artifacts/bia-06/", "sub/a.md", "artifacts/bia-06/"),
        ("artifacts/bia-06/", "visit.en.md", "en/artifacts/bia-06/"),
        ("artifact:bia-06", "visit.en.md", "en/artifacts/bia-06/"),
        ("en/artifacts/bia-06/", "visit.md", "en/artifacts/bia-06/"),
        ("term:da", "index.md", "terms/da/"),
        ("person:ai", "index.md", "people/ai/"),
        ("collections/", "index.md", "collections/"),
        ("iiif/collection.json", "index.md", "iiif/collection.json"),
        ("index.md", "visit.en.md", "en/"),
        ("index.md", "visit.md", ""),
        ("about.md", "index.md", None),
        ("collections/own.md", "index.md", None),
        ("https://example.org/artifacts/x/", "index.md", None),
        ("mailto:a@b.vn", "index.md", None),
        ("#here", "index.md", None),
        ("artifact:", "index.md", None),
        ("../../../artifacts/x/", "sub/a.md", None),
    ],
)
def test_what_a_link_means(typed: str, page: str, address: str | None) -> None:
    assert address_of(typed, document(page, LANGUAGES), LANGUAGES, taken) == address


def test_links_are_rewritten_and_code_is_not() -> None:
    text = (
        "[a](artifact:x#y) `[b](artifact:x)`\n\n```\n[c](artifact:x)\n```\n\n[d]: artifacts/x/\n"
        '<a href="artifacts/x/">e</a> ![f](pictures/x/1/400.jpg "t")'
    )

    rewritten, found = rewrite(text, document("index.md", LANGUAGES), LANGUAGES, taken)

    assert rewritten == (
        "[a](hyplan-page:artifacts/x/#y) `[b](artifact:x)`\n\n```\n[c](artifact:x)\n```\n\n"
        "[d]: hyplan-page:artifacts/x/\n"
        '<a href="hyplan-page:artifacts/x/">e</a> ![f](hyplan-page:pictures/x/1/400.jpg "t")'
    )
    assert [text[link.offset :].startswith(link.typed) for link in found] == [True] * 4


def test_an_unclosed_code_mark_hides_no_later_paragraph() -> None:
    rewritten, _ = rewrite("a ` b\n\n[c](artifact:x) ` d", document("index.md", LANGUAGES), LANGUAGES, taken)

    assert "[c](hyplan-page:artifacts/x/)" in rewritten


def test_links_between_documents_stay_in_the_language() -> None:
    rewritten, _ = rewrite(
        "[v](visit.md#a) [s](sub/a.md) [o](about.md)", document("visit.en.md", LANGUAGES), LANGUAGES, taken
    )

    assert rewritten == "[v](visit.en.md#a) [s](sub/a.en.md) [o](about.md)"


def test_finished_pages_have_relative_links() -> None:
    html = '<a href="hyplan-page:artifacts/x/#y">a</a><img src="hyplan-page:pictures/x.jpg"><code>hyplan-page:a/</code>'

    assert resolve(html, "en/visit/") == (
        '<a href="../../artifacts/x/index.html#y">a</a><img src="../../pictures/x.jpg"><code>a/</code>'
    )


def test_the_language_of_a_document_is_in_its_name() -> None:
    assert document("visit.en.md", LANGUAGES).address(LANGUAGES) == "en/visit/"
    assert document("sub/index.en.md", LANGUAGES).address(LANGUAGES) == "en/sub/"
    assert document("index.en.md", LANGUAGES).address(LANGUAGES) == "en/"
    assert document("v1.2.md", LANGUAGES).address(LANGUAGES) == "v1.2/"
    assert document(".en.md", LANGUAGES).language == "vi"
    assert counterparts(["visit.en.md", "visit.md"], LANGUAGES)["visit.md"].keys() == {"vi", "en"}
