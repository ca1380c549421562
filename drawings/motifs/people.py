"""People of a village evening, seen from far: they sit or stand, look right, and have no more face than they need."""

from __future__ import annotations

from drawings.line import Points, circle, curve, moved
from drawings.palette import INK, LACQUER_DARK, OCHRE_LIGHT
from drawings.sheet import Sheet

SKIN = "#e3b58a"
_HAIR = "#{:02x}{:02x}{:02x}".format(*INK)


def _put(points: tuple[tuple[float, float], ...], size: float, closed: bool = False) -> Points:
    return moved(curve(*points, closed=closed, step=3), scale=size)


def woman(sheet: Sheet, dress: str, sash: str, size: float = 1, sitting: bool = True) -> None:
    """A woman in a four-panel dress and a kerchief folded to a beak, her feet (or knees) at y = 0."""
    up = 0 if sitting else 78
    if sitting:
        skirt = _put(((-52, 0), (-46, -34), (-22, -60), (16, -58), (64, -30), (74, 0)), size)
    else:
        skirt = _put(((-40, 0), (-32, -70), (-20, -140), (18, -140), (34, -70), (44, 0)), size)
    sheet.shape(skirt, LACQUER_DARK, 2.6)
    for x in (-18, 4, 26):
        sheet.flick(_put(((x * 0.5, -50 - up), (x, -24 - up * 0.4), (x * 1.3, -4)), size), 1.7)
    body = _put(
        ((-26, -52 - up), (-28, -92 - up), (-14, -112 - up), (14, -112 - up), (28, -90 - up), (24, -50 - up)), size
    )
    sheet.shape(body, dress, 2.6)
    sheet.shape(
        _put(((2, -108 - up), (14, -80 - up), (20, -54 - up), (8, -54 - up)), size, closed=True), OCHRE_LIGHT, 1.8
    )
    sheet.shape(_put(((-28, -62 - up), (26, -60 - up), (25, -48 - up), (-27, -50 - up)), size, closed=True), sash, 2)
    sheet.line(_put(((14, -52 - up), (20, -34 - up), (16, -18 - up)), size), 4)
    arm = sheet.pen.outline(
        _put(((-12, -98 - up), (2, -70 - up), (34, -74 - up)), size), 17 * size, lambda t: 1 - 0.4 * t
    )
    sheet.shape(arm, dress, 2.3)
    sheet.shape(moved(circle((36, -75), 6, step=2), 0, -up * size, size), SKIN, 1.8)
    _face(sheet, up, size)
    kerchief = _put(
        (
            (-22, -116 - up),
            (-24, -140 - up),
            (-8, -160 - up),
            (8, -172 - up),
            (12, -160 - up),
            (24, -148 - up),
            (14, -146 - up),
            (-4, -144 - up),
            (-12, -124 - up),
        ),
        size,
    )
    sheet.shape(kerchief, _HAIR, 2.2)


def man(sheet: Sheet, dress: str, size: float = 1, sitting: bool = True) -> None:
    """A man in a long gown and a wound turban, his knees (or feet) at y = 0."""
    up = 0 if sitting else 84
    if sitting:
        gown = _put(
            (
                (-60, 0),
                (-52, -26),
                (-30, -50),
                (-30, -92),
                (-12, -116),
                (16, -116),
                (32, -92),
                (30, -52),
                (62, -26),
                (72, 0),
            ),
            size,
        )
    else:
        gown = _put(((-38, 0), (-34, -90), (-32, -176), (-12, -200), (16, -200), (32, -176), (34, -90), (42, 0)), size)
    sheet.shape(gown, dress, 2.7)
    sheet.line(_put(((4, -114 - up), (12, -84 - up), (10, -50 - up)), size), 1.9)
    sheet.dots([(13 * size, (y - up) * size) for y in (-96, -82, -68)], 4)
    for x in (-20, 22):
        sheet.flick(_put(((x * 0.9, -50 - up * 0.6), (x * 1.3, -26), (x * 1.8, -4)), size), 1.8)
    arm = sheet.pen.outline(
        _put(((-14, -102 - up), (4, -70 - up), (40, -78 - up)), size), 20 * size, lambda t: 1 - 0.2 * t
    )
    sheet.shape(arm, dress, 2.4)
    sheet.shape(moved(circle((43, -79), 7, step=2), 0, -up * size, size), SKIN, 1.8)
    _face(sheet, up, size)
    for y in (-150, -157, -164):
        roll = _put(
            (
                (-21, y + 4 - up),
                (-10, y - 6 - up),
                (10, y - 6 - up),
                (21, y + 2 - up),
                (10, y + 7 - up),
                (-10, y + 8 - up),
            ),
            size,
            closed=True,
        )
        sheet.shape(roll, _HAIR, 1.8)


def _face(sheet: Sheet, up: float, size: float) -> None:
    sheet.shape(_put(((-5, -106 - up), (-6, -122 - up), (10, -122 - up), (9, -106 - up)), size, closed=True), SKIN, 1.8)
    sheet.shape(
        _put(
            (
                (-17, -136 - up),
                (-13, -154 - up),
                (4, -160 - up),
                (17, -150 - up),
                (18, -134 - up),
                (8, -120 - up),
                (-8, -122 - up),
            ),
            size,
            closed=True,
        ),
        SKIN,
        2.2,
    )
    sheet.line(_put(((6, -140 - up), (10, -142 - up), (14, -140 - up)), size), 2)
    sheet.line(_put(((7, -128 - up), (11, -127 - up), (14, -129 - up)), size), 2)
    sheet.dots([(-6 * size, (-140 - up) * size)], 2)
