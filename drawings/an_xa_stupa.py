"""Gom-01: the terracotta stupa of An Xá temple.

Known: fired clay, 450 cm tall, 150 cm wide at the foot, on a brick plinth of 60 cm; twelve tiers in the treasure
dossier (nine in the press). So there are twelve, drawn to those measures; niches and ornament are imagined.
"""

from __future__ import annotations

from drawings.line import Point, Points, box, circle, curve, moved, polyline, segment
from drawings.motifs.cloud import cloud, outline
from drawings.motifs.ground import ground, shadow, tuft
from drawings.motifs.plants import hedge, leaf
from drawings.motifs.vine import vine
from drawings.palette import CLAY, CLAY_DARK, LACQUER_DARK, OCHRE_LIGHT, RIVER, SHADE
from drawings.sheet import Sheet

SIZE = (1600, 2200)
TIERS = 12
CM = 3.9  # units to a centimetre: 450 cm are 1,755 units
FOOT = 2010.0
X = 800.0


def draw(sheet: Sheet) -> None:
    """The stupa, tier by tier, from the plinth up."""
    with sheet.framed():
        for x, y, size, flip in ((330, 420, 46, False), (1290, 660, 52, True), (420, 900, 34, True)):
            with sheet.at(x, y, flip=flip):
                sheet.wash(outline(size), RIVER, 0.28)
            cloud(sheet, x, y, size, flip, 2.4)
        hedge(sheet, -20, 560, 1830, 300)
        hedge(sheet, 1060, 1640, 1836, 260)
        ground(sheet, -80, 1680, 1840, deep=420)
        shadow(sheet, X + 120, FOOT + 4, 760, 90, 0.4)
        _plinth(sheet)
        y = FOOT - 60 * CM
        for tier in range(TIERS):
            y = _tier(sheet, tier, y)
        _finial(sheet, y)
        for x, low in ((180, 2040), (300, 2075), (1250, 2060), (1390, 2030), (470, 2100), (1080, 2100), (760, 2110)):
            tuft(sheet, x, low, 48)
        for x, low, turn in ((128, 1990, -70), (150, 2010, -35), (110, 2015, -110), (180, 2030, -5)):
            leaf(sheet, (x, low), turn, 150)


def _plinth(sheet: Sheet) -> None:
    half, tall = 150 * CM / 2 + 46, 60 * CM
    top = FOOT - tall
    side: Points = [
        (X + half, top),
        (X + half + 62, top - 22),
        (X + half + 62, FOOT - 26),
        (X + half, FOOT),
        (X + half, top),
    ]
    sheet.shape(side, LACQUER_DARK, 4)
    sheet.shape(box(X - half, top, half * 2, tall), CLAY_DARK, 4.5)
    rows = 9
    for row in range(1, rows):
        y = top + tall * row / rows
        sheet.line(segment((X - half, y), (X + half, y)), 1.9)
        sheet.line(segment((X + half, y), (X + half + 62, y - 23)), 1.5)
    for row in range(rows):
        y = top + tall * row / rows
        x = X - half + (26 if row % 2 else 60)
        while x < X + half - 8:
            sheet.line(segment((x, y), (x + sheet.random.uniform(-2, 2), y + tall / rows), 5), 1.7)
            if sheet.random.random() < 0.16:
                sheet.wash(box(x + 3, y + 3, 58, tall / rows - 6), SHADE, 0.3)
            x += 68
    lip = [
        (X - half - 14, top),
        (X + half + 14, top),
        (X + half + 80, top - 24),
        (X - half + 40, top - 24),
        (X - half - 14, top),
    ]
    sheet.shape(lip, CLAY, 4)


def _tier(sheet: Sheet, tier: int, foot: float) -> float:
    """One tier: a body with a niche, then an eave that lifts at its corners; returns where the next one stands."""
    part = tier / (TIERS - 1)
    half = 150 * CM / 2 * (1 - 0.80 * part**0.9)
    tall = 178 * (1 - 0.62 * part**0.85)
    eave = tall * 0.36
    body = tall - eave
    deep = half * 0.16 + 6
    top = foot - body
    left, right = X - half, X + half * 0.86
    side = [
        (right, foot),
        (right + deep, foot - deep * 0.34),
        (right + deep, top - deep * 0.2),
        (right, top),
        (right, foot),
    ]
    sheet.shape(side, CLAY_DARK, 3)
    for i in range(int(body / 9)):
        y = foot - 8 - i * 9
        sheet.flick(
            segment((right + deep - 1, y - deep * 0.3), (right + deep * sheet.random.uniform(0.1, 0.5), y), 4), 1.7
        )
    face = box(left, top, right - left, body)
    sheet.shape(face, CLAY, 3.2)
    sheet.wash(box(left, top, right - left, body * 0.26), SHADE, 0.28)
    _niches(sheet, left, right, top, foot, tier)
    _eave(sheet, left, right + deep, top, eave, half)
    return top - eave


