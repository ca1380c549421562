"""Sounds and films without their words, films and models without a picture in their place (WCAG 2.2, 1.2; R14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hyplan_museum.checks.grouping import few_or_once, name_of
from hyplan_museum.museum import Artifact, Media, Museum
from hyplan_museum.problems import Problem
from hyplan_museum.publication import is_published
from hyplan_museum.settings import Settings


def recordings_without_words(museum: Museum, _: Settings) -> Iterator[Problem]:
    """A film wants captions; a sound wants captions or a transcript."""
    yield from _told(museum, _wordless, "transcripts-missing")


def recordings_without_poster(museum: Museum, _: Settings) -> Iterator[Problem]:
    """A film or model without a picture that stands for it."""
    yield from _told(museum, _posterless, "posters-missing")


def _wordless(media: Media) -> str:
    if media.wordless or media.captions:
        return ""
    if media.kind == "film":
        return "captions-missing"
    return "transcript-missing" if media.kind == "sound" and media.transcript is None else ""


def _posterless(media: Media) -> str:
    return "poster-missing" if media.kind in ("film", "model") and not media.poster else ""


def _told(museum: Museum, lack: Callable[[Media], str], many: str) -> Iterator[Problem]:
    def found(artifact: Artifact) -> list[Media]:
        return [media for media in artifact.media if media.rights is not None and lack(media)]

    def each(artifact: Artifact) -> Problem:
        lacking = found(artifact)
        values = {"title": name_of(artifact), "media": ", ".join(media.id for media in lacking)}
        return Problem(lack(lacking[0]), lacking[0].position, "media", values)

    lacking = [a for a in museum.artifacts.values() if a.media and is_published(a, drafts=True) and found(a)]
    yield from few_or_once(museum, lacking, each, many, {}, "media")
