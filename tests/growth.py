"""How the work grows with its input: CPU times of one run beside those of another, never seconds."""

from __future__ import annotations

import gc
from collections.abc import Callable
from time import process_time
from typing import Final

FACTOR: Final = 8
_TRIES: Final = 7


def grows_linearly(work: Callable[[int], object], size: int) -> bool:
    """Whether `work(size)` costs about `FACTOR` times `work(size / FACTOR)`, where squares would cost `FACTOR`²."""
    return costs_at_most(FACTOR * 3, lambda: work(size), lambda: work(size // FACTOR))


def costs_at_most(times: float, work: Callable[[], object], other: Callable[[], object]) -> bool:
    """Whether `work` costs at most so many times the CPU of `other`; noise must spoil every one of several tries."""
    return any(_seconds(work) <= times * _seconds(other) for _ in range(_TRIES))


def _seconds(work: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()
    try:
        started = process_time()
        work()
        return process_time() - started
    finally:
        gc.enable()
