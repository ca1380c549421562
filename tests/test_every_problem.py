"""A museum with every mistake: each is told at its file, line and column, all in one run, and nothing else is lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from every_problem import make

from hyplan_museum import dates
from hyplan_museum.build import Plan, RefusedError
from hyplan_museum.checking import Checked, check
from hyplan_museum.hosts.site import UnpublishableError, write
from hyplan_museum.museum import Museum, PrivateValue, Text
from hyplan_museum.outputs import Output
from hyplan_museum.problems import CATALOGUE, Position, report_html, report_json, report_text
from hyplan_museum.settings import Settings
from hyplan_museum.source.files import open_text
from hyplan_museum.source.table import read_table

TRAPS = {
    # issue 2, the road, 1
    "duplicate keys": "collections/yaml/trung-khoa.yml:3:1 duplicate-key",
    "tabs": "collections/yaml/tab.yml:2:1 tab-in-indentation",
    "NBSP": "collections/yaml/dau-cach-la.yml:1:7 odd-space",
    "a missing space after a dash": "collections/yaml/gach-khong-cach.yml:3:3 missing-space-after-dash",
    "curly quotes around a value": "collections/yaml/ngoac-cong.yml:2:13 curly-quotes",
    "languages that are not indented": "collections/ghi/khong-thut.yml:2:1 language-not-indented",
    "the id of a place in a field of words": "collections/ghi/noi-giu.yml:2:19 authority-id-as-words",
    "per cent without pct:": "exhibits/vung/index.md:10:1 region-tiny",
    "a link in the words of a scene": "exhibits/vung/index.md:10:1 prose-link-unknown",
    "a missing space after a colon": "collections/yaml/thieu-dau-cach.yml:2:1 missing-space-after-colon",
    "` #` cutting a sentence": "collections/yaml/bi-cat.yml:1:8 text-cut-by-hash",
    "unclosed quotes": "collections/yaml/nhay-khong-dong.yml:1:8 unclosed-quote",
    "alias bombs": "collections/yaml/bom.yml:2:8 anchor-or-alias",
    "unknown fields": "collections/ghi/truong.yml:3:1 field-unknown",
    "misspelt fields": "collections/ghi/truong.yml:2:1 field-misspelt",
    "wrong types": "collections/ghi/kieu.yml:1:8 wrong-type",
    "dangling references": "collections/ghi/cu.yml:3:11 reference-missing",
    "a dangling reference to a place": "collections/ghi/cu.yml:4:8 authority-missing",
    "ids that differ only by case": "collections/ghi2/bia-01.yml ids-alike",
    "ids of a table that differ only by marks": "collections/bang/a-dong.csv:6:1 table-ids-alike",
    "NFD names of pictures": "collections/anh/anh-01.yml:7:5 media-unicode-differs",
    "NFD names of records": "collections/ghi/chuo\u0302ng.yml file-name-decomposed",
    "missing pictures": "collections/anh/anh-01.yml:3:5 media-missing",
    "missing pictures of a table": "collections/cot/t.csv:3:12 media-missing-in-table",
    "unmatched pictures": "collections/anh/media/la-lam.jpg media-unmatched",
    "unused pictures": "collections/anh/media/anh-01_9.jpg media-unused",
    "duplicate pictures": "collections/anh/anh-02.yml:1:1 media-duplicate",
    "tiny pictures": "collections/hinh/hinh-01.yml:10:12 picture-tiny",
    "ids that lost leading zeros": "collections/so/126.yml zeros-lost",
    "ids of a table that lost leading zeros": "collections/bang/b-o.csv:7:1 table-zeros-lost",
    "ids that lost the zeros of their pictures": "collections/anh/media/012_1.jpg media-zeros-lost",
    "pasted local paths": "collections/ghi/duong-dan.yml:2:14 local-path",
    "text in TCVN3": "collections/ghi/chu-hong.yml:1:8 text-old-font",
    "a file in TCVN3": "collections/ghi/tcvn3.yml:1:11 file-in-old-encoding",
    "a table in TCVN3": "collections/bang/m-tcvn3.csv:2:8 table-old-encoding",
    "broken cp1258": "collections/ghi/chu-hong.yml:4:9 text-wrong-encoding",
    "UTF-8 read as Latin-1": "collections/ghi/chu-hong.yml:2:14 text-wrong-encoding",
    "letters lost to `?`": "collections/ghi/chu-hong.yml:3:9 text-letters-lost",
    "letters of a table lost to `?`": "collections/bang/e-chu.csv:3:10 table-letters-lost",
    "a record outside every collection": "collections/bia-lac.yml record-misplaced",
    "records in a folder inside a collection's": "collections/lac/cu record-misplaced",
    "a folder of pictures of another name": "collections/lac/ảnh media-misplaced",
    "a folder of media in capitals": "collections/lac/Media media-folder-case",
    "a scene's heading of another level": "exhibits/bac/index.md:7:1 scene-heading-level",
    # users.md §4.1 (numbers, dates and yes or no are in VERBATIM below)
    "`1888-02-31`": "collections/nien-dai/nd-khong-co-ngay.yml:2:7 date-impossible",
    "`Bia: văn miếu`": "collections/yaml/hai-cham.yml:1:8 colon-in-value",
    '`"Bia "Cổ Việt""`': "collections/yaml/nhay-trong-nhay.yml:1:14 quote-inside-quotes",
    "starts with @": "collections/yaml/dau-dac-biet.yml:1:8 value-starts-with-sign",
    "starts with %": "collections/yaml/dau-phan-tram.yml:1:8 value-starts-with-sign",
    "starts with *": "collections/yaml/dau-sao.yml:1:8 anchor-or-alias",
    "starts with [": "collections/yaml/dau-vuong.yml:1:8 value-starts-with-sign",
    "starts with -": "collections/yaml/dau-gach.yml:1:8 value-starts-with-sign",
    "starts with &": "collections/yaml/dau-va.yml:1:8 anchor-or-alias",
    "starts with {": "collections/yaml/dau-nhon.yml:1:8 value-starts-with-sign",
    "bad indent": "collections/yaml/lui-dong.yml:3:4 bad-indentation",
    "`title:Chùa` makes the document a string": "collections/yaml/chi-mot-chuoi.yml:1:1 missing-space-after-colon",
    '`"C:\\new\\a.jpg"` has escapes': "collections/yaml/gach-cheo.yml:2:11 backslash-in-quotes",
    # users.md §2.4, the errors found in published sources
    "Minh Mạng … 1939": "collections/nien-dai/nd-ngoai-nien-hieu.yml:2:7 era-outside",
    "Thành Thái thứ 8 (1897)": "collections/nien-dai/nd-nien-hieu-sai.yml:2:7 era-year-disagrees",
    "Canh Ngọ (922)": "collections/nien-dai/nd-can-chi-sai.yml:2:7 can-chi-disagrees",
    "Đinh Dậu 1825": "collections/nien-dai/nd-dinh-dau.yml:2:7 can-chi-disagrees",
    "thế kỷ XVII (năm 1590)": "collections/nien-dai/nd-the-ky-sai.yml:2:7 century-disagrees",
    "Giáp Thìn (1720)": "collections/nien-dai/nd-giap-thin.yml:2:7 can-chi-disagrees",
    "17/4/2024 (10/3 âm lịch)": "collections/nien-dai/nd-am-lich-sai.yml:2:7 lunar-disagrees",
    "1162, đời vua Lý Nhân Tông": "collections/nien-dai/nd-trieu-vua-sai.yml:2:7 reign-disagrees",
}  # fmt: skip

VERBATIM = {
    "inventory_number": ["012345"],
    "object_code": ["0123"],
    "other_numbers": ["007", "1_000", "-0500", "12:30", "1997.10", "1888-02-31"],
    "date": ["1707-03-15"],
}
"""What YAML would make numbers, dates and minutes of (users.md §4.1), as it stands in giu-nguyen.yml."""

ELSEWHERE = {
    "date-two-readings": "dates/test_dates_forms.py",
    "docs-address-taken": "hosts/test_render.py",
    "docs-link-unknown": "hosts/test_publish.py",
    "era-ambiguous": "dates/test_dates_eras.py",
    "glyph-picture-unusable": "glyphs/test_glyphs.py",
    "export-option-lost": "hosts/test_export.py",
    "host-failed": "hosts/test_render.py",
    "host-option-ignored": "hosts/test_render.py",
    "host-said": "hosts/test_render.py",
    "host-theme": "hosts/test_render.py",
    "site-url-local": "hosts/test_publish.py",
    "layers-differ": "test_unfolding.py",
    "pdf-not-offered": "images/test_pdf.py",
    "pdf-page-unreadable": "images/test_pdf.py",
    "pdf-too-large": "images/test_pdf.py",
    "remote-changed": "editing/test_fetch.py",
    "remote-unreachable": "editing/test_fetch.py",
    "picture-heic": "images/test_picture_make.py",
    "picture-missing": "images/test_picture_inspection.py",
    "picture-not-made": "images/test_picture_pool.py",
    "picture-profile": "images/test_picture_colours.py",
    "picture-truncated": "images/test_picture_make.py",
    "recording-codec": "recordings/test_recordings.py",
    "recording-data-track": "recordings/test_recordings.py",
    "recording-too-large": "recordings/test_recordings.py",
    "recording-without-duration": "recordings/test_recordings.py",
    "model-compressed": "recordings/test_recordings.py",
    "model-not-whole": "recordings/test_recordings.py",
    "table-too-large": "source/test_table.py",
}
"""Kinds that need a host, a decoder or a choice of words this museum does not have, and the test that has them."""

HERE = {
    "certainty-unknown",
    "file-unreadable",
    "museum-not-here",
    "plugin-missing",
    "manifest-refused",
    "private-published",
    "table-unreadable",
}
"""Kinds asserted below, each in a museum of its own."""


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    return check(make(tmp_path_factory.mktemp("every-problem")))


@pytest.fixture(scope="module")
def told(checked: Checked) -> list[str]:
    return [f"{problem.position} {problem.code}" for problem in checked.problems]


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_told_where_it_stands(trap: str, told: list[str]) -> None:
    assert TRAPS[trap] in told


@pytest.mark.parametrize("field", VERBATIM)
def test_scalars_stay_the_text_that_was_typed(field: str, checked: Checked) -> None:
    record = checked.museum.artifacts["giu-nguyen"]
    [fact] = [fact for fact in record.facts if fact.field == field]

    assert [value.text.in_language("vi").text for value in fact.values if value.text] == VERBATIM[field]
    assert record.title == Text.of(vi="no")


def test_every_problem_stands_at_its_file_line_and_column(told: list[str], golden: Callable[[str, str], None]) -> None:
    golden("problems/every-problem.txt", "\n".join(told) + "\n")


def test_every_kind_of_problem_occurs_here_or_in_a_test_that_is_named(told: list[str]) -> None:
    here = {line.rpartition(" ")[2] for line in told}

    missing = set(CATALOGUE) - here - set(ELSEWHERE) - HERE
    assert not missing, "write each into tests/museums/every-problem, or name its test in ELSEWHERE"
    assert set(ELSEWHERE) | HERE <= set(CATALOGUE)
    assert not here & (set(ELSEWHERE) | HERE)


@pytest.mark.parametrize("code", ELSEWHERE)
def test_the_test_that_is_named_has_it(code: str) -> None:
    assert code in (Path(__file__).parent / ELSEWHERE[code]).read_text("utf-8")


def test_what_is_sound_beside_all_this_is_read(checked: Checked) -> None:
    assert {"duyet", "anh-02", "b-11", "c-2", "n-6", "hinh-02"} <= set(checked.museum.artifacts)
    assert {"canh", "khong-canh"} <= set(checked.museum.exhibits)


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_report_can_be_printed(checked: Checked, language: str) -> None:
    text = report_text.report(checked.problems, checked.root, language)
    page = report_html.report(checked.problems, checked.root, language)

    assert text.count("\n  → ") == len(checked.problems)
    assert page.count("<li ") == len(checked.problems)
    assert report_json.report(checked.problems).count('"code"') == len(checked.problems)
    assert not re.search(r"\{[a-z_]+\}", report_json.report(checked.problems))


# --- museums of their own ---------------------------------------------------------------------------------------------


def test_a_folder_that_is_no_museum(tmp_path: Path) -> None:
    assert [p.code for p in check(tmp_path).problems if p.severity == "error"] == ["museum-not-here"]


def test_a_museum_without_the_plugin(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: A\nsite_url: https://example.org/\nplugins: [search]\n", "utf-8")

    assert [f"{p.position} {p.code}" for p in check(tmp_path).problems] == ["mkdocs.yml:3:1 plugin-missing"]


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    assert [p.code for p in open_text(tmp_path, "no.yml").problems] == ["file-unreadable"]
    assert [p.code for p in read_table(tmp_path, "no.csv", None, Settings(Text.of(vi="A"))).problems] == [
        "table-unreadable"
    ]


def test_a_certainty_that_is_no_certainty() -> None:
    _, findings = dates.read_date(Text.of(vi="1625"), {"certainty": "chắc"})

    assert "certainty-unknown" in [finding.code for finding in findings]


def written(tmp_path: Path, museum: Museum, output: Output) -> list[tuple[str, str, str]]:
    settings = Settings(Text.of(vi="A"))
    plan = Plan(Checked(tmp_path, settings, museum, []), museum, {}, [], [], lambda _: [], [])
    with pytest.raises(UnpublishableError) as stopped:
        write(plan, tmp_path / "site", tmp_path / "ledger.json", [output])
    return [(p.code, str(p.position), p.field) for p in stopped.value.problems]


def test_a_private_value_that_was_about_to_be_published(tmp_path: Path) -> None:
    value = PrivateValue("Kho số 2", "private.storage", Position("collections/bia/bia-06.yml", 3, 5))
    output = Output("a.html", "", "<p>Kho số 2</p>".encode)

    assert written(tmp_path, Museum(private=(value,)), output) == [
        ("private-published", "collections/bia/bia-06.yml:3:5", "private.storage")
    ]


def test_a_manifest_that_prezi3_refuses(tmp_path: Path) -> None:
    def refused() -> bytes:
        raise RefusedError("https://example.org/manifest.json", ["label is missing"])

    assert written(tmp_path, Museum(), Output("manifest.json", "", refused)) == [("manifest-refused", "mkdocs.yml", "")]
