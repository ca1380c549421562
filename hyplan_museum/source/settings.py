"""The museum's settings out of mkdocs.yml: its name, address, and the `hyplan-museum` block of `plugins`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from hyplan_museum.museum import Text
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.settings import Settings
from hyplan_museum.source import nodes
from hyplan_museum.source.fields import OPTIONS
from hyplan_museum.source.files import open_text
from hyplan_museum.source.nearest import nearest, nearest_field
from hyplan_museum.source.option_values import OptionReader
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.source.yaml import load_text

FILE: Final = "mkdocs.yml"
PLUGIN: Final = "hyplan-museum"


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings (defaults where something is wrong), the problems, and the files read.

    `found` is False where there is no mkdocs.yml, or none that can be read: then nothing else is worth judging.
    """

    settings: Settings
    problems: tuple[Problem, ...] = ()
    inputs: tuple[str, ...] = ()
    found: bool = True


def read_settings(root: Path, environment: Mapping[str, str] | None = None) -> SettingsRead:
    """Read `mkdocs.yml` in `root`; `!ENV` looks into `environment` (the process's own unless given)."""
    nameless = Settings(Text({"vi": "Bảo tàng", "en": "Museum"}))
    if not (root / FILE).is_file():
        missing = Problem("museum-not-here", Position(FILE), values={"folder": root.resolve().name or str(root)})
        return SettingsRead(nameless, (missing,), found=False)
    reader = _Reader(os.environ if environment is None else environment)
    tree = reader.load(root, FILE)
    if tree is None:
        return SettingsRead(nameless, tuple(reader.options.problems), tuple(reader.inputs), found=False)
    settings = reader.settings(tree, nameless)
    return SettingsRead(settings, tuple(reader.options.problems), tuple(reader.inputs))


class _Reader:
    __slots__ = ("environment", "inputs", "options")

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.inputs: list[str] = []
        self.options = OptionReader()

    def load(self, root: Path, path: str, depth: int = 0) -> dict[str, tuple[nodes.Scalar, nodes.Node]] | None:
        """The top level of the file, over that of the file it inherits from (as MkDocs merges them)."""
        opened = open_text(root, path)
        self.options.problems += opened.problems
        if opened.text is None:
            return None
        self.inputs.append(path)
        loaded = load_text(opened.text, path, environment=self.environment)
        self.options.problems += loaded.problems
        if not isinstance(loaded.node, nodes.Mapping):
            if loaded.node is not None:
                values = {"found": "một danh sách", "found_en": "a list"}
                self.options.problems.append(Problem("not-fields", loaded.node.position, values=values))
            return None
        own = {key.text: (key, value) for key, value in loaded.node.entries}
        parent = own.get("INHERIT")
        if parent is None or not isinstance(parent[1], nodes.Scalar) or not parent[1].text:
            return own
        folder = path.rpartition("/")[0]
        inherited = os.path.normpath(f"{folder}/{parent[1].text}" if folder else parent[1].text).replace(os.sep, "/")
        outside = inherited.startswith(("..", "/")) or depth > 4
        if outside or not (root / inherited).is_file():
            self.options.report("inherit-not-read", parent[1].position, "INHERIT", name=excerpt(parent[1].text))
            return own
        return (self.load(root, inherited, depth + 1) or {}) | own

    def settings(self, tree: dict[str, tuple[nodes.Scalar, nodes.Node]], default: Settings) -> Settings:
        block = self._block(tree)
        given = self._options(block)
        if "languages" in given:
            self.options.languages = self.options.read_languages(given["languages"]) or self.options.languages
        chosen: dict[str, Any] = {"languages": self.options.languages}
        for name, node in given.items():
            if name == "languages":
                continue
            value = self.options.read(OPTIONS.by_name[name], node)
            if value is not None:
                chosen[name] = value
        name = self._site_name(tree)
        title = chosen.pop("title", None)
        if name and title is None:
            title = Text({self.options.languages[0]: name})
        address = self._site_url(tree)
        return Settings(title or default.title, site_url=address, **chosen)

    # --- mkdocs.yml itself ---

    def _site_name(self, tree: dict[str, tuple[nodes.Scalar, nodes.Node]]) -> str:
        entry = tree.get("site_name")
        if entry and isinstance(entry[1], nodes.Scalar) and entry[1].text.strip():
            return entry[1].text.strip()
        self.options.report("site-name-missing", entry[0].position if entry else Position(FILE, 1, 1), "site_name")
        return ""

    def _site_url(self, tree: dict[str, tuple[nodes.Scalar, nodes.Node]]) -> str:
        entry = tree.get("site_url")
        if entry is None or not isinstance(entry[1], nodes.Scalar) or not entry[1].text.strip():
            return ""
        address = entry[1].text.strip()
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment or " " in address:
            self.options.wrong(
                "site_url", entry[1], "một địa chỉ http(s)", "an http(s) address", "https://example.org/bao-tang/"
            )
            return ""
        return address if address.endswith("/") else f"{address}/"

    def _block(self, tree: dict[str, tuple[nodes.Scalar, nodes.Node]]) -> nodes.Mapping | None:
        entry = tree.get("plugins")
        plugins = entry[1] if entry else None
        members = plugins.items if isinstance(plugins, nodes.Sequence) else (plugins,)
        for member in members:
            if isinstance(member, nodes.Scalar) and member.text == PLUGIN:
                return None
            if isinstance(member, nodes.Mapping):
                for key, value in member.entries:
                    if key.text == PLUGIN:
                        if isinstance(value, nodes.Scalar) and value.text:
                            self.options.wrong(
                                PLUGIN,
                                value,
                                "các tùy chọn thụt vào bên dưới",
                                "indented options",
                                "{languages: [vi, en]}",
                            )
                        return value if isinstance(value, nodes.Mapping) else None
        position, near = (entry[0].position, _like_plugin(members)) if entry else (Position(FILE), _like_key(tree))
        words = {"near_vi": f"Có phải “{near}” viết nhầm? ", "near_en": f"Is “{near}” a slip? "} if near else {}
        self.options.report("plugin-missing", position, "plugins", **{"near_vi": "", "near_en": "", **words})
        return None

    # --- the options ---

    def _options(self, block: nodes.Mapping | None) -> dict[str, nodes.Node]:
        given: dict[str, nodes.Node] = {}
        for key, value in block.entries if block else ():
            if key.text in OPTIONS.by_name:
                given[key.text] = value
            else:
                near = nearest_field(key.text, OPTIONS) or nearest(key.text, OPTIONS.by_name, 0.5)
                names = ", ".join(OPTIONS.by_name)
                self.options.report(
                    "option-unknown",
                    key.position,
                    key.text,
                    name=excerpt(key.text),
                    all=names,
                    **did_you_mean(near),
                )
        return given


def _like_plugin(members: Iterable[nodes.Node | None]) -> str:
    """A plugin whose name is nearly ours: `hyplan_museum`, `hyplan-musem`."""
    names = [member.text for member in members if isinstance(member, nodes.Scalar)]
    names += [key.text for member in members if isinstance(member, nodes.Mapping) for key, _ in member.entries]
    return nearest(PLUGIN, names) or ""


def _like_key(tree: Mapping[str, object]) -> str:
    """A name like `plugins` where there is none: `plugin`."""
    return nearest("plugins", tree) or ""
