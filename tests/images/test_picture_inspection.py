"""What is said of pictures without decoding them."""

from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest
from picture_museum import SETTINGS, drawing, request
from PIL import Image

from hyplan_museum.images import inspect
from hyplan_museum.museum import Region
from hyplan_museum.settings import Settings


def look(root: Path, file: str, *regions: Region, settings: Settings = SETTINGS) -> list[str]:
    """Place, code and English message of each problem."""
    problems = inspect(root, [request(file, *regions)], settings)
    return [f"{p.position} {p.code}: {p.message('en')}" for p in problems]


HERE = "collections/bia/bia-06.yml:7:12"


def test_a_sound_picture_has_no_problem(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.JPG", "JPEG")

    assert look(tmp_path, "a.JPG") == []


def test_a_missing_picture_is_named_at_its_line(tmp_path: Path) -> None:
    assert look(tmp_path, "media/a.jpg") == [f"{HERE} picture-missing: There is no picture file “media/a.jpg”."]


def test_an_empty_file_is_said_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()

    assert look(tmp_path, "a.jpg") == [f"{HERE} picture-empty: “a.jpg” has no content (0 bytes)."]


def test_a_pointer_of_git_lfs_is_told_from_a_damaged_picture(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n")

    assert look(tmp_path, "a.jpg") == [
        f"{HERE} picture-in-lfs: “a.jpg” is only a Git LFS pointer, not the picture itself."
    ]


@pytest.mark.parametrize(
    ("name", "content", "format"),
    [
        ("a.gif", b"GIF89a" + bytes(20), "GIF"),
        ("a.psd", b"8BPS" + bytes(20), "Photoshop (PSD)"),
        ("a.bmp", b"BM" + bytes(60), "BMP"),
        ("a.svg", b"<?xml version='1.0'?><svg/>", "SVG"),
        ("a.jpg", b"<!DOCTYPE html><title>404</title>", "HTML"),
        ("a.pdf", b"%PDF-1.7", "PDF"),
        ("a.jp2", b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
        ("a.NEF", b"II*\0\x08\0\0\0", "RAW (NEF)"),
    ],
)
def test_a_foreign_format_is_refused_with_its_name(tmp_path: Path, name: str, content: bytes, format: str) -> None:
    (tmp_path / name).write_bytes(content)

    assert look(tmp_path, name) == [
        f"{HERE} picture-format: “{name}” is a {format} file; pictures must be JPEG, PNG, TIFF, WebP, AVIF or HEIC."
    ]


def test_something_else_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"nothing of the kind")

    assert look(tmp_path, "a.jpg") == [
        f"{HERE} picture-unreadable: The picture “a.jpg” cannot be read (technical detail: no known picture format)."
    ]


def test_a_png_called_jpg_is_named_and_kept(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.jpg", "PNG")

    assert look(tmp_path, "a.jpg") == [f"{HERE} picture-extension: “a.jpg” ends in “jpg” but holds a PNG picture."]


def test_a_small_picture_is_named(tmp_path: Path) -> None:
    drawing(150, 100).save(tmp_path / "a.png")

    assert look(tmp_path, "a.png", settings=Settings(SETTINGS.title)) == [
        f"{HERE} picture-tiny: “a.png” has only 150×100 pixels; the longer side should have at least 600."
    ]


def bomb(width: int, height: int) -> bytes:
    """A PNG of any claimed size in a few bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))

    header = struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def test_a_bomb_is_refused_by_its_header(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(bomb(60_000, 60_000))

    assert look(tmp_path, "a.png") == [
        (
            f"{HERE} picture-too-many-pixels: “a.png” has 60000×60000 pixels (3600 megapixels); "
            "the limit is 500 megapixels."
        )
    ]


def test_a_picture_longer_than_a_jpeg_can_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(bomb(70_000, 100))

    assert look(tmp_path, "a.png") == [
        f"{HERE} picture-too-long: “a.png” has 70000×100 pixels; its longer side may have 65500."
    ]


def test_text_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))

    content = bomb(10, 10)
    text = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(200 << 20)))
    (tmp_path / "a.png").write_bytes(content[:33] + text + content[33:])

    assert look(tmp_path, "a.png")[0].startswith(f"{HERE} picture-unreadable")


def test_tags_larger_than_memory_are_refused(tmp_path: Path) -> None:
    """A thousand tags that each claim the whole of the same three megabytes."""
    entries = b"".join(struct.pack("<HHLL", 1000 + n, 1, 3 << 20, 0) for n in range(1000))
    (tmp_path / "a.tif").write_bytes(b"II*\0\x08\0\0\0" + struct.pack("<H", 1000) + entries + bytes(3 << 20))

    assert look(tmp_path, "a.tif")[0].startswith(f"{HERE} picture-unreadable")


def test_directories_in_a_circle_end(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.tif")
    content = bytearray((tmp_path / "a.tif").read_bytes())
    (start,) = struct.unpack("<L", content[4:8])
    (count,) = struct.unpack("<H", content[start : start + 2])
    at = start + 2 + 12 * count
    content[at : at + 4] = struct.pack("<L", start)
    (tmp_path / "a.tif").write_bytes(content)

    assert look(tmp_path, "a.tif") == []


def test_an_animation_and_pages_are_named_not_lost_in_silence(tmp_path: Path) -> None:
    frames = [drawing(), drawing().rotate(90)]
    frames[0].save(tmp_path / "a.webp", save_all=True, append_images=frames[1:])
    frames[0].save(tmp_path / "a.tif", save_all=True, append_images=[*frames, frames[1]])

    assert look(tmp_path, "a.webp") == [
        f"{HERE} picture-animated: “a.webp” has several frames; only the first is published."
    ]
    assert look(tmp_path, "a.tif") == [
        f"{HERE} picture-pages: “a.tif” has at least 4 pages; only the first is published."
    ]


def test_regions_outside_and_over_the_edge_are_told_where_they_are_written(tmp_path: Path) -> None:
    drawing(150, 100).save(tmp_path / "a.png")
    regions = (Region("pct", 10, 10, 20, 20), Region("px", 200, 0, 10, 10), Region("pct", 60, 0, 55, 8))

    assert look(tmp_path, "a.png", *regions) == [
        (
            "exhibits/pho-hien/index.md:11:1 region-outside-picture: "
            "The region “200,0,10,10” lies outside the picture “a.png” (150×100 pixels)."
        ),
        (
            "exhibits/pho-hien/index.md:12:1 region-over-edge: The region “pct:60,0,55,8” reaches over the edge of "
            "“a.png” (150×100 pixels); what is inside is used."
        ),
    ]


def test_rounding_is_not_over_the_edge(tmp_path: Path) -> None:
    drawing(150, 100).save(tmp_path / "a.png")

    assert look(tmp_path, "a.png", Region("pct", 33.34, 0, 66.67, 100)) == []


def test_regions_are_measured_on_the_picture_turned_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    drawing(150, 100).save(tmp_path / "a.jpg", exif=exif)  # upright it is 100 wide and 150 high

    assert look(tmp_path, "a.jpg", Region("px", 0, 120, 10, 10)) == []
    assert "outside" in look(tmp_path, "a.jpg", Region("px", 120, 0, 10, 10))[0]


def test_what_was_seen_is_remembered_and_a_change_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from hyplan_museum.images import seen

    monkeypatch.setattr(seen, "_RACY", -(10**18))  # trust even what has just been written
    drawing().save(tmp_path / "a.png")
    assert look(tmp_path, "a.png") == []
    with monkeypatch.context() as patch:
        patch.setattr(seen, "look", lambda *_: pytest.fail("opened again"))
        assert look(tmp_path, "a.png") == []

    stat = (tmp_path / "a.png").stat()
    content = (tmp_path / "a.png").read_bytes()
    (tmp_path / "a.png").write_bytes(b"x" * len(content))
    os.utime(tmp_path / "a.png", ns=(stat.st_atime_ns, stat.st_mtime_ns))  # same size, same time, other content

    assert "picture-unreadable" in look(tmp_path, "a.png")[0]


def test_a_time_too_close_to_now_is_not_trusted(tmp_path: Path) -> None:
    drawing().save(tmp_path / "a.png")
    look(tmp_path, "a.png")

    memory = tmp_path / ".hyplan/pictures/seen.json"
    assert not memory.exists() or "a.png" not in memory.read_text()


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"recipe": "1 0", "files": {}}', b'{"recipe": 1, "files": 7}'])
def test_a_damaged_memory_costs_only_time(tmp_path: Path, damage: bytes) -> None:
    drawing().save(tmp_path / "a.png")
    memory = tmp_path / ".hyplan/pictures/seen.json"
    memory.parent.mkdir(parents=True)
    memory.write_bytes(damage)

    assert look(tmp_path, "a.png") == []
