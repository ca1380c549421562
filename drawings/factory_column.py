"""Bia-15: the stone column of the Dutch factory, in three pieces.

Known: stone, seventeenth century, three pieces, two of them 65 cm each, as long as the rule beside them. Where they
lie, how thick they are, and the moulding of the third are imagined.
"""

from __future__ import annotations

from drawings.line import Points, arc, box, circle, curve, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import fallen_leaf, ground, tuft
from drawings.motifs.pen_shade import fringe, wear
from drawings.motifs.plants import hedge, reeds, water
from drawings.motifs.round_body import Round, round_body
from drawings.motifs.small_life import sparrow, swallow
from drawings.palette import (
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_LIGHT,
    SHADE,
    STONE,
    STONE_DARK,
    STONE_LIGHT,
    WOOD,
)
from drawings.sheet import Sheet

SIZE = (2100, 1500)
THICK = 118.0
LONG = 650.0  # 65 cm; 10 units to a centimetre


def draw(sheet: Sheet) -> None:
    """Two pieces lie, one stands, the river goes by."""
    with sheet.framed():
        sheet.wash(box(0, 0, 2100, 480, 60), "#f1dfb8", 0.5)
        for x, y, size, flip in ((360, 190, 46, False), (1650, 170, 54, True), (1080, 260, 30, False)):
            cloud(sheet, x, y, size, flip, 2.4)
        for x, y, size, turn in ((620, 330, 30, 10), (690, 290, 22, -12), (1400, 340, 26, 4)):
            swallow(sheet, x, y, size, turn)
        hedge(sheet, -30, 2140, 500, 120)
        sheet.wash(box(0, 494, 2100, 400, 50), RIVER_LIGHT, 0.95)
        sheet.wash(box(0, 600, 2100, 280, 50), RIVER, 0.5)
        water(sheet, 70, 2030, 520, 840, 110, 2.2)
        _boat(sheet, 560, 640, 1.0, False)
        _boat(sheet, 1250, 580, 0.62, True)
        bank = curve((-20, 800), (400, 770), (900, 812), (1500, 780), (2120, 820), step=14)
        sheet.solid([*bank, (2120, 1600), (-20, 1600)], "#d9c79d")
        sheet.line(bank, 3)
        fringe(sheet, bank, 26, 96, 16, 1.8)
        ground(sheet, -300, 2400, 900, "#b7a173", 640)
        _bricks(sheet)
        _standing(sheet, 1620, 1250)
        _lying(sheet, 420, 1000, -5, False)
        _lying(sheet, 600, 1200, 3, True)
        _rule(sheet, 640, 1352, 3)
        with sheet.at(1600, 760):
            sparrow(sheet, 1.0)
        reeds(sheet, 180, 900, 190, 12)
        reeds(sheet, 1980, 930, 220, 12)
        for x, y in ((140, 1180), (330, 1330), (1450, 1330), (1900, 1290), (1780, 1400), (1120, 1110), (520, 1130)):
            tuft(sheet, x, y, 50)
        for at in ((250, 1400), (1500, 1405), (1330, 1080), (1900, 1120)):
            fallen_leaf(sheet, at, 24)


def _boat(sheet: Sheet, x: float, y: float, size: float, flip: bool) -> None:
    """A boat with a mat roof, a man at the oar."""
    with sheet.at(x, y, scale=size, flip=flip):
        sheet.shape(curve((-40, 0), (-34, -52), (60, -54), (68, 0), step=5), OCHRE_DARK, 3)
        for k in range(7):
            sheet.line(curve((-34 + k * 16, -2), (-28 + k * 14, -34), (-24 + k * 13, -50), step=5), 1.7)
        sheet.shape(curve((110, 4), (112, -54), (134, -60), (146, -48), (142, 4), step=4), CELADON_DARK, 2.8)
        sheet.shape(circle((128, -70), 13, step=3), "#e3b58a", 2.2)
        sheet.shape([(98, -74), (128, -104), (158, -74), (98, -74)], OCHRE_LIGHT, 2.8)
        sheet.line(segment((132, -34), (214, 40), 6), 4)
        sheet.shape(
            curve((-150, -16), (-110, 22), (120, 26), (190, -22), (130, 2), (-90, 4), closed=True, step=6), WOOD, 3.2
        )
        for k in range(5):
            sheet.line(segment((-160 + k * 50, 38 + k % 2 * 7), (-100 + k * 56, 38 + k % 2 * 7), 6), 1.8)


def _bricks(sheet: Sheet) -> None:
    """Broken bricks and tiles half in the ground."""
    hand = sheet.random
    for _ in range(34):
        x, y = hand.uniform(120, 2000), hand.uniform(900, 1400)
        with sheet.at(x, y, turn=hand.uniform(-24, 24)):
            wide = hand.uniform(34, 84)
            sheet.shape(box(-wide / 2, -15, wide, 26, 8), hand.choice((CLAY, CLAY_DARK, "#a9573a")), 2.3)
            sheet.shape(
                [(-wide / 2, -15), (-wide / 2 + 14, -27), (wide / 2 + 12, -27), (wide / 2, -15), (-wide / 2, -15)],
                "#cf8a5c",
                2,
            )
            sheet.flick(segment((-wide * 0.3, -6), (wide * 0.1, -3), 4), 1.5)


def _column(tall: float) -> Round:
    return Round([(THICK, -tall), (THICK * 1.01, -tall * 0.5), (THICK, 0)], 0.24)


