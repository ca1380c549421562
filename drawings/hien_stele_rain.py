"""Bia-07: the stele of 1709 at Hiến pagoda, on a wet day.

Known: stone, the year, the pagoda. Not known: its size, its ornament, what it says. So the shelter, the moon and the
flowers are imagined, the writing is strokes, and the rain is only weather.
"""

from __future__ import annotations

from drawings.line import Points, arc, box, circle, curve, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.frog import frog
from drawings.motifs.ground import ground, tuft
from drawings.motifs.open_pavilion import eave
from drawings.motifs.pen_shade import fringe, plane, wear
from drawings.motifs.plants import hedge, leaf
from drawings.motifs.small_life import cat, hen
from drawings.motifs.stele import Slab, chips, slab
from drawings.motifs.writing import field
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    NIGHT,
    OCHRE_LIGHT,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (1700, 2060)
STONE_SLAB = Slab(width=640, height=1010, brow=0.2, thick=50, shoulders=0.1)
X, FOOT = 850.0, 1610.0


def draw(sheet: Sheet) -> None:
    """A shelter of brick, the stone in it, and who has come in from the rain."""
    with sheet.framed():
        sheet.wash(box(0, 0, 1700, 1500, 60), NIGHT, 0.42)
        for x, y, size, flip in ((260, 250, 46, False), (1440, 300, 52, True), (210, 560, 30, True)):
            cloud(sheet, x, y, size, flip, 2.4)
        hedge(sheet, -30, 1740, 1480, 240, CELADON_DARK, 0.7)
        ground(sheet, -200, 1900, 1480, RIVER, 640)
        sheet.wash(box(0, 1500, 1700, 600, 50), NIGHT, 0.22)
        _shelter(sheet)
        _plinth(sheet)
        with sheet.at(X - 10, FOOT - 96):
            slab(sheet, STONE_SLAB)
            _face(sheet)
            chips(sheet, STONE_SLAB, 5)
        eave(sheet, 150, 1550, 420, 250)
        _ridge(sheet)
        with sheet.at(1190, 1652):
            cat(sheet, 0.74, STONE_LIGHT, STONE_DARK)
        with sheet.at(470, 1706):
            hen(sheet, 0.9)
        _banana(sheet)
        _rain(sheet)
        with sheet.at(1290, 1880, turn=14):
            frog(sheet, 0.5)
        for x, y in ((140, 1760), (1560, 1790), (980, 1960), (320, 1950), (1420, 1960)):
            tuft(sheet, x, y, 46)


def _shelter(sheet: Sheet) -> None:
    """Two pillars of brick, a floor two steps high, and the shade between."""
    sheet.shape(box(290, 420, 1120, 1200, 30), "#7d6a58", 4)
    for deep, strength in ((760, 0.2), (520, 0.25), (300, 0.3)):
        sheet.wash(box(290, 420, 1120, deep, 30), SHADE, strength)
    for x in (250.0, 1310.0):
        sheet.shape(box(x, 430, 140, 1200, 20), CLAY, 4)
        for row in range(42):
            y = 436 + row * 28.4
            sheet.line(segment((x, y), (x + 140, y)), 1.6)
            for k in (0.3, 0.8) if row % 2 else (0.05, 0.55):
                sheet.line(segment((x + 140 * k, y), (x + 140 * k, y + 28), 5), 1.4)
            if sheet.random.random() < 0.3:
                sheet.wash(box(x + sheet.random.choice((4, 72)), y + 2, 62, 24), CLAY_DARK, 0.5)
        sheet.wash(box(x + 92, 430, 48, 1200, 20), SHADE, 0.3)
        fringe(sheet, segment((x + 139, 440), (x + 139, 1620)), 26, 182, 13, 1.8)
        sheet.wash(
            curve((x, 1630), (x, 1540), (x + 50, 1580), (x + 110, 1560), (x + 140, 1630), step=8), CELADON_DARK, 0.5
        )
    for half, top, tall in ((690, 1622, 60), (760, 1682, 66)):
        sheet.shape(
            polyline((X - half, top), (X + half, top), (X + half, top + tall), (X - half, top + tall), (X - half, top)),
            STONE,
            4,
        )
        sheet.wash(box(X - half, top + tall * 0.5, half * 2, tall * 0.5, 30), STONE_DARK, 0.4)
        for x in range(int(X - half) + 90, int(X + half), 150):
            sheet.line(segment((x, top + 4), (x + sheet.random.uniform(-6, 6), top + tall - 2), 6), 1.8)
        wear(sheet, (X, top + tall / 2), half * 1.9, tall * 0.8, 20)


