"""A small tower of stone blocks as monks are buried in: tier upon tier, each with a niche, and a lotus bud on top."""

from __future__ import annotations

from drawings.line import Points, box, curve, segment
from drawings.motifs.lotus_seat import petal
from drawings.motifs.modelling import hatch, modelled, stipple
from drawings.palette import SHADE, STONE, STONE_DARK, STONE_LIGHT
from drawings.sheet import Sheet


def stone_tower(sheet: Sheet, x: float, y: float, tall: float, tiers: int = 5) -> None:
    """A tower on (x, y), `tall` in all."""
    base = tall * 0.17
    sheet.wash(
        curve((x - base * 1.5, y), (x, y - 12), (x + base * 2.2, y + 4), (x, y + 20), closed=True, step=10), SHADE, 0.4
    )
    for grow, high in ((1.5, 0.035), (1.32, 0.04)):
        modelled(
            sheet, box(x - base * grow, y - tall * high, base * grow * 2, tall * high, 10), STONE_DARK, 2.6, 10, 0.3
        )
        y -= tall * high
    for i in range(9):
        petal(sheet, x - base * 1.04 + i * base * 0.26, y, base * 0.28, tall * 0.05, STONE_LIGHT if i % 2 else STONE)
    y -= tall * 0.04
    share = [1 - 0.13 * i for i in range(tiers)]
    for i, part in enumerate(share):
        high = tall * 0.72 * part / sum(share)
        y = _tier(sheet, x, y, base * (1 - 0.62 * i / (tiers - 1) * 0.9), high)
    for k in (-1, 1, -0.5, 0.5, 0):
        petal(sheet, x + k * base * 0.12, y, base * 0.34, tall * (0.1 - 0.03 * abs(k)), STONE_LIGHT, k * base * 0.22)
    bud = curve(
        (x - 5, y - tall * 0.07),
        (x - base * 0.16, y - tall * 0.1),
        (x, y - tall * 0.15),
        (x + base * 0.16, y - tall * 0.1),
        (x + 5, y - tall * 0.07),
        step=3,
    )
    modelled(sheet, [*bud, bud[0]], STONE, 2.2, 4, 0.3)


def _tier(sheet: Sheet, x: float, foot: float, half: float, high: float) -> float:
    """One tier; returns where the next one stands."""
    body = high * 0.7
    side: Points = [
        (x + half * 0.62, foot),
        (x + half, foot - 6),
        (x + half * 0.96, foot - body - 4),
        (x + half * 0.6, foot - body),
        (x + half * 0.62, foot),
    ]
    sheet.shape(side, STONE_DARK, 2.4)
    hatch(sheet, side, 62, 8, 1.4, 0.9)
    face: Points = [
        (x - half, foot),
        (x + half * 0.62, foot),
        (x + half * 0.6, foot - body),
        (x - half * 0.96, foot - body),
        (x - half, foot),
    ]
    modelled(sheet, face, STONE, 2.6, 6, 0.2)
    stipple(sheet, face, int(half * high / 120), 2.6)
    middle = x - half * 0.19
    for k in (1, 2):
        level = foot - body * k / 3
        for a, b in ((x - half, middle - half * 0.34), (middle + half * 0.34, x + half * 0.6)):
            sheet.line(segment((a, level), (b, level), 8), 1.4)
    wide, tall = half * 0.26, body * 0.66
    niche = curve(
        (middle - wide, foot - body * 0.1),
        (middle - wide, foot - tall * 0.6),
        (middle, foot - tall - body * 0.1),
        (middle + wide, foot - tall * 0.6),
        (middle + wide, foot - body * 0.1),
        step=4,
    )
    sheet.shape([*niche, niche[0]], STONE_DARK, 2)
    hatch(sheet, [*niche, niche[0]], 90, 6, 1.3, 0.9)
    rim = curve(
        (middle - wide * 1.3, foot - body * 0.08),
        (middle - wide * 1.3, foot - tall * 0.66),
        (middle, foot - tall - body * 0.2),
        (middle + wide * 1.3, foot - tall * 0.66),
        (middle + wide * 1.3, foot - body * 0.08),
        step=4,
    )
    sheet.line(rim, 1.6)
    eave = foot - body
    lip = curve(
        (x - half * 1.3, eave - high * 0.16),
        (x - half * 0.9, eave),
        (x + half * 0.9, eave - 2),
        (x + half * 1.28, eave - high * 0.18),
        step=5,
    )
    top = curve(
        (x + half * 1.16, eave - high * 0.22),
        (x + half * 0.7, eave - high * 0.3),
        (x - half * 0.7, eave - high * 0.3),
        (x - half * 1.16, eave - high * 0.22),
        step=5,
    )
    modelled(sheet, [*lip, *top, lip[0]], STONE_LIGHT, 2.4, 7, 0.34, 10)
    return eave - high * 0.3
