"""Kt-12, a third panel: a celestial who rides a phoenix.

Known: Trần period, wood; celestials riding phoenixes are among the carvings. Face, scarves, clouds and border are
imagined.
"""

from __future__ import annotations

from drawings.line import curve, marks, moved
from drawings.motifs.carved_panel import carved_panel
from drawings.motifs.modelling import modelled
from drawings.motifs.musicians import musician
from drawings.motifs.phoenix import phoenix
from drawings.palette import OCHRE_LIGHT, WOOD, WOOD_LIGHT
from drawings.sheet import Sheet

SIZE = (2200, 1340)
CLOUDS = (
    (390.0, 360.0, 50.0, False),
    (1760.0, 360.0, 66.0, True),
    (1010.0, 340.0, 40.0, False),
    (360.0, 990.0, 50.0, False),
    (1800.0, 990.0, 62.0, True),
    (1440.0, 1020.0, 46.0, False),
    (1850.0, 640.0, 46.0, True),
    (1700.0, 810.0, 38.0, False),
    (640.0, 420.0, 34.0, True),
    (1080.0, 1010.0, 34.0, True),
    (360.0, 640.0, 30.0, False),
)


def draw(sheet: Sheet) -> None:
    """The bird in flight across the panel, its rider between neck and wing."""
    with sheet.framed(), carved_panel(sheet, 130, 150, 1940, 1040, CLOUDS):
        with sheet.at(1260, 810, turn=-4):
            phoenix(sheet, WOOD, WOOD_LIGHT, 2.9, 3.4, OCHRE_LIGHT)
        with sheet.at(1216, 756, scale=0.94):
            musician(sheet, WOOD, WOOD_LIGHT, "lute")
        wing = moved(
            curve(*marks("1010 800, 1060 740, 1160 730, 1270 770, 1300 850, 1200 890, 1080 880"), closed=True, step=8),
            76,
            -40,
        )
        modelled(sheet, wing, WOOD, 3.4, 14, 0.34, 13)
        for row in range(3):
            for k in range(6 - row):
                x, y = 1140 + k * 38 + row * 20, 738 + row * 36
                sheet.line(curve((x - 18, y), (x, y + 20), (x + 18, y), step=4), 2.2)
