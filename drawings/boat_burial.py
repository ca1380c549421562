"""Kc-04: the boat burial of Động Xá.

Known: wood and cloth; half of a dugout some five metres long and 80 cm wide; dug in 2001/2002, 2004 and 2005. The boat
is six and a quarter times as long as wide, the staff beside it five metres. The dead are not shown; trench, cloth and
people are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, box, circle, curve, polyline, segment
from drawings.motifs.figures import Dress, Pose, figure, seated
from drawings.motifs.ground import shadow, tuft
from drawings.motifs.hatch import cross, hatch, stipple
from drawings.motifs.plants import hedge
from drawings.motifs.trays import tray
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_DARK,
    RIVER_LIGHT,
    SHADE,
    STONE,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2400, 1560)
METRE = 300.0
LEFT, MIDDLE = 450.0, 985.0


def draw(sheet: Sheet) -> None:
    """A trench seen from above its edge: layers, water at the bottom, the boat, those who dig."""
    with sheet.framed():
        hedge(sheet, -40, 2440, 380, 180)
        _field(sheet)
        _trench(sheet)
        _boat(sheet)
        _staff(sheet)
        _people(sheet)


def _field(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(-20, 374, 2440, 1260, 30), CELADON, 0.5)
    sheet.wash(
        curve((-20, 520), (900, 480), (1700, 500), (2420, 470), (2420, 1640), (-20, 1640), closed=True, step=30),
        OCHRE_LIGHT,
        0.8,
    )
    for _ in range(150):
        x, y = hand.uniform(40, 2360), hand.uniform(400, 520)
        sheet.flick(segment((x, y), (x + 4, y - hand.uniform(9, 20)), 4), 1.6)
    for x, y, wide in ((300, 560, 420), (2120, 570, 420)):  # spoil
        heap = curve(
            (x - wide / 2, y + 30),
            (x - wide * 0.3, y - 50),
            (x, y - 100),
            (x + wide * 0.3, y - 46),
            (x + wide / 2, y + 30),
            closed=True,
            step=9,
        )
        sheet.shape(heap, RIVER, 3)
        hatch(sheet, heap, 62, 13, 1.8, 0.4)
        stipple(sheet, heap, 120, 5)


def _trench(sheet: Sheet) -> None:
    """A rectangle cut down in steps."""
    hand = sheet.random
    colours = (OCHRE_DARK, RIVER, RIVER_DARK)
    for k, colour in enumerate(colours):
        inset, top = 150 + k * 46, 640 + k * 54
        rim = polyline(
            (inset + 70, top),
            (2400 - inset - 70, top),
            (2400 - inset + 60, 1440 - k * 44),
            (inset - 60, 1440 - k * 44),
            (inset + 70, top),
            step=20,
        )
        sheet.shape(rim, colour, 3.2)
        wall = polyline(
            (inset + 70, top),
            (2400 - inset - 70, top),
            (2400 - inset - 80, top + 54),
            (inset + 80, top + 54),
            (inset + 70, top),
            step=20,
        )
        sheet.wash(wall, WOOD_DARK, 0.3)
        hatch(sheet, wall, 84, 12, 1.8, 0.8)
        for _ in range(30):
            x, y = hand.uniform(inset + 90, 2310 - inset), top + hand.uniform(8, 46)
            sheet.shape(circle((x, y), hand.uniform(3, 8), 4, step=3), STONE, 1.4)
    floor = polyline((346, 802), (2054, 802), (2130, 1340), (270, 1340), (346, 802), step=20)
    sheet.shape(floor, RIVER, 3)
    sheet.wash(floor, WOOD_DARK, 0.28)
    for _ in range(90):
        x, y = hand.uniform(330, 2060), hand.uniform(830, 1320)
        sheet.line(curve((x, y), (x + 22, y + hand.uniform(-3, 3)), (x + hand.uniform(30, 80), y), step=6), 1.6)
    for x, y, wide in ((1820, 1240, 150), (520, 1250, 130)):  # water that seeps in
        pool = curve(
            (x - wide, y),
            (x - wide * 0.3, y - 26),
            (x + wide * 0.7, y - 20),
            (x + wide, y + 8),
            (x, y + 30),
            closed=True,
            step=8,
        )
        sheet.shape(pool, RIVER_LIGHT, 2.2)
        for k in range(3):
            sheet.line(
                curve((x - wide * 0.5, y + k * 7 - 6), (x, y + k * 7 - 9), (x + wide * 0.5, y + k * 7 - 5), step=7), 1.6
            )
    for x, y in ((140, 640), (2250, 650)):  # pegs and string
        sheet.shape(box(x - 7, y - 50, 14, 66, 8), WOOD_LIGHT, 2.2)
    sheet.line(segment((140, 604), (2250, 612), 20), 1.6)
    for x in (90, 2300, 1180):
        tuft(sheet, x, 620, 44)


def _boat(sheet: Sheet) -> None:
    """Half a dugout: one end is a prow, the other was cut off straight."""
    hand = sheet.random
    right, half = LEFT + 5 * METRE, 0.4 * METRE
    y = MIDDLE
    sheet.wash(
        curve(
            (LEFT - 10, y + half),
            (LEFT + 700, y + half + 60),
            (right - 60, y + half + 40),
            (right + 40, y + 30),
            (right, y + 90),
            (LEFT + 700, y + half + 86),
            (LEFT - 10, y + half + 60),
            closed=True,
        ),
        SHADE,
        0.5,
    )
    hull = curve(
        (LEFT, y - half),
        (LEFT + 300, y - half - 6),
        (LEFT + 900, y - half),
        (LEFT + 1240, y - half * 0.8),
        (right - 60, y - half * 0.34),
        (right, y),
        (right - 60, y + half * 0.4),
        (LEFT + 1240, y + half * 0.92),
        (LEFT + 900, y + half * 1.06),
        (LEFT + 300, y + half * 1.08),
        (LEFT, y + half),
        step=12,
    )
    hull = [*hull, *segment((LEFT, y + half), (LEFT, y - half), 12)]
    sheet.shape(hull, WOOD, 4.4)
    inner = [(LEFT + 26 + (px - LEFT) * 0.955, y + (py - y) * 0.76) for px, py in hull]
    sheet.shape(inner, WOOD_DARK, 3.4)
    with sheet.inside(hull):
        for k in range(24):  # the grain runs its whole length
            off = (k / 23 * 2 - 1) * half * 1.02
            knots: Points = [
                (LEFT + j * 190.0, y + off * (1 - 0.5 * max(0, j - 5) / 3) + hand.uniform(-5, 5)) for j in range(9)
            ]
            sheet.line(curve(*knots, step=12), hand.choice((1.4, 1.8, 2.6)))
        sheet.wash(
            curve(
                (LEFT, y + half * 0.5),
                (LEFT + 800, y + half * 0.62),
                (right, y + 10),
                (LEFT + 900, y + half * 1.2),
                (LEFT, y + half * 1.2),
                closed=True,
                step=14,
            ),
            SHADE,
            0.4,
        )
    for x in range(9):  # adze marks
        for k in range(3):
            at = (LEFT + 120 + x * 150 + k * 16, y - half * 0.86 + hand.uniform(-4, 4))
            sheet.line(curve(at, (at[0] + 9, at[1] + 8), (at[0] + 20, at[1] + 3), step=4), 1.8)
    for a, b in (
        ((LEFT + 4, y - 30), (LEFT + 330, y - 20)),
        ((right - 20, y + 4), (right - 330, y + 26)),
        ((LEFT + 2, y + 66), (LEFT + 220, y + 74)),
    ):
        mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + hand.uniform(-8, 8))
        sheet.flick(curve(a, mid, b, step=8), 6)
    for k in range(10):  # the straight end: growth rings
        sheet.line(
            curve(
                (LEFT - 2, y - half + 10 + k * 11),
                (LEFT + 13, y - half + 16 + k * 11),
                (LEFT + 24, y - half + 12 + k * 11),
                step=4,
            ),
            1.9,
        )
    _cloth(sheet, y)


def _cloth(sheet: Sheet, y: float) -> None:
    """Folded cloth, its weave still to be seen; a mat, and over it earth that has not been lifted."""
    hand = sheet.random
    mat = curve(
        (LEFT + 200, y - 66),
        (LEFT + 640, y - 74),
        (LEFT + 1040, y - 56),
        (LEFT + 1060, y + 40),
        (LEFT + 660, y + 72),
        (LEFT + 210, y + 66),
        closed=True,
        step=9,
    )
    sheet.shape(mat, OCHRE_DARK, 2.8)
    cross(sheet, mat, 45, 14, 1.5)
    for x, wide, colour in (
        (LEFT + 250, 190, OCHRE_LIGHT),
        (LEFT + 420, 220, "#d8c8ab"),
        (LEFT + 610, 210, OCHRE_LIGHT),
    ):
        rim = curve(
            (x, y - 50),
            (x + wide * 0.5, y - 62),
            (x + wide, y - 44),
            (x + wide + 16, y),
            (x + wide - 10, y + 50),
            (x + wide * 0.4, y + 58),
            (x - 6, y + 48),
            (x + 10, y),
            closed=True,
            step=6,
        )
        sheet.shape(rim, colour, 2.6)
        with sheet.inside(rim):
            for k in range(int(wide / 7) + 6):
                sheet.line(curve((x - 10 + k * 7, y - 64), (x - 6 + k * 7, y), (x - 12 + k * 7, y + 64), step=9), 1)
            for k in range(19):
                sheet.line(
                    curve(
                        (x - 10, y - 62 + k * 7),
                        (x + wide / 2, y - 66 + k * 7),
                        (x + wide + 20, y - 60 + k * 7),
                        step=12,
                    ),
                    1,
                )
        for k in range(4):
            a = (x + 20 + k * wide / 5, y - 46 + hand.uniform(0, 20))
            sheet.flick(curve(a, (a[0] + 16, a[1] + 34), (a[0] + 6, a[1] + 74), step=6), 2.8)
        for k in range(9):  # frayed
            sheet.flick(
                segment((x + 8 + k * wide / 9, y + 50), (x + 8 + k * wide / 9 + hand.uniform(-5, 5), y + 66), 4), 1.6
            )
    earth = curve(
        (LEFT + 860, y - 80),
        (LEFT + 1080, y - 70),
        (LEFT + 1300, y - 30),
        (LEFT + 1310, y + 26),
        (LEFT + 1080, y + 78),
        (LEFT + 850, y + 82),
        (LEFT + 800, y + 10),
        closed=True,
        step=9,
    )
    sheet.shape(earth, RIVER, 3)
    stipple(sheet, earth, 190, 5)
    hatch(sheet, earth, 58, 16, 1.8, 0.4)


def _staff(sheet: Sheet) -> None:
    """Five metres, red and white."""
    y = 1196.0
    sheet.wash(box(LEFT + 8, y + 8, 5 * METRE, 16, 30), SHADE, 0.4)
    for k in range(10):
        sheet.shape(box(LEFT + k * METRE / 2, y - 9, METRE / 2, 18, 12), LACQUER if k % 2 == 0 else "#f3ead0", 2.4)
    arrow = polyline(
        (2180, 800), (2204, 860), (2184, 848), (2184, 930), (2176, 930), (2176, 848), (2156, 860), (2180, 800), step=7
    )
    sheet.shape(arrow, "#f3ead0", 2.4)


def _people(sheet: Sheet) -> None:
    """One brushes, one draws, one lifts earth away."""
    shadow(sheet, 700, 1420, 260, 36, 0.4)
    with sheet.at(640, 1420):
        figure(
            sheet,
            Pose(hips=(0, -30), lean=34, hands=((98, -50), (84, -34)), seat="crossed"),
            Dress(CELADON, WOOD_DARK, "", "leaf"),
            1.5,
        )
    brush = sheet.pen.outline(segment((774, 1360), (830, 1310), 6), 10, even)
    sheet.shape(brush, WOOD_LIGHT, 2)
    for k in range(5):
        sheet.flick(segment((830, 1310), (846 + k * 4, 1288 + k * 6), 4), 2.2)
    tray(sheet, 960, 1440, 96, None)
    for k in range(9):
        sheet.shape(
            circle((925 + (k % 4) * 24, 1432 + (k // 4) * 12), 13, 9, step=3),
            (RIVER, RIVER_DARK, OCHRE_DARK)[k % 3],
            1.8,
        )
    shadow(sheet, 1700, 1424, 260, 36, 0.4)
    with sheet.at(1760, 1424, flip=True):
        figure(sheet, seated((60, -80), (52, -60), lean=14), Dress(OCHRE, WOOD_DARK, "", "leaf"), 1.5)
    board = polyline((1610, 1310), (1700, 1330), (1680, 1400), (1590, 1376), (1610, 1310), step=8)
    sheet.shape(board, "#f3ead0", 2.6)
    sheet.line(curve((1612, 1346), (1640, 1342), (1676, 1356), (1640, 1372), (1612, 1362), closed=True, step=4), 1.8)
    shadow(sheet, 2170, 700, 160, 26, 0.35)
    with sheet.at(1990, 640, flip=True):
        figure(
            sheet,
            Pose(hips=(0, -104), lean=14, feet=((22, 0), (-18, 0)), hands=((60, -110), (48, -130))),
            Dress(CELADON_DARK, RIVER_LIGHT, CLAY, "leaf"),
            0.94,
        )
    spade = sheet.pen.outline(segment((1952, 520), (1880, 640), 8), 10, even)
    sheet.shape(spade, WOOD, 2.2)
    sheet.shape(curve((1890, 620), (1866, 634), (1856, 676), (1886, 660), (1900, 632), closed=True, step=5), STONE, 2.4)
