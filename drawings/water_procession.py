"""Dx-03: the festival of Dạ Trạch temple, where water of the Red River is carried in procession.

Known: the water, the river, the days (10 to 12 of the second lunar month). Boats, jar, people and flags are imagined.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, box, circle, curve, marks, moved, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.figures import Dress, Pose, figure, seated, standing
from drawings.motifs.hatch import hatch
from drawings.motifs.plants import hedge, reeds, water
from drawings.motifs.procession import flag, parasol, tray
from drawings.motifs.turned import Turned, band, mouth, profile, turned
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_DARK,
    RIVER_LIGHT,
    WOOD,
    WOOD_DARK,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (2600, 1600)
JAR = Turned(profile((58, -190), (50, -176), (96, -130), (108, -84), (88, -24), (58, 0)), 0.2)


def draw(sheet: Sheet) -> None:
    """The far bank, the broad red river, the boat with the jar and the boats that follow it."""
    with sheet.framed():
        for x, y, size, flip in ((420, 210, 70, False), (1230, 150, 54, True), (2160, 230, 76, True)):
            cloud(sheet, x, y, size, flip, 3.4)
        hedge(sheet, -40, 2640, 560, 150)
        _river(sheet)
        for x, y, size in ((330, 760, 0.56), (1290, 720, 0.5), (2180, 770, 0.58)):
            with sheet.at(x, y, scale=size):
                _following(sheet)
        with sheet.at(1290, 1230, scale=1.06):
            _great(sheet)
        reeds(sheet, 150, 1560, 240, 13)
        reeds(sheet, 2420, 1550, 220, 12)
        _ducks(sheet)


def _river(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(-20, 552, 2640, 1100, 30), RIVER_LIGHT, 1)
    sheet.wash(
        curve((-20, 600), (900, 580), (1800, 606), (2640, 584), (2640, 1660), (-20, 1660), closed=True, step=30),
        "#c9916b",
        0.6,
    )
    sheet.wash(
        curve((-20, 1010), (800, 980), (1700, 1030), (2640, 990), (2640, 1660), (-20, 1660), closed=True, step=30),
        RIVER,
        0.6,
    )
    sheet.line([(x * 40.0 - 20, 556 + hand.uniform(-3, 3)) for x in range(67)], 3)
    water(sheet, 60, 2540, 590, 900, 150, 1.9)
    water(sheet, 60, 2540, 900, 1540, 150, 2.6)
    for _ in range(60):
        x, y = hand.uniform(60, 2400), hand.uniform(620, 1520)
        sheet.tint(curve((x, y), (x + 50, y - 4), (x + 110, y), step=10), 5, "#f2e2c4")


def _hull(sheet: Sheet, half: float, tall: float, colour: str) -> Points:
    """A long hull whose prow is a dragon's head on the right."""
    hull = curve(
        (-half - 90, -tall * 1.5),
        (-half - 20, -tall * 0.2),
        (-half * 0.6, tall * 0.8),
        (0, tall),
        (half * 0.6, tall * 0.8),
        (half, -tall * 0.1),
        (half + 70, -tall * 1.1),
        (half + 20, -tall * 0.5),
        (half * 0.6, -tall * 0.1),
        (0, 0),
        (-half * 0.6, -tall * 0.1),
        (-half, -tall * 0.6),
        closed=True,
        step=9,
    )
    sheet.shape(hull, colour, 3.6)
    for part in (0.3, 0.6):
        sheet.line(
            curve(
                (-half * 0.98, -tall * 0.4 + tall * part * 0.6),
                (0, tall * part),
                (half * 0.96, -tall * 0.2 + tall * part * 0.5),
                step=12,
            ),
            2,
        )
    for k in range(int(half * 0.86 / 16)):
        x = -half * 0.84 + k * 32
        sheet.line(
            curve(
                (x, tall * 0.34),
                (x + 12, tall * 0.44),
                (x + 24, tall * 0.34),
                (x + 12, tall * 0.26),
                closed=True,
                step=4,
            ),
            1.6,
        )
    hatch(
        sheet,
        curve(
            (-half * 0.7, tall * 0.5),
            (0, tall * 0.66),
            (half * 0.7, tall * 0.5),
            (half * 0.5, tall * 0.85),
            (0, tall),
            (-half * 0.5, tall * 0.85),
            closed=True,
            step=9,
        ),
        62,
        10,
        1.7,
    )
    return hull


