"""Lighthouse on home and on the heaviest page of each kind, as a phone sees them: `python -m benchmarks.lighthouse`.

Needs npm and a Chromium; Lighthouse is fetched on demand (benchmarks/npm/package-lock.json) into `.hyplan/lighthouse`.
The sample museum is built for the very address it is served at, compressed and cached as static hosts do. Medians of
five runs of each page with Lighthouse's own settings for a phone. A number is the runs (`… 1` for a quick look), words
are the kinds to measure. Every CPU second of another program spoils the performance column.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import ClassVar, Final, NamedTuple

from benchmarks.static_host import StaticHost, content, served
from hyplan_museum import addresses, build
from tools.browser import ARGUMENTS, find_browser

REPOSITORY: Final = Path(__file__).parents[1]
PINS: Final = Path(__file__).parent / "npm"
BELOW: Final = "/bao-tang-so/"
CATEGORIES: Final = ("performance", "accessibility", "best-practices", "seo")
FIGURES: Final = {
    "FCP s": "first-contentful-paint", "LCP s": "largest-contentful-paint", "TBT ms": "total-blocking-time",
    "CLS": "cumulative-layout-shift", "kB": "total-byte-weight",
}  # fmt: skip
NOT_FOR_SEARCH: Final = {"not-found", "tombstone"}
"""Kinds that tell search engines to stay away, which costs them the points of SEO by design."""


class Scores(NamedTuple):
    """One run: the categories from 0 to 100, the figures, and the ids of the audits that were not perfect."""

    categories: dict[str, float]
    figures: dict[str, float]
    lost: set[str]


class _Host(StaticHost):
    """Everything is cached for ten minutes."""

    below = BELOW
    told: ClassVar[Mapping[str, str]] = {"Cache-Control": "max-age=600"}


@contextmanager
def served_sample() -> Iterator[tuple[str, Path, dict[str, str]]]:
    """The sample museum, built and served: its address, its folder, and the heaviest page of each kind."""
    with tempfile.TemporaryDirectory() as place:
        museum, site = Path(place) / "museum", Path(place) / "museum" / "site"
        for name in ("docs", "collections", "exhibits"):
            shutil.copytree(REPOSITORY / name, museum / name)
        made = REPOSITORY / ".hyplan" / "pictures"
        if made.is_dir():
            shutil.copytree(made, museum / ".hyplan" / "pictures", copy_function=os.link)
        settings = (REPOSITORY / "mkdocs.yml").read_text("utf-8")

        def build_for(url: str) -> None:
            (museum / "mkdocs.yml").write_text(re.sub(r"(?m)^site_url:.*", f"site_url: {url}", settings), "utf-8")
            call = [sys.executable, "-m", "hyplan_museum", "build", "-C", str(museum)]
            subprocess.run(call, check=True, cwd=REPOSITORY)

        with served(_Host, site, build_for) as url:
            yield url, site, heaviest(museum, site)


def heaviest(museum: Path, site: Path) -> dict[str, str]:
    """By kind, the page with most to load, compressed HTML and small pictures together; and a page of docs/."""
    found: dict[str, tuple[int, str]] = {"document": (0, "visit/")}
    for page in build.plan(build.check(museum)).pages:
        if page.kind not in NOT_FOR_SEARCH:
            file = site / addresses.file_of(page.address)
            html = file.read_text("utf-8")
            pictures = {(file.parent / src).resolve() for src in re.findall(r'<img src="([^":]+)"', html)}
            weight = len(content(file)) + sum(path.stat().st_size for path in pictures if path.is_file())
            found[page.kind] = max(found.get(page.kind, (-1, "")), (weight, page.address))
    return {kind: address for kind, (_, address) in found.items()}


def lighthouse() -> list[str]:
    """The command, installed when it is not there or another version is pinned."""
    npm, node = shutil.which("npm"), shutil.which("node")
    browser = find_browser()
    if npm is None or node is None or browser is None:
        sys.exit("needs npm, node and a Chromium")
    folder = REPOSITORY / ".hyplan" / "lighthouse"
    lock = (PINS / "package-lock.json").read_bytes()
    if not (folder / "node_modules").is_dir() or (folder / "package-lock.json").read_bytes() != lock:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(PINS, folder)
        options = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run([npm, "ci", *options], cwd=folder, check=True)
    os.environ["CHROME_PATH"] = browser
    flags = " ".join(["--headless=new", *ARGUMENTS[1:]])
    command = folder / "node_modules" / "lighthouse" / "cli" / "index.js"
    return [node, str(command), "--output=json", "--quiet", "--no-enable-error-reporting", f"--chrome-flags={flags}"]


def judge(command: list[str], url: str) -> Scores:
    """One run. Raises CalledProcessError where Lighthouse could not open the page."""
    done = subprocess.run([*command, url], capture_output=True, check=True)
    report = json.loads(done.stdout)
    audits = report["audits"]
    lost = {
        reference["id"]
        for name in CATEGORIES
        for reference in report["categories"][name]["auditRefs"]
        if reference["weight"] and (score := audits[reference["id"]]["score"]) is not None and score < 0.9
    }
    return Scores(
        {name: 100 * report["categories"][name]["score"] for name in CATEGORIES},
        {short: audits[name]["numericValue"] for short, name in FIGURES.items()},
        lost,
    )


def main(rounds: int = 5, kinds: tuple[str, ...] = ()) -> None:
    command = lighthouse()
    with served_sample() as (url, _, pages):
        print(f"\nLighthouse 12, phone, medians of {rounds}; the heaviest page of each kind of the sample museum\n")
        heads = [*(name[:13] for name in CATEGORIES), *FIGURES]
        print(f"{'':12} {'':44}" + "".join(f"{head:>15}" if head[0].islower() else f"{head:>8}" for head in heads))
        for kind, address in pages.items():
            if kinds and kind not in kinds:
                continue
            runs = [judge(command, url + address) for _ in range(rounds)]
            line = f"{kind:12} {'/' + address:44.44}"
            line += "".join(f"{median(run.categories[name] for run in runs):15.0f}" for name in CATEGORIES)
            middle = {short: median(run.figures[short] for run in runs) for short in FIGURES}
            line += f"{middle['FCP s'] / 1000:8.2f}{middle['LCP s'] / 1000:8.2f}{middle['TBT ms']:8.0f}"
            line += f"{middle['CLS']:8.3f}{middle['kB'] / 1000:8.0f}"
            print(line + "  " + " ".join(sorted(set.union(*(run.lost for run in runs)))), flush=True)


if __name__ == "__main__":
    given = sys.argv[1:]
    main(int(given.pop(0)) if given and given[0].isdigit() else 5, tuple(given))
