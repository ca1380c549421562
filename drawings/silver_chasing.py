"""Nghe-06: silver chasing at Huệ Lai.

Known: silver, chased; learnt from Châu Khê. What the dish shows, its border half done so that one sees how it grows,
the tools and the smith are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, arc, box, circle, curve, polar, polyline, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.figures import Dress, figure, seated
from drawings.motifs.ground import shadow
from drawings.motifs.hatch import hatch, stipple
from drawings.motifs.music import stick
from drawings.motifs.phoenix import phoenix
from drawings.motifs.turned import Turned, band, mouth, profile, turned
from drawings.motifs.vine import vine
from drawings.palette import (
    CELADON,
    LACQUER,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER_DARK,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2200, 1560)
SILVER, TARNISH = "#dcdcd2", "#8f979a"
DISH = (760.0, 760.0)
RADIUS = 540.0


def draw(sheet: Sheet) -> None:
    """A floor of planks seen from above, with the dish; farther off, the smith."""
    with sheet.framed():
        sheet.wash(box(-20, -20, 2240, 330, 30), RIVER_LIGHT, 0.7)
        _planks(sheet)
        _dish(sheet)
        _smith(sheet)
        _tools(sheet)
        _finished(sheet)


def _planks(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.shape(box(-20, 110, 2240, 1500, 30), WOOD_LIGHT, 3)
    for i in range(9):
        y = 110 + i * 172.0
        sheet.line(segment((-20, y), (2220, y + hand.uniform(-3, 3)), 30), 3)
        if i % 2:
            sheet.wash(box(-20, y, 2240, 172, 30), WOOD, 0.35)
        for _ in range(9):
            gx, gy = hand.uniform(-20, 2000), y + hand.uniform(14, 160)
            long = hand.uniform(140, 520)
            sheet.line(
                curve(
                    (gx, gy),
                    (gx + long * 0.3, gy + hand.uniform(-8, 8)),
                    (gx + long * 0.7, gy + hand.uniform(-8, 8)),
                    (gx + long, gy),
                    step=12,
                ),
                1.4,
            )
        at = (hand.uniform(100, 2100), y + 90)
        for r in (10, 18, 27):
            sheet.line(circle(at, r * 1.7, r, step=4), 1.3)


def _dish(sheet: Sheet) -> None:
    """A phoenix, a ring of vine, and a border of which two thirds are chased."""
    hand = sheet.random
    with sheet.at(*DISH):
        sheet.wash(circle((34, 46), RADIUS + 46, step=14), SHADE, 0.5)
        sheet.shape(circle((6, 12), RADIUS + 44, step=14), "#4b3a33", 4)  # pitch
        stipple(sheet, circle((6, 12), RADIUS + 40, step=14), 260, 5)
        for _ in range(40):
            a = hand.uniform(0, 360)
            sheet.carve(arc((6, 12), RADIUS + hand.uniform(8, 36), a, a + hand.uniform(3, 9), step=5), 2)
        sheet.shape(circle((0, 0), RADIUS, step=12), SILVER, 4.5)
        sheet.wash(
            [*arc((0, 0), RADIUS, -30, 130, step=12), *reversed(arc((-60, -40), RADIUS * 0.86, -30, 130, step=12))],
            TARNISH,
            0.55,
        )
        sheet.wash(
            [*arc((0, 0), RADIUS * 0.97, 150, 280, step=12), *reversed(arc((34, 30), RADIUS * 0.9, 150, 280, step=12))],
            "#ffffff",
            0.75,
        )
        for r, w in ((0.975, 2.4), (0.8, 3), (0.78, 1.8), (0.55, 3), (0.535, 1.8)):
            sheet.line(circle((0, 0), RADIUS * r, step=10), w, even)
        vine(sheet, arc((0, 0), RADIUS * 0.665, -90, 269, step=8), 100, 3.4, 1.35)
        for k in range(36):  # lotus border: petals drawn, then chased with lines
            a = -90 + k * 10
            near, far = RADIUS * 0.81, RADIUS * 0.965
            petal = curve(
                polar((0, 0), near, a - 4.7),
                polar((0, 0), near + 50, a - 4.2),
                polar((0, 0), far, a),
                polar((0, 0), near + 50, a + 4.2),
                polar((0, 0), near, a + 4.7),
                step=6,
            )
            if k < 25:
                sheet.line(petal, 2.8)
                for off in (-2.2, 0, 2.2):
                    sheet.flick(
                        segment(
                            polar((0, 0), near + 6, a + off),
                            polar((0, 0), near + (62 if off == 0 else 44), a + off * 0.6),
                            6,
                        ),
                        2,
                    )
                sheet.dots([polar((0, 0), far - 6, a + 5)], 6)
            elif k < 31:
                sheet.line(petal, 1.4)
        for _ in range(150):  # punched ground behind the bird
            turn, far = hand.uniform(0, 360), RADIUS * 0.5 * hand.random() ** 0.5
            sheet.line(circle(polar((0, 0), far, turn), 3.4, step=2), 1.4)
        for x, y, size, flip in ((-130, 206, 46, False), (130, 196, 40, True), (40, -214, 40, True)):
            cloud(sheet, x, y, size, flip, 3)
        with sheet.at(86, 46, turn=-4):
            phoenix(sheet, STONE_LIGHT, "#ffffff", 1.42, 3.4)
    tip = polar(DISH, RADIUS * 0.9, -90 + 252)
    stick(sheet, (tip[0] - 170, tip[1] + 120), (tip[0], tip[1]), 17)  # the punch where work stopped
    hammer(sheet, 300, 1270)


def hammer(sheet: Sheet, x: float, y: float) -> None:
    """A chasing hammer, laid down."""
    sheet.wash(curve((x + 10, y + 40), (x + 330, y + 130), (x + 340, y + 150), (x, y + 66), closed=True), SHADE, 0.4)
    handle = sheet.pen.outline(
        curve((x, y), (x + 150, y + 40), (x + 330, y + 110), step=10), 26, lambda t: 0.62 + 0.5 * t
    )
    sheet.shape(handle, WOOD_DARK, 2.8)
    head = polyline((x - 44, y - 66), (x + 22, y - 78), (x + 34, y + 66), (x - 20, y + 70), (x - 44, y - 66), step=9)
    sheet.shape(head, STONE_DARK, 3.2)
    sheet.shape(
        curve(
            (x - 60, y - 72),
            (x - 10, y - 98),
            (x + 36, y - 82),
            (x + 30, y - 64),
            (x - 50, y - 56),
            closed=True,
            step=6,
        ),
        STONE,
        2.8,
    )
    hatch(sheet, head, 80, 9, 1.8, 0.5)


def _smith(sheet: Sheet) -> None:
    """At work on a bowl."""
    shadow(sheet, 1750, 640, 420, 60, 0.35)
    sheet.shape(polyline((1440, 560), (2180, 560), (2230, 650), (1400, 650), (1440, 560), step=16), OCHRE, 2.8)
    for k in range(30):
        sheet.line(segment((1450 + k * 24.5, 561), (1410 + k * 27.5, 649), 14), 1.2)
    with sheet.at(1640, 626):
        figure(sheet, seated((96, -94), (80, -128), lean=18), Dress(CELADON, WOOD_DARK, "", "turban"), 2.15)
    block = Turned(profile((80, -96), (88, -60), (84, 0)), 0.26)
    with sheet.at(1900, 640):
        turned(sheet, block, WOOD, WOOD_DARK, WOOD_LIGHT, 3, 12)
        mouth(sheet, block, "#4b3a33", 6)
        bowl = Turned(profile((20, -160), (48, -140), (56, -104)), 0.24)
        turned(sheet, bowl, SILVER, TARNISH, "#ffffff", 2.8, 10)
        sheet.shape(bowl.ring(20, -160, -180, 180), SILVER, 2)
        for k in range(-3, 4):
            sheet.line(
                curve(bowl.at(50, -134, k * 22 - 9), bowl.at(40, -148, k * 22), bowl.at(50, -134, k * 22 + 9), step=4),
                1.6,
            )
    stick(sheet, (1842, 430), (1868, 510), 9)
    stick(sheet, (1806, 354), (1880, 420), 9)
    sheet.shape(polyline((1862, 396), (1900, 408), (1888, 444), (1850, 430), (1862, 396), step=6), STONE_DARK, 2.4)


def _tools(sheet: Sheet) -> None:
    """A pot of punches, a lamp for the pitch."""
    pot = Turned(profile((76, -150), (84, -100), (80, 0)), 0.28)
    shadow(sheet, 1560, 930, 240, 50, 0.4)
    with sheet.at(1530, 930):
        turned(sheet, pot, CELADON, "#67897a", "#fff4d8", 3.2, 12)
        band(sheet, pot, -122, 2.4)
        mouth(sheet, pot, WOOD_DARK, 8)
        for k in range(11):
            x = -58 + k * 11.6
            top = (x * 1.7 + sheet.random.uniform(-8, 8), -260 - sheet.random.uniform(0, 60))
            tool = sheet.pen.outline(segment((x, -146), top, 8), 12, even)
            sheet.shape(tool, (STONE_DARK, STONE, RIVER_DARK)[k % 3], 2)
            if k % 3 == 0:
                sheet.shape(circle(top, 9, step=3), STONE_DARK, 1.8)
    lamp = Turned(profile((34, -60), (70, -40), (60, -6), (34, 0)), 0.3)
    shadow(sheet, 1900, 930, 200, 40, 0.4)
    with sheet.at(1880, 930):
        turned(sheet, lamp, OCHRE_DARK, WOOD_DARK, OCHRE_LIGHT, 3, 10)
        mouth(sheet, lamp, WOOD_DARK, 5)
        sheet.wash(circle((0, -130), 110), OCHRE_LIGHT, 0.4)
        sheet.shape(
            curve((-18, -64), (-22, -110), (0, -170), (20, -108), (16, -64), closed=True, step=5), "#e0793a", 2.4
        )
        sheet.wash(curve((-8, -66), (-8, -96), (0, -120), (8, -94), (8, -66), closed=True, step=4), "#f4c25c", 0.9)


def _finished(sheet: Sheet) -> None:
    """Bracelets, a box, a chain: done."""
    cloth = curve(
        (1370, 1080),
        (1700, 1040),
        (2120, 1070),
        (2140, 1300),
        (2090, 1460),
        (1700, 1476),
        (1390, 1440),
        (1350, 1260),
        closed=True,
        step=14,
    )
    sheet.wash([(x + 10, y + 14) for x, y in cloth], SHADE, 0.4)
    sheet.shape(cloth, LACQUER, 3)
    for k in range(5):
        sheet.flick(curve((1420 + k * 140, 1396), (1440 + k * 140, 1330), (1470 + k * 140, 1300), step=9), 2)
    for x, y, r in ((1490, 1170, 92), (1640, 1250, 84)):
        sheet.wash(circle((x + 10, y + 14), r, r * 0.72), SHADE, 0.4)
        for grow, colour in ((1, SILVER), (0.76, LACQUER)):
            sheet.shape(circle((x, y), r * grow, r * 0.72 * grow, step=5), colour, 2.8)
        for k in range(26):
            a = k * 360 / 26
            p, q = polar((0, 0), r * 0.8, a), polar((0, 0), r * 0.96, a + 6)
            sheet.line(
                [
                    (x + p[0], y + p[1] * 0.72),
                    (x + (p[0] + q[0]) / 2, y + (p[1] + q[1]) * 0.36),
                    (x + q[0], y + q[1] * 0.72),
                ],
                2,
            )
    box_of = Turned(profile((104, -96), (112, -70), (108, 0)), 0.3)
    with sheet.at(1880, 1270):
        turned(sheet, box_of, SILVER, NIGHT, "#ffffff", 3.2, 12)
        lid = box_of.ring(104, -96, -180, 180)
        sheet.shape(lid, SILVER, 3)
        sheet.line([(x * 0.8, y * 0.8 - 19) for x, y in lid], 1.8)
        for k in range(12):
            a = k * 30
            petal = [box_of.at(24, -96, a - 12), box_of.at(62, -96, a), box_of.at(24, -96, a + 12)]
            sheet.line(curve(*petal, step=4), 2)
        vine(sheet, box_of.ring(111, -40, -74, 74), 40, 2, 1.4)
    chain: Points = curve((1420, 1340), (1560, 1380), (1720, 1350), (1840, 1376), (1990, 1340), step=15)
    for k, at in enumerate(chain):
        sheet.line(circle(at, 9 if k % 2 else 6, 6 if k % 2 else 8, step=2.5), 2.4)
