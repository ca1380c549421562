"""Draw what is not up to date, on all cores: a picture is drawn again when the code it is made of has changed."""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from drawings.plates import MUSEUM, PLATES, STAMPS, Plate, fingerprint, image, picture


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m drawings", description=__doc__)
    parser.add_argument("names", nargs="*", help="which (kc-02, tl-08_2 …); all when none is named")
    parser.add_argument("-w", "--width", type=int, help="draw a trial this many pixels wide into .hyplan/drawings/")
    parser.add_argument("-j", "--jobs", type=int, default=os.cpu_count() or 1, help="how many at a time")
    chosen = parser.parse_args(arguments)
    names = set(chosen.names)
    plates = [plate for plate in PLATES if not names or {plate.artifact, plate.name} & names]
    STAMPS.mkdir(parents=True, exist_ok=True)
    waiting = [plate for plate in plates if chosen.width or not up_to_date(plate)]
    waiting.sort(key=lambda plate: -plate.width)  # the large ones first: none is left over when the others are done
    started = time.perf_counter()
    with ProcessPoolExecutor(max_workers=max(1, min(chosen.jobs, len(waiting) or 1))) as press:
        printing = [press.submit(draw, plate, chosen.width) for plate in waiting]
        for number, done in enumerate(as_completed(printing), 1):
            sys.stdout.write(f"{number:3d}/{len(waiting)}  {done.result()}\n")
            sys.stdout.flush()
    rest = len(plates) - len(waiting)
    sys.stdout.write(f"{len(waiting)} drawn in {time.perf_counter() - started:.0f} s, {rest} up to date\n")
    return 0


def up_to_date(plate: Plate) -> bool:
    """Whether the picture was printed here from the code as it is now."""
    stamp = _stamp(plate)
    return plate.file.exists() and stamp.exists() and stamp.read_text("ascii") == fingerprint(plate)


def draw(plate: Plate, trial: int | None) -> str:
    """Draw one plate in a process of its own; returns the line that tells of it."""
    started = time.perf_counter()
    target = STAMPS / f"{plate.name}.png" if trial else plate.file
    if trial:
        image(plate, trial).save(target)
    else:
        print_hash = fingerprint(plate)
        target.parent.mkdir(parents=True, exist_ok=True)
        picture(image(plate, plate.width), target)
        _stamp(plate).write_text(print_hash, "ascii")
    size = target.stat().st_size / 1e6
    return f"{target.relative_to(MUSEUM).as_posix()}  {size:.1f} MB  {time.perf_counter() - started:.1f} s"


def _stamp(plate: Plate) -> Path:
    return STAMPS / f"{plate.name}.txt"


if __name__ == "__main__":
    sys.exit(main())
