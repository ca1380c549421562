"""Things turned on a wheel or a lathe: jars, bowls, lamps. A profile goes round an axis; strokes go round it too."""

from __future__ import annotations

import math
from dataclasses import dataclass

from drawings.line import Point, Points, curve
from drawings.palette import SHADE
from drawings.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Turned:
    """A body around (0, 0); `profile`: (radius, height) from the rim down, heights as on the sheet, y downwards."""

    profile: Points
    tilt: float = 0.16  # how much one looks down on it

    def at(self, radius: float, y: float, angle: float) -> Point:
        """A point of the body; angle 0 is in front, 90 at the right edge, 180 behind."""
        turn = math.radians(angle)
        return radius * math.sin(turn), y + radius * self.tilt * math.cos(turn)

    def ring(self, radius: float, y: float, start: float = -90, end: float = 90) -> Points:
        """Part of the circle round the body at one height."""
        count = max(8, round(abs(end - start) / 6))
        return [self.at(radius, y, start + (end - start) * i / count) for i in range(count + 1)]

    def side(self, angle: float) -> Points:
        """The profile seen at an angle."""
        return [self.at(radius, y, angle) for radius, y in self.profile]

    def body(self) -> Points:
        """The outline, begun at the rim on the left."""
        radius, y = self.profile[0]
        foot, low = self.profile[-1]
        return [
            *self.side(-90),
            *self.ring(foot, low, -90, 90),
            *reversed(self.side(90)),
            *self.ring(radius, y, 90, 270),
        ]

    def radius(self, y: float) -> float:
        """How wide the body is at a height."""
        for (ra, ya), (rb, yb) in zip(self.profile, self.profile[1:], strict=False):
            if ya <= y <= yb and yb > ya:
                return ra + (rb - ra) * (y - ya) / (yb - ya)
        return self.profile[-1][0]


def profile(*through: Point, step: float = 6) -> Points:
    """A smooth profile through (radius, height)."""
    return curve(*through, step=step)


def turned(
    sheet: Sheet,
    body: Turned,
    colour: str,
    dark: str,
    light: str = "#fff4d8",
    weight: float = 3.4,
    hatching: float = 11,
) -> None:
    """The body, lit from the left; `hatching`: the gap between the strokes that go round it, 0 for none."""
    outline = body.body()
    sheet.shape(outline, colour, weight)
    for inner, strength in ((28, 0.28), (52, 0.3), (70, 0.34)):
        sheet.wash(
            [*body.side(inner), *body.ring(*body.profile[-1], inner, 90), *reversed(body.side(90))], dark, strength
        )
    sheet.wash([*body.side(-58), *reversed(body.side(-34))], light, 0.5)
    if hatching:
        _round(sheet, body, hatching)


def _round(sheet: Sheet, body: Turned, gap: float) -> None:
    hand = sheet.random
    top, foot = body.profile[0][1], body.profile[-1][1]
    y = top + gap
    while y < foot:
        radius = body.radius(y)
        start = 86 - hand.uniform(0, 5)
        sheet.flick(body.ring(radius, y, start, start - hand.uniform(16, 46)), 2.1)
        if hand.random() < 0.4:
            start = -84
            sheet.flick(body.ring(radius, y, start, start + hand.uniform(8, 18)), 1.6)
        y += gap * hand.uniform(0.7, 1.3)


def mouth(sheet: Sheet, body: Turned, dark: str, lip: float = 8, weight: float = 2.6) -> None:
    """The opening: a lip, and the dark inside with strokes that go down."""
    radius, y = body.profile[0]
    rim = body.ring(radius, y, -180, 180)
    sheet.line(rim, weight)
    inside = body.ring(radius - lip, y, -180, 180)
    sheet.shape(inside, dark, weight)
    sheet.wash(
        [*body.ring(radius - lip, y, 90, 270), *reversed(body.ring(radius - lip, y + radius * 0.12, 90, 270))],
        SHADE,
        0.4,
    )
    for k in range(-7, 8):
        a = body.at(radius - lip, y, 180 + k * 10)
        sheet.flick([a, (a[0] * 0.97, a[1] + radius * 0.05), (a[0] * 0.94, a[1] + radius * 0.13)], 1.6)


def band(sheet: Sheet, body: Turned, y: float, width: float = 2.4) -> None:
    """A turned line round the front."""
    sheet.line(body.ring(body.radius(y), y), width)
