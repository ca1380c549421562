"""Tables as spreadsheets save them become the same trees as YAML, and what is wrong is told with row and column."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import pytest
from growth import grows_linearly
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.problems import Position
from hyplan_museum.source import nodes
from hyplan_museum.source.csv_text import rows_of
from hyplan_museum.source.parts import TableRead
from hyplan_museum.source.table import read_rows, where_in_table

TABLES = Path(__file__).parents[2] / "../shared/data/tables"
LANGUAGES = ("vi", "en")

Plain = str | list["Plain"] | dict[str, "Plain"]


def plain(node: nodes.Node) -> Plain:
    if isinstance(node, nodes.Scalar):
        return node.text
    if isinstance(node, nodes.Sequence):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.entries}


def mapping(**columns: str | list[str]) -> nodes.Mapping:
    here = Position("collections/c/collection.yml", 2, 12)

    def node(value: str | list[str]) -> nodes.Node:
        if isinstance(value, str):
            return nodes.Scalar(value, here)
        return nodes.Sequence(tuple(nodes.Scalar(item, here) for item in value), here)

    return nodes.Mapping(tuple((nodes.Scalar(name, here), node(value)) for name, value in columns.items()), here)


def table(text: str | bytes, columns: nodes.Node | None = None) -> TableRead:
    data = text.encode() if isinstance(text, str) else text
    return read_rows(data, "t.csv", columns, LANGUAGES)


def records(text: str | bytes, columns: nodes.Node | None = None) -> list[Plain]:
    return [plain(row) for row in table(text, columns).rows]


def told(text: str | bytes, columns: nodes.Node | None = None) -> list[str]:
    return [f"{problem.position} {problem.code}" for problem in table(text, columns).problems]


# --- how it is saved --------------------------------------------------------------------------------------------------

TEXT = "Mã;Tên;Niên đại\nbia-06;Bia chùa Hiến;thế kỷ XVII\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.replace(";", ",").encode("utf-8-sig"),
        TEXT.replace(";", "\t").encode(),
        codecs.BOM_UTF16_LE + TEXT.replace(";", "\t").encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        ("sep=;\n" + TEXT).encode(),
        ("\n\n" + TEXT).encode(),
    ],
)
def test_every_encoding_and_delimiter_gives_the_same_record(data: bytes) -> None:
    assert records(data) == [{"id": "bia-06", "title": "Bia chùa Hiến", "date": "thế kỷ XVII"}]
    assert told(data) == []


def test_decomposed_text_is_composed() -> None:
    assert records("Ma\u0303;Te\u0302n\nbia-06;Bia chu\u0300a\n") == [{"id": "bia-06", "title": "Bia chùa"}]


def test_letters_lost_are_refused_by_cell_once_a_column() -> None:
    [problem] = table("id,title,material\na,B?o t?ng,da\nb,Ch?a Hi?n,da\n").problems

    assert (problem.code, problem.severity, str(problem.position)) == ("table-letters-lost", "error", "t.csv:2:3")
    assert problem.message("vi") == "Cột “title”, hàng 2: “B?o t?ng” đã mất chữ có dấu (2 ô trong cột này)."
    assert "CSV UTF-8" in problem.hint("vi")


def test_a_lone_question_mark_and_brackets_survive() -> None:
    assert records("id,title\na,?\nb,[title not known]\n") == [
        {"id": "a", "title": "?"},
        {"id": "b", "title": "[title not known]"},
    ]


def test_old_fonts_are_read_and_told_once_a_column() -> None:
    found = table("id,title\na,nghÒ ®óc ®ång\nb,Chïa HiÕn\n")

    assert [plain(row) for row in found.rows] == [
        {"id": "a", "title": "nghề đúc đồng"},
        {"id": "b", "title": "Chùa Hiến"},
    ]
    assert [(p.code, str(p.position), p.values["count"]) for p in found.problems] == [
        ("table-text-repaired", "t.csv:2:3", "2")
    ]


def test_a_file_of_an_old_font_saved_in_latin_1_is_read() -> None:
    found = table("id,title\na,nghÒ ®óc ®ång\nb,Chïa HiÕn\n".encode("latin-1"))

    assert plain(found.rows[0]) == {"id": "a", "title": "nghề đúc đồng"}
    assert [(p.code, str(p.position)) for p in found.problems] == [("table-old-encoding", "t.csv:2:6")]


def test_a_file_in_cp1252_is_refused_with_its_line() -> None:
    found = table("id,title\na,Musée de Nîmes\n".encode("cp1252"))

    assert found.rows == ()
    assert [(p.code, str(p.position)) for p in found.problems] == [("table-not-utf8", "t.csv:2:6")]
    assert "Musée de Nîmes" in found.problems[0].message("en")


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\n\n", b"  \n"])
def test_an_empty_file_is_told(data: bytes) -> None:
    assert told(data) == ["t.csv table-empty"]


def test_bytes_that_are_no_text_are_refused() -> None:
    assert told(b"id,title\na,b\n\x00\x00\x00xlsx stuff") == ["t.csv:3 table-nul"]


def test_a_table_too_large_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hyplan_museum.source.csv_text.LARGEST", 10)

    assert told("id,title\na,b\n") == ["t.csv table-too-large"]


# --- places -----------------------------------------------------------------------------------------------------------


def test_every_cell_knows_its_physical_line_and_column() -> None:
    [first, second] = table('id,description,title\na,"dòng một\ndòng hai",Bia\nb,,Chuông\n').rows

    assert [(key.text, str(value.position)) for key, value in first.entries] == [
        ("id", "t.csv:2:1"),
        ("description", "t.csv:2:3"),
        ("title", "t.csv:3:11"),
    ]
    assert str(second.get("title").position) == "t.csv:4:4"  # type: ignore[union-attr]  # it is there


def test_row_numbers_are_those_of_a_spreadsheet(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text('id,title\na,"x\ny"\n\nb,z\n', "utf-8")

    assert where_in_table(tmp_path, [Position("t.csv", 5, 3)]) == {Position("t.csv", 5, 3): (4, "title")}


# --- headers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "path"),
    [
        ("Niên đại", {"date": "x"}),
        ("nien_dai", {"date": "x"}),
        ("NIEN DAI", {"date": "x"}),
        ("date", {"date": "x"}),
        ("title.en", {"title": {"vi": "T", "en": "x"}}),
        ("title_en", {"title": {"vi": "T", "en": "x"}}),
        ("Tên (en)", {"title": {"vi": "T", "en": "x"}}),
        ("Tên (tiếng Anh)", {"title": {"vi": "T", "en": "x"}}),
        ("description.vi", {"description": {"vi": "x"}}),
        ("date.edtf", {"date": {"edtf": "x"}}),
        ("recognition.level", {"recognition": {"level": "x"}}),
        ("private.storage", {"private": {"storage": "x"}}),
        ("Mô tả ảnh", {"media": {"alt": "x"}}),
        ("media.alt", {"media": {"alt": "x"}}),
        ("Ảnh", {"media": [{"file": "x"}]}),
        ("Ghi chú", {"notes": ["x"]}),
    ],
)
def test_headers_in_either_language(header: str, path: dict[str, Plain]) -> None:
    assert records(f"id,title,{header}\na,T,x\n") == [{"id": "a", "title": "T", **path}]
    assert told(f"id,title,{header}\na,T,x\n") == []


def test_an_unknown_header_names_the_nearest_and_is_not_published() -> None:
    found = table("id,title,Niên dai cũ,Chất liêu,Giá tiền\na,b,c,d,1 tỉ\n")

    assert [(str(p.position), p.code, p.severity) for p in found.problems] == [
        ("t.csv:1:10", "table-header-unknown", "error"),
        ("t.csv:1:32", "table-header-unknown", "error"),
    ]
    assert plain(found.rows[0]) == {"id": "a", "title": "b", "material": "d"}


def test_a_misspelt_header_is_told_with_the_nearest() -> None:
    [problem] = table("id,title,Niên đjại\na,b,c\n").problems

    assert "“Niên đại”" in problem.hint("vi")
    assert "“Niên đại”" in problem.hint("en")


def test_two_columns_with_one_header() -> None:
    assert told("id,title,title\na,b,c\n") == ["t.csv:1:10 table-header-twice"]


def test_two_columns_for_one_field() -> None:
    found = table("id,title,Tên\na,b,c\n")

    assert [(p.code, str(p.position)) for p in found.problems] == [("table-field-twice", "t.csv:1:10")]
    assert plain(found.rows[0]) == {"id": "a", "title": "b"}


def test_a_column_without_header_is_told_where_it_has_words() -> None:
    assert told("id,title,\na,b,\nc,d,lost\n") == ["t.csv:3:5 table-header-empty"]


@pytest.mark.parametrize(("header", "code"), [("title,date", "table-without-id"), ("id,date", "table-without-title")])
def test_without_id_or_title_nothing_is_read(header: str, code: str) -> None:
    assert records(f"{header}\na,b\n") == []
    assert told(f"{header}\na,b\n") == [f"t.csv:1 {code}"]


def test_headers_alone_are_told() -> None:
    assert told("id,title\n") == ["t.csv:1 table-without-rows"]


# --- columns: ---------------------------------------------------------------------------------------------------------


def test_a_mapping_names_the_columns_of_somebody_else() -> None:
    columns = mapping(pid="id", label="title", _date="date", full="media", location=["place", "ignore"], skip="ignore")
    found = table("pid,label,_date,full,location,skip,artist\nobj1,L,1801,x.jpg,Turkey,s,Nuri\n", columns)

    assert [plain(row) for row in found.rows] == [
        {
            "id": "obj1", "title": "L", "date": "1801", "media": [{"file": "x.jpg"}], "place": "Turkey",
            "notes": [{"artist": "Nuri"}],
        }
    ]  # fmt: skip
    assert [(p.code, str(p.position)) for p in found.problems] == [("table-columns-as-notes", "t.csv:1:36")]
    assert "“artist”" in found.problems[0].message("vi")
    assert found.loose == {"place"}


def test_a_mapping_without_the_title_only_amends() -> None:
    assert records("Mã,Tên,Vị trí cũ\na,b,c\n", mapping(**{"Vị trí cũ": "ignore"})) == [{"id": "a", "title": "b"}]


def test_a_mapping_to_a_note_and_to_a_language() -> None:
    columns = mapping(k="id", n="title", e="title.en", r="note")

    assert records("k,n,e,r\na,b,c,d\n", columns) == [
        {"id": "a", "title": {"vi": "b", "en": "c"}, "notes": [{"r": "d"}]}
    ]


def test_a_mapping_that_names_what_is_not_there() -> None:
    found = table("pid,label\na,b\n", mapping(pid="id", label="titel", lable="title"))

    assert [(p.code, str(p.position), p.field) for p in found.problems] == [
        ("columns-target-unknown", "collections/c/collection.yml:2:12", "columns.label"),
        ("columns-header-missing", "collections/c/collection.yml:2:12", "columns.lable"),
        ("table-without-title", "t.csv:1", "title"),
    ]
    assert "“title”" in found.problems[0].hint("en")


def test_a_mapping_that_is_a_list() -> None:
    here = Position("collection.yml", 3, 3)

    assert [p.code for p in table("id,title\na,b\n", nodes.Sequence((), here)).problems] == ["columns-not-a-mapping"]


# --- ids --------------------------------------------------------------------------------------------------------------


def test_ids_are_folded_and_what_was_typed_is_kept() -> None:
    assert records("id,title\nA00156,x\nHY 01/Đ,y\n") == [
        {"id": "a00156", "title": "x", "other_numbers": "A00156"},
        {"id": "hy-01-d", "title": "y", "other_numbers": "HY 01/Đ"},
    ]


def test_an_id_used_twice_names_both_rows() -> None:
    [problem] = table("id,title\na,x\nb,y\na,z\n").problems

    assert (problem.code, str(problem.position)) == ("table-id-twice", "t.csv:4:1")
    assert problem.message("en") == "Row 4 has the id “a”, which row 2 has already."


def test_ids_that_fold_alike_name_both_rows() -> None:
    [problem] = table("id,title\nBia 1,x\nbia-1,y\n").problems

    assert (problem.code, str(problem.position)) == ("table-ids-alike", "t.csv:3:1")
    assert "“Bia 1”" in problem.message("vi")


def test_a_row_without_id_suggests_one() -> None:
    [problem] = table("id,title\n,Bia chùa Hiến\n").problems

    assert (problem.code, str(problem.position)) == ("table-id-empty", "t.csv:2:1")
    assert "bia-chua-hien" in problem.hint("vi")


def test_ids_that_lost_their_zeros() -> None:
    [problem] = table("id,title\n0123,x\n0124,y\n125,z\n").problems

    assert (problem.code, str(problem.position)) == ("table-zeros-lost", "t.csv:4:1")
    assert "“0125”" in problem.message("vi")


# --- rows and cells ---------------------------------------------------------------------------------------------------


def test_lists_are_split_and_sentences_are_not() -> None:
    text = "id,title,material,keywords,description\na,Bia; chuông,đá; gỗ | tre,x;;y,Một; hai.\n"

    assert records(text) == [
        {"id": "a", "title": "Bia; chuông", "material": ["đá", "gỗ", "tre"], "keywords": ["x", "y"],
         "description": "Một; hai."}
    ]  # fmt: skip


def test_several_pictures_with_their_words() -> None:
    text = "id,title,media,alt,alt.en\na,T,a_1.jpg; a_2.jpg,trước|sau,front|back\n"

    assert records(text) == [
        {"id": "a", "title": "T", "media": [
            {"file": "a_1.jpg", "alt": {"vi": "trước", "en": "front"}},
            {"file": "a_2.jpg", "alt": {"vi": "sau", "en": "back"}},
        ]}
    ]  # fmt: skip


def test_a_caption_without_a_file_is_told() -> None:
    found = table("id,title,caption,alt\na,T,C,A\n")

    assert [plain(row) for row in found.rows] == [{"id": "a", "title": "T", "media": {"alt": "A"}}]
    assert [(p.code, str(p.position), p.field) for p in found.problems] == [
        ("table-media-without-file", "t.csv:2:1", "media.caption")
    ]


def test_empty_rows_and_empty_trailing_cells_are_nothing() -> None:
    assert records("id,title\na,b,,\n,,\n\nc,d\n") == [{"id": "a", "title": "b"}, {"id": "c", "title": "d"}]
    assert told("id,title\na,b,,\n,,\n\nc,d\n") == []


def test_rows_longer_and_shorter_than_the_headers() -> None:
    found = table("id,title,date\na,Bia, chuông,1625\nb,c\n")

    assert [(p.code, str(p.position), p.severity) for p in found.problems] == [
        ("table-row-long", "t.csv:2:15", "error"),
        ("table-row-short", "t.csv:3:3", "warning"),
    ]
    assert found.problems[0].message("en") == "Row 2 has 4 cells, the headers 3; the first too many: “1625”."


def test_a_quote_that_never_closes_stops_there() -> None:
    found = table('id,title\na,b\nc,"Bia\nd,e\n')

    assert [plain(row) for row in found.rows] == [{"id": "a", "title": "b"}]
    assert [(p.code, str(p.position)) for p in found.problems[:1]] == [("table-quote-unclosed", "t.csv:3:3")]


def test_words_after_a_closing_quote_are_kept_and_told() -> None:
    found = table('id,title\na,"Bia" cổ\nb,c\n')

    assert [plain(row) for row in found.rows] == [{"id": "a", "title": "Bia cổ"}, {"id": "b", "title": "c"}]
    assert [(p.code, str(p.position)) for p in found.problems] == [("table-quote-stray", "t.csv:2:3")]


def test_quotes_inside_quotes_and_blanks_before_them() -> None:
    assert records('id,title\na, "Bia ""Cổ Việt"""\nb,5" nail\n') == [
        {"id": "a", "title": 'Bia "Cổ Việt"'},
        {"id": "b", "title": '5" nail'},
    ]


