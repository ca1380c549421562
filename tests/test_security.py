"""Whatever is typed into any field of any kind runs in no browser, under neither host, and is not lost."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import hostile_museum
import pytest
from built_museums import SHARED, hyplan, hyplan_here, names_in, text_files
from hostile_museum import NOT_SHOWN, marks_in, naughty_strings
from playwright.sync_api import Browser
from site_visits import Visit, served, visiting

from hyplan_museum import addresses

pytestmark = pytest.mark.browser
AWAKE = """() => {
    const found = [];
    if (window.hacked !== undefined) found.push('window.hacked');
    for (const element of document.querySelectorAll('*')) {
        for (const {name} of element.attributes) if (/^on/i.test(name)) found.push(`${element.tagName} ${name}`);
        for (const name of ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'])
            if (/^[\\s\\x00-\\x1f]*(javascript|vbscript|data:text)/i.test(element.getAttribute(name) ?? ''))
                found.push(`${element.tagName} ${name}=${element.getAttribute(name)}`);
    }
    for (const tag of ['iframe', 'object', 'embed', 'base', 'template:not(.hy-share-window)', 'marquee', 'math'])
        if (document.querySelector(tag)) found.push(`<${tag}>`);
    for (const form of document.forms)  // the search in the header, and that of the search page
        if (new URL(form.action).pathname.match(/\\/search\\/(index\\.html)?$/) === null) found.push('<form>');
    return found;
}"""
"""What could run, or did."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """The built museum, what stands in its records by address, and the problems by file."""

    root: Path
    records: dict[str, dict[str, Any]]
    problems: dict[str, list[dict[str, Any]]]

    @property
    def site(self) -> Path:
        return self.root / "site"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Hostile:
    root = tmp_path_factory.mktemp("hostile") / "museum"
    root.mkdir()
    records = hostile_museum.make(root)
    problems: dict[str, list[dict[str, Any]]] = {}
    for problem in json.loads(hyplan("check", "--format", "json", at=root, code=None).out):
        problems.setdefault(problem["file"], []).append(problem)
    for file, found in problems.items():
        if any(problem["severity"] == "error" for problem in found):
            (root / file).unlink()
    hyplan("build", at=root)
    return Hostile(root, records, problems)


@pytest.fixture(scope="module")
def zensical(hostile: Hostile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same museum, exported and built by the other host."""
    folder = tmp_path_factory.mktemp("exported") / "museum"
    beside = Path(sys.executable).with_name("zensical")
    program = str(beside) if beside.exists() else shutil.which("zensical")
    if program is None:
        pytest.skip("zensical is not installed: pip install zensical")
    hyplan("export", folder, at=hostile.root)
    subprocess.run([program, "build"], cwd=folder, capture_output=True, check=True)
    return folder / "site"


def squeezed(text: str) -> str:
    """Without what HTML or YAML itself takes away: runs of white space, and characters that HTML cannot hold."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufffd\ufffe\uffff\ud800-\udfff]", "", text)
    return re.sub(r"\s+", " ", text).strip()


def pages_to_open(site: Path, every: int) -> list[str]:
    """All pages; or of those of naughty titles each `every`th, and of long lists, groups and terms every other."""
    pages = sorted(name for name in names_in(site) if name.endswith(".html"))
    naughty = [name for name in pages if re.search(r"artifacts/n-\d+/", name)]
    alike = [name for name in pages if re.search(r"/page/\d+/|(browse|terms)/.*/", name)]
    one_by_one = sorted(set(pages) - set(naughty) - set(alike))
    return one_by_one + naughty[::every] + alike[:: 1 if every == 1 else 2]


def nothing_runs(site: Path, browser: Browser, every: int) -> Visit:
    awake = []
    with served(site) as home, visiting(browser) as visit:
        for name in pages_to_open(site, every):
            page = visit.open(home + name)
            awake += [f"{name}: {found}" for found in page.evaluate(AWAKE)]
        assert awake == []
        assert visit.complaints == []
        assert visit.elsewhere(home) == []
    return visit


def test_every_mistake_in_a_naughty_record_is_told_and_costs_no_other(hostile: Hostile) -> None:
    """Escape characters and paths of a computer are refused, each with its place; everything else is published."""
    broken = {f for f, found in hostile.problems.items() if any(p["severity"] == "error" for p in found)}

    assert all(re.fullmatch(r"collections/ngo/n-\d+\.yml", file) for file in broken), broken
    assert {p["code"] for f in broken for p in hostile.problems[f]} <= {
        "local-path", "control-character", "backslash-in-quotes",
    }  # fmt: skip
    assert len(broken) < 40


def test_nothing_runs_on_any_page(hostile: Hostile, browser: Browser) -> None:
    nothing_runs(hostile.site, browser, 48)


@pytest.mark.slow
def test_nothing_runs_on_the_page_of_any_naughty_title(hostile: Hostile, browser: Browser) -> None:
    nothing_runs(hostile.site, browser, 1)


@pytest.mark.slow
def test_nothing_runs_under_the_other_host(zensical: Path, browser: Browser) -> None:
    nothing_runs(zensical, browser, 48)


def lost(site: Path, records: dict[str, dict[str, Any]], browser: Browser) -> list[str]:
    """The marks of fields that do not stand on their record's page as the reader sees it."""
    missing = []
    with visiting(browser) as visit:
        for address, fields in records.items():
            for language, folder in (("vi", ""), ("en", "en/")):
                page = visit.open(f"{site.as_uri()}/{addresses.file_of(folder + address)}")
                text = squeezed(page.evaluate("document.querySelector('article.md-content__inner').textContent"))
                for mark in marks_in({k: v for k, v in fields.items() if k not in NOT_SHOWN}):
                    other = {"vi": ".en", "en": ".vi"}[language]
                    if other in f"{mark}." or mark.rsplit(".", 1)[-1] in NOT_SHOWN or not shown(mark):
                        continue
                    if f"«{mark}»" not in text:
                        missing.append(f"{folder}{address}: {mark}")
    return missing


def shown(mark: str) -> bool:
    """Whether this field has a place on the page of its own record (credit of a collection has its artifacts')."""
    return not mark.startswith("collection.") or mark.split(".")[1] in {"title", "description"}


def test_nothing_is_lost_of_any_field(hostile: Hostile, browser: Browser) -> None:
    assert lost(hostile.site, hostile.records, browser) == []


@pytest.mark.slow
def test_nothing_is_lost_of_any_field_under_the_other_host(hostile: Hostile, zensical: Path, browser: Browser) -> None:
    assert lost(zensical, hostile.records, browser) == []


def test_fields_stand_as_typed(hostile: Hostile, browser: Browser) -> None:
    """A fact holds what was typed, sign for sign, and nothing of it was taken for HTML, Markdown or a template."""
    fields = hostile.records["artifacts/moi-truong/"]
    with visiting(browser) as visit:
        page = visit.open(f"{hostile.site.as_uri()}/artifacts/moi-truong/index.html")
        text = squeezed(page.evaluate("document.querySelector('article.md-content__inner').textContent"))
        title = squeezed(page.evaluate("document.querySelector('h1').textContent"))

        assert title == squeezed(fields["title"]["vi"])
        assert squeezed(page.title()).startswith(squeezed(fields["title"]["vi"]))
        for name in ("material", "technique", "dimensions", "condition", "historical_value"):
            assert squeezed(fields[name]["vi"]) in text, name
        assert squeezed(fields["inventory_number"]) in text
        assert "49" not in title


@pytest.mark.skipif(not (SHARED / "hostile").is_dir(), reason="the naughty strings of ../shared/data are not here")
def test_every_naughty_title_stands_on_its_page_and_in_its_manifest(hostile: Hostile) -> None:
    heading = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
    read = 0
    for number, title in enumerate(naughty_strings()):
        id = f"n-{number:03}"
        if not (hostile.root / f"collections/ngo/{id}.yml").exists():
            continue
        page = (hostile.site / f"artifacts/{id}/index.html").read_text("utf-8")
        manifest = json.loads((hostile.site / f"iiif/artifacts/{id}/manifest.json").read_text("utf-8"))
        (found,) = heading.findall(page)
        wanted = squeezed(title)

        assert squeezed(text_of(found)) == squeezed(PRIVATE_USE.sub(lambda c: f"U+{ord(c[0]):04X}", title)), id
        assert wanted in squeezed(" ".join(text for texts in manifest["label"].values() for text in texts)), id
        read += 1
    assert read > 440


PRIVATE_USE = re.compile("[\ue000-\uf8ff]")
"""Characters that only one font knows: pages show their code, never a box."""


def text_of(html: str) -> str:
    from html import unescape

    return unescape(re.sub(r"<[^>]*>", "", html))


def test_no_output_holds_markup_that_came_out_of_a_field(hostile: Hostile) -> None:
    """Also in what no browser of the test opens: feeds, sitemaps, manifests with HTML in them."""
    for name, text in text_files(hostile.site, (".html", ".xml")):
        assert "<script>window" not in text, name
        assert "<img src=x" not in text, name
        assert "<svg/onload" not in text, name
    checked = 0
    for name, text in text_files(hostile.site / "iiif", (".json",)):
        for string in read_as_html(json.loads(text)):
            assert not re.search(r"<(?!/?(span|p|a|ul|ol|li|b|i|em|strong|br|small|sub|sup|img)\b)[a-z]", string), name
            assert not re.search(r"<[^>]*\s(on\w+\s*=|(href|src)\s*=\s*[\"']?\s*javascript:)", string), name
            checked += 1
    assert checked > 100


def read_as_html(value: object, inside: bool = False) -> list[str]:
    """The strings of a IIIF document that a viewer takes for HTML (Presentation API 3.0, 4.4: HTML markup)."""
    if isinstance(value, str):
        return [value] if inside and value.startswith("<") and value.endswith(">") else []
    if isinstance(value, dict):
        html = {"summary", "metadata", "requiredStatement"}
        return [found for key, item in value.items() for found in read_as_html(item, inside or key in html)]
    return [found for item in value for found in read_as_html(item, inside)] if isinstance(value, list) else []


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("people.yml", "- {id: a, name: A, same_as: 'javascript:alert(1)'}"),
        ("places.yml", "- {id: a, names: [{name: A}], same_as: ['data:text/html,<script>1</script>']}"),
        ("terms.yml", "- {id: a, scheme: material, label: A, same_as: ' JaVaScRiPt:alert(1)'}"),
    ],
)
def test_an_address_that_is_no_web_address_is_refused(tmp_path: Path, file: str, text: str) -> None:
    folder = tmp_path / "collections/authorities"
    folder.mkdir(parents=True)
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: A\nsite_url: https://example.org/\nplugins: [hyplan-museum]\ntheme: {name: material}\n", "utf-8"
    )
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# A\n", "utf-8")
    (folder / file).write_text(text, "utf-8")
    problems = json.loads(hyplan_here("check", "--format", "json", at=tmp_path, code=None).out)
    hyplan("build", at=tmp_path, code=None)

    assert f"collections/authorities/{file}" in {problem["file"] for problem in problems}
    for _, html in text_files(tmp_path / "site") if (tmp_path / "site").exists() else ():
        assert not re.search(r"href=\"\s*(javascript|data):", html, re.IGNORECASE)


