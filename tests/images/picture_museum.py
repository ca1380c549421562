"""Originals made on the spot, and what the tests of this folder ask of every file that is published."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from hyplan_museum.images import Made, PictureRequest, make_pictures
from hyplan_museum.museum import Picture, Region, Text
from hyplan_museum.problems import Position
from hyplan_museum.progress import Silent
from hyplan_museum.settings import Settings

SHARED = Path(__file__).parents[3] / "shared" / "data"
SETTINGS = Settings(Text.of(vi="Bảo tàng"), tile=64, minimum_side=1)
TOP, LEFT = (220, 30, 30), (30, 60, 210)


def shared(name: str) -> Path:
    """A file or folder of the test data that lies beside the repository."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"needs {path}")
    return path


def drawing(width: int = 150, height: int = 100) -> Image.Image:
    """A picture that looks different from every side: red above, blue at the left, a gradient and a circle."""
    image = Image.linear_gradient("L").resize((width, height)).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, height // 5), fill=TOP)
    draw.rectangle((0, 0, width // 10, height), fill=LEFT)
    draw.ellipse((width // 2, height // 2, width // 2 + height // 4, height * 3 // 4), fill=(240, 220, 40))
    return image


def request(file: str, *regions: Region, key: tuple[str, str] = ("bia-06", "1"), line: int = 7) -> PictureRequest:
    details = tuple((region, Position("exhibits/pho-hien/index.md", 10 + n, 1)) for n, region in enumerate(regions))
    return PictureRequest(key, file, Position("collections/bia/bia-06.yml", line, 12), details)


def make(root: Path, *requests: PictureRequest, settings: Settings = SETTINGS) -> Made:
    return make_pictures(root, requests, settings, root / ".hyplan", Silent())


def make_one(root: Path, file: str, *regions: Region, settings: Settings = SETTINGS) -> Picture:
    """The picture of a file that must give one, without any problem."""
    made = make(root, request(file, *regions), settings=settings)
    assert made.problems == []
    return made.pictures[("bia-06", "1")]


def whole(picture: Picture) -> Image.Image:
    """The picture as published in full."""
    with Image.open(picture.files["full/max/0/default.jpg"]) as image:
        published: Image.Image = image.copy()
    return published


def every_file(picture: Picture) -> Iterator[Path]:
    yield from (Path(file) for file in picture.files.values())
    yield from (Path(rendition.file) for rendition in picture.every_rendition())


def near(colour: object, expected: tuple[int, ...], tolerance: int = 6) -> bool:
    """Whether a colour is the expected one, but for what JPEG loses."""
    values = colour if isinstance(colour, tuple) else (colour,) * len(expected)
    return all(abs(int(a) - b) <= tolerance for a, b in zip(values, expected, strict=True))


def segments(jpeg: bytes) -> list[int]:
    """The markers of a JPEG before its first scan (ITU T.81 annex B): every place metadata can be."""
    assert jpeg[:2] == b"\xff\xd8"
    found, at = [], 2
    while True:
        assert jpeg[at] == 0xFF
        found.append(jpeg[at + 1])
        if jpeg[at + 1] == 0xDA:
            return found
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")


def assert_bare(file: Path) -> None:
    """Nothing but the picture is in the file: JFIF header, tables, scan."""
    content = file.read_bytes()
    if file.suffix == ".jpg":
        tables = {0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD, 0xDA}
        assert set(segments(content)) <= tables, f"{file}: {[hex(s) for s in segments(content)]}"
        assert content.count(b"JFIF") <= 1
        assert content.endswith(b"\xff\xd9")
    else:
        assert content[8:12] == b"avif"
    for word in (b"Exif\0", b"http://ns.adobe.com", b"Photoshop", b"ICC_PROFILE", b"GPS", b"xmpmeta", b"prof"):
        assert word not in content, f"{file}: {word!r}"
