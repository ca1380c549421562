"""Nghe-05: the ancestral longan tree of Phố Hiến.

Known: it stands at Hiến pagoda and is said to be 300 to 400 years old; a storm of 1947 or of 1980 belongs to its
story. So the trunk is old and hollow and a bough is propped; its true shape, the hall behind and the people are
imagined.
"""

from __future__ import annotations

from drawings.line import box, curve, polyline, segment
from drawings.motifs.figures import Dress, figure, standing, walking
from drawings.motifs.ground import fallen_leaf, ground, shadow, tuft
from drawings.motifs.halls import Ground, hall, wall
from drawings.motifs.old_tree import bough, bunch, crown, stake, trunk
from drawings.motifs.plants import hedge
from drawings.motifs.trays import Heap, tray
from drawings.palette import CELADON, CELADON_DARK, LACQUER, OCHRE, OCHRE_DARK, OCHRE_LIGHT, RIVER, RIVER_LIGHT, WOOD
from drawings.sheet import Sheet

SIZE = (2000, 2240)
FRUIT = Heap(OCHRE_DARK, OCHRE, 24, 1.06, 120)


def draw(sheet: Sheet) -> None:
    """The pagoda behind a wall, the tree, the harvest."""
    with sheet.framed():
        hedge(sheet, -40, 2040, 1560, 260)
        sheet.wash(box(-20, 1556, 2040, 760, 30), OCHRE_LIGHT, 0.7)
        hall(sheet, Ground(150, 1640), 0, 0, 1360, 180, 150, 190, 7)
        wall(sheet, Ground(-60, 1730), (0, 0), (560, 0), 62)
        wall(sheet, Ground(1330, 1730), (0, 0), (760, 0), 62)
        ground(sheet, -300, 2300, 1730, RIVER, 620)
        _paving(sheet)
        for spine, thick in (
            (curve((960, 1330), (760, 1180), (560, 1130), (380, 1010), step=9), 96),
            (curve((1040, 1330), (1240, 1190), (1440, 1160), (1640, 1060), step=9), 92),
            (curve((980, 1300), (900, 1080), (840, 900), (800, 640), step=9), 100),
            (curve((1030, 1300), (1120, 1060), (1150, 860), (1260, 600), step=9), 88),
            (curve((640, 1150), (560, 980), (480, 860), step=9), 44),
            (curve((1300, 1190), (1400, 1000), (1500, 860), step=9), 44),
        ):
            bough(sheet, spine, thick, thick * 0.34)
        with sheet.at(1000, 1890):
            trunk(sheet, 178, 640)
        stake(sheet, (390, 1880), (500, 1110))
        crown(sheet, 990, 740, 740, 470, 64, 132)
        for x, y in ((440, 1060), (620, 1150), (1400, 1170), (1560, 1090)):
            bunch(sheet, x, y, 42, 13)
        _people(sheet)
        for x, y in ((240, 2060), (640, 2090), (1480, 2080), (1700, 2040), (880, 2120)):
            tuft(sheet, x, y, 46)
        for x, y in ((420, 2010), (1180, 2060), (1330, 1990), (760, 2040), (1640, 1960)):
            fallen_leaf(sheet, (x, y), 26)


def _paving(sheet: Sheet) -> None:
    for k in range(7):
        y = 1770 + k * 26 + k * k * 5
        sheet.line(curve((420 - k * 46, y), (1000, y + 4), (1540 + k * 46, y - 2), step=14), 1.5)
    sheet.wash(polyline((560, 1740), (1330, 1740), (1700, 2180), (240, 2180), (560, 1740), step=30), RIVER_LIGHT, 0.45)


def _people(sheet: Sheet) -> None:
    for x, y, flip, coat, hat, sash in (
        (470, 1990, False, LACQUER, "leaf", CELADON),
        (1560, 2010, True, CELADON_DARK, "turban", ""),
    ):
        shadow(sheet, x + 10, y, 180, 28, 0.38)
        with sheet.at(x, y, flip=flip):
            pose = standing((60, -140), (52, -128)) if flip else walking((62, -120), (56, -108), stride=20)
            figure(sheet, pose, Dress(coat, WOOD, sash, hat, gown=flip), 1.12)
    tray(sheet, 620, 1862, 92, FRUIT, 0.3)
    tray(sheet, 1290, 2050, 124, FRUIT)
    tray(sheet, 760, 2080, 124, FRUIT)
    ladder = ((1246, 1960), (1180, 1180))
    for off in (-34, 34):
        rail = sheet.pen.outline(
            segment((ladder[0][0] + off, ladder[0][1]), (ladder[1][0] + off * 0.7, ladder[1][1]), 12), 13, lambda _: 1
        )
        sheet.shape(rail, OCHRE, 2.4)
    for k in range(1, 15):
        t = k / 15
        x, y = ladder[0][0] + (ladder[1][0] - ladder[0][0]) * t, ladder[0][1] + (ladder[1][1] - ladder[0][1]) * t
        rung = sheet.pen.outline(segment((x - 36, y), (x + 36, y - 2), 8), 9, lambda _: 1)
        sheet.shape(rung, OCHRE_LIGHT, 2)
