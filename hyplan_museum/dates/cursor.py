"""A place in a list of tokens, and the numbers that stand there."""

from __future__ import annotations

from hyplan_museum.dates.tokens import END, Token

DASHES = {"DASH", "HYPHEN"}


_PADDING = (END,) * 8
"""Longer than any form looks ahead or behind."""


class Cursor:
    """Walks along tokens; looking past either end, a few tokens far, gives `END`."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = [*tokens, *_PADDING]
        self.kinds = [token.kind for token in self.tokens]
        self.at = 0

    def token(self, ahead: int = 0) -> Token:
        return self.tokens[self.at + ahead]

    def kind(self, ahead: int = 0) -> str:
        return self.kinds[self.at + ahead]

    def value(self, ahead: int = 0) -> int:
        """The token's value where that is a number, else 0."""
        value = self.tokens[self.at + ahead].value
        return value if isinstance(value, int) else 0

    def take(self) -> Token:
        token = self.token()
        self.at += 1
        return token

    def replace(self, token: Token) -> None:
        """Put another token in the place of the one here."""
        self.tokens[self.at], self.kinds[self.at] = token, token.kind

    def skip(self, *kinds: str) -> bool:
        """Step over any run of these kinds."""
        start = self.at
        while self.kinds[self.at] in kinds:
            self.at += 1
        return self.at > start

    def later(self, kind: str) -> bool:
        """Whether a token of this kind follows before the next semicolon."""
        for token in self.tokens[self.at :]:
            if token.kind == kind:
                return True
            if token.kind == "SEMICOLON":
                return False
        return False


def numeral(cursor: Cursor, *, named: bool = False) -> int | None:
    """A whole number in figures, ordinal or Vietnamese and Sino-Vietnamese words (`hai mươi mốt`, `nhị thập nhất`).

    `named`: words that are also something else count as well (tháng *Năm*, thứ *năm*, and `tu`, `sau` without marks).
    The cursor stays where there is none.
    """
    kind = cursor.kind()
    if kind in ("NUMBER", "ORDINAL"):
        number = cursor.value()
        cursor.take()
        return number
    if named and kind != "NUMERAL":
        value = _NAMED.get(cursor.token().text.lower())
        if value is not None:
            cursor.take()
        return value
    start, total, after_ten = cursor.at, 0, False
    while cursor.kind() == "NUMERAL":
        digit = cursor.value()
        if digit == 10 and total < 10:
            total, after_ten = (total or 1) * 10, True
        elif total == 0 or (after_ten and digit < 10):
            total, after_ten = total + digit, False
        else:
            break
        cursor.at += 1
    return total if cursor.at > start else None


_NAMED = {"năm": 5, "nam": 5, "tu": 4, "sau": 6}


def roman_number(cursor: Cursor) -> int | None:
    """A Roman numeral in capitals; the cursor stays where there is none."""
    token = cursor.token()
    if token.kind != "WORD" or not isinstance(token.value, int) or not token.text.isupper():
        return None
    cursor.take()
    return token.value


def century_number(cursor: Cursor) -> int | None:
    """The number of a century: Roman (XVII, xvii), figures, words; the cursor stays where there is none."""
    token = cursor.token()
    if token.kind == "WORD" and isinstance(token.value, int):
        cursor.take()
        return token.value
    if token.kind == "ORDINAL" or (token.kind == "NUMBER" and len(token.text) <= 2):
        cursor.take()
        return cursor.value(-1)
    return numeral(cursor) if token.kind == "NUMERAL" else None
