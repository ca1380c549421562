"""Kt-04: Bell pagoda, "inside like 工, outside like the frame of 國".

Known: that plan; a gate of three storeys and twelve roofs; a stone bridge of three spans. Proportions, trees and the
pond are imagined: this is a way to see the plan, not a survey.
"""

from __future__ import annotations

from drawings.ink import even
from drawings.line import Points, curve, segment
from drawings.motifs.ground import tuft
from drawings.motifs.halls import Ground, hall, quad, tower_gate, tree, wall
from drawings.motifs.plants import hedge, water
from drawings.palette import CELADON, CELADON_DARK, RIVER, RIVER_LIGHT, STONE_DARK, STONE_LIGHT
from drawings.sheet import Sheet

SIZE = (2400, 1760)
G = Ground(440, 1420)


def draw(sheet: Sheet) -> None:
    """From the back to the front, as one paints."""
    with sheet.framed():
        hedge(sheet, -30, 2460, 262, 150)
        sheet.wash([(0, 258), (2400, 258), (2400, 1760), (0, 1760)], RIVER_LIGHT, 0.42)
        _fields(sheet)
        _yard(sheet)
        wall(sheet, G, (-60, 1900), (1200, 1900))
        wall(sheet, G, (-60, 560), (-60, 1900))
        _precinct(sheet)
        wall(sheet, G, (1200, 560), (1200, 1900))
        wall(sheet, G, (-60, 560), (440, 560))
        wall(sheet, G, (700, 560), (1200, 560))
        _pond(sheet)
        tower_gate(sheet, G, 570, -290)
        _trees(sheet)
        for x, y in ((200, 1600), (330, 1640), (1300, 1640), (1500, 1655), (2100, 1600), (760, 1660)):
            tuft(sheet, x, y, 36)


def _fields(sheet: Sheet) -> None:
    for i, (x, y) in enumerate(((80, 380), (170, 470), (60, 600), (2080, 640), (2180, 800), (2120, 980), (2190, 1180))):
        plot = curve((x, y), (x + 200, y - 12), (x + 240, y + 70), (x + 20, y + 84), closed=True, step=12)
        sheet.wash(plot, CELADON if i % 2 else RIVER, 0.4)
        for row in range(5):
            sheet.line(
                curve((x + 14, y + 12 + row * 14), (x + 110, y + 6 + row * 14), (x + 214, y + 8 + row * 14), step=10),
                1.5,
            )


def _yard(sheet: Sheet) -> None:
    sheet.wash(quad(G, (-60, 560, 0), (1200, 560, 0), (1200, 1900, 0), (-60, 1900, 0)), "#e7d3ac", 1)
    for i in range(1, 14):
        y = 560 + i * 95
        sheet.line(segment(G.at(-50, y), G.at(1190, y), 16), 1.2)
    path = quad(G, (510, -400, 0), (630, -400, 0), (630, 700, 0), (510, 700, 0))
    sheet.wash(path, STONE_LIGHT, 0.9)
    for i in range(41):
        y = -396 + i * 27
        sheet.line(segment(G.at(512, y), G.at(628, y), 10), 1.5)


def _precinct(sheet: Sheet) -> None:
    """The frame (back hall, side galleries) round the H of front hall, link and altar hall."""
    hall(sheet, G, 60, 1690, 1020, 120, 60, 84, 11)  # back hall
    hall(sheet, G, 20, 760, 80, 840, 50, 66, 1)  # left gallery
    hall(sheet, G, 320, 1330, 500, 190, 70, 112, 5)  # altar hall: one bar of the H
    hall(sheet, G, 500, 1120, 140, 190, 62, 74, 1)  # the link
    hall(sheet, G, 300, 880, 540, 180, 70, 112, 7)  # front hall: the other bar
    hall(sheet, G, 1020, 760, 80, 840, 50, 66, 1)  # right gallery


