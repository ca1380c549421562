"""Kt-16: the stone bridge of Nôm village, nine spans over the Nguyệt Đức.

Known: nine spans, about two metres wide, dragon heads, more than two hundred years old as one source says. The people,
as tall as people beside a bridge two metres wide, the village, the boats and how many heads there are: all imagined.
"""

from __future__ import annotations

import math

from drawings.line import Point, Points, box, circle, curve, moved, polyline, segment
from drawings.motifs import cottage, riverside, villagers
from drawings.motifs.buffalo import buffalo
from drawings.motifs.cloud import cloud
from drawings.motifs.dragon import head
from drawings.motifs.facade import front
from drawings.motifs.great_tree import bamboo, clump, great_tree
from drawings.motifs.ground import tuft
from drawings.motifs.lotus_seat import pads
from drawings.motifs.modelling import dark_side, hatch, modelled, stipple
from drawings.motifs.plants import hedge, reeds
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_DARK,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (4200, 2250)
SPANS = 9
LEFT, RIGHT = 620.0, 3580.0
WATER = 1420.0  # where the piers stand in it
EARTH = "#e2cfa6"
GREY = (STONE, STONE_LIGHT, STONE_DARK)


def draw(sheet: Sheet) -> None:
    """Sky, fields, the far village, the river, the bridge with its people, the near banks, the boats."""
    with sheet.framed():
        _sky(sheet)
        _fields(sheet)
        _village(sheet)
        _river(sheet)
        _bridge(sheet)
        _crowd(sheet)
        _boats(sheet)
        _near(sheet)


def deck(x: float) -> float:
    """The height of the bridge's upper edge at x: it rises a little to its middle."""
    return 1218 - 74 * math.cos((x - 2100) / (RIGHT - LEFT) * math.pi * 0.9)


def piers() -> list[float]:
    """Where the stone frames stand that part the nine spans."""
    return [LEFT + (RIGHT - LEFT) * i / SPANS for i in range(1, SPANS)]


def _sky(sheet: Sheet) -> None:
    for x, y, size, flip in (
        (640, 250, 64, False),
        (1560, 180, 50, True),
        (2560, 260, 66, False),
        (3560, 210, 60, True),
    ):
        cloud(sheet, x, y, size, flip, 2.8)
    hand = sheet.random
    for _ in range(13):
        at = (hand.uniform(1800, 2500), hand.uniform(300, 430))
        for side in (-1, 1):
            sheet.flick(moved(curve((0, 0), (side * 9, -8), (side * 19, -3), step=3), *at), 2.4)


def _fields(sheet: Sheet) -> None:
    hedge(sheet, -40, 4240, 590, 150)
    sheet.solid(
        curve((-400, 580), (1400, 572), (2800, 576), (4600, 582), (4900, 1400), (4600, 2300), (-400, 2300), step=60),
        EARTH,
    )
    hand = sheet.random
    for row in range(5):
        x = -60.0
        y = 584 + row * 27
        while x < 4240:
            wide = hand.uniform(160, 360)
            plot: list[Point] = [(x, y), (x + wide, y), (x + wide - 30, y + 26), (x - 30, y + 26), (x, y)]
            sheet.wash(polyline(*plot, step=30), hand.choice((CELADON, OCHRE_LIGHT, CELADON, RIVER_LIGHT)), 0.62)
            sheet.line(polyline(*plot[1:4], step=20), 1.4)
            for k in range(int(wide / 12)):
                sheet.flick(segment((x + k * 12, y + 20), (x + k * 12 + 4, y + 9), 4), 1.2)
            if hand.random() < 0.34:
                with sheet.at(x + wide * 0.5, y + 20, scale=0.34, flip=hand.random() < 0.5):
                    hand.choice((villagers.squatter, villagers.walker))(sheet)
            x += wide
    with sheet.at(900, 716, scale=0.55):
        villagers.kite_flyer(sheet, 420, 700)
    with sheet.at(1800, 690, scale=0.6):
        villagers.rider(sheet, 0.9)


