"""A bronze frog on the rim of a drum, seen from above, looking to the left."""

from __future__ import annotations

from drawings.line import Points, circle, curve, marks, moved, segment
from drawings.palette import PATINA, PATINA_DARK, RIVER_LIGHT, SHADE
from drawings.sheet import Sheet


def frog(sheet: Sheet, size: float = 1) -> None:
    """The frog, about 190 units long."""
    hand = sheet.random

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=3.5), scale=size)

    sheet.wash(moved(put(*marks("-90 0, -50 -50, 40 -60, 96 0, 40 62, -50 50"), closed=True), 16, 22), SHADE, 0.5)
    for side in (-1, 1):
        hind = put(
            (44, side * 26),
            (66, side * 62),
            (34, side * 84),
            (6, side * 70),
            (24, side * 88),
            (62, side * 94),
            (92, side * 62),
            (76, side * 18),
        )
        sheet.shape(hind, PATINA_DARK, 3)
        fore = put(
            (-44, side * 30), (-40, side * 66), (-70, side * 84), (-66, side * 92), (-26, side * 76), (-22, side * 34)
        )
        sheet.shape(fore, PATINA_DARK, 3)
        for toe in (-8, 0, 8):
            sheet.line(moved(segment((-67, side * 87), (-84, side * (90 + toe))), scale=size), 2.4)
            sheet.line(moved(segment((14, side * 78), (-4, side * (80 + toe))), scale=size), 2.4)
    body = put(
        *marks("-94 0, -80 -30, -40 -42, 20 -46, 74 -30, 92 0, 74 30, 20 46, -40 42, -80 30"),
        closed=True,
    )
    sheet.shape(body, PATINA, 3.6)
    sheet.wash(put((-70, -6), (-30, -30), (30, -32), (60, -14), (20, -10), closed=True), RIVER_LIGHT, 0.6)
    sheet.line(put((-56, 0), (0, 1), (84, 0)), 2.6)
    for i in range(6):
        x = -34 + i * 20 + hand.uniform(-2, 2)
        for side in (-1, 1):
            sheet.line(put((x, side * 4), (x + 12, side * 18), (x + 4, side * (38 - abs(i - 2) * 3))), 2)
    for side in (-1, 1):
        sheet.shape(moved(circle((-64, side * 24), 12, step=3), scale=size), RIVER_LIGHT, 2.6)
        sheet.dots([(-66 * size, side * 24 * size)], 9 * size)
    sheet.line(put((-90, -12), (-96, 0), (-90, 12)), 2.4)
