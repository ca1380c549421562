"""Roman numerals."""

from __future__ import annotations

import re

_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})", re.IGNORECASE)
_VALUES = {"I": 1, "V": 5, "X": 10}


def roman(text: str) -> int | None:
    """The value of a Roman numeral from I to XXXIX in either case; None for anything else (`IIII`, `IC`)."""
    if not text or not _ROMAN.fullmatch(text):
        return None
    values = [_VALUES[letter] for letter in text.upper()]
    return sum(-v if v < following else v for v, following in zip(values, [*values[1:], 0], strict=True))
