"""What is written beside a recording: captions and chapters as WebVTT, transcripts as text, a model for `file://`."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from hyplan_museum import addresses
from hyplan_museum.freshness import digest
from hyplan_museum.museum import Media, MediaKey, Track
from hyplan_museum.outputs import Output


def outputs(key: MediaKey, media: Media) -> Iterator[Output]:
    """The files of words that go with a recording."""
    for kind, tracks in (("captions", media.captions), ("chapters", media.chapters)):
        for track in tracks:
            uri = addresses.recording(*key, f"{kind}.{track.language}.vtt")
            yield Output(uri, digest(track), partial(as_webvtt, track))
    if media.transcript is not None:
        for language, text in media.transcript.values.items():
            uri = addresses.recording(*key, f"transcript.{language}.txt")
            yield Output(uri, digest(text), (text + "\n").encode)


def as_webvtt(track: Track) -> bytes:
    """The cues as every player reads them: one form of times, plain words, no styles."""
    blocks = [
        f"{_time(cue.start)} --> {_time(cue.end)}{f' {cue.placed}' if cue.placed else ''}\n{_escaped(cue.text)}\n"
        for cue in track.cues
    ]
    return "\n".join(["WEBVTT\n", *blocks]).encode()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def clock(milliseconds: int) -> str:
    """A time as a person reads it: `1:02:03`, `2:03`."""
    seconds = milliseconds // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def model_as_script(uri: str, made_from: str, file: Path) -> Output:
    """The model once more as a classic script, since a page that was opened from a folder may fetch nothing else."""
    return Output(uri, made_from, partial(_script, file))


def _script(file: Path) -> bytes:
    return b'hyplanModel("' + base64.b64encode(file.read_bytes()) + b'")\n'
