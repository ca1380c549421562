"""Finds the Chromium that the browser tests drive, and fetches one where there is none: `python -m tools.browser`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
"""No sandbox, as tests run as root in containers; the rest keeps Chromium from calling home."""


def find_browser() -> str | None:
    """The path of a Chromium: `$HYPLAN_BROWSER`, one on the PATH, or the one playwright fetched."""
    names = (os.environ.get("HYPLAN_BROWSER", ""), "chromium", "chromium-browser", "google-chrome", "chrome")
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if found:
        return found
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        fetched = playwright.chromium.executable_path
    return fetched if Path(fetched).exists() else None


def fetch_browser() -> str | None:
    """Fetch one: playwright's own build, else the system's package where we may install it."""
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if (found := find_browser()) is None and shutil.which("apt-get") and os.geteuid() == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=True, env=environment)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=True, env=environment)
        found = find_browser()
    return found


def main() -> int:
    found = find_browser() or fetch_browser()
    if found is None:
        sys.stderr.write("No Chromium found, and none could be fetched: install one, or set HYPLAN_BROWSER.\n")
        return 1
    sys.stdout.write(f"{found}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
