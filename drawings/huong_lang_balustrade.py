"""Kt-03: one of the carved stone balustrades of Hương Lãng pagoda, beside its steps.

Known: stone, carved, late 11th to early 12th century. No source at hand says what is carved: dragon, phoenixes,
flowers, scrolls and waves are imagined, and so are the steps, the moss and what lives there.
"""

from __future__ import annotations

import math
from itertools import pairwise

from drawings.ink import even
from drawings.line import (
    Point,
    Points,
    along,
    box,
    circle,
    curve,
    lengths,
    marks,
    moved,
    polar,
    polyline,
    segment,
    spiral,
)
from drawings.motifs import creatures
from drawings.motifs.cloud import cloud
from drawings.motifs.dragon import dragon
from drawings.motifs.great_tree import bamboo, great_tree
from drawings.motifs.ground import fallen_leaf, tuft
from drawings.motifs.lotus_seat import petal, waves
from drawings.motifs.modelling import dark_side, hatch, modelled, stipple
from drawings.motifs.phoenix import phoenix
from drawings.motifs.plants import hedge, leaf
from drawings.motifs.scrollwork import blossom, scroll
from drawings.palette import (
    CELADON_DARK,
    OCHRE,
    RIVER,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (4200, 2200)
DEEP = "#a59e88"  # the sunk ground of the carving
GREY = (STONE, STONE_LIGHT)
BACK: Point = (230.0, -250.0)  # from the near balustrade to the far one
FOOT = 1860.0
SLOPE = marks("330 520, 720 508, 1040 566, 1500 790, 2000 1010, 2500 1210, 3000 1400, 3320 1500")


def draw(sheet: Sheet) -> None:
    """Trees and the far balustrade, the steps, then the near one with all its carving, then what lives on it."""
    with sheet.framed():
        _behind(sheet)
        _steps(sheet)
        body = _body()
        sheet.wash(moved(body, 46, 40), SHADE, 0.4)
        modelled(sheet, body, STONE, 5, 20, 0.3)
        stipple(sheet, body, 1500, 3.2)
        _coping(sheet)
        _volute(sheet)
        _bands(sheet)
        _field(sheet)
        _weather(sheet, body)
        _life(sheet)


def _slope() -> Points:
    return curve(*SLOPE, step=14)


def _body() -> Points:
    """The outline: the sloping top, the rolled end, the foot."""
    end = curve((3320, 1500), (3480, 1490), (3600, 1540), (3660, 1640), (3630, 1760), (3560, FOOT), step=12)
    return [*_slope(), *end[1:], *polyline((3560, FOOT), (330, FOOT), (330, 520), step=30)]


def _lowered(by: float) -> Points:
    """The slope moved downwards, at right angles to where it runs."""
    found: Points = []
    slope = _slope()
    far = lengths(slope)
    for i in range(121):
        (x, y), heading = along(slope, far[-1] * i / 120 / far[-1])
        found.append(polar((x, y), by, heading + 90))
    return found


def _behind(sheet: Sheet) -> None:
    for x, y, size, flip in ((1900.0, 250.0, 60, False), (2800.0, 200.0, 70, True), (3600.0, 330.0, 50, True)):
        cloud(sheet, x, y, size, flip, 2.8)
    hedge(sheet, -40, 4240, 1110, 330)
    great_tree(sheet, (3560, 1230), 820, hanging=16, spread=0.86)
    for x in (2300, 2480, 2860):
        bamboo(sheet, x, 1180, 560 + x % 70, 6)
    sheet.solid(
        curve(
            (-500, 1080), (1500, 1090), (3000, 1096), (4700, 1086), (4900, 1700), (4700, 2300), (-500, 2300), step=60
        ),
        "#ddc79a",
    )
    sheet.wash(box(-20, FOOT - 30, 4240, 420, 60), RIVER, 0.36)
    far = moved(_body(), *BACK)
    modelled(sheet, far, STONE_DARK, 3.6, 16, 0.34)
    with sheet.at(*BACK):
        for by in (30, 120):
            sheet.line(_lowered(by), 2.4)
        spine = _lowered(75)
        scroll(sheet, spine, 84, (STONE_DARK, STONE), 1.8)
        _volute(sheet)


def _steps(sheet: Sheet) -> None:
    """Between the two: treads that climb to the left."""
    slope = _lowered(70)
    count = 17
    spots = [along(slope, 0.1 + 0.9 * i / count)[0] for i in range(count + 1)]
    terrace = polyline(
        (330, spots[0][1]),
        spots[0],
        (spots[0][0] + BACK[0], spots[0][1] + BACK[1]),
        (330 + BACK[0], spots[0][1] + BACK[1]),
        (330, spots[0][1]),
        step=20,
    )
    sheet.shape(terrace, STONE_LIGHT, 2.6)
    for (ax, ay), (bx, by) in pairwise(spots):
        riser = polyline(
            (ax, ay), (ax, by), (ax + BACK[0], by + BACK[1]), (ax + BACK[0], ay + BACK[1]), (ax, ay), step=20
        )
        sheet.shape(riser, STONE_DARK, 2.2)
        hatch(sheet, riser, 90, 9, 1.3, 0.6)
        tread = polyline(
            (ax, by), (bx, by), (bx + BACK[0], by + BACK[1]), (ax + BACK[0], by + BACK[1]), (ax, by), step=20
        )
        sheet.shape(tread, STONE_LIGHT, 2.4)
        sheet.line([(ax + BACK[0] * 0.5, by + BACK[1] * 0.5), (bx + BACK[0] * 0.5, by + BACK[1] * 0.5)], 1.4)


def _coping(sheet: Sheet) -> None:
    """The sloping band: a dragon in many waves, between two rows of beads."""
    for by, width in ((20, 3), (34, 2), (168, 2), (182, 3)):
        sheet.line(_lowered(by), width)
    band = [*_lowered(36), *reversed(_lowered(166))]
    sheet.wash(band, DEEP, 0.8)
    for by in (27, 175):
        rail = _lowered(by)
        for i in range(1, 250):
            sheet.line(circle(along(rail, i / 250)[0], 5, step=2), 1.2)
    middle = _lowered(101)
    spine: Points = []
    count = 640
    for i in range(count + 1):
        part = 0.05 + 0.86 * i / count
        at, heading = along(middle, part)
        wave = math.sin((1 - (i / count)) ** 1.2 * 25 * math.pi) * (20 + 20 * min(1, 2 * i / count))
        spine.append(polar(at, wave, heading + 90))
    dragon(sheet, spine, 36, (STONE, STONE_LIGHT, STONE_LIGHT), legs=(0.3, 0.5, 0.72, 0.86), up=-1, tongue=DEEP)
    hand = sheet.random
    for i in range(34):
        at, heading = along(middle, 0.03 + 0.94 * i / 33)
        x, y = polar(at, 52 * (1 if i % 2 else -1), heading + 90)
        sheet.line(spiral((x, y), 12, hand.uniform(0, 360), 1.5, step=2.5), 1.7)
        sheet.flick([(x, y), (x - 16, y - 3), (x - 34, y + 2)], 2.2)


def _volute(sheet: Sheet) -> None:
    """The lower end rolled like a cloud, a lion's pearl before it."""
    roll = spiral((3470, 1660), 150, -70, 2.2, 0.1, step=8)
    ribbon = sheet.pen.outline(roll, 44, lambda t: 1.1 - 0.7 * t)
    modelled(sheet, ribbon, STONE_LIGHT, 3, 9, 0.34)
    for turn in range(0, 360, 24):
        x, y = polar((3470, 1660), 162 + (turn % 48) * 0.2, turn)
        if x < 3640:
            sheet.line(spiral((x, y), 17, turn, 1.4, step=3), 2)
    blossom(sheet, 3470, 1660, 56, GREY)
    for k in range(7):
        petal(sheet, 3410 + k * 30, FOOT - 8, 34, 48, STONE_LIGHT if k % 2 else STONE)


def _bands(sheet: Sheet) -> None:
    """The foot: waves, then a scroll, then petals; the left edge: an upright scroll."""
    left, right = 360.0, 3330.0
    for y, width in ((FOOT - 16, 3), (FOOT - 126, 2.4), (FOOT - 138, 1.8), (FOOT - 238, 1.8), (FOOT - 250, 2.4)):
        sheet.line(segment((left, y), (right, y), 40), width)
    sheet.wash(box(left, FOOT - 126, right - left, 110, 40), DEEP, 0.8)
    waves(sheet, left + 40, right - 40, FOOT - 18, 62, (STONE_DARK, STONE, STONE_LIGHT))
    sheet.wash(box(left, FOOT - 238, right - left, 100, 40), DEEP, 0.8)
    scroll(sheet, segment((left + 20, FOOT - 188), (3180, FOOT - 188), 20), 96, GREY, 2, 1.2)
    sheet.wash(box(left, 700, 110, FOOT - 960, 40), DEEP, 0.8)
    scroll(sheet, segment((left + 55, 730), (left + 55, FOOT - 290), 20), 104, GREY, 2, 1.15)
    for x in (left, left + 110, left + 122):
        sheet.line(segment((x, 700), (x, FOOT - 250), 40), 2)


def _panel() -> Points:
    """The field between slope, foot and left edge."""
    lower = [p for p in _lowered(206) if 510 < p[0] < 3010 and p[1] < FOOT - 290]
    return [*lower, (lower[-1][0], FOOT - 268), (510, FOOT - 268), lower[0]]


def _field(sheet: Sheet) -> None:
    """Medallions of every size packed into the field, phoenixes in the large ones, flowers in the small."""
    panel = _panel()
    sheet.shape(panel, DEEP, 3.4)
    hatch(sheet, panel, 24, 13, 1.2, 0.8)
    discs = _packed(sheet, panel)
    for i, (x, y, _) in enumerate(discs):
        near = sorted(discs[:i], key=lambda d: math.hypot(d[0] - x, d[1] - y) - d[2])[:2]
        for a, b, _size in near:  # the stems that hold them together
            bow = curve((x, y), ((x + a) / 2 + (b - y) * 0.16, (y + b) / 2 - (a - x) * 0.16), (a, b), step=9)
            modelled(sheet, sheet.pen.outline(bow, 17, even), STONE, 1.7, 4, 0.3)
    for x, y, r in discs:
        _tendrils(sheet, x, y, r)
    for i, (x, y, r) in enumerate(discs):
        _medallion(sheet, x, y, r, i)
    sheet.line(panel, 3.4)


def _packed(sheet: Sheet, panel: Points) -> list[tuple[float, float, float]]:
    """Circles, the large first, that touch neither each other nor the rim."""
    hand = sheet.random
    rim = panel[::2]
    placed: list[tuple[float, float, float]] = [(800, 1170, 270), (1330, 1270, 220)]
    for r, tries in ((170, 700), (124, 1400), (88, 2000), (60, 2600), (38, 4200), (24, 6000)):
        for _ in range(tries):
            x, y = hand.uniform(540, 2990), hand.uniform(740, FOOT - 300)
            if any(math.hypot(x - a, y - b) < r + s + 13 for a, b, s in placed) or y + r > FOOT - 284 or x - r < 528:
                continue
            if y - r < _ceiling(rim, x) or min(math.hypot(x - a, y - b) for a, b in rim) < r + 16:
                continue
            placed.append((x, y, r))
    return placed


def _ceiling(rim: Points, x: float) -> float:
    return min((y for px, y in rim if abs(px - x) < 40), default=FOOT)


def _tendrils(sheet: Sheet, x: float, y: float, r: float) -> None:
    """Leaves and curls that fill the gaps round a medallion."""
    hand = sheet.random
    for k in range(int(r / 9) + 4):
        turn = k * 360 / (int(r / 9) + 4) + hand.uniform(-8, 8)
        root = polar((x, y), r + 1, turn)
        long = hand.uniform(15, 24)
        tip = polar(root, long, turn + hand.uniform(30, 55))
        side = polar(root, long * 0.7, turn - 20)
        sheet.shape(curve(root, side, tip, closed=True, step=3), STONE_LIGHT if k % 2 else STONE, 1.4)
        sheet.flick([root, ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2), tip], 1.1)


