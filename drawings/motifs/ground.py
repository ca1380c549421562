"""The earth things stand on: a patch of shadow, a line that is never straight, grass, fallen leaves."""

from __future__ import annotations

from drawings.line import Point, curve
from drawings.palette import OCHRE, RIVER, SHADE
from drawings.sheet import Sheet


def ground(sheet: Sheet, left: float, right: float, y: float, colour: str = RIVER, deep: float = 120) -> None:
    """Earth from `left` to `right` at height `y`, fading out downwards."""
    hand = sheet.random
    middle = (left + right) / 2
    half = (right - left) / 2
    for part, strength in ((1.0, 0.34), (0.8, 0.3), (0.55, 0.26)):
        rim = [
            (middle - half * part, y),
            (middle - half * part * 0.5, y - 14),
            (middle + half * part * 0.45, y - 10),
            (middle + half * part, y + 4),
            (middle + half * part * 0.6, y + deep * part * 0.8),
            (middle, y + deep * part),
            (middle - half * part * 0.7, y + deep * part * 0.7),
        ]
        sheet.wash(curve(*rim, closed=True, step=14), colour, strength)
    for _ in range(int((right - left) / 60)):
        x = hand.uniform(left, right)
        off = y + hand.uniform(10, deep * 0.75) * (1 - abs(x - middle) / half)
        long = hand.uniform(20, 80)
        sheet.line(curve((x, off), (x + long / 2, off + hand.uniform(-3, 3)), (x + long, off), step=6), 2)


def shadow(sheet: Sheet, x: float, y: float, wide: float, tall: float, strength: float = 0.35) -> None:
    """The shadow of something whose foot is at (x, y), fallen to the right."""
    rim = [
        (x - wide * 0.5, y),
        (x, y - tall * 0.4),
        (x + wide * 0.62, y - tall * 0.2),
        (x + wide * 0.72, y + tall * 0.3),
        (x + wide * 0.1, y + tall * 0.6),
    ]
    sheet.wash(curve(*rim, closed=True, step=10), SHADE, strength)


def tuft(sheet: Sheet, x: float, y: float, size: float = 34) -> None:
    """A tuft of grass."""
    hand = sheet.random
    for _ in range(hand.randint(4, 7)):
        lean = hand.uniform(-0.7, 0.7) * size
        tall = size * hand.uniform(0.55, 1.15)
        root = x + hand.uniform(-0.2, 0.2) * size
        sheet.flick(curve((root, y), (root + lean * 0.25, y - tall * 0.6), (root + lean, y - tall), step=4), 3.2)


def fallen_leaf(sheet: Sheet, at: Point, size: float = 20) -> None:
    """A longan leaf on the ground."""
    with sheet.at(*at, turn=sheet.random.uniform(0, 360)):
        blade = curve((-size, 0), (0, -size * 0.36), (size, 0), (0, size * 0.36), closed=True, step=4)
        sheet.shape(blade, OCHRE, 1.8)
        sheet.line(curve((-size, 0), (0, 1), (size * 1.3, -2), step=5), 1.5)
