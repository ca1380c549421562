"""Lotus: a flower from the side, a bud, a pad on the water, and the row of petals under everything holy."""

from __future__ import annotations

import math

from drawings.line import Points, curve, mirrored, moved, segment
from drawings.palette import CELADON, CELADON_DARK, OCHRE_LIGHT
from drawings.sheet import Sheet

PINK = "#d99a80"
"""Lotus flesh: clay and paper."""


def petal(
    sheet: Sheet, x: float, y: float, wide: float, tall: float, colours: tuple[str, str], weight: float = 2.6
) -> None:
    """One upright carved petal whose foot is at (x, y); `tall` negative hangs down."""
    colour, dark = colours
    half = wide / 2
    rim = curve(
        (x - half, y), (x - half * 0.96, y - tall * 0.5), (x - half * 0.5, y - tall * 0.88), (x, y - tall), step=3
    )
    whole = [*rim, *reversed(mirrored(rim, x))]
    sheet.shape(whole, colour, weight)
    sheet.wash([*segment((x + half * 0.2, y), (x, y - tall)), *mirrored(rim, x)[::-1]], dark, 0.45)
    inner = curve(
        (x - half * 0.6, y),
        (x - half * 0.6, y - tall * 0.42),
        (x, y - tall * 0.8),
        (x + half * 0.6, y - tall * 0.42),
        (x + half * 0.6, y),
        step=3,
    )
    sheet.line(inner, weight * 0.65)
    sheet.flick(segment((x, y - tall * 0.66), (x, y - tall * 0.1), 4), weight * 0.7)


def petals(
    sheet: Sheet,
    left: float,
    right: float,
    y: float,
    tall: float,
    count: int,
    colours: tuple[str, str],
    weight: float = 2.6,
) -> None:
    """A row of them, the second row showing between the first."""
    wide = (right - left) / count
    for i in range(count - 1):
        petal(sheet, left + (i + 1) * wide, y, wide * 0.9, tall * 1.04, (colours[1], colours[1]), weight * 0.8)
    for i in range(count):
        petal(sheet, left + (i + 0.5) * wide, y, wide * 0.98, tall * 0.94, colours, weight)


def flower(sheet: Sheet, size: float, colour: str = PINK, heart: str = OCHRE_LIGHT) -> None:
    """An open flower around (0, 0), about two `size` wide, seen from the side."""
    for turn, long in ((-78, 0.95), (78, 0.95), (-56, 1.05), (56, 1.05)):
        _leaf(sheet, size, turn, long, colour)
    _leaf(sheet, size, 0, 1.02, colour)
    for turn, long in ((-30, 1.08), (30, 1.08)):
        _leaf(sheet, size, turn, long, colour)
    for turn, long in ((-14, 0.72), (14, 0.72)):
        _leaf(sheet, size, turn, long, heart)


def bud(sheet: Sheet, size: float, colour: str = PINK) -> None:
    """A bud that points upwards from (0, 0)."""
    for turn in (-14, 14, 0):
        _leaf(sheet, size, turn, 0.95, colour, 0.44)


def _leaf(sheet: Sheet, size: float, turn: float, long: float, colour: str, fat: float = 0.62) -> None:
    rim = curve(
        (0, 0),
        (-fat * 0.5, -0.42),
        (-fat * 0.3, -0.8),
        (0, -1),
        (fat * 0.3, -0.8),
        (fat * 0.5, -0.42),
        (0, 0),
        step=0.06,
    )
    shape: Points = moved(rim, 0, 0, size * long, turn)
    sheet.shape(shape, colour, 2.4)
    for off in (-0.5, 0, 0.5):
        vein = curve((off * fat * 0.2, -0.14), (off * fat * 0.55, -0.5), (off * fat * 0.3, -0.82), step=0.06)
        sheet.flick(list(reversed(moved(vein, 0, 0, size * long, turn))), 1.5)


def pad(sheet: Sheet, x: float, y: float, size: float, dark: bool = False, carved: str = "") -> None:
    """A leaf that lies on the water; `carved`: of that colour, in stone or clay."""
    hand = sheet.random
    notch = hand.uniform(-40, 40)
    rim: Points = []
    for i in range(13):
        part = (notch + 24 + i * 26) * math.pi / 180
        grow = hand.uniform(0.94, 1.05)
        rim.append((x + math.cos(part) * size * grow, y + math.sin(part) * size * 0.34 * grow))
    blade = curve((x, y), *rim, closed=True, step=5)
    sheet.shape(blade, carved or (CELADON_DARK if dark else CELADON), 2.4)
    for px, py in rim[1:-1:2]:
        sheet.flick(segment((x, y), (x + (px - x) * 0.8, y + (py - y) * 0.8), 5), 1.4)
