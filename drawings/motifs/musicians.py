"""Carved musicians who kneel, each with an instrument; they look to the right, their knees on y = 0."""

from __future__ import annotations

from drawings.line import Points, arc, circle, curve, marks, moved, segment, spiral
from drawings.motifs.modelling import modelled
from drawings.palette import OCHRE_LIGHT, WOOD_DARK
from drawings.sheet import Sheet


def musician(sheet: Sheet, colour: str, light: str, plays: str) -> None:
    """A kneeling player about 420 high; `plays`: flute, drum or lute."""
    _scarf(sheet, light)
    robe = curve(*marks("-190 0, -176 -70, -110 -130, -60 -170, 60 -170, 130 -110, 196 -60, 204 0"), step=6)
    modelled(sheet, [*robe, robe[0]], colour, 3.4, 14, 0.34, 12)
    for k in range(7):
        x = -140 + k * 46
        sheet.flick(curve((x * 0.4, -150), (x * 0.8, -90), (x, -8), step=7), 2.4 if k % 2 else 1.6)
    foot = curve(*marks("-200 4, -236 -10, -226 -36, -180 -40, -160 -8"), closed=True, step=5)
    modelled(sheet, foot, light, 2.6, 6, 0.3)
    torso = curve(*marks("-74 -160, -84 -230, -66 -286, -20 -304, 36 -304, 76 -280, 84 -220, 66 -160"), step=6)
    modelled(sheet, [*torso, torso[0]], light, 3.2, 12, 0.3)
    sheet.line(curve((-70, -168), (0, -150), (68, -168), step=5), 5)
    for drop in (0, 10):
        sheet.line(curve((-30, -300), (0, -268 + drop), (40, -300), step=5), 2)
    sheet.dots([(x, -258 - abs(x - 4) * 0.5) for x in range(-20, 32, 8)], 5)
    {"flute": _flute, "drum": _drum, "lute": _lute}[plays](sheet, colour, light)
    _head(sheet, light)


def _arm(sheet: Sheet, light: str, *through: tuple[float, float]) -> None:
    spine = curve(*through, step=5)
    modelled(sheet, sheet.pen.outline(spine, 38, lambda t: 1.05 - 0.4 * t), light, 3, 7, 0.3)
    x, y = spine[-3]
    for off in (0, 8):
        sheet.line(arc((x - off, y), 15, 60, 250, step=3), 2)
    hand = moved(circle((through[-1][0] + 4, through[-1][1]), 17, 14, step=3))
    sheet.shape(hand, light, 2.4)
    for k in range(3):
        sheet.line(
            segment(
                (through[-1][0] + 6 + k * 4, through[-1][1] - 8 + k * 5),
                (through[-1][0] + 18, through[-1][1] - 8 + k * 6),
                3,
            ),
            1.4,
        )


def _flute(sheet: Sheet, colour: str, light: str) -> None:
    _arm(sheet, light, (-50, -280), (-40, -210), (60, -318))
    pipe = sheet.pen.outline(segment((10, -352), (226, -300), 8), 17, lambda _: 1)
    modelled(sheet, pipe, colour, 2.6, 4, 0.3)
    sheet.dots([(70 + k * 26, -338 + k * 6.4) for k in range(6)], 6)
    _arm(sheet, light, (60, -276), (110, -210), (140, -312))


def _drum(sheet: Sheet, colour: str, light: str) -> None:
    for at, part in ((100, 1.0), (250, 0.001)):
        if part < 0.5:
            continue
        body = curve(
            (at - 30, -90),
            (at + 20, -60),
            (at + 110, -60),
            (at + 160, -90),
            (at + 160, -180),
            (at + 110, -214),
            (at + 20, -214),
            (at - 30, -180),
            closed=True,
            step=6,
        )
        modelled(sheet, body, colour, 3, 12, 0.34, 12)
        for side in (at - 32, at + 162):
            sheet.shape(circle((side, -136), 18, 50, step=5), light, 2.6)
        for k in range(5):
            x = at - 4 + k * 34
            sheet.line(curve((x, -206), (x + 10, -136), (x, -68), step=6), 1.8)
            sheet.line(curve((x + 20, -206), (x + 8, -136), (x + 20, -68), step=6), 1.8)
    _arm(sheet, light, (-56, -280), (-70, -190), (54, -176))
    _arm(sheet, light, (66, -276), (150, -300), (226, -236))
    sheet.line(segment((226, -240), (268, -160), 5), 6)


