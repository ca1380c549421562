"""Where this installation came from, so that a new museum's publishing installs the same generator.

Sources: PEP 610 (`direct_url.json`), PEP 508 (`name @ url`).
"""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

NAME = "hyplan-museum"


@dataclass(frozen=True, slots=True)
class Origin:
    """`requirement` is a line for requirements.txt, or empty where no other machine could install from there.

    `archive` is a wheel or source archive on this machine that has to travel with the museum, if any.
    """

    requirement: str
    archive: Path | None = None


def find_origin(installed: Distribution | None = None) -> Origin:
    """Read where `installed` (this package) came from: an index, a repository, an archive or a folder."""
    installed = installed or distribution(NAME)
    text = installed.read_text("direct_url.json")
    if text is None:
        return Origin(f"{NAME}=={installed.version}")
    direct = json.loads(text)
    url = str(direct["url"])
    parts = urlsplit(url)
    vcs = direct.get("vcs_info")
    if vcs is not None and parts.scheme != "file":
        return Origin(f"{NAME} @ {vcs['vcs']}+{url}@{vcs['commit_id']}")
    if parts.scheme != "file":
        return Origin(f"{NAME} @ {url}")
    path = Path(url2pathname(unquote(parts.path)))
    if "archive_info" in direct:
        return Origin(f"./vendor/{path.name}", path)
    return Origin(_repository_of(path, vcs["commit_id"] if vcs else ""))


def _repository_of(folder: Path, commit: str = "") -> str:
    """The folder's own public repository with `commit` (its present one unless given), or nothing where it has none."""
    remote = _git(folder, "remote", "get-url", "origin")
    commit = commit or _git(folder, "rev-parse", "HEAD")
    if not remote or not commit or not remote.startswith(("https://", "ssh://", "git@")):
        return ""
    if remote.startswith("git@"):
        host, _, path = remote.removeprefix("git@").partition(":")
        remote = f"ssh://git@{host}/{path}"
    return f"{NAME} @ git+{remote}@{commit}"


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - fixed words and a folder of ours
            ["git", "-C", str(folder), *arguments],  # noqa: S607 - git is where the curator put it
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
