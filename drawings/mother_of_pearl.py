"""Bia-14: an admonition in mother-of-pearl at Mây temple.

Known: wood inlaid with mother-of-pearl, composed by Chu Mạnh Trinh, dated Mậu Tuất (1898). Its words are strokes here,
no characters; border, flowers and birds are what such panels often have, imagined.
"""

from __future__ import annotations

import math

from drawings.line import Points, arc, box, circle, curve, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.lotus_bloom import bud, flower
from drawings.motifs.phoenix import phoenix
from drawings.motifs.winding_dragon import dragon, flaming_jewel
from drawings.palette import LACQUER, LACQUER_DARK, SHADE, WOOD_DARK
from drawings.sheet import Sheet

SIZE = (2100, 1500)
SHELL = ("#f4ead8", "#dfe9dd", "#efd9cf", "#d5e2e4", "#f3e6c0", "#e4dcea")
LEFT, TOP, WIDE, TALL = 150.0, 160.0, 1800.0, 1170.0


def draw(sheet: Sheet) -> None:
    """A black panel in a red frame, hung a little away from the wall."""
    with sheet.framed():
        sheet.wash(box(0, 0, 2100, 1500, 60), "#ecd9b4", 0.8)
        for _ in range(30):
            x, y = sheet.random.uniform(80, 2000), sheet.random.uniform(80, 1430)
            sheet.line(segment((x, y), (x + sheet.random.uniform(20, 60), y + sheet.random.uniform(-3, 3))), 1.4)
        sheet.wash(box(LEFT + 26, TOP + 40, WIDE, TALL, 30), SHADE, 0.55)
        _frame(sheet)
        _ground(sheet)
        _border(sheet)
        _words(sheet)
        _sides(sheet)
        _head(sheet)


def _shell(sheet: Sheet) -> str:
    return sheet.random.choice(SHELL)


def _frame(sheet: Sheet) -> None:
    sheet.shape(box(LEFT, TOP, WIDE, TALL, 30), LACQUER, 5)
    for inset, width in ((14, 2.2), (24, 3.4), (62, 3.4), (70, 2)):
        sheet.line(box(LEFT + inset, TOP + inset, WIDE - 2 * inset, TALL - 2 * inset, 20), width)
    sheet.wash(box(LEFT, TOP + TALL - 60, WIDE, 60, 30), LACQUER_DARK, 0.5)
    for x, y in ((LEFT, TOP), (LEFT + WIDE, TOP), (LEFT, TOP + TALL), (LEFT + WIDE, TOP + TALL)):
        sx, sy = (1 if x == LEFT else -1), (1 if y == TOP else -1)
        sheet.line(segment((x, y), (x + sx * 74, y + sy * 74)), 3)
    for x in (LEFT + 240, LEFT + WIDE - 240):  # hooks
        sheet.shape(box(x - 34, TOP - 26, 68, 36, 8), WOOD_DARK, 3)
        sheet.line(arc((x, TOP - 26), 22, 180, 360, step=3), 5)


def _ground(sheet: Sheet) -> None:
    """Lacquer: full ink, with the scratches and the sheen of a hundred years."""
    x, y, wide, tall = LEFT + 76, TOP + 76, WIDE - 152, TALL - 152
    sheet.solid(box(x, y, wide, tall, 30), "#6b4a3c")
    sheet.black(box(x, y, wide, tall, 30))
    for _ in range(70):
        at = (x + sheet.random.uniform(0.02, 0.96) * wide, y + sheet.random.uniform(0.02, 0.97) * tall)
        sheet.carve(segment(at, (at[0] + sheet.random.uniform(8, 40), at[1] + sheet.random.uniform(-6, 6)), 5), 1.6)
    for _ in range(260):
        at = (x + sheet.random.uniform(0.01, 0.99) * wide, y + sheet.random.uniform(0.01, 0.99) * tall)
        sheet.carve(segment(at, (at[0] + 3, at[1] + 1), 1), 2.4)


def _piece(sheet: Sheet, outline: Points, weight: float = 1.8) -> None:
    """A cut piece of shell: pale, each a little different, with a line engraved along it."""
    sheet.shape(outline, _shell(sheet), weight)


