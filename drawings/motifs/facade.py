"""The front of a temple, seen straight on: a roof that lifts at its corners, columns, doors with panels, steps."""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, along, arc, box, circle, curve, mirrored, moved, polyline, segment, spiral
from drawings.motifs.modelling import dark_side, modelled
from drawings.palette import CLAY, CLAY_DARK, LACQUER, LACQUER_DARK, OCHRE, SHADE, STONE_LIGHT, WOOD, WOOD_DARK
from drawings.sheet import Sheet

PLASTER = "#efe3c6"


def roof(
    sheet: Sheet,
    x: float,
    y: float,
    half: float,
    rise: float,
    ridge: float,
    lift: float = 26,
    colour: str = CLAY,
    crest: str = "curls",
) -> None:
    """A roof whose eave lies at `y` in the middle, `half` to each side, `rise` high, with `ridge` half its top."""
    eave = curve((x - half, y - lift), (x - half * 0.8, y - lift * 0.22), (x, y), step=8)
    eave = [*eave, *reversed(mirrored(eave[:-1], x))]
    hip = curve((x + half, y - lift), (x + (half + ridge) * 0.52, y - rise * 0.46), (x + ridge, y - rise), step=6)
    body: Points = [*eave, *hip, *reversed(mirrored(hip, x))]
    sheet.solid(body, colour)
    sheet.wash([*eave, *moved(list(reversed(eave)), 0, -rise * 0.3)], CLAY_DARK, 0.5)
    count = max(6, int(half * 2 / 15))
    with sheet.inside(body):
        for i in range(1, count):
            t = i / count
            low, _ = along(eave, t)
            top = x - ridge + 2 * ridge * t
            bow = (low[0] + top) / 2 + (low[0] - x) * -0.03
            sheet.line(curve(low, (bow, (low[1] + y - rise) / 2 + 2), (top, y - rise), step=9), 1.5)
        dark_side(sheet, body, -half * 0.16, 0, 0.2)
    sheet.line([*body, body[0]], 2.8)
    for i in range(1, count):
        low, _ = along(eave, i / count)
        sheet.shape(circle((low[0], low[1] + 1), 4, step=2), colour, 1.3)
    for side in (-1, 1):
        edge = hip if side > 0 else mirrored(hip, x)
        sheet.line(edge, 5.5, even)
        tip = (x + side * half, y - lift)
        horn = curve(tip, (tip[0] + side * 13, tip[1] - 4), (tip[0] + side * 20, tip[1] - 20), step=3)
        sheet.flick(horn, 8)
        sheet.line(spiral((tip[0] - side * 10, tip[1] - 15), 9, 90, side * -1.2, step=2), 2.2)
    _ridge(sheet, x, y - rise, ridge, crest)


def _ridge(sheet: Sheet, x: float, y: float, half: float, crest: str) -> None:
    thick = max(11, half * 0.06)
    bar = box(x - half - 6, y - thick, 2 * half + 12, thick * 1.15, 10)
    sheet.shape(bar, PLASTER, 2.4)
    for i in range(1, int(half / 14)):
        sheet.line(circle((x - half + i * 28, y - thick * 0.42), thick * 0.24, step=2), 1.2)
    for side in (-1, 1):
        end = (x + side * (half + 2), y - thick)
        horn = curve(
            end,
            (end[0] + side * 12, end[1] - thick),
            (end[0] + side * 8, end[1] - thick * 2.3),
            (end[0] - side * 8, end[1] - thick * 2.5),
            (end[0] - side * 9, end[1] - thick * 1.3),
            (end[0] - side * 20, end[1]),
            step=3,
        )
        sheet.shape(horn, CLAY, 2.4)
        sheet.line(spiral((end[0] + side * 1, end[1] - thick * 1.5), thick * 0.5, 90, side * 1.4, step=2), 1.6)
    if crest == "sun":
        sun = (x, y - thick * 2.1)
        for k in range(11):
            with sheet.at(*sun, turn=k * 360 / 11):
                flame = curve((-4, -thick * 0.9), (-1, -thick * 1.5), (5, -thick * 1.9), (4, -thick * 0.9), step=3)
                sheet.shape(flame, OCHRE, 1.5)
        sheet.shape(circle(sun, thick * 0.95, step=3), LACQUER, 2.2)
        for side in (-1, 1):
            back: Points = [
                (x + side * half * (0.88 - 0.68 * t), y - thick * (1.5 + (0.7 if i % 2 else -0.2)))
                for i, t in enumerate((0, 0.16, 0.34, 0.52, 0.7, 0.88))
            ]
            body = sheet.pen.outline(curve(*back, step=5), thick * 0.8, lambda t: 0.35 + 0.65 * t)
            sheet.shape(body, CLAY, 1.9)
            head = back[-1]
            jaw = moved(
                curve((-6, 8), (-10, -8), (4, -13), (14, -6), (20, -2), (12, 2), (18, 8), (4, 9), step=3),
                scale=thick / 14,
            )
            with sheet.at(*head, flip=side > 0):
                sheet.shape(jaw, CLAY, 1.8)
                sheet.dots([(2, -5)], 4)


