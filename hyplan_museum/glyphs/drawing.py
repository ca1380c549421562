"""One small WOFF2 font of the characters a museum uses, out of the bundled pieces or of a font of the museum's own."""

from __future__ import annotations

import io
import struct
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final

from hyplan_museum.glyphs import bundled
from hyplan_museum.glyphs.outlines import Outline, outlines

FAMILY: Final = "Han Nom"
"""What the style sheet calls it; ours is a new font, so it goes by none of its sources' names."""

_ASCENT, _DESCENT = 901, -123
"""Of 1,024 units: the em box of an ideographic font, 0.88 above the line and 0.12 below it."""

_FORBIDDEN: Final = 2
"""The bit of `fsType` that forbids embedding (OpenType, OS/2: restricted licence)."""

_UNICODE: Final = 0x110000

_MADE: Final = 3_786_825_600
"""The same moment for every font (1 January 2024, in seconds from 1904): the same characters give the same bytes."""

_CREDIT: Final = "Made from Hanazono Mincho (花園明朝), created by GlyphWiki (https://glyphwiki.org/)"


def from_pieces(chars: Collection[str]) -> bytes:
    """A font of exactly those of the characters that the bundled one has."""
    found: dict[str, Outline] = {}
    for piece, own in bundled.by_piece(chars).items():
        found |= outlines(piece, own)
    return _font(found)


def _font(drawn: Mapping[str, Outline]) -> bytes:
    from fontTools.fontBuilder import FontBuilder  # noqa: PLC0415 - a museum without such characters pays nothing

    names = {char: f"u{ord(char):05X}" for char in sorted(drawn)}
    order = [".notdef", *names.values()]
    builder: Any = FontBuilder(bundled.UNITS, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(char): name for char, name in names.items()})
    builder.setupGlyf({".notdef": _glyph(Outline((), b"", ())), **{names[c]: _glyph(o) for c, o in drawn.items()}})
    bounds = {names[char]: outline.bounds for char, outline in drawn.items()}
    nothing = (0, 0, 0, 0)
    builder.setupHorizontalMetrics({name: (bundled.UNITS, bounds.get(name, nothing)[0]) for name in order})
    builder.setupHorizontalHeader(ascent=_ASCENT, descent=_DESCENT)
    builder.setupVerticalMetrics({name: (bundled.UNITS, _ASCENT - bounds.get(name, nothing)[3]) for name in order})
    builder.setupVerticalHeader(ascent=bundled.UNITS // 2, descent=-bundled.UNITS // 2)
    builder.setupNameTable({"familyName": FAMILY, "styleName": "Regular", "copyright": _CREDIT})
    builder.setupOS2(
        sTypoAscender=_ASCENT, sTypoDescender=_DESCENT, usWinAscent=_ASCENT, usWinDescent=-_DESCENT, fsType=0
    )
    builder.setupPost(keepGlyphNames=False)
    builder.setupHead(unitsPerEm=bundled.UNITS, created=_MADE, modified=_MADE)
    return _woff2(builder.font)


def _glyph(outline: Outline) -> Any:
    from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphCoordinates  # noqa: PLC0415 - as above
    from fontTools.ttLib.tables.ttProgram import Program  # noqa: PLC0415

    glyph: Any = Glyph()
    glyph.numberOfContours = len(outline.ends)
    if outline.ends:
        glyph.coordinates = GlyphCoordinates(outline.points)
        glyph.flags = bytearray(outline.on_curve)
        glyph.endPtsOfContours = list(outline.ends)
        glyph.program = Program()
        glyph.program.fromBytecode(b"")
    return glyph


def from_file(file: Path, chars: Collection[str]) -> bytes:
    """A font of exactly those of the characters that the font in `file` has; whatever is wrong with it is raised."""
    from fontTools import subset  # noqa: PLC0415 - as above
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    options: Any = subset.Options()
    options.layout_features = ["vert", "vrt2"]
    options.hinting = False
    options.notdef_outline = False
    options.name_IDs = [0, 1, 2, 5, 6, 13, 14]
    options.drop_tables += ["GPOS", "BASE", "DSIG", "SVG ", "COLR", "CPAL", "CBDT", "CBLC", "sbix", "meta"]
    with TTFont(io.BytesIO(file.read_bytes()), lazy=True, fontNumber=0, recalcTimestamp=False) as font:
        subsetter: Any = subset.Subsetter(options)
        subsetter.populate(unicodes=[ord(char) for char in chars])
        subsetter.subset(font)
        return _woff2(font)


def characters_of(file: Path) -> frozenset[int]:
    """The code points a font has glyphs for; whatever is wrong with the file is raised.

    PermissionError: a font that says of itself that it may not be embedded.
    """
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - as above

    with TTFont(io.BytesIO(file.read_bytes()), lazy=True, fontNumber=0) as font:
        if "glyf" not in font and "CFF " not in font and "CFF2" not in font:
            raise ValueError("no outlines")
        if "OS/2" in font and font["OS/2"].fsType & _FORBIDDEN:
            raise PermissionError("embedding")
        _refuse_bombs(font.reader["cmap"])
        cmap = font.getBestCmap()
        if not cmap:
            raise ValueError("no characters")
        return frozenset(cmap)


def _refuse_bombs(cmap: bytes) -> None:
    """Refuse a table of characters whose few bytes unfold to more than Unicode has (formats 12 and 13 hold ranges)."""
    (tables,) = struct.unpack_from(">H", cmap, 2)
    for table in range(tables):
        (at,) = struct.unpack_from(">L", cmap, 8 + 8 * table)
        if struct.unpack_from(">H", cmap, at)[0] not in (12, 13):
            continue
        (groups,) = struct.unpack_from(">L", cmap, at + 12)
        ranges = struct.iter_unpack(">3L", cmap[at + 16 : at + 16 + 12 * groups])
        if sum(max(0, last - first) + 1 for first, last, _ in ranges) > _UNICODE:
            raise ValueError("more characters than there are")


def _woff2(font: Any) -> bytes:
    font.flavor = "woff2"
    font.recalcTimestamp = False
    written = io.BytesIO()
    font.save(written, reorderTables=False)
    return written.getvalue()
