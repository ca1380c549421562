"""Kt-13: the four Dharma goddesses of Lạc Hồng: cloud, rain, thunder and lightning.

Known: jackfruit wood, Mạc period; their names, Pháp Vân, Pháp Vũ, Pháp Lôi and Pháp Điện; the rain-praying festival. So
over each head stands what her name means; faces, dress, seats and the altar are imagined.
"""

from __future__ import annotations

from drawings.line import Point, arc, box, circle, curve, moved, polyline, segment, spiral
from drawings.motifs.altar import floor, gloom, incense, table, vase
from drawings.motifs.cloud import cloud, outline
from drawings.motifs.lotus_seat import seat
from drawings.motifs.modelling import modelled
from drawings.motifs.statue import seated
from drawings.motifs.statue_head import Dress
from drawings.motifs.vine import vine
from drawings.palette import (
    CLAY,
    LACQUER,
    LACQUER_DARK,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER_LIGHT,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2600, 1620)
SKIN = "#b98257"
GODDESSES = (
    Dress(SKIN, LACQUER, LACQUER_DARK, OCHRE),
    Dress(SKIN, "#6f6250", WOOD_DARK, OCHRE_LIGHT),
    Dress(SKIN, WOOD_DARK, LACQUER_DARK, OCHRE),
    Dress(SKIN, "#a2542f", LACQUER_DARK, OCHRE_LIGHT),
)
FOOT = 1150.0


def draw(sheet: Sheet) -> None:
    """The wall, four haloes with their weather, four seats, four figures, the long altar before them."""
    with sheet.framed():
        gloom(sheet, 40, 2560, 40, 1330)
        floor(sheet, 40, 2560, 1330, 1570)
        _beam(sheet)
        for i, dress in enumerate(GODDESSES):
            x = 400.0 + i * 600
            _halo(sheet, (x, FOOT - 490), i)
            seat(sheet, x, FOOT + 92, 265, 96, 2, (CLAY, WOOD_LIGHT))
            with sheet.at(x, FOOT, scale=1.08 if i in (1, 2) else 1.02):
                seated(sheet, dress, "gift" if i % 2 == 0 else "prayer")
        _shelf(sheet)
        for x in (700.0, 1900.0):
            vase(sheet, x, 1330, 1.05)
        table(sheet, 240, 2360, 1340, 250)
        incense(sheet, 1300, 1332, 1.15)
        for x in (380.0, 1100.0, 1500.0, 2220.0):
            _candle(sheet, x, 1332)


def _beam(sheet: Sheet) -> None:
    """The carved beam above and the columns between the figures."""
    for x in (100.0, 700.0, 1300.0, 1900.0, 2500.0):
        modelled(sheet, box(x - 34, 80, 68, 1180, 16), LACQUER, 3, 16, 0.4)
        sheet.line(segment((x - 18, 210), (x - 18, 1160), 20), 1.4)
    modelled(sheet, box(40, 76, 2520, 120, 20), LACQUER_DARK, 3.4, 10, 0.3)
    for i in range(4):
        left = 140.0 + i * 600
        modelled(sheet, box(left, 100, 520, 74, 16), OCHRE_DARK, 2.4, 6, 0.3)
        vine(sheet, segment((left + 24, 137), (left + 496, 137)), 62, 2.4, 1.3)
        for side in (-1, 1):
            x = 400 + i * 600 + side * 266
            bracket = curve(
                (x, 196), (x, 300), (x - side * 30, 262), (x - side * 44, 220), (x - side * 120, 196), step=6
            )
            modelled(sheet, bracket, OCHRE, 2.4, 6, 0.3)
            sheet.line(spiral((x - side * 30, 226), 20, 90, side * 1.5, step=3), 2)


def _shelf(sheet: Sheet) -> None:
    modelled(sheet, box(90, FOOT + 84, 2420, 70, 20), LACQUER, 3.4, 12, 0.34)
    for i in range(40):
        sheet.line(circle((130 + i * 60, FOOT + 118), 16, step=3), 1.8)
    sheet.wash(box(60, FOOT + 154, 2480, 60, 20), "#2b1d18", 0.4)


