"""People of a village going about their day, seen from some way off; each walks to the right, its feet at y = 0."""

from __future__ import annotations

from drawings.line import Points, arc, circle, curve, marks, moved, segment
from drawings.motifs.buffalo import buffalo
from drawings.motifs.people import SKIN
from drawings.palette import CLAY, INK, LACQUER, OCHRE, OCHRE_LIGHT, SHADE, STONE_LIGHT, WOOD, WOOD_DARK, WOOD_LIGHT
from drawings.sheet import Sheet

BROWN = "#8a5f42"
BLACK = "#4a3a33"
_INK = "#{:02x}{:02x}{:02x}".format(*INK)


def _put(written: str, closed: bool = True) -> Points:
    return curve(*marks(written), closed=closed, step=3)


def shade(sheet: Sheet, wide: float = 34) -> None:
    """The shadow under someone."""
    sheet.wash(circle((8, 1), wide, wide * 0.2, step=5), SHADE, 0.4)


def walker(sheet: Sheet, top: str = BROWN, hat: bool = True, load: str = "") -> None:
    """Someone who walks, about 110 high; `load`: `pole` (two baskets), `basket` (on the hip), `staff` or nothing."""
    step = sheet.random.uniform(8, 15)
    shade(sheet)
    for way, tone in ((-1, BLACK), (1, "#5a4840")):
        leg = _put(f"{way * 2 - 5} -46, {way * step - 7} -2, {way * step + 4} -2, {way * 2 + 7} -46")
        sheet.shape(leg, tone, 1.7)
        sheet.shape(_put(f"{way * step - 6} -4, {way * step + 10} 0, {way * step - 6} 1"), SKIN, 1.3)
    if load == "pole":
        _pole(sheet, behind=True)
    body = _put("-13 -40, -13 -66, -7 -84, 7 -84, 13 -66, 15 -38, 0 -36")
    sheet.shape(body, top, 1.9)
    for x in (-6, 2, 9):
        sheet.flick([(x * 0.7, -70), (x, -54), (x * 1.2, -40)], 1.3)
    sheet.shape(circle((2, -93), 8.5, 9.5, step=2), SKIN, 1.7)
    sheet.dots([(7, -94)], 2.2)
    if hat:
        cone = _put("-21 -95, 2 -114, 25 -95, 2 -91")
        sheet.shape(cone, OCHRE_LIGHT, 1.8)
        for x in (-12, -4, 8, 16):
            sheet.flick([(2, -113), ((x + 2) / 2, -104), (x, -94)], 1.1)
    else:
        sheet.shape(_put("-9 -92, -9 -103, 2 -107, 11 -102, 10 -97, 0 -98"), _INK, 1.5)
        sheet.shape(circle((-9, -97), 4.5, step=2), _INK, 1.2)
    reach = (20, -60) if load != "pole" else (14, -84)
    arm = sheet.pen.outline(curve((-2, -78), (6, -62), reach, step=3), 8, lambda t: 1.1 - 0.3 * t)
    sheet.shape(arm, top, 1.5)
    sheet.shape(circle(reach, 3.6, step=2), SKIN, 1.2)
    if load == "pole":
        _pole(sheet, behind=False)
    elif load == "basket":
        _basket(sheet, 24, -40, 15)
    elif load == "staff":
        sheet.line(segment((22, -96), (26, 0)), 2.6)


def _pole(sheet: Sheet, behind: bool) -> None:
    if behind:
        return
    sheet.line(curve((-58, -78), (0, -88), (60, -78), step=5), 3.4)
    for x in (-56, 58):
        for off in (-12, 0, 12):
            sheet.line(segment((x, -77), (x + off, -34)), 1.2)
        _basket(sheet, x, -20, 17)


