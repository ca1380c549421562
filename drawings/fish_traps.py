"""Nghe-03: the đó, a bamboo fish trap, as woven at Thủ Sỹ.

Known: it is woven of bamboo; it is a trap. The weave and the shape are imagined, so that one can follow a single splint
over and under with the eye.
"""

from __future__ import annotations

import math

from drawings.ink import even
from drawings.line import Point, box, curve, segment
from drawings.motifs.ground import ground, shadow, tuft
from drawings.motifs.plants import hedge, reeds, water
from drawings.motifs.weave import Profile, basket
from drawings.palette import CELADON, CELADON_DARK, OCHRE_LIGHT, RIVER, RIVER_LIGHT, WOOD_LIGHT
from drawings.sheet import Sheet

SIZE = (1600, 1960)


def bottle(wide: float, waist: float) -> Profile:
    """The profile of a trap: a flared mouth, a belly, a narrow end."""

    def radius(part: float) -> float:
        flare = 0.34 * math.exp(-((part / 0.1) ** 2))
        belly = 0.62 + 0.38 * math.sin(math.pi * min(1, part / 0.86) ** 0.9)
        close = 1 if part < 0.8 else 1 - (part - 0.8) / 0.2 * (1 - waist)
        return wide * (flare + belly) * close

    return radius


def draw(sheet: Sheet) -> None:
    """One large trap upright, a heap of small ones, splints ready to weave, water behind."""
    with sheet.framed():
        hedge(sheet, -40, 1640, 610, 210)
        sheet.wash(box(-20, 606, 1640, 330, 30), RIVER_LIGHT, 0.6)
        water(sheet, 70, 1540, 630, 900, 60, 2.2)
        reeds(sheet, 1330, 900, 260, 14)
        reeds(sheet, 190, 880, 200, 9)
        sheet.wash(box(-20, 930, 1640, 1060, 30), RIVER, 0.5)
        ground(sheet, -700, 2300, 930, deep=1500)
        _bamboo(sheet)
        for x, y, turn, size in (
            (1010, 1120, 62, 0.5),
            (1280, 1210, 76, 0.5),
            (1060, 1330, 70, 0.54),
            (1330, 1430, 84, 0.52),
        ):
            shadow(sheet, x - 210, y + 140, 420, 60, 0.3)
            with sheet.at(x, y, turn=turn, scale=size):
                _trap(sheet, 140, 760, 15, 0.62)
        shadow(sheet, 560, 1720, 620, 90, 0.42)
        with sheet.at(540, 420):
            _trap(sheet, 262, 1300, 22, 0.78)
        for x, y in ((150, 1760), (900, 1800), (1100, 1770), (1430, 1700), (330, 1840), (1290, 1850)):
            tuft(sheet, x, y, 46)


def _trap(sheet: Sheet, wide: float, long: float, splints: int, twist: float) -> None:
    profile = bottle(wide, 0.5)
    basket(sheet, profile, long, splints, twist, wide=wide * 0.055)
    _throat(sheet, wide, long)
    for part in (0.3, 0.62, 0.985):
        radius = profile(part)
        ring: list[Point] = [(radius * 1.01 * math.sin(a), part * long + radius * 0.2 * math.cos(a)) for a in _half()]
        outline = sheet.pen.outline(ring, wide * 0.075, even)
        sheet.shape(outline, OCHRE_LIGHT, 2.4)
        for a, b in zip(ring[::2], ring[1::2], strict=False):
            sheet.line(segment((a[0] - 3, a[1] - wide * 0.03), (b[0] + 2, b[1] + wide * 0.03), 4), 1.8)


def _half() -> list[float]:
    return [-math.pi / 2 + i * math.pi / 30 for i in range(31)]


def _throat(sheet: Sheet, wide: float, long: float) -> None:
    """The funnel in the mouth: points that let a fish in and not out."""
    del long
    mouth = wide * 0.94
    for i in range(17):
        a = math.pi / 2 + (i + 0.5) * math.pi / 17
        start = (mouth * math.sin(a), mouth * 0.2 * math.cos(a))
        tip = (mouth * 0.12 * math.sin(a), mouth * 0.42 + mouth * 0.05 * math.cos(a))
        mid = ((start[0] * 0.55 + tip[0] * 0.45), (start[1] + tip[1]) / 2 - 6)
        outline = sheet.pen.outline(curve(start, mid, tip, step=5), wide * 0.04, lambda t: 1 - 0.7 * t)
        with sheet.inside(_mouth(wide)):
            sheet.shape(outline, OCHRE_LIGHT, 1.8)


def _mouth(wide: float) -> list[Point]:
    return [(wide * 0.96 * math.sin(a / 10 * math.pi), wide * 0.2 * math.cos(a / 10 * math.pi)) for a in range(21)]


def _bamboo(sheet: Sheet) -> None:
    """Stalks and splints on the ground."""
    for i, (y, colour) in enumerate(((1660, CELADON), (1705, CELADON_DARK), (1752, WOOD_LIGHT))):
        start, end = (830 + i * 26, y), (1620, y - 70 + i * 12)
        outline = sheet.pen.outline(segment(start, end, 12), 34 - i * 4, even)
        sheet.shape(outline, colour, 3.2)
        for k in range(5):
            t = (k + 0.6) / 5
            x, ny = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
            for off in (0, 7):
                sheet.line(curve((x + off, ny - 17), (x + off + 5, ny), (x + off, ny + 17), step=4), 2.4)
    for i in range(9):
        y = 1800 + i * 7
        bend = sheet.random.uniform(-12, 12)
        strip = curve((700 + i * 8, y + 40), (980, y + 16 + bend), (1240 + i * 12, y - 6), step=10)
        outline = sheet.pen.outline(strip, 8, even)
        sheet.shape(outline, OCHRE_LIGHT, 1.7)
