"""Kt-21: the palanquin for eight bearers and the shrine of the Mother temple.

Known: wood, 18th to 19th century; the palanquin measures 2.15 by 2.45 metres; eight carry it. Dragons, lotus, parasols
and the yard are imagined, and the shrine stands on the palanquin here, as it does in a procession.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, arc, box, circle, curve, polyline, segment, spiral
from drawings.motifs.cloud import cloud
from drawings.motifs.dragon import dragon, facing
from drawings.motifs.facade import PLASTER, roof
from drawings.motifs.ground import fallen_leaf, tuft
from drawings.motifs.lotus_seat import petal
from drawings.motifs.modelling import dark_side, hatch, modelled
from drawings.motifs.plants import hedge, longan
from drawings.motifs.scrollwork import scroll
from drawings.palette import (
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    SHADE,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

SIZE = (2400, 1720)
GOLD = (OCHRE, OCHRE_LIGHT, CLAY)
X, FOOT = 1200.0, 1490.0
BEAM = 1150.0


def draw(sheet: Sheet) -> None:
    """The yard, two parasols, the frame of dragons, the shrine, the trestles and the poles of the bearers."""
    with sheet.framed():
        cloud(sheet, 420, 260, 56, False, 2.8)
        cloud(sheet, 1960, 240, 60, True, 2.8)
        hedge(sheet, -30, 2430, 1040, 280)
        _yard(sheet)
        for x in (330.0, 2070.0):
            _parasol(sheet, x)
        sheet.wash(circle((X + 30, FOOT + 14), 900, 56, step=16), SHADE, 0.42)
        _frame(sheet, -64, 0.9)
        _shrine(sheet)
        _frame(sheet, 0, 1.0)
        _trestles(sheet)
        longan(sheet, curve((-40, 120), (120, 180), (240, 168), (390, 236), (480, 228), step=8), 9, 12, 140)


def _yard(sheet: Sheet) -> None:
    sheet.solid(
        curve((-400, 1040), (900, 1030), (1700, 1034), (2800, 1040), (3000, 1400), (2800, 1800), (-400, 1800), step=40),
        "#e2cfa6",
    )
    wall = box(-10, 930, 2420, 130, 40)
    modelled(sheet, wall, PLASTER, 2.6, 8, 0.24)
    sheet.shape(box(-10, 906, 2420, 26, 30), CLAY, 2.2)
    for i in range(136):
        sheet.line(segment((i * 18.0, 908), (i * 18.0, 932), 5), 1.3)
    sheet.wash(box(-20, 1400, 2440, 400, 60), RIVER, 0.32)
    for row in range(8):
        y = 1080 + 560 * (row / 8) ** 1.25
        sheet.line(segment((60, y), (2340, y), 60), 1.3)
        for k in range(-13, 14):
            at = X + (k + (row % 2) / 2) * (104 + row * 18)
            if 60 < at < 2340 and sheet.random.random() < 0.8:
                sheet.line(segment((at, y), (at + (at - X) * 0.05, y + 56), 10), 1.2)
    for i in range(8):
        fallen_leaf(sheet, (150 + i * 290, 1540 + (i % 3) * 36), 16)
    for i in range(7):
        tuft(sheet, 110 + i * 360, 1090 + (i % 2) * 470, 38)


def _parasol(sheet: Sheet, x: float) -> None:
    """A parasol on a pole that stands in a stone."""
    sheet.line(segment((x, 1330), (x, 470), 16), 9, even)
    modelled(
        sheet,
        polyline((x - 44, 1350), (x - 30, 1290), (x + 30, 1290), (x + 44, 1350), (x - 44, 1350), step=8),
        "#c3bda6",
        2.6,
        9,
        0.34,
    )
    top = curve((x - 176, 560), (x - 120, 470), (x, 410), (x + 120, 470), (x + 176, 560), step=8)
    rim = curve((x + 176, 560), (x, 590), (x - 176, 560), step=8)
    modelled(sheet, [*top, *rim], LACQUER, 3.2, 16, 0.34, 12)
    for k in range(-3, 4):
        sheet.line(curve((x, 412), (x + k * 34, 480), (x + k * 56, 576 - abs(k) * 4), step=8), 1.7)
    for i in range(17):
        at = x - 170 + i * 21.2
        y = 562 + 26 * (1 - ((at - x) / 176) ** 2)
        fringe = polyline((at - 9, y), (at + 9, y), (at + 8, y + 66), (at - 8, y + 66), (at - 9, y), step=9)
        sheet.shape(fringe, OCHRE if i % 2 else CELADON_DARK, 1.8)
        for d in (-4, 2):
            sheet.line(segment((at + d, y + 6), (at + d, y + 60), 9), 1)
    sheet.shape(circle((x, 404), 15, step=3), OCHRE, 2.2)
    for k in range(5):
        sheet.line(spiral((x - 96 + k * 48, 520 - (2 - abs(k - 2)) * 22), 15, 90, 1.5, step=3), 1.8)


def _frame(sheet: Sheet, lift: float, part: float) -> None:
    """A carrying beam: a dragon from tail to head, as long as the palanquin."""
    y = BEAM + lift
    spine: Points = [
        (X + (t * 2 - 1) * 830 * part, y + (10 if i % 2 else -10) * (1 if 0 < i < 18 else 0))
        for i, t in enumerate(k / 18 for k in range(19))
    ]
    end = [(X + 860 * part, y - 50), (X + 910 * part, y - 116), (X + 960 * part, y - 112)]
    body = curve((X - 940 * part, y - 90), (X - 890 * part, y - 20), *spine[1:], *end, step=7)
    dragon(sheet, body, 66 * part, GOLD if lift == 0 else (OCHRE_DARK, OCHRE, CLAY))


def _shrine(sheet: Sheet) -> None:
    """A small house with two roofs, open in front, on a lotus floor."""
    for half, top, tall, colour in (
        (470, BEAM - 120, 62, LACQUER),
        (420, BEAM - 180, 62, LACQUER_DARK),
        (450, BEAM - 216, 40, OCHRE_DARK),
    ):
        modelled(sheet, box(X - half, top, half * 2, tall, 14), colour, 3, 14, 0.34)
    scroll(sheet, segment((X - 440, BEAM - 90), (X + 440, BEAM - 90), 14), 48, (OCHRE, OCHRE_LIGHT), 1.7)
    for i in range(17):
        petal(sheet, X - 400 + i * 50, BEAM - 122, 48, 54, OCHRE if i % 2 else CLAY)
    floor = BEAM - 216
    for i in range(19):
        x = X - 430 + i * 47.8
        modelled(sheet, box(x - 7, floor - 66, 14, 68, 8), LACQUER, 1.8, 4, 0.34)
        sheet.shape(circle((x, floor - 72), 9, step=2), OCHRE, 1.6)
    sheet.shape(box(X - 444, floor - 58, 888, 12, 14), OCHRE_DARK, 2)
    inner = box(X - 300, floor - 400, 600, 400, 16)
    sheet.shape(inner, LACQUER_DARK, 3)
    hatch(sheet, inner, 90, 13, 1.2, 0.7)
    sheet.wash(circle((X, floor - 190), 190, 190), OCHRE, 0.24)
    _seat(sheet, floor)
    for side in (-1, 1):
        curtain = [
            (X + side * dx, floor - dy)
            for dx, dy in ((300, 400), (120, 400), (150, 300), (230, 200), (262, 0), (300, 0))
        ]
        drape = curve(*curtain, closed=True, step=9)
        modelled(sheet, drape, "#b0432f", 2.6, 12, 0.34)
        for k in range(4):
            sheet.flick(
                curve(
                    (X + side * (150 + k * 36), floor - 390),
                    (X + side * (210 + k * 22), floor - 220),
                    (X + side * (266 + k * 9), floor - 10),
                    step=9,
                ),
                2,
            )
        sheet.line(
            curve((X + side * 214, floor - 176), (X + side * 250, floor - 168), (X + side * 298, floor - 190), step=5),
            6,
        )
    for x in (-316, -150, 150, 316):
        if abs(x) > 200:
            modelled(sheet, box(X + x - 20, floor - 410, 40, 412, 12), LACQUER, 2.8, 12, 0.36)
            with sheet.at(X + x, floor - 20, flip=x > 0):
                dragon(
                    sheet, curve((-16, 0), (20, -70), (-18, -140), (18, -210), (-14, -280), (4, -330), step=5), 26, GOLD
                )
    apron: Points = [
        *polyline((X - 300, floor - 404), (X + 300, floor - 404), step=12),
        *curve(
            (X + 300, floor - 330),
            (X + 200, floor - 362),
            (X + 90, floor - 340),
            (X, floor - 310),
            (X - 90, floor - 340),
            (X - 200, floor - 362),
            (X - 300, floor - 330),
            step=8,
        ),
    ]
    modelled(sheet, apron, OCHRE, 2.8, 8, 0.3)
    scroll(sheet, segment((X - 280, floor - 376), (X + 280, floor - 376), 12), 44, (OCHRE_DARK, OCHRE_LIGHT), 1.6)
    modelled(sheet, box(X - 360, floor - 452, 720, 50, 14), LACQUER_DARK, 2.8, 9, 0.34)
    for k in range(11):
        sheet.line(spiral((X - 320 + k * 64, floor - 427), 15, 90, 1.5 if k % 2 else -1.5, step=3), 1.8)
    roof(sheet, X, floor - 446, 470, 104, 330, 40, CLAY)
    modelled(sheet, box(X - 240, floor - 628, 480, 84, 12), LACQUER, 2.8, 10, 0.34)
    for k in range(5):
        pane = box(X - 222 + k * 91, floor - 616, 80, 60, 8)
        sheet.shape(pane, WOOD_DARK, 1.8)
        scroll(
            sheet,
            segment((X - 212 + k * 91, floor - 586), (X - 152 + k * 91, floor - 586), 8),
            46,
            (OCHRE, OCHRE_LIGHT),
            1.4,
            0.9,
        )
    roof(sheet, X, floor - 622, 360, 120, 190, 40, CLAY, "sun")


def _seat(sheet: Sheet, floor: float) -> None:
    """In the shrine a small seat with a tablet whose writing cannot be read."""
    modelled(sheet, box(X - 130, floor - 60, 260, 62, 12), LACQUER, 2.6, 8, 0.34)
    scroll(sheet, segment((X - 116, floor - 30), (X + 116, floor - 30), 8), 44, (OCHRE, OCHRE_LIGHT), 1.5)
    tablet = curve(
        (X - 50, floor - 60),
        (X - 56, floor - 210),
        (X - 40, floor - 256),
        (X, floor - 276),
        (X + 40, floor - 256),
        (X + 56, floor - 210),
        (X + 50, floor - 60),
        step=6,
    )
    modelled(sheet, [*tablet, tablet[0]], OCHRE, 2.8, 8, 0.34)
    sheet.shape(box(X - 30, floor - 220, 60, 140, 8), LACQUER, 2)
    for k in range(6):
        sheet.brush([(X - 12, floor - 206 + k * 22), (X, floor - 202 + k * 22), (X + 13, floor - 208 + k * 22)], 5)
        sheet.brush([(X + 2, floor - 212 + k * 22), (X - 2, floor - 202 + k * 22), (X - 9, floor - 194 + k * 22)], 4)
    for k in (-1, 1):
        for i in range(3):
            petal(sheet, X + k * (84 + i * 12), floor - 58, 26, 56 + i * 10, "#c9775c", k * 12)


def _trestles(sheet: Sheet) -> None:
    """Two stands under the beams; the four cross poles, seen from their ends, for two bearers each."""
    for side in (-1, 1):
        x = X + side * 520
        for lean in (-1, 1):
            leg = polyline(
                (x + lean * 34 - 20, BEAM + 34),
                (x + lean * 34 + 20, BEAM + 34),
                (x + lean * 92 + 24, FOOT),
                (x + lean * 92 - 24, FOOT),
                (x + lean * 34 - 20, BEAM + 34),
                step=12,
            )
            modelled(sheet, leg, LACQUER, 3, 11, 0.36, 12)
        modelled(sheet, box(x - 130, FOOT - 104, 260, 34, 10), LACQUER_DARK, 2.6, 8, 0.34)
        modelled(sheet, box(x - 100, BEAM + 26, 200, 34, 10), WOOD, 2.8, 8, 0.34)
        facing(sheet, (x, FOOT - 176), 0.8, GOLD)
    for x in (X - 760, X - 660, X + 660, X + 760):
        pole = circle((x, BEAM + 4), 34, step=4)
        modelled(sheet, pole, LACQUER, 3, 9, 0.34)
        sheet.shape(circle((x, BEAM + 4), 23, step=3), OCHRE, 2)
        for k in range(8):
            with sheet.at(x, BEAM + 4, turn=k * 45):
                sheet.line(curve((-5, -8), (0, -20), (5, -8), step=3), 1.5)
        rope = arc((x, BEAM + 4), 41, 20, 160, step=5)
        sheet.line(rope, 4)
        sheet.shape(
            polyline(
                (x - 10, BEAM + 40),
                (x + 10, BEAM + 40),
                (x + 14, BEAM + 118),
                (x - 14, BEAM + 118),
                (x - 10, BEAM + 40),
                step=8,
            ),
            "#b0432f",
            1.8,
        )
        for d in (-6, 0, 6):
            sheet.line(segment((x + d, BEAM + 60), (x + d * 1.4, BEAM + 116), 9), 1.1)
        dark_side(sheet, pole, -4, -4, 0.1)
