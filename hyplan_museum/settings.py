"""The museum's options and their defaults, for plugin and command line alike; source/settings.py reads them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hyplan_museum.museum import Access, Feast, Glyph, Rights, Status, Text


@dataclass(frozen=True, slots=True)
class Institution:
    """Who stands behind the museum: IIIF `provider`, schema.org `publisher`."""

    name: Text
    homepage: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of the `hyplan-museum` block in `mkdocs.yml`, with `site_name` and `site_url` beside it.

    `languages`: the first is the museum's own, and lives at `/`; each other one lives at `/<code>/`.
    `site_url`: ends in `/`, or is empty (then IIIF is left out). `max_pixels`: a picture above is refused unread.
    `translations`: by language, what the host's own words in mkdocs.yml (titles in `nav`, the copyright line, names of
    the palette's switches) are in that language: `{en: {Tham quan: Visit}}`.
    `tile`: pixels a side. `quality`: JPEG, 1 to 95. `report`: a mail address or http(s) address for mistakes.
    `days`: the museum's own days in its calendar, each with a title.
    `han_nom_font`: a font file of the museum's own, relative to its folder, asked before the one we bring along.
    `glyphs`: what to show for characters that fonts lack.
    """

    title: Text
    site_url: str = ""
    languages: tuple[str, ...] = ("vi", "en")
    institution: Institution | None = None
    description: Text | None = None
    report: str = ""
    rights: Rights | None = None
    text_rights: Rights | None = None
    credit: Text | None = None
    status: Status = "draft"
    access: Access = "public"
    max_pixels: int = 500_000_000
    tile: int = 512
    quality: int = 85
    minimum_side: int = 600
    page_size: int = 48
    strict: bool = False
    days: tuple[Feast, ...] = ()
    han_nom_font: str = ""
    glyphs: tuple[Glyph, ...] = ()
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
