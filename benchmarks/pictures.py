"""Seven scans, 10 to 40 megapixels, beside `vips dzsave`: `python -m benchmarks.pictures`.

Needs `../shared/data/scans` and Debian's libvips-tools. Three rounds, the runs of a round one after the other, medians.
Ours writes more than dzsave does (full/max, whole levels, the coarsest level), so it is measured three times: with all
it publishes, with the IIIF service alone, and, to compare like with like, with the tiles dzsave writes too.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.measure import Figures, middle, run
from hyplan_museum.images import PictureRequest, make_pictures
from hyplan_museum.images.decode import decode
from hyplan_museum.images.encode import write_pyramid, write_tiles
from hyplan_museum.images.header import Header, look
from hyplan_museum.images.sizes import scale_factors
from hyplan_museum.images.sizes import tiles as grid
from hyplan_museum.museum import Text
from hyplan_museum.problems import Position
from hyplan_museum.progress import Silent
from hyplan_museum.settings import Settings

SCANS = Path(__file__).parents[2] / "shared" / "data" / "scans"
REPOSITORY = Path(__file__).parents[1]
PYTHON = sys.executable

OURS = """
import sys  # a program of its own, so that its processes are all measured
from pathlib import Path
from benchmarks.pictures import everything, service, tiles
if __name__ == "__main__":
    {"everything": everything, "service": service, "tiles": tiles}[sys.argv[1]](Path(sys.argv[2]))
"""


def scans() -> list[Path]:
    return sorted(SCANS.rglob("*.jpg"))


def everything(folder: Path) -> None:
    """As a museum is built: the public function, all cores, into an empty cache."""

    requests = [
        PictureRequest((str(n), "1"), path.relative_to(SCANS).as_posix(), Position("a.yml", n))
        for n, path in enumerate(scans())
    ]
    made = make_pictures(SCANS, requests, Settings(Text.of(vi="")), folder, Silent())
    if len(made.pictures) != len(requests):
        sys.exit(str(made.problems))


def service(folder: Path) -> None:
    """The image services alone, one process a core."""
    _on_all_cores(folder, whole_levels=True)


def tiles(folder: Path) -> None:
    """Only the tiles, as dzsave writes them."""
    _on_all_cores(folder, whole_levels=False)


def _on_all_cores(folder: Path, *, whole_levels: bool) -> None:

    largest_first = sorted(scans(), key=lambda path: -path.stat().st_size)
    with ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn")) as pool:
        jobs = [pool.submit(_one, path, folder / str(n), whole_levels) for n, path in enumerate(largest_first)]
        for job in jobs:
            job.result()


def _one(path: Path, folder: Path, whole_levels: bool) -> None:

    header = look(path, path.name)
    if not isinstance(header, Header):
        raise TypeError(header.code)
    image, _ = decode(path, header)
    folder.mkdir(parents=True)
    if whole_levels:
        write_pyramid(image, folder, 512, 85)
        return

    level = image
    for scale in scale_factors(*image.size, 512):
        level = level if scale == 1 else level.reduce(2)
        write_tiles(level, grid(*image.size, 512, scale), folder, 85)


def ways() -> Iterator[tuple[str, list[str]]]:
    for what in ("everything", "service", "tiles"):
        yield f"hyplan, {what}", [PYTHON, "-c", OURS, what, "{}"]
    dzsave = "vips dzsave {scan} {folder}/{n} --layout iiif3 --tile-size 512 --suffix .jpg[Q=85]"
    lines = [dzsave.format(scan=path, folder="{}", n=n) for n, path in enumerate(scans())]
    yield "vips dzsave", ["sh", "-ec", "\n".join(lines)]


def main(rounds: int = 3) -> None:
    if not SCANS.is_dir() or shutil.which("vips") is None:
        sys.exit(f"needs {SCANS} and the command vips (Debian: libvips-tools)")
    rows: dict[str, list[Figures]] = {}
    sizes: dict[str, tuple[int, float]] = {}
    with tempfile.TemporaryDirectory() as place:
        for _ in range(rounds):
            for name, command in ways():
                folder = Path(place) / "out"
                folder.mkdir()
                filled = [part.replace("{}", str(folder)) for part in command]
                rows.setdefault(name, []).append(run(filled, REPOSITORY))
                files = [path for path in folder.rglob("*") if path.is_file()]
                sizes[name] = len(files), sum(path.stat().st_size for path in files) / 1e6
                shutil.rmtree(folder)
    reference = middle(rows["vips dzsave"])
    print(f"{len(scans())} scans, {os.cpu_count()} cores, medians of {rounds} rounds")
    print(f"{'':22}{'CPU s':>7}{'wall s':>8}{'peak MB':>9}{'CPU ratio':>11}{'files':>7}{'MB':>7}")
    for name, figures in rows.items():
        m = middle(figures)
        count, size = sizes[name]
        print(f"{name:22}{m.cpu:7.1f}{m.wall:8.1f}{m.memory:9.0f}{m.cpu / reference.cpu:11.2f}{count:7}{size:7.0f}")


if __name__ == "__main__":
    main()
