"""Running MkDocs from our own code: quietly, into a folder of ours, with its words turned into Problems."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from hyplan_museum.hosts.hostsite import HostSite, Wanted
from hyplan_museum.hosts.mkdocs.plugin import NAME, MuseumPlugin
from hyplan_museum.hosts.mkdocs.taming import WrongThemeError
from hyplan_museum.hosts.shell import NoShellError
from hyplan_museum.problems import Position, Problem

_THEME = re.compile(r"^theme\s*:", re.MULTILINE)
_DOCS = re.compile(r"^docs_dir\s*:", re.MULTILINE)
_FILE = re.compile(r"(?:Doc file|page|pages exist in the docs directory|from|to) '(?P<file>[^']+\.md)'")


def render(root: Path, wanted: Wanted, site_dir: Path) -> HostSite:
    """Run MkDocs for the museum at `root`; its files stay in `site_dir`, without shells.

    Never raises for what a curator may have written: a failure is an error among the site's problems.
    """
    with _heard() as said, failures() as failed:
        config = load(root / "mkdocs.yml", wanted, site_dir)
        dressing = _plugin(config).use_for(wanted)
        build(config)
        site = dressing.site(config)
    if failed:
        return HostSite(problems=tuple(failed))
    remarks = tuple(
        Problem("host-said", _place(record.getMessage(), config), values={"said": record.getMessage()})
        for record in said
        if record.levelno >= logging.WARNING
    )
    return replace(site, problems=(*site.problems, *remarks), inputs=_inputs(root, config))


@contextmanager
def failures() -> Iterator[list[Problem]]:
    """Whatever MkDocs, a plugin of others, a hook or an extension raises, as Problems; nothing of it is printed."""
    found: list[Problem] = []
    with _heard() as said:
        try:
            yield found
        except WrongThemeError as wrong:
            found.append(Problem("host-theme", Position("mkdocs.yml"), "theme.name", {"theme": str(wrong.args[0])}))
        except NoShellError as wrong:
            found.append(_failed(f"theme override without a place for: {wrong}"))
        except (MkDocsException, SystemExit) as wrong:
            errors = [record.getMessage() for record in said if record.levelno >= logging.ERROR]
            found += [_failed(text) for text in errors or [str(wrong)]]
        except Exception as wrong:
            found.append(_failed(f"{type(wrong).__name__}: {wrong}"))


def load(config_file: Path, wanted: Wanted, site_dir: Path) -> MkDocsConfig:
    """The settings of a museum; its theme is Material where mkdocs.yml names none, and docs/ may be missing."""
    options: dict[str, Any] = {"site_dir": str(site_dir), "strict": False, "site_url": wanted.site_url}
    text = config_file.read_text("utf-8-sig", "replace") if config_file.is_file() else ""
    if (
        not _DOCS.search(text) and not (config_file.parent / "docs").is_dir()
    ):  # a museum may do without pages of its own
        nothing = site_dir.parent / "no-docs"
        nothing.mkdir(parents=True, exist_ok=True)
        options["docs_dir"] = str(nothing)
    config = load_config(str(config_file), **options)
    if config.theme.name == "mkdocs" and not _THEME.search(text):  # only its default
        config = load_config(str(config_file), **options, theme={"name": "material"})
    return config


def _plugin(config: MkDocsConfig) -> MuseumPlugin:
    found = config.plugins.get(NAME)
    if isinstance(found, MuseumPlugin):
        return found
    plugin = MuseumPlugin()
    plugin.load_config({})
    config.plugins[NAME] = plugin
    return plugin


class _Listener(logging.Handler):
    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__()
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        self._records.append(record)


@contextmanager
def _heard() -> Iterator[list[logging.LogRecord]]:
    """What MkDocs and its plugins log, kept from the terminal."""
    records: list[logging.LogRecord] = []
    logger = logging.getLogger("mkdocs")
    listener = _Listener(records)
    before = logger.propagate, logger.level
    logger.addHandler(listener)
    logger.propagate = False
    logger.setLevel(logging.WARNING)
    try:
        yield records
    finally:
        logger.removeHandler(listener)
        logger.propagate, level = before
        logger.setLevel(level)


def _failed(said: str) -> Problem:
    return Problem("host-failed", Position("mkdocs.yml"), values={"said": said})


def _place(said: str, config: MkDocsConfig) -> Position:
    match = _FILE.search(said)
    return Position(f"{Path(config.docs_dir).name}/{match['file']}" if match else "mkdocs.yml")


def _inputs(root: Path, config: MkDocsConfig) -> tuple[str, ...]:
    """Files and folders the result depends on, relative to the museum where they are inside it."""
    paths = [Path(config.config_file_path), root / "docs", Path(config.docs_dir)]
    if config.theme.custom_dir:
        paths.append(Path(config.theme.custom_dir))
    paths += [Path(hook) for hook in config.hooks]
    paths += [Path(item) for item in config.watch]
    names = (p.relative_to(root).as_posix() if p.is_relative_to(root) else str(p) for p in paths)
    return tuple(dict.fromkeys(names))
