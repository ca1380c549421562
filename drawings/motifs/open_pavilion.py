"""A small open pavilion seen from its court: the edge of a roof above, two columns with a beam, a rail behind."""

from __future__ import annotations

from drawings.line import along, box, circle, curve, moved, segment
from drawings.motifs.hall_inside import column
from drawings.motifs.pen_shade import fringe
from drawings.motifs.vine import vine
from drawings.palette import CLAY, CLAY_DARK, LACQUER, OCHRE_LIGHT, SHADE, WOOD, WOOD_DARK
from drawings.sheet import Sheet


def eave(sheet: Sheet, left: float, right: float, y: float, tall: float) -> None:
    """A tiled roof that comes down to `y` in the middle and lifts at both ends."""
    middle = (left + right) / 2
    half = (right - left) / 2
    edge = curve(
        (left, y - 70),
        (left + half * 0.24, y - 14),
        (middle, y),
        (right - half * 0.24, y - 14),
        (right, y - 70),
        step=10,
    )
    top = y - tall
    sheet.shape([*edge, (right - half * 0.3, top), (left + half * 0.3, top), edge[0]], CLAY, 4)
    thick = [p for p in edge if abs(p[0] - middle) < half * 0.86]  # its tips are too thin for a shade
    sheet.wash([*thick, *[(x, py - 56) for x, py in reversed(thick)]], CLAY_DARK, 0.55)
    count = int((right - left) / 34)
    for i in range(1, count):
        t = i / count
        x, low = along(edge, t)[0]
        head = left + half * 0.3 + (right - left - half * 0.6) * t
        for row in range(7):
            part = row / 7
            at = (x + (head - x) * part, low + (top - low) * part)
            sheet.line(curve((at[0] - 15, at[1] - 9), (at[0], at[1] + 4), (at[0] + 15, at[1] - 9), step=5), 1.8)
        sheet.line(segment((x, low), (head, top), 14), 1.4)
    for i in range(count + 1):
        x, low = along(edge, i / count)[0]
        sheet.shape(circle((x, low + 2), 13, 13, 3), OCHRE_LIGHT if i % 2 else CLAY, 2.2)
        sheet.line(circle((x, low + 2), 6, 6, 2), 1.5)
    for x, way in ((left, -1), (right, 1)):
        sheet.flick(curve((x, y - 70), (x + way * 46, y - 84), (x + way * 66, y - 150), step=5), 22)
    under = [*edge, *reversed(moved(edge, 0, 34))]
    sheet.wash(under, WOOD_DARK, 0.8)
    sheet.line(moved(edge, 0, 34), 3)


def frame(sheet: Sheet, left: float, right: float, top: float, foot: float, wide: float = 86) -> None:
    """Two columns and a carved beam between them, on which things hang."""
    for x in (left, right):
        column(sheet, x, top, foot, wide)
    beam = box(left - 70, top + 40, right - left + 140, 74, 20)
    sheet.shape(beam, WOOD, 4)
    sheet.wash(box(left - 70, top + 82, right - left + 140, 32, 20), WOOD_DARK, 0.5)
    vine(sheet, segment((left + 40, top + 76), (right - 40, top + 76), 10), 54, 2.2, 1.6)
    for x, way in ((left, 1), (right, -1)):
        bracket = curve(
            (x + way * wide * 0.4, top + 116),
            (x + way * 170, top + 114),
            (x + way * 130, top + 150),
            (x + way * 84, top + 150),
            (x + way * 70, top + 220),
            (x + way * wide * 0.46, top + 250),
            closed=True,
            step=6,
        )
        sheet.shape(bracket, WOOD, 3.4)
        sheet.line(curve((x + way * 130, top + 124), (x + way * 84, top + 134), (x + way * 60, top + 190), step=5), 2)
        sheet.line(circle((x + way * 92, top + 136), 8, step=2), 1.8)
    fringe(sheet, segment((left, top + 115), (right, top + 115)), 18, 90, 11, 1.6)


def rail(sheet: Sheet, left: float, right: float, y: float, tall: float) -> None:
    """A low brick balustrade with a glazed tile in each opening."""
    sheet.shape(box(left, y, right - left, tall, 30), "#ecd9b4", 3.4)
    sheet.shape(box(left, y - 20, right - left, 26, 30), CLAY, 3.2)
    sheet.wash(box(left, y + 6, right - left, 22, 30), SHADE, 0.4)
    count = max(2, int((right - left) / 120))
    wide = (right - left) / count
    for i in range(count):
        x = left + wide * (i + 0.5)
        sheet.shape(box(x - 38, y + tall * 0.3, 76, tall * 0.46, 10), LACQUER, 2.4)
        for turn in range(4):
            with sheet.at(x, y + tall * 0.53, turn=turn * 90):
                sheet.shape(curve((0, 0), (-9, -12), (0, -24), (9, -12), closed=True, step=3), OCHRE_LIGHT, 1.8)
