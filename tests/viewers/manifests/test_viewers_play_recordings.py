"""Sounds, films and 3D models open in real viewers, as far as each has a player for them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from viewer_pages import PAGES
from viewer_server import Served, serve
from viewer_site import draw, pictures_of, publish
from viewer_visits import NAMES, Open, Visit, assert_sound, packages, visit

from hyplan_museum.museum import Artifact, Collection, Cue, Exhibit, Media, Museum, Scene, Text, Track, Value
from hyplan_museum.problems import Position
from hyplan_museum.recordings import RecordingRequest, make_recordings, with_recordings
from hyplan_museum.rights import RIGHTS
from hyplan_museum.settings import Settings

__all__ = ["packages", "visit"]  # the fixtures

pytestmark = [pytest.mark.browser, pytest.mark.slow]

FILES = Path(__file__).parents[2] / "recordings/files"
HERE = Position("collections/nghe/a.yml", 1, 1)
T = Text.of
TRACKS = (
    Track("vi", (Cue(0, 2500, "Lên"), Cue(2500, 4000, "Xuống"))),
    Track("en", (Cue(0, 2500, "Up"), Cue(2500, 4000, "Down"))),
)
KINDS = {"tieng": ("sound", "tone.mp3"), "phim": ("film", "bars.mp4"), "khoi": ("model", "cube.glb")}
PLAYED = {
    "tieng": ("/recordings/tieng/1.mp3", {"mirador", "uv", "clover"}),
    "phim": ("/recordings/phim/1.mp4", {"mirador", "uv", "clover"}),
    "khoi": ("/recordings/khoi/1.glb", {"uv"}),
}
"""What each viewer must ask for; Mirador and Clover have no 3D, and show where the file is."""

SCENES = tuple(
    Scene(f"canh-{id}", T(vi=id), T(vi="Lắng nghe."), HERE, artifact=id, media="1") for id in ("tieng", "phim")
)


def artifact(id: str) -> Artifact:
    kind, file = KINDS[id]
    tracks = TRACKS if kind != "model" else ()
    media = Media(
        "1", kind, file, HERE, label=T(vi=f"Bản ghi {id}", en=f"Recording {id}"), captions=tracks, chapters=tracks,  # type: ignore[arg-type]
        transcript=T(vi="Lên rồi xuống") if tracks else None, poster="cho.jpg", rights=RIGHTS["cc-by-4.0"],
    )  # fmt: skip
    return Artifact(id, "nghe", T(vi=id, en=id), Value(T(vi="thử")), HERE, media=(media,), rights=RIGHTS["cc-by-4.0"])


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, packages: dict[str, Path]) -> Iterator[Served]:
    root = tmp_path_factory.mktemp("museum")
    site = root / "site"
    site.mkdir()
    draw(root / "cho.jpg", 640, 480)
    settings = Settings(T(vi="Bảo tàng số", en="Digital museum"))
    pictures = pictures_of(root, {(id, "1"): "cho.jpg" for id in KINDS}, settings)
    museum = Museum(
        collections={"nghe": Collection("nghe", T(vi="Nghe", en="Hear"), HERE, artifacts=tuple(KINDS))},
        artifacts={id: artifact(id) for id in KINDS},
        exhibits={"nghe-nhin": Exhibit("nghe-nhin", T(vi="Nghe, nhìn", en="Hear, look"), HERE, scenes=SCENES)},
    )
    for _, file in KINDS.values():
        shutil.copyfile(FILES / file, root / file)
    requests = [RecordingRequest((id, "1"), one.media[0]) for id, one in museum.artifacts.items()]
    made = make_recordings(root, requests, root / ".hyplan")
    for output in made.outputs:
        target = site / output.uri
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(output.render() if output.render else Path(output.file).read_bytes())
    with serve(site, packages, PAGES) as opened:
        played = with_recordings(museum, made.recordings)
        publish(site, root / ".hyplan", played, pictures, replace(settings, site_url=opened.address))
        yield opened


@pytest.mark.parametrize("viewer", list(NAMES))
@pytest.mark.parametrize("id", list(KINDS))
def test_a_viewer_plays_what_it_can(visit: Open, served: Served, viewer: str, id: str) -> None:
    visited = visit(viewer, f"iiif/artifacts/{id}/manifest.json")
    file, players = PLAYED[id]

    if viewer in players:
        assert_asked(visited, served, file)
    assert served.failed("/recordings") == []
    assert_sound(visited, served)


@pytest.mark.parametrize("viewer", list(NAMES))
def test_a_viewer_plays_the_first_scene_of_an_exhibit(visit: Open, served: Served, viewer: str) -> None:
    visited = visit(viewer, "iiif/exhibits/nghe-nhin/manifest.json")

    assert_asked(visited, served, PLAYED["tieng"][0])
    assert served.failed("/recordings") == []
    assert_sound(visited, served)


def assert_asked(visited: Visit, served: Served, file: str) -> None:
    for _ in range(50):
        if any(path == file and status < 400 for status, path in served.log):
            return
        visited.page.wait_for_timeout(100)
    raise AssertionError(served.log)
