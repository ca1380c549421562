"""A banana plant: a soft trunk of sheaths, leaves that arch and tear in the wind. Its foot is at (0, 0)."""

from __future__ import annotations

from drawings.line import Point, along, curve, moved, normals, segment
from drawings.motifs.hatch import hatch
from drawings.palette import CELADON, CELADON_DARK, OCHRE_LIGHT
from drawings.sheet import Sheet


def banana(sheet: Sheet, size: float = 1) -> None:
    """About 620 high."""
    trunk = moved(
        curve((-34, 0), (-26, -180), (-20, -330), (22, -330), (28, -180), (40, 0), closed=True, step=7), scale=size
    )
    sheet.shape(trunk, CELADON, 3)
    hatch(sheet, trunk, 8, 9, 1.7, 0.5)
    for k in (-1, 1):
        sheet.line(moved(curve((k * 14, 0), (k * 10, -160), (k * 4, -330), step=8), scale=size), 1.8)
    for i, (tip, bow) in enumerate(
        (
            ((-300, -250), -190),
            ((300, -230), -210),
            ((-210, -470), -120),
            ((240, -450), -140),
            ((20, -640), -20),
            ((-120, -590), -60),
        )
    ):
        frond(
            sheet,
            curve((0, -320), (tip[0] * 0.42, (tip[1] - 320) / 2 + bow * 0.7), tip, step=7),
            104,
            size,
            CELADON_DARK if i % 2 else CELADON,
        )


def frond(sheet: Sheet, spine: list[Point], wide: float, size: float, colour: str) -> None:
    """One leaf along a spine: both halves are combed and torn."""
    hand = sheet.random
    normal = normals(spine)
    count = len(spine)
    sides: list[list[Point]] = []
    for side in (-1, 1):
        rim: list[Point] = []
        for i, ((x, y), (nx, ny)) in enumerate(zip(spine, normal, strict=True)):
            t = i / (count - 1)
            half = wide * 0.5 * min(1, t * 3.4) * (1 - t**3.4) ** 0.7
            tear = 0.62 if i % 9 == 8 and hand.random() < 0.5 and 0.15 < t < 0.95 else 1
            rim.append((x + nx * half * side * tear, y + ny * half * side * tear + half * 0.3))
        sides.append(rim)
    outline = moved([*sides[0], *reversed(sides[1])], scale=size)
    sheet.shape(outline, colour, 2.4)
    sheet.tint(moved(spine, scale=size), 9 * size, OCHRE_LIGHT, lambda t: 1 - 0.7 * t)
    sheet.line(moved(spine, scale=size), 2)
    for i in range(5, count - 3, 3):
        for rim in sides:
            end = rim[min(count - 1, i + 3)]
            if hand.random() < 0.8:
                sheet.flick(
                    moved(
                        segment(
                            spine[i],
                            (spine[i][0] + (end[0] - spine[i][0]) * 0.92, spine[i][1] + (end[1] - spine[i][1]) * 0.92),
                            6,
                        ),
                        scale=size,
                    ),
                    1.4,
                )
    root, _ = along(spine, 0.02)
    sheet.dots([(root[0] * size, root[1] * size)], 4)
