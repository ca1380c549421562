"""Bia-02: the stele of Bell pagoda, large enough to walk about in.

Known: stone, 1711, at Bell pagoda, and its name of six syllables, so six signs stand over the text. Not known: its
size, its ornament, what it says. The dragons, the fifteen animals of the border (all but one come twice), the lichen
and the ants are imagined; the writing is strokes that nobody can read.
"""

from __future__ import annotations

from drawings.line import Points, along, arc, box, circle, curve, moved, polar, segment
from drawings.motifs.carved_beasts import beast
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, tuft
from drawings.motifs.inhabited_vine import inhabited_vine
from drawings.motifs.lotus_bloom import flower, pad, petals
from drawings.motifs.pagoda_yard import pagoda_yard
from drawings.motifs.pen_shade import fringe, wear
from drawings.motifs.plants import longan
from drawings.motifs.small_life import hen, sparrow
from drawings.motifs.stele import Slab, chips
from drawings.motifs.winding_dragon import dragon, flaming_jewel
from drawings.motifs.writing import regular, seal
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    OCHRE,
    OCHRE_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (3000, 3840)
STONE_SLAB = Slab(width=1900, height=2800, brow=0.27, thick=120)
X, FOOT = 1440.0, 3330.0
BAND = 190.0  # how wide the border is
EDGE = 34.0
MARGIN = 84.0


def draw(sheet: Sheet) -> None:
    """The yard, the stone, and everything on it from the large to the small."""
    pagoda_yard(sheet)
    _plinth(sheet)
    with sheet.at(X, FOOT):
        _stone(sheet)
        _border(sheet)
        _tympanum(sheet)
        _title(sheet)
        _text(sheet)
        _pond(sheet)
        _age(sheet)
        chips(sheet, STONE_SLAB, 9)
    _visitors(sheet)
    longan(sheet, curve((3080, 210), (2860, 290), (2700, 280), (2460, 370), (2330, 360), step=10), 15, 26, 210)
    _margins(sheet)
    sheet.frame(MARGIN)


def _margins(sheet: Sheet) -> None:
    """Clean paper outside the frame: for a sheet this large four white strips are faster than clipping it all."""
    wide, tall = SIZE
    for x, y, across, down in (
        (-300, -300, wide + 600, 300 + MARGIN),
        (-300, tall - MARGIN, wide + 600, 500),
        (-300, 0, 300 + MARGIN, tall),
        (wide - MARGIN, 0, 500, tall),
    ):
        sheet.solid(box(x, y, across, down, 90), "#ffffff")


def _plinth(sheet: Sheet) -> None:
    for half, top, tall, deep in ((1180, 3470, 150, 150), (1090, 3330, 140, 150)):
        right = X + half
        side = [
            (right, top + tall),
            (right + deep, top + tall - 50),
            (right + deep, top - 50),
            (right, top),
            (right, top + tall),
        ]
        sheet.shape(side, STONE_DARK, 5)
        fringe(sheet, segment((right + deep, top - 40), (right + deep, top + tall - 56), 8), 120, 172, 12, 2.4)
        sheet.shape(
            [
                (X - half, top),
                (right, top),
                (right + deep, top - 50),
                (X - half + deep * 0.6, top - 50),
                (X - half, top),
            ],
            STONE_LIGHT,
            4.4,
        )
        sheet.shape(box(X - half, top, half * 2, tall, 20), STONE, 5.4)
    petals(sheet, X - 1086, X + 1086, 3466, 124, 19, (STONE_LIGHT, STONE_DARK), 3.4)
    for row in range(3):  # the sea under the lotus
        for k in range(22 - row % 2):
            x, y = X - 1120 + k * 106 + (row % 2) * 53, 3612 - row * 44
            for r in (52, 38, 24, 11):
                sheet.line(arc((x, y), r, 186, 354, r * 0.8, 5), 2.2)
    for k, name in enumerate(("fish", "crab", "fish", "shrimp", "turtle", "fish", "crab")):
        with sheet.at(X - 1000 + k * 330, 3560 + (k % 2) * 14, flip=k % 3 == 0):
            beast(sheet, name, STONE_LIGHT, 0.8, 2.4)
    wear(sheet, (X, 3470), 2200, 280, 90, 2.2)


