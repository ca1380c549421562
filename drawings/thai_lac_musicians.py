"""Kt-12, a second panel: the three musicians of Thái Lạc.

Known: Trần period, wood; a band of three musicians is among the carvings. Their instruments, faces, clouds and border
are imagined.
"""

from __future__ import annotations

from drawings.line import curve
from drawings.motifs.carved_panel import carved_panel
from drawings.motifs.lotus_seat import petal
from drawings.motifs.musicians import musician
from drawings.palette import WOOD, WOOD_DARK, WOOD_LIGHT
from drawings.sheet import Sheet

SIZE = (2200, 1300)
CLOUDS = (
    (420.0, 350.0, 46.0, False), (1790.0, 350.0, 46.0, True), (880.0, 330.0, 36.0, True), (1330.0, 330.0, 36.0, False),
    (330.0, 640.0, 30.0, False), (1880.0, 640.0, 30.0, True), (770.0, 560.0, 30.0, False), (1440.0, 560.0, 30.0, True),
)  # fmt: skip


def draw(sheet: Sheet) -> None:
    """The panel, a floor of lotus petals, the three on it."""
    with sheet.framed(), carved_panel(sheet, 130, 150, 1940, 1000, CLOUDS):
        for x, plays, flip in ((580, "flute", False), (1620, "lute", True), (1100, "drum", False)):
            for k in range(9):
                petal(sheet, x - 240 + k * 60, 1010, 66, 84, WOOD if k % 2 else WOOD_LIGHT)
            with sheet.at(x, 944, flip=flip, scale=1.22 if plays == "drum" else 1.12):
                musician(sheet, WOOD, WOOD_LIGHT, plays)
        sheet.wash(
            curve((280, 1010), (1100, 1000), (1920, 1010), (1920, 1030), (280, 1030), closed=True, step=30),
            WOOD_DARK,
            0.4,
        )
