"""What stands before and around a statue: a carved and gilded canopy, an altar table, a bowl of incense, a vase."""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, box, circle, curve, marks, mirrored, moved, polyline, segment, spiral
from drawings.motifs.lotus_seat import flower, petal
from drawings.motifs.modelling import dark_side, hatch, modelled
from drawings.motifs.vine import vine
from drawings.palette import (
    CELADON_DARK,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER_LIGHT,
    WOOD_DARK,
)
from drawings.sheet import Sheet


def gloom(sheet: Sheet, left: float, right: float, top: float, foot: float) -> None:
    """The dark of a sanctuary: a wall in half light, darker above, ruled by hand."""
    hand = sheet.random
    wall = box(left, top, right - left, foot - top, 40)
    sheet.wash(wall, WOOD_DARK, 0.62)
    sheet.wash(box(left, top, right - left, (foot - top) * 0.4, 40), LACQUER_DARK, 0.5)
    board = left
    while board < right:
        sheet.line(segment((board, top), (board, foot), 60), 2)
        for _ in range(5):
            x, y = board + hand.uniform(8, 90), hand.uniform(top, foot)
            sheet.line(curve((x, y), (x + hand.uniform(-5, 5), y + 60), (x, y + hand.uniform(120, 260)), step=20), 1.2)
        board += hand.uniform(84, 110)
    for deep, gap in ((0.2, 17), (0.42, 19)):
        hatch(sheet, box(left, top, right - left, (foot - top) * deep, 40), 64, gap, 1.2, 0.7)


def floor(sheet: Sheet, left: float, right: float, top: float, foot: float) -> None:
    """Bricks laid flat, the near ones larger; dark under the wall."""
    sheet.wash(box(left, top, right - left, foot - top, 40), CLAY_DARK, 0.5)
    middle, rows = (left + right) / 2, 5
    for row in range(rows + 1):
        y = top + (foot - top) * (row / rows) ** 1.35
        sheet.line(segment((left, y), (right, y), 40), 1.8)
        high = top + (foot - top) * ((row + 1) / rows) ** 1.35
        spread = 1 + 0.16 * row
        for k in range(-12, 13):
            x = middle + (k + (row % 2) / 2) * 120 * spread
            if left < x < right and row < rows:
                sheet.line(segment((x, y), (x + (x - middle) * 0.06, high), 20), 1.5)
    sheet.wash(box(left, top, right - left, (foot - top) * 0.3, 40), LACQUER_DARK, 0.4)


def canopy(sheet: Sheet, left: float, right: float, top: float, foot: float, deep: float) -> None:
    """A gilded frame as the mouth of a sanctuary: two posts and a fretted apron of vines between them."""
    middle, half = (left + right) / 2, (right - left) / 2
    scallops = curve(
        (left, top + deep * 1.5),
        (left + half * 0.12, top + deep * 1.2),
        (left + half * 0.2, top + deep * 0.86),
        (left + half * 0.42, top + deep * 0.94),
        (left + half * 0.56, top + deep * 0.66),
        (left + half * 0.82, top + deep * 0.74),
        (middle, top + deep * 1.02),
        step=8,
    )
    edge = [*scallops, *reversed(mirrored(scallops[:-1], middle))]
    apron: Points = [*polyline((left, top), (right, top), step=14), *reversed(edge)]
    modelled(sheet, apron, OCHRE, 3.4, 10, 0.3)
    sheet.line(moved(edge, 0, -deep * 0.07), 2)
    with sheet.inside(apron):
        for row, y in enumerate((top + deep * 0.22, top + deep * 0.5)):
            spine = segment((left + 30, y), (right - 30, y))
            vine(sheet, spine, deep * 0.32, 2.6, 1.15 + row * 0.1)
        for side in (-1, 1):
            vine(
                sheet,
                segment((middle + side * half * 0.93, top + deep * 0.7), (middle + side * half * 0.78, top + deep)),
                deep * 0.2,
                2,
                1,
            )
    sun = (middle, top + deep * 0.46)
    for k in range(14):
        with sheet.at(*sun, turn=k * 360 / 14):
            flame = curve((-7, -deep * 0.2), (-3, -deep * 0.3), (8, -deep * 0.4), (7, -deep * 0.2), step=3)
            sheet.shape(flame, OCHRE_LIGHT, 1.8)
    modelled(sheet, circle(sun, deep * 0.21, step=4), LACQUER, 2.6, 6, 0.3)
    sheet.line(spiral(sun, deep * 0.14, -90, 1.6, step=4), 2)
    for x in (left, right):
        post = box(x - 34, top - 20, 68, foot - top + 20, 16)
        modelled(sheet, post, LACQUER, 3, 18, 0.36)
        vine(sheet, segment((x, top + 40), (x, foot - 40)), 50, 2.4, 1.4)
        sheet.shape(box(x - 46, foot - 40, 92, 44, 10), OCHRE_DARK, 2.6)
        for i in range(3):
            petal(sheet, x - 30 + i * 30, foot - 2, 32, 34, OCHRE)
    beam = box(left - 60, top - 54, right - left + 120, 56, 20)
    modelled(sheet, beam, LACQUER_DARK, 3.2, 12, 0.3)
    for i in range(int((right - left + 100) / 52)):
        sheet.line(circle((left - 34 + i * 52, top - 26), 13, step=3), 1.8)
        sheet.dots([(left - 34 + i * 52, top - 26)], 7)


