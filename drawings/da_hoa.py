"""Kt-14: Đa Hòa temple from above.

Known: eighteen roofs, and a stele house of two storeys and eight roof slopes. So eighteen roofs are drawn, and before
them the stele house; where each hall stands, courts, walls, ponds and trees are imagined: a way to count, not a survey.
"""

from __future__ import annotations

from drawings.line import box, curve, segment
from drawings.motifs import villagers
from drawings.motifs.great_tree import great_tree
from drawings.motifs.ground import tuft
from drawings.motifs.halls import PLASTER, Ground, hall, hipped, quad, tree, wall
from drawings.motifs.lotus_seat import pads
from drawings.motifs.modelling import dark_side
from drawings.motifs.plants import hedge, reeds, water
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    OCHRE_LIGHT,
    PATINA,
    PATINA_DARK,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_LIGHT,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2400, 1840)
G = Ground(420, 1560)
HALLS = (  # x, y, wide, deep, tall, roof, doors; from the back to the front
    (300, 1990, 480, 150, 66, 100, 5),
    (60, 2010, 170, 120, 52, 70, 2),
    (850, 2010, 170, 120, 52, 70, 2),
    (470, 1850, 140, 120, 56, 66, 1),
    (270, 1660, 540, 160, 68, 104, 7),
    (30, 1620, 90, 320, 48, 60, 1),
    (960, 1620, 90, 320, 48, 60, 1),
    (290, 1420, 500, 150, 66, 98, 5),
    (330, 1210, 420, 130, 62, 88, 5),
    (30, 1130, 90, 390, 48, 60, 1),
    (960, 1130, 90, 390, 48, 60, 1),
    (180, 960, 110, 110, 52, 66, 1),
    (790, 960, 110, 110, 52, 66, 1),
    (380, 900, 320, 130, 70, 92, 3),
    (20, 760, 100, 250, 46, 58, 1),
    (960, 760, 100, 250, 46, 58, 1),
    (60, 430, 150, 110, 52, 70, 2),
    (870, 430, 150, 110, 52, 70, 2),
)


def draw(sheet: Sheet) -> None:
    """The river far behind, the walls, eighteen halls, the stele house, the pond, the dyke."""
    with sheet.framed():
        hedge(sheet, -30, 2430, 190, 90)
        sheet.wash(box(-20, 184, 2440, 1700, 60), RIVER_LIGHT, 0.5)
        _river(sheet)
        _fields(sheet)
        _court(sheet)
        wall(sheet, G, (-60, 2200), (1140, 2200))
        wall(sheet, G, (-60, 330), (-60, 2200))
        for one in HALLS:
            hall(sheet, G, *one)
            _between(sheet, one[1])
        wall(sheet, G, (1140, 330), (1140, 2200))
        wall(sheet, G, (-60, 330), (400, 330))
        wall(sheet, G, (680, 330), (1140, 330))
        _stele_house(sheet, 540, 500)
        _gate(sheet)
        _front(sheet)


def _river(sheet: Sheet) -> None:
    sheet.solid(
        curve(
            (-60, 214),
            (700, 196),
            (1500, 210),
            (2460, 196),
            (2460, 300),
            (1500, 296),
            (700, 288),
            (-60, 306),
            closed=True,
            step=30,
        ),
        RIVER,
    )
    water(sheet, 70, 2330, 222, 282, 40, 1.7)
    for x, way in ((500.0, False), (1240.0, True), (1900.0, False)):
        with sheet.at(x, 262, scale=0.42, flip=way):
            villagers.sampan(sheet)