# --- the carving ----------------------------------------------------------------------------------------------------


def _stone(sheet: Sheet) -> None:
    """The slab: its side and its face, unevenly lit."""
    hand = sheet.random
    face = STONE_SLAB.face()
    sheet.shape(moved(face, STONE_SLAB.thick, -22), STONE_DARK, 7)
    right = STONE_SLAB.width / 2
    fringe(
        sheet,
        segment((right + STONE_SLAB.thick, -30), (right + STONE_SLAB.thick, STONE_SLAB.spring), 10),
        120,
        172,
        16,
        2.6,
    )
    sheet.shape(face, STONE, 7)
    light = curve((-300, -2740), (60, -2780), (-230, -1540), (-640, -20), (-930, -20), step=16)
    sheet.wash(
        [*light, (-930, STONE_SLAB.spring), *[p for p in face if p[0] < -300 and p[1] < STONE_SLAB.spring]],
        STONE_LIGHT,
        0.4,
    )
    for _ in range(22):
        x, y, r = hand.uniform(-700, 700), -hand.uniform(300, 2400), hand.uniform(70, 230)
        rim = [polar((x, y), r * hand.uniform(0.6, 1.0), k * 45) for k in range(8)]
        sheet.wash(curve(*rim, closed=True, step=14), SHADE, 0.06)
    sheet.wash(face, CELADON, 0.14)
    fringe(sheet, segment((right, -40), (right, STONE_SLAB.spring), 10), 50, 186, 13, 2.2)


def _border(sheet: Sheet) -> None:
    outer, inner = STONE_SLAB.band(EDGE), STONE_SLAB.band(EDGE + BAND)
    sheet.wash([*outer, *reversed(inner)], STONE_DARK, 0.5)
    for inset, width in (
        (18, 2.4),
        (26, 1.6),
        (EDGE, 4.4),
        (EDGE + 10, 1.8),
        (EDGE + BAND - 10, 1.8),
        (EDGE + BAND, 4.4),
    ):
        sheet.line(STONE_SLAB.band(inset), width)
    for bead in range(170):  # a string of pearls beside it
        at, _ = along(STONE_SLAB.band(EDGE + BAND + 16), (bead + 0.5) / 170)
        sheet.shape(circle(at, 8.5, step=3), STONE_LIGHT, 1.7)
    sheet.line(STONE_SLAB.band(EDGE + BAND + 32), 2.4)
    inhabited_vine(sheet, STONE_SLAB.band(EDGE + BAND / 2), BAND)


def _tympanum(sheet: Sheet) -> None:
    base = STONE_SLAB.spring + 70
    inside = STONE_SLAB.band(EDGE + BAND + 34)
    sheet.wash([p for p in inside if p[1] < base], STONE_LIGHT, 0.4)
    for x, y, size, flip in (
        (-120, -520, 34, False),
        (150, -510, 34, True),
        (-330, -430, 40, False),
        (350, -430, 40, True),
        (-480, -300, 36, True),
        (490, -300, 36, False),
        (-560, -90, 40, False),
        (570, -90, 40, True),
        (-300, -60, 34, True),
        (300, -60, 34, False),
        (-110, -60, 30, False),
        (130, -60, 30, True),
        (-170, -330, 26, True),
        (190, -330, 26, False),
    ):
        cloud(sheet, x, base + y, size, flip, 3)
    flaming_jewel(sheet, 0, base - 236, 66, ("#b98a70", STONE_LIGHT), 3.4)
    for r in (82, 90):
        sheet.line(arc((0, base - 236), r, 30, 150, step=5), 2)
    for flip in (False, True):
        with sheet.at(0, base, flip=flip):
            spine = curve(
                (650, -70),
                (672, -140),
                (634, -216),
                (556, -212),
                (500, -140),
                (430, -92),
                (352, -130),
                (352, -240),
                (336, -340),
                (300, -396),
                (254, -384),
                (228, -318),
                step=6,
            )
            dragon(sheet, spine, 78, (STONE_LIGHT, STONE, STONE_DARK), 3.2)
    for k in range(30):  # a sea of scales closes the brow
        x = -664 + k * 45.8
        for r in (22, 15, 8):
            sheet.line(arc((x, base + 20), r, 180, 360, step=3), 2)
    for drop, width in ((20, 4), (32, 2)):
        sheet.line(segment((-690, base + drop), (690, base + drop), 12), width)


