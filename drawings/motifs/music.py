"""What ca trù is played on: the long-necked đàn đáy, the block and sticks of the phách, the listener's drum."""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Point, along, curve, polyline, segment
from drawings.motifs.hatch import hatch
from drawings.motifs.turned import Turned, mouth, profile, turned
from drawings.palette import LACQUER, LACQUER_DARK, OCHRE, OCHRE_DARK, OCHRE_LIGHT, WOOD, WOOD_DARK, WOOD_LIGHT
from drawings.sheet import Sheet


def dan_day(sheet: Sheet, foot: Point, head: Point) -> None:
    """A lute from the foot of its body to the end of its long neck: three strings, high frets, a body like a drawer."""
    spine = segment(foot, head, 8)
    _, heading = along(spine, 0.5)
    with sheet.at(*foot, turn=heading):
        long = ((head[0] - foot[0]) ** 2 + (head[1] - foot[1]) ** 2) ** 0.5
        neck = polyline((90, -9), (long, -7), (long, 7), (90, 9), (90, -9), step=10)
        sheet.shape(neck, WOOD_DARK, 2.6)
        body = polyline((-10, -62), (126, -44), (126, 44), (-10, 62), (-10, -62), step=9)
        side = polyline((-10, 62), (126, 44), (132, 58), (-6, 78), (-10, 62), step=9)
        sheet.shape(side, WOOD_DARK, 2.6)
        sheet.shape(body, WOOD_LIGHT, 3.2)
        for k in range(6):
            y = -44 + k * 17
            sheet.line(curve((-8, y), (60, y * 0.86 + sheet.random.uniform(-3, 3)), (124, y * 0.72), step=9), 1.4)
        bridge = polyline((18, -20), (30, -20), (30, 20), (18, 20), (18, -20), step=6)
        sheet.shape(bridge, WOOD_DARK, 2)
        for k in range(9):
            x = long * (0.4 + 0.052 * k)
            fret = polyline((x, -11), (x + 9, -11), (x + 9, 11), (x, 11), (x, -11), step=5)
            sheet.shape(fret, OCHRE_LIGHT, 1.9)
        for y in (-5, 0, 5):
            sheet.line(segment((24, y * 1.6), (long - 6, y), 14), 1.4, even)
        scroll = curve(
            (long - 4, -12),
            (long + 40, -16),
            (long + 66, -34),
            (long + 60, -8),
            (long + 40, 12),
            (long - 4, 12),
            closed=True,
            step=5,
        )
        sheet.shape(scroll, LACQUER_DARK, 2.6)
        for k, side_of in enumerate((-1, 1, -1)):
            peg = segment((long + 6 + k * 14, 0), (long + 10 + k * 14, side_of * 36), 5)
            sheet.shape(sheet.pen.outline(peg, 8, lambda t: 0.7 + 0.6 * t), OCHRE, 1.8)


def phach(sheet: Sheet, x: float, y: float) -> None:
    """A bamboo block on its little feet."""
    sheet.shape(
        polyline((x - 70, y), (x - 62, y + 26), (x - 50, y + 26), (x - 46, y), (x - 70, y), step=5), WOOD_DARK, 2
    )
    sheet.shape(
        polyline((x + 46, y), (x + 50, y + 26), (x + 62, y + 26), (x + 70, y), (x + 46, y), step=5), WOOD_DARK, 2
    )
    block = curve(
        (x - 88, y - 14), (x, y - 24), (x + 88, y - 14), (x + 92, y), (x, y + 8), (x - 92, y), closed=True, step=6
    )
    sheet.shape(block, OCHRE, 2.8)
    for off in (-10, -4, 2):
        sheet.line(curve((x - 84, y + off), (x, y + off - 6), (x + 84, y + off), step=8), 1.4)
    for dx in (-40, 30):
        sheet.line(curve((x + dx, y - 20), (x + dx + 5, y - 8), (x + dx, y + 6), step=4), 2.2)


def drum(sheet: Sheet, x: float, y: float, size: float = 1) -> None:
    """A barrel drum upon a stand; its skin is uppermost."""
    for dx in (-64, 64):
        leg = sheet.pen.outline(segment((x + dx * size * 0.8, y - 70 * size), (x + dx * size, y), 6), 13 * size, even)
        sheet.shape(leg, WOOD_DARK, 2.2)
    body = Turned(
        profile((74 * size, -176 * size), (90 * size, -120 * size), (84 * size, -70 * size), (70 * size, -40 * size)),
        0.26,
    )
    with sheet.at(x, y):
        turned(sheet, body, LACQUER, LACQUER_DARK, OCHRE, 3.2, 13)
        mouth(sheet, body, OCHRE_LIGHT, 9 * size)
        for k in range(-6, 7):
            sheet.dots([body.at(86 * size, -158 * size, k * 14)], 9 * size)
        skin = body.ring(64 * size, -176 * size, -180, 180)
        sheet.shape(skin, "#f0e0ba", 2)
        sheet.line([(px * 0.5, py * 0.5 - 88 * size) for px, py in skin], 1.4)
        hatch(sheet, [(px, py) for px, py in skin if px > 10], 30, 10, 1.3, 0.5)


def stick(sheet: Sheet, hand: Point, tip: Point, wide: float = 8) -> None:
    """A stick in a hand."""
    sheet.shape(sheet.pen.outline(segment(hand, tip, 6), wide, even), WOOD, 2)
    sheet.tint(segment(hand, tip, 6), 1.6, OCHRE_DARK)
