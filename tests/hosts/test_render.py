"""What one run of MkDocs gives: pages of docs/ in both languages, and a shell for every kind of page."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hosts_museum import DOCS, LANGUAGES, MKDOCS_YML, all_pages, museum_in, plan_of, write

from hyplan_museum.hosts import site as hosts_site
from hyplan_museum.hosts.hostsite import HostSite
from hyplan_museum.hosts.mkdocs.render import render
from hyplan_museum.outputs import Page
from hyplan_museum.problems import Position


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    return museum_in(tmp_path)


def run(root: Path, **settings: Any) -> HostSite:
    return render(root, hosts_site.wanted(plan_of(root, all_pages(), **settings)), root / ".hyplan/host/site")


def html_of(root: Path, site: HostSite, address: str) -> str:
    page: Page | None = next((p for p in all_pages() if p.address == address), None)
    if page is not None:
        return site.shell_for(page).stamp(page.render())
    return (root / ".hyplan/host/site" / address / "index.html").read_text("utf-8")


def attributes(html: str, pattern: str) -> list[Any]:
    return re.findall(pattern, html)


def test_there_is_a_shell_for_every_page(museum: Path) -> None:
    site = run(museum)

    assert site.problems == ()
    for page in all_pages():
        stamped = site.shell_for(page).stamp(page.render())
        assert stamped.count("<h1") == 1, page.address
        assert f"<title>{page.kind} {page.language}" in stamped
        assert "hyplan-slot" not in stamped


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_its_language(museum: Path, language: str) -> None:
    site = run(museum)
    mine = [p for p in all_pages() if p.language == language]

    for page in mine:
        html = html_of(museum, site, page.address)
        assert attributes(html, r'<html lang="(\w+)"') == [language]
        assert {"vi": "Bảo tàng &lt;thử&gt;", "en": "Museum &amp; trial"}[language] in html
        assert "search" not in attributes(html, r'class="md-search[^"]*"')
    assert attributes(html_of(museum, site, "en/visit"), r'<html lang="(\w+)"') == ["en"]


def test_logo_and_tabs_lead_to_the_pages_own_language(museum: Path) -> None:
    site = run(museum)
    html = html_of(museum, site, "en/artifacts/mot/")

    assert attributes(html, r'<a href="([^"]*)" title="[^"]*" class="md-header__button md-logo"') == [
        "../../../en/index.html"
    ]
    assert attributes(html, r'<a href="([^"]*)" class="md-tabs__link"') == [
        "../../../en/index.html",
        "../../../en/exhibits/index.html",
        "../../../en/collections/index.html",
        "../../../en/visit/index.html",
    ]


def test_the_tab_of_the_list_a_page_belongs_to_is_the_open_one(museum: Path) -> None:
    site = run(museum)

    def open_tab(address: str) -> list[str]:
        html = html_of(museum, site, address)
        return attributes(html, r'md-tabs__item--active">\s*<a href="([^"]*)"')

    assert open_tab("artifacts/mot/") == ["../../collections/index.html"]
    assert open_tab("en/exhibits/exhibit-1/") == ["../../../en/exhibits/index.html"]
    assert open_tab("collections/") == ["index.html"]
    assert open_tab("rights/") == []


def test_titles_in_the_navigation_are_translated_or_the_pages_own(museum: Path) -> None:
    site = run(museum, translations={"en": {"Thăm": "Plan your visit"}})
    html = html_of(museum, site, "en/visit")

    assert "Plan your visit" in html
    assert re.search(r'<a href="index.html" class="md-nav__link md-nav__link--active">\s*<span[^>]*>\s*Visit\s', html)
    assert re.search(r"exhibits en\s", html)  # the title of the page itself


def test_a_page_missing_in_a_language_leads_to_the_one_there_is_and_says_so(museum: Path) -> None:
    html = html_of(museum, run(museum), "en/visit")

    assert 'href="../../chi-vi/index.html"' in html
    assert 'Chỉ tiếng Việt <span lang="vi">(Tiếng Việt)</span>' in html


def test_the_words_of_the_home_page_stand_first(museum: Path) -> None:
    site = run(museum)
    vietnamese, english = html_of(museum, site, ""), html_of(museum, site, "en/")

    assert vietnamese.index("Chào bạn</h1>") < vietnamese.index('class="planted"')
    assert english.index("Welcome</h1>") < english.index('class="planted"')
    assert '<a href="artifacts/mot/index.html">bia</a>' in vietnamese
    assert '<a href="../en/artifacts/mot/index.html">' in english or '<a href="artifacts/mot/index.html">' in english
    assert "<title>home vi</title>" in vietnamese


def test_without_words_of_its_own_the_home_page_is_the_museums(tmp_path: Path) -> None:
    root = write(tmp_path, {"mkdocs.yml": "site_name: M\n", "docs/about.md": "# Về\n"})
    site = run(root)

    assert site.problems == ()
    html = html_of(root, site, "")
    assert '<h1 id="hy-title">home vi</h1>' in html
    assert attributes(html, r'<a href="([^"]*)" class="md-skip"') == ["#hy-title"]


def test_without_nav_the_museums_lists_stand_after_the_home_page(tmp_path: Path) -> None:
    root = write(tmp_path, {"mkdocs.yml": "site_name: M\n", **DOCS})
    html = html_of(root, run(root), "en/artifacts/mot/")

    links = attributes(html, r'<a href="([^"]*)" class="md-nav__link">')
    assert links[:3] == [
        "../../../en/index.html",
        "../../../en/exhibits/index.html",
        "../../../en/collections/index.html",
    ]
    assert "../../../en/visit/index.html" in links


def test_links_of_documents_are_relative_to_where_they_are_published(museum: Path) -> None:
    site = run(museum)
    english = html_of(museum, site, "en/visit")

    assert '<a href="../artifacts/mot/index.html">stele</a>' in english
    assert '<a href="../index.html">home</a>' in english
    assert '<a href="../../chi-vi/index.html">only</a>' in english
    assert "[mã](artifacts/mot/)" in html_of(museum, site, "chi-vi")
    assert [str(r.position) for r in site.references if r.typed.startswith("../")] == ["docs/visit.md:3:7"]


def test_documents_lead_to_their_other_language(museum: Path) -> None:
    site = run(museum)
    html = html_of(museum, site, "visit")

    assert '<a href="../en/visit/index.html" hreflang="en" lang="en" rel="alternate">English</a>' in html
    assert attributes(html, r'<link [^>]*hreflang="([\w-]+)" href="([^"]*)"') == [
        ("vi", "https://example.org/museum/visit/"),
        ("en", "https://example.org/museum/en/visit/"),
        ("x-default", "https://example.org/museum/visit/"),
    ]
    assert "hreflang" not in html_of(museum, site, "chi-vi")


def test_only_the_hosts_own_pages_and_assets_are_kept(museum: Path) -> None:
    uris = [f.uri for f in run(museum).files]

    assert [u for u in uris if not u.startswith("assets/")] == [
        "chi-vi/index.html",
        "en/visit/index.html",
        "visit/index.html",
    ]
    assert not [u for u in uris if "lunr" in u or "search" in u]


def test_the_error_page_links_from_the_sites_root(museum: Path) -> None:
    html = html_of(museum, run(museum), "404.html")

    assert attributes(html, r'class="md-skip"') == []
    local = [h for h in attributes(html, r'(?:href|src)="([^"]*)"') if not h.startswith(("http", "#"))]
    assert local
    assert all(h.startswith("/museum/") and "/." not in h for h in local), local


def test_nothing_of_the_frame_calls_another_host(museum: Path) -> None:
    site = run(museum)

    for page in all_pages():
        html = html_of(museum, site, page.address)
        assert not attributes(
            html, r'<(?:link|script|img|iframe)[^>]*(?:src|href)="(?:https?:)?//(?!example\.org)[^"]*"'
        )


def test_options_that_break_the_museum_are_overruled_and_named(tmp_path: Path) -> None:
    options = """\
