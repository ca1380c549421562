"""An original to a picture upright in sRGB, by Pillow: whole in memory, at most 100 megapixels."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PIL import Image

from hyplan_museum.images.colour import to_srgb
from hyplan_museum.images.header import Header, open_original
from hyplan_museum.images.pdf_pages import draw

_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF 2.32 §4.6.4 A, tag 0x0112: what undoes each orientation."""


def decode(path: Path, header: Header) -> tuple[Image.Image, tuple[str, ...]]:
    """The first picture of the file in mode RGB or L, and codes of what went wrong; raises what decoders raise."""
    if header.format == "PDF":
        return draw(path, header.page, (header.width, header.height)), ()
    with open_original(path, header.format) as image:
        image.load()
        picture, notes = to_srgb(image)
    turn = None if header.format == "TIFF" else _TURNS.get(header.orientation)  # Pillow has turned a TIFF already
    if turn is not None:
        picture = picture.transpose(turn)
    if picture.size != (header.width, header.height):
        raise ValueError(f"{picture.size} is not the size the header gives")
    return picture, notes
