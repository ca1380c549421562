"""One run of MkDocs as the museum's host: its pages in every language, and shells for the museum's own.

The methods are MkDocs' events, in the order MkDocs calls them; the plugin passes them on.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils.templates import TemplateContext

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.hosts import references
from hyplan_museum.hosts.chrome import document_head, language_switch, with_notice
from hyplan_museum.hosts.documents import Document, counterparts, document
from hyplan_museum.hosts.hostsite import NO_DEPTH, STANDING, Asked, HostPage, HostSite, Reference, ShellKey, Wanted
from hyplan_museum.hosts.mkdocs.languages import config_in, escaped
from hyplan_museum.hosts.mkdocs.navigation import in_language, title_of_kind
from hyplan_museum.hosts.mkdocs.taming import tame, where
from hyplan_museum.hosts.mkdocs.tidying import host_files
from hyplan_museum.hosts.shell import MARKERS, Shell, with_file_links
from hyplan_museum.hosts.written_pages import names_in, written_page
from hyplan_museum.language.messages import words
from hyplan_museum.problems import Position, Problem
from hyplan_museum.search import WrittenPage

_TEMPLATES: Final = (Path(__file__).parent / "templates", Path(__file__).parents[1] / "shared")
"""Templates for MkDocs alone, and those of the exported folder too."""
_HERE: Final = re.compile(r"""(?<=href=")(/[^"]*?)\./?(?=")""")  # `/museum/./`, which MkDocs writes for the home page
_FOLDER: Final = "hyplan-shells"
_LANDING: Final[Mapping[PageKind, PageKind]] = {
    "collection": "collections", "artifact": "collections", "tombstone": "collections", "exhibit": "exhibits",
    "place": "places", "person": "people", "term": "terms",
}  # fmt: skip