def table(sheet: Sheet, left: float, right: float, top: float, tall: float) -> None:
    """An altar table with a carved apron and curved legs."""
    middle = (left + right) / 2
    for side in (-1, 1):
        x = left if side < 0 else right
        leg = curve(
            (x, top + 20), (x + side * 8, top + tall * 0.5), (x - side * 12, top + tall * 0.8),
            (x + side * 16, top + tall),
            (x - side * 50, top + tall), (x - side * 46, top + tall * 0.7), (x - side * 40, top + 20), step=7,
        )  # fmt: skip
        modelled(sheet, leg, LACQUER, 3, 10, 0.34)
        sheet.line(spiral((x - side * 20, top + tall * 0.9), 16, 90, side * 1.5, step=3), 2)
    apron = curve(
        (left + 10, top + 18), (left + 10, top + tall * 0.6), (left + (right - left) * 0.18, top + tall * 0.36),
        (middle - (right - left) * 0.14, top + tall * 0.46), (middle, top + tall * 0.66),
        (middle + (right - left) * 0.14, top + tall * 0.46), (right - (right - left) * 0.18, top + tall * 0.36),
        (right - 10, top + tall * 0.6), (right - 10, top + 18), step=8,
    )  # fmt: skip
    modelled(sheet, apron, LACQUER, 3, 10, 0.3)
    with sheet.inside(apron):
        spine = segment((left + 30, top + tall * 0.28), (right - 30, top + tall * 0.28))
        sheet.tint(spine, tall * 0.24, OCHRE, even)
        vine(sheet, spine, tall * 0.26, 2.3, 1.3)
    board = box(left - 34, top - 8, right - left + 68, 32, 16)
    modelled(sheet, board, LACQUER_DARK, 3, 9, 0.3)
    sheet.tint(segment((left - 26, top + 2), (right + 26, top + 2)), 4, OCHRE, even)


def incense(sheet: Sheet, x: float, y: float, size: float = 1) -> None:
    """A bowl with three burning sticks, on (x, y)."""
    for lean, tall in ((-12, 150), (2, 172), (15, 146)):
        tip = (x + lean * 1.8 * size, y - (90 + tall) * size)
        sheet.line(segment((x + lean * 0.6 * size, y - 80 * size), tip, 6), 2.6, even)
        sheet.dots([tip], 7)
        smoke = curve(
            tip,
            (tip[0] + 12 * size, tip[1] - 50 * size),
            (tip[0] - 12 * size, tip[1] - 110 * size),
            (tip[0] + 8 * size, tip[1] - 170 * size),
            step=6,
        )
        sheet.line(smoke, 1.6)
    bowl = moved(curve(*marks("-60 -86, -66 -52, -44 -16, -34 0, 34 0, 44 -16, 66 -52, 60 -86"), step=5), x, y, size)
    modelled(sheet, bowl, RIVER_LIGHT, 2.8, 10 * size, 0.34, 11)
    sheet.shape(circle((x, y - 86 * size), 60 * size, 13 * size, step=5), OCHRE_LIGHT, 2.4)
    for k in (-1, 0, 1):
        sheet.line(moved(spiral((k * 30, -46), 12, 90, 1.5, step=3), x, y, size), 2)


def vase(sheet: Sheet, x: float, y: float, size: float = 1) -> None:
    """A vase with lotus on long stems, on (x, y)."""
    for lean, tall, bud in ((-46, 150, False), (44, 168, False), (0, 214, True), (-20, 190, False), (70, 110, True)):
        tip = (x + lean * size, y - (120 + tall * 0.6) * size)
        sheet.line(curve((x, y - 110 * size), (x + lean * 0.4 * size, (y + tip[1]) / 2 - 60 * size), tip, step=5), 3)
        if bud:
            petal(sheet, *tip, 26 * size, 50 * size, "#c9775c")
        else:
            flower(sheet, *tip, 56 * size)
    body = moved(
        curve(
            *marks("-18 -124, -14 -104, -46 -76, -50 -44, -26 -12, -30 0"),
            *marks("30 0, 26 -12, 50 -44, 46 -76, 14 -104, 18 -124"),
            step=5,
        ),
        x, y, size,
    )  # fmt: skip
    modelled(sheet, body, CELADON_DARK, 2.8, 12 * size, 0.34, 11)
    sheet.line(moved(curve((-46, -72), (0, -62), (46, -72), step=5), x, y, size), 1.6)
    dark_side(sheet, body, -22 * size, 0, 0.16)
