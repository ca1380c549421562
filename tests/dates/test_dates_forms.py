"""Every form in which curators write dates, and what it means."""

from __future__ import annotations

import pytest
from dated import dated

from hyplan_museum.museum import Day

ERAS = {
    "Vĩnh Tộ thứ 7, Ất Sửu (1625)": "1625",
    "Vĩnh Tộ thứ 7": "1625",
    "Vĩnh Tộ 7": "1625",
    "niên hiệu Vĩnh Tộ năm thứ 7": "1625",
    "niên hiệu Vĩnh Tộ năm thứ bảy (1625)": "1625",
    "năm thứ 7 niên hiệu Vĩnh Thịnh": "1711",
    "năm đầu niên hiệu Gia Long": "1802",
    "năm Tự Đức thứ 31": "1878",
    "Tự Đức năm thứ ba mươi mốt": "1878",
    "Thiệu Bảo nguyên niên": "1279",
    "Đồng Khánh tam niên": "1888",
    "Vĩnh Thịnh vạn vạn niên chi thất": "1711",
    "Hoàng triều Bảo Đại thập bát niên": "1943",
    "Bảo Đại 18": "1943",
    "7th year of the Vĩnh Tộ reign (1625)": "1625",
    "永祚七年歲次乙丑": "1625",
    "Khải Định, Kỷ Mùi": "1919",
    "năm Canh Thìn niên hiệu Tự Đức": "1880",
    "vinh to thu 7, at suu (1625)": "1625",
    "Vĩnh Tộ 7 - Ất Sửu - 1625": "1625",
    "Kỷ Hợi - 1839": "1839",
    "Minh Mạng 20/1839": "1839",
    "Minh Mạng XX (1839)": "1839",
    "Cảnh Hưng thứ 1 – Cảnh Hưng thứ 5": "1740/1744",
    "Cảnh Hưng 1–5": "1740/1744",
    "Minh Mạng – Thiệu Trị": "1820/1847",
    "Khang Hi 61": "1722",
    "năm Ất Sửu, niên hiệu Vĩnh Tộ thứ 7, triều vua Lê Thần Tông (1625)": "1625",
}
PERIODS = {
    "thời Trần": "1226/1400",
    "thời Lý–Trần": "1009/1400",
    "thời Lê Nguyễn": "1428/1945",
    "Thời Lê – Nguyễn, thế kỷ XVIII - XIX": "1701/1900",
    "tượng gỗ thời Trần": "1226/1400",
    "cuối thời Lê": "1700~/1789",
    "thời Lê sơ": "1428/1527",
    "Lê Trung Hưng": "1533/1789",
    "Nhà Nguyễn, thế kỷ XIX": "1801/1900",
    "thời Càn Long (1736–1795)": "1736/1795",
    "Qianlong period": "1736/1795",
    "Ming dynasty": "1368/1644",
    "đời vua Lê Thánh Tông": "1460/1497",
    "Lê Thánh Tông (1460–1497)": "1460/1497",
    "thời vua Lê Thần Tông": "[1619..1643,1649..1662]",
    "văn hóa Đông Sơn": "-0699~/0200~",
    "văn hoá Đông Sơn": "-0699~/0200~",
    "có từ thời Lý": "1009/1225",
    "thời Minh Trị (1868–1912)": "1868/1912",
    "thoi Tran": "1226/1400",
}
CENTURIES = {
    "thế kỷ XVII": "1601/1700",
    "thế kỉ 17": "1601/1700",
    "TK XVII": "1601/1700",
    "TKXVII": "1601/1700",
    "tk. 17": "1601/1700",
    "thế kỷ thứ XVII": "1601/1700",
    "the ky XVII": "1601/1700",
    "thế kỷ XVI–XVII": "1501/1700",
    "thế kỷ XVII - XVIII": "1601/1800",
    "từ thế kỷ XVII đến thế kỷ XIX": "1601/1900",
    "từ thế kỷ XVIII": "1701/1800",
    "cuối thế kỷ XI – đầu thế kỷ XII": "1076~/1125~",
    "cuối thế kỷ 19 đầu thế kỷ 20": "1876~/1925~",
    "cuối thế kỷ XIX, đầu thế kỷ XX": "1876~/1925~",
    "đầu – giữa thế kỷ XIX": "1801/1875~",
    "nửa đầu thế kỷ XIX": "1801/1850",
    "nửa cuối thế kỷ XIX": "1851/1900",
    "giữa thế kỷ XVIII": "1726~/1775~",
    "phần tư cuối thế kỷ XIX": "1876/1900",
    "khoảng thế kỷ 17-18": "1601~/1800~",
    "thế kỷ XIX?": "1801?/1900?",
    "thế kỷ XVII hoặc XVIII": "[1601..1700,1701..1800]",
    "17th century": "1601/1700",
    "seventeenth century": "1601/1700",
    "17th–18th century": "1601/1800",
    "late 18th century": "1776~/1800",
    "late 18th–early 19th century": "1776~/1825~",
    "19th - early 20th century": "1801/1925~",
    "mid-19th century": "1826~/1875~",
    "second half of the 19th century": "1851/1900",
    "18th c.": "1701/1800",
    "thế kỷ III TCN": "-0299/-0200",
    "thế kỷ III–I TCN": "-0299/0000",
    "thế kỷ II TCN – thế kỷ I": "-0199/0100",
    "3rd century BC": "-0299/-0200",
    "thiên niên kỷ I TCN": "-0999/0000",
    "2nd millennium BC": "-1999/-1000",
}
DECADES = {
    "những năm 1930": "193X",
    "thập niên 1930": "193X",
    "những năm 30 của thế kỷ XX": "193X",
    "thập niên 60-70 thế kỷ XX": "1960/1979",
    "những năm 60, thế kỷ XX": "196X",
    "đầu những năm 1930": "1930/1933~",
    "từ những năm 1980–1990": "1980~/..",
    "1840s": "184X",
    "1930s–40s": "1930/1949",
    "1950–60s": "1950/1969",
    "1700s": "17XX",
    "late 1960s–early 1970s": "1967~/1973~",
}
YEARS = {
    "1888": "1888",
    "năm 1888": "1888",
    "(1888)": "1888",
    "năm 40": "0040",
    "AD 40": "0040",
    "300 BC": "-0299",
    "300 TCN": "-0299",
    "năm 300 trước Công nguyên": "-0299",
    "500–300 TCN": "-0499/-0299",
    "100 TCN – 100 SCN": "-0099/0100",
    "khoảng 1880": "1880~",
    "khoảng năm 1880": "1880~",
    "khoảng 1880–1890": "1880~/1890~",
    "khoang 1880": "1880~",
    "c. 1880": "1880~",
    "ca. 1880": "1880~",
    "circa 1880": "1880~",
    "c1880": "1880~",
    "1590 theo nguồn du lịch (nghi vấn)": "1590?",
    "?1793": "1793?",
    "?c.1830-40": "1830%/1840%",
    "1525 - 1535": "1525/1535",
    "1830–50": "1830/1850",
    "1848-9": "1848/1849",
    "1806–07": "1806/1807",
    "1898–02": "1898/1902",
    "từ 1880 đến 1890": "1880/1890",
    "từ năm 1880 đến năm 1890": "1880/1890",
    "giữa 1880 và 1890": "1880/1890",
    "between 1880 and 1890": "1880/1890",
    "từ 1880": "1880/..",
    "1880 đến nay": "1880/..",
    "1975 trở đi": "1975/..",
    "từ 1945 trở về trước": "../1945",
    "trước năm 1945": "../1945",
    "before 1830": "../1830",
    "không muộn hơn 1850": "../1850",
    "undated (c. 1890)": "1890%",
    "after 1840": "1840/..",
    "after c.1830": "1830~/..",
    "1831 or 2": "[1831,1832]",
    "1972 hoặc 1973": "[1972,1973]",
    "1985, 1991": "{1985,1991}",
    "1701 (có nguồn 1832)": "[1701,1832]",
    "giữa năm 1945": "1945-04~/1945-09~",
    "mùa xuân 1975": "1975-21",
}
EVENTS = {
    "published 1843": "1843",
    "exhibited 1847": "1847",
    "?exhibited 1846": "1846?",
    "1969, reconstructed 1990": "1969",
    "1839, ?exhibited 1840": "1839",
    "1952, probably printed later": "1952?",
    "c.1885–90, posthumous cast": "1885~/1890~",
    "thế kỷ XV; đại trùng tu Vĩnh Thịnh thứ 3, Đinh Hợi (1707)": "1401/1500",
    "dựng lại 1890 hoặc 1894": "[1890,1894]",
    "khắc năm Chính Hòa 24 (1703)": "1703",
}
DAYS = {
    "1707-03-15": "1707-03-15",
    "15/3/1707": "1707-03-15",
    "15.3.1707": "1707-03-15",
    "ngày 15 tháng 3 năm 1707": "1707-03-15",
    "tháng 3/1707": "1707-03",
    "tháng 3 năm 1707": "1707-03",
    "tháng 8-1945": "1945-08",
    "tháng năm năm 1945": "1945-05",
    "3/1707": "1707-03",
    "15-20/3/1945": "1945-03-15/1945-03-20",
    "15/3–20/4/1945": "1945-03-15/1945-04-20",
    "3 March 1888": "1888-03-03",
    "March 3, 1888": "1888-03-03",
    "March 1888": "1888-03",
    "ngày 21 tháng Giêng Mậu Tý, Đồng Khánh thứ 3 (3/3/1888)": "1888-03-03",
    "ngày 21 tháng Giêng năm Mậu Tý, Đồng Khánh thứ 3": "1888-03-03",
    "Đồng Khánh tam niên, tuế thứ Mậu Tý, chính nguyệt nhị thập nhất nhật": "1888-03-03",
    "Khải Định cửu niên thất nguyệt nhị thập ngũ nhật": "1924-08-25",
    "10/3/2024 âm lịch": "2024-04-18",
    "the 21st of the first lunar month of 1888": "1888-03-03",
    "15/4 nhuận năm 1906": "1906-06-06",
    "25 tháng Chạp năm Mậu Tý (1889)": "1889-01-26",
    "15/1/1888, Đinh Hợi": "1888-01-15",
    "rằm tháng Giêng năm Ất Sửu (1625)": "1625-02-21~",
    "Mồng 5 tháng Giêng Kỷ Dậu (1789)": "1789-01-30~",
}
AGES = {
    "cách ngày nay 2.300–2.000 năm": "-0349~/-0049~",
    "2300–2000 năm cách ngày nay": "-0349~/-0049~",
    "2300–2000 BP": "-0349~/-0049~",
    "cách ngày nay 2.300–2.000 năm (tính từ năm 1997)": "-0302~/-0002~",
    "cách đây 200 năm (tính đến năm 2020)": "1820~",
}
TYPED_AS_EDTF = {
    "1501/1700": "1501/1700",
    "16XX": "16XX",
    "[1804,17XX]": "[1804,17XX]",
    "-0349~/-0049~": "-0349~/-0049~",
    "1780~/..": "1780~/..",
    "1880/1920?": "1880/1920?",
}


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pair
        for forms in (ERAS, PERIODS, CENTURIES, DECADES, YEARS, EVENTS, DAYS, AGES, TYPED_AS_EDTF)
        for pair in forms.items()
    ],
)
def test_a_form_is_read_without_a_word(text: str, edtf: str) -> None:
    found = dated(text)

    assert (found.date.edtf, found.codes, found.date.readable) == (edtf, [], True)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("thế kỷ XVII", (1601, 1, 1), (1700, 12, 31)),
        ("thế kỷ III TCN", (-299, 1, 1), (-200, 12, 31)),
        ("tháng 2 năm 1888", (1888, 2, 1), (1888, 2, 29)),
        ("khoảng 1880", (1880, 1, 1), (1880, 12, 31)),
        ("before 1830", None, (1830, 12, 31)),
        ("after 1840", (1840, 1, 1), None),
        ("spring 1798", (1798, 1, 1), (1798, 12, 31)),
        ("1804 (một nguồn) hoặc thế kỷ XVIII", (1701, 1, 1), (1804, 12, 31)),
    ],
)
def test_bounds_are_whole_days(text: str, earliest: Day | None, latest: Day | None) -> None:
    date = dated(text).date

    assert (date.earliest, date.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("1625", "exact"),
        ("khoảng 1880", "approximate"),
        ("1590 (nghi vấn)", "uncertain"),
        ("1590 according to a travel site (doubtful)", "uncertain"),
        ("early 19th century (conjecture)", "approximate_and_uncertain"),
        ("Đông Sơn culture (to be checked)", "approximate_and_uncertain"),
        ("?c.1830", "approximate_and_uncertain"),
        ("[1888]", "inferred"),
        ("Mậu Tuất (1898); nguồn khác ghi 1888 (Mậu Tý)", "disputed"),
        ("1972 hoặc 1973", "uncertain"),
        ("cuối thế kỷ XIX", "approximate"),
    ],
)
def test_certainty(text: str, certainty: str) -> None:
    assert dated(text).date.certainty == certainty


