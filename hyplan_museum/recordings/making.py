"""Recordings to be published: looked at, told where they cannot be, and written without what nobody chose."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.freshness import digest
from hyplan_museum.museum import MediaKey, Recording
from hyplan_museum.outputs import Output
from hyplan_museum.problems import Problem
from hyplan_museum.recordings import words
from hyplan_museum.recordings.contents import Contents
from hyplan_museum.recordings.recognising import read
from hyplan_museum.recordings.request import Made, RecordingRequest
from hyplan_museum.recordings.seen import RECIPE, Look, Seen, opened

LARGEST: Final = {"sound": 100, "film": 100, "model": 30}
"""Megabytes. Hosts of static sites take no file of more than 100; a model is held in memory whole, on a phone too."""

_EXTENSIONS: Final = {
    "mp3": ("mp3",), "m4a": ("m4a", "mp4"), "aac": ("aac",), "ogg": ("ogg",), "opus": ("opus", "ogg"), "wav": ("wav",),
    "mp4": ("mp4",), "webm": ("webm",), "glb": ("glb",),
}  # fmt: skip
"""What a file that is published with an extension may be called."""


def inspect(root: Path, requests: Sequence[RecordingRequest], cache: Path) -> list[Problem]:
    """Every problem of these recordings; nothing is written but what was seen."""
    seen = Seen(root, _memory(cache))
    problems = [problem for request in requests for problem in _problems(request, seen.look(request.media.file))]
    seen.save()
    return problems


def make(root: Path, requests: Sequence[RecordingRequest], cache: Path) -> Made:
    """The recordings that can be played; what is wrong with the others, `inspect` has told."""
    seen = Seen(root, _memory(cache))
    recordings: dict[MediaKey, Recording] = {}
    outputs: list[Output] = []
    for request in requests:
        look = seen.look(request.media.file)
        if look.contents is None or _too_large(look):
            continue
        uri = addresses.recording(*request.key, look.contents.extension)
        file = root / request.media.file if look.is_clean else _cleaned(root / request.media.file, look, cache)
        recordings[request.key] = _recording(uri, look, look.contents)
        outputs.append(Output(uri, f"{RECIPE}-{look.content}", file=str(file)))
        outputs += words.outputs(request.key, request.media)
        if look.contents.kind == "model":
            outputs.append(words.model_as_script(addresses.recording(*request.key, "js"), look.content, file))
    seen.save()
    return Made(recordings, outputs)


def _memory(cache: Path) -> Path:
    return cache / "recordings" / "seen.json"


def _recording(uri: str, look: Look, contents: Contents) -> Recording:
    return Recording(
        uri,
        f"{RECIPE}-{look.content}",
        contents.kind,
        contents.format,
        look.bytes,
        contents.duration,
        contents.width,
        contents.height,
    )


def _problems(request: RecordingRequest, look: Look) -> Iterator[Problem]:
    media = request.media

    def told(code: str, **values: str) -> Problem:
        return Problem(code, media.position, "media", {"file": media.file, **values})

    if look.contents is None:
        code, values = look.fault or ("recording-unreadable", {})
        yield told(code, **values)
        return
    if limit := _too_large(look):
        yield told("recording-too-large", size=f"{look.size / 1e6:.0f}", limit=str(limit))
        return
    extension = PurePosixPath(media.file).suffix[1:].lower()
    if extension not in _EXTENSIONS[look.contents.extension]:
        name = look.contents.name
        yield told("recording-extension", extension=extension, format=name, wanted=look.contents.extension)
    if look.contents.duration:
        for track in (*media.captions, *media.chapters):
            if track.cues[-1].start >= look.contents.duration:
                values = {"language": track.language, "time": words.clock(track.cues[-1].start)}
                yield told("captions-after-end", length=words.clock(look.contents.duration), **values)


def _too_large(look: Look) -> int:
    """The limit in megabytes that a file is above; 0 where it is not."""
    limit = LARGEST[look.contents.kind] if look.contents else 0
    return limit if look.size > limit * 1_000_000 else 0


def _cleaned(original: Path, look: Look, cache: Path) -> Path:
    """The file without what nobody chose, in the cache, named after its content; written whole or not at all."""
    place = cache / "recordings" / digest(RECIPE, look.content)[:24]
    try:
        if place.stat().st_size == look.bytes:
            return place
    except OSError:
        place.parent.mkdir(parents=True, exist_ok=True)
    handle, fresh = tempfile.mkstemp(dir=place.parent, prefix="work-")
    try:
        with os.fdopen(handle, "wb") as file, opened(original) as data:
            for piece in read(data).pieces:
                if isinstance(piece, bytes):
                    file.write(piece)
                    continue
                for start in range(*piece, 1 << 20):
                    file.write(data[start : min(start + (1 << 20), piece[1])])
        Path(fresh).chmod(0o644)
        Path(fresh).replace(place)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise
    return place
