"""Pictures too large for memory, by libvips: decoded in strips, once for each large file rather than kept whole."""

from __future__ import annotations

import multiprocessing
import os
import shutil
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("VIPS_WARNING", "0")  # its warnings would reach the curator untranslated; read as it loads

import pyvips
from PIL import Image

from hyplan_museum.images.colour import BAD_PROFILE, is_srgb, stretch, usable
from hyplan_museum.images.encode import save_jpeg, subsampled, write_beside
from hyplan_museum.images.header import Header
from hyplan_museum.images.sizes import Box, Size, level, level_name, scale_factors, tile_name, tiles

_IN_MEMORY: Final = 40_000_000
"""Pixels of a level, or of a detail, that Pillow takes over."""

_LOADERS: Final = {"JPEG": "VipsForeignLoadJpeg", "PNG": "VipsForeignLoadPng", "TIFF": "VipsForeignLoadTiff"}


class Source:
    """One original, upright in 8-bit sRGB or grey, to be read from the top as often as needed."""

    def __init__(self, path: Path, header: Header) -> None:
        self._path = path
        self._header = header
        self._turned: Any = None
        pyvips.cache_set_max(0)
        if multiprocessing.parent_process() is not None:
            # Loaders are called by name, so no other is ever tried; in a process of our own none could be.
            pyvips.operation_block_set("VipsForeignLoad", True)
            pyvips.operation_block_set(_LOADERS[header.format], False)
        raw = self._raw("sequential")
        # Where no white is stated, the extremes must be known first: one more reading.
        deep = raw.format in ("float", "double", "int", "uint", "short", "char")
        self._extremes = (float(raw.min()), float(self._raw("sequential").max())) if deep else None
        self.size: Size = (header.width, header.height)
        self.notes: tuple[str, ...] = _to_srgb(raw, self._extremes)[1]

    def open(self) -> Any:
        """The picture, to be read once from top to bottom; one that must be turned is unpacked to the disk once."""
        if self._header.orientation in (1, 2):
            image = self._load("sequential")
            return image.fliphor() if self._header.orientation == 2 else image
        if self._turned is None:
            self._turned = _upright(self._load("random"), self._header.orientation)
        return self._turned

    def _load(self, access: str) -> Any:
        return _to_srgb(self._raw(access), self._extremes)[0]

    def _raw(self, access: str) -> Any:
        load = getattr(pyvips.Image, f"{self._header.format.lower()}load")
        return load(str(self._path), access=access, fail_on="truncated")


def write_large(source: Source, folder: Path, tile: int, quality: int) -> None:
    """Write the same files as for a picture in memory; pixels differ from those by rounding alone."""
    factors = scale_factors(*source.size, tile)
    options = {"Q": quality, "subsample_mode": "on" if subsampled(quality) else "off", "keep": "none"}
    _write_tiles(source, folder, tile, ",".join(f"{key}={value}" for key, value in options.items()))
    levels: list[Image.Image] = []
    for scale in factors:
        width, height = level(*source.size, scale)
        if levels:
            levels.append(levels[-1].reduce(2))
        elif width * height <= _IN_MEMORY:
            levels.append(_in_memory(_shrunk(source.open(), scale)))
        else:
            _shrunk(source.open(), scale).jpegsave(str(folder / level_name(scale)), **options)
            continue
        save_jpeg(levels[-1], folder / level_name(scale), quality)
    write_beside(levels, source.size, folder, quality)


def cut_out(source: Source, box: Box) -> Image.Image:
    """A piece of the picture, halved until it fits in memory."""
    piece = source.open().crop(*box)
    scale = 1
    while (piece.width // scale) * (piece.height // scale) > _IN_MEMORY:
        scale *= 2
    return _in_memory(_shrunk(piece, scale))


def _write_tiles(source: Source, folder: Path, tile: int, options: str) -> None:
    """All tiles in one go; libvips numbers levels from the smallest, and calls a tile by column and row."""
    pyramid = folder / "z"
    source.open().dzsave(
        str(pyramid), layout="dz", overlap=0, tile_size=tile, depth="onetile", region_shrink="mean",
        suffix=f".jpg[{options}]",
    )  # fmt: skip
    factors = scale_factors(*source.size, tile)
    for depth, scale in enumerate(reversed(factors)):
        for t in tiles(*source.size, tile, scale) if scale != factors[-1] else ():
            made = f"{folder}/z_files/{depth}/{t.column}_{t.row}.jpg"
            os.rename(made, f"{folder}/{tile_name(t)}")  # noqa: PTH104 - thousands of tiles
    shutil.rmtree(folder / "z_files")
    (folder / "z.dzi").unlink()


def _shrunk(image: Any, scale: int) -> Any:
    return image if scale == 1 else image.shrink(scale, scale, ceil=True)


def _in_memory(image: Any) -> Image.Image:
    mode = "L" if image.bands == 1 else "RGB"
    return Image.frombytes(mode, (image.width, image.height), image.write_to_memory())


def _upright(image: Any, orientation: int) -> Any:
    """EXIF 2.32, tag 0x0112; the same as decode.py does."""
    if orientation in (2, 4, 5, 7):
        image = image.fliphor() if orientation in (2, 5, 7) else image.flipver()
    turn = {3: "rot180", 5: "rot270", 6: "rot90", 7: "rot90", 8: "rot270"}.get(orientation)
    return getattr(image, turn)() if turn else image


def _to_srgb(image: Any, extremes: tuple[float, float] | None) -> tuple[Any, tuple[str, ...]]:
    """As colour.py does it, for pictures that are never whole in memory."""
    notes: tuple[str, ...] = ()
    alpha = None
    if image.hasalpha():
        alpha = image[image.bands - 1]
        image = image.extract_band(0, n=image.bands - 1)
    mode = "CMYK" if image.interpretation == "cmyk" else "L" if image.bands < 3 else "RGB"
    profile = image.get("icc-profile-data") if image.get_typeof("icc-profile-data") else b""
    source = usable(profile, mode) if profile else None
    if profile and source is None:
        notes = (BAD_PROFILE,)
    if extremes is not None:
        image = _scaled(image, *extremes, mode)
    if mode == "CMYK" or (source is not None and not (mode == "RGB" and is_srgb(source))):
        embedded = source is not None
        given = {"embedded": True} if embedded else {"input_profile": "cmyk"}
        image = image.icc_transform("srgb", intent="relative", black_point_compensation=True, depth=8, **given)
        image = image.colourspace("b-w") if mode == "L" else image
    image = image.colourspace("b-w" if mode == "L" else "srgb").cast("uchar")
    image = image.extract_band(0, n=1 if mode == "L" else 3)
    if alpha is not None:
        opaque = alpha.cast("float") / {"ushort": 65_535, "uchar": 255}.get(alpha.format, 1)
        image = (image * opaque + 255 * (1 - opaque)).rint().cast("uchar")
    return image, notes


def _scaled(image: Any, least: float, most: float, mode: str) -> Any:
    """Signed, 32-bit and floating samples to 8 bits, by the rule of colour.py."""
    low, factor = stretch(least, most, floating=image.format in ("float", "double"))
    scaled = (image * factor + (0.5 - low * factor)).cast("uchar")
    return scaled.copy(interpretation="b-w" if mode == "L" else "srgb")
