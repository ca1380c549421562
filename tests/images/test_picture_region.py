"""What a region covers of a picture."""

from __future__ import annotations

import pytest

from hyplan_museum.museum import Region


@pytest.mark.parametrize(
    ("region", "box"),
    [
        (Region("pct", 10, 32, 55, 8), (100, 64, 550, 16)),
        (Region("px", 10, 20, 30, 40), (10, 20, 30, 40)),
        (Region("pct", 0, 0, 100, 100), (0, 0, 1000, 200)),
        (Region("pct", 90, 90, 20, 20), (900, 180, 100, 20)),
        (Region("px", -10, -10, 20, 20), (0, 0, 10, 10)),
        (Region("pct", 99.99, 99.99, 0.001, 0.001), (999, 199, 1, 1)),
        (Region("pct", 100, 0, 10, 10), None),
        (Region("px", 0, 200, 10, 10), None),
        (Region("px", -30, 0, 20, 20), None),
        (Region("px", 5, 5, 0, 10), None),
    ],
)
def test_a_region_covers_whole_pixels_inside_the_picture(region: Region, box: tuple[int, int, int, int] | None) -> None:
    assert region.box(1000, 200) == box