site_name: M
theme:
  name: material
  font: {text: Inter}
  features: [navigation.tabs, navigation.instant, content.action.edit]
repo_url: https://github.com/a/b
plugins: [search]
extra_css: [https://example.com/a.css, own.css]
extra:
  alternate: [{name: English, link: /en/, lang: en}]
"""
    root = write(tmp_path, {"mkdocs.yml": options, **DOCS, "docs/own.css": ""})
    site = run(root)

    assert [(p.code, str(p.position), p.field) for p in sorted(site.problems, key=lambda p: p.position)] == [
        ("host-option-ignored", "mkdocs.yml:4:3", "font"),
        ("host-option-ignored", "mkdocs.yml:5:31", "navigation.instant"),
        ("host-option-ignored", "mkdocs.yml:5:51", "content.action.edit"),
        ("host-option-ignored", "mkdocs.yml:6:1", "repo_url"),
        ("host-option-ignored", "mkdocs.yml:7:11", "search"),
        ("host-option-ignored", "mkdocs.yml:8:13", "https://example.com/a.css"),
        ("host-option-ignored", "mkdocs.yml:10:3", "extra.alternate"),
    ]
    html = html_of(root, site, "artifacts/mot/")
    assert "own.css" in html
    assert not re.search(r"github\.com|example\.com|fonts\.g|md-search__", html)


def test_what_mkdocs_says_is_a_problem_with_its_file(museum: Path) -> None:
    write(museum, {"docs/visit.md": "# T\n\n[x](missing.md)\n"})

    (problem,) = run(museum).problems

    assert (problem.code, problem.severity, problem.position) == ("host-said", "warning", Position("docs/visit.md"))
    assert "missing.md" in problem.message("en")


@pytest.mark.parametrize(
    ("config", "code", "words"),
    [
        ("site_name: [\n", "host-failed", "mkdocs.yml"),
        ("site_name: M\ntheme: {name: readthedocs}\n", "host-theme", "readthedocs"),
        ("site_name: M\ntheme: {name: material}\nplugins: [no-such-plugin]\n", "host-failed", "no-such-plugin"),
        ("site_name: M\ntheme: {name: material}\nmarkdown_extensions: [no_such_one]\n", "host-failed", "no_such_one"),
    ],
)
def test_a_host_that_cannot_run_is_an_error_and_no_traceback(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], config: str, code: str, words: str
) -> None:
    root = write(tmp_path, {"mkdocs.yml": config, "docs/index.md": "# A\n"})

    problems = run(root).problems

    assert [(p.code, p.severity, p.position.file) for p in problems] == [(code, "error", "mkdocs.yml")]
    assert words in problems[0].message("vi")
    assert capfd.readouterr() == ("", "")


def test_a_document_where_the_museum_has_a_page_is_named_and_left_out(museum: Path) -> None:
    write(museum, {"docs/collections.md": "# Của tôi\n", "mkdocs.yml": MKDOCS_YML.replace("  - collections/\n", "")})
    site = run(museum)

    assert [(p.code, str(p.position)) for p in site.problems] == [("docs-address-taken", "docs/collections.md")]
    assert "Của tôi" not in html_of(museum, site, "collections/")


def test_an_overriding_template_may_add_to_the_head(museum: Path) -> None:
    extra = '{% extends "base.html" %}{% block extrahead %}<meta name="own">{% endblock %}'
    write(
        museum,
        {
            "overrides/main.html": extra,
            "mkdocs.yml": MKDOCS_YML.replace("material,", "material, custom_dir: overrides,"),
        },
    )
    site = run(museum)

    assert '<meta name="own">' in html_of(museum, site, "artifacts/mot/")
    assert '<meta name="hyplan-test"' in html_of(museum, site, "artifacts/mot/")
    assert "overrides" in site.inputs
