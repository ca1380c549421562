"""Round trays of bamboo and what lies on them: beans, rice, salt, herbs. Seen a little from above."""

from __future__ import annotations

import math
from dataclasses import dataclass

from drawings.ink import even
from drawings.line import Point, Points, circle, curve, segment
from drawings.palette import OCHRE, OCHRE_LIGHT, SHADE, WOOD_DARK
from drawings.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Heap:
    """What lies on a tray; `long`: the length of a grain against its width, 0 for a powder."""

    colour: str
    grain: str
    size: float
    long: float = 1
    count: int = 260


def tray(sheet: Sheet, x: float, y: float, radius: float, heap: Heap | None = None, tilt: float = 0.36) -> None:
    """A tray whose middle is at (x, y)."""
    sheet.wash(circle((x + 14, y + radius * tilt * 0.4), radius * 1.08, radius * tilt * 1.06), SHADE, 0.36)
    deep = radius * 0.15
    side: Points = []
    for i in range(61):
        turn = math.pi * i / 60
        side.append((x + radius * math.cos(turn), y + radius * tilt * math.sin(turn)))
    side += [
        (
            x + radius * 0.9 * math.cos(math.pi * (1 - i / 60)),
            y + deep + radius * tilt * 0.95 * math.sin(math.pi * (1 - i / 60)),
        )
        for i in range(61)
    ]
    sheet.shape(side, OCHRE, 2.8)
    for i in range(2, 60):
        turn = math.pi * i / 60
        a = (x + radius * math.cos(turn), y + radius * tilt * math.sin(turn))
        b = (x + radius * 0.9 * math.cos(turn + 0.04), y + deep + radius * tilt * 0.95 * math.sin(turn + 0.04))
        sheet.line(segment(a, b, 4), 1.5)
    sheet.shape(circle((x, y), radius, radius * tilt), OCHRE_LIGHT, 3)
    _plaited(sheet, x, y, radius * 0.93, tilt)
    sheet.line(circle((x, y), radius * 0.93, radius * 0.93 * tilt), 2.2, even)
    if heap:
        _heap(sheet, x, y, radius * 0.8, tilt, heap)


def _plaited(sheet: Sheet, x: float, y: float, radius: float, tilt: float) -> None:
    step = radius / 15
    for i in range(-14, 15):
        half = math.sqrt(max(0, radius**2 - (i * step) ** 2))
        sheet.line(segment((x - half, y + i * step * tilt), (x + half, y + i * step * tilt), 12), 1)
        for k in range(int(half * 2 / step)):
            px = x - half + k * step + (i % 2) * step / 2
            sheet.line(segment((px, y + (i - 0.4) * step * tilt), (px + 2, y + (i + 0.4) * step * tilt), 3), 0.9)


def _heap(sheet: Sheet, x: float, y: float, radius: float, tilt: float, heap: Heap) -> None:
    hand = sheet.random
    tall = radius * 0.3
    rim = [
        (
            x + radius * math.cos(a * math.pi / 12) * hand.uniform(0.93, 1.03),
            y + radius * tilt * math.sin(a * math.pi / 12),
        )
        for a in range(13)
    ]
    hill = curve(
        *rim,
        (x - radius * 0.55, y - tall * 0.75),
        (x - radius * 0.1, y - tall * 1.25),
        (x + radius * 0.5, y - tall * 0.8),
        closed=True,
        step=6,
    )
    sheet.shape(hill, heap.colour, 2.6)
    sheet.wash(
        curve(
            (x + radius * 0.1, y - tall * 1.2),
            (x + radius * 0.9, y),
            (x + radius * 0.3, y + radius * tilt),
            (x + radius * 0.35, y),
            closed=True,
        ),
        SHADE,
        0.22,
    )
    places: list[Point] = []
    for _ in range(heap.count):
        turn, far = hand.uniform(0, 2 * math.pi), hand.random() ** 0.5 * 0.9
        up = (1 - far) * tall * 1.2
        places.append((x + radius * far * math.cos(turn), y + radius * tilt * far * math.sin(turn) - up * 0.9))
    if not heap.long:
        sheet.dots(places, heap.size)
        return
    for at in sorted(places, key=lambda p: p[1]):
        grain(sheet, at, heap.size * hand.uniform(0.85, 1.1), heap.long, heap.grain)
    for _ in range(9):  # spilt
        at = (x + hand.uniform(-1, 1) * radius * 1.02, y + radius * tilt * hand.uniform(0.6, 1))
        grain(sheet, at, heap.size, heap.long, heap.grain)


def grain(sheet: Sheet, at: Point, size: float, long: float, colour: str) -> None:
    """One bean or grain, lying as it fell."""
    with sheet.at(*at, turn=sheet.random.uniform(0, 180)):
        sheet.shape(circle((0, 0), size * long / 2, size / 2, step=2.5), colour, 1.3)
        if long < 1.6:
            sheet.dots([(size * 0.12, 0)], size * 0.22)


def bowl(sheet: Sheet, x: float, y: float, radius: float, colour: str, heap: Heap | None = None) -> None:
    """A small bowl with something in it."""
    sheet.wash(circle((x + 8, y + radius * 0.72), radius * 0.9, radius * 0.3), SHADE, 0.35)
    body = curve(
        (x - radius, y),
        (x - radius * 0.8, y + radius * 0.55),
        (x - radius * 0.4, y + radius * 0.78),
        (x + radius * 0.4, y + radius * 0.78),
        (x + radius * 0.8, y + radius * 0.55),
        (x + radius, y),
        step=4,
    )
    sheet.shape(body, colour, 2.2)
    for k in range(4):
        sheet.flick(
            curve(
                (x + radius * (0.94 - k * 0.05), y + radius * (0.16 + k * 0.15)),
                (x + radius * 0.66, y + radius * (0.3 + k * 0.13)),
                (x + radius * 0.4, y + radius * (0.36 + k * 0.12)),
                step=4,
            ),
            1.5,
        )
    sheet.shape(circle((x, y), radius, radius * 0.34, step=4), WOOD_DARK if heap is None else heap.colour, 2.2)
    if heap:
        hand = sheet.random
        spots = [
            (x + hand.uniform(-0.8, 0.8) * radius, y + hand.uniform(-0.2, 0.2) * radius) for _ in range(heap.count)
        ]
        hill = curve(
            (x - radius * 0.9, y),
            (x - radius * 0.4, y - radius * 0.32),
            (x + radius * 0.3, y - radius * 0.36),
            (x + radius * 0.9, y),
            (x, y + radius * 0.28),
            closed=True,
            step=4,
        )
        sheet.shape(hill, heap.colour, 1.8)
        for at in spots:
            if heap.long:
                grain(sheet, at, heap.size, heap.long, heap.grain)
            else:
                sheet.dots([at], heap.size)
