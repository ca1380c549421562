"""Which files a picture becomes: every path of a level-0 image service, and the sizes of what stands beside it.

Pure arithmetic on (width, height, tile). The rules are those of IIIF Image API 3.0 §4 and of the clients that ask for
the files; each was measured against six client versions (decision 0012).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

RENDITION_WIDTHS: Final = (400, 600, 800, 1200, 1600)
DETAIL_WIDTHS: Final = (400, 600, 800, 1600)
THUMBNAIL_SIDE: Final = 400
VIEWER_THUMBNAIL: Final = 90
"""UniversalViewer asks every service for `full/90,/0/default.jpg` (issue 739 there), the form of Image API 2."""

LONGEST_SIDE: Final = 65_500
"""What a JPEG can hold (libjpeg's JPEG_MAX_DIMENSION); level 0 must serve the whole picture as one."""

Size = tuple[int, int]
"""(width, height) in pixels, both at least 1."""

Box = tuple[int, int, int, int]
"""(x, y, width, height) in pixels of the picture upright."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile: scale factor, place in the grid, and its rectangle in pixels of the level (not of the picture)."""

    scale: int
    column: int
    row: int
    x: int
    y: int
    width: int
    height: int


def scale_factors(width: int, height: int, tile: int) -> tuple[int, ...]:
    """1, 2, 4 … up to the first level that fits in one tile; libvips leaves that one out, and clients miss it."""
    factors = [1]
    while max(level(width, height, factors[-1])) > tile:
        factors.append(factors[-1] * 2)
    return tuple(factors)


def level(width: int, height: int, scale: int) -> Size:
    """The size of a level: rounded up, as clients do (rounding to the nearest loses tiles in all of them)."""
    return -(-width // scale), -(-height // scale)


def listed_sizes(width: int, height: int, tile: int) -> tuple[Size, ...]:
    """What `sizes` of info.json must hold: every level but the full one, ascending, and nothing else.

    OpenSeadragon 4.1 to 5.0 takes `sizes` for the levels when their number agrees, so a thumbnail must never be here.
    """
    return tuple(level(width, height, scale) for scale in reversed(scale_factors(width, height, tile)[1:]))


def tiles(width: int, height: int, tile: int, scale: int) -> Iterator[Tile]:
    """The tiles of one level, row by row; together they cover it exactly."""
    level_width, level_height = level(width, height, scale)
    for row, y in enumerate(range(0, level_height, tile)):
        for column, x in enumerate(range(0, level_width, tile)):
            yield Tile(scale, column, row, x, y, min(tile, level_width - x), min(tile, level_height - y))


def level_name(scale: int) -> str:
    """The file of a whole level in the cache."""
    return f"f{scale}.jpg"


def tile_name(tile: Tile) -> str:
    """The file of a tile in the cache."""
    return f"{tile.scale}-{tile.column}-{tile.row}.jpg"


def service_files(width: int, height: int, tile: int) -> dict[str, str]:
    """Every path below the image service (but info.json) → the name of its file in the cache.

    Paths of one content share a file: a level that fits in one tile is its own tile, spelt `0,0,W,H` as leaflet-iiif
    asks it, and a picture that small is also asked for as `full/{W},{H}` (OpenLayers) beside `full/max`.
    """
    factors = scale_factors(width, height, tile)
    files = {"full/max/0/default.jpg": level_name(1)}
    if len(factors) == 1:
        files[f"full/{width},{height}/0/default.jpg"] = level_name(1)
    for scale in factors[1:]:
        w, h = level(width, height, scale)
        files[f"full/{w},{h}/0/default.jpg"] = level_name(scale)
    for scale in factors:
        whole = scale == factors[-1]
        for t in tiles(width, height, tile, scale):
            x, y = t.x * scale, t.y * scale
            region = f"{x},{y},{min(tile * scale, width - x)},{min(tile * scale, height - y)}"
            # A corner of one pixel has the same path at two scales; the finer one is exact, so it stays.
            files.setdefault(
                f"{region}/{t.width},{t.height}/0/default.jpg", level_name(scale) if whole else tile_name(t)
            )
    files[f"full/{VIEWER_THUMBNAIL},/0/default.jpg"] = "t90.jpg"
    return files


def within(width: int, height: int, longest: int) -> Size:
    """The size scaled down, never up, until its longer side is `longest` pixels."""
    scale = min(1.0, longest / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))


def rendition_sizes(width: int, height: int, widths: tuple[int, ...]) -> tuple[Size, ...]:
    """The sizes of one srcset, ascending: never larger than the picture, at least one.

    A scroll is no wider than what keeps its longer side within three times the largest width, so that a phone is
    never sent a strip of twenty thousand pixels.
    """
    longest = 3 * widths[-1]
    widest = min(width, widths[-1], max(1, width * longest // max(width, height)))
    chosen = sorted({min(w, widest) for w in widths})
    return tuple((w, max(1, min(longest, round(height * w / width)))) for w in chosen)


def viewer_thumbnail_size(width: int, height: int) -> Size:
    """90 pixels wide, or the picture's own width where that is less: nothing is enlarged."""
    w = min(VIEWER_THUMBNAIL, width)
    return w, max(1, round(height * w / width))
