"""Gom-03: thirty-nine lime pots and one ewer from Cao Thiên shrine.

Known: how many there are, that they are ceramic, where they come from. Not known: their age, shapes and glazes. People
used to leave old lime pots at the foot of a banyan, so that is where they stand; count them.
"""

from __future__ import annotations

from dataclasses import dataclass

from drawings.line import Points, arc, box, circle, curve, segment
from drawings.motifs.ground import fallen_leaf, ground, tuft
from drawings.motifs.pen_shade import fringe, plane
from drawings.motifs.plants import hedge
from drawings.motifs.round_body import Round, round_body
from drawings.motifs.small_life import sparrow
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER_DARK,
    OCHRE_DARK,
    RIVER,
    RIVER_DARK,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_LIGHT,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2000, 1600)
LIME = "#fbf4e2"
GLAZES = (
    (STONE_LIGHT, RIVER_DARK, LIME),
    (CELADON, CELADON_DARK, STONE_LIGHT),
    (RIVER_LIGHT, RIVER_DARK, LIME),
    ("#a8683f", CLAY_DARK, "#d79b6c"),
    (RIVER, RIVER_DARK, RIVER_LIGHT),
    ("#ead9b4", OCHRE_DARK, LIME),
)


@dataclass(frozen=True, slots=True)
class Row:
    """Pots on one step: how many, on which height, between where, how large, which of them is missing."""

    count: int
    y: float
    left: float
    right: float
    size: float


ROWS = (
    Row(11, 930, 330, 1690, 0.62),
    Row(11, 1080, 250, 1770, 0.74),
    Row(10, 1250, 220, 1640, 0.86),
    Row(7, 1450, 250, 1140, 1.0),
)


def draw(sheet: Sheet) -> None:
    """The tree, the steps, the pots from the back row to the front."""
    with sheet.framed():
        hedge(sheet, -30, 560, 800, 190)
        hedge(sheet, 1420, 2060, 800, 160)
        ground(sheet, -160, 2160, 800, RIVER, 860)
        _banyan(sheet)
        for row in ROWS[:-1]:
            _ledge(sheet, row)
        for number, row in enumerate(ROWS):
            for i in range(row.count):
                x = row.left + (row.right - row.left) * i / (row.count - 1)
                with sheet.at(x + sheet.random.uniform(-12, 12), row.y + sheet.random.uniform(-4, 10)):
                    _pot(sheet, row.size * sheet.random.uniform(0.86, 1.12), (i * 5 + number * 2) % len(GLAZES))
        with sheet.at(1403, 1472):
            _ewer(sheet)
        with sheet.at(1690, 1478):
            sparrow(sheet, 0.9)
        with sheet.at(1806, 1446, flip=True):
            sparrow(sheet, 0.8)
        for x, y in ((130, 1480), (1850, 1240), (1880, 1500), (1310, 1530), (700, 1522)):
            tuft(sheet, x, y, 44)
        for at in ((960, 1500), (410, 1504), (1590, 1506), (1250, 1490), (1860, 1090)):
            fallen_leaf(sheet, at, 22)


def _ledge(sheet: Sheet, row: Row) -> None:
    """A step of old bricks under a row."""
    left, right = row.left - 110, row.right + 110
    sheet.shape(box(left, row.y - 34, right - left, 50, 30), "#c9a078", 3)
    sheet.shape(box(left, row.y + 16, right - left, 58, 30), CLAY_DARK, 3.4)
    sheet.wash(box(left, row.y + 16, right - left, 24, 30), SHADE, 0.3)
    for k in range(3):
        y = row.y + 16 + k * 19.5
        sheet.line(segment((left, y), (right, y), 20), 1.7)
        x = left + (34 if k % 2 else 64)
        while x < right:
            sheet.line(segment((x, y), (x + sheet.random.uniform(-2, 2), y + 19), 5), 1.5)
            if sheet.random.random() < 0.2:
                sheet.wash(box(x + 3, y + 2, 58, 16), sheet.random.choice((LACQUER_DARK, CLAY)), 0.4)
            x += 66


