"""What is made of an original: tiles, renditions, details, upright and bare, once for each content."""

from __future__ import annotations

import dataclasses
import itertools
import math
import os
import unicodedata
from pathlib import Path

import pytest
from picture_museum import (
    LEFT,
    SETTINGS,
    TOP,
    assert_bare,
    drawing,
    every_file,
    make,
    make_one,
    near,
    request,
    shared,
    whole,
)
from PIL import Image, ImageChops, ImageFilter, ImageStat

from hyplan_museum.images import job, make_pictures, pool
from hyplan_museum.images.header import Fault
from hyplan_museum.images.sizes import service_files
from hyplan_museum.museum import Region
from hyplan_museum.progress import Silent

LARGE_TILES = dataclasses.replace(SETTINGS, tile=512)


def test_every_file_of_the_plan_is_there_at_its_size(tmp_path: Path) -> None:
    drawing(300, 170).save(tmp_path / "a.png")
    picture = make_one(tmp_path, "a.png")

    assert picture.files.keys() == service_files(300, 170, 64).keys()
    assert picture.sizes == ((38, 22), (75, 43), (150, 85))
    assert picture.scale_factors == (1, 2, 4, 8)
    for path, file in picture.files.items():
        asked = path.split("/")[-3]
        expected = (300, 170) if asked == "max" else tuple(int(n) for n in asked.split(",") if n)
        with Image.open(file) as image:
            assert image.size[: len(expected)] == expected, path
            assert image.format == "JPEG"


