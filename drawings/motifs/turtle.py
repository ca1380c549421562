"""A turtle that carries a stele, seen from in front or from behind; its feet stand at y = 0."""

from __future__ import annotations

from drawings.line import Points, circle, curve, marks, moved, polar, polyline
from drawings.sheet import Sheet


def turtle(sheet: Sheet, colour: str, dark: str, behind: bool = False, size: float = 1) -> None:
    """The turtle, about 660 wide and 210 high; the stone stands on its shell at y = -150."""

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=5), scale=size)

    for side in (-1, 1):
        foot = put(
            (side * 190, -70), (side * 300, -66), (side * 336, -20), (side * 330, 0), (side * 226, 2), (side * 196, -26)
        )
        sheet.shape(foot, dark, 4)
        for i in range(3):
            x = side * (262 + i * 26)
            sheet.line(put((x, -22), (x + side * 4, -10), (x, 1)), 2.6)
    shell = put(
        *marks("-318 -44, -290 -110, -170 -176, 0 -196, 170 -176, 290 -110, 318 -44, 180 -24, 0 -18, -180 -24"),
        closed=True,
    )
    sheet.shape(shell, colour, 4.5)
    with sheet.inside(shell):
        for row, y in enumerate((-172, -92.5, -13)):
            for i in range(-5, 6):
                x = i * 92 + (46 if row % 2 else 0)
                plate = [polar((x, y), 53, a) for a in range(30, 391, 60)]
                sheet.line(moved(polyline(*plate), scale=size), 2.4)
                sheet.line(moved(circle((x, y), 27, 24, step=4), scale=size), 1.5)
    rim = put((-318, -44), (-180, -24), (0, -18), (180, -24), (318, -44))
    sheet.line(rim, 5)
    sheet.line(moved(rim, 0, -13), 2)
    (_tail if behind else _head)(sheet, colour, dark, size)


def _head(sheet: Sheet, colour: str, dark: str, size: float) -> None:
    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=4), scale=size)

    head = put(*marks("-50 0, -72 -30, -66 -72, -34 -100, 34 -100, 66 -72, 72 -30, 50 0, 0 12"), closed=True)
    sheet.shape(head, colour, 4.2)
    sheet.wash(put((30, 8), (62, -4), (70, -44), (52, -80), (40, -30), closed=True), dark, 0.5)
    for side in (-1, 1):
        lid = put((side * 40, -62), (side * 52, -72), (side * 64, -60), (side * 52, -54), closed=True)
        sheet.line(lid, 2.6)
        sheet.dots([(side * 53 * size, -62 * size)], 8)
        sheet.dots([(side * 7 * size, -50 * size)], 5)
        sheet.line(put((side * 18, -98), (side * 22, -76), (side * 14, -58)), 2)
        for fold in (0, 9):
            sheet.line(put((side * 44, 2 + fold), (side * 56, -8 + fold), (side * 66, -24 + fold)), 2)
    sheet.line(put(*marks("-66 -36, -38 -24, -12 -30, 0 -22, 12 -30, 38 -24, 66 -36")), 3.4)
    sheet.line(put((-30, -2), (0, 4), (30, -2)), 2)


def _tail(sheet: Sheet, colour: str, dark: str, size: float) -> None:
    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=4), scale=size)

    tail = put(*marks("-34 -26, -22 -4, 8 10, 46 2, 30 -4, 34 -28"), closed=True)
    sheet.shape(tail, dark, 3.6)
    for x in (-12, 4, 20):
        sheet.line(put((x, -18), (x + 4, -8), (x, 2)), 2)
    del colour
