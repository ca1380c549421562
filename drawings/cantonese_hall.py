"""Kt-09: the assembly hall of the Cantonese in Phố Hiến.

Known: that there is one; the year 1590 of the travel pages contradicts the story they tell with it. Its gables, the
figures on its ridge, lanterns, masts and people are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, arc, box, circle, curve, polyline, segment, spiral
from drawings.motifs import cottage, villagers, writing
from drawings.motifs.cloud import cloud
from drawings.motifs.facade import PLASTER, doors, steps
from drawings.motifs.ground import tuft
from drawings.motifs.lotus_seat import petal
from drawings.motifs.modelling import dark_side, hatch, modelled
from drawings.motifs.people import man
from drawings.motifs.plants import longan
from drawings.motifs.scrollwork import blossom, scroll
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    NIGHT,
    OCHRE,
    OCHRE_LIGHT,
    PATINA,
    RIVER,
    SHADE,
    STONE,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2300, 1640)
X, FOOT = 1150.0, 1250.0
BRICK = "#b3a58a"


def draw(sheet: Sheet) -> None:
    """Masts behind the roofs, the hall with its two gables, lanterns, the street and who trades in it."""
    with sheet.framed():
        cloud(sheet, 420, 250, 54, False, 2.8)
        cloud(sheet, 1740, 210, 46, True, 2.8)
        for x, tall in ((250.0, 560), (380.0, 460), (2010.0, 520), (2130.0, 430)):
            _mast(sheet, x, tall)
        sheet.solid(
            curve(
                (-400, 1060), (900, 1050), (1600, 1056), (2700, 1060), (2900, 1400), (2700, 1760), (-400, 1760), step=40
            ),
            "#dfcba0",
        )
        sheet.wash(box(-20, 1330, 2340, 400, 60), RIVER, 0.34)
        for side in (-1, 1):
            _house(sheet, X + side * 840)
        _hall(sheet)
        _street(sheet)


def _mast(sheet: Sheet, x: float, tall: float) -> None:
    """A junk at anchor on the river behind: its mast and battened sail."""
    top = 1080 - tall
    sail = polyline(
        (x - 96, 1010),
        (x - 112, top + 150),
        (x - 70, top + 60),
        (x + 66, top),
        (x + 104, top + 130),
        (x + 84, 1010),
        (x - 96, 1010),
        step=14,
    )
    modelled(sheet, sail, OCHRE_LIGHT, 2.8, 12, 0.28)
    for k in range(1, 8):
        t = k / 8
        left, right = (x - 96 - 16 * t, 1010 + (top - 860) * t), (x + 84 + 20 * t, 1010 + (top - 880) * t)
        sheet.line(curve(left, ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + 5), right, step=9), 2.4)
    sheet.line(segment((x + 14, 1080), (x + 18, top - 60), 14), 8, even)
    for dx in (-90, -40, 60, 96):
        sheet.line(segment((x + 18, top - 40), (x + dx, 1010), 20), 1.1)
    hatch(sheet, sail, 78, 26, 1.1, 0.5)
    sheet.flick(curve((x + 18, 1024 - tall), (x + 50, 1014 - tall), (x + 84, 1030 - tall), step=5), 7)


def _house(sheet: Sheet, x: float) -> None:
    """A shop-house of the street."""
    modelled(sheet, box(x - 190, FOOT - 250, 380, 250, 14), PLASTER, 2.8, 10, 0.24)
    for k in (-1, 0, 1):
        doors(sheet, x + k * 118 - 50, x + k * 118 + 50, FOOT, 176, 3, open_=k == 0)
    slope: Points = [
        *polyline(
            (x - 226, FOOT - 234),
            (x + 226, FOOT - 234),
            (x + 196, FOOT - 380),
            (x - 196, FOOT - 380),
            (x - 226, FOOT - 234),
            step=14,
        )
    ]
    modelled(sheet, slope, CLAY, 2.8, 12, 0.3)
    for i in range(1, 28):
        t = i / 28
        sheet.line(segment((x - 226 + 452 * t, FOOT - 236), (x - 196 + 392 * t, FOOT - 378), 18), 1.5)
    sheet.line(segment((x - 200, FOOT - 382), (x + 200, FOOT - 382), 14), 8, even)
    modelled(sheet, box(x - 210, FOOT, 420, 26, 14), STONE_LIGHT, 2.2, 6, 0.3)


def _hall(sheet: Sheet) -> None:
    sheet.wash(circle((X + 40, FOOT + 60), 720, 40, step=14), SHADE, 0.36)
    body = box(X - 560, FOOT - 430, 1120, 430, 16)
    modelled(sheet, body, BRICK, 3.2, 16, 0.26)
    for row in range(26):
        y = FOOT - 8 - row * 16.4
        sheet.line(segment((X - 556, y), (X + 556, y), 40), 1.1)
        for k in range(28):
            at = X - 550 + k * 40 + (row % 2) * 20
            if sheet.random.random() < 0.7 and at < X + 552:
                sheet.line(segment((at, y), (at, y - 15), 6), 1)
    sheet.shape(box(X - 380, FOOT - 400, 760, 400, 16), "#5a3a2c", 3)
    hatch(sheet, box(X - 376, FOOT - 396, 752, 110, 16), 64, 12, 1.3, 0.8)
    for k in (-1, 0, 1):
        doors(sheet, X + k * 244 - 92, X + k * 244 + 92, FOOT, 290, 4 if k else 2, open_=k == 0)
    board = box(X - 102, FOOT - 386, 204, 78, 12)
    modelled(sheet, board, LACQUER, 2.8, 8, 0.3)
    for i in range(3):
        sheet.shape(box(X + 36 - i * 62, FOOT - 376, 54, 58, 8), OCHRE, 1.7)
        writing.regular(sheet, X + 63 - i * 62, FOOT - 347, 42)
    for x in (-372, -124, 124, 372):
        shaft = box(X + x - 20, FOOT - 400, 40, 400, 14)
        modelled(sheet, shaft, STONE_LIGHT, 2.6, 12, 0.34, 11)
        sheet.shape(box(X + x - 30, FOOT - 26, 60, 28, 8), STONE, 2.2)
        sheet.shape(box(X + x - 28, FOOT - 402, 56, 16, 8), STONE, 2.2)
        if abs(x) < 200:
            for i in range(6):
                writing.regular(sheet, X + x, FOOT - 320 + i * 46, 27)
    for x in (-248, 0, 248):
        _lantern(sheet, X + x, FOOT - 240, 1.0 if x else 1.2)
    frieze = box(X - 560, FOOT - 476, 1120, 54, 16)
    modelled(sheet, frieze, PATINA, 2.8, 8, 0.3)
    scroll(sheet, segment((X - 540, FOOT - 449), (X + 540, FOOT - 449), 14), 50, (OCHRE_LIGHT, PLASTER), 1.7)
    _roof(sheet)
    for side in (-1, 1):
        _gable(sheet, X + side * 600, side)
    modelled(sheet, box(X - 680, FOOT, 1360, 34, 16), STONE_LIGHT, 2.6, 7, 0.3)
    steps(sheet, X, FOOT, 200, 4, 14, 16)
    for side in (-1, 1):
        _drum_stone(sheet, X + side * 300, FOOT + 30)


def _roof(sheet: Sheet) -> None:
    top, low = FOOT - 690, FOOT - 466
    slope = polyline((X - 580, low), (X + 580, low), (X + 560, top), (X - 560, top), (X - 580, low), step=16)
    sheet.shape(slope, CELADON_DARK, 3)
    for i in range(1, 60):
        t = i / 60
        x = X - 576 + 1152 * t
        sheet.tint(segment((x, low), (X - 556 + 1112 * t, top), 20), 7, CELADON)
        sheet.line(segment((x - 4, low), (X - 556 + 1112 * t - 4, top), 20), 1.5)
        sheet.line(segment((x + 4, low), (X - 556 + 1112 * t + 4, top), 20), 1.2)
        sheet.shape(circle((x, low + 2), 6, step=2), CELADON, 1.5)
    ridge = box(X - 560, top - 56, 1120, 60, 16)
    modelled(sheet, ridge, CLAY, 3, 8, 0.3)
    for i in range(15):
        blossom(sheet, X - 520 + i * 74, top - 26, 22, (OCHRE, OCHRE_LIGHT), 6)
    for i in range(20):  # small figures in a row, as potters make them
        x = X - 500 + i * 52.6
        tone = (LACQUER, OCHRE, CELADON_DARK, NIGHT)[i % 4]
        coat = curve(
            (x - 16, top - 58), (x - 14, top - 92), (x, top - 104), (x + 14, top - 92), (x + 16, top - 58), step=4
        )
        sheet.shape([*coat, coat[0]], tone, 1.8)
        sheet.shape(circle((x, top - 112), 9, step=2), "#e3b58a", 1.6)
        sheet.shape(
            polyline((x - 11, top - 116), (x, top - 128), (x + 11, top - 116), (x - 11, top - 116), step=4),
            LACQUER_DARK,
            1.3,
        )
        sheet.line([(x, top - 88), (x + 14, top - 94), (x + 20, top - 110)], 2)
    for side in (-1, 1):
        fish = curve(
            (X + side * 560, top - 56),
            (X + side * 596, top - 100),
            (X + side * 566, top - 160),
            (X + side * 520, top - 176),
            (X + side * 548, top - 130),
            (X + side * 530, top - 58),
            step=6,
        )
        modelled(sheet, [*fish, fish[0]], CLAY_DARK, 2.6, 8, 0.34)
        sheet.line(spiral((X + side * 556, top - 92), 17, 90, side * 1.6, step=3), 2)
    sheet.shape(circle((X, top - 150), 34, step=4), LACQUER, 2.6)
    for k in range(12):
        with sheet.at(X, top - 150, turn=k * 30):
            sheet.shape(curve((-6, -34), (0, -62), (8, -34), closed=True, step=3), OCHRE, 1.6)


def _gable(sheet: Sheet, x: float, side: int) -> None:
    """A gable wall with a round head, as the ear of a pan."""
    head = FOOT - 700
    wall = [
        *polyline((x - 62, FOOT), (x - 62, head), step=16),
        *arc((x, head), 62, 180, 360, 120),
        *polyline((x + 62, head), (x + 62, FOOT), (x - 62, FOOT), step=16),
    ]
    modelled(sheet, wall, BRICK, 3.2, 14, 0.3, 12)
    rim = [(x - 76, head + 30), *arc((x, head), 76, 180, 360, 140), (x + 76, head + 30)]
    sheet.shape(sheet.pen.outline(rim, 26, even), CELADON_DARK, 2.4)
    for px, py in rim[::2]:
        sheet.line([(px, py - 8), (px, py), (px + side * 3, py + 8)], 1.4)
    for row in range(30):
        y = FOOT - 10 - row * 22
        sheet.line(segment((x - 60, y), (x + 60, y), 14), 1)
    blossom(sheet, x, head - 20, 40, (OCHRE, OCHRE_LIGHT), 8)
    pane = box(x - 28, FOOT - 470, 56, 120, 8)
    sheet.shape(pane, CELADON_DARK, 2.2)
    for k in range(3):
        for row in range(5):
            sheet.line(circle((x - 18 + k * 18, FOOT - 458 + row * 24), 9, step=3), 1.5)


def _lantern(sheet: Sheet, x: float, y: float, size: float) -> None:
    sheet.line(segment((x, y - 120), (x, y - 40 * size), 8), 2.4)
    sheet.wash(circle((x, y), 90 * size), OCHRE_LIGHT, 0.26)
    body = circle((x, y), 40 * size, 34 * size, step=4)
    modelled(sheet, body, "#d9683f", 2.6, 8, 0.3)
    for k in (-0.6, -0.2, 0.2, 0.6):
        sheet.line(
            curve(
                (x + k * 20 * size, y - 32 * size), (x + k * 52 * size, y), (x + k * 20 * size, y + 32 * size), step=5
            ),
            1.5,
        )
    for dy in (-36, 36):
        sheet.shape(box(x - 16 * size, y + dy * size - 5, 32 * size, 10, 6), OCHRE, 1.7)
    for k in range(5):
        sheet.flick(
            [(x - 10 + k * 5, y + 42 * size), (x - 11 + k * 5, y + 60 * size), (x - 10 + k * 5, y + 84 * size)], 2
        )


def _drum_stone(sheet: Sheet, x: float, y: float) -> None:
    """A round stone at the door."""
    modelled(sheet, box(x - 56, y - 26, 112, 34, 10), STONE, 2.4, 7, 0.34)
    modelled(sheet, circle((x, y - 76), 54, step=5), STONE_LIGHT, 2.8, 10, 0.34, 11)
    sheet.line(circle((x, y - 76), 40, step=4), 1.8)
    sheet.line(spiral((x, y - 76), 30, 90, 1.8, step=4), 2.2)
    for k in range(5):
        petal(sheet, x - 44 + k * 22, y - 24, 22, 24, STONE)


def _street(sheet: Sheet) -> None:
    for row in range(7):
        y = 1330 + 260 * (row / 7) ** 1.2
        sheet.line(segment((60, y), (2240, y), 60), 1.2)
        for k in range(-12, 13):
            at = X + (k + (row % 2) / 2) * (104 + row * 14)
            if 60 < at < 2240 and sheet.random.random() < 0.7:
                sheet.line(segment((at, y), (at + (at - X) * 0.05, y + 36), 10), 1.1)
    for x, y, gown, flip, size in (
        (960.0, 1420.0, NIGHT, False, 0.8),
        (1080.0, 1430.0, WOOD_DARK, True, 0.82),
        (1530.0, 1440.0, CELADON_DARK, True, 0.84),
    ):
        sheet.wash(circle((x + 12, y), 54, 9), SHADE, 0.4)
        with sheet.at(x, y, flip=flip):
            man(sheet, gown, size, sitting=False)
    for x, y, load, flip, size in (
        (420.0, 1440.0, "pole", False, 1.35),
        (1860.0, 1500.0, "pole", True, 1.45),
        (1330.0, 1530.0, "basket", False, 1.45),
        (660.0, 1540.0, "", True, 1.4),
    ):
        with sheet.at(x, y, flip=flip, scale=size):
            villagers.walker(sheet, (LACQUER, WOOD, CELADON_DARK, CLAY_DARK)[int(x) % 4], load=load)
    for x, y in ((300.0, 1330.0), (352.0, 1338.0), (326.0, 1356.0), (1990.0, 1330.0), (2044.0, 1340.0)):
        with sheet.at(x, y, scale=1.6):
            cottage.jar(sheet, 36)
    for x, y in ((1640.0, 1360.0), (1700.0, 1372.0), (1664.0, 1336.0)):  # bales of silk
        modelled(sheet, box(x - 34, y - 34, 68, 34, 8), OCHRE_LIGHT, 2, 6, 0.3)
        for k in (-14, 14):
            sheet.line(segment((x + k, y - 34), (x + k, y), 6), 2)
    with sheet.at(1160, 1560, scale=1.4, flip=True):
        villagers.dog(sheet)
    for x, y in ((150.0, 1420.0), (2200.0, 1440.0), (820.0, 1590.0), (2090.0, 1580.0)):
        tuft(sheet, x, y, 38)
    longan(sheet, curve((-40, 120), (110, 180), (230, 170), (380, 236), (470, 228), step=8), 9, 12, 140)
    dark_side(sheet, box(60, 1320, 2180, 20, 40), 0, -10, 0.16)