def _medallion(sheet: Sheet, x: float, y: float, r: float, number: int) -> None:
    ring = circle((x, y), r, step=max(3.0, r * 0.05))
    modelled(sheet, ring, STONE, 2.4, r * 0.05, 0.3)
    if r < 50:
        blossom(sheet, x, y, r * 0.92, GREY, 7)
        return
    sheet.shape(circle((x, y), r * 0.86, step=max(3.0, r * 0.05)), DEEP, 2)
    for k in range(int(r * 0.62)):
        sheet.dots([polar((x, y), r * 0.93, k * 360 / int(r * 0.62))], 4.6)
    if r < 100 or number % 3 == 2:
        for k in range(8):
            turn = k * 45 + number * 11
            with sheet.at(*polar((x, y), r * 0.56, turn), turn=turn):
                rim = curve(
                    (-r * 0.2, 0), (0, -r * 0.2), (r * 0.26, -r * 0.06), (r * 0.06, r * 0.16), closed=True, step=4
                )
                sheet.shape(rim, STONE if k % 2 else STONE_LIGHT, 1.7)
                sheet.line(spiral((r * 0.02, -r * 0.02), r * 0.1, 90, 1.4, step=2.5), 1.3)
        blossom(sheet, x, y, r * 0.5, GREY, 9)
        return
    curls = int(r / 8)
    for k in range(curls):
        bend = k * 360 / curls + sheet.random.uniform(-4, 4)
        cx, cy = polar((x, y), r * (0.73 if k % 2 else 0.64), bend)
        sheet.line(spiral((cx, cy), r * 0.068, bend, 1.5, step=2.5), 1.7)
        sheet.flick([polar((cx, cy), r * t, bend + 96) for t in (0.04, 0.09, 0.15)], 1.8)
    flip = number % 2 == 1
    with sheet.at(x + (-1 if flip else 1) * r * 0.18, y + r * 0.28, turn=-6 if flip else 6, flip=flip):
        phoenix(sheet, STONE, STONE_LIGHT, r / 205, 2.6 if r > 200 else 2.0, STONE_LIGHT)


