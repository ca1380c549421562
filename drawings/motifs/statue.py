"""A statue that looks at us: seated with crossed legs or standing, in robes, with a crown and lowered eyes."""

from __future__ import annotations

from drawings.line import Points, arc, circle, curve, marks, segment, spiral
from drawings.motifs.modelling import dark_side, modelled
from drawings.motifs.statue_head import Dress, both, head
from drawings.sheet import Sheet


def seated(sheet: Sheet, dress: Dress, gesture: str = "prayer") -> None:
    """Seated, 430 wide and 540 high with its crown, on y = 0. Gestures: prayer, gift, sleeves."""
    _back(sheet, dress)
    torso = both("-30 -330, -70 -318, -112 -296, -122 -230, -92 -150, -104 -84, 0 -70")
    modelled(sheet, torso, dress.robe, 3, 12, 0.3, 13)
    chest = both("-28 -332, -40 -300, -26 -240, 0 -210")
    modelled(sheet, chest, dress.skin, 2.2, 8, 0.25)
    for inset in (0, 11, 22):
        for side in (-1, 1):
            edge = [
                (side * (32 + inset), -326),
                (side * (44 + inset), -296),
                (side * (28 + inset), -236),
                (side * -8, -176 + inset),
            ]
            sheet.line(curve(*edge, step=6), 2.2 if inset != 11 else 1.4)
    _necklace(sheet, dress)
    _legs(sheet, dress)
    if dress.crown == "phoenix":
        _brocade(sheet, dress, marks("-150 -56, -84 -84, 84 -84, 150 -56, -116 -24, 120 -24"))
    sash = curve((-98, -128), (0, -112), (98, -128), (94, -104), (0, -90), (-94, -104), closed=True, step=6)
    sheet.shape(sash, dress.trim, 2.4)
    sheet.dots([(x, -106 - abs(x) * 0.14) for x in range(-80, 81, 16)], 5)
    _arms(sheet, dress, gesture)
    head(sheet, dress)


def _back(sheet: Sheet, dress: Dress) -> None:
    """Scarves that leave the shoulders and curl up beside the knees."""
    for side in (-1, 1):
        spine = curve(
            *[(side * x, y) for x, y in marks("104 -290, 168 -236, 196 -150, 178 -80, 232 -34, 262 -74, 240 -98")],
            step=5,
        )
        ribbon = sheet.pen.outline(spine, 26, lambda t: 0.5 + 0.5 * t if t < 0.7 else 1 - (t - 0.7) * 2.4)
        modelled(sheet, ribbon, dress.trim, 2.2, 5, 0.3)
        sheet.line(spine, 1.4)


def _legs(sheet: Sheet, dress: Dress) -> None:
    lap = curve(
        *marks(
            "-206 -6, -218 -52, -176 -96, -104 -112, 0 -88, 104 -112, 176 -96, 218 -52, 206 -6, 120 8, 0 -4, -120 8"
        ),
        closed=True,
        step=6,
    )
    modelled(sheet, lap, dress.robe, 3.2, 16, 0.32, 12)
    for side in (-1, 1):
        for i in range(6):
            start = (side * (196 - i * 16), -78 + i * 2)
            fold = curve(start, (side * (140 - i * 22), -30 - i * 6), (side * (14 + i * 3), -16 - i * 10), step=7)
            sheet.flick(fold, 2.4 if i % 2 else 1.5)
        sheet.line(curve((side * 208, -20), (side * 120, -4), (side * 4, -14), step=7), 1.6)
    foot = curve(*marks("-54 -34, -48 -54, -8 -64, 40 -56, 66 -44, 62 -30, 0 -22"), closed=True, step=5)
    modelled(sheet, foot, dress.skin, 2.2, 7, 0.3)
    for i in range(5):
        sheet.line(arc((60 - i * 8, -45 - i * 2.4), 6, -30, 150, 6, step=2), 1.4)
    over = curve(*marks("-150 -70, -90 -86, -20 -72, 30 -54, -6 -40, -60 -30, -120 -40"), closed=True, step=5)
    modelled(sheet, over, dress.robe, 2.2, 8, 0.3)
    for i in range(4):
        sheet.flick(curve((-134 + i * 8, -68 + i * 8), (-70, -66 + i * 9), (-6 + i * 6, -56 + i * 5), step=6), 1.6)
    hem = curve(*marks("-60 -2, -40 -26, 0 -20, 40 -26, 60 -2, 30 14, 0 4, -30 14"), closed=True, step=5)
    modelled(sheet, hem, dress.lining, 2.2, 6, 0.25)
    for x in (-36, -18, 0, 18, 36):
        sheet.flick(curve((x * 0.5, -20), (x * 0.8, -8), (x, 6), step=4), 1.5)