def _fields(sheet: Sheet) -> None:
    hand = sheet.random
    for row in range(9):
        for side in (0, 1):
            y = 350 + row * 118
            left, right = (
                (70, G.at(-140, (1560 - y) / 0.6)[0]) if side == 0 else (G.at(1230, (1560 - y) / 0.6)[0], 2330)
            )
            x = left
            while x < right - 90:
                wide = min(hand.uniform(120, 220), right - x)
                plot = [(x, y), (x + wide - 12, y - 8), (x + wide - 40, y + 74), (x - 28, y + 84), (x, y)]
                sheet.wash(curve(*plot, step=20), hand.choice((CELADON, OCHRE_LIGHT, RIVER_LIGHT, CELADON)), 0.55)
                for k in range(5):
                    sheet.line(
                        [
                            (x + 4 - k * 4, y + 12 + k * 14),
                            (x + wide / 2, y + 8 + k * 14),
                            (x + wide - 20 - k * 4, y + 6 + k * 14),
                        ],
                        1.3,
                    )
                if hand.random() < 0.16:
                    with sheet.at(x + wide / 2, y + 50, scale=0.5, flip=hand.random() < 0.5):
                        villagers.walker(sheet, load="pole")
                x += wide


def _court(sheet: Sheet) -> None:
    sheet.wash(quad(G, (-60, 330, 0), (1140, 330, 0), (1140, 2200, 0), (-60, 2200, 0)), "#e7d3ac", 1)
    for i in range(1, 24):
        y = 330 + i * 78
        sheet.line(segment(G.at(-50, y), G.at(1130, y), 20), 1.1)
    path = quad(G, (480, -330, 0), (600, -330, 0), (600, 900, 0), (480, 900, 0))
    sheet.wash(path, STONE_LIGHT, 0.9)
    for i in range(46):
        sheet.line(segment(G.at(482, -326 + i * 27), G.at(598, -326 + i * 27), 10), 1.4)


def _between(sheet: Sheet, y: float) -> None:
    """Trees that grow in the courts, so that those behind a hall are drawn before it."""
    for x, at, size in (
        (200, 1990, 80),
        (220, 1560, 74),
        (850, 1560, 74),
        (200, 1130, 78),
        (870, 1130, 78),
        (240, 760, 84),
        (800, 760, 84),
    ):
        if abs(at - y) < 1:
            tree(sheet, G.at(x, at - 20), size, PATINA if x % 3 else CELADON, PATINA_DARK if x % 3 else CELADON_DARK)


def _stele_house(sheet: Sheet, x: float, y: float) -> None:
    """Two storeys, a roof on four sides each: eight slopes; open below, and in it the stone."""
    sheet.wash(
        quad(G, (x - 130, y - 30, 0), (x + 190, y - 60, 0), (x + 200, y + 170, 0), (x - 110, y + 170, 0)), SHADE, 0.34
    )
    sheet.shape(
        quad(G, (x - 120, y - 20, 0), (x + 120, y - 20, 0), (x + 120, y + 170, 0), (x - 120, y + 170, 0)),
        STONE_LIGHT,
        2.6,
    )
    for dx in (-92, 92):
        post = G.at(x + dx, y + 150)
        sheet.tint(segment(post, (post[0], post[1] - 96)), 13, WOOD_DARK)
        sheet.line(segment((post[0] - 7, post[1]), (post[0] - 7, post[1] - 96)), 1.7)
        sheet.line(segment((post[0] + 7, post[1]), (post[0] + 7, post[1] - 96)), 1.7)
    foot = G.at(x, y + 70)
    stone = curve(
        (foot[0] - 44, foot[1]),
        (foot[0] - 44, foot[1] - 80),
        (foot[0], foot[1] - 108),
        (foot[0] + 44, foot[1] - 80),
        (foot[0] + 44, foot[1]),
        step=5,
    )
    sheet.shape([*stone, stone[0]], STONE, 2.6)
    dark_side(sheet, [*stone, stone[0]], -10, -6, 0.3)
    for k in range(5):
        for row in range(6):
            px, py = foot[0] - 30 + k * 15, foot[1] - 78 + row * 12
            sheet.brush([(px - 4, py), (px, py + 2), (px + 4, py - 1)], 3)
    for dx in (-92, 92):
        post = G.at(x + dx, y)
        body = [
            (post[0] - 8, post[1]),
            (post[0] + 8, post[1]),
            (post[0] + 8, post[1] - 112),
            (post[0] - 8, post[1] - 112),
        ]
        sheet.shape([*body, body[0]], "#8f3324", 2.2)
    hipped(sheet, G, x - 110, y - 6, 220, 160, 112, 78, out=30)
    up = Ground(G.x, G.y - 160)
    sheet.shape(
        quad(up, (x + 62, y + 30, 0), (x + 62, y + 120, 0), (x + 62, y + 120, 56), (x + 62, y + 30, 56)), "#d8c8ab", 2.4
    )
    sheet.shape(
        quad(up, (x - 62, y + 30, 0), (x + 62, y + 30, 0), (x + 62, y + 30, 56), (x - 62, y + 30, 56)), PLASTER, 2.6
    )
    for k in (-36, 0, 36):
        sheet.shape(
            quad(
                up,
                (x + k - 13, y + 30, 10),
                (x + k + 13, y + 30, 10),
                (x + k + 13, y + 30, 46),
                (x + k - 13, y + 30, 46),
            ),
            CELADON_DARK,
            1.7,
        )
    hipped(sheet, up, x - 66, y + 26, 132, 100, 52, 76, out=26)