def _title(sheet: Sheet) -> None:
    """Six large signs in roundels: as many as the name has syllables."""
    y = STONE_SLAB.spring + 196
    for k in range(6):
        x = -560 + k * 224
        sheet.wash(circle((x, y), 84, 84, 6), STONE_DARK, 0.4)
        for r, width in ((84, 3.4), (76, 1.8)):
            sheet.line(circle((x, y), r, r, 5), width)
        seal(sheet, x, y, 104)
        if k:
            with sheet.at(x - 112, y):
                for turn in range(0, 360, 90):
                    sheet.shape(
                        moved(curve((0, -3), (-8, -14), (0, -26), (8, -14), closed=True, step=3), turn=turn),
                        STONE_LIGHT,
                        1.8,
                    )
    for drop, width in ((108, 2), (120, 4)):
        sheet.line(segment((-690, y + drop), (690, y + drop), 12), width)


def _text(sheet: Sheet) -> None:
    """Twenty-four columns, right to left; a name or a title raised above its column now and then."""
    hand = sheet.random
    top, low, columns, rows = STONE_SLAB.spring + 350, -330.0, 24, 31
    wide, tall = 1352 / columns, (low - top) / rows
    for column in range(columns):
        x = 676 - (column + 0.5) * wide
        last = rows - hand.choice((0, 0, 0, 1, 2, 4))
        first = hand.choice((0, 1, 1, 1, 2))
        if column == columns - 1:
            first, last = 9, 23
        for row in range(first, last):
            regular(sheet, x + hand.uniform(-1.5, 1.5), top + (row + 0.5) * tall, tall * hand.uniform(0.86, 0.96))
        if column:
            sheet.line(segment((x + wide / 2, top), (x + wide / 2, low), 22), 1.5)
    sheet.line(box(-690, top - 14, 1380, low - top + 28, 14), 3.2)


