"""Names of the pages of a folder or a PDF: folios, as the curator lists them in `page_labels`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hyplan_museum.museum import Media, Text
from hyplan_museum.problems import Problem
from hyplan_museum.source.media_files import kind_of


def named_pages(media: Media, files: Sequence[str], problems: list[Problem]) -> tuple[Media, tuple[Text, ...]]:
    """The media, and what each of its files is called; a PDF keeps the names until its pages are known."""
    labels = media.page_labels
    if not labels or not files or (len(files) == 1 and kind_of(files[0]) == "pdf"):
        return media, ()
    if len(labels) > len(files):
        values = {"file": media.file, "pages": str(len(files)), "labels": str(len(labels))}
        problems.append(Problem("page-labels-too-many", media.position, "media.page_labels", values))
    return replace(media, page_labels=()), labels[: len(files)]
