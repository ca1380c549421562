"""Tl-01: Hải Thượng y tông tâm lĩnh, the medical encyclopaedia of Lê Hữu Trác.

Known: 28 volumes, of the 18th century. So 28 volumes lie on the table; covers, the strokes on the open page, herbs and
tools are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, arc, box, circle, curve, polyline, segment
from drawings.motifs.hatch import cross, hatch
from drawings.motifs.plants import hedge, leaf, longan
from drawings.motifs.trays import Heap, bowl
from drawings.motifs.turned import Turned, band, mouth, profile, turned
from drawings.motifs.writing import field
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    PATINA_DARK,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2200, 1560)
STACKS = (7, 9, 5, 6)  # and one lies open: 28


def draw(sheet: Sheet) -> None:
    """A window on the garden, a table, the volumes, what a physician needs."""
    with sheet.framed():
        _wall(sheet)
        _cabinet(sheet)
        _table(sheet)
        for x, count in zip((330, 690, 1560, 1900), STACKS, strict=True):
            _stack(sheet, x, 1010, count)
        _open(sheet)
        _tools(sheet)


def _wall(sheet: Sheet) -> None:
    sheet.wash(box(-20, -20, 2240, 900, 30), OCHRE_LIGHT, 0.7)
    window = box(900, 130, 620, 500, 14)
    sheet.shape(window, "#eef0e2", 3.6)
    with sheet.inside(window):
        sheet.wash(box(900, 130, 620, 240, 20), NIGHT, 0.25)
        hedge(sheet, 860, 1560, 600, 210)
        longan(sheet, curve((1560, 170), (1440, 230), (1330, 220), (1220, 290), (1130, 280), step=8), 9, 12, 118)
    for x in (900, 1106, 1313, 1520):
        sheet.shape(box(x - 9, 122, 18, 516, 14), WOOD, 2.6)
    for y in (122, 630):
        sheet.shape(box(880, y - 4, 660, 22, 14), WOOD_DARK, 2.8)
    hatch(sheet, box(884, 650, 652, 34, 20), 64, 12, 1.6)


def _cabinet(sheet: Sheet) -> None:
    """Drawers for herbs on the left, a scroll on the right."""
    sheet.shape(box(130, 150, 620, 640, 16), WOOD, 3.6)
    for row in range(6):
        for k in range(7):
            x, y = 146 + k * 85, 166 + row * 102
            sheet.shape(box(x, y, 78, 92, 9), (WOOD_LIGHT, WOOD)[(row + k) % 2], 2.4)
            sheet.wash(box(x, y + 66, 78, 26, 9), WOOD_DARK, 0.4)
            sheet.line(arc((x + 39, y + 58), 11, 0, 180, step=3), 3)
            sheet.dots([(x + 28, y + 56), (x + 50, y + 56)], 6)
            slip = box(x + 27, y + 12, 24, 34, 6)
            sheet.shape(slip, "#e6c9a0", 1.7)
            for j in range(4):
                sheet.brush(
                    curve(
                        (x + 33 + (j % 2) * 6, y + 18 + j * 7),
                        (x + 40, y + 16 + j * 7),
                        (x + 45, y + 20 + j * 7),
                        step=2,
                    ),
                    3,
                )
            if sheet.random.random() < 0.2:
                leaf(sheet, (x + 60, y + 6), -70 + sheet.random.uniform(-30, 30), 40)
    cross(sheet, box(752, 160, 26, 640, 20), 76, 12, 1.6)
    sheet.shape(box(1720, 90, 320, 620, 16), "#efe3c6", 3)
    for y in (84, 706):
        rod = sheet.pen.outline(segment((1696, y), (2064, y), 12), 24, even)
        sheet.shape(rod, LACQUER_DARK, 2.8)
    sheet.line(box(1740, 116, 280, 560, 16), 1.8)
    stalk = curve((1880, 660), (1868, 520), (1896, 380), (1870, 220), step=9)
    sheet.line(stalk, 7)
    for k in range(9):
        at = stalk[min(len(stalk) - 1, 6 + k * 5)]
        leaf(sheet, at, (-150 if k % 2 else -24) + sheet.random.uniform(-14, 14), 104, (CELADON, CELADON_DARK)[k % 2])
    for _ in range(9):
        sheet.shape(
            circle((1868 + sheet.random.uniform(-30, 30), 214 + sheet.random.uniform(-34, 24)), 10, step=3),
            LACQUER,
            1.8,
        )


def _table(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.shape(polyline((-20, 860), (2240, 860), (2240, 1640), (-20, 1640), (-20, 860), step=30), WOOD_LIGHT, 3.4)
    sheet.wash(box(-20, 860, 2240, 90, 30), WOOD_DARK, 0.3)
    for k in range(9):
        y = 900 + k * 30 + k * k * 6
        sheet.line([(x * 60.0 - 20, y + hand.uniform(-2, 2)) for x in range(39)], 1.5)
    for _ in range(30):
        x, y = hand.uniform(0, 2000), hand.uniform(900, 1500)
        sheet.line(curve((x, y), (x + 80, y + hand.uniform(-6, 6)), (x + hand.uniform(140, 320), y), step=12), 1.3)


def _stack(sheet: Sheet, x: float, y: float, count: int) -> None:
    """Thread-bound volumes that lie on each other, edges towards us."""
    hand = sheet.random
    sheet.wash(
        curve((x - 160, y + 6), (x + 190, y - 10), (x + 240, y + 26), (x + 40, y + 40), (x - 150, y + 30), closed=True),
        SHADE,
        0.42,
    )
    low = y
    for k in range(count):
        thick, slip = hand.uniform(34, 42), hand.uniform(-11, 11)
        left, right, back = x - 150 + slip, x + 150 + slip, 74.0
        top = polyline(
            (left, low - thick),
            (right, low - thick),
            (right + 36, low - thick - back * 0.5),
            (left + 36, low - thick - back * 0.5),
            (left, low - thick),
            step=10,
        )
        side = polyline(
            (right, low),
            (right + 36, low - back * 0.5),
            (right + 36, low - thick - back * 0.5),
            (right, low - thick),
            (right, low),
            step=9,
        )
        sheet.shape(side, OCHRE_DARK, 2.3)
        sheet.shape(box(left, low - thick, 300, thick, 10), "#ead9b2", 2.5)
        for j in range(1, 7):
            edge = low - thick * j / 7
            sheet.line([(left + 4 + i * 29, edge + hand.uniform(-1.3, 1.3)) for i in range(11)], 1.1)
        for cover in (low - 5, low - thick):
            sheet.shape(box(left - 3, cover, 306, 6, 10), (PATINA_DARK, LACQUER_DARK)[k % 2], 1.7)
        for j in range(4):  # the thread
            px = left + 18 + j * 4
            sheet.line(segment((px, low - thick + 3), (px, low - 3), 5), 1.3)
        sheet.shape(top, (PATINA_DARK, LACQUER, CELADON_DARK)[(k + count) % 3], 2.5)
        if k == count - 1:
            slip_of = polyline(
                (left + 60, low - thick - 8),
                (left + 100, low - thick - 8),
                (left + 122, low - thick - 32),
                (left + 84, low - thick - 32),
                (left + 60, low - thick - 8),
                step=6,
            )
            sheet.shape(slip_of, "#efe3c6", 1.8)
            for j in range(5):
                px = right - 20 + j * 9
                sheet.line(segment((px - 26, low - thick - 2 - j * 7), (px - 10, low - thick - 4 - j * 7), 4), 2)
        low -= thick + 3


def _open(sheet: Sheet) -> None:
    """One volume, open: columns of strokes, a drawing of a plant."""
    x, y = 1130.0, 1330.0
    sheet.wash(
        curve(
            (x - 440, y + 10),
            (x, y + 40),
            (x + 460, y + 10),
            (x + 480, y - 40),
            (x, y - 20),
            (x - 430, y - 30),
            closed=True,
        ),
        SHADE,
        0.45,
    )
    for way in (-1, 1):
        for k in range(5, -1, -1):
            page: Points = curve(
                (x, y - k * 3),
                (x + way * 110, y - 36 - k * 3),
                (x + way * 300, y - 22 - k * 3),
                (x + way * (416 + k * 4), y - 6 - k * 2),
                step=9,
            )
            page += curve((x + way * (416 + k * 4), y - 6 - k * 2), (x + way * (372 + k * 3), y - 330), step=12)[1:]
            page += curve(
                (x + way * (372 + k * 3), y - 330),
                (x + way * 260, y - 346),
                (x + way * 100, y - 356),
                (x, y - 322),
                step=9,
            )[1:]
            sheet.shape([*page, page[0]], "#f3e7c9", 2.2)
    sheet.line(segment((x, y - 4), (x, y - 320), 10), 3.4)
    for way in (-1, 1):
        for k in range(5):
            sheet.flick(
                curve(
                    (x + way * 6, y - 30 - k * 60),
                    (x + way * 26, y - 34 - k * 60),
                    (x + way * 44, y - 32 - k * 60),
                    step=5,
                ),
                1.6,
            )
    with sheet.at(x + 44, y - 326):
        field(sheet, (6, 0), 300, 266, columns=8, rows=8)
        sheet.line(box(-4, -8, 320, 284, 12), 2)
    with sheet.at(x - 356, y - 326):
        sheet.line(box(-4, -8, 320, 284, 12), 2)
        field(sheet, (176, 0), 126, 266, columns=3, rows=8)
        stem = curve((90, 268), (82, 190), (98, 110), (86, 30), step=7)
        sheet.line(stem, 4.4)
        for k in range(7):
            leaf(
                sheet,
                stem[min(len(stem) - 1, 5 + k * 5)],
                (-158 if k % 2 else -20) + sheet.random.uniform(-12, 12),
                66,
                CELADON,
            )
        for dx in (-26, 0, 22):
            sheet.line(curve((90, 262), (90 + dx, 274), (90 + dx * 1.7, 282), step=4), 2.4)


def _tools(sheet: Sheet) -> None:
    """A boat-shaped mill, a mortar, a brush and an inkstone, bowls."""
    x, y = 430.0, 1340.0
    sheet.wash(circle((x + 20, y + 30), 300, 40), SHADE, 0.4)
    boat = curve(
        (x - 270, y - 60),
        (x - 180, y + 18),
        (x, y + 34),
        (x + 180, y + 18),
        (x + 270, y - 60),
        (x + 150, y - 16),
        (x, y - 6),
        (x - 150, y - 16),
        closed=True,
        step=8,
    )
    sheet.shape(boat, STONE_DARK, 3.2)
    hatch(sheet, boat, 66, 11, 1.8, 0.6)
    sheet.shape(
        curve(
            (x - 262, y - 62),
            (x - 120, y - 34),
            (x, y - 28),
            (x + 120, y - 34),
            (x + 262, y - 62),
            (x + 150, y - 16),
            (x, y - 6),
            (x - 150, y - 16),
            closed=True,
            step=8,
        ),
        WOOD_DARK,
        2.6,
    )
    for k in range(26):
        at = (x + sheet.random.uniform(-150, 150), y - 22 + sheet.random.uniform(-6, 6))
        sheet.shape(circle(at, 7, 5, step=3), (CLAY, OCHRE)[k % 2], 1.4)
    sheet.shape(circle((x + 30, y - 74), 84, 84, step=5), STONE, 3.2)
    sheet.line(circle((x + 30, y - 74), 66, step=5), 1.9)
    hatch(sheet, [(px, py) for px, py in circle((x + 30, y - 74), 80, step=5) if px > x + 40], 50, 10, 1.7)
    axle = sheet.pen.outline(segment((x - 76, y - 66), (x + 146, y - 84), 9), 22, even)
    sheet.shape(axle, WOOD, 2.8)
    mortar = Turned(profile((76, -150), (82, -110), (54, -40), (66, 0)), 0.28)
    sheet.wash(circle((1800, 1330), 150, 34), SHADE, 0.4)
    pestle = sheet.pen.outline(segment((1778, 1190), (1850, 1010), 9), 28, lambda t: 1 - 0.3 * t)
    with sheet.at(1770, 1326):
        turned(sheet, mortar, OCHRE, WOOD_DARK, OCHRE_LIGHT, 3.2, 12)
        band(sheet, mortar, -110, 2.2)
        mouth(sheet, mortar, WOOD_DARK, 9)
    sheet.shape(pestle, OCHRE_DARK, 2.8)
    herbs = (
        Heap(CELADON_DARK, CELADON, 10, 2.8, 16),
        Heap(WOOD, WOOD_LIGHT, 10, 2.4, 16),
        Heap(LACQUER, CLAY, 8, 1.1, 20),
    )
    for k, heap in enumerate(herbs):
        bowl(sheet, 1920 + (k % 2) * 110 - 20, 1270 + k * 66, 60, (RIVER_LIGHT, CELADON, OCHRE_LIGHT)[k], heap)
    stone = box(760, 1400, 190, 66, 9)
    sheet.shape(stone, "#4b463f", 2.8)
    sheet.shape(circle((840, 1432), 56, 20, step=4), "#2b1d18", 2)
    brush = sheet.pen.outline(segment((1010, 1470), (1350, 1432), 10), 14, even)
    sheet.shape(brush, WOOD_LIGHT, 2.3)
    sheet.black(curve((1010, 1464), (972, 1470), (956, 1480), (976, 1480), (1010, 1478), closed=True, step=4))