def _weather(sheet: Sheet, body: Points) -> None:
    """Moss at the foot, cracks, a broken edge."""
    hand = sheet.random
    for _ in range(90):
        x = hand.uniform(340, 3560)
        y = FOOT - abs(hand.gauss(0, 46))
        r = hand.uniform(14, 56)
        rim = [
            (x + r * a * hand.uniform(0.6, 1.2), y + r * 0.5 * b)
            for a, b in ((1, 0), (0.5, 0.8), (-0.5, 0.9), (-1, 0), (-0.4, -0.8), (0.5, -0.7))
        ]
        sheet.wash(curve(*rim, closed=True, step=6), CELADON_DARK, 0.3)
    for cx, cy, turns in ((1180, 640, 9), (2420, 1190, 10), (460, 1300, 12)):
        crack: Points = [(float(cx), float(cy))]
        for _ in range(turns):
            px, py = crack[-1]
            crack.append((px + hand.uniform(-26, 34), py + hand.uniform(16, 46)))
        sheet.flick(curve(*crack, step=5), 4)
        sheet.flick(curve(*crack[3:6], (crack[5][0] + 60, crack[5][1] + 40), step=5), 2.2)
    sheet.dots([(hand.uniform(340, 3600), hand.uniform(540, FOOT)) for _ in range(60)], 1)
    dark_side(sheet, body, -6, -40, 0.18)


