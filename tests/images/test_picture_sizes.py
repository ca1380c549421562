"""Which files a picture becomes."""

from __future__ import annotations

import itertools

from hypothesis import example, given
from hypothesis import strategies as st

from hyplan_museum.images.sizes import (
    DETAIL_WIDTHS,
    RENDITION_WIDTHS,
    level,
    listed_sizes,
    rendition_sizes,
    scale_factors,
    service_files,
    tiles,
    within,
)

sides = st.one_of(st.integers(1, 40), st.integers(1, 5000))
tile_sides = st.sampled_from([64, 256, 512, 1024])


@given(sides, sides, tile_sides)
@example(1, 1, 512)
@example(512, 512, 512)
@example(513, 512, 512)
@example(4096, 1, 512)
def test_levels_halve_until_one_tile_holds_them(width: int, height: int, tile: int) -> None:
    factors = scale_factors(width, height, tile)

    assert factors == tuple(2**n for n in range(len(factors)))
    assert max(level(width, height, factors[-1])) <= tile
    assert all(max(level(width, height, factor)) > tile for factor in factors[:-1])


@given(sides, sides, tile_sides)
@example(1025, 1025, 512)
def test_tiles_cover_each_level_exactly_once(width: int, height: int, tile: int) -> None:
    for factor in scale_factors(width, height, tile):
        level_width, level_height = level(width, height, factor)
        pieces = list(tiles(width, height, tile, factor))

        assert sum(t.width * t.height for t in pieces) == level_width * level_height
        assert {(t.x, t.y) for t in pieces} == {(t.column * tile, t.row * tile) for t in pieces}
        assert all(0 < t.width <= tile and t.x + t.width <= level_width for t in pieces)
        assert all(0 < t.height <= tile and t.y + t.height <= level_height for t in pieces)


@given(sides, sides, tile_sides)
@example(1025, 1025, 512)
def test_every_tile_has_the_path_of_the_image_api(width: int, height: int, tile: int) -> None:
    """Image API 3.0, implementation notes §3: region in pixels of the picture, size rounded up."""
    files = service_files(width, height, tile)
    for factor in scale_factors(width, height, tile):
        for x, y in itertools.product(range(0, width, tile * factor), range(0, height, tile * factor)):
            w, h = min(tile * factor, width - x), min(tile * factor, height - y)

            assert f"{x},{y},{w},{h}/{-(-w // factor)},{-(-h // factor)}/0/default.jpg" in files


@given(sides, sides, tile_sides)
def test_every_listed_size_is_served(width: int, height: int, tile: int) -> None:
    files = service_files(width, height, tile)
    sizes = listed_sizes(width, height, tile)

    assert sizes == tuple(sorted(sizes, key=lambda s: s[0] * s[1]))
    assert (width, height) not in sizes
    assert len(sizes) == len(scale_factors(width, height, tile)) - 1
    assert all(f"full/{w},{h}/0/default.jpg" in files for w, h in sizes)


def test_the_files_of_a_small_picture_are_these() -> None:
    assert service_files(300, 200, 512) == {
        "full/max/0/default.jpg": "f1.jpg",
        "full/300,200/0/default.jpg": "f1.jpg",
        "0,0,300,200/300,200/0/default.jpg": "f1.jpg",
        "full/90,/0/default.jpg": "t90.jpg",
    }


def test_the_files_of_a_picture_of_two_levels_are_these() -> None:
    assert service_files(1000, 500, 512) == {
        "full/max/0/default.jpg": "f1.jpg",
        "full/500,250/0/default.jpg": "f2.jpg",
        "0,0,512,500/512,500/0/default.jpg": "1-0-0.jpg",
        "512,0,488,500/488,500/0/default.jpg": "1-1-0.jpg",
        "0,0,1000,500/500,250/0/default.jpg": "f2.jpg",
        "full/90,/0/default.jpg": "t90.jpg",
    }


def test_a_corner_with_one_path_at_two_levels_keeps_the_exact_one() -> None:
    files = service_files(1025, 1025, 512)

    assert files["1024,1024,1,1/1,1/0/default.jpg"] == "1-2-2.jpg"


@given(st.integers(1, 60_000), st.integers(1, 60_000))
@example(20_000, 3)
@example(3, 20_000)
def test_renditions_ascend_and_never_enlarge(width: int, height: int) -> None:
    for widths in (RENDITION_WIDTHS, DETAIL_WIDTHS):
        sizes = rendition_sizes(width, height, widths)

        assert sizes
        assert [w for w, _ in sizes] == sorted({w for w, _ in sizes})
        assert all(1 <= w <= min(width, widths[-1]) for w, _ in sizes)
        assert all(1 <= h <= max(height, 1) and h <= 3 * widths[-1] for _, h in sizes)


def test_a_rendition_is_as_wide_as_a_picture_between_two_steps() -> None:
    assert rendition_sizes(1000, 500, RENDITION_WIDTHS) == ((400, 200), (600, 300), (800, 400), (1000, 500))


def test_a_thumbnail_keeps_the_shape() -> None:
    assert within(4000, 2000, 400) == (400, 200)
    assert within(20_000, 3, 400) == (400, 1)
    assert within(30, 20, 400) == (30, 20)