@pytest.mark.parametrize("date", ["3-Apr", "Apr-23", "03-Thg4", "12-Feb-19", "45017"])
def test_dates_a_spreadsheet_made(date: str) -> None:
    assert told(f"id,title,date\na,b,{date}\n") == ["t.csv:2:5 table-date-mangled"]


@pytest.mark.parametrize("date", ["3/4", "1625", "1826-7", "c.1840", "khoảng 1880", "20000 BP"])
def test_dates_a_curator_typed(date: str) -> None:
    assert told(f"id,title,date\na,b,{date}\n") == []


@pytest.mark.parametrize("cell", ["#REF!", "#NAME?", "########", "1.2E+10"])
def test_signs_of_a_spoilt_cell(cell: str) -> None:
    assert told(f"id,title,weight\na,b,{cell}\n") == ["t.csv:2:5 table-cell-mangled"]


def test_remarks_are_left_out_and_named() -> None:
    found = table("id,title\n# để nguyên dòng này,x\na,b\n")

    assert [plain(row) for row in found.rows] == [{"id": "a", "title": "b"}]
    assert [(p.code, str(p.position)) for p in found.problems] == [("table-remarks-skipped", "t.csv:2")]


def test_a_second_row_of_headers_is_left_out_and_named() -> None:
    found = table("id,title,date\nMã,Tên,Niên đại\na,b,c\n")

    assert [plain(row) for row in found.rows] == [{"id": "a", "title": "b", "date": "c"}]
    assert [(p.code, str(p.position)) for p in found.problems] == [("table-second-header", "t.csv:2:1")]


