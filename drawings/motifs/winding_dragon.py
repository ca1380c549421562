"""A dragon along any line: scales, fins, legs with claws, a head with mane and whiskers. It looks where it goes."""

from __future__ import annotations

import math

from drawings.line import Point, Points, along, arc, circle, curve, lengths, marks, moved, normals
from drawings.sheet import Sheet

Colours = tuple[str, str, str]
"""Body, belly, and what burns: mane, fins."""


def dragon(sheet: Sheet, spine: Points, width: float, colours: Colours, weight: float = 2.4, legs: bool = True) -> None:
    """The body follows `spine` from the tail to the neck; `width`: of its thickest part."""
    body, belly, fire = colours
    if legs:
        for part, side in ((0.34, 1), (0.42, -1), (0.72, 1), (0.8, -1)):
            _leg(sheet, *along(spine, part), width, side, body, weight)
    _fins(sheet, spine, width, fire, weight)
    outline = sheet.pen.outline(spine, width, _girth)
    sheet.shape(outline, body, weight)
    half = len(spine)
    under = outline[half:]
    sheet.wash([*under, *[(x, y) for x, y in reversed(spine)]], belly, 0.55)
    _scales(sheet, spine, width, weight)
    _tail(sheet, spine, width, fire, weight)
    at, heading = along(spine, 1)
    with sheet.at(*at, turn=heading, flip=False):
        flip = 90 < heading % 360 < 270
        dragon_head(sheet, width * 0.95, colours, weight, -1 if flip else 1)


def _girth(part: float) -> float:
    return 0.16 + 0.84 * min(1, part * 2.1) * (1 - 0.36 * max(0, part - 0.72) / 0.28)


def _scales(sheet: Sheet, spine: Points, width: float, weight: float) -> None:
    far = lengths(spine)
    gap = width * 0.24
    goal, row = gap * 2, 0
    for f, (x, y), (nx, ny) in zip(far, spine, normals(spine), strict=True):
        if f < goal:
            continue
        goal += gap
        row += 1
        half = width / 2 * _girth(f / far[-1])
        count = max(1, int(half * 1.5 / gap))
        heading = _degrees(nx, ny)
        for k in range(count):
            off = half * (0.86 - 1.3 * (k + (0.5 if row % 2 else 0)) / max(1, count))
            at = (x + nx * off, y + ny * off)
            sheet.line(arc(at, gap * 0.56, heading + 20, heading + 160, step=max(1.4, gap / 4)), weight * 0.55)
        low = (x - nx * half * 0.9, y - ny * half * 0.9)
        high = (x - nx * half * 0.42, y - ny * half * 0.42)
        sheet.line(curve(low, high, step=4), weight * 0.6)


def _degrees(nx: float, ny: float) -> float:
    return math.degrees(math.atan2(ny, nx))


def _fins(sheet: Sheet, spine: Points, width: float, colour: str, weight: float) -> None:
    far = lengths(spine)
    goal = width * 0.8
    for f, (x, y), (nx, ny) in zip(far, spine, normals(spine), strict=True):
        if f < goal or f > far[-1] * 0.96:
            continue
        goal += width * 0.36
        half = width / 2 * _girth(f / far[-1])
        back = (ny, -nx)
        root = (x + nx * half * 0.8, y + ny * half * 0.8)
        tip = (
            root[0] + nx * width * 0.36 + back[0] * width * 0.22,
            root[1] + ny * width * 0.36 + back[1] * width * 0.22,
        )
        a = (root[0] - back[0] * width * 0.17, root[1] - back[1] * width * 0.17)
        b = (root[0] + back[0] * width * 0.2, root[1] + back[1] * width * 0.2)
        sheet.shape(curve(a, tip, b, step=max(1.5, width / 16)), colour, weight * 0.7)


def _tail(sheet: Sheet, spine: Points, width: float, colour: str, weight: float) -> None:
    at, heading = along(spine, 0.02)
    for turn, long in ((-34, 0.85), (30, 0.8), (-4, 1.15)):
        flame = curve((0, -0.1), (0.45, -0.3), (1, 0.05), (0.5, 0.16), (0, 0.12), closed=True, step=0.07)
        sheet.shape(moved(flame, *at, width * long, heading + 180 + turn), colour, weight * 0.8)


def _leg(sheet: Sheet, at: Point, heading: float, width: float, side: int, colour: str, weight: float) -> None:
    def put(points: Points) -> Points:
        return moved([(x, y * side) for x, y in points], *at, width, heading)

    limb = curve(*marks("-0.1 0.2, -0.3 0.75, 0.15 1.05, 0.32 1.28"), step=0.08)
    sheet.shape(sheet.pen.outline(put(limb), width * 0.36, lambda t: 1.1 - 0.45 * t), colour, weight * 0.9)
    sheet.flick(put(curve(*marks("-0.26 0.7, -0.6 0.78, -0.86 0.62"), step=0.1)), weight)
    sheet.flick(put(curve(*marks("-0.24 0.8, -0.5 0.98, -0.74 0.92"), step=0.1)), weight)
    for toe in (
        "0.26 1.2, 0.52 1.18, 0.66 1.36",
        "0.28 1.24, 0.46 1.36, 0.5 1.56",
        "0.26 1.26, 0.26 1.46, 0.16 1.62",
        "0.22 1.2, 0.06 1.34, -0.08 1.34",
    ):
        sheet.line(put(curve(*marks(toe), step=0.06)), width * 0.13, lambda t: 1.05 - 0.9 * t)


