"""Real input: seven scans, four of them pages of 40 megapixels, and somebody else's table become a museum."""

from __future__ import annotations

import io
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import pytest
from npm_packages import UnavailableError, package
from PIL import Image, ImageChops, ImageStat
from viewer_pages import PAGES
from viewer_server import Served, serve

from hyplan_museum.hosts import site as host
from hyplan_museum.iiif.lint import lint
from hyplan_museum.problems import Position

DATA = Path(__file__).parents[3] / "../shared/data"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (DATA / "scans").is_dir(), reason="the scans of ../shared/data are not here"),
]

MKDOCS = """\
site_name: Islamic art
site_url: https://museum.example/
theme: {name: material}
plugins:
  - hyplan-museum: {languages: [en, vi]}
"""
COLLECTION = """\
title: {en: Islamic art, vi: Nghệ thuật Hồi giáo}
rights: PDM-1.0
status: approved
approved_by: A curator
approved_on: "2026-11-20"
columns: {pid: id, label: title, _date: date, full: media, location: [place, ignore]}
"""
TABLE = "collections/wax/artifacts.csv"
PAGE_SIZES = [(5233, 7500), (5254, 7500), (5379, 7500), (5388, 7500)]
WITHOUT_PICTURE = {"obj2": 3, "obj3": 4, "obj4": 5, "obj6": 7, "obj7": 8, "obj8": 9, "obj9": 10, "obj11": 12}
"""Row of the table by id: line 1 holds the headers, and no cell of this table has a line break."""


@dataclass(frozen=True, slots=True)
class Built:
    """The museum's site, how it was built, and where it is served."""

    site: Path
    summary: host.Summary
    served: Served

    def read(self, address: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.site / address).read_text("utf-8"))
        return found


@pytest.fixture(scope="module")
def mirador() -> Path:
    try:
        return package("mirador", Path(__file__).parent / "package.json")
    except UnavailableError as reason:
        pytest.skip(f"Mirador could not be fetched: {reason}")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, mirador: Path) -> Iterator[Built]:
    root = tmp_path_factory.mktemp("real")
    media = root / "collections" / "wax" / "media"
    media.mkdir(parents=True)
    for scan in (DATA / "scans").glob("obj*.jpg"):
        shutil.copyfile(scan, media / scan.name)
    shutil.copytree(DATA / "scans" / "horses", media / "obj12", copy_function=shutil.copyfile)
    (media / "obj12").chmod(0o755)
    shutil.copyfile(DATA / "tables" / "wax-demo.csv", root / TABLE)
    (root / "collections" / "wax" / "collection.yml").write_text(COLLECTION, "utf-8")
    (root / "mkdocs.yml").write_text(MKDOCS, "utf-8")
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text("# Islamic art\n", "utf-8")
    site = root / "site"
    site.mkdir()
    with serve(site, {"mirador": mirador}, PAGES) as served:
        yield Built(site, host.publish(root, site_url=served.address), served)


def test_it_builds_with_warnings_only(built: Built) -> None:
    assert [p.message("en") for p in built.summary.problems if p.severity == "error"] == []
    assert (built.site / "artifacts" / "obj12" / "index.html").is_file()


def test_rows_whose_pictures_are_missing_are_named_with_row_and_column(built: Built) -> None:
    missing = [p for p in built.summary.problems if p.code == "media-missing-in-table"]
    lines = (DATA / "tables" / "wax-demo.csv").read_text("utf-8").splitlines()

    assert {p.values["id"]: p.position.line for p in missing} == WITHOUT_PICTURE
    for problem in missing:
        id, line = problem.values["id"], problem.position.line
        path = f"/img/derivatives/simple/{id}/full.jpg"
        assert problem.position == Position(TABLE, line, lines[line - 1].index(path) + 1)
        assert problem.severity == "warning"
        assert f"Row {line}, column “full”: there is no file “{path}”" in problem.message("en")
        assert f"Hàng {line}, cột “full”: không thấy tệp “{path}”" in problem.message("vi")


@pytest.mark.parametrize("record", WITHOUT_PICTURE)
def test_a_row_without_picture_is_published(built: Built, record: str) -> None:
    manifest = built.read(f"iiif/artifacts/{record}/manifest.json")

    assert [canvas["items"] for canvas in manifest["items"]] == [[]]
    assert manifest["label"]["en"][0]
    assert (built.site / "artifacts" / record / "index.html").is_file()


def test_the_four_pages_are_one_artifact(built: Built) -> None:
    manifest = built.read("iiif/artifacts/obj12/manifest.json")

    assert manifest["label"] == {"en": ["Excerpt from 'The Book of Horses' (فَرَس نامه [رسالة في الخيول)"]}
    assert [(canvas["width"], canvas["height"]) for canvas in manifest["items"]] == PAGE_SIZES
    assert manifest["rights"] == "http://creativecommons.org/publicdomain/mark/1.0/"


def test_every_document_is_sound(built: Built) -> None:
    schema_file = DATA / "iiif" / "iiif_3_0.json"
    schema = jsonschema_rs.Draft7Validator(json.loads(schema_file.read_text("utf-8")))
    documents = sorted((built.site / "iiif").rglob("*.json"))

    assert len(documents) == 12 + 7 + 2  # manifests, info.json, a collection and the museum's
    for file in documents:
        document = json.loads(file.read_text("utf-8"))
        assert lint(document) == [], file
        if file.name != "info.json":
            assert schema.is_valid(document), file