# --- real tables ------------------------------------------------------------------------------------------------------

needs_tables = pytest.mark.skipif(not TABLES.exists(), reason="the shared tables are not beside the repository")


@needs_tables
@pytest.mark.parametrize(
    "name", ["tate-10000", "tate-vietnam", "wax-demo", "collectionbuilder-compound", "telar-objects"]
)
def test_cells_are_those_of_the_csv_module(name: str) -> None:
    text = (TABLES / f"{name}.csv").read_text("utf-8")
    expected = [[cell.strip() for cell in row] for row in csv.reader(io.StringIO(text, newline=""))]

    assert [[cell.text for cell in row] for row in rows_of(text, ",", "t.csv", print)] == expected


@needs_tables
def test_titles_of_tate_survive_byte_for_byte() -> None:
    data = (TABLES / "tate-1000.csv").read_bytes()
    columns = mapping(creator="maker", medium="material", subject="keywords", source_url="ignore", image_url="media")
    with (TABLES / "tate-1000.csv").open(encoding="utf-8", newline="") as file:
        expected = {row["id"].lower(): row["title"].strip() for row in csv.DictReader(file)}
    found = table(data, columns)

    assert {row.get("id").text: row.get("title").text for row in found.rows} == expected  # type: ignore[union-attr]
    assert "?" in expected.values() or "[title not known]" in expected.values()
    assert found.problems == ()


