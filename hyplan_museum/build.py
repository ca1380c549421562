"""READ THIS FIRST: the whole build, top to bottom: read, check, publish, make pictures, plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hyplan_museum import checks, iiif, images, pages, source
from hyplan_museum.images import PictureRequest
from hyplan_museum.museum import MediaKey, Museum, Picture, Region
from hyplan_museum.outputs import Output, Page, Tree
from hyplan_museum.problems import Position, Problem, in_order
from hyplan_museum.progress import Progress, Silent
from hyplan_museum.publication import published
from hyplan_museum.settings import Settings

CACHE = ".hyplan"
"""The folder of what is derived, in the museum's folder; it may be deleted at any time."""

INPUTS = ("mkdocs.yml", "collections", "exhibits")
"""What a museum is read from; `docs/` and the theme belong to the host."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the curator's files say, and everything that is wrong with them, in order."""

    root: Path
    settings: Settings
    museum: Museum
    problems: list[Problem]

    @property
    def has_errors(self) -> bool:
        return any(problem.severity == "error" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that will be published, except what the host adds around it."""

    checked: Checked
    museum: Museum
    pictures: Mapping[MediaKey, Picture]
    pages: list[Page]
    outputs: list[Output | Tree]
    problems: list[Problem]


def check(root: Path, *, site_url: str | None = None) -> Checked:
    """Read the museum at `root` and look for every mistake, without making anything.

    `site_url` overrides the one in mkdocs.yml (a preview lives at a local address).
    """
    reading = source.read(root)
    settings = reading.settings if site_url is None else replace(reading.settings, site_url=site_url)
    problems = [
        *reading.problems,
        *checks.check(reading.museum, settings),
        *images.inspect(root, picture_requests(reading.museum), settings),
    ]
    return Checked(root, settings, reading.museum, in_order(problems))


def plan(checked: Checked, *, drafts: bool = False, progress: Progress | None = None) -> Plan:
    """Make the pictures and plan every output of a museum without errors; rendering happens when an output is asked."""
    settings = checked.settings
    museum = published(checked.museum, drafts=drafts)
    made = images.make_pictures(
        checked.root, picture_requests(museum), settings, checked.root / CACHE, progress or Silent()
    )
    return Plan(
        checked,
        museum,
        made.pictures,
        pages.plan(museum, made.pictures, settings),
        [
            *iiif.plan(museum, made.pictures, settings, to_text=pages.to_text),
            *pages.files(museum, made.pictures, settings),
            *picture_outputs(made.pictures, with_services=bool(settings.site_url)),
        ],
        in_order([*checked.problems, *made.problems]),
    )


def picture_requests(museum: Museum) -> list[PictureRequest]:
    """Every picture that may be published, with the details that scenes ask for."""
    details: dict[MediaKey, list[tuple[Region, Position]]] = {}
    for exhibit in museum.exhibits.values():
        for scene in exhibit.scenes:
            if scene.artifact and scene.region and (media := museum.media_of(scene)):
                details.setdefault((scene.artifact, media.id), []).append((scene.region, scene.position))
    return [
        PictureRequest(
            (artifact.id, media.id), media.file, media.position, tuple(details.get((artifact.id, media.id), ()))
        )
        for artifact in museum.artifacts.values()
        for media in artifact.media
        if media.kind == "image" and media.rights is not None
    ]


def picture_outputs(pictures: Mapping[MediaKey, Picture], *, with_services: bool) -> list[Output | Tree]:
    """The files of every picture; without an address of the site there is no IIIF, and so no tiles."""
    outputs: list[Output | Tree] = []
    for picture in pictures.values():
        if with_services:
            outputs.append(Tree(picture.service, picture.digest, picture.files))
        crops = (crop for detail in picture.details.values() for crop in detail)
        for rendition in {r.uri: r for r in (*picture.renditions, picture.thumbnail, *crops)}.values():
            outputs.append(Output(rendition.uri, rendition.file, file=rendition.file))
    return outputs
