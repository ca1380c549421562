"""READ THIS FIRST: the whole build, top to bottom: read and check (checking.py), publish, make pictures, plan.

What is planned is rendered only where it changed: hosts/site.py stamps the pages into the host's shell and writing.py
brings the site's folder up to date.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from hyplan_museum import exports, iiif, images, pages
from hyplan_museum.checking import CACHE, OWN_TEMPLATES, Checked, check, picture_requests
from hyplan_museum.essence import Essences
from hyplan_museum.iiif import RefusedError
from hyplan_museum.museum import MediaKey, Museum, Picture
from hyplan_museum.outputs import Output, Page, Tree
from hyplan_museum.problems import Problem, in_order
from hyplan_museum.progress import Progress, Silent
from hyplan_museum.publication import published

__all__ = ["CACHE", "Checked", "Plan", "RefusedError", "check", "plan"]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that will be published, except what the host adds around it; `problems` are all, in order."""

    checked: Checked
    museum: Museum
    pictures: Mapping[MediaKey, Picture]
    pages: list[Page]
    outputs: list[Output | Tree]
    problems: list[Problem]


def plan(checked: Checked, *, drafts: bool = False, progress: Progress | None = None) -> Plan:
    """Make the pictures and plan every output of a museum without errors; rendering happens when an output is asked."""
    settings, essences = checked.settings, Essences()
    museum = published(checked.museum, drafts=drafts)
    cache = checked.root / CACHE
    wanted = picture_requests(museum, checked.page_sizes)
    made = images.make_pictures(checked.root, wanted, settings, cache, progress or Silent())
    museum, odd = documents.settled(checked.root, museum, made.pictures, cache)
    manifests = iiif.plan(museum, made.pictures, settings, essences=essences)
    year = year_of_build()
    ready = pages.ready(museum, made.pictures, settings, checked.root / OWN_TEMPLATES, essences=essences, year=year)
    return Plan(
        checked,
        museum,
        made.pictures,
        pages.pages_of(ready),
        [
            *manifests,
            *exports.plan(museum, settings, {output.uri: output.made_from for output in manifests}, pages.Prose().text),
            *exports.calendars(museum, settings, year),
            *pages.files(museum, made.pictures, settings),
            *pages.pieces(*ready),
            *picture_outputs(made.pictures),
            *documents.outputs(museum),
        ],
        in_order([*checked.problems, *made.problems, *odd]),
    )


def year_of_build() -> int:
    """This year in Vietnam, the first of the calendar; or that of $SOURCE_DATE_EPOCH, for builds that must repeat."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return moment.astimezone(timezone(timedelta(hours=7))).year


def picture_outputs(pictures: Mapping[MediaKey, Picture]) -> list[Output | Tree]:
    """The files of every picture; tiles also while the site has no address, since pages zoom without IIIF."""
    outputs: list[Output | Tree] = []
    for picture in pictures.values():
        outputs.append(Tree(picture.service, picture.digest, picture.files))
        outputs += [Output(r.uri, r.file, file=r.file) for r in picture.every_rendition()]
    return outputs