def _life(sheet: Sheet) -> None:
    """For those who look closely: a gecko, a snail, ants, a sparrow, a frog, a beetle."""
    for i in range(40):
        tuft(sheet, 90 + i * 104 + sheet.random.uniform(-30, 30), FOOT + sheet.random.uniform(-6, 190), 46)
    for _ in range(16):
        fallen_leaf(sheet, (sheet.random.uniform(120, 4080), sheet.random.uniform(FOOT + 30, 2110)), 18)
    with sheet.at(1880, 1010, turn=28):
        creatures.gecko(sheet)
    with sheet.at(2900, FOOT + 60):
        creatures.snail(sheet)
    for i in range(46):
        at, heading = along(
            curve((420, FOOT + 40), (900, FOOT + 16), (1500, FOOT + 70), (2100, FOOT + 20), step=12), i / 45
        )
        with sheet.at(at[0], at[1] + sheet.random.uniform(-5, 5), turn=heading):
            sheet.dots([(-5, 0), (0, 0), (5, 0)], 5.4)
            for k in (-4, 0, 4):
                sheet.line([(k, -5), (k + 1, 0), (k, 5)], 0.9)
    for x, y, flip in ((560, 484, False), (690, 480, True), (2660, 1060, True)):
        with sheet.at(x, y, flip=flip):
            creatures.sparrow(sheet)
    for x, y, turn in ((3900, 1990, -100), (3940, 2010, -60), (3870, 2000, -140), (3960, 2030, -20)):
        leaf(sheet, (x, y), turn, 190)
    for x, y in ((1320, 380), (3180, 1060)):
        with sheet.at(x, y, turn=-16):
            for side in (-1, 1):
                sheet.shape(
                    curve(
                        (0, 0),
                        (side * 14, -26),
                        (side * 34, -22),
                        (side * 26, 0),
                        (side * 22, 16),
                        (0, 6),
                        closed=True,
                        step=3,
                    ),
                    OCHRE,
                    1.7,
                )
                sheet.dots([(side * 20, -12)], 6)
            sheet.line(segment((0, -12), (0, 12), 3), 3)
