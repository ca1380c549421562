"""A phoenix in flight, looking to the right: crest, S of a neck, a wing of many feathers, a tail of five ribbons."""

from __future__ import annotations

from drawings.line import Points, along, arc, circle, curve, lengths, marks, moved, normals
from drawings.sheet import Sheet

WINGS = (
    ((-14, -128), (14, -70)),
    ((-44, -118), (2, -62)),
    ((-70, -98), (-8, -54)),
    ((-84, -72), (-14, -46)),
    ((-86, -44), (-18, -36)),
)


def phoenix(sheet: Sheet, colour: str, light: str, size: float = 1, weight: float = 2.6, beak: str = "#cf9a45") -> None:
    """The bird around (0, 0), about 420 units long with its tail."""

    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=3.5), scale=size)

    for i, (end_x, end_y, bow) in enumerate(
        ((-176, -196, 46), (-236, -140, 44), (-256, -66, 34), (-240, 6, 26), (-186, 66, 26))
    ):
        spine = put(
            (-42, -10 + i * 4), (-84, -24 + i * 13 + bow * 0.5), (end_x * 0.68, end_y * 0.6 + bow * 0.4), (end_x, end_y)
        )
        _ribbon(sheet, spine, 25 * size, colour if i % 2 else light, weight)
    for x in (0, 16):
        sheet.line(put((x, 22), (x - 22, 44), (x - 44, 46)), weight * 1.3)
        sheet.flick(put((x - 40, 46), (x - 54, 42), (x - 62, 46)), weight)
    neck = put(*marks("34 -20, 46 -46, 74 -64, 82 -88, 104 -84, 100 -62, 84 -44, 74 -16, 66 8, 30 20"))
    body = put(*marks("64 -4, 52 24, 8 32, -40 16, -62 -8, -30 -26, 20 -28, 48 -18"), closed=True)
    sheet.shape(body, colour, weight)
    sheet.shape(neck, colour, weight)
    sheet.wash(put((60, 0), (44, 20), (0, 24), (40, 2), closed=True), light, 0.8)
    for row in range(4):
        for k in range(4 - row // 2):
            at = (30 - row * 17, -8 + k * 9 - row)
            sheet.line(moved(arc(at, 8, 60, 200, step=2), scale=size), weight * 0.55)
    for t in range(5):
        at = (48 + t * 9, -32 - t * 10)
        sheet.line(moved(arc(at, 9, -20, 110, step=2), scale=size), weight * 0.55)
    _wing(sheet, colour, light, size, weight)
    _head(sheet, colour, size, weight, beak)


def _ribbon(sheet: Sheet, spine: Points, width: float, colour: str, weight: float) -> None:
    """One tail feather: narrow at its root, broad where its eye is, and ending in a point."""
    outline = sheet.pen.outline(spine, width, lambda t: 0.35 + 0.75 * t if t < 0.72 else 0.89 * (1 - t) / 0.28)
    sheet.shape(outline, colour, weight * 0.8)
    sheet.line(spine, weight * 0.7)
    far = lengths(spine)
    for i, ((x, y), (nx, ny)) in enumerate(zip(spine, normals(spine), strict=True)):
        if i % 4 or far[i] < width or far[i] > far[-1] * 0.62:
            continue
        for side in (-1, 1):
            tip = (x + nx * side * width * 0.36 - width * 0.2, y + ny * side * width * 0.36)
            sheet.flick(
                curve((x, y), (x + nx * side * width * 0.22, y + ny * side * width * 0.22), tip, step=3), weight * 0.5
            )
    (x, y), _ = along(spine, 0.74)
    sheet.line(circle((x, y), width * 0.3, step=2), weight * 0.7)
    sheet.dots([(x, y)], width * 0.26)


def _wing(sheet: Sheet, colour: str, light: str, size: float, weight: float) -> None:
    for i, ((tx, ty), (mx, my)) in enumerate(reversed(WINGS)):
        root = (22 - i * 1.5, -18)
        feather = curve(
            root, (mx - 12, my + 14), (tx - 3, ty + 12), (tx, ty), (tx + 16, ty + 8), (mx + 18, my + 4), root, step=3
        )
        sheet.shape(moved(feather, scale=size), light if i % 2 else colour, weight * 0.8)
        sheet.line(moved(curve(root, (mx + 2, my + 6), (tx + 4, ty + 8), step=3), scale=size), weight * 0.6)
        for t in (0.35, 0.55, 0.75):
            a = (root[0] + (tx - root[0]) * t, root[1] + (ty - root[1]) * t)
            sheet.flick(moved(curve(a, (a[0] - 7, a[1] - 2), (a[0] - 11, a[1] - 8), step=2), scale=size), weight * 0.5)
    cover = curve(*marks("40 -14, 34 -46, 16 -62, -8 -40, -14 -14, 10 -2"), closed=True, step=3)
    sheet.shape(moved(cover, scale=size), colour, weight * 0.9)
    for row, count in ((0, 2), (1, 3), (2, 3)):
        for k in range(count):
            at = (24 - row * 12 + k * 3, -42 + row * 8 + k * 12)
            sheet.line(moved(arc(at, 8, 30, 190, step=2), scale=size), weight * 0.55)


def _head(sheet: Sheet, colour: str, size: float, weight: float, horn: str) -> None:
    def put(*points: tuple[float, float], closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=2.5), scale=size)

    for tip in ((52, -138), (66, -150), (88, -148)):
        sheet.line(
            put((90, -102), ((90 + tip[0]) / 2 - 6, (tip[1] - 100) / 2 - 4), tip), weight * 1.5, lambda t: 0.4 + t * 0.7
        )
    head = put(*marks("82 -88, 84 -104, 98 -110, 110 -102, 110 -88, 98 -80"), closed=True)
    sheet.shape(head, colour, weight * 0.9)
    beak = put((109, -102), (126, -98), (132, -84), (122, -90), (110, -90))
    sheet.shape(beak, horn, weight * 0.8)
    sheet.line(put((108, -86), (118, -82), (122, -80)), weight)
    sheet.line(put((104, -80), (108, -68), (100, -64)), weight * 1.1)
    sheet.line(moved(circle((98, -97), 4.2, step=1.5), scale=size), weight * 0.6)
    sheet.dots([(98.5 * size, -97 * size)], 4 * size)
