"""Text → statements: one for each event, alternative or end of a range that it speaks of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from hyplan_museum.dates import centuries, spans
from hyplan_museum.dates.cursor import DASHES, Cursor
from hyplan_museum.dates.spans import APPROXIMATE, UNCERTAIN
from hyplan_museum.dates.statements import Statement
from hyplan_museum.dates.taking import Taking
from hyplan_museum.dates.tokens import Token, tokens_of

_SOURCE_ENDS = {"COMMA", "SEMICOLON", "OPEN", "CLOSE", "NUMBER", "CENTURY", "ERA", "CANCHI", "OR", "END", "DASH"}
_SILENT = (
    {"NOISE", "YEAR", "DAY", "MONTH", "TH", "OPENER", "CLOSER", "CENTURY", "EQUALS", "SLASH", "DOTS", "SOLAR"}
    | {"LONG", "NOW", "LEAP", "FIRST", "LUNARDAY", "CE", "AGED"}
)  # fmt: skip
_NAMING = {"thời", "thời kỳ", "thời đại", "giai đoạn", "triều", "triều đại", "văn hóa", "period", "dynasty", "culture"}


def statements_of(text: str) -> list[Statement]:
    """What a text (NFC, one line) says, in its order; never empty, never raises."""
    return _Clauses(tokens_of(text)).read()


class _Clauses(Taking):
    """Takes the words between dates: what they open, close, join and doubt."""

    def read(self) -> list[Statement]:
        while self.cursor.kind() != "END":
            if not self.date():
                token = self.cursor.take()
                _WORDS.get(token.kind, _Clauses._other)(self, token)
                self.after_style = self.after_style and token.kind in ("STYLE", "NOISE", "OPENER")
        self.close("later")
        return self.done or [self.now]

    def _semicolon(self, _token: Token) -> None:
        self.close("later")

    def _alternative(self, token: Token) -> None:
        if self.now.has_content and self.open != "between":
            self.close("or")
        elif self.done:
            self.now.relation = "or"
        self.now.by_sources = token.kind == "ALTERNATIVE"

    def _and(self, _token: Token) -> None:
        if self.now.has_content:
            self.close("until" if self.open == "between" or self.part == "mid" else "and")

    def _event(self, token: Token) -> None:
        carried = self.flags if self.cursor.kind(-2) in ("APPROX", "UNCERTAIN") else 0  # “, ?exhibited 1840”
        self.flags &= ~carried
        if self.now.has_content and (token.value != "made" or self.now.event):
            self.close("later")  # “1590, lập bởi …” is still the same event
        self.flags |= carried
        self.now.event = token.text

    def _approximate(self, _token: Token) -> None:
        self.flags |= APPROXIMATE

    def _uncertain(self, token: Token) -> None:
        now = self.now
        now.by_sources |= token.value == "source"
        is_word = token.text != "?"
        if (self.after_atom and not is_word) or (now.has_content and (self.depth or is_word)):
            now.flags |= UNCERTAIN
        else:
            self.flags |= UNCERTAIN

    def _source(self, _token: Token) -> None:
        """`theo nguồn du lịch`: a date on somebody's word."""
        while self.cursor.kind() not in _SOURCE_ENDS:
            self.cursor.take()
        self.now.flags |= UNCERTAIN

    def _disputed(self, _token: Token) -> None:
        self.now.disputed = True

    def _inferred(self, _token: Token) -> None:
        self.now.inferred = True

    def _opened(self, token: Token) -> None:
        self.open = token.kind.lower()

    def _onward(self, _token: Token) -> None:
        if self.now.has_content:
            self.now.open = "onward"
        else:
            self.open = "onward"

    def _backward(self, _token: Token) -> None:
        self.now.open = "before"

    def _until(self, token: Token) -> None:
        """The second end of a range follows, or the present."""
        ahead = 0
        while self.cursor.kind(ahead) in ("NOISE", "APPROX", "YEAR"):
            ahead += 1
        if not self.now.has_content:
            if token.kind == "TO" and not self.done:
                self.open = "before"
        elif token.kind != "TO" and self._says_again():
            return
        elif self.cursor.kind(ahead) == "NOW":
            self.cursor.at += ahead + 1
            self.now.open = "onward"
        elif token.kind == "TO" or self.depth == 0 or self.after_atom:
            self.close("until")

    def _says_again(self) -> bool:
        """Whether a dash stands for a comma: `Vĩnh Tộ 7 - Ất Sửu - 1625`."""
        now, cursor = self.now, self.cursor
        ahead = 1 if cursor.kind() == "YEAR" else 0
        counted = any(era.number is not None for era in now.eras)
        if cursor.kind(ahead) == "CANCHI":
            return not now.can_chi
        if cursor.kind(ahead) == "ERA":
            return now.solar is not None and not now.eras
        undated = now.solar is None and now.century is None and bool(counted or now.can_chi)
        return undated and cursor.kind(ahead) == "NUMBER" and len(cursor.token(ahead).text) >= 3

    def _part(self, token: Token) -> None:
        cursor = self.cursor
        if cursor.kind() == "HYPHEN" and cursor.kind(1) != "PART":
            cursor.take()  # mid-19th
        self.part = str(token.value)
        if cursor.kind() in DASHES and cursor.kind(1) == "PART":  # đầu – giữa thế kỷ XIX
            cursor.take()
            last = str(cursor.take().value)
            found = centuries.century(cursor, implied=self.century_said)
            if found is not None and found.span is not None:
                ends = spans.part_of(found.span, self.part), spans.part_of(found.span, last)
                self.part = ""
                self.take_span(replace(found, span=spans.between(*ends)))

    def _sign(self, token: Token) -> None:
        self.depth = max(0, self.depth + {"OPEN": 1, "CLOSE": -1, "COMMA": 0}[token.kind])
        self.after_comma = token.kind == "COMMA"
        self.after_atom = False
        if token.text == "[":
            self.now.inferred = True  # cataloguers' sign for what the object itself does not say

    def _lunar(self, _token: Token) -> None:
        self.lunar_said = self.now.lunar is None

    def _style(self, _token: Token) -> None:
        self.after_style = True

    def _timeless(self, _token: Token) -> None:
        self.now.timeless = True

    def _counted(self, _token: Token) -> None:
        self.cursor.skip("NUMBER")  # the year an age is counted from: taken with the age

    def _ordinal(self, token: Token) -> None:
        name = self.now.unread[-2:]
        if len(name) == 2 and not self.now.eras and all(word.isalpha() for word in name):
            self._unknown_era()
        else:
            self._other(token)

    def _opener(self, token: Token) -> None:
        cursor = self.cursor
        if token.value == "era" and cursor.kind() == "WORD":
            while cursor.kind() == "WORD" and cursor.token().text[:1].isupper():
                self.now.unread.append(cursor.take().text)
            self._unknown_era()
        elif token.text.lower() in _NAMING and "WORD" in (cursor.kind(), cursor.kind(1)) and _is_name(cursor):
            self.now.strong = True  # the words not known are a period's name: “thời Minh Trị (1868–1912)”

    def _closer(self, token: Token) -> None:
        if token.text.lower() in _NAMING and self.cursor.kind(-2) == "WORD":
            self.now.strong = True

    def _unknown_era(self) -> None:
        """The words before “thứ”, or after “niên hiệu”, should have been an era's name."""
        name = " ".join(self.now.unread[-4:])
        if name:
            self.now.faults.append(("era-unknown", {"era": name}))
            self.now.unread.clear()
        cursor = self.cursor
        while cursor.kind() in ("TH", "YEAR") and cursor.kind(1) in ("TH", "NUMBER", "NUMERAL", "YEAR"):
            cursor.take()
        if cursor.kind() == "NUMBER" and cursor.value() < 100:
            cursor.take()
        else:
            cursor.skip("NUMERAL")

    def _other(self, token: Token) -> None:
        if token.kind not in _SILENT:
            self.now.unread.append(token.text)