def _basket(sheet: Sheet, x: float, y: float, r: float) -> None:
    sheet.shape(moved(_put("-1 -0.7, -0.8 0.4, -0.5 0.75, 0.5 0.75, 0.8 0.4, 1 -0.7"), x, y, r), WOOD_LIGHT, 1.6)
    for dy in (-0.3, 0.1, 0.45):
        sheet.line(curve((x - r * 0.86, y + dy * r), (x, y + (dy + 0.18) * r), (x + r * 0.86, y + dy * r), step=4), 1)
    for dx in (-0.5, 0, 0.5):
        sheet.line(segment((x + dx * r, y - r * 0.6), (x + dx * r * 0.8, y + r * 0.7), 4), 1)
    sheet.shape(circle((x, y - r * 0.7), r, r * 0.28, step=3), OCHRE, 1.5)
    for _ in range(3):
        at = (x + sheet.random.uniform(-0.6, 0.6) * r, y - r * 0.8)
        sheet.shape(circle(at, r * 0.24, step=2), sheet.random.choice((CLAY, OCHRE_LIGHT, LACQUER)), 1.1)


def child(sheet: Sheet, top: str = LACQUER) -> None:
    """A child that runs, 66 high."""
    shade(sheet, 22)
    for way in (-1, 1):
        sheet.line(curve((0, -26), (way * 7, -14), (way * 13, -1), step=3), 5)
    sheet.shape(_put("-9 -22, -8 -42, 8 -42, 10 -20"), top, 1.7)
    sheet.shape(circle((2, -50), 8, 8.5, step=2), SKIN, 1.6)
    sheet.shape(_put("-6 -50, -5 -58, 4 -61, 10 -56, 2 -56"), _INK, 1.3)
    for way in (-1, 1):
        sheet.line(curve((way * 4, -38), (way * 14, -36), (way * 20, -46), step=3), 3.4)


def kite_flyer(sheet: Sheet, far: float, high: float) -> None:
    """A child with a kite, `far` to the right and `high` above."""
    child(sheet, OCHRE)
    sheet.line(curve((20, -46), (far * 0.6, -high * 0.55), (far, -high), step=16), 1.1)
    with sheet.at(far, -high, turn=-22):
        sheet.shape(_put("-46 0, 0 -22, 46 0, 0 12"), CLAY, 2)
        sheet.line(curve((-40, 0), (0, -5), (40, 0), step=4), 1.4)
        for k in (-1, 1):
            sheet.flick(curve((k * 8, 10), (k * 16, 36), (k * 6, 62), (k * 18, 86), step=4), 2.4)


def squatter(sheet: Sheet, top: str = BROWN, hat: bool = True) -> None:
    """Someone who squats at the water or at wares, 62 high."""
    shade(sheet, 28)
    sheet.shape(_put("-20 -2, -22 -20, -4 -28, 14 -26, 20 -4, 4 2"), BLACK, 1.8)
    sheet.shape(_put("-20 -14, -18 -38, -6 -46, 8 -42, 10 -20"), top, 1.8)
    sheet.shape(sheet.pen.outline(curve((0, -38), (16, -28), (30, -12), step=3), 7, lambda t: 1 - 0.3 * t), top, 1.4)
    sheet.shape(circle((4, -52), 8, 9, step=2), SKIN, 1.6)
    if hat:
        sheet.shape(_put("-18 -54, 4 -73, 27 -53, 4 -49"), OCHRE_LIGHT, 1.8)
        for x in (-8, 2, 12):
            sheet.flick([(4, -72), ((x + 4) / 2, -62), (x, -53)], 1.1)
    else:
        sheet.shape(_put("-7 -50, -6 -60, 4 -64, 12 -58, 4 -56"), _INK, 1.4)


def angler(sheet: Sheet) -> None:
    """Someone with a rod, its line in the water to the right."""
    squatter(sheet, WOOD)
    sheet.line(curve((26, -18), (70, -60), (130, -84), step=6), 2.2)
    sheet.line(curve((130, -84), (136, -40), (134, 30), step=8), 0.9)
    sheet.shape(circle((134, 32), 4, step=2), LACQUER, 1.2)


