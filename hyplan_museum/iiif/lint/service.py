"""Faults of info.json (Image API 3.0 §5)."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.iiif.lint.fault import Fault
from hyplan_museum.iiif.publisher import Json


def service(info: Json) -> Iterator[Fault]:
    """A level-0 service on a static site: what §5 requires, and a pyramid that every client reads the same."""
    required = ("@context", "id", "type", "protocol", "profile", "width", "height", "tiles")
    yield from (Fault("info-without", name) for name in required if name not in info)
    if next(iter(info)) != "@context":
        yield Fault("context-not-first", "@context", next(iter(info)))
    if str(info.get("id", "")).endswith("/"):
        yield Fault("service-id-with-slash", "id", info["id"])
    if info.get("profile") != "level0":
        yield Fault("info-not-level0", "profile", str(info.get("profile")))
    factors = [factor for tiles in info.get("tiles", ()) for factor in tiles.get("scaleFactors", ())]
    if factors != [2**power for power in range(len(factors))]:
        yield Fault("scale-factors-not-a-pyramid", "tiles", str(factors))
    width, height = info.get("width", 0), info.get("height", 0)
    levels = sorted({(-(-width // factor), -(-height // factor)) for factor in factors if factor > 1})
    sizes = [(size.get("width"), size.get("height")) for size in info.get("sizes", ())]
    if sizes != levels and sizes != sorted(sizes):
        yield Fault("sizes-not-ascending", "sizes", str(sizes))
    elif sizes != levels:
        yield Fault("sizes-not-the-pyramid", "sizes", f"{sizes} for {levels}")