def _pond(sheet: Sheet) -> None:
    """The foot of the stone: a lotus pond in low relief."""
    top, low = -290.0, -60.0
    frame = box(-690, top, 1380, low - top, 14)
    sheet.wash(frame, STONE_DARK, 0.35)
    sheet.line(frame, 3.4)
    for k in range(34):
        x, y = -650 + (k % 17) * 80 + (k // 17) * 20, low - 24 - (k // 17) * 46
        for r in (34, 22, 10):
            sheet.line(arc((x, y), r, 190, 350, r * 0.6, 4), 2)
    for k in range(9):
        x = -600 + k * 150
        pad(sheet, x, low - 70 - (k % 3) * 26, 50, carved=STONE_LIGHT)
        stem = curve((x + 30, low - 60), (x + 44, low - 120), (x + 38, top + 92), step=6)
        sheet.line(stem, 4)
        with sheet.at(x + 38, top + 96):
            flower(sheet, 52 if k % 2 else 44, STONE_LIGHT, STONE)
    for k, name in enumerate(("fish", "frog", "crab", "carp", "shrimp", "fish", "turtle", "snail")):
        with sheet.at(-520 + k * 150, low - 46 - (k % 2) * 22, flip=k % 2 == 0):
            beast(sheet, name, STONE_LIGHT, 0.66, 2)


# --- three hundred years --------------------------------------------------------------------------------------------


def _age(sheet: Sheet) -> None:
    hand = sheet.random
    for x, y, r in (
        (-820, -420, 120),
        (-700, -180, 90),
        (860, -1500, 80),
        (760, -300, 130),
        (-430, -2540, 90),
        (-880, -1700, 70),
        (300, -90, 100),
        (620, -2380, 70),
    ):
        rim: Points = [polar((x, y), r * hand.uniform(0.7, 1.1), k * 30) for k in range(12)]
        sheet.wash(curve(*rim, closed=True, step=8), CELADON_DARK if r > 85 else OCHRE, 0.26)
        sheet.wash(curve(*moved(rim, x * 0.4, y * 0.4, 0.6), closed=True, step=8), CELADON, 0.3)
        sheet.dots([polar((x, y), r * hand.random() ** 0.5, hand.uniform(0, 360)) for _ in range(int(r * 0.9))], 4)
        for _ in range(7):
            cx, cy = polar((x, y), r * hand.random(), hand.uniform(0, 360))
            sheet.line(arc((cx, cy), hand.uniform(6, 15), hand.uniform(0, 360), hand.uniform(380, 560), step=3), 1.4)
    for start, way in (((-380, -1240), (26, 44)), ((420, -700), (-30, 40)), ((60, -2500), (18, 36))):
        x, y = start
        crack = [start]
        for _ in range(9):
            x, y = x + way[0] * hand.uniform(-0.9, 1.4), y + way[1] * hand.uniform(0.5, 1.2)
            crack.append((x, y))
            if hand.random() < 0.4:
                sheet.flick(
                    curve((x, y), (x + hand.uniform(-20, 20), y + 18), (x + hand.uniform(-44, 44), y + 40), step=5), 2.4
                )
        sheet.flick(curve(*crack, step=6), 5.5)
    moss = curve((-948, -130), (-800, -50), (-500, -70), (-200, -26), (200, -46), (600, -20), (948, -60), step=14)
    foot: Points = [*moss, (948, 0), (-948, 0), moss[0]]
    sheet.wash(foot, CELADON_DARK, 0.34)
    sheet.dots([(hand.uniform(-940, 940), -(hand.random() ** 2) * 90) for _ in range(420)], 5)


def _visitors(sheet: Sheet) -> None:
    """Those who are there today: a hen, sparrows, ants on their way up the plinth, a snail, a dragonfly."""
    with sheet.at(2690, 3650, flip=True):
        hen(sheet, 1.5)
    for k, (x, y) in enumerate(((2500, 3690), (2410, 3670), (2330, 3700))):  # chicks
        with sheet.at(x, y, flip=k != 1):
            sheet.shape(circle((0, -22), 24, 20, 3), OCHRE_LIGHT, 2.6)
            sheet.shape(circle((20, -44), 14, step=3), OCHRE_LIGHT, 2.4)
            sheet.shape(curve((32, -46), (44, -42), (32, -39), step=2), OCHRE, 1.8)
            sheet.dots([(24, -47)], 5)
            for d in (-6, 6):
                sheet.line(segment((d, -4), (d + 2, 8), 3), 2.2)
    with sheet.at(1120, 580):
        sparrow(sheet, 1.4)
    with sheet.at(2270, 3278, flip=True):
        sparrow(sheet, 1.4)
    with sheet.at(X - 868, FOOT - 500, turn=-80):
        beast(sheet, "snail", OCHRE_LIGHT, 0.6, 2.2)
    with sheet.at(1890, 540, turn=30):
        beast(sheet, "dragonfly", CELADON, 0.9, 2.2)
    trail = curve((340, 3680), (420, 3560), (500, 3470), (560, 3350), (700, 3290), (520, 3180), (512, 3020), step=8)
    for k in range(26):
        at, heading = along(trail, (k + 0.5) / 26)
        with sheet.at(*at, turn=heading):
            sheet.dots([(-7, 0), (0, 0), (6, 0)], 8)
            for d in (-4, 0, 4):
                sheet.line(segment((d - 3, -7), (d + 1, 0), 2), 1.3)
                sheet.line(segment((d - 3, 7), (d + 1, 0), 2), 1.3)
    for x, y in (
        (160, 3560),
        (240, 3640),
        (2800, 3700),
        (2180, 3690),
        (900, 3720),
        (1500, 3715),
        (130, 3360),
        (2860, 3400),
    ):
        tuft(sheet, x, y, 70)
    for at in ((420, 3620), (1200, 3690), (1900, 3670), (2700, 3440), (700, 3700)):
        fallen_leaf(sheet, at, 38)