@pytest.mark.parametrize(
    "text",
    ["tổ nghề Nguyễn Minh Không (1066–1141)", "A1234", "12", "18 mái", "not 1850", "nhà Nguyễn Văn Linh, 1915",
     "phố Minh Mạng, 1939", "thế kỷ", "thế kỷ XLV", "<script>alert(1)</script>", "1,712 kg", "2925", "Edo period",
     "ngày 5", "the day 2 before"],
)  # fmt: skip
def test_what_cannot_be_read_keeps_its_words_and_says_so(text: str) -> None:
    found = dated(text)

    assert found.codes == ["date-unreadable"]
    assert found.message() == f"Không hiểu niên đại “{text}”."
    assert (found.date.readable, found.date.earliest, found.date.latest) == (False, None, None)
    assert found.date.text.values == {"vi": text}


@pytest.mark.parametrize("text", ["khoảng 200–240 năm", "300–400 năm tuổi theo nguồn", "cách đây 200 năm"])
def test_a_length_of_time_is_no_date(text: str) -> None:
    assert dated(text).codes == ["date-age-without-year"]


@pytest.mark.parametrize("text", ["1888-02-31", "31/2/1888", "3/15/1707", "ngày 31 tháng 2 năm 1888"])
def test_a_day_that_does_not_exist_is_named(text: str) -> None:
    found = dated(text)

    assert found.codes == ["date-impossible"]
    assert not found.date.readable


