"""What one finds at a river: ripples, a hammock between two posts, a net on bent canes, a heron that waits."""

from __future__ import annotations

from drawings.line import Point, Points, circle, curve, segment
from drawings.motifs import villagers
from drawings.motifs.modelling import hatch
from drawings.palette import OCHRE, OCHRE_LIGHT, STONE_LIGHT, WOOD_DARK, WOOD_LIGHT
from drawings.sheet import Sheet


def ripple(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A short wave."""
    hand = sheet.random
    long = hand.uniform(22, 62) * size
    wave = [(x + long * i / 4, y + (2.6 if i % 2 else -1.4) * size * hand.uniform(0.4, 1)) for i in range(5)]
    sheet.line(curve(*wave, step=6), 1.7 * size**0.5)
    if hand.random() < 0.3:
        sheet.line([(px + 9 * size, py + 7 * size) for px, py in curve(*wave[1:4], step=6)], 1.3)


def hammock(sheet: Sheet) -> None:
    """Someone asleep in a hammock."""
    for x in (330, 470):
        sheet.line(segment((x, 1590), (x + (4 if x < 400 else -4), 1470), 8), 7)
    net = curve((334, 1490), (360, 1530), (400, 1544), (440, 1530), (466, 1490), step=5)
    sheet.shape([*net, *[(x, y - 12 + abs(x - 400) * 0.16) for x, y in reversed(net)]], OCHRE_LIGHT, 2)
    sheet.shape(
        curve((356, 1514), (380, 1504), (430, 1508), (446, 1518), (400, 1534), closed=True, step=4), WOOD_DARK, 1.8
    )
    sheet.shape(circle((358, 1506), 10, step=2), "#e3b58a", 1.7)
    sheet.shape(curve((340, 1502), (358, 1484), (376, 1500), closed=True, step=3), OCHRE_LIGHT, 1.6)


def lift_net(sheet: Sheet, x: float, y: float) -> None:
    """Four bent canes that hold a square net over the water."""
    corners: list[Point] = [(x - 420, y + 40), (x - 250, y + 96), (x - 40, y + 40), (x - 214, y - 6)]
    crown: Point = (x - 226, y - 210)
    sag: Points = []
    for a, b in zip(corners, [*corners[1:], corners[0]], strict=True):
        sag += curve(a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 26), b, step=10)
    sheet.wash(sag, OCHRE_LIGHT, 0.5)
    sheet.line([*sag, sag[0]], 2)
    hatch(sheet, sag, 24, 13, 1, 1)
    hatch(sheet, sag, -28, 13, 1, 1)
    for corner in corners:
        sheet.line(
            curve(
                crown,
                ((crown[0] + corner[0]) / 2 + (corner[0] - crown[0]) * 0.16, (crown[1] + corner[1]) / 2 - 54),
                corner,
                step=8,
            ),
            3,
        )
    sheet.line(curve(crown, (x - 60, y - 120), (x + 120, y - 20), step=9), 6)
    sheet.line(segment(crown, (x + 150, y - 140), 12), 1.7)
    with sheet.at(x + 150, y - 20, scale=1.25, flip=True):
        villagers.walker(sheet, WOOD_DARK)
    for dx, dy in ((-240, 52), (-210, 60), (-262, 62)):
        with sheet.at(x + dx, y + dy, turn=sheet.random.uniform(-40, 40)):
            sheet.shape(
                curve((-14, 0), (-2, -6), (10, 0), (18, -6), (18, 6), (10, 0), (-2, 6), closed=True, step=2),
                STONE_LIGHT,
                1.4,
            )


def heron(sheet: Sheet, x: float, y: float) -> None:
    """It stands among the lotus and waits."""
    for off in (-3, 8):
        sheet.line(segment((x + off, y), (x + off + 2, y + 54), 6), 2)
    sheet.shape(
        curve(
            (x - 46, y + 14), (x - 20, y - 14), (x + 20, y - 18), (x + 34, y - 4), (x + 6, y + 8), closed=True, step=4
        ),
        WOOD_LIGHT,
        2,
    )
    neck = curve((x + 28, y - 10), (x + 44, y - 30), (x + 28, y - 54), (x + 42, y - 74), step=4)
    sheet.shape(sheet.pen.outline(neck, 9, lambda t: 1.2 - 0.5 * t), STONE_LIGHT, 1.7)
    sheet.shape(circle((x + 45, y - 76), 8, 6, step=2), STONE_LIGHT, 1.6)
    sheet.shape([(x + 50, y - 79), (x + 82, y - 70), (x + 50, y - 72)], OCHRE, 1.3)
    sheet.flick(curve((x + 40, y - 80), (x + 26, y - 86), (x + 14, y - 78), step=3), 2)
    for k in range(3):
        sheet.line(circle((x + 2, y + 54), 18 + k * 12, 5 + k * 3, step=6), 1.3)
