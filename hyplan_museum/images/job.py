"""The work on one original, as a process of its own does it: decode once, write all that is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from hyplan_museum.images.decode import decode
from hyplan_museum.images.encode import write_beside, write_pyramid, write_renditions
from hyplan_museum.images.header import Fault, Header, fault_of
from hyplan_museum.images.sizes import DETAIL_WIDTHS, Box, rendition_sizes
from hyplan_museum.images.store import finish, fresh_folder


@dataclass(frozen=True, slots=True)
class Job:
    """One original: `base` and `details` are the folders to make in the cache (None: there already)."""

    path: Path
    header: Header
    tile: int
    quality: int
    work: Path
    base: Path | None
    details: tuple[tuple[Box, Path], ...]


def run(job: Job) -> Fault | None:
    """Do it; the fault of a file that cannot be decoded comes back, so that it costs no other."""
    fault = _attempt(_streamed if job.header.engine == "vips" else _in_memory, job)
    if fault is not None and job.header.format == "TIFF" and job.header.engine == "pillow":
        # TIFF has more kinds than Pillow reads; of a file that neither reads, Pillow's words stand.
        return fault if _attempt(_streamed, job) is not None else None
    return fault


def _attempt(way: Callable[[Job], None], job: Job) -> Fault | None:
    try:
        way(job)
    except Exception as error:  # decoders raise anything on damaged bytes; each is told as a Problem
        return fault_of(error)
    return None


def _in_memory(job: Job) -> None:
    image, notes = decode(job.path, job.header)
    if job.base is not None:
        folder = fresh_folder(job.work)
        levels = write_pyramid(image, folder, job.tile, job.quality)
        write_beside(levels, image.size, folder, job.quality)
        finish(folder, job.base, _note(image.size, notes))
    for (x, y, width, height), place in job.details:
        _write_detail(image.crop((x, y, x + width, y + height)), (width, height), place, job)


def _streamed(job: Job) -> None:
    from hyplan_museum.images.stream import Source, cut_out, write_large  # noqa: PLC0415 - pyvips, for the few

    source = Source(job.path, job.header)
    if job.base is not None:
        folder = fresh_folder(job.work)
        write_large(source, folder, job.tile, job.quality)
        finish(folder, job.base, _note(source.size, source.notes))
    for box, place in job.details:
        _write_detail(cut_out(source, box), box[2:], place, job)


def _write_detail(piece: Image.Image, size: tuple[int, int], place: Path, job: Job) -> None:
    folder = fresh_folder(job.work)
    write_renditions([piece], rendition_sizes(*size, DETAIL_WIDTHS), folder, "r", job.quality)
    finish(folder, place, _note(size, ()))


def _note(size: tuple[int, int], notes: tuple[str, ...]) -> Mapping[str, Any]:
    return {"width": size[0], "height": size[1], "notes": notes}
