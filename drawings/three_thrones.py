"""Kt-22: the three thrones of Đa Hòa temple.

Known: wood, late 16th to early 17th century; the heads of the arms are dragons that turn inwards. Panels, pedestals,
flames, colours and the room are imagined.
"""

from __future__ import annotations

from drawings.line import Points, box, circle, curve, marks, mirrored, moved, segment, spiral
from drawings.motifs.altar import floor, gloom, incense
from drawings.motifs.dragon import facing, head
from drawings.motifs.lotus_seat import dish, petal
from drawings.motifs.modelling import hatch, modelled
from drawings.motifs.scrollwork import scroll
from drawings.motifs.vine import vine
from drawings.palette import CLAY, LACQUER, LACQUER_DARK, OCHRE, OCHRE_DARK, OCHRE_LIGHT, WOOD_DARK
from drawings.sheet import Sheet

SIZE = (2500, 1620)
GOLD = (OCHRE, OCHRE_LIGHT, CLAY)


def draw(sheet: Sheet) -> None:
    """A dim room, the two side thrones, the middle one before them."""
    with sheet.framed():
        gloom(sheet, 40, 2460, 40, 1210)
        for x in (130.0, 846.0, 1654.0, 2370.0):
            modelled(sheet, box(x - 36, 40, 72, 1180, 20), LACQUER_DARK, 3, 16, 0.4)
            sheet.line(segment((x - 18, 60), (x - 18, 1180), 20), 1.4)
        floor(sheet, 40, 2460, 1210, 1570)
        for x, y, size in ((488.0, 1330.0, 1.26), (2012.0, 1330.0, 1.26), (1250.0, 1450.0, 1.6)):
            dish(sheet, x + 20, y + 4, 330 * size)
            with sheet.at(x, y, scale=size):
                _throne(sheet)
        incense(sheet, 880, 1500, 0.7)
        incense(sheet, 1620, 1500, 0.7)


def _throne(sheet: Sheet) -> None:
    _back(sheet)
    _arms(sheet)
    _seat(sheet)
    for side in (-1, 1):
        with sheet.at(side * 216, -404, turn=-18 * side, scale=0.92, flip=side > 0):
            head(sheet, GOLD)


def _back(sheet: Sheet) -> None:
    """Three panels under a flaming sun."""
    for k in range(9):
        with sheet.at(0, -640, turn=-96 + k * 24):
            flame = curve((-17, -74), (-10, -104), (12, -132), (18, -100), (16, -74), step=4)
            sheet.shape(flame, OCHRE if k % 2 else CLAY, 2)
    left = marks("-150 -280, -150 -560, -128 -600, -92 -612, -86 -650, -64 -690, -30 -714, 0 -722")
    frame = curve(*left, *reversed(mirrored(left[:-1])), step=6)
    frame = [*frame, frame[0]]
    modelled(sheet, frame, LACQUER, 3, 10, 0.32)
    modelled(sheet, circle((0, -640), 52, step=5), OCHRE, 2.6, 7, 0.3)
    sheet.line(spiral((0, -640), 38, -90, 2, step=4), 2.2)
    for half, middle in ((38, 0), (34, -98), (34, 98)):
        panel = box(middle - half, -562, half * 2, 262, 10)
        modelled(sheet, panel, WOOD_DARK, 2.2, 5, 0.3)
        hatch(sheet, panel, 90, 7, 1.1, 0.7)
        scroll(sheet, segment((middle, -552), (middle, -310)), half * 1.8, (OCHRE, OCHRE_LIGHT), 1.7)
    for y in (-574, -290):
        sheet.line(segment((-146, y), (146, y)), 2)
    for side in (-1, 1):
        sheet.line(spiral((side * 118, -588), 16, 90, side * 1.5, step=3), 2)


def _arms(sheet: Sheet) -> None:
    """Rails that leave the back, swing outwards and come to the front, and the balusters that bear them."""
    for side in (-1, 1):
        for x, top in ((178, -486), (206, -440)):
            post = _turned(side * x, -272, top)
            modelled(sheet, post, OCHRE_DARK, 2, 5, 0.34)
        rail: Points = [
            (side * x, y) for x, y in curve(*marks("128 -596, 176 -576, 214 -520, 228 -460, 222 -400"), step=5)
        ]
        tube = sheet.pen.outline(rail, 32, lambda t: 0.8 + 0.3 * t)
        modelled(sheet, tube, OCHRE, 2.6, 8, 0.3)
        for k in range(4, len(rail) - 3, 3):
            (px, py) = rail[k]
            sheet.line(curve((px - 12, py - 4), (px, py + 5), (px + 12, py - 4), step=3), 1.3)


def _turned(x: float, foot: float, top: float) -> Points:
    tall = foot - top
    half = curve(
        (x - 7, foot),
        (x - 13, foot - tall * 0.2),
        (x - 6, foot - tall * 0.4),
        (x - 12, foot - tall * 0.62),
        (x - 6, top),
        step=4,
    )
    return [*half, *reversed(mirrored(half, x)), half[0]]


def _seat(sheet: Sheet) -> None:
    for half, y, tall, colour in (
        (214, -292, 26, LACQUER_DARK),
        (196, -268, 112, LACQUER),
        (216, -160, 24, OCHRE_DARK),
        (196, -138, 52, LACQUER),
    ):
        modelled(sheet, box(-half, y, half * 2, tall, 10), colour, 2.6, 9, 0.32)
    for i in range(3):
        panel = box(-184 + i * 126, -256, 116, 88, 8)
        sheet.shape(panel, WOOD_DARK, 2)
        hatch(sheet, panel, 0, 7, 1.1, 0.7)
        if i == 1:
            facing(sheet, (0, -210), 0.62, GOLD)
        else:
            at = -126 + i * 126
            scroll(sheet, segment((at - 52, -212), (at + 52, -212)), 66, (OCHRE, OCHRE_LIGHT), 1.7, 0.8)
    vine(sheet, segment((-206, -148), (206, -148)), 20, 1.7, 1.6)
    for i in range(9):
        petal(sheet, -176 + i * 44, -88, 42, 42, OCHRE if i % 2 else CLAY)
    for side in (-1, 1):
        leg = [
            (side * x, y)
            for x, y in curve(*marks("226 -90, 232 -56, 206 -34, 216 0, 150 0, 168 -30, 140 -60, 120 -90"), step=5)
        ]
        modelled(sheet, [*leg, leg[0]], LACQUER, 2.6, 9, 0.34)
        sheet.line(spiral((side * 190, -58), 24, 90, side * 1.7, step=4), 2.4)
        sheet.line(spiral((side * 176, -18), 11, 90, side * 1.4, step=3), 1.8)
    apron = curve(*marks("-124 -90, -96 -56, -40 -68, 0 -44, 40 -68, 96 -56, 124 -90"), step=6)
    modelled(sheet, [*apron, apron[0]], OCHRE_DARK, 2.4, 7, 0.3)
    vine(sheet, segment((-100, -76), (100, -76)), 22, 1.7, 1.4)
    modelled(sheet, box(-244, -8, 488, 26, 10), LACQUER_DARK, 2.8, 8, 0.34)
    sheet.line(moved(segment((-240, 6), (240, 6)), 0, 0), 1.4)
