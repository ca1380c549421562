"""The layered date: text, era, can chi, lunar day, EDTF and certainty, each as typed, read together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hyplan_museum.dates import edtf, spans
from hyplan_museum.dates.checks import Fault, say_years
from hyplan_museum.dates.clauses import statements_of
from hyplan_museum.dates.finding import TEXT, Finding
from hyplan_museum.dates.lexicon import flat
from hyplan_museum.dates.nearest import nearest_era
from hyplan_museum.dates.reading import LONGEST, Words, of_edtf, read_words, understand
from hyplan_museum.dates.spans import Span
from hyplan_museum.dates.statements import Statement
from hyplan_museum.museum import Certainty, Date, Derived, Text

CERTAINTIES: Mapping[str, Certainty] = {
    "exact": "exact",
    "chinh xac": "exact",
    "approximate": "approximate",
    "uoc tinh": "approximate",
    "khoang": "approximate",
    "uncertain": "uncertain",
    "nghi van": "uncertain",
    "suy doan": "uncertain",
    "approximate and uncertain": "approximate_and_uncertain",
    "inferred": "inferred",
    "suy ra": "inferred",
    "disputed": "disputed",
    "tranh cai": "disputed",
}
"""Words for the `certainty` layer, folded, with `_` as a space."""

_ANSWERED_BY_EDTF = {"date-unreadable", "date-cycle-open", "date-age-without-year"}
_UNDETERMINED_LANGUAGE = "und"


def read_date(text: Text, layers: Mapping[str, str]) -> tuple[Date, tuple[Finding, ...]]:
    """A date as written → as understood.

    `text`: the date in one or several languages, the museum's first language first; the first that can be read is
    judged, the others held against it. `layers`: the other keys of the layered mapping as typed: `era` ("Vĩnh Tộ 7"),
    `can_chi`, `lunar` ("21/1", "21 tháng Giêng nhuận"), `edtf`, `certainty`; any may be missing, and `text` may have
    no words if a layer has. Never raises. An unreadable date keeps its text, `readable` False, and has a Finding.
    """
    layers = {key: value.strip() for key, value in layers.items() if value.strip()}
    findings: list[Finding] = []
    words = _of_text(text, layers, findings)
    words = _with_edtf(words, layers.get("edtf", ""), findings)
    certainty = layers.get("certainty")
    if certainty is not None:
        chosen = next((value for word, value in CERTAINTIES.items() if flat(word) == flat(certainty)), None)
        if chosen is None:
            known = (
                "chính xác, ước tính, nghi vấn, suy ra, tranh cãi (exact, approximate, uncertain, inferred, disputed)"
            )
            findings.append(Finding("certainty-unknown", "certainty", {"certainty": certainty, "known": known}))
        else:
            words = replace(words, certainty=chosen)
    if not text.values:
        text = _typed(layers)
    date = Date(
        text,
        words.earliest,
        words.latest,
        words.certainty,
        words.edtf,
        words.readable,
        words.unknown,
        words.derived,
    )
    return date, tuple(findings)


def _typed(layers: Mapping[str, str]) -> Text:
    """The words of a date that has only layers: those layers as typed."""
    vietnamese = ", ".join(layers[key] for key in ("lunar", "can_chi", "era") if key in layers)
    if vietnamese:
        return Text({"vi": vietnamese})
    return Text({_UNDETERMINED_LANGUAGE: layers["edtf"]} if "edtf" in layers else {})


def _of_text(text: Text, layers: Mapping[str, str], findings: list[Finding]) -> Words:
    origins = dict.fromkeys(("era", "can_chi", "lunar"), TEXT)
    readings = {
        language: _merged(written, layers, origins, findings if place == 0 else [])
        for place, (language, written) in enumerate(text.values.items() or [("", "")])
    }
    if not text.values and not set(layers) & set(origins):
        return Words()
    first = next(iter(readings))
    language = next((one for one, words in readings.items() if words.readable), first)
    words = readings[language]
    findings.extend(_placed(fault, origins) for fault in words.faults)
    if language != first:
        words = replace(words, derived=(*words.derived, Derived("read_in", language, TEXT)))
    for other, theirs in readings.items():
        if other != language and theirs.spans and words.spans and not _meet(words, theirs):
            values = {"first": text.values[language], "second": text.values[other]}
            findings.append(Finding("date-translation-disagrees", TEXT, values))
    return words


def _placed(fault: Fault, origins: Mapping[str, str]) -> Finding:
    code, values = fault
    subject = "can-chi" if code == "date-cycle-open" else code
    layer = next((origins[key] for key in origins if subject.startswith(key.replace("_", "-"))), TEXT)
    if code == "era-unknown":
        values = {**values, "nearest": nearest_era(values["era"])}
    return Finding(code, layer, values)


def _meet(one: Words, other: Words) -> bool:
    return any(
        spans.overlap(Span(*mine, "", ""), Span(*theirs, "", "")) for mine in one.spans for theirs in other.spans
    )


def _merged(written: str, layers: Mapping[str, str], origins: dict[str, str], findings: list[Finding]) -> Words:
    """The text with the layers era, can_chi and lunar put into its first statement."""
    if not any(key in layers for key in origins):
        return read_words(written) if written else Words()
    plain = read_words(written) if written else Words()
    statements = _statements(written)
    first = statements[0] if plain.readable and plain.unknown is None else Statement()
    statements = statements if first is statements[0] else [first]
    _merge_era(first, layers.get("era", ""), origins, findings)
    _merge_can_chi(first, layers.get("can_chi", ""), origins, findings)
    _merge_lunar(first, layers.get("lunar", ""), origins, findings)
    if not first.has_content:
        return plain
    first.strong = True
    words = understand(written, statements)
    return words if words.readable else plain


def _statements(written: str) -> list[Statement]:
    """What a layer says, at least one statement; nothing where it is too long for a date (reading costs its square)."""
    return statements_of(written) if len(written) <= LONGEST else [Statement()]


def _merge_era(first: Statement, written: str, origins: dict[str, str], findings: list[Finding]) -> None:
    if not written:
        return
    said = _statements(written)[0]
    if not said.eras:
        findings.append(Finding("era-unknown", "era", {"era": written, "nearest": nearest_era(written[:LONGEST])}))
        return
    mine, typed = (first.eras[0] if first.eras else None), said.eras[0]
    if mine is None:
        first.eras.append(typed)
        origins["era"] = "era"
        _merge_can_chi(first, said.can_chi[0][1] if said.can_chi else "", {}, findings)
    elif mine.name != typed.name or (mine.number and typed.number and mine.number != typed.number):
        findings.append(Finding("layers-disagree", "era", {"typed": written, "text": mine.text}))
    else:
        mine.number = mine.number or typed.number


def _merge_can_chi(first: Statement, written: str, origins: dict[str, str], findings: list[Finding]) -> None:
    if not written:
        return
    said = _statements(written)[0]
    impossible = next((fault for fault in said.faults if fault[0] == "can-chi-impossible"), None)
    if impossible is not None:
        findings.append(Finding(impossible[0], "can_chi", impossible[1]))
    elif not said.can_chi:
        findings.append(Finding("can-chi-unknown", "can_chi", {"can_chi": written}))
    elif not first.can_chi:
        first.can_chi.append(said.can_chi[0])
        origins["can_chi"] = "can_chi"
    elif first.can_chi[0][0] != said.can_chi[0][0]:
        findings.append(Finding("layers-disagree", "can_chi", {"typed": written, "text": first.can_chi[0][1]}))


def _merge_lunar(first: Statement, written: str, origins: dict[str, str], findings: list[Finding]) -> None:
    if not written:
        return
    said = _statements(f"{written} âm lịch")[0].lunar
    mine = first.lunar
    if said is None:
        findings.append(Finding("lunar-unreadable", "lunar", {"lunar": written}))
    elif mine is None:
        said.text = written
        first.lunar = said
        origins["lunar"] = "lunar"
    elif (mine.day, mine.month, mine.leap) != (said.day, said.month, said.leap):
        findings.append(Finding("layers-disagree", "lunar", {"typed": written, "text": mine.text}))


def _with_edtf(words: Words, written: str, findings: list[Finding]) -> Words:
    """The typed EDTF narrows what the words say; where it contradicts them, the words stay."""
    if not written:
        return words
    bounds = edtf.read(written)
    if bounds is None:
        findings.append(Finding("edtf-invalid", "edtf", {"edtf": written}))
        return words
    typed = of_edtf(written, bounds)
    if not words.spans:
        findings[:] = [one for one in findings if one.code not in _ANSWERED_BY_EDTF]
        return replace(typed, derived=(*words.derived, *typed.derived), unknown=words.unknown)
    if not _meet(words, typed):
        says = say_years(Span(words.earliest, words.latest, "", ""))
        findings.append(Finding("edtf-disagrees", "edtf", {"edtf": written, "says": says}))
        return words
    if words.certainty in ("exact", "inferred") and _within(words, typed):
        return words  # `16XX` beside thế kỷ XVII, 1601/1700 beside 1625: the words say it more exactly
    certainty = words.certainty if typed.certainty == "exact" else typed.certainty
    return replace(words, earliest=typed.earliest, latest=typed.latest, edtf=typed.edtf, certainty=certainty)


def _within(inner: Words, outer: Words) -> bool:
    """Whether the first lies in the second, a year over at either end allowed (`16XX` ends with 1699)."""
    starts = outer.earliest is None or (inner.earliest is not None and inner.earliest[0] + 1 >= outer.earliest[0])
    ends = outer.latest is None or (inner.latest is not None and inner.latest[0] - 1 <= outer.latest[0])
    return starts and ends
