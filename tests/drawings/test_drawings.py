"""The illustrations: the same code gives the same picture, every record that shows one has it, and counts are kept."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest
from PIL import Image

from drawings import hean, lime_pots, lotus_dishes
from drawings.line import curve, lengths, marks, segment
from drawings.motifs import writing
from drawings.plates import PLATES, Plate, fingerprint, image
from drawings.sheet import Sheet

ROOT = Path(__file__).parents[2]
BY_ARTIFACT = {plate.name: plate for plate in PLATES}


@pytest.mark.parametrize("plate", PLATES, ids=lambda plate: plate.name)
def test_every_drawing_is_in_the_museum_at_its_size(plate: Plate) -> None:
    with Image.open(plate.file, formats=["JPEG"]) as picture:
        assert picture.width == plate.width


def test_one_drawing_is_large_enough_to_walk_through() -> None:
    with Image.open(BY_ARTIFACT["kc-02"].file, formats=["JPEG"]) as picture:
        assert picture.width * picture.height > 20_000_000


def test_all_drawings_together_stay_small() -> None:
    assert sum(plate.file.stat().st_size for plate in PLATES) < 60_000_000


@pytest.mark.parametrize("plate", PLATES, ids=lambda plate: plate.name)
def test_every_record_says_that_its_picture_is_an_illustration(plate: Plate) -> None:
    record = (ROOT / "collections" / plate.collection / f"{plate.artifact}.yml").read_text("utf-8")

    assert f"file: {plate.file.name}" in record
    assert "illustration: true" in record
    assert "imagined" in record or "cannot be read" in record


def test_a_drawing_is_the_same_every_time() -> None:
    plate = BY_ARTIFACT["kc-01"]

    assert image(plate, 160).tobytes() == image(plate, 160).tobytes()


def test_another_seed_is_another_hand() -> None:
    line = segment((0, 0), (400, 0))

    assert Sheet("a", 100, 100).pen.outline(line, 4) != Sheet("b", 100, 100).pen.outline(line, 4)


def test_a_change_of_code_asks_for_a_new_print() -> None:
    plate = BY_ARTIFACT["bia-06"]
    wider = Plate(plate.artifact, plate.collection, plate.module, plate.width + 1)

    assert fingerprint(plate) != fingerprint(wider)
    assert fingerprint(plate) == fingerprint(plate)


@pytest.mark.parametrize("plate", PLATES, ids=lambda plate: plate.name)
def test_every_module_says_what_is_known_about_its_object(plate: Plate) -> None:
    words = importlib.import_module(f"drawings.{plate.module}").__doc__

    assert words is not None
    assert "Known:" in words


def test_the_dishes_have_the_petals_that_the_sources_count() -> None:
    assert [dish.petals for dish in lotus_dishes.DISHES] == [29, 20, 20, 20, 16]


def test_there_are_thirty_nine_lime_pots() -> None:
    assert sum(row.count for row in lime_pots.ROWS) == 39


def test_hean_has_two_thousand_houses(monkeypatch: pytest.MonkeyPatch) -> None:
    houses: list[float] = []
    monkeypatch.setattr(hean, "_house", lambda _sheet, x, _y, _wide, _tall: houses.append(x))

    hean.draw(Sheet("tl-08", *hean.SIZE))

    assert len(houses) == 2000


def test_what_lies_in_front_wipes_the_lines_behind_it() -> None:
    sheet = Sheet("test", 100, 100)
    sheet.line(segment((0, 50), (100, 50)), 4)
    sheet.solid(marks("20 20, 80 20, 80 80, 20 80"), "#8f3324")

    line, wipe = re.findall(r"<path [^>]*>", sheet.ink_plate())

    assert "fill" not in line
    assert 'fill="#fff"' in wipe


def test_writing_is_strokes_only() -> None:
    sheet = Sheet("test", 400, 400)
    writing.field(sheet, (0, 0), 400, 400, columns=4, rows=6)

    assert "<text" not in sheet.ink_plate()
    assert sheet.ink_plate().count("<path") > 4 * 6


def test_a_curve_goes_through_its_points() -> None:
    through = marks("0 0, 50 40, 100 0")
    points = curve(*through)

    assert all(point in points for point in through)
    assert lengths(points)[-1] > 100