def _niches(sheet: Sheet, left: float, right: float, top: float, foot: float, tier: int) -> None:
    body = foot - top
    middle = (left + right) / 2
    wide = min(body * 0.44, (right - left) * 0.2)
    niche = curve(
        (middle - wide, foot - body * 0.12),
        (middle - wide, top + body * 0.5),
        (middle - wide * 0.62, top + body * 0.26),
        (middle, top + body * 0.1),
        (middle + wide * 0.62, top + body * 0.26),
        (middle + wide, top + body * 0.5),
        (middle + wide, foot - body * 0.12),
        step=4,
    )
    sheet.shape(niche, LACQUER_DARK, 2.6)
    _seated(sheet, middle, foot - body * 0.12, body * 0.6)
    for side in (-1, 1):
        edge = left if side < 0 else right
        pillar = edge - side * 9 * (1 - tier / 16)
        sheet.line(segment((pillar, top + 4), (pillar, foot - 3)), 2)
        a, b = sorted((pillar - side * 8, middle + side * wide * 1.25))
        if b - a > 46:
            panel = box(a + 4, top + body * 0.34, b - a - 8, body * 0.46)
            sheet.line(panel, 1.9)
            spine = segment((a + 10, top + body * 0.57), (b - 10, top + body * 0.57))
            vine(sheet, spine, body * 0.4, 1.9, 1.3)
        else:
            sheet.dots([((a + b) / 2, top + body * t) for t in (0.45, 0.6, 0.75)], 5)
    sheet.line(segment((left, foot - body * 0.09), (right, foot - body * 0.09)), 1.8)


def _seated(sheet: Sheet, x: float, foot: float, size: float) -> None:
    """A seated figure, no more than a shape in the shade."""
    body = curve(
        (x - size * 0.42, foot),
        (x - size * 0.4, foot - size * 0.16),
        (x - size * 0.24, foot - size * 0.3),
        (x - size * 0.2, foot - size * 0.6),
        (x - size * 0.08, foot - size * 0.68),
        (x + size * 0.08, foot - size * 0.68),
        (x + size * 0.2, foot - size * 0.6),
        (x + size * 0.24, foot - size * 0.3),
        (x + size * 0.4, foot - size * 0.16),
        (x + size * 0.42, foot),
        step=3,
    )
    sheet.shape(body, CLAY, 1.8)
    sheet.shape(circle((x, foot - size * 0.8), size * 0.13, size * 0.15, step=3), CLAY, 1.7)
    sheet.line(
        curve(
            (x - size * 0.3, foot - size * 0.1), (x, foot - size * 0.17), (x + size * 0.3, foot - size * 0.1), step=3
        ),
        1.5,
    )


def _eave(sheet: Sheet, left: float, right: float, base: float, tall: float, half: float) -> None:
    """Three courses that step out, then a roof of tiles whose corners turn up."""
    out = 14 + half * 0.13
    step_tall = tall * 0.2
    for course in range(2):
        grow = out * (course + 1) * 0.36
        y = base - step_tall * (course + 1)
        sheet.shape(box(left - grow, y, right - left + grow * 2, step_tall), CLAY_DARK if course else CLAY, 2.2)
        if course == 0:
            sheet.dots([(left + i * 11, y + step_tall / 2) for i in range(1, int((right - left) / 11))], 4.5)
    low = base - step_tall * 2
    lift = out * 0.62
    tip_l: Point = (left - out, low - lift)
    tip_r: Point = (right + out, low - lift)
    lower = curve(
        tip_l, (left + out * 0.2, low), ((left + right) / 2, low + 1), (right - out * 0.2, low), tip_r, step=6
    )
    upper = curve(tip_r, (right - out * 0.25, low - tall * 0.42), (right - out * 0.6, base - tall), step=6)
    roof = [*lower, *upper, *mirrored_upper(upper, (left + right) / 2)]
    sheet.shape(roof, CLAY, 3.2)
    ridge = base - tall
    count = max(5, int((right - left) / 17))
    for i in range(count + 1):
        t = i / count
        foot = (left + (right - left) * t, low - 2)
        head = (left + out * 0.6 + (right - left - out * 1.2) * t, ridge + 2)
        sheet.line(segment(foot, head, 5), 1.6)
        cap = circle((foot[0], foot[1] - 1), 4.2, step=2)
        sheet.shape(cap, OCHRE_LIGHT, 1.4)
    for tip, way in ((tip_l, -1), (tip_r, 1)):  # a small bell at each corner
        sheet.line(segment(tip, (tip[0], tip[1] + 12), 3), 1.6)
        bell = moved(curve((-5, 12), (-3, 0), (3, 0), (5, 12), step=2), *tip, 1)
        sheet.shape([(x, y + 12) for x, y in bell], RIVER, 1.6)
        sheet.flick(curve(tip, (tip[0] + way * 7, tip[1] - 5), (tip[0] + way * 9, tip[1] - 15), step=3), 5)


def mirrored_upper(points: Points, axis: float) -> Points:
    """The other side of a roof, run the other way."""
    return [(2 * axis - x, y) for x, y in reversed(points)]


def _finial(sheet: Sheet, y: float) -> None:
    bud = curve(
        (X - 34, y),
        (X - 44, y - 34),
        (X - 20, y - 74),
        (X - 4, y - 128),
        (X + 2, y - 128),
        (X + 16, y - 74),
        (X + 38, y - 34),
        (X + 26, y),
        step=4,
    )
    sheet.shape(bud, CLAY, 3.4)
    for off in (-20, -6, 10):
        sheet.line(curve((X + off, y - 4), (X + off * 1.25, y - 38), (X, y - 112), step=4), 2)
    sheet.shape(polyline((X - 46, y), (X + 38, y), (X + 38, y - 10), (X - 46, y - 10), (X - 46, y)), CLAY_DARK, 2.4)
