"""Dates counted back from a present: `cách ngày nay 2.300–2.000 năm`, BP."""

from __future__ import annotations

from hyplan_museum.dates import spans
from hyplan_museum.dates.cursor import DASHES, Cursor
from hyplan_museum.dates.solar_forms import LAST_YEAR, LONGEST_AGO, Found
from hyplan_museum.dates.spans import APPROXIMATE

PRESENT = 1950
"""The year “cách ngày nay” (BP) counts from where the text gives none: the convention of archaeologists."""
_SHORTEST_BP = 1000
"""Below this many years the convention cannot be meant without a word, and the year counted from has to be given."""


def age(cursor: Cursor) -> Found | None:
    """`cách ngày nay 2.300–2.000 năm`, `2300–2000 BP`, `2300–2000 năm cách ngày nay`; `khoảng 200–240 năm` is none."""
    start = cursor.at
    ago = cursor.kind() == "AGO"
    words = [cursor.take().text] if ago else []
    approximate = cursor.skip("APPROX", "NOISE", "TO")
    if cursor.kind() != "NUMBER":
        cursor.at = start
        return None
    oldest = youngest = cursor.value()
    words.append(cursor.take().text)
    if cursor.kind() in (*DASHES, "TO") and cursor.kind(1) == "NUMBER":
        cursor.take()
        youngest = cursor.value()
        words.append("–" + cursor.take().text)
    named = cursor.kind() == "YEAR" and cursor.kind(1) not in ("NUMBER", "TH", "CANCHI", "ERA", "NUMERAL")
    if named:
        words.append(cursor.take().text)
    ending = cursor.kind() if cursor.kind() in ("AGO", "AGED") else ""
    if ending:
        words.append(cursor.take().text)
    if not (ago or ending or (named and not _is_date_before(cursor, start))):
        cursor.at = start
        return None
    youngest, oldest = sorted((oldest, youngest))
    reference = _reference(cursor)
    source = "text"
    if reference is None and (ago or ending == "AGO") and youngest >= _SHORTEST_BP:
        reference, source = PRESENT, "convention"
    text = " ".join(words).replace(" –", "–")
    if reference is None or oldest > LONGEST_AGO:
        return Found(None, "age", faults=(("date-age-without-year", {"text": text}),))
    first, last = spans.year(_years_before(reference, oldest)), spans.year(_years_before(reference, youngest))
    del approximate  # a count of years ago is approximate whether it says so or not
    notes = (("reference_year", str(reference), source),)
    return Found(spans.between(first, last).marked(APPROXIMATE), "age", notes=notes)


def _is_date_before(cursor: Cursor, start: int) -> bool:
    """Whether the number belongs to something before it (`Minh Mạng 20 năm`)."""
    return start > 0 and cursor.tokens[start - 1].kind in ("ERA", "TH", "MONTH", "CENTURY", "YEAR")


def _reference(cursor: Cursor) -> int | None:
    """The year counted from, where the text says it: `(tính đến năm 1997)`."""
    for place, token in enumerate(cursor.tokens[:-1]):
        if token.kind == "COUNTED":
            for following in cursor.tokens[place + 1 : place + 3]:
                if following.kind == "NUMBER" and isinstance(following.value, int):
                    return following.value if 1 <= following.value <= LAST_YEAR else None
    return None


def _years_before(reference: int, count: int) -> int:
    """The astronomical year so many years before; across the era as archaeologists count, without a year 0."""
    year = reference - count
    return year if year > 0 else min(year + 1, 0)
