"""A look at every picture that decodes nothing: what `hyplan check` can say of them in a moment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from hyplan_museum.images.formats import EXTENSIONS, extension_of
from hyplan_museum.images.header import Fault, Header
from hyplan_museum.images.request import PictureRequest
from hyplan_museum.images.seen import Seen
from hyplan_museum.images.sizes import LONGEST_SIDE
from hyplan_museum.museum import Region
from hyplan_museum.problems import Problem
from hyplan_museum.settings import Settings

_PER_CENT = 100
_LARGE = 6 * _PER_CENT
"""Pixels of a picture's longer side from which a detail of at most 100 × 100 at its corner is a scrap."""


def inspect(
    root: Path, requests: Sequence[PictureRequest], settings: Settings, cache: Path | None = None
) -> list[Problem]:
    """Every problem that shows without decoding: missing, damaged, foreign, too large, too small, details outside …

    Files of the same content are told by source/, for media of every kind.

    `cache` is the museum's `.hyplan` folder, where answers are remembered; a changed file is looked at again.
    """
    seen = Seen(root, memory_in(cache or root / ".hyplan"))
    problems = [problem for request in requests for problem in header_problems(request, seen, settings)]
    seen.save()
    return problems


def memory_in(cache: Path) -> Path:
    """Where it is remembered what was seen of the originals."""
    return cache / "pictures" / "seen.json"


def refusal(header: Header, settings: Settings) -> Fault | None:
    """Why a picture is not even decoded, told by its header alone."""
    if header.pixels > settings.max_pixels:
        values = {"megapixels": _mega(header.pixels), "limit": _mega(settings.max_pixels)}
        return Fault("picture-too-many-pixels", {**values, "size": f"{header.width}×{header.height}"})
    if max(header.width, header.height) > LONGEST_SIDE:
        return Fault("picture-too-long", {"size": f"{header.width}×{header.height}", "limit": str(LONGEST_SIDE)})
    return None


def _mega(pixels: int) -> str:
    return f"{pixels / 1e6:.0f}" if pixels >= 10e6 else f"{pixels / 1e6:.3g}"


def header_of(request: PictureRequest, seen: Seen) -> Header | Fault:
    """What is known of the picture before it is decoded; the size of a page of a PDF came with the request."""
    if request.page:
        return Header("PDF", *request.size, engine="pdfium", page=request.page)
    return seen.look(request.file)


def problem_of(request: PictureRequest, fault: Fault) -> Problem:
    if request.page:
        detail = fault.values.get("detail", fault.code)
        values = {"file": request.file, "page": str(request.page), "detail": detail}
        return Problem("pdf-page-unreadable", request.position, "media", values)
    return Problem(fault.code, request.position, "media", {"file": request.file, **fault.values})


def header_problems(request: PictureRequest, seen: Seen, settings: Settings) -> Iterator[Problem]:
    """The problems of one picture."""
    header = header_of(request, seen)
    if isinstance(header, Fault):
        yield problem_of(request, header)
        return
    extension = extension_of(request.file)
    if header.format != "PDF" and EXTENSIONS.get(extension) != header.format:
        yield problem_of(request, Fault("picture-extension", {"format": header.format, "extension": extension}))
    if fault := refusal(header, settings):
        yield problem_of(request, fault)
        return
    if header.format != "PDF" and max(header.width, header.height) < settings.minimum_side:
        size = f"{header.width}×{header.height}"
        yield problem_of(request, Fault("picture-tiny", {"size": size, "minimum": str(settings.minimum_side)}))
    if header.animated:
        yield problem_of(request, Fault("picture-animated"))
    if header.pages > 1:
        yield problem_of(request, Fault("picture-pages", {"pages": str(header.pages)}))
    for region, position in request.details:
        if fault := _region_fault(region, header):
            yield Problem(fault.code, position, "region", {"file": request.file, **fault.values})


def _region_fault(region: Region, header: Header) -> Fault | None:
    values = {"region": spell(region), "size": f"{header.width}×{header.height}"}
    if region.box(header.width, header.height) is None:
        return Fault("region-outside-picture", values)
    in_pixels = region.unit == "px" and region.x + region.w <= _PER_CENT and region.y + region.h <= _PER_CENT
    if in_pixels and max(header.width, header.height) > _LARGE:
        return Fault("region-tiny", values)
    across, down = (100.0, 100.0) if region.unit == "pct" else (header.width, header.height)
    # One pixel too many is rounding (a percentage has few digits), not a mistake.
    slack_x, slack_y = across / header.width, down / header.height
    outside = (
        region.x < -slack_x
        or region.y < -slack_y
        or region.x + region.w > across + slack_x
        or region.y + region.h > down + slack_y
    )
    return Fault("region-over-edge", values) if outside else None


def spell(region: Region) -> str:
    """As a curator writes it: `pct:10,32,55,8`."""
    prefix = "pct:" if region.unit == "pct" else ""
    return prefix + ",".join(f"{n:g}" for n in (region.x, region.y, region.w, region.h))