def _village(sheet: Sheet) -> None:
    """Two rows of farms on either bank, the far ones smaller."""
    hand = sheet.random
    sheet.wash(box(-20, 716, 4240, 1500, 60), RIVER, 0.14)
    for y, near, spots in (
        (790, 0.56, (120, 300, 470, 660, 850, 1040, 1230, 1420, 1600, 2560, 2720, 2900, 3290, 3480, 3660, 3850, 4060)),
        (900, 0.74, (200, 440, 690, 930, 1180, 1430, 2840, 3010, 3640, 3880, 4110)),
        (1060, 0.96, (90, 380, 690, 1010, 1290, 3000, 3290, 3600, 3890, 4150)),
    ):
        for i, x in enumerate(spots):
            if hand.random() < 0.72:
                with sheet.at(x - 120 * near + hand.uniform(-20, 20), y - 26, scale=near):
                    if hand.random() < 0.5:
                        cottage.areca(sheet, hand.uniform(230, 300))
                    else:
                        bamboo(sheet, 0, 0, hand.uniform(190, 250), 5)
            if hand.random() < 0.5:
                clump(sheet, x + 90 * near, y - 110 * near, 84 * near, 62 * near, (CELADON, CELADON_DARK))
            with sheet.at(x, y + hand.uniform(-10, 10), scale=near):
                cottage.cottage(sheet, hand.uniform(210, 262), i % 3 == 1)
                _yard(sheet, i)
        if near == 0.74:  # the communal house
            with sheet.at(3320, 950, scale=0.5):
                front(sheet, 0, 0, 330, 130, 5, 220)
    with sheet.at(1640, 1010, scale=0.9):
        cottage.areca(sheet, 290)
    great_tree(sheet, (2740, 1060), 420, hanging=8, spread=0.8, strands=3)


def _yard(sheet: Sheet, which: int) -> None:
    hand = sheet.random
    places = [(-140, 16), (130, 14), (40, 40), (-60, 44), (150, 52)]
    hand.shuffle(places)
    for (x, y), kind in zip(places, (which % 5, (which + 2) % 5, (which * 3 + 1) % 7), strict=False):
        with sheet.at(x, y, scale=0.8, flip=hand.random() < 0.5):
            if kind == 0:
                cottage.rick(sheet, hand.uniform(60, 84))
            elif kind == 1:
                cottage.jar(sheet)
                with sheet.at(30, 2):
                    cottage.jar(sheet, 28)
            elif kind == 2:
                for k in range(4):
                    with sheet.at(k * 24, hand.uniform(-8, 10), flip=k % 2 == 0):
                        villagers.hen(sheet)
            elif kind == 3:
                villagers.squatter(sheet, hat=which % 2 == 0)
            elif kind == 4:
                cottage.fence(sheet, -60, 60, 10)
            elif kind == 5:
                villagers.child(sheet)
            else:
                villagers.walker(sheet, load="staff", hat=False)


