"""Gom-06: ivory-glazed ware, and the kiln under the Temple of Literature.

Known: ivory glaze, late Lê, a kiln found two metres down; all of it waits for an archaeologist's word. So this is a cut
through the ground: the staff has ten parts of 20 cm and ends where the kiln lies. Layers, kiln and bowls are imagined.
"""

from __future__ import annotations

import math

from drawings.line import Points, arc, box, circle, curve, polar, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.halls import tree
from drawings.motifs.pen_shade import fringe, wear
from drawings.motifs.plants import hedge
from drawings.motifs.round_body import Round, mouth, round_body
from drawings.motifs.small_life import hen, sparrow
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    OCHRE_DARK,
    RIVER,
    RIVER_DARK,
    STONE_LIGHT,
    WOOD,
)
from drawings.sheet import Sheet

SIZE = (2000, 1780)
IVORY, IVORY_DARK, IVORY_LIGHT = "#f0dfb6", "#b79a66", "#fff8e4"
SOIL = 620.0
METRE = 360.0
KILN = SOIL + 2 * METRE


def draw(sheet: Sheet) -> None:
    """What stands above, what lies below, and between them two metres."""
    with sheet.framed():
        for x, y, size, flip in ((330, 190, 34, False), (1500, 150, 40, True), (1180, 250, 22, False)):
            cloud(sheet, x, y, size, flip, 2.2)
        hedge(sheet, -30, 2060, SOIL - 4, 150)
        tree(sheet, (250, SOIL - 2), 176, CELADON, CELADON_DARK)
        tree(sheet, (1790, SOIL - 2), 150, CELADON, CELADON_DARK)
        _gate(sheet)
        with sheet.at(560, SOIL, flip=True):
            hen(sheet, 0.5)
        _layers(sheet)
        _kiln(sheet)
        _staff(sheet, 470)
        _bowls(sheet)


def _gate(sheet: Sheet) -> None:
    """A temple gate, only its shape: a hall roof between two pillars."""
    for x in (720, 1320):
        sheet.shape(box(x - 30, SOIL - 280, 60, 280, 14), "#efe3c6", 3)
        fringe(sheet, segment((x + 30, SOIL - 270), (x + 30, SOIL)), 18, 180, 9, 1.6)
        sheet.shape(
            polyline((x - 44, SOIL - 280), (x + 44, SOIL - 280), (x, SOIL - 330), (x - 44, SOIL - 280)), CLAY, 3
        )
        sheet.shape(circle((x, SOIL - 342), 15, 20, 3), "#efe3c6", 2.6)
    sheet.shape(box(800, SOIL - 150, 440, 150, 20), WOOD, 3)
    for x in (800, 910, 1020, 1130, 1240):
        sheet.tint(segment((x, SOIL - 150), (x, SOIL)), 18, LACQUER, lambda _: 1)
        for d in (-9, 9):
            sheet.line(segment((x + d, SOIL - 150), (x + d, SOIL)), 2)
    sheet.shape(box(930, SOIL - 124, 180, 124, 14), LACQUER_DARK, 2.6)
    eave = curve(
        (738, SOIL - 176), (790, SOIL - 152), (1020, SOIL - 144), (1250, SOIL - 152), (1302, SOIL - 176), step=8
    )
    sheet.shape([*eave, *segment((1180, SOIL - 262), (860, SOIL - 262)), eave[0]], CLAY, 3.4)
    for k in range(34):
        t = k / 33
        sheet.line(
            curve((752 + 536 * t, SOIL - 152), (812 + 416 * t, SOIL - 196), (864 + 312 * t, SOIL - 260), step=8), 1.7
        )
    sheet.line(segment((852, SOIL - 264), (1188, SOIL - 264)), 9)
    for x, way in ((852, -1), (1188, 1)):
        sheet.flick(curve((x, SOIL - 264), (x + way * 18, SOIL - 274), (x + way * 14, SOIL - 300), step=3), 8)


