"""Kt-11: the Avalokiteśvara of the South Sea in Hiến pagoda, under the pagoda's longan.

Known: eight pairs of arms, 19th century; the ancestral longan tree of the pagoda. So there are sixteen arms and a
fruiting bough; face, robe, the sea and the dragon that bears the lotus are imagined.
"""

from __future__ import annotations

import math

from drawings.line import Point, Points, box, circle, curve, polar, segment
from drawings.motifs.altar import floor, gloom
from drawings.motifs.cloud import cloud, outline
from drawings.motifs.dragon import dragon
from drawings.motifs.hands import arm
from drawings.motifs.lotus_seat import seat, waves
from drawings.motifs.modelling import modelled
from drawings.motifs.plants import longan
from drawings.motifs.scrollwork import scroll
from drawings.motifs.statue import seated
from drawings.motifs.statue_head import Dress
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    PATINA,
    RIVER_LIGHT,
    STONE_LIGHT,
    WOOD_LIGHT,
)
from drawings.sheet import Sheet

SIZE = (1800, 2300)
X, LAP = 900.0, 1656.0
PAIRS = 8
FIGURE = Dress(OCHRE, LACQUER, LACQUER_DARK, OCHRE_LIGHT)


def draw(sheet: Sheet) -> None:
    """The dark of the pagoda, a halo, seven pairs of arms behind, the figure in prayer, dragon and sea below."""
    with sheet.framed():
        gloom(sheet, 40, 1760, 40, 2000)
        floor(sheet, 40, 1760, 2000, 2260)
        _halo(sheet)
        for shoulder, elbow, wrist in arms():
            arm(sheet, shoulder, elbow, wrist, 44, OCHRE, OCHRE_LIGHT)
        _plinth(sheet)
        _sea(sheet)
        seat(sheet, X, LAP + 176, 440, 170, 3, (CLAY, WOOD_LIGHT))
        with sheet.at(X, LAP + 12, scale=1.86):
            seated(sheet, FIGURE, "prayer")
        longan(sheet, curve((1860, 130), (1680, 200), (1520, 186), (1340, 262), (1220, 256), step=8), 12, 18, 180)


def arms() -> list[tuple[Point, Point, Point]]:
    """The arms besides the two in prayer: shoulder, elbow, wrist; the lowest first."""
    found = []
    for i in range(PAIRS - 1):
        for side in (-1, 1):
            turn = 44 - i * 19.5
            c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            reach = 500 if i % 2 else 450
            found.append(
                (
                    (X + side * 170, LAP - 500 + i * 4.0),
                    (X + side * (196 + c * reach * 0.52), LAP - 490 + s * reach * 0.5 + 44),
                    (X + side * (150 + c * reach), LAP - 540 + s * reach),
                )
            )
    return found


def _halo(sheet: Sheet) -> None:
    at = (X, LAP - 560)
    for k in range(48):
        with sheet.at(*at, turn=k * 7.5):
            flame = curve((-24, -652), (-16, -700), (14, -752), (26, -696), (24, -652), step=6)
            sheet.shape(flame, (OCHRE, CLAY, OCHRE_DARK)[k % 3], 2.2)
    modelled(sheet, circle(at, 664, step=12), OCHRE_DARK, 3.6, 14, 0.34)
    scroll(sheet, circle(at, 612, step=10), 76, (OCHRE, OCHRE_LIGHT), 1.9)
    sheet.shape(circle(at, 562, step=12), LACQUER, 3)
    for k in range(90):
        sheet.line(segment(polar(at, 330 + (k % 2) * 60, k * 4), polar(at, 548, k * 4), 24), 1.4)
    for k in range(5):
        turn = -150 + k * 30
        x, y = polar(at, 470, turn)
        with sheet.at(x, y, flip=k > 2):
            sheet.solid(outline(34), STONE_LIGHT)
        cloud(sheet, x, y, 34, k > 2, 2.4)


def _plinth(sheet: Sheet) -> None:
    for half, top, tall, colour in (
        (640, 2120, 60, LACQUER_DARK),
        (590, 2040, 84, LACQUER),
        (620, 2008, 36, OCHRE_DARK),
    ):
        modelled(sheet, box(X - half, top, half * 2, tall, 14), colour, 3.2, 14, 0.34)
    scroll(sheet, segment((X - 560, 2082), (X + 560, 2082), 14), 70, (OCHRE, OCHRE_LIGHT), 1.9)


def _sea(sheet: Sheet) -> None:
    """The South Sea: waves as carvers cut them, and a dragon that lifts its head out of them."""
    waves(sheet, X - 560, X + 560, 1930, 84, (PATINA, CELADON_DARK))
    body: Points = curve(
        (340, 1960),
        (420, 1850),
        (540, 1900),
        (640, 1960),
        (760, 1900),
        (900, 1850),
        (1040, 1900),
        (1150, 1930),
        (1250, 1860),
        (1330, 1790),
        (1400, 1796),
        step=8,
    )
    dragon(sheet, body, 84, (OCHRE, OCHRE_LIGHT, CLAY))
    waves(sheet, X - 580, X + 560, 2010, 84, (CELADON, RIVER_LIGHT))
