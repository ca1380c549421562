from __future__ import annotations

import pytest
from dated import dated
from growth import grows_linearly

from hyplan_museum.dates import read_date
from hyplan_museum.dates.reading import read_words
from hyplan_museum.museum import Text
from hyplan_museum.problems.catalogue import dates


def test_layers_that_agree_say_nothing() -> None:
    found = dated(
        "ngày 21 tháng Giêng Mậu Tý, Đồng Khánh thứ 3 (3/3/1888)",
        era="Đồng Khánh 3",
        can_chi="Mậu Tý",
        lunar="21/1",
        edtf="1888-03-03",
        certainty="chinh_xac",
    )

    assert found.codes == []
    assert (found.date.edtf, found.date.certainty) == ("1888-03-03", "exact")


@pytest.mark.parametrize(
    ("layers", "edtf"),
    [
        ({"era": "Vĩnh Tộ 7"}, "1625"),
        ({"era": "Đồng Khánh 3", "lunar": "21/1"}, "1888-03-03"),
        ({"era": "Đồng Khánh 3", "lunar": "21 tháng Giêng", "can_chi": "Mậu Tý"}, "1888-03-03"),
        ({"era": "Thành Thái 18", "lunar": "15/4 nhuận"}, "1906-06-06"),
        ({"era": "Khải Định", "can_chi": "Kỷ Mùi"}, "1919"),
        ({"edtf": "1601/1700"}, "1601/1700"),
    ],
)
def test_one_layer_is_enough_and_the_rest_is_worked_out(layers: dict[str, str], edtf: str) -> None:
    found = dated(**layers)

    assert (found.date.edtf, found.codes, found.date.readable) == (edtf, [], True)
    assert found.date.text.values


def test_a_date_of_layers_alone_is_shown_in_their_words() -> None:
    assert dated(era="Đồng Khánh 3", lunar="21/1").date.text == Text({"vi": "21/1, Đồng Khánh 3"})


def test_layers_narrow_what_the_text_says() -> None:
    assert dated("1888", lunar="21/1").date.edtf == "1888-03-03"
    assert dated("thế kỷ XIX", era="Đồng Khánh 3").date.edtf == "1888"
    assert dated("cuối thế kỷ XIX", edtf="1885/1890").date.edtf == "1885/1890"
    assert dated("khoảng 1880", edtf="1875/1885").date.edtf == "1875/1885"


def test_a_feast_needs_no_year() -> None:
    found = dated(lunar="15/8")

    assert (found.codes, found.date.readable, found.date.earliest) == ([], True, None)


@pytest.mark.parametrize(
    ("text", "layers", "code", "layer"),
    [
        ("1888", {"era": "Đồng Khánh 4"}, "era-year-disagrees", "era"),
        ("1888", {"can_chi": "Kỷ Sửu"}, "can-chi-disagrees", "can_chi"),
        ("17/4/2024", {"lunar": "10/3"}, "lunar-disagrees", "lunar"),
        ("1906", {"lunar": "15/5 nhuận"}, "lunar-impossible", "lunar"),
        ("1625", {"edtf": "1626"}, "edtf-disagrees", "edtf"),
        ("", {"era": "Vĩnh Tộ 7", "edtf": "1626"}, "edtf-disagrees", "edtf"),
        ("1625", {"edtf": "Y-300"}, "edtf-invalid", "edtf"),
        ("1625", {"era": "Vĩnh Tọ 7"}, "era-unknown", "era"),
        ("1625", {"can_chi": "con Trâu"}, "can-chi-unknown", "can_chi"),
        ("1625", {"can_chi": "Ất Tý"}, "can-chi-impossible", "can_chi"),
        ("1625", {"lunar": "ngày rằm"}, "lunar-unreadable", "lunar"),
        ("1625", {"certainty": "hình như"}, "certainty-unknown", "certainty"),
        ("Vĩnh Tộ thứ 7", {"era": "Vĩnh Tộ 6"}, "layers-disagree", "era"),
        ("năm Ất Sửu (1625)", {"can_chi": "Bính Dần"}, "layers-disagree", "can_chi"),
        ("", {"can_chi": "Mậu Tý"}, "date-cycle-open", "can_chi"),
        ("", {"era": "Minh Mạng 25"}, "era-too-long", "era"),
    ],
)
def test_a_disagreement_is_told_at_its_layer(text: str, layers: dict[str, str], code: str, layer: str) -> None:
    found = dated(text, **layers)

    assert [(finding.code, finding.layer) for finding in found.findings] == [(code, layer)]


