"""The museum as a folder that Zensical builds without any plugin of ours (decision 0044)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from html import escape
from pathlib import Path
from typing import Any, Final

from hyplan_museum import addresses, build
from hyplan_museum.freshness import digest
from hyplan_museum.hosts import references
from hyplan_museum.hosts.chrome import head_links, language_switch, search_box
from hyplan_museum.hosts.documents import Document, counterparts
from hyplan_museum.hosts.dumping import NotPlainError, front_matter, plain
from hyplan_museum.hosts.folder_nav import Places, navigation
from hyplan_museum.hosts.hostsite import HostPage, HostSite, Reference, Wanted
from hyplan_museum.hosts.local_address import local_address
from hyplan_museum.hosts.plainhost import PlainHost, translated_palette
from hyplan_museum.hosts.shell import apart, quiet, with_one_heading
from hyplan_museum.hosts.site import Summary, UnpublishableError, stops, summary_of, unknown_references, wanted, write
from hyplan_museum.hosts.sitemap import sitemaps
from hyplan_museum.hosts.written_pages import names_in, written_page
from hyplan_museum.language.han import has_han
from hyplan_museum.outputs import Output, Page, Tree
from hyplan_museum.problems import Position, Problem, in_order
from hyplan_museum.progress import Progress
from hyplan_museum.search import WrittenPage

_OVERRIDES: Final = (Path(__file__).parent / "overrides", Path(__file__).parent / "shared")
"""The templates of the exported folder, and those that MkDocs is given too."""
_FRONT: Final = re.compile(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_HEADING: Final = re.compile(r"^#[ \t]+\S|<h1\b|^[^\n]+\n=+[ \t]*$", re.MULTILINE)


def export(root: Path, target: Path, *, strict: bool = False, progress: Progress | None = None) -> Summary:
    """Write the museum at `root` to `target`: `zensical build` there gives its site.

    With an error, or with `strict` a warning, nothing is written. What others put into `target` stays.
    """
    from hyplan_museum.hosts.mkdocs.describe import describe  # noqa: PLC0415 - MkDocs only where it is needed

    root, target = root.resolve(), target.resolve()
    checked = build.check(root)
    strict = strict or checked.settings.strict
    if stops(checked.problems, strict=strict):
        return Summary(target, checked.problems)
    plan = build.plan(checked, progress=progress)
    asked = wanted(plan)
    host = describe(root, asked)
    if isinstance(host, list):
        return Summary(target, in_order([*plan.problems, *host]))
    exported = _Export(root, plan, asked, host)
    outputs = list(exported.outputs())
    found = HostSite(references=tuple(exported.references))
    problems = in_order(
        [
            *plan.problems,
            *host.problems,
            *exported.problems,
            *unknown_references(plan, found),
            *local_address(root, checked.settings),
        ]
    )
    if stops(problems, strict=strict):
        return Summary(target, problems)
    ledger = root / build.CACHE / f"exported-{digest(str(target))[:8]}.json"
    try:
        changes = write(plan, target, ledger, outputs, progress=progress)
    except UnpublishableError as error:
        return Summary(target, in_order([*problems, *error.problems]))
    return summary_of(target, problems, plan, changes)


class _Export:
    """One export; `references` and `problems` fill while `outputs` are planned."""

    def __init__(self, root: Path, plan: build.Plan, asked: Wanted, host: PlainHost) -> None:
        self.root = root
        self.plan = plan
        self.wanted = asked
        self.host = host
        self.languages = asked.languages
        self.together = counterparts(host.documents, self.languages)
        self.documents = {d.path: d for group in self.together.values() for d in group.values()}
        self.files = {*host.documents, *host.assets}
        self.references: list[Reference] = []
        self.problems: list[Problem] = []
        self.homes = self._homes()

    def _homes(self) -> dict[str, Document]:
        bases = [self.together[base] for base in ("README.md", "index.md") if base in self.together]
        return {language: document for group in bases for language, document in group.items()}

    def taken(self, path: str) -> bool:
        return path in self.files

    def path_of(self, document: Document) -> str:
        """Where a document is in the export, below docs/: `visit.en.md` → `en/visit.md`."""
        return addresses.prefix(document.language, self.languages) + document.base

    def new_path(self, path: str) -> str:
        return self.path_of(self.documents[path]) if path in self.documents else path

    def outputs(self) -> Iterator[Output | Tree]:
        ours = {page.address for page in self.plan.pages}
        yield from self._overrides()
        yield _text("mkdocs.yml", self._settings())
        yield _text("requirements.txt", "zensical>=0.0.73\n")
        for name in self.host.assets:
            yield self._asset(name)
        listed: list[HostPage] = []
        for document in self.documents.values():
            address = document.address(self.languages)
            if document in self.homes.values():
                continue
            if address in ours:
                place = Position(self._in_docs(document))
                self.problems.append(Problem("docs-address-taken", place, values={"address": address}))
                continue
            others = self._others(document)
            listed.append(HostPage(address, document.language, document.path, others))
            yield _text(f"docs/{self.path_of(document)}", self._document(document, others))
        for page in self.plan.pages:
            if page.kind != "not-found":
                yield self._page(page)
        settings = self.plan.checked.settings
        for sitemap in sitemaps(self.plan.pages, listed, self.languages, settings.site_url):
            yield replace(
                sitemap, uri=f"overrides/{sitemap.uri}" if sitemap.uri == "sitemap.xml" else f"docs/{sitemap.uri}"
            )
        for output in (*self.plan.outputs, *self.plan.index(self._written(listed))):
            yield replace(output, uri=f"docs/{output.uri}")

    def _written(self, listed: list[HostPage]) -> Iterator[WrittenPage]:
        """The words of the documents that are published, and of the home page's."""
        names = names_in(self.host.nav)
        published = [self.documents[page.title] for page in listed]
        for document in (*published, *self.homes.values()):
            text = _FRONT.sub("", self._read(document))
            front = self.host.front.get(document.path, {})
            translations = self.wanted.translations.get(document.language, {})
            if page := written_page(document, text, front, names, translations, self.languages):
                yield page

    # --- pages --------------------------------------------------------------------------------------------------------

    def _page(self, page: Page) -> Output:
        words = ""
        if page.kind == "home" and page.language in self.homes:
            words = _FRONT.sub("", self._rewritten(self.homes[page.language]))
        return Output(
            f"docs/{addresses.file_of(page.address).removesuffix('.html')}.md",
            digest(page.made_from, words),
            partial(_page_text, page, words),
        )

    def _document(self, document: Document, others: Mapping[str, str]) -> str:
        text = self._rewritten(document)
        given = _FRONT.match(text)
        address = document.address(self.languages)
        lettering = self.wanted.lettering if has_han(text) else ""
        added = plain(
            {
                "language": document.language,
                "head": quiet("".join(head_links(address, others, self.wanted.site_url, lettering))),
                "switch": language_switch(address, document.language, others),
            }
        )
        head = f"{given[1]}\n" if given and given[1].strip() else ""
        return f"---\n{head}hyplan: {added}\n---\n\n{text[given.end() :] if given else text}"

    def _rewritten(self, document: Document) -> str:
        source = self._read(document)
        text, found = references.rewrite(source, document, self.languages, self.taken)
        for link in found:
            line = source.count("\n", 0, link.offset) + 1
            column = link.offset - source.rfind("\n", 0, link.offset)
            place = Position(self._in_docs(document), line, column)
            self.references.append(Reference(place, link.typed, link.address))
        folder = posixpath.dirname(self.path_of(document)) or "."

        def write(address: str) -> str:
            return posixpath.relpath(addresses.file_of(address), folder)

        return references.settle(references.moved(text, document, self.new_path, self.taken), write)

    def _read(self, document: Document) -> str:
        return (self.host.docs / document.path).read_text("utf-8-sig", "replace").replace("\r\n", "\n")

    def _others(self, document: Document) -> dict[str, str]:
        group = self.together[document.base]
        return {code: group[code].address(self.languages) for code in self.languages if code in group}

    def _in_docs(self, document: Document) -> str:
        path = self.host.docs / document.path
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else document.path

    # --- settings -----------------------------------------------------------------------------------------------------

    def _settings(self) -> str:
        wanted, host = self.wanted, self.host
        places = Places(self.together, self.path_of, self.taken)
        nav = navigation(host.nav, wanted, places)
        count = len(nav) - len(self.languages) + 1
        not_found = next((page for page in self.plan.pages if page.kind == "not-found"), None)
        extra = {
            **host.extra,
            "hyplan": {
                code: {**self._in_language(code), "count": count, "section": count + n - 1 if n else -1}
                for n, code in enumerate(self.languages)
            },
            "hyplan_not_found": _finished(not_found) if not_found else {"title": "404", "head": "", "body": ""},
        }
        settings: dict[str, Any] = {
            "site_name": escape(wanted.titles.get(self.languages[0], "")) or "404",
            "site_url": wanted.site_url or None,
            "docs_dir": "docs",
            "site_dir": "site",
            "use_directory_urls": True,
            "theme": {
                **host.theme,
                "name": "material",
                "variant": "classic",
                "language": self.languages[0],
                "font": False,
                "custom_dir": "overrides",
            },
            "plugins": {"search": {"enabled": False}},
            "extra": extra,
            "extra_css": host.extra_css,
            "extra_javascript": host.extra_javascript,
            "markdown_extensions": list(self._extensions()),
            "nav": nav,
        }
        lines = [f"{plain(key)}: {plain(value)}" for key, value in settings.items() if value is not None]
        return "\n".join(["# Written by `hyplan export`; build it with: zensical build", *lines, ""])

    def _in_language(self, language: str) -> dict[str, Any]:
        translations = self.wanted.translations.get(language, {})
        return {
            "name": escape(self.wanted.titles.get(language, "")),
            "description": escape(self.wanted.descriptions.get(language, "")),
            "copyright": translations.get(self.host.copyright, self.host.copyright),
            "palette": translated_palette(self.host.theme.get("palette"), translations),
            "home": addresses.file_of(addresses.prefix(language, self.languages)),
            "find": search_box(language, self.languages),
        }

    def _extensions(self) -> Iterator[Any]:
        for extension in self.host.extensions:
            try:
                plain(extension)
            except NotPlainError:
                (name,) = extension
                self.problems.append(Problem("export-option-lost", Position("mkdocs.yml"), name, {"option": name}))
                yield name
            else:
                yield extension

    def _overrides(self) -> Iterator[Output]:
        own = self.host.overrides
        base = "{% extends 'base.html' %}\n"
        for path in sorted(own.rglob("*")) if own else ():
            if path.is_file():
                name = path.relative_to(own or path).as_posix()
                name = "hyplan-base.html" if name == "main.html" else name
                base = "" if name == "hyplan-base.html" else base
                yield _file(f"overrides/{name}", path)
        if base:
            yield _text("overrides/hyplan-base.html", base)
        for folder in _OVERRIDES:
            for path in sorted(folder.rglob("*.html")):
                yield _file(f"overrides/{path.relative_to(folder).as_posix()}", path)

    def _asset(self, name: str) -> Output:
        return _file(f"docs/{name}", self.host.docs / name)


def _page_text(page: Page, words: str) -> bytes:
    finished = _finished(page, given=bool(_HEADING.search(words)))
    values = {
        "title": finished.pop("title"),
        "description": finished.pop("description"),
        "template": "hyplan-page.html",
        "hide": ["navigation", "toc", "path", "tags", "footer"],
        "hyplan": {"language": page.language, "home": page.kind == "home", **finished},
    }
    return front_matter(values, words).encode()


def _finished(page: Page, *, given: bool = False) -> dict[str, str]:
    text = page.render()
    body, _ = with_one_heading(text.body, given=given)
    body, switch = apart(body)
    return {
        "title": escape(text.title),
        "description": escape(text.description),
        "head": quiet(text.head),
        "switch": switch,
        "body": body,
    }


def _text(uri: str, text: str) -> Output:
    content = text.encode("utf-8", "replace")
    return Output(uri, digest(content), lambda: content)


def _file(uri: str, path: Path) -> Output:
    return Output(uri, digest(path.read_bytes()), file=str(path))
