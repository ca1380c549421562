"""Every picture that is wanted: look, hash, make what is not in the cache, and say where everything is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import PIL

from hyplan_museum import addresses
from hyplan_museum.images.encode import AVIF, JPEG
from hyplan_museum.images.header import Fault, Header
from hyplan_museum.images.inspection import header_of, header_problems, memory_in, problem_of, refusal
from hyplan_museum.images.job import Job
from hyplan_museum.images.pdf_pages import RECIPE as PAGE_RECIPE
from hyplan_museum.images.pool import run_all
from hyplan_museum.images.request import Made, PictureRequest
from hyplan_museum.images.seen import Seen
from hyplan_museum.images.sizes import (
    DETAIL_WIDTHS,
    RENDITION_WIDTHS,
    THUMBNAIL_SIDE,
    Box,
    listed_sizes,
    rendition_sizes,
    scale_factors,
    service_files,
    within,
)
from hyplan_museum.images.store import Store, finish, fresh_folder, sweep, workplace
from hyplan_museum.museum import MediaKey, Picture, Rendition
from hyplan_museum.progress import Progress
from hyplan_museum.settings import Settings


@dataclass(slots=True)
class _Original:
    """One content, however often it is named."""

    file: str
    header: Header
    content: str
    base: str
    details: dict[Box, str] = field(default_factory=dict)
    fault: Fault | None = None


def make_pictures(
    root: Path, requests: Sequence[PictureRequest], settings: Settings, cache: Path, progress: Progress
) -> Made:
    """Make what is not in `cache` (the museum's `.hyplan` folder) yet; the files of the pictures are paths below it.

    Problems are those of `inspect`, and of what only decoding shows. The picture of a request that cannot be met is
    not among the pictures. May be broken off at any moment: finished pictures stay, unfinished ones leave no trace.
    """
    seen = Seen(root, memory_in(cache))
    store = Store(cache)
    problems = [problem for request in requests for problem in header_problems(request, seen, settings)]
    originals = _originals(requests, seen, settings, store)
    seen.save()
    _make(root, list({o.base: o for o in originals.values()}.values()), settings, store, progress)
    pictures: dict[MediaKey, Picture] = {}
    for request in requests:
        original = originals.get((request.file, request.page))
        if original is None:
            continue
        note = store.note(original.base)
        if original.fault is not None:
            problems.append(problem_of(request, original.fault))
        if note is not None:
            pictures[request.key] = _picture(request, original, note, settings, store)
            problems += [problem_of(request, Fault(code)) for code in note["notes"]]
    return Made(pictures, problems)


def _originals(
    requests: Sequence[PictureRequest], seen: Seen, settings: Settings, store: Store
) -> dict[tuple[str, int], _Original]:
    """By file and page, those that can be made; files of the same content share one."""
    headers = {
        (request.file, request.page): header
        for request in requests
        if isinstance(header := header_of(request, seen), Header) and refusal(header, settings) is None
    }
    files = list(dict.fromkeys(file for file, _ in headers))
    with ThreadPoolExecutor(4) as threads:  # hashing waits for the disk, and lets go of the interpreter
        contents = dict(zip(files, threads.map(seen.content, files), strict=True))
    by_content: dict[tuple[str, int], _Original] = {}
    for (file, page), header in headers.items():
        content = contents[file]
        if (content, page) not in by_content:
            base = store.key(*_named(content, header), settings.tile, settings.quality)
            by_content[content, page] = _Original(file, header, content, base)
    originals = {(file, page): by_content[contents[file], page] for file, page in headers}
    for request in requests:
        if (original := originals.get((request.file, request.page))) is None:
            continue
        for region, _ in request.details:
            if box := region.box(original.header.width, original.header.height):
                named = _named(original.content, original.header)
                original.details[box] = store.key(*named, "detail", box, settings.quality)
    return originals


def _named(content: str, header: Header) -> tuple[object, ...]:
    """What a picture is made from: a content, or a page of it as it is drawn."""
    if not header.page:
        return (content,)
    return content, "page", header.page, header.width, header.height, PAGE_RECIPE


def _make(root: Path, originals: list[_Original], settings: Settings, store: Store, progress: Progress) -> None:
    """Make what is missing; an original that cannot be made keeps its fault, also in the cache."""
    sweep(store)
    jobs: dict[tuple[Path, int], _Original] = {}
    for original in originals:
        if _missing(original, store):
            known = store.note(_fault_key(original, store))
            if known is None:
                jobs[root / original.file, original.header.page] = original
            else:
                original.fault = Fault(known["code"], known["values"])
    if not jobs:
        return
    progress.start("pictures", len(jobs))
    with workplace(store) as work:
        for job, fault in run_all(
            [_job(path, original, settings, store, work) for (path, _), original in jobs.items()]
        ):
            progress.advance()
            original = jobs[job.path, job.header.page]
            original.fault = fault
            if fault is not None and fault.code != "picture-not-made":
                note = {"code": fault.code, "values": dict(fault.values)}
                finish(fresh_folder(work), store.place(_fault_key(original, store)), note)
    progress.finish()


def _missing(original: _Original, store: Store) -> bool:
    return not all(store.is_whole(key) for key in (original.base, *original.details.values()))


def _fault_key(original: _Original, store: Store) -> str:
    """Another Pillow may read what this one cannot."""
    return store.key(*_named(original.content, original.header), "fault", PIL.__version__)


def _job(path: Path, original: _Original, settings: Settings, store: Store, work: Path) -> Job:
    return Job(
        path,
        original.header,
        settings.tile,
        settings.quality,
        work,
        None if store.is_whole(original.base) else store.place(original.base),
        tuple((box, store.place(key)) for box, key in original.details.items() if not store.is_whole(key)),
    )


def _picture(
    request: PictureRequest, original: _Original, note: Mapping[str, Any], settings: Settings, store: Store
) -> Picture:
    artifact, media = request.key
    width, height, tile = int(note["width"]), int(note["height"]), settings.tile
    folder = str(store.place(original.base))

    def published(name: str, place: str, file: str, size: tuple[int, int]) -> Rendition:
        def one(ending: str, format: str, lighter: Rendition | None) -> Rendition:
            uri = addresses.rendition(artifact, media, f"{name}.{ending}")
            return Rendition(uri, f"{place}/{file}.{ending}", *size, format, lighter)

        return one("jpg", JPEG, one("avif", AVIF, None))

    details = {}
    for region, _ in request.details:
        box = region.box(width, height)
        if box is not None and store.note(original.details[box]) is not None:
            place = str(store.place(original.details[box]))
            called = "detail-" + "-".join(map(str, box))
            details[region] = tuple(
                published(f"{called}-{size[0]}", place, f"r{size[0]}", size)
                for size in rendition_sizes(box[2], box[3], DETAIL_WIDTHS)
            )
    return Picture(
        digest=original.base,
        width=width,
        height=height,
        service=addresses.image_service(artifact, media),
        tile=tile,
        scale_factors=scale_factors(width, height, tile),
        sizes=listed_sizes(width, height, tile),
        files={path: f"{folder}/{name}" for path, name in service_files(width, height, tile).items()},
        renditions=tuple(
            published(str(size[0]), folder, f"r{size[0]}", size)
            for size in rendition_sizes(width, height, RENDITION_WIDTHS)
        ),
        thumbnail=published("thumbnail", folder, "t", within(width, height, THUMBNAIL_SIDE)),
        details=details,
    )
