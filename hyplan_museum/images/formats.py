"""What a file is, by its first bytes: the formats that are opened, and names for those that are not."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final, Literal

Format = Literal["JPEG", "PNG", "TIFF", "WEBP", "AVIF", "HEIC"]

EXTENSIONS: Final[dict[str, Format]] = {
    "jpg": "JPEG", "jpeg": "JPEG", "jpe": "JPEG", "jfif": "JPEG", "png": "PNG", "tif": "TIFF", "tiff": "TIFF",
    "webp": "WEBP", "avif": "AVIF", "heic": "HEIC", "heif": "HEIC", "hif": "HEIC",
}  # fmt: skip

HEAD: Final = 64
"""Bytes needed to tell."""

_STARTS: Final[tuple[tuple[bytes, str], ...]] = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"GIF8", "GIF"),
    (b"8BPS", "Photoshop (PSD)"),
    (b"BM", "BMP"),
    (b"%PDF", "PDF"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"PK\x03\x04", "ZIP"),
    (b"version https://git-lfs", "Git LFS"),
)
_BRANDS: Final[dict[bytes, Format]] = {
    b"avif": "AVIF", b"avis": "AVIF", b"heic": "HEIC", b"heix": "HEIC", b"hevc": "HEIC", b"hevx": "HEIC",
    b"heim": "HEIC", b"heis": "HEIC",
}  # fmt: skip
_RAW: Final = frozenset({"dng", "nef", "cr2", "arw", "orf", "rw2", "pef", "srw", "3fr", "iiq"})
"""Cameras' raw files are TIFF outside and hold a small preview: publishing that would be a surprise."""


def extension_of(file: str) -> str:
    """The ending of a file's name, lower case, without its dot."""
    return PurePosixPath(file).suffix[1:].lower()


def format_of(head: bytes, file: str) -> str:
    """The format of a file that begins with `head`: a Format, the name of another known one, or empty."""
    if extension_of(file) in _RAW:
        return f"RAW ({extension_of(file).upper()})"
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        # The first brand may be the general `mif1`; the compatible ones follow from byte 16.
        for brand in (head[8:12], *(head[at : at + 4] for at in range(16, len(head) - 3, 4))):
            if brand in _BRANDS:
                return _BRANDS[brand]
        return "HEIC" if head[8:12] in (b"mif1", b"msf1") else "MP4"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<svg", b"<?xml")):
        return "SVG"
    return "HTML" if text.startswith((b"<!doctype html", b"<html")) else ""
