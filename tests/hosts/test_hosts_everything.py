"""The museum with one of everything, read from its files and published by both hosts."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from test_export import zensical
from test_hosts_browser import Visit

from hyplan_museum import addresses, build
from hyplan_museum.hosts.folder import export
from hyplan_museum.hosts.shell import apart, quiet, with_one_heading
from hyplan_museum.hosts.site import publish
from hyplan_museum.outputs import Page

EVERYTHING = Path(__file__).parents[1] / "museums" / "one-of-everything"
pytestmark = [pytest.mark.slow, pytest.mark.browser]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, list[Page]]:
    """The two sites and the pages planned for them."""
    root = tmp_path_factory.mktemp("everything") / "museum"
    shutil.copytree(EVERYTHING, root, ignore=shutil.ignore_patterns(".hyplan", "site"))
    assert publish(root).changes is not None
    target = root.parent / "exported"
    assert export(root, target).changes is not None
    subprocess.run([*zensical(), "build"], cwd=target, capture_output=True, check=True)
    return root / "site", target / "site", build.plan(build.check(root)).pages


def test_every_page_is_the_same_under_both_hosts(everything: tuple[Path, Path, list[Page]]) -> None:
    mkdocs, other, pages = everything

    assert {page.kind for page in pages} == set(addresses.PAGE_KINDS)
    for page in pages:
        text = page.render()
        file = addresses.file_of(page.address)
        for site in (mkdocs, other):
            html = (site / file).read_text("utf-8")
            bodies = [apart(with_one_heading(text.body, given=given)[0])[0] for given in (False, True)]
            header = html[html.index('<header class="md-header') : html.index("</header>")]

            assert apart(text.body)[1].strip() in header, f"{site}/{file}: switch"
            assert html.count('class="hy-switch"') == (page.kind != "not-found"), f"{site}/{file}: switches"
            assert any(body in html for body in bodies[: 2 if page.kind == "home" else 1]), f"{site}/{file}: body"
            assert quiet(text.head) in html, f"{site}/{file}: head"
            assert html.count("<h1") == 1, f"{site}/{file}: headings"
            assert re.findall(r"<html lang=\"(\w+)\"", html) == [page.language]


def test_every_link_of_the_site_leads_to_a_file(everything: tuple[Path, Path, list[Page]]) -> None:
    site = everything[0]
    dangling: Counter[str] = Counter()
    for path in site.rglob("*.html"):
        if path.name == "404.html":
            continue
        for link in re.findall(r'\s(?:href|src)="([^"#?:]+)["#?]', path.read_text("utf-8")):
            if not (path.parent / link).resolve().is_file():
                dangling[f"{path.relative_to(site)} → {link}"] += 1

    assert dangling == {}


def test_both_sites_are_quiet_in_a_browser(everything: tuple[Path, Path, list[Page]], browser: Browser) -> None:
    mkdocs, other, pages = everything
    kinds = {(page.kind, page.language): page.address for page in pages if page.kind != "not-found"}
    for site in (mkdocs, other):
        visit = Visit(browser)
        for address in kinds.values():
            visit.open((site / addresses.file_of(address)).as_uri())

        assert visit.complaints == []
        assert [url for url in visit.asked if not url.startswith("file:")] == []
        visit.context.close()
