"""Gom-04: the terracotta figures of Nôm pagoda.

Known: fired clay, more than a hundred of them (122 in one source). Not known: their age, and here what each one does.
So this is a part of the crowd, as the door opens: poses, faces and the order on the steps are imagined.
"""

from __future__ import annotations

from drawings.line import Points, arc, box, circle, curve, polar, segment
from drawings.motifs.clay_figure import HANDS, HEADS, Figure, clay_figure
from drawings.motifs.hall_inside import column
from drawings.motifs.incense_smoke import smoke, sticks
from drawings.motifs.lotus_bloom import petals
from drawings.motifs.pen_shade import fringe
from drawings.motifs.round_body import Round, mouth, round_body
from drawings.motifs.vine import vine
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    SHADE,
    STONE_LIGHT,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2200, 1720)
SKINS = ("#e8b58c", "#dd9f72", "#edc29a", "#d5946a")
ROBES = ("#cf8358", "#bf6c45", "#d99668", "#b3623f", "#c77850", "#d08a66")


def draw(sheet: Sheet) -> None:
    """The steps from the back to the front; in their middle the one they all listen to."""
    hand = sheet.random
    with sheet.framed():
        sheet.wash(box(0, 0, 2200, 1720, 60), "#6b4430")
        for deep, strength in ((900, 0.3), (640, 0.3), (420, 0.35)):
            sheet.wash(box(0, 0, 2200, deep, 60), WOOD_DARK, strength)
        _rafters(sheet)
        rows = ((600, 15, 0.72), (790, 14, 0.8), (1000, 13, 0.9), (1235, 12, 1.02), (1500, 11, 1.14))
        for number, (y, count, size) in enumerate(rows):
            _step(sheet, y)
            wide = 1960.0
            for i in range(count):
                x = 1100 + (i - (count - 1) / 2) * wide / (count - 0.4)
                free = (370, 420, 400, 330, 220)[number]
                if abs(x - 1100) < free:
                    continue
                who = Figure(
                    hand.choice(HANDS), hand.choice(HEADS), hand.choice(SKINS), hand.choice(ROBES), hand.uniform(-6, 6)
                )
                with sheet.at(x + hand.uniform(-8, 8), y - 4, flip=hand.random() < 0.5):
                    clay_figure(sheet, who, size * hand.uniform(0.93, 1.04), 2.1 + number * 0.2)
            if number == 3:
                _teacher(sheet, 1100, 1235)
        _table(sheet)
        for x in (120, 2080):
            column(sheet, x, -20, 1690, 130)


def _rafters(sheet: Sheet) -> None:
    sheet.shape(box(-20, 110, 2240, 78, 40), WOOD_DARK, 4)
    vine(sheet, segment((-10, 150), (2210, 150), 12), 54, 2.2, 1.7)
    for k in range(32):
        x = 70 * k
        sheet.line(segment((x, 62), (x + (x - 1100) * 0.03, 108), 10), 2.6)
    for _ in range(60):
        across = sheet.random.uniform(190, 2010)
        y = sheet.random.uniform(200, 400)
        sheet.line(
            segment((across, y), (across + sheet.random.uniform(-3, 3), y + sheet.random.uniform(40, 120)), 10), 1.5
        )


def _step(sheet: Sheet, y: float) -> None:
    sheet.shape(box(150, y - 14, 1900, 40, 30), "#966245", 3)
    sheet.shape(box(150, y + 26, 1900, 260, 30), "#663d29", 3.4)
    sheet.wash(box(150, y + 26, 1900, 60, 30), SHADE, 0.4)
    fringe(sheet, segment((150, y + 27), (2050, y + 27), 10), 34, 90, 11, 1.7)
    for x in range(200, 2050, 150):
        sheet.line(box(x - 40, y + 70, 128, 90, 12), 1.6)


