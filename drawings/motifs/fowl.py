"""Fowl of Đông Tảo: a cock and a hen with legs as thick as wrists. They look to the right; feet at y = 0."""

from __future__ import annotations

import math

from drawings.line import Point, Points, arc, circle, curve, marks, moved, segment
from drawings.motifs.hatch import hatch, stipple
from drawings.palette import CLAY, INK, LACQUER, OCHRE, OCHRE_DARK, OCHRE_LIGHT, PATINA_DARK, WOOD, WOOD_DARK
from drawings.sheet import Sheet

COMB = "#c2452f"
LEG = "#d98a6a"
_BLACK = "#{:02x}{:02x}{:02x}".format(*INK)


def cock(sheet: Sheet, size: float = 1) -> None:
    """About 560 high and 560 long, with a tail like a fountain."""

    def put(written: str, closed: bool = True) -> Points:
        return moved(curve(*marks(written), closed=closed, step=5), scale=size)

    for i, (tip, bow) in enumerate(
        (
            ((-180, -520), 60),
            ((-250, -520), 86),
            ((-310, -470), 96),
            ((-346, -390), 86),
            ((-350, -310), 70),
            ((-330, -230), 50),
            ((-290, -180), 26),
            ((-236, -170), 6),
        )
    ):
        spine = moved(
            curve((-120, -300), (-190, -330 - bow), (tip[0] + 20, tip[1] - bow * 0.5), tip, step=6), scale=size
        )
        plume = sheet.pen.outline(spine, 42 * size, lambda t: 0.5 + 0.7 * t if t < 0.6 else 0.92 * (1 - t) / 0.4)
        sheet.shape(plume, PATINA_DARK if i % 2 else _BLACK, 2.6)
        sheet.tint(spine, 5 * size, OCHRE_LIGHT)
    legs(sheet, ((-38, -190), (34, -184)), size)
    body = put("120 -300, 96 -220, 20 -176, -70 -186, -130 -240, -136 -310, -70 -340, 30 -350, 96 -400, 130 -380")
    sheet.shape(body, LACQUER, 3.6)
    _scales(sheet, [(x, y) for x in range(-30, 100, 20) for y in range(-296, -196, 18)], 13, size)
    wing = put("50 -322, 70 -280, 20 -232, -70 -226, -150 -256, -112 -300, -40 -336")
    sheet.shape(wing, OCHRE_DARK, 3)
    for k in range(6):
        feather = moved(
            curve((20 - k * 8, -296 + k * 9), (-60 - k * 6, -268 + k * 8), (-148 + k * 9, -256 + k * 6), step=6),
            scale=size,
        )
        sheet.line(feather, 2.2)
    _scales(sheet, [(x, y) for x in range(-20, 50, 18) for y in range(-320, -276, 15)], 10, size)
    neck = put("64 -372, 84 -440, 112 -486, 150 -484, 156 -440, 150 -380, 128 -310, 84 -286, 44 -318")
    sheet.shape(neck, OCHRE, 3.2)
    for k in range(26):  # hackles
        t = (k % 13) / 12
        a = (92 + t * 54 - (k // 13) * 10, -462 + (k // 13) * 60 + math.sin(t * 9) * 6)
        end = (a[0] - 38 + t * 26, a[1] + 108)
        sheet.flick(moved(curve(a, ((a[0] + end[0]) / 2 - 8, (a[1] + end[1]) / 2), end, step=6), scale=size), 1.7)
    _head(sheet, (142, -500), 1, size)
    hatch(sheet, put("-60 -186, 20 -176, 96 -220, 60 -214, 0 -200"), 50, 9, 2)


def hen(sheet: Sheet, size: float = 1) -> None:
    """About 420 high."""

    def put(written: str, closed: bool = True) -> Points:
        return moved(curve(*marks(written), closed=closed, step=5), scale=size)

    legs(sheet, ((-30, -160), (30, -154)), size * 0.94)
    tail = put("-110 -230, -190 -300, -206 -270, -196 -226, -150 -186, -100 -186")
    sheet.shape(tail, WOOD, 3)
    for k in range(4):
        sheet.line(
            moved(
                curve((-112, -214 + k * 6), (-160, -244 + k * 16), (-196 + k * 6, -276 + k * 24), step=5), scale=size
            ),
            2,
        )
    body = put("110 -270, 104 -190, 40 -140, -60 -144, -130 -196, -120 -256, -50 -262, 30 -270, 76 -316, 112 -300")
    sheet.shape(body, OCHRE_LIGHT, 3.4)
    _scales(sheet, [(x, y) for x in range(-90, 100, 19) for y in range(-246, -160, 17)], 12, size)
    wing = put("50 -256, 56 -210, 0 -178, -80 -182, -140 -210, -90 -240, -20 -262")
    sheet.shape(wing, OCHRE, 2.8)
    for k in range(5):
        sheet.line(
            moved(
                curve((24 - k * 8, -236 + k * 8), (-50, -212 + k * 7), (-132 + k * 8, -208 + k * 5), step=6), scale=size
            ),
            2,
        )
    neck = put("60 -300, 82 -360, 104 -384, 130 -380, 134 -340, 124 -290, 96 -250, 56 -262")
    sheet.shape(neck, OCHRE, 3)
    for k in range(10):
        a = (88 + k * 4, -356 + (k % 3) * 18)
        sheet.flick(moved(curve(a, (a[0] - 10, a[1] + 36), (a[0] - 14, a[1] + 70), step=5), scale=size), 2)
    _head(sheet, (120, -398), 0.8, size)


def chick(sheet: Sheet, size: float = 1) -> None:
    """A chick, 90 high."""
    for x in (-6, 12):
        sheet.line(moved(segment((x, -26), (x + 2, 0), 4), scale=size), 6)
        sheet.line(moved(segment((x - 8, 0), (x + 14, 0), 4), scale=size), 4)
    body = moved(
        curve(*marks("34 -44, 14 -22, -20 -22, -44 -46, -30 -60, 0 -64, 30 -60"), closed=True, step=4), scale=size
    )
    sheet.shape(body, "#ecd08a", 2.4)
    head = moved(circle((30, -70), 19, step=4), scale=size)
    sheet.shape(head, "#ecd08a", 2.4)
    sheet.flick(moved(segment((47, -70), (62, -66), 3), scale=size), 6)
    sheet.dots([(35 * size, -74 * size)], 5)
    sheet.line(moved(arc((-6, -50), 17, 10, 160, step=3), scale=size), 2)
    for _ in range(9):
        at = (sheet.random.uniform(-34, 22), sheet.random.uniform(-58, -30))
        sheet.flick(moved(segment(at, (at[0] - 6, at[1] + 7), 2), scale=size), 1.5)


def legs(sheet: Sheet, hips: tuple[Point, Point], size: float) -> None:
    """The legs the breed is known by: thick, red, rough with scales, toes like fingers."""
    for (x, y), step in zip(hips, (-16, 22), strict=True):
        foot = (x + step, 0)
        thigh = moved(
            curve(
                (x - 46, y - 20),
                (x + 46, y - 20),
                (x + 36, y + 44),
                (x + 8, y + 66),
                (x - 30, y + 44),
                closed=True,
                step=5,
            ),
            scale=size,
        )
        for angle, long in ((166, 52), (24, 62), (8, 84), (-6, 70)):
            spread = math.radians(angle)
            end = (foot[0] + long * math.cos(spread), -8 + long * 0.42 * math.sin(spread))
            toe = sheet.pen.outline(
                moved(segment((foot[0], -14), end, 5), scale=size), 27 * size, lambda t: 1 - 0.35 * t
            )
            sheet.shape(toe, LEG, 2.6)
            for k in (0.4, 0.6, 0.8):
                px, py = foot[0] + (end[0] - foot[0]) * k, -14 + (end[1] + 14) * k
                sheet.line(moved(segment((px, py - 9), (px + 2, py + 9), 3), scale=size), 1.8)
            nail = moved(
                curve(
                    (end[0], end[1] - 7),
                    (end[0] + 15 * math.copysign(1, math.cos(spread)), end[1] + 4),
                    (end[0], end[1] + 7),
                    step=3,
                ),
                scale=size,
            )
            sheet.shape(nail, OCHRE_LIGHT, 1.8)
        shank = moved(
            curve(
                (x - 25, y + 30),
                (x + 25, y + 30),
                (foot[0] + 23, -90),
                (foot[0] + 30, -8),
                (foot[0] - 25, -6),
                (foot[0] - 23, -86),
                closed=True,
                step=5,
            ),
            scale=size,
        )
        sheet.shape(shank, LEG, 3.2)
        sheet.wash(
            moved(
                curve(
                    (x + 10, y + 30),
                    (x + 30, y + 30),
                    (foot[0] + 31, -60),
                    (foot[0] + 30, -6),
                    (foot[0] + 8, -6),
                    closed=True,
                    step=5,
                ),
                scale=size,
            ),
            CLAY,
            0.8,
        )
        for row in range(7):  # rough scales, none like the next
            py = -16 - row * (abs(y) - 60) / 7
            for k in (-1, 0, 1):
                at = (
                    foot[0] + (x - foot[0]) * row / 8 + k * 14 + (row % 2) * 6 - 3 + sheet.random.uniform(-3, 3),
                    py + sheet.random.uniform(-4, 4),
                )
                lump = curve(
                    (at[0] - 9, at[1]),
                    (at[0], at[1] - 9),
                    (at[0] + 9, at[1] - 1),
                    (at[0] + 1, at[1] + 8),
                    closed=True,
                    step=3,
                )
                sheet.line(moved(lump, scale=size), 1.9)
        sheet.shape(thigh, LACQUER if size > 0.99 else OCHRE_LIGHT, 3)
        for k in range(5):
            sheet.flick(
                moved(
                    curve((x - 26 + k * 13, y + 10), (x - 22 + k * 11, y + 30), (x - 18 + k * 9, y + 46), step=4),
                    scale=size,
                ),
                2,
            )


def _head(sheet: Sheet, at: Point, grow: float, size: float) -> None:
    x, y = at

    def put(written: str) -> Points:
        return moved(moved(curve(*marks(written), closed=True, step=3), x, y, grow), scale=size)

    sheet.shape(put("-36 4, -40 -24, -24 -44, -12 -30, 0 -52, 10 -34, 26 -46, 28 -24, 20 -10"), COMB, 2.8)
    sheet.shape(put("-38 30, -38 -4, -18 -22, 12 -24, 30 -8, 32 14, 18 34, -14 42"), COMB, 3)
    sheet.shape(put("18 26, 34 34, 32 72, 18 84, 8 60"), COMB, 2.6)
    sheet.shape(put("-2 32, 12 38, 8 66, -4 70, -12 50"), COMB, 2.4)
    beak = put("28 -8, 46 -4, 62 14, 48 12, 30 18")
    sheet.shape(beak, OCHRE_LIGHT, 2.4)
    sheet.line(moved(moved(segment((30, 6), (54, 10), 3), x, y, grow), scale=size), 1.8)
    sheet.shape(moved(moved(circle((8, -4), 8.5, step=2), x, y, grow), scale=size), OCHRE_LIGHT, 2)
    sheet.dots([((x + 10 * grow) * size, (y - 4 * grow) * size)], 8 * grow)
    stipple(sheet, put("-34 24, -30 0, 0 16, 14 28, -10 36"), 12, 3)


def _scales(sheet: Sheet, places: list[Point], reach: float, size: float) -> None:
    """Rows of small feathers."""
    for i, (x, y) in enumerate(places):
        if sheet.random.random() < 0.84:
            off = 8 if i % 2 else 0
            sheet.line(moved(arc((x + off, y), reach, 40, 200, step=4), scale=size), 1.7)


def feather(sheet: Sheet, at: Point, turn: float, size: float = 1) -> None:
    """One that was lost."""
    with sheet.at(*at, turn=turn, scale=size):
        vane = curve((-40, 0), (-10, -13), (30, -8), (46, 0), (26, 9), (-12, 11), closed=True, step=4)
        sheet.shape(vane, WOOD_DARK, 1.8)
        sheet.line(curve((-64, 3), (0, -1), (42, 0), step=5), 1.8)
