"""Documents of many pages on their artifact's page: which pages stand there, their contents, the file to keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from hyplan_museum.museum import Artifact, Chapter, Media, Picture
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import rights_link
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import ChapterView, PdfView

FIRST_PAGES: Final = 8
"""Pages of a PDF that its page shows, besides those at which a chapter begins; the viewer has them all."""


def on_page(edition: Edition, artifact: Artifact) -> tuple[tuple[Media, Picture], ...]:
    """The pictures that stand on the artifact's page: all, but of a PDF the first pages and those that begin a part."""
    shown = edition.shown_pictures(artifact)
    if not any(media.page > FIRST_PAGES for media, _ in shown):
        return shown
    begin = {chapter.media for chapter in _all_chapters(artifact.contents)}
    return tuple([pair for pair in shown if pair[0].page <= FIRST_PAGES or pair[0].id in begin])


def contents(edition: Edition, artifact: Artifact) -> tuple[ChapterView, ...]:
    """The table of contents, each part with the address of the figure that shows where it begins."""
    if not artifact.contents:
        return ()
    figures = {media.id for media, _ in on_page(edition, artifact)}
    figures |= {media.id for media in artifact.media if media.remote and media.rights}
    named = {media.id: page_name(edition, media, place) for place, media in _pages(artifact)}
    return tuple(_chapters(edition, artifact.contents, figures, named))


def page_name(edition: Edition, media: Media, place: int) -> Html:
    """What a page is called: its folio, else its number."""
    if media.label is None:
        return escape(edition.fill("document_page", page=media.page or place))
    folio = media.label.values.get("und")
    return escape(edition.fill("document_page", page=folio)) if folio else edition.say(media.label)


def pdfs(edition: Edition, artifact: Artifact, root: str) -> tuple[PdfView, ...]:
    """The PDFs to keep, each with its size and how much of it the page shows."""
    return tuple(_pdf(edition, artifact, media, root) for media in artifact.media if media.kind == "pdf")


def _pdf(edition: Edition, artifact: Artifact, media: Media, root: str) -> PdfView:
    shown = on_page(edition, artifact)
    here = sum(one.page_of == media.id for one, _ in shown)
    pages = sum(one.page_of == media.id for one, _ in edition.shown_pictures(artifact))
    href, rights = rights_link(edition, media.rights)
    credit = media.credit or artifact.credit or edition.settings.credit
    name = edition.say(media.label or media.caption or artifact.title)
    said = (
        edition.fill("pdf_pages_shown", count=pages, shown=here) if here < pages else edition.count("pdf_pages", pages)
    )
    return PdfView(
        id=f"hy-document-{media.id}",
        href=root + media.offered.uri if media.offered else "",
        name=name,
        size=size_in_words(edition, media.offered.bytes) if media.offered else "",
        pages=said if pages else "",
        caption=edition.say(media.caption) if media.caption and media.label else None,
        credit=edition.say(credit) if credit else None,
        rights_href=href,
        rights=rights,
    )


def size_in_words(edition: Edition, size: int) -> str:
    """`1,4 MB` in Vietnamese, `1.4 MB` in English; kilobytes where it is less than one."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    number = f"{size / 1_000_000:.1f}"
    return f"{number.replace('.', ',') if edition.language == 'vi' else number} MB"


def _pages(artifact: Artifact) -> Iterator[tuple[int, Media]]:
    yield from enumerate((m for m in artifact.media if m.kind in ("image", "remote") and not m.layer_of), 1)


def _all_chapters(chapters: Sequence[Chapter]) -> Iterator[Chapter]:
    for chapter in chapters:
        yield chapter
        yield from _all_chapters(chapter.parts)


def _chapters(
    edition: Edition, chapters: Sequence[Chapter], figures: set[str], named: dict[str, Html]
) -> Iterator[ChapterView]:
    for chapter in chapters:
        yield ChapterView(
            href=f"#hy-picture-{chapter.media}" if chapter.media in figures else "",
            words=edition.say(chapter.label),
            page=named.get(chapter.media, Html("")),
            parts=tuple(_chapters(edition, chapter.parts, figures, named)),
        )
