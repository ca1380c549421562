"""What a wheel or a mould made round: pots, bowls, bells, columns, seen from in front and a little from above."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from drawings.line import Point, Points, arc, circle
from drawings.palette import SHADE
from drawings.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Round:
    """A body round the vertical through x = 0; `profile`: (radius, y) from its mouth down to its foot."""

    profile: Points
    tilt: float = 0.14

    @property
    def top(self) -> float:
        """Where its mouth is."""
        return self.profile[0][1]

    @property
    def foot(self) -> float:
        """Where it stands."""
        return self.profile[-1][1]

    def radius(self, y: float) -> float:
        """How far the body reaches at a height."""
        heights = [p[1] for p in self.profile]
        i = min(max(1, bisect_left(heights, y)), len(heights) - 1)
        (r, a), (s, b) = self.profile[i - 1], self.profile[i]
        return r + (s - r) * max(0.0, min(1.0, (y - a) / ((b - a) or 1)))

    def ring(self, y: float, start: float = 180, end: float = 0, grow: float = 1) -> Points:
        """The line round its front at a height, from left to right; `grow` beside it."""
        r = self.radius(y) * grow
        return arc((0, y), r, start, end, r * self.tilt, 4)

    def spot(self, y: float, angle: float) -> Point:
        """The point of its skin at `angle`: 180 far left, 90 in front, 0 far right."""
        return arc((0, y), self.radius(y), angle, angle + 0.1, self.radius(y) * self.tilt)[0]

    def side(self, part: float, top: float | None = None, foot: float | None = None) -> Points:
        """The profile drawn in to `part` of the radius (-1: the left contour, 1: the right one)."""
        high = self.top if top is None else top
        low = self.foot if foot is None else foot
        sink = self.tilt * (1 - part * part) ** 0.5 if abs(part) < 1 else 0
        return [(r * part, y + r * sink) for r, y in self.profile if high <= y <= low]

    def outline(self) -> Points:
        """All of it: the far edge of the mouth, the right side, the front of the foot, the left side."""
        mouth, low = self.profile[0][0], self.profile[-1][0]
        back = arc((0, self.top), mouth, 180, 360, mouth * self.tilt, 4)
        front = arc((0, self.foot), low, 0, 180, low * self.tilt, 4)
        return [*back, *self.side(1), *front, *reversed(self.side(-1))]


def round_body(
    sheet: Sheet, body: Round, colours: tuple[str, str, str], weight: float = 4, gap: float = 9, reach: float = 46
) -> None:
    """The body with its colour, its dark side and its light, and hatching that runs round it."""
    colour, dark, light = colours
    sheet.shape(body.outline(), colour, weight)
    for part, strength in ((0.3, 0.34), (0.62, 0.36), (0.86, 0.3)):
        sheet.wash([*body.side(part), *reversed(body.side(1))], dark, strength)
    sheet.wash([*body.side(-0.84), *reversed(body.side(-0.52))], light, 0.6)
    rings(sheet, body, gap, reach, weight * 0.42)


def rings(sheet: Sheet, body: Round, gap: float, reach: float, weight: float) -> None:
    """Hatching from the right edge inwards, following the round; a little on the left edge too."""
    hand = sheet.random
    y = body.top + gap
    while y < body.foot - gap * 0.4:
        long = reach * hand.uniform(0.55, 1.15)
        sheet.flick(body.ring(y + hand.uniform(-1, 1), 3, 3 + long, 0.992), weight)
        if hand.random() < 0.45:
            sheet.flick(body.ring(y + gap / 2, 177, 177 - long * 0.3, 0.992), weight * 0.8)
        y += gap * hand.uniform(0.75, 1.25)


def mouth(sheet: Sheet, body: Round, wall: float, colours: tuple[str, str], weight: float = 3.4) -> Points:
    """The open mouth: a lip `wall` thick and the dark inside; returns the outline of the opening."""
    lip, inside = colours
    r = body.profile[0][0]
    sheet.shape(circle((0, body.top), r, r * body.tilt, 4), lip, weight)
    hole = circle((0, body.top + wall * 0.16), r - wall, (r - wall) * body.tilt, 4)
    sheet.shape(hole, inside, weight * 0.75)
    shade = arc((0, body.top + wall * 0.16), r - wall, 180, 360, (r - wall) * body.tilt, 4)
    low = arc((0, body.top + wall * 0.3), r - wall, 360, 180, (r - wall) * body.tilt * 0.4, 4)
    sheet.wash([*shade, *low], SHADE, 0.5)
    return hole