def _river(sheet: Sheet) -> None:
    """From the far fields in a bend to the bridge, and under it towards us."""
    left = curve(
        (2230, 700),
        (1990, 760),
        (1860, 850),
        (1700, 960),
        (1350, 1090),
        (820, 1190),
        (560, 1300),
        (640, 1460),
        (520, 1640),
        (240, 1800),
        (-30, 1880),
        step=14,
    )
    right = curve(
        (2290, 700),
        (2330, 770),
        (2480, 850),
        (2660, 980),
        (3000, 1090),
        (3380, 1180),
        (3640, 1300),
        (3560, 1460),
        (3680, 1620),
        (3960, 1760),
        (4230, 1840),
        step=14,
    )
    body: Points = [*left, (-30, 2280), (4230, 2280), *reversed(right)]
    sheet.solid(body, RIVER)
    sheet.wash([*left[len(left) // 3 :], (-30, 2280), (1900, 2280), (1500, 1500)], RIVER_DARK, 0.2)
    sheet.wash(
        curve((1500, 1500), (2200, 1420), (2900, 1500), (3100, 1900), (2100, 2060), (1300, 1840), closed=True, step=30),
        RIVER_LIGHT,
        0.5,
    )
    for bank in (left, right):
        sheet.line(bank, 3.4)
        for x, y in bank[::3]:
            if sheet.random.random() < 0.55:
                tuft(sheet, x, y + 3, 24)
            sheet.flick([(x, y), (x + 2, y + 8), (x, y + 18)], 1.7)
    for top, foot, edge_l, edge_r, count, size in (
        (800, 1010, 1950, 2480, 40, 0.7),
        (1010, 1210, 1300, 2900, 90, 0.9),
        (1450, 1640, 660, 3540, 210, 1.1),
        (1640, 1860, 460, 3760, 220, 1.3),
        (1860, 2180, 140, 4080, 260, 1.5),
    ):
        for _ in range(count):
            riverside.ripple(sheet, sheet.random.uniform(edge_l, edge_r), sheet.random.uniform(top, foot), size)


def _bridge(sheet: Sheet) -> None:
    """Frames of stone posts with beams whose ends are dragon heads; long slabs from frame to frame."""
    sheet.wash(
        [(LEFT, WATER + 30), (RIGHT, WATER + 30), (RIGHT - 60, WATER + 110), (LEFT + 60, WATER + 110)], SHADE, 0.34
    )
    for x in piers():
        _pier(sheet, x)
    for side, x in ((-1, LEFT), (1, RIGHT)):
        wall = polyline(
            (x - side * 30, deck(x) + 30),
            (x - side * 44, WATER + 20),
            (x + side * 150, WATER + 6),
            (x + side * 190, deck(x) + 30),
            (x - side * 30, deck(x) + 30),
            step=12,
        )
        modelled(sheet, wall, STONE, 3, 14, 0.3)
        for row in range(5):
            y = deck(x) + 62 + row * 36
            sheet.line(segment((x - side * 34, y), (x + side * 176, y), 14), 1.7)
            for k in range(4):
                at = x - side * 20 + side * (k * 52 + (row % 2) * 24)
                sheet.line(segment((at, y - 34), (at + 2, y), 8), 1.5)
    upper: Points = [(x, deck(x)) for x in _run()]
    far = [(x + 22, y - 46) for x, y in upper]
    sheet.shape([*upper, *reversed(far)], STONE_LIGHT, 2.6)
    edge = [(x, y + 34) for x, y in upper]
    sheet.shape([*upper, *reversed(edge)], STONE, 3)
    sheet.wash([*[(x, y + 18) for x, y in upper], *reversed(edge)], SHADE, 0.26)
    hand = sheet.random
    for i in range(SPANS + 1):
        x = LEFT + (RIGHT - LEFT) * i / SPANS
        sheet.line([(x, deck(x) + 34), (x + 1, deck(x)), (x + 22, deck(x) - 46)], 2.8)
        for k in range(1, 4):  # slabs side by side
            if i < SPANS:
                rise = 46 * k / 4
                run = [
                    (x + 22 * k / 4 + s * (RIGHT - LEFT) / SPANS / 8, deck(x + s * (RIGHT - LEFT) / SPANS / 8) - rise)
                    for s in range(9)
                ]
                sheet.line(run, 1.5)
        for _ in range(26):
            at = x + hand.uniform(10, 300)
            if at < RIGHT:
                y = deck(at) + hand.uniform(4, 30)
                sheet.flick([(at, y), (at + 8, y + 1), (at + hand.uniform(12, 30), y)], 1.3)
    sheet.dots([(at, deck(at) - hand.uniform(3, 42)) for at in (hand.uniform(LEFT + 20, RIGHT) for _ in range(420))], 3)
    sheet.dots([(at, deck(at) + hand.uniform(3, 32)) for at in (hand.uniform(LEFT, RIGHT) for _ in range(420))], 3)
    for x in piers():
        way = -1 if x < 2100 else 1
        with sheet.at(x + way * 12, deck(x) + 62, turn=way * 9, scale=0.92, flip=way < 0):
            head(sheet, GREY, tongue=STONE_DARK)
    for x in (LEFT - 60, RIGHT + 60):
        _post(sheet, x, deck(x) + 20)


def _run() -> list[float]:
    count = 130
    return [LEFT - 120 + (RIGHT - LEFT + 240) * i / count for i in range(count + 1)]


def _pier(sheet: Sheet, x: float) -> None:
    top = deck(x) + 34
    for off, lean in ((24, -22), (-34, 0), (18, 0)):
        foot = WATER + 26 + lean
        post = polyline(
            (x + off - 19, foot),
            (x + off - 16, top),
            (x + off + 16, top),
            (x + off + 19, foot),
            (x + off - 19, foot),
            step=12,
        )
        modelled(sheet, post, STONE_DARK if lean else STONE, 2.8, 10, 0.34, 10)
        stipple(sheet, post, 34, 2.6)
        for k in range(3):
            y = top + (foot - top) * (k + 1) / 4
            sheet.line(segment((x + off - 17, y), (x + off + 17, y + 2), 8), 1.4)
        for k in range(3):
            sheet.line(
                curve(
                    (x + off - 34 - k * 9, foot + k * 6),
                    (x + off, foot + 4 + k * 7),
                    (x + off + 36 + k * 9, foot + k * 6),
                    step=8,
                ),
                1.7,
            )
    beam = box(x - 66, top - 2, 132, 36, 10)
    modelled(sheet, beam, STONE, 2.8, 9, 0.34)
    hatch(sheet, box(x - 60, top + 16, 120, 16, 10), 68, 7, 1.2, 0.8)


def _post(sheet: Sheet, x: float, y: float) -> None:
    """A pillar with a lotus bud at either end of the bridge."""
    modelled(sheet, box(x - 24, y - 130, 48, 150, 10), STONE, 2.6, 10, 0.34, 10)
    for k in range(4):
        sheet.line(segment((x - 20, y - 100 + k * 28), (x + 20, y - 100 + k * 28), 8), 1.4)
    modelled(sheet, box(x - 34, y - 144, 68, 16, 8), STONE_LIGHT, 2.2, 5, 0.3)
    bud = curve((x - 16, y - 144), (x - 26, y - 170), (x, y - 212), (x + 26, y - 170), (x + 16, y - 144), step=4)
    modelled(sheet, [*bud, bud[0]], STONE_LIGHT, 2.2, 7, 0.3)


def _crowd(sheet: Sheet) -> None:
    """Who crosses the bridge on a market morning, and who comes along the road to it."""
    with sheet.at(300, 1122, scale=1.0):
        villagers.walker(sheet, load="pole")
    with sheet.at(500, 1240, scale=1.05, flip=True):
        villagers.walker(sheet, CELADON_DARK, load="basket")
    with sheet.at(402, 1190, scale=1.0):
        villagers.dog(sheet)
    for x, y, top in ((470, 1140, CLAY), (420, 1118, OCHRE), (524, 1122, LACQUER)):
        with sheet.at(x, y):
            villagers.child(sheet, top)
    party = (
        (760, "pole", False, WOOD_DARK), (930, "basket", False, LACQUER), (1010, "", True, CELADON_DARK),
        (1210, "pole", True, NIGHT), (1430, "staff", False, WOOD_DARK), (1500, "child", False, OCHRE),
        (1760, "basket", True, OCHRE_DARK), (1850, "", True, LACQUER), (2080, "pole", False, CELADON_DARK),
        (2330, "dog", False, WOOD), (2420, "", False, NIGHT), (2640, "pole", True, LACQUER),
        (2860, "child", True, CLAY),
        (2920, "child", True, NIGHT), (3090, "basket", False, WOOD_DARK), (3320, "staff", True, CELADON_DARK),
        (3440, "pole", False, OCHRE_DARK),
    )  # fmt: skip
    for x, load, flip, top in party:
        with sheet.at(x, deck(x) - 20 + sheet.random.uniform(-9, 9), scale=1.12, flip=flip):
            if load == "dog":
                villagers.dog(sheet)
            elif load == "child":
                villagers.child(sheet, top)
            else:
                villagers.walker(sheet, top, load != "staff", load)
    with sheet.at(1640, deck(1640) - 2, scale=1.1):
        villagers.angler(sheet)


def _boats(sheet: Sheet) -> None:
    for x, y, size, flip, cover in (
        (2230, 1010, 0.5, True, True),
        (1990, 940, 0.42, False, False),
        (1180, 1640, 1.25, False, True),
        (2480, 1740, 1.5, True, True),
        (3080, 1560, 1.05, False, False),
    ):
        with sheet.at(x, y, scale=size, flip=flip):
            villagers.sampan(sheet, cover)
    hand = sheet.random
    for _ in range(34):
        place = (hand.uniform(1500, 2000), hand.uniform(1860, 1990))
        with sheet.at(*place, scale=hand.uniform(1.0, 1.3), flip=hand.random() < 0.25):
            villagers.duck(sheet)
    for x, y, size in ((2900, 1880, 1.15), (3110, 1930, 1.25)):  # buffaloes up to their bellies
        with sheet.at(x, y, scale=size):
            villagers.rider(sheet, 0.95) if x < 3000 else buffalo(sheet, 0.95)
            sheet.solid(curve((-130, 44), (0, 36), (130, 46), (120, 90), (-120, 90), closed=True, step=8), RIVER)
            for k in range(4):
                sheet.line(
                    curve((-140 + k * 14, 44 + k * 10), (0, 38 + k * 11), (140 - k * 12, 46 + k * 10), step=10), 1.7
                )
    for x, y in ((2120, 1620), (2190, 1640), (2080, 1660)):  # boys who swim
        sheet.shape(circle((x, y), 12, step=3), "#d9a878", 2)
        sheet.shape(curve((x - 12, y - 2), (x - 8, y - 14), (x + 8, y - 14), (x + 12, y - 2), step=3), "#3a2a24", 1.5)
        sheet.line(curve((x + 12, y + 8), (x + 26, y - 8), (x + 34, y + 4), step=3), 3)
        for k in range(3):
            sheet.line(circle((x, y + 10), 24 + k * 13, 6 + k * 4, step=6), 1.3)


def _near(sheet: Sheet) -> None:
    """The near banks: steps with people who wash, a great tree, a lift net, a market."""
    for side, rim in (
        (-1, ((-40, 1560), (220, 1530), (470, 1590), (520, 1700), (360, 1850), (160, 1990), (90, 2270), (-40, 2270))),
        (
            1,
            (
                (4240, 1540),
                (4000, 1500),
                (3760, 1560),
                (3700, 1680),
                (3880, 1800),
                (4060, 1920),
                (4110, 2270),
                (4240, 2270),
            ),
        ),
    ):
        bank = curve(*rim, closed=True, step=14)
        sheet.shape(bank, EARTH, 3.2)
        dark_side(sheet, bank, side * 26, -20, 0.3)
        for x, y in bank[::4]:
            tuft(sheet, x, y, 40)
    cottage.stairs(sheet, 556, 1662, 84, 6, STONE_LIGHT, STONE_DARK)
    for x, y, flip in ((508, 1730, False), (600, 1744, True), (540, 1690, True)):
        with sheet.at(x, y, scale=1.25, flip=flip):
            villagers.squatter(sheet, sheet.random.choice((WOOD_DARK, CELADON_DARK, LACQUER)))
    great_tree(sheet, (150.0, 1830.0), 590, hanging=14, spread=0.7)
    riverside.hammock(sheet)
    riverside.lift_net(sheet, 3650, 1720)
    _market(sheet)
    for x, y, size in ((560, 2140, 220), (860, 2170, 170), (3560, 2160, 210), (3820, 2120, 200)):
        reeds(sheet, x, y, size, 12)
    pads(sheet, 620, 1300, 2030, 2150, 30, 36)
    pads(sheet, 2900, 3420, 2050, 2150, 20, 36)
    riverside.heron(sheet, 1020, 2040)


def _market(sheet: Sheet) -> None:
    """Wares on mats where the road leaves the bridge."""
    hand = sheet.random
    for x, y, wide in ((3890, 1310, 120), (3990, 1370, 130), (4080, 1300, 110), (3950, 1452, 140)):
        sheet.shape(
            polyline(
                (x - wide / 2, y),
                (x + wide / 2, y),
                (x + wide / 2 - 16, y - 26),
                (x - wide / 2 + 10, y - 26),
                (x - wide / 2, y),
                step=10,
            ),
            OCHRE,
            1.8,
        )
        for _ in range(9):
            at = (x + hand.uniform(-0.36, 0.4) * wide, y - hand.uniform(5, 22))
            sheet.shape(circle(at, 6, step=2), hand.choice((CLAY, CELADON, OCHRE_LIGHT, LACQUER)), 1.2)
        with sheet.at(x - wide * 0.55, y - 4, scale=1.0):
            villagers.squatter(sheet, hand.choice((LACQUER, WOOD_DARK, CELADON_DARK)))
    for x, y, load, flip in ((3800, 1440, "basket", False), (4040, 1450, "pole", True), (3990, 1290, "", False)):
        with sheet.at(x, y, scale=1.08, flip=flip):
            villagers.walker(sheet, hand.choice((WOOD_DARK, NIGHT, LACQUER)), load=load)
