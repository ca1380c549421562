"""`hyplan rename` and `hyplan withdraw` on the sample museum: addresses live on, and nothing is left to mend."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html import escape
from pathlib import Path

import pytest
from built_museums import Built, built, copy_of, differences, edit, files_of, hyplan, hyplan_here, whole_copy_of


@pytest.fixture
def museum(sample: Built, tmp_path: Path) -> Path:
    """What its curator wrote."""
    return copy_of(sample.root, tmp_path / "museum")


@pytest.fixture
def published(sample: Built, tmp_path: Path) -> Path:
    """The same, published already."""
    return whole_copy_of(sample, tmp_path / "published", linked=True).root


RENAMED = [
    ("artifact", "bia-06", "artifacts"),
    ("collection", "khaoco", "collections"),
    ("exhibit", "loi-tren-da-va-dong", "exhibits"),
    ("place", "chua-chuong", "places"),
    ("person", "le-quy-don", "people"),
]


def test_every_kind_is_renamed_and_every_old_address_leads_to_the_new_one(published: Path, sample: Built) -> None:
    for _, old, _ in RENAMED:
        hyplan("rename", old, f"{old}-moi", at=published)
    term = next(p.parent.name for p in sorted((sample.site / "terms").glob("*/index.html")))
    hyplan("rename", term, f"{term}-moi", "--kind", "term", at=published)

    assert hyplan("check", "--strict", "--lang", "en", at=published).out == "No problem was found.\n"
    edit(published / "mkdocs.yml", "https://example.org/bao-tang-so/", "https://museum.example/")
    site = built(published).site
    page = (site / "artifacts/bia-06/index.html").read_text("utf-8")
    assert re.search(r'<meta http-equiv="refresh" content="0; ?url=\.\./bia-06-moi/index\.html">', page)
    assert '<link rel="canonical" href="https://museum.example/artifacts/bia-06-moi/">' in page
    for kind, old, folder in [*RENAMED, ("term", term, "terms")]:
        for language in ("", "en/"):
            left = (site / f"{language}{folder}/{old}/index.html").read_text("utf-8")
            there = f"../{old}-moi/index.html"
            assert f"url={there}" in left, kind
            assert f'href="{there}"' in left, kind
            assert (site / f"{language}{folder}/{old}-moi/index.html").is_file()
    for name, content in files_of(site).items():
        links = re.findall(rb"(?:href|src|srcset)=\"([^\"]*)\"", content) if name.endswith(".html") else []
        for _, old, _ in RENAMED:
            assert not [link for link in links if re.search(rb"\b%s(?!-moi)/" % old.encode(), link)], (name, old)


def test_renaming_there_and_back_leaves_the_museum_as_it_was(museum: Path, sample: Built) -> None:
    hyplan_here("rename", "bia-06", "bia-moi", at=museum)
    hyplan_here("rename", "bia-moi", "bia-06", at=museum)

    assert hyplan_here("check", "--strict", at=museum).code == 0
    pictures = {n: c for n, c in files_of(museum / "collections").items() if n.endswith(".jpg")}
    assert (
        differences(pictures, {n: c for n, c in files_of(sample.root / "collections").items() if n in pictures}) == []
    )


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A museum built after an artifact, an exhibit and a renamed artifact were withdrawn, and what was said."""

    before: Path
    site: Path
    said: str
    checked: str


@pytest.fixture(scope="module")
def withdrawn(sample: Built, tmp_path_factory: pytest.TempPathFactory) -> Withdrawn:
    root = whole_copy_of(sample, tmp_path_factory.mktemp("withdrawn") / "museum", linked=True).root
    said = hyplan("withdraw", "bia-06", "--reason", "Trả lại làng", at=root).out
    checked = hyplan("check", "--lang", "en", at=root).out
    hyplan_here("withdraw", "thu-nhat-kinh-ky", "--reason", "Đang viết lại", at=root)
    hyplan_here("rename", "bia-04", "bia-moi", at=root)
    hyplan_here("withdraw", "bia-moi", "--reason", "Trả lại chùa", at=root)
    return Withdrawn(sample.root, built(root).site, said, checked)


