"""What MkDocs wrote and is not published: shells, its sitemap, and the search that stays off."""

from __future__ import annotations

import shutil
from collections.abc import Container, Mapping
from pathlib import Path
from typing import Final

from hyplan_museum.freshness import digest
from hyplan_museum.hosts.hostsite import HostFile

_NOT_OURS: Final = ("sitemap.xml", "sitemap.xml.gz", "search", "objects.inv")
_SEARCH: Final = ("assets/javascripts/lunr", "assets/javascripts/workers")


def host_files(site: Path, stamped: Container[str], shells: str, sources: Mapping[str, str]) -> tuple[HostFile, ...]:
    """What remains in `site` after the rest is deleted, with digests.

    `stamped` are pages of the museum's own, `shells` is how the folders of shells begin, `sources` tell which file of
    docs/ a page comes from, by address.
    """
    for folder in site.glob(f"{shells}*"):
        shutil.rmtree(folder)
    for name in (*_NOT_OURS, *_SEARCH):
        path = site / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    kept: list[HostFile] = []
    for path in sorted(site.rglob("*")):
        if not path.is_file():
            continue
        uri = path.relative_to(site).as_posix()
        if uri in stamped:
            path.unlink()
        else:
            kept.append(HostFile(uri, digest(path.read_bytes()), sources.get(uri.removesuffix("index.html"), "")))
    return tuple(kept)
