"""Dx-05: the rain-praying festival of Lạc Hồng.

Known: the four goddesses Pháp Vân, Pháp Vũ, Pháp Lôi and Pháp Điện (cloud, rain, thunder, lightning) are carried in
procession, and rain is prayed for. So there are four palanquins, each with its sign; people and road are imagined.
"""

from __future__ import annotations

from collections.abc import Callable

from drawings.line import arc, box, circle, curve, marks, polyline, segment, spiral
from drawings.motifs.cloud import cloud
from drawings.motifs.figures import Dress, figure, walking
from drawings.motifs.ground import tuft
from drawings.motifs.plants import hedge
from drawings.motifs.procession import bearers, flag, goddess, palanquin, parasol
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    CLAY_DARK,
    LACQUER,
    LACQUER_DARK,
    NIGHT,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    RIVER,
    RIVER_LIGHT,
    SHADE,
)
from drawings.sheet import Sheet

SIZE = (2700, 1640)
Sign = Callable[[Sheet], None]


def draw(sheet: Sheet) -> None:
    """Cloud and first rain, fields, and two rows of palanquins on the road."""
    with sheet.framed():
        _sky(sheet)
        hedge(sheet, -40, 2740, 660, 170)
        _fields(sheet)
        _row(sheet, 1050, 0.86, (760, 1820), (_cloud_sign, _rain_sign), (LACQUER, CLAY_DARK))
        _row(sheet, 1490, 1.08, (960, 2090), (_thunder_sign, _lightning_sign), (LACQUER, LACQUER))
        _rain(sheet)


def _sky(sheet: Sheet) -> None:
    sheet.wash(box(-20, -20, 2740, 690, 30), NIGHT, 0.5)
    for rim, strength in (
        (
            (
                "-20 -20, 2740 -20, 2740 250, 2500 330, 2260 270, 2000 350, "
                "1720 280, 1460 340, 1180 270, 900 350, 640 280, 360 340, 120 280, -20 320"
            ),
            0.55,
        ),
        (
            (
                "-20 -20, 2740 -20, 2740 130, 2420 210, 2100 150, "
                "1780 220, 1420 150, 1100 210, 760 150, 420 220, 120 150, -20 180"
            ),
            0.5,
        ),
    ):
        sheet.wash(curve(*marks(rim), closed=True, step=24), NIGHT, strength)
    for x, y, size, flip in (
        (300, 200, 92, False),
        (820, 150, 74, True),
        (1300, 240, 100, False),
        (1850, 160, 80, True),
        (2330, 230, 94, True),
        (560, 350, 52, True),
        (2060, 360, 50, False),
        (1010, 330, 44, False),
    ):
        cloud(sheet, x, y, size, flip, 3.6)


def _fields(sheet: Sheet) -> None:
    hand = sheet.random
    sheet.wash(box(-20, 656, 2740, 1040, 30), OCHRE_LIGHT, 0.8)
    for row in range(4):
        x = -60.0
        while x < 2700:
            wide, y = hand.uniform(180, 380), 668 + row * 30
            plot = polyline((x, y), (x + wide, y), (x + wide - 20, y + 28), (x - 20, y + 28), (x, y), step=20)
            sheet.wash(plot, hand.choice((CELADON, OCHRE_LIGHT, RIVER_LIGHT)), 0.7)
            sheet.line(polyline((x + wide, y), (x + wide - 20, y + 28), (x - 20, y + 28), step=16), 1.6)
            for k in range(int(wide / 14)):
                sheet.flick(segment((x + k * 14, y + 22), (x + k * 14 + 4, y + 10), 4), 1.4)
            x += wide
    sheet.shape(
        curve(
            (-20, 800),
            (800, 788),
            (1800, 804),
            (2720, 790),
            (2720, 1110),
            (1900, 1104),
            (900, 1124),
            (-20, 1106),
            closed=True,
            step=20,
        ),
        RIVER_LIGHT,
        2.6,
    )
    sheet.shape(
        curve(
            (-20, 1220),
            (900, 1200),
            (1900, 1214),
            (2720, 1200),
            (2720, 1560),
            (1800, 1550),
            (800, 1566),
            (-20, 1552),
            closed=True,
            step=20,
        ),
        RIVER_LIGHT,
        2.6,
    )
    sheet.wash(box(-20, 1420, 2740, 140, 30), RIVER, 0.35)
    for _ in range(46):  # the ground is cracked with drought
        x, y = hand.uniform(60, 2640), hand.choice((hand.uniform(1126, 1196), hand.uniform(1566, 1600)))
        a = (x, y)
        for _ in range(3):
            b = (a[0] + hand.uniform(16, 50), a[1] + hand.uniform(-12, 12))
            sheet.line(segment(a, b, 5), 1.8)
            sheet.flick(segment(b, (b[0] + hand.uniform(-9, 9), b[1] + hand.uniform(8, 20)), 4), 1.6)
            a = b
    for x in (130, 700, 1300, 1960, 2560):
        tuft(sheet, x, 1190, 40)


