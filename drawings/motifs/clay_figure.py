"""A seated figure of fired clay: robe, hands that do something, a face that has thought about it."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.line import Points, arc, circle, curve, marks, mirrored, moved, segment
from drawings.motifs.pen_shade import fringe
from drawings.palette import CLAY_DARK, OCHRE_LIGHT, SHADE, WOOD_DARK
from drawings.sheet import Sheet

HANDS = ("praying", "resting", "teaching", "scroll", "bowl", "knee", "staff")
HEADS = ("shaven", "curls", "crown", "old", "hood")


@dataclass(frozen=True, slots=True)
class Figure:
    """One of them: what it does, what is on its head, the clay of its skin and of its robe."""

    hands: str
    head: str
    skin: str
    robe: str
    lean: float = 0


def clay_figure(sheet: Sheet, who: Figure, size: float = 1, weight: float = 2.4) -> None:
    """The figure, seated on y = 0, about 250 units tall and 210 wide."""

    def put(written: str, closed: bool = False) -> Points:
        return moved(
            [(x - who.lean * y / 100, y) for x, y in curve(*marks(written), closed=closed, step=5)], scale=size
        )

    if who.hands == "staff":
        sheet.line(moved(segment((84, 4), (78, -262), 8), scale=size), 7 * size)
        for k in range(3):
            sheet.line(moved(circle((78, -272 - k * 10), 8 - k * 2, step=2), scale=size), weight * 0.9)
    lap = put("-104 -6, -108 -30, -84 -52, -40 -60, 0 -58, 40 -60, 84 -52, 108 -30, 104 -6, 60 4, 0 6, -60 4", True)
    torso = put("-50 -44, -58 -92, -54 -132, -24 -152, 24 -152, 54 -132, 60 -92, 52 -44, 0 -36", True)
    sheet.shape(lap, who.robe, weight)
    sheet.wash(put("20 -56, 84 -50, 108 -30, 104 -6, 60 4, 30 2", True), SHADE, 0.34)
    for fold in (
        "-96 -22, -50 -10, 0 -16",
        "-84 -42, -36 -26, 30 -34, 70 -18",
        "96 -24, 50 -8, 10 -6",
        "-60 0, -20 -8, 24 -2",
    ):
        sheet.line(put(fold), weight * 0.7)
    fringe(sheet, put("106 -30, 100 -6, 60 3"), 26 * size, 215, 7 * size + 1.5, weight * 0.6)
    sheet.shape(torso, who.robe, weight)
    chest = put("-20 -150, 0 -100, 22 -150", False)
    sheet.shape([*chest, chest[0]], who.skin, weight * 0.8)
    sheet.wash(put("14 -148, 54 -132, 60 -92, 52 -44, 20 -40", True), SHADE, 0.3)
    sheet.line(put("-24 -152, -6 -96, 14 -58"), weight * 1.1)
    sheet.line(put("24 -152, 6 -108, -10 -88"), weight * 0.8)
    for fold in ("-44 -120, -30 -84, -4 -52", "-50 -96, -40 -70, -20 -46", "44 -118, 38 -90, 44 -60"):
        sheet.line(put(fold), weight * 0.65)
    fringe(sheet, put("56 -130, 60 -92, 53 -46"), 18 * size, 190, 7 * size + 1.5, weight * 0.6)
    _hands(sheet, who, size, weight)
    with sheet.at((0 + who.lean * 1.9) * size, -190 * size, turn=who.lean * 1.4):
        _head(sheet, who, size, weight)


def _hands(sheet: Sheet, who: Figure, size: float, weight: float) -> None:
    def at(written: str, closed: bool = False) -> Points:
        return moved(
            [(x - who.lean * y / 100, y) for x, y in curve(*marks(written), closed=closed, step=4)], scale=size
        )

    def arm(written: str, wide: float = 30) -> None:
        line = at(written)
        sheet.shape(sheet.pen.outline(line, wide * size, lambda t: 1 - 0.3 * t), who.robe, weight * 0.9)
        end = line[-1]
        sheet.flick(
            [(end[0] - 9 * size, end[1] - 5 * size), (end[0] + 2, end[1]), (end[0] + 9 * size, end[1] + 6 * size)],
            weight * 0.7,
        )

    def hand(x: float, y: float, r: float = 13) -> None:
        sheet.shape(moved(circle((x - who.lean * y / 100, y), r, r * 0.85, 3), scale=size), who.skin, weight * 0.8)
        for k in (-4, 1, 6):
            sheet.flick(
                moved(
                    segment((x + k - who.lean * y / 100, y - r * 0.7), (x + k * 1.2 - who.lean * y / 100, y + 1), 3),
                    scale=size,
                ),
                weight * 0.5,
            )

    if who.hands == "praying":
        arm("-48 -126, -58 -88, -16 -82")
        arm("50 -126, 60 -88, 16 -82")
        palm = at("-11 -78, -13 -100, -4 -126, 4 -126, 13 -100, 11 -78", True)
        sheet.shape(palm, who.skin, weight * 0.9)
        sheet.line(at("0 -124, 0 -80"), weight * 0.7)
    elif who.hands == "resting":
        arm("-48 -126, -66 -80, -20 -50")
        arm("50 -126, 68 -80, 20 -50")
        sheet.shape(at("-30 -50, 0 -62, 30 -50, 22 -38, -22 -38", True), who.skin, weight * 0.9)
        sheet.line(at("-24 -48, 0 -42, 24 -48"), weight * 0.7)
    elif who.hands == "teaching":
        arm("-48 -126, -66 -80, -20 -50")
        hand(-14, -48)
        arm("50 -126, 78 -92, 62 -132")
        sheet.shape(at("52 -130, 50 -152, 58 -172, 66 -152, 74 -150, 72 -128, 62 -122", True), who.skin, weight * 0.9)
        sheet.line(at("60 -150, 60 -134"), weight * 0.6)
    elif who.hands == "scroll":
        arm("-48 -126, -64 -88, -34 -72")
        arm("50 -126, 66 -88, 36 -72")
        sheet.shape([*at("-42 -92, 42 -92, 40 -56, -40 -56"), at("-42 -92, 0 -92")[0]], "#f0e0bb", weight * 0.9)
        for x in (-28, -14, 0, 14, 28):
            sheet.line(at(f"{x} -86, {x} -62"), weight * 0.6)
        hand(-40, -72, 11)
        hand(40, -72, 11)
    elif who.hands == "bowl":
        arm("-48 -126, -62 -84, -22 -74")
        arm("50 -126, 64 -84, 22 -74")
        sheet.shape(at("-26 -92, 0 -86, 26 -92, 16 -68, -16 -68", True), WOOD_DARK, weight)
        hand(-22, -72, 10)
        hand(22, -72, 10)
    elif who.hands == "knee":
        arm("-48 -126, -76 -92, -78 -52")
        hand(-78, -46)
        arm("50 -126, 76 -92, 78 -52")
        hand(78, -46)
    else:
        arm("-48 -126, -66 -80, -20 -50")
        hand(-14, -48)
        arm("50 -126, 84 -100, 82 -112")
        hand(82, -116, 12)


def _head(sheet: Sheet, who: Figure, size: float, weight: float) -> None:
    """Around (0, 0), 84 units tall."""

    def put(written: str, closed: bool = False) -> Points:
        return moved(curve(*marks(written), closed=closed, step=3), scale=size)

    if who.head == "hood":
        sheet.shape(put("-40 38, -46 -6, -34 -46, 0 -60, 34 -46, 46 -6, 40 38, 0 30", True), who.robe, weight)
    sheet.shape(put("-14 26, -16 46, 0 52, 16 46, 14 26", True), who.skin, weight * 0.8)
    for side in (-1, 1):
        ear = put("30 -12, 39 -14, 38 8, 33 24, 28 14", True)
        sheet.shape(ear if side > 0 else mirrored(ear), who.skin, weight * 0.8)
    sheet.shape(put("-30 -12, -26 -38, 0 -48, 26 -38, 30 -12, 24 20, 0 36, -24 20", True), who.skin, weight)
    sheet.wash(put("14 -40, 30 -12, 24 20, 4 35, 18 6", True), CLAY_DARK, 0.45)
    for side in (-1, 1):
        brow = put("6 -13, 14 -18, 24 -13")
        lid = put("7 -4, 14 -1, 22 -5")
        sheet.line(brow if side > 0 else mirrored(brow), weight * 0.75)
        sheet.line(lid if side > 0 else mirrored(lid), weight * 0.9)
    sheet.line(put("2 -12, 1 6, 5 10, -3 11"), weight * 0.7)
    smile = sheet.random.choice(("-9 20, 0 23, 9 20", "-10 19, 0 25, 10 18", "-7 21, 0 20, 8 22"))
    sheet.line(put(smile), weight * 0.9)
    _headdress(sheet, who, size, weight)


def _headdress(sheet: Sheet, who: Figure, size: float, weight: float) -> None:
    def put(written: str, closed: bool = False) -> Points:
        return moved(curve(*marks(written), closed=closed, step=3), scale=size)

    if who.head == "curls":
        sheet.shape(
            put(
                "-32 -10, -30 -36, -12 -52, -14 -66, 0 -76, 14 -66, 12 -52, 30 -36, 32 -10, 18 -28, 0 -32, -18 -28",
                True,
            ),
            WOOD_DARK,
            weight,
        )
        for k in range(12):
            x, y = (-26 + k * 4.8, -36 - (6 - abs(k - 5.5)) * 2.4)
            sheet.line(moved(arc((x, y), 4, 150, 390, step=2), scale=size), weight * 0.55)
    elif who.head == "crown":
        for x, tall in ((-22, 30), (-11, 42), (0, 54), (11, 42), (22, 30)):
            low = -34 - tall * 0.5
            leaf = put(f"{x - 8} -34, {x - 7} {low:g}, {x} {-34 - tall}, {x + 7} {low:g}, {x + 8} -34", True)
            sheet.shape(leaf, OCHRE_LIGHT, weight * 0.8)
        sheet.shape(put("-31 -24, 0 -34, 31 -24, 31 -34, 0 -44, -31 -34", True), OCHRE_LIGHT, weight * 0.8)
        for side in (-1, 1):
            ribbon = put("33 -28, 48 -6, 42 24, 52 50")
            sheet.line(ribbon if side > 0 else mirrored(ribbon), weight * 1.2)
    elif who.head == "old":
        for line in ("-18 -28, 0 -32, 18 -28", "-14 -22, 0 -25, 14 -22"):
            sheet.line(put(line), weight * 0.55)
        for k in range(7):
            sheet.flick(put(f"{-12 + k * 4} 26, {-11 + k * 4} 44, {-8 + k * 2.6:g} 60"), weight * 0.9)
    elif who.head == "hood":
        sheet.line(put("-32 30, -34 -10, -24 -38, 0 -48, 24 -38, 34 -10, 32 30"), weight)
    else:
        sheet.line(put("-22 -34, -8 -28, 8 -28, 22 -34"), weight * 0.5)