def _gate(sheet: Sheet) -> None:
    """Pillars at the way in: they bear no roof, so they are not counted."""
    for x, tall in ((400, 120), (470, 180), (610, 180), (680, 120)):
        a = G.at(x, 326)
        body = [(a[0] - 15, a[1] + 4), (a[0] + 15, a[1] + 4), (a[0] + 13, a[1] - tall), (a[0] - 13, a[1] - tall)]
        sheet.shape([*body, body[0]], STONE_LIGHT, 2.6)
        dark_side(sheet, [*body, body[0]], -8, 0, 0.34)
        sheet.shape(box(a[0] - 21, a[1] - tall - 10, 42, 14, 8), STONE, 2.2)
        bud = curve(
            (a[0] - 10, a[1] - tall - 10),
            (a[0] - 15, a[1] - tall - 26),
            (a[0], a[1] - tall - 52),
            (a[0] + 15, a[1] - tall - 26),
            (a[0] + 10, a[1] - tall - 10),
            step=4,
        )
        sheet.shape([*bud, bud[0]], STONE_LIGHT, 2.2)


def _front(sheet: Sheet) -> None:
    rim = [G.at(x, y) for x, y in ((-260, 40), (60, 90), (400, 60), (420, -170), (200, -240), (-160, -200))]
    for shift in (0.0, 900.0):
        pond = curve(*[(x + shift, y) for x, y in rim], closed=True, step=12)
        sheet.shape(pond, CELADON, 3)
        dark_side(sheet, pond, 14, 26, 0.4, CELADON_DARK)
        left = min(x for x, _ in pond)
        water(sheet, left + 60, left + 560, rim[0][1] - 10, rim[4][1] - 20, 20, 1.7)
        pads(sheet, left + 110, left + 470, rim[0][1] + 20, rim[4][1] - 40, 13, 22)
    for x, y, load, flip in (
        (540, 180, "pole", False),
        (520, 40, "", True),
        (570, -90, "basket", False),
        (500, -200, "staff", False),
        (300, 240, "", False),
        (860, 230, "", True),
    ):
        with sheet.at(*G.at(x, y), scale=0.62, flip=flip):
            villagers.walker(sheet, load=load)
    great_tree(sheet, (2120.0, 1640.0), 430, hanging=10, spread=0.8, strands=3)
    for left, low, size in (
        (180.0, 1600.0, 130),
        (2020.0, 1260.0, 110),
        (2160.0, 980.0, 104),
        (230.0, 1120.0, 104),
        (1860.0, 1480.0, 116),
        (110.0, 1330.0, 110),
    ):
        tree(sheet, (left, low), size, CELADON, CELADON_DARK)
    for left in (150.0, 420.0, 1240.0, 1700.0, 1960.0):
        tuft(sheet, left, 1750, 36)
    reeds(sheet, 1010, 1770, 110, 8)
