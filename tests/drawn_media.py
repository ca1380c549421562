"""Writes the files of tests/museums/one-of-everything that come in pages and layers: `python tests/drawn_media.py`."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageDraw, ImageFilter
from tiny_pdf import tiny_pdf

COLLECTIONS = Path(__file__).parent / "museums/one-of-everything/collections"
REMOTE = "https://iiif.example.org/bia/manifest.json"


def relief(light: int, size: tuple[int, int]) -> Image.Image:
    """A slab with signs cut into it, lit from straight above (0) or from the side."""
    heights = Image.new("L", (640, 480), 160)
    pen = ImageDraw.Draw(heights)
    for column in range(5):
        for row in range(3):
            x, y = 60 + column * 110, 60 + row * 130
            pen.rectangle((x, y, x + 70, y + 14), fill=90)
            pen.rectangle((x + 28, y, x + 42, y + 90), fill=90)
            pen.line((x + 28, y + 50, x - 6, y + 92), fill=90, width=12)
    heights = heights.filter(ImageFilter.GaussianBlur(3))
    if light:
        beyond = ImageChops.offset(heights, light, 0)
        heights = ImageChops.add(ImageChops.subtract(heights, beyond, 0.5), Image.new("L", heights.size, 110))
    return heights.resize(size, Image.Resampling.BICUBIC)


def page(number: int) -> Image.Image:
    """A page of ruled columns, each page with its own number of strokes."""
    leaf = Image.new("L", (640, 860), 235)
    pen = ImageDraw.Draw(leaf)
    pen.rectangle((40, 40, 600, 820), outline=120, width=4)
    for column in range(8):
        pen.line((40 + 70 * column, 40, 40 + 70 * column, 820), fill=180, width=2)
        for stroke in range(number + 1):
            pen.rectangle((58 + 70 * column, 80 + 110 * stroke, 92 + 70 * column, 150 + 110 * stroke), fill=60)
    return leaf


def manifest() -> dict[str, Any]:
    """A manifest in the older form, as many institutions still publish."""
    service = {
        "@context": "http://iiif.io/api/image/2/context.json",
        "@id": "https://iiif.example.org/image/mat-1",
        "profile": "http://iiif.io/api/image/2/level1.json",
    }
    resource = {
        "@id": f"{service['@id']}/full/full/0/default.jpg", "@type": "dctypes:Image", "format": "image/jpeg",
        "width": 1600, "height": 1200, "service": service,
    }  # fmt: skip
    canvas = {
        "@id": "https://iiif.example.org/bia/canvas/1", "@type": "sc:Canvas", "label": "Face 1",
        "width": 1600, "height": 1200,
        "images": [{"@type": "oa:Annotation", "motivation": "sc:painting", "resource": resource,
                    "on": "https://iiif.example.org/bia/canvas/1"}],
    }  # fmt: skip
    return {
        "@context": "http://iiif.io/api/presentation/2/context.json",
        "@id": REMOTE,
        "@type": "sc:Manifest",
        "label": "Rubbing kept elsewhere",
        "attribution": "<b>Example</b> library",
        "license": "https://creativecommons.org/publicdomain/mark/1.0/",
        "related": {"@id": "https://iiif.example.org/bia", "format": "text/html"},
        "sequences": [{"@type": "sc:Sequence", "canvases": [canvas]}],
    }


def main() -> None:
    media = COLLECTIONS / "bia/media"
    relief(0, (960, 720)).save(media / "bia-hai-lop_1.jpg", quality=80)
    relief(7, (640, 480)).save(media / "bia-hai-lop_2.jpg", quality=80)
    remote = media / "remote"
    remote.mkdir(exist_ok=True)
    copy = json.dumps(manifest(), ensure_ascii=False, indent=1).encode()
    name = f"iiif-example-org-bia-{sha256(REMOTE.encode()).hexdigest()[:8]}.json"
    (remote / name).write_bytes(copy)
    lock = {REMOTE: {"file": name, "sha256": sha256(copy).hexdigest(), "fetched": "2026-11-22"}}
    (remote / "lock.json").write_text(json.dumps(lock, indent=2) + "\n", "utf-8")
    pages = COLLECTIONS / "tu-lieu/media/so-dinh"
    pages.mkdir(exist_ok=True)
    for number in range(1, 5):
        page(number).save(pages / f"{number}.jpg", quality=70)
    words = ["Ban ke mot", "Trang hai", "Trang ba"]
    pdf = tiny_pdf(words, labels="r", secrets=True)
    (COLLECTIONS / "tu-lieu/media/ban-ke.pdf").write_bytes(pdf)


if __name__ == "__main__":
    main()
