"""Text → tokens: numbers, the known phrases, punctuation, and the words not known."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from hyplan_museum.dates import lexicon
from hyplan_museum.dates.numbers import roman


class Token(NamedTuple):
    """A terminal of the grammar: `kind`, its value (a number, a Period, a place in the cycle …), the text as typed."""

    kind: str
    value: object
    text: str


END = Token("END", None, "")

_FORMS = r"""(?P<space>\s+)
    |(?P<YMD>(?<![0-9])[0-9]{4}[-/][0-9]{2}[-/][0-9]{2}(?![0-9]))
    |(?P<DMY>(?<![0-9])[0-9]{1,2}(?P<part>[-/.])[0-9]{1,2}(?P=part)[0-9]{3,4}(?![0-9]))
    |(?P<MY>(?<![0-9/])[0-9]{1,2}/[0-9]{3,4}(?![0-9/]))
    |(?P<DM>(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/]))
    |(?P<grouped>[0-9]{1,3}(?:[.,][0-9]{3})+(?![0-9]))
    |(?P<DECADE>[0-9]{2,4}['’]?s(?![^\W_]))
    |(?P<ORDINAL>[0-9]+(?:st|nd|rd|th)(?![^\W_]))
    |(?P<NUMBER>[0-9]+)
    |(?P<han>[\u3400-\u9fff])
    |(?P<word>[^\W0-9_\u3400-\u9fff]+)
    |(?P<HYPHEN>[-‐‑])
    |(?P<DASH>[–—―−‒])
    |(?P<dots>\.{2,}|…)
    |(?P<other>.)"""
_SIGNS = {
    ",": "COMMA",
    ";": "SEMICOLON",
    "(": "OPEN",
    "[": "OPEN",
    ")": "CLOSE",
    "]": "CLOSE",
    "/": "SLASH",
    "=": "EQUALS",
    "&": "AND",
    "?": "UNCERTAIN",
    "~": "APPROX",
    "≈": "APPROX",
    "±": "APPROX",
}
_SKIPPED = set(".:\"“”‘’'*«»_\u200b\u200c\u200d\ufeff")
_MARKED = re.compile(r"[^\W\u0000-\u007f\u3400-\u9fff]")
_FIGURES = {"NUMBER", "grouped", "DM", "MY", "DMY", "YMD"}
_LETTERS_BEFORE = re.compile(r"[^\W0-9_]+\Z")
_LETTERS_AFTER = re.compile(r"[^\W0-9_\u3400-\u9fff]+")
_PREFIXES = {"c", "ca", "k", "tk", "ad", "circa"}
_SUFFIXES = {"bc", "bce", "ad", "ce", "tcn", "scn", "bp"}
_GLUED_CENTURY = re.compile(r"(tk)([ivx]+)", re.IGNORECASE)


def tokens_of(text: str) -> list[Token]:
    """The tokens of a text (NFC). Words that no phrase begins with come out as `WORD`."""
    lexis = lexicon.marked() if _MARKED.search(text) else lexicon.bare()
    tokens: list[Token] = []
    pending: list[str] = []
    for match in _token_pattern().finditer(text):
        kind, found = match.lastgroup, match.group()
        if kind == "part":  # the separator inside DMY is a group of its own
            kind = "DMY"
        if kind == "space" or (kind == "other" and found in _SKIPPED):
            continue
        if kind in ("word", "han"):
            glued = _GLUED_CENTURY.fullmatch(found)
            pending.extend(glued.groups() if glued else (found,))
            continue
        if kind in _FIGURES and _is_glued(text, match.start(), match.end()):
            pending.append(found)
            continue
        if pending:
            _phrases(pending, lexis, tokens)
            pending = []
        tokens.append(_token(str(kind), found))
    if pending:
        _phrases(pending, lexis, tokens)
    return tokens


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether figures are part of a sign such as `A1234` or `12km`; `c1880`, `TK17` and `300BC` are dates."""
    before, after = _LETTERS_BEFORE.search(text, 0, start), _LETTERS_AFTER.match(text, end)
    glued_before = before is not None and before[0].lower() not in _PREFIXES
    return glued_before or (after is not None and after[0].lower() not in _SUFFIXES)


@cache
def _token_pattern() -> re.Pattern[str]:
    """Compiled on the first text, so that importing the package costs nothing."""
    return re.compile(_FORMS, re.VERBOSE | re.DOTALL | re.IGNORECASE)


def _token(kind: str, found: str) -> Token:
    if kind == "NUMBER":
        return Token(kind, int(found[:9]), found)
    if kind == "grouped":
        return Token("NUMBER", int(re.sub("[.,]", "", found)[:9]), found)
    if kind == "ORDINAL":
        return Token(kind, int(found[:-2][:9]), found)
    if kind == "DECADE":
        return Token(kind, int(re.sub("[^0-9]", "", found)), found)
    if kind in ("YMD", "DMY", "MY", "DM"):
        return Token(kind, tuple(int(part) for part in re.split("[-/.]", found)), found)
    if kind == "dots":
        return Token("DOTS", None, found)
    if kind == "other":
        return Token(_SIGNS.get(found, "WORD"), None, found)
    return Token(kind, None, found)


def _phrases(pending: list[str], lexis: lexicon.Lexicon, tokens: list[Token]) -> None:
    """Take the longest known phrase at each word."""
    keys = [lexis.key(word) for word in pending]
    at = 0
    while at < len(keys):
        node, best, until = lexis.root, None, at
        for place in range(at, len(keys)):
            following = node.following.get(keys[place])
            if following is None:
                break
            node = following
            if node.found is not None:
                best, until = node.found, place + 1
        if best is None:
            tokens.append(Token("WORD", roman(pending[at]), pending[at]))
            at += 1
        else:
            tokens.append(Token(best[0], best[1], " ".join(pending[at:until])))
            at = until
