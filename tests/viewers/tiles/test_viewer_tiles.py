"""The viewers themselves are asked which tiles they load; the plan must hold every one (decision 0012)."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from hyplan_museum.images.sizes import listed_sizes, scale_factors, service_files

HERE = Path(__file__).parent
ODD = [(1, 1), (20_000, 3), (3, 20_000), (3072, 3072), (39_125, 34_708), (512, 512), (513, 1025), (1025, 1025)]
pytestmark = pytest.mark.slow

Size = tuple[int, int]
Info = dict[str, Any]


@pytest.fixture(scope="session")
def viewers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the viewers of package-lock.json in it, kept from run to run."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        pytest.skip("npm and node are not installed")
    lock = (HERE / "package-lock.json").read_text()
    folder = HERE.parents[2] / ".hyplan" / "viewers" / "tiles"
    if not (folder / "node_modules").is_dir() or (folder / "package-lock.json").read_text() != lock:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, folder)
        command = [npm, "ci", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            shutil.rmtree(folder)
            pytest.skip(f"npm ci: {done.stderr.strip().splitlines()[-1:]}")
    return folder


def sizes_of(count: int, seed: int) -> list[Size]:
    """Random sizes, most of them small since those have the odd shapes, and the odd ones of old reports."""
    dice = random.Random(seed)  # noqa: S311 - the same sizes every time
    longest = [dice.choice([600, 3000, 9000, 20_000]) for _ in range(count)]
    return [*ODD, *((dice.randint(1, n), dice.randint(1, n)) for n in longest)][:count]


def case(width: int, height: int, tile: int) -> tuple[Info, list[str]]:
    """What iiif/ writes into info.json of it, and the files that are there."""
    info = {
        "@context": "http://iiif.io/api/image/3/context.json",
        "id": "",
        "type": "ImageService3",
        "protocol": "http://iiif.io/api/image",
        "profile": "level0",
        "width": width,
        "height": height,
        "sizes": [{"width": w, "height": h} for w, h in listed_sizes(width, height, tile)],
        "tiles": [{"width": tile, "height": tile, "scaleFactors": list(scale_factors(width, height, tile))}],
    }
    return info, list(service_files(width, height, tile))


def ask(viewers: Path, cases: Iterator[tuple[Info, list[str]]]) -> dict[str, Any]:
    lines = "\n".join(json.dumps({"info": info, "paths": paths}) for info, paths in cases)
    done = subprocess.run(
        ["node", str(HERE / "oracle.mjs")],
        input=lines,
        capture_output=True,
        text=True,
        cwd=viewers,
        env={**os.environ, "NODE_OPTIONS": "--max-old-space-size=4096"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_no_viewer_asks_for_a_tile_that_is_not_there(viewers: Path) -> None:
    cases = (case(*size, tile) for tile in (256, 512, 1024) for size in sizes_of(300, tile))

    answer = ask(viewers, cases)

    assert len(answer) == 6
    for client, found in answer.items():
        assert found["asked"] > 50_000, client
        assert found["missing"] == 0, f"{client}: {found['examples']}"


def thumbnail_listed(info: Info, paths: list[str]) -> tuple[Info, list[str]]:
    w, h = info["width"], info["height"]
    small = {"width": min(400, w), "height": max(1, h * min(400, w) // w)}
    return {**info, "sizes": [small, *info["sizes"]]}, paths


def edges_rounded(info: Info, paths: list[str]) -> tuple[Info, list[str]]:
    def rounded(path: str) -> str:
        region, size, *rest = path.split("/")
        if region == "full" or "," not in size:
            return path
        _, _, w, h = map(int, region.split(","))
        # The scale is the one whose ceiling is the size; rounding to the nearest differs on odd edges.
        scale = max(1, round(max(w, h) / max(map(int, size.split(",")))))
        return "/".join([region, f"{max(1, round(w / scale))},{max(1, round(h / scale))}", *rest])

    return info, [rounded(path) for path in paths]


def whole_spelling_lost(info: Info, paths: list[str]) -> tuple[Info, list[str]]:
    whole = f"0,0,{info['width']},{info['height']}/"
    return info, [path for path in paths if not path.startswith(whole)]


@pytest.mark.parametrize(
    ("mistake", "who"),
    [
        (thumbnail_listed, {"OpenSeadragon 4.1", "OpenSeadragon 5.0"}),
        (whole_spelling_lost, {"leaflet-iiif"}),
        (edges_rounded, {"OpenSeadragon 3.1", "OpenSeadragon 6.1", "OpenLayers", "leaflet-iiif"}),
    ],
)
def test_the_viewers_notice_a_planted_mistake(
    viewers: Path, mistake: Callable[[Info, list[str]], tuple[Info, list[str]]], who: set[str]
) -> None:
    answer = ask(viewers, (mistake(*case(*size, 512)) for size in sizes_of(60, 7)))

    assert who <= {client for client, found in answer.items() if found["missing"]}