def test_tiles_are_the_crops_of_the_picture(tmp_path: Path) -> None:
    original = drawing(300, 170).filter(ImageFilter.GaussianBlur(3))  # sharp red edges are not what JPEG is for
    original.save(tmp_path / "a.png")
    picture = make_one(tmp_path, "a.png")

    for path, file in picture.files.items():
        region, size = path.split("/")[:2]
        if region == "full" or size == "max":
            continue
        x, y, w, h = map(int, region.split(","))
        width, height = map(int, size.split(","))
        scale = 2 ** round(math.log2(max(w / width, h / height)))
        # A size is rounded up, so the last pixels of a level may reach over the edge and are left out.
        padded = original.crop((x, y, x + width * scale, y + height * scale))
        whole_pixels = (w // scale, h // scale)
        with Image.open(file) as tile:
            made = tile.convert("L").crop((0, 0, *whole_pixels))
        expected = padded.reduce(scale).convert("L").crop((0, 0, *whole_pixels))
        assert ImageStat.Stat(ImageChops.difference(made, expected)).rms[0] < 5, path


def test_renditions_say_their_size_and_have_a_lighter_twin(tmp_path: Path) -> None:
    drawing(1000, 500).save(tmp_path / "a.png")
    picture = make_one(tmp_path, "a.png")

    assert [(r.uri, r.width, r.height, r.format) for r in picture.renditions] == [
        ("pictures/bia-06/1/400.jpg", 400, 200, "image/jpeg"),
        ("pictures/bia-06/1/600.jpg", 600, 300, "image/jpeg"),
        ("pictures/bia-06/1/800.jpg", 800, 400, "image/jpeg"),
        ("pictures/bia-06/1/1000.jpg", 1000, 500, "image/jpeg"),
    ]
    assert (picture.thumbnail.uri, picture.thumbnail.width) == ("pictures/bia-06/1/thumbnail.jpg", 400)
    for rendition in picture.every_rendition():
        with Image.open(rendition.file) as image:
            assert image.size == (rendition.width, rendition.height)
            assert f"image/{str(image.format).lower()}" == rendition.format
    twin = picture.renditions[0].lighter
    assert twin is not None
    assert (twin.uri, twin.format) == ("pictures/bia-06/1/400.avif", "image/avif")


def test_a_detail_is_cut_from_the_original_and_never_enlarged(tmp_path: Path) -> None:
    drawing(1000, 500).save(tmp_path / "a.png")
    top = Region("pct", 50, 0, 50, 10)
    picture = make_one(tmp_path, "a.png", top)

    assert [(r.uri, r.width, r.height) for r in picture.details[top]] == [
        ("pictures/bia-06/1/detail-500-0-500-50-400.jpg", 400, 40),
        ("pictures/bia-06/1/detail-500-0-500-50-500.jpg", 500, 50),
    ]
    with Image.open(picture.details[top][-1].file) as image:
        assert near(image.getpixel((250, 25)), TOP)


def test_a_new_detail_does_not_make_the_picture_again(tmp_path: Path) -> None:
    drawing(300, 170).save(tmp_path / "a.png")
    before = {file: Path(file).stat().st_mtime_ns for file in make_one(tmp_path, "a.png").files.values()}

    picture = make_one(tmp_path, "a.png", Region("px", 0, 0, 50, 50))

    assert {file: Path(file).stat().st_mtime_ns for file in picture.files.values()} == before
    assert len(picture.details) == 1


def test_a_region_with_nothing_inside_gives_no_detail(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.png")
    made = make(tmp_path, request("a.png", Region("px", 500, 0, 5, 5), Region("px", 0, 0, 50, 20)))

    assert [p.code for p in made.problems] == ["region-outside-picture"]
    assert list(made.pictures["bia-06", "1"].details) == [Region("px", 0, 0, 50, 20)]


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp", "avif", "heic"])
@pytest.mark.parametrize("orientation", range(9))
def test_every_orientation_gives_the_same_upright_picture(tmp_path: Path, ending: str, orientation: int) -> None:
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip  # as a camera stores it: the inverse of what undoes it
    stored = drawing().transpose(turns[orientation]) if orientation in turns else drawing()
    exif = Image.Exif()
    exif[0x0112] = orientation
    if ending == "heic":
        heif = pytest.importorskip("pillow_heif")
        heif.from_pillow(stored).save(tmp_path / "a.heic", exif=exif.tobytes(), quality=90)
    elif ending == "tif":
        stored.save(tmp_path / "a.tif", tiffinfo={0x0112: orientation})
    else:
        stored.save(tmp_path / f"a.{ending}", exif=exif)

    picture = make_one(tmp_path, f"a.{ending}")

    published = whole(picture)
    assert published.size == (picture.width, picture.height) == (150, 100)
    assert near(published.getpixel((80, 5)), TOP, 12)
    assert near(published.getpixel((5, 80)), LEFT, 12)
    assert max(ImageStat.Stat(ImageChops.difference(published, drawing())).rms) < 14


def test_the_orientation_examples_are_all_upright(tmp_path: Path) -> None:
    folder = shared("pictures/orientation")
    landscapes = []
    for path in sorted(folder.glob("Landscape_*.jpg")):
        made = make_pictures(folder, [request(path.name)], LARGE_TILES, tmp_path, Silent())
        with Image.open(made.pictures["bia-06", "1"].thumbnail.file) as image:
            landscapes.append(image.convert("L").resize((90, 60)))

    assert len(landscapes) == 9
    for landscape in landscapes:  # but for the number written on each
        assert ImageStat.Stat(ImageChops.difference(landscape, landscapes[0])).rms[0] < 15


def test_nothing_but_the_picture_is_published(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E] = "KHO SỐ 3".encode().decode("latin-1")
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (20.0, 39.0, 12.0)
    exif[0x0112] = 1
    xmp = b"<x:xmpmeta>GPS</x:xmpmeta>"
    drawing(900, 700).save(tmp_path / "a.jpg", exif=exif, comment=b"private: 20.65 N", dpi=(300, 300), xmp=xmp)
    picture = make_one(tmp_path, "a.jpg", Region("px", 0, 0, 500, 100))

    files = list(every_file(picture))
    assert len(files) > 200
    for file in files:
        assert_bare(file)
        assert b"private" not in file.read_bytes()
        with Image.open(file) as image:
            assert not dict(image.getexif())


def test_gps_of_the_shared_example_is_gone(tmp_path: Path) -> None:
    folder = shared("pictures/formats")
    for name in ("exif_gps.jpg", "hopper.Lab.tif", "pil_sample_cmyk.jpg", "icc_profile_big.jpg", "invalid-exif.jpg"):
        made = make_pictures(folder, [request(name)], SETTINGS, tmp_path, Silent())
        for file in every_file(made.pictures["bia-06", "1"]):
            assert_bare(file)


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (64, 64), (65, 64), (129, 129), (3, 2000)])
def test_pictures_of_every_shape_are_made(tmp_path: Path, size: tuple[int, int]) -> None:
    Image.new("RGB", size, (200, 100, 50)).save(tmp_path / "a.png")
    picture = make_one(tmp_path, "a.png")

    assert (picture.width, picture.height) == size
    assert all(file.is_file() for file in every_file(picture))


def test_names_may_be_long_vietnamese_and_upper_case(tmp_path: Path) -> None:
    name = unicodedata.normalize("NFC", "Ảnh chụp bia đá chùa Hiến, năm Vĩnh Tộ thứ bảy " * 3 + ".JPEG")
    folder = tmp_path / "sưu tập" / "bia đá"
    folder.mkdir(parents=True)
    drawing().save(folder / name, "JPEG")

    picture = make_one(tmp_path, f"sưu tập/bia đá/{name}")

    assert max(len(str(Path(file).relative_to(tmp_path))) for file in map(str, every_file(picture))) < 80


