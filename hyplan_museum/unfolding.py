"""What media become before they are shown: PDFs their pages, chapters the pages they begin at, layers one frame.

Pure: what PDFs hold is handed in, since only images/ opens them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from hyplan_museum.museum import Artifact, Chapter, Exhibit, InscriptionLine, Media, MediaKey, Museum, Picture, Text
from hyplan_museum.problems import Position, Problem

_PAGE: Final = re.compile(r"(.+)-p([1-9]\d{0,5})")

_ALIKE: Final = 0.02
"""How far the proportions of two layers may be apart: a camera on a stand, cropped by hand, keeps within this."""


def page_id(document: str, page: int) -> str:
    """The id of a page of a PDF among its artifact's media: `1-p3`; part of addresses."""
    return f"{document}-p{page}"


def page_named(media: Sequence[Media], typed: str) -> Media | None:
    """The page of one of these PDFs that is meant by `1-p3`; whether there is such a page is found out later."""
    if (found := _PAGE.fullmatch(typed)) is None:
        return None
    document = next((one for one in media if one.id == found[1] and one.kind == "pdf"), None)
    return _page(document, int(found[2]), None) if document else None


def unfolded(museum: Museum, pdfs: Mapping[str, Sequence[str]]) -> tuple[Museum, list[Problem]]:
    """The museum with the pages of its PDFs among the media, and chapters that name the media they begin at.

    `pdfs` maps the file of each PDF that could be read to the labels of the pages it shows (empty for those without).
    """
    problems: list[Problem] = []
    changed: dict[str, Artifact] = {}
    documents: set[str] = set()
    for id, artifact in museum.artifacts.items():
        if any(media.kind == "pdf" for media in artifact.media):
            documents.add(id)
            changed[id] = _with_pages(artifact, pdfs, problems)
        if artifact.contents:
            changed[id] = _with_chapters(changed.get(id, artifact), problems)
    if not changed:
        return museum, problems
    found = replace(museum, artifacts={**museum.artifacts, **changed})
    if documents:
        exhibits = {id: _with_sound_scenes(e, found, documents, problems) for id, e in museum.exhibits.items()}
        found = replace(found, exhibits=exhibits)
    return found, problems


# --- pages ------------------------------------------------------------------------------------------------------------


def _with_pages(artifact: Artifact, pdfs: Mapping[str, Sequence[str]], problems: list[Problem]) -> Artifact:
    media: list[Media] = []
    for one in artifact.media:
        media.append(one)
        if one.kind != "pdf":
            continue
        labels = pdfs.get(one.file, ())
        media += [_page(one, number, _label(one, number, label)) for number, label in enumerate(labels, 1)]
        if len(one.page_labels) > len(labels) and one.file in pdfs:
            values = {"file": one.file, "pages": str(len(labels)), "labels": str(len(one.page_labels))}
            problems.append(Problem("page-labels-too-many", one.position, "media.page_labels", values))
    ids = {one.id for one in media}
    lines = tuple([_sound_line(artifact, n, line, ids, problems) for n, line in enumerate(artifact.inscription, 1)])
    return replace(artifact, media=tuple(media), inscription=lines)


def _page(document: Media, page: int, label: Text | None) -> Media:
    return replace(
        document,
        id=page_id(document.id, page),
        kind="image",
        alt=None,
        caption=None,
        label=label,
        page_of=document.id,
        page=page,
        page_labels=(),
    )


def _label(document: Media, page: int, own: str) -> Text | None:
    """What the curator calls the page, else what the PDF itself does."""
    if page <= len(document.page_labels):
        return document.page_labels[page - 1]
    return Text({"und": own}) if own and own != str(page) else None


def _sound_line(
    artifact: Artifact, number: int, line: InscriptionLine, ids: set[str], problems: list[Problem]
) -> InscriptionLine:
    if line.media is None or line.media in ids:
        return line
    path = f"inscription.{number}.media"
    _no_such_page(artifact, line.media, artifact.written.get(path, artifact.position), path, problems)
    return replace(line, media=None, region=None)


