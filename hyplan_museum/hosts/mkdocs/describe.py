"""What mkdocs.yml says, for a host that runs none of MkDocs' plugins."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from mkdocs.structure.files import File, get_files
from mkdocs.utils.meta import get_data

from hyplan_museum.hosts.hostsite import Wanted
from hyplan_museum.hosts.mkdocs.render import failures, load
from hyplan_museum.hosts.mkdocs.taming import tame
from hyplan_museum.hosts.plainhost import PlainHost
from hyplan_museum.problems import Problem

_THEME: Final = ("palette", "features", "logo", "favicon", "icon", "direction")
_LEFT_OUT: Final = ("navigation.footer",)  # its neighbours would cross from one language into the next


def describe(root: Path, wanted: Wanted) -> PlainHost | list[Problem]:
    """The settings and files of docs/ as plain values, or why MkDocs could not read them."""
    with failures() as found:
        config = load(root / "mkdocs.yml", wanted, root / ".hyplan" / "export")
        ignored = tame(config, wanted.languages)
        files = [f for f in get_files(config) if not f.inclusion.is_excluded()]  # type: ignore[no-untyped-call]
        theme: dict[str, Any] = {key: config.theme[key] for key in _THEME if config.theme.get(key)}
        theme["features"] = [f for f in theme.get("features", []) if f not in _LEFT_OUT]
        configured = config.mdx_configs or {}
        described = PlainHost(
            theme=theme,
            nav=config.nav,
            extra=dict(config.extra),
            extra_css=[str(path) for path in config.extra_css],
            extra_javascript=[str(path) for path in config.extra_javascript],
            copyright=config.copyright or "",
            extensions=[
                {name: configured[name]} if configured.get(name) else name for name in config.markdown_extensions
            ],
            docs=Path(config.docs_dir),
            documents=[f.src_uri for f in files if f.is_documentation_page()],
            assets=[f.src_uri for f in files if not f.is_documentation_page()],
            overrides=Path(config.theme.custom_dir) if config.theme.custom_dir else None,
            problems=ignored,
            front=dict(_front(files)),
        )
    return found or described


def _front(files: list[File]) -> Iterator[tuple[str, dict[str, Any]]]:
    for file in files:
        if file.is_documentation_page() and (text := file.content_string).startswith("---"):
            _, front = get_data(text)
            if front:
                yield file.src_uri, front
