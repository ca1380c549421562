"""The host's work, kept in `.hyplan/host/` until something it was made from changes (DESIGN, law 4)."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

from hyplan_museum.freshness import code_digest, digest, inputs_digest
from hyplan_museum.hosts.hostsite import Asked, HostFile, HostPage, HostSite, Reference, ShellKey, Wanted
from hyplan_museum.hosts.shell import Shell
from hyplan_museum.problems import Position, Problem
from hyplan_museum.progress import Progress
from hyplan_museum.search import WrittenPage

_PACKAGES: Final = ("mkdocs", "mkdocs-material", "markdown", "jinja2", "pymdown-extensions", "pygments")
_ENVIRONMENT: Final = re.compile(r"!ENV\s+\[?([^\]\n#]+)")
_INHERIT: Final = re.compile(r"^INHERIT:\s*[\"']?([^\"'\n#]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Kept:
    """The host's result and the folder its files are in."""

    site: HostSite
    folder: Path


def host_site(root: Path, wanted: Wanted, cache: Path, progress: Progress) -> Kept:
    """The host's pages and shells for the museum at `root`: from `cache`, or by running the host.

    MkDocs is imported only where it has to run.
    """
    memory = cache / "inputs.json"
    kept = _read(cache / "host.json")
    if kept is not None:
        site, folder, key = kept
        same = all(asked.still_holds(address, wanted.pages) for address, asked in site.asked.items())
        there = all((cache / folder / file.uri).is_file() for file in site.files)
        if same and there and key == _key(root, wanted, site.inputs, memory):
            return Kept(site, cache / folder)
    from hyplan_museum.hosts.mkdocs.render import render  # noqa: PLC0415 - half a second, and rarely needed

    progress.start("host", 1)
    fresh = cache / f"new-{os.getpid()}"
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    site = render(root, wanted, fresh)
    progress.finish()
    if any(problem.severity == "error" for problem in site.problems):
        shutil.rmtree(fresh, ignore_errors=True)
        return Kept(site, fresh)
    key = _key(root, wanted, site.inputs, memory)
    folder = key[:12]
    shutil.rmtree(cache / folder, ignore_errors=True)
    fresh.rename(cache / folder)
    _write(cache / "host.json", site, folder, key)
    for other in cache.iterdir():
        if other.is_dir() and other.name != folder:
            shutil.rmtree(other, ignore_errors=True)
    return Kept(site, cache / folder)


def surroundings(root: Path, inputs: tuple[str, ...], memory: Path) -> str:
    """A digest of the files among and below `inputs`, of the environment mkdocs.yml asks for, and of the programs."""
    config = (root / "mkdocs.yml").read_text("utf-8-sig", "replace") if (root / "mkdocs.yml").is_file() else ""
    parents = tuple(name.strip() for name in _INHERIT.findall(config))
    named = {
        name.strip(): os.environ.get(name.strip())
        for found in _ENVIRONMENT.findall(config)
        for name in found.split(",")
    }
    files = inputs_digest(root, (*inputs, *parents), memory)
    return digest(files, named, tuple(map(_version, _PACKAGES)), code_digest())


def _key(root: Path, wanted: Wanted, inputs: tuple[str, ...], memory: Path) -> str:
    asked = (
        wanted.languages,
        dict(wanted.titles),
        dict(wanted.descriptions),
        wanted.shells,
        wanted.site_url,
        {code: dict(words) for code, words in wanted.translations.items()},
        wanted.notice,
        wanted.lettering,
    )
    return digest(asked, surroundings(root, inputs, memory))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _write(path: Path, site: HostSite, folder: str, key: str) -> None:
    content = {
        "key": key,
        "folder": folder,
        "shells": {str(k): shell.html for k, shell in site.shells.items()},
        "exact": {address: shell.html for address, shell in site.exact.items()},
        "files": [[f.uri, f.digest, f.source] for f in site.files],
        "pages": [[p.address, p.language, p.title, dict(p.counterparts)] for p in site.pages],
        "references": [[_written(r.position), r.typed, r.address] for r in site.references],
        "problems": [[p.code, _written(p.position), p.field, dict(p.values)] for p in site.problems],
        "asked": {address: [a.exists, a.made_from, a.title] for address, a in site.asked.items()},
        "inputs": list(site.inputs),
        "written": site.written,
    }
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    fresh.replace(path)


def _read(path: Path) -> tuple[HostSite, str, str] | None:
    """What `_write` wrote; None where there is nothing, or nothing that can be read (it is only a cache)."""
    try:
        found: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
        site = HostSite(
            {ShellKey.read(k): Shell.of(html) for k, html in found["shells"].items()},
            {address: Shell.of(html) for address, html in found["exact"].items()},
            tuple(HostFile(*f) for f in found["files"]),
            tuple(HostPage(*p) for p in found["pages"]),
            tuple(Reference(Position(*r[0]), r[1], r[2]) for r in found["references"]),
            tuple(Problem(p[0], Position(*p[1]), p[2], p[3]) for p in found["problems"]),
            {address: Asked(*a) for address, a in found["asked"].items()},
            tuple(found["inputs"]),
            tuple(WrittenPage._make((*w[:5], tuple(w[5]), w[6])) for w in found["written"]),
        )
        return site, str(found["folder"]), str(found["key"])
    except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None


def _written(position: Position) -> list[object]:
    return [position.file, position.line, position.column]
