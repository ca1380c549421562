"""What the scripts of the map and the timeline load where a page does not hold everything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from hyplan_museum.outputs import Output
from hyplan_museum.pages.chart import chart_of
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.located import has_map
from hyplan_museum.pages.made_from import MadeFrom
from hyplan_museum.pages.map_drawing import places_file, places_script
from hyplan_museum.pages.moments import has_timeline
from hyplan_museum.pages.pagination import NAMES
from hyplan_museum.pages.timeline import piece_file, piece_script, pieces_of, whole_of


def finding_data(editions: Iterable[Edition], made_from: MadeFrom) -> Iterator[Output]:
    """The places of a map of many and the pieces of a long timeline, in every language."""
    for edition in editions:
        if has_map(edition.museum) and chart_of(edition).many:
            digest = f"{made_from.of_map()}-{edition.language}"
            yield Output(places_file(edition), digest, partial(places_script, edition))
        if has_timeline(edition.museum.artifacts.values()) and whole_of(edition).dated > NAMES:
            for number, piece in enumerate(pieces_of(edition)):
                digest = f"{made_from.moments(piece)}-{edition.language}-{number}"
                yield Output(piece_file(edition, number), digest, partial(piece_script, edition, number))
