"""Halls, towers and walls as old maps draw them: depth goes up the sheet and a little to the right, nothing shrinks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from drawings.line import Point, Points, along, curve, polyline, segment
from drawings.palette import CLAY, CLAY_DARK, LACQUER, LACQUER_DARK, SHADE, WOOD_DARK
from drawings.sheet import Sheet

LEAN, RISE = 0.34, 0.6
PLASTER = "#efe3c6"


@dataclass(frozen=True, slots=True)
class Ground:
    """Where plan and sheet meet: x to the right, y away from us, z upwards, in units of the sheet."""

    x: float
    y: float

    def at(self, x: float, y: float, z: float = 0) -> Point:
        """The point of the sheet where (x, y, z) is seen."""
        return self.x + x + y * LEAN, self.y - y * RISE - z


def quad(ground: Ground, *corners: tuple[float, float, float]) -> Points:
    """The outline of a flat thing through corners in space."""
    points = [ground.at(*c) for c in corners]
    return polyline(*points, points[0], step=14)


def hall(
    sheet: Sheet,
    ground: Ground,
    x: float,
    y: float,
    wide: float,
    deep: float,
    tall: float = 62,
    roof: float = 96,
    doors: int = 5,
) -> None:
    """A hall whose left front corner stands at (x, y): a wall with columns and doors, a hipped roof of tiles."""
    sheet.wash(
        quad(ground, (x - 10, y - 10, 0), (x + wide + 60, y - 26, 0), (x + wide + 70, y + deep, 0), (x, y + deep, 0)),
        SHADE,
        0.3,
    )
    sheet.shape(
        quad(
            ground, (x - 16, y - 16, 0), (x + wide + 16, y - 16, 0), (x + wide + 16, y + deep, 0), (x - 16, y + deep, 0)
        ),
        "#d8c8ab",
        2.4,
    )
    sheet.shape(
        quad(ground, (x + wide, y, 0), (x + wide, y + deep, 0), (x + wide, y + deep, tall), (x + wide, y, tall)),
        "#d8c8ab",
        2.6,
    )
    sheet.shape(quad(ground, (x, y, 0), (x + wide, y, 0), (x + wide, y, tall), (x, y, tall)), PLASTER, 2.8)
    bay = wide / doors
    for i in range(doors):
        left, right = x + bay * (i + 0.16), x + bay * (i + 0.84)
        sheet.shape(
            quad(ground, (left, y, 4), (right, y, 4), (right, y, tall * 0.84), (left, y, tall * 0.84)), WOOD_DARK, 2
        )
        for t in (0.25, 0.5, 0.75):
            px = left + (right - left) * t
            sheet.line(segment(ground.at(px, y, 6), ground.at(px, y, tall * 0.8), 6), 1.5)
    for i in range(doors + 1):
        px = x + bay * i
        sheet.tint(segment(ground.at(px, y - 4, 0), ground.at(px, y - 4, tall), 6), 8, LACQUER)
        sheet.line(segment(ground.at(px - 4, y - 4, 0), ground.at(px - 4, y - 4, tall), 6), 1.7)
        sheet.line(segment(ground.at(px + 4, y - 4, 0), ground.at(px + 4, y - 4, tall), 6), 1.7)
    hipped(sheet, ground, x, y, wide, deep, tall, roof)


def hipped(
    sheet: Sheet,
    ground: Ground,
    x: float,
    y: float,
    wide: float,
    deep: float,
    base: float,
    rise: float,
    out: float = 24,
) -> None:
    """A roof on four sides that lifts at its corners; ridge ends turn up."""
    lift = 15
    inset = min(wide, deep) * 0.42
    fl, fr = ground.at(x - out, y - out, base + lift), ground.at(x + wide + out, y - out, base + lift)
    br, bl = ground.at(x + wide + out, y + deep + out, base + lift), ground.at(x - out, y + deep + out, base + lift)
    if wide >= deep:
        one, two = (
            ground.at(x + inset, y + deep / 2, base + rise),
            ground.at(x + wide - inset, y + deep / 2, base + rise),
        )
        tops = {"front": (one, two), "right": (two, two), "back": (two, one), "left": (one, one)}
    else:
        one, two = (
            ground.at(x + wide / 2, y + inset, base + rise),
            ground.at(x + wide / 2, y + deep - inset, base + rise),
        )
        tops = {"front": (one, one), "right": (one, two), "back": (two, two), "left": (two, one)}
    corners = {"front": (fl, fr), "right": (fr, br), "back": (br, bl), "left": (bl, fl)}
    for side, colour in (("back", CLAY_DARK), ("left", CLAY), ("right", CLAY_DARK), ("front", CLAY)):
        (a, b), (top_a, top_b) = corners[side], tops[side]
        eave = _sag(a, b, lift * (1 if side in ("front", "back") else 0.7))
        slope = [
            *eave,
            *reversed(_hip(top_b, b)),
            *(reversed(segment(top_a, top_b)) if top_a != top_b else []),
            *_hip(top_a, a),
        ]
        sheet.shape(slope, colour, 2.8)
        if side != "back":
            _tiles(sheet, eave, [top_a, top_b], 15 if side == "front" else 13)
    for top, tip in ((tops["front"][0], fl), (tops["front"][1], fr), (tops["right"][1], br)):
        sheet.line(_hip(top, tip), 5)
    sheet.line(segment(one, two), 7.5, lambda _: 1)
    for end, way in ((one, -1), (two, 1)):
        sheet.line(
            curve(
                end,
                (end[0] + way * 6, end[1] - 9),
                (end[0] + way * 20, end[1] - 24),
                (end[0] + way * 10, end[1] - 32),
                step=3,
            ),
            6.5,
        )
    for tip, way in ((fl, -1), (fr, 1)):
        sheet.flick(curve(tip, (tip[0] + way * 10, tip[1] - 4), (tip[0] + way * 15, tip[1] - 15), step=3), 6.5)


def _sag(a: Point, b: Point, lift: float) -> Points:
    def on(t: float) -> Point:
        return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t

    p, q, r = on(0.13), on(0.5), on(0.87)
    return curve(a, (p[0], p[1] + lift * 0.78), (q[0], q[1] + lift), (r[0], r[1] + lift * 0.78), b, step=8)


def _hip(top: Point, tip: Point) -> Points:
    middle = ((top[0] + tip[0]) / 2, (top[1] + tip[1]) / 2 + abs(tip[1] - top[1]) * 0.09 + 3)
    return curve(top, middle, tip, step=7)


def _tiles(sheet: Sheet, eave: Points, ridge: Points, gap: float) -> None:
    count = max(4, int(abs(eave[-1][0] - eave[0][0]) / gap), int(abs(eave[-1][1] - eave[0][1]) / gap))
    for i in range(1, count):
        t = i / count
        low, _ = along(eave, t)
        high = (ridge[0][0] + (ridge[-1][0] - ridge[0][0]) * t, ridge[0][1] + (ridge[-1][1] - ridge[0][1]) * t)
        middle = ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2 + 4)
        sheet.line(curve(low, middle, high, step=9), 1.6)
        sheet.dots([low], 5)


def tower_gate(sheet: Sheet, ground: Ground, x: float, y: float) -> None:
    """A gate of three storeys, each with a roof on four sides: twelve roofs; its middle stands at (x, y)."""
    storeys = ((250, 130, 96, 56), (176, 96, 66, 50), (108, 62, 54, 62))
    z = 0.0
    for number, (wide, deep, tall, rise) in enumerate(storeys):
        lift = Ground(ground.x, ground.y - z)
        left, front = x - wide / 2, y + (130 - deep) / 2
        sheet.shape(
            quad(
                lift,
                (left + wide, front, 0),
                (left + wide, front + deep, 0),
                (left + wide, front + deep, tall),
                (left + wide, front, tall),
            ),
            "#d8c8ab",
            2.6,
        )
        sheet.shape(
            quad(lift, (left, front, 0), (left + wide, front, 0), (left + wide, front, tall), (left, front, tall)),
            PLASTER,
            3,
        )
        arches = (3, 2, 1)[number]
        for i in range(arches):
            middle = left + wide * (i + 0.5) / arches
            half = (30 if i == 1 and number == 0 else 20) * (1, 0.8, 0.7)[number]
            foot = 0 if number == 0 else 10
            a, b = lift.at(middle - half, front, foot), lift.at(middle + half, front, foot)
            top = lift.at(middle, front, tall * (0.78 if i == 1 or number else 0.64))
            arch = curve(a, (a[0], (a[1] + top[1]) / 2), top, (b[0], (b[1] + top[1]) / 2), b, step=4)
            sheet.shape(arch, LACQUER_DARK, 2.4)
        for px in (left, left + wide):
            sheet.line(segment(lift.at(px, front, 0), lift.at(px, front, tall), 6), 4)
        hipped(sheet, lift, left, front, wide, deep, tall, rise, out=20)
        z += tall + rise * 0.5


def wall(sheet: Sheet, ground: Ground, a: tuple[float, float], b: tuple[float, float], tall: float = 40) -> None:
    """A wall from a to b with a tiled top."""
    face = quad(ground, (*a, 0), (*b, 0), (*b, tall), (*a, tall))
    sheet.shape(face, PLASTER, 2.4)
    top = sheet.pen.outline(segment(ground.at(*a, tall), ground.at(*b, tall), 10), 15, lambda _: 1)
    sheet.shape(top, CLAY, 2.2)
    for part in range(1, int((abs(b[0] - a[0]) + abs(b[1] - a[1])) / 22)):
        t = part * 22 / (abs(b[0] - a[0]) + abs(b[1] - a[1]))
        at = ground.at(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, tall)
        sheet.line(segment((at[0], at[1] - 7), (at[0], at[1] + 7), 4), 1.5)


def tree(sheet: Sheet, foot: Point, size: float, colour: str, dark: str) -> None:
    """A round-headed tree."""
    x, y = foot
    sheet.wash(
        curve(
            (x - size * 0.4, y), (x + size * 0.3, y - 8), (x + size * 0.9, y + 4), (x + size * 0.2, y + 14), closed=True
        ),
        SHADE,
        0.3,
    )
    trunk = sheet.pen.outline(
        curve((x, y), (x + size * 0.05, y - size * 0.5), (x - size * 0.04, y - size), step=6),
        size * 0.13,
        lambda t: 1.2 - 0.5 * t,
    )
    sheet.shape(trunk, WOOD_DARK, 2)
    _crown(sheet, x, y - size * 1.32, size * 0.62, size * 0.52, colour, dark)


def _crown(sheet: Sheet, x: float, y: float, wide: float, tall: float, colour: str, dark: str) -> None:
    """Foliage: a scalloped outline, shade at its foot, leaves in rows that follow its roundness."""
    hand = sheet.random
    bumps = 13
    rim: Points = []
    for i in range(bumps):
        grow = hand.uniform(0.88, 1.12)
        for off, out in ((0.0, 0.93), (0.3, 1.08), (0.5, 1.12), (0.7, 1.08)):
            turn = (i + off) * 2 * math.pi / bumps
            rim.append((x + math.cos(turn) * wide * out * grow, y + math.sin(turn) * tall * out * grow))
    outline = curve(*rim, closed=True, step=5)
    sheet.shape(outline, colour, 2.6)
    with sheet.inside(outline):
        sheet.wash(
            curve(
                (x - wide, y + tall * 0.2),
                (x, y + tall * 0.45),
                (x + wide * 0.7, y - tall * 0.4),
                (x + wide * 1.3, y),
                (x + wide, y + tall * 1.3),
                (x - wide, y + tall * 1.3),
                closed=True,
            ),
            dark,
            0.6,
        )
    for _ in range(int(wide * 0.85)):
        reach, turn = hand.random() ** 0.5 * 0.92, hand.uniform(0, 2 * math.pi)
        at = (x + math.cos(turn) * wide * reach, y + math.sin(turn) * tall * reach)
        if hand.random() < 0.35 + 0.5 * (at[1] - y + at[0] - x) / (wide + tall):
            for fan in (-0.7, 0, 0.7):
                tip = (at[0] + math.sin(fan) * 9, at[1] + math.cos(fan) * 9)
                sheet.flick(curve(at, ((at[0] + tip[0]) / 2 + 1, (at[1] + tip[1]) / 2), tip, step=3), 2.2)
