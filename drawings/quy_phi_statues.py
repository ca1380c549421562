"""Kt-20: the statue of Dương Quý Phi with her two attendants, Kim Thị and Liễu Thị.

Known: who the three are, and that they are of the 17th to 18th century. That they are of wood is to be checked; crown,
dress, poses and the canopy are imagined.
"""

from __future__ import annotations

from drawings.line import box, circle, curve, segment
from drawings.motifs.altar import canopy, floor, gloom, incense, table, vase
from drawings.motifs.lotus_seat import dish
from drawings.motifs.modelling import hatch, modelled
from drawings.motifs.statue import seated, standing
from drawings.motifs.statue_head import Dress
from drawings.motifs.vine import vine
from drawings.palette import CELADON, CELADON_DARK, LACQUER, LACQUER_DARK, OCHRE, OCHRE_DARK, OCHRE_LIGHT, WOOD_LIGHT
from drawings.sheet import Sheet

SIZE = (2000, 2100)
LADY = Dress("#e2b98c", "#b0432f", LACQUER_DARK, OCHRE, "phoenix")
MAIDS = (
    Dress("#dcae80", CELADON_DARK, LACQUER_DARK, OCHRE_LIGHT, "hair"),
    Dress("#dcae80", "#a9714a", LACQUER_DARK, CELADON, "hair"),
)


def draw(sheet: Sheet) -> None:
    """The dark niche, the lady on her seat between the two, the canopy in front, the altar."""
    with sheet.framed():
        gloom(sheet, 40, 1960, 40, 1820)
        sheet.wash(circle((1000, 800), 620, 700), OCHRE_LIGHT, 0.16)
        floor(sheet, 40, 1960, 1820, 2050)
        _screen(sheet)
        for x, dress, flip in ((400, MAIDS[0], False), (1600, MAIDS[1], True)):
            dish(sheet, x + 16, 1596, 230)
            modelled(sheet, box(x - 190, 1560, 380, 66, 16), LACQUER, 3, 12, 0.32)
            vine(sheet, segment((x - 170, 1594), (x + 170, 1594)), 42, 2, 1.5)
            with sheet.at(x, 1560 - 246 * 1.34, scale=1.34, flip=flip):
                standing(sheet, dress)
        _throne(sheet)
        with sheet.at(1000, 1390, scale=1.62):
            seated(sheet, LADY, "sleeves")
        canopy(sheet, 130, 1870, 190, 1900, 300)
        for place in (420.0, 1580.0):
            vase(sheet, place, 1790, 0.95)
        table(sheet, 300, 1700, 1796, 230)
        incense(sheet, 1000, 1790, 0.8)


def _screen(sheet: Sheet) -> None:
    """A gilded board behind the lady, its edge in flames."""
    for k in range(34):
        turn = -128 + k * 256 / 33
        with sheet.at(1000, 860, turn=turn):
            flame = curve((-26, -470), (-16, -512), (18, -556), (30, -506), (24, -470), step=5)
            sheet.shape(flame, OCHRE if k % 2 else OCHRE_DARK, 2.2)
    board = circle((1000, 860), 480, step=10)
    modelled(sheet, board, OCHRE_DARK, 3.6, 14, 0.34)
    modelled(sheet, circle((1000, 860), 430, step=10), LACQUER, 3, 10, 0.3)
    vine(sheet, circle((1000, 860), 455, step=8), 42, 2.2, 1.4)
    hatch(sheet, circle((1000, 860), 428, step=10), 60, 12, 1.3, 0.7)


def _throne(sheet: Sheet) -> None:
    dish(sheet, 1000, 1612, 560)
    for half, top, tall, colour in (
        (470, 1536, 84, LACQUER_DARK),
        (400, 1436, 104, LACQUER),
        (440, 1384, 60, OCHRE_DARK),
    ):
        modelled(sheet, box(1000 - half, top, half * 2, tall, 14), colour, 3.2, 16, 0.32)
    for i in range(3):
        left = 1000 - 390 + i * 262
        panel = box(left, 1456, 252, 70, 12)
        sheet.shape(panel, WOOD_LIGHT, 2.2)
        vine(sheet, segment((left + 14, 1491), (left + 238, 1491)), 58, 2.2, 1.1)
    vine(sheet, segment((570, 1414), (1430, 1414)), 44, 2, 1.5)
    for i in range(15):
        x = 1000 - 448 + i * 64
        rim = curve((x - 26, 1618), (x - 26, 1590), (x, 1556), (x + 26, 1590), (x + 26, 1618), step=4)
        sheet.shape(rim, OCHRE, 2)
        sheet.line(curve((x - 14, 1616), (x - 12, 1594), (x, 1576), (x + 12, 1594), (x + 14, 1616), step=4), 1.4)
