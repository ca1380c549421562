"""Draw what is not up to date: a picture is drawn again when the code it is made of has changed."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from drawings.plates import PLATES, STAMPS, Plate, fingerprint, image, picture


def main(arguments: list[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m drawings", description=__doc__)
    parser.add_argument("names", nargs="*", help="which (kc-02, bia-06 …); all when none is named")
    parser.add_argument("-w", "--width", type=int, help="draw a trial this many pixels wide into .hyplan/drawings/")
    chosen = parser.parse_args(arguments)
    for plate in PLATES:
        if chosen.names and not {plate.artifact, plate.name} & set(chosen.names):
            continue
        _one(plate, chosen.width)
    return 0


def _one(plate: Plate, trial: int | None) -> None:
    started = time.perf_counter()
    target = STAMPS / f"{plate.name}.png" if trial else plate.file
    stamp = STAMPS / f"{plate.name}.txt"
    print_hash = fingerprint(plate)
    if not trial and target.exists() and stamp.exists() and stamp.read_text("ascii") == print_hash:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    STAMPS.mkdir(parents=True, exist_ok=True)
    if trial:
        image(plate, trial).save(target)
    else:
        picture(image(plate, plate.width), target)
        stamp.write_text(print_hash, "ascii")
    size = target.stat().st_size / 1e6
    sys.stdout.write(f"{Path(target)}  {size:.1f} MB  {time.perf_counter() - started:.1f} s\n")


if __name__ == "__main__":
    sys.exit(main())
