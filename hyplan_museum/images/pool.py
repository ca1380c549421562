"""Many jobs on all cores: processes started afresh everywhere (as Windows must), one that dies costs one picture."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing.connection import wait as wait_for_end
from typing import Final

from hyplan_museum.images.header import STREAM_ABOVE, Fault
from hyplan_museum.images.job import Job, run

_WORTH_A_POOL: Final = 24_000_000
"""Pixels: about the work that takes as long as starting two processes."""

_IN_FLIGHT: Final = 320_000_000
"""Pixels in all processes together, about 2 GB: eight cores must not take eight pictures of 100 megapixels at once."""

Work = Callable[[Job], Fault | None]

_DIED = Fault("picture-not-made", {"detail": "the process ended"})


def run_all(jobs: Sequence[Job], work: Work | None = None) -> Iterator[tuple[Job, Fault | None]]:
    """Each job with its result, as they end, the largest first; `work` (job.run) must be importable by its name."""
    work = work or run
    queue = deque(sorted(jobs, key=lambda job: -job.header.pixels))
    if sum(job.header.pixels for job in jobs) < _WORTH_A_POOL and all(job.header.engine == "pillow" for job in jobs):
        yield from ((job, work(job)) for job in queue)
        return
    suspects: list[Job] = []
    while queue or suspects:
        if len(suspects) + len(queue) == len(jobs) and suspects and not _can_start():
            yield from ((job, work(job)) for job in [*suspects, *queue])
            return
        if suspects:
            # One of these ended its process. Each gets one of its own: only the one that does it again is lost.
            job = suspects.pop()
            lost: list[Job] = []
            yield from _together(work, deque([job]), 1, lost)
            yield from ((job, _DIED) for job in lost)
        else:
            yield from _together(work, queue, min(_cores(), len(queue)), suspects)


def _together(work: Work, queue: deque[Job], workers: int, lost: list[Job]) -> Iterator[tuple[Job, Fault | None]]:
    """Work through the queue; when a process dies, what was being worked on goes to `lost`, and we stop."""
    with _processes(workers) as pool:
        running: dict[Future[Fault | None], Job] = {}
        while queue or running:
            while queue and _fits(queue[0], running.values(), workers):
                job = queue.popleft()
                try:
                    with _deaf_to_ctrl_c():
                        running[pool.submit(work, job)] = job
                except BrokenProcessPool:
                    queue.appendleft(job)
                    break
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            broken = not running
            for future in done:
                job = running.pop(future)
                try:
                    yield job, future.result()
                except BrokenProcessPool:
                    lost.append(job)
                    broken = True
            if broken:
                lost += running.values()
                return


def _can_start() -> bool:
    """Whether processes can be started at all: not where the program cannot be imported anew (a notebook, a pipe)."""
    with _processes(1) as pool:
        try:
            with _deaf_to_ctrl_c():
                answer = pool.submit(os.getpid)
            return answer.result() > 0
        except BrokenProcessPool:
            return False


def _fits(job: Job, running: Collection[Job], workers: int) -> bool:
    if not running:
        return True
    return len(running) < workers and _weight(job) + sum(map(_weight, running)) <= _IN_FLIGHT


def _weight(job: Job) -> int:
    return min(job.header.pixels, STREAM_ABOVE) if job.header.engine == "vips" else job.header.pixels


@contextmanager
def _deaf_to_ctrl_c() -> Iterator[None]:
    """Processes started here do not hear Ctrl-C, which would end them with a trace while Python itself starts.

    They end with the pool. Windows has no such mask.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _processes(workers: int) -> Iterator[ProcessPoolExecutor]:
    """A pool whose processes end with the block, at once if by an exception (Ctrl-C) or by nobody listening."""
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initializer=_start, initargs=(workers,))
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for process in set(multiprocessing.active_children()) - others:
            process.terminate()
        raise
    pool.shutdown(cancel_futures=True)


def _start(workers: int) -> None:
    """In a new process: leave Ctrl-C to the parent, and end when the parent does, even by kill -9."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if workers > 1:
        os.environ["VIPS_CONCURRENCY"] = "1"  # one process a core; read when libvips is loaded
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait_for_end([sentinel])
    os._exit(1)


def _cores() -> int:
    """Cores we may use; Windows cannot wait for more than 61 processes."""
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(available, 61)
