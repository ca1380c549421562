"""The birds of the drum: Lạc birds in flight, and the long-billed ones that stand. Both look to the left."""

from __future__ import annotations

from drawings.line import Points, circle, curve, marks, moved, polyline, segment
from drawings.palette import OCHRE_LIGHT
from drawings.sheet import Sheet


def flying(sheet: Sheet, size: float = 1) -> None:
    """A Lạc bird in flight around (0, 0), about 210 units long: bill, crest, swept wings, a fan of a tail."""
    hand = sheet.random
    lift, sweep = hand.uniform(0.9, 1.12), hand.uniform(-6, 8)

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=3.2), scale=size)

    tail = put((24, -5), (70, -24), (98, -24 + sweep * 0.3), (102, 0), (98, 22), (70, 20), (24, 5))
    sheet.shape(tail, OCHRE_LIGHT, 2.2)
    for y in (-17, -9, -1, 7, 15):
        sheet.line(put((30, y * 0.25), (64, y * 0.9), (99, y * 1.15 + sweep * 0.2)), 1.6)
    for side in (-1, 1):
        wing = put(
            (-26, side * 5),
            (-8, side * 40 * lift),
            (16 + sweep, side * 66 * lift),
            (30 + sweep, side * 64 * lift),
            (26, side * 34),
            (20, side * 5),
        )
        sheet.shape(wing, OCHRE_LIGHT, 2.3)
        sheet.line(put((-18, side * 14), (0, side * 34 * lift), (18 + sweep, side * 56 * lift)), 1.6)
        for t in (0.18, 0.36, 0.54, 0.72, 0.9):
            a = (-16 + 26 * t + sweep * t, side * (10 + 46 * t * lift))
            sheet.line(put(a, (a[0] + 10, a[1] - side * 3), (24 + 4 * t, side * (6 + 50 * t * lift))), 1.4)
    body = put(*marks("-58 -7, -30 -9, 8 -9, 28 -4, 28 4, 6 10, -30 7, -56 4"), closed=True)
    sheet.shape(body, OCHRE_LIGHT, 2.3)
    for x in (-22, -10, 2, 14):
        sheet.line(put((x, -8), (x + 4, 0), (x, 8)), 1.4)
    crest = put((-58, -8), (-40, -24), (-14, -30 + sweep * 0.5), (2, -25 + sweep * 0.5))
    sheet.flick(crest, 4.5)
    sheet.flick(put((-54, -6), (-38, -16), (-18, -19)), 2.4)
    head = moved(circle((-63, -2), 9.5, step=3), scale=size)
    sheet.shape(head, OCHRE_LIGHT, 2.2)
    sheet.line(moved(circle((-64, -3), 4.2, step=2), scale=size), 1.6)
    sheet.dots([(-64 * size, -3 * size)], 3)
    sheet.line(put((-70, -7), (-90, -4), (-112, 3 + hand.uniform(-2, 2))), 3, lambda t: 1.1 - 0.9 * t)
    sheet.line(put((-70, 3), (-90, 4), (-110, 6)), 2.4, lambda t: 1.1 - 0.9 * t)


def standing(sheet: Sheet, size: float = 1) -> None:
    """A long-billed bird on its feet around (0, 0), feet at y = 60: now it fishes, now it looks up."""
    hand = sheet.random
    nod = hand.choice((-14, 0, 10, 26))

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=3), scale=size)

    body = put(*marks("-24 4, -8 -16, 22 -16, 54 4, 30 18, -4 24"), closed=True)
    sheet.shape(body, OCHRE_LIGHT, 2.3)
    neck = put(
        (-20, 8),
        (-34, -10),
        (-30, -34 + nod * 0.5),
        (-44, -48 + nod),
        (-50, -40 + nod),
        (-40, -28 + nod * 0.6),
        (-44, -6),
        (-22, 14),
        closed=True,
    )
    sheet.shape(neck, OCHRE_LIGHT, 2.2)
    sheet.line(moved(circle((-46, -43 + nod), 3, step=1.5), scale=size), 1.5)
    for off in (-2, 3):
        sheet.line(
            put((-50, -43 + nod + off), (-70, -38 + nod + off * 1.4), (-96, -32 + nod + nod * 0.4)),
            2.4,
            lambda t: 1.1 - 0.85 * t,
        )
    sheet.flick(put((-40, -50 + nod), (-22, -58 + nod), (-8, -52 + nod)), 3)
    for i in range(4):
        sheet.line(put((2 + i * 9, -12 + i * 2), (10 + i * 9, 2 + i), (4 + i * 8, 15 - i)), 1.5)
    for x in (4, 18):
        step = hand.uniform(-5, 5)
        sheet.line(moved(polyline((x, 18), (x + step, 40), (x + step - 3, 60), step=4), scale=size), 2.2)
        sheet.line(moved(segment((x + step - 12, 60), (x + step + 5, 60), 4), scale=size), 2.2)
