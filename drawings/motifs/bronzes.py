"""What a founder casts for temples: a bell, a tripod with its lid, a censer, a crane on a turtle; feet at y = 0."""

from __future__ import annotations

from drawings.line import Points, arc, circle, curve, marks, mirrored, moved, polyline, segment
from drawings.motifs.hatch import hatch
from drawings.motifs.turned import Turned, band, profile, turned
from drawings.palette import OCHRE, OCHRE_DARK, OCHRE_LIGHT, WOOD_DARK
from drawings.sheet import Sheet


def _put(points: tuple[tuple[float, float], ...], size: float, closed: bool = False) -> Points:
    return moved(curve(*points, closed=closed, step=4), scale=size)


def bell(sheet: Sheet, colour: str, size: float = 1) -> None:
    """A temple bell, 300 high with its two-headed loop."""
    loop = _put(
        (
            (-44, -232),
            (-56, -262),
            (-30, -292),
            (0, -300),
            (30, -292),
            (56, -262),
            (44, -232),
            (26, -234),
            (32, -258),
            (0, -274),
            (-32, -258),
            (-26, -234),
        ),
        size,
        closed=True,
    )
    sheet.shape(loop, OCHRE_DARK, 2.8)
    for side in (-1, 1):
        for k in range(4):
            a = (side * (38 + k * 2), -286 + k * 14)
            sheet.flick(moved(segment(a, (a[0] + side * 12, a[1] - 8), 3), scale=size), 2.6)
    body = Turned(
        [
            (r * size, y * size)
            for r, y in profile((30, -236), (76, -226), (92, -196), (96, -120), (102, -50), (118, -10), (120, 0))
        ],
        0.14,
    )
    turned(sheet, body, colour, WOOD_DARK, OCHRE_LIGHT, 3.2, 12 * size)
    for y in (-200, -192, -126, -118, -46, -38):
        band(sheet, body, y * size, 2)
    for x in (-62, -28, 28, 62):
        for off in (-3, 3):
            sheet.line(_put(((x + off, -190), (x + off * 1.04, -160), (x + off * 1.06, -128)), size), 1.6)
    for x in (-46, 0, 46):
        boss = moved(circle((x, -84), 15, step=3), scale=size)
        sheet.shape(boss, OCHRE, 2.2)
        sheet.line(moved(circle((x, -84), 8, step=3), scale=size), 1.5)
        sheet.dots([(x * size, -84 * size)], 4)
    for k in range(-3, 4):
        sheet.line(moved(arc((k * 31, -20 + 6 * (1 - (k / 4) ** 2)), 13, 180, 360, 16, step=3), scale=size), 1.7)


def tripod(sheet: Sheet, colour: str, size: float = 1) -> None:
    """A cauldron on three legs, with ears, a lid and a little lion on it; 300 high."""
    for x, bow in ((-62, -22), (62, 22), (4, 4)):
        leg = _put(
            (
                (x - 15, -90),
                (x + bow - 17, -52),
                (x + bow * 0.5 - 13, -14),
                (x + bow - 20, 0),
                (x + bow + 18, 0),
                (x + bow * 0.5 + 11, -18),
                (x + bow + 14, -54),
                (x + 18, -92),
            ),
            size,
            closed=True,
        )
        sheet.shape(leg, OCHRE_DARK if x != 4 else colour, 2.8)
        hatch(sheet, leg, 20, 9, 1.6, 0.45)
    for side in (-1, 1):
        ear = _put(
            ((84, -168), (118, -196), (124, -236), (104, -252), (92, -236), (100, -206), (78, -184)), size, closed=True
        )
        ear = ear if side > 0 else mirrored(ear)
        sheet.shape(ear, colour, 2.6)
        hatch(sheet, ear, 30, 9, 1.5, 0.5)
    body = Turned(
        [
            (r * size, y * size)
            for r, y in profile((92, -184), (84, -172), (108, -138), (102, -98), (70, -72), (40, -66))
        ],
        0.15,
    )
    turned(sheet, body, colour, WOOD_DARK, OCHRE_LIGHT, 3.2, 11 * size)
    for y in (-170, -150):
        band(sheet, body, y * size, 2)
    for k in range(-3, 4):
        sheet.line(
            _put(((k * 27 - 10, -112), (k * 27, -128), (k * 27 + 10, -112), (k * 27, -104)), size, closed=True), 1.8
        )
    lid = Turned([(r * size, y * size) for r, y in profile((26, -242), (66, -224), (90, -196), (96, -184))], 0.15)
    turned(sheet, lid, OCHRE, WOOD_DARK, OCHRE_LIGHT, 2.8, 12 * size)
    for k in (-1, 0, 1):
        hole = moved(circle((k * 38, -208 + abs(k) * 2), 9, 11, step=3), scale=size)
        sheet.black(hole)
    lion = _put(
        ((-26, -240), (-34, -262), (-20, -280), (-24, -298), (0, -306), (16, -296), (20, -280), (30, -262), (28, -240)),
        size,
        closed=True,
    )
    sheet.shape(lion, colour, 2.6)
    for x, y in ((-12, -290), (-2, -274), (12, -272), (-18, -262), (18, -256)):
        sheet.line(moved(arc((x, y), 8, 120, 380, step=2), scale=size), 1.6)
    sheet.dots([(6 * size, -292 * size)], 4)


