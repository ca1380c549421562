"""What a file says of itself before any pixel is decoded: format, size, which way is up, how many pictures."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Final, Literal, cast, get_args

from PIL import Image, ImageFile

from hyplan_museum.images.formats import HEAD, Format, format_of
from hyplan_museum.images.tiff import DirectoryError, read_directories

STREAM_ABOVE: Final = 100_000_000
"""Pixels. Above, libvips streams in a third of Pillow's memory; below, Pillow is as fast (decision 0013)."""

_DATA_LIMIT: Final = 64 << 20
"""Bytes the values of a TIFF directory may have together, before Pillow reads them all into memory."""

Engine = Literal["pillow", "vips", "pdfium"]


@dataclass(frozen=True, slots=True)
class Header:
    """`width` and `height` are those of the picture upright. `orientation` (EXIF, 1 to 8) is how it is stored.

    `page` is that of a PDF, from 1; 0 for pictures.
    """

    format: Format | Literal["PDF"]
    width: int
    height: int
    orientation: int = 1
    pages: int = 1
    animated: bool = False
    engine: Engine = "pillow"
    page: int = 0

    @property
    def pixels(self) -> int:
        return self.width * self.height


@dataclass(frozen=True, slots=True)
class Fault:
    """Why there is no picture: a code of the catalogue and what fills its texts, besides `file`."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict)


def look(path: Path, file: str) -> Header | Fault:
    """Read the header of the file at `path`, called `file` by the curator. Raises nothing, whatever the bytes."""
    try:
        with path.open("rb") as stream:
            head = stream.read(HEAD)
    except FileNotFoundError:
        return Fault("picture-missing")
    except OSError as error:
        return Fault("picture-unreadable", {"detail": error.strerror or str(error)})
    if not head:
        return Fault("picture-empty")
    found = format_of(head, file)
    if found == "Git LFS":
        return Fault("picture-in-lfs")
    if found and found not in get_args(Format):
        return Fault("picture-format", {"format": found})
    try:
        return _header(path, cast("Format | Literal['']", found))
    except Exception as error:
        return fault_of(error)


def fault_of(error: BaseException) -> Fault:
    """What to tell the curator about an error of a decoder."""
    detail = " ".join(str(error).split())[:200] or type(error).__name__
    if isinstance(error, _HeicMissing):
        return Fault("picture-heic")
    if isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno):  # of the system, not the file
        return Fault("picture-not-made", {"detail": detail})
    if re.search(r"truncated|premature end|unexpected end|end of (file|image)|out of data", detail, re.IGNORECASE):
        return Fault("picture-truncated", {"detail": detail})
    return Fault("picture-unreadable", {"detail": detail})


class _HeicMissing(Exception):  # noqa: N818 - a state of the installation, not an error in the file
    """The extra that reads HEIC is not installed."""


def _header(path: Path, format: Format | Literal[""]) -> Header:
    if format == "":
        raise ValueError("no known picture format")
    if format == "TIFF":
        return _tiff_header(path)
    with open_original(path, format) as image:
        width, height = image.size
        frames = 1 if image.format == "MPO" else int(getattr(image, "n_frames", 1))
        orientation = 1 if format == "HEIC" else _orientation(image)  # its decoder turns it upright
    streamed = width * height > STREAM_ABOVE and format in ("JPEG", "PNG")
    width, height = upright_size(width, height, orientation)
    return Header(format, width, height, orientation, 1, frames > 1, "vips" if streamed else "pillow")


def _tiff_header(path: Path) -> Header:
    with path.open("rb") as stream:
        directory = read_directories(stream)
    if directory.data > _DATA_LIMIT:
        raise ValueError(f"{directory.data} bytes of TIFF tags")
    orientation = directory.orientation
    try:
        with open_original(path, "TIFF") as image:
            if not orientation:
                orientation = _in_xmp(image)
            streamed = directory.width * directory.height > STREAM_ABOVE and image.mode != "LAB"
    except OSError:
        # Samples Pillow has no mode for (colours in floating point, more than four channels): libvips reads them.
        streamed = True
    orientation = _sound(orientation)
    width, height = upright_size(directory.width, directory.height, orientation)
    return Header("TIFF", width, height, orientation, directory.pages, engine="vips" if streamed else "pillow")


def upright_size(width: int, height: int, orientation: int) -> tuple[int, int]:
    """EXIF orientations 5 to 8 lie on their side."""
    return (height, width) if orientation >= 5 else (width, height)


@contextmanager
def open_original(path: Path, format: Format) -> Iterator[Image.Image]:
    """The picture, not yet decoded: only the decoder of `format` is ever tried.

    Pillow's own guard against bombs is lifted meanwhile, as `max_pixels` has been compared with the header; its
    limits for text chunks (1 MB each, 64 MB together) stay.
    """
    limit, truncated = Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES
    Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES = None, False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what matters of them is told as a Problem
            if format == "HEIC":
                with _open_heic(path) as image:
                    yield image
            else:
                with Image.open(path, formats=(format,)) as image:
                    yield image
    finally:
        Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES = limit, truncated


def _open_heic(path: Path) -> Image.Image:
    try:
        import pillow_heif  # noqa: PLC0415 - an extra that may not be installed
    except ImportError as error:
        raise _HeicMissing from error
    return pillow_heif.open_heif(path).to_pillow()


_XMP_ORIENTATION: Final = re.compile(r"tiff:Orientation(?:=[\"']|>)([1-8])")


def _orientation(image: Image.Image) -> int:
    """From EXIF, else XMP; read here, since a damaged block must not cost the picture."""
    exif = image.info.get("exif")
    if not isinstance(exif, bytes):
        # ImageMagick keeps EXIF of a PNG as hexadecimal text below three lines of its own.
        lines = str(image.info.get("Raw profile type exif", "")).split("\n")[3:]
        try:
            exif = bytes.fromhex("".join(lines))
        except ValueError:
            exif = b""
    try:
        written = read_directories(BytesIO(exif.removeprefix(b"Exif\0\0"))).orientation
    except DirectoryError:
        written = 0
    return _sound(written or _in_xmp(image))


def _in_xmp(image: Image.Image) -> int:
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    text = xmp.decode("utf-8", "replace") if isinstance(xmp, bytes) else str(xmp)
    found = _XMP_ORIENTATION.search(text)
    return int(found[1]) if found else 1


def _sound(orientation: int) -> int:
    return orientation if 1 <= orientation <= 8 else 1
