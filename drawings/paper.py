"""The paper and the press: a ground with fibres and grain, and the two plates printed on it, not quite in register."""

from __future__ import annotations

import io
import random

import resvg_py
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from drawings.palette import INK, PAPER
from drawings.sheet import Sheet

Size = tuple[int, int]


def press(sheet: Sheet, width: int) -> Image.Image:
    """Print the sheet `width` pixels wide."""
    size = (width, round(width * sheet.height / sheet.width))
    scale = width / sheet.width
    grain = _Grain(size, scale, sheet.random.random())
    page = _paper(size, scale, grain)
    colour = _pigment(_render(sheet.colour_plate(), size), scale, grain)
    slip = (round(sheet.random.uniform(-2, 2) * scale), round(sheet.random.uniform(1, 2.5) * scale))
    page = ImageChops.multiply(page, ImageChops.offset(colour, *slip))
    del colour
    ink = _bitten(_render(sheet.ink_plate(), size).convert("L"), scale, grain)
    return Image.composite(page, ImageChops.multiply(page, Image.new("RGB", size, INK)), ink)


def _render(svg: str, size: Size) -> Image.Image:
    png = resvg_py.svg_to_bytes(
        svg_string=svg, width=size[0], height=size[1], background="#fff", skip_system_fonts=True
    )
    plate = Image.open(io.BytesIO(png), formats=["PNG"]).convert("RGB")
    return plate if plate.size == size else plate.resize(size)  # resvg may round a side differently by a pixel


class _Grain:
    """Noise of the sheet's own at any fineness: mid-grey 128, the same for the same seed and size."""

    def __init__(self, size: Size, scale: float, seed: float) -> None:
        self.size, self.scale = size, scale
        self.random = random.Random(seed)  # noqa: S311 - grain, not a secret

    def at(self, units: float) -> Image.Image:
        """Noise whose specks are about `units` of the sheet across."""
        cell = max(1.0, units * self.scale)
        small = (max(2, int(self.size[0] / cell) + 2), max(2, int(self.size[1] / cell) + 2))
        noise = Image.frombytes("L", small, self.random.randbytes(small[0] * small[1]))
        return noise.resize(self.size, Image.Resampling.BICUBIC) if small != self.size else noise


def _between(image: Image.Image, low: float, high: float) -> Image.Image:
    """A grey image stretched so that 0 becomes `low` and 255 `high`."""
    return image.point([max(0, min(255, round(low + (high - low) * v / 255))) for v in range(256)])


def _paper(size: Size, scale: float, grain: _Grain) -> Image.Image:
    """Dó paper: uneven in tone, with long fibres, and the faint sparkle of shell powder."""
    tone = ImageChops.multiply(_between(grain.at(520), 246, 258), _between(grain.at(140), 250, 256))
    tone = ImageChops.multiply(tone, _between(grain.at(3).filter(ImageFilter.GaussianBlur(1.1 * scale)), 236, 268))
    fibres = Image.new("L", size, 255)
    pen = ImageDraw.Draw(fibres)
    count = int(size[0] * size[1] / scale**2 / 6500)
    for _ in range(count):
        x, y = grain.random.uniform(0, size[0]), grain.random.uniform(0, size[1])
        dx, dy = (grain.random.gauss(0, 38) * scale for _ in range(2))
        bend = grain.random.uniform(-16, 16) * scale
        middle = (x + dx / 2 - bend, y + dy / 2 + bend)
        pen.line(
            [(x, y), middle, (x + dx, y + dy)], fill=grain.random.choice((228, 236, 243)), width=max(1, round(scale))
        )
    tone = ImageChops.multiply(tone, fibres.filter(ImageFilter.GaussianBlur(0.9 * scale)))
    ground = Image.new("RGB", size, PAPER)
    return ImageChops.multiply(ground, Image.merge("RGB", (tone, tone, tone)))


def _pigment(plate: Image.Image, scale: float, grain: _Grain) -> Image.Image:
    """Colour rubbed on by hand: thinner here and there, gathered at the edges."""
    body = plate.filter(ImageFilter.GaussianBlur(0.8 * scale))
    grey = body.convert("L")
    pooled = ImageChops.subtract(grey.filter(ImageFilter.GaussianBlur(7 * scale)), grey)
    edge = pooled.point([255 - min(70, round(v * 0.55)) for v in range(256)])
    body = ImageChops.multiply(body, Image.merge("RGB", (edge, edge, edge)))
    thin = ImageChops.add(_between(grain.at(60), 0, 46), _between(grain.at(8), 0, 34))
    thin = ImageChops.add(thin, _between(grain.at(2.5).filter(ImageFilter.GaussianBlur(0.7 * scale)), -30, 44))
    return Image.composite(Image.new("RGB", plate.size, (255, 255, 255)), body, thin)


def _bitten(plate: Image.Image, scale: float, grain: _Grain) -> Image.Image:
    """Ink as the block gives it: edges nibbled by the grain, solids not quite full. White is paper, black is ink."""
    soft = plate.filter(ImageFilter.GaussianBlur(0.75 * scale))
    rough = grain.at(1.6).filter(ImageFilter.GaussianBlur(0.6 * scale))
    shifted = ImageChops.add(soft, _between(rough, 0, 150), 1, -75)
    edged = shifted.point([max(0, min(255, round((v - 128) * 2.6 + 128))) for v in range(256)])
    patchy = ImageChops.add(_between(grain.at(30), 4, 30), _between(grain.at(3), 0, 34))
    return ImageChops.lighter(edged, patchy)
