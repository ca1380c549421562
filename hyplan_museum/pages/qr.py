"""QR codes of addresses (ISO/IEC 18004): bytes, level M, one mask; twenty times as fast as any package.

Every page has one, so what is the same in all codes of a size is worked out once: where each bit goes, and what
surrounds the bits. segno draws the surroundings, and codes of more than 213 bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import zip_longest
from operator import itemgetter
from typing import Final, NamedTuple

import segno

_MASK: Final = 4
"""Any pattern of the eight can be read; trying them all to find the prettiest takes nine tenths of the time."""

_LONG: Final = 10
"""The version from which on the length of a text takes two bytes, and the largest of which we know the blocks."""

# Version: codewords of error correction to a block, and the data of each block (ISO/IEC 18004, table 9, level M).
_BLOCKS: Final = {
    1: (10, (16,)), 2: (16, (28,)), 3: (26, (44,)), 4: (18, (32,) * 2), 5: (24, (43,) * 2), 6: (16, (27,) * 4),
    7: (18, (31,) * 4), 8: (22, (38, 38, 39, 39)), 9: (22, (36, 36, 36, 37, 37)), 10: (26, (43, 43, 43, 43, 44)),
}  # fmt: skip

# Middles of the alignment patterns (annex E).
_ALIGNED: Final = {1: (), 2: (6, 18), 3: (6, 22), 4: (6, 26), 5: (6, 30), 6: (6, 34), 7: (6, 22, 38), 8: (6, 24, 42),
                   9: (6, 26, 46), 10: (6, 28, 50)}  # fmt: skip

_PIECE: Final = 12
"""Modules of a row that are drawn at once; what that gives is remembered."""

Matrix = tuple[str, ...]
"""Rows of `0` and `1`, dark."""


class Size(NamedTuple):
    """What all codes of a version share: its blocks, and the place of every module among the bits.

    `place` takes each module out of the bits, the same bits turned over (for the mask), and `01`.
    """

    correction: int
    blocks: tuple[int, ...]
    room: int
    side: int
    place: Callable[[str], tuple[str, ...]]


def matrix(text: str) -> Matrix:
    """The code of a text, without its quiet zone."""
    data = text.encode()
    version = next((v for v, (_, blocks) in _BLOCKS.items() if sum(blocks) >= len(data) + (2 if v < _LONG else 3)), 0)
    if not version:
        return tuple("".join(map(str, row)) for row in _drawn(text, None).matrix)
    size = _size(version)
    bits = f"{_codewords(data, size, version):0{8 * size.room}b}" + "0" * 7
    modules = "".join(size.place(bits + bits.translate(_TURNED) + "01"))
    return tuple(modules[at : at + size.side] for at in range(0, len(modules), size.side))


def path(code: Matrix) -> str:
    """The dark modules as the path of a line one module thick."""
    pieces = range(0, len(code), _PIECE)
    return "".join([f"M0 {y}.5{''.join([_line(row[x : x + _PIECE]) for x in pieces])}" for y, row in enumerate(code)])


_TURNED: Final = str.maketrans("01", "10")


@cache
def _line(piece: str) -> str:
    """A few modules of a row: `h` draws, `m` skips."""
    drawn, at = "", 0
    while at < len(piece):
        run = len(piece) - at - len(piece[at:].lstrip(piece[at]))
        drawn += f"h{run}" if piece[at] == "1" else f"m{run} 0"
        at += run
    return drawn


# --- the bits: data, its error correction, and both taken in turns from the blocks ------------------------------------


def _codewords(data: bytes, size: Size, version: int) -> int:
    room = 8 * sum(size.blocks)
    counted = 8 if version < _LONG else 16
    used = 4 + counted + 8 * len(data)
    message = ((4 << counted | len(data)) << 8 * len(data) | int.from_bytes(data, "big")) << min(4, room - used)
    used += min(4, room - used)
    message <<= -used % 8
    used += -used % 8
    pads = (room - used) // 8
    message = message << 8 * pads | int.from_bytes((b"\xec\x11" * (pads // 2 + 1))[:pads], "big")
    whole = message.to_bytes(room // 8, "big")
    blocks, at = [], 0
    for length in size.blocks:
        blocks.append(whole[at : at + length])
        at += length
    table = _multiples(size.correction)
    corrections = [_correction(block, size.correction, table) for block in blocks]
    turns = [turn for group in (blocks, corrections) for turn in zip_longest(*group)]
    return int.from_bytes(bytes([byte for turn in turns for byte in turn if byte is not None]), "big")


def _correction(block: bytes, length: int, table: tuple[int, ...]) -> bytes:
    """The remainder of the block by the generator, a byte at a time."""
    high, low = 8 * (length - 1), (1 << 8 * (length - 1)) - 1
    rest = 0
    for byte in block:
        rest = ((rest & low) << 8) ^ table[rest >> high ^ byte]
    return rest.to_bytes(length, "big")


@cache
def _multiples(length: int) -> tuple[int, ...]:
    """The generator of so many codewords, without its first, times each byte."""
    generator = [1]
    power = 1
    for _ in range(length):
        generator = [a ^ _times(b, power) for a, b in zip([*generator, 0], [0, *generator], strict=True)]
        power = _times(power, 2)
    return tuple(int.from_bytes(bytes(_times(part, byte) for part in generator[1:]), "big") for byte in range(256))


def _times(a: int, b: int) -> int:
    """In the field of 256 numbers (x⁸+x⁴+x³+x²+1)."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a = a << 1 ^ (0x11D if a & 0x80 else 0)
        b >>= 1
    return product


