"""Open hands with an eye in the palm, for the wheel of a thousand arms, and the arms that reach forward."""

from __future__ import annotations

import math

from drawings.line import Point, circle, curve, moved, polar
from drawings.motifs.modelling import modelled
from drawings.sheet import Sheet


def small(sheet: Sheet, at: Point, turn: float, size: float, colour: str) -> None:
    """A hand of the wheel: its wrist at `at`, its fingers in the direction `turn` (degrees)."""
    hand = sheet.random
    lean = hand.uniform(-5, 5)
    rim = [
        (0, -0.15), (0.3, -0.2), (0.46, -0.36), (0.6, -0.38), (0.62, -0.3), (0.52, -0.24), (0.97, -0.2), (0.98, -0.1),
        (0.66, -0.1), (1.08, -0.05), (1.08, 0.05), (0.66, 0.02), (1.02, 0.12), (1.0, 0.2), (0.62, 0.12), (0.88, 0.27),
        (0.84, 0.34), (0.5, 0.24), (0.28, 0.2), (0, 0.15),
    ]  # fmt: skip
    outline = moved(curve(*rim, closed=True, step=0.09), *at, size, turn + lean)
    sheet.shape(outline, colour, 1.5)
    eye = moved([(0.36, 0.0)], *at, size, turn + lean)[0]
    sheet.dots([eye], size * 0.13)
    c, s = math.cos(math.radians(turn + 90)), math.sin(math.radians(turn + 90))
    half = size * 0.13
    for bow in (-1, 1):
        up = polar(eye, size * 0.08 * bow, turn)
        sheet.line(
            curve((eye[0] - c * half, eye[1] - s * half), up, (eye[0] + c * half, eye[1] + s * half), step=3), 1.1
        )


def arm(sheet: Sheet, shoulder: Point, elbow: Point, wrist: Point, width: float, colour: str, cuff: str) -> None:
    """An arm that reaches out, a ring at its wrist, and its open hand."""
    spine = curve(shoulder, elbow, wrist, step=6)
    body = sheet.pen.outline(spine, width, lambda t: 1.1 - 0.42 * t)
    modelled(sheet, body, colour, 2.3, width * 0.22, 0.3)
    turn = math.degrees(math.atan2(wrist[1] - spine[-4][1], wrist[0] - spine[-4][0]))
    palm(sheet, wrist, turn, width * 2.1, colour)
    for back in (4, 9):
        at = polar(wrist, -back, turn)
        ring = [polar(at, off * width * 0.42, turn + 90) for off in (-1, 0, 1)]
        sheet.line(ring, 5, lambda _: 1)
        sheet.tint(ring, 3, cuff, lambda _: 1)


def palm(sheet: Sheet, at: Point, turn: float, size: float, colour: str) -> None:
    """A larger hand, finger by finger."""
    for x, y, angle, long in (
        (0.52, -0.2, -10, 0.44),
        (0.58, -0.06, -3, 0.52),
        (0.56, 0.08, 4, 0.48),
        (0.5, 0.2, 12, 0.38),
    ):
        root = moved([(x, y)], *at, size, turn)[0]
        tip = polar(root, long * size, turn + angle)
        bent = polar(root, long * size * 0.5, turn + angle - 4)
        finger = sheet.pen.outline(curve(root, bent, tip, step=3), size * 0.15, lambda t: 1.1 - 0.55 * t**5)
        sheet.shape(finger, colour, 1.7)
        sheet.line(curve(polar(tip, size * -0.1, turn + angle + 40), tip, step=2), 1.1)
    rim = [(-0.02, -0.17), (0.3, -0.26), (0.58, -0.28), (0.62, 0), (0.56, 0.27), (0.24, 0.26), (-0.02, 0.17)]
    body = moved(curve(*rim, closed=True, step=0.07), *at, size, turn)
    modelled(sheet, body, colour, 2, size * 0.07, 0.26)
    thumb = [moved([p], *at, size, turn)[0] for p in ((0.22, -0.22), (0.44, -0.44), (0.66, -0.46))]
    sheet.shape(sheet.pen.outline(curve(*thumb, step=3), size * 0.16, lambda t: 1.1 - 0.5 * t**5), colour, 1.8)
    middle = moved([(0.3, 0)], *at, size, turn)[0]
    sheet.line(circle(middle, size * 0.13, size * 0.08, step=3), 1.4)
    sheet.dots([middle], size * 0.09)