@needs_tables
def test_telar_has_a_second_row_of_headers_and_remarks() -> None:
    found = table((TABLES / "telar-objects.csv").read_bytes())

    assert [plain(row.get("id")) for row in found.rows] == ["telar-placeholder"]  # type: ignore[arg-type]
    codes = [(str(p.position), p.code) for p in found.problems]
    assert ("t.csv:2:1", "table-second-header") in codes
    assert ("t.csv:3", "table-remarks-skipped") in codes


@needs_tables
def test_ten_thousand_rows_are_read_in_linear_time() -> None:
    lines = (TABLES / "tate-10000.csv").read_bytes().splitlines(keepends=True)
    columns = mapping(creator="maker", medium="material", subject="keywords", source_url="ignore", image_url="media")

    def read(lines_of_it: int) -> TableRead:
        return table(b"".join(lines[:lines_of_it]), columns)

    assert len(read(len(lines)).rows) == 10_000
    assert grows_linearly(read, len(lines))


# --- whatever comes ---------------------------------------------------------------------------------------------------


@given(st.binary(max_size=400))
def test_any_bytes_are_survived(data: bytes) -> None:
    found = table(data)

    assert found.rows or found.problems


@given(st.text(alphabet='ab;,\t"\n\r #?é', max_size=80))
def test_any_table_is_survived_and_quotes_never_loop(text: str) -> None:
    found = table("id,title,date\n" + text)

    assert all(problem.position.line <= text.count("\n") + text.count("\r") + 2 for problem in found.problems)


@given(st.lists(st.lists(st.text(alphabet='ab",\n é', max_size=6), min_size=2, max_size=4), min_size=1, max_size=5))
def test_what_the_csv_module_writes_is_read_back(rows: list[list[str]]) -> None:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows(rows)

    read = [[cell.text for cell in row] for row in rows_of(buffer.getvalue(), ",", "t.csv", print)]
    assert read == [[cell.strip() for cell in row] for row in rows]
