"""Links in docs/ to the museum's own pages, found and rewritten before a host's parser sees them.

`[bia](artifact:bia-06)`, `[bia](artifacts/bia-06/)` and `[bia](../artifacts/bia-06/index.html)` all mean the page of
that artifact in the language of the page they stand on. Code is left alone.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.hosts.documents import Document, document

SCHEME: Final = "hyplan-page:"
"""How a rewritten link looks until the page is finished; parsers leave what has a scheme alone."""

_NAMED: Final[Mapping[str, PageKind]] = {
    "artifact": "artifact", "collection": "collection", "exhibit": "exhibit",
    "place": "place", "person": "person", "term": "term",
}  # fmt: skip
_FOLDERS: Final = (
    "artifacts", "collections", "exhibits", "places", "people", "terms", "a-z", "browse", "topics", "calendar",
    "compare", "search", "map", "timeline",
    "rights",
)  # fmt: skip
_HOME: Final = ("index.md", "README.md", "index.html")
_FILES: Final = ("iiif", "pictures", "hyplan", "zoom")

_LINK: Final = re.compile(
    r"""\]\(\s*<?(?P<inline>[^)\s>]+)"""
    r"""|^[ ]{0,3}\[[^\]\n]+\]:[ \t]*<?(?P<definition>[^\s>]+)"""
    r"""|\s(?:href|src)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""",
    re.MULTILINE,
)
_CODE: Final = re.compile(
    r"^(?P<fence>[ ]*(?:`{3,}+|~{3,}+))[^\n]*+\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`++)(?:(?!\n\s*\n).)*?(?<!`)(?P=ticks)(?!`)",
    re.MULTILINE | re.DOTALL,
)
_WRITTEN: Final = re.compile(rf"""(["']){SCHEME}([^"'#]*)(#[^"']*)?\1""")
_WRITTEN_IN_TEXT: Final = re.compile(rf"""{SCHEME}([^\s"'<>)#]*)""")


@dataclass(frozen=True, slots=True)
class Found:
    """A link at `offset` of a text: as `typed`, and the address it means with its `#fragment`."""

    offset: int
    typed: str
    address: str
    fragment: str


def address_of(typed: str, here: Document, languages: tuple[str, ...], taken: Callable[[str], bool]) -> str | None:
    """The address of the museum's page or file that `typed` means on the page `here`; None when it means another.

    `taken` says whether a path below docs/ is a file there: those are the host's. A link without a language stays in
    the language of the page it stands on.
    """
    path = typed.partition("#")[0].partition("?")[0]
    scheme, colon, name = path.partition(":")
    if colon:
        kind = _NAMED.get(scheme)
        return addresses.page(kind, here.language, languages, name.strip("/")) if kind and name else None
    if not path:
        return None
    folder = posixpath.dirname(here.path)
    published = here.address(languages)
    for base in ("",) if path.startswith("/") else (folder, published):
        joined = posixpath.normpath(posixpath.join("/" if not base else f"/{base}", path.lstrip("/")))
        if path.count("../") > len([p for p in base.split("/") if p]):
            continue  # it climbs out of the site
        candidate = joined.lstrip("/")
        if candidate in _HOME:
            return addresses.page("home", here.language, languages)
        if taken(candidate) or taken(f"{candidate}.md"):
            return None
        if (found := _address(candidate, here.language, languages)) is not None:
            return found
    return None


def _address(candidate: str, language: str, languages: tuple[str, ...]) -> str | None:
    first, _, rest = candidate.partition("/")
    given = first in languages[1:]
    inner = rest if given else candidate
    head = inner.split("/")[0]
    if head in _FILES and not given:
        return inner
    if head not in _FOLDERS:
        return None
    for ending in ("/index.html", "/index.md", ".md"):
        inner = inner.removesuffix(ending)
    if "." in posixpath.basename(inner):
        return None
    return addresses.prefix(first if given else language, languages) + inner + "/"


def find(text: str, here: Document, languages: tuple[str, ...], taken: Callable[[str], bool]) -> Iterator[Found]:
    """Every link of a Markdown text that means one of the museum's own pages or files."""
    code = [match.span() for match in _CODE.finditer(text)]
    for match in _LINK.finditer(text):
        group = match.lastgroup or ""
        start = match.start(group)
        if any(a <= start < b for a, b in code):
            continue
        typed = match[group]
        address = address_of(typed, here, languages, taken)
        if address is not None:
            mark, fragment = typed.partition("#")[1:]
            yield Found(start, typed, address, mark + fragment)


def rewrite(
    text: str,
    here: Document,
    languages: tuple[str, ...],
    taken: Callable[[str], bool],
) -> tuple[str, list[Found]]:
    """The text with those links under our own scheme, and what was found.

    Links to other documents lead to the one in the language of the page, where there is one.
    """
    found = list(find(text, here, languages, taken))
    pieces: list[str] = []
    end = 0
    for link in found:
        pieces += (text[end : link.offset], f"{SCHEME}{link.address}{link.fragment}")
        end = link.offset + len(link.typed)
    pieces.append(text[end:])
    rewritten = "".join(pieces)
    return _to_own_language(rewritten, here, languages, taken), found


def _to_own_language(text: str, here: Document, languages: tuple[str, ...], taken: Callable[[str], bool]) -> str:
    code = [match.span() for match in _CODE.finditer(text)]

    def change(match: re.Match[str]) -> str:
        group = match.lastgroup or ""
        typed = match[group]
        path, mark, fragment = typed.partition("#")
        start = match.start(group)
        if ":" in path or not path.endswith(".md") or any(a <= start < b for a, b in code):
            return match[0]
        target = posixpath.normpath(posixpath.join(posixpath.dirname(here.path), path))
        other = document(target, languages)
        for language in dict.fromkeys((here.language, *languages)):
            stem, extension = posixpath.splitext(other.base)
            name = other.base if language == languages[0] else f"{stem}.{language}{extension}"
            if taken(name):
                new = posixpath.relpath(name, posixpath.dirname(here.path) or ".")
                relative = start - match.start()
                return f"{match[0][:relative]}{new}{mark}{fragment}{match[0][relative + len(typed) :]}"
        return match[0]

    return _LINK.sub(change, text)


def resolve(html: str, here: str) -> str:
    """Finished HTML of the page at `here`, its links to the museum's pages made relative."""

    def to_link(match: re.Match[str]) -> str:
        return f"{match[1]}{addresses.link(here, match[2] + (match[3] or ''))}{match[1]}"

    return _WRITTEN.sub(to_link, html).replace(SCHEME, "")


def moved(text: str, here: Document, new: Callable[[str], str], taken: Callable[[str], bool]) -> str:
    """A document's text after its file went to `new(here.path)`: relative links to files of docs/ follow them.

    `new` gives the path of each file of docs/ after the move.
    """
    code = [match.span() for match in _CODE.finditer(text)]
    old_folder = posixpath.dirname(here.path)
    new_folder = posixpath.dirname(new(here.path)) or "."

    def change(match: re.Match[str]) -> str:
        group = match.lastgroup or ""
        typed, start = match[group], match.start(group)
        path = typed.partition("#")[0].partition("?")[0]
        target = posixpath.normpath(posixpath.join(old_folder, path))
        if not path or ":" in path or not taken(target) or any(a <= start < b for a, b in code):
            return match[0]
        followed = posixpath.relpath(new(target), new_folder) + typed[len(path) :]
        offset = start - match.start()
        return match[0][:offset] + followed + match[0][offset + len(typed) :]

    return _LINK.sub(change, text)


def settle(text: str, write: Callable[[str], str]) -> str:
    """Rewritten links of a Markdown text (`hyplan-page:…`) as `write(address)` says; fragments stay."""
    return _WRITTEN_IN_TEXT.sub(lambda match: write(match[1]), text)
