"""A table of contents, a PDF, a picture in layers and one kept elsewhere open in real viewers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tiny_pdf import tiny_pdf
from viewer_pages import PAGES
from viewer_server import Served, serve
from viewer_site import draw, publish
from viewer_visits import NAMES, Open, assert_sound, packages, visit

from hyplan_museum import documents, images
from hyplan_museum.checking import picture_requests
from hyplan_museum.museum import Artifact, Chapter, Collection, Media, MediaKey, Museum, Picture, Remote, Text, Value
from hyplan_museum.problems import Position
from hyplan_museum.progress import Silent
from hyplan_museum.rights import RIGHTS
from hyplan_museum.settings import Settings

__all__ = ["packages", "visit"]  # the fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HERE = Position("collections/so/a.yml", 1, 1)
T = Text.of
CC0 = RIGHTS["cc0-1.0"]
DRAWN = {
    "1.jpg": (1400, 1900),
    "2.jpg": (1400, 1900),
    "3.jpg": (900, 1200),
    "thang.jpg": (1500, 1000),
    "xien.jpg": (750, 500),
}
ASKED = {
    "so": ["/iiif/images/so/1/"],
    "pdf": ["/iiif/images/pdf/1-p1/"],
    "lop": ["/iiif/images/lop/1/"],
    "xa": ["/iiif/images/so/2/"],
}
"""What every viewer must have asked for: of the picture elsewhere, the service that another museum has it in."""


def media(id: str, file: str, **more: object) -> Media:
    return Media(id, "image", file, HERE, rights=CC0, **more)  # type: ignore[arg-type]


def chapter(vi: str, en: str, page: str, *parts: Chapter) -> Chapter:
    return Chapter(T(vi=vi, en=en), page, HERE, parts)


def record(id: str, *found: Media, contents: tuple[Chapter, ...] = ()) -> Artifact:
    title = T(vi=f"Bản {id}", en=f"Record {id}")
    return Artifact(id, "so", title, Value(T(vi="thử")), HERE, media=found, contents=contents, rights=CC0)


def museum(elsewhere: str) -> Museum:
    service = f"{elsewhere}/iiif/images/so/2"
    remote = Remote(
        f"{elsewhere}/iiif/artifacts/so/manifest.json", urlsplit(elsewhere).hostname or "",
        f"{service}/full/max/0/default.jpg", "image/jpeg", 1400, 1900, service, "ImageService3", "level0",
        statement=Text({"und": "Another institution"}),
    )  # fmt: skip
    parts = (chapter("Một a", "One a", "2"), chapter("Một b", "One b", "3"))
    records = (
        record(
            "so", *(media(str(n), f"{n}.jpg", label=T(vi=f"tờ {n}", en=f"folio {n}")) for n in (1, 2, 3)),
            contents=(chapter("Tựa", "Preface", "1"), chapter("Một", "One", "2", *parts)),
        ),
        record("pdf", Media("1", "pdf", "a.pdf", HERE, rights=CC0), contents=(chapter("Phần sau", "Later", "2"),)),
        record(
            "lop", media("1", "thang.jpg", layer=T(vi="Thẳng", en="Front")),
            media("1-2", "xien.jpg", layer=T(vi="Xiên", en="Raking"), layer_of="1"),
        ),
        record("xa", Media("1", "remote", "", HERE, rights=CC0, remote=remote)),
    )  # fmt: skip
    collection = Collection("so", T(vi="Sổ", en="Books"), HERE, artifacts=tuple(one.id for one in records))
    return Museum(collections={"so": collection}, artifacts={one.id: one for one in records})


def made(root: Path, read: Museum, settings: Settings) -> tuple[Museum, Mapping[MediaKey, Picture]]:
    """The museum as a build leaves it before it is planned."""
    cache = root / ".hyplan"
    unfolded, sizes, told = documents.read(root, read, settings, cache)
    found = images.make_pictures(root, picture_requests(unfolded, sizes), settings, cache, Silent())
    settled, more = documents.settled(root, unfolded, found.pictures, cache)
    assert [*told, *found.problems, *more] == []
    return settled, found.pictures


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, packages: dict[str, Path]) -> Iterator[Served]:
    root = tmp_path_factory.mktemp("museum")
    site = root / "site"
    site.mkdir()
    for name, size in DRAWN.items():
        draw(root / name, *size)
    (root / "a.pdf").write_bytes(tiny_pdf(["mot", "hai", "ba"], labels="r", size=(595, 842)))
    settings = Settings(T(vi="Bảo tàng số", en="Digital museum"))
    with serve(site, packages, PAGES) as opened:
        elsewhere = opened.address.rstrip("/").replace("127.0.0.1", "localhost")  # another host to a browser
        shown, pictures = made(root, museum(elsewhere), settings)
        publish(site, root / ".hyplan", shown, pictures, replace(settings, site_url=opened.address))
        for output in documents.outputs(shown):
            (site / output.uri).parent.mkdir(parents=True)
            shutil.copyfile(output.file, site / output.uri)
        for info in site.glob("iiif/images/so/2/info.json"):  # the other institution serves it under its own name
            info.write_text(info.read_text("utf-8").replace("127.0.0.1", "localhost"), "utf-8")
        yield opened


@pytest.mark.parametrize("viewer", list(NAMES))
@pytest.mark.parametrize("id", list(ASKED))
def test_a_viewer_opens_it_with_nothing_missing(visit: Open, served: Served, viewer: str, id: str) -> None:
    visited = visit(viewer, f"iiif/artifacts/{id}/manifest.json")

    for wanted in ASKED[id]:
        for _ in range(100):
            if any(path.startswith(wanted) and path.endswith(".jpg") and status == 200 for status, path in served.log):
                break
            visited.page.wait_for_timeout(100)
        assert any(path.startswith(wanted) and path.endswith(".jpg") for _, path in served.log), served.log
    visited.page.wait_for_load_state("networkidle")
    if id == "xa":
        assert any(host.startswith("localhost") for host in visited.hosts)
        visited.hosts = {host for host in visited.hosts if not host.startswith("localhost")}
    assert_sound(visited, served)


def test_mirador_lists_the_chapters_and_offers_the_pdf(visit: Open) -> None:
    visited = visit("mirador", "iiif/artifacts/pdf/manifest.json")

    visited.page.get_by_role("tab", name="Thông tin").or_(visited.page.get_by_label("Thông tin")).first.click()
    link = visited.page.locator("a[href$='/documents/pdf/1.pdf']").first
    link.wait_for(state="attached")
    assert visited.errors == []
