"""Gom-07: the white porcelain Guanyin from the Khoái Châu steamer.

Known: white porcelain, found together with the ship in the Red River. Its date is a guess. Pose and robe follow what
such figures usually have; the sandbank, the ribs of the wreck and the light are imagined.
"""

from __future__ import annotations

from drawings.line import Points, arc, box, circle, curve, marks, mirrored, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.lotus_bloom import petals
from drawings.motifs.pen_shade import fringe
from drawings.motifs.plants import hedge, reeds, water
from drawings.motifs.small_life import egret, swallow
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY_DARK,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    STONE_LIGHT,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (1600, 2080)
WHITE, SHADOW = "#fbf6ea", "#b9c4bb"


def draw(sheet: Sheet) -> None:
    """The river at low water, the wreck, and what came out of it."""
    with sheet.framed():
        sheet.wash(box(0, 0, 1600, 900, 60), CELADON, 0.2)
        for x, y, size, flip in (
            (290, 330, 42, False),
            (1290, 250, 50, True),
            (1180, 520, 28, False),
            (380, 560, 26, True),
        ):
            cloud(sheet, x, y, size, flip, 2.4)
        for x, y, size, turn in ((330, 760, 34, 10), (410, 720, 26, -12), (1260, 720, 30, 20), (1170, 690, 22, -4)):
            swallow(sheet, x, y, size, turn)
        hedge(sheet, -30, 1640, 1000, 130)
        sheet.wash(box(0, 996, 1600, 500, 50), RIVER_LIGHT, 0.9)
        sheet.wash(box(0, 1100, 1600, 400, 50), RIVER, 0.4)
        water(sheet, 70, 1540, 1020, 1330, 90, 2.2)
        _wreck(sheet)
        _bank(sheet)
        with sheet.at(1330, 1450):
            egret(sheet, 0.95)
        with sheet.at(790, 1790, scale=1.14):
            _figure(sheet)
        reeds(sheet, 180, 1900, 260, 14)
        reeds(sheet, 1440, 1960, 220, 11)


def _wreck(sheet: Sheet) -> None:
    """Iron ribs and a funnel that lean out of the water."""
    for k in range(9):
        x = 130 + k * 62
        tall = 150 - abs(k - 4) * 16
        rib = curve((x, 1300), (x - 20, 1300 - tall * 0.5), (x + 8, 1300 - tall), step=6)
        sheet.shape(sheet.pen.outline(rib, 14, lambda t: 1 - 0.3 * t), CLAY_DARK, 2.4)
        sheet.line(segment((x - 12, 1308), (x + 30, 1311)), 2)
    keel = curve((80, 1292), (350, 1270), (660, 1296), step=10)
    sheet.shape(sheet.pen.outline(keel, 26, lambda t: 0.4 + 0.6 * (1 - abs(2 * t - 1))), WOOD_DARK, 3)
    funnel = [(400, 1276), (420, 1080), (478, 1084), (470, 1278), (400, 1276)]
    sheet.shape(curve(*funnel, step=8), "#7f5a41", 3)
    sheet.shape(circle((449, 1081), 30, 9, 3), WOOD_DARK, 2.4)
    fringe(sheet, segment((477, 1090), (470, 1270)), 30, 180, 9, 1.8)
    for y in (1120, 1180, 1236):
        sheet.line(segment((418, y), (474, y + 4)), 2)
    for y in (1296, 1312, 1330):
        sheet.line(curve((90, y), (300, y + 5), (520, y - 4), (690, y + 3), step=10), 1.7)


