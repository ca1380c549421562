"""Time until a picture is sharp on a slow phone, here and in other viewers: `python -m benchmarks.viewing`.

Ours beside Mirador 4 and Universal Viewer 4.4, which the tests pin: four pages of the Book of Horses
(../shared/data/scans/horses), a museum built for the very address it is served at, and for all of them the same tiles,
window and line: 412 × 823 points at 1.75 pixels, 1.6 Mbit/s, 150 ms, a processor four times slower, nothing cached;
text compressed and connections kept, as static hosts do. Sharp: the picture on the screen is that of the end (its small
copy differs by less than 6 %), and the variance of its Laplacian is at least nine tenths of the end's. A number is the
runs of each (3), `… 1` for a quick look; a second one the pages.
"""

from __future__ import annotations

import base64
import gzip
import io
import math
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any, ClassVar, Final, NamedTuple

from PIL import Image, ImageChops, ImageFilter, ImageStat
from playwright.sync_api import Browser, sync_playwright

from benchmarks.static_host import StaticHost, served
from tools.browser import ARGUMENTS, find_browser

REPOSITORY: Final = Path(__file__).parents[1]
SCANS: Final = REPOSITORY / "../shared/data/scans/horses"
PINS: Final = REPOSITORY / "tests/viewers/manifests/package.json"
WIDTH: Final = 412
HEIGHT: Final = 823
LINE: Final = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
SLOWER: Final = 4
PATIENCE: Final = 90
"""Seconds after which a viewer is given up."""
BLANK: Final = 5
"""The variance below which a place shows no picture."""
QUIET: Final = 5
"""Seconds without a new picture on the screen or a byte on the line: this is the end."""

MUSEUM: Final = {
    "mkdocs.yml": """\
site_name: Horses
site_url: {url}
theme: {{name: material, font: false, palette: {{primary: custom}}}}
plugins:
  - hyplan-museum: {{languages: [vi, en]}}
""",
    "docs/index.md": "# Horses\n",
    "collections/books/collection.yml": """\
title: {{vi: Sách, en: Books}}
rights: PDM-1.0
status: approved
approved_by: Benchmark
approved_on: "2026-11-22"
""",
    "collections/books/horses.yml": """\
title: {{vi: Sách về ngựa (trích), en: Excerpt from the Book of Horses}}
kind: document
""",
}
_PAGE: Final = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Viewer</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>html, body, #viewer {{ height: 100%; margin: 0 }}</style>{head}
<body><div id="viewer" class="uv"></div><script>const at = new URLSearchParams(location.search).get("page") - 1;
const museum = new URL("/", location.href).href;</script>{body}"""
PAGES: Final = {
    "mirador": _PAGE.format(
        head="",
        body="""<script src="/packages/mirador/dist/mirador.min.js"></script><script>Mirador.viewer({
  id: "viewer", workspaceControlPanel: { enabled: false },
  windows: [{ manifestId: museum + "iiif/artifacts/horses/manifest.json", canvasIndex: at,
              canvasId: museum + "iiif/artifacts/horses/canvas/" + (at + 1) }] });</script>""",
    ),
    "uv": _PAGE.format(
        head='<link rel="stylesheet" href="/packages/uv/dist/uv.css">',
        body="""<script src="/packages/uv/dist/umd/UV.js"></script><script>UV.init("viewer",
  { manifest: museum + "iiif/artifacts/horses/manifest.json", canvasIndex: at });</script>""",
    ),
}
VIEWERS: Final = {
    "ours": ("artifacts/horses/index.html#media={page}", ".hy-look-stage"),
    "Mirador 4.0.0": ("viewers/mirador.html?page={page}", ".openseadragon-canvas"),
    "Universal Viewer 4.4.0": ("viewers/uv.html?page={page}", ".openseadragon-canvas"),
}
"""What is opened, and the element whose pixels are judged: where each viewer shows its picture."""


class Opened(NamedTuple):
    """One opening: seconds until sharp, kilobytes until then and in all, the size of the picture's place, and how sharp
    the end is: the part of the variance that the scan itself has when it is made that small as well as can be.
    """

    sharp: float
    before: float
    kilobytes: float
    place: tuple[int, int]
    end: float


class _Host(StaticHost):
    """The viewers' packages and pages beside the museum."""

    told: ClassVar[Mapping[str, str]] = {"Access-Control-Allow-Origin": "*"}
    packages: Final[dict[str, Path]] = {}

    def send(self, path: str) -> None:
        place, _, name = path.strip("/").rpartition("/")
        page = PAGES.get(name.removesuffix(".html")) if place == "viewers" else None
        if page is None:
            super().send(path)
        else:
            self.answer(gzip.compress(page.encode()), "text/html", packed=True)

    def file_at(self, path: str) -> Path | None:
        parts = path.strip("/").split("/")
        if parts[0] == "packages" and len(parts) > 2:
            return self.packages[parts[1]].joinpath(*parts[2:])
        return super().file_at(path)