def _lute(sheet: Sheet, colour: str, light: str) -> None:
    moon = circle((70, -176), 84, 80, step=6)
    modelled(sheet, moon, colour, 3.2, 12, 0.34)
    sheet.line(circle((70, -176), 66, 62, step=5), 2)
    sheet.line(spiral((70, -176), 26, 90, 1.6, step=3), 2)
    neck = sheet.pen.outline(segment((20, -236), (-120, -400), 8), 26, lambda t: 1 - 0.2 * t)
    modelled(sheet, neck, light, 2.8, 5, 0.3)
    for k in range(5):
        x, y = 4 - k * 25, -256 - k * 29
        sheet.line(segment((x - 12, y + 8), (x + 12, y - 10), 4), 2)
    for off in (-4, 4):
        sheet.line(segment((-116 + off, -400), (86 + off, -164), 10), 1.5)
    for side in (-1, 1):
        sheet.shape(circle((-116 + side * 22, -404 - side * 14), 9, step=2), OCHRE_LIGHT, 1.8)
    _arm(sheet, light, (-60, -278), (-120, -240), (-66, -340))
    _arm(sheet, light, (70, -274), (150, -200), (88, -166))


def _scarf(sheet: Sheet, light: str) -> None:
    for written in (
        "-60 -290, -150 -330, -206 -280, -190 -190, -250 -120, -300 -150",
        "60 -290, 170 -390, 240 -360, 270 -420, 330 -410",
    ):
        spine = curve(*marks(written), step=6)
        ribbon = sheet.pen.outline(spine, 30, lambda t: 0.6 + 0.4 * t if t < 0.7 else 1 - (t - 0.7) * 2.6)
        modelled(sheet, ribbon, light, 2.6, 6, 0.34)
        sheet.line(spine, 1.5)


def _head(sheet: Sheet, light: str) -> None:
    def put(written: str) -> Points:
        return curve(*marks(written), closed=True, step=4)

    modelled(sheet, put("-14 -296, -16 -330, 28 -332, 26 -296"), light, 2.4, 5, 0.3)
    face = put("-42 -402, -46 -370, -38 -340, -10 -320, 20 -316, 42 -330, 52 -356, 54 -384, 48 -410, 4 -430")
    modelled(sheet, face, light, 3, 9, 0.28)
    sheet.shape(put("-38 -386, -52 -390, -54 -366, -46 -336, -36 -338"), light, 2.2)
    hair = put("-52 -384, -54 -420, -26 -450, 20 -448, 50 -424, 52 -400, 26 -410, -8 -406, -34 -384")
    sheet.shape(hair, WOOD_DARK, 2.6)
    sheet.shape(circle((-10, -464), 26, 24, step=3), WOOD_DARK, 2.6)
    sheet.line(spiral((-10, -464), 19, 120, 1.6, step=3), 1.9)
    band = put("-52 -398, -22 -420, 18 -422, 50 -408, 50 -398, 18 -411, -22 -409, -50 -386")
    sheet.shape(band, OCHRE_LIGHT, 2)
    for x, wide in ((4, 13), (34, 10)):
        sheet.line(curve((x - wide, -382), (x, -390), (x + wide, -381), step=3), 2.4)
        sheet.line(curve((x - wide, -371), (x, -365), (x + wide, -370), step=3), 2.6)
    sheet.line(curve((22, -380), (30, -360), (33, -354), (24, -351), step=3), 2)
    sheet.line(curve((10, -340), (22, -344), (28, -342), (38, -343), step=3), 2.3)
    sheet.line(curve((16, -335), (24, -332), (33, -337), step=3), 1.8)