OUTSIDE = ["../../../etc/passwd", "/etc/passwd", "..%2f..%2fsecret.jpg", "C:\\secret.jpg", "file:///etc/passwd"]


def test_no_file_from_outside_the_museum_is_published(tmp_path: Path) -> None:
    root = tmp_path / "museum"
    collection = root / "collections/bia"
    (collection / "media").mkdir(parents=True)
    (tmp_path / "secret.jpg").write_bytes(b"\xff\xd8 secret")
    (root / "mkdocs.yml").write_text(
        "site_name: A\nsite_url: https://example.org/\nplugins: [{hyplan-museum: {rights: CC0-1.0}}]\n", "utf-8"
    )
    (collection / "collection.yml").write_text("{title: Bia, status: approved, approved_by: A}", "utf-8")
    for number, file in enumerate(OUTSIDE):
        (collection / f"a-{number}.yml").write_text(f"title: A\nmedia: [{{file: {json.dumps(file)}}}]\n", "utf-8")
    problems = json.loads(hyplan_here("check", "--format", "json", at=root, code=None).out)

    for number, file in enumerate(OUTSIDE):
        at = (f"collections/bia/a-{number}.yml", 2)
        assert [p for p in problems if (p["file"], p["line"]) == at], f"{file} is not refused: {problems}"
        if any(p["severity"] == "error" for p in problems if (p["file"], p["line"]) == at):
            (root / at[0]).unlink()  # those that only warn are built
    hyplan("build", at=root, code=None)
    site = root / "site"
    for name in names_in(site) if site.exists() else ():
        assert not re.search(rb"root:x?:0:0|\xff\xd8 secret", (site / name).read_bytes()), name