# --- where they go ----------------------------------------------------------------------------------------------------


@cache
def _size(version: int) -> Size:
    correction, blocks = _BLOCKS[version]
    room = sum(blocks) + correction * len(blocks)
    side = 17 + 4 * version
    bits = 8 * room + 7
    fixed = _drawn("?", version).matrix
    places = [2 * bits + fixed[y][x] for y in range(side) for x in range(side)]
    for bit, (x, y) in enumerate(_free(version, side)):
        places[y * side + x] = bit + (bits if (y // 2 + x // 3) % 2 == 0 else 0)
    return Size(correction, blocks, room, side, itemgetter(*places))


def _free(version: int, side: int) -> Iterator[tuple[int, int]]:
    """The modules that bits are put on, in their order: upwards and downwards in columns of two, from the right."""
    taken = _taken(version, side)
    upwards = True
    for right in [*range(side - 1, 6, -2), 5, 3, 1]:
        for y in range(side - 1, -1, -1) if upwards else range(side):
            for x in (right, right - 1):
                if (x, y) not in taken:
                    yield x, y
        upwards = not upwards


def _taken(version: int, side: int) -> set[tuple[int, int]]:
    """The modules of the patterns: corners with their format, lines between them, alignment, the version's number."""
    taken = {(x, y) for x in range(9) for y in range(9)}
    taken |= {(side - 1 - x, y) for x in range(8) for y in range(9)}
    taken |= {(x, side - 1 - y) for x in range(9) for y in range(8)}
    taken |= {(x, 6) for x in range(side)} | {(6, y) for y in range(side)}
    middles = _ALIGNED[version]
    for x in middles:
        for y in middles:
            if (x, y) not in {(6, 6), (6, middles[-1]), (middles[-1], 6)}:
                taken |= {(x + dx, y + dy) for dx in range(-2, 3) for dy in range(-2, 3)}
    if version >= 7:
        taken |= {(side - 11 + a, b) for a in range(3) for b in range(6)}
        taken |= {(b, side - 11 + a) for a in range(3) for b in range(6)}
    return taken


def _drawn(text: str, version: int | None) -> segno.QRCode:
    return segno.make_qr(text, error="m", version=version, mode="byte", mask=_MASK, encoding="utf-8", boost_error=False)
