"""A sheet with two plates, as in a woodblock print: one of colours, one of ink; what is drawn later lies in front."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from drawings.ink import Pen, Pressure, even, leaving, pressed, swelling
from drawings.line import Point, Points, box, circle, polar, polyline

Outline = Sequence[Point]


class Sheet:
    """Collects SVG for both plates. The ink plate is black on white: a solid in front wipes the lines behind it."""

    def __init__(self, name: str, width: float, height: float) -> None:
        """`name` is the seed: the same name gives the same drawing, to the last tremble of the hand."""
        self.width, self.height = width, height
        self.random = random.Random(name)  # noqa: S311 - a hand, not a secret
        self.pen = Pen(self.random)
        self._colour: list[str] = []
        self._ink: list[str] = []
        self._clips = 0

    # --- colour -------------------------------------------------------------------------------------------------

    def wash(self, outline: Outline, colour: str, strength: float = 1) -> None:
        """A patch of colour on the colour plate alone; thin ones (`strength` below 1) shade what is below."""
        opacity = "" if strength >= 1 else f' fill-opacity="{strength:g}"'
        self._colour.append(f'<path d="{path(self.pen.shaken(outline))}" fill="{colour}"{opacity}/>')

    def solid(self, outline: Outline, colour: str) -> None:
        """A thing with a body: colour, and no line of what is behind it."""
        shaken = path(self.pen.shaken(outline))
        self._colour.append(f'<path d="{shaken}" fill="{colour}"/>')
        self._ink.append(f'<path d="{shaken}" fill="#fff"/>')

    def shape(self, outline: Outline, colour: str, width: float = 3, pressure: Pressure = even) -> None:
        """A body with its contour."""
        self.solid(outline, colour)
        self.line([*outline, *outline[:2]], width, pressure)

    # --- ink ----------------------------------------------------------------------------------------------------

    def line(self, points: Outline, width: float = 3, pressure: Pressure = swelling) -> None:
        """One stroke of the pen."""
        self._ink.append(f'<path d="{path(self.pen.outline(points, width, pressure))}"/>')

    def brush(self, points: Outline, width: float = 6) -> None:
        """One stroke of a writing brush, pressed and drawn away."""
        self.line(points, width, pressed)

    def flick(self, points: Outline, width: float = 2) -> None:
        """A quick stroke that ends in a point."""
        self.line(points, width, leaving)

    def black(self, outline: Outline) -> None:
        """An area of full ink."""
        self._ink.append(f'<path d="{path(self.pen.shaken(outline))}"/>')

    def carve(self, points: Outline, width: float = 3, pressure: Pressure = swelling) -> None:
        """A line cut out of the ink: white on black."""
        self._ink.append(f'<path d="{path(self.pen.outline(points, width, pressure))}" fill="#fff"/>')

    def tint(self, points: Outline, width: float, colour: str, pressure: Pressure = swelling) -> None:
        """A stroke on the colour plate: a highlight, a vein, a splint of bamboo."""
        self._colour.append(f'<path d="{path(self.pen.outline(points, width, pressure))}" fill="{colour}"/>')

    def dots(self, points: Sequence[Point], size: float = 2) -> None:
        """Small dots of ink, none like the next."""
        for x, y in points:
            radius = size * self.random.uniform(0.55, 1.15) / 2
            self._ink.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.2f}"/>')

    # --- placing ------------------------------------------------------------------------------------------------

    @contextmanager
    def at(self, x: float, y: float, turn: float = 0, scale: float = 1, flip: bool = False) -> Iterator[None]:
        """Draw inside with (0, 0) at (x, y), turned by degrees, scaled, perhaps mirrored."""
        across = -scale if flip else scale
        place = f"translate({x:.2f} {y:.2f}) rotate({turn:.3f}) scale({across:g} {scale:g})"
        with self._group(f'transform="{place}"'):
            yield

    @contextmanager
    def inside(self, outline: Outline) -> Iterator[None]:
        """Whatever is drawn shows only inside the outline."""
        self._clips += 1
        name = f"c{self._clips}"
        for plate in (self._colour, self._ink):
            plate.append(f'<clipPath id="{name}"><path d="{path(outline)}"/></clipPath>')
        with self._group(f'clip-path="url(#{name})"'):
            yield

    @contextmanager
    def _group(self, attributes: str) -> Iterator[None]:
        for plate in (self._colour, self._ink):
            plate.append(f"<g {attributes}>")
        yield
        for plate in (self._colour, self._ink):
            plate.append("</g>")

    # --- the frame every sheet shares ---------------------------------------------------------------------------

    @contextmanager
    def framed(self, margin: float = 62) -> Iterator[None]:
        """Everything drawn inside is cut off at the frame, which is ruled last."""
        with self.inside(box(margin, margin, self.width - 2 * margin, self.height - 2 * margin, step=60)):
            yield
        self.frame(margin)

    def frame(self, margin: float = 62) -> None:
        """A thick and a thin ruled line round the sheet, and the mark of the hand: a nine-pointed star in a seal."""
        for inset, width in ((margin, 6.5), (margin + 15, 2.2)):
            right, bottom = self.width - inset, self.height - inset
            for a, b in (
                ((inset, inset), (right, inset)),
                ((right, inset), (right, bottom)),
                ((right, bottom), (inset, bottom)),
                ((inset, bottom), (inset, inset)),
            ):
                self.line(polyline(a, b, step=14), width, even)
        self.seal(self.width - margin - 62, self.height - margin - 62)

    def seal(self, x: float, y: float, size: float = 30) -> None:
        """The mark of the hand."""
        r = size
        body = circle((x, y), r, r * 0.96)
        self.solid(body, "#a23a28")
        for i in range(9):
            angle = 40 * i - 90
            rays = _ray((x, y), angle, r * 0.2, r * 0.82)
            self._colour.append(f'<path d="{path(rays)}" fill="#fff"/>')

    # --- the plates ---------------------------------------------------------------------------------------------

    def colour_plate(self) -> str:
        """The SVG of the colour plate, on white."""
        return self._svg(self._colour)

    def ink_plate(self) -> str:
        """The SVG of the ink plate, black on white."""
        return self._svg(self._ink)

    def _svg(self, marks: list[str]) -> str:
        size = f'viewBox="0 0 {self.width:g} {self.height:g}" width="{self.width:g}" height="{self.height:g}"'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(marks)}</svg>'


def path(points: Outline) -> str:
    """SVG path data of a closed outline, to a tenth of a unit."""
    written = ["%.1f %.1f" % point for point in points]  # noqa: UP031 - three times as fast, and there are millions
    return "M" + "L".join(written) + "Z"


def _ray(centre: Point, angle: float, near: float, far: float) -> Points:
    return [polar(centre, near, angle - 18), polar(centre, far, angle), polar(centre, near, angle + 18)]
