"""First queries at 1,000 and 10,000 records on a slow phone, beside Pagefind: `python -m benchmarks.search`.

Needs `../shared/data/tables/tate-10000.csv` and a Chromium. For each museum: CPU seconds to make the index (cold, and
after an edit of one record), and its size. For each query: the bytes a first visit asks for (gzip, scripts too), the
milliseconds from the key to the results, and those after the last byte was there, with the CPU four times slower.
Every query is a first one: a browser without cache. Pagefind is measured in the same run where it is installed
(`pip install pagefind pagefind-bin`), on pages of the same words.
"""

from __future__ import annotations

import csv
import gzip
import html
import importlib.util
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import Any, Final

from playwright.sync_api import Browser, sync_playwright

from benchmarks.build import COLLECTION, MUSEUM, TABLE
from hyplan_museum import build, search
from hyplan_museum.essence import Essences
from hyplan_museum.pages import Prose
from hyplan_museum.publication import published
from hyplan_museum.uncollected import uncollected
from tools.browser import ARGUMENTS, find_browser

SIZES: Final = (1_000, 10_000)
ONE_WORD: Final = ("tree", "woman", "river", "paper", "the", "landscape", "N05")
TWO_WORDS: Final = ("river thames", "oil paint", "standing woman", "the sea", '"study for"', "graphite paper")
ROUNDS: Final = 3
SLOWER: Final = 4
BUDGET: Final = {1: 160, 2: 70}
"""kB of a first query by its words (DESIGN, 5.2)."""

_ANSWERED: Final = """query => new Promise(done => {
  const input = document.querySelector("#hy-q"), list = document.querySelector(".hy-results");
  const began = performance.now();
  new MutationObserver((_, watch) => {
    if (!list.children.length) return;
    watch.disconnect();
    const shown = performance.now();
    const files = performance.getEntriesByType("resource").filter(one => one.initiatorType === "script");
    done([shown - began, shown - Math.max(began, ...files.map(one => one.responseEnd))]);
  }).observe(list, {childList: true});
  setTimeout(() => done([NaN, NaN]), 20000);
  input.value = query;
  input.form.requestSubmit();
})"""

_PAGEFIND: Final = """query => (async () => {
  const began = performance.now();
  const engine = await import("/pagefind/pagefind.js");
  const found = await engine.search(query);
  await Promise.all(found.results.slice(0, 10).map(one => one.data()));
  const shown = performance.now();
  const last = Math.max(...performance.getEntriesByType("resource").map(one => one.responseEnd));
  return [shown - began, shown - Math.max(began, last)];
})()"""


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder on this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def rows_of_table(number: int) -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8") as file:
        return list(csv.DictReader(file))[:number]


