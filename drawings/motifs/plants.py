"""What grows in the delta: longan with its fruit, the bamboo hedge of a village far away, reeds, a banana leaf."""

from __future__ import annotations

from drawings.line import Point, Points, along, circle, curve, moved, segment
from drawings.palette import CELADON, CELADON_DARK, OCHRE, OCHRE_DARK, OCHRE_LIGHT
from drawings.sheet import Sheet


def leaf(sheet: Sheet, at: Point, turn: float, size: float, colour: str = CELADON_DARK) -> None:
    """A longan leaf growing from `at` in the direction `turn`."""
    hand = sheet.random
    bow = hand.uniform(-0.12, 0.12)
    rim = [
        (0, 0),
        (0.3, -0.17 + bow * 0.4),
        (0.68, -0.15 + bow),
        (1, bow * 1.6),
        (0.7, 0.14 + bow),
        (0.3, 0.15 + bow * 0.4),
    ]
    blade = moved(curve(*rim, closed=True, step=0.06), *at, size, turn)
    sheet.shape(blade, colour, 2)
    rib = moved(curve((-0.08, 0), (0.4, bow * 0.7), (0.96, bow * 1.6), step=0.06), *at, size, turn)
    sheet.line(rib, 1.8)
    for t in (0.3, 0.45, 0.6, 0.75):
        for side in (-1, 1):
            a = (t, bow * t * 1.5)
            vein = moved(segment(a, (t + 0.13, a[1] + side * 0.1), step=0.05), *at, size, turn)
            sheet.flick(vein, 1.2)


def fruit(sheet: Sheet, at: Point, size: float) -> None:
    """One longan."""
    hand = sheet.random
    sheet.shape(circle(at, size, size * hand.uniform(0.92, 1), step=3), OCHRE, 2)
    shine = circle((at[0] - size * 0.3, at[1] - size * 0.32), size * 0.32, step=3)
    sheet.wash(shine, OCHRE_LIGHT, 0.8)
    sheet.wash(
        curve(
            (at[0] + size * 0.9, at[1]),
            (at[0] + size * 0.3, at[1] + size * 0.85),
            (at[0] + size * 0.4, at[1] + size * 0.3),
            closed=True,
            step=3,
        ),
        OCHRE_DARK,
        0.4,
    )
    sheet.dots(
        [(at[0] + hand.uniform(-0.6, 0.7) * size, at[1] + hand.uniform(-0.3, 0.75) * size) for _ in range(7)], 1.6
    )


def longan(sheet: Sheet, branch: Points, leaves: int = 12, fruits: int = 14, size: float = 150) -> None:
    """A bough along `branch`, leaves in pairs, fruit hanging near its end."""
    hand = sheet.random
    sheet.line(branch, 13, lambda t: 1 - 0.7 * t)
    spots = [(i + 0.8) / (leaves + 0.5) for i in range(leaves)]
    for i, part in enumerate(spots):
        at, heading = along(branch, min(part, 1))
        turn = heading + (1 if i % 2 else -1) * hand.uniform(35, 62)
        leaf(sheet, at, turn, size * hand.uniform(0.75, 1.1), hand.choice((CELADON_DARK, CELADON_DARK, CELADON)))
    tip, heading = along(branch, 0.93)
    leaf(sheet, tip, heading + 8, size)
    root, _ = along(branch, 0.78)
    for _ in range(fruits):
        fall = hand.uniform(0.35, 1.15) * size
        at = (root[0] + hand.gauss(0, size * 0.26), root[1] + fall)
        stalk = curve(root, ((root[0] + at[0]) / 2 + 8, (root[1] + at[1]) / 2 - 10), at, step=6)
        sheet.line(stalk, 2.4)
        fruit(sheet, at, size * hand.uniform(0.1, 0.13))


def hedge(
    sheet: Sheet, left: float, right: float, y: float, tall: float, colour: str = CELADON, strength: float = 0.6
) -> None:
    """The bamboo round a village on the other side of the fields: crowns that droop, one behind another."""
    hand = sheet.random
    for row, (part, tone) in enumerate(((1.0, colour), (0.72, CELADON_DARK))):
        x = left - tall * 0.2
        while x < right:
            high = tall * part * hand.uniform(0.6, 1.0)
            wide = tall * hand.uniform(0.26, 0.4)
            crown = curve(
                (x - wide * 0.5, y),
                (x - wide * 0.62, y - high * 0.45),
                (x - wide * 0.2, y - high * 0.9),
                (x + wide * 0.25, y - high),
                (x + wide * 0.8, y - high * 0.78),
                (x + wide * 0.7, y - high * 0.35),
                (x + wide * 0.5, y),
                closed=True,
                step=7,
            )
            sheet.wash(crown, tone, strength * (1 - 0.35 * row))
            if row == 0:
                for _ in range(3):
                    bow = hand.uniform(0.2, 0.75) * wide
                    start = (x + hand.uniform(-0.1, 0.2) * wide, y - high * hand.uniform(0.1, 0.5))
                    tip = (start[0] + bow * 1.5, y - high * hand.uniform(0.7, 1.05))
                    sheet.flick(
                        curve(
                            start,
                            (start[0] + bow * 0.25, (start[1] + tip[1]) / 2 - 8),
                            (tip[0] - bow * 0.4, tip[1] - 5),
                            tip,
                            step=5,
                        ),
                        1.7,
                    )
            else:
                for _ in range(4):
                    at = (x + hand.uniform(-0.4, 0.5) * wide, y - high * hand.uniform(0.25, 0.9))
                    sheet.flick(curve(at, (at[0] + 7, at[1] - 3), (at[0] + 16, at[1] + 4), step=4), 1.7)
            x += wide * hand.uniform(0.6, 0.95)


def reeds(sheet: Sheet, x: float, y: float, size: float = 120, count: int = 9) -> None:
    """Reeds at the water, some with a plume."""
    hand = sheet.random
    for _ in range(count):
        lean, tall = hand.uniform(-0.4, 0.4) * size, size * hand.uniform(0.6, 1.2)
        root = (x + hand.uniform(-0.45, 0.45) * size, y)
        tip = (root[0] + lean, y - tall)
        blade = curve(root, (root[0] + lean * 0.25, y - tall * 0.6), tip, step=6)
        sheet.flick(blade, 4)
        if hand.random() < 0.35:
            for i in range(7):
                t = (tip[0] - lean * 0.03 * i, tip[1] + i * size * 0.025)
                sheet.flick(segment(t, (t[0] + hand.uniform(4, 15), t[1] - hand.uniform(1, 9)), 3), 2)
                sheet.tint(segment(t, (t[0] + 12, t[1] - 3), 3), 6, OCHRE)


def water(sheet: Sheet, left: float, right: float, top: float, bottom: float, count: int, weight: float = 2) -> None:
    """Ripples: short lines that thin out at both ends."""
    hand = sheet.random
    for _ in range(count):
        y = top + (bottom - top) * hand.random()
        long = (right - left) * hand.uniform(0.03, 0.1)
        x = hand.uniform(left, right - long)
        wave = [(x + long * i / 6, y + (3.2 if i % 2 else -1.2) * hand.uniform(0.4, 1)) for i in range(7)]
        sheet.line(curve(*wave, step=6), weight)
