"""Recordings are known by their bytes, read without trust, and published without what nobody chose."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyplan_museum.museum import Cue, Media, Museum, Text, Track
from hyplan_museum.problems import Position
from hyplan_museum.recordings import RecordingRequest, inspect, make_recordings, with_recordings
from hyplan_museum.recordings import making as making_room
from hyplan_museum.recordings.contents import Contents, Fault
from hyplan_museum.recordings.recognising import read
from hyplan_museum.recordings.textures import without_notes
from hyplan_museum.recordings.words import as_webvtt

FILES = Path(__file__).parent / "files"
KNOWN = {
    "tone.mp3": ("sound", "audio/mpeg", 4032, 0, 0),
    "tone.m4a": ("sound", "audio/mp4", 4000, 0, 0),
    "tone.aac": ("sound", "audio/aac", 4032, 0, 0),
    "tone.opus": ("sound", "audio/ogg; codecs=opus", 4000, 0, 0),
    "tone.ogg": ("sound", "audio/ogg; codecs=vorbis", 4000, 0, 0),
    "tone.wav": ("sound", "audio/wav", 1000, 0, 0),
    "bars.mp4": ("film", "video/mp4", 4000, 160, 120),
    "bars.webm": ("film", "video/webm", 4008, 160, 120),
    "cube.glb": ("model", "model/gltf-binary", 0, 0, 0),
}
"""As FFmpeg, which wrote them, says of each (of the bare streams MP3 and AAC: their frames, padding included)."""


def published(data: bytes) -> bytes:
    return b"".join(piece if isinstance(piece, bytes) else data[slice(*piece)] for piece in read(data).pieces)


def fault(data: bytes) -> str:
    with pytest.raises(Fault) as told:
        read(data)
    return told.value.code


@pytest.mark.parametrize("name", KNOWN)
def test_a_recording_is_known_by_its_bytes_and_loses_what_nobody_chose(name: str) -> None:
    data = (FILES / name).read_bytes()
    found = read(data)
    clean = published(data)

    assert (found.kind, found.format, found.duration, found.width, found.height) == KNOWN[name]
    assert b"PLANTED" in data or name == "tone.aac"
    assert b"PLANTED" not in clean
    assert b"+20.6464" not in clean  # where a phone was
    assert struct.pack(">I", 3_900_000_000) not in clean  # and when
    assert len(clean) == found.bytes
    again = read(clean)
    assert (again.kind, again.duration, again.bytes) == (found.kind, found.duration, found.bytes)
    assert published(clean) == clean


@pytest.mark.parametrize("name", ["bars.mp4", "bars.webm", "tone.m4a", "tone.opus", "tone.ogg"])
def test_nothing_inside_moves(name: str) -> None:
    data = (FILES / name).read_bytes()

    assert len(published(data)) == len(data)


def test_the_sound_of_an_mp3_stays_to_the_byte() -> None:
    data = (FILES / "tone.mp3").read_bytes()
    clean = published(data)

    assert clean in data
    assert len(data) - len(clean) > 300


def test_a_model_keeps_what_is_seen_and_nothing_else() -> None:
    clean = published((FILES / "cube.glb").read_bytes())
    (length,) = struct.unpack_from("<I", clean, 12)
    scene = json.loads(clean[20 : 20 + length])

    assert scene["asset"] == {"version": "2.0"}
    assert scene["accessors"][0]["max"] == [0.5, 0.5, 0.5]
    assert not {"extras", "extensions", "extensionsUsed"} & set(scene)
    assert struct.unpack_from("<I", clean, 8)[0] == len(clean)


def test_pictures_on_a_model_lose_their_notes_and_keep_their_length() -> None:
    jpeg = b"\xff\xd8\xff\xe1\0\x0eExif\0\0PLANT\0\xff\xfe\0\x08PLANT\0\xff\xee\0\x07Adobe\xff\xda\0\x02PLANTED\xff\xd9"

    made = without_notes(jpeg)
    assert len(made) == len(jpeg)
    assert made.index(b"PLANT") == jpeg.index(b"PLANTED\xff\xd9")  # behind the head are pixels
    assert b"Adobe" in made


def _scene(**more: object) -> bytes:
    scene = {"asset": {"version": "2.0"}, "scenes": [{}], "meshes": [{}], **more}
    text = json.dumps(scene).encode()
    text += b" " * (-len(text) % 4)
    return struct.pack("<4sII", b"glTF", 2, 20 + len(text)) + struct.pack("<I4s", len(text), b"JSON") + text


def _mp4(handler: bytes = b"vide", codec: bytes = b"avc1", duration: int = 4000) -> bytes:
    """The bars with another kind of track, codec or length."""
    data = (FILES / "bars.mp4").read_bytes()
    head = data.index(b"mvhd")
    data = data[: head + 20] + struct.pack(">I", duration) + data[head + 24 :]
    return data.replace(b"hdlr" + bytes(8) + b"vide", b"hdlr" + bytes(8) + handler, 1).replace(
        b"avc1\0\0", codec + b"\0\0", 1
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "recording-unreadable"),
        (b"version https://git-lfs.github.com/spec/v1\n", "recording-unreadable"),
        ((FILES / "tone.opus").read_bytes()[:9000], "recording-unreadable"),
        ((FILES / "bars.mp4").read_bytes()[:12000], "recording-unreadable"),
        ((FILES / "bars.webm").read_bytes()[:9000], "recording-unreadable"),
        ((FILES / "cube.glb").read_bytes()[:1000], "recording-unreadable"),
        (b"fLaC\0\0\0\x22" + bytes(60), "recording-codec"),
        (_mp4(codec=b"hvc1"), "recording-codec"),
        (b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x02" + bytes(11) + b"\1\0\4\0data\4\0\0\0abcd", "recording-codec"),
        ((FILES / "bars.webm").read_bytes().replace(b"webm", b"mkv\0", 1), "recording-codec"),
        (_mp4(handler=b"meta"), "recording-data-track"),
        (_mp4(duration=0), "recording-without-duration"),
        (_scene(buffers=[{"uri": "https://example.org/a.bin", "byteLength": 4}]), "model-not-whole"),
        (_scene(images=[{"uri": "C:/Users/An/anh.png"}]), "model-not-whole"),
        (b'{"asset": {"version": "2.0"}}', "model-not-whole"),
        (_scene(extensionsUsed=["KHR_draco_mesh_compression"]), "model-compressed"),
        (struct.pack("<4sII", b"glTF", 1, 20) + bytes(8), "recording-unreadable"),
    ],
)
def test_what_cannot_be_published_is_told_why(data: bytes, code: str) -> None:
    assert fault(data) == code


@pytest.mark.parametrize("name", KNOWN)
@settings(max_examples=25)
@given(cut=st.integers(0, 19_000), at=st.integers(0, 19_000), noise=st.binary(max_size=40))
def test_whatever_the_bytes_they_are_read_or_refused(name: str, cut: int, at: int, noise: bytes) -> None:
    data = (FILES / name).read_bytes()
    data = (data[:at] + noise + data[at + len(noise) :])[: max(cut, 64)]
    try:
        found = read(data)
    except Fault:
        return
    assert all(len(piece) > 0 if isinstance(piece, bytes) else piece[1] <= len(data) for piece in found.pieces)


# --- in a museum ------------------------------------------------------------------------------------------------------

HERE = Position("collections/c/a.yml", 3, 5)


def wanted(name: str, kind: str = "sound", **more: object) -> RecordingRequest:
    return RecordingRequest(("a", "1"), Media("1", kind, name, HERE, **more))  # type: ignore[arg-type]


def test_recordings_are_written_clean_and_once(tmp_path: Path) -> None:
    (tmp_path / "tone.mp3").write_bytes((FILES / "tone.mp3").read_bytes())
    track = Track("vi", (Cue(0, 2500, "A & <b>"), Cue(2500, 4000, "C\nD", "line:0")))
    request = wanted("tone.mp3", captions=(track,), transcript=Text.of(vi="Lời"))

    made = make_recordings(tmp_path, [request], tmp_path / ".hyplan")
    outputs = {output.uri: output for output in made.outputs}
    recording = made.recordings["a", "1"]
    clean = Path(outputs["recordings/a/1.mp3"].file)
    assert set(outputs) == {"recordings/a/1.mp3", "recordings/a/1.captions.vi.vtt", "recordings/a/1.transcript.vi.txt"}
    assert clean.stat().st_size == recording.bytes < (tmp_path / "tone.mp3").stat().st_size
    assert as_webvtt(track).decode() == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:02.500\nA &amp; &lt;b&gt;\n\n00:00:02.500 --> 00:00:04.000 line:0\nC\nD\n"
    )
    assert inspect(tmp_path, [request], tmp_path / ".hyplan") == []

    before = clean.stat().st_mtime_ns
    assert make_recordings(tmp_path, [request], tmp_path / ".hyplan").recordings == made.recordings
    assert clean.stat().st_mtime_ns == before


def test_a_clean_file_is_published_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "tone.wav").write_bytes(published((FILES / "tone.wav").read_bytes()))
    [output] = make_recordings(tmp_path, [wanted("tone.wav")], tmp_path / ".hyplan").outputs

    # A WAV is always written with a head of its own; what it holds is the same.
    assert Path(output.file).read_bytes() == (tmp_path / "tone.wav").read_bytes()


def test_a_film_without_pictures_is_a_sound_in_the_museum_too(tmp_path: Path) -> None:
    from hyplan_museum.museum import Artifact, Value

    (tmp_path / "a.mp4").write_bytes((FILES / "tone.m4a").read_bytes())
    request = wanted("a.mp4", "film")
    artifact = Artifact("a", "c", Text.of(vi="A"), Value(), HERE, media=(request.media,))
    made = make_recordings(tmp_path, [request], tmp_path / ".hyplan")

    [media] = with_recordings(Museum(artifacts={"a": artifact}), made.recordings).artifacts["a"].media
    assert (media.kind, media.recording and media.recording.uri) == ("sound", "recordings/a/1.m4a")


def test_a_file_above_the_limit_is_not_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(making_room.LARGEST, "film", 0.01)
    (tmp_path / "bars.mp4").write_bytes((FILES / "bars.mp4").read_bytes())
    request = wanted("bars.mp4", "film")

    assert [p.code for p in inspect(tmp_path, [request], tmp_path / ".hyplan")] == ["recording-too-large"]
    assert make_recordings(tmp_path, [request], tmp_path / ".hyplan").outputs == []


def test_what_was_seen_is_remembered_and_a_changed_file_is_looked_at_again(tmp_path: Path) -> None:
    import os

    from hyplan_museum.recordings.seen import Seen

    file = tmp_path / "a.wav"
    file.write_bytes((FILES / "tone.wav").read_bytes())
    os.utime(file, (1_000_000_000, 1_000_000_000))
    memory = tmp_path / "seen.json"
    seen = Seen(tmp_path, memory)
    first = seen.look("a.wav")
    seen._began += 10**13  # as if it had been written long ago
    seen.save()
    assert Seen(tmp_path, memory).look("a.wav") == first

    file.write_bytes(b"RIFF")
    assert Seen(tmp_path, memory).look("a.wav").fault is not None
    memory.write_text("{", "utf-8")
    assert Seen(tmp_path, memory).look("a.wav").fault is not None


def test_contents_know_their_weight() -> None:
    assert Contents("A", "sound", "a", "audio/a", (b"abc", (10, 14))).bytes == 7