def _inlaid_vine(sheet: Sheet, spine: Points, width: float) -> None:
    """A vine of separate pieces: stem in lengths, leaves, flowers with eight petals."""
    count = max(3, round(math.dist(spine[0], spine[-1]) / (width * 1.25)))
    (ax, ay), (bx, by) = spine[0], spine[-1]
    heading = math.degrees(math.atan2(by - ay, bx - ax))
    with sheet.at(ax, ay, turn=heading):
        long = math.dist(spine[0], spine[-1])
        stem = [(long * t / 160, math.sin(t / 160 * count * math.pi) * width * 0.24) for t in range(161)]
        for t in range(0, 158, 4):
            _piece(sheet, sheet.pen.outline(stem[t : t + 4], 7, lambda _: 1), 1.4)
        for k in range(count):
            x, side = long * (k + 0.5) / count, 1 if k % 2 == 0 else -1
            with sheet.at(x, -side * width * 0.06):
                petals = 8 if k % 3 else 6
                for turn in range(petals):
                    with sheet.at(0, 0, turn=turn * 360 / petals):
                        _piece(sheet, curve((0, -7), (-9, -17), (0, -width * 0.3), (9, -17), closed=True, step=3), 1.6)
                _piece(sheet, circle((0, 0), 8, step=2))
            for dx, angle in ((-0.42, 40), (0.42, -40), (-0.36, 150), (0.38, 210)):
                with sheet.at(x + dx * width * 0.9, -side * width * 0.04, turn=angle * side):
                    _piece(sheet, curve((0, 0), (10, -7), (28, -3), (36, 5), (16, 7), closed=True, step=3), 1.5)
                    sheet.flick(segment((4, 0), (26, 1), 4), 1.2)