@contextmanager
def museum() -> Iterator[str]:
    """The address of the museum of four pages, with the other viewers beside it."""
    sys.path.insert(0, str(REPOSITORY / "tests"))
    from npm_packages import package  # noqa: PLC0415 - the tests' own way of fetching them

    _Host.packages.update(mirador=package("mirador", PINS), uv=package("universalviewer", PINS))
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)

        def build_for(url: str) -> None:
            for name, text in MUSEUM.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text.format(url=url), "utf-8")
            shutil.copytree(SCANS, root / "collections/books/media/horses")
            environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
            command = [sys.executable, "-m", "hyplan_museum", "build", "-C", str(root)]
            subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)

        with served(_Host, root / "site", build_for) as url:
            yield url


def look(browser: Browser, url: str, element: str, scan: Path) -> Opened:
    """Open an address with nothing cached, watch until nothing changes any more, and say when it was sharp."""
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=1.75, is_mobile=True, has_touch=True
    )
    context.set_default_timeout(PATIENCE * 2000)  # a throttled page answers late
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    frames: list[tuple[float, bytes]] = []
    loaded: list[tuple[float, float]] = []
    began: list[float] = []
    clocks: list[float] = []  # of the network, which counts from another moment than frames do

    def framed(event: dict[str, Any]) -> None:
        frames.append((event["metadata"]["timestamp"], base64.b64decode(event["data"])))
        if not over:
            devtools.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})

    def asked(event: dict[str, Any]) -> None:
        if not began:
            began.append(event["wallTime"])
            clocks.append(event["wallTime"] - event["timestamp"])

    waiting: set[str] = set()
    over: list[bool] = []
    devtools.on("Network.requestWillBeSent", lambda e: waiting.add(e["requestId"]))
    devtools.on("Network.loadingFinished", lambda e: waiting.discard(e["requestId"]))
    devtools.on("Network.loadingFailed", lambda e: waiting.discard(e["requestId"]))
    devtools.on("Page.screencastFrame", framed)
    devtools.on("Network.requestWillBeSent", asked)
    devtools.on("Network.dataReceived", lambda e: loaded.append((e["timestamp"], e["encodedDataLength"])))
    for method, values in (
        ("Network.enable", {}),
        ("Network.emulateNetworkConditions", LINE),
        ("Emulation.setCPUThrottlingRate", {"rate": SLOWER}),
        ("Page.startScreencast", {"format": "png", "everyNthFrame": 1}),
    ):
        devtools.send(method, values)
    page.goto(url, wait_until="commit")
    waited = changes = 0
    while waited < QUIET and len(frames) + len(loaded) < 100_000 and changes < PATIENCE:
        before = len(frames) + len(loaded)
        page.wait_for_timeout(1000)
        waited = 0 if len(frames) + len(loaded) != before or waiting or not frames else waited + 1
        changes += 1
    over.append(True)
    devtools.send("Page.stopScreencast")
    box = page.locator(element).first.bounding_box()
    context.close()
    if box is None or not frames:
        raise RuntimeError(f"{url} shows no {element}")
    seconds = judged(frames, box, began[0])
    place = (round(box["width"]), round(box["height"]))
    sent = [(at + clocks[0] - began[0], size / 1000) for at, size in loaded]
    before_ = sum(size for at, size in sent if at <= seconds)
    end = sharpness(place_in(frames[-1][1], box)) / at_best(scan, place, Image.open(io.BytesIO(frames[-1][1])).width)
    return Opened(seconds, before_, sum(size for _, size in sent), place, end)


