"""A stone slab with a brow, a border and a field: seen from the front and a little from the left."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.line import Points, arc, box, curve, moved, polyline, segment
from drawings.palette import SHADE, STONE, STONE_DARK, STONE_LIGHT
from drawings.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Slab:
    """A slab around (0, 0), the middle of its foot; `brow`: how much of the height the arched top takes."""

    width: float
    height: float
    brow: float = 0.24
    thick: float = 46
    rise: float = 0.62  # 1: half a circle, 0: flat
    shoulders: float = 0.0  # how far the arch is set in from the sides, in parts of the width

    @property
    def spring(self) -> float:
        """The height (negative, upwards) at which the arch begins."""
        return -self.height * (1 - self.brow)

    def face(self, inset: float = 0) -> Points:
        """The outline of the front, or of a line inside it, closed, begun bottom left."""
        half = self.width / 2 - inset
        step_in = self.width * self.shoulders
        top = self.height * self.brow - inset
        arch = arc((0, self.spring), half - step_in, 180, 360, top)
        left, right = [(-half, self.spring)], [(half, self.spring)]
        foot = -inset
        return (
            polyline((-half, foot), (-half, self.spring))
            + left
            + arch
            + right
            + polyline((half, self.spring), (half, foot), (-half, foot))
        )

    def band(self, inset: float) -> Points:
        """The middle of a border `inset` from the edge: up the left side, over the brow, down the right."""
        half = self.width / 2 - inset
        arch = arc((0, self.spring), half - self.width * self.shoulders, 180, 360, self.height * self.brow - inset)
        return segment((-half, -inset), (-half, self.spring)) + arch + segment((half, self.spring), (half, -inset))


def slab(sheet: Sheet, stone: Slab, weight: float = 4.5) -> None:
    """The body: side, face, weathering."""
    hand = sheet.random
    face = stone.face()
    side = moved(face, stone.thick, -stone.thick * 0.18)
    sheet.shape(side, STONE_DARK, weight)
    _edge_hatching(sheet, stone)
    sheet.shape(face, STONE, weight)
    with sheet.inside(face):
        light = curve(
            (-stone.width * 0.5, -stone.height * 1.02),
            (stone.width * 0.02, -stone.height * 1.02),
            (-stone.width * 0.12, -stone.height * 0.55),
            (-stone.width * 0.34, 0),
            (-stone.width * 0.6, 0),
            closed=True,
        )
        sheet.wash(light, STONE_LIGHT, 0.55)
        for _ in range(9):
            x = hand.uniform(-0.5, 0.5) * stone.width
            y = -(hand.uniform(0, 1) ** 2) * stone.height * 0.9
            r = hand.uniform(0.05, 0.16) * stone.width
            blot = [
                (x + r * hand.uniform(0.6, 1.2) * cx, y + r * hand.uniform(0.5, 1.0) * cy)
                for cx, cy in ((1, 0), (0.6, 0.8), (-0.3, 1), (-1, 0.2), (-0.5, -0.8), (0.5, -0.9))
            ]
            sheet.wash(curve(*blot, closed=True), SHADE, 0.1)
        foot = box(-stone.width / 2, -stone.height * 0.1, stone.width, stone.height * 0.1)
        sheet.wash(foot, SHADE, 0.16)


def _edge_hatching(sheet: Sheet, stone: Slab) -> None:
    hand = sheet.random
    x = stone.width / 2
    count = int(stone.height * (1 - stone.brow) / 15)
    for i in range(count):
        y = -12 - i * 15 + hand.uniform(-4, 4)
        short = stone.thick * hand.uniform(0.45, 0.95)
        sheet.flick(segment((x + stone.thick, y - stone.thick * 0.18), (x + stone.thick - short, y + 6)), 2.4)


def chips(sheet: Sheet, stone: Slab, count: int = 5) -> None:
    """Damage at the edge and cracks, drawn last."""
    hand = sheet.random
    for _ in range(count):
        side = hand.choice((-1, 1))
        x, y = side * stone.width / 2, -hand.uniform(0.02, 0.7) * stone.height
        bite = hand.uniform(8, 20)
        sheet.line(curve((x, y - bite), (x - side * bite * 0.8, y), (x - side * 2, y + bite * 1.1), step=4), 2.6)
    x, y = hand.uniform(-0.3, 0.3) * stone.width, -hand.uniform(0.1, 0.3) * stone.height
    crack = [(x, y)]
    for _ in range(6):
        x, y = x + hand.uniform(-26, 30), y + hand.uniform(14, 34)
        crack.append((x, min(y, -4)))
    sheet.flick(curve(*crack, step=5), 2.8)
