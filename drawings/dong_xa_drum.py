"""Kc-02: the bronze drum of Động Xá; a very large sheet, to be walked through with the eye.

Known: Heger type I; on the tympanum the sun, a star of nine points, Lạc birds, and four frogs that turn
counter-clockwise; among its figures rowers in boats, buffaloes and long-billed birds. How the rings follow each other
is imagined. The friezes of the body are unrolled below, as archaeologists draw them.
"""

from __future__ import annotations

from collections.abc import Callable

from drawings.line import Point, box, circle, curve, polar, polyline, segment, spiral
from drawings.motifs import rings
from drawings.motifs.birds import flying, standing
from drawings.motifs.boats import boat
from drawings.motifs.buffalo import buffalo
from drawings.motifs.frog import frog
from drawings.palette import OCHRE, OCHRE_LIGHT, PATINA, PATINA_DARK, RIVER_DARK, RIVER_LIGHT, SHADE
from drawings.sheet import Sheet

SIZE = (3000, 3660)
CENTRE: Point = (1500, 1440)
RADIUS = 1270.0
RAYS = 9


def draw(sheet: Sheet) -> None:
    """The tympanum, then the two friezes."""
    with sheet.framed(84):
        with sheet.at(*CENTRE):
            _bronze(sheet)
            _sun(sheet)
            _rings(sheet)
            _birds(sheet)
            _frogs(sheet)
        _frieze(sheet, 2800, 340, _boats)
        _frieze(sheet, 3185, 290, _beasts)