def test_every_tile_of_every_level_is_there(built: Built) -> None:
    for file in (built.site / "iiif" / "images").rglob("info.json"):
        info = json.loads(file.read_text("utf-8"))
        width, height, tile = info["width"], info["height"], info["tiles"][0]["width"]
        for factor in info["tiles"][0]["scaleFactors"]:
            step = tile * factor
            for x in range(0, width, step):
                for y in range(0, height, step):
                    w, h = min(step, width - x), min(step, height - y)
                    name = f"{x},{y},{w},{h}/{-(-w // factor)},{-(-h // factor)}/0/default.jpg"
                    assert (file.parent / name).is_file(), name


@pytest.mark.parametrize("page", range(4))
def test_a_deepest_tile_is_the_crop_of_the_source(built: Built, page: int) -> None:
    box = (2560, 3584, 3072, 4096)
    tile = built.site / f"iiif/images/obj12/{page + 1}/2560,3584,512,512/512,512/0/default.jpg"

    assert_same(Image.open(tile).convert("RGB"), source(page), box)


@pytest.mark.browser
@pytest.mark.parametrize("record", ["obj1", "obj5", "obj10", "obj12", "obj2"])
def test_mirador_opens_it_with_nothing_missing(built: Built, browser: Any, record: str) -> None:
    with Opened(browser, built, record) as opened:
        opened.page.mouse.move(760, 400)
        for _ in range(8):
            opened.page.mouse.wheel(0, -300)
            opened.page.wait_for_timeout(100)
        opened.rest()

        assert built.served.failed("/iiif", "/pictures") == []
        assert opened.errors == []


@pytest.mark.browser
def test_what_mirador_draws_at_the_deepest_level_is_the_crop_of_the_source(built: Built, browser: Any) -> None:
    page, left, top = 2, 2400, 3300
    with Opened(browser, built, "obj12") as opened:
        for _ in range(page):
            opened.page.get_by_label("Khoản mục tiếp").first.click()
            opened.rest()
        drawn, shown = opened.at_full_size(left, top)

        assert built.served.failed("/iiif", "/pictures") == []
        assert opened.errors == []
    deepest = re.compile(rf"/iiif/images/obj12/{page + 1}/\d+,\d+,512,512/512,512/0/default\.jpg")
    assert any(deepest.fullmatch(path) for _, path in built.served.log)
    assert_same(drawn, source(page), shown)


# --- pictures compared ----------------------------------------------------------------------------------------------


def source(page: int) -> Image.Image:
    return Image.open(DATA / "scans" / "horses" / f"{page:02d}.jpg").convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of a channel, 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3


def assert_same(found: Image.Image, whole: Image.Image, box: tuple[int, int, int, int]) -> None:
    """The picture is that crop of the whole but for what JPEG loses, and no neighbouring crop is as like it."""
    left, top, right, bottom = box
    assert found.size == (right - left, bottom - top)
    here = difference(found, whole.crop(box))
    assert here < 4
    for x, y in ((-2, 0), (2, 0), (0, -2), (0, 2)):
        assert difference(found, whole.crop((left + x, top + y, right + x, bottom + y))) > 1.5 * here


# --- Mirador --------------------------------------------------------------------------------------------------------


class Opened:
    """Mirador with a record's manifest open."""

    def __init__(self, browser: Any, built: Built, record: str) -> None:
        self._context = browser.new_context(viewport={"width": 1200, "height": 800}, locale="vi-VN")
        self.page = self._context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        built.served.log.clear()
        address = quote(f"{built.served.address}iiif/artifacts/{record}/manifest.json", safe="")
        self.page.goto(f"{built.served.address}viewers/mirador.html?manifest={address}")
        self.rest()

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self._context.close()

    def rest(self) -> None:
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_timeout(800)

    def at_full_size(self, left: int, top: int) -> tuple[Image.Image, tuple[int, int, int, int]]:
        """A piece of the screen, with `left, top` of the picture at the viewer's corner and one pixel for one."""
        place = self.page.evaluate(
            """async ([left, top]) => {
                const viewer = Mirador.OSDReferences.get("one").current;
                const size = viewer.viewport.getContainerSize();
                const picture = viewer.world.getItemAt(0);
                const whole = picture.getContentSize();
                const bounds = picture.imageToViewportRectangle(left, top, size.x, size.y);
                viewer.viewport.fitBounds(bounds, true);
                viewer.forceRedraw();
                for (let tries = 0; tries < 100; tries++) {
                    await new Promise((done) => setTimeout(done, 100));
                    if (picture.getFullyLoaded() && !viewer.world.needsDraw()) break;
                }
                const corner = viewer.container.getBoundingClientRect();
                return { x: corner.x, y: corner.y, width: whole.x, zoom: picture.viewportToImageZoom(
                    viewer.viewport.getZoom(true)) };
            }""",
            [left, top],
        )
        assert place["width"] == 5379
        assert place["zoom"] == pytest.approx(1, abs=1e-6)
        self.rest()
        inset, width, height = 80, 512, 384  # clear of Mirador's own buttons
        clip = {"x": place["x"] + inset, "y": place["y"] + inset, "width": width, "height": height}
        drawn = Image.open(io.BytesIO(self.page.screenshot(clip=clip))).convert("RGB")
        return drawn, (left + inset, top + inset, left + inset + width, top + inset + height)
