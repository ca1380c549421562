"""What stands in a finished page, host's frame and all: links, what it loads, its language, headings and ids."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from built_museums import text_files

_LOADING_LINKS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "manifest",
}
_CSS_ADDRESS = re.compile(r"""url\(\s*["']?([^"')]+)""")


@dataclass
class WholePage:
    """`links` are for a reader to follow; `loads` are what the browser fetches by itself."""

    file: str
    language: str = ""
    title: str = ""
    headings: int = 0
    canonical: str = ""
    alternates: dict[str, str] = field(default_factory=dict)
    switch: dict[str, str] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    unsized: list[str] = field(default_factory=list)
    refresh: str = ""
    inputs: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.page = WholePage(file)
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: PLR0912 - a case a tag
        has = {name: value or "" for name, value in attrs}
        page = self.page
        page.ids |= {has["id"]} if "id" in has else set()
        page.loads += [_first_word(one) for one in has.get("srcset", "").split(",") if one.strip()]
        page.loads += _CSS_ADDRESS.findall(has.get("style", ""))
        relations = set(has.get("rel", "").split())
        match tag:
            case "html":
                page.language = has.get("lang", "")
            case "title":
                self._in_title = not page.title
            case "h1":
                page.headings += 1
            case "a" if "href" in has:
                page.links.append(has["href"])
                if "hreflang" in has:
                    page.switch[has["hreflang"]] = has["href"]
            case "link" if "canonical" in relations:
                page.canonical = has["href"]
            case "link" if "alternate" in relations and "hreflang" in has:
                page.alternates[has["hreflang"]] = has["href"]
            case "link" if relations & _LOADING_LINKS:
                page.loads.append(has["href"])
            case "meta" if has.get("http-equiv", "").lower() == "refresh":
                page.refresh = has.get("content", "").partition("url=")[2]
            case "img":
                page.loads.append(has.get("src", ""))
                if not (has.get("width", "").isdigit() and has.get("height", "").isdigit()):
                    page.unsized.append(has.get("src", ""))
            case "script" | "iframe" | "audio" | "video" | "embed" | "source" | "track" if "src" in has:
                page.loads.append(has["src"])
            case "object" if "data" in has:
                page.loads.append(has["data"])
            case "input":
                page.inputs.append(has.get("type", "text"))

    def handle_endtag(self, tag: str) -> None:
        self._in_title = self._in_title and tag != "title"

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.page.title += data


def whole_page(file: str, html: str) -> WholePage:
    reader = _Reader(file)
    reader.feed(html)
    reader.close()
    return reader.page


def pages_of(site: Path) -> dict[str, WholePage]:
    """Every HTML file of a site, by its path."""
    return {name: whole_page(name, text) for name, text in text_files(site)}


def is_outside(address: str) -> bool:
    """Whether an address names another place than this site: a host, a mail address."""
    return bool(re.match(r"[a-z][a-z0-9+.-]*:|//", address, re.IGNORECASE))


def file_meant(page: str, address: str) -> tuple[str, str]:
    """The file that a relative address on the page in the file `page` names, as typed, and the fragment."""
    path, _, fragment = address.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        return page, unquote(fragment)
    parts = page.split("/")[:-1]
    for part in path.split("/"):
        if part == "..":
            assert parts, f"{page} → {address} leaves the site"
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts), unquote(fragment)


def style_addresses(css: str) -> list[str]:
    """What a style sheet loads."""
    return [address for address in _CSS_ADDRESS.findall(css) if not address.startswith(("data:", "#"))]


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0]
