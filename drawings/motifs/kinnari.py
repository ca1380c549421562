"""A being with a human head and the body of a bird, that offers a flower; it looks to the right."""

from __future__ import annotations

from drawings.line import Points, arc, circle, curve, marks, moved, segment, spiral
from drawings.palette import WOOD_DARK
from drawings.sheet import Sheet


def kinnari(sheet: Sheet, colour: str, light: str, size: float = 1) -> None:
    """The being around (0, 0), its claws at y = 300, its tail to the left."""

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=4), scale=size)

    _plumes(sheet, colour, light, size)
    _wing(sheet, colour, light, size)
    for x in (6, 62):
        leg = put((x, 180), (x + 6, 236), (x - 4, 262), (x + 8, 264), (x + 20, 236), (x + 24, 184))
        sheet.shape(leg, light, 2.6)
        for toe in (-26, 2, 32):
            sheet.line(put((x + 4, 262), (x + toe * 0.7, 280), (x + toe * 1.2, 298)), 4.5, lambda t: 1.1 - 0.7 * t)
        for y in (222, 236, 250):
            sheet.line(put((x - 2, y), (x + 8, y + 5), (x + 19, y)), 1.6)
    body = put(
        *marks("18 -4, -30 24, -92 70, -128 120, -96 166, -10 194, 70 186, 122 134, 128 60, 98 4"),
        closed=True,
    )
    sheet.shape(body, colour, 3.4)
    with sheet.inside(body):
        for row in range(8):
            for k in range(8):
                at = (-84 + k * 30 + (15 if row % 2 else 0), 22 + row * 23)
                sheet.line(moved(arc(at, 15, 20, 160, 13, step=3), scale=size), 1.9)
        sheet.wash(put(*marks("-90 150, -20 150, 80 140, 122 80, 124 200, -90 210"), closed=True), WOOD_DARK, 0.3)
    _torso(sheet, light, colour, size)
    _head(sheet, light, size)


def _plumes(sheet: Sheet, colour: str, light: str, size: float) -> None:
    """The tail: five plumes that rise behind and curl at their ends."""
    ends = ((-226, -66, 1), (-292, -8, 1), (-318, 70, 1), (-292, 150, -1), (-226, 216, -1))
    for i, (ex, ey, way) in enumerate(ends):
        spine = moved(
            curve((-60, 110), (-150, 120 + (ey - 10) * 0.16), (ex * 0.8, ey * 0.72 + 30), (ex, ey), step=4), scale=size
        )
        outline = sheet.pen.outline(spine, 50 * size, lambda t: 0.4 + 0.6 * t - 0.35 * t**6)
        sheet.shape(outline, colour if i % 2 else light, 2.8)
        sheet.line(spine, 2.4)
        for k in range(3, len(spine) - 4, 4):
            (ax, ay), (bx, by) = spine[k], spine[k + 3]
            dx, dy = bx - ax, by - ay
            for side in (-1, 1):
                sheet.flick(
                    curve(
                        (ax, ay),
                        (ax + dx * 0.8 - dy * side * 0.6, ay + dy * 0.8 + dx * side * 0.6),
                        (ax + dx * 1.4 - dy * side * 1.2, ay + dy * 1.4 + dx * side * 1.2),
                        step=3,
                    ),
                    1.6,
                )
        eye = (ex * size, ey * size)
        sheet.shape(circle(eye, 30 * size, step=4), light if i % 2 else colour, 2.6)
        sheet.line(spiral(eye, 24 * size, 90, 1.7 * way, 0.12, step=3), 2.2)


def _wing(sheet: Sheet, colour: str, light: str, size: float) -> None:
    tips = ((-96, -290), (-150, -262), (-192, -216), (-214, -160), (-214, -106), (-186, -60))
    for i, (tx, ty) in enumerate(tips):
        root = (6, -80 + i * 8)
        mid = (tx * 0.55, ty * 0.62 - 26 + i * 4)
        quill = moved(curve(root, mid, (tx, ty), step=4), scale=size)
        feather = sheet.pen.outline(
            quill, 52 * size, lambda t: 0.3 + 0.7 * t if t < 0.8 else 0.86 * (1 - ((t - 0.8) / 0.2) ** 2) ** 0.5 + 0.02
        )
        sheet.shape(feather, light if i % 2 else colour, 2.5)
        sheet.line(quill, 1.9)
        for t in (0.4, 0.52, 0.64, 0.76, 0.88):
            a = (root[0] + (tx - root[0]) * t, root[1] + (ty - root[1]) * t - 10 * (1 - t))
            sheet.flick(moved(curve(a, (a[0] - 8, a[1] + 6), (a[0] - 18, a[1] + 6), step=3), scale=size), 1.4)
    cover = moved(
        curve(*marks("20 -104, -34 -150, -86 -150, -96 -100, -60 -54, 0 -30"), closed=True, step=4), scale=size
    )
    sheet.shape(cover, colour, 2.8)
    with sheet.inside(cover):
        for row in range(5):
            for k in range(6):
                sheet.line(
                    moved(
                        arc((-92 + k * 24 + (12 if row % 2 else 0), -146 + row * 22), 12, 20, 160, 11, step=3),
                        scale=size,
                    ),
                    1.7,
                )


