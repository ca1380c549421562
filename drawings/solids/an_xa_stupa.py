"""Gom-01 to be turned: the terracotta stupa of An Xá temple.

Known: fired clay, 450 cm tall, 150 cm wide at the foot, on a brick plinth of 60 cm; twelve tiers in the treasure
dossier (nine in the press). So there are twelve, to those measures; plan, eaves, niches and finial are imagined.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Final

from drawings.palette import CLAY, CLAY_DARK, LACQUER, LACQUER_DARK
from drawings.solids.solid import Point, Solid

TIERS: Final = 12
HEIGHT: Final = 4.5
FOOT: Final = 1.5
PLINTH: Final = 0.6
FINIAL: Final = 0.32
"""Metres; the finial is part of the height."""


def solid() -> Solid:
    """The stupa, tier by tier, from the plinth up, turned a little so that two sides are seen."""
    made = Solid()
    _box(made, LACQUER_DARK, FOOT / 2 + 0.14, 0, PLINTH - 0.05)
    _box(made, LACQUER, FOOT / 2 + 0.2, PLINTH - 0.05, PLINTH)
    shares = [1 - 0.62 * (tier / (TIERS - 1)) ** 0.85 for tier in range(TIERS)]
    y = PLINTH
    for tier, share in enumerate(shares):
        tall = (HEIGHT - FINIAL) * share / sum(shares)
        half = FOOT / 2 * (1 - 0.8 * (tier / (TIERS - 1)) ** 0.9)
        above = FOOT / 2 * (1 - 0.8 * (min(tier + 1, TIERS - 1) / (TIERS - 1)) ** 0.9)
        _tier(made, y, tall, half, above)
        y += tall
    _finial(made, y, FOOT / 2 * 0.2)
    return made.turned(-32)


def _square(half: float, y: float) -> list[Point]:
    return [(-half, y, half), (half, y, half), (half, y, -half), (-half, y, -half)]


def _box(made: Solid, colour: str, half: float, low: float, high: float) -> None:
    made.between(colour, _square(half, low), _square(half, high))
    made.top(colour, _square(half, high))
    made.bottom(colour, _square(half, low))


def _tier(made: Solid, foot: float, tall: float, half: float, above: float) -> None:
    """A body with a niche in each side, two courses that step out, a roof whose corners turn up."""
    body = tall * 0.62
    _box(made, CLAY, half, foot, foot + body)
    for side in range(4):
        _niche(made, side, half, foot, body)
    out = half + 0.03 + half * 0.1
    course = tall * 0.07
    _box(made, CLAY_DARK, half + (out - half) * 0.4, foot + body, foot + body + course)
    _box(made, CLAY, half + (out - half) * 0.75, foot + body + course, foot + body + course * 2)
    base, edge = foot + body + course * 2, out + half * 0.08
    lift = tall * 0.08
    rim = [(x, base + (lift if corner else 0.0), z) for x, z, corner in _eight(edge)]
    upper = [(x, foot + tall, z) for x, z, _ in _eight(above * 1.02)]
    made.between(CLAY_DARK, [(x, base, z) for x, z, _ in _eight(out * 0.96)], rim)
    made.between(LACQUER, rim, upper)
    made.top(LACQUER, [upper[corner] for corner in (0, 2, 4, 6)])


def _eight(half: float) -> list[tuple[float, float, bool]]:
    """The corners of a square and the middles of its sides, counter-clockwise from above; whether it is a corner."""
    return [
        (-half, half, True), (0, half, False), (half, half, True), (half, 0, False),
        (half, -half, True), (0, -half, False), (-half, -half, True), (-half, 0, False),
    ]  # fmt: skip


def _niche(made: Solid, side: int, half: float, foot: float, body: float) -> None:
    """An arched niche, as a darker face a hair's breadth before its wall."""
    wide, low, high = min(half * 0.36, body * 0.42), foot + body * 0.14, foot + body * 0.86
    arch = [(-wide, low), (wide, low), (wide, low + (high - low) * 0.6)]
    arch += [(wide * math.cos(a), low + (high - low) * (0.6 + 0.4 * math.sin(a))) for a in (0.5, 1.0, 1.57, 2.14, 2.64)]
    arch.append((-wide, low + (high - low) * 0.6))
    before = half + 0.004
    cos, sin = (1, 0, -1, 0)[side], (0, 1, 0, -1)[side]
    made.face(LACQUER_DARK, *((x * cos + before * sin, y, before * cos - x * sin) for x, y in arch))


def _finial(made: Solid, foot: float, wide: float) -> None:
    """A bud on a short neck, turned on a wheel."""
    profile = ((0.9, 0.0), (0.55, 0.12), (0.5, 0.3), (0.85, 0.5), (0.8, 0.66), (0.45, 0.84), (0.02, 1.0))
    rings = [
        [
            (wide * r * math.sin(a), foot + FINIAL * t, wide * r * math.cos(a))
            for a in (math.tau * step / 16 for step in range(16))
        ]
        for r, t in profile
    ]
    for lower, upper in pairwise(rings):
        made.between(CLAY, lower, upper)
    made.top(CLAY, rings[-1])
