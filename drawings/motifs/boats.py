"""A rowing boat as drums show it: a crescent with a bird's head at both ends, its crew with feathers on their heads."""

from __future__ import annotations

from drawings.line import Points, circle, curve, moved, segment
from drawings.palette import LACQUER, OCHRE_LIGHT, WOOD_LIGHT
from drawings.sheet import Sheet


def boat(sheet: Sheet, rowers: int, size: float = 1) -> None:
    """A boat around (0, 0) that goes to the left, its keel near y = 40; as long as its crew needs."""
    half = 58 + rowers * 26

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=4), scale=size)

    for i in range(rowers):
        x = -half + 74 + i * (2 * half - 140) / max(1, rowers - 1)
        with sheet.at(x * size, 6 * size):
            _rower(sheet, size, standing=(i == rowers - 1))
    hull = put(
        (-half - 34, -62),
        (-half - 26, -14),
        (-half + 24, 12),
        (0, 18),
        (half - 24, 12),
        (half + 26, -14),
        (half + 30, -66),
        (half + 12, -22),
        (half - 40, 34),
        (0, 46),
        (-half + 40, 34),
        (-half - 10, -22),
    )
    sheet.shape(hull, WOOD_LIGHT, 2.6)
    sheet.line(put((-half + 10, 18), (0, 28), (half - 10, 18)), 1.7)
    for i in range(int(half / 9)):
        x = -half + 34 + i * 18
        sheet.line(moved(segment((x, 30 - abs(x) / half * 8), (x + 7, 38 - abs(x) / half * 10), 3), scale=size), 1.6)
    for side in (-1, 1):
        tip = (side * (half + 33), -66)
        head = moved(circle(tip, 9, step=3), scale=size)
        sheet.shape(head, OCHRE_LIGHT, 2)
        sheet.dots([(tip[0] * size, tip[1] * size)], 3.4)
        sheet.line(
            put(tip, (tip[0] + side * 16, tip[1] + 4), (tip[0] + side * 34, tip[1] + 16)), 3, lambda t: 1.1 - 0.9 * t
        )
        sheet.flick(put(tip, (tip[0] - side * 10, tip[1] - 16), (tip[0] - side * 28, tip[1] - 18)), 3)
    for i in range(int(half / 13)):
        x = -half + i * 26
        sheet.line(put((x, 54), (x + 7, 58), (x + 14, 54), (x + 21, 58)), 1.6)


def _rower(sheet: Sheet, size: float, standing: bool) -> None:
    hand = sheet.random
    lean = hand.uniform(-7, 3)
    tall = 22 if standing else 0

    def put(*points: tuple[float, float]) -> Points:
        return moved(curve(*points, step=3), scale=size)

    top = (lean - 4, -46 - tall)
    for i in range(4):  # feathers
        sway = hand.uniform(-4, 4)
        sheet.line(
            put(top, (top[0] + 2 + i * 5, top[1] - 22), (top[0] - 4 + i * 11 + sway, top[1] - 44 + i * 4)),
            2.6,
            lambda t: 0.5 + t * 0.6,
        )
    body = put((-8, 8), (lean - 8, -22 - tall), (lean + 7, -24 - tall), (10, 8))
    sheet.shape(body, LACQUER if standing else OCHRE_LIGHT, 2)
    sheet.shape(moved(circle((lean - 2, -36 - tall), 9, step=3), scale=size), OCHRE_LIGHT, 2)
    sheet.dots([((lean - 5) * size, (-37 - tall) * size)], 3)
    sheet.line(put((lean, -22 - tall), (lean - 18, -10 - tall * 0.6), (lean - 28, -18 - tall * 0.4)), 2.4)
    sheet.line(put((lean - 32, -34 - tall * 0.5), (-34 + lean, 10), (-40 + lean, 62)), 2.4)
    blade = put((-37 + lean, 44), (-45 + lean, 58), (-42 + lean, 72), (-34 + lean, 56))
    sheet.black(blade)
