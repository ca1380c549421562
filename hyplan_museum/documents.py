"""A museum's PDFs between the rooms: what images/ found in them becomes pages to look at and files to keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from hyplan_museum import addresses, images
from hyplan_museum.museum import Artifact, MediaKey, Museum, Offered, Picture
from hyplan_museum.outputs import Output
from hyplan_museum.problems import Position, Problem
from hyplan_museum.settings import Settings
from hyplan_museum.unfolding import framed, unfolded

PageSizes = Mapping[str, tuple[tuple[int, int], ...]]
"""The size in pixels of every page that is shown of a PDF, by its file."""

NO_PAGES: Final[PageSizes] = MappingProxyType({})


def read(root: Path, museum: Museum, settings: Settings, cache: Path) -> tuple[Museum, PageSizes, list[Problem]]:
    """The museum with its PDFs unfolded into pages, the sizes of these, and what is wrong with PDFs and chapters."""
    found, problems = images.read_documents(root, _pdfs(museum), settings, cache)
    museum, more = unfolded(museum, {file: document.labels for file, document in found.items()})
    return museum, {file: document.pages for file, document in found.items()}, [*problems, *more]


def settled(
    root: Path, museum: Museum, pictures: Mapping[MediaKey, Picture], cache: Path
) -> tuple[Museum, list[Problem]]:
    """The museum as it is shown once its pictures are made: layers that fit, and PDFs with a file to keep."""
    museum, problems = framed(museum, pictures)
    cleaned, more = images.clean_documents(root, _pdfs(museum), cache)
    files = {file: Offered("", copy.file, copy.bytes, "application/pdf", copy.digest) for file, copy in cleaned.items()}
    if files:
        artifacts = {
            id: _offering(artifact, files) if any(media.kind == "pdf" for media in artifact.media) else artifact
            for id, artifact in museum.artifacts.items()
        }
        museum = replace(museum, artifacts=artifacts)
    return museum, [*problems, *more]


def outputs(museum: Museum) -> list[Output]:
    """The PDFs that visitors may keep."""
    return [
        Output(media.offered.uri, media.offered.digest, file=media.offered.file)
        for artifact in museum.artifacts.values()
        for media in artifact.media
        if media.kind == "pdf" and media.offered is not None
    ]


def _offering(artifact: Artifact, files: Mapping[str, Offered]) -> Artifact:
    return replace(
        artifact,
        media=tuple(
            [
                replace(media, offered=replace(files[media.file], uri=addresses.document(artifact.id, media.id)))
                if media.kind == "pdf" and media.file in files
                else media
                for media in artifact.media
            ]
        ),
    )


def _pdfs(museum: Museum) -> list[tuple[str, Position]]:
    """The PDFs that may be published, with where they are named."""
    return [
        (media.file, media.position)
        for artifact in museum.artifacts.values()
        for media in artifact.media
        if media.kind == "pdf" and media.rights is not None
    ]