def _dragon(sheet: Sheet, x: float, y: float, size: float) -> None:
    """A carved prow: mane, open mouth, a jewel."""

    def put(written: str, closed: bool = True) -> Points:
        return moved(moved(curve(*marks(written), closed=closed, step=4), scale=size), x, y)

    for tip in (
        "-20 -60, -70 -110, -96 -170, -60 -140, -30 -120",
        "-34 -40, -96 -70, -140 -120, -98 -100, -50 -80",
        "-40 -10, -104 -24, -160 -50, -108 -46, -54 -40",
    ):
        sheet.shape(put(tip), OCHRE, 2.3)
    neck = put("-60 60, -52 0, -34 -60, 0 -110, 40 -120, 60 -84, 30 -60, 14 -10, 20 60")
    sheet.shape(neck, CELADON_DARK, 3)
    for k in range(5):
        sheet.line(
            put(f"{-40 + k * 3} {30 - k * 28}, {-14 + k * 4} {40 - k * 28}, {12 + k * 5} {26 - k * 28}", closed=False),
            1.9,
        )
    head = put(
        "-6 -120, 10 -160, 50 -172, 84 -150, 122 -158, 140 -140, 126 -126, 92 -122, "
        "130 -108, 118 -92, 84 -92, 50 -84, 16 -92"
    )
    sheet.shape(head, CELADON_DARK, 3)
    sheet.line(put("84 -124, 100 -114, 128 -110", closed=False), 2.6)
    sheet.shape(put("92 -122, 112 -118, 126 -110, 110 -108, 92 -112"), LACQUER, 2)
    sheet.shape(
        moved(circle((52, -140), 12, step=2), x, y, size),
        OCHRE_LIGHT,
        2.2,
    )
    sheet.dots([(x + 55 * size, y - 140 * size)], 8 * size)
    for horn in ("24 -166, 0 -204, -30 -216, -10 -190, 10 -160", "44 -172, 34 -214, 8 -236, 26 -200, 30 -168"):
        sheet.shape(put(horn), OCHRE_LIGHT, 2)
    for k in range(2):
        sheet.flick(put(f"120 -150, 150 {-180 + k * 40}, 178 {-170 + k * 60}", closed=False), 3)
    sheet.shape(moved(circle((0, 0), 16 * size, step=3), x + 158 * size, y - 120 * size), "#d9683f", 2.2)


def _great(sheet: Sheet) -> None:
    """The boat with the jar."""
    for x in (-700, -560, -420, -280, 270, 410, 550):  # the far rowers
        _rower(sheet, x + 30, -46, LACQUER, far=True)
    for k, x in enumerate((-760, -610, 630, 700)):
        flag(
            sheet,
            x,
            -20,
            520,
            (
                (LACQUER, OCHRE, CELADON),
                (OCHRE, LACQUER, OCHRE_LIGHT),
                (CELADON_DARK, OCHRE_LIGHT, LACQUER),
                (CLAY, CELADON, OCHRE),
            )[k],
        )
    stand = box(-110, -74, 220, 74, 12)
    for x, colour in ((-170, OCHRE), (170, LACQUER)):
        parasol(sheet, x, -10, 560, colour)
    sheet.shape(stand, OCHRE_DARK, 3)
    for k in range(6):
        sheet.line(circle((-86 + k * 34, -36), 13, step=3), 1.9)
    with sheet.at(0, -74):
        turned(sheet, JAR, CELADON, CELADON_DARK, "#fff4d8", 3.2, 11)
        for y in (-120, -112, -46):
            band(sheet, JAR, y, 2.2)
        mouth(sheet, JAR, RIVER_DARK, 7)
        cloth = curve(
            (-104, -112),
            (-40, -92),
            (0, -100),
            (40, -92),
            (104, -112),
            (106, -88),
            (60, -50),
            (0, -66),
            (-60, -50),
            (-106, -88),
            closed=True,
            step=6,
        )
        sheet.shape(cloth, LACQUER, 2.6)
        for k in (-60, -20, 20, 60):
            sheet.flick(curve((k, -98), (k * 1.06, -80), (k, -60), step=4), 1.8)
    with sheet.at(-300, -8):
        figure(
            sheet,
            standing((70, -196), (56, -150)),
            Dress(LACQUER, WOOD_DARK, OCHRE, "cap", gown=True, beard=True, hat_colour=LACQUER_DARK),
            1.16,
        )
    dipper = sheet.pen.outline(segment((-250, -150), (-64, -282), 8), 10, even)
    sheet.shape(dipper, WOOD_LIGHT, 2.2)
    scoop = curve((-74, -296), (-40, -300), (-34, -268), (-66, -262), closed=True, step=4)
    sheet.shape(scoop, OCHRE, 2.4)
    for k in range(5):
        sheet.flick(curve((-52 + k * 5, -262), (-46 + k * 4, -252), (-44 + k * 4, -240 + k * 2), step=3), 2)
    with sheet.at(300, -8, flip=True):
        figure(sheet, standing((46, -140), (40, -128)), Dress(OCHRE_DARK, WOOD_DARK, "", "turban", gown=True), 1.16)
    with sheet.at(420, -8, flip=True):
        figure(
            sheet, standing((46, -140), (40, -128)), Dress(CELADON, LACQUER_DARK, LACQUER, "kerchief", gown=True), 1.1
        )
        tray(sheet, 52, -152, 1)
    with sheet.at(-450, -8):
        figure(sheet, standing((46, -140), (40, -128)), Dress(CLAY, LACQUER_DARK, CELADON, "kerchief", gown=True), 1.1)
        tray(sheet, 52, -152, 1)
    for k, x in enumerate((-790, -650, -510, -370, 200, 340, 480, 620)):
        _rower(sheet, x, 6, (LACQUER, OCHRE_DARK)[k % 2])
    _hull(sheet, 860, 118, WOOD)
    tail = curve(
        (-930, -150),
        (-1000, -260),
        (-960, -330),
        (-900, -320),
        (-930, -270),
        (-880, -180),
        (-850, -90),
        closed=True,
        step=6,
    )
    sheet.shape(tail, CELADON_DARK, 2.8)
    hatch(sheet, tail, 40, 12, 1.8, 0.6)
    _dragon(sheet, 880, -84, 1.15)
    for x in (-790, -650, -510, -370, 200, 340, 480, 620):
        oar = sheet.pen.outline(segment((x + 58, -52), (x - 16, 176), 10), 10, even)
        sheet.shape(oar, WOOD_LIGHT, 2)
        blade = curve((x - 8, 130), (x - 30, 160), (x - 40, 210), (x - 14, 206), (x + 4, 140), closed=True, step=5)
        sheet.shape(blade, OCHRE_LIGHT, 2)
        sheet.line(curve((x - 90, 214), (x - 30, 222), (x + 40, 212), step=8), 2.4)
    for k in range(5):
        sheet.line(
            curve(
                (-960 - k * 30, 112 + k * 14),
                (-300, 150 + k * 16),
                (400, 146 + k * 17),
                (1000 + k * 20, 96 + k * 15),
                step=20,
            ),
            2.2,
        )


