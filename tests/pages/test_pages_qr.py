"""Codes are those of the standard, module by module, and the line that draws them covers exactly what is dark."""

from __future__ import annotations

import re

import pytest
import segno
import segno.encoder
from html_page import read
from pages_museum import rendered

from hyplan_museum.pages.qr import matrix, path

ADDRESS = "https://baotang.example/hung-yen/artifacts/" + "bia-06/Áo dài/" * 40


@pytest.fixture
def standard(monkeypatch: pytest.MonkeyPatch) -> None:
    """segno fills up a byte that is full already; readers do not mind, but then no code is like another's."""
    monkeypatch.setattr(
        segno.encoder, "write_padding_bits", lambda buffer, _version, length: buffer.extend([0] * (-length % 8))
    )


@pytest.mark.usefixtures("standard")
def test_every_size_is_as_another_program_draws_it() -> None:
    for length in (*range(1, 216, 3), 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 400):  # what fills a size, too
        text = ADDRESS[:length] if length < 50 else ADDRESS.replace("Áo dài", "ao-dai")[:length]
        code = segno.make_qr(text, error="m", mode="byte", mask=4, encoding="utf-8", boost_error=False)

        assert matrix(text) == tuple("".join(map(str, row)) for row in code.matrix), length


@pytest.mark.parametrize("length", [10, 60, 120])
def test_the_line_goes_over_every_dark_module_and_no_other(length: int) -> None:
    code = matrix(ADDRESS[:length])
    drawn = [["0"] * len(code) for _ in code]
    for y, row in re.findall(r"M0 (\d+)\.5([^M]*)", path(code)):
        x = 0
        for kind, run in re.findall(r"(h|m)(\d+)(?: 0)?", row):
            drawn[int(y)][x : x + int(run)] = ["1" if kind == "h" else "0"] * int(run)
            x += int(run)
        assert x == len(code)

    assert tuple("".join(row) for row in drawn) == code


@pytest.mark.parametrize(
    "address", ["artifacts/bia-06/", "artifacts/bia-07/", "en/artifacts/bia-07/", "exhibits/doc-bia/"]
)
def test_every_record_has_its_code_without_a_script(address: str) -> None:
    (code,) = [e for e in read(rendered(address).body).all("details") if e.attributes.get("class") == "hy-qr-code"]

    assert "hidden" not in code.attributes
    url = f"https://baotang.example/hung-yen/{address}"
    assert f'stroke="#000" d="{path(matrix(url))}"' in rendered(address).body