def _necklace(sheet: Sheet, dress: Dress) -> None:
    for drop, weight in ((0, 2.4), (9, 1.4)):
        sheet.line(
            curve((-42, -310), (-28, -278 + drop), (0, -262 + drop), (28, -278 + drop), (42, -310), step=5), weight
        )
    sheet.dots([(x, -258 - abs(x) ** 1.6 * 0.12) for x in range(-32, 33, 8)], 6)
    jewel = curve((0, -256), (-10, -244), (0, -226), (10, -244), closed=True, step=3)
    sheet.shape(jewel, dress.trim, 1.8)
    for side in (-1, 1):
        sheet.flick(curve((side * 26, -266), (side * 30, -240), (side * 18, -214), step=4), 1.6)


def _arms(sheet: Sheet, dress: Dress, gesture: str) -> None:
    for side in (-1, 1):
        raised = gesture == "prayer" or (gesture == "gift" and side < 0)
        if gesture == "sleeves":
            sleeve = "100 -300, 132 -262, 150 -190, 128 -120, 60 -84, 8 -92, 4 -190, 40 -206, 78 -236"
        elif raised:
            sleeve = "98 -302, 134 -266, 158 -178, 150 -104, 110 -90, 84 -120, 46 -150, 30 -196, 70 -206, 90 -238"
        else:
            sleeve = "98 -302, 134 -266, 156 -190, 190 -120, 168 -86, 120 -84, 100 -110, 92 -170, 86 -238"
        outline = curve(*[(side * x, y) for x, y in marks(sleeve)], closed=True, step=5)
        modelled(sheet, outline, dress.robe, 2.8, 9, 0.3, 12)
        for i in range(4):
            x = 146 - i * 14
            end = (side * (x - 40), -128 + i * 10) if raised or gesture == "sleeves" else (side * (x - 4), -104)
            sheet.flick(curve((side * (x - 14), -256 + i * 12), (side * x, -190 + i * 8), end, step=6), 1.9)
        if gesture == "sleeves":
            sheet.line(curve((side * 6, -186), (side * 16, -140), (side * 10, -94), step=5), 2)
        elif gesture == "gift" and not raised:
            _resting(sheet, dress, side)
    if dress.crown == "phoenix":
        _brocade(sheet, dress, marks("-118 -262, 118 -262, -122 -158, 122 -158, -74 -120, 74 -120, -78 -268, 78 -268"))
    if gesture == "prayer":
        _palms(sheet, dress)
    elif gesture == "gift":
        _blessing(sheet, dress)
    else:
        tablet = curve(*marks("-13 -118, -15 -240, 0 -262, 15 -240, 13 -118"), closed=True, step=5)
        modelled(sheet, tablet, dress.trim, 2.3, 5, 0.3)
        hand = curve(*marks("-26 -170, -22 -194, 22 -194, 26 -170, 14 -152, -14 -152"), closed=True, step=4)
        modelled(sheet, hand, dress.skin, 2.2, 5, 0.3)
        for x in (-14, -5, 5, 14):
            sheet.line(segment((x, -190), (x * 0.9, -174), 3), 1.4)


def _brocade(sheet: Sheet, dress: Dress, places: Points) -> None:
    """Medallions woven into the cloth."""
    for x, y in places:
        sheet.wash(circle((x, y), 15, step=3), dress.trim, 0.75)
        sheet.line(spiral((x, y), 12, sheet.random.uniform(0, 360), 1.5, step=3), 1.6)
        sheet.dots([(x + 19, y), (x - 19, y), (x, y - 19), (x, y + 19)], 4)


def _palms(sheet: Sheet, dress: Dress) -> None:
    for side in (-1, 1):
        fore = curve(
            *[(side * x, y) for x, y in marks("48 -160, 66 -176, 34 -214, 18 -220, 12 -200")], closed=True, step=4
        )
        modelled(sheet, fore, dress.skin, 2.2, 5, 0.3)
        sheet.line(curve((side * 30, -196), (side * 40, -186), (side * 38, -172), step=3), 3)
        hand = curve(
            *[(side * x, y) for x, y in marks("0 -196, 26 -206, 24 -240, 12 -284, 2 -296, 0 -280")], closed=True, step=4
        )
        modelled(sheet, hand, dress.skin, 2.2, 4, 0.25)
        for x in (6, 12):
            sheet.line(curve((side * x, -284 + x), (side * (x + 3), -258), (side * (x + 2), -236), step=4), 1.3)
        sheet.line(curve((side * 22, -212), (side * 14, -232), (side * 5, -240), step=3), 1.5)