def rider(sheet: Sheet, size: float = 1) -> None:
    """A boy on a buffalo, playing a flute; the buffalo walks to the left."""
    sheet.wash(circle((10, 72 * size), 100 * size, 12 * size, step=8), SHADE, 0.4)
    buffalo(sheet, size)
    with sheet.at(10 * size, -38 * size, scale=size, flip=True):
        sheet.shape(_put("-10 -2, 2 -6, 18 20, 10 26, -6 8"), BLACK, 1.7)
        sheet.shape(_put("-11 2, -10 -22, -4 -30, 6 -30, 10 -20, 11 3"), STONE_LIGHT, 1.8)
        sheet.shape(circle((2, -39), 8.5, 9, step=2), SKIN, 1.7)
        sheet.shape(_put("-7 -38, -6 -49, 4 -52, 10 -46, 3 -45"), _INK, 1.4)
        sheet.line(segment((6, -35), (38, -30)), 2.8)
        sheet.line(curve((4, -24), (14, -20), (20, -32), step=3), 4)


def sampan(sheet: Sheet, cover: bool = True) -> None:
    """A boat of planks, 200 long, someone at the oar; y = 0 is the water."""
    sheet.wash(circle((0, 12), 118, 12, step=8), SHADE, 0.4)
    if cover:
        mat = _put("-46 -6, -42 -40, -10 -48, 22 -42, 28 -8")
        sheet.shape(mat, WOOD, 2)
        for x in (-32, -18, -4, 10):
            sheet.line(curve((x, -8), (x + 3, -28), (x + 2, -45), step=4), 1.3)
        for y in (-18, -28, -38):
            sheet.line(curve((-44, y), (-10, y - 5), (26, y), step=6), 1)
    with sheet.at(62, -4, scale=0.86):
        walker(sheet, BROWN)
    sheet.line(segment((84, -64), (122, 22)), 2.8)
    hull = _put("-112 -20, -84 8, -30 16, 50 16, 92 6, 120 -22, 84 -6, 40 -2, -50 -4")
    sheet.shape(hull, WOOD, 2.4)
    sheet.line(curve((-96, -6), (-30, 6), (50, 6), (104, -8), step=6), 1.5)
    for x in range(-70, 80, 24):
        sheet.line(segment((x, 4), (x + 2, 14), 3), 1.1)
    for k in range(3):
        sheet.line(curve((-130 + k * 12, 20 + k * 6), (0, 24 + k * 7), (140 - k * 16, 18 + k * 6), step=10), 1.3)


def duck(sheet: Sheet, swims: bool = True) -> None:
    """A duck, 34 long."""
    sheet.shape(_put("-18 -8, -8 -14, 4 -10, 8 -20, 16 -22, 18 -15, 12 -8, 10 0, -12 0"), STONE_LIGHT, 1.5)
    sheet.shape(_put("17 -19, 26 -17, 17 -15"), OCHRE, 1.1)
    sheet.line(curve((-12, -6), (-2, -4), (4, -9), step=2), 1.2)
    sheet.dots([(14, -19)], 2)
    if swims:
        sheet.line(curve((-24, 3), (0, 5), (26, 2), step=4), 1.3)
    else:
        for x in (-2, 4):
            sheet.line(segment((x, 0), (x, 8), 2), 1.5)


def hen(sheet: Sheet) -> None:
    """A hen that pecks, 30 long."""
    sheet.shape(_put("-16 -20, -10 -12, 4 -16, 12 -8, 16 2, 10 0, 4 -2, -6 0, -14 -8"), CLAY, 1.4)
    sheet.line(segment((-2, 0), (-2, 8), 2), 1.3)
    sheet.line(segment((3, 0), (4, 8), 2), 1.3)
    sheet.shape(circle((13, -9), 3, step=1.5), LACQUER, 1)


def dog(sheet: Sheet) -> None:
    """A dog that trots, 60 long."""
    shade(sheet, 30)
    for x, lean in ((-20, -5), (-14, 5), (12, -4), (18, 6)):
        sheet.line(curve((x, -18), (x + lean * 0.4, -10), (x + lean, -1), step=3), 3.4)
    sheet.shape(
        _put("-24 -24, -10 -32, 14 -30, 22 -38, 34 -38, 44 -28, 34 -24, 24 -18, 0 -16, -22 -16"), WOOD_DARK, 1.7
    )
    sheet.flick(curve((-22, -26), (-34, -36), (-28, -48), step=3), 4)
    sheet.shape(_put("22 -38, 24 -48, 30 -38"), WOOD_DARK, 1.3)
    sheet.line(arc((0, -24), 8, 40, 140, step=3), 1)