def _bank(sheet: Sheet) -> None:
    """Wet sand, boards from a packing case, shells."""
    hand = sheet.random
    edge = curve(*marks("-20 1430, 260 1392, 620 1412, 980 1380, 1320 1420, 1640 1396"), step=12)
    sheet.solid([*edge, (1640, 2100), (-20, 2100)], "#ddc79c")
    sheet.line(edge, 3)
    for drop, strength in ((40, 0.3), (150, 0.25), (320, 0.25)):
        line = [(x, y + drop + hand.uniform(-8, 8)) for x, y in edge[::6]]
        smooth = curve(*line, step=14)
        sheet.wash([*smooth, *[(x, y + 46) for x, y in reversed(smooth)]], RIVER, strength)
        sheet.line(smooth, 1.5)
    sheet.dots([(hand.uniform(70, 1530), hand.uniform(1440, 2010)) for _ in range(520)], 3)
    sheet.wash(
        curve((330, 1800), (780, 1730), (1360, 1760), (1500, 1830), (900, 1880), (420, 1870), closed=True), SHADE, 0.45
    )
    for x, y, long, turn in ((300, 1850, 420, -4), (780, 1910, 520, 3), (960, 1830, 420, -7)):
        with sheet.at(x, y, turn=turn):
            sheet.shape(box(0, -26, long, 52, 14), "#a98355", 3.2)
            for k in range(4):
                sheet.line(curve((8, -16 + k * 11), (long / 2, -14 + k * 10), (long - 8, -17 + k * 12), step=12), 1.5)
            sheet.dots([(18, -8), (18, 12), (long - 18, -8), (long - 18, 12)], 8)
    for _ in range(16):
        x, y = hand.uniform(100, 1500), hand.uniform(1900, 2000)
        sheet.shape(arc((x, y), hand.uniform(8, 15), 180, 360, 10, 3), STONE_LIGHT, 1.8)


