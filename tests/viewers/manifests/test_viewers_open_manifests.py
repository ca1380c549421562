"""Everything IIIF that is published opens in real viewers: nothing missing, no error, no other host asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest
from viewer_pages import PAGES
from viewer_server import Served, serve
from viewer_site import draw, pictures_of, publish
from viewer_visits import NAMES, Open, Visit, assert_sound, packages, visit

from hyplan_museum.museum import (
    Artifact,
    Collection,
    Exhibit,
    InscriptionLine,
    Media,
    Museum,
    Place,
    PlaceName,
    Region,
    Scene,
    Text,
    Value,
)
from hyplan_museum.problems import Position
from hyplan_museum.rights import RIGHTS
from hyplan_museum.settings import Institution, Settings

__all__ = ["packages", "visit"]  # the fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HERE = Position("collections/bia/bia.yml", 1, 1)
T = Text.of
STELE = Artifact(
    "bia-06", "bia", T(vi="Bia chùa Hiến", en="Hiến stele"), Value(T(vi="bia ký", en="stele")), HERE,
    description=T(vi="Bia **hai mặt**, chạm <rồng>.", en="Two sides."),
    media=(
        Media("1", "image", "a.jpg", HERE, alt=T(vi="Mặt trước", en="Front")),
        Media("2", "image", "b.jpg", HERE, label=T(vi="Mặt sau", en="Back")),
        Media("3", "image", "c.jpg", HERE),
    ),
    inscription=(InscriptionLine("1", "奉天", T(vi="Phụng thiên"), T(vi="Vâng mệnh trời", en="By heaven"), "1",
                                 Region("pct", 10, 30, 50, 5)),),
    place="chua-hien", rights=RIGHTS["cc-by-4.0"], credit=T(vi="Bảo tàng tỉnh"), status="approved",
)  # fmt: skip
SONG = Artifact("hat", "bia", T(vi="Hát trống quân", en="Trống quân singing"), Value(T(vi="hát")), HERE)
EXHIBIT = Exhibit(
    "loi", T(vi="Lời trên đá", en="Words on stone"), HERE,
    scenes=(
        Scene("mot", T(vi="Một dòng"), T(vi="Nhìn kỹ dòng này."), HERE, artifact="bia-06",
              region=Region("pct", 10, 30, 50, 5)),
        Scene("hai", T(vi="Lặng"), T(vi="Chỗ này không có hình."), HERE, artifact="hat"),
        Scene("ba", T(vi="Mặt sau"), T(vi="Đi vòng ra sau."), HERE, artifact="bia-06", media="2"),
    ),
)  # fmt: skip
MUSEUM = Museum(
    collections={"bia": Collection("bia", T(vi="Bia ký", en="Steles"), HERE, artifacts=("bia-06", "hat"))},
    artifacts={"bia-06": STELE, "hat": SONG},
    exhibits={"loi": EXHIBIT},
    places={"chua-hien": Place("chua-hien", (PlaceName(T(vi="Chùa Hiến")),), HERE, coordinates=(20.6, 106.0))},
)
SIZES = {("bia-06", "1"): (1900, 1300), ("bia-06", "2"): (700, 2100), ("bia-06", "3"): (300, 200)}
FILES = {("bia-06", media.id): media.file for media in STELE.media}
MANIFESTS = (
    "iiif/collection.json",
    "iiif/collections/bia.json",
    "iiif/exhibits/loi/manifest.json",
    "iiif/artifacts/bia-06/manifest.json",
    "iiif/artifacts/hat/manifest.json",
)
NOT_OURS = {"uv": [(404, "/iiif/artifacts/hat/canvas/0")]}
"""Universal Viewer takes the id of a canvas without a picture for a picture's address (decision 0023)."""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, packages: dict[str, Path]) -> Iterator[Served]:
    """The tiny museum, built for the very address that it is served at."""
    root = tmp_path_factory.mktemp("museum")
    site = root / "site"
    site.mkdir()
    for key, file in FILES.items():
        draw(root / file, *SIZES[key])
    settings = Settings(T(vi="Bảo tàng số", en="Digital museum"), institution=Institution(T(vi="Bảo tàng tỉnh")))
    pictures = pictures_of(root, FILES, settings)
    with serve(site, packages, PAGES) as opened:
        written = publish(site, root / ".hyplan", MUSEUM, pictures, replace(settings, site_url=opened.address))
        assert set(written) == set(MANIFESTS)
        yield opened