def _pond(sheet: Sheet) -> None:
    rim = [
        G.at(x, y)
        for x, y in (
            (120, 200),
            (320, 158),
            (620, 150),
            (900, 170),
            (1060, 250),
            (1030, 380),
            (760, 450),
            (420, 460),
            (170, 400),
        )
    ]
    pond = curve(*rim, closed=True, step=12)
    sheet.shape(pond, CELADON, 3.2)
    with sheet.inside(pond):
        sheet.wash(curve(*[(x, y + 26) for x, y in rim], closed=True), CELADON_DARK, 0.4)
        left, top = rim[0][0], G.at(0, 460)[1]
        water(sheet, left, left + 1040, top + 10, G.at(0, 160)[1] - 6, 46, 2)
    for i in range(26):  # lotus leaves
        a = sheet.random.uniform(0, 1)
        x, y = G.at(
            sheet.random.choice((sheet.random.uniform(190, 430), sheet.random.uniform(720, 1000))), 220 + a * 180
        )
        pad = curve((x - 15, y), (x, y - 7), (x + 15, y), (x, y + 7), closed=True, step=4)
        sheet.shape(pad, CELADON_DARK, 1.7)
        if i % 6 == 0:
            bud = curve((x, y - 4), (x - 6, y - 16), (x, y - 26), (x + 6, y - 16), closed=True, step=3)
            sheet.shape(bud, "#c9775c", 1.6)
    _bridge(sheet)


def _bridge(sheet: Sheet) -> None:
    """Three spans on two piers, over the pond from gate to yard."""
    x0, x1, near, far = 515.0, 625.0, 130.0, 480.0
    for pier in (0.34, 0.66):
        y = near + (far - near) * pier
        sheet.shape(quad(G, (x1, y - 16, -22), (x1, y + 16, -22), (x1, y + 16, 24), (x1, y - 16, 24)), STONE_DARK, 2.4)
        sheet.shape(quad(G, (x0, y - 16, -22), (x1, y - 16, -22), (x1, y - 16, 20), (x0, y - 16, 20)), STONE_DARK, 2.4)
    deck: Points = [G.at(x0, near), G.at(x0, (near + far) / 2, 30), G.at(x0, far)]
    other: Points = [G.at(x1, far), G.at(x1, (near + far) / 2, 30), G.at(x1, near)]
    surface = [*curve(*deck, step=8), *curve(*other, step=8)]
    side = [*curve(*other, step=8), *reversed([(x, y + 15) for x, y in curve(*other, step=8)])]
    sheet.shape(side, STONE_DARK, 2.4)
    sheet.shape(surface, STONE_LIGHT, 3)
    for i in range(1, 16):
        t = i / 16
        y, z = near + (far - near) * t, 30 * (1 - (2 * t - 1) ** 2)
        sheet.line(segment(G.at(x0, y, z), G.at(x1, y, z), 8), 2.2 if i in (5, 11) else 1.4)
    for x in (x0, x1):
        for i in range(7):
            t = i / 6
            y, z = near + (far - near) * t, 30 * (1 - (2 * t - 1) ** 2)
            foot, head = G.at(x, y, z), G.at(x, y, z + 24)
            sheet.line(segment(foot, head, 4), 5.5, even)
        rail = [G.at(x, near + (far - near) * i / 12, 30 * (1 - (2 * i / 12 - 1) ** 2) + 20) for i in range(13)]
        sheet.line(curve(*rail, step=8), 3)


def _trees(sheet: Sheet) -> None:
    for x, y, size in (
        (1130, 640, 108),
        (30, 470, 118),
        (-110, 180, 128),
        (1190, 120, 132),
        (1330, 420, 112),
        (170, -230, 126),
        (990, -250, 132),
        (-20, -60, 112),
        (1330, -200, 118),
        (1400, 1000, 104),
        (1500, 1500, 104),
        (-170, 820, 104),
        (-190, 1300, 96),
    ):
        at = G.at(x, y)
        if 90 < at[0] < 2330:
            tree(sheet, at, size, CELADON, CELADON_DARK)