@pytest.mark.parametrize("text", ["1800–1700", "1798–5", "thế kỷ XIX – XVIII"])
def test_a_range_that_ends_before_it_begins_is_named(text: str) -> None:
    found = dated(text)

    assert found.codes == ["date-reversed"]
    assert not found.date.readable


def test_a_hyphen_between_year_and_month_may_be_two_things() -> None:
    found = dated("1806-07")

    assert found.codes == ["date-two-readings"]
    assert found.date.edtf == "1806-07"
    assert (
        found.message("en")
        == "“1806-07” may be the month 7/1806 or the years 1806–1807; it was read as the month 7/1806."
    )


@pytest.mark.parametrize(
    ("text", "recurs"),
    [
        ("10–12 tháng Hai âm lịch", "02-10/02-12"),
        ("1–5 tháng Ba âm lịch", "03-01/03-05"),
        ("10th–12th of the second lunar month", "02-10/02-12"),
        ("days 10–12 of lunar month 2", "02-10/02-12"),
        ("15th day of the eighth lunar month", "08-15"),
        ("15/8 ÂL", "08-15"),
        ("12–15/1 ÂL", "01-12/01-15"),
        ("Trung thu", "08-15"),
        ("di sản sống", ""),
        ("di sản sống; mùa thu, Trung thu", ""),
        ("mùa thu", "23"),
    ],
)
def test_what_comes_back_every_year_is_read_and_has_no_bounds(text: str, recurs: str) -> None:
    found = dated(text)

    assert (found.codes, found.date.readable, found.date.earliest, found.date.latest) == ([], True, None, None)
    assert found.derived["recurs"] == recurs


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("KHONG_AP_DUNG", "not_applicable"),
        ("CHUA_XAC_DINH", "undetermined"),
        ("KHONG_RO", "unknown"),
        ("CHUA_NHAP", "not_recorded"),
        ("HAN_CHE", "restricted"),
        ("not_recorded", "not_recorded"),
        ("chưa xác định", "undetermined"),
        ("Không rõ niên đại.", "unknown"),
        ("date not known", "unknown"),
        ("no date", "unknown"),
        ("n.d.", "unknown"),
        ("?", "unknown"),
    ],
)
def test_a_date_said_to_be_missing_is_no_mistake(text: str, unknown: str) -> None:
    found = dated(text)

    assert found.date.unknown is not None
    assert (found.date.unknown.value, found.codes, found.date.earliest) == (unknown, [], None)


def test_words_of_a_style_are_no_date() -> None:
    assert dated("phong cách thời Minh, thế kỷ XVIII").date.edtf == "1701/1800"
    assert dated("phong cách thời Minh, thế kỷ XVIII").codes == []
    assert dated("phong cách thời Minh").codes == ["date-unreadable"]
