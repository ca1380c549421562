"""The timeline: an overview by century before the dynasties, and every artifact in time as a list."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import groupby
from math import ceil, floor
from typing import Final, NamedTuple

from hyplan_museum import addresses
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.dates import shown_date, span
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.finding_assets import assets_of
from hyplan_museum.pages.finding_views import Band, Bar, Moment, TimelinePage
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.moments import (
    SURENESS,
    Dated,
    Era,
    Group,
    Sureness,
    eras_of,
    group_end,
    group_of,
    group_words,
    in_time,
    lanes_of,
    year_said,
)
from hyplan_museum.pages.pagination import NAMES, numbered, page_of, pager, pages_for
from hyplan_museum.pages.way import way

WIDTH: Final = 400.0
LANE: Final = 12.0
TALL: Final = 70.0
"""The overview: its width, the height of a lane of periods, and that of the tallest bar."""

PIECE: Final = 1000
"""Artifacts a script of the data holds."""
_CLASSES: Final = (25.0, 200.0)
"""Years: short dates, longer ones and very long ones are in scripts of their own, so that few of them are needed."""
_LETTER: Final = 3.6
_TICKS: Final = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)
_BINS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)


class Whole(NamedTuple):
    """What every page of the list says of the whole: how many there are, are dated, from when to when, how surely."""

    records: int
    dated: int
    first: float
    last: float
    sureness: tuple[Sureness, ...]


def timeline_page(edition: Edition, _id: str = "", number: int = 1) -> PageText:
    """One page of the list; the first has the overview above it."""
    every = in_time(edition)
    here = way(edition, edition.address("timeline", "", number))
    root, words = here.root, edition.words
    _, dated, first, last, sure = whole_of(edition)
    known = {
        "artifacts": edition.count("count_artifacts", dated),
        "first": year_said(edition, floor(first)),
        "last": year_said(edition, ceil(last) - 1),
    }
    ends = group_of(floor(first)), group_end(group_of(ceil(last) - 1))
    eras = eras_of(edition, first, last) if number == 1 else []
    lanes = lanes_of(eras)
    shown = page_of(every, number, NAMES)
    view = TimelinePage(
        crumbs=here.crumbs,
        switches=edition.switches("timeline", root, "", number),
        title=escape(words["timeline"]),
        summary=edition.fill("timeline_intro", **known),
        bars=_bars(edition, every, ends, root) if number == 1 else (),
        bands=tuple(
            Band(
                href=root + edition.file("term", era.term) if era.term else "",
                name=escape(era.vi if edition.language == "vi" else era.en),
                plain=_fitting(edition, era, ends),
                short=era.short,
                years=edition.fill(
                    "timeline_years", first=year_said(edition, era.first), last=year_said(edition, era.last)
                ),
                first=era.first,
                last=era.last + 1,
                approximate=era.approximate,
                lane=lane,
                x=_at(max(era.first, ends[0]), ends),
                width=round(_at(min(era.last + 1, ends[1]), ends) - _at(max(era.first, ends[0]), ends), 1),
            )
            for era, lane in zip(eras, lanes, strict=True)
        ),
        lanes=max(lanes, default=-1) + 1,
        ticks=_ticks(edition, ends),
        range=ends,
        legend=tuple(
            (one, words[f"timeline_{one}"]) for one in ("exact", "approximate", "uncertain", "disputed") if one in sure
        ),
        data=_data(edition, root) if number == 1 and dated > NAMES else "",
        bce=words["bce"],
        sections=tuple(
            (_id_of(group), _heading(edition, group), "", tuple(_moment(edition, one, root) for one in members))
            for group, members in _grouped(shown)
        ),
        first=root + edition.file("timeline") if number > 1 else "",
        pager=pager(edition, "timeline", "", number, pages_for(len(every), NAMES), root),
    )
    title = numbered(edition, words["timeline"], number)
    description = edition.fill("timeline_description", **known)
    subject = Subject(
        "timeline",
        title,
        description,
        (here.node(edition, edition.address("timeline", "", number), title),),
        "",
        number,
    )
    return PageText(
        title,
        description,
        head(edition, subject, root) + assets_of("timeline.js", root),
        edition.templates.render("timeline", view),
    )


def whole_of(edition: Edition) -> Whole:
    """What the pages say of all of it; the years are those of the first and the last moment, open ends left aside."""
    return edition.once(("timeline",), lambda: _whole(in_time(edition)))


def _whole(every: list[Dated]) -> Whole:
    dated = [one for one in every if isinstance(one.group, int)]
    years = [year for one in dated for year in (one.first, one.last) if year is not None]
    return Whole(len(every), len(dated), min(years), max(years), tuple(sorted(set(map(_sureness, dated)))))


def _grouped(shown: Sequence[Dated]) -> list[tuple[Group, list[Dated]]]:
    return [(group, list(members)) for group, members in groupby(shown, key=lambda one: one.group)]


def _id_of(group: Group) -> str:
    return (
        f"from-{group}"
        if isinstance(group, int) and group > 0
        else f"from-{1 - group}-bce"
        if isinstance(group, int)
        else group
    )


def _heading(edition: Edition, group: Group) -> str:
    return group_words(edition, group) if isinstance(group, int) else edition.words[f"timeline_{group}"]


def _sureness(one: Dated) -> Sureness:
    return SURENESS[one.artifact.date.certainty] if one.artifact.date else "exact"


def _moment(edition: Edition, one: Dated, root: str) -> Moment:
    artifact, date = one.artifact, one.artifact.date
    when = span(edition, date) if date is not None and isinstance(one.group, int) else ""
    written: Html | None = None
    if date is not None and edition.plain(date.text) != when:
        written = shown_date(edition, date)
    sure = _sureness(one)
    return Moment(
        href=root + edition.file("artifact", artifact.id),
        title=edition.say(artifact.title),
        when=when,
        written=written,
        certainty=sure,
        said=edition.words[f"timeline_{sure}"] if sure != "exact" and isinstance(one.group, int) else "",
        first="" if one.first is None else f"{one.first:g}" if one.first < 1e5 else "",
        last="" if one.last is None else f"{one.last:g}",
    )


# --- the overview -----------------------------------------------------------------------------------------------------


def _at(year: float, ends: tuple[int, int]) -> float:
    return round((year - ends[0]) / (ends[1] - ends[0]) * WIDTH, 1)


def _bars(edition: Edition, every: list[Dated], ends: tuple[int, int], root: str) -> tuple[Bar, ...]:
    """A bar for each group of the list, as high as it has members, which leads to it."""
    bars: list[tuple[int, int, int]] = []
    for number, one in enumerate(every):
        if isinstance(one.group, int):
            if bars and bars[-1][0] == one.group:
                bars[-1] = (one.group, bars[-1][1] + 1, bars[-1][2])
            else:
                bars.append((one.group, 1, number // NAMES + 1))
    most = max((count for _, count, _ in bars), default=1)
    drawn = []
    for group, count, page in bars:
        x, end = _at(group, ends), _at(group_end(group), ends)
        height = round(max(2.0, TALL * count / most), 1)
        words = f"{_heading(edition, group)}: {edition.count('count_artifacts', count)}"
        href = f"{root}{edition.file('timeline', '', page)}#{_id_of(group)}" if page > 1 else f"#{_id_of(group)}"
        drawn.append(Bar(href, words, x, round(max(1.5, end - x - 0.8), 1), round(TALL - height, 1), height))
    return tuple(drawn)


def _fitting(edition: Edition, era: Era, ends: tuple[int, int]) -> str:
    """The name of a period as long as its band is wide; empty where not even the short one fits."""
    wide = _at(min(era.last + 1, ends[1]), ends) - _at(max(era.first, ends[0]), ends)
    name = era.vi if edition.language == "vi" else era.en
    return next((one for one in (name, era.short) if one and len(one) * _LETTER + 3 < wide), "")


def _ticks(edition: Edition, ends: tuple[int, int]) -> tuple[tuple[float, str], ...]:
    step = next((step for step in _TICKS if (ends[1] - ends[0]) / step <= 6), _TICKS[-1])
    years = range(ceil(ends[0] / step) * step, ends[1] + 1, step)
    round_years = (year if year > 0 else year + 1 for year in years)  # 1 follows 1 BCE, and 500 BCE is −499
    return tuple((_at(year, ends), year_said(edition, year)) for year in round_years if year >= ends[0])


# --- everything, for the script of a long timeline --------------------------------------------------------------------


def pieces_of(edition: Edition) -> list[list[Dated]]:
    """The dated artifacts in scripts of a bounded size: those of like length together, by time."""
    return edition.once(("timeline", "pieces"), lambda: _pieces(in_time(edition)))


def _pieces(every: list[Dated]) -> list[list[Dated]]:
    classes: list[list[Dated]] = [[] for _ in range(len(_CLASSES) + 1)]
    for one in every:
        if isinstance(one.group, int):
            long = (one.last or 0.0) - (one.first or 0.0) if one.first is not None and one.last is not None else 1e9
            classes[sum(long > limit for limit in _CLASSES)].append(one)
    return [members[at : at + PIECE] for members in classes for at in range(0, len(members), PIECE)]


def piece_file(edition: Edition, number: int) -> str:
    """Where the script finds a piece."""
    return f"{addresses.page('timeline', edition.language, edition.settings.languages)}{number}.js"


def piece_script(edition: Edition, number: int) -> bytes:
    """A piece: for each artifact its first and last year, how sure, its title and its id."""
    rows = [
        [one.first, one.last, _sureness(one)[0], edition.plain(one.artifact.title), one.artifact.id]
        for one in pieces_of(edition)[number]
    ]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/")
    return f"hyplanMoments({number},{text});\n".encode()


def _data(edition: Edition, root: str) -> str:
    """What a script needs before any piece: how many there are when, and the years that each piece covers."""
    every, (_, _, first, last, _) = in_time(edition), whole_of(edition)
    step = next((step for step in _BINS if (last - first) / step <= 300), _BINS[-1])
    start = floor(first / step) * step
    counts = [0] * (int((last - start) // step) + 1)
    for one in every:
        if isinstance(one.group, int):
            known = [year for year in (one.first, one.last) if year is not None]
            counts[min(len(counts) - 1, int((sum(known) / len(known) - start) // step))] += 1
    covered = []
    for piece in pieces_of(edition):
        low = min(one.first if one.first is not None else first for one in piece)
        high = max(one.last if one.last is not None else last for one in piece)
        covered.append([floor(low), ceil(high), len(piece)])
    base = root + addresses.page("timeline", edition.language, edition.settings.languages)
    artifacts = root + addresses.page("artifact", edition.language, edition.settings.languages)
    about = {"from": start, "step": step, "counts": counts, "pieces": covered, "base": base, "artifacts": artifacts}
    return json.dumps(about, separators=(",", ":"))