def _pot(sheet: Sheet, size: float, glaze: int) -> None:
    """A lime pot: a round belly with a hole in its shoulder, a handle like a bent twig, a foot, lime that ran over."""
    hand = sheet.random
    fat, tall = hand.uniform(0.92, 1.08), hand.uniform(0.9, 1.1)
    r, h = 62 * size * fat, 104 * size * tall
    knots = ((0.18, -1.0), (0.42, -0.97), (0.86, -0.72), (1.0, -0.44), (0.82, -0.16), (0.58, -0.06), (0.62, 0.0))
    body = Round(curve(*[(rx * r, ry * h) for rx, ry in knots], step=4), 0.15)
    sheet.wash(curve((-r * 0.7, 4), (r * 0.3, -6), (r * 1.7, 2), (r * 0.8, 14 * size), closed=True), SHADE, 0.42)
    bow = 46 * size * hand.uniform(0.85, 1.2)
    handle = curve(
        (-r * 0.62, -h * 0.88),
        (-r * 0.6, -h - bow * 0.7),
        (0, -h - bow),
        (r * 0.6, -h - bow * 0.7),
        (r * 0.62, -h * 0.88),
        step=4,
    )
    colour, dark, light = GLAZES[glaze]
    sheet.shape(sheet.pen.outline(handle, 15 * size, lambda t: 1.15 - 0.5 * (1 - (2 * t - 1) ** 2)), colour, 2.6)
    for part in (0.32, 0.5, 0.68):
        x, y = handle[int(part * (len(handle) - 1))]
        sheet.flick(segment((x - 3, y - 8 * size), (x + 3, y + 8 * size), 3), 2)
    if hand.random() < 0.4:  # a bud or a leaf of clay on the handle
        x, y = handle[len(handle) // 2]
        sheet.shape(curve((x - 9 * size, y - 4), (x, y - 24 * size), (x + 9 * size, y - 4), step=3), light, 2)
    round_body(sheet, body, (colour, dark, light), 3, 7, 50)
    hole = (-r * hand.uniform(0.05, 0.3), -h * 0.66)
    sheet.shape(circle(hole, 19 * size, 15 * size, 3), LIME, 2.6)
    drip = hand.uniform(20, 46) * size
    x, y = hole
    run: Points = curve(
        (x - 15 * size, y + 6 * size),
        (x - 9 * size, y + drip),
        (x - 3 * size, y + 12 * size),
        (x + 5 * size, y + drip * 0.7),
        (x + 15 * size, y + 5 * size),
        step=3,
    )
    sheet.shape([*run, *reversed(arc(hole, 15 * size, 20, 160, 11 * size, 3))][: len(run)], LIME, 1.7)
    sheet.shape(circle(hole, 11 * size, 8 * size, 3), WOOD_DARK, 2)
    kind = hand.randint(0, 3)
    if kind == 0:
        for y in (-0.4, -0.32):
            sheet.line(body.ring(h * y), 1.8)
    elif kind == 1:
        for a in range(30, 170, 18):
            x, y = body.spot(-h * 0.3, a)
            sheet.line(
                curve((x - 6 * size, y + 6 * size), (x, y - 8 * size), (x + 6 * size, y + 6 * size), step=2), 1.7
            )
    elif kind == 2:
        sheet.dots([(hand.uniform(-0.7, 0.7) * r, hand.uniform(-0.5, -0.14) * h) for _ in range(26)], 3)
    if hand.random() < 0.35:
        x, y = hand.uniform(-0.4, 0.4) * r, -h * 0.2
        sheet.flick(curve((x, y), (x + 8, y + 8), (x + 4, y + 18 * size), step=3), 2.4)


def _ewer(sheet: Sheet) -> None:
    """The one that is no lime pot: a narrow neck on a belly like a gourd."""
    profile = curve(
        (17, -352),
        (22, -340),
        (15, -316),
        (15, -250),
        (28, -216),
        (60, -178),
        (92, -104),
        (84, -34),
        (52, -8),
        (58, 4),
        step=4,
    )
    body = Round(profile, 0.13)
    sheet.wash(curve((-60, 6), (60, -8), (210, 0), (70, 22), closed=True), SHADE, 0.45)
    round_body(sheet, body, ("#f1e8d0", RIVER_DARK, "#fffaf0"), 4.2, 8, 46)
    for y in (-216, -208, -40, -32):
        sheet.line(body.ring(y), 2)
    for a, lean in ((60, 10), (100, -8), (135, 6)):  # sprays painted under the glaze
        x, y = body.spot(-70, a)
        stem = curve((x, y), (x + lean, y - 40), (x - lean * 0.4, y - 92), step=4)
        sheet.tint(stem, 5, CELADON_DARK, lambda _: 1)
        sheet.line(stem, 1.8)
        for k in range(5):
            sx, sy = stem[int((k + 1) / 6 * (len(stem) - 1))]
            side = 1 if k % 2 else -1
            leaf = curve(
                (sx, sy),
                (sx + side * 9, sy - 14),
                (sx + side * 22, sy - 15),
                (sx + side * 12, sy - 2),
                closed=True,
                step=3,
            )
            sheet.wash(leaf, CELADON_DARK, 0.8)
            sheet.line(leaf, 1.5)
    sheet.shape(circle((0, -352), 18, 5, 3), STONE, 3)
    sheet.wash(circle((0, -351), 12, 3, 2), WOOD_DARK)


def _banyan(sheet: Sheet) -> None:
    """The foot of a very old tree: trunks grown together, roots that came down from above."""
    hand = sheet.random
    trunk = curve((400, 906), (560, 800), (640, 640), (640, 420), (560, 180), (480, -20), step=12)
    other = curve((1420, -20), (1380, 160), (1330, 420), (1370, 640), (1470, 800), (1650, 906), step=12)
    sheet.shape([*trunk, *other], "#a68d70", 5)
    sheet.wash([(1000, 900), *curve((1010, 880), (1090, 500), (1060, -20), step=20), *other], SHADE, 0.42)
    sheet.wash([(1240, 900), *curve((1250, 880), (1240, 480), (1290, -20), step=20), *other], SHADE, 0.42)
    hollow = curve((900, 880), (880, 660), (960, 540), (1040, 640), (1060, 880), step=8)
    with sheet.inside([*trunk, *other]):
        for k in range(17):
            x = 520 + k * 55
            sway = hand.uniform(-30, 30)
            foot = x + (x - 960) * 0.36
            rib = curve(
                (x + sway * 0.4, -20),
                (x + sway, 240),
                (x + sway * 0.4, 520),
                ((x + foot) / 2, 720),
                (foot, 890),
                step=12,
            )
            sheet.line(rib, hand.choice((2.4, 3.4, 5)))
            plane(sheet, rib, [(px + 34, py + 8) for px, py in rib], 13, 1.7, 0.7)
    sheet.shape(hollow, WOOD_DARK, 4)
    for k in range(15):
        sheet.flick(curve((900 + k * 10, 870), (905 + k * 9, 760), (930 + k * 5, 600 + abs(k - 8) * 14), step=10), 2.4)
    fringe(sheet, other, 70, 178, 12, 2)
    for x, top, foot, wide in (
        (300, -20, 812, 20),
        (236, -20, 830, 11),
        (1660, -20, 826, 24),
        (1736, -20, 836, 12),
        (1580, -20, 850, 14),
    ):
        root = curve(
            (x, top),
            (x + hand.uniform(-18, 18), 240),
            (x + hand.uniform(-14, 14), 520),
            (x + hand.uniform(-10, 10), foot),
            step=14,
        )
        body = sheet.pen.outline(root, wide, lambda t: 0.8 + 0.5 * t**3)
        sheet.shape(body, "#9a8064", 3)
        fringe(sheet, body[: len(body) // 2], wide * 0.7, 176, 14, 1.6)
    for x, y, turn in (
        (400, 100, 20),
        (540, 70, 60),
        (1480, 90, 120),
        (1600, 130, 160),
        (330, 170, 40),
        (1720, 90, 100),
        (860, 78, 90),
        (1130, 84, 80),
    ):
        for k in range(5):
            with sheet.at(x + hand.uniform(-60, 60), y + hand.uniform(-50, 40), turn=turn + hand.uniform(-50, 50)):
                leaf = curve((0, 0), (30, -26), (78, -22), (112, 0), (78, 22), (30, 24), closed=True, step=5)
                sheet.shape(leaf, CELADON_DARK if k % 2 else CELADON, 2.4)
                sheet.line(curve((-14, 0), (50, 3), (106, 0), step=6), 1.8)
                for t in (26, 48, 70):
                    for side in (-1, 1):
                        sheet.flick(segment((t, 1), (t + 14, side * 16), 4), 1.3)
