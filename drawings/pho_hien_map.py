"""Tl-08, the second picture: a map of old Phố Hiến, the town that Dampier called Hean; a very large sheet.

Known: where four places lie (their coordinates; that of the Trần temple is doubtful, hence its question mark) and that
the town had about 2,000 houses, so there are 2,000. The river's old course, its banks (broken lines), streets, fields
and boats are a reconstruction, and the map says so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from drawings.ink import even
from drawings.line import Point, Points, along, circle, curve, lengths, normals, polar, polyline, segment
from drawings.motifs.halls import Ground, hall, tower_gate, tree, wall
from drawings.motifs.lettering import letters, width
from drawings.motifs.ships import junk, raft, sampan, ship
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_DARK,
    RIVER_LIGHT,
    SHADE,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (3000, 3600)
HOUSES = 2000
KILOMETRE = 950.0
NORTH_WEST = (20.6621, 106.0491)  # Xích Đằng, drawn at ORIGIN
ORIGIN: Point = (1330.0, 760.0)
PLASTER = "#efe0bf"


@dataclass(frozen=True, slots=True)
class Site:
    """A place whose coordinates the facts give; `label`: where its name stands, from the place."""

    name: str
    latitude: float
    longitude: float
    label: Point
    kind: str

    @property
    def at(self) -> Point:
        """Where it lies on the sheet, north upwards."""
        east = (self.longitude - NORTH_WEST[1]) * 111.32 * math.cos(math.radians(20.65))
        south = (NORTH_WEST[0] - self.latitude) * 110.7
        return ORIGIN[0] + east * KILOMETRE, ORIGIN[1] + south * KILOMETRE


SITES = (
    Site("Văn miếu Xích Đằng", 20.6621, 106.0491, (0, 96), "temple"),
    Site("Chùa Chuông", 20.6557, 106.0503, (10, 110), "pagoda"),
    Site("Đền Trần ?", 20.6468, 106.0516, (0, 92), "shrine"),
    Site("Chùa Hiến", 20.6391, 106.0604, (0, 100), "tree"),
)
NEAR_BANK = curve(
    (1010, -60),
    (1040, 420),
    (1056, 800),
    (1090, 1300),
    (1130, 1800),
    (1230, 2300),
    (1480, 2740),
    (1830, 3060),
    (2280, 3330),
    (2700, 3480),
    (3080, 3560),
    step=14,
)
FAR_BANK = curve(
    (330, -60),
    (350, 420),
    (380, 900),
    (400, 1400),
    (430, 1900),
    (520, 2440),
    (760, 2940),
    (1120, 3300),
    (1560, 3560),
    (1760, 3700),
    step=14,
)


def draw(sheet: Sheet) -> None:
    """Fields, river, roofs and boats from north to south; then the names."""
    with sheet.framed(84):
        _fields(sheet)
        _river(sheet)
        _town(sheet)
        _boats(sheet)
        _names(sheet)
        _cartouche(sheet)
        _compass(sheet, 2730, 2850)
        _scale(sheet, 700, 3440)


def _fields(sheet: Sheet) -> None:
    """Plots of rice in the rhythm of dykes and paths, hamlets in bamboo, ponds."""
    hand = sheet.random
    sheet.wash([(-20, -20), (3020, -20), (3020, 3620), (-20, 3620)], OCHRE_LIGHT, 0.6)
    y = 60.0
    while y < 3600:
        deep = hand.uniform(62, 92)
        x = 20.0 + hand.uniform(0, 70)
        while x < 3000:
            wide = hand.uniform(90, 190)
            lean = 24 * math.sin(x / 500 + y / 700)
            if not _wet(x + wide / 2, y + deep / 2, 30):
                _plot(sheet, x, y + lean, wide - 7, deep - 7)
            x += wide
        y += deep
    for x, y, wide in (
        (2520, 1180, 300),
        (2050, 330, 260),
        (2800, 1960, 240),
        (2700, 620, 200),
        (190, 1700, 150),
        (250, 2860, 240),
        (180, 700, 130),
    ):
        _hamlet(sheet, x, y, wide)
    for x, y, size in ((2300, 1560, 90), (2760, 1720, 70), (2240, 820, 74), (200, 2300, 66)):
        _pond(sheet, x, y, size)


def _wet(x: float, y: float, near: float) -> bool:
    """Whether a point lies in the river or within `near` of it."""
    return _at_height(FAR_BANK, y) - near < x < _at_height(NEAR_BANK, y) + near


def _at_height(bank: Points, y: float) -> float:
    return min(bank, key=lambda p: abs(p[1] - y))[0]


def _plot(sheet: Sheet, x: float, y: float, wide: float, deep: float) -> None:
    hand = sheet.random
    slip = hand.uniform(-8, 8)
    rim = polyline((x, y), (x + wide, y + slip), (x + wide - 5, y + deep + slip), (x - 5, y + deep), (x, y), step=18)
    sheet.wash(
        rim, hand.choice((CELADON, CELADON, OCHRE_LIGHT, RIVER_LIGHT, CELADON_DARK, OCHRE)), hand.uniform(0.35, 0.7)
    )
    sheet.line(rim, 1.7)
    kind = hand.random()
    if kind < 0.75:  # rice, in rows
        for row in range(int(deep / 15)):
            for k in range(int(wide / 13)):
                px, py = x + 7 + k * 13 + hand.uniform(-2, 2), y + 13 + row * 15 + slip * k * 13 / wide
                sheet.flick([(px, py), (px + 1.5, py - 5), (px + hand.uniform(1, 5), py - 10)], 1.6)
    elif kind < 0.9:  # ploughed
        for row in range(int(deep / 9)):
            py = y + 7 + row * 9
            sheet.line([(x + 5 + k * (wide - 12) / 8, py + slip * k / 8 + hand.uniform(-1, 1)) for k in range(9)], 1.3)
    else:  # mulberry, in bushes
        for row in range(int(deep / 24)):
            for k in range(int(wide / 24)):
                at = (x + 14 + k * 24, y + 18 + row * 24)
                sheet.shape(circle(at, 8, 7, step=4), CELADON_DARK, 1.4)
                sheet.flick([(at[0] + 3, at[1] - 3), (at[0] + 1, at[1] + 3)], 1.3)


def _hamlet(sheet: Sheet, x: float, y: float, wide: float) -> None:
    """A ring of bamboo, thatched roofs, a gate."""
    hand = sheet.random
    sheet.solid(circle((x, y), wide * 0.56, wide * 0.4, step=10), "#e0d3ae")
    marks: list[tuple[float, float, bool]] = []
    for k in range(46):
        turn = k * 2 * math.pi / 46
        if 1.35 < turn < 1.8:
            continue
        marks.append(
            (x + math.cos(turn) * wide * 0.54 * hand.uniform(0.95, 1.05), y + math.sin(turn) * wide * 0.38, True)
        )
    for _ in range(int(wide / 11)):
        far, turn = hand.random() ** 0.5 * 0.74, hand.uniform(0, 6.28)
        marks.append((x + math.cos(turn) * wide * 0.5 * far, y + math.sin(turn) * wide * 0.34 * far, False))
    for px, py, bamboo in sorted(marks, key=lambda m: m[1]):
        if bamboo:
            _bamboo(sheet, px, py)
        else:
            _house(sheet, px, py, hand.uniform(30, 38), thatch=True)


def _bamboo(sheet: Sheet, x: float, y: float) -> None:
    hand = sheet.random
    tall = hand.uniform(34, 52)
    crown = curve(
        (x - 13, y),
        (x - 18, y - tall * 0.5),
        (x - 4, y - tall),
        (x + 14, y - tall * 0.8),
        (x + 15, y - tall * 0.3),
        (x + 10, y),
        closed=True,
        step=6,
    )
    sheet.shape(crown, hand.choice((CELADON, CELADON_DARK)), 1.5)
    for _ in range(4):
        px = x + hand.uniform(-8, 8)
        sheet.flick([(px, y - 3), (px + 2, y - tall * 0.5), (px + hand.uniform(2, 10), y - tall * 0.85)], 1.4)


def _pond(sheet: Sheet, x: float, y: float, size: float) -> None:
    hand = sheet.random
    rim = curve(
        *[
            (x + math.cos(a) * size * hand.uniform(0.85, 1.15), y + math.sin(a) * size * 0.6 * hand.uniform(0.85, 1.15))
            for a in (0, 0.8, 1.6, 2.4, 3.2, 4, 4.8, 5.6)
        ],
        closed=True,
        step=6,
    )
    sheet.shape(rim, CELADON, 2.2)
    for _ in range(14):
        at = (x + hand.uniform(-0.7, 0.7) * size, y + hand.uniform(-0.38, 0.38) * size)
        sheet.shape(circle(at, 9, 5, step=3), CELADON_DARK, 1.4)
        if hand.random() < 0.3:
            sheet.shape(
                curve((at[0] - 4, at[1] - 3), (at[0], at[1] - 13), (at[0] + 4, at[1] - 3), closed=True, step=2),
                "#d98a6a",
                1.3,
            )


def _river(sheet: Sheet) -> None:
    """Water between two broken banks: dashes, for nobody has measured where they were."""
    hand = sheet.random
    body = [*NEAR_BANK, *reversed(FAR_BANK)]
    sheet.solid(body, RIVER)
    for inset, strength in ((0.16, 0.16), (0.3, 0.16)):
        inner = [*_lane(inset), *reversed(_lane(1 - inset))]
        sheet.wash(inner, RIVER_DARK, strength)
    for bank, way in ((NEAR_BANK, 1), (FAR_BANK, -1)):
        far = lengths(bank)[-1]
        place = 10.0
        while place < far - 40:
            piece = [along(bank, (place + 34 * k / 6) / far)[0] for k in range(7)]
            sheet.line(piece, 5.4, even)
            place += 56
        for k, ((x, y), (nx, ny)) in enumerate(zip(bank, normals(bank), strict=True)):
            if k % 2 == 0:  # the slope, hatched
                long = hand.uniform(9, 26)
                sheet.flick([(x - nx * 3, y - ny * 3), (x - nx * way * long, y - ny * way * long)], 1.7)
    for k in range(1, 44):
        lane = _lane(k / 44 + hand.uniform(-0.006, 0.006))
        i = hand.randint(0, 26)
        while i < len(lane) - 12:
            long = hand.randint(5, 22)
            sheet.line([(x + hand.uniform(-1.5, 1.5), y) for x, y in lane[i : i + long]], hand.uniform(1.3, 2.3))
            i += long + hand.randint(6, 34)
    for x, y, wide in ((560, 1150, 120), (620, 2060, 100)):  # sandbanks
        bank_of_sand = curve(
            (x, y - wide * 1.7),
            (x + wide * 0.45, y - wide * 0.5),
            (x + wide * 0.3, y + wide),
            (x, y + wide * 1.6),
            (x - wide * 0.4, y + wide * 0.6),
            (x - wide * 0.3, y - wide),
            closed=True,
            step=10,
        )
        sheet.solid(bank_of_sand, OCHRE_LIGHT)
        for _ in range(150):
            t = hand.random()
            at = (x + hand.gauss(0, wide * 0.12), y + (t - 0.5) * wide * 2.4)
            sheet.dots([at], 3)


def _lane(part: float) -> Points:
    """A line down the river; `part` 0 is the near bank, 1 the far one."""
    found: Points = []
    for k in range(121):
        (ax, ay), _ = along(NEAR_BANK, k / 120)
        (bx, by), _ = along(FAR_BANK, k / 120)
        found.append((ax + (bx - ax) * part, ay + (by - ay) * part))
    return curve(*found[::4], step=16)


def places() -> list[tuple[float, float, int]]:
    """Where the 2,000 houses stand: in rows along the bank, with streets and lanes between them."""
    found: list[tuple[float, float, int]] = []
    long = lengths(NEAR_BANK)[-1]
    row = 0
    off = 78.0
    while len(found) < HOUSES and row < 40:
        room = 36.0 + (row * 7 % 5)
        start, end = 0.135 + 0.006 * (row * 13 % 11), 0.885 - 0.006 * (row * 7 % 13)
        count = int((end - start) * long / room)
        for k in range(count):
            part = start + (end - start) * k / count
            if int(part * long / 380) != int((part * long + room) / 380):
                continue  # a lane down to the water
            (x, y), heading = along(NEAR_BANK, part)
            spot = polar((x, y), off, heading - 90)
            spot = (spot[0] + 5 * math.sin(k * 1.7), spot[1] + 4 * math.sin(k * 2.3 + row))
            if all(abs(spot[0] - s.at[0]) > 170 or not -130 < spot[1] - s.at[1] < 140 for s in SITES):
                found.append((*spot, row))
        row += 1
        off += 58 if row % 4 == 0 else 33
    return sorted(found[:HOUSES], key=lambda p: p[1])


def _built(sheet: Sheet) -> None:
    """The ground of the town: trodden earth instead of fields."""
    hand = sheet.random
    edges: list[Points] = [[], []]
    for k in range(20):
        for edge, off in zip(edges, (38.0, 1190 + hand.uniform(-30, 30)), strict=True):
            (x, y), heading = along(NEAR_BANK, 0.128 + 0.0385 * k)
            edge.append(polar((x, y), off, heading - 90))
    ground = [*curve(*edges[0], step=16), *reversed(curve(*edges[1], step=16))]
    sheet.solid(ground, "#e9dab2")
    sheet.wash(ground, OCHRE_LIGHT, 0.45)
    for _ in range(700):
        (x, y), heading = along(NEAR_BANK, hand.uniform(0.14, 0.87))
        at = polar((x, y), hand.uniform(50, 1150), heading - 90)
        sheet.line([at, (at[0] + 9, at[1] + 1), (at[0] + hand.uniform(14, 30), at[1])], 1.2)


def _town(sheet: Sheet) -> None:
    """Houses and the four places, those farther north first."""
    hand = sheet.random
    _built(sheet)
    things: list[tuple[float, str, Point]] = [(y, "house", (x, y)) for x, y, _ in places()]
    for site in SITES:
        x, y = site.at
        sheet.solid(circle((x, y), 172, 122, step=9), "#e6d5a8")
        sheet.wash(circle((x, y), 172, 122, step=9), OCHRE, 0.2)
        things.append((y + 46, site.kind, site.at))
    for _ in range(190):
        (x, y), heading = along(NEAR_BANK, hand.uniform(0.1, 0.92))
        at = polar((x, y), hand.uniform(60, 900), heading - 90)
        if all(math.dist(at, s.at) > 190 for s in SITES):
            things.append((at[1], "tree", at))
    for _ in range(130):
        (x, y), heading = along(NEAR_BANK, hand.uniform(0.14, 0.88))
        at = polar((x, y), hand.choice((58.0, 192, 352, 512)) + hand.uniform(-6, 6), heading - 90)
        things.append((at[1], "person", at))
    for _, kind, at in sorted(things):
        if kind == "house":
            _house(sheet, *at, hand.uniform(30, 37), thatch=hand.random() < 0.58)
        elif kind == "tree" and at not in [s.at for s in SITES]:
            _small_tree(sheet, *at)
        elif kind == "person":
            _person(sheet, *at)
        else:
            _site(sheet, kind, at)
    for part in (0.17, 0.27, 0.36, 0.45, 0.54, 0.63, 0.72, 0.81):  # landings
        (x, y), heading = along(NEAR_BANK, part)
        for k in range(9):
            a = polar((x, y), 34 - k * 9, heading - 90)
            sheet.tint([polar(a, -22, heading), polar(a, 22, heading)], 7, PLASTER, even)
            sheet.line([polar(a, -22, heading), a, polar(a, 22, heading)], 1.8)
        for k in range(5):
            a = polar(polar((x, y), -44, heading - 90), (k - 2) * 20, heading)
            sheet.line(segment((a[0], a[1] - 12), (a[0], a[1] + 14), 5), 3)


def _house(sheet: Sheet, x: float, y: float, wide: float, thatch: bool) -> None:
    """A wall, a door, a roof; no two alike."""
    hand = sheet.random
    tall = wide * hand.uniform(0.7, 0.9)
    roof = hand.choice((OCHRE, OCHRE_DARK, RIVER_DARK, OCHRE) if thatch else (CLAY, CLAY_DARK, CLAY))
    body, eave = wide * 0.42, wide * 0.53
    base = y - tall * 0.4
    sheet.wash([(x - body, y), (x + body * 1.5, y - 2), (x + body * 1.7, y + 5), (x - body * 0.6, y + 5)], SHADE, 0.3)
    sheet.shape(
        [(x - body, y), (x + body, y), (x + body, base), (x - body, base), (x - body, y)],
        PLASTER if hand.random() < 0.7 else RIVER_LIGHT,
        1.5,
    )
    door = x + hand.uniform(-0.5, 0.5) * body
    sheet.black([(door - 2.6, y), (door + 2.6, y), (door + 2.6, y - tall * 0.27), (door - 2.6, y - tall * 0.27)])
    ridge, lean = y - tall * 1.1, hand.uniform(-1.5, 1.5)
    sheet.shape(
        [
            (x - eave, base + 2),
            (x, base + 3),
            (x + eave, base + 2),
            (x + eave * 0.78 + lean, ridge),
            (x - eave * 0.78 + lean, ridge),
            (x - eave, base + 2),
        ],
        roof,
        1.7,
    )
    count = 9 if thatch else 7
    for i in range(1, count):
        t = i / count
        low, high = x - eave + 2 * eave * t, x - eave * 0.78 + lean + 1.56 * eave * t
        if thatch:
            cut = hand.uniform(0.35, 0.8)
            sheet.flick(
                [(low, base + hand.uniform(0, 5)), (low + (high - low) * cut, base + (ridge - base) * cut)], 1.3
            )
        else:
            sheet.line([(low, base), ((low + high) / 2, (base + ridge) / 2), (high, ridge)], 1.1)
    sheet.line([(x - eave * 0.8 + lean, ridge), (x, ridge - 1), (x + eave * 0.8 + lean, ridge)], 2.7)


def _small_tree(sheet: Sheet, x: float, y: float) -> None:
    hand = sheet.random
    size = hand.uniform(17, 26)
    sheet.wash(circle((x + 7, y + 1), size, 5), SHADE, 0.3)
    sheet.line([(x, y), (x + 1, y - size * 0.6), (x, y - size)], 3)
    crown = curve(
        *[
            (
                x + math.cos(a) * size * hand.uniform(0.7, 1),
                y - size * 1.35 + math.sin(a) * size * hand.uniform(0.6, 0.9),
            )
            for a in (0, 0.8, 1.6, 2.4, 3.2, 4, 4.8, 5.6)
        ],
        closed=True,
        step=5,
    )
    sheet.shape(crown, hand.choice((CELADON, CELADON_DARK)), 1.8)
    for _ in range(9):
        at = (x + hand.uniform(-0.6, 0.6) * size, y - size * hand.uniform(0.8, 1.9))
        sheet.flick([at, (at[0] + 2, at[1] + 3), (at[0] + 5, at[1] + 4)], 1.5)


def _person(sheet: Sheet, x: float, y: float) -> None:
    """Someone in the street, under a hat, perhaps with a carrying pole."""
    hand = sheet.random
    sheet.shape(
        curve((x - 4, y), (x - 4, y - 10), (x, y - 15), (x + 4, y - 10), (x + 4, y), closed=True, step=3),
        hand.choice((LACQUER, CELADON_DARK, WOOD_DARK, OCHRE_DARK)),
        1.3,
    )
    sheet.shape([(x - 8, y - 14), (x, y - 21), (x + 8, y - 14), (x - 8, y - 14)], OCHRE_LIGHT, 1.3)
    if hand.random() < 0.4:
        sheet.line(curve((x - 16, y - 8), (x, y - 13), (x + 16, y - 8), step=4), 1.6)
        for dx in (-16, 16):
            sheet.shape(circle((x + dx, y - 3), 5, 4, step=2), OCHRE, 1.3)


def _site(sheet: Sheet, kind: str, at: Point) -> None:
    x, y = at
    if kind == "pagoda":
        hall(sheet, Ground(x - 90, y - 44), 0, 0, 190, 44, 34, 56, 5)
        hall(sheet, Ground(x - 74, y + 12), 0, 0, 150, 40, 34, 54, 5)
        with sheet.at(x - 6, y + 74, scale=0.3):
            tower_gate(sheet, Ground(0, 0), 0, 0)
    elif kind == "temple":
        hall(sheet, Ground(x - 92, y - 30), 0, 0, 180, 40, 34, 54, 5)
        hall(sheet, Ground(x - 74, y + 26), 0, 0, 150, 38, 34, 54, 5)
        wall(sheet, Ground(x - 130, y + 62), (0, 0), (90, 0), 20)
        wall(sheet, Ground(x + 34, y + 62), (0, 0), (90, 0), 20)
    elif kind == "shrine":
        hall(sheet, Ground(x - 80, y - 14), 0, 0, 160, 44, 36, 58, 5)
        wall(sheet, Ground(x - 110, y + 46), (0, 0), (80, 0), 20)
        wall(sheet, Ground(x + 26, y + 46), (0, 0), (80, 0), 20)
    else:
        hall(sheet, Ground(x - 110, y - 26), 0, 0, 170, 44, 36, 58, 5)
        tree(sheet, (x + 96, y + 44), 84, CELADON, CELADON_DARK)
    for dx, dy, size in ((-150, 20, 40), (140, -30, 38), (-140, -44, 36), (152, 62, 30)):
        if kind != "tree" or dx < 0:
            tree(sheet, (x + dx, y + dy), size, CELADON_DARK, CELADON_DARK)


def _boats(sheet: Sheet) -> None:
    hand = sheet.random
    crafts: list[tuple[float, float, float, str]] = [
        (760, 420, 0.62, "junk"),
        (870, 950, 0.72, "ship"),
        (620, 1560, 0.72, "junk"),
        (930, 1330, 0.6, "junk"),
        (640, 2330, 0.76, "ship"),
        (830, 2740, 0.74, "junk"),
        (1010, 3010, 0.62, "junk"),
        (1240, 3220, 0.72, "junk"),
        (1640, 3420, 0.76, "junk"),
        (520, 790, 0.55, "raft"),
        (560, 1830, 0.6, "raft"),
        (2060, 3480, 0.6, "raft"),
    ]
    for _ in range(46):
        part, across = hand.uniform(0.05, 0.95), hand.choice((hand.uniform(0.05, 0.2), hand.uniform(0.2, 0.92)))
        (ax, ay), _h = along(NEAR_BANK, part)
        (bx, by), _h = along(FAR_BANK, part)
        x, y = ax + (bx - ax) * across, ay + (by - ay) * across
        if all(abs(x - cx) > 130 or abs(y - cy) > 90 for cx, cy, _s, _k in crafts) and not (
            0.26 < across < 0.62 and 0.33 < part < 0.9
        ):
            crafts.append((x, y, hand.uniform(0.42, 0.55), "sampan"))
    for x, y, size, kind in sorted(crafts, key=lambda c: c[1]):
        with sheet.at(x, y, flip=hand.random() < 0.4):
            {"junk": junk, "ship": ship, "raft": raft, "sampan": sampan}[kind](sheet, size)


def _plaque(sheet: Sheet, words: str, x: float, y: float, size: float) -> None:
    """A name on a slip of paper."""
    half, tall = width(words, size) / 2 + size * 0.6, size * 2.1
    slip = curve(
        (x - half, y - tall * 0.74),
        (x, y - tall * 0.77),
        (x + half, y - tall * 0.74),
        (x + half + 8, y - tall * 0.2),
        (x + half, y + tall * 0.32),
        (x, y + tall * 0.29),
        (x - half, y + tall * 0.32),
        (x - half - 8, y - tall * 0.2),
        closed=True,
        step=10,
    )
    sheet.wash([(px + 5, py + 7) for px, py in slip], SHADE, 0.4)
    sheet.shape(slip, "#fbf3df", 2.6)
    letters(sheet, words, x, y, size)


def _names(sheet: Sheet) -> None:
    for site in SITES:
        x, y = site.at
        _plaque(sheet, site.name, x + site.label[0], y + site.label[1] + 26, 34)
        sheet.shape(circle((x, y - 8), 9, step=3), "#a23a28", 2.4)
    for words, across, size, start in (
        ("Lòng sông Hồng xưa", 0.36, 62, 0.36),
        ("phỏng dựng", 0.53, 40, 0.4),
        ("The old Red River", 0.36, 46, 0.68),
        ("a reconstruction", 0.5, 34, 0.705),
    ):
        _down_river(sheet, words, across, size, start)


def _down_river(sheet: Sheet, words: str, across: float, size: float, start: float) -> None:
    """Letters that follow the water."""
    lane = _lane(across)
    long = lengths(lane)[-1]
    place = start * long
    for character in words:
        (x, y), heading = along(lane, place / long)
        room = width(character, size)
        if character != " ":
            with sheet.at(x, y, turn=heading):
                letters(sheet, character, 0, 0, size, 0.13, centred=False)
        place += room + size * 0.1


def _cartouche(sheet: Sheet) -> None:
    """What the map is, and what it is not."""
    x, y, half, tall = 2330.0, 330.0, 530.0, 470.0
    rim = curve(
        (x - half, y - tall * 0.42),
        (x - half * 0.6, y - tall * 0.5),
        (x, y - tall * 0.47),
        (x + half * 0.6, y - tall * 0.5),
        (x + half, y - tall * 0.42),
        (x + half + 16, y),
        (x + half, y + tall * 0.46),
        (x, y + tall * 0.5),
        (x - half, y + tall * 0.46),
        (x - half - 16, y),
        closed=True,
        step=12,
    )
    sheet.wash([(px + 12, py + 16) for px, py in rim], SHADE, 0.45)
    sheet.shape(rim, "#fbf3df", 4.5)
    sheet.line([(x + (px - x) * 0.965, y + (py - y) * 0.93) for px, py in rim], 2.2)
    letters(sheet, "Phố Hiến", x, y - 66, 112, 0.12)
    letters(sheet, "Hean, 1688", x, y + 18, 46)
    sheet.line(curve((x - 380, y + 48), (x, y + 52), (x + 380, y + 47), step=12), 3)
    letters(sheet, "sông, bờ, phố xá: phỏng dựng", x, y + 100, 29)
    letters(sheet, "river, banks, streets: a reconstruction", x, y + 146, 25)
    letters(sheet, "2000 nóc nhà, 2000 houses", x, y + 188, 25)


def _compass(sheet: Sheet, x: float, y: float) -> None:
    """North: a star of nine rays, one of them long."""
    sheet.shape(circle((x, y), 128, step=6), "#fbf3df", 3.4)
    sheet.line(circle((x, y), 112, step=6), 1.8)
    for k in range(72):
        sheet.line([polar((x, y), 113, k * 5), polar((x, y), 122 if k % 2 else 127, k * 5)], 1.6)
    for k in range(9):
        turn = -90 + k * 40
        far = 104 if k == 0 else 74
        tip, left, right = polar((x, y), far, turn), polar((x, y), 26, turn - 20), polar((x, y), 26, turn + 20)
        sheet.shape(polyline((x, y), left, tip, (x, y), step=6), LACQUER if k == 0 else OCHRE, 2.2)
        sheet.shape(polyline((x, y), right, tip, (x, y), step=6), "#fbf3df", 2.2)
    letters(sheet, "B", x, y - 140, 46)


def _scale(sheet: Sheet, x: float, y: float) -> None:
    """One kilometre."""
    half = KILOMETRE / 2
    sheet.shape(
        curve(
            (x - half - 50, y - 84),
            (x, y - 90),
            (x + half + 50, y - 84),
            (x + half + 60, y),
            (x + half + 50, y + 44),
            (x, y + 48),
            (x - half - 50, y + 44),
            (x - half - 60, y),
            closed=True,
            step=12,
        ),
        "#fbf3df",
        3,
    )
    for k in range(10):
        left = x - half + k * KILOMETRE / 10
        sheet.shape(
            polyline(
                (left, y - 4),
                (left + KILOMETRE / 10, y - 4),
                (left + KILOMETRE / 10, y + 14),
                (left, y + 14),
                (left, y - 4),
                step=12,
            ),
            LACQUER if k % 2 == 0 else "#fbf3df",
            2,
        )
    letters(sheet, "0", x - half, y - 20, 30)
    letters(sheet, "1 km", x + half - 20, y - 20, 30)
