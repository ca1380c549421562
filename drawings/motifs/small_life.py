"""Small life that came into the picture by itself: a cat asleep, sparrows, swallows, a hen, an egret."""

from __future__ import annotations

from drawings.line import Points, arc, curve, marks, moved, segment
from drawings.palette import CLAY, LACQUER, OCHRE, OCHRE_DARK, OCHRE_LIGHT, RIVER_DARK, STONE_LIGHT, WOOD_DARK
from drawings.sheet import Sheet


def cat(sheet: Sheet, size: float = 1, colour: str = OCHRE, stripe: str = OCHRE_DARK) -> None:
    """A cat asleep around (0, 0), 250 units long, its belly on y = 60, its head to the right."""

    def put(written: str, closed: bool = True) -> Points:
        return moved(curve(*marks(written), closed=closed, step=4), scale=size)

    body = put("-120 40, -124 -6, -84 -52, -20 -66, 46 -56, 92 -24, 104 24, 90 56, 0 64, -90 60")
    sheet.shape(body, colour, 3.4)
    sheet.wash(put("-110 46, -60 30, 10 34, 80 30, 96 40, 84 58, 0 62, -90 58"), stripe, 0.4)
    for x in (-84, -58, -32, -6, 20):
        sheet.tint(put(f"{x} {-62 + abs(x + 26) * 0.28}, {x + 10} -36, {x + 6} -6", False), 11 * size, stripe)
        sheet.flick(put(f"{x} {-60 + abs(x + 26) * 0.28}, {x + 10} -36, {x + 6} -10", False), 3)
    haunch = put("-64 58, -88 26, -70 -8, -34 -6, -16 24, -26 56", False)
    sheet.line(haunch, 3)
    head = put("44 30, 42 -4, 52 -40, 66 -20, 90 -22, 108 -38, 116 0, 108 32, 80 46")
    sheet.shape(head, colour, 3.2)
    sheet.wash(put("60 30, 78 16, 98 30, 80 42"), OCHRE_LIGHT, 0.8)
    for a, b in ((58, 74), (86, 102)):
        sheet.line(put(f"{a} 6, {(a + b) / 2} 12, {b} 5", False), 2.6)
    sheet.line(put("76 18, 80 22, 84 18", False), 3)
    sheet.line(put("72 28, 80 26, 88 28", False), 1.8)
    for y in (16, 22):
        sheet.flick(put(f"66 {y}, 44 {y + 2}, 28 {y + 8}", False), 1.5)
        sheet.flick(put(f"96 {y}, 118 {y + 1}, 132 {y + 7}", False), 1.5)
    for x in (66, 78, 92):
        sheet.tint(put(f"{x} -18, {x} -4", False), 6 * size, stripe)
        sheet.flick(put(f"{x} -18, {x + 1} -6", False), 2)
    tail = curve(*[(x * size, y * size) for x, y in marks("-112 44, -96 62, -30 68, 40 60, 66 50")], step=4)
    sheet.shape(sheet.pen.outline(tail, 24 * size, lambda t: 1 - 0.35 * t), colour, 2.8)
    for i in range(5):
        x = (-84 + i * 30) * size
        sheet.line(segment((x, 55 * size), (x + 6 * size, 74 * size), 4), 2.4)


def sparrow(sheet: Sheet, size: float = 1) -> None:
    """A sparrow on its feet at (0, 0), 70 units long, looking to the right."""

    def put(written: str, closed: bool = True) -> Points:
        return moved(curve(*marks(written), closed=closed, step=2.5), scale=size)

    sheet.shape(put("-18 -22, -44 -12, -52 -6, -40 -6, -12 -12"), WOOD_DARK, 2)
    sheet.shape(put("-26 -20, -14 -38, 8 -44, 22 -34, 20 -16, 4 -6, -14 -8"), OCHRE_LIGHT, 2.3)
    sheet.shape(put("-30 -14, -18 -32, 4 -36, 6 -20, -10 -12"), WOOD_DARK, 2)
    for i in range(3):
        sheet.flick(
            put(f"{-2 - i * 2} {-32 + i * 6}, {-14 - i * 3} {-24 + i * 5}, {-28 + i * 2} {-14 + i}", False), 1.6
        )
    sheet.shape(put("6 -42, 10 -58, 24 -60, 32 -50, 28 -40, 16 -36"), CLAY, 2.2)
    sheet.wash(put("14 -44, 24 -48, 28 -42, 18 -38"), STONE_LIGHT)
    sheet.shape(put("31 -53, 42 -48, 30 -46"), RIVER_DARK, 1.8)
    sheet.dots([(24 * size, -52 * size)], 4 * size)
    for x in (-2, 8):
        sheet.line(moved(segment((x, -8), (x + 2, 0), 3), scale=size), 2)
        sheet.line(moved(segment((x - 4, 0), (x + 10, 1), 3), scale=size), 1.8)


