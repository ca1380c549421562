"""The text of a CSV table and its cells: encodings, delimiters, quotes, and where every cell begins."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, NamedTuple

from hyplan_museum.problems import Position, Problem
from hyplan_museum.source.text_damage import damage_in

DELIMITERS: Final = (",", ";", "\t", "|")
LARGEST: Final = 64 * 1024 * 1024
"""Bytes; a table above is refused unread (10,000 artworks of Tate are 3.7 MB)."""

_SEP_LINE: Final = re.compile(r"sep=(.)\n", re.IGNORECASE)


class Cell(NamedTuple):
    """One cell: its words without surrounding blanks, and the physical line and column (from 1) where it begins."""

    text: str
    line: int
    column: int


Row = list[Cell]


def decode(data: bytes, file: str) -> tuple[str, list[Problem]]:
    """The text of a table (NFC, BOM gone), or "" and the reason why it is refused.

    UTF-8 and UTF-16 are read, with or without BOM. Bytes that are neither are an old Windows encoding: those of the
    TCVN3 and VNI fonts and cp1258 are put right with a warning, all others are refused, for their letters are lost.
    """
    if len(data) > LARGEST:
        return "", [Problem("table-too-large", Position(file), values={"size": str(len(data) // 2**20)})]
    for bom, encoding in (
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):  # fmt: skip
        if data.startswith(bom):
            return _decode_as(data.removeprefix(bom), encoding, file)
    if encoding := _utf16_without_bom(data):
        return _decode_as(data, encoding, file)
    if b"\0" in data:
        before = data[: data.index(b"\0")]
        return "", [Problem("table-nul", Position(file, before.count(b"\n") + 1))]
    return _decode_as(data, "utf-8", file)


def _utf16_without_bom(data: bytes) -> str:
    sample = data[:2000]
    if len(sample) < 4 or len(data) % 2:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 * half and odd < 0.05 * half else ""


def _decode_as(data: bytes, encoding: str, file: str) -> tuple[str, list[Problem]]:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as mistake:
        if encoding == "utf-8":
            return _old_encoding(data, mistake.start, file)
        return "", [Problem("table-not-utf8", Position(file), values={"text": "…"})]
    if "\0" in text:
        return "", [Problem("table-nul", Position(file, text[: text.index("\0")].count("\n") + 1))]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return (text if text.isascii() else unicodedata.normalize("NFC", text)), []


def _old_encoding(data: bytes, start: int, file: str) -> tuple[str, list[Problem]]:
    line_start = data.rfind(b"\n", 0, start) + 1
    where = Position(file, data.count(b"\n", 0, start) + 1, start - line_start + 1)
    damage = damage_in(data.decode("latin-1"))
    if damage is None or damage.repaired is None or damage.kind == "utf8":
        line_end = data.find(b"\n", start)
        seen = data[line_start : line_end if line_end >= 0 else None].decode("cp1252", "replace").strip()
        return "", [Problem("table-not-utf8", where, values={"text": seen[:60]})]
    name = {"tcvn3": "TCVN3 (.VnTime)", "vni": "VNI"}.get(damage.kind, "Windows-1258")
    return damage.repaired.replace("\r\n", "\n"), [Problem("table-old-encoding", where, values={"encoding": name})]


# --- cells -----------------------------------------------------------------------------------------------------------


@cache
def _pattern(delimiter: str) -> re.Pattern[str]:
    d = re.escape(delimiter)
    blank = r"[ ]*" if delimiter == "\t" else r"[ \t]*"
    quoted = rf'{blank}"([^"]*(?:""[^"]*)*)"{blank}'
    plain = rf'(?!{blank}")([^{d}\n]*)'
    return re.compile(rf"(?:{quoted}|{plain})({d}|\n|\Z)")


def rows_of(text: str, delimiter: str, file: str, report: Callable[[Problem], None]) -> Iterator[Row]:
    """Every row of the table (as `decode` gives it: lines end in LF), empty lines as empty lists, so that the nth row
    is the one a spreadsheet numbers n.

    A quote that never closes ends the reading where it opens; words after a closing quote are kept, with a problem.
    """
    offset, line = 0, 1
    while offset < len(text):
        stop = text.find("\n", offset)
        whole = text[offset : stop if stop >= 0 else len(text)]
        if '"' in whole:
            cells = _Cells(text, delimiter, file, offset, line)
            row = cells.read(report)
            offset, line = cells.offset, cells.line + 1
        else:
            row, column = [], 1
            for word in whole.split(delimiter):
                row.append(Cell(word.strip(), line, column))
                column += len(word) + 1
            offset, line = offset + len(whole) + 1, line + 1
        yield row if len(row) > 1 or (row and row[0].text) else []


class _Cells:
    """Reads the cells of one row that has quotes, and so may go over several lines."""

    def __init__(self, text: str, delimiter: str, file: str, offset: int, line: int) -> None:
        self.text, self.delimiter, self.file = text, delimiter, file
        self.offset, self.line, self.line_start = offset, line, offset

    def read(self, report: Callable[[Problem], None]) -> Row:
        text, delimiter, match_cell = self.text, self.delimiter, _pattern(self.delimiter).match
        row: Row = []
        while True:
            match = match_cell(text, self.offset)
            if match:
                quoted, plain, separator = match.groups()
                words = plain if quoted is None else quoted.replace('""', '"')
                row.append(Cell(words.strip(), self.line, self.offset - self.line_start + 1))
                if quoted is not None and "\n" in quoted:
                    self._move_to(match.end() - len(separator))
                self.offset = match.end()
            elif (closing := text.find('"', text.index('"', self.offset) + 1)) >= 0:
                row.append(self._broken(closing, report))
                separator = text[self.offset : self.offset + 1]
                self.offset += len(separator)
            else:
                self._report("table-quote-unclosed", text[self.offset :].partition("\n")[0], report)
                self.offset = len(text)
                return []  # half a row is no record
            if separator != delimiter:
                return row

    def _broken(self, closing: int, report: Callable[[Problem], None]) -> Cell:
        """A cell such as `"Bia" cổ`: everything up to the next delimiter or line end, without its quotes."""
        stop = closing
        while stop < len(self.text) and self.text[stop] not in (self.delimiter, "\n"):
            stop += 1
        words = self.text[self.offset : stop]
        self._report("table-quote-stray", words, report)
        cell = Cell(words.replace('"', "").strip(), self.line, self.offset - self.line_start + 1)
        self._move_to(stop)
        return cell

    def _move_to(self, offset: int) -> None:
        if newlines := self.text.count("\n", self.offset, offset):
            self.line += newlines
            self.line_start = self.text.rfind("\n", 0, offset) + 1
        self.offset = offset

    def _report(self, code: str, words: str, report: Callable[[Problem], None]) -> None:
        where = Position(self.file, self.line, self.offset - self.line_start + 1)
        report(Problem(code, where, values={"text": " ".join(words.split())[:60]}))


def find_delimiter(text: str, known: Callable[[str], bool]) -> tuple[str, str]:
    """The delimiter by which the header row has the most known headers, and the text without an Excel `sep=` line."""
    if match := _SEP_LINE.match(text):
        return match.group(1), "\n" + text[match.end() :]  # the line stays, so that line numbers do

    def score(delimiter: str) -> tuple[int, int]:
        headers = next((row for row in rows_of(text, delimiter, "", lambda _: None) if row), [])
        return sum(known(cell.text) for cell in headers), len(headers)

    return max(DELIMITERS, key=score), text
