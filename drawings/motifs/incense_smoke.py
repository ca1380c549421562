"""Incense: sticks that glow at the tip, and smoke that thinks before it goes."""

from __future__ import annotations

import math

from drawings.line import Points, circle, curve, segment
from drawings.palette import LACQUER, WOOD_DARK
from drawings.sheet import Sheet


def sticks(sheet: Sheet, x: float, y: float, count: int, tall: float, spread: float = 0.16) -> Points:
    """Sticks that stand in ash at (x, y); returns their tips."""
    hand = sheet.random
    tips: Points = []
    for i in range(count):
        lean = (i - (count - 1) / 2) / max(1, count - 1) * 2 * spread + hand.uniform(-0.03, 0.03)
        root = (x + lean * tall * 0.35, y + hand.uniform(-3, 3))
        tip = (root[0] + lean * tall, y - tall * hand.uniform(0.78, 1.0))
        middle = ((root[0] * 2 + tip[0]) / 3, (root[1] * 2 + tip[1]) / 3)
        sheet.tint(segment(root, middle), 7, LACQUER, lambda _: 1)
        sheet.tint(segment(middle, tip), 8, WOOD_DARK, lambda _: 1)
        sheet.line(segment(root, tip, 6), 3.4, lambda t: 0.7 if t < 0.34 else 1)
        sheet.wash(circle(tip, 5, step=2), LACQUER)
        tips.append(tip)
    return tips


def smoke(sheet: Sheet, x: float, y: float, tall: float, drift: float = 40, weight: float = 2.2) -> None:
    """A thread of smoke from (x, y) upwards: straight at first, then in slower and wider turns, then torn."""
    hand = sheet.random
    phase = hand.uniform(0, 6.28)

    def thread(off: float, part: float) -> Points:
        points: Points = []
        for i in range(49):
            t = i / 48 * part
            sway = math.sin(phase + off * 0.5 + t * 9.5) * (6 + 52 * t) * t**0.7 * tall / 700
            points.append((x + drift * t * t + sway + off * 24 * t * (1 - t**3) * tall / 700, y - tall * t))
        return curve(*points, step=8)

    left, right = thread(-1, 1.0), thread(1, 1.0)
    sheet.wash([*left, *reversed(right)], "#fff6e2", 0.42)
    sheet.line(thread(-1, 1.0), weight, lambda t: 0.8 - 0.6 * t)
    sheet.line(thread(1, 0.9), weight, lambda t: 0.75 - 0.65 * t)
    sheet.line(thread(0, 0.6), weight * 0.7, lambda t: 0.8 - 0.7 * t)