def _blessing(sheet: Sheet, dress: Dress) -> None:
    """The right hand raised, its palm to us."""
    palm = curve(*marks("-66 -172, -76 -210, -72 -238, -42 -240, -36 -208, -44 -172"), closed=True, step=4)
    for i, (x, tall) in enumerate(((-70, 40), (-61, 50), (-52, 52), (-44, 42))):
        finger = sheet.pen.outline(
            curve((x + 1, -234), (x, -250), (x + i - 1, -234 - tall), step=3), 11, lambda t: 1.1 - 0.5 * t**4
        )
        sheet.shape(finger, dress.skin, 1.8)
    modelled(sheet, palm, dress.skin, 2.3, 6, 0.3)
    thumb = sheet.pen.outline(curve((-40, -206), (-28, -222), (-30, -242), step=3), 11, lambda t: 1.1 - 0.5 * t**4)
    sheet.shape(thumb, dress.skin, 1.8)
    sheet.line(circle((-56, -214), 8, step=3), 1.4)


def _resting(sheet: Sheet, dress: Dress, side: int) -> None:
    hand = curve(
        *[(side * x, y) for x, y in marks("116 -98, 150 -104, 182 -86, 176 -62, 150 -54, 122 -66")], closed=True, step=4
    )
    modelled(sheet, hand, dress.skin, 2.3, 6, 0.3)
    for i in range(4):
        sheet.line(
            curve((side * (134 + i * 12), -84), (side * (138 + i * 12), -70), (side * (136 + i * 11), -58), step=3), 1.5
        )


def standing(sheet: Sheet, dress: Dress) -> None:
    """A standing figure with joined sleeves, 250 wide; its chin at -336 as the seated one's, its feet at y = 240."""
    robe = both("-34 -328, -104 -294, -112 -180, -92 -60, -110 80, -124 226, 0 236")
    modelled(sheet, robe, dress.robe, 3, 14, 0.32, 13)
    for i in range(9):
        x = -96 + i * 24
        sheet.flick(curve((x * 0.5, -60), (x * 0.85, 70), (x * 1.06, 218), step=12), 2.2 if i % 2 else 1.5)
    for rise, weight in ((12, 2.2), (24, 1.4)):
        sheet.line(curve((-120, 222 - rise), (-60, 233 - rise), (60, 233 - rise), (120, 222 - rise), step=8), weight)
    for side in (-1, 1):
        shoe = curve(
            *[(side * x, y) for x, y in marks("18 238, 30 228, 70 230, 80 240, 60 248, 24 248")], closed=True, step=4
        )
        sheet.shape(shoe, dress.lining, 2.2)
    collar = both("-28 -332, -36 -306, 0 -236")
    modelled(sheet, collar, dress.lining, 2, 5, 0.2)
    for side in (-1, 1):
        sheet.line(curve((side * 34, -326), (side * 44, -300), (side * -4, -220), step=6), 2.2)
    panel = curve(*marks("-26 -110, -22 30, -34 150, 34 150, 22 30, 26 -110"), closed=True, step=6)
    modelled(sheet, panel, dress.trim, 2.2, 8, 0.25)
    for y in range(-80, 130, 30):
        sheet.line(spiral((0, y), 11, 90, 1.4, step=3), 1.4)
    for side in (-1, 1):
        sleeve = curve(
            *[
                (side * x, y)
                for x, y in marks("92 -300, 128 -258, 136 -180, 112 -60, 84 20, 40 10, 4 -80, 4 -190, 46 -206, 80 -240")
            ],
            closed=True,
            step=5,
        )
        modelled(sheet, sleeve, dress.robe, 2.8, 9, 0.3, 12)
        for i in range(5):
            sheet.flick(
                curve(
                    (side * (118 - i * 9), -240 + i * 10),
                    (side * (116 - i * 14), -150),
                    (side * (84 - i * 15), -20 - i * 14),
                    step=7,
                ),
                1.8,
            )
        sheet.line(arc((side * 46, -30), 58, 40, 150, 40, step=5), 1.5)
    _brocade(
        sheet, dress, marks("-96 -230, 96 -230, -88 -130, 88 -130, -64 -50, 64 -50, -80 90, 80 90, -84 170, 84 170")
    )
    dark_side(sheet, robe, -10, -4, 0.12)
    head(sheet, dress)
