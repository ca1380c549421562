"""Whole-process figures: CPU seconds and peak memory of a command and everything it starts."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_PAGE = os.sysconf("SC_PAGE_SIZE")
_LOOK = 0.02  # seconds between two looks at the memory of the process tree


@dataclass(frozen=True, slots=True)
class Figures:
    """CPU (user + system) and wall seconds, peak memory of the whole tree in MB (resident, sampled)."""

    cpu: float
    wall: float
    memory: float


def run(command: Sequence[str], folder: Path, environment: dict[str, str] | None = None) -> Figures:
    """Run `command` in `folder`. Raises CalledProcessError, with what it printed, when it fails."""
    variables = {**os.environ, **(environment or {})}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)  # where it is set, every run would compile all modules again
    before = os.times()
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=variables)
    peak = [0]
    done = threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, peak, done))
    watcher.start()
    said, _ = process.communicate()
    done.set()
    watcher.join()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, said)
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return Figures(cpu, time.monotonic() - start, peak[0] / 1e6)


def middle(figures: Sequence[Figures]) -> Figures:
    """The median of each figure."""
    return Figures(median(f.cpu for f in figures), median(f.wall for f in figures), median(f.memory for f in figures))


def _watch(pid: int, peak: list[int], done: threading.Event) -> None:
    while not done.wait(_LOOK):
        peak[0] = max(peak[0], sum(_resident(p) for p in _tree(pid)))


def _tree(pid: int) -> list[int]:
    found = [pid]
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += _tree(int(child))
    except OSError:
        pass  # it ended while we looked
    return found


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * _PAGE
    except (OSError, IndexError):
        return 0