def front(
    sheet: Sheet,
    x: float,
    y: float,
    half: float,
    tall: float,
    bays: int,
    rise: float,
    crest: str = "sun",
    leaves: int = 4,
) -> None:
    """A whole hall: terrace and steps, a beam, doors between columns (the middle ones open), a roof."""
    modelled(sheet, box(x - half - 44, y, 2 * half + 88, 40, 16), STONE_LIGHT, 2.6, 8, 0.26)
    for i in range(int((half + 40) / 22)):
        sheet.line(segment((x - half - 30 + i * 44, y + 3), (x - half - 30 + i * 44, y + 38), 6), 1.2)
    bay = 2 * half / bays
    for i in range(bays):
        left = x - half + bay * i
        doors(sheet, left + 8, left + bay - 8, y, tall * 0.86, leaves, open_=abs(i - (bays - 1) / 2) < 1 and bays > 1)
    beam = box(x - half - 14, y - tall, 2 * half + 28, tall * 0.15, 14)
    modelled(sheet, beam, LACQUER_DARK, 2.4, 6, 0.34)
    for i in range(bays):
        middle = x - half + bay * (i + 0.5)
        board = box(middle - bay * 0.36, y - tall * 0.975, bay * 0.72, tall * 0.1, 10)
        sheet.shape(board, OCHRE, 1.8)
        for k in range(5):
            at = (middle + (k - 2) * bay * 0.14, y - tall * 0.925)
            sheet.line(spiral(at, tall * 0.035, 90, 1.4 if k % 2 else -1.4, step=2), 1.4)
    columns(sheet, x, y, half, tall, bays + 1, max(14, bay * 0.11))
    roof(sheet, x, y - tall + 8, half + bay * 0.42, rise, half * 0.86, 34, CLAY, crest)
    steps(sheet, x, y, bay * 0.62, 4, 15, 14)


def columns(sheet: Sheet, x: float, y: float, half: float, tall: float, count: int, thick: float = 22) -> None:
    """Round columns of lacquered wood on stone feet, the outer ones `half` from the middle."""
    for i in range(count):
        at = x - half + 2 * half * i / (count - 1)
        shaft = box(at - thick / 2, y - tall, thick, tall, 12)
        modelled(sheet, shaft, LACQUER, 2.2, thick * 0.34, 0.42)
        sheet.line(segment((at - thick * 0.22, y - tall + 8), (at - thick * 0.22, y - 16), 12), 1.1)
        sheet.shape(box(at - thick * 0.72, y - thick * 0.5, thick * 1.44, thick * 0.55, 6), STONE_LIGHT, 2)


def doors(sheet: Sheet, left: float, right: float, y: float, tall: float, leaves: int = 4, open_: bool = False) -> None:
    """A bay closed by panelled leaves: a lattice above, a board below; or open, and dark inside."""
    sheet.shape(box(left, y - tall, right - left, tall, 10), WOOD_DARK, 2.2)
    if open_:
        sheet.wash(box(left + 3, y - tall + 3, right - left - 6, tall - 6, 10), "#2b1d18", 0.55)
        leaf = (right - left) * 0.17
        for at in (left, right - leaf):
            sheet.shape(box(at, y - tall, leaf, tall, 10), WOOD, 2)
            sheet.line(box(at + 3, y - tall * 0.9, leaf - 6, tall * 0.36, 8), 1.3)
            sheet.line(box(at + 3, y - tall * 0.46, leaf - 6, tall * 0.38, 8), 1.3)
        return
    wide = (right - left) / leaves
    for i in range(leaves):
        at = left + wide * i
        sheet.shape(box(at + 1.5, y - tall + 2, wide - 3, tall - 3, 10), WOOD, 1.8)
        pane = box(at + 5, y - tall * 0.92, wide - 10, tall * 0.44, 8)
        sheet.shape(pane, LACQUER_DARK, 1.4)
        bars = max(2, int(wide / 9))
        for k in range(1, bars):
            px = at + 5 + (wide - 10) * k / bars
            sheet.tint(segment((px, y - tall * 0.92), (px, y - tall * 0.48), 8), 2.6, WOOD)
            sheet.line(segment((px, y - tall * 0.92), (px, y - tall * 0.48), 8), 1.1)
        board = box(at + 5, y - tall * 0.42, wide - 10, tall * 0.34, 8)
        sheet.line(board, 1.4)
        sheet.line(
            curve((at + 8, y - tall * 0.1), (at + wide / 2, y - tall * 0.38), (at + wide - 8, y - tall * 0.1)), 1.2
        )


def steps(sheet: Sheet, x: float, y: float, half: float, count: int = 4, tall: float = 14, grow: float = 12) -> None:
    """Steps that come towards us; the topmost at `y`."""
    for i in range(count):
        wide = half + grow * i
        sheet.shape(box(x - wide, y + tall * i, wide * 2, tall, 14), STONE_LIGHT, 2.2)
        sheet.wash(box(x - wide, y + tall * (i + 0.55), wide * 2, tall * 0.45, 14), SHADE, 0.3)


def arch(x: float, y: float, half: float, tall: float) -> Points:
    """The outline of a doorway with a round head."""
    return [
        *polyline((x - half, y), (x - half, y - tall + half)),
        *arc((x, y - tall + half), half, 180, 360),
        (x + half, y),
    ]
