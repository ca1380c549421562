"""The head of a statue: lowered eyes, long ears, and one of three crowns; also the colours a statue is painted in."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.line import Points, circle, curve, marks, mirrored, moved, segment, spiral
from drawings.motifs.modelling import modelled
from drawings.palette import LACQUER, LACQUER_DARK, OCHRE, OCHRE_LIGHT, WOOD_DARK
from drawings.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Dress:
    """The colours of a statue and the shape of its crown (`leaves`, `phoenix` or `hair`)."""

    skin: str = OCHRE
    robe: str = LACQUER
    lining: str = LACQUER_DARK
    trim: str = OCHRE_LIGHT
    crown: str = "leaves"


def both(written: str) -> Points:
    """An outline from its left half, from top to foot."""
    half = marks(written)
    return curve(*half, *reversed(mirrored(half if half[-1][0] else half[:-1])), closed=True, step=5)


def head(sheet: Sheet, dress: Dress) -> None:
    """The head of a statue whose chin lies at y = -336."""
    neck = curve(*marks("-24 -352, -26 -326, -34 -318, 34 -318, 26 -326, 24 -352"), closed=True, step=4)
    modelled(sheet, neck, dress.skin, 2.2, 6, 0.4)
    for y in (-334, -326):
        sheet.line(curve((-24, y - 2), (0, y + 4), (24, y - 2), step=4), 1.3)
    hair = both("0 -470, -44 -462, -60 -430, -56 -384, -44 -360, 0 -360")
    sheet.shape(hair, WOOD_DARK, 2.6)
    for side in (-1, 1):
        ear = curve(
            *[(side * x, y) for x, y in marks("46 -412, 60 -418, 64 -396, 60 -356, 52 -338, 46 -352, 46 -384")],
            closed=True,
            step=3,
        )
        sheet.shape(ear, dress.skin, 2)
        sheet.line(curve((side * 51, -406), (side * 58, -398), (side * 52, -380), step=3), 1.5)
        sheet.shape(circle((side * 55, -344), 6, 8, step=2), dress.trim, 1.5)
    face = both("0 -450, -38 -444, -50 -414, -47 -378, -30 -348, 0 -334")
    modelled(sheet, face, dress.skin, 2.6, 9, 0.26)
    for side in (-1, 1):
        sheet.line(curve((side * 6, -406), (side * 20, -418), (side * 40, -410), step=3), 2.3)
        sheet.line(curve((side * 9, -398), (side * 22, -404), (side * 38, -397), step=3), 1.4)
        sheet.line(curve((side * 9, -394), (side * 23, -388), (side * 39, -394), step=3), 2.6)
        sheet.line(curve((side * 7, -376), (side * 11, -372), (side * 6, -368), step=2), 1.6)
    sheet.line(curve((-4, -402), (-6, -382), (-8, -374), step=3), 1.6)
    sheet.line(curve((-5, -369), (0, -366), (5, -369), step=2), 1.8)
    sheet.line(curve((-15, -356), (-5, -359), (0, -357), (5, -359), (15, -356), step=2), 2.3)
    sheet.line(curve((-9, -350), (0, -347), (9, -350), step=2), 1.6)
    if dress.crown == "leaves":
        sheet.shape(circle((0, -424), 4.5, step=2), dress.trim, 1.5)
    {"leaves": _leaves, "phoenix": _phoenix_crown, "hair": _hair}[dress.crown](sheet, dress)


def _leaves(sheet: Sheet, dress: Dress) -> None:
    """A crown of flaming leaves over a band of beads."""
    knot = both("0 -546, -22 -534, -28 -506, -18 -480, 0 -476")
    sheet.shape(knot, WOOD_DARK, 2.4)
    sheet.line(spiral((0, -512), 20, 90, 1.7, step=3), 1.6)
    for x, tall in ((-50, 52), (50, 52), (-28, 66), (28, 66), (0, 82)):
        foot = -446 - (50 - abs(x)) * 0.16
        leaf = curve(
            (x, foot + 6),
            (x - 17, foot - 14),
            (x - 9, foot - tall * 0.62),
            (x * 1.1, foot - tall),
            (x + 9, foot - tall * 0.62),
            (x + 17, foot - 14),
            closed=True,
            step=3,
        )
        modelled(sheet, leaf, dress.trim, 2, 4, 0.3)
        sheet.line(moved(spiral((0, 0), 8, 90, 1.3, step=2), x, foot - 18), 1.5)
        sheet.flick(segment((x, foot - 30), (x * 1.08, foot - tall * 0.9), 4), 1.4)
    band = curve(
        *marks("-54 -432, -30 -450, 0 -455, 30 -450, 54 -432, 54 -446, 30 -465, 0 -470, -30 -465, -54 -446"),
        closed=True,
        step=4,
    )
    sheet.shape(band, OCHRE_LIGHT, 2.1)
    sheet.dots([(x, -462 + x * x * 0.0078) for x in range(-46, 47, 9)], 6)
    for side in (-1, 1):
        ribbon = curve(*[(side * x, y) for x, y in marks("56 -442, 80 -452, 90 -428, 78 -396, 90 -366")], step=4)
        sheet.shape(sheet.pen.outline(ribbon, 12, lambda t: 1 - 0.6 * t), dress.robe, 1.8)


def _phoenix_crown(sheet: Sheet, dress: Dress) -> None:
    """A court crown: a dome of curls, birds with spread wings, strings of pearls beside the face."""
    dome = both("0 -548, -40 -534, -68 -498, -66 -456, -52 -440, 0 -456")
    modelled(sheet, dome, dress.robe, 2.6, 9, 0.3)
    for row, y in enumerate((-478, -502, -524)):
        for k in range(-2 + row % 2, 3 - row):
            x = k * 22 + (11 if row % 2 else 0)
            sheet.line(spiral((x, y), 9, 90, 1.4, step=2), 1.6)
    for side in (-1, 1):
        for i, (ex, ey) in enumerate(((104, -548), (116, -520), (114, -490), (102, -464))):
            plume = curve((side * 56, -480), (side * (76 + i * 3), (ey - 480) / 2 - 12), (side * ex, ey), step=4)
            sheet.shape(
                sheet.pen.outline(plume, 13, lambda t: 0.4 + 0.8 * t if t < 0.75 else 1 - (t - 0.75) * 3.6),
                dress.trim,
                1.7,
            )
        for i in range(9):
            sheet.shape(circle((side * (70 + (i % 2)), -452 + i * 12), 4.6, step=2), OCHRE_LIGHT, 1.4)
        tassel = [(side * 70, -346), (side * 62, -314), (side * 78, -314)]
        sheet.shape(tassel, dress.robe, 1.6)
    band = curve(
        *marks("-55 -430, -30 -450, 0 -456, 30 -450, 55 -430, 55 -446, 30 -467, 0 -473, -30 -467, -55 -446"),
        closed=True,
        step=4,
    )
    sheet.shape(band, dress.trim, 2.1)
    sheet.dots([(x, -464 + x * x * 0.0078) for x in range(-46, 47, 9)], 6)
    bird = curve((0, -474), (-12, -492), (-7, -514), (0, -528), (7, -514), (12, -492), closed=True, step=3)
    modelled(sheet, bird, dress.trim, 2, 4, 0.3)
    for side in (-1, 1):
        sheet.shape(
            curve(
                (side * 6, -492),
                (side * 20, -514),
                (side * 38, -518),
                (side * 26, -494),
                (side * 8, -482),
                closed=True,
                step=3,
            ),
            OCHRE,
            1.7,
        )


def _hair(sheet: Sheet, dress: Dress) -> None:
    """Hair combed up into two knots, with a ribbon."""
    cap = both("0 -474, -42 -466, -58 -434, -52 -414, -36 -440, 0 -452")
    sheet.shape(cap, WOOD_DARK, 2.4)
    for side in (-1, 1):
        sheet.shape(circle((side * 34, -482), 22, 20, step=3), WOOD_DARK, 2.3)
        sheet.line(spiral((side * 34, -482), 16, 90, side * 1.5, step=3), 1.5)
        for i in range(4):
            sheet.flick(
                curve(
                    (side * (8 + i * 9), -452 + i * 4),
                    (side * (14 + i * 9), -462 + i * 3),
                    (side * (20 + i * 8), -470),
                    step=3,
                ),
                1.4,
            )
    sheet.shape(
        curve((-50, -456), (0, -478), (50, -456), (50, -448), (0, -469), (-50, -448), closed=True, step=4),
        dress.trim,
        1.7,
    )