def swallow(sheet: Sheet, x: float, y: float, size: float, turn: float = 0) -> None:
    """A swallow far away in the air."""
    with sheet.at(x, y, turn=turn):
        for side in (-1, 1):
            wing = curve((0, 0), (side * 0.5 * size, -0.32 * size), (side * size, -0.12 * size), step=3)
            sheet.line(wing, size * 0.13, lambda t: 1.05 - 0.9 * t)
        sheet.line(curve((0, -0.14 * size), (0, 0.12 * size), (0, 0.34 * size), step=3), size * 0.16)
        for side in (-1, 1):
            sheet.flick(segment((0, 0.3 * size), (side * 0.12 * size, 0.56 * size), 3), size * 0.06)


def hen(sheet: Sheet, size: float = 1) -> None:
    """A hen on its feet at (0, 0), 150 units long, pecking to the right."""

    def put(written: str, closed: bool = True) -> Points:
        return moved(curve(*marks(written), closed=closed, step=3), scale=size)

    for i, tip in enumerate(("-86 -128", "-98 -108", "-96 -86")):
        sheet.shape(put(f"-34 -72, {tip}, -56 {-66 + i * 8}, -34 -52"), (WOOD_DARK, OCHRE_DARK, WOOD_DARK)[i], 2.3)
    sheet.shape(put("-52 -76, -20 -98, 26 -92, 52 -62, 42 -34, 4 -22, -36 -38"), CLAY, 3)
    sheet.shape(put("26 -88, 52 -72, 74 -34, 88 -22, 84 -8, 68 -10, 46 -30, 26 -46"), OCHRE, 2.6)
    sheet.shape(put("-34 -70, 4 -78, 20 -58, 0 -42, -30 -46"), WOOD_DARK, 2.3)
    for i in range(4):
        sheet.flick(
            put(f"{10 - i * 3} {-70 + i * 7}, {-10 - i * 2} {-62 + i * 6}, {-26 + i * 2} {-58 + i * 4}", False), 1.7
        )
        sheet.line(moved(arc((34 + i * 9, -66 + i * 12), 8, 20, 160, step=2), scale=size), 1.6)
    sheet.shape(put("80 -24, 92 -30, 96 -20, 104 -20, 96 -10, 86 -8"), LACQUER, 2)
    sheet.shape(put("84 -8, 92 2, 82 2"), OCHRE_LIGHT, 1.8)
    sheet.dots([(79 * size, -16 * size)], 5 * size)
    for x in (-6, 14):
        sheet.line(moved(segment((x, -26), (x + 2, 0), 4), scale=size), 3)
        for toe in (-12, 4, 14):
            sheet.line(moved(segment((x + 2, -2), (x + 2 + toe, 3), 3), scale=size), 2.2)


def egret(sheet: Sheet, size: float = 1) -> None:
    """A white egret that stands in the water at (0, 0), 190 units tall, looking to the right."""

    def put(written: str, closed: bool = True) -> Points:
        return moved(curve(*marks(written), closed=closed, step=3), scale=size)

    for x in (-4, 8):
        sheet.line(moved(segment((x, -66), (x + 3, 4), 5), scale=size), 2.8)
    sheet.shape(put("-58 -70, -30 -104, 10 -110, 26 -92, 14 -70, -20 -60, -64 -56"), "#fbf6e8", 2.6)
    neck = moved(curve(*marks("14 -92, 32 -110, 20 -136, 12 -158, 24 -176, 34 -174"), step=3), scale=size)
    sheet.shape(sheet.pen.outline(neck, 15 * size, lambda t: 1 - 0.4 * t), "#fbf6e8", 2.3)
    sheet.shape(put("24 -184, 38 -184, 42 -174, 30 -168"), "#fbf6e8", 2.2)
    sheet.line(put("40 -178, 60 -172, 74 -166", False), 4, lambda t: 1 - 0.85 * t)
    sheet.dots([(34 * size, -178 * size)], 4 * size)
    sheet.flick(put("26 -182, 8 -184, -8 -176", False), 2)
    for i in range(4):
        sheet.flick(
            put(f"{8 - i * 6} {-96 + i * 6}, {-20 - i * 6} {-80 + i * 5}, {-54 + i * 4} {-64 + i * 3}", False), 1.7
        )
    for dy in (8, 15):
        sheet.line(moved(arc((2, dy), 26 + dy, 200, 340, 4, step=4), scale=size), 1.6)