def _ridge(sheet: Sheet) -> None:
    sheet.shape(
        curve(
            (352, 176),
            (600, 148),
            (850, 142),
            (1100, 148),
            (1348, 176),
            (1348, 200),
            (850, 168),
            (352, 200),
            closed=True,
            step=10,
        ),
        "#a9573a",
        3.6,
    )
    for x, way in ((352, -1), (1348, 1)):
        sheet.flick(curve((x, 188), (x + way * 40, 168), (x + way * 36, 112), step=5), 18)
    for k in range(23):
        sheet.line(circle((396 + k * 41.5, 168 - 18 * (1 - ((k - 11) / 11) ** 2)), 8, step=2), 1.6)


def _plinth(sheet: Sheet) -> None:
    left, right, top = X - 430, X + 410, FOOT - 96
    sheet.shape(
        [(right, top), (right + 44, top - 18), (right + 44, FOOT - 12), (right, FOOT + 4), (right, top)],
        STONE_DARK,
        3.4,
    )
    plane(sheet, segment((right + 44, top - 14), (right + 44, FOOT - 12)), segment((right, top), (right, FOOT)), 9, 1.8)
    sheet.shape(
        [(left, top), (right, top), (right + 44, top - 18), (left + 34, top - 18), (left, top)], STONE_LIGHT, 3.2
    )
    sheet.shape(box(left, top, right - left, 100, 16), STONE, 4)
    for k in range(12):
        x = left + 6 + k * 69
        petal = curve(
            (x, FOOT - 2), (x + 4, FOOT - 46), (x + 34, FOOT - 82), (x + 64, FOOT - 46), (x + 68, FOOT - 2), step=5
        )
        sheet.line(petal, 2.6)
        sheet.line(
            curve(
                (x + 14, FOOT - 4),
                (x + 18, FOOT - 38),
                (x + 34, FOOT - 60),
                (x + 50, FOOT - 38),
                (x + 54, FOOT - 4),
                step=5,
            ),
            1.7,
        )
        sheet.flick(segment((x + 34, FOOT - 50), (x + 34, FOOT - 16), 5), 1.7)


def _face(sheet: Sheet) -> None:
    stone = STONE_SLAB
    sheet.wash([*stone.band(12), *reversed(stone.band(74))], STONE_DARK, 0.45)
    for inset, width in ((12, 3), (20, 1.6), (66, 1.6), (74, 3)):
        sheet.line(stone.band(inset), width)
    for side in (-1, 1):  # chrysanthemums up the sides
        for k in range(9):
            x, y = side * (stone.width / 2 - 43), -66 - k * 88
            for turn in range(0, 360, 36):
                with sheet.at(x, y, turn=turn):
                    sheet.line(curve((0, -7), (-5, -16), (0, -23), (5, -16), (0, -7), step=2), 1.5)
            sheet.line(circle((x, y), 6, step=2), 1.8)
            stem = curve((x, y - 26), (x + side * 9, y - 44), (x, y - 62), step=4)
            sheet.line(stem, 1.9)
            for way in (-1, 1):
                sheet.line(
                    curve(
                        (x + side * 6, y - 44),
                        (x + way * 16, y - 50),
                        (x + way * 17, y - 38),
                        (x + side * 6, y - 44),
                        step=3,
                    ),
                    1.5,
                )
    moon = (0.0, stone.spring - 74)
    sheet.wash(circle(moon, 46, 46, 4), OCHRE_LIGHT, 0.7)
    for r, width in ((46, 3), (36, 1.6)):
        sheet.line(circle(moon, r, r, 4), width)
    for x, y, size, flip in ((-132, 4, 26, False), (132, 4, 26, True), (-96, -62, 18, True), (96, -62, 18, False)):
        cloud(sheet, x, moon[1] + y, size, flip, 2.2)
    base = stone.spring + 4
    for drop, width in ((0, 3), (10, 1.6)):
        sheet.line(segment((-236, base + drop), (236, base + drop)), width)
    field(sheet, (-222, base + 30), 444, 660, columns=11, rows=19)
    sheet.line(box(-234, base + 20, 468, 682), 2.2)


