"""What a village carries in procession: flags with flame edges, parasols, palanquins on poles, a drum, trays."""

from __future__ import annotations

from collections.abc import Callable

from drawings.ink import even
from drawings.line import Points, arc, box, circle, curve, moved, polyline, segment
from drawings.motifs.figures import Dress, figure, walking
from drawings.motifs.hatch import hatch
from drawings.palette import (
    CELADON,
    CELADON_DARK,
    CLAY,
    LACQUER,
    LACQUER_DARK,
    OCHRE,
    OCHRE_DARK,
    OCHRE_LIGHT,
    WOOD,
    WOOD_DARK,
)
from drawings.sheet import Sheet

FLAGS = (LACQUER, OCHRE, CELADON_DARK, CLAY, CELADON, OCHRE_LIGHT)


def flag(sheet: Sheet, x: float, y: float, tall: float, colours: tuple[str, str, str], size: float = 1) -> None:
    """A square flag of nested colours whose edge is cut into flames, on a pole whose foot is at (x, y)."""
    hand = sheet.random
    pole = sheet.pen.outline(segment((x, y), (x + 3, y - tall), 12), 8 * size, even)
    sheet.shape(pole, WOOD, 2)
    tip = curve((x - 7 * size, y - tall), (x + 3, y - tall - 34 * size), (x + 12 * size, y - tall), closed=True, step=3)
    sheet.shape(tip, OCHRE_LIGHT, 1.9)
    wide, high = 150 * size, 140 * size
    top = y - tall + 12 * size
    sway = hand.uniform(-14, 16) * size

    def cloth(inset: float) -> Points:
        a, b = inset, 1 - inset
        return curve(
            (x + 4 + wide * a * 0.4, top + high * a),
            (x + wide * 0.4, top + high * a - 9 * size),
            (x + wide * b, top + high * a + sway * 0.5),
            (x + wide * b - 4 * size, top + high * 0.5 + sway),
            (x + wide * b, top + high * b + sway * 0.6),
            (x + wide * 0.5, top + high * b + 9 * size),
            (x + 4 + wide * a * 0.4, top + high * b),
            closed=True,
            step=6,
        )

    rim = cloth(0)
    flames: Points = []
    for i, (px, py) in enumerate(rim):
        out = 15 * size if i % 3 == 1 and px > x + 16 * size else 0
        flames.append(
            (px + out * (0.9 if px > x + wide * 0.8 else 0.3), py + (out if py > top + high / 2 else -out) * 0.8)
        )
    sheet.shape(flames, colours[0], 2.2)
    for inset, colour in ((0.13, colours[1]), (0.3, colours[2])):
        sheet.shape(cloth(inset), colour, 1.9)
    sheet.flick(
        curve(
            (x + wide * 0.3, top + high * 0.3),
            (x + wide * 0.36, top + high * 0.5),
            (x + wide * 0.3, top + high * 0.72),
            step=5,
        ),
        1.9,
    )


def parasol(sheet: Sheet, x: float, y: float, tall: float, colour: str, size: float = 1) -> None:
    """A state parasol, its pole's foot at (x, y)."""
    sheet.shape(sheet.pen.outline(segment((x, y), (x + 2, y - tall), 12), 7 * size, even), WOOD_DARK, 1.9)
    half, top = 78 * size, y - tall
    skirt = polyline(
        (x - half, top),
        (x + half, top),
        (x + half * 1.02, top + 52 * size),
        (x - half * 1.02, top + 52 * size),
        (x - half, top),
        step=8,
    )
    sheet.shape(skirt, OCHRE, 2.2)
    for k in range(15):
        px = x - half + k * half / 7
        sheet.line(segment((px, top + 2), (px, top + 50 * size), 6), 1.6)
        sheet.flick(segment((px, top + 54 * size), (px + 1, top + 72 * size), 4), 2.6)
    dome = curve(
        (x - half * 1.06, top + 4),
        (x - half * 0.66, top - 38 * size),
        (x, top - 62 * size),
        (x + half * 0.66, top - 38 * size),
        (x + half * 1.06, top + 4),
        step=6,
    )
    sheet.shape([*dome, *arc((x, top + 4), half * 1.06, 0, 180, 10)], colour, 2.6)
    for k in (-0.6, -0.2, 0.2, 0.6):
        sheet.line(
            curve((x, top - 60 * size), (x + k * half * 0.8, top - 34 * size), (x + k * half * 1.1, top + 8), step=6),
            1.7,
        )
    sheet.shape(circle((x, top - 68 * size), 8 * size, step=3), OCHRE_LIGHT, 1.9)


