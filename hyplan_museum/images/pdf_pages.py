"""The pages of a PDF as pictures: at which size, and drawn by pdfium in a process of their own."""

from __future__ import annotations

import math
import multiprocessing
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

DPI: Final = 200
"""What pages are drawn at: A4 becomes 1654 × 2339 pixels, in which print of 6 points is still read (decision 0061)."""

LARGEST: Final = 40_000_000
"""Pixels of a page; a poster is drawn at less than `DPI` so that it keeps within this."""

_SECONDS: Final = 60
"""For one page; a PDF can ask for endless work."""

_MEMORY: Final = 2 << 30
"""Bytes one page may take on top of what the process has."""

RECIPE: Final = 1
"""Raised whenever the same page would be drawn otherwise."""


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF as it was found: size in pixels and label of each page that is shown, and how many pages there are."""

    pages: tuple[tuple[int, int], ...]
    labels: tuple[str, ...]
    count: int


def scale_of(width: float, height: float, largest: int = LARGEST) -> float:
    """Pixels to a point (1/72 inch) for a page of that size in points."""
    area = width * height * (DPI / 72) ** 2
    return DPI / 72 * min(1.0, math.sqrt(largest / area) * 0.999) if area > 0 else 1.0


def size_of(points: tuple[float, float], largest: int = LARGEST) -> tuple[int, int]:
    """The page in pixels, as pdfium rounds it."""
    width, height = points
    scale = scale_of(width, height, largest)
    return max(1, math.ceil(width * scale)), max(1, math.ceil(height * scale))


def draw(path: Path, page: int, size: tuple[int, int]) -> Image.Image:
    """The `page`th page (from 1), upright, without anybody's comments; raises what pdfium raises."""
    import pypdfium2  # noqa: PLC0415 - only where there is a PDF

    with _watched(), pypdfium2.PdfDocument(path) as document:
        document.init_forms()  # what was filled in belongs to the page
        leaf = document[page - 1]
        width, height = leaf.get_size()
        # Where the page was to be smaller than `DPI` makes it, half a pixel keeps rounding up from adding one.
        scale = DPI / 72 if size_of((width, height), sys.maxsize) == size else (size[0] - 0.5) / width
        image: Image.Image = leaf.render(scale=scale, draw_annots=False, fill_color=(255, 255, 255, 255)).to_pil()
        image = image.convert("RGB")
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


@contextmanager
def _watched() -> Iterator[None]:
    """Ends a process of ours that takes too long or too much; the pool tells so, and goes on with the others."""
    if multiprocessing.parent_process() is None:
        yield
        return
    alarm = threading.Timer(_SECONDS, os._exit, (1,))
    alarm.daemon = True
    alarm.start()
    try:
        with _little_memory():
            yield
    finally:
        alarm.cancel()


@contextmanager
def _little_memory() -> Iterator[None]:
    if sys.platform != "linux":
        yield
        return
    import resource  # noqa: PLC0415 - not on Windows

    now = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    before = resource.getrlimit(resource.RLIMIT_AS)
    limit = now + _MEMORY
    if before[0] != resource.RLIM_INFINITY:
        limit = min(limit, before[0])
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
