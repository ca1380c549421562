"""Makes the tiny sounds and films of the tests: tones and moving bars, and in them all that must never be published.

Only who changes them needs this: `pip install av`, then `python tests/tools/make_recordings.py`. What is planted
(names, a place, a cover picture) says `PLANTED`, so that a test can look for it.
"""

from __future__ import annotations

import math
import struct
import sys
from array import array
from fractions import Fraction
from pathlib import Path

import av

FILES = Path(__file__).parents[1] / "recordings/files"
RATE = 48_000
SECONDS = 4
NOTES = (262, 294, 330, 392, 440, 392, 330, 294)
"""Hertz: up and down a scale of five tones."""
PLACE = "+20.6464+106.0511/"
"""Where a phone was: a point in Hưng Yên, as ISO 6709."""


def main() -> int:
    FILES.mkdir(parents=True, exist_ok=True)
    sound("tone.mp3", "libmp3lame", 32_000)
    sound("tone.m4a", "aac", 32_000)
    sound("tone.opus", "libopus", 24_000)
    sound("tone.ogg", "vorbis", 32_000, layout="stereo")
    film("bars.mp4", "libx264", "aac")
    film("bars.webm", "libvpx-vp9", "libopus")
    wav(FILES / "tone.wav")
    adts(FILES / "tone.m4a", FILES / "tone.aac")
    plant_in_mp3(FILES / "tone.mp3")
    for name in ("tone.m4a", "bars.mp4"):
        plant_in_mp4(FILES / name)
    plant_in_webm(FILES / "bars.webm")
    return 0


def samples(start: int, count: int, rate: int = RATE) -> list[int]:
    """A tune, soft at both ends of each note."""
    made = []
    for number in range(start, start + count):
        time = number / rate
        note = NOTES[int(time * 2) % len(NOTES)]
        loud = math.sin(math.pi * (time * 2 % 1)) ** 0.5
        made.append(int(9000 * loud * math.sin(2 * math.pi * note * time)))
    return made


def sound(name: str, codec: str, bits: int, layout: str = "mono") -> None:
    with av.open(str(FILES / name), "w") as container:
        container.metadata.update({"title": "PLANTED title", "artist": "PLANTED name", "comment": "PLANTED words"})
        stream = container.add_stream(codec, rate=RATE, layout=layout, options={"strict": "experimental"})
        stream.bit_rate = bits
        hear(container, stream)


def film(name: str, picture_codec: str, sound_codec: str) -> None:
    width, height, frames_a_second = 160, 120, 10
    with av.open(str(FILES / name), "w") as container:
        container.metadata.update({"title": "PLANTED title", "comment": "PLANTED words"})
        pictures = container.add_stream(picture_codec, rate=frames_a_second, options={"crf": "36"})
        pictures.width, pictures.height, pictures.pix_fmt = width, height, "yuv420p"
        stream = container.add_stream(sound_codec, rate=RATE, layout="mono")
        stream.bit_rate = 24_000
        for number in range(SECONDS * frames_a_second):
            frame = av.VideoFrame(width, height, "rgb24")
            bar = number * width // (SECONDS * frames_a_second)
            row = b"".join(
                bytes((0x8A, 0x23, 0x18)) if abs(x - bar) < 12 else bytes((0xE6, 0xEB, 0xE3)) for x in range(width)
            )
            plane = frame.planes[0]
            line = row + bytes(plane.line_size - len(row))
            plane.update(line * height)
            frame.pts, frame.time_base = number, Fraction(1, frames_a_second)
            for packet in pictures.encode(frame.reformat(format="yuv420p")):
                container.mux(packet)
        for packet in pictures.encode():
            container.mux(packet)
        hear(container, stream)


