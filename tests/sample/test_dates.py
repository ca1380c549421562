"""Every date of the sample museum means something by its words alone, or is meant to mean nothing in numbers.

The table holds what the words say beside the EDTF gathered with the facts, which disagrees with itself (`17XX` and
`1701/1800` for one century, twenty to thirty years for a “đầu”), and says why where the two differ.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from clauses import GATHERED, gathered, record

from hyplan_museum.dates import Finding, edtf, read_date
from hyplan_museum.museum import Date, Day, Text, Unknown


class Meant(NamedTuple):
    """The first and last year or day by the words (`..`: no end), the EDTF gathered, and why they differ."""

    first: str
    last: str
    gathered: str
    why: str = ""
    unknown: Unknown | None = None


UNDETERMINED = Meant("", "", "", unknown=Unknown.UNDETERMINED)
"""`CHUA_XAC_DINH`: nobody has found out."""
YEARLESS = Meant("", "", "")
"""A living practice or a feast: understood, and of no year."""

# fmt: off
MEANT = {
    "gom-01": Meant("1501", "1700", "1501/1700"),
    "gom-02": Meant("1501", "1600", "1501/1600"),
    "gom-03": UNDETERMINED,
    "gom-04": UNDETERMINED,
    "gom-05": Meant("1736", "1795", "1736/1795"),
    "gom-06": Meant("1700", "1789", "17XX", "cuối thời Lê is the last quarter of 1428–1789; 17XX was typed as a guess"),
    "gom-07": Meant("1876", "1925", "1880/1920?", "a quarter of a century at either end; twenty years were typed"),
    "bia-01": Meant("1009", "1400", "1009/1400"),
    "bia-02": Meant("1711", "1711", "1711"),
    "bia-03": UNDETERMINED,
    "bia-04": Meant("1888-03-03", "1888-03-03", "1888-03-03"),
    "bia-05": Meant("1943", "1943", "1943"),
    "bia-06": Meant("1625", "1625", "1625"),
    "bia-07": Meant("1709", "1709", "1709"),
    "bia-08": Meant("1701", "1800", "1701/1800"),
    "bia-09": Meant("1701", "1804", "[1804,17XX]", "thế kỷ XVIII is 1701–1800; 17XX would begin with 1700"),
    "bia-10": Meant("1902", "1902", "1902"),
    "bia-11": Meant("1895", "1895", "1895"),
    "bia-12": UNDETERMINED,
    "bia-13": UNDETERMINED,
    "bia-14": Meant("1898", "1898", "[1888,1898]", "can chi decides for 1898; 1888 stands among the claims"),
    "bia-15": Meant("1601", "1700", "1601/1700"),
    "bia-16": UNDETERMINED,
    "bia-17": Meant("1820", "1820", "1820"),
    "bia-18": Meant("1919", "1919", "1919"),
    "kt-01": Meant("1801", "1825", "1801/1830~", "đầu thế kỷ is its first quarter, where thirty years were typed"),
    "kt-02": Meant("1076", "1125", "1075~/1125~", "cuối thế kỷ XI is 1076–1100: a century begins with its year 1"),
    "kt-03": Meant("1076", "1125", "1075~/1125~", "as kt-02"),
    "kt-04": Meant("1401", "1500", "1401/1500"),
    "kt-05": Meant("1702", "1702", "1702"),
    "kt-06": Meant("1701", "1832", "1839", "its date is the building, by two sources; the enlargement was typed"),
    "kt-07": Meant("1279", "1279", "1279"),
    "kt-08": UNDETERMINED,
    "kt-09": Meant("1590", "1590", "1590?"),
    "kt-10": UNDETERMINED,
    "kt-11": UNDETERMINED,
    "kt-12": Meant("1226", "1400", "1226/1400"),
    "kt-13": Meant("1527", "1592", "1527/1592"),
    "kt-14": Meant("1884", "1894", "1894", "both accounts of the rebuilding; only the first was typed"),
    "kt-15": Meant("1890", "1894", "[1890,1894]"),
    "kt-16": UNDETERMINED,
    "kt-17": Meant("1855", "1855", "1855"),
    "kt-18": UNDETERMINED,
    "kt-19": Meant("1844", "1844", "1844"),
    "kt-20": Meant("1601", "1800", "1601/1800"),
    "kt-21": Meant("1701", "1900", "1701/1900"),
    "kt-22": Meant("1576", "1625", "1575~/1625~", "cuối thế kỷ XVI begins with 1576, as kt-02"),
    "nghe-01": UNDETERMINED,
    "nghe-02": Meant("1701", "1800", "1701/1800"),
    "nghe-03": Meant("", "", "1780~/..", "an age without the year it is counted from: its bounds are those typed"),
    "nghe-04": Meant("1851", "1900", "1870~/..", "nửa cuối thế kỷ XIX is 1851–1900; 1870 and no end were typed"),
    "nghe-05": Meant("", "", "16XX~", "as nghe-03"),
    "nghe-06": Meant("1980", "..", "1980~/.."),
    "nghe-07": YEARLESS,
    "dx-01": YEARLESS,
    "dx-02": Meant("1433", "1433", "1433?"),
    "dx-03": YEARLESS,
    "dx-04": YEARLESS,
    "dx-05": YEARLESS,
    "dx-06": YEARLESS,
    "dx-07": YEARLESS,
    "tl-01": Meant("1701", "1800", "17XX", "thế kỷ XVIII is 1701–1800, 17XX is 1700–1799"),
    "tl-02": Meant("1782", "1783", "1782/1783"),
    "tl-03": Meant("1201", "1300", "12XX", "thế kỷ XIII is 1201–1300, 12XX is 1200–1299"),
    "tl-04": Meant("1701", "1800", "17XX", "as tl-01"),
    "tl-05": Meant("1701", "1800", "17XX", "as tl-01"),
    "tl-06": Meant("1883", "1892", "1883/1892"),
    "tl-07": UNDETERMINED,
    "tl-08": Meant("1688", "1688", "1688"),
    "tl-09": Meant("1915", "1998", "1915/1998"),
    "tl-10": Meant("1912", "1944", "1912/1944"),
    "tl-11": Meant("1876", "1900", "1885/1890", "cuối thế kỷ XIX is its last quarter; the years of war were typed"),
    "kc-01": Meant("1001", "1200", "1001/1200"),
    "kc-02": Meant("-349", "-49", "-0349~/-0049~"),
    "kc-03": Meant("-699", "200", "", "văn hóa Đông Sơn is in the table of cultures; nothing was typed"),
    "kc-04": Meant("-699", "200", "", "as kc-03"),
    "kc-05": Meant("1876", "1925", "1880/1920?", "as gom-07"),
    "kc-06": UNDETERMINED,
    "kc-07": Meant("1601", "1700", "1601/1700?"),
}
# fmt: on
AGES = ("nghe-03", "nghe-05")
"""Ages without a year to count from: unreadable on purpose, their years are a judgement typed as `edtf`."""

each_record = pytest.mark.parametrize("id", MEANT)


@pytest.mark.skipif(not GATHERED.is_file(), reason="the gathered facts of ../shared/data are not here")
def test_the_table_is_of_all_records_and_their_gathered_edtf() -> None:
    assert {id: meant.gathered for id, meant in MEANT.items()} == {
        id: fact.get("edtf", "") for id, fact in gathered().items()
    }


@each_record
def test_the_words_alone_mean_these_bounds(id: str) -> None:
    words, _ = typed(id)
    date, findings = read_date(Text(words), {})

    assert (date.earliest, date.latest) == bounds(MEANT[id])
    assert codes(findings) == (["date-age-without-year"] if id in AGES else [])
    assert date.readable is (id not in AGES)
    assert date.unknown is MEANT[id].unknown


@each_record
def test_every_language_can_be_read_by_itself_and_none_denies_another(id: str) -> None:
    words, _ = typed(id)
    alone = {language: read_date(Text({language: said}), {}) for language, said in words.items()}

    assert {date.readable for date, _ in alone.values()} == {id not in AGES}
    assert all(overlap(date, *bounds(MEANT[id])) for date, _ in alone.values())


@each_record
def test_the_other_layers_say_the_same(id: str) -> None:
    words, layers = typed(id)
    without = {key: layer for key, layer in layers.items() if key != "edtf"}
    date, findings = read_date(Text(words), without)

    assert (date.earliest, date.latest) == bounds(MEANT[id])
    assert codes(findings) == (["date-age-without-year"] if id in AGES else [])


@each_record
def test_what_is_published_is_what_the_words_mean(id: str) -> None:
    words, layers = typed(id)
    date, findings = read_date(Text(words), layers)
    judged = edtf.read(MEANT[id].gathered) if id in AGES else None

    assert codes(findings) == []
    assert (date.earliest, date.latest) == ((judged.earliest, judged.latest) if judged else bounds(MEANT[id]))


@each_record
def test_a_difference_from_what_was_gathered_has_its_reason(id: str) -> None:
    meant = MEANT[id]
    typed_by_hand = edtf.read(meant.gathered) if meant.gathered else None
    by_hand = (typed_by_hand.earliest, typed_by_hand.latest) if typed_by_hand else (None, None)

    assert (by_hand != bounds(meant)) is bool(meant.why)


def typed(id: str) -> tuple[dict[str, str], dict[str, str]]:
    """The words of a record's date by language, and its other layers."""
    date: Any = record(id)["date"]
    text = date.get("text", {key: date[key] for key in ("vi", "en") if key in date}) if isinstance(date, dict) else date
    layers = {key: str(date[key]) for key in ("era", "can_chi", "lunar", "edtf", "certainty") if key in date}
    return {"vi": text} if isinstance(text, str) else dict(text), layers if isinstance(date, dict) else {}


def bounds(meant: Meant) -> tuple[Day | None, Day | None]:
    return _day(meant.first, 1, 1), _day(meant.last, 12, 31)


def _day(written: str, month: int, day: int) -> Day | None:
    if written in ("", ".."):
        return None
    parts = [int(part) for part in written.removeprefix("-").split("-")]
    year = -parts[0] if written.startswith("-") else parts[0]
    return (year, parts[1], parts[2]) if len(parts) == 3 else (year, month, day)


def overlap(date: Date, first: Day | None, last: Day | None) -> bool:
    """Whether a date has part in these bounds; what has no bounds has part in all."""
    begins = date.earliest is None or last is None or date.earliest <= last
    return begins and (date.latest is None or first is None or first <= date.latest)


def codes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in findings]
