"""`hyplan build` and `mkdocs build`: the same site, brought up to date by content."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hosts_museum import MKDOCS_YML, all_pages, museum_in, page_of, plan_of, plans, write
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from hyplan_museum import build
from hyplan_museum.hosts import keeping
from hyplan_museum.hosts.folder import export
from hyplan_museum.hosts.mkdocs import MuseumPlugin
from hyplan_museum.hosts.site import publish
from hyplan_museum.museum import PrivateValue
from hyplan_museum.problems import Position, Problem

Planned = Callable[[build.Plan], None]
FAULT = Problem("docs-address-taken", Position("collections/a/b.yml", 3, 7), values={"address": "x/"})
ERROR = Problem("host-theme", Position("mkdocs.yml", 2, 1), values={"theme": "x"})


@pytest.fixture
def museum(tmp_path: Path) -> Path:
    return museum_in(tmp_path)


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> Planned:
    return plans(monkeypatch)


def files_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def with_mkdocs(root: Path, plugin: MuseumPlugin | None = None, **options: Any) -> Path:
    """Plain `mkdocs build`, as its command does it; the plugin is put in because its entry point may not be there."""
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site-mkdocs"), **options)
    if plugin is None:
        plugin = MuseumPlugin()
    plugin.load_config({})
    config.plugins["hyplan-museum"] = plugin
    mkdocs_build(config)
    return root / "site-mkdocs"


def test_both_ways_give_the_same_bytes(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))

    summary = publish(museum)
    theirs = with_mkdocs(museum)

    assert summary.problems == []
    ours, others = files_of(museum / "site"), files_of(theirs)
    assert ours.keys() == others.keys()
    assert [uri for uri in ours if ours[uri] != others[uri]] == []
    assert {"404.html", "sitemap.xml", "en/artifacts/mot/index.html", "hyplan/museum.css"} <= ours.keys()
    assert not [uri for uri in ours if "hyplan-shell" in uri or re.match(r"search.*\.json$", uri)]


@pytest.mark.parametrize("site_url", ["", "https://example.org/", "https://example.org/a/b/"])
def test_both_ways_agree_at_every_address(museum: Path, planned: Planned, site_url: str) -> None:
    config = MKDOCS_YML.replace(
        "site_url: https://example.org/museum/\n", f"site_url: {site_url}\n" if site_url else ""
    )
    write(museum, {"mkdocs.yml": config})
    planned(plan_of(museum, all_pages(), site_url=site_url))

    publish(museum)

    ours = files_of(museum / "site")
    assert ours == files_of(with_mkdocs(museum))
    path = site_url.removeprefix("https://example.org") or "/"
    assert f'href="{path}assets/'.encode() in ours["404.html"]
    assert (f"<loc>{site_url}visit/</loc>".encode() in ours.get("sitemap.xml", b"")) is bool(site_url)


def test_a_second_build_writes_nothing_and_does_not_run_mkdocs(
    museum: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    before = {p: p.stat().st_mtime_ns for p in (museum / "site").rglob("*")}
    monkeypatch.setitem(sys.modules, "hyplan_museum.hosts.mkdocs.render", None)

    summary = publish(museum)

    assert summary.changes is not None
    assert (summary.changes.written, summary.changes.removed) == (0, 0)
    assert {p: p.stat().st_mtime_ns for p in (museum / "site").rglob("*")} == before


def test_an_edited_record_is_stamped_without_running_mkdocs(
    museum: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    pages = [page_of("artifact", "vi", "Bia mới") if p.address == "artifacts/mot/" else p for p in all_pages()]
    planned(plan_of(museum, pages))
    write(museum, {"collections/bia/mot.yml": "title: Bia mới\n"})
    monkeypatch.setitem(sys.modules, "hyplan_museum.hosts.mkdocs.render", None)

    summary = publish(museum)

    assert summary.changes is not None
    assert summary.changes.written == 1
    assert "Bia mới" in (museum / "site/artifacts/mot/index.html").read_text("utf-8")


@pytest.mark.parametrize(
    "edit",
    [
        {"docs/visit.md": "# Tham quan mới\n"},
        {"mkdocs.yml": MKDOCS_YML.replace("Trang chủ", "Nhà")},
        {"docs/moi.md": "# Mới\n"},
    ],
)
def test_an_edit_of_the_hosts_files_is_seen(museum: Path, planned: Planned, edit: dict[str, str]) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    write(museum, edit)

    publish(museum)

    assert files_of(museum / "site") == files_of(with_mkdocs(museum))


def test_a_changed_title_of_a_page_in_the_navigation_is_seen(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    pages = [page_of("collections", "en", "All of it") if p.address == "en/collections/" else p for p in all_pages()]
    planned(plan_of(museum, pages))
    write(museum, {"collections/bia/collection.yml": "title: Bia\n"})

    publish(museum)

    assert "All of it" in (museum / "site/en/visit/index.html").read_text("utf-8")


def test_the_languages_of_the_environment_are_seen(
    museum: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(museum, {"mkdocs.yml": MKDOCS_YML + "copyright: !ENV [MUSEUM_COPYRIGHT, none]\n"})
    planned(plan_of(museum, all_pages()))
    publish(museum)
    monkeypatch.setenv("MUSEUM_COPYRIGHT", "bản quyền của tôi")

    publish(museum)

    assert "bản quyền của tôi" in (museum / "site/visit/index.html").read_text("utf-8")


def test_a_damaged_memory_only_costs_time(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    before = files_of(museum / "site")
    for damage in (b"", b"{}", b'{"key": 1, "shells": {"a": 1}}', b"\xff"):
        (museum / ".hyplan/host/host.json").write_bytes(damage)

        publish(museum)

        assert files_of(museum / "site") == before


def test_a_folder_of_the_host_that_was_deleted_is_made_again(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    before = files_of(museum / "site")
    folders = [p for p in (museum / ".hyplan/host").iterdir() if p.is_dir()]
    (folders[0] / "visit/index.html").unlink()

    publish(museum, site=museum / "other")

    assert files_of(museum / "other") == before


def test_with_an_error_the_site_stays_as_it_was(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    before = files_of(museum / "site")
    planned(plan_of(museum, [], [ERROR]))
    write(museum, {"collections/bia/collection.yml": "title: Bia\n"})

    summary = publish(museum)

    assert (summary.changes, summary.errors) == (None, 1)
    assert files_of(museum / "site") == before


def test_strict_stops_at_a_warning_and_plain_does_not(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages(), [FAULT]))

    assert publish(museum, strict=True).changes is None
    assert not (museum / "site").exists()
    assert publish(museum).changes is not None


@pytest.mark.parametrize("address", ["http://localhost:8000/", "http://127.0.0.1/a/", "http://[::1]:80/"])
def test_an_address_of_this_computer_is_told_once_at_its_line(address: str, museum: Path, planned: Planned) -> None:
    write(museum, {"mkdocs.yml": MKDOCS_YML.replace("https://example.org/museum/", address)})
    planned(plan_of(museum, all_pages(), site_url=address))

    told = [(p.code, str(p.position), p.severity) for p in publish(museum).problems]
    exported = [p.code for p in export(museum, museum.parent / "exported").problems]

    assert told == [("site-url-local", "mkdocs.yml:2:1", "warning")]
    assert exported.count("site-url-local") == 1
    assert [p.code for p in publish(museum, drafts=True).problems] == []


def test_a_link_to_a_page_that_is_not_there_is_named_with_its_line(museum: Path, planned: Planned) -> None:
    write(museum, {"docs/visit.md": "---\ntitle: T\n---\n# T\n\nxem [bia](artifact:mott) nhé\n"})
    planned(plan_of(museum, all_pages()))

    (problem,) = publish(museum).problems

    assert (problem.code, str(problem.position)) == ("docs-link-unknown", "docs/visit.md:6:11")
    assert problem.hint("en").endswith("Did you mean “artifacts/mot/”?")


def test_a_navigation_entry_that_leads_nowhere_is_named(museum: Path, planned: Planned) -> None:
    write(museum, {"mkdocs.yml": MKDOCS_YML + "  - Bia: artifact:khong-co\n"})
    planned(plan_of(museum, all_pages()))

    (problem,) = publish(museum).problems

    assert (problem.code, str(problem.position)) == ("docs-link-unknown", "mkdocs.yml:12:10")


def test_something_private_stops_the_build(museum: Path, planned: Planned) -> None:
    plan = plan_of(museum, all_pages())
    value = PrivateValue("planted kho số 7", "private.storage", Position("a.yml", 1, 1))
    checked = replace(plan.checked, museum=replace(plan.museum, private=(value,)))
    page = page_of("artifact", "vi", "planted kho số 7")
    planned(replace(plan, checked=checked, pages=[*plan.pages[:3], page, *plan.pages[4:]]))

    summary = publish(museum)
    assert [(p.code, str(p.position)) for p in summary.problems] == [("private-published", "a.yml:1:1")]
    assert summary.changes is None
    with pytest.raises(Abort, match="1 lỗi"):
        with_mkdocs(museum)


def test_the_sitemap_has_every_page_once_with_its_counterparts(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))
    publish(museum)
    root = ET.fromstring((museum / "site/sitemap.xml").read_bytes())  # noqa: S314 - our own
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    found = {
        url.findtext("s:loc", "", space): [link.get("hreflang") for link in url.findall("x:link", space)]
        for url in root.findall("s:url", space)
    }

    assert len(found) == len(root)
    assert found["https://example.org/museum/artifacts/mot/"] == ["vi", "en"]
    assert found["https://example.org/museum/en/visit/"] == ["vi", "en"]
    assert found["https://example.org/museum/chi-vi/"] == []
    assert not [url for url in found if "404" in url or "da-rut" in url or "shell" in url]


def test_mkdocs_strict_counts_the_museums_warnings(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages(), [FAULT]))

    with pytest.raises(Abort, match="1 warning"):
        with_mkdocs(museum, strict=True)


def test_mkdocs_strict_passes_without_any(museum: Path, planned: Planned) -> None:
    planned(plan_of(museum, all_pages()))

    assert (with_mkdocs(museum, strict=True) / "artifacts/mot/index.html").is_file()


def test_mkdocs_stops_at_an_error_with_its_place(
    museum: Path, planned: Planned, caplog: pytest.LogCaptureFixture
) -> None:
    planned(plan_of(museum, [], [ERROR]))

    with caplog.at_level(logging.ERROR, "mkdocs"), pytest.raises(Abort, match="1 lỗi"):
        with_mkdocs(museum)

    assert "mkdocs.yml:2:1: " in caplog.text


def test_a_preview_keeps_the_last_good_museum_and_shows_what_is_wrong(museum: Path, planned: Planned) -> None:
    plugin = MuseumPlugin()
    plugin.on_startup(command="serve", dirty=False)
    planned(plan_of(museum, all_pages()))
    first = (with_mkdocs(museum, plugin) / "artifacts/mot/index.html").read_text("utf-8")
    planned(plan_of(museum, [], [ERROR]))
    site = with_mkdocs(museum, plugin)
    stamped = (site / "artifacts/mot/index.html").read_text("utf-8")

    assert "hyplan-problems" not in first
    assert 'class="planted">artifact vi' in stamped
    for page in (stamped, (site / "visit/index.html").read_text("utf-8"), (site / "404.html").read_text("utf-8")):
        assert page.count('class="hyplan-problems"') == 1
        assert "<code>mkdocs.yml:2:1</code>" in page


def test_a_preview_watches_the_curators_folders(museum: Path, planned: Planned) -> None:
    write(museum, {"collections/a/collection.yml": "title: A\n", "exhibits/x/index.md": "# X\n"})
    planned(plan_of(museum, all_pages()))
    plugin = MuseumPlugin()
    plugin.on_startup(command="serve", dirty=False)
    plugin.load_config({})
    config = load_config(str(museum / "mkdocs.yml"), plugins=[], theme={"name": "material"})

    watched = plugin.on_config(config).watch

    assert {Path(w).name for w in watched} >= {"mkdocs.yml", "collections", "exhibits"}


def test_a_build_ended_in_the_middle_of_the_hosts_work_is_followed_by_a_whole_one(
    museum: Path, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(plan_of(museum, all_pages()))
    monkeypatch.setattr(keeping, "_write", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        publish(museum)
    monkeypatch.undo()
    planned(plan_of(museum, all_pages()))

    publish(museum)

    assert files_of(museum / "site") == files_of(with_mkdocs(museum))


def test_a_build_does_not_import_mkdocs_until_it_must() -> None:
    code = "import sys, hyplan_museum.hosts.site; print(sorted(m for m in sys.modules if m.split('.')[0] == 'mkdocs'))"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)

    assert said.stdout == "[]\n"


def test_a_museum_without_docs_is_published_and_sees_them_come(tmp_path: Path, planned: Planned) -> None:
    root = write(tmp_path, {"mkdocs.yml": "site_name: M\n"})
    planned(plan_of(root, all_pages()))

    assert publish(root).problems == []
    assert (root / "site/artifacts/mot/index.html").is_file()
    write(root, {"docs/visit.md": "# Thăm\n"})
    publish(root)
    assert (root / "site/visit/index.html").is_file()
