"""A museum of invented pages, one of every kind in both languages, and a browser to open what hosts make of them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any

import pytest

from hyplan_museum import addresses, build
from hyplan_museum.addresses import PAGE_KINDS, PageKind
from hyplan_museum.freshness import digest
from hyplan_museum.museum import Museum, Text
from hyplan_museum.outputs import Output, Page, PageText
from hyplan_museum.problems import Problem
from hyplan_museum.search import WrittenPage
from hyplan_museum.settings import Settings

LANGUAGES = ("vi", "en")
INDEX = addresses.static("search/written.json")
NAUGHTY = (
    "</title><script>window.ran=1</script>{{ 7*7 }} {% raw %} \"q\" 'a' & &amp; <b> \\n\n---\n# x `y` ${z} 𝄞 \u2028 end"
)

MKDOCS_YML = """\
site_name: Bảo tàng thử
site_url: https://example.org/museum/
theme: {name: material, features: [navigation.tabs]}
plugins: []
nav:
  - Trang chủ: index.md
  - Trưng bày: exhibits/
  - collections/
  - Thăm:
      - Tham quan: visit.md
      - Chỉ tiếng Việt: chi-vi.md
"""
DOCS = {
    "docs/index.md": "# Chào bạn\n\nXem [bia](artifacts/mot/).\n",
    "docs/index.en.md": "# Welcome\n\nSee [the stele](artifact:mot).\n",
    "docs/visit.md": "# Tham quan\n\n[bia](../artifacts/mot/index.html), [nhà](index.md)\n",
    "docs/visit.en.md": "# Visit\n\n[stele](artifacts/mot/), [home](index.md), [only](chi-vi.md)\n",
    "docs/chi-vi.md": "# Chỉ tiếng Việt\n\n`[mã](artifacts/mot/)`\n",
}


def page_of(kind: PageKind, language: str, words: str = "") -> Page:
    lists = (
        "home", "collections", "exhibits", "places", "people", "terms", "index", "browse", "topics",
        "calendar", "rights", "not-found", "map", "timeline", "compare", "offline", "search",
    )  # fmt: skip
    name = "" if kind in lists else {"tombstone": "da-rut", "artifact": "mot"}.get(kind, f"{kind}-1")
    address = addresses.page(kind, language, LANGUAGES, name)
    root = "/museum/" if kind == "not-found" else "../" * address.count("/")
    title = words or f"{kind} {language}"

    def render() -> PageText:
        return PageText(
            title,
            f"desc {title}",
            f'<meta name="hyplan-test" content="{escape(title)}">'
            '<link rel="alternate" hreflang="vi" href="https://example.org/museum/x/">',
            f'<h1>{escape(title)}</h1>\n<p class="planted">{escape(title)}</p>\n'
            f'<a class="home" href="{root}{addresses.prefix(language, LANGUAGES)}index.html">home</a>',
        )

    return Page(kind, language, address, digest(kind, language, title), render)


def all_pages(words: str = "") -> list[Page]:
    return [
        page_of(kind, language, words)
        for language in LANGUAGES
        for kind in PAGE_KINDS
        if kind != "not-found" or language == "vi"
    ]


def plan_of(root: Path, pages: list[Page], problems: list[Problem] | None = None, **settings: Any) -> build.Plan:
    given = {"title": Text.of(vi="Bảo tàng <thử>", en="Museum & trial"), "site_url": "https://example.org/museum/"}
    checked = build.Checked(root, Settings(**{**given, **settings}), Museum(), problems or [])
    assets = [
        Output(addresses.static("museum.css"), "css", lambda: b""),
        Output(addresses.static("museum.js"), "js", lambda: b""),
    ]
    return build.Plan(checked, Museum(), {}, pages, list(assets), index_of, problems or [])


def index_of(written: Iterable[WrittenPage]) -> list[Output]:
    """In place of an index: what the host tells it."""
    said = json.dumps(sorted(written)).encode()
    return [Output(INDEX, digest(said), lambda: said)]


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def museum_in(tmp_path: Path) -> Path:
    """A museum's folder with pages of its own in docs/."""
    return write(tmp_path / "museum", {"mkdocs.yml": MKDOCS_YML, **DOCS})


def plans(monkeypatch: pytest.MonkeyPatch) -> Callable[[build.Plan], None]:
    """Let builds find this plan instead of reading the folder."""

    def use(plan: build.Plan) -> None:
        monkeypatch.setattr(build, "check", lambda *_, **__: plan.checked)
        monkeypatch.setattr(build, "plan", lambda *_, **__: plan)

    return use