def _with_sound_scenes(exhibit: Exhibit, museum: Museum, documents: set[str], problems: list[Problem]) -> Exhibit:
    scenes = []
    for scene in exhibit.scenes:
        sound = scene
        if scene.artifact in documents and scene.media is not None and museum.media_of(scene) is None:
            _no_such_page(museum.artifacts[scene.artifact or ""], scene.media, scene.position, scene.id, problems)
            sound = replace(scene, media=None, region=None)
        scenes.append(sound)
    return replace(exhibit, scenes=tuple(scenes))


def _no_such_page(artifact: Artifact, typed: str, where: Position, path: str, problems: list[Problem]) -> None:
    document = typed.rpartition("-p")[0]
    pages = str(sum(media.page_of == document for media in artifact.media))
    problems.append(Problem("page-missing", where, path, {"media": typed, "pages": pages}))


# --- chapters ---------------------------------------------------------------------------------------------------------


def shown_pages(artifact: Artifact) -> list[Media]:
    """What one leafs through, in order: pictures and pages, without the layers that lie over others."""
    return [media for media in artifact.media if media.kind in ("image", "remote") and not media.layer_of]


def _with_chapters(artifact: Artifact, problems: list[Problem]) -> Artifact:
    pages = shown_pages(artifact)
    places = {media.id: place for place, media in enumerate(pages)}

    def settled(chapters: Sequence[Chapter], first: int, last: int) -> Iterator[Chapter]:
        """Those that begin at a page from `first` on and before `last`, in order."""
        for chapter in chapters:
            label = next(iter(chapter.label.values.values()))
            values = {"label": label, "page": chapter.media}
            place = _place_of(chapter.media, places, len(pages))
            if place is None:
                values["pages"] = str(len(pages))
                problems.append(Problem("contents-page-missing", chapter.position, "contents", values))
                continue
            if not first <= place < last:
                problems.append(Problem("contents-out-of-order", chapter.position, "contents", values))
                continue
            first = place
            parts = tuple(settled(chapter.parts, place, last))
            yield replace(chapter, media=pages[place].id, parts=parts)

    return replace(artifact, contents=tuple(settled(artifact.contents, 0, len(pages))))


def _place_of(typed: str, places: Mapping[str, int], count: int) -> int | None:
    """A page by its id, else by its number."""
    if typed in places:
        return places[typed]
    return int(typed) - 1 if typed.isascii() and typed.isdigit() and 0 < int(typed) <= count else None


# --- layers -----------------------------------------------------------------------------------------------------------


def framed(museum: Museum, pictures: Mapping[MediaKey, Picture]) -> tuple[Museum, list[Problem]]:
    """The museum with only those layers that fit the picture they lie over; the others stand for themselves.

    Layers may differ in resolution, since viewers stretch each over the canvas, but not in shape.
    """
    problems: list[Problem] = []
    changed = {
        id: replace(
            artifact, media=tuple([_framed(id, artifact, media, pictures, problems) for media in artifact.media])
        )
        for id, artifact in museum.artifacts.items()
        if any(media.layer_of for media in artifact.media)
    }
    return (replace(museum, artifacts={**museum.artifacts, **changed}) if changed else museum), problems


def _framed(
    id: str, artifact: Artifact, media: Media, pictures: Mapping[MediaKey, Picture], problems: list[Problem]
) -> Media:
    if not media.layer_of:
        return media
    first, own = pictures.get((id, media.layer_of)), pictures.get((id, media.id))
    if first is None or own is None or all(one.id != media.layer_of for one in artifact.media):
        return replace(media, layer_of="")
    if abs(own.width * first.height / (own.height * first.width) - 1) <= _ALIKE:
        return media
    sizes = {"size": f"{own.width}×{own.height}", "first": f"{first.width}×{first.height}"}
    problems.append(Problem("layers-differ", media.position, "media.layers", {"file": media.file, **sizes}))
    return replace(media, layer_of="")