def _halo(sheet: Sheet, at: Point, which: int) -> None:
    """A disc behind the head, a rim of flames, and above it cloud, rain, thunder or lightning."""
    x, y = at
    for k in range(26):
        turn = -212 + k * 244 / 25
        with sheet.at(x, y, turn=turn + 90):
            flame = curve((-16, -226), (-10, -256), (12, -290), (18, -252), (14, -226), step=4)
            sheet.shape(flame, OCHRE if k % 2 else OCHRE_DARK, 2)
    modelled(sheet, circle(at, 232, step=8), OCHRE_DARK, 3.2, 8, 0.3)
    sheet.shape(circle(at, 206, step=8), (RIVER_LIGHT, NIGHT, WOOD, LACQUER_DARK)[which], 2.4)
    (_clouds, _rain, _thunder, _lightning)[which](sheet, x, y)


def _clouds(sheet: Sheet, x: float, y: float) -> None:
    for dx, dy, size, flip in (
        (-94, -66, 34, False),
        (70, -94, 34, True),
        (-110, 40, 28, False),
        (112, 34, 28, True),
        (-6, -146, 26, False),
    ):
        with sheet.at(x + dx, y + dy, flip=flip):
            sheet.solid(outline(size), STONE_LIGHT)
        cloud(sheet, x + dx, y + dy, size, flip, 2.6)


def _rain(sheet: Sheet, x: float, y: float) -> None:
    hand = sheet.random
    with sheet.inside(circle((x, y), 204, step=8)):
        for _ in range(120):
            px, py = x + hand.uniform(-200, 220), y + hand.uniform(-200, 190)
            long = hand.uniform(26, 60)
            sheet.tint(segment((px, py), (px - long * 0.3, py + long), 6), 4, STONE_LIGHT)
            sheet.flick(segment((px + 5, py), (px + 5 - long * 0.3, py + long), 6), 1.8)


def _thunder(sheet: Sheet, x: float, y: float) -> None:
    """A ring of drums, as thunder is shown."""
    for k in range(9):
        turn = -196 + k * 212 / 8
        with sheet.at(x, y, turn=turn + 90):
            sheet.shape(
                curve((-30, -128), (-38, -154), (-30, -182), (30, -182), (38, -154), (30, -128), step=4), LACQUER, 2.2
            )
            sheet.shape(circle((0, -184), 30, 9, step=3), OCHRE_LIGHT, 2)
            sheet.dots([(dx, -160) for dx in range(-26, 27, 13)], 5)
            sheet.line(spiral((0, -146), 9, 90, 1.3, step=2), 1.5)


def _lightning(sheet: Sheet, x: float, y: float) -> None:
    for turn in (-78, -52, -26, 0, 26, 52, 78):
        with sheet.at(x, y, turn=turn):
            bolt = polyline((-6, -104), (16, -140), (2, -146), (20, -196), (-12, -144), (4, -138), (-6, -104), step=5)
            sheet.shape(bolt, OCHRE_LIGHT, 2.2)
    for k in range(4):
        sheet.line(arc((x, y), 126 + k * 22, 196 + k * 4, 344 - k * 4, step=8), 1.4)


def _candle(sheet: Sheet, x: float, y: float) -> None:
    stand = moved(
        curve(
            (-34, 0),
            (-20, -14),
            (-7, -30),
            (-9, -60),
            (-20, -72),
            (20, -72),
            (9, -60),
            (7, -30),
            (20, -14),
            (34, 0),
            step=4,
        ),
        x,
        y,
    )
    modelled(sheet, stand, OCHRE_DARK, 2.4, 6, 0.34)
    sheet.shape(box(x - 8, y - 128, 16, 56, 6), "#c2452f", 2)
    sheet.wash(circle((x, y - 150), 62, step=6), OCHRE_LIGHT, 0.28)
    sheet.shape(
        curve((x - 7, y - 132), (x - 8, y - 148), (x + 1, y - 168), (x + 8, y - 148), (x + 6, y - 132), step=3),
        OCHRE_LIGHT,
        1.8,
    )