def censer(sheet: Sheet, colour: str, size: float = 1) -> None:
    """A round censer on a stand; 150 high."""
    for x in (-50, 50, 0):
        sheet.shape(
            _put(
                ((x - 13, -34), (x - 17, -8), (x - 10, 0), (x + 12, 0), (x + 15, -10), (x + 13, -34)), size, closed=True
            ),
            OCHRE_DARK,
            2.4,
        )
    body = Turned(
        [(r * size, y * size) for r, y in profile((84, -138), (74, -126), (98, -88), (86, -46), (48, -26))], 0.18
    )
    turned(sheet, body, colour, WOOD_DARK, OCHRE_LIGHT, 3, 11 * size)
    inside = [(x * size, y * size) for x, y in circle((0, -138), 70, 12)]
    sheet.shape(inside, WOOD_DARK, 2.2)
    sheet.line([(x * size, y * size) for x, y in circle((0, -138), 84, 15)], 2.4)
    for y in (-120, -58):
        band(sheet, body, y * size, 1.9)
    for k in (-1, 0, 1):
        sheet.line(
            _put(
                (
                    (k * 50 - 18, -84),
                    (k * 50 - 8, -98),
                    (k * 50, -86),
                    (k * 50 + 8, -98),
                    (k * 50 + 18, -84),
                    (k * 50, -72),
                ),
                size,
                closed=True,
            ),
            1.8,
        )
    for k in (-8, 2, 10):
        sheet.line(segment((k * size, -140 * size), (k * 1.5 * size, -206 * size), 6), 3)


def crane(sheet: Sheet, colour: str, size: float = 1) -> None:
    """A crane that stands on a turtle, looking left; 430 high."""
    for x in (-70, 64):
        sheet.shape(_put(((x - 20, -16), (x - 12, 0), (x + 24, 0), (x + 20, -18)), size, closed=True), OCHRE_DARK, 2.4)
    shell = _put(((-84, -18), (-74, -50), (-20, -72), (40, -66), (82, -36), (86, -16), (0, -8)), size, closed=True)
    sheet.shape(shell, colour, 3)
    hatch(sheet, shell, 40, 10, 1.6, 0.4)
    for x in (-48, -8, 34):
        sheet.line(_put(((x - 17, -40), (x, -56), (x + 17, -40), (x + 10, -22), (x - 10, -22)), size, closed=True), 1.7)
    sheet.shape(_put(((-80, -30), (-106, -44), (-124, -34), (-118, -20), (-84, -14)), size, closed=True), colour, 2.4)
    sheet.dots([(-112 * size, -34 * size)], 4)
    for x in (-8, 16):
        leg = sheet.pen.outline(
            moved(polyline((x, -180), (x + 6, -120), (x - 2, -66), step=6), scale=size), 10 * size, lambda _: 1
        )
        sheet.shape(leg, OCHRE_DARK, 2)
    tail = _put(
        ((50, -226), (96, -196), (124, -150), (104, -156), (88, -140), (76, -160), (44, -176)), size, closed=True
    )
    sheet.shape(tail, OCHRE_DARK, 2.4)
    neck = _put(
        tuple(
            marks(
                "-40 -236, -64 -290, -34 -350, -42 -396, -64 -412, -58 -420, "
                "-30 -414, -18 -388, -18 -340, -42 -288, -8 -234"
            )
        ),
        size,
        closed=True,
    )
    sheet.shape(neck, colour, 2.8)
    body = _put(
        tuple(marks("-50 -236, -40 -262, 10 -268, 60 -244, 84 -204, 40 -176, -14 -176, -46 -200")), size, closed=True
    )
    sheet.shape(body, colour, 3)
    hatch(sheet, body, 55, 10, 1.6, 0.4)
    for row in range(3):
        for k in range(4):
            sheet.line(moved(arc((-4 + k * 20 - row * 4, -240 + row * 18), 11, 20, 170, step=3), scale=size), 1.6)
    for y in (-412, -406):
        sheet.line(_put(((-58, y), (-90, y + 4), (-126, y + 16)), size), 3, lambda t: 1.1 - 0.9 * t)
    sheet.dots([(-44 * size, -408 * size)], 5)
    sheet.flick(_put(((-34, -418), (-14, -424), (4, -410)), size), 4)
    for k in range(5):
        sheet.line(_put(((-40 + k * 2, -290 - k * 22), (-30 + k * 1, -286 - k * 22)), size), 1.5)
    lotus = _put(((-122, -376), (-138, -394), (-126, -416), (-110, -396)), size, closed=True)
    sheet.shape(lotus, OCHRE, 2)
