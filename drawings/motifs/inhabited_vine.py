"""A vine whose every bend is somebody's home: the border of a stele that one walks along with a lens."""

from __future__ import annotations

import math

from drawings.line import Point, Points, along, curve, lengths, polar, spiral
from drawings.motifs.carved_beasts import BEASTS, beast
from drawings.palette import STONE_LIGHT
from drawings.sheet import Sheet


def inhabited_vine(sheet: Sheet, spine: Points, width: float) -> None:
    """A vine whose every bend is somebody's home."""
    names = list(BEASTS)
    homes = [*names, *reversed(names[:-1])]  # the last one has no partner: find it
    far = lengths(spine)[-1]
    bends = len(homes)
    stem: Points = []
    for i in range(bends * 12 + 1):
        (x, y), heading = along(spine, i / (bends * 12))
        off = math.sin(i / 12 * math.pi) * width * 0.33
        turn = math.radians(heading + 90)
        stem.append((x + math.cos(turn) * off, y + math.sin(turn) * off))
    whole = curve(*stem, step=6)
    sheet.shape(sheet.pen.outline(whole, 11, lambda _: 1), STONE_LIGHT, 2)
    for bend, name in enumerate(homes):
        place, heading = along(spine, (bend + 0.5) / bends)
        side = 1 if bend % 2 == 0 else -1
        _shoots(sheet, place, heading, side, far / bends, width)
        turn = math.radians(heading - 90 * side)
        home: Point = (place[0] + math.cos(turn) * width * 0.12, place[1] + math.sin(turn) * width * 0.12)
        with sheet.at(*home, turn=(heading + 90) * 0.5 if 0 > heading > -180 else 0, flip=home[0] > 0):
            beast(sheet, name, STONE_LIGHT, 0.94, 2.3)


def _shoots(sheet: Sheet, place: Point, heading: float, side: int, long: float, width: float) -> None:
    """Curls and leaves between two homes."""
    hand = sheet.random
    with sheet.at(*place, turn=heading):
        for part, turns in ((-0.5, 1.3), (0.46, -1.3)):
            x, y = long * part, side * width * 0.24
            sheet.line(spiral((x, y), 24, hand.uniform(60, 200), turns * side, 0.14), 2.6)
            sheet.dots([(x, y)], 6)
            for angle in (-120, -70, -20):
                way = angle * side + hand.uniform(-14, 14)
                with sheet.at(*polar((x, y), 25, way), turn=way):
                    blade = curve((0, 0), (10, -9), (24, -7), (33, 3), (20, 6), (8, 4), closed=True, step=3)
                    sheet.shape(blade, STONE_LIGHT, 1.9)
                    sheet.flick(curve((1, 0), (12, -2), (26, 1), step=3), 1.4)
        for x in (-0.2, 0.16):
            at = (long * x, side * width * 0.4)
            sheet.line(curve(at, (at[0] + 10, at[1] - side * 14), (at[0] + 26, at[1] - side * 12), step=4), 2.2)