def dragon_head(sheet: Sheet, size: float, colours: Colours, weight: float, up: int) -> None:
    """Its head, going right; `up` -1 when that would be upside down."""
    body, belly, fire = colours

    def put(written: str, closed: bool = True) -> Points:
        points = curve(*marks(written), closed=closed, step=0.08)
        return [(x * size, y * up * size) for x, y in points]

    for tip in (
        "-1.5 -1.15, -0.7 -1.0",
        "-1.75 -0.6, -0.8 -0.7",
        "-1.8 -0.05, -0.9 -0.25",
        "-1.55 0.5, -0.8 0.3",
        "-1.1 0.95, -0.6 0.7",
    ):
        end, bend = tip.split(", ")
        sheet.shape(
            put(f"0.1 -0.4, {bend}, {end}, {bend.split()[0]} {float(bend.split()[1]) + 0.3:g}, 0.1 0.4"),
            fire,
            weight * 0.75,
        )
    sheet.shape(
        put("-0.1 0.3, 0.5 0.32, 1.2 0.5, 1.5 0.42, 1.4 0.72, 0.9 0.84, 0.2 0.74, -0.3 0.55"), belly, weight * 0.9
    )
    sheet.shape(put("0.3 0.2, 1.0 0.36, 1.3 0.5, 1.62 0.3, 1.2 0.3, 0.6 0.1"), fire, weight * 0.6)
    sheet.shape(
        put(
            "-0.4 0.4, -0.5 -0.2, -0.1 -0.66, 0.5 -0.62, 0.9 -0.36, 1.3 -0.46, "
            "1.66 -0.5, 1.8 -0.22, 1.62 0.06, 1.1 0.12, 0.6 0.16, 0.3 0.36"
        ),
        body,
        weight,
    )
    for x in (0.8, 1.05, 1.3, 1.5):
        sheet.flick(put(f"{x} 0.12, {x + 0.03} 0.28", False), weight * 1.3)
    sheet.line(put("1.5 -0.5, 1.42 -0.3, 1.58 -0.2, 1.68 -0.34", False), weight * 0.8)
    for y in (-0.3, -0.14, 0.0):
        sheet.line(put(f"1.2 {y - 0.06}, 1.0 {y}, 0.86 {y - 0.04}", False), weight * 0.55)
    sheet.line(put("-0.2 0.3, 0.2 0.1, 0.3 -0.1", False), weight * 0.8)
    sheet.shape(put("0.3 -0.42, 0.46 -0.56, 0.72 -0.46, 0.62 -0.28, 0.4 -0.26"), belly, weight * 0.7)
    sheet.dots([(0.55 * size, -0.41 * up * size)], size * 0.2)
    sheet.line(put("0.22 -0.52, 0.44 -0.7, 0.78 -0.62", False), weight * 1.5)
    for off in (0, 0.22):
        horn = put(f"{0.1 - off} -0.56, {-0.3 - off} -1.0, {-0.8 - off} -1.16, {-1.1 - off} -1.02", False)
        sheet.line(horn, size * 0.17, lambda t: 1.1 - 0.9 * t)
    for y, end in ((-0.1, "2.3 -0.5, 2.5 -1.0"), (0.0, "2.3 0.3, 2.4 0.9")):
        sheet.line(put(f"1.66 {y}, {end}", False), weight * 1.2, lambda t: 1 - 0.8 * t)
    for x in (0.2, 0.5, 0.8, 1.1):
        sheet.flick(put(f"{x} 0.76, {x - 0.1} 1.0, {x - 0.34} 1.2", False), weight)


def flaming_jewel(sheet: Sheet, x: float, y: float, size: float, colours: tuple[str, str], weight: float = 2.4) -> None:
    """The jewel or sun that dragons face: a disc with a spiral, tongues of fire above it."""
    disc, fire = colours
    for turn, long in ((-64, 1.0), (64, 1.0), (-38, 1.25), (38, 1.25), (-14, 1.5), (14, 1.5), (0, 1.8)):
        flame = curve((-0.24, -0.7), (-0.26, -1.0), (0.05, -0.9 - 0.55 * long), (0.2, -1.02), (0.26, -0.7), step=0.08)
        if turn < 0:
            flame = [(-px, py) for px, py in flame]
        sheet.shape(moved(flame, x, y, size, turn), fire, weight * 0.8)
    sheet.shape(circle((x, y), size, size, 3), disc, weight)
    sheet.line(circle((x, y), size * 0.72, size * 0.72, 3), weight * 0.7)
    sheet.line(
        moved(curve(*marks("0.4 -0.1, 0.1 -0.42, -0.35 -0.2, -0.3 0.3, 0.15 0.36, 0.2 0.02"), step=0.08), x, y, size),
        weight * 0.8,
    )