def _layers(sheet: Sheet) -> None:
    """Earth in layers, each with what fell into it."""
    hand = sheet.random
    depths = (0, 90, 250, 420, 600, 800, 1200)
    colours = ("#8f7656", "#b4946a", "#a5825a", "#c2a477", "#97764f", "#84653f")
    edges: list[Points] = []
    for deep in depths:
        sway = 0 if deep == 0 else 16
        knots = [(-20 + 255 * k, SOIL + deep + hand.uniform(-sway, sway)) for k in range(9)]
        edges.append(curve(*knots, step=14))
    for number, colour in enumerate(colours):
        top, low = edges[number], edges[number + 1]
        sheet.solid([*top, *reversed(low)], colour)
        sheet.line(top, 4 if number == 0 else 2.6)
        if number in (1, 3):
            fringe(sheet, top, 30, 84, 16, 1.6)
        if number in (2, 4):
            sheet.dots(
                [
                    (hand.uniform(70, 1930), SOIL + hand.uniform(depths[number] + 20, depths[number + 1] - 14))
                    for _ in range(420)
                ],
                3.2,
            )
        if number in (0, 5):
            for _ in range(150):
                x, y = hand.uniform(70, 1900), SOIL + hand.uniform(depths[number] + 12, depths[number + 1] - 8)
                sheet.line(segment((x, y), (x + hand.uniform(10, 40), y + hand.uniform(-3, 3))), 1.5)
    _roots(sheet)
    _finds(sheet)


def _roots(sheet: Sheet) -> None:
    """Grass on top, and how far down the trees reach."""
    hand = sheet.random
    for x in range(90, 1940, 34):
        sheet.flick(segment((x, SOIL + 2), (x + hand.uniform(-8, 8), SOIL + hand.uniform(-26, -10)), 4), 2.4)
    for x in (250, 1790):
        for k in range(7):
            way = (k - 3) * 46
            root = curve(
                (x + way * 0.2, SOIL),
                (x + way * 0.8, SOIL + 120),
                (x + way * 1.3, SOIL + hand.uniform(200, 330)),
                step=8,
            )
            sheet.line(root, 8, lambda t: 1.05 - 0.95 * t)
            for t in (8, 14, 20):
                if t < len(root):
                    sx, sy = root[t]
                    sheet.flick(
                        curve(
                            (sx, sy),
                            (sx + hand.uniform(-30, 30), sy + 26),
                            (sx + hand.uniform(-44, 44), sy + 50),
                            step=5,
                        ),
                        2.4,
                    )


def _finds(sheet: Sheet) -> None:
    """Sherds, bricks and shells, where they happened to end."""
    hand = sheet.random
    for _ in range(70):
        x, y = hand.uniform(380, 1920), SOIL + hand.uniform(110, 760)
        with sheet.at(x, y, turn=hand.uniform(-40, 40)):
            if hand.random() < 0.4:
                sheet.shape(box(-24, -8, 48, 16), hand.choice((CLAY, CLAY_DARK, RIVER_DARK)), 2)
            elif hand.random() < 0.6:
                sheet.shape(
                    curve((-20, -2), (0, -10), (22, -4), (16, 4), (0, -1), (-14, 6), closed=True, step=4),
                    hand.choice((IVORY, CELADON, STONE_LIGHT)),
                    2,
                )
            else:
                sheet.shape(circle((0, 0), hand.uniform(6, 13), hand.uniform(5, 9), 3), RIVER, 2)


