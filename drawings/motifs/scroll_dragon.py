"""A dragon as it is printed under the writing of a patent: in colour alone, a coiling body of scales, a mane, claws."""

from __future__ import annotations

import math

from drawings.line import Points, along, arc, curve, lengths, marks, moved, normals
from drawings.palette import OCHRE_LIGHT, WOOD
from drawings.sheet import Sheet


def scroll_dragon(sheet: Sheet, spine: Points, wide: float, colour: str = WOOD) -> None:
    """From the tail (first point) to the head (last), `wide` across its breast."""
    far = lengths(spine)

    def half(t: float) -> float:
        return wide * 0.5 * min(1, 0.14 + 2.2 * t) * (1 - 0.35 * max(0.0, t - 0.86) / 0.14)

    left: Points = []
    right: Points = []
    for (x, y), (nx, ny), f in zip(spine, normals(spine), far, strict=True):
        h = half(f / far[-1])
        left.append((x + nx * h, y + ny * h))
        right.append((x - nx * h, y - ny * h))
    for part, side in ((0.2, 1), (0.36, -1), (0.6, 1), (0.8, -1)):
        _foot(sheet, spine, part, side, wide, colour)
    sheet.wash([*left, *reversed(right)], OCHRE_LIGHT)
    sheet.tint(left, 4, colour)
    sheet.tint(right, 4, colour)
    place, row = wide * 0.3, 0
    while place < far[-1] - wide * 0.2:
        t = place / far[-1]
        (x, y), heading = along(spine, t)
        h = half(t)
        turn = math.radians(heading + 90)
        count = max(2, int(h / 9))
        for k in range(count):
            off = (k + 0.5 + (row % 2) * 0.5) / count * 2 - 1
            if abs(off) < 0.95:
                at = (x + math.cos(turn) * off * h, y + math.sin(turn) * off * h)
                sheet.tint(arc(at, 10, heading + 100, heading + 260, step=3), 2.6, colour)
        root = (x - math.cos(turn) * h, y - math.sin(turn) * h)
        back = math.radians(heading - 130)
        tip = (root[0] + math.cos(back) * 26, root[1] + math.sin(back) * 26)
        sheet.tint([root, ((root[0] + tip[0]) / 2 - 2, (root[1] + tip[1]) / 2), tip], 7, colour)
        place += 17
        row += 1
    _head(sheet, spine, wide, colour)
    (x, y), heading = along(spine, 0.0)
    for k in (-50, -20, 12, 44):
        turn = math.radians(heading + 180 + k)
        middle = (x + math.cos(turn) * 40, y + math.sin(turn) * 40 - 8)
        sheet.tint(curve((x, y), middle, (x + math.cos(turn) * 84, y + math.sin(turn) * 84), step=5), 9, colour)


def _foot(sheet: Sheet, spine: Points, part: float, side: int, wide: float, colour: str) -> None:
    (x, y), heading = along(spine, part)
    with sheet.at(x, y, turn=heading):
        leg = [
            (px, side * py) for px, py in moved(curve(*marks("-16 20, 4 52, 40 66, 62 92"), step=5), scale=wide / 92)
        ]
        sheet.tint(leg, 26 * wide / 92, OCHRE_LIGHT)
        sheet.tint(leg, 9 * wide / 92, colour)
        end = leg[-1]
        for angle in (-60, -25, 10, 45, 110):
            turn = math.radians(angle)
            tip = (end[0] + math.cos(turn) * 40, end[1] + side * math.sin(turn) * 40)
            sheet.tint(curve(end, ((end[0] + tip[0]) / 2 + 4, (end[1] + tip[1]) / 2 - 5), tip, step=4), 8, colour)


def _head(sheet: Sheet, spine: Points, wide: float, colour: str) -> None:
    (x, y), heading = along(spine, 1.0)
    size = wide / 92
    with sheet.at(x, y, turn=heading):

        def put(written: str, closed: bool = False) -> Points:
            return moved(curve(*marks(written), closed=closed, step=4), scale=size)

        for tip in (
            "-20 -30, -70 -70, -110 -60",
            "-24 -14, -80 -34, -126 -18",
            "-24 10, -84 10, -124 34",
            "-20 30, -66 50, -100 84",
        ):
            sheet.tint(put(tip), 13, colour)
        head = put(
            "-24 -34, 10 -58, 50 -52, 70 -34, 108 -40, 124 -20, 104 -6, 70 -2, 106 10, 94 28, 56 26, 20 40, -20 34",
            closed=True,
        )
        sheet.wash(head, OCHRE_LIGHT)
        sheet.tint(head, 4.4, colour)
        sheet.tint(put("66 -4, 86 4, 104 6"), 4, colour)
        for horn in ("6 -56, -22 -90, -60 -100", "26 -56, 10 -96, -24 -118"):
            sheet.tint(put(horn), 11, colour, lambda t: 1 - 0.7 * t)
        for r in (11, 4):
            sheet.tint(moved(arc((38, -30), r, 0, 360, step=2), scale=size), 4.6, colour)
        for whisker in (
            "112 -34, 146 -60, 184 -44, 206 -70",
            "104 18, 140 34, 170 14, 200 30",
            "60 28, 66 56, 50 78",
            "76 26, 86 52, 76 76",
        ):
            sheet.tint(put(whisker), 6, colour)
