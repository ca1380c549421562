"""The court of a pagoda as the ground of a large sheet."""

from __future__ import annotations

from drawings.line import box, circle, curve, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.ground import ground
from drawings.motifs.plants import hedge
from drawings.palette import CLAY, CLAY_DARK, LACQUER, SHADE
from drawings.sheet import Sheet


def pagoda_yard(sheet: Sheet) -> None:
    """Bamboo, a gallery under tiles, a paved court: for a sheet of 3,000 by 3,840 units."""
    sheet.wash(box(0, 0, 3000, 3000, 90), "#f3e2bd", 0.4)
    for x, y, size, flip in ((300, 420, 70, False), (260, 1250, 50, True), (2700, 1180, 60, True)):
        cloud(sheet, x, y, size, flip, 3)
    hedge(sheet, -40, 3060, 2960, 420)
    eave = curve((-40, 2990), (1500, 3020), (3060, 2986), step=20)
    sheet.shape([*eave, (3060, 2820), (-40, 2830), eave[0]], CLAY, 5)
    for k in range(110):
        x = -30 + k * 28
        sheet.line(segment((x, 3004), (x + (1500 - x) * 0.01, 2830), 14), 2)
        sheet.shape(circle((x, 3006), 8, step=3), CLAY_DARK, 1.6)
    sheet.line(segment((-40, 2824), (3060, 2814), 24), 12)
    sheet.shape(box(-40, 3020, 3080, 260, 60), "#ecd9b4", 4)
    sheet.wash(box(-40, 3020, 3080, 60, 60), SHADE, 0.35)
    for x in range(60, 3000, 230):
        sheet.tint(segment((x, 3020), (x, 3270)), 34, LACQUER, lambda _: 1)
        for d in (-17, 17):
            sheet.line(segment((x + d, 3020), (x + d, 3270), 10), 2.8)
    ground(sheet, -500, 3500, 3260, deep=900)
    for k in range(5):
        y = 3470 + k * 84
        sheet.line(segment((90, y), (2910, y + 4), 30), 2.2)
        for i in range(12):
            x = 120 + i * 240 + (k % 2) * 110
            sheet.line(segment((x, y), (x + (x - 1500) * 0.03, y + 84), 12), 2)
    sheet.wash(curve((300, 3620), (1500, 3540), (2760, 3560), (2900, 3640), (1600, 3720), closed=True), SHADE, 0.42)