def test_every_code_of_the_catalogue_can_occur() -> None:
    texts = ["?!", "31/2/1888", "1800–1700", "1806-07", "cách đây 200 năm", "năm Mậu Tý", "Vĩnh Tọ thứ 7"]
    texts += ["Thuận Thiên thứ 2", "Thiệu Trị thứ 4 (1884)", "Minh Mạng 1939", "Minh Mạng thứ 25", "Giáp Sửu (1625)"]
    texts += ["Canh Ngọ (922)", "Khải Định, Bính Dần", "thế kỷ XVII (1590)", "1162, đời vua Lý Nhân Tông"]
    texts += ["thời Trần, 1625", "30/2 nhuận năm 1906 âm lịch", "17/4/2024 = 10/3 âm lịch"]
    found = {code for text in texts for code in dated(text).codes}
    for layers in (
        {"can_chi": "con Trâu"},
        {"lunar": "ngày rằm"},
        {"era": "Vĩnh Tộ 6"},
        {"edtf": "Y-300"},
        {"edtf": "1626"},
        {"certainty": "hình như"},
    ):
        found |= set(dated("Vĩnh Tộ thứ 7 (1625)", **layers).codes)
    found |= {finding.code for finding in read_date(Text({"vi": "thế kỷ XVII", "en": "18th century"}), {})[1]}

    feasts = {"feast-unreadable", "feast-calendar"}  # days of the year, read by `source`
    assert found == {kind.code for kind in dates.KINDS} - feasts


def test_what_visitors_read_wins_over_a_typed_edtf_that_contradicts_it() -> None:
    assert dated("1625", edtf="1626").date.edtf == "1625"


def test_a_century_typed_as_xx_is_no_contradiction_and_does_not_lose_a_year() -> None:
    found = dated("thế kỷ XVII", edtf="16XX")

    assert (found.codes, found.date.edtf) == ([], "1601/1700")


@pytest.mark.parametrize("text", ["bia chùa Hiến", "khoảng 200–240 năm", "năm Mậu Tý"])
def test_a_typed_edtf_answers_what_the_words_leave_open(text: str) -> None:
    found = dated(text, edtf="1625")

    assert (found.codes, found.date.edtf, found.date.readable) == ([], "1625", True)


@pytest.mark.parametrize(
    ("word", "certainty"),
    [("chinh_xac", "exact"), ("ước tính", "approximate"), ("tranh_cai", "disputed"), ("suy ra", "inferred"),
     ("uncertain", "uncertain"), ("approximate_and_uncertain", "approximate_and_uncertain")],
)  # fmt: skip
def test_a_typed_certainty_counts(word: str, certainty: str) -> None:
    assert dated("1625", certainty=word).date.certainty == certainty


def test_the_first_language_is_read_first_and_another_where_it_cannot_be() -> None:
    both, _ = read_date(Text({"vi": "thế kỷ XVII", "en": "17th century"}), {})
    other, findings = read_date(Text({"vi": "đời ông cha", "en": "17th century"}), {})

    assert both.edtf == other.edtf == "1601/1700"
    assert findings == ()
    assert [(one.what, one.value) for one in other.derived] == [("read_in", "en")]


def test_languages_that_contradict_each_other_are_told() -> None:
    date, (finding,) = read_date(Text({"vi": "thế kỷ XVII", "en": "18th century"}), {})

    assert finding.code == "date-translation-disagrees"
    assert finding.values == {"first": "thế kỷ XVII", "second": "18th century"}
    assert date.edtf == "1601/1700"


def test_empty_layers_are_no_layers() -> None:
    assert dated("1625", era=" ", edtf="").codes == []


@pytest.mark.parametrize("layer", ["era", "can_chi", "lunar"])
@pytest.mark.parametrize("unit", ["1625 ", "-----", "aaaaa"])
def test_a_layer_of_any_length_is_answered_in_linear_time(layer: str, unit: str) -> None:
    def codes(words: int) -> set[str]:
        read_words.cache_clear()
        return {
            finding.code
            for text in ({}, {"vi": "1625 " * words})
            for finding in read_date(Text(text), {layer: unit * words})[1]
        }

    unread = {"era": "era-unknown", "can_chi": "can-chi-unknown", "lunar": "lunar-unreadable"}[layer]
    assert unread in codes(20_000)
    assert grows_linearly(codes, 20_000)
