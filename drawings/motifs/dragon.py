"""A dragon: a body of scales along any line, four-clawed legs, flames at its joints; its head, also alone."""

from __future__ import annotations

import math

from drawings.line import Point, Points, along, arc, circle, curve, lengths, marks, moved, normals, spiral
from drawings.motifs.modelling import dark_side, modelled
from drawings.sheet import Sheet

Colours = tuple[str, str, str]
"""Of the body, of its light parts (belly, horns), of mane and fins."""
RED = "#a23a28"


def dragon(
    sheet: Sheet,
    spine: Points,
    width: float,
    colours: Colours,
    legs: tuple[float, ...] = (),
    up: int = 1,
    tongue: str = RED,
) -> None:
    """A dragon whose tail is at the beginning of `spine` and whose head is at its end; `up`: the side of its back."""
    body, light, mane = colours
    outline = sheet.pen.outline(spine, width, lambda t: min(1, 0.1 + 1.5 * t) * (1 - 0.25 * t**3))
    _fins(sheet, spine, width, mane, up)
    for i, part in enumerate(legs):
        _leg(sheet, spine, part, width, colours, up, 1 if i % 2 else -1)
    modelled(sheet, outline, body, max(1.8, width * 0.06), width * 0.22, 0.32)
    _scales(sheet, spine, width, light, up)
    sheet.line(spine[:2], 1)
    at, heading = along(spine, 0.995)
    with sheet.at(*at, turn=heading, scale=width / 62):
        head(sheet, colours, up, tongue)


def _scales(sheet: Sheet, spine: Points, width: float, light: str, up: int) -> None:
    far = lengths(spine)
    step = max(5.0, width * 0.2)
    goal = step
    row = 0
    for i, ((x, y), (nx, ny)) in enumerate(zip(spine, normals(spine), strict=True)):
        if far[i] < goal:
            continue
        goal += step
        row += 1
        part = far[i] / far[-1]
        half = width / 2 * min(1, 0.1 + 1.5 * part) * (1 - 0.25 * part**3)
        turn = math.degrees(math.atan2(-nx, ny)) + 180
        for k in (-1, 0, 1, 2):
            off = (k * 0.42 + (0.21 if row % 2 else 0) - 0.1) * half * up
            if off * up < -half * 0.5:
                continue
            at = (x + nx * off, y + ny * off)
            sheet.line(arc(at, half * 0.26, turn - 76, turn + 76, step=max(1.5, half * 0.1)), max(1.1, width * 0.022))
        a, b = (
            (x - nx * half * 0.5 * up, y - ny * half * 0.5 * up),
            (x - nx * half * 0.96 * up, y - ny * half * 0.96 * up),
        )
        if half > 9:
            sheet.tint([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], step * 0.7, light)
            sheet.line([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], max(1.1, width * 0.025))


def _fins(sheet: Sheet, spine: Points, width: float, mane: str, up: int) -> None:
    far = lengths(spine)
    step = max(9.0, width * 0.42)
    goal = step
    for i, ((x, y), (nx, ny)) in enumerate(zip(spine, normals(spine), strict=True)):
        if far[i] < goal or i < 2:
            continue
        goal += step
        part = far[i] / far[-1]
        half = width / 2 * min(1, 0.1 + 1.5 * part) * up
        dx, dy = ny * step, -nx * step  # backwards
        root, tip = (x + nx * half * 0.6, y + ny * half * 0.6), (x + nx * half * 1.75 + dx, y + ny * half * 1.75 + dy)
        fin = curve(
            (root[0] - dx * 0.55, root[1] - dy * 0.55),
            ((root[0] + tip[0]) / 2 - dx * 0.2, (root[1] + tip[1]) / 2 - dy * 0.2),
            tip,
            (root[0] + dx * 0.6, root[1] + dy * 0.6),
            step=3,
        )
        sheet.shape(fin, mane, max(1.3, width * 0.03))
    (x, y), heading = along(spine, 0.01)
    for bend in (-34, -12, 12, 34):
        with sheet.at(x, y, turn=heading + 180 + bend):
            flame = curve(
                (0, -width * 0.1),
                (width * 0.5, -width * 0.16),
                (width * (1.0 - abs(bend) / 80), 0),
                (width * 0.5, width * 0.1),
                (0, width * 0.1),
                step=3,
            )
            sheet.shape(flame, mane, max(1.3, width * 0.03))


def _leg(sheet: Sheet, spine: Points, part: float, width: float, colours: Colours, up: int, way: int) -> None:
    at, heading = along(spine, part)
    with sheet.at(*at, turn=heading + (90 if up > 0 else -90), scale=width / 60, flip=False):
        s = way
        limb = sheet.pen.outline(
            curve((0, 0), (40, s * 24), (66, s * 6), (84, s * 18), step=4), 27, lambda t: 1.1 - 0.55 * t
        )
        for flame in ((20, 40, -30), (34, 46, -42)):
            sheet.flick(curve((30, s * 18), (flame[0], s * flame[1]), (flame[2], s * (flame[1] + 12)), step=4), 6)
        modelled(sheet, limb, colours[0], 2.2, 6, 0.3)
        for k in range(4):
            sheet.line(arc((18 + k * 13, s * (14 - k * 2)), 7, 20, 200, step=3), 1.2)
        for turn in (-62, -22, 18, 58):
            claw = sheet.pen.outline(
                curve(
                    (84, s * 18),
                    (100 + 6 * math.cos(math.radians(turn)), s * (18 + turn * 0.2)),
                    (112 - abs(turn) * 0.12, s * (18 + turn * 0.5)),
                    step=3,
                ),
                8,
                lambda t: 1.1 - t * 0.9,
            )
            sheet.shape(claw, colours[1], 1.5)


