"""`hyplan export` and Zensical: the same bodies and heads as under MkDocs, without any plugin."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hosts_museum import INDEX, MKDOCS_YML, NAUGHTY, all_pages, museum_in, plan_of, plans, write

from hyplan_museum import addresses, build
from hyplan_museum.hosts.dumping import NotPlainError, front_matter, plain
from hyplan_museum.hosts.folder import export
from hyplan_museum.hosts.shell import quiet
from hyplan_museum.hosts.site import publish
from hyplan_museum.outputs import Page
from hyplan_museum.search import WrittenPage

Planned = Callable[[build.Plan], None]


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    return museum_in(tmp_path)


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> Planned:
    return plans(monkeypatch)


def zensical() -> list[str]:
    """The command, from this environment or the PATH."""
    beside = Path(sys.executable).with_name("zensical")
    found = str(beside) if beside.exists() else shutil.which("zensical")
    if not found:
        pytest.skip("zensical is not installed: pip install zensical")
    return [found]


def built(root: Path, target: Path) -> Path:
    summary = export(root, target)
    assert summary.changes is not None, summary.problems
    said = subprocess.run([*zensical(), "build"], cwd=target, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "No issues found" in said.stderr + said.stdout, said.stderr
    return target / "site"


def slots(html: str, page: Page) -> dict[str, Any]:
    """What of a finished page is ours."""
    text = page.render()
    article = html[html.index("<article") : html.index("</article>")]
    return {
        "language": re.findall(r'<html lang="(\w+)"', html),
        "title": re.findall(r"<title>(.*?)</title>", html, re.DOTALL),
        "description": re.findall(r'<meta name="description" content="(.*?)">', html, re.DOTALL),
        "head": html.count(quiet(text.head)),
        "body": article[article.index('<h1 id="hy-title"') :].rstrip() if "hy-title" in article else article,
        "headings": article.count("<h1"),
    }


@pytest.mark.parametrize("words", ["Bia chùa Hiến", NAUGHTY], ids=["plain", "naughty"])
def test_every_page_has_the_same_body_and_head_under_both_hosts(tmp_path: Path, planned: Planned, words: str) -> None:
    root = write(tmp_path / "museum", {"mkdocs.yml": MKDOCS_YML, "docs/visit.md": "# T\n", "docs/chi-vi.md": "# C\n"})
    planned(plan_of(root, all_pages(words)))

    assert publish(root).problems == []
    theirs = built(root, tmp_path / "exported")

    for page in all_pages(words):
        file = addresses.file_of(page.address)
        ours = slots((root / "site" / file).read_text("utf-8"), page)
        assert slots((theirs / file).read_text("utf-8"), page) == ours, page.address
        assert (ours["headings"], ours["head"]) == (1, 1)
        assert ours["language"] == [page.language]


def test_documents_are_there_in_both_languages_with_their_links(museum: Path, tmp_path: Path, planned: Planned) -> None:
    write(
        museum,
        {
            "docs/images/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "docs/s/b.en.md": "# B\n\n![](../images/a.svg)\n",
        },
    )
    planned(plan_of(museum, all_pages()))
    site = built(museum, tmp_path / "exported")
    english = (site / "en/visit/index.html").read_text("utf-8")

    assert re.findall(r'<html lang="(\w+)"', english) == ["en"]
    assert '<a href="../artifacts/mot/index.html">stele</a>' in english
    assert re.search(r'<a href="\.\./(index\.html)?">home</a>', english)
    assert '<a href="../../chi-vi/">only</a>' in english
    assert '<a href="../../visit/index.html" hreflang="vi" lang="vi" rel="alternate">Tiếng Việt</a>' in english
    assert 'rel="alternate "' in english
    assert 'hreflang="x-default" href="https://example.org/museum/visit/"' in english
    assert 'src="../../../images/a.svg"' in (site / "en/s/b/index.html").read_text("utf-8")
    home = (site / "index.html").read_text("utf-8")
    assert home.index("Chào bạn") < home.index('class="planted"')
    assert home[home.index("<article") :].count("<h1") == 1


def test_names_and_navigation_are_in_the_pages_language(museum: Path, tmp_path: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages(), translations={"en": {"Thăm": "Plan your visit"}}))
    site = built(museum, tmp_path / "exported")

    def tabs(file: str) -> list[str]:
        html = (site / file).read_text("utf-8")
        return [t.strip() for t in re.findall(r'md-tabs__link">\s*([^<]*?)\s*<', html)]

    assert tabs("artifacts/mot/index.html") == ["Trang chủ", "Trưng bày", "collections vi", "Thăm"]
    assert tabs("en/artifacts/mot/index.html") == ["Home", "exhibits en", "collections en", "Plan your visit"]
    html = (site / "en/artifacts/mot/index.html").read_text("utf-8")
    assert 'title="Museum &amp; trial"' in html
    assert "Bảo tàng" not in html[: html.index("<article")]
    assert re.findall(r'<a href="([^"]*)"[^>]*md-header__button md-logo', html) == ["../../index.html"]


def test_the_sitemap_and_files_of_ours_are_published(museum: Path, tmp_path: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    site = built(museum, tmp_path / "exported")

    assert (site / "sitemap.xml").read_bytes().strip() == (museum / "site/sitemap.xml").read_bytes().strip()
    assert (site / "hyplan/museum.css").is_file()
    search = site / "search.json"
    assert not search.exists() or json.loads(search.read_text("utf-8"))["items"] == []


def test_an_export_is_brought_up_to_date_and_strangers_stay(museum: Path, tmp_path: Path, planned: Planned) -> None:
    target = tmp_path / "exported"
    write(target, {"README.md": "mine", "docs/own.txt": "mine"})
    planned(plan_of(museum, all_pages()))
    export(museum, target)
    again = export(museum, target)
    (museum / "docs/visit.md").unlink()
    after = export(museum, target)

    assert again.changes is not None
    assert after.changes is not None
    assert (again.changes.written, after.changes.removed) == (0, 1)
    assert (target / "README.md").read_text("utf-8") == (target / "docs/own.txt").read_text("utf-8") == "mine"


def test_both_hosts_tell_the_search_the_same_words_of_what_they_publish(
    museum: Path, tmp_path: Path, planned: Planned
) -> None:
    nav = "  - Góc chơi: [choi/index.md]\nexclude_docs: nhap/\n"
    given = {
        "mkdocs.yml": MKDOCS_YML + nav,
        "docs/choi/index.md": "---\ntitle: Trò chơi\n---\n# Ô ăn quan\n\n## Luật\n\n{{ x }}Rải<!-- thầm --> sỏi.\n",
        "docs/kin.md": "---\nsearch: {exclude: true}\n---\n# Không tìm thấy được\n",
        "docs/nhap/so.md": "# Chưa công bố\n",
        "docs/rights.md": "# Địa chỉ đã có trang\n",
    }
    planned(plan_of(write(museum, given), all_pages(), translations={"en": {"Tham quan": "Plan a visit"}}))
    publish(museum)
    export(museum, tmp_path / "exported")
    ours, theirs = ((where / INDEX).read_text("utf-8") for where in (museum / "site", tmp_path / "exported/docs"))
    words = {(page[0], page[1]): WrittenPage._make((*page[:5], tuple(page[5]), page[6])) for page in json.loads(ours)}

    assert ours == theirs
    assert set(words) == {
        ("", "vi"), ("", "en"), ("visit", "vi"), ("visit", "en"), ("chi-vi", "vi"), ("choi", "vi"),
    }  # fmt: skip
    assert words["choi", "vi"][2:] == (True, "Trò chơi", "Góc chơi", ("Ô ăn quan", "Luật"), "Rải sỏi.")
    assert words["", "en"][2:] == (False, "Welcome", "", (), "See the stele.")
    assert words["visit", "en"][2:5] == (False, "Visit", "Plan a visit")
    assert words["chi-vi", "vi"].text == "[mã](artifacts/mot/)"


def test_front_matter_of_the_curator_is_kept(museum: Path, tmp_path: Path, planned: Planned) -> None:
    write(museum, {"docs/visit.md": "---\ntitle: Tham quan & hơn\nhide: [toc]\n---\nLời.\n"})
    planned(plan_of(museum, all_pages()))
    html = (built(museum, tmp_path / "exported") / "visit/index.html").read_text("utf-8")

    assert "<p>Lời.</p>" in html
    assert re.search(r"<title>Tham quan (&|&amp;) hơn - ", html)


def test_an_own_template_is_carried_over(museum: Path, tmp_path: Path, planned: Planned) -> None:
    own = '{% extends "base.html" %}{% block extrahead %}<meta name="own">{% endblock %}'
    config = MKDOCS_YML.replace("material,", "material, custom_dir: own,")
    write(museum, {"mkdocs.yml": config, "own/main.html": own})
    planned(plan_of(museum, all_pages()))
    html = (built(museum, tmp_path / "exported") / "en/artifacts/mot/index.html").read_text("utf-8")

    assert '<meta name="own">' in html
    assert '<meta name="hyplan-test"' in html


def test_a_link_that_leads_nowhere_is_named_in_an_export_too(museum: Path, tmp_path: Path, planned: Planned) -> None:
    write(museum, {"docs/visit.md": "# T\n\nxem [bia](artifact:mott) nhé\n"})
    planned(plan_of(museum, all_pages()))

    (problem,) = export(museum, tmp_path / "exported").problems

    assert (problem.code, str(problem.position)) == ("docs-link-unknown", "docs/visit.md:3:11")


def test_an_option_that_cannot_be_written_is_named(museum: Path, tmp_path: Path, planned: Planned) -> None:
    option = "  - toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}}\n"
    write(museum, {"mkdocs.yml": MKDOCS_YML + "markdown_extensions:\n" + option})
    planned(plan_of(museum, all_pages()))

    problems = export(museum, tmp_path / "exported").problems

    assert [(p.code, p.field) for p in problems] == [("export-option-lost", "toc")]


@pytest.mark.parametrize("text", [NAUGHTY, "\x7f\x85\u2028\ufeff", "---\n", "a: b # c", "\t", "😀", "%"])
def test_front_matter_gives_back_what_went_in(text: str) -> None:
    import yaml

    page = front_matter({"title": text, "list": [text], "map": {"k": text}}, "body")
    _, head, body = page.split("---\n", 2) if text != "---\n" else ("", page[4 : page.rindex("\n---\n")], "\nbody")

    assert yaml.safe_load(head) == {"title": text, "list": [text], "map": {"k": text}}
    assert body == "\nbody"


def test_functions_are_written_by_name_and_others_refused() -> None:
    assert plain({"a": json.dumps}) == '{"a": !!python/name:json.dumps ""}'
    with pytest.raises(NotPlainError):
        plain([lambda: 1])
