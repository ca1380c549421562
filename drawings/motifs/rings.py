"""The narrow rings of a bronze drum, as bands around (0, 0): comb teeth, circles joined by tangents, saw teeth."""

from __future__ import annotations

import math

from drawings.ink import even
from drawings.line import circle, curve, polar, polyline, segment
from drawings.sheet import Sheet

CENTRE = (0.0, 0.0)


def rule(sheet: Sheet, radius: float, width: float = 3) -> None:
    """A turned line."""
    sheet.line(circle(CENTRE, radius, step=12), width, even)


def comb(sheet: Sheet, inner: float, outer: float, gap: float = 10) -> None:
    """Short strokes towards the centre, close together."""
    hand = sheet.random
    count = int(2 * math.pi * (inner + outer) / 2 / gap)
    for i in range(count):
        angle = (i + hand.uniform(-0.14, 0.14)) * 360 / count
        a = polar(CENTRE, inner + hand.uniform(2, 5), angle)
        b = polar(CENTRE, outer - hand.uniform(2, 5), angle + hand.uniform(-0.15, 0.15))
        sheet.line(segment(a, b, 7), 2.6 * hand.uniform(0.8, 1.15), even)


def tangents(sheet: Sheet, inner: float, outer: float) -> None:
    """Circles with a dot, each joined to the next by a line from its top to the other's foot."""
    hand = sheet.random
    middle, size = (inner + outer) / 2, (outer - inner) * 0.33
    count = int(2 * math.pi * middle / (size * 3.1))
    for i in range(count):
        angle = i * 360 / count
        at = polar(CENTRE, middle + hand.uniform(-1, 1), angle)
        r = size * hand.uniform(0.93, 1.06)
        sheet.line(circle(at, r, step=3), 2.3, even)
        sheet.line(circle(at, r * 0.52, step=3), 1.8, even)
        sheet.dots([at], 5)
        a = polar(CENTRE, middle + r * 0.98, angle + 100 / count)
        b = polar(CENTRE, middle - r * 0.98, angle + 262 / count)
        sheet.line(curve(a, polar(CENTRE, middle, angle + 180 / count), b, step=4), 2)


def saw(sheet: Sheet, inner: float, outer: float, count: int) -> None:
    """Triangles, hatched, that point outwards and inwards in turn."""
    hand = sheet.random
    half = 180 / count
    for i in range(count):
        angle = i * 360 / count
        a, tip, b = (
            polar(CENTRE, inner + 3, angle - half),
            polar(CENTRE, outer - 4, angle),
            polar(CENTRE, inner + 3, angle + half),
        )
        sheet.line(polyline(a, tip, b, step=5), 2.3)
        for t in (0.2, 0.4, 0.6, 0.8):
            u = t + hand.uniform(-0.03, 0.03)
            left = (a[0] + (tip[0] - a[0]) * u, a[1] + (tip[1] - a[1]) * u)
            right = (b[0] + (tip[0] - b[0]) * u, b[1] + (tip[1] - b[1]) * u)
            sheet.line(segment(left, right, 4), 1.6)
        sheet.dots([polar(CENTRE, outer - 9, angle + half)], 6)