def _is_name(cursor: Cursor) -> bool:
    """Whether words not known, or a dynasty's name with such a word, stand here in capitals: `Minh Trị`."""
    return cursor.kind() in ("WORD", "PERIOD") and cursor.token().text[:1].isupper()


_WORDS: Mapping[str, Callable[[_Clauses, Token], None]] = {
    "SEMICOLON": _Clauses._semicolon,
    "OR": _Clauses._alternative,
    "ALTERNATIVE": _Clauses._alternative,
    "AND": _Clauses._and,
    "EVENT": _Clauses._event,
    "APPROX": _Clauses._approximate,
    "UNCERTAIN": _Clauses._uncertain,
    "SOURCE": _Clauses._source,
    "DISPUTED": _Clauses._disputed,
    "INFERRED": _Clauses._inferred,
    "SINCE": _Clauses._opened,
    "BEFORE": _Clauses._opened,
    "AFTER": _Clauses._opened,
    "BETWEEN": _Clauses._opened,
    "ONWARD": _Clauses._onward,
    "BACKWARD": _Clauses._backward,
    "DASH": _Clauses._until,
    "HYPHEN": _Clauses._until,
    "TO": _Clauses._until,
    "PART": _Clauses._part,
    "OPEN": _Clauses._sign,
    "CLOSE": _Clauses._sign,
    "COMMA": _Clauses._sign,
    "LUNAR": _Clauses._lunar,
    "STYLE": _Clauses._style,
    "LIVING": _Clauses._timeless,
    "YEARLY": _Clauses._timeless,
    "COUNTED": _Clauses._counted,
    "TH": _Clauses._ordinal,
    "OPENER": _Clauses._opener,
    "CLOSER": _Clauses._closer,
}
"""What each kind of token does; the kinds not here are silent (`_SILENT`) or words not read."""
