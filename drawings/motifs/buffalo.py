"""A water buffalo in outline, looking to the left, patterned as on bronze."""

from __future__ import annotations

from drawings.line import Points, circle, curve, marks, moved, segment, spiral
from drawings.palette import RIVER
from drawings.sheet import Sheet


def buffalo(sheet: Sheet, size: float = 1) -> None:
    """A buffalo about 210 units long around (0, 0), its hooves at y = 70; its head high or low."""
    hand = sheet.random
    low = hand.choice((-6, 4, 16))

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=3.5), scale=size)

    for x, step in ((-44, -6), (-28, 5), (48, -4), (66, 6)):
        leg = put(
            (x - 9, 18),
            (x - 6 + step * 0.4, 44),
            (x - 7 + step, 68),
            (x + 7 + step, 68),
            (x + 7 + step * 0.4, 42),
            (x + 13, 16),
        )
        sheet.shape(leg, RIVER, 2.3)
        sheet.line(moved(segment((x - 7 + step, 62), (x + 7 + step, 62), 3), scale=size), 1.6)
    body = put(
        *marks("-62 -26, -36 -46, 10 -38, 58 -44, 88 -26, 86 14, 56 26, 0 32, -44 28, -66 6"),
        closed=True,
    )
    sheet.shape(body, RIVER, 2.8)
    head = put(
        (-60, -30 + low * 0.4),
        (-84, -32 + low),
        (-112, -2 + low),
        (-116, 12 + low),
        (-102, 16 + low),
        (-78, 2 + low),
        (-56, 2 + low * 0.4),
        closed=True,
    )
    sheet.shape(head, RIVER, 2.6)
    for side in (0, 1):
        sheet.line(
            put(
                (-80, -30 + low),
                (-70 + side * 8, -58 + low),
                (-40 + side * 12, -68 + low),
                (-14 + side * 10, -58 + low),
            ),
            5,
            lambda t: 1.1 - 0.95 * t,
        )
    sheet.line(put((-72, -24 + low), (-58, -34 + low), (-50, -24 + low)), 2)
    sheet.dots([(-90 * size, -18 * size + low * size)], 5)
    sheet.line(put((88, -24), (100, 0), (94, 32), (100, 44)), 2.4)
    sheet.line(moved(spiral((-30, -6), 20, 30, 1.6), scale=size), 2)
    sheet.line(moved(spiral((56, -10), 19, 200, -1.6), scale=size), 2)
    for i in range(5):
        x = -6 + i * 9
        sheet.line(put((x, -34), (x + 4, -6), (x, 24)), 1.6)
    sheet.line(moved(circle((17, 0), 4, step=2), scale=size), 1.5)
