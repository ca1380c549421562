"""Make the base of maps, coasts and rivers of the world, from two packages: `python -m tools.base_map`.

Natural Earth (public domain) at 1:10 million: land as npm's `world-atlas` (ISC) ships it, rivers as PyPI's
`pyworldatlas-mapdata-standard` (CC0-1.0) does. Both are fetched by npm and pip, simplified to what a map of this scale
can promise, and written to hyplan_museum/pages/atlas/base.bin, which is committed: a build needs neither package.
There are no boundaries of states or provinces in it, on purpose (decision 0066).
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from hyplan_museum.pages.atlas.shape import simplified

LAND: Final = "world-atlas@2.0.2"
RIVERS: Final = "pyworldatlas-mapdata-standard==0.9.5"
OUT: Final = Path(__file__).parent.parent / "hyplan_museum/pages/atlas/base.bin"

UNIT: Final = 0.002
"""Degrees of one step of the file, about two hundred metres."""
COARSE_LAND: Final = 0.008
COARSE_RIVER: Final = 0.004
"""How far, in degrees, a simplified line may leave the one it stands for: less than the data is good for."""

Point = tuple[float, float]
Line = list[Point]


def main() -> None:
    """Fetch, simplify, write, and say how large it became."""
    with tempfile.TemporaryDirectory() as folder:
        fetched = Path(folder)
        subprocess.run(["npm", "pack", LAND, "--silent"], cwd=fetched, check=True)
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, RIVERS], check=True)
        with tarfile.open(next(fetched.glob("world-atlas-*.tgz"))) as archive:
            land = list(rings_of(json.load(archive.extractfile("package/land-10m.json") or sys.stdin)))
        with zipfile.ZipFile(next(fetched.glob("pyworldatlas_mapdata_standard-*.whl"))) as wheel:
            wheel.extract("pyworldatlas_mapdata_standard/data/maps.sqlite3", fetched)
        rivers = list(rivers_of(fetched / "pyworldatlas_mapdata_standard/data/maps.sqlite3"))
    OUT.write_bytes(packed(land, rivers))
    sys.stdout.write(f"{OUT.name}: {len(land)} rings, {len(rivers)} rivers, {OUT.stat().st_size} bytes\n")


def rings_of(topology: dict[str, Any]) -> Iterator[Line]:
    """The rings of all land, from TopoJSON; an island keeps four points at the least, so that none is lost."""
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs: list[Line] = []
    for arc in topology["arcs"]:
        x = y = 0
        line: Line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(line)
    geometries = topology["objects"]["land"]["geometries"]
    polygons = [p for g in geometries for p in (g["arcs"] if g["type"] == "MultiPolygon" else [g["arcs"]])]
    for ring in (ring for polygon in polygons for ring in polygon):
        points: Line = []
        for number in ring:
            arc = arcs[number] if number >= 0 else arcs[~number][::-1]
            points += arc[1:] if points else arc
        points = unwrapped(points)
        if abs(points[0][0] - points[-1][0]) > 180:  # round the pole: Antarctica
            points += [(points[-1][0], -90.0), (points[0][0], -90.0), points[0]]
        far = max(range(len(points)), key=lambda i: abs(points[i][0] - points[0][0]) + abs(points[i][1] - points[0][1]))
        coarse = simplified(points[: far + 1], COARSE_LAND)[:-1] + simplified(points[far:], COARSE_LAND)
        yield coarse if len(coarse) > 3 else points[:: max(1, len(points) // 6)] + points[-1:]


def rivers_of(database: Path) -> Iterator[tuple[str, Line]]:
    """(name, course) of every river; each is cut at borders there, closed by mistake, and told twice on a border."""
    seen: set[tuple[Point, ...]] = set()
    connection = sqlite3.connect(database)
    for (payload,) in connection.execute("select payload from country_map order by alpha2"):
        for river in json.loads(zlib.decompress(payload))["rivers"]:
            points = unwrapped([(x, y) for x, y in river["points"]])
            if len(points) > 2 and points[0] == points[-1]:
                points.pop()
            key = tuple(sorted((points[0], points[-1])))
            if len(points) > 1 and key not in seen:
                seen.add(key)
                name = "" if river["name"] == "River" else river["name"]
                yield name, simplified(points, COARSE_RIVER)
    connection.close()


def unwrapped(points: Line) -> Line:
    """The line without jumps round the globe: what crosses the 180th meridian goes on beyond 180."""
    line: Line = []
    for x, y in points:
        before = line[-1][0] if line else 0.0
        line.append((x - 360 * round((x - before) / 360), y))
    return line


def packed(land: Iterable[Line], rivers: Iterable[tuple[str, Line]]) -> bytes:
    """A line of JSON that says of every line its first point and number of steps; then the steps from point to point.

    Eastward steps, then northward ones; of each the low bytes, then the high ones, which compress better apart.
    """
    east, north = array("h"), array("h")
    about: dict[str, Any] = {
        "unit": UNIT,
        "land": [_append(ring, east, north) for ring in land],
        "rivers": [[name, *_append(line, east, north)] for name, line in rivers],
    }
    head = json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode()
    return zlib.compress(head + b"\n" + b"".join(_planes(steps) for steps in (east, north)), 9)


def _planes(steps: array[int]) -> bytes:
    if sys.byteorder == "big":
        steps.byteswap()
    raw = steps.tobytes()
    return raw[0::2] + raw[1::2]


def _append(line: Line, east: array[int], north: array[int]) -> list[int]:
    """First point and number of steps, all in units; a step is of sixteen bits, so a longer one is cut."""
    start = x, y = (round(line[0][0] / UNIT), round(line[0][1] / UNIT))
    before = len(east)
    for lon, lat in line[1:]:
        dx, dy = round(lon / UNIT) - x, round(lat / UNIT) - y
        x, y = x + dx, y + dy
        parts = max(1, -(-max(abs(dx), abs(dy)) // 32000))
        for part in range(parts):
            east.append(dx * (part + 1) // parts - dx * part // parts)
            north.append(dy * (part + 1) // parts - dy * part // parts)
    return [*start, len(east) - before]


if __name__ == "__main__":
    main()