def hear(container: av.container.OutputContainer, stream: av.AudioStream) -> None:
    resampler = av.AudioResampler(
        format=stream.format.name, layout=stream.layout.name, rate=RATE, frame_size=stream.frame_size or 960
    )
    for start in range(0, SECONDS * RATE, 960):
        frame = av.AudioFrame(format="s16", layout="mono", samples=960)
        frame.planes[0].update(array("h", samples(start, 960)).tobytes().ljust(frame.planes[0].buffer_size, b"\0"))
        frame.rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
        for ready in resampler.resample(frame):
            for packet in stream.encode(ready):
                container.mux(packet)
    for ready in resampler.resample(None):
        for packet in stream.encode(ready):
            container.mux(packet)
    for packet in stream.encode():
        container.mux(packet)


def wav(path: Path) -> None:
    """One second at 8 kHz, with a chunk of notes before the sound and one behind it."""
    rate = 8_000
    data = array("h", samples(0, rate, rate)).tobytes()
    notes = b"INFOIART" + struct.pack("<I", 12) + b"PLANTED name"
    chunks = [
        b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, rate, rate * 2, 2, 16),
        b"LIST" + struct.pack("<I", len(notes)) + notes,
        b"data" + struct.pack("<I", len(data)) + data,
        b"id3 " + struct.pack("<I", 8) + b"PLANTED!",
    ]
    body = b"WAVE" + b"".join(chunks)
    path.write_bytes(b"RIFF" + struct.pack("<I", len(body)) + body)


def adts(source: Path, target: Path) -> None:
    """The same sound as a bare stream of AAC."""
    with av.open(str(source)) as read, av.open(str(target), "w", format="adts") as written:
        stream = written.add_stream_from_template(read.streams.audio[0])
        for packet in read.demux(read.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                written.mux(packet)


def plant_in_mp3(path: Path) -> None:
    """A cover picture before the sound; an old tag, and one of APE, behind it."""
    sound = path.read_bytes()
    body = b"APIC" + struct.pack(">IH", 40, 0) + b"\0image/jpeg\0\3PLANTED cover\0\xff\xd8\xff\xe1".ljust(40, b"\0")
    size = bytes((len(body) >> 21 & 127, len(body) >> 14 & 127, len(body) >> 7 & 127, len(body) & 127))
    ape = b"APETAGEX" + struct.pack("<IIII8x", 2000, 32 + 29, 1, 0)
    item = struct.pack("<II", 12, 0) + b"Artist\0PLANTED name!"
    path.write_bytes(b"ID3\4\0\0" + size + body + sound + item + ape + b"TAG" + b"PLANTED title".ljust(125, b"\0"))


def plant_in_mp4(path: Path) -> None:
    """Where a phone was, at the end of `moov`; when, in its head; and somebody's own box at the end of the file."""
    data = bytearray(path.read_bytes())
    at = data.index(b"moov") - 4
    (length,) = struct.unpack_from(">I", data, at)
    place = b"\xa9xyz" + struct.pack(">HH", len(PLACE), 0x15C7) + PLACE.encode()
    place = struct.pack(">I", len(place) + 4) + place
    user = struct.pack(">I4s", len(place) + 8, b"udta") + place
    assert at + length == len(data), "moov is expected at the end, where it can grow"
    data += user
    struct.pack_into(">I", data, at, length + len(user))
    head = data.index(b"mvhd") + 4
    struct.pack_into(">II", data, head + 4, 3_900_000_000, 3_900_000_001)
    data += struct.pack(">I4s", 8 + 29, b"uuid") + b"PLANTED by somebody else here"
    path.write_bytes(bytes(data))


def plant_in_webm(path: Path) -> None:
    """A file attached at the end, as programs attach pictures and fonts."""
    data = bytearray(path.read_bytes())
    at = data.index(b"\x18\x53\x80\x67") + 4
    length = int.from_bytes(data[at : at + 8], "big") & (1 << 56) - 1
    attached = b"\x19\x41\xa4\x69" + bytes((0x80 | 13,)) + b"PLANTED words"
    data += attached
    data[at : at + 8] = ((1 << 56) | length + len(attached)).to_bytes(8, "big")
    path.write_bytes(bytes(data))


if __name__ == "__main__":
    sys.exit(main())
