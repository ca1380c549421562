"""Pictures of every kind of colour come out as 8-bit sRGB, near what they should be."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from picture_museum import assert_bare, drawing, every_file, make, make_one, near, request, shared, whole
from PIL import Image, ImageChops, ImageCms, ImageStat


def flat(mode: str, colour: Any, size: tuple[int, int] = (80, 60)) -> Image.Image:
    return Image.new(mode, size, colour)


def middle(picture: Any) -> Any:
    image = whole(picture)
    return image.getpixel((image.width // 2, image.height // 2))


@pytest.mark.parametrize(
    ("image", "name", "expected"),
    [
        (flat("RGB", (200, 100, 50)), "a.png", (200, 100, 50)),
        (flat("L", 120), "a.png", (120,)),
        (flat("1", 1), "a.png", (255,)),
        (flat("1", 0), "a.tif", (0,)),
        (flat("I;16", 0x8000), "a.png", (128,)),
        (flat("I;16", 0xFFFF), "a.tif", (255,)),
        (flat("I;16", 600), "a.tif", (2,)),
        (flat("F", 0.5), "a.tif", (128,)),
        (flat("F", 200.0), "b.tif", (200,)),
        (flat("I", 40_000), "a.tif", (156,)),
        (flat("RGBA", (200, 100, 50, 0)), "a.png", (255, 255, 255)),
        (flat("RGBA", (200, 100, 50, 128)), "a.tif", (227, 177, 152)),
        (flat("RGBA", (0, 0, 200, 255)), "a.webp", (0, 0, 200)),
        (flat("LA", (100, 0)), "a.png", (255,)),
        (flat("RGB", (40, 160, 80)), "a.avif", (40, 160, 80)),
        (flat("RGB", (40, 160, 80)), "a.WEBP", (40, 160, 80)),
        (flat("CMYK", (0, 0, 0, 0)), "a.tif", (255, 255, 255)),
        (flat("YCbCr", (128, 128, 128)), "a.tif", (128, 128, 128)),
    ],
    ids=lambda value: value.mode if isinstance(value, Image.Image) else str(value),
)
def test_a_colour_survives(tmp_path: Path, image: Image.Image, name: str, expected: tuple[int, ...]) -> None:
    image.save(tmp_path / name, lossless=True)  # WebP heeds it, others ignore it
    picture = make_one(tmp_path, name)

    assert near(middle(picture), expected), middle(picture)
    assert whole(picture).mode == ("L" if len(expected) == 1 else "RGB")
    for file in every_file(picture):
        assert_bare(file)


def test_a_palette_with_a_transparent_colour_is_laid_on_white(tmp_path: Path) -> None:
    image = drawing().quantize(8)
    image.info["transparency"] = image.getpixel((75, 5))
    image.save(tmp_path / "a.png", transparency=image.info["transparency"])

    picture = make_one(tmp_path, "a.png")

    assert near(whole(picture).getpixel((75, 5)), (255, 255, 255))
    assert not near(whole(picture).getpixel((3, 60)), (255, 255, 255))


def test_white_is_zero_where_a_tiff_says_so(tmp_path: Path) -> None:
    pixels = struct.pack("<H", 0xFFFF - 0x2000) * 80 * 60
    Image.frombytes("I;16", (80, 60), pixels).save(tmp_path / "a.tif", tiffinfo={262: 0})

    assert near(middle(make_one(tmp_path, "a.tif")), (0x20,))


def test_values_beyond_any_white_are_stretched(tmp_path: Path) -> None:
    image = Image.new("F", (80, 60), -50.0)
    image.paste(150.0, (40, 0, 80, 60))
    image.save(tmp_path / "a.tif")
    published = whole(make_one(tmp_path, "a.tif"))

    assert near(published.getpixel((10, 30)), (0,))
    assert near(published.getpixel((70, 30)), (255,))


def test_a_profile_is_applied_and_not_published(tmp_path: Path) -> None:
    """A made profile whose red and green are swapped: if it is applied, they change places."""
    swapped = swap_red_and_green(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    flat("RGB", (220, 40, 40)).save(tmp_path / "a.jpg", icc_profile=swapped, quality=95)
    picture = make_one(tmp_path, "a.jpg")

    assert near(middle(picture), (40, 220, 40), 10), middle(picture)
    for file in every_file(picture):
        assert_bare(file)


def swap_red_and_green(profile: bytes) -> bytes:
    """By exchanging the tags of the two colorants (ICC.1 §9.2)."""
    return profile.replace(b"rXYZ", b"tmp0").replace(b"gXYZ", b"rXYZ").replace(b"tmp0", b"gXYZ")


@pytest.mark.parametrize(
    "profile", [b"not a profile at all", b"\0" * 5000, b"x" * (9 << 20)], ids=["words", "zeros", "huge"]
)
def test_a_broken_profile_is_named_and_the_picture_kept(tmp_path: Path, profile: bytes) -> None:
    flat("RGB", (200, 100, 50)).save(tmp_path / "a.tif", icc_profile=profile)
    made = make(tmp_path, request("a.tif"))

    assert [(str(p.position), p.code) for p in made.problems] == [
        ("collections/bia/bia-06.yml:7:12", "picture-profile")
    ]
    assert near(middle(made.pictures["bia-06", "1"]), (200, 100, 50))
    assert make(tmp_path, request("a.tif")).problems == made.problems, "also when it comes from the cache"


def test_a_profile_of_another_kind_of_colour_is_named(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    flat("RGB", (200, 100, 50)).save(tmp_path / "a.jpg", icc_profile=lab)

    assert [p.code for p in make(tmp_path, request("a.jpg")).problems] == ["picture-profile"]


def test_lab_is_near_the_same_picture_in_rgb() -> None:
    from hyplan_museum.images.decode import decode
    from hyplan_museum.images.header import Header, look

    path = shared("pictures/formats/hopper.Lab.tif")
    header = look(path, path.name)
    assert isinstance(header, Header)
    image, notes = decode(path, header)

    assert notes == ()
    with Image.open(shared("pictures/formats/hopper.png")) as same:
        assert rms(image, same) < 6


def test_cmyk_is_near_what_it_was_before_printing(tmp_path: Path) -> None:
    """Pure inks by the press profile of libvips: neither inverted nor the glaring colours of plain arithmetic."""
    inks = {(255, 0, 0, 0): "cyan", (0, 255, 0, 0): "magenta", (0, 0, 255, 0): "yellow", (0, 0, 0, 255): "black"}
    for ink, name in inks.items():
        flat("CMYK", ink).save(tmp_path / f"{name}.jpg", quality=95)  # Pillow writes it inverted, as Adobe does
        flat("CMYK", ink).save(tmp_path / f"{name}.tif")
    colours = {name: middle(make_one(tmp_path, f"{name}.jpg")) for name in inks.values()}
    same = {name: middle(make_one(tmp_path, f"{name}.tif")) for name in inks.values()}

    cyan, magenta, yellow, black = (colours[name] for name in ("cyan", "magenta", "yellow", "black"))
    assert cyan[0] < 60
    assert cyan[2] > 180
    assert magenta[0] > 180
    assert magenta[1] < 60
    assert yellow[0] > 220
    assert yellow[2] < 80
    assert max(black) < 60
    assert colours != {"cyan": (0, 255, 255)}
    assert all(near(same[name], colours[name], 8) for name in colours)


def test_sixteen_bits_of_colour_are_scaled(tmp_path: Path) -> None:
    pyvips = pytest.importorskip("pyvips")
    deep = pyvips.Image.black(80, 60, bands=3).linear([1] * 3, [200 * 257, 100 * 257, 50 * 257]).cast("ushort")
    deep.copy(interpretation="rgb16").tiffsave(str(tmp_path / "a.tif"))
    deep.copy(interpretation="rgb16").pngsave(str(tmp_path / "a.png"))

    assert near(middle(make_one(tmp_path, "a.tif")), (200, 100, 50))
    assert near(middle(make_one(tmp_path, "a.png")), (200, 100, 50))


def test_colours_in_floating_point_are_read(tmp_path: Path) -> None:
    """Pillow has no mode for them; libvips has."""
    pyvips = pytest.importorskip("pyvips")
    light = pyvips.Image.black(80, 60, bands=3).linear([1] * 3, [0.8, 0.4, 0.2]).cast("float")
    light.copy(interpretation="srgb").tiffsave(str(tmp_path / "a.tif"))

    assert near(middle(make_one(tmp_path, "a.tif")), (204, 102, 51), 8)


def rms(one: Image.Image, other: Image.Image) -> float:
    return max(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).rms)


def test_a_profile_that_is_srgb_is_told_by_what_it_does() -> None:
    from hyplan_museum.images.colour import is_srgb

    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    assert is_srgb(ImageCms.ImageCmsProfile(BytesIO(srgb)))
    assert not is_srgb(ImageCms.ImageCmsProfile(BytesIO(swap_red_and_green(srgb))))