def _row(
    sheet: Sheet, y: float, size: float, at: tuple[int, ...], signs: tuple[Sign, ...], roofs: tuple[str, ...]
) -> None:
    """Flags first, then palanquins with their bearers, then those who follow."""
    hand = sheet.random
    coats = (LACQUER, OCHRE_DARK)
    for i, (x, sign) in enumerate(zip(at, signs, strict=True)):
        sheet.wash(circle((x + 30, y + 4), 380 * size, 26 * size), SHADE, 0.36)
        bearers_at = (x, y)
        with sheet.at(bearers_at[0], bearers_at[1], scale=size):
            bearers(sheet, coats[i], OCHRE, front=False)
            parasol(sheet, -150, 0, 560, (LACQUER, CELADON_DARK)[i])
            with sheet.at(0, -196):
                palanquin(sheet, lambda s, sign=sign, i=i: goddess(s, (CELADON, OCHRE)[i], sign), roofs[i])
            bearers(sheet, coats[i], OCHRE, front=True)
    spots = [x + d * size for x in at for d in (430, 520, -440)]
    for k, x in enumerate(sorted(spots)):
        sheet.wash(circle((x + 8, y + 4), 70 * size, 12 * size), SHADE, 0.35)
        stride = hand.choice((24, -26, 32))
        with sheet.at(x, y + hand.uniform(-8, 12), scale=size):
            if k % 3 == 2:
                figure(
                    sheet,
                    walking((40, -150), (34, -136), stride=stride),
                    Dress(CELADON_DARK, LACQUER_DARK, OCHRE, "kerchief", gown=True),
                )
            else:
                flag(
                    sheet,
                    38,
                    -60,
                    420,
                    (
                        (LACQUER, OCHRE, CELADON),
                        (OCHRE, LACQUER, OCHRE_LIGHT),
                        (CELADON_DARK, OCHRE_LIGHT, LACQUER),
                        (CLAY, CELADON, OCHRE),
                    )[k % 4],
                )
                figure(
                    sheet,
                    walking((40, -148), (36, -112), stride=stride),
                    Dress((LACQUER, CELADON_DARK, OCHRE)[k % 3], OCHRE_LIGHT, "", "turban"),
                )


def _cloud_sign(sheet: Sheet) -> None:
    for x, start in ((-10, 60), (9, 120)):
        sheet.tint(spiral((x, 0), 13, start, 1.4, step=2), 4, OCHRE_LIGHT)


def _rain_sign(sheet: Sheet) -> None:
    for x in (-16, -6, 4, 14):
        sheet.tint(segment((x + 2, -11), (x - 3, 12), 3), 4, OCHRE_LIGHT)


def _thunder_sign(sheet: Sheet) -> None:
    sheet.tint(circle((0, 0), 14, step=2), 4, OCHRE_LIGHT)
    sheet.tint(spiral((0, 0), 8, 0, 1.2, step=2), 3.4, OCHRE_LIGHT)


def _lightning_sign(sheet: Sheet) -> None:
    sheet.tint(polyline((-22, -10), (-6, 9), (3, -8), (22, 11), step=3), 4.4, OCHRE_LIGHT)


def _rain(sheet: Sheet) -> None:
    """The first slanting drops, thin enough to see through."""
    hand = sheet.random
    for _ in range(420):
        x, y = hand.uniform(40, 2700), 380 + 1180 * hand.random() ** 1.5
        long = hand.uniform(26, 70)
        sheet.flick(segment((x, y), (x - long * 0.26, y + long), 8), 1.5)
    for _ in range(40):
        x, y = hand.uniform(80, 2620), hand.uniform(1120, 1560)
        sheet.line(arc((x, y), 12, 190, 350, 4, step=3), 1.5)