def _banana(sheet: Sheet) -> None:
    """Banana leaves at the edge, bent under the water."""
    for root, tip, wide in (
        ((-20, 1500), (300, 1120), 90),
        ((-30, 1620), (340, 1470), 84),
        ((1730, 1560), (1420, 1240), 92),
        ((1740, 1700), (1400, 1610), 80),
    ):
        (ax, ay), (bx, by) = root, tip
        spine = curve(
            root,
            (ax + (bx - ax) * 0.4, ay + (by - ay) * 0.75 - 40),
            (ax + (bx - ax) * 0.75, by - 40),
            (bx, by + 60),
            step=8,
        )
        blade = sheet.pen.outline(spine, wide, lambda t: max(0.05, min(1, t * 5) * (1 - t**4)))
        sheet.shape(blade, CELADON_DARK, 3)
        sheet.wash(blade[: len(blade) // 2] + list(reversed(spine)), CELADON, 0.7)
        sheet.line(spine, 4)
        half = len(spine)
        for i in range(4, half - 3, 2):
            for edge in (blade[i], blade[-1 - i]):
                sheet.flick([spine[i], ((spine[i][0] + edge[0]) / 2, (spine[i][1] + edge[1]) / 2 + 3), edge], 1.5)
    leaf(sheet, (1600, 1760), 210, 120)
    leaf(sheet, (90, 1800), -30, 120)


def _rain(sheet: Sheet) -> None:
    """Slanting strokes outside the shelter, drops from the eave, rings in the puddles."""
    hand = sheet.random
    for _ in range(430):
        x, y = hand.uniform(60, 1640), hand.uniform(80, 1990)
        if 270 < x < 1430 and 150 < y < 1700:
            continue
        long = hand.uniform(34, 90)
        sheet.tint(segment((x, y), (x - long * 0.16, y + long), 8), 3.4, "#eef0e6")
        if hand.random() < 0.45:
            sheet.flick(segment((x + 5, y), (x + 5 - long * 0.16, y + long), 8), 1.3)
    for k in range(34):
        x = 190 + k * 40
        y = 480 + hand.uniform(0, 900)
        sheet.line(segment((x, y), (x, y + hand.uniform(16, 44)), 4), 1.7)
    puddles: tuple[Points, ...] = (
        curve((520, 1860), (760, 1830), (1010, 1850), (960, 1910), (640, 1916), closed=True, step=10),
        curve((150, 1880), (300, 1866), (420, 1890), (300, 1916), closed=True, step=8),
        curve((1150, 1890), (1360, 1856), (1540, 1880), (1460, 1930), (1240, 1934), closed=True, step=8),
    )
    for puddle in puddles:
        sheet.wash(puddle, RIVER_LIGHT)
        sheet.wash(puddle, NIGHT, 0.3)
        sheet.line(puddle, 1.8)
    for x, y in ((640, 1876), (760, 1860), (880, 1884), (280, 1890), (1420, 1890), (1240, 1904)):
        for r in (10, 22, 36):
            sheet.line(arc((x, y), r, 10, 350, r * 0.32, 3), 1.5)
        for lean in (-10, 0, 9):
            sheet.flick(curve((x, y - 4), (x + lean * 0.7, y - 14), (x + lean * 1.4, y - 12), step=3), 1.7)
