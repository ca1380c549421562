"""Links in words that lead to no record: `[bình vôi](artifact:binh-voj)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final, get_args

from hyplan_museum.checks.grouping import where
from hyplan_museum.museum import Museum, RefKind, Text
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.settings import Settings

_LINK: Final = re.compile(r"\]\((artifact|collection|exhibit|place|person|term):([\w./-]+)")
_CODE: Final = re.compile(r"(`+).+?\1", re.DOTALL)


def links_to_nothing(museum: Museum, _: Settings) -> Iterator[Problem]:
    """Each such link once a record or scene; one to a record that is not published yet is no mistake."""
    there = {kind: museum.of_kind(kind) for kind in get_args(RefKind)}
    gone = {(stone.kind, stone.id) for stone in museum.tombstones}
    for position, field, title, words in _prose(museum):
        found = {link for text in words.values.values() if "](" in text for link in _LINK.findall(_CODE.sub("", text))}
        for kind, id in sorted(found):
            if id in there[kind] or (kind, id) in gone:
                continue
            near = get_close_matches(id, there[kind], 1)
            values = {
                "title": title.in_language("vi").text, "target": f"{kind}:{id}",
                **did_you_mean(near[0] if near else None),
            }  # fmt: skip
            yield Problem("prose-link-unknown", position, field, values)


def _prose(museum: Museum) -> Iterator[tuple[Position, str, Text, Text]]:
    """Every text in which Markdown is read, with where it stands and what it is about."""
    described: list[tuple[Position, Text, Text | None]] = [
        *((where(a, "description"), a.title, a.description) for a in museum.artifacts.values()),
        *(
            (collection.position, collection.title, collection.description)
            for collection in museum.collections.values()
        ),
        *((place.position, place.names[0].name, place.description) for place in museum.places.values()),
        *((person.position, person.name, person.description) for person in museum.people.values()),
        *((term.position, term.label, term.description) for term in museum.terms.values()),
    ]
    for position, title, words in described:
        if words is not None:
            yield position, "description", title, words
    for exhibit in museum.exhibits.values():
        if exhibit.introduction is not None:
            yield exhibit.position, "", exhibit.title, exhibit.introduction
        for scene in exhibit.scenes:
            yield scene.position, scene.id, scene.title, scene.body