def _rower(sheet: Sheet, x: float, y: float, coat: str, far: bool = False) -> None:
    with sheet.at(x, y):
        pose = seated((62, -62), (54, -50), lean=14) if not far else seated((54, -70), (48, -60), lean=10)
        figure(
            sheet,
            Pose(pose.hips, pose.lean, pose.feet, pose.hands, "crossed"),
            Dress(coat, OCHRE_LIGHT, "", "band", hat_colour=OCHRE),
            0.98,
        )


def _following(sheet: Sheet) -> None:
    for k, x in enumerate((-230, -90, 60, 200)):
        with sheet.at(x, 0):
            if k == 1:
                figure(sheet, standing((46, -140), (40, -128)), Dress(CELADON, WOOD_DARK, "", "turban", gown=True), 1)
            else:
                figure(
                    sheet,
                    seated((56, -60), (50, -50)),
                    Dress((LACQUER, OCHRE, CELADON_DARK, CLAY)[k], OCHRE_LIGHT, "", "leaf" if k % 2 else "band"),
                    1,
                )
    for k, x in enumerate((-320, 290)):
        flag(sheet, x, -10, 420, ((OCHRE, LACQUER, OCHRE_LIGHT), (LACQUER, OCHRE, CELADON))[k], 1.1)
    _hull(sheet, 370, 80, WOOD_LIGHT)
    for x in (-180, 80, 230):
        sheet.shape(sheet.pen.outline(segment((x + 40, -40), (x - 20, 120), 10), 9, even), WOOD, 2)
    for k in range(3):
        sheet.line(curve((-420, 76 + k * 16), (0, 100 + k * 16), (430, 70 + k * 16), step=16), 2.2)


def _ducks(sheet: Sheet) -> None:
    for x, y, flip in ((520, 1500, False), (610, 1530, False), (2060, 1500, True)):
        with sheet.at(x, y, flip=flip):
            body = curve((-40, -8), (-20, -22), (14, -20), (30, -6), (10, 8), (-26, 8), closed=True, step=4)
            sheet.shape(body, OCHRE_LIGHT, 2.2)
            sheet.shape(circle((34, -26), 12, step=3), CELADON_DARK, 2)
            sheet.flick(segment((44, -26), (60, -22), 3), 6)
            sheet.line(curve((-18, -8), (-4, -2), (12, -10), step=3), 1.7)
            sheet.line(curve((-60, 12), (0, 16), (50, 11), step=6), 2)
    _birds(sheet)


def _birds(sheet: Sheet) -> None:
    for x, y in ((1700, 330), (1790, 300), (1860, 350), (760, 340)):
        sheet.line(curve((x - 26, y - 8), (x - 10, y - 14), (x, y), (x + 12, y - 14), (x + 28, y - 6), step=3), 2.4)
