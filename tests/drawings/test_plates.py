"""The set of drawings: what is committed is what the code draws, each is named by its record, and there are enough."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from drawings import __main__ as command
from drawings import medical_books, plates, royal_patents
from drawings import sources as made_of
from drawings.pho_hien_map import SITES, places
from drawings.plates import PLATES, Plate, image

ROOT = Path(__file__).parents[2]
NAMES = [plate.name for plate in PLATES]


def proportions(plate: Plate) -> tuple[float, float]:
    """The size of a plate in its own units."""
    wide, high = importlib.import_module(f"drawings.{plate.module}").SIZE
    return float(wide), float(high)


@pytest.mark.parametrize("plate", PLATES, ids=NAMES)
def test_a_picture_has_the_size_its_code_gives_it(plate: Plate) -> None:
    wide, high = proportions(plate)
    with Image.open(plate.file, formats=["JPEG"]) as picture:
        assert picture.size == (plate.width, round(plate.width * high / wide))


def test_no_picture_lies_in_the_museum_without_its_code() -> None:
    registered = {plate.file for plate in PLATES}

    assert [file for file in ROOT.glob("collections/*/media/*.jpg") if file not in registered] == []


def test_no_plate_is_registered_twice() -> None:
    assert len(set(NAMES)) == len(NAMES)


def test_the_whole_set_is_small_enough_for_a_clone() -> None:
    assert sum(plate.file.stat().st_size for plate in PLATES) <= 60_000_000


def test_most_artifacts_have_a_drawing() -> None:
    assert len({plate.artifact for plate in PLATES}) >= 45


def test_six_drawings_are_large_enough_to_walk_through() -> None:
    large = []
    for plate in PLATES:
        wide, high = proportions(plate)
        if 20_000_000 <= plate.width * plate.width * high / wide <= 60_000_000:
            large.append(plate.name)

    assert len(large) >= 6


def test_a_drawing_is_made_of_what_it_imports_and_of_nothing_else() -> None:
    names = {file.name for file in made_of.sources("fish_traps")}

    assert {"fish_traps.py", "weave.py", "ink.py", "line.py", "palette.py", "paper.py", "sheet.py"} <= names
    assert not {"hean.py", "frog.py", "ships.py"} & names


def test_a_picture_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "STAMPS", tmp_path)
    monkeypatch.setattr(command, "MUSEUM", tmp_path)
    monkeypatch.setattr(plates, "MUSEUM", tmp_path)
    small = Plate("kc-01", "khaoco", "lotus_dishes", 120)

    assert not command.up_to_date(small)
    line = command.draw(small, None)
    assert line.startswith("collections/khaoco/media/kc-01_1.jpg")
    assert command.up_to_date(small)
    assert not command.up_to_date(Plate("kc-01", "khaoco", "lotus_dishes", 121))


def thumbnail(picture: Image.Image) -> Image.Image:
    """So small that grain and JPEG do not matter, and still large enough to tell any two plates apart."""
    return picture.convert("L").resize((48, 48), Image.Resampling.BOX)


@pytest.mark.slow
@pytest.mark.parametrize("plate", PLATES, ids=NAMES)
def test_what_is_committed_is_what_the_code_draws(plate: Plate) -> None:
    drawn = thumbnail(image(plate, 240))
    with Image.open(plate.file, formats=["JPEG"]) as picture:
        picture.draft("L", (480, 480))
        committed = thumbnail(picture)
    shift = round(ImageStat.Stat(drawn).mean[0] - ImageStat.Stat(committed).mean[0])  # thin lines pale when small
    committed = committed.point([max(0, min(255, value + shift)) for value in range(256)])

    assert ImageStat.Stat(ImageChops.difference(drawn, committed)).mean[0] < 10  # another plate: 17 at least


def test_the_map_has_two_thousand_houses_and_the_four_places_the_facts_give() -> None:
    assert len(places()) == 2000
    assert [site.name for site in SITES] == ["Văn miếu Xích Đằng", "Chùa Chuông", "Đền Trần ?", "Chùa Hiến"]
    north = sorted(SITES, key=lambda site: site.at[1])
    assert north[0].name == "Văn miếu Xích Đằng"
    assert north[-1].name == "Chùa Hiến"


def test_the_encyclopaedia_has_its_volumes_and_the_temple_its_patents() -> None:
    assert sum(medical_books.STACKS) + 1 == 28
    assert royal_patents.ROLLED + 1 == 15
