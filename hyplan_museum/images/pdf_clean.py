"""A PDF without what nobody meant to publish: its author, programs and times, comments, attachments, scripts.

Kept is what the pages show, their names and outline, links to the web and within, and the tags that screen readers
go by (decision 0061).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pikepdf
from pikepdf import Name

_OF_CATALOG: Final = frozenset(
    f"/{key}"
    for key in (
        "Type", "Version", "Extensions", "Pages", "PageLabels", "Names", "Dests", "Outlines", "PageLayout", "PageMode",
        "ViewerPreferences", "Lang", "MarkInfo", "StructTreeRoot", "OCProperties", "OutputIntents", "AcroForm",
    )
)  # fmt: skip
"""What of the document's catalog stays (ISO 32000-1, table 28); not its metadata, actions, attachments, signatures."""

_NOWHERE: Final = tuple(Name(f"/{key}") for key in ("Metadata", "PieceInfo", "LastModified", "AA", "Thumb", "EF", "AF"))
"""What no object may have: XMP, programs' private data, times, actions, small pictures, files."""

_OF_FORM: Final = frozenset({"/Fields", "/DR", "/DA", "/Q", "/NeedAppearances"})
_OF_LINK: Final = frozenset({"/URI", "/GoTo"})
_WEB: Final = (b"http://", b"https://", b"mailto:")


def clean(source: Path, target: Path) -> int:
    """Write the clean copy and return its number of pages; raises what pikepdf raises, PermissionError if encrypted."""
    with pikepdf.open(source, suppress_warnings=True) as pdf:
        if pdf.is_encrypted:
            raise PermissionError("encrypted")
        _keep_only(pdf.Root, _OF_CATALOG)
        if Name.Names in pdf.Root:
            _keep_only(pdf.Root.Names, frozenset({"/Dests"}))
        if Name.AcroForm in pdf.Root:
            _keep_only(pdf.Root.AcroForm, _OF_FORM)
        if Name.Info in pdf.trailer:
            del pdf.trailer[Name.Info]
        for page in pdf.pages:
            _without_comments(page.obj)
        for thing in pdf.objects:
            _strip(thing)
        count = len(pdf.pages)
        pdf.remove_unreferenced_resources()
        pdf.save(
            target,
            deterministic_id=True,
            linearize=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
        )
    return count


def _keep_only(thing: Any, kept: frozenset[str]) -> None:
    if isinstance(thing, pikepdf.Dictionary):
        for key in [key for key in thing.keys() if key not in kept]:  # noqa: SIM118 - iterating one gives pairs
            del thing[key]


def _without_comments(page: Any) -> None:
    """Only links and filled-in fields stay: other annotations carry the names of whoever read the draft."""
    notes = page.get(Name.Annots)
    if not isinstance(notes, pikepdf.Array):
        return
    kept = pikepdf.Array([])
    for note in notes:
        if not isinstance(note, pikepdf.Dictionary):
            continue
        kind = str(note.get(Name.Subtype, ""))
        if kind == "/Widget":
            for key in (Name.A, Name.TU, Name.M):
                if key in note:
                    del note[key]
            if note.get(Name.FT) == Name.Sig and Name.V in note:
                del note[Name.V]  # a certificate: names and addresses, of a file that is no longer this one
            kept.append(note)
        elif kind == "/Link" and _leads_on(note):
            kept.append(note)
    if len(kept):
        page[Name.Annots] = kept
    else:
        del page[Name.Annots]


def _leads_on(link: Any) -> bool:
    action = link.get(Name.A)
    if action is None:
        return Name.Dest in link
    if not isinstance(action, pikepdf.Dictionary) or str(action.get(Name.S, "")) not in _OF_LINK:
        return False
    if Name.Next in action:
        del action[Name.Next]
    target = action.get(Name.URI)
    return target is None or bytes(target).lower().startswith(_WEB)


def _strip(thing: Any) -> None:
    if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return
    for key in _NOWHERE:
        if key in thing:
            del thing[key]
    if thing.get(Name.S) == Name.JavaScript:
        _keep_only(thing, frozenset())
    if isinstance(thing, pikepdf.Stream) and thing.get(Name.Subtype) == Name.Image:
        _strip_picture(thing)


def _strip_picture(picture: pikepdf.Stream) -> None:
    """Cameras' notes (EXIF, GPS, XMP) inside an embedded JPEG or JPEG 2000; not one pixel is touched."""
    filters: Any = picture.get(Name.Filter)
    if isinstance(filters, pikepdf.Array):
        filters = filters[0] if len(filters) == 1 else None
    if filters not in (Name.DCTDecode, Name.JPXDecode):
        return
    raw = picture.read_raw_bytes()
    bare = without_notes_jpeg(raw) if filters == Name.DCTDecode else without_notes_jp2(raw)
    if bare != raw:
        parameters: Any = picture.get(Name.DecodeParms)
        picture.write(bare, filter=filters, decode_parms=parameters)


def without_notes_jpeg(data: bytes) -> bytes:
    """A JPEG with only what decoding needs (ITU-T T.81, annex B): application data but JFIF, ICC and Adobe's go."""
    if not data.startswith(b"\xff\xd8"):
        return data
    out, at = [b"\xff\xd8"], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # a fill byte
            at += 1
            continue
        if marker == 0xDA:
            return b"".join([*out, data[at:]])
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        segment = data[at : at + 2 + length]
        if length < 2 or len(segment) < 2 + length:
            return data
        noted = marker == 0xFE or (0xE1 <= marker <= 0xEF and not _needed(marker, segment[4:]))
        if not noted:
            out.append(segment)
        at += 2 + length
    return data


def _needed(marker: int, content: bytes) -> bool:
    return marker == 0xEE or (marker == 0xE2 and content.startswith(b"ICC_PROFILE\0"))


def without_notes_jp2(data: bytes) -> bytes:
    """A JPEG 2000 file without its boxes of XML and of private kinds (ITU-T T.800, annex I)."""
    if data[4:8] != b"jP  ":
        return data  # a bare codestream has no boxes
    return b"".join(box for kind, box in _boxes(data) if kind not in (b"xml ", b"uuid", b"uinf"))


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        if length == 1:
            length = int.from_bytes(data[at + 8 : at + 16], "big")
        if length < 8 or at + length > len(data):
            length = len(data) - at
        yield data[at + 4 : at + 8], data[at : at + length]
        at += length