def _skin(sheet: Sheet, body: Round, tall: float) -> None:
    """What weather does to a shaft: pits, lichen, tool marks along it."""
    hand = sheet.random
    for _ in range(26):
        a, y = hand.uniform(12, 168), -hand.uniform(0.05, 0.95) * tall
        sheet.flick([body.spot(y, a), body.spot(min(-4, y + hand.uniform(20, 70)), a)], 1.8)
    for _ in range(5):
        x, y = body.spot(-hand.uniform(0.1, 0.9) * tall, hand.uniform(40, 140))
        r = hand.uniform(18, 50)
        rim: Points = [
            (x + r * hand.uniform(0.6, 1.1) * cx, y + r * hand.uniform(0.6, 1.1) * cy)
            for cx, cy in ((1, 0), (0.6, 0.8), (-0.4, 0.9), (-1, 0.1), (-0.5, -0.8), (0.5, -0.8))
        ]
        sheet.wash(curve(*rim, closed=True), CELADON_DARK, 0.3)
        sheet.dots([(x + hand.uniform(-r, r) * 0.7, y + hand.uniform(-r, r) * 0.7) for _ in range(int(r / 2))], 3.4)
    wear(sheet, (0, -tall / 2), THICK * 1.6, tall * 0.9, 24)


def _end(sheet: Sheet, y: float) -> None:
    """The broken end: rough stone, a socket in its middle."""
    rim = circle((0, y), THICK, THICK * 0.24, 5)
    sheet.shape(rim, STONE_LIGHT, 4)
    crack = curve((-90, y - 6), (-30, y + 10), (20, y - 8), (100, y + 4), step=5)
    sheet.line(crack, 2)
    for _ in range(26):
        x = sheet.random.uniform(-90, 90)
        at = y + sheet.random.uniform(-0.16, 0.16) * THICK
        sheet.flick(segment((x, at), (x + sheet.random.uniform(8, 22), at + sheet.random.uniform(-4, 4)), 4), 1.7)
    sheet.shape(circle((0, y), 26, 8, 3), "#5b5142", 2.6)


def _standing(sheet: Sheet, x: float, y: float) -> None:
    """The third piece, upright, with what is left of a moulding."""
    with sheet.at(x, y):
        sheet.wash(curve((-150, 10), (0, -30), (440, 0), (420, 50), (20, 60), closed=True), SHADE, 0.5)
        tall = 460.0
        profile: Points = [
            (THICK, -tall),
            (THICK, -120.0),
            *curve(
                (THICK, -118), (THICK * 1.06, -108), (THICK * 1.3, -86), (THICK * 1.34, -66), (THICK * 1.2, -52), step=3
            ),
            (THICK * 1.36, -48.0),
            (THICK * 1.38, 0.0),
        ]
        body = Round(profile, 0.2)
        round_body(sheet, body, (STONE, STONE_DARK, STONE_LIGHT), 5, 11, 46)
        for y_at in (-118, -86, -52, -44):
            sheet.line(body.ring(y_at), 2.6)
        _skin(sheet, body, tall)
        _end(sheet, -tall)
        for k in range(9):
            sheet.flick(curve((-150 + k * 38, 26), (-146 + k * 38, 4), (-156 + k * 40, -16), step=4), 3)


def _lying(sheet: Sheet, x: float, y: float, turn: float, front: bool) -> None:
    """A piece on its side, seen from its broken end."""
    sheet.wash(
        curve(
            (x - 60, y + 100),
            (x + 300, y + 84),
            (x + 860, y + 96 + turn * 9),
            (x + 840, y + 160 + turn * 9),
            (x + 200, y + 150),
            closed=True,
        ),
        SHADE,
        0.5,
    )
    with sheet.at(x, y, turn=turn - 90), sheet.at(0, LONG):
        body = _column(LONG)
        round_body(sheet, body, (STONE, STONE_LIGHT, STONE_DARK), 5, 12, 40)
        sheet.wash([*body.side(-0.35), *reversed(body.side(-1))], STONE_DARK, 0.45)
        fringe(sheet, body.side(-1), 60, 0, 9, 1.9)
        _skin(sheet, body, LONG)
        _end(sheet, -LONG)
        if front:
            for k in range(2):
                sheet.line(body.ring(-LONG * 0.9 + k * 18), 2.4)
    for k in range(13):
        px = x + 20 + k * 52
        sheet.flick(
            curve(
                (px, y + 128 + turn * k * 0.9),
                (px + 4, y + 104 + turn * k * 0.9),
                (px - 8, y + 78 + turn * k * 0.9),
                step=4,
            ),
            3,
        )


def _rule(sheet: Sheet, x: float, y: float, turn: float) -> None:
    """Thirteen parts of five centimetres: 65 cm."""
    with sheet.at(x, y, turn=turn):
        sheet.wash(box(8, 26, 650, 12, 20), SHADE, 0.5)
        sheet.shape(box(0, -2, 650, 28, 14), "#f7ecd2", 3.2)
        for k in range(13):
            if k % 2 == 0:
                sheet.wash(box(k * 50, 0, 50, 24, 8), LACQUER, 0.95)
            sheet.line(segment((k * 50, -2), (k * 50, 26), 4), 2)
        sheet.line(arc((-14, 12), 9, 40, 320, step=3), 2.4)