def zoom_in(visited: Visit, times: int = 8) -> None:
    visited.page.mouse.move(600, 450)
    if (plus := visited.page.locator("[data-button='zoom-in']").first).count():  # Clover leaves the wheel to the page
        for _ in range(times):
            plus.click()
    for _ in range(times):
        visited.page.mouse.wheel(0, -300)
        visited.page.wait_for_timeout(120)
    visited.page.wait_for_load_state("networkidle")
    visited.page.wait_for_timeout(500)


@pytest.mark.parametrize("viewer", list(NAMES))
@pytest.mark.parametrize("manifest", MANIFESTS)
def test_a_viewer_opens_what_is_published(visit: Open, served: Served, viewer: str, manifest: str) -> None:
    visited = visit(viewer, manifest)

    assert (200, f"/{manifest}") in served.log
    assert_sound(visited, served, NOT_OURS.get(viewer, []))


@pytest.mark.parametrize("viewer", list(NAMES))
def test_a_viewer_zooms_to_the_deepest_tiles_without_missing_one(visit: Open, served: Served, viewer: str) -> None:
    visited = visit(viewer, "iiif/artifacts/bia-06/manifest.json")

    zoom_in(visited)

    whole = re.compile(r"/iiif/images/bia-06/1/\d+,\d+,(\d+),(\d+)/\1,\2/0/default\.jpg")
    assert any(status == 200 and whole.fullmatch(path) for status, path in served.log), served.log
    assert_sound(visited, served)


def test_mirador_shows_title_and_pages_in_vietnamese(visit: Open, served: Served) -> None:
    visited = visit("mirador", "iiif/artifacts/bia-06/manifest.json")

    assert visited.page.get_by_text("Bia chùa Hiến").first.is_visible()
    visited.page.get_by_label("Khoản mục tiếp").first.click()
    visited.page.wait_for_load_state("networkidle")
    visited.page.wait_for_timeout(500)

    assert visited.page.get_by_text("Mặt sau").first.is_visible()
    assert any(path.startswith("/iiif/images/bia-06/2/") for _, path in served.log)
    assert_sound(visited, served)


def test_mirador_shows_a_scene_as_a_note_beside_its_picture(visit: Open, served: Served) -> None:
    visited = visit("mirador", "iiif/exhibits/loi/manifest.json")

    assert visited.page.get_by_text("Nhìn kỹ dòng này.").first.is_visible()
    assert_sound(visited, served)


def test_the_icon_of_a_page_dropped_on_mirador_opens_the_manifest(visit: Open, served: Served) -> None:
    visited = visit("mirador", "iiif/artifacts/hat/manifest.json")
    manifest = f"{served.address}iiif/artifacts/bia-06/manifest.json"
    dropped = """async link => {
        const data = new DataTransfer();
        data.setData("text/uri-list", link);
        const place = document.querySelector(".mirador-workspace-viewport") ?? document.querySelector("#viewer main");
        const box = place.getBoundingClientRect();
        const at = {bubbles: true, cancelable: true, dataTransfer: data,
                    clientX: box.x + box.width / 2, clientY: box.y + box.height / 2};
        for (const sign of ["dragenter", "dragover", "drop"]) {
            place.dispatchEvent(new DragEvent(sign, at));
            await new Promise(requestAnimationFrame);
        }
    }"""
    visited.page.evaluate(dropped, f"{manifest}?manifest={quote(manifest, safe=':/')}")  # as pages/use.py writes it
    visited.page.get_by_text("Bia chùa Hiến").first.wait_for()

    assert (200, "/iiif/artifacts/bia-06/manifest.json") in served.log
    assert_sound(visited, served)
