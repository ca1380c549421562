"""Nghe-01: bronze casting at Lộng Thượng, the village of Rồng.

Known: what is cast there, censers, tripods, cranes and bells. So those four stand on the right; the shed, the furnace
and the way the four men work are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Point, arc, box, circle, curve, polar, polyline, segment
from drawings.motifs.bronzes import bell, censer, crane, tripod
from drawings.motifs.figures import Dress, Pose, figure
from drawings.motifs.ground import shadow, tuft
from drawings.motifs.hatch import cross, hatch, stipple
from drawings.motifs.plants import hedge
from drawings.motifs.turned import Turned, band, mouth, profile, turned
from drawings.palette import (
    CLAY,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
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
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2400, 1600)
FIRE = "#e0793a"
GLOW = "#f4c25c"
FURNACE = Turned(profile((96, -520), (108, -500), (100, -480), (132, -380), (150, -200), (166, -60), (170, 0)), 0.2)


def draw(sheet: Sheet) -> None:
    """Under a thatched roof: bellows, furnace, the pouring, and what it is for."""
    with sheet.framed():
        sheet.wash(box(-20, -20, 2440, 700, 30), NIGHT, 0.34)
        hedge(sheet, -40, 2460, 600, 190)
        _floor(sheet)
        _shed(sheet)
        _furnace(sheet)
        _bellows(sheet)
        _moulds(sheet)
        _pouring(sheet)
        _cast(sheet)
        _roof(sheet)
        for x, y in ((180, 1440), (840, 1500), (1500, 1490), (2220, 1470)):
            tuft(sheet, x, y, 42)


def _floor(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.shape(polyline((-20, 596), (2420, 596), (2420, 1660), (-20, 1660), (-20, 596), step=30), RIVER_LIGHT, 1.6)
    sheet.wash(curve((-20, 900), (900, 820), (2420, 930), (2420, 1660), (-20, 1660), closed=True, step=30), RIVER, 0.6)
    for reach, strength in ((640, 0.2), (460, 0.24), (300, 0.3)):
        sheet.wash(circle((620, 1080), reach, reach * 0.36, step=14), GLOW, strength)
    for _ in range(120):
        x, y = hand.uniform(70, 2330), hand.uniform(700, 1540)
        sheet.line(curve((x, y), (x + 22, y + hand.uniform(-3, 3)), (x + hand.uniform(30, 70), y), step=6), 1.5)


def _shed(sheet: Sheet) -> None:
    for x in (150, 1216):
        post = sheet.pen.outline(segment((x, 980), (x + 3, 250), 14), 34, lambda t: 1 - 0.12 * t)
        shadow(sheet, x + 40, 986, 130, 26, 0.35)
        sheet.shape(post, WOOD, 3.4)
        hatch(sheet, post, 4, 7, 1.5, 0.4)
        sheet.shape(box(x - 30, 972, 62, 26, 8), STONE, 2.8)
    beam = sheet.pen.outline(segment((100, 300), (1350, 296), 14), 30, even)
    sheet.shape(beam, WOOD_LIGHT, 3.2)


def _roof(sheet: Sheet) -> None:
    """Thatch, in rows that hang over each other."""
    hand = sheet.random
    for row in range(4):
        low, left, right = 318 - row * 66, 40 + row * 46, 1420 - row * 46
        rim: list[Point] = [(left, low)]
        x = float(left)
        while x < right:
            x += hand.uniform(14, 30)
            rim.append((min(x, right), low + hand.uniform(-10, 12)))
        rim += [(right - 46, low - 84), (left + 46, low - 84)]
        sheet.shape(polyline(*rim, rim[0], step=12), (OCHRE, OCHRE_DARK)[row % 2], 2.8)
        x = left + 10
        while x < right - 6:
            slant = (x - (left + right) / 2) * 0.05
            sheet.flick(segment((x, low + hand.uniform(-6, 6)), (x - slant, low - hand.uniform(26, 66)), 6), 1.9)
            x += hand.uniform(7, 15)


def _furnace(sheet: Sheet) -> None:
    shadow(sheet, 560, 1010, 480, 80, 0.4)
    with sheet.at(520, 1000):
        turned(sheet, FURNACE, CLAY, LACQUER_DARK, OCHRE_LIGHT, 4, 13)
        stipple(sheet, FURNACE.body(), 160, 4)
        mouth(sheet, FURNACE, LACQUER_DARK, 13)
        sheet.shape(circle((0, -520), 78, 15), FIRE, 2.2)
        for x, tall, bow in ((-52, 110, -16), (-22, 168, 12), (10, 208, -14), (40, 150, 16), (60, 90, -8)):
            flame = curve(
                (x - 22, -516),
                (x - 20 + bow, -516 - tall * 0.5),
                (x + bow * 0.4, -516 - tall),
                (x + 10 + bow * 1.4, -516 - tall * 0.5),
                (x + 20, -514),
                closed=True,
                step=6,
            )
            sheet.shape(flame, FIRE, 2.4)
            sheet.wash(
                curve(
                    (x - 11, -512),
                    (x - 8 + bow, -512 - tall * 0.3),
                    (x + bow * 0.4, -512 - tall * 0.62),
                    (x + 11, -512),
                    closed=True,
                    step=6,
                ),
                GLOW,
                0.9,
            )
        for y in (-420, -250, -90):
            band(sheet, FURNACE, y, 7)
            band(sheet, FURNACE, y + 9, 2)
        door = arc((24, -30), 56, 180, 360, 84)
        sheet.shape([*door, (80, 20), (-32, 24)], LACQUER_DARK, 3.4)
        sheet.shape(
            curve((-20, 22), (-14, -40), (8, -66), (26, -36), (44, -70), (62, -34), (70, 20), closed=True, step=5),
            FIRE,
            2,
        )
        sheet.wash(curve((0, 20), (10, -20), (26, -4), (40, -28), (52, 18), closed=True, step=5), GLOW, 0.9)
    smoke = ((440, 120), (560, 40), (400, 20))
    for x, y in smoke:
        sheet.wash(circle((x, y), 60, 40), "#ffffff", 0.2)


def _bellows(sheet: Sheet) -> None:
    """Two wooden cylinders whose pistons go up and down in turn."""
    pipe = sheet.pen.outline(curve((270, 990), (340, 996), (400, 970), step=8), 26, even)
    sheet.shape(pipe, WOOD_DARK, 2.6)
    for x, up in ((196, 60), (286, 140)):
        body = Turned([(44, -230), (44, -120), (46, 0)], 0.22)
        rod = sheet.pen.outline(segment((x, 1010 - 226), (x, 1010 - 250 - up), 8), 12, even)
        with sheet.at(x, 1010):
            turned(sheet, body, WOOD, WOOD_DARK, WOOD_LIGHT, 3, 12)
            mouth(sheet, body, WOOD_DARK, 6)
            for y in (-190, -100, -24):
                band(sheet, body, y, 5)
        sheet.shape(rod, WOOD_LIGHT, 2.4)
        sheet.line(segment((x - 22, 1010 - 250 - up), (x + 22, 1010 - 250 - up), 6), 8, even)
    shadow(sheet, 110, 1030, 170, 30, 0.35)
    with sheet.at(104, 1034):
        figure(
            sheet,
            Pose(hips=(0, -104), lean=10, feet=((18, 0), (-16, 0)), hands=((100, -204), (52, -172))),
            Dress(LACQUER, RIVER_DARK, OCHRE, "band", bare=True),
            1.55,
        )


def _moulds(sheet: Sheet) -> None:
    """Clay moulds bound with iron, funnels upwards; one is being filled."""
    for x, y, size in ((1030, 1160, 1.1), (830, 1230, 0.8), (1240, 1250, 0.84)):
        body = Turned(profile((34, -210), (24, -196), (60, -178), (98, -120), (104, -40), (98, 0)), 0.22)
        shadow(sheet, x + 26, y + 12, 250 * size, 50 * size, 0.38)
        with sheet.at(x, y, scale=size):
            turned(sheet, body, CLAY_DARK, WOOD_DARK, "#e0b48a", 3.4, 12)
            stipple(sheet, body.body(), 60, 4)
            mouth(sheet, body, WOOD_DARK, 6)
            for low in (-132, -40):
                band(sheet, body, low, 8)
            for k in (-1, 1):
                wire = curve(body.at(98, -132, 26 * k), (body.at(112, -86, 34 * k)), body.at(104, -40, 26 * k), step=5)
                sheet.line(wire, 3)


def _pouring(sheet: Sheet) -> None:
    """Two men, a pot on two poles, bronze like a thread of light."""
    shadow(sheet, 700, 1180, 190, 30, 0.35)
    shadow(sheet, 1330, 1130, 190, 30, 0.35)
    with sheet.at(690, 1180):
        figure(
            sheet,
            Pose(hips=(-4, -96), lean=20, feet=((34, 0), (-30, 0)), hands=((92, -116), (84, -104))),
            Dress(CLAY, RIVER_DARK, "", "band", bare=True),
            1.62,
        )
    with sheet.at(1362, 1140, flip=True):
        figure(
            sheet,
            Pose(hips=(-4, -98), lean=16, feet=((30, 0), (-28, 0)), hands=((92, -118), (84, -106))),
            Dress(WOOD, WOOD_DARK, LACQUER, "turban"),
            1.6,
        )
    for low in (0, 16):
        pole = sheet.pen.outline(segment((770, 996 + low), (1290, 950 + low), 14), 13, even)
        sheet.shape(pole, WOOD_LIGHT, 2.4)
    pot = Turned(profile((70, -92), (64, -80), (76, -48), (66, -8), (40, 8)), 0.24)
    with sheet.at(986, 1006, turn=24):
        turned(sheet, pot, STONE_DARK, WOOD_DARK, STONE, 3.4, 11)
        mouth(sheet, pot, FIRE, 8)
        sheet.shape(circle((4, -90), 54, 12), GLOW, 1.8)
    stream = sheet.pen.outline(curve((1060, 950), (1044, 960), (1034, 984), (1031, 1000), step=5), 13, even)
    sheet.shape(stream, GLOW, 2)
    for k in range(11):  # sparks
        angle, near = -150 + k * 12, 46 + (k % 3) * 20
        sheet.flick(segment(polar((1031, 940), near, angle), polar((1031, 940), near + 24, angle), 4), 2.4)


def _cast(sheet: Sheet) -> None:
    """A bench with what has come out of the moulds, and a man who files."""
    for reach in (0, 1):
        top = polyline(
            (1560, 1120 + reach * 26),
            (2300, 1120 + reach * 26),
            (2340, 1190 + reach * 26),
            (1520, 1190 + reach * 26),
            (1560, 1120 + reach * 26),
            step=16,
        )
        sheet.shape(top, (WOOD, WOOD_LIGHT)[1 - reach], 3)
    sheet.shape(box(1520, 1190, 820, 44, 14), WOOD, 3.2)
    cross(sheet, box(1524, 1214, 812, 20, 14), 70, 12, 1.6)
    for x in (1560, 2270):
        sheet.shape(box(x, 1234, 40, 150, 14), WOOD_DARK, 3)
    sheet.wash(polyline((1580, 1240), (2300, 1240), (2400, 1400), (1600, 1400), (1580, 1240)), SHADE, 0.3)
    for x, y, size, kind in ((1680, 1164, 1.06, bell), (1930, 1170, 1.06, tripod), (2170, 1160, 1.2, crane)):
        shadow(sheet, x + 30, y + 6, 210 * size, 36 * size, 0.4)
        with sheet.at(x, y):
            kind(sheet, OCHRE_DARK if kind is not tripod else OCHRE, size)
    shadow(sheet, 1990, 1450, 260, 40, 0.36)
    with sheet.at(1960, 1444):
        censer(sheet, OCHRE, 1.2)
    shadow(sheet, 1700, 1470, 200, 30, 0.36)
    with sheet.at(1700, 1466):
        figure(
            sheet,
            Pose(hips=(0, -22), lean=20, hands=((76, -76), (64, -62)), seat="crossed"),
            Dress(LACQUER, RIVER_DARK, "", "turban"),
            1.6,
        )
    file = sheet.pen.outline(segment((1790, 1376), (1880, 1350), 6), 9, even)
    sheet.shape(file, STONE, 2)
