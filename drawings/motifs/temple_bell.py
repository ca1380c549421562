"""A temple bell: a loop of two dragons, panels between belts, bosses where it is struck, a lip that opens."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.line import Points, arc, circle, curve, moved
from drawings.motifs.round_body import Round, round_body
from drawings.motifs.winding_dragon import dragon_head
from drawings.motifs.writing import regular, seal
from drawings.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Bell:
    """`profile`: (radius, y) from the crown (y = 0) to the lip; `belts`: heights of the bands round it."""

    profile: Points
    belts: tuple[float, ...]
    columns: int = 5  # of writing, in each upper panel
    titles: bool = False  # large signs in roundels, one a panel, as bells that tell their name have them

    @property
    def body(self) -> Round:
        """The bell as a round thing."""
        return Round(self.profile, 0.075)


Colours = tuple[str, str, str]


def temple_bell(sheet: Sheet, bell: Bell, colours: Colours, weight: float = 4.4) -> None:
    """The bell, hanging from (0, 0), the top of its loop about 190 units above."""
    _, dark, light = colours
    body = bell.body
    round_body(sheet, body, colours, weight, 10, 40)
    _loop(sheet, colours, weight)
    foot = body.foot
    for grow, width in ((0, 3.4), (16, 2.2), (54, 2.6), (62, 1.6)):
        sheet.line(body.ring(foot - 4 - grow), width)
    for a in range(12, 172, 9):  # petals round the lip
        x, y = body.spot(foot - 22, a)
        wide = 14 * max(0.35, 1 - abs(a - 90) / 95)
        sheet.line(
            curve(
                (x - wide, y + 12),
                (x - wide * 0.7, y - 12),
                (x, y - 26),
                (x + wide * 0.7, y - 12),
                (x + wide, y + 12),
                step=3,
            ),
            1.9,
        )
    for y in bell.belts:
        for off, width in ((-11, 2.6), (-4, 1.5), (4, 1.5), (11, 2.6)):
            sheet.line(body.ring(y + off), width)
    for angle in (22, 90, 158):
        squeeze = 0.42 if angle != 90 else 1
        for off, width in ((-15, 2.4), (-9, 1.5), (9, 1.5), (15, 2.4)):
            line = [
                body.spot(y, angle + off * 0.34 / (0.5 + squeeze / 2))
                for y in range(int(body.top + 34), int(foot - 66), 12)
            ]
            sheet.line(line, width)
    _panels(sheet, bell, body, colours)
    _bosses(sheet, bell, body, (dark, light))


def _panels(sheet: Sheet, bell: Bell, body: Round, colours: Colours) -> None:
    top, low = body.top + 66, bell.belts[0] - 26
    for a, b in ((30, 82), (98, 150)):
        frame = [body.spot(top, a + (b - a) * t / 8) for t in range(9)]
        frame += [body.spot(top + (low - top) * t / 10, b) for t in range(11)]
        frame += [body.spot(low, b + (a - b) * t / 8) for t in range(9)]
        frame += [body.spot(low + (top - low) * t / 10, a) for t in range(11)]
        sheet.line([*frame, frame[0]], 2)
        if bell.titles:
            for y in (top + (low - top) * 0.27, top + (low - top) * 0.73):
                x, at = body.spot(y, (a + b) / 2)
                sheet.wash(circle((x, at), 50, 56, 4), colours[2], 0.7)
                for r in (56, 48):
                    sheet.line(circle((x, at), r * 0.9, r, 4), 2.2)
                seal(sheet, x, at, 62)
            continue
        rows = int((low - top) / 21)
        for column in range(bell.columns):
            angle = b - (column + 0.5) * (b - a) / bell.columns
            last = rows - sheet.random.choice((0, 0, 1, 2))
            for row in range(last):
                x, y = body.spot(top + (row + 0.5) * (low - top) / rows, angle)
                regular(sheet, x, y, 17)


def _bosses(sheet: Sheet, bell: Bell, body: Round, tones: tuple[str, str]) -> None:
    """Where belts and straps cross: a round boss with petals, which the beam strikes."""
    dark, light = tones
    y = bell.belts[0]
    for angle in (22, 90, 158):
        squeeze = 1.0 if angle == 90 else 0.5
        x, at = body.spot(y, angle)
        sheet.shape(moved(circle((0, 0), 46 * squeeze, 46, 4), x, at), dark, 3)
        for k in range(10):
            with sheet.at(x, at, turn=0, scale=1):
                tip = arc((0, 0), 40 * squeeze, k * 36, k * 36 + 1, 40)[0]
                left = arc((0, 0), 28 * squeeze, k * 36 - 15, k * 36 - 14, 28)[0]
                right = arc((0, 0), 28 * squeeze, k * 36 + 15, k * 36 + 16, 28)[0]
                sheet.line(curve(left, tip, right, step=3), 1.8)
        sheet.shape(moved(circle((0, 0), 21 * squeeze, 21, 3), x, at), light, 2.6)
        sheet.line(moved(arc((0, 0), 13 * squeeze, -30, 130, 13, 3), x, at), 1.8)


def _loop(sheet: Sheet, colours: Colours, weight: float) -> None:
    """Two dragons that share one back and bite into the crown."""
    arch = curve((-86, 14), (-122, -64), (-70, -150), (0, -178), (70, -150), (122, -64), (86, 14), step=4)
    sheet.shape(sheet.pen.outline(arch, 50, lambda t: 0.8 + 0.3 * abs(2 * t - 1)), colours[0], weight)
    sheet.wash(sheet.pen.outline(moved(arch[len(arch) // 2 :], 8, 6), 18, lambda _: 1), colours[1], 0.6)
    for i in range(4, len(arch) - 4, 4):
        x, y = arch[i]
        lean = 90 + (x / 122) * 90
        for off in (-11, 4):
            sheet.line(arc((x + off * 0.5, y + off), 9, lean - 200, lean - 60, step=2), 1.7)
    for i in range(6, len(arch) - 6, 6):
        x, y = arch[i]
        nx, ny = x / 150, (y + 40) / 150
        long = max(0.4, (nx * nx + ny * ny) ** 0.5)
        sheet.flick(
            curve((x + nx / long * 22, y + ny / long * 22), (x + nx / long * 40 + 4, y + ny / long * 40), step=3), 6
        )
    for side in (-1, 1):
        with sheet.at(side * 88, 8, turn=40 if side > 0 else 140):
            dragon_head(sheet, 40, (colours[0], colours[2], colours[1]), 2.4, 1 if side > 0 else -1)
    sheet.shape(circle((0, -196), 24, 26, 3), colours[2], 3)
    sheet.line(circle((0, -196), 14, 15, 3), 1.8)