def _bronze(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(circle((34, 46), RADIUS + 10, step=14), SHADE, 0.45)
    sheet.shape(circle((0, 0), RADIUS, step=14), PATINA, 7)
    sheet.line(circle((0, 0), RADIUS - 16, step=14), 3)
    for _ in range(90):
        at = polar((0, 0), RADIUS * 0.97 * hand.random() ** 0.5, hand.uniform(0, 360))
        r = hand.uniform(20, 130)
        blot = curve(*[polar(at, r * hand.uniform(0.5, 1.1), a) for a in range(0, 360, 40)], closed=True)
        with sheet.inside(circle((0, 0), RADIUS - 10, step=30)):
            sheet.wash(blot, hand.choice((PATINA_DARK, RIVER_DARK, RIVER_LIGHT, OCHRE, RIVER_LIGHT)), 0.16)


def _sun(sheet: Sheet) -> None:
    """Nine rays on a boss; between them nested feathers."""
    hand = sheet.random
    sheet.wash(circle((0, 0), 262, step=8), PATINA_DARK, 0.55)
    gap = 360 / RAYS
    for i in range(RAYS):
        angle = i * gap - 90 + gap / 2
        for k in range(5):  # feathers between the rays
            near, far = 104 + k * 27, 168 + k * 20
            wide = gap * (0.13 + 0.052 * k)
            sheet.line(
                curve(
                    polar((0, 0), far + 6, angle - wide),
                    polar((0, 0), near + 16, angle),
                    polar((0, 0), far + 6, angle + wide),
                    step=4,
                ),
                2.3,
            )
        sheet.dots([polar((0, 0), r, angle) for r in (226, 240, 252)], 7)
    star = []
    for i in range(RAYS):
        angle = i * gap - 90
        star += [polar((0, 0), 88, angle - gap / 2), polar((0, 0), 254, angle + hand.uniform(-0.6, 0.6))]
    sheet.shape(polyline(*star, star[0], step=6), OCHRE_LIGHT, 5)
    for i in range(RAYS):
        angle = i * gap - 90
        dark = [polar((0, 0), 60, angle), polar((0, 0), 250, angle), polar((0, 0), 88, angle + gap / 2)]
        sheet.wash(dark, OCHRE, 0.7)
        sheet.flick(segment(polar((0, 0), 66, angle), polar((0, 0), 236, angle)), 2.6)
        for t in range(6):
            a = polar((0, 0), 84 + t * 24, angle + (gap / 2 - 2) * (1 - t / 6.4) * 0.9)
            sheet.flick(segment(a, polar((0, 0), 76 + t * 24, angle + 2), 4), 1.7)
    sheet.shape(circle((0, 0), 58, step=5), OCHRE_LIGHT, 3.4)
    sheet.line(circle((0, 0), 44, step=5), 2)
    sheet.line(spiral((0, 0), 36, -90, -2.2, 0.1), 2.2)


def _rings(sheet: Sheet) -> None:
    for radius, width in (
        (262, 4),
        (296, 3),
        (346, 3),
        (380, 4),
        (560, 4),
        (594, 3),
        (646, 3),
        (680, 4),
        (912, 4),
        (946, 3),
        (1000, 3),
        (1050, 3),
        (1084, 4.5),
        (1096, 2),
    ):
        rings.rule(sheet, radius, width)
    for inner, outer in ((264, 295), (347, 379), (561, 593), (647, 679), (913, 945), (1051, 1083)):
        rings.comb(sheet, inner, outer)
    for inner, outer in ((297, 345), (595, 645), (947, 999)):
        rings.tangents(sheet, inner, outer)
    rings.saw(sheet, 1001, 1049, 132)


def _birds(sheet: Sheet) -> None:
    """Inside, long-billed birds that walk; outside, Lạc birds that fly; all of them counter-clockwise."""
    walkers = 18
    for i in range(walkers):
        angle = i * 360 / walkers
        x, y = polar((0, 0), 462, angle)
        with sheet.at(x, y, turn=angle + 90):
            standing(sheet, 1.16)
            sheet.dots([(72, -40), (80, -28), (76, 20)], 6)
    flyers = 18
    for i in range(flyers):
        angle = i * 360 / flyers + 6
        x, y = polar((0, 0), 796 + sheet.random.uniform(-8, 8), angle)
        with sheet.at(x, y, turn=angle + 90 + sheet.random.uniform(-3, 3)):
            flying(sheet, 1.26)
        for radius, size in ((705, 9), (888, 9)):
            mark = polar((0, 0), radius, angle + 180 / flyers)
            sheet.line(circle(mark, size, step=3), 2)
            sheet.dots([mark], 5)


def _frogs(sheet: Sheet) -> None:
    for i in range(4):
        angle = 45 + i * 90
        x, y = polar((0, 0), 1178, angle)
        with sheet.at(x, y, turn=angle + 90):
            frog(sheet, 1.2)


def _frieze(sheet: Sheet, top: float, tall: float, fill: Callable[[Sheet, float, float, float], None]) -> None:
    left, right = 190.0, 2810.0
    sheet.shape(box(left, top, right - left, tall, 20), PATINA, 4)
    sheet.wash(box(left, top + 40, right - left, tall - 80, 20), RIVER_LIGHT, 0.72)
    for y in (top + 10, top + 38, top + tall - 38, top + tall - 10):
        sheet.line(segment((left, y), (right, y), 14), 2.6)
    x = left + 8
    while x < right - 6:
        for y in (top + 13, top + tall - 35):
            sheet.line(segment((x, y), (x + sheet.random.uniform(-1, 1), y + 22), 6), 2.4)
        x += 10 + sheet.random.uniform(-0.8, 0.8)
    fill(sheet, left, right, top + tall / 2)


def _boats(sheet: Sheet, left: float, right: float, y: float) -> None:
    crews = (5, 4, 6, 4, 5)
    room = (right - left) / len(crews)
    for i, crew in enumerate(crews):
        middle = left + room * (i + 0.5)
        with sheet.at(middle, y + 30):
            boat(sheet, crew, 1.12)
        if i:
            x = left + room * i
            with sheet.at(x + 6, y - 62):
                standing(sheet, 0.62)
            fish = curve((x - 34, y + 84), (x - 8, y + 72), (x + 22, y + 84), (x - 8, y + 96), closed=True, step=4)
            sheet.shape(fish, OCHRE_LIGHT, 2)
            sheet.line(polyline((x + 22, y + 84), (x + 36, y + 74), (x + 34, y + 96), (x + 22, y + 84)), 2)
            sheet.dots([(x - 22, y + 82)], 4)


def _beasts(sheet: Sheet, left: float, right: float, y: float) -> None:
    count = 9
    room = (right - left) / count
    for i in range(count):
        x = left + room * (i + 0.5) + 12
        with sheet.at(x, y + (6 if i % 2 else 8)):
            if i % 2:
                buffalo(sheet, 1.12)
            else:
                standing(sheet, 1.2)
        mark = (left + room * i, y)
        if i:
            sheet.line(spiral(mark, 22, 90, 2.0), 2)
            for up in (-58, 58):
                sheet.line(circle((mark[0], y + up), 9, step=3), 1.9)
                sheet.dots([(mark[0], y + up)], 5)
