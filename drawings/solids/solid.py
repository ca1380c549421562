"""A solid: flat faces in few colours; written as GLB, and painted once as a picture."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from PIL import Image, ImageDraw

Point = tuple[float, float, float]
"""Metres: to the right, up, towards whoever looks."""

LIGHT: Final[Point] = (-0.45, 0.7, 0.55)
GROUND: Final = (247, 236, 212)
FINE: Final = 3
"""Pixels each way that are painted for one, so that edges are smooth."""


@dataclass(slots=True)
class Solid:
    """Faces by colour (`#rrggbb`); each is convex, its corners counter-clockwise as seen from outside."""

    faces: list[tuple[str, tuple[Point, ...]]] = field(default_factory=list)

    def face(self, colour: str, *corners: Point) -> None:
        """One more face."""
        self.faces.append((colour, corners))

    def between(self, colour: str, lower: Sequence[Point], upper: Sequence[Point]) -> None:
        """The wall between two rings of as many points, each counter-clockwise as seen from above."""
        for (a, b), (c, d) in zip(_round(lower), _round(upper), strict=True):
            self.face(colour, a, b, d, c)

    def top(self, colour: str, ring: Sequence[Point]) -> None:
        """A ring closed from above."""
        self.face(colour, *ring)

    def bottom(self, colour: str, ring: Sequence[Point]) -> None:
        """A ring closed from below."""
        self.face(colour, *reversed(ring))

    def turned(self, degrees: float) -> Solid:
        """The solid turned to the right about its upright axis."""
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

        def turn(p: Point) -> Point:
            return p[0] * cos + p[2] * sin, p[1], p[2] * cos - p[0] * sin

        return Solid([(colour, tuple(turn(p) for p in corners)) for colour, corners in self.faces])


def _round(ring: Sequence[Point]) -> Iterable[tuple[Point, Point]]:
    return pairwise([*ring, ring[0]])


def normal(corners: Sequence[Point]) -> Point:
    """Where a face looks, by Newell's method, which minds no corner that stands a little aside."""
    x = y = z = 0.0
    for (ax, ay, az), (bx, by, bz) in _round(corners):
        x += (ay - by) * (az + bz)
        y += (az - bz) * (ax + bx)
        z += (ax - bx) * (ay + by)
    length = math.sqrt(x * x + y * y + z * z) or 1.0
    return x / length, y / length, z / length


# --- GLB --------------------------------------------------------------------------------------------------------------


def glb(solid: Solid) -> bytes:
    """glTF 2.0 in one file: a mesh with one primitive a colour, in metres."""
    binary, views, accessors, primitives, materials = b"", [], [], [], []
    for colour in dict.fromkeys(colour for colour, _ in solid.faces):
        places: list[Point] = []
        normals: list[Point] = []
        for own, corners in solid.faces:
            if own == colour:
                for second, third in pairwise(corners[1:]):
                    places += [corners[0], second, third]
                    normals += [normal(corners)] * 3
        least, most = ([f(p[axis] for p in places) for axis in range(3)] for f in (min, max))
        for values, more in ((places, {"min": least, "max": most}), (normals, {})):
            packed = b"".join(struct.pack("<3f", *value) for value in values)
            views.append({"buffer": 0, "byteOffset": len(binary), "byteLength": len(packed), "target": 34962})
            accessors.append({"bufferView": len(views) - 1, "componentType": 5126, "count": len(values),
                              "type": "VEC3", **more})  # fmt: skip
            binary += packed
        attributes = {"POSITION": len(accessors) - 2, "NORMAL": len(accessors) - 1}
        primitives.append({"attributes": attributes, "material": len(materials)})
        shade = [*(_linear(part) for part in _rgb(colour)), 1]
        materials.append(
            {"pbrMetallicRoughness": {"baseColorFactor": shade, "metallicFactor": 0, "roughnessFactor": 0.95}}
        )
    scene = {
        "asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": primitives}], "materials": materials, "accessors": accessors, "bufferViews": views,
        "buffers": [{"byteLength": len(binary)}],
    }  # fmt: skip
    text = json.dumps(scene, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    return (
        struct.pack("<4sII", b"glTF", 2, 28 + len(text) + len(binary))
        + struct.pack("<I4s", len(text), b"JSON") + text
        + struct.pack("<I4s", len(binary), b"BIN\0") + binary
    )  # fmt: skip


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(part: int) -> float:
    share = part / 255
    return round(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4, 4)


# --- the poster -------------------------------------------------------------------------------------------------------


def poster(solid: Solid, size: tuple[int, int]) -> Image.Image:
    """The solid as it first stands, seen from a little above.

    Faces are painted in the order they were made: a thing is built from its foot up, and what is higher hides the rest.
    """
    lean = math.radians(15)
    cos, sin = math.cos(lean), math.sin(lean)
    high = max(p[1] for _, corners in solid.faces for p in corners)
    away = 3.4 * high

    def seen(p: Point) -> Point:
        x, y, z = p[0], p[1] - high / 2, p[2]
        return x, y * cos - z * sin, away - (z * cos + y * sin)

    width, height = size[0] * FINE, size[1] * FINE
    scale = 0.86 * height / high * away
    image = Image.new("RGB", (width, height), GROUND)
    pen = ImageDraw.Draw(image)
    for colour, corners in solid.faces:
        flat = [seen(p) for p in corners]
        where = [(width / 2 + p[0] * scale / p[2], height / 2 - p[1] * scale / p[2]) for p in flat]
        turn = sum((bx - ax) * (by + ay) for (ax, ay), (bx, by) in pairwise([*where, where[0]]))
        if turn <= 0:
            continue  # it looks away
        light = sum(a * b for a, b in zip(normal(corners), LIGHT, strict=True))
        shade = 0.62 + 0.38 * max(0.0, light)
        pen.polygon(where, fill=tuple(min(255, round(part * shade)) for part in _rgb(colour)))
    return image.resize(size, Image.Resampling.LANCZOS)