def test_the_same_content_is_made_once_whatever_its_name_and_artifact(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing().save(tmp_path / "a.png")
    drawing().save(tmp_path / "b.png")
    ran = []

    def run(one: job.Job) -> Fault | None:
        ran.append(one)
        return job.run(one)

    monkeypatch.setattr(pool, "run", run)

    made = make(tmp_path, request("a.png"), request("b.png", key=("trong", "x")), request("a.png", key=("bia", "2")))

    assert len(ran) == 1
    assert made.pictures["trong", "x"].digest == made.pictures["bia-06", "1"].digest
    assert made.pictures["trong", "x"].service == "iiif/images/trong/x"
    assert made.pictures["bia", "2"].thumbnail.uri == "pictures/bia/2/thumbnail.jpg"


def test_nothing_changed_is_no_work_and_an_address_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing().save(tmp_path / "a.png")
    first = make(tmp_path, request("a.png"))
    monkeypatch.setattr(pool, "run", lambda _: pytest.fail("made again"))
    os.utime(tmp_path / "a.png", (1, 1))  # a clock that moved

    assert make(tmp_path, request("a.png")) == first
    elsewhere = dataclasses.replace(SETTINGS, site_url="https://elsewhere.example/")
    assert make(tmp_path, request("a.png"), settings=elsewhere) == first


def test_another_content_tile_or_quality_makes_another_picture(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.png")
    digests = {make_one(tmp_path, "a.png").digest}
    digests.add(make_one(tmp_path, "a.png", settings=dataclasses.replace(SETTINGS, tile=128)).digest)
    digests.add(make_one(tmp_path, "a.png", settings=dataclasses.replace(SETTINGS, quality=60)).digest)
    drawing().rotate(180).save(tmp_path / "a.png")
    digests.add(make_one(tmp_path, "a.png").digest)

    assert len(digests) == 4


def test_a_damaged_picture_costs_no_other_and_is_not_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing(600, 400).save(tmp_path / "good.jpg")
    content = (tmp_path / "good.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(content[: len(content) // 2])
    requests = [request("cut.jpg", key=("a", "1"), line=3), request("good.jpg", key=("b", "1"), line=9)]

    made = make(tmp_path, *requests)

    assert [(str(p.position), p.code) for p in made.problems] == [
        ("collections/bia/bia-06.yml:3:12", "picture-truncated")
    ]
    assert list(made.pictures) == [("b", "1")]
    monkeypatch.setattr(pool, "run", lambda _: pytest.fail("tried again"))
    assert make(tmp_path, *requests) == made


@pytest.mark.parametrize("left", [b"", b"{", b"[]", b"{}", b'{"a": 1}'])
def test_a_note_that_a_loss_of_power_cut_off_is_made_again(tmp_path: Path, left: bytes) -> None:
    drawing().save(tmp_path / "a.png")
    first = make(tmp_path, request("a.png"))
    (note,) = (tmp_path / ".hyplan/pictures").rglob("made.json")
    whole_note = note.read_bytes()
    note.write_bytes(left)

    assert make(tmp_path, request("a.png")) == first
    assert note.read_bytes() == whole_note


def test_a_picture_of_which_a_part_was_deleted_is_made_again(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.png")
    region = Region("pct", 10, 10, 50, 50)
    first = make(tmp_path, request("a.png", region))
    picture = first.pictures["bia-06", "1"]
    lost = [Path(f) for f in (picture.thumbnail.file, picture.details[region][0].file, picture.renditions[0].file)]
    contents = [file.read_bytes() for file in lost]
    for file in lost:
        file.unlink()

    assert make(tmp_path, request("a.png", region)) == first
    assert [file.read_bytes() for file in lost] == contents


def test_everything_in_the_shared_folders_gives_a_picture_or_a_problem(tmp_path: Path) -> None:
    root = shared("pictures").parent
    files = [p.relative_to(root).as_posix() for n in ("pictures", "hostile") for p in sorted((root / n).rglob("*.*"))]
    requests = [request(file, key=(str(n), "1"), line=n + 1) for n, file in enumerate(files)]

    made = make_pictures(root, requests, LARGE_TILES, tmp_path, Silent())

    told = {p.values["file"]: p.code for p in made.problems}
    drawn = {files[int(key[0])] for key in made.pictures}
    assert drawn | told.keys() == set(files)
    assert {Path(f).name for f in set(files) - drawn} == {
        "decompression_bomb.gif", "iss634.gif", "rgba.psd", "truncated_end_chunk.png", "naughty-strings.json",
        "yaml_billion_laughs.yaml",
    }  # fmt: skip
    for picture in made.pictures.values():
        for file in every_file(picture):
            assert_bare(file)


def test_heic_without_its_extra_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heif = pytest.importorskip("pillow_heif")
    heif.from_pillow(drawing()).save(tmp_path / "a.heic")
    with monkeypatch.context() as patch:
        patch.setitem(__import__("sys").modules, "pillow_heif", None)
        made = make(tmp_path, request("a.heic"))
        assert [p.code for p in made.problems] == ["picture-heic"]
        assert "pip install pillow-heif" in made.problems[0].hint("vi")

    assert make(tmp_path, request("a.heic")).problems == []


def test_texts_are_whole_in_both_languages() -> None:
    from hyplan_museum.problems.catalogue.pictures import KINDS

    for kind, language in itertools.product(KINDS, ("vi", "en")):
        for texts in (kind.title, kind.message, kind.hint, kind.why):
            assert texts[language].strip()
