"""Lotus: the seat of a statue, the flower from the side, leaves on a pond; and waves as carvers cut them."""

from __future__ import annotations

from drawings.line import Points, arc, circle, curve, moved, segment
from drawings.motifs.modelling import dark_side
from drawings.palette import CELADON, CELADON_DARK, OCHRE_LIGHT, SHADE
from drawings.sheet import Sheet

PINK = "#c9775c"


def petal(sheet: Sheet, x: float, y: float, wide: float, tall: float, colour: str, bow: float = 0) -> None:
    """One petal that stands on (x, y), its point leaning by `bow`."""
    rim = curve(
        (x, y),
        (x - wide * 0.52, y - tall * 0.38),
        (x - wide * 0.3 + bow * 0.6, y - tall * 0.78),
        (x + bow, y - tall),
        (x + wide * 0.3 + bow * 0.6, y - tall * 0.78),
        (x + wide * 0.52, y - tall * 0.38),
        closed=True,
        step=max(2.5, tall / 16),
    )
    sheet.solid(rim, colour)
    dark_side(sheet, rim, -wide * 0.16, -tall * 0.04, 0.26)
    sheet.line(rim, max(1.5, wide * 0.03))
    for side in (-0.2, 0, 0.2):
        vein = curve(
            (x + side * wide * 0.5, y - tall * 0.12),
            (x + side * wide, y - tall * 0.45),
            (x + bow * 0.8 + side * wide * 0.3, y - tall * 0.82),
            step=6,
        )
        sheet.flick(vein, 1.3)


def seat(sheet: Sheet, x: float, y: float, half: float, tall: float, rows: int, colours: tuple[str, str]) -> None:
    """The lotus a statue sits on, its foot at `y`: `rows` of petals, each in front of the one above."""
    for row in range(rows):
        count = 11 + row % 2
        high = tall / rows * 1.55
        foot = y - tall * (rows - 1 - row) / rows
        reach = half * (1 - 0.05 * (rows - 1 - row))
        for i in sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2)):
            part = 2 * i / (count - 1) - 1
            wide = half * 0.27 * (1 - 0.42 * abs(part))
            at = x + reach * part * (1 - wide / half * 0.4)
            petal(sheet, at, foot, wide, high * (1 - 0.18 * part * part), colours[(i + row) % 2], part * wide * 0.6)


def flower(sheet: Sheet, x: float, y: float, size: float, colour: str = PINK, light: str = OCHRE_LIGHT) -> None:
    """A flower in bloom that stands on (x, y)."""
    for part in (-1, 1, -0.6, 0.6, -0.28, 0.28, 0):
        tone = light if abs(part) in (0.6, 0) else colour
        petal(sheet, x + part * size * 0.16, y, size * 0.36, size * (1 - 0.28 * abs(part)), tone, part * size * 0.62)


def pads(sheet: Sheet, left: float, right: float, top: float, foot: float, count: int, size: float = 26) -> None:
    """Leaves and a few buds on a pond; the near ones larger."""
    hand = sheet.random
    spots = sorted((hand.uniform(top, foot), hand.uniform(left, right)) for _ in range(count))
    for i, (y, x) in enumerate(spots):
        near = 0.6 + 0.8 * (y - top) / max(1.0, foot - top)
        r = size * near * hand.uniform(0.8, 1.2)
        sheet.shape(circle((x, y), r, r * 0.36, step=5), hand.choice((CELADON, CELADON_DARK)), 1.9)
        for a in range(20, 380, 45):
            tip = arc((x, y), r * 0.8, a, a + 1, r * 0.29)[0]
            sheet.flick(segment((x, y), tip, 5), 1.2)
        if i % 4 == 0:
            tall = r * hand.uniform(1.3, 2)
            sheet.line(curve((x + 4, y), (x + 8, y - tall * 0.5), (x + 5, y - tall), step=5), 2)
            if i % 8 == 0:
                flower(sheet, x + 5, y - tall, r * 1.1)
            else:
                petal(sheet, x + 5, y - tall + 3, r * 0.5, r * 0.95, PINK)


def waves(sheet: Sheet, left: float, right: float, y: float, size: float, colours: tuple[str, ...]) -> None:
    """Scales of water, a row for each colour, the last one in front; `y`: the foot."""
    for row, colour in enumerate(colours):
        lift = (len(colours) - 1 - row) * size * 0.42
        for i in range(int((right - left) / size) + 2):
            at = (left + i * size + (size / 2 if row % 2 else 0) - size / 2, y - lift)
            hump: Points = [*arc(at, size * 0.52, 180, 360, size * 0.6, step=4), (at[0] + size * 0.5, at[1] + 2)]
            sheet.shape(hump, colour, 1.9)
            for inner in (0.36, 0.2):
                sheet.line(moved(arc((0, 0), size * inner, 190, 350, size * inner * 1.1, step=4), *at), 1.4)


def dish(sheet: Sheet, x: float, y: float, half: float) -> None:
    """The shade a seat throws on what it stands on."""
    sheet.wash(circle((x, y), half, half * 0.08, step=10), SHADE, 0.35)
