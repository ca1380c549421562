"""People at work and in processions: a pose is where hips, feet and hands are; knees and elbows find their place."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from drawings.line import Point, Points, circle, curve, moved, polyline, segment
from drawings.palette import CELADON_DARK, INK, OCHRE, OCHRE_LIGHT, RIVER_LIGHT, WOOD_DARK
from drawings.sheet import Sheet

SKIN = "#e3b58a"
HAIR = "#{:02x}{:02x}{:02x}".format(*INK)
TRUNK = 86.0


@dataclass(frozen=True, slots=True)
class Pose:
    """Looking to the right, the ground at y = 0; a standing figure is some 250 high. Of a pair the far one is first."""

    hips: Point = (0, -104)
    lean: float = 4
    feet: tuple[Point, Point] = ((14, 0), (-14, 0))
    hands: tuple[Point, Point] = ((34, -120), (28, -112))
    seat: str = ""  # "crossed": sits on the ground, "stool": sits with the feet down

    @property
    def shoulder(self) -> Point:
        """Where arms and neck begin."""
        return self.hips[0] + self.lean, self.hips[1] - TRUNK


@dataclass(frozen=True, slots=True)
class Dress:
    """What a figure wears; `gown`: a robe to the ankles; `hat`: turban, leaf, kerchief, band, bun or cap."""

    coat: str = CELADON_DARK
    legs: str = RIVER_LIGHT
    sash: str = ""
    hat: str = "turban"
    gown: bool = False
    beard: bool = False
    bare: bool = False
    hat_colour: str = field(default=HAIR)


def standing(*hands: Point) -> Pose:
    """Upright, with the far and the near hand where they are wanted."""
    return Pose(hands=(hands[0], hands[-1]))


def walking(*hands: Point, stride: float = 30) -> Pose:
    """In mid-step."""
    return Pose(hips=(0, -100), lean=9, feet=((stride, -2), (-stride, 0)), hands=(hands[0], hands[-1]))


def seated(*hands: Point, lean: float = 6) -> Pose:
    """Cross-legged on the ground or a mat."""
    return Pose(hips=(0, -22), lean=lean, hands=(hands[0], hands[-1]), seat="crossed")


def figure(sheet: Sheet, pose: Pose, dress: Dress, size: float = 1) -> None:
    """Draw the figure around (0, 0); arms and things held in front are drawn last."""
    limb = dress.coat if not dress.bare else SKIN
    if not pose.seat or not dress.gown:
        _arm(sheet, pose, 0, limb, size)
    if pose.seat == "crossed":
        _lap(sheet, pose, dress, size)
    elif dress.gown:
        for foot in pose.feet:
            _foot(sheet, foot, size)
    else:
        for i in (0, 1):
            _leg(sheet, pose, i, dress, size)
    if pose.seat and dress.gown:
        _arm(sheet, pose, 0, limb, size)
    _trunk(sheet, pose, dress, size)
    _head(sheet, pose, dress, size)
    _arm(sheet, pose, 1, limb, size)


def joint(a: Point, b: Point, upper: float, lower: float, side: float) -> Point:
    """Where the knee or elbow between a and b is; `side` 1: to the right of the way from a to b."""
    reach = min(math.dist(a, b), (upper + lower) * 0.995) or 1
    cosine = (upper**2 + reach**2 - lower**2) / (2 * upper * reach)
    turn = math.atan2(b[1] - a[1], b[0] - a[0]) + side * math.acos(max(-1, min(1, cosine)))
    return a[0] + upper * math.cos(turn), a[1] + upper * math.sin(turn)


def _limb(sheet: Sheet, a: Point, b: Point, c: Point, thick: float, thin: float, colour: str, size: float) -> Points:
    line = moved(
        curve(a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b, ((b[0] + c[0]) / 2, (b[1] + c[1]) / 2), c, step=5),
        scale=size,
    )
    outline = sheet.pen.outline(line, thick * size, lambda t: min(1, 0.55 + t * 5) * (1 - (1 - thin / thick) * t))
    sheet.shape(outline, colour, 2.3)
    return line


def _leg(sheet: Sheet, pose: Pose, i: int, dress: Dress, size: float) -> None:
    hip, foot = (pose.hips[0] + (5 if i == 0 else -5), pose.hips[1] + 4), pose.feet[i]
    ankle = (foot[0] - 2, foot[1] - 9)
    knee = joint(hip, ankle, 50, 50, -1)
    _foot(sheet, foot, size)
    _limb(sheet, hip, knee, ankle, 30, 22, dress.legs, size)
    fold = [(hip[0] + (knee[0] - hip[0]) * t + 6 * (1 - t), hip[1] + (knee[1] - hip[1]) * t) for t in (0.4, 0.7, 1)]
    sheet.flick(moved(curve(*fold, step=4), scale=size), 1.6)


def _foot(sheet: Sheet, at: Point, size: float) -> None:
    x, y = at
    sheet.shape(
        moved(
            curve(
                (x - 10, y - 9), (x + 2, y - 11), (x + 18, y - 3), (x + 16, y + 1), (x - 9, y + 1), closed=True, step=3
            ),
            scale=size,
        ),
        SKIN,
        1.9,
    )


def _lap(sheet: Sheet, pose: Pose, dress: Dress, size: float) -> None:
    x, y = pose.hips
    lap = curve(
        (x - 34, y - 14),
        (x - 52, y + 8),
        (x - 60, y + 22),
        (x, y + 26),
        (x + 70, y + 22),
        (x + 58, y + 2),
        (x + 26, y - 16),
        closed=True,
        step=4,
    )
    sheet.shape(moved(lap, scale=size), dress.legs if not dress.gown else dress.coat, 2.5)
    for line in (
        ((x + 14, y - 4), (x + 40, y + 6), (x + 58, y + 16)),
        ((x - 22, y + 2), (x + 8, y + 12), (x + 44, y + 20)),
        ((x - 40, y + 6), (x - 28, y + 14), (x - 6, y + 20)),
    ):
        sheet.flick(moved(curve(*line, step=4), scale=size), 1.8)


def _trunk(sheet: Sheet, pose: Pose, dress: Dress, size: float) -> None:
    (hx, hy), (sx, sy) = pose.hips, pose.shoulder
    if dress.gown and not pose.seat:
        far, near = pose.feet[0][0], pose.feet[1][0]
        left, right = min(far, near) - 20, max(far, near) + 22
        rim = [
            (sx - 22, sy + 10),
            (sx - 12, sy - 6),
            (sx + 14, sy - 6),
            (sx + 26, sy + 12),
            (hx + 26, hy),
            (right - 4, -40),
            (right, -10),
            ((left + right) / 2, -5),
            (left, -10),
            (left + 4, -44),
            (hx - 26, hy),
        ]
    else:
        tail = 26 if not pose.seat else 8
        rim = [
            (sx - 22, sy + 10),
            (sx - 12, sy - 6),
            (sx + 14, sy - 6),
            (sx + 26, sy + 12),
            (hx + 25, hy - 26),
            (hx + 28, hy + tail),
            (hx, hy + tail + 5),
            (hx - 30, hy + tail - 2),
            (hx - 25, hy - 28),
        ]
    outline = moved(curve(*rim, closed=True, step=4), scale=size)
    sheet.shape(outline, SKIN if dress.bare else dress.coat, 2.6)
    shade = moved(
        curve(
            (sx - 21, sy + 12),
            (hx - 12, (sy + hy) / 2),
            (hx - 14, hy),
            (hx - 26, hy),
            (hx - 25, hy - 28),
            closed=True,
            step=4,
        ),
        scale=size,
    )
    sheet.wash(shade, HAIR, 0.14)
    if dress.bare:
        sheet.flick(moved(curve((sx + 12, sy + 22), (sx + 18, sy + 30), (sx + 10, sy + 34), step=3), scale=size), 1.6)
        sheet.flick(
            moved(curve((sx - 2, sy + 30), (hx, (sy + hy) / 2 + 8), (hx + 2, hy - 10), step=3), scale=size), 1.5
        )
        cloth = curve(
            (hx - 26, hy - 16),
            (hx, hy - 10),
            (hx + 26, hy - 18),
            (hx + 28, hy + 14),
            (hx, hy + 20),
            (hx - 28, hy + 12),
            closed=True,
            step=4,
        )
        sheet.shape(moved(cloth, scale=size), dress.legs, 2.2)
    else:
        sheet.line(moved(curve((sx + 4, sy - 4), (sx + 16, sy + 26), (hx + 14, hy - 10), step=4), scale=size), 1.8)
        if dress.gown:
            for x in (-14, 6, 18):
                sheet.flick(
                    moved(
                        curve(
                            (hx + x * 0.6, hy + 4),
                            (hx + x, hy * 0.6),
                            (hx + x * 1.25, -14 if not pose.seat else hy + 16),
                            step=6,
                        ),
                        scale=size,
                    ),
                    1.7,
                )
        for x in (-10, 4):
            sheet.flick(
                moved(curve((hx + x - 8, hy - 12), (hx + x - 4, hy - 26), (hx + x + 4, hy - 36), step=3), scale=size),
                1.5,
            )
    if dress.sash:
        belt = curve(
            (hx - 27, hy - 24),
            (hx, hy - 18),
            (hx + 26, hy - 26),
            (hx + 27, hy - 14),
            (hx, hy - 6),
            (hx - 27, hy - 12),
            closed=True,
            step=4,
        )
        sheet.shape(moved(belt, scale=size), dress.sash, 2)
        ends = curve(
            (hx + 10, hy - 10),
            (hx + 18, hy + 12),
            (hx + 14, hy + 34),
            (hx + 24, hy + 32),
            (hx + 26, hy + 8),
            (hx + 18, hy - 12),
            closed=True,
            step=4,
        )
        sheet.shape(moved(ends, scale=size), dress.sash, 1.8)


def _arm(sheet: Sheet, pose: Pose, i: int, colour: str, size: float) -> None:
    shoulder = (pose.shoulder[0] + (12 if i == 0 else -8), pose.shoulder[1] + 12)
    hand = pose.hands[i]
    far = math.dist(shoulder, hand)
    if far > 92:
        hand = (shoulder[0] + (hand[0] - shoulder[0]) * 92 / far, shoulder[1] + (hand[1] - shoulder[1]) * 92 / far)
    elbow = joint(shoulder, hand, 46, 48, 1)
    sheet.shape(moved(circle(hand, 8, step=3), scale=size), SKIN, 1.8)
    wrist = (elbow[0] + (hand[0] - elbow[0]) * 0.86, elbow[1] + (hand[1] - elbow[1]) * 0.86)
    _limb(sheet, shoulder, elbow, wrist, 22, 17, colour, size)


def _head(sheet: Sheet, pose: Pose, dress: Dress, size: float) -> None:
    x, y = pose.shoulder[0] + 4 + pose.lean * 0.35, pose.shoulder[1] - 6

    def put(*points: Point, closed: bool = False) -> Points:
        return moved(curve(*points, closed=closed, step=3), scale=size)

    sheet.shape(put((x - 7, y + 3), (x - 8, y - 14), (x + 8, y - 14), (x + 9, y + 3), closed=True), SKIN, 1.8)
    face = put(
        (x - 17, y - 28),
        (x - 13, y - 46),
        (x + 4, y - 52),
        (x + 17, y - 42),
        (x + 18, y - 29),
        (x + 21, y - 25),
        (x + 17, y - 20),
        (x + 10, y - 10),
        (x - 6, y - 12),
        closed=True,
    )
    sheet.shape(face, SKIN, 2.2)
    grow = max(1.15, size * 1.2)
    sheet.line(put((x + 7, y - 32), (x + 11, y - 34), (x + 14, y - 32)), 2 * grow)
    sheet.line(put((x + 10, y - 17), (x + 13, y - 16), (x + 16, y - 18)), 1.8 * grow)
    sheet.line(put((x + 6, y - 38), (x + 11, y - 40), (x + 15, y - 38)), 1.6 * grow)
    sheet.line(put((x - 5, y - 32), (x - 10, y - 34), (x - 9, y - 25), (x - 5, y - 25)), 1.7 * grow)
    if dress.beard:
        for k in (0, 3, 6):
            sheet.flick(put((x + 8 + k, y - 11), (x + 10 + k, y), (x + 8 + k * 0.5, y + 12)), 2)
    _HATS[dress.hat](sheet, x, y, dress.hat_colour, size)


def _turban(sheet: Sheet, x: float, y: float, colour: str, size: float) -> None:
    for low in (-42, -48, -54):
        roll = curve(
            (x - 20, y + low + 3),
            (x - 9, y + low - 6),
            (x + 9, y + low - 6),
            (x + 19, y + low + 2),
            (x + 9, y + low + 6),
            (x - 9, y + low + 7),
            closed=True,
            step=3,
        )
        sheet.shape(moved(roll, scale=size), colour, 1.8)


def _leaf(sheet: Sheet, x: float, y: float, colour: str, size: float) -> None:
    """The conical hat."""
    del colour
    hat = polyline((x - 40, y - 36), (x + 2, y - 72), (x + 44, y - 38), (x + 2, y - 32), (x - 40, y - 36), step=5)
    sheet.shape(moved(hat, scale=size), OCHRE_LIGHT, 2.2)
    for t in (0.3, 0.55, 0.8):
        sheet.line(
            moved(
                curve(
                    (x + 2 - 42 * t, y - 72 + 36 * t),
                    (x + 2, y - 72 + 41 * t),
                    (x + 2 + 42 * t, y - 72 + 34 * t),
                    step=4,
                ),
                scale=size,
            ),
            1.2,
        )
    for dx in (12, 22, 32):
        sheet.flick(moved(segment((x + dx, y - 37), (x + 2 + dx * 0.4, y - 58), 4), scale=size), 1.3)


def _kerchief(sheet: Sheet, x: float, y: float, colour: str, size: float) -> None:
    cloth = curve(
        (x - 20, y - 4),
        (x - 22, y - 30),
        (x - 8, y - 50),
        (x + 8, y - 64),
        (x + 12, y - 52),
        (x + 23, y - 40),
        (x + 13, y - 38),
        (x - 3, y - 37),
        (x - 11, y - 14),
        closed=True,
        step=3,
    )
    sheet.shape(moved(cloth, scale=size), colour, 2.2)


def _band(sheet: Sheet, x: float, y: float, colour: str, size: float) -> None:
    """A band round the forehead, hair tied behind."""
    _bun(sheet, x, y, HAIR, size)
    cloth = curve(
        (x - 19, y - 36),
        (x, y - 41),
        (x + 18, y - 40),
        (x + 18, y - 46),
        (x, y - 49),
        (x - 18, y - 44),
        closed=True,
        step=3,
    )
    sheet.shape(moved(cloth, scale=size), colour if colour != HAIR else OCHRE, 1.8)
    for drop in (6, 14):
        sheet.flick(
            moved(curve((x - 18, y - 40), (x - 28, y - 38 + drop), (x - 34, y - 36 + drop * 2), step=3), scale=size), 3
        )


def _bun(sheet: Sheet, x: float, y: float, colour: str, size: float) -> None:
    hair = curve(
        (x - 19, y - 20),
        (x - 21, y - 38),
        (x - 12, y - 54),
        (x + 6, y - 58),
        (x + 19, y - 46),
        (x + 14, y - 42),
        (x - 2, y - 44),
        (x - 8, y - 34),
        (x - 12, y - 22),
        closed=True,
        step=3,
    )
    sheet.shape(moved(hair, scale=size), colour, 1.8)
    sheet.shape(moved(circle((x - 20, y - 46), 9, step=3), scale=size), colour, 1.8)


def _cap(sheet: Sheet, x: float, y: float, colour: str, size: float) -> None:
    """An official's or old man's flat cap."""
    body = curve(
        (x - 20, y - 36),
        (x - 19, y - 58),
        (x, y - 66),
        (x + 17, y - 58),
        (x + 19, y - 40),
        (x, y - 38),
        closed=True,
        step=3,
    )
    sheet.shape(moved(body, scale=size), WOOD_DARK if colour == HAIR else colour, 2)
    sheet.line(moved(curve((x - 20, y - 46), (x, y - 48), (x + 18, y - 48), step=3), scale=size), 1.6)


_HATS = {"turban": _turban, "leaf": _leaf, "kerchief": _kerchief, "band": _band, "bun": _bun, "cap": _cap}
