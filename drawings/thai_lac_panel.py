"""Kt-12: one of the sixteen wood carvings of Thái Lạc pagoda.

Known: Trần period, wood; among them beings with a human head and a bird's body that offer flowers. Here are two such
beings in one panel; faces, clouds and border are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, polar, segment, spiral
from drawings.motifs.cloud import cloud
from drawings.motifs.kinnari import kinnari
from drawings.motifs.vine import vine
from drawings.palette import LACQUER_DARK, OCHRE_LIGHT, SHADE, WOOD, WOOD_DARK, WOOD_LIGHT
from drawings.sheet import Sheet

SIZE = (2200, 1440)
LEFT, TOP, WIDE, TALL = 130.0, 150.0, 1940.0, 1140.0


def draw(sheet: Sheet) -> None:
    """A panel of old wood, carved in low relief."""
    with sheet.framed():
        sheet.wash(box(LEFT + 16, TOP + 26, WIDE, TALL, 30), SHADE, 0.5)
        _plank(sheet)
        _border(sheet)
        inner = box(LEFT + 130, TOP + 130, WIDE - 260, TALL - 260, 30)
        sheet.shape(inner, WOOD_DARK, 4.5)
        with sheet.inside(inner):
            _depth(sheet)
            for flip in (False, True):
                with sheet.at(1520 if flip else 680, 742, flip=flip):
                    kinnari(sheet, WOOD, WOOD_LIGHT, 1.24)
            _jewel(sheet)
        sheet.line(inner, 5)
        _cracks(sheet)


def _plank(sheet: Sheet) -> None:
    hand = sheet.random
    board = box(LEFT, TOP, WIDE, TALL, 30)
    sheet.shape(board, WOOD, 5)
    with sheet.inside(board):
        for i in range(46):
            y = TOP + 8 + i * TALL / 45 + hand.uniform(-6, 6)
            knots = [(LEFT - 10 + k * WIDE / 7, y + hand.uniform(-7, 7)) for k in range(9)]
            sheet.line(curve(*knots, step=14), hand.choice((1.1, 1.4, 1.9)))
            if i % 5 == 0:
                band = curve(*knots, step=14)
                sheet.wash(
                    [*band, *[(x, py + 16) for x, py in reversed(band)]], hand.choice((WOOD_DARK, WOOD_LIGHT)), 0.35
                )


def _border(sheet: Sheet) -> None:
    for inset, width in ((18, 3), (30, 4), (112, 4), (124, 2.4)):
        sheet.line(box(LEFT + inset, TOP + inset, WIDE - 2 * inset, TALL - 2 * inset, 16), width)
    sheet.wash(
        [
            *box(LEFT + 30, TOP + 30, WIDE - 60, TALL - 60, 30),
            *reversed(box(LEFT + 112, TOP + 112, WIDE - 224, TALL - 224, 30)),
        ],
        LACQUER_DARK,
        0.34,
    )
    y0, y1, x0, x1 = TOP + 71, TOP + TALL - 71, LEFT + 71, LEFT + WIDE - 71
    for a, b in (
        ((x0 + 70, y0), (x1 - 70, y0)),
        ((x1, y0 + 70), (x1, y1 - 70)),
        ((x1 - 70, y1), (x0 + 70, y1)),
        ((x0, y1 - 70), (x0, y0 + 70)),
    ):
        vine(sheet, segment(a, b, 8), 74, 3, 1.3)
    for x in (x0, x1):
        for y in (y0, y1):
            for k in range(8):
                with sheet.at(x, y, turn=k * 45):
                    petal = curve((0, -8), (-11, -22), (0, -37), (11, -22), closed=True, step=4)
                    sheet.shape(petal, WOOD_LIGHT, 2.3)
            sheet.shape(circle((x, y), 10, step=3), OCHRE_LIGHT, 2.3)


def _depth(sheet: Sheet) -> None:
    """The carved ground: clouds everywhere, cut lines that make it dark."""
    hand = sheet.random
    for i in range(34):
        y = TOP + 146 + i * 27
        knots = [(LEFT + 120 + k * 250, y + hand.uniform(-10, 10)) for k in range(9)]
        sheet.line(curve(*knots, step=14), 1.3)
    for x, y, size, flip in (
        (390, 330, 44, False),
        (1810, 330, 44, True),
        (360, 560, 30, True),
        (1840, 560, 30, False),
        (330, 1080, 46, False),
        (1870, 1080, 46, True),
        (900, 1090, 46, True),
        (1300, 1090, 46, False),
        (930, 330, 40, False),
        (1270, 330, 40, True),
        (1000, 850, 32, False),
        (1200, 850, 32, True),
    ):
        body = curve(
            (-1.5 * size, 0.3 * size),
            (-1.4 * size, -0.4 * size),
            (-0.1 * size, -1.0 * size),
            (1.2 * size, -0.4 * size),
            (2.7 * size, 0.3 * size),
            (1.2 * size, 0.66 * size),
            (-1.1 * size, 0.72 * size),
            closed=True,
            step=8,
        )
        with sheet.at(x, y, flip=flip):
            sheet.solid(body, WOOD)
        cloud(sheet, x, y, size, flip, 3.2)


def _jewel(sheet: Sheet) -> None:
    """Between them a jewel in flames, over a lotus."""
    at = (1100.0, 470.0)
    for k in range(13):
        a = k * 360 / 13 - 90
        flame = curve(
            polar(at, 46, a - 12),
            polar(at, 74, a - 9),
            polar(at, 104, a + 7),
            polar(at, 70, a + 8),
            polar(at, 46, a + 12),
            step=4,
        )
        sheet.shape(flame, WOOD_LIGHT if k % 2 else WOOD, 2.3)
    sheet.shape(circle(at, 48, step=4), OCHRE_LIGHT, 3.2)
    sheet.line(spiral(at, 38, -90, 1.8, step=4), 2.3)
    for angle in (-64, 64, -36, 36, 0):
        petal = curve((0, 0), (-34, -50), (0, -112), (34, -50), closed=True, step=5)
        with sheet.at(1100, 1010, turn=angle):
            sheet.shape(petal, WOOD_LIGHT if angle else OCHRE_LIGHT, 2.8)
            for side in (-12, 0, 12):
                sheet.line(curve((side * 0.4, -12), (side, -50), (side * 0.3, -88), step=5), 1.7)
    stem = sheet.pen.outline(curve((1100, 1010), (1092, 1070), (1104, 1180), step=6), 16, lambda _: 1)
    sheet.shape(stem, WOOD, 2.4)


def _cracks(sheet: Sheet) -> None:
    hand = sheet.random
    for x, y, long in (
        (LEFT + 20, TOP + 260, 330),
        (LEFT + WIDE - 30, TOP + 880, -420),
        (LEFT + 500, TOP + TALL - 40, 420),
    ):
        knots = [(x + long * k / 6, y + hand.uniform(-9, 9)) for k in range(7)]
        sheet.flick(curve(*knots, step=6), 5.5)
    sheet.dots(
        [
            (
                hand.uniform(LEFT + 10, LEFT + WIDE - 10),
                hand.choice((TOP + hand.uniform(6, 120), TOP + TALL - hand.uniform(6, 120))),
            )
            for _ in range(60)
        ],
        5,
    )
