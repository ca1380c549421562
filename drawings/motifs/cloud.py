"""Clouds as carvers make them: a knot of curls and a trailing tail."""

from __future__ import annotations

from drawings.line import Points, curve, marks, moved, spiral
from drawings.sheet import Sheet


def cloud(sheet: Sheet, x: float, y: float, size: float, flip: bool = False, weight: float = 3) -> None:
    """A cloud about three `size` long, its tail to the right (to the left when flipped)."""
    with sheet.at(x, y, flip=flip):
        for cx, cy, r, start, turns in (
            (-0.95, 0.12, 0.5, 60, 1.35),
            (-0.1, -0.28, 0.62, 95, 1.5),
            (0.72, 0.08, 0.45, 120, 1.3),
        ):
            wobble = sheet.random.uniform(0.93, 1.07)
            sheet.line(spiral((cx * size, cy * size), r * size * wobble, start, turns, 0.1), weight)
        under = curve(*marks("-1.1 0.58, -0.3 0.44, 0.5 0.56, 1.3 0.36, 2.1 0.5, 2.7 0.3"), step=0.12)
        sheet.line(moved(under, scale=size), weight * 0.9)
        tail = curve((1.0, 0.1), (1.5, 0.12), (2.0, -0.06), (2.35, -0.02), step=0.12)
        sheet.flick(moved(tail, scale=size), weight * 0.9)


def outline(size: float) -> Points:
    """The body of that cloud, for colour."""
    return moved(
        curve(
            *marks(
                "-1.45 0.25, -1.0 -0.35, -0.55 -0.5, -0.1 -0.9, 0.45 -0.5, 1.1 -0.3, 1.3 0.1, "
                "2.6 0.32, 1.2 0.5, -0.4 0.5, -1.2 0.62"
            ),
            closed=True,
            step=0.1,
        ),
        scale=size,
    )
