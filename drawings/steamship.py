"""Kc-05: the Khoái Châu steamship.

Known: iron, brass and wood; 30 by 5 metres, so that she is six times as long as broad, as the staff below shows; a
cargo of củ nâu, the dye yam. How she looked above the water is imagined, after river steamers of her day.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, arc, box, circle, curve, polyline, segment, spiral
from drawings.motifs.cloud import cloud
from drawings.motifs.figures import Dress, figure, seated, standing
from drawings.motifs.hatch import cross, hatch, stipple
from drawings.motifs.plants import hedge, reeds, water
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    PATINA,
    RIVER,
    RIVER_LIGHT,
    STONE_DARK,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2500, 1640)
METRE = 62.0
LENGTH = 30 * METRE
STERN, KEEL = 280.0, 1010.0
IRON = "#5b5a55"


def draw(sheet: Sheet) -> None:
    """The ship from the side under way; below, her plan with the cargo, and a staff of thirty metres."""
    with sheet.framed():
        for x, y, size, flip in ((1560, 210, 60, False), (2180, 250, 70, True)):
            cloud(sheet, x, y, size, flip, 3.2)
        hedge(sheet, -40, 2540, 720, 130)
        sheet.wash(box(-20, 714, 2540, 420, 30), RIVER_LIGHT, 1)
        sheet.wash(box(-20, 714, 2540, 420, 30), "#c9916b", 0.5)
        water(sheet, 60, 2440, 740, 930, 70, 2)
        _smoke(sheet)
        _ship(sheet)
        _bow_wave(sheet)
        reeds(sheet, 130, 1120, 200, 11)
        reeds(sheet, 2390, 1120, 180, 10)
        _plan(sheet)


def _hull() -> Points:
    """Straight stem, low waist, a round stern; from the deck down to the water."""
    left, right = STERN, STERN + LENGTH
    return (
        curve(
            (left - 12, 800),
            (left + 40, 826),
            (left + 420, 842),
            (left + 1100, 846),
            (left + 1560, 832),
            (right + 14, 790),
            step=14,
        )
        + curve((right + 14, 790), (right + 2, 900), (right - 14, KEEL), step=10)[1:]
        + segment((right - 14, KEEL), (left + 70, KEEL), 20)[1:]
        + curve((left + 70, KEEL), (left + 20, 930), (left - 12, 800), step=10)[1:]
    )


def _ship(sheet: Sheet) -> None:
    hull = _hull()
    _masts(sheet)
    _deckhouses(sheet)
    sheet.shape(hull, IRON, 4)
    with sheet.inside(hull):
        sheet.wash(box(STERN - 40, 962, LENGTH + 100, 60, 30), LACQUER, 0.9)
        sheet.line(segment((STERN, 962), (STERN + LENGTH, 962), 20), 2.4)
        for k in range(31):  # plates, one a metre, with their rivets
            x = STERN + 6 + k * METRE
            sheet.line(segment((x, 800), (x - 2, KEEL), 12), 1.7)
            sheet.dots([(x + 7, 856 + j * 13) for j in range(12)], 4.4)
        for y in (880, 922):
            sheet.line(curve((STERN, y - 8), (STERN + 900, y), (STERN + LENGTH, y - 14), step=20), 2)
        hatch(sheet, box(STERN, 900, LENGTH, 62, 20), 76, 15, 1.7, 0.7)
        stipple(sheet, hull, 300, 4)
    for k in range(9):
        at = (STERN + 330 + k * 140, 884)
        sheet.shape(circle(at, 17, step=3), OCHRE, 2.6)
        sheet.shape(circle(at, 10, step=3), WOOD_DARK, 2)
    rail = [(x, y - 52) for x, y in hull[:116]]
    sheet.line(rail, 3, even)
    sheet.line([(x, y + 22) for x, y in rail], 1.8, even)
    for x, y in rail[::4]:
        sheet.line(segment((x, y), (x, y + 50), 8), 2.2)
    plate = polyline(
        (STERN + 96, 846), (STERN + 214, 852), (STERN + 212, 892), (STERN + 98, 886), (STERN + 96, 846), step=8
    )
    sheet.shape(plate, OCHRE, 2.6)
    for y in (860, 870, 880):  # the lettered plate: strokes
        for k in range(9):
            sheet.line(segment((STERN + 106 + k * 11, y + k * 0.6), (STERN + 112 + k * 11, y + k * 0.6), 3), 2.2)
    for x, coat, hat, sit in (
        (470, LACQUER, "turban", False),
        (2010, OCHRE_DARK, "leaf", False),
        (1850, CELADON, "leaf", True),
    ):
        with sheet.at(x, 836):
            figure(
                sheet,
                seated((40, -60), (34, -50)) if sit else standing((40, -130), (34, -118)),
                Dress(coat, RIVER_LIGHT, "", hat),
                0.46,
            )


def _deckhouses(sheet: Sheet) -> None:
    left = STERN
    for x, wide, tall, colour in ((left + 150, 420, 116, WOOD_LIGHT), (left + 690, 560, 128, WOOD_LIGHT)):
        sheet.shape(box(x, 836 - tall, wide, tall, 14), colour, 3)
        sheet.wash(box(x, 836 - tall, wide, 22, 14), WOOD_DARK, 0.4)
        for k in range(int(wide / 14)):
            sheet.line(segment((x + k * 14, 836 - tall), (x + k * 14, 836), 12), 1.1)
        for k in range(int(wide / 84)):
            px = x + 26 + k * 84
            sheet.shape(box(px, 836 - tall + 30, 46, 48, 8), CELADON_DARK, 2.3)
            for j in range(5):
                sheet.line(segment((px + 3, 836 - tall + 38 + j * 9), (px + 43, 836 - tall + 38 + j * 9), 8), 1.6)
        roof = polyline(
            (x - 30, 836 - tall),
            (x + wide + 30, 836 - tall),
            (x + wide + 16, 836 - tall - 22),
            (x - 16, 836 - tall - 22),
            (x - 30, 836 - tall),
            step=14,
        )
        sheet.shape(roof, CLAY_DARK, 2.8)
    bridge = box(left + 1120, 606, 150, 106, 12)
    sheet.shape(bridge, WOOD, 3)
    for k in range(3):
        sheet.shape(box(left + 1134 + k * 44, 624, 34, 38, 7), RIVER_LIGHT, 2.2)
    sheet.shape(
        polyline(
            (left + 1096, 606), (left + 1294, 606), (left + 1280, 588), (left + 1110, 588), (left + 1096, 606), step=10
        ),
        CLAY_DARK,
        2.6,
    )
    funnel = polyline(
        (left + 868, 700), (left + 876, 372), (left + 992, 366), (left + 988, 700), (left + 868, 700), step=14
    )
    sheet.shape(funnel, IRON, 3.6)
    cross(
        sheet,
        polyline((left + 946, 690), (left + 952, 380), (left + 990, 378), (left + 986, 690), step=14),
        12,
        11,
        1.7,
    )
    for y, colour in ((430, LACQUER), (464, OCHRE)):
        sheet.shape(
            polyline(
                (left + 874, y),
                (left + 991, y - 3),
                (left + 990, y + 26),
                (left + 873, y + 29),
                (left + 874, y),
                step=10,
            ),
            colour,
            2.4,
        )
    sheet.line(arc((left + 934, 370), 58, 180, 540, 10), 4)
    for dx in (-150, 170):  # stays
        sheet.line(segment((left + 934, 440), (left + 934 + dx, 704), 14), 1.8)
    pipe = sheet.pen.outline(segment((left + 1020, 700), (left + 1024, 470), 12), 17, even)
    sheet.shape(pipe, OCHRE, 2.4)
    cowl = curve(
        (left + 1330, 836),
        (left + 1330, 750),
        (left + 1318, 716),
        (left + 1372, 706),
        (left + 1366, 750),
        (left + 1362, 836),
        closed=True,
        step=6,
    )
    sheet.shape(cowl, PATINA, 2.6)
    sheet.shape(circle((left + 1344, 716), 26, 17, step=4), LACQUER_DARK, 2.4)
    for k in range(16):  # the yams, heaped under an awning forward
        for row in range(3 - (k % 2)):
            yam(sheet, left + 1400 + k * 19 + row * 6, 826 - row * 19, 15)


def _masts(sheet: Sheet) -> None:
    for x, top in ((STERN + 620, 330), (STERN + 1660, 300)):
        mast = sheet.pen.outline(segment((x, 840), (x + 8, top), 14), 19, lambda t: 1 - 0.5 * t)
        sheet.shape(mast, WOOD, 2.8)
        for dx in (-210, 200):
            sheet.line(segment((x + 8, top + 20), (x + dx, 830), 20), 1.7)
    boom = sheet.pen.outline(segment((STERN + 1660, 740), (STERN + 1400, 560), 12), 14, lambda t: 1 - 0.4 * t)
    sheet.shape(boom, WOOD, 2.4)
    sheet.line(segment((STERN + 1668, 320), (STERN + 1402, 560), 20), 1.6)
    sheet.line(segment((STERN + 1404, 562), (STERN + 1410, 700), 10), 1.8)
    net = curve(
        (STERN + 1410, 700),
        (STERN + 1372, 744),
        (STERN + 1384, 780),
        (STERN + 1436, 780),
        (STERN + 1448, 744),
        closed=True,
        step=5,
    )
    sheet.shape(net, OCHRE_LIGHT, 2.4)
    cross(sheet, net, 45, 9, 1.4)
    awning = curve(
        (STERN + 1360, 756),
        (STERN + 1530, 718),
        (STERN + 1740, 742),
        (STERN + 1740, 754),
        (STERN + 1530, 732),
        (STERN + 1360, 770),
        closed=True,
        step=12,
    )
    sheet.shape(awning, OCHRE_LIGHT, 2.4)


def yam(sheet: Sheet, x: float, y: float, size: float) -> None:
    """One củ nâu: a lumpy brown tuber."""
    hand = sheet.random
    lump = curve(
        *[
            (x + dx * size * hand.uniform(0.85, 1.15), y + dy * size * hand.uniform(0.75, 1))
            for dx, dy in ((1, 0), (0.6, 0.7), (-0.3, 0.8), (-1, 0.1), (-0.6, -0.7), (0.4, -0.8))
        ],
        closed=True,
        step=4,
    )
    sheet.shape(lump, hand.choice((WOOD, CLAY_DARK, WOOD_DARK)), 2)
    sheet.dots([(x + hand.uniform(-0.6, 0.6) * size, y + hand.uniform(-0.5, 0.5) * size) for _ in range(4)], 3)


def _smoke(sheet: Sheet) -> None:
    """Coal smoke that the wind carries astern."""
    top = (STERN + 934, 362)
    for k in range(9):
        x, y = top[0] - 20 - k * 92, top[1] - 26 - k * 20 + (k % 2) * 16
        r = 52 + k * 11
        puff = curve(
            *[
                (x + cx * r * sheet.random.uniform(0.85, 1.1), y + cy * r * 0.66 * sheet.random.uniform(0.85, 1.1))
                for cx, cy in ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))
            ],
            closed=True,
            step=7,
        )
        sheet.wash(puff, STONE_DARK, 0.5 - k * 0.035)
        sheet.line(spiral((x, y), r * 0.62, 200, 1.3, step=5), 2.6 - k * 0.14)


def _bow_wave(sheet: Sheet) -> None:
    sheet.solid(
        curve((-20, 1002), (600, 1010), (1500, 1004), (2520, 1008), (2520, 1150), (-20, 1150), closed=True, step=24),
        RIVER,
    )
    right = STERN + LENGTH
    for k in range(4):
        sheet.line(
            curve(
                (right - 30 - k * 40, 1004 + k * 8),
                (right + 40 - k * 20, 1000 + k * 9),
                (right + 110, 1026 + k * 16),
                step=8,
            ),
            3 - k * 0.3,
        )
        sheet.tint(
            curve((right - 60 - k * 50, 1010 + k * 8), (right, 1008 + k * 10), (right + 80, 1030 + k * 16), step=8),
            6,
            "#f2e2c4",
        )
    for k in range(6):
        sheet.line(curve((40, 1030 + k * 14), (160, 1022 + k * 15), (STERN + 20, 1012 + k * 4), step=9), 2.4)
    water(sheet, 60, 2440, 1020, 1130, 90, 2.3)


def _plan(sheet: Sheet) -> None:
    """From above: hold, engine, the breadth of five metres."""
    sheet.wash(box(-20, 1136, 2540, 600, 30), OCHRE_LIGHT, 0.55)
    sheet.line(curve((-20, 1136), (1200, 1142), (2520, 1134), step=24), 3)
    middle, half = 1322.0, 2.5 * METRE
    left, right = STERN, STERN + LENGTH
    outline = curve(
        (left, middle),
        (left + 40, middle - half * 0.8),
        (left + 260, middle - half),
        (left + 1300, middle - half),
        (right - 180, middle - half * 0.66),
        (right, middle),
        (right - 180, middle + half * 0.66),
        (left + 1300, middle + half),
        (left + 260, middle + half),
        (left + 40, middle + half * 0.8),
        closed=True,
        step=14,
    )
    sheet.shape(outline, WOOD_LIGHT, 4)
    with sheet.inside(outline):
        for k in range(15):
            y = middle - half + k * half / 7
            sheet.line(segment((left, y), (right, y), 24), 1.5)
        for k in range(31):
            sheet.line(segment((left + k * METRE, middle - half - 9), (left + k * METRE, middle - half + 10), 5), 2)
    hold = box(left + 1240, middle - half * 0.56, 420, half * 1.12, 14)
    sheet.shape(hold, WOOD_DARK, 3)
    for _ in range(210):
        yam(sheet, left + 1262 + sheet.random.random() * 376, middle + sheet.random.uniform(-0.46, 0.46) * half, 17)
    boiler = curve(
        (left + 690, middle - 84),
        (left + 1000, middle - 84),
        (left + 1028, middle),
        (left + 1000, middle + 84),
        (left + 690, middle + 84),
        (left + 664, middle),
        closed=True,
        step=9,
    )
    sheet.shape(boiler, IRON, 3.2)
    for k in range(6):
        x = left + 712 + k * 54
        sheet.line(curve((x, middle - 83), (x + 12, middle), (x, middle + 83), step=8), 2)
        sheet.dots([(x + 8, middle - 70 + j * 20) for j in range(8)], 5)
    hatch(
        sheet,
        curve(
            (left + 680, middle + 30),
            (left + 1010, middle + 30),
            (left + 1000, middle + 84),
            (left + 690, middle + 84),
            closed=True,
            step=9,
        ),
        64,
        10,
        1.8,
    )
    for k, r in enumerate((54, 40)):
        at = (left + 520 - k * 112, middle)
        sheet.shape(circle(at, r, step=4), OCHRE, 3)
        sheet.shape(circle(at, r * 0.66, step=4), CLAY, 2.4)
        for a in range(8):
            sheet.line(segment((at[0] + r * 0.8 * _X[a][0], at[1] + r * 0.8 * _X[a][1]), at, 6), 1.6)
    sheet.shape(sheet.pen.outline(segment((left + 60, middle), (left + 350, middle), 12), 17, even), OCHRE_DARK, 2.4)
    screw = curve(
        (left + 10, middle),
        (left - 34, middle - 40),
        (left - 14, middle - 52),
        (left + 22, middle),
        (left - 14, middle + 52),
        (left - 34, middle + 40),
        closed=True,
        step=5,
    )
    sheet.shape(screw, OCHRE, 2.6)
    staff = 1522.0
    for k in range(30):
        sheet.shape(box(left + k * METRE, staff - 9, METRE, 18, 12), LACQUER if k % 2 == 0 else OCHRE_LIGHT, 2)
    for k in (0, 5, 10, 15, 20, 25, 30):
        sheet.line(segment((left + k * METRE, staff - 22), (left + k * METRE, staff + 20), 6), 3)
    sheet.line(segment((right + 60, middle - half), (right + 60, middle + half), 8), 2.4)
    for k in range(5):
        sheet.shape(
            box(right + 52, middle - half + k * METRE, 16, METRE, 12), LACQUER if k % 2 == 0 else OCHRE_LIGHT, 2
        )


_X = circle((0, 0), 1, step=0.785)