def palanquin(sheet: Sheet, inside: Callable[[Sheet], None], colour: str = LACQUER) -> None:
    """A carved seat under a roof; poles at y = 0, 560 long; `inside` draws who sits there around (0, -20)."""
    for low in (-7, 9):
        pole = sheet.pen.outline(segment((-300, low), (300, low), 14), 13, even)
        sheet.shape(pole, LACQUER_DARK, 2.3)
    for side in (-1, 1):
        head = curve(
            (side * 292, -14),
            (side * 322, -34),
            (side * 336, -16),
            (side * 322, -2),
            (side * 330, 14),
            (side * 300, 18),
            closed=True,
            step=4,
        )
        sheet.shape(head, OCHRE, 2.2)
        sheet.dots([(side * 318, -18)], 5)
    sheet.shape(box(-118, -44, 236, 40, 9), OCHRE_DARK, 2.8)
    for k in range(7):
        sheet.line(arc((-96 + k * 32, -10), 14, 180, 360, 22, step=3), 1.9)
    sheet.shape(box(-104, -250, 208, 208, 12), WOOD_DARK, 2.6)
    hatch(sheet, box(-100, -246, 200, 60, 10), 70, 9, 1.6)
    inside(sheet)
    for side in (-1, 1):
        drape = curve(
            (side * 104, -248),
            (side * 30, -248),
            (side * 66, -190),
            (side * 80, -120),
            (side * 104, -112),
            closed=True,
            step=6,
        )
        sheet.shape(drape, colour, 2.3)
        for k in range(3):
            sheet.flick(
                curve((side * (96 - k * 14), -240), (side * (94 - k * 8), -180), (side * (98 - k * 5), -126), step=6),
                1.7,
            )
        post = box(side * 108 - 8, -252, 16, 212, 9)
        sheet.shape(post, LACQUER, 2.2)
    roof = curve(
        (-168, -272),
        (-136, -266),
        (-96, -312),
        (-40, -340),
        (40, -340),
        (96, -312),
        (136, -266),
        (168, -272),
        (140, -246),
        (0, -240),
        (-140, -246),
        closed=True,
        step=6,
    )
    sheet.shape(roof, colour, 3)
    for k in range(-4, 5):
        sheet.line(curve((k * 11, -338), (k * 20, -300), (k * 29, -248), step=6), 1.6)
    sheet.line(curve((-150, -256), (0, -250), (150, -256), step=8), 4)
    for k in range(-8, 9):
        sheet.flick(segment((k * 15, -240), (k * 15, -218), 4), 2.6)
    sheet.shape(curve((-26, -340), (-16, -362), (0, -384), (16, -362), (26, -340), closed=True, step=4), OCHRE, 2.4)
    sheet.line(circle((0, -356), 7, step=2), 1.7)


def bearers(sheet: Sheet, coat: str, band: str, front: bool, size: float = 1) -> None:
    """Those who carry it on the side seen (or behind): poles at shoulder height."""
    hand = sheet.random
    for i, x in enumerate((-250, -172, 172, 250)):
        stride = 30 + (i % 2) * 8
        with sheet.at(x * size + (0 if front else 26), 0 if front else -14):
            pose = walking(
                (28, -176), (22, -170 if front else -150), stride=stride * (1 if hand.random() < 0.5 else -1)
            )
            figure(sheet, pose, Dress(coat, OCHRE_LIGHT, band, "band", hat_colour=band), size)


def goddess(sheet: Sheet, robe: str, sign: Callable[[Sheet], None]) -> None:
    """A dark wooden goddess in a robe, seated from the front; her sign over her head."""
    body = curve(
        (-62, -44),
        (-60, -90),
        (-34, -128),
        (-20, -150),
        (20, -150),
        (34, -128),
        (60, -90),
        (62, -44),
        closed=True,
        step=5,
    )
    sheet.shape(body, robe, 2.4)
    for k in (-1, 1):
        sheet.line(curve((k * 8, -146), (k * 2, -112), (k * 26, -84), (k * 44, -56), step=5), 1.8)
    sheet.shape(curve((-18, -96), (0, -104), (18, -96), (14, -82), (-14, -82), closed=True, step=4), WOOD, 2)
    face = curve((-19, -168), (-17, -188), (0, -196), (17, -188), (19, -168), (0, -148), closed=True, step=4)
    sheet.shape(face, WOOD, 2.2)
    for k in (-1, 1):
        sheet.line(curve((k * 4, -171), (k * 8, -174), (k * 12, -171), step=2), 1.9)
    sheet.line(curve((-5, -158), (0, -156), (5, -158), step=2), 1.8)
    crown = curve(
        (-22, -182),
        (-24, -204),
        (-10, -196),
        (0, -216),
        (10, -196),
        (24, -204),
        (22, -182),
        (0, -190),
        closed=True,
        step=4,
    )
    sheet.shape(crown, OCHRE, 2)
    with sheet.at(0, -228):
        sign(sheet)


def tray(sheet: Sheet, x: float, y: float, size: float = 1) -> None:
    """A tray of fruit, as it is carried on the head or before the chest."""
    rim = moved(curve((-40, 0), (-30, 12), (30, 12), (40, 0), closed=True, step=4), x, y, size)
    for dx, dy in ((-22, -8), (0, -8), (22, -8), (-11, -24), (11, -24), (0, -38)):
        sheet.shape(circle((x + dx * size, y + dy * size), 12 * size, step=3), OCHRE if (dx + dy) % 3 else CELADON, 1.9)
    sheet.shape(rim, LACQUER, 2.2)
