"""The timeline: the order of time, centuries without a year 0, spans and how sure they are, and what has no date."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from html_page import read
from pages_museum import HERE, MUSEUM, SETTINGS, plan, rendered

from hyplan_museum import pages
from hyplan_museum.dates import read_date
from hyplan_museum.dates.dynasties import dynasties
from hyplan_museum.museum import Artifact, Certainty, Date, Museum, Term, Text, Unknown, Value
from hyplan_museum.pages.moments import Era, group_end, group_of, lanes_of, year_of

KIND = Value(text=Text({"vi": "bia"}))


def dated(id: str, words: str) -> Artifact:
    date = read_date(Text({"vi": words}), {})[0] if words else None
    return Artifact(id, "bia", Text({"vi": f"Bia {id}", "en": f"Stele {id}"}), KIND, HERE, date=date, status="approved")


def museum_of(*artifacts: Artifact, terms: dict[str, Term] | None = None) -> Museum:
    bia = replace(MUSEUM.collections["bia"], artifacts=tuple(a.id for a in artifacts), cover=None)
    return Museum({"bia": bia}, {a.id: a for a in artifacts}, terms=terms or {})


def sections(body: str) -> dict[str, list[str]]:
    """Headings of the list, and the titles under each."""
    found = re.findall(r'<section class="hy-century".*?<h2[^>]*>(.*?)</h2>(.*?)</section>', body, re.DOTALL)
    return {heading: re.findall(r'class="hy-name"[^>]*>(.*?)</a>', part) for heading, part in found}


def test_artifacts_stand_in_the_order_of_time_by_century() -> None:
    museum = museum_of(
        dated("c", "1707"), dated("a", "thế kỷ II TCN"), dated("d", "2001"), dated("b", "1601"), dated("e", "2000"),
        dated("f", "1700"), dated("g", "năm 50"), dated("h", "1800 TCN"),
    )  # fmt: skip

    assert sections(rendered("timeline/", museum).body) == {
        "2000 TCN – 1001 TCN": ["Bia h"],
        "Thế kỷ II TCN": ["Bia a"],
        "Thế kỷ I": ["Bia g"],
        "Thế kỷ XVII": ["Bia b", "Bia f"],
        "Thế kỷ XVIII": ["Bia c"],
        "Thế kỷ XX": ["Bia e"],
        "Thế kỷ XXI": ["Bia d"],
    }
    assert list(sections(rendered("en/timeline/", museum).body))[1:3] == ["2nd century BCE", "1st century"]


def test_what_has_no_place_in_time_stands_at_the_end_with_the_reason() -> None:
    unread = replace(dated("b", ""), date=Date(Text({"vi": "hồi ấy"})))
    unknown = replace(dated("c", ""), date=Date(Text({"vi": "không rõ"}), unknown=Unknown.UNKNOWN, readable=True))
    feast = replace(dated("e", ""), date=Date(Text({"vi": "mùng 10 tháng 3 âm lịch"}), readable=True))

    found = sections(rendered("timeline/", museum_of(dated("d", ""), unread, unknown, feast, dated("a", "1625"))).body)

    assert list(found.items())[1:] == [
        ("Không gắn với năm nào", ["Bia e"]),
        ("Niên đại chưa đọc được", ["Bia b"]),
        ("Chưa có niên đại", ["Bia c", "Bia d"]),
    ]


@pytest.mark.parametrize(
    ("year", "first", "end"),
    [(1, 1, 101), (100, 1, 101), (101, 101, 201), (0, -99, 1), (-99, -99, 1), (-100, -199, -99), (-1500, -1999, -999)],
)
def test_a_century_has_a_hundred_years_and_there_is_no_year_0(year: int, first: int, end: int) -> None:
    """Astronomical: 0 is 1 BCE; the first century before our era is −99 to 0."""
    assert group_of(year) == first
    assert group_end(first) == end


def test_days_are_drawn_within_their_year() -> None:
    assert year_of((1625, 1, 1)) == 1625
    assert year_of((1625, 12, 31), end=True) == 1626
    assert 1888 < year_of((1888, 3, 3)) < year_of((1888, 3, 3), end=True) < 1888.25
    assert year_of((-699, 1, 1)) == -699


@pytest.mark.parametrize(
    ("certainty", "shown"),
    [
        ("exact", "exact"), ("approximate", "approximate"), ("uncertain", "uncertain"), ("inferred", "uncertain"),
        ("approximate_and_uncertain", "uncertain"), ("disputed", "disputed"),
    ],
)  # fmt: skip
def test_how_sure_a_date_is_is_shown_by_a_form_and_in_words(certainty: Certainty, shown: str) -> None:
    date = Date(Text({"vi": "1625"}), (1625, 1, 1), (1625, 12, 31), certainty, readable=True)
    body = rendered("timeline/", museum_of(replace(dated("a", ""), date=date))).body
    said = {"approximate": "khoảng chừng", "uncertain": "chưa chắc", "disputed": "các nguồn nói khác nhau"}

    assert re.search(rf'<li data-first="1625" data-last="1626" class="hy-{shown}">', body)
    assert ("hy-sure" in body) == (shown != "exact")
    assert said.get(shown, "") in body


def test_an_open_end_is_left_open() -> None:
    body = rendered(
        "timeline/", museum_of(dated("a", "sau năm 1840"), dated("b", "trước năm 1830"), dated("c", "1835"))
    ).body

    assert re.search(r'data-first="18\d\d" data-last=""', body)
    assert re.search(r'data-first="" data-last="18\d\d"', body)


def test_bars_count_what_stands_under_their_heading_and_lead_there() -> None:
    body = rendered("timeline/", museum_of(dated("a", "1625"), dated("b", "1630"), dated("c", "1707"))).body

    bars = [
        (e.attributes["href"], e.attributes["aria-label"])
        for e in read(body).all("a")
        if "from-" in e.attributes.get("href", "")
    ]
    assert [href for href, _ in bars] == ["#from-1601", "#from-1701"]
    assert [re.sub(r"\D+$", "", label)[-1] for _, label in bars] == ["2", "1"]
    assert all(f'id="{href[1:]}"' in body for href, _ in bars)


def test_dynasties_stand_behind_in_both_languages_and_lead_to_the_terms_of_the_museum() -> None:
    tran = Term("thoi-tran", "period", Text({"vi": "thời Trần", "en": "Trần period"}), HERE)
    museum = museum_of(dated("a", "1279"), dated("b", "1707"), terms={"thoi-tran": tran})
    vi, en = rendered("timeline/", museum).body, rendered("en/timeline/", museum).body

    assert '<a href="../terms/thoi-tran/index.html">nhà Trần</a> <span class="hy-line">1226 – 1400</span>' in vi
    assert "<span>Revival Lê dynasty</span>" in en
    assert "nhà Nguyễn" not in vi


def test_a_museum_without_vietnamese_has_its_own_periods_behind() -> None:
    settings = replace(SETTINGS, languages=("en",))
    term = Term("age", "period", Text({"en": "1558–1603"}), HERE)
    elsewhere = replace(dated("a", "1590"), title=Text({"en": "Cup"}))

    body = rendered("timeline/", museum_of(elsewhere, terms={"age": term}), settings).body

    assert '<a href="../terms/age/index.html">1558–1603</a>' in body
    assert "Mạc" not in body


def test_no_period_lies_on_another_in_its_lane() -> None:
    eras = [Era(one.first, one.last, one.vi, one.en, one.key, "", one.approximate) for one in dynasties()]
    lanes = lanes_of(eras)

    for i, one in enumerate(eras):
        for j in range(i):
            if lanes[i] == lanes[j]:
                assert eras[j].last <= one.first + 2
    assert max(lanes) <= 2


def test_a_long_timeline_is_in_pages_and_its_script_gets_everything_in_pieces() -> None:
    artifacts = [dated(f"a{n}", f"{1000 + n // 3}") for n in range(1500)] + [
        dated("rong", "thế kỷ III TCN – thế kỷ XX")
    ]
    ready = pages.ready(museum_of(*artifacts), {}, SETTINGS)
    planned = {page.address: page for page in pages.pages_of(ready)}
    pieces = {output.uri: output for output in pages.finding_data(*ready) if not output.uri.startswith("en/")}

    listed = [
        id
        for address, page in planned.items()
        if re.fullmatch(r"timeline/(page/\d+/)?", address)
        for id in re.findall(r'href="(?:\.\./)+artifacts/([\w-]+)/', page.render().body)
    ]
    assert sorted(listed) == sorted(artifact.id for artifact in artifacts)

    about = json.loads(read(planned["timeline/"].render().body).all("figure")[0].attributes["data-pieces"])
    rows = []
    for number, (low, high, count) in enumerate(about["pieces"]):
        output = pieces[f"timeline/{number}.js"]
        assert output.render is not None
        found = json.loads(re.fullmatch(rf"hyplanMoments\({number},(.*)\);\n", output.render().decode())[1])  # type: ignore[index]
        assert len(found) == count <= 1000
        assert all(low <= first and last <= high for first, last, *_ in found)
        rows += found
    assert {row[4] for row in rows} == {artifact.id for artifact in artifacts}
    assert sum(about["counts"]) == len(artifacts)


def test_a_museum_without_dates_has_no_timeline_and_offers_none() -> None:
    museum = museum_of(dated("a", ""))

    assert "timeline/" not in plan(museum)
    assert "timeline/index.html" not in rendered("", museum).body


def test_home_leads_to_the_timeline_and_the_map() -> None:
    body = rendered("").body

    assert 'href="timeline/index.html"' in body
    assert 'href="map/index.html"' in body


def test_the_page_changes_with_a_date_and_with_nothing_that_it_does_not_show() -> None:
    museum = museum_of(dated("a", "1625"))
    before = plan(museum)["timeline/"].made_from
    later = museum_of(dated("a", "1626"))
    longer = museum_of(replace(dated("a", "1625"), description=Text({"vi": "x"})))

    assert plan(later)["timeline/"].made_from != before
    assert plan(longer)["timeline/"].made_from == before


def test_a_page_of_a_long_timeline_changes_with_what_it_shows_and_not_with_the_rest() -> None:
    museum = museum_of(*(dated(f"a{n:04}", str(1500 + n // 4)) for n in range(600)))
    titled = replace(museum.artifacts["a0500"], title=Text({"vi": "Tên mới"}))
    moved = replace(museum.artifacts["a0500"], date=dated("x", "1399").date)

    def changed_with(artifact: Artifact) -> set[str]:
        before, after = plan(museum), plan(replace(museum, artifacts={**museum.artifacts, artifact.id: artifact}))
        lists = [address for address in before if "timeline" in address]
        really = {one for one in lists if before[one].render() != after[one].render()}
        told = {one for one in lists if before[one].made_from != after[one].made_from}
        assert really <= told
        return told

    assert changed_with(titled) == {"timeline/page/3/", "en/timeline/page/3/"}
    assert len(changed_with(moved)) == 6  # it stands on the first now, moves the rest, and 1399 is the earliest of all
