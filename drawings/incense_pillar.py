"""Bia-03: the stone incense pillar of Bell pagoda.

Known: stone, and where it stands. Not known: its age and measures. So it is drawn as such pillars usually are, a shaft
with writing on its sides between a lotus foot and a lotus top; writing is strokes, garden and time of day imagined.
"""

from __future__ import annotations

from drawings.line import Points, arc, box, circle, curve, polyline, segment
from drawings.motifs.cloud import cloud, outline
from drawings.motifs.ground import fallen_leaf, ground, tuft
from drawings.motifs.incense_smoke import smoke, sticks
from drawings.motifs.lotus_bloom import bud, flower, pad, petals
from drawings.motifs.pen_shade import fringe, plane, wear
from drawings.motifs.plants import hedge, longan, water
from drawings.motifs.round_body import Round, mouth, round_body
from drawings.motifs.small_life import sparrow, swallow
from drawings.motifs.vine import vine
from drawings.motifs.writing import field
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    RIVER,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (1400, 2160)
X, FOOT = 660.0, 1960.0


def draw(sheet: Sheet) -> None:
    """The pillar in the yard, its smoke the only thing that moves."""
    with sheet.framed():
        sheet.wash(box(0, 0, 1400, 1300, 60), "#f3e2bd", 0.5)
        for x, y, size, flip in ((260, 300, 44, False), (1120, 470, 38, True), (300, 760, 28, True)):
            with sheet.at(x, y, flip=flip):
                sheet.wash(outline(size), RIVER, 0.24)
            cloud(sheet, x, y, size, flip, 2.3)
        for x, y, size, turn in ((960, 300, 32, -10), (1040, 250, 24, 14), (900, 220, 20, 0)):
            swallow(sheet, x, y, size, turn)
        hedge(sheet, -30, 1440, 1300, 190)
        _gallery(sheet)
        ground(sheet, -200, 1600, 1560, RIVER, 620)
        _pond(sheet)
        _paving(sheet)
        _pillar(sheet)
        for x, y in ((150, 1990), (300, 2040), (1230, 2030), (1090, 2070), (200, 1880)):
            tuft(sheet, x, y, 44)
        for at in ((430, 2050), (900, 2060), (1180, 1960)):
            fallen_leaf(sheet, at, 22)
        longan(sheet, curve((1460, 130), (1320, 190), (1220, 180), (1090, 240), step=8), 9, 13, 140)


def _gallery(sheet: Sheet) -> None:
    """A low wall and the roof behind it."""
    eave = curve((-40, 1344), (500, 1362), (1440, 1340), step=14)
    sheet.shape([*eave, (1440, 1210), (-40, 1222), eave[0]], CLAY, 3.4)
    for k in range(74):
        x = -20 + k * 20
        sheet.line(segment((x, 1352), (x + (700 - x) * 0.02, 1218), 10), 1.6)
        if k % 2 == 0:
            sheet.shape(circle((x, 1352), 6, step=2), CLAY_DARK, 1.4)
    sheet.line(segment((-40, 1216), (1440, 1206), 20), 9)
    sheet.shape(box(-40, 1362, 1480, 200, 40), "#ecd9b4", 3)
    sheet.wash(box(-40, 1362, 1480, 44, 40), SHADE, 0.35)
    for x in range(40, 1440, 190):
        sheet.tint(segment((x, 1362), (x, 1560)), 26, LACQUER, lambda _: 1)
        for d in (-13, 13):
            sheet.line(segment((x + d, 1362), (x + d, 1560)), 2.2)
    wear(sheet, (700, 1480), 1300, 130, 40)


def _pond(sheet: Sheet) -> None:
    rim = curve(
        (900, 1690),
        (1060, 1620),
        (1300, 1610),
        (1440, 1640),
        (1440, 1850),
        (1200, 1850),
        (980, 1790),
        closed=True,
        step=12,
    )
    sheet.shape(rim, CELADON, 3.4)
    with sheet.inside(rim):
        sheet.wash([(x, y + 34) for x, y in rim], CELADON_DARK, 0.45)
        water(sheet, 920, 1420, 1640, 1840, 26, 2)
        for k, (x, y) in enumerate(
            ((1040, 1720), (1150, 1680), (1240, 1760), (1330, 1700), (1120, 1790), (1330, 1820))
        ):
            pad(sheet, x, y, 44 + (k % 3) * 8, k % 2 == 0)
    for x, y, tall, open_ in ((1100, 1710, 150, True), (1250, 1750, 190, False), (1310, 1690, 110, True)):
        stem = curve((x, y), (x + 10, y - tall * 0.5), (x + 4, y - tall), step=6)
        sheet.tint(stem, 8, CELADON_DARK, lambda _: 1)
        sheet.line(stem, 2.6)
        with sheet.at(x + 4, y - tall + 8):
            if open_:
                flower(sheet, 62)
            else:
                bud(sheet, 66)


def _paving(sheet: Sheet) -> None:
    sheet.wash(
        curve(
            (X - 330, FOOT + 16),
            (X, FOOT - 40),
            (X + 560, FOOT - 10),
            (X + 640, FOOT + 40),
            (X + 200, FOOT + 70),
            closed=True,
        ),
        SHADE,
        0.42,
    )
    for k in range(6):
        y = 1600 + k * 44
        sheet.line(segment((60, y), (X + 190 - k * 14, y + 3), 24), 1.7)
        for i in range(6):
            x = 70 + i * 140 + (k % 2) * 60
            if x < X + 120:
                sheet.line(segment((x, y), (x - 12, y + 44), 8), 1.5)