def _teacher(sheet: Sheet, x: float, y: float) -> None:
    """The large figure: a lotus under it, a burning halo behind it."""
    glow = (x, y - 560)
    for r, colour, strength in ((372, OCHRE, 0.35), (330, OCHRE_LIGHT, 0.4)):
        sheet.wash(circle(glow, r, r * 1.05, 8), colour, strength)
    ring: Points = []
    for k in range(36):
        a = k * 10 - 90
        ring += [polar(glow, 316, a), polar(glow, 378, a + 4), polar(glow, 330, a + 6)]
    sheet.shape(curve(*ring, closed=True, step=6), "#b4472f", 3)
    sheet.shape(circle(glow, 306, 306, 8), "#d8a25c", 3.4)
    sheet.line(circle(glow, 286, 286, 8), 2)
    vine(sheet, arc(glow, 252, 150, 390, step=6), 52, 2.2, 1.4)
    sheet.line(circle(glow, 214, 214, 8), 2)
    sheet.shape(
        curve(
            (x - 300, y + 20),
            (x - 330, y - 60),
            (x - 250, y - 130),
            (x + 250, y - 130),
            (x + 330, y - 60),
            (x + 300, y + 20),
            closed=True,
            step=10,
        ),
        CLAY_DARK,
        4,
    )
    petals(sheet, x - 320, x + 320, y - 40, 110, 9, ("#d99b70", CLAY_DARK), 3.2)
    petals(sheet, x - 300, x + 300, y - 46, -74, 9, (CLAY, CLAY_DARK), 3)
    with sheet.at(x, y - 132):
        clay_figure(sheet, Figure("teaching", "curls", "#e0ab80", "#b5643f"), 2.7, 4)


def _table(sheet: Sheet) -> None:
    with sheet.at(1100, 1560):
        sheet.wash(curve((-330, 90), (0, 60), (380, 80), (300, 130), (-250, 130), closed=True), SHADE, 0.5)
        sheet.shape(box(-300, -40, 600, 34, 12), LACQUER, 4)
        sheet.shape(box(-284, -6, 568, 190, 12), LACQUER_DARK, 4)
        vine(sheet, segment((-270, 26), (270, 26), 8), 40, 2, 1.6)
        for k in range(5):
            sheet.line(box(-270 + k * 109, 56, 96, 110, 10), 2)
    for x, tall in ((860, 190), (1340, 170)):
        with sheet.at(x, 1522):
            round_body(
                sheet, Round([(15, -tall), (16, -90), (17, -34)], 0.14), ("#e9d2a0", OCHRE_DARK, "#fff6e0"), 3, 8, 50
            )
            round_body(
                sheet,
                Round([(38, -34), (34, -26), (14, -20), (14, -10), (32, 0)], 0.2),
                (OCHRE, OCHRE_DARK, OCHRE_LIGHT),
                3,
                6,
                50,
            )
            for glow in (96, 66, 40):
                sheet.wash(circle((0, -tall - 36), glow, glow * 1.1, 6), "#ffe0a0", 0.2)
            sheet.shape(
                curve((0, -tall - 4), (-11, -tall - 26), (1, -tall - 66), (11, -tall - 26), (0, -tall - 4), step=3),
                "#f0b94f",
                2.4,
            )
    with sheet.at(1100, 1528):
        bowl = Round(curve((92, -112), (80, -98), (104, -56), (84, -18), (54, -8), (60, 4), step=4), 0.17)
        round_body(sheet, bowl, (CELADON, CELADON_DARK, STONE_LIGHT), 3.6, 8, 46)
        for y in (-70, -62):
            sheet.line(bowl.ring(y), 2)
        mouth(sheet, bowl, 11, (CELADON, "#cbb893"))
        tips = sticks(sheet, 0, -104, 7, 170, 0.22)
        for tip, tall in ((tips[1], 330), (tips[3], 430), (tips[6], 300)):
            smoke(sheet, *tip, tall, 60, 2.4)