def judged(frames: list[tuple[float, bytes]], box: Any, began: float) -> float:
    """When the first frame was as sharp as the last."""
    last = place_in(frames[-1][1], box)
    wanted, small = sharpness(last), last.resize((48, 48))
    if wanted < BLANK:
        return math.inf  # given up before there was a picture
    for at, png in frames:
        now = place_in(png, box)
        if sharpness(now) >= 0.9 * wanted and unlike(now.resize((48, 48)), small) < 0.06:
            return at - began
    raise RuntimeError("never sharp")  # the last frame is as sharp as itself


def place_in(png: bytes, box: Any) -> Image.Image:
    """The picture's place in a frame, in grey, without its rim (outlines of focus)."""
    image = Image.open(io.BytesIO(png)).convert("L")
    scale = image.width / WIDTH
    left, top = box["x"] + 6, box["y"] + 6
    right, bottom = box["x"] + box["width"] - 6, box["y"] + box["height"] - 6
    return image.crop(tuple(round(side * scale) for side in (left, top, right, bottom)))


@cache
def at_best(scan: Path, place: tuple[int, int], frame: int) -> float:
    """The sharpness of a place with the scan in it, as large as it fits, scaled down without haste."""
    with Image.open(scan) as image:
        scale = min(place[0] / image.width, place[1] / image.height) * frame / WIDTH
        small = image.convert("L").resize(
            (round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS
        )
    room = place[0] * place[1] * (frame / WIDTH) ** 2
    return sharpness(small) * small.width * small.height / room


def sharpness(image: Image.Image) -> float:
    """The variance of the Laplacian."""
    kernel = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=1, offset=128)
    return float(ImageStat.Stat(image.filter(kernel)).var[0])


def unlike(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of two pictures, of 1."""
    return float(ImageStat.Stat(ImageChops.difference(one, other)).mean[0]) / 255


def main(rounds: int = 3, pages: int = 4) -> None:
    path = find_browser()
    if path is None or not SCANS.is_dir():
        sys.exit("needs a Chromium and ../shared/data/scans/horses")
    found: dict[tuple[str, int], list[Opened]] = {}
    scans = sorted(SCANS.glob("*.jpg"))
    with museum() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        for number in range(1, pages + 1):
            for _ in range(rounds):  # in turn, so that what else the machine does falls on all of them
                for name, (address, element) in VIEWERS.items():
                    opened = look(browser, url + address.format(page=number), element, scans[number - 1])
                    found.setdefault((name, number), []).append(opened)
                    sys.stderr.write(f"page {number}  {name:24}{opened.sharp:7.2f} s\n")
        browser.close()
    table(found, rounds, pages)


def table(found: dict[tuple[str, int], list[Opened]], rounds: int, pages: int) -> None:
    print(
        f"\nSeconds until sharp, medians of {rounds}: {WIDTH} × {HEIGHT} at 1.75, 1.6 Mbit/s, 150 ms, "
        f"CPU ÷ {SLOWER}, cold\n"
    )
    heads = [*(f"page {number}" for number in range(1, pages + 1)), "median", "× ours", "kB until", "kB in all", "end"]
    print(f"{'':24}" + "".join(f"{head:>10}" for head in heads) + "   place")
    ours = 0.0
    for name in VIEWERS:
        times = [median(run.sharp for run in found[name, number]) for number in range(1, pages + 1)]
        runs = [run for number in range(1, pages + 1) for run in found[name, number]]
        middle = median(times)
        ours = ours or middle
        line = f"{name:24}" + "".join(f"{one:10.2f}" for one in [*times, middle]) + f"{middle / ours:10.1f}"
        line += f"{median(run.before for run in runs):10.0f}{median(run.kilobytes for run in runs):10.0f}"
        line += f"{median(run.end for run in runs):10.0%}"
        print(line + f"   {runs[0].place[0]} × {runs[0].place[1]}")
    print("\nend: the sharpness when nothing changes any more, of that of the scan scaled down as well as can be")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
