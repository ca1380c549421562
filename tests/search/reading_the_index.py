"""The index as a browser reads it, in Python: pieces by their names, lists of numbers, and a museum in a string."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import museum_in_a_string

from hyplan_museum import search
from hyplan_museum.outputs import Output
from hyplan_museum.pages import Prose
from hyplan_museum.publication import published

_SCRIPT = re.compile(r'HYS\("([^"]+)","([0-9a-f]+)",(.*)\)\n', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Index:
    """What was published of an index: the content of each piece by its name, and the files by their uris."""

    pieces: Mapping[str, Any]
    files: Mapping[str, bytes]

    @property
    def start(self) -> Any:
        return self.pieces["start"]

    def gathered(self, letter: str) -> dict[str, Any]:
        """All words (`t`) or pairs (`b`) of all pieces."""
        found: dict[str, Any] = {}
        for name, content in self.pieces.items():
            if name.startswith(f"{letter}-"):
                assert not found.keys() & content.keys()
                found |= content
        return found

    def cards(self, language: str = "vi") -> list[Any]:
        (records, _), size, all = self.start["docs"], self.start["size"], self.start["n"]
        blocks = [*range((records + size - 1) // size), *(f"page-{number}" for number in range(all - records))]
        return [card for block in blocks for card in self.pieces[f"c-{language}-{block}"]]

    def ids(self, lists: str | list[str], rank: int | None = None) -> list[str]:
        """The records of a list, of one rank or of all."""
        ranks = [""] * int(lists[0]) + [lists[1:]] if isinstance(lists, str) else lists
        wanted = ranks if rank is None else ranks[rank : rank + 1]
        cards = self.cards()
        return [cards[number][0] for written in wanted for number in numbers(written)]

    def having(self, word: str) -> set[str]:
        """The ids of the records that have a word without marks, however it is spelt."""
        found = self.gathered("t").get(word, {})
        spellings = found if isinstance(found, dict) else {word: found}
        return {id for lists in spellings.values() for id in self.ids(lists)}


def numbers(written: str) -> list[int]:
    """The numbers of a list as the script counts them."""
    found, last = [], -1
    for char in written:
        code = ord(char)
        last += code - (0x800 if code >= 0xE000 else 0) - 34
        found.append(last)
    return found


def index_of(
    root: Path,
    text: str,
    cache: Path | None = None,
    *,
    drafts: bool = False,
    written: Iterable[search.WrittenPage] = (),
) -> Index:
    """The index of the museum in `text` (museum_in_a_string) and of pages of docs/."""
    reading = museum_in_a_string.read(root, text)
    museum = published(reading.museum, drafts=drafts)
    return read(search.plan(museum, {}, reading.settings, Prose().text, written=written, cache=cache))


def read(outputs: list[Output]) -> Index:
    files = {output.uri: output.render() for output in outputs if output.render}
    assert len(files) == len(outputs)
    pieces: dict[str, Any] = {}
    for uri, content in files.items():
        match = _SCRIPT.fullmatch(content.decode())
        assert match, uri
        assert uri == f"hyplan/search/{match[1]}.js"
        pieces[match[1]] = json.loads(match[3])
    return Index(pieces, files)