class Dressing:
    """What is gathered while MkDocs builds; `site()` is the result."""

    def __init__(self, wanted: Wanted) -> None:
        self.wanted = wanted
        self.problems: list[Problem] = []
        self.references: list[Reference] = []
        self.asked: dict[str, Asked] = {}
        self.shells: dict[ShellKey, Shell] = {}
        self.exact: dict[str, Shell] = {}
        self.keys: dict[str, ShellKey] = {}  # by source path
        self.exact_files: dict[str, tuple[str, str]] = {}  # source path → (address, language)
        self.documents: dict[str, Document] = {}  # by source path
        self.together: dict[str, dict[str, Document]] = {}
        self.configs: dict[str, MkDocsConfig] = {}
        self.navs: dict[str, Navigation] = {}
        self.nav = Navigation([], [])
        self.homes: dict[str, str] = {}  # language → source path
        self.own_words: set[str] = set()  # source paths of home pages that docs/ writes
        self.pages: list[HostPage] = []
        self.written: list[WrittenPage] = []
        self.names: Mapping[str, str] = {}  # of documents in the navigation, by source path
        self.root = Path()

    @property
    def languages(self) -> tuple[str, ...]:
        return self.wanted.languages

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.root = Path(config.config_file_path).parent
        self.problems += tame(config, self.languages)
        config.theme.dirs[:0] = map(str, _TEMPLATES)
        for language in self.languages:
            self.configs[language] = config_in(config, language, self.wanted)
        config.site_name = self.configs[self.languages[0]].site_name
        return config

    def _translations(self, language: str) -> Mapping[str, str]:
        return self.wanted.translations.get(language, {})

    def _is_page(self, address: str) -> bool:
        page = self.wanted.pages.get(address)
        self.asked.setdefault(address, Asked(page is not None))
        return page is not None

    def _title_of(self, address: str) -> str:
        page = self.wanted.pages.get(address)
        if page is None:
            self.asked[address] = Asked(exists=False)
            return ""
        title = self.wanted.pages.title(address)
        self.asked[address] = Asked(exists=True, made_from=page.made_from, title=title)
        return title

    # --- files --------------------------------------------------------------------------------------------------------

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        for file in list(files.documentation_pages()):
            if file.inclusion.is_excluded():  # type: ignore[no-untyped-call]
                continue
            found = document(file.src_uri, self.languages)
            address = found.address(self.languages)
            if found.base not in ("index.md", "README.md") and self._is_page(address):
                files.remove(file)
                self.problems.append(Problem("docs-address-taken", self._in_docs(file), values={"address": address}))
                continue
            self.documents[file.src_uri] = found
            if found.path != found.base or found.language != self.languages[0]:
                _publish_at(file, addresses.file_of(address))
                file.inclusion = InclusionLevel.NOT_IN_NAV
        self.together = counterparts(list(self.documents), self.languages)
        self._add_homes(files, config)
        for key in self.wanted.shells:
            if key.kind != "home" and key.depth != NO_DEPTH:
                path = f"{_FOLDER}/{key}.md"
                self.keys[path] = key
                folder = f"{_FOLDER}-{key.language}-{key.kind}/" + "x/" * (key.depth - 1)
                self._add(files, config, path, folder)
        self.names = names_in(config.nav)
        if config.nav is not None:
            config.nav = self._museum_in(config.nav, files, config)
        return files

    def _add_homes(self, files: Files, config: MkDocsConfig) -> None:
        for key in self.wanted.shells:
            if key.kind != "home":
                continue
            written = next(
                (d for base in ("index.md", "README.md") if (d := self.together.get(base, {}).get(key.language))), None
            )
            path = written.path if written else f"{_FOLDER}/{key.language}/index.md"
            self.keys[path] = key
            self.homes[key.language] = path
            if written:
                self.own_words.add(path)
            else:
                self._add(files, config, path, addresses.prefix(key.language, self.languages))

    def _add(self, files: Files, config: MkDocsConfig, path: str, address: str) -> None:
        file = File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        _publish_at(file, addresses.file_of(address))
        files.append(file)

    def _exact(self, files: Files, config: MkDocsConfig, address: str, language: str) -> str:
        path = f"{_FOLDER}/exact/{address}index.md"
        if path not in self.exact_files:
            self.exact_files[path] = (address, language)
            self._add(files, config, path, address)
        return path

    def _museum_in(self, nav: Any, files: Files, config: MkDocsConfig) -> Any:
        """`nav` as MkDocs wants it: the museum's own pages by the path of their shell, documents by a file there is."""
        if isinstance(nav, list):
            return [kept for item in nav if (kept := self._museum_in(item, files, config)) is not None]
        if isinstance(nav, dict):
            entries = {title: self._museum_in(item, files, config) for title, item in nav.items()}
            return {title: item for title, item in entries.items() if item is not None} or None
        if not isinstance(nav, str) or files.get_file_from_path(nav):
            return nav
        if nav in ("index.md", "./", "/", "index.html") and self.languages[0] in self.homes:
            return self.homes[self.languages[0]]
        if others := self.together.get(nav):
            return next(iter(others.values())).path
        start = Document("index.md", self.languages[0], "index.md")
        address = references.address_of(nav, start, self.languages, lambda path: bool(files.get_file_from_path(path)))
        if address is None:
            return nav
        if not self._is_page(address):
            self.references.append(Reference(where(config, nav), nav, address))
            return None
        return self._exact_everywhere(files, config, address)

    def _exact_everywhere(self, files: Files, config: MkDocsConfig, address: str) -> str:
        path = self._exact(files, config, address, self.languages[0])
        for language in self.languages[1:]:
            there = addresses.prefix(language, self.languages) + address
            if self._is_page(there):
                self._exact(files, config, there, language)
        return path

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        if config.nav is None:
            home = self._page_at(files, self.homes.get(self.languages[0], ""))
            lists: list[Page] = []
            for kind in STANDING:
                address = addresses.page(kind, self.languages[0], self.languages)
                if self._is_page(address):
                    path = self._exact_everywhere(files, config, address)
                    for found in [path, *(p for p in self.exact_files if p != path)]:
                        file = files.get_file_from_path(found)
                        if file is not None and file.page is None:
                            Page(None, file, config)
                    page = self._page_at(files, path)
                    if page is not None:
                        page.title = title_of_kind(kind, self.languages[0])
                        lists.append(page)
            rest = [item for item in nav.items if item is not home]
            nav.items[:] = [*([home] if home else []), *lists, *rest]
        self.nav = nav
        return nav

    def _page_at(self, files: Files, path: str) -> Page | None:
        file = files.get_file_from_path(path)
        return file.page if file else None

    # --- pages --------------------------------------------------------------------------------------------------------

    def on_page_markdown(self, markdown: str, page: Page, files: Files) -> str:
        path = page.file.src_uri
        if here := self.documents.get(path):
            translations = self._translations(here.language)
            if found := written_page(here, markdown, page.meta, self.names, translations, self.languages):
                self.written.append(found)
        if path in self.keys or path in self.exact_files:
            home = path in self.keys and self.keys[path].kind == "home"
            if "title" not in vars(page):
                page.title = self._nav_title(path, str(page.meta.get("title") or ""))
            page.meta.update(
                title=MARKERS["title"],
                description=MARKERS["description"],
                template="hyplan-shell.html",
                hide=["navigation", "toc", "path", "tags", "footer"],
                hyplan_home=home,
            )
            if path not in self.own_words:
                return ""
        here = self.documents[path]

        def taken(candidate: str) -> bool:
            return files.get_file_from_path(candidate) is not None

        text, links = references.rewrite(markdown, here, self.languages, taken)
        source = page.file.content_string
        before = source.count("\n") - markdown.count("\n")
        for link in links:
            line = markdown.count("\n", 0, link.offset)
            column = link.offset - (markdown.rfind("\n", 0, link.offset) + 1)
            place = Position(self._in_docs(page.file).file, line + before + 1, column + 1)
            self.references.append(Reference(place, link.typed, link.address))
        return text

    def _nav_title(self, path: str, given: str) -> str:
        if path in self.exact_files:
            return escaped(self._title_of(self.exact_files[path][0]))
        return given or words(self.keys[path].language)["home"]

    def on_env(self, files: Files) -> None:
        def counterpart(page: Page, language: str) -> tuple[Page | None, str]:
            path = page.file.src_uri
            if path in self.homes.values():
                return self._page_at(files, self.homes[language]), language
            if path in self.exact_files:
                there = addresses.prefix(language, self.languages) + self.exact_files[path][0]
                own = f"{_FOLDER}/exact/{there}index.md"
                return (self._page_at(files, own), language) if own in self.exact_files else (page, self.languages[0])
            if path not in self.documents:
                return None, language
            others = self.together[self.documents[path].base]
            best = others.get(language) or next(others[code] for code in self.languages if code in others)
            return self._page_at(files, best.path), best.language

        for language in (*self.languages[1:], self.languages[0]):
            home = self._page_at(files, self.homes.get(language, ""))
            self.navs[language] = in_language(self.nav, language, counterpart, self._translations(language), home)
        for path, key in self.keys.items():
            page = self._page_at(files, path)
            landing = _LANDING.get(key.kind)
            if page and landing:
                address = addresses.page(landing, key.language, self.languages)
                standing = self._page_at(files, f"{_FOLDER}/exact/{address}index.md")
                if standing is not None:
                    page.parent = standing  # type: ignore[assignment]  # so that its tab is marked as the open one

    def _language_of(self, path: str) -> str:
        if path in self.keys:
            return self.keys[path].language
        if path in self.exact_files:
            return self.exact_files[path][1]
        return self.documents[path].language if path in self.documents else self.languages[0]

    def _addresses(self, here: Document) -> dict[str, str]:
        others = self.together[here.base]
        return {code: others[code].address(self.languages) for code in self.languages if code in others}

    def on_page_context(self, context: TemplateContext, page: Page) -> TemplateContext:
        path = page.file.src_uri
        language = self._language_of(path)
        context["config"] = self.configs[language]
        context["nav"] = self.navs[language]
        if path in self.keys or path in self.exact_files:
            page.canonical_url = None
            page.edit_url = None
            page.previous_page = page.next_page = None
            if not (path in self.own_words and "<h1" in (page.content or "")):
                page.toc = TableOfContents([AnchorLink("", MARKERS["skip"], 1)])
        return context

    def on_template_context(self, context: TemplateContext) -> TemplateContext:
        language = self.languages[0]
        context["config"] = self.configs[language]
        context["nav"] = self.navs[language]
        return context

    def on_post_template(self, output: str, template_name: str) -> str:
        if template_name == "404.html":
            output = _HERE.sub(r"\1", with_notice(output, self.wanted.notice))
            shell = Shell.of(output)
            for key in self.wanted.shells:
                if key.kind == "not-found":
                    self.shells[key] = shell
        return output

    def on_post_page(self, output: str, page: Page) -> str:
        path = page.file.src_uri
        address = page.file.dest_uri.removesuffix("index.html")
        output = with_notice(with_file_links(references.resolve(output, address)), self.wanted.notice)
        if path in self.exact_files:
            self.exact[self.exact_files[path][0]] = Shell.of(output)
        elif path in self.keys:
            self.shells[self.keys[path]] = Shell.of(output)
        elif path in self.documents:
            here = self.documents[path]
            others = self._addresses(here)
            self.pages.append(HostPage(address, here.language, str(page.title), others))
            output = output.replace(MARKERS["switch"], language_switch(address, here.language, others), 1)
            output = document_head(output, address, others, self.wanted.site_url, self.wanted.lettering)
        return output

    def _in_docs(self, file: File) -> Position:
        source = Path(file.abs_src_path or file.src_uri)
        return Position(source.relative_to(self.root).as_posix() if source.is_relative_to(self.root) else file.src_uri)

    def site(self, config: MkDocsConfig) -> HostSite:
        """The result; what is not to be published is taken out of the folder MkDocs wrote."""
        sources = {d.address(self.languages): f"{Path(config.docs_dir).name}/{d.path}" for d in self.documents.values()}
        stamped = [
            *self.exact,
            *(a for code in self.homes if (a := addresses.prefix(code, self.languages)) is not None),
        ]
        files = host_files(
            Path(config.site_dir), {addresses.file_of(a) for a in stamped} | {"404.html"}, _FOLDER, sources
        )
        return HostSite(
            self.shells,
            self.exact,
            files,
            tuple(self.pages),
            tuple(self.references),
            tuple(self.problems),
            self.asked,
            written=tuple(self.written),
        )


def _publish_at(file: File, dest_uri: str) -> None:
    """Move a file of MkDocs' to another address; what it derived from the old one is forgotten."""
    file.dest_uri = dest_uri
    for derived in ("url", "abs_dest_path"):
        vars(file).pop(derived, None)
