"""READ THIS FIRST: the whole build, top to bottom: read and check (checking.py), publish, make pictures, plan.

What is planned is rendered only where it changed: hosts/site.py stamps the pages into the host's shell and writing.py
brings the site's folder up to date.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

from hyplan_museum import addresses, documents, exports, glyphs, iiif, images, pages, recordings
from hyplan_museum.checking import CACHE, OWN_TEMPLATES, Checked, check, picture_requests, recording_requests
from hyplan_museum.essence import Essences
from hyplan_museum.freshness import digest
from hyplan_museum.iiif import RefusedError
from hyplan_museum.museum import MediaKey, Museum, Picture
from hyplan_museum.outputs import Output, Page, Tree
from hyplan_museum.problems import Problem, in_order
from hyplan_museum.progress import Progress, Silent
from hyplan_museum.publication import published
from hyplan_museum.search import WrittenPage
from hyplan_museum.search import plan as plan_search

__all__ = ["CACHE", "Checked", "Plan", "RefusedError", "check", "plan"]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that will be published, except what the host adds around it; `problems` are all, in order.

    `inputs` are files outside collections/ and exhibits/ it was made of, `lettering` the style sheet of the font of
    Chinese and Nôm characters, which pages of docs/ need too. `index` gives the files of the search once the host has
    told what it publishes of docs/.
    """

    checked: Checked
    museum: Museum
    pictures: Mapping[MediaKey, Picture]
    pages: list[Page]
    outputs: list[Output | Tree]
    index: Callable[[Iterable[WrittenPage]], list[Output]]
    problems: list[Problem]
    inputs: tuple[str, ...] = ()
    lettering: str = ""


def plan(checked: Checked, *, drafts: bool = False, progress: Progress | None = None) -> Plan:
    """Make the pictures and plan every output of a museum without errors; rendering happens when an output is asked."""
    settings, essences = checked.settings, Essences()
    museum = published(checked.museum, drafts=drafts)
    cache = checked.root / CACHE
    wanted = picture_requests(museum, checked.page_sizes)
    made = images.make_pictures(checked.root, wanted, settings, cache, progress or Silent())
    museum, odd = documents.settled(checked.root, museum, made.pictures, cache)
    played = recordings.make_recordings(checked.root, recording_requests(museum), cache)
    museum = recordings.with_recordings(museum, played.recordings)
    manifests = iiif.plan(museum, made.pictures, settings, essences=essences, cache=cache)
    year = year_of_build()
    lettering = letter(checked, museum, cache)
    ready = pages.ready(
        museum, made.pictures, settings, checked.root / OWN_TEMPLATES,
        essences=essences, year=year, han_nom=lettering.han_nom, cache=cache,
    )  # fmt: skip
    drawn = draw_cards(ready.editions, checked.root / CACHE, progress or Silent())
    return Plan(
        checked,
        museum,
        made.pictures,
        pages.pages_of(ready),
        [
            *manifests,
            *exports.plan(museum, settings, {output.uri: output.made_from for output in manifests}, pages.Prose().text),
            *exports.calendars(museum, settings, year),
            *exports.places(museum, settings),
            *exports.feeds(museum, settings, pages.Prose().text),
            *pages.files(museum, made.pictures, settings),
            *pages.pieces(*ready),
            *pages.finding_data(*ready),
            *pages.taken_along(ready.editions, essences),
            *share_pictures(ready.editions, drawn),
            *picture_outputs(made.pictures),
            *documents.outputs(museum),
            *played.outputs,
            *lettering.outputs,
        ],
        lambda written: plan_search(
            museum, made.pictures, settings, pages.Prose().text, written=written, essences=essences, cache=cache
        ),
        in_order([*checked.problems, *made.problems, *odd, *lettering.problems]),
        lettering.inputs,
        lettering.han_nom.stylesheet,
    )


def year_of_build() -> int:
    """This year in Vietnam, the first of the calendar; or that of $SOURCE_DATE_EPOCH, for builds that must repeat."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch.isdigit() else datetime.now(UTC)
    return moment.astimezone(timezone(timedelta(hours=7))).year


def letter(checked: Checked, museum: Museum, cache: Path) -> glyphs.Lettering:
    """The font of the Chinese and Nôm characters that are used, and pictures of those that fonts lack."""
    root, settings = checked.root, checked.settings
    pictures, problems = images.pictures_of_glyphs(root, settings, cache)
    said = glyphs.of(museum, checked.lettered)
    made = glyphs.letter(root, said, settings, cache, glyphs.documents(root), pictures)
    files = tuple(glyph.file for glyph in settings.glyphs if glyph.file)
    return replace(made, problems=(*made.problems, *problems), inputs=(*made.inputs, *files))


def draw_cards(editions: Sequence[pages.Edition], cache: Path, progress: Progress) -> Mapping[str, str]:
    """Draw the card of every page that has one; the editions are told which there are. Address → file."""
    cards = [card for edition in editions for card in pages.share_cards(edition)]
    drawn = images.draw_cards(cards, pages.FONTS, cache, progress)
    for edition in editions:
        edition.cards = drawn.keys()
    return drawn


def share_pictures(editions: Sequence[pages.Edition], drawn: Mapping[str, str]) -> Iterator[Output]:
    """The cards, and the museum's sign for the screens of phones."""
    for uri, file in drawn.items():
        yield Output(uri, file, file=file)
    name = editions[0].plain(editions[0].settings.title)
    for side in pages.ICON_SIDES:
        yield Output(addresses.icon(side), digest(name, side), partial(images.draw_icon, name, side, pages.FONTS))


def picture_outputs(pictures: Mapping[MediaKey, Picture]) -> list[Output | Tree]:
    """The files of every picture; tiles also while the site has no address, since pages zoom without IIIF."""
    outputs: list[Output | Tree] = []
    for picture in pictures.values():
        outputs.append(Tree(picture.service, picture.digest, picture.files))
        outputs += [Output(r.uri, r.file, file=r.file) for r in picture.every_rendition()]
    return outputs
