"""Colours of every kind to 8-bit sRGB, or grey: what all browsers and viewers show alike without a profile."""

from __future__ import annotations

from io import BytesIO
from itertools import product
from typing import Final

from PIL import Image, ImageChops, ImageCms

PROFILE_LIMIT: Final = 8 << 20
"""Bytes. A large CMYK profile of a press has under 3 MB; above this it is no profile, or a bomb."""

_INTENT: Final = ImageCms.Intent.RELATIVE_COLORIMETRIC
_FLAGS: Final = ImageCms.Flags.BLACKPOINTCOMPENSATION
"""As image editors show it. With the perceptual intent LittleCMS and libvips disagree by up to 20 of 255 in shadows."""

BAD_PROFILE: Final = "picture-profile"

_SPACES: Final = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK"}


def to_srgb(image: Image.Image) -> tuple[Image.Image, tuple[str, ...]]:
    """The picture in mode RGB or L, and codes of what went wrong on the way.

    Transparency is laid on white (decision 0011), samples of 16 and 32 bits are scaled, a profile is applied unless
    it is sRGB already; without one RGB and grey count as sRGB, CMYK as libvips's default press.
    """
    image, alpha = _without_alpha(image)
    notes: tuple[str, ...] = ()
    if image.mode == "LAB":
        image = _transformed(image, ImageCms.createProfile("LAB"), "RGB")
    else:
        profile = image.info.get("icc_profile")
        if isinstance(profile, bytes) and profile:
            image, notes = _by_profile(image, profile)
        if image.mode == "CMYK":
            image = _default_cmyk(image)
    if alpha is not None:
        white = Image.new(image.mode, image.size, "white")
        white.paste(image, mask=alpha)
        image = white
    image.info.clear()  # Pillow writes a comment found there into every JPEG
    return image, notes


def _without_alpha(image: Image.Image) -> tuple[Image.Image, Image.Image | None]:
    """The colours in mode RGB, L, CMYK or LAB, and how opaque each pixel is (None where all are)."""
    info = image.info
    mode = image.mode
    if mode in ("CMYK", "LAB"):
        return image, None
    if mode in ("I", "F") or mode.startswith("I;16"):
        return _keeping(_scaled(image), info), None
    if "transparency" in info and mode in ("P", "L", "1", "RGB"):
        image = image.convert("LA" if mode in ("L", "1") else "RGBA")
    elif mode in ("PA", "RGBa"):
        image = image.convert("RGBA")
    elif mode == "La":
        image = image.convert("LA")
    elif mode == "1":
        image = image.convert("L")
    alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
    if alpha is not None and alpha.getextrema()[0] == 255:
        alpha = None
    if image.mode not in ("RGB", "L"):
        image = image.convert("L" if image.mode == "LA" else "RGB")
    return _keeping(image, info), alpha


def _keeping(image: Image.Image, info: dict[str | tuple[int, int], object]) -> Image.Image:
    """Conversions drop the profile of some modes; it is still the one of these colours."""
    if "icc_profile" in info:
        image.info["icc_profile"] = info["icc_profile"]
    return image


def _scaled(image: Image.Image) -> Image.Image:
    """Deep greys to 8 bits. 16 bits are scaled by their white, so that pictures of one series stay comparable."""
    tags = getattr(image, "tag_v2", {})
    if image.mode.startswith("I;16"):
        bits = tags.get(258, (16,))[0]
        low, factor = 0.0, 255 / ((1 << (bits if 8 < bits <= 16 else 16)) - 1)
    else:
        extremes = image.getextrema()
        least, most = float(extremes[0]), float(extremes[1])  # type: ignore[arg-type] # one band, so two numbers
        low, factor = stretch(least, most, floating=image.mode == "F")
    grey = image.convert("F").point(lambda v: v * factor + (0.5 - low * factor)).convert("L")
    return ImageChops.invert(grey) if tags.get(262) == 0 else grey


def stretch(least: float, most: float, *, floating: bool) -> tuple[float, float]:
    """What becomes black, and by what the rest is multiplied, where a file does not say what white is.

    White is the least of 1, 255 and 65,535 that no value exceeds (whole numbers: 65,535); values beyond, or below
    zero, are stretched between their extremes.
    """
    whites = (1.0, 255.0, 65_535.0) if floating else (65_535.0,)
    low, high = next(((0.0, white) for white in whites if least >= 0 and most <= white), (least, most))
    return low, 255 / (high - low) if high > low else 0.0


def _by_profile(image: Image.Image, profile: bytes) -> tuple[Image.Image, tuple[str, ...]]:
    source = usable(profile, image.mode)
    if source is None:
        return image, (BAD_PROFILE,)
    try:
        if image.mode == "L":
            return _transformed(image, source, "RGB").convert("L"), ()
        if image.mode == "RGB" and is_srgb(source):
            return image, ()
        return _transformed(image, source, "RGB"), ()
    except (ImageCms.PyCMSError, ValueError):
        return image, (BAD_PROFILE,)


def usable(profile: bytes, mode: str) -> ImageCms.ImageCmsProfile | None:
    """The profile, if it can be read and is for pictures of this mode."""
    if len(profile) > PROFILE_LIMIT:
        return None
    try:
        found = ImageCms.ImageCmsProfile(BytesIO(profile))
        return found if found.profile.xcolor_space == _SPACES[mode] else None
    except (OSError, ImageCms.PyCMSError, ValueError):
        return None


def is_srgb(source: ImageCms.ImageCmsProfile) -> bool:
    """Whether the profile changes no colour by more than 2 of 255: told by trying, as names cannot be trusted."""
    steps = (0, 64, 128, 192, 255)
    colours = Image.new("RGB", (len(steps) ** 3, 1))
    colours.putdata(list(product(steps, repeat=3)))
    change = ImageChops.difference(colours, _transformed(colours.copy(), source, "RGB"))
    return max(most for _, most in change.getextrema()) <= 2  # type: ignore[misc] # three bands, so three pairs


def _transformed(image: Image.Image, source: object, mode: str) -> Image.Image:
    target = ImageCms.createProfile("sRGB")
    transform = ImageCms.buildTransform(source, target, image.mode, mode, _INTENT, _FLAGS)  # type: ignore[arg-type]
    if image.mode == mode:
        image.load()
        ImageCms.applyTransform(image, transform, inPlace=True)
        return image
    result = ImageCms.applyTransform(image, transform)
    if result is None:  # only with inPlace
        raise ValueError("no picture came out of the transform")
    return result


def _default_cmyk(image: Image.Image) -> Image.Image:
    """By libvips's built-in CMYK profile; plain arithmetic would give glaring colours."""
    import pyvips  # noqa: PLC0415 - half a second, for the rare picture

    profile = usable(pyvips.Image.profile_load("cmyk"), "CMYK")
    return image.convert("RGB") if profile is None else _transformed(image, profile, "RGB")
