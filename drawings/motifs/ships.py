"""Craft of a river port, small, as on maps: junks, a square-rigged ship, sampans, a raft. They head to the right."""

from __future__ import annotations

from drawings.line import Points, curve, marks, moved, polyline, segment
from drawings.palette import CELADON_DARK, CLAY, LACQUER, OCHRE, OCHRE_DARK, OCHRE_LIGHT, WOOD, WOOD_DARK, WOOD_LIGHT
from drawings.sheet import Sheet


def junk(sheet: Sheet, size: float = 1) -> None:
    """Two battened sails; about 260 long."""

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=6), scale=size)

    for mast, tall, wide, colour in ((-34, 190, 96, OCHRE_LIGHT), (60, 150, 76, OCHRE)):
        sheet.line(moved(segment((mast, -10), (mast + 4, -tall - 22), 8), scale=size), 4.4)
        sail = put(
            (mast - wide * 0.42, -28),
            (mast - wide * 0.5, -tall * 0.6),
            (mast - wide * 0.16, -tall),
            (mast + wide * 0.4, -tall * 0.92),
            (mast + wide * 0.58, -tall * 0.5),
            (mast + wide * 0.5, -30),
        )
        sheet.shape(sail, colour, 2.4)
        sheet.wash(
            put(
                (mast + wide * 0.2, -30),
                (mast + wide * 0.3, -tall * 0.9),
                (mast + wide * 0.4, -tall * 0.92),
                (mast + wide * 0.58, -tall * 0.5),
                (mast + wide * 0.5, -30),
            ),
            OCHRE_DARK,
            0.35,
        )
        for k in range(1, 8):
            y = -30 - (tall - 34) * k / 8
            sheet.line(put((mast - wide * 0.46, y), (mast, y - 6), (mast + wide * 0.52, y - 2)), 1.7)
        sheet.flick(put((mast + 4, -tall - 20), (mast + 22, -tall - 28), (mast + 40, -tall - 18)), 5)
    hull = put(*marks("-134 -34, -112 8, -60 26, 60 26, 118 4, 148 -38, 96 -20, 0 -12, -84 -18"), closed=True)
    sheet.shape(hull, WOOD, 2.8)
    for low in (0, 9):
        sheet.line(put((-116, -8 + low), (-40, 6 + low), (60, 6 + low), (124, -16 + low)), 1.5)
    sheet.shape(
        moved(polyline((-114, -24), (-110, -56), (-58, -50), (-54, -16), (-114, -24)), scale=size), LACQUER, 2.2
    )
    for k in range(3):
        sheet.line(moved(segment((-104 + k * 16, -50), (-102 + k * 16, -24), 5), scale=size), 1.4)
    _wake(sheet, 150 * size, 34 * size)


def ship(sheet: Sheet, size: float = 1) -> None:
    """A three-master from far away; about 330 long."""

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=6), scale=size)

    for mast, tall, wide in ((-94, 180, 60), (-6, 240, 84), (84, 200, 72)):
        sheet.line(moved(segment((mast, -20), (mast, -tall - 26), 8), scale=size), 4)
        for k, (low, high) in enumerate(((0.18, 0.5), (0.54, 0.78), (0.82, 0.98))):
            grow = 1 - k * 0.24
            sail = put(
                (mast - wide * 0.5 * grow, -tall * low - 12),
                (mast - wide * 0.34 * grow, -tall * (low + high) / 2),
                (mast - wide * 0.46 * grow, -tall * high),
                (mast + wide * 0.46 * grow, -tall * high),
                (mast + wide * 0.66 * grow, -tall * (low + high) / 2),
                (mast + wide * 0.5 * grow, -tall * low - 12),
            )
            sheet.shape(sail, "#efe3c6", 2)
            sheet.flick(
                put(
                    (mast + wide * 0.2 * grow, -tall * high + 5),
                    (mast + wide * 0.34 * grow, -tall * (low + high) / 2),
                    (mast + wide * 0.2 * grow, -tall * low - 14),
                ),
                1.6,
            )
        for end in (-40, 44):
            sheet.line(moved(segment((mast, -tall), (mast + end, -18), 10), scale=size), 1.2)
        sheet.flick(put((mast, -tall - 24), (mast + 18, -tall - 32), (mast + 36, -tall - 22)), 5)
    sheet.line(moved(segment((140, -30), (214, -76), 8), scale=size), 4)
    hull = put((-168, -74), (-158, -10), (-120, 28), (90, 28), (140, 0), (158, -44), (110, -26), (-60, -20), (-96, -46))
    sheet.shape(hull, WOOD_DARK, 3)
    sheet.tint(put((-160, -30), (-60, 2), (100, 0), (146, -26)), 9 * size, OCHRE)
    for k in range(9):
        sheet.dots([((-112 + k * 26) * size, 2 * size)], 5)
    _wake(sheet, 170 * size, 36 * size)


def sampan(sheet: Sheet, size: float = 1) -> None:
    """A covered boat with one who sculls; 150 long."""

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=4), scale=size)

    sheet.line(moved(segment((52, -34), (84, 22), 6), scale=size), 2.4)
    sheet.shape(
        put((44, -6), (42, -30), (52, -38), (60, -28), (58, -6), closed=True),
        sheet.random.choice((CELADON_DARK, LACQUER, OCHRE_DARK)),
        1.7,
    )
    sheet.shape(moved(polyline((36, -40), (52, -54), (68, -40), (36, -40), step=4), scale=size), OCHRE_LIGHT, 1.7)
    sheet.shape(put((-44, -4), (-38, -28), (-6, -33), (22, -26), (26, -4)), WOOD_LIGHT, 2)
    for x in (-28, -12, 4):
        sheet.line(put((x, -5), (x + 2, -18), (x + 1, -30)), 1.3)
    sheet.shape(put(*marks("-74 -12, -40 8, 40 8, 76 -14, 40 -4, -40 -4"), closed=True), WOOD, 2.2)
    _wake(sheet, 78 * size, 15 * size)


def raft(sheet: Sheet, size: float = 1) -> None:
    """Bamboo or timber floated down to market; 240 long."""
    for k in range(6):
        y = -10 + k * 7
        log = moved(segment((-120 + k * 3, y), (116 + k * 4, y - 3), 9), scale=size)
        sheet.shape(sheet.pen.outline(log, 9 * size, lambda _: 1), (CLAY, WOOD_LIGHT)[k % 2], 1.7)
    for x in (-70, 50):
        sheet.line(moved(segment((x, -16), (x + 12, 30), 5), scale=size), 3)
    sheet.shape(moved(polyline((-40, -10), (-20, -46), (30, -46), (44, -10), (-40, -10), step=7), scale=size), OCHRE, 2)
    for k in range(4):
        sheet.flick(moved(segment((-24 + k * 16, -12), (-14 + k * 12, -42), 5), scale=size), 1.4)
    _wake(sheet, 124 * size, 36 * size)


def _wake(sheet: Sheet, half: float, y: float) -> None:
    for k in range(2):
        sheet.line(
            curve((-half * 1.05 - k * 12, y + k * 7), (0, y + 7 + k * 7), (half * 1.1 - k * 20, y + k * 6), step=8), 1.8
        )
