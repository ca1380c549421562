"""Every clause of every gathered fact stands in the museum's pages, or it is said why it was left out."""

from __future__ import annotations

import unicodedata
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from built_museums import Built
from clauses import (
    COLLECTIONS,
    GATHERED,
    NO_CLAUSES,
    Clause,
    entry,
    gathered,
    holds,
    leads_to,
    letters,
    record,
    written,
)

WRITTEN = written()
LANGUAGES = {"vi", "en"}
each_record = pytest.mark.parametrize("id", WRITTEN)
with_facts = pytest.mark.skipif(not GATHERED.is_file(), reason="the gathered facts of ../shared/data are not here")


def test_seventy_nine_records_have_clauses() -> None:
    files = {path.stem for path in COLLECTIONS.glob("*/*.yml") if path.parent.name != "authorities"} - {"collection"}

    assert len(WRITTEN) == 79
    assert set(WRITTEN) == files


@with_facts
def test_the_records_are_those_of_the_facts() -> None:
    assert set(WRITTEN) == set(gathered())


@with_facts
@each_record
def test_the_clauses_cover_the_whole_fact(id: str) -> None:
    fact = {key: words for key, words in gathered()[id].items() if key not in NO_CLAUSES}
    said = {key: " ".join(clause.says for clause in WRITTEN[id] if clause.fact == key) for key in fact}

    assert {clause.fact for clause in WRITTEN[id]} == set(fact)
    assert {key: letters(words) for key, words in said.items()} == {key: letters(words) for key, words in fact.items()}


@each_record
def test_a_clause_is_shown_by_a_field_or_left_out_for_a_reason(id: str) -> None:
    for clause in WRITTEN[id]:
        if clause.left_out:
            assert (clause.shows, clause.field, clause.page) == ("", "", ""), clause
            assert len(clause.left_out.split()) >= 3, f"a reason takes words: {clause}"
        elif clause.page:
            assert leads_to(id, clause.page), f"{id} does not lead to {clause.page}"
            assert holds(entry(clause.page), clause.field), clause
        else:
            assert holds(record(id), clause.field), clause


@each_record
def test_the_page_shows_what_the_clause_says(id: str, sample: Built) -> None:
    missing = [
        clause
        for clause in WRITTEN[id]
        if not clause.left_out and not _shows(sample.site, _address(id, clause), clause.shows)
    ]

    assert missing == []


@each_record
def test_title_and_description_are_in_both_languages(id: str) -> None:
    typed = record(id)

    for field in ("title", "description"):
        assert isinstance(typed[field], dict), f"{id}: {field}"
        assert set(typed[field]) == LANGUAGES
        assert all(words.strip() for words in typed[field].values())
    assert typed["description"]["vi"] != typed["description"]["en"]


def _address(id: str, clause: Clause) -> str:
    """The English words of a fact stand on the English page."""
    return ("en/" if clause.fact == "en" else "") + (clause.page or f"artifacts/{id}")


def _shows(site: Path, address: str, words: str) -> bool:
    return bool(words) and unicodedata.normalize("NFC", words) in _visible(site / address / "index.html")


@cache
def _visible(page: Path) -> str:
    reader = _Reader()
    reader.feed(page.read_text("utf-8"))
    return " ".join(unicodedata.normalize("NFC", "".join(reader.words)).split())


class _Reader(HTMLParser):
    """The words a visitor reads in our part of a page: not the host's frame, and no text in place of pictures."""

    BLOCKS = frozenset(
        {"dd", "div", "dt", "figcaption", "figure", "h1", "h2", "h3", "header", "li", "ol", "p", "section", "ul"}
    )
    UNSEEN = frozenset({"script", "style", "template"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._ours = 0
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        self._ours += tag == "article" and (self._ours > 0 or "hy" in classes)
        self._unseen += tag in self.UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._ours -= tag == "article" and self._ours > 0
        self._unseen -= tag in self.UNSEEN
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if self._ours and not self._unseen:
            self.words.append(data)

    def _break(self, tag: str) -> None:
        if tag in self.BLOCKS:
            self.words.append("\n")
