"""Files beside the pages: style sheets, fonts, script, robots.txt, and what stands at addresses of long ago."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from hyplan_museum import addresses
from hyplan_museum.freshness import digest
from hyplan_museum.museum import MediaKey, Museum, Picture
from hyplan_museum.outputs import Output
from hyplan_museum.pages.head import SCRIPT, STYLE
from hyplan_museum.pages.looking_files import looking_files
from hyplan_museum.pages.redirects import redirects
from hyplan_museum.pages.rendering import STATIC
from hyplan_museum.settings import Settings

BUILT: Final = STATIC / "built"
"""Where web/ is built to, by the build hook of the package."""


FONTS: Final = BUILT / "fonts"

AT_THE_ROOT: Final = {addresses.OFFLINE_WORKER}
"""What is published there, and not beside the others."""


MODEL_VIEWER: Final = "model-viewer.js"
"""800 KB that only a museum with a 3D model publishes."""


class NotBuiltError(RuntimeError):
    """The package was installed without its style sheet and script."""


def files(museum: Museum, pictures: Mapping[MediaKey, Picture], settings: Settings) -> list[Output]:
    """Everything that is neither a page, a picture nor IIIF; the sitemap is the host's, which knows its own pages too.

    Raises NotBuiltError when the package holds no built style sheet.
    """
    has_model = any(one.kind == "model" for artifact in museum.artifacts.values() for one in artifact.media)
    outputs = [_static(name) for name in (STYLE, SCRIPT, *_asked_for_later()) if has_model or name != MODEL_VIEWER]
    outputs += [_static(name, name) for name in AT_THE_ROOT if (BUILT / name).is_file()]
    outputs += redirects(museum, settings)
    outputs += looking_files(museum, pictures, settings)
    robots = "User-agent: *\nAllow: /\n"
    if settings.site_url:
        robots += f"Sitemap: {settings.site_url}sitemap.xml\n"
    outputs.append(Output("robots.txt", digest(robots), robots.encode))
    return outputs


def _asked_for_later() -> list[str]:
    """What the style sheet and the script ask for when it is needed: more of both, and fonts with their licences."""
    beside = (path for pattern in ("*.css", "*.js", "fonts/*") for path in BUILT.glob(pattern))
    apart = {STYLE, SCRIPT, *AT_THE_ROOT}
    return sorted(path.relative_to(BUILT).as_posix() for path in beside if path.name not in apart)


def _static(name: str, uri: str = "") -> Output:
    path = BUILT / name
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise NotBuiltError(f"{path} is missing: install the package again, so that web/ is built") from error
    return Output(uri or addresses.static(name), digest(content), lambda: content)
