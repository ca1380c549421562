"""The exhibits of the sample are complete in both languages: each scene is shown, short, and ends in a question."""

from __future__ import annotations

import pytest
from built_museums import REPOSITORY
from PIL import Image

from hyplan_museum import source
from hyplan_museum.museum import Exhibit, Scene

LANGUAGES = {"vi", "en"}
SLACK = 0.01  # of the picture: whoever types per cent rounds
MUSEUM = source.read(REPOSITORY).museum
EXHIBITS = [pytest.param(exhibit, id=exhibit.id) for exhibit in MUSEUM.exhibits.values()]
SCENES = [
    pytest.param(scene, id=f"{exhibit.id}/{scene.id}")
    for exhibit in MUSEUM.exhibits.values()
    for scene in exhibit.scenes
]


def test_there_are_two() -> None:
    assert set(MUSEUM.exhibits) == {"loi-tren-da-va-dong", "thu-nhat-kinh-ky"}


@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_an_exhibit_has_seven_or_eight_scenes_in_both_languages(exhibit: Exhibit) -> None:
    said = [exhibit.title, exhibit.summary, exhibit.introduction]
    said += [text for scene in exhibit.scenes for text in (scene.title, scene.body)]

    assert 7 <= len(exhibit.scenes) <= 8
    assert all(text and set(text.values) == LANGUAGES for text in said)


@pytest.mark.parametrize("exhibit", EXHIBITS)
def test_the_english_file_has_the_same_scenes_in_the_same_order(exhibit: Exhibit) -> None:
    text = (REPOSITORY / "exhibits" / exhibit.id / "index.en.md").read_text("utf-8")
    headings = [line for line in text.splitlines() if line.startswith("## ")]

    assert [heading.partition("{#")[2].rstrip("}") for heading in headings] == [scene.id for scene in exhibit.scenes]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_can_be_read_aloud_and_asks_something(scene: Scene, language: str) -> None:
    body = scene.body.values[language]

    assert 60 <= len(body.split()) <= 120
    assert body.rstrip().endswith("?")


@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_shows_an_artifact_or_a_detail_within_its_picture(scene: Scene) -> None:
    media = MUSEUM.media_of(scene)

    assert media
    assert media.kind == "image"
    if scene.region:
        with Image.open(REPOSITORY / media.file) as picture:
            across, down = (100, 100) if scene.region.unit == "pct" else picture.size
        assert scene.region.x + scene.region.w <= across * (1 + SLACK)
        assert scene.region.y + scene.region.h <= down * (1 + SLACK)