def _block(sheet: Sheet, half: float, foot: float, tall: float, deep: float = 40, colour: str = STONE) -> float:
    """A square block: its front, its side, its top."""
    top = foot - tall
    right = X + half
    sheet.shape(
        polyline(
            (right, foot),
            (right + deep, foot - deep * 0.42),
            (right + deep, top - deep * 0.42),
            (right, top),
            (right, foot),
        ),
        STONE_DARK,
        3.4,
    )
    plane(
        sheet,
        segment((right + deep, foot - deep * 0.42), (right + deep, top - deep * 0.42)),
        segment((right, foot), (right, top)),
        9,
        1.9,
    )
    sheet.shape(
        polyline(
            (X - half, top),
            (right, top),
            (right + deep, top - deep * 0.42),
            (X - half + deep, top - deep * 0.42),
            (X - half, top),
        ),
        STONE_LIGHT,
        3,
    )
    sheet.shape(box(X - half, top, half * 2, tall, 12), colour, 3.8)
    return top


def _pillar(sheet: Sheet) -> None:
    top = _block(sheet, 250, FOOT, 74, 74, STONE_DARK)
    for k in range(9):
        x = X - 240 + k * 53.5
        for r in (26, 17, 8):
            sheet.line(arc((x + 26, FOOT - 4), r, 185, 355, r * 1.7, 4), 2)
    top = _block(sheet, 212, top, 96, 66)
    petals(sheet, X - 210, X + 210, top + 94, 84, 7, (STONE_LIGHT, STONE_DARK), 3)
    top = _block(sheet, 160, top, 30, 54)
    shaft_top = _block(sheet, 128, top, 900, 76)
    _faces(sheet, shaft_top, top)
    top = _block(sheet, 166, shaft_top, 34, 60, STONE_LIGHT)
    top = _block(sheet, 196, top, 92, 66)
    petals(sheet, X - 194, X + 194, top + 90, 82, 7, (STONE_LIGHT, STONE_DARK), 3)
    top = _block(sheet, 218, top, 40, 70, STONE_LIGHT)
    for k in range(12):
        sheet.line(circle((X - 198 + k * 36, top + 20), 10, step=3), 1.9)
    with sheet.at(X + 26, top - 12):
        bowl = Round(curve((112, -118), (100, -100), (120, -60), (96, -20), (66, -8), (72, 4), step=4), 0.18)
        round_body(sheet, bowl, (STONE, STONE_DARK, STONE_LIGHT), 3.8, 8, 48)
        for y in (-78, -34):
            sheet.line(bowl.ring(y), 2)
        for a in range(26, 170, 16):
            x, y = bowl.spot(-56, a)
            sheet.line(arc((x, y), 14, 180, 420, step=3), 1.9)
        mouth(sheet, bowl, 13, (STONE_LIGHT, "#cbb893"), 3.4)
        tips = sticks(sheet, 0, -110, 7, 190, 0.24)
        for tip, tall, drift in ((tips[1], 300, -70), (tips[3], 400, -30), (tips[5], 330, 60)):
            smoke(sheet, *tip, tall, drift, 2.4)
    with sheet.at(X + 236, FOOT - 74 - 96 - 24):
        sparrow(sheet, 0.85)


def _faces(sheet: Sheet, top: float, foot: float) -> None:
    left, right = X - 128, X + 128
    sheet.wash(polyline((left, top), (left + 70, top), (left + 40, foot), (left, foot)), STONE_LIGHT, 0.7)
    sheet.wash(box(right - 46, top, 46, foot - top, 20), STONE_DARK, 0.35)
    for inset, width in ((12, 2.8), (20, 1.7)):
        sheet.line(box(left + inset, top + inset, 256 - 2 * inset, foot - top - 2 * inset, 14), width)
    vine(sheet, segment((X - 94, top + 56), (X + 94, top + 56), 6), 48, 2.2, 1.3)
    sheet.line(segment((left + 22, top + 92), (right - 22, top + 92)), 2.2)
    field(sheet, (X - 92, top + 108), 184, foot - top - 230, columns=5, rows=21)
    base = foot - 36
    for k in range(5):
        x = X - 88 + k * 44
        for r in (21, 13, 6):
            sheet.line(arc((x, base), r, 180, 360, step=3), 1.9)
    sheet.line(segment((left + 22, base - 46), (right - 22, base - 46)), 2.2)
    with sheet.at(X + 166, 0):  # the side face: writing seen aslant
        for row in range(30):
            y = top + 70 + row * 25
            sheet.line(segment((-20, y + 4), (-6, y - 3), 3), 2.4)
            sheet.line(segment((8, y - 6), (20, y - 12), 3), 2.4)
            if row % 3:
                sheet.line(segment((-18, y + 11), (-4, y + 5), 3), 1.8)
            if row % 4:
                sheet.line(segment((10, y + 2), (13, y - 16), 3), 1.8)
    crack: Points = curve(
        (left + 4, top + 560), (left + 44, top + 590), (left + 60, top + 640), (left + 110, top + 668), step=5
    )
    sheet.flick(crack, 4)
    moss = curve(
        (left, foot),
        (left, foot - 90),
        (left + 40, foot - 40),
        (left + 120, foot - 26),
        (left + 150, foot),
        closed=True,
        step=6,
    )
    sheet.wash(moss, CELADON_DARK, 0.45)
    sheet.dots([(left + sheet.random.uniform(0, 120), foot - sheet.random.uniform(0, 60)) for _ in range(50)], 3.4)
    fringe(sheet, segment((right, top + 8), (right, foot - 4)), 24, 184, 12, 1.7)
    wear(sheet, (X, (top + foot) / 2), 230, foot - top, 40)
