"""The solids are what is known of them, and what is committed can be made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from drawings.palette import LACQUER_DARK
from drawings.solids import an_xa_stupa
from drawings.solids.solid import Solid, glb
from hyplan_museum.recordings.recognising import read

GOM = Path(__file__).parents[2] / "collections/gom/media"


def test_the_stupa_of_an_xa_has_twelve_tiers_and_its_measures() -> None:
    faces = an_xa_stupa.solid().faces
    niches = [corners for colour, corners in faces if colour == LACQUER_DARK and len(corners) > 4]
    high = [point[1] for _, corners in faces for point in corners]
    first_tier = Solid()
    an_xa_stupa._box(first_tier, "#000000", an_xa_stupa.FOOT / 2, 0, 1)

    assert len({round(min(p[1] for p in niche), 6) for niche in niches}) == 12
    assert len(niches) == 12 * 4
    assert max(high) - min(high) == pytest.approx(4.5 + 0.6)  # 450 cm on a plinth of 60 cm
    assert max(p[0] for _, corners in first_tier.faces for p in corners) * 2 == pytest.approx(1.5)


def test_the_model_that_is_committed_is_the_one_that_is_drawn() -> None:
    committed = (GOM / "gom-01_2.glb").read_bytes()

    assert committed == glb(an_xa_stupa.solid())
    assert read(committed).kind == "model"
    assert len(committed) < 300_000
