"""Passing a page on from itself: its address, a QR code of it, paper, and the code that embeds it in another site."""

from __future__ import annotations

from typing import Final

import segno

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.museum import Picture, Region, Text
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Share

FRAME_WIDTH: Final = 600
"""Pixels; on a narrower page the frame is narrower."""

_WORDS_BELOW: Final = 130
"""Pixels that a frame leaves for title, credit and link."""

_TALLEST: Final = 760

_MASK: Final = 4
"""Any pattern of the eight can be read; trying them all to find the prettiest takes nine tenths of the time."""


def share_of(edition: Edition, kind: PageKind, id: str, title: Text, picture: Picture | None) -> Share:
    """How the page of an artifact or exhibit is passed on.

    A QR code is drawn here where there is a picture, which costs far more; else by the script when it is asked for.
    """
    url = edition.absolute(edition.address(kind, id))
    said = title.in_language(edition.language, edition.settings.languages)
    return Share(
        url=url,
        language=said.language if said.language != edition.language else "",
        qr=qr_code(edition, url) if url and (picture or kind != "artifact") else Html(""),
        embed=_code(edition, kind, id, said.text, picture) if url else "",
    )


def qr_code(edition: Edition, url: str) -> Html:
    """The code as a drawing in the page, with its name for those who do not see it."""
    code = segno.make(url, error="m", micro=False, boost_error=False, mask=_MASK)
    side, _ = code.symbol_size(border=4)
    path = "".join(_row(row, y) for y, row in enumerate(code.matrix))
    label = edition.fill("qr_of", url=url)
    return Html(
        f'<svg class="hy-qr" viewBox="-4 -4 {side} {side}" role="img" aria-label="{escape(label)}">'
        f'<path class="hy-qr-ground" d="M-4-4h{side}v{side}h-{side}z"/><path d="{path}"/></svg>'
    )


def _row(row: bytearray, y: int) -> str:
    """The dark squares of a row, each run as one rectangle."""
    path: list[str] = []
    x = 0
    while x < len(row):
        if not row[x]:
            x += 1
            continue
        end = x
        while end < len(row) and row[end]:
            end += 1
        path.append(f"M{x} {y}h{end - x}v1h-{end - x}z")
        x = end
    return "".join(path)


def frame_height(picture: Picture, region: Region | None = None) -> int:
    """Of a frame as wide as `FRAME_WIDTH`: the picture or its detail whole, with its words."""
    box = region.box(picture.width, picture.height) if region else None
    width, height = box[2:] if box else (picture.width, picture.height)
    return min(_TALLEST, round(FRAME_WIDTH * height / width) + _WORDS_BELOW)


def snippet(
    edition: Edition,
    kind: PageKind,
    id: str,
    title: str,
    picture: Picture,
    scene: str = "",
    region: Region | None = None,
) -> str:
    """The frame as HTML for another site: no script, nothing told of who looks, loaded when it comes into sight."""
    src = edition.absolute(addresses.embed(kind, id, edition.language, edition.settings.languages, scene))
    height = frame_height(picture, region)
    return (
        f'<iframe src="{escape(src)}" title="{escape(title)}" width="{FRAME_WIDTH}" height="{height}" '
        'style="max-width:100%;border:0" loading="lazy" referrerpolicy="no-referrer" allowfullscreen></iframe>'
    )


def _code(edition: Edition, kind: PageKind, id: str, title: str, picture: Picture | None) -> str:
    if picture is not None:
        return snippet(edition, kind, id, title, picture)
    url = escape(edition.absolute(edition.address(kind, id)))
    museum = escape(edition.plain(edition.settings.title))
    return f'<blockquote cite="{url}"><a href="{url}">{escape(title)}</a> ({museum})</blockquote>'
