"""A picture of an artifact, or a detail of it, as a figure: sources for every screen, words, credit, rights."""

from __future__ import annotations

from collections.abc import Sequence

from hyplan_museum.museum import Artifact, Media, Picture, Region, Rendition, Rights
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Figure

_ON_PHONES = 960
"""Pixels. The rendition named in `src`, for browsers that know no srcset, is the first at least this wide."""


def figure(
    edition: Edition,
    artifact: Artifact,
    media: Media,
    picture: Picture,
    root: str,
    *,
    region: Region | None = None,
    prefix: str = "hy-picture",
) -> Figure:
    """The figure of a whole picture, or of the detail at `region` where one was made."""
    detail = picture.details.get(region, ()) if region else ()
    renditions = detail or picture.renditions or (picture.thumbnail,)
    chosen = next((r for r in renditions if r.width >= _ON_PHONES), renditions[-1])
    alt, alt_language, missing = _alt(edition, artifact, media)
    if detail and not missing:
        alt = edition.fill("detail_of", title=alt)
    credit = media.credit or artifact.credit or edition.settings.credit
    href, words = rights_link(edition, media.rights)
    return Figure(
        id=f"{prefix}-{media.id}",
        src=root + chosen.uri,
        srcset=srcset(renditions, root) if len(renditions) > 1 else "",
        lighter=lighter(renditions, root),
        width=chosen.width,
        height=chosen.height,
        full=root + largest(picture).uri,
        zoom=f"{artifact.id}/{media.id}",
        region=percent(region, picture) if region else "",
        alt=alt,
        alt_language=alt_language,
        alt_missing=missing,
        illustration=media.illustration,
        label=_label(edition, media),
        caption=edition.say(media.caption) if media.caption else None,
        credit=edition.say(credit) if credit else None,
        rights_href=href,
        rights=words,
    )


def _label(edition: Edition, media: Media) -> Html | None:
    """What the picture is called; a page of a PDF at least by its number, a layer as one."""
    if media.page_of and (media.label is None or "und" in media.label.values):
        page = media.label.values["und"] if media.label else media.page
        return escape(edition.fill("document_page", page=page))
    if media.layer is None:
        return edition.say(media.label) if media.label else None
    if not media.layer_of and media.label is not None and media.label is not media.layer:
        return Html(f"{edition.say(media.label)}: {edition.say(media.layer)}")
    kept = escape(edition.words["layer_same_view"])
    return Html(f"{edition.say(media.layer)} ({kept})") if media.layer_of else edition.say(media.layer)


def percent(region: Region, picture: Picture) -> str:
    """A region of a picture as addresses say it (Image API 3.0 §4.1); empty where it lies outside."""
    box = region.box(picture.width, picture.height)
    if box is None:
        return ""
    sides = (picture.width, picture.height) * 2
    return "pct:" + ",".join(f"{100 * part / side:.4g}" for part, side in zip(box, sides, strict=True))


def largest(picture: Picture) -> Rendition:
    """The best rendition there is outside the image service."""
    return picture.renditions[-1] if picture.renditions else picture.thumbnail


def rights_link(edition: Edition, rights: Rights | None) -> tuple[str, Html | None]:
    """Where a licence or statement can be read, and its label; a name that is no address has no link."""
    if rights is None:
        return "", None
    return (rights.uri if rights.uri.startswith(("http://", "https://")) else ""), edition.say(rights.label)


def srcset(renditions: Sequence[Rendition], root: str) -> str:
    """The renditions for an attribute `srcset`, by their widths."""
    return ", ".join(f"{root}{r.uri} {r.width}w" for r in renditions)


def lighter(renditions: Sequence[Rendition], root: str) -> str:
    """The same as AVIF; empty unless all have it, since a browser looks no further than the first source it knows."""
    twins = [twin for r in renditions if (twin := r.lighter) is not None]
    return srcset(twins, root) if len(twins) == len(renditions) else ""


def _alt(edition: Edition, artifact: Artifact, media: Media) -> tuple[str, str, bool]:
    """The alternative text, its language where it is not the page's, and whether the curator gave none."""
    if media.alt is None and media.page_of:
        title, page = edition.plain(artifact.title), media.label.values.get("und") if media.label else None
        return edition.fill("page_of_document", page=page or media.page, title=title), "", False
    if media.alt is None:
        return edition.fill("alt_missing_of", title=edition.plain(artifact.title)), "", True
    stretch = media.alt.in_language(edition.language, edition.settings.languages)
    return stretch.text, "" if stretch.language == edition.language else stretch.language, False