def _torso(sheet: Sheet, skin: str, cloth: str, size: float) -> None:
    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=4), scale=size)

    torso = put(
        *marks("14 -126, 2 -96, 18 -50, 10 8, 56 26, 104 8, 98 -50, 112 -96, 98 -128, 70 -140, 42 -140"),
        closed=True,
    )
    sheet.shape(torso, skin, 3)
    sheet.line(put((20, -30), (56, -18), (98, -32)), 2.2)
    for y, bow in ((-2, 12), (8, 14)):
        sheet.line(put((10, y), (56, y + bow), (104, y)), 2.4)
    sheet.dots([(x * size, (6 + (1 - ((x - 57) / 46) ** 2) * 13) * size) for x in range(18, 100, 8)], 5)
    for r in (0, 9):
        sheet.line(put((34, -132 + r * 0.3), (44, -108 + r), (62, -98 + r), (82, -110 + r), (90, -134 + r * 0.3)), 2.2)
    sheet.dots([(x * size, y * size) for x, y in ((48, -98), (62, -91), (76, -99))], 6)
    for shoulder, elbow, hand in (((102, -116), (150, -56), (214, -96)), ((34, -112), (104, -40), (206, -84))):
        arm = sheet.pen.outline(
            moved(curve(shoulder, elbow, hand, step=4), scale=size), 31 * size, lambda t: 1 - 0.42 * t
        )
        sheet.shape(arm, skin, 2.8)
        wrist = moved([(hand[0] - 16, hand[1] + 8)], scale=size)[0]
        for off in (-6, 4):
            sheet.line(arc((wrist[0] + off, wrist[1]), 13 * size, 60, 240, step=3), 2)
        fingers = put(
            (hand[0] - 4, hand[1] - 10),
            (hand[0] + 14, hand[1] - 18),
            (hand[0] + 26, hand[1] - 8),
            (hand[0] + 10, hand[1] + 8),
            (hand[0] - 6, hand[1] + 8),
            closed=True,
        )
        sheet.shape(fingers, skin, 2.3)
    _offering(sheet, cloth, skin, 236 * size, -108 * size, size)


def _offering(sheet: Sheet, cloth: str, skin: str, x: float, y: float, size: float) -> None:
    """A lotus on a dish."""
    dish = moved(curve((-44, -6), (-28, 14), (28, 14), (44, -6), step=4), x, y, size)
    sheet.shape(dish, cloth, 2.6)
    for angle, colour in ((-58, skin), (58, skin), (-30, cloth), (30, cloth), (0, skin)):
        petal = curve((0, 0), (-15, -26), (0, -62), (15, -26), closed=True, step=4)
        placed = moved(moved(petal, turn=angle), x, y - 6 * size, size)
        sheet.shape(placed, colour, 2.3)
        sheet.line(moved(moved(segment((0, -8), (0, -46), 4), turn=angle), x, y - 6 * size, size), 1.5)


def _head(sheet: Sheet, skin: str, size: float) -> None:
    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=3), scale=size)

    sheet.shape(put((44, -136), (42, -164), (84, -166), (82, -136), closed=True), skin, 2.4)
    for y in (-142, -150):
        sheet.line(put((46, y), (62, y + 6), (80, y)), 1.7)
    face = put(
        *marks("30 -232, 26 -206, 32 -178, 52 -158, 72 -154, 92 -164, 104 -186, 108 -210, 104 -236, 66 -256"),
        closed=True,
    )
    sheet.shape(face, skin, 2.9)
    ear = put(*marks("30 -212, 18 -218, 16 -198, 22 -168, 32 -166, 32 -190"), closed=True)
    sheet.shape(ear, skin, 2.2)
    sheet.line(put((25, -206), (22, -196), (26, -186)), 1.6)
    sheet.line(circle((25 * size, -162 * size), 6 * size, step=2), 2)
    hair = put(
        *marks("20 -214, 20 -250, 46 -276, 84 -274, 108 -248, 108 -230, 84 -240, 56 -236, 32 -214"),
        closed=True,
    )
    sheet.shape(hair, WOOD_DARK, 2.6)
    sheet.shape(circle((58 * size, -290 * size), 23 * size, step=3), WOOD_DARK, 2.6)
    sheet.line(spiral((58 * size, -290 * size), 17 * size, 120, 1.6, step=3), 1.8)
    band = put(*marks("22 -226, 50 -248, 84 -252, 108 -238, 106 -228, 84 -240, 52 -236, 28 -214"), closed=True)
    sheet.shape(band, "#cf9a45", 2.2)
    sheet.dots([(x * size, y * size) for x, y in ((36, -230), (52, -241), (68, -246), (84, -245), (98, -239))], 5)
    for x, wide in ((58, 13), (90, 10)):
        sheet.line(put((x - wide, -210), (x, -217), (x + wide, -209)), 2.3)
        sheet.line(put((x - wide, -199), (x, -193), (x + wide, -198)), 2.6)
        sheet.line(put((x - wide * 0.8, -202), (x, -205), (x + wide * 0.8, -202)), 1.5)
    sheet.line(put((76, -208), (84, -190), (87, -184), (78, -181)), 2)
    sheet.line(put((64, -170), (76, -174), (82, -172), (92, -173)), 2.3)
    sheet.line(put((70, -165), (79, -162), (88, -167)), 1.9)
