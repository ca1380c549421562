"""A panel of old wood: plank with grain, border of vine, a sunk field with clouds, cracks; the figures come inside."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from drawings.line import box, circle, curve, segment
from drawings.motifs.cloud import cloud
from drawings.motifs.scrollwork import blossom, scroll
from drawings.palette import LACQUER_DARK, OCHRE_LIGHT, SHADE, WOOD, WOOD_DARK, WOOD_LIGHT
from drawings.sheet import Sheet


@contextmanager
def carved_panel(
    sheet: Sheet,
    left: float,
    top: float,
    wide: float,
    tall: float,
    clouds: tuple[tuple[float, float, float, bool], ...],
) -> Iterator[None]:
    """Draw inside what stands out of the field; `clouds` lie behind it."""
    hand = sheet.random
    sheet.wash(box(left + 16, top + 26, wide, tall, 30), SHADE, 0.5)
    board = box(left, top, wide, tall, 30)
    sheet.shape(board, WOOD, 5)
    for i in range(int(tall / 25)):
        y = top + 10 + i * 25 + hand.uniform(-6, 6)
        knots = [(left + 6 + k * (wide - 12) / 8, y + hand.uniform(-6, 6)) for k in range(9)]
        sheet.line(curve(*knots, step=16), hand.choice((1.1, 1.4, 1.9)))
        if i % 4 == 0:
            grain = curve(*knots, step=16)
            sheet.wash(
                [*grain, *[(x, py + 14) for x, py in reversed(grain)]], hand.choice((WOOD_DARK, WOOD_LIGHT)), 0.35
            )
    for inset, weight in ((18, 3), (30, 4), (112, 4), (124, 2.4)):
        sheet.line(box(left + inset, top + inset, wide - 2 * inset, tall - 2 * inset, 18), weight)
    x0, y0, x1, y1 = left + 71, top + 71, left + wide - 71, top + tall - 71
    for a, b in (
        ((x0 + 60, y0), (x1 - 60, y0)),
        ((x1, y0 + 60), (x1, y1 - 60)),
        ((x1 - 60, y1), (x0 + 60, y1)),
        ((x0, y1 - 60), (x0, y0 + 60)),
    ):
        scroll(sheet, segment(a, b, 10), 72, (WOOD, WOOD_LIGHT), 1.9, 1.25)
    for x in (x0, x1):
        for y in (y0, y1):
            blossom(sheet, x, y, 38, (WOOD_LIGHT, OCHRE_LIGHT), 7)
    inner = box(left + 130, top + 130, wide - 260, tall - 260, 30)
    sheet.shape(inner, WOOD_DARK, 4.5)
    for i in range(int((tall - 270) / 27)):
        y = top + 146 + i * 27
        sheet.line(
            curve(*[(left + 134 + k * (wide - 268) / 8, y + hand.uniform(-9, 9)) for k in range(9)], step=16), 1.3
        )
    with sheet.inside(inner):
        for x, y, size, flip in clouds:
            body = [(-1.5, 0.3), (-1.4, -0.4), (-0.1, -1.0), (1.2, -0.4), (2.7, 0.3), (1.2, 0.66), (-1.1, 0.72)]
            with sheet.at(x, y, flip=flip):
                sheet.solid(curve(*[(px * size, py * size) for px, py in body], closed=True, step=8), WOOD)
            cloud(sheet, x, y, size, flip, 3.2)
        yield
    sheet.line(inner, 5)
    sheet.wash(box(left + 130, top + 130, wide - 260, 34, 30), LACQUER_DARK, 0.3)
    for x, y, long in (
        (left + 20, top + tall * 0.3, wide * 0.18),
        (left + wide - 30, top + tall * 0.72, -wide * 0.2),
        (left + wide * 0.3, top + tall - 40, wide * 0.2),
    ):
        sheet.flick(curve(*[(x + long * k / 6, y + hand.uniform(-9, 9)) for k in range(7)], step=6), 5.5)
    for _ in range(26):
        x, y = (
            hand.uniform(left + 8, left + wide - 8),
            hand.choice((top + hand.uniform(4, 16), top + tall - hand.uniform(4, 16))),
        )
        sheet.shape(circle((x, y), 3, step=2), WOOD_DARK, 1.2)
