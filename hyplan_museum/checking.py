"""Reading a museum and looking for every mistake, without making anything: what `hyplan check` does, fast."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from hyplan_museum import checks, documents, glyphs, images, recordings, source
from hyplan_museum.documents import NO_PAGES, PageSizes
from hyplan_museum.glyphs import Lettered
from hyplan_museum.images import PictureRequest
from hyplan_museum.museum import Artifact, Media, MediaKey, Museum, Region
from hyplan_museum.problems import Position, Problem, in_order
from hyplan_museum.problems.consequences import without_consequences
from hyplan_museum.recordings import RecordingRequest
from hyplan_museum.said import position_of
from hyplan_museum.settings import Settings

CACHE = ".hyplan"
"""The folder of what is derived, in the museum's folder; it may be deleted at any time."""

OWN_TEMPLATES = "overrides/hyplan"
"""The folder with a museum's own templates of pages (views.py is the contract); it need not be there."""

INPUTS = ("mkdocs.yml", "collections", "exhibits", OWN_TEMPLATES)
"""What a museum is read from; `docs/` and the theme belong to the host."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the curator's files say, and everything that is wrong with them, in order.

    `page_sizes` are those of the PDFs' pages, `lettered` the records that may hold Chinese or Nôm characters.
    """

    root: Path
    settings: Settings
    museum: Museum
    problems: list[Problem]
    page_sizes: PageSizes = field(default_factory=dict)
    lettered: Lettered = frozenset()

    @property
    def has_errors(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems)


def check(root: Path, *, site_url: str | None = None) -> Checked:
    """Read the museum at `root` and find every mistake.

    `site_url` overrides the one in mkdocs.yml (a preview lives at a local address).
    """
    reading = source.read(root)
    settings = reading.settings if site_url is None else replace(reading.settings, site_url=site_url)
    if not reading.found:  # what else it lacks would only confuse
        return Checked(root, settings, reading.museum, in_order([*reading.problems]))
    museum, sizes, found = documents.read(root, reading.museum, settings, root / CACHE)
    lettered = glyphs.lettered(root, museum)
    problems = [
        *reading.problems,
        *found,
        *checks.check(museum, settings),
        *glyphs.inspect(root, museum, settings, lettered),
        *images.inspect(root, picture_requests(museum, sizes), settings),
        *recordings.inspect(root, recording_requests(museum), root / CACHE),
    ]
    return Checked(root, settings, museum, in_order(without_consequences(problems)), sizes, lettered)


def picture_requests(museum: Museum, page_sizes: PageSizes = NO_PAGES) -> list[PictureRequest]:
    """Every picture that may be published, with the details that scenes and lines of inscriptions ask for."""
    details: dict[MediaKey, list[tuple[Region, Position]]] = {}
    for exhibit in museum.exhibits.values():
        for scene in exhibit.scenes:
            if scene.artifact and scene.region and (media := museum.media_of(scene)):
                details.setdefault((scene.artifact, media.id), []).append((scene.region, scene.position))
    return [
        PictureRequest(
            (artifact.id, media.id),
            media.file if media.kind == "image" else media.poster,
            media.position,
            (*details.get((artifact.id, media.id), ()), *_lines_on(artifact, media)),
            media.page,
            page_sizes[media.file][media.page - 1] if media.page_of else (0, 0),
        )
        for artifact in museum.artifacts.values()
        for media in artifact.media
        if (media.kind == "image" or media.poster) and media.rights is not None
    ]


def recording_requests(museum: Museum) -> list[RecordingRequest]:
    """Every sound, film and 3D model that may be published."""
    return [
        RecordingRequest((artifact.id, media.id), media)
        for artifact in museum.artifacts.values()
        for media in artifact.media
        if media.kind in ("sound", "film", "model") and media.rights is not None
    ]


def _lines_on(artifact: Artifact, media: Media) -> Iterator[tuple[Region, Position]]:
    """Where lines of the inscription are on this picture; a line that names none is on the first."""
    first = next((one.id for one in artifact.media if one.kind == "image"), None)
    for line in artifact.inscription:
        if line.region is not None and media.id == (line.media or first):
            yield line.region, position_of(artifact, f"{line.written}.region")