def _kiln(sheet: Sheet) -> None:
    """A chamber of brick with a fire hole, cut open: stacks of bowls still inside."""
    foot = KILN
    pit = curve(
        (780, foot + 26),
        (800, foot - 190),
        (960, foot - 380),
        (1250, foot - 440),
        (1560, foot - 370),
        (1720, foot - 180),
        (1740, foot + 26),
        step=10,
    )
    sheet.shape([*pit, pit[0]], CLAY_DARK, 4.5)
    inner = curve(
        (870, foot),
        (890, foot - 170),
        (1010, foot - 300),
        (1250, foot - 352),
        (1500, foot - 296),
        (1626, foot - 160),
        (1644, foot),
        step=10,
    )
    for k in range(42):  # bricks of the vault
        t = int(k / 41 * (len(pit) - 1))
        u = int(k / 41 * (len(inner) - 1))
        sheet.line(segment(pit[t], inner[u], 8), 2.2)
    middle = [
        ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        for a, b in zip(pit[:: max(1, len(pit) // 30)], inner[:: max(1, len(inner) // 30)], strict=False)
    ]
    sheet.line(curve(*middle, step=8), 2)
    sheet.shape([*inner, inner[0]], "#3e2a20", 4)
    sheet.wash(
        curve((900, foot), (1000, foot - 120), (1250, foot - 170), (1500, foot - 110), (1620, foot), closed=True),
        CLAY,
        0.5,
    )
    sheet.shape(polyline((760, foot), (1760, foot), (1780, foot + 40), (740, foot + 40), (760, foot)), CLAY, 4)
    for k in range(16):
        sheet.line(segment((780 + k * 62, foot + 2), (774 + k * 63, foot + 38), 5), 2)
    for sx, count, size in ((960, 4, 0.8), (1090, 6, 0.94), (1250, 7, 1.0), (1410, 6, 0.94), (1544, 4, 0.8)):
        for k in range(count):
            with sheet.at(sx + sheet.random.uniform(-4, 4), foot - 4 - k * 33 * size, turn=sheet.random.uniform(-2, 2)):
                _bowl(sheet, size * 0.62, small=True)
    sheet.shape(
        curve((790, foot), (800, foot - 66), (846, foot - 92), (880, foot - 60), (884, foot), step=5), "#2b1d18", 4
    )
    for k in range(6):
        flame = curve(
            (812 + k * 11, foot - 4), (808 + k * 11, foot - 20), (816 + k * 11, foot - 34 - (k % 2) * 16), step=4
        )
        sheet.tint(flame, 7, "#e0862f")


def _bowl(sheet: Sheet, size: float, small: bool = False) -> None:
    """One bowl on a ring foot."""
    knots = ((100, -84), (97, -70), (78, -36), (50, -16), (38, -12))
    body = Round([*[(r * size, y * size) for r, y in curve(*knots, step=4)], (40 * size, 0.0)], 0.2)
    round_body(sheet, body, (IVORY, IVORY_DARK, IVORY_LIGHT), 2.4 if small else 4, 5 if small else 8, 42)
    mouth(sheet, body, 5 * size, (IVORY_LIGHT, IVORY), 2.2 if small else 3.4)
    if small:
        return
    for y in (-66, -60):
        sheet.line(body.ring(y * size), 1.8)
    for angle in range(48, 140, 12):  # a row of petals, narrower towards the sides
        x, y = body.spot(-42 * size, angle)
        wide = 10 * size * math.sin(math.radians(angle))
        rim = curve((x - wide, y - 11 * size), (x - wide * 0.9, y + 3 * size), (x, y + 11 * size), step=3)
        sheet.line([*rim, *reversed([(2 * x - px, py) for px, py in rim])], 1.8)
        sheet.flick(segment((x, y - 8 * size), (x, y + 5 * size), 3), 1.5)
    bottom = -78 * size
    for k in range(7):  # a flower on the bottom, seen aslant
        a = k * 360 / 7 + 12
        petal = [polar((0, 0), r * size, a + off) for r, off in ((12, 0), (36, -17), (60, 0), (36, 17), (12, 0))]
        sheet.line(curve(*[(x, bottom + y * 0.21) for x, y in petal], step=3), 1.6)
    sheet.line(circle((0, bottom), 11 * size, 2.4 * size, 2), 1.6)
    for _ in range(5):  # crazing
        a = sheet.random.uniform(30, 150)
        p = [body.spot((-76 + k * 14) * size, a + sheet.random.uniform(-8, 8)) for k in range(4)]
        sheet.line(polyline(*p, step=5), 1)


def _staff(sheet: Sheet, x: float) -> None:
    """A surveyor's staff: ten parts of 20 cm, from the ground to the floor of the kiln."""
    sheet.solid(box(x - 21, SOIL - 40, 42, 2 * METRE + 40, 20), IVORY_LIGHT)
    for k in range(10):
        y = SOIL + k * METRE / 5
        if k % 2 == 0:
            sheet.wash(box(x - 20, y, 40, METRE / 5, 12), LACQUER)
        sheet.line(segment((x - 20, y), (x + 20, y)), 2.4)
    sheet.line(box(x - 20, SOIL - 40, 40, 2 * METRE + 40, 20), 4)
    for y in (SOIL, KILN):
        for k in range(11 if y == SOIL else 12):
            sheet.line(segment((x + 30 + k * 24, y), (x + 44 + k * 24, y), 5), 2.4)
    for y, way in ((SOIL + 8, 1), (KILN - 8, -1)):
        for side in (-1, 1):
            sheet.line(segment((x + 46, y), (x + 46 + side * 12, y + way * 26), 4), 3)
    sheet.line(segment((x + 46, SOIL + 8), (x + 46, KILN - 8), 10), 2.4)


def _hat(sheet: Sheet, x: float, y: float) -> None:
    """A palm-leaf hat and a trowel that somebody put down."""
    sheet.wash(curve((x - 170, y + 66), (x, y + 40), (x + 260, y + 60), (x + 60, y + 96), closed=True), "#3e2a20", 0.45)
    rim = arc((x, y + 54), 176, 0, 180, 26, 6)
    sheet.shape([(x, y - 96), *rim, (x, y - 96)], "#e9d6a6", 4)
    sheet.wash([(x, y - 96), (x + 176, y + 54), *arc((x, y + 54), 176, 0, 70, 26, 6), (x, y - 96)], OCHRE_DARK, 0.4)
    for part in (0.25, 0.42, 0.58, 0.74, 0.89):
        sheet.line(arc((x, y - 96 + 150 * part), 176 * part, 0, 180, 26 * part, 5), 1.8)
    for k in range(22):
        a = 6 + k * 8
        sheet.line(segment((x, y - 92), arc((x, y + 54), 174, a, a + 1, 25)[0], 10), 1.3)
    with sheet.at(x + 236, y + 62, turn=-18):
        sheet.shape(curve((0, 0), (30, -22), (92, -4), (30, 18), closed=True, step=4), STONE_LIGHT, 3)
        sheet.line(segment((-34, 0), (0, 0), 4), 6)
        sheet.shape(box(-104, -10, 72, 20, 6), WOOD, 3)


def _bowls(sheet: Sheet) -> None:
    """Three of them, brought up to where one can see them."""
    for x, y, size, turn in ((430, 1640, 1.35, -3), (760, 1668, 1.6, 2), (1640, 1650, 1.4, 4)):
        with sheet.at(x, y, turn=turn):
            sheet.wash(curve((-100, 4), (0, -16), (190, 0), (120, 26), (-60, 24), closed=True), "#3e2a20", 0.5)
            _bowl(sheet, size)
    wear(sheet, (1000, 1540), 1800, 200, 60, 2)
    _hat(sheet, 1170, 1550)
    with sheet.at(1466, 1690, flip=True):
        sparrow(sheet, 0.9)
    sheet.dots([(sheet.random.uniform(80, 1920), sheet.random.uniform(1400, 1710)) for _ in range(220)], 3.6)
    sheet.line(curve((60, 1440), (500, 1428), (700, 1442), step=12), 2)
    sheet.line(curve((1790, 1436), (1860, 1428), (1950, 1438), step=12), 2)