def _figure(sheet: Sheet) -> None:
    """Guanyin standing on lotus and waves, about 1,180 units tall, foot at y = 0."""

    def put(written: str, closed: bool = False) -> Points:
        return curve(*marks(written), closed=closed, step=6)

    for r, strength in ((330, 0.35), (270, 0.4)):
        sheet.wash(circle((0, -1060), r, r, 8), "#fff7dd", strength)
    sheet.line(circle((0, -1060), 268, 268, 8), 2.2)
    base = put("-220 0, -250 -60, -180 -120, 180 -120, 250 -60, 220 0, 0 26", True)
    sheet.shape(base, WHITE, 4)
    for row, y in enumerate((-8, -40, -72)):
        for k in range(7 - row):
            x = -186 + row * 30 + k * 62
            for r in (30, 20, 10):
                sheet.line(arc((x, y), r, 185, 355, r * 0.8, 4), 2)
    sheet.wash(put("60 20, 90 -110, 180 -118, 250 -60, 220 0", True), SHADOW, 0.6)
    petals(sheet, -200, 200, -116, 76, 7, (WHITE, SHADOW), 3)
    robe = put(
        "-150 -160, -176 -200, -164 -380, -150 -560, -172 -700, -150 -840, -86 -900, 0 -916, "
        "86 -900, 150 -840, 172 -700, 150 -560, 164 -380, 182 -200, 156 -160, 60 -146, -60 -146",
        True,
    )
    sheet.shape(robe, WHITE, 4.4)
    sheet.wash(
        put("40 -150, 70 -400, 60 -700, 90 -890, 150 -840, 172 -700, 150 -560, 164 -380, 182 -200, 156 -160", True),
        SHADOW,
        0.6,
    )
    sheet.wash(
        put("110 -150, 120 -400, 110 -700, 130 -850, 172 -700, 150 -560, 164 -380, 182 -200, 156 -160", True),
        SHADOW,
        0.7,
    )
    for fold in (
        "-120 -170, -112 -330, -60 -520, -30 -560",
        "-70 -156, -70 -300, -30 -470, -10 -560",
        "-20 -150, -28 -290, 2 -430, 6 -560",
        "34 -150, 24 -280, 34 -420, 22 -560",
        "86 -156, 78 -300, 66 -440, 34 -560",
        "136 -168, 132 -330, 104 -470, 50 -556",
    ):
        line = put(fold)
        sheet.line(line, 3.2)
        sheet.flick([(x + 9, y + 12) for x, y in line[: len(line) * 2 // 3]], 2)
        for _ in range(5):  # hatching that runs with the fold
            i = sheet.random.randrange(0, len(line) * 2 // 3)
            off = sheet.random.uniform(8, 24)
            sheet.flick([(x + off, y) for x, y in line[i : i + len(line) // 4]], 1.6)
    for hem in ("-150 -160, -110 -176, -70 -154, -20 -172, 30 -150, 80 -172, 120 -154, 156 -166",):
        sheet.line(put(hem), 3)
    fringe(sheet, put("180 -210, 164 -380, 150 -560, 170 -700"), 44, 186, 10, 1.9)
    _sleeves(sheet)
    _head(sheet)


def _sleeves(sheet: Sheet) -> None:
    def put(written: str, closed: bool = False) -> Points:
        return curve(*marks(written), closed=closed, step=6)

    hanging = put(
        "-140 -850, -196 -740, -206 -600, -236 -440, -210 -400, -150 -420, -96 -470, -60 -560, -70 -640, -96 -700", True
    )
    sheet.shape(hanging, WHITE, 4)
    for fold in (
        "-196 -720, -176 -580, -208 -430",
        "-170 -740, -146 -600, -170 -424",
        "-130 -720, -116 -620, -120 -448",
    ):
        sheet.line(put(fold), 2.8)
    sheet.wash(put("-150 -420, -96 -470, -60 -560, -70 -640, -110 -560, -160 -460", True), SHADOW, 0.6)
    raised = put(
        "140 -850, 206 -760, 214 -650, 250 -520, 226 -470, 150 -500, 90 -560, 40 -640, 60 -690, 110 -720", True
    )
    sheet.shape(raised, WHITE, 4)
    sheet.wash(put("206 -760, 214 -650, 250 -520, 226 -470, 150 -500, 180 -600, 180 -700", True), SHADOW, 0.7)
    for fold in ("186 -750, 176 -620, 206 -500", "150 -740, 136 -640, 150 -516", "112 -712, 96 -640, 100 -566"):
        sheet.line(put(fold), 2.8)
    fringe(sheet, put("210 -740, 216 -650, 248 -530"), 30, 195, 9, 1.8)
    vase = put(
        "14 -700, 20 -684, 10 -664, 36 -630, 30 -586, 12 -566, "
        "40 -566, 66 -566, 48 -586, 42 -630, 46 -664, 36 -684, 42 -700",
        True,
    )
    sheet.shape(vase, WHITE, 3)
    under = put("-66 -590, -40 -584, -8 -562, 34 -552, 66 -556, 74 -546, 40 -532, -10 -536, -60 -556", True)
    sheet.shape(under, WHITE, 2.8)
    for finger in ("-4 -552, 30 -544, 62 -546", "-20 -556, 10 -540, 40 -536"):
        sheet.flick(put(finger), 1.8)
    over = put(
        "92 -634, 58 -652, 18 -650, 4 -642, 12 -634, 2 -626, 10 -617, "
        "3 -608, 12 -600, 8 -590, 22 -584, 62 -590, 94 -606",
        True,
    )
    sheet.shape(over, WHITE, 2.8)
    for finger in ("12 -634, 34 -636, 52 -632", "10 -617, 34 -618, 54 -615", "12 -600, 34 -602, 52 -600"):
        sheet.line(put(finger), 1.9)
    sheet.wash(put("60 -648, 92 -634, 94 -606, 62 -592", True), SHADOW, 0.5)
    willow = put("28 -700, 40 -760, 90 -800, 130 -770")
    sheet.tint(willow, 6, CELADON_DARK, lambda _: 1)
    sheet.line(willow, 2.4)
    for k in range(9):
        x, y = willow[int((0.35 + k * 0.07) * (len(willow) - 1))]
        blade = curve((x, y), (x + 10, y + 18), (x + 4, y + 42), (x - 4, y + 18), closed=True, step=3)
        sheet.shape(blade, CELADON if k % 2 else CELADON_DARK, 1.7)


def _head(sheet: Sheet) -> None:
    def put(written: str, closed: bool = False) -> Points:
        return curve(*marks(written), closed=closed, step=4)

    veil = put(
        "-150 -850, -132 -960, -112 -1080, -84 -1180, 0 -1240, "
        "84 -1180, 112 -1080, 132 -960, 150 -850, 60 -880, -60 -880",
        True,
    )
    sheet.shape(veil, WHITE, 4)
    sheet.wash(put("50 -1210, 84 -1180, 112 -1080, 132 -960, 150 -850, 90 -880, 80 -1000", True), SHADOW, 0.65)
    for fold in (
        "-128 -900, -106 -1010, -90 -1110",
        "-104 -890, -88 -980, -80 -1060",
        "128 -900, 106 -1010, 92 -1110",
        "102 -890, 90 -980, 84 -1060",
    ):
        sheet.line(put(fold), 2.6)
    fringe(sheet, put("112 -1080, 132 -960, 148 -860"), 34, 190, 9, 1.8)
    sheet.shape(
        [*put("-30 -970, -29 -920, -40 -892, -66 -880"), *put("66 -880, 40 -892, 29 -920, 30 -970")], WHITE, 2.6
    )
    for y in (-912, -900):
        sheet.line(put(f"-22 {y}, 0 {y + 9}, 22 {y}"), 1.8)
    beads = put("-62 -888, -36 -836, 0 -816, 36 -836, 62 -888")
    for x, y in beads[::3]:
        sheet.shape(circle((x, y), 6, step=2), WHITE, 1.9)
    sheet.shape(circle((0, -800), 15, 17, 3), WHITE, 2.4)
    for side in (-1, 1):
        for fold in ("86 -880, 60 -800, 20 -740", "60 -884, 44 -830, 16 -790"):
            line = put(fold)
            sheet.line(line if side > 0 else mirrored(line), 2.6)
    hair = put(
        "-70 -1040, -76 -1100, -40 -1160, 0 -1176, 40 -1160, 76 -1100, 70 -1040, 40 -1110, 0 -1120, -40 -1110", True
    )
    face = put("-62 -1060, -58 -1112, 0 -1142, 58 -1112, 62 -1060, 50 -990, 0 -944, -50 -990", True)
    sheet.shape(face, WHITE, 3.4)
    sheet.wash(put("30 -1130, 58 -1112, 62 -1060, 50 -990, 10 -948, 36 -1010", True), SHADOW, 0.6)
    sheet.shape(hair, SHADOW, 3)
    for k in range(7):
        x = -54 + k * 18
        sheet.line(put(f"{x} {-1096 - (30 - abs(x) * 0.4):g}, {x * 0.7:g} -1140, {x * 0.2:g} -1168"), 1.7)
    crown = put("-34 -1166, -24 -1210, 0 -1228, 24 -1210, 34 -1166, 0 -1176", True)
    sheet.shape(crown, WHITE, 3)
    sheet.line(circle((0, -1196), 10, 12, 3), 2)
    for side in (-1, 1):
        for stroke, width in (
            ("12 -1072, 30 -1082, 50 -1072", 2.2),
            ("14 -1050, 30 -1043, 48 -1052", 3),
            ("16 -1046, 30 -1038, 46 -1047", 1.5),
        ):
            line = put(stroke)
            sheet.line(line if side > 0 else mirrored(line), width)
    sheet.line(put("4 -1070, 3 -1030, 11 -1016, -4 -1013"), 2)
    sheet.line(put("-15 -990, -4 -994, 0 -991, 4 -994, 15 -990"), 2.6)
    sheet.line(put("-8 -982, 0 -978, 8 -982"), 1.8)
    sheet.dots([(0, -1092)], 8)