def _border(sheet: Sheet) -> None:
    for inset in (88, 176):
        x, y, wide, tall = LEFT + inset, TOP + inset, WIDE - 2 * inset, TALL - 2 * inset
        for a, b in (
            ((x, y), (x + wide, y)),
            ((x, y + tall), (x + wide, y + tall)),
            ((x, y), (x, y + tall)),
            ((x + wide, y), (x + wide, y + tall)),
        ):
            far = math.dist(a, b)
            count = int(far / 34)
            for k in range(count):  # a fillet of short lengths, as thin shell breaks
                t, u = (k + 0.06) / count, (k + 0.94) / count
                p = (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
                q = (a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u)
                _piece(sheet, sheet.pen.outline(segment(p, q, 8), 6.5, lambda _: 1), 1.2)
    x0, x1, y0, y1 = LEFT + 132, LEFT + WIDE - 132, TOP + 132, TOP + TALL - 132
    for a, b in (
        ((x0 + 60, y0), (x1 - 60, y0)),
        ((x0 + 60, y1), (x1 - 60, y1)),
        ((x0, y0 + 60), (x0, y1 - 60)),
        ((x1, y0 + 60), (x1, y1 - 60)),
    ):
        _inlaid_vine(sheet, [a, b], 72)
    for x in (x0, x1):
        for y in (y0, y1):
            for turn in range(0, 360, 45):
                with sheet.at(x, y, turn=turn):
                    _piece(sheet, curve((0, -10), (-10, -22), (0, -38), (10, -22), closed=True, step=3))
            _piece(sheet, circle((x, y), 10, step=2))


def _words(sheet: Sheet) -> None:
    """The text: dabs of shell in columns, right to left; nobody can read them."""
    hand = sheet.random
    left, right, top, low = 640.0, 1460.0, 545.0, 1050.0
    columns, rows = 13, 9
    across, down = (right - left) / columns, (low - top) / rows
    for column in range(columns):
        x = right - (column + 0.5) * across
        last = rows - hand.choice((0, 0, 0, 1)) if column < columns - 1 else 4
        for row in range(last):
            y = top + (row + 0.5) * down
            places = [(i, j) for i in (-0.27, 0, 0.27) for j in (-0.3, 0, 0.3)]
            colour = _shell(sheet)
            for i, j in hand.sample(places, hand.randint(5, 7)):
                slant = math.radians(hand.choice((12, 78, 40, 128, 100, 155)) + hand.uniform(-9, 9))
                half = 50 * hand.uniform(0.13, 0.27)
                px, py = x + i * 50, y + j * 50
                dx, dy = math.cos(slant) * half, math.sin(slant) * half
                dab = sheet.pen.outline(
                    curve((px - dx, py - dy), (px, py + 1), (px + dx, py + dy), step=3), 9, lambda t: max(0.2, 1 - t**2)
                )
                sheet.solid(dab, colour)
        if column:
            sheet.carve(segment((x + across / 2, top), (x + across / 2, low), 20), 1.5)


def _sides(sheet: Sheet) -> None:
    """To the left and right of the words: lotus in a vase, birds, butterflies."""
    for side, x in ((-1, 480.0), (1, 1620.0)):
        vase = curve(
            (x - 34, 900),
            (x - 22, 930),
            (x - 70, 985),
            (x - 78, 1040),
            (x - 40, 1090),
            (x - 46, 1116),
            (x + 46, 1116),
            (x + 40, 1090),
            (x + 78, 1040),
            (x + 70, 985),
            (x + 22, 930),
            (x + 34, 900),
            closed=True,
            step=5,
        )
        _piece(sheet, vase, 2.6)
        for y in (962, 1072):
            sheet.line(curve((x - 62, y), (x, y + 12), (x + 62, y), step=5), 2)
        for k in range(5):
            sheet.line(arc((x - 48 + k * 24, 1020), 14, 160, 420, step=3), 1.9)
        for dx, dy, kind in ((-66, 640, 0), (10, 560, 1), (74, 690, 2), (-20, 760, 3)):
            stem = curve((x, 904), (x + dx * 0.4, (904 + dy) / 2), (x + dx, dy), step=6)
            _piece(sheet, sheet.pen.outline(stem, 8, lambda _: 1), 1.5)
            with sheet.at(x + dx, dy + 8):
                if kind in (0, 2):
                    flower(sheet, 62, _shell(sheet), _shell(sheet))
                elif kind == 1:
                    bud(sheet, 62, _shell(sheet))
                else:
                    rim = [(math.cos(a * 0.5236) * 54, math.sin(a * 0.5236) * 22) for a in range(12)]
                    _piece(sheet, curve(*rim, closed=True, step=4), 2)
                    for px, py in rim[::2]:
                        sheet.flick(segment((0, 0), (px * 0.85, py * 0.85), 4), 1.4)
        for bx, by, size in ((side * -40, 480, 1.0), (side * 60, 800, 0.7)):
            with sheet.at(x + bx, by, turn=side * 20, scale=size):
                for flip in (-1, 1):
                    _piece(
                        sheet,
                        [
                            (px * flip, py)
                            for px, py in curve((3, -4), (22, -38), (48, -36), (44, -8), (18, 6), closed=True, step=3)
                        ],
                    )
                    _piece(
                        sheet,
                        [
                            (px * flip, py)
                            for px, py in curve((3, 4), (34, 12), (32, 36), (12, 32), closed=True, step=3)
                        ],
                    )
                    sheet.dots([(flip * 34, -24)], 7)
                _piece(sheet, curve((-3, -14), (0, -20), (3, -14), (2, 24), (-2, 24), closed=True, step=3))


def _head(sheet: Sheet) -> None:
    """Above the words: two phoenixes and the sun; below them, dragons in the waves."""
    flaming_jewel(sheet, 1050, 440, 44, ("#efc9b4", "#f3e6c0"), 2.4)
    for flip in (False, True):
        with sheet.at(1170 if flip else 930, 470, turn=3 if flip else -3, flip=flip):
            phoenix(sheet, SHELL[1], SHELL[2], 0.74, 2.1)
    for x, y, size, flip in ((640, 380, 18, False), (1460, 380, 18, True)):
        outline = [
            (x - 40, y + 12),
            (x - 30, y - 16),
            (x, y - 26),
            (x + 34, y - 12),
            (x + 70, y + 10),
            (x + 10, y + 18),
        ]
        _piece(sheet, curve(*outline, closed=True, step=4), 1.6)
        cloud(sheet, x, y, size, flip, 1.8)
    for flip in (False, True):
        with sheet.at(1050, 1104, flip=flip):
            spine = curve((330, 4), (286, -20), (240, 14), (192, 16), (150, -16), (108, -14), (74, 4), step=4)
            dragon(sheet, spine, 26, (SHELL[3], SHELL[0], SHELL[4]), 1.7, legs=False)
