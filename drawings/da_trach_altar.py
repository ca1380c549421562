"""Kt-15: what is kept at Dạ Trạch temple: a carp, a hat and a staff.

Known: the carp, called Bế ngư thần quan; the hat and the staff; that the temple was built again in 1890 or 1894.
How they look and stand, the waves, the canopy and the marsh in the window are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import box, circle, curve, polyline, segment, spiral
from drawings.motifs.altar import canopy, floor, gloom, incense, table, vase
from drawings.motifs.carp import carp
from drawings.motifs.lotus_seat import dish, waves
from drawings.motifs.modelling import dark_side, hatch, modelled
from drawings.motifs.plants import hedge, reeds, water
from drawings.motifs.scrollwork import scroll
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    PATINA,
    RIVER_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2200, 1800)


def draw(sheet: Sheet) -> None:
    """A hall with a window on the marsh, the canopy, the altar with the three things."""
    with sheet.framed():
        gloom(sheet, 40, 2160, 40, 1420)
        floor(sheet, 40, 2160, 1420, 1750)
        _window(sheet)
        for x in (330.0, 1870.0):
            _board(sheet, x)
        _stand(sheet)
        _staff(sheet, 600)
        _hat(sheet, 1500)
        _carp(sheet)
        canopy(sheet, 120, 2080, 170, 1560, 280)
        table(sheet, 330, 1870, 1440, 250)
        incense(sheet, 1100, 1432, 0.86)
        for x in (470.0, 1730.0):
            vase(sheet, x, 1432, 1.0)


def _window(sheet: Sheet) -> None:
    """A round opening with the marsh in it, at dusk."""
    at = (1100.0, 720.0)
    modelled(sheet, circle(at, 452, step=12), OCHRE_DARK, 3.6, 14, 0.34)
    scroll(sheet, circle(at, 420, step=10), 56, (OCHRE, OCHRE_LIGHT), 1.7)
    glass = circle(at, 388, step=12)
    sheet.shape(glass, "#e9d7ae", 3.4)
    with sheet.inside(glass):
        sheet.wash(box(660, 300, 900, 300, 30), CLAY, 0.16)
        sheet.shape(circle((1250, 560), 62, step=5), "#d9825a", 2.4)
        hedge(sheet, 680, 1540, 700, 120)
        sheet.solid(polyline((680, 700), (1540, 700), (1540, 1130), (680, 1130), (680, 700), step=30), CELADON)
        sheet.wash(box(680, 900, 860, 240, 30), CELADON_DARK, 0.4)
        water(sheet, 700, 1500, 716, 1080, 50, 1.7)
        for x, y in ((800.0, 900.0), (1400.0, 880.0), (960.0, 780.0)):
            reeds(sheet, x, y, 130, 9)


def _board(sheet: Sheet, x: float) -> None:
    """A pair of boards with writing that cannot be read."""
    modelled(sheet, box(x - 74, 470, 148, 760, 16), LACQUER, 3, 12, 0.36)
    sheet.line(box(x - 58, 486, 116, 728, 14), 2)
    for k in range(7):
        y = 540 + k * 100
        for _ in range(6):
            px, py = x + sheet.random.uniform(-28, 28), y + sheet.random.uniform(-28, 28)
            lean = sheet.random.uniform(-26, 26)
            sheet.brush(curve((px - 15, py - lean * 0.4), (px, py), (px + 15, py + lean * 0.5), step=4), 8)
            sheet.tint(curve((px - 12, py - lean * 0.4), (px, py), (px + 12, py + lean * 0.5), step=4), 5, OCHRE)


def _stand(sheet: Sheet) -> None:
    dish(sheet, 1100, 1440, 760)
    for half, top, tall, colour in (
        (700, 1330, 96, LACQUER),
        (640, 1264, 70, LACQUER_DARK),
        (672, 1236, 34, OCHRE_DARK),
    ):
        modelled(sheet, box(1100 - half, top, half * 2, tall, 16), colour, 3.2, 14, 0.34)
    scroll(sheet, segment((430, 1378), (1770, 1378), 16), 76, (OCHRE, OCHRE_LIGHT), 1.9)
    for i in range(20):
        x = 1100 - 608 + i * 64
        sheet.line(spiral((x, 1300), 22, 90, 1.5 if i % 2 else -1.5, step=4), 2)


def _staff(sheet: Sheet, x: float) -> None:
    """A knotted staff upright in its foot."""
    modelled(
        sheet,
        polyline((x - 76, 1236), (x - 50, 1180), (x + 50, 1180), (x + 76, 1236), (x - 76, 1236), step=9),
        LACQUER,
        2.8,
        9,
        0.34,
    )
    spine = curve((x, 1184), (x + 5, 1000), (x - 6, 820), (x + 4, 640), (x, 500), step=9)
    modelled(sheet, sheet.pen.outline(spine, 30, even), WOOD, 3, 8, 0.36, 10)
    for k in range(9):
        y = 1150 - k * 74
        knot = circle((x, y), 21, 10, step=3)
        sheet.shape(knot, WOOD_DARK, 2)
        for d in (-7, 0, 7):
            sheet.flick(segment((x + d, y - 14), (x + d + 2, y - 54), 9), 1.3)
    head = curve(
        (x - 14, 510),
        (x - 36, 460),
        (x - 4, 410),
        (x + 46, 424),
        (x + 56, 476),
        (x + 24, 488),
        (x + 20, 456),
        (x + 2, 458),
        (x + 14, 510),
        step=5,
    )
    modelled(sheet, [*head, head[0]], WOOD_DARK, 3, 8, 0.34)
    sheet.line(spiral((x + 16, 456), 30, 100, 1.4, step=4), 2)
    sash = curve(
        (x - 20, 560),
        (x, 574),
        (x + 20, 560),
        (x + 54, 680),
        (x + 34, 700),
        (x + 4, 600),
        (x - 26, 716),
        (x - 46, 700),
        closed=True,
        step=6,
    )
    modelled(sheet, sash, "#b0432f", 2.4, 7, 0.34)


def _hat(sheet: Sheet, x: float) -> None:
    """A wide hat of palm leaf on a turned post."""
    post = curve(
        (x - 56, 1236),
        (x - 20, 1196),
        (x - 14, 1080),
        (x - 26, 1000),
        (x - 12, 900),
        (x + 12, 900),
        (x + 26, 1000),
        (x + 14, 1080),
        (x + 20, 1196),
        (x + 56, 1236),
        step=6,
    )
    modelled(sheet, [*post, post[0]], LACQUER, 3, 9, 0.36)
    for side in (-1, 1):
        cord = curve((x + side * 150, 832), (x + side * 110, 960), (x + side * 34, 1040), (x + side * 40, 1130), step=7)
        sheet.shape(sheet.pen.outline(cord, 12, even), "#b0432f", 1.7)
    rim = curve((x - 290, 850), (x - 150, 890), (x, 902), (x + 150, 890), (x + 290, 850), step=8)
    cone = curve(
        (x + 290, 850), (x + 150, 740), (x + 20, 640), (x, 634), (x - 20, 640), (x - 150, 740), (x - 290, 850), step=8
    )
    modelled(sheet, [*rim, *cone], OCHRE_LIGHT, 3.4, 22, 0.32)
    for k in range(-8, 9):
        sheet.line(curve((x, 636), (x + k * 17, 760), (x + k * 35, 896 - abs(k) ** 1.7 * 1.2), step=9), 1.5)
    for ring in range(1, 9):
        t = ring / 9
        half = 290 * t
        y = 636 + 218 * t
        sheet.line(curve((x - half, y), (x, y + 46 * t), (x + half, y), step=9), 1.6)
    hatch(sheet, [*rim, *[(px, py - 60) for px, py in reversed(rim)]], 64, 13, 1.2, 0.5)
    sheet.shape(circle((x, 634), 14, 10, step=3), OCHRE, 2)


def _carp(sheet: Sheet) -> None:
    """The carp over carved waves, lacquered and gilded."""
    spine = curve((800, 900), (836, 1010), (940, 1082), (1080, 1070), (1220, 990), (1300, 930), step=7)
    carp(sheet, spine, 216, (OCHRE, OCHRE_LIGHT, CLAY))
    waves(sheet, 700, 1420, 1238, 74, (CELADON_DARK, PATINA, CELADON, RIVER_LIGHT))
    dark_side(sheet, box(700, 1200, 720, 40, 20), 0, -20, 0.2)