def head(sheet: Sheet, colours: Colours, up: int = 1, tongue: str = RED) -> None:
    """The head alone, its neck at (0, 0), looking to the right, about 110 long; `up` -1: upside down."""
    body, light, mane = colours

    def put(written: str, closed: bool = True) -> Points:
        return [(x, y * up) for x, y in curve(*marks(written), closed=closed, step=2.5)]

    for i, lock in enumerate(
        (
            "14 -20, -10 -46, -52 -62, -80 -52, -54 -46, -26 -24, -6 -8",
            "4 -10, -24 -26, -66 -30, -96 -12, -64 -16, -30 -2, -6 4",
            "4 4, -26 0, -64 8, -86 30, -56 22, -26 18, 0 14",
            "12 16, -8 20, -40 36, -50 62, -28 44, 0 34, 16 26",
        )
    ):
        sheet.shape(put(lock), mane, 2)
        bend = marks(
            ("6 -24, -28 -44, -66 -54", "0 -6, -34 -20, -78 -18", "0 8, -32 8, -68 22", "8 22, -18 32, -40 50")[i]
        )
        sheet.flick([(x, y * up) for x, y in curve(*bend, step=4)], 1.6)
    for lift in (0, 12):
        horn = [
            (x, y * up)
            for x, y in curve((34, -36 - lift * 0.3), (10, -64 - lift), (-24, -76 - lift), (-40, -66 - lift), step=3)
        ]
        sheet.shape(sheet.pen.outline(horn, 11, lambda t: 1.1 - 0.9 * t), light, 1.9)
    jaw = put("22 8, 50 16, 78 20, 94 10, 98 18, 84 36, 52 38, 20 28, 4 16")
    modelled(sheet, jaw, body, 2.2, 5, 0.3)
    lick = put("40 12, 66 10, 88 -4, 104 2, 90 8, 70 18, 46 20")
    sheet.shape(lick, tongue, 1.7)
    for x in (56, 68, 80):
        sheet.shape(
            [(x - 4, (18 - (x - 56) * 0.1) * up), (x, (6 - (x - 56) * 0.1) * up), (x + 4, (18 - (x - 56) * 0.1) * up)],
            "#f3e7cd",
            1.2,
        )
    upper = put(
        "-8 6, -6 -24, 16 -42, 40 -44, 54 -32, 74 -34, 90 -48, 106 -42, 110 -26, 100 -12, 78 -8, 54 -4, 36 4, 16 14"
    )
    modelled(sheet, upper, body, 2.4, 6, 0.26)
    for x in (62, 76, 90):
        sheet.shape([(x - 5, -8 * up), (x + 1, 6 * up), (x + 5, -9 * up)], "#f3e7cd", 1.2)
    sheet.line([(x, y * up) for x, y in spiral((99, -33), 8, 180, 1.3, step=2)], 1.8)
    brow = put("14 -34, 30 -50, 50 -46, 60 -32, 46 -34, 30 -36")
    sheet.shape(brow, mane, 1.9)
    sheet.shape([(x, y * up) for x, y in circle((38, -27), 8, 6, step=2)], light, 1.8)
    sheet.dots([(40, -28 * up)], 7)
    sheet.line([(x, y * up) for x, y in curve((26, -31), (38, -36), (52, -29), step=2)], 3.4)
    sheet.line([(x, y * up) for x, y in arc((38, -26), 14, 20, 160, 12, step=2)], 1.3)
    for k in range(3):
        sheet.line([(x, y * up) for x, y in arc((8 - k * 2, -12 + k * 9), 9, 100, 260, step=2)], 1.3)
    for tip in ("98 -20, 122 -8, 130 18, 120 40", "94 -14, 112 4, 112 26, 100 44"):
        sheet.flick(put(tip, False), 3)
    for i in range(4):
        sheet.flick(put(f"{36 + i * 13} 36, {34 + i * 13} 50, {24 + i * 12} 62", False), 2.6)
    dark_side(sheet, upper, -3, -8 * up, 0.16)


def facing(sheet: Sheet, at: Point, size: float, colours: Colours) -> None:
    """A dragon's mask seen from in front."""
    x, y = at

    def put(written: str, closed: bool = True) -> Points:
        return moved(curve(*marks(written), closed=closed, step=3), x, y, size)

    for side in (-1, 1):
        for k in range(4):
            turn = -150 + k * 38
            with sheet.at(x, y, turn=(turn + 90) * side, scale=size):
                sheet.shape(curve((-12, -40), (-6, -66), (10, -84), (12, -40), step=3), colours[2], 1.8)
    face = put("0 -48, -34 -44, -46 -16, -40 10, -46 30, -20 44, 0 40, 20 44, 46 30, 40 10, 46 -16, 34 -44")
    modelled(sheet, face, colours[0], 2.4, 6 * size, 0.3)
    for side in (-1, 1):
        sheet.shape(moved(circle((side * 19, -10), 8, 6, step=2), x, y, size), colours[1], 1.8)
        sheet.dots([(x + side * 18 * size, y - 10 * size)], 6 * size)
        brow = put(
            f"{side * 4} -12, {side * 12} -30, {side * 34} -34, {side * 46} -22, {side * 28} -22, {side * 14} -16"
        )
        sheet.shape(brow, colours[2], 1.9)
        sheet.line(moved(spiral((side * 9, 8), 7, 90, side * 1.2, step=2), x, y, size), 1.8)
    sheet.line(put("-32 22, -12 30, 0 26, 12 30, 32 22", False), 2.4)
    for k in (-20, -8, 8, 20):
        sheet.shape(moved([(k - 4, 26), (k, 38), (k + 4, 26)], x, y, size), "#f3e7cd", 1.2)