def make_museum(folder: Path, rows: list[dict[str, str]]) -> None:
    collection = folder / "collections" / "tate"
    collection.mkdir(parents=True)
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text("# Tate\n")
    (folder / "mkdocs.yml").write_text(MUSEUM)
    (collection / "collection.yml").write_text(COLLECTION)
    with (collection / "artifacts.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


@uncollected()
def make_index(museum: Path, site: Path) -> tuple[float, float, int, int]:
    """Write the index into the site; CPU seconds cold and after an edit, and its size in files and kB."""
    checked = build.check(museum)
    known = published(checked.museum)
    cache = museum / ".hyplan"

    def plan() -> tuple[float, list[Any]]:
        essences = Essences()  # worked out for pages and manifests anyway
        for artifact in known.artifacts.values():
            essences.of(artifact)
        began = time.process_time()
        outputs = search.plan(known, {}, checked.settings, Prose().text, essences=essences, cache=cache)
        return time.process_time() - began, outputs

    (cache / "search.marshal").unlink(missing_ok=True)
    cold, outputs = plan()
    began = time.process_time()
    files = [(output.uri, output.render()) for output in outputs if output.render]
    cold += time.process_time() - began
    again, _ = plan()
    shutil.rmtree(site / "hyplan" / "search")
    size = 0
    for uri, content in files:
        path = site / uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        size += len(gzip.compress(content, 6))
    return cold, again, len(files), size // 1000


def weight(site: Path, home: str, asked: list[str]) -> float:
    """kB of the files, compressed as static hosts do."""
    names = {url.removeprefix(home).partition("?")[0] for url in asked}
    files = (site / name for name in names)
    return sum(len(gzip.compress(file.read_bytes(), 6)) for file in files if file.is_file()) / 1000


def ask(browser: Browser, site: Path, page_of: str, script: str, query: str) -> tuple[float, float, float, int]:
    """A first query: kB, milliseconds in all and after the last byte (medians), and requests."""
    waited: list[float] = []
    after: list[float] = []
    kilobytes, requests = 0.0, 0
    for _ in range(ROUNDS):
        with served(site) as home:
            context = browser.new_context(viewport={"width": 390, "height": 844})
            page = context.new_page()
            asked: list[str] = []
            page.goto(home + page_of, wait_until="networkidle")
            page.on("request", lambda request, asked=asked: asked.append(request.url))
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
            total, rest = page.evaluate(script, query)
            waited.append(total)
            after.append(rest)
            scripts = [url for url in asked if "/pictures/" not in url]
            kilobytes, requests = weight(site, home, scripts), len(scripts)
            context.close()
    return kilobytes, median(waited), median(after), requests


def report(title: str, browser: Browser, site: Path, page_of: str, script: str, before: float) -> None:
    for words, queries in ((1, ONE_WORD), (2, TWO_WORDS)):
        for query in queries:
            kilobytes, waited, after, requests = ask(browser, site, page_of, script, query)
            total = kilobytes + before
            over = " over the budget" if total > BUDGET[words] else ""
            print(f"{title:18} {query:16} {total:7.1f} kB {requests:4} files {waited:7.0f} ms {after:7.0f} ms{over}")


def make_pagefind(site: Path, rows: list[dict[str, str]]) -> float | None:
    """Pages of the same words and Pagefind's index of them; CPU seconds, or None where it is not installed."""
    if importlib.util.find_spec("pagefind") is None:
        return None
    for row in rows:
        words = "; ".join(html.escape(row[name]) for name in ("date", "medium", "dimensions", "credit", "subject"))
        title = html.escape(row["title"])
        page = f'<!doctype html><html lang="en"><title>{title}</title><h1>{title}</h1><p>{words}</p>'
        (site / f"{row['id']}.html").write_text(page, "utf-8")
    (site / "index.html").write_text("<!doctype html><title>Pagefind</title>", "utf-8")
    from os import times  # noqa: PLC0415 - children only

    began = times()
    subprocess.run([sys.executable, "-m", "pagefind", "--site", str(site)], check=True, stdout=subprocess.DEVNULL)
    ended = times()
    return ended.children_user + ended.children_system - began.children_user - began.children_system


def main() -> None:
    if not TABLE.is_file():
        sys.exit(f"{TABLE} is not here; nothing to measure")
    path = find_browser()
    if path is None:
        sys.exit("no Chromium: `make browser` fetches one, or set HYPLAN_BROWSER")
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        shell = Path(place) / "shell"
        make_museum(shell, rows_of_table(1))
        subprocess.run(
            [sys.executable, "-m", "hyplan_museum", "build"], cwd=shell, check=True, stdout=subprocess.DEVNULL
        )
        site = shell / "site"
        engine = sum(
            len(gzip.compress((site / "hyplan" / name).read_bytes(), 6)) for name in ("search.js", "search.css")
        )
        for number in SIZES:
            rows = rows_of_table(number)
            museum = Path(place) / f"museum-{number}"
            make_museum(museum, rows)
            cold, again, files, size = make_index(museum, site)
            start = len(gzip.compress((site / "hyplan/search/start.js").read_bytes(), 6))
            print(
                f"{number} records: index {cold:.2f} s CPU cold, {again:.2f} s after an edit; {files} files, {size} kB"
            )
            report(f"hyplan {number}", browser, site, "search/index.html", _ANSWERED, (engine + start) / 1000)
            other = Path(place) / f"pagefind-{number}"
            other.mkdir()
            spent = make_pagefind(other, rows)
            if spent is not None:
                made = [file for file in (other / "pagefind").rglob("*") if file.is_file()]
                size = sum(file.stat().st_size for file in made) // 1000
                print(f"Pagefind: index {spent:.2f} s CPU; {len(made)} files, {size} kB")
                report(f"Pagefind {number}", browser, other, "index.html", _PAGEFIND, 0)
        browser.close()


if __name__ == "__main__":
    main()
