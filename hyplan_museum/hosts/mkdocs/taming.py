"""Options of mkdocs.yml that would call another host, break on a USB stick, or do twice what the museum does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig

from hyplan_museum.problems import Position, Problem

_CALLS: Final = ("nó gọi tới máy chủ khác", "it calls another host")
_OWN: Final = ("bảo tàng có sẵn phần này trên mọi trang", "the museum has its own on every page")
_STICK: Final = ("nó không chạy được khi mở từ USB", "it does not work from a USB stick")
_SHELL: Final = ("nó sẽ sửa trang khung, không phải hồ sơ", "it would edit the frame, not the record")

_FEATURES: Final = {"navigation.instant": _STICK, "content.action": _SHELL, "search": _OWN}
_EXTRA: Final = {"alternate": _OWN, "analytics": _CALLS, "homepage": _OWN, "consent": _CALLS}
_SEARCH: Final = ("search", "material/search")


class WrongThemeError(Exception):
    """The theme has none of the blocks that shells need; `args[0]` is its name."""


def tame(config: MkDocsConfig, languages: tuple[str, ...]) -> list[Problem]:
    """Set what the museum needs, and name every option of the curator's that it overrules."""
    if config.theme.name != "material":
        raise WrongThemeError(config.theme.name or "")
    problems = [_ignored(config, option, reason) for option, reason in _overrule(config)]
    config.theme["language"] = languages[0]
    config.theme["font"] = False
    config.theme.static_templates.discard("sitemap.xml")
    config.use_directory_urls = True
    return problems


def _overrule(config: MkDocsConfig) -> Iterator[tuple[str, tuple[str, str]]]:
    if config.repo_url:
        yield "repo_url", _CALLS
    elif config.edit_uri or config.edit_uri_template:
        yield "edit_uri", _SHELL
    config.repo_url = config.edit_uri = config.edit_uri_template = None
    for name, why in _EXTRA.items():
        if config.extra.pop(name, None):
            yield f"extra.{name}", why
    yield from _features(config)
    if config.theme["font"] and not _is_default_font(config.theme["font"]):
        yield "font", _CALLS
    for name in ("extra_css", "extra_javascript"):
        for item in [item for item in config[name] if str(item).startswith(("http://", "https://", "//"))]:
            config[name].remove(item)
            yield str(item), _CALLS
    for name in _SEARCH:
        if name in config.plugins:
            _unplug(config, name)
            if where(config, "search").line:  # else it is only MkDocs' default
                yield "search", _OWN
    if config.use_directory_urls is not True:
        yield "use_directory_urls", ("địa chỉ của bảo tàng là thư mục", "the museum's addresses are folders")


def _features(config: MkDocsConfig) -> Iterator[tuple[str, tuple[str, str]]]:
    kept = []
    for feature in config.theme["features"]:
        why = [why for start, why in _FEATURES.items() if feature == start or feature.startswith(f"{start}.")]
        if why:
            yield feature, why[0]
        else:
            kept.append(feature)
    config.theme["features"] = kept


def _unplug(config: MkDocsConfig, name: str) -> None:
    plugin = config.plugins.pop(name)
    for event, methods in config.plugins.events.items():
        config.plugins.events[event] = [m for m in methods if getattr(m, "__self__", None) is not plugin]


def _is_default_font(font: object) -> bool:
    return isinstance(font, dict) and font == {"text": "Roboto", "code": "Roboto Mono"}


def _ignored(config: MkDocsConfig, option: str, reason: tuple[str, str]) -> Problem:
    return Problem(
        "host-option-ignored",
        where(config, option.rsplit(".", 1)[-1] if option.startswith("extra.") else option),
        option,
        {"option": option, "reason_vi": reason[0], "reason_en": reason[1]},
    )


def where(config: MkDocsConfig, word: str) -> Position:
    """The first line of mkdocs.yml that has this word; the file alone where it comes from elsewhere."""
    path = Path(config.config_file_path)
    for number, line in enumerate(path.read_text("utf-8-sig", "replace").splitlines(), 1):
        column = line.find(word)
        if column >= 0 and not line.lstrip().startswith("#"):
            return Position(path.name, number, column + 1)
    return Position(path.name)