def test_a_withdrawn_artifact_leaves_its_address_and_the_reason_and_nothing_else(withdrawn: Withdrawn) -> None:
    words = words_of(withdrawn.before / "collections/bia/bia-06.yml")
    site = withdrawn.site
    stone = (site / "artifacts/bia-06/index.html").read_text("utf-8")

    assert "collections/bia/bia-06.yml" in withdrawn.said
    assert "error" not in withdrawn.checked.replace("0 errors", "")
    assert "Trả lại làng" in stone
    assert (site / "en/artifacts/bia-06/index.html").is_file()
    assert "noindex" in stone
    assert not (site / "iiif/artifacts/bia-06").exists()
    assert not (site / "iiif/images/bia-06").exists()
    assert not (site / "pictures/bia-06").exists()
    assert "bia-06" not in (site / "sitemap.xml").read_text("utf-8")
    left = [
        (name, word)
        for name, content in files_of(site).items()
        for word in words
        if word.encode() in content or escape(word).encode() in content
    ]
    assert left == []


def test_a_withdrawn_exhibit_leaves_its_address_and_the_reason_and_nothing_else(withdrawn: Withdrawn) -> None:
    text = (withdrawn.before / "exhibits/thu-nhat-kinh-ky/index.md").read_text("utf-8")
    paragraphs = [line for line in text.splitlines() if len(line) > 60 and not re.search(r"[\[{*:]", line)]
    site = withdrawn.site

    assert len(paragraphs) > 3
    assert "Đang viết lại" in (site / "exhibits/thu-nhat-kinh-ky/index.html").read_text("utf-8")
    assert not (site / "iiif/exhibits/thu-nhat-kinh-ky").exists()
    everything = b"\n".join(files_of(site).values())
    assert [words for words in paragraphs if words.encode() in everything] == []


def test_a_withdrawn_record_keeps_its_older_addresses_too(withdrawn: Withdrawn) -> None:
    assert "Trả lại chùa" in (withdrawn.site / "artifacts/bia-moi/index.html").read_text("utf-8")
    old = (withdrawn.site / "artifacts/bia-04/index.html").read_text("utf-8")
    assert "url=../bia-moi/index.html" in old or "Trả lại chùa" in old


def test_withdrawing_asks_for_the_reason_and_writes_nothing_without_one(museum: Path, sample: Built) -> None:
    said = hyplan("withdraw", "bia-06", at=museum, code=1)  # nothing can be typed here

    assert "Lý do" in said.all
    assert differences(files_of(museum / "collections"), files_of(sample.root / "collections")) == []


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_only_what_must_change_is_changed_whatever_the_line_ends(museum: Path, newline: str) -> None:
    """A file saved by Notepad keeps its line ends, its comments, its order."""
    record = museum / "collections/bia/bia-06.yml"
    record.write_bytes(record.read_bytes().replace(b"\n", newline.encode()))
    before = record.read_bytes().split(newline.encode())
    hyplan_here("withdraw", "bia-06", "--reason", "Trả lại làng", at=museum)
    after = record.read_bytes().split(newline.encode())

    assert [line for line in before if line not in after] in ([], [b"status: approved"])
    assert all(line.startswith((b"status:", b"withdrawn:")) for line in after if line not in before)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["rename", "bia-60", "x"], "The nearest is bia-0"),
        (["rename", "bia-06", "bia-04"], "is or was another record's"),
        (["rename", "bia-06", "Bia Sáu"], "“bia-sau”"),
        (["withdraw", "khong-co"], "There is no record “khong-co”"),
        (["withdraw", "le-quy-don"], "Only artifacts and exhibits"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    museum: Path, sample: Built, words: list[str], said: str
) -> None:
    answer = hyplan_here(*words, "--lang", "en", at=museum, code=1)

    assert said in answer.err
    assert differences(files_of(museum / "collections"), files_of(sample.root / "collections")) == []


def test_a_row_of_a_table_is_not_touched_and_the_curator_told_where_to_write(
    one_of_everything: Built, tmp_path: Path
) -> None:
    root = copy_of(one_of_everything.root, tmp_path / "museum")
    for words in (["rename", "sac-phong", "sac-khac"], ["withdraw", "sac-phong", "--reason", "x"]):
        said = hyplan_here(*words, "--lang", "en", at=root, code=1)
        assert "collections/tu-lieu/artifacts.csv:4" in said.err

    assert differences(files_of(root / "collections"), files_of(one_of_everything.root / "collections")) == []


def words_of(record: Path) -> list[str]:
    """The longer texts of a record, line by line, as they would stand on a page."""
    text = unicodedata.normalize("NFC", record.read_text("utf-8"))
    values = re.findall(r"(?:[:,] |^ {2,})\"?([^\":{}\[\]*,]{25,}?)[\",.}\n]", text, re.MULTILINE)
    ours = "Biên tập viên bản trình diễn"  # stands on the about page too
    found = [value.strip() for value in values if not value.strip().startswith(("http", ours))]
    assert len(found) > 8
    return found
