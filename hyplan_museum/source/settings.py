"""The museum's settings out of mkdocs.yml: its name, address, and the `hyplan-museum` block of `plugins`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from hyplan_museum.museum import Text
from hyplan_museum.problems import Position, Problem
from hyplan_museum.rights import find_rights
from hyplan_museum.settings import Institution, Settings
from hyplan_museum.source import nodes
from hyplan_museum.source.context import words_of
from hyplan_museum.source.fields import INSTITUTION, NO, OPTIONS, YES, Field, header_key
from hyplan_museum.source.files import open_text
from hyplan_museum.source.languages import is_language
from hyplan_museum.source.nearest import nearest
from hyplan_museum.source.text_damage import excerpt
from hyplan_museum.source.yaml import load_text

FILE: Final = "mkdocs.yml"
PLUGIN: Final = "hyplan-museum"
_LIMITS: Final = {
    "max_pixels": (1, 10**11), "tile": (64, 4096), "quality": (1, 95), "minimum_side": (1, 100_000),
    "page_size": (1, 10_000),
}  # fmt: skip
_MAIL: Final = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\"]+")


@dataclass(frozen=True, slots=True)
class SettingsRead:
    """The settings (defaults where something is wrong), the problems, and the files read."""

    settings: Settings
    problems: tuple[Problem, ...] = ()
    inputs: tuple[str, ...] = ()


def read_settings(root: Path, environment: Mapping[str, str] | None = None) -> SettingsRead:
    """Read `mkdocs.yml` in `root`; `!ENV` looks into `environment` (the process's own unless given)."""
    nameless = Settings(Text({"vi": "Bảo tàng", "en": "Museum"}))
    if not (root / FILE).is_file():
        missing = Problem("museum-not-here", Position(FILE), values={"folder": root.resolve().name or str(root)})
        return SettingsRead(nameless, (missing,))
    reader = _Reader(os.environ if environment is None else environment)
    tree = reader.load(root, FILE)
    if tree is None:
        return SettingsRead(nameless, tuple(reader.problems), tuple(reader.inputs))
    settings = reader.settings(tree, nameless)
    return SettingsRead(settings, tuple(reader.problems), tuple(reader.inputs))


class _Reader:
    __slots__ = ("environment", "inputs", "languages", "problems")

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.problems: list[Problem] = []
        self.inputs: list[str] = []
        self.languages: tuple[str, ...] = ("vi", "en")

    def load(self, root: Path, path: str, depth: int = 0) -> dict[str, tuple[nodes.Scalar, nodes.Node]] | None:
        """The top level of the file, over that of the file it inherits from (as MkDocs merges them)."""
        opened = open_text(root, path)
        self.problems += opened.problems
        if opened.text is None:
            return None
        self.inputs.append(path)
        loaded = load_text(opened.text, path, environment=self.environment)
        self.problems += loaded.problems
        if not isinstance(loaded.node, nodes.Mapping):
            if loaded.node is not None:
                values = {"found": "một danh sách", "found_en": "a list"}
                self.problems.append(Problem("not-fields", loaded.node.position, values=values))
            return None
        own = {key.text: (key, value) for key, value in loaded.node.entries}
        parent = own.get("INHERIT")
        if parent is None or not isinstance(parent[1], nodes.Scalar) or not parent[1].text:
            return own
        folder = path.rpartition("/")[0]
        inherited = os.path.normpath(f"{folder}/{parent[1].text}" if folder else parent[1].text).replace(os.sep, "/")
        outside = inherited.startswith(("..", "/")) or depth > 4
        if outside or not (root / inherited).is_file():
            self._report("inherit-not-read", parent[1].position, "INHERIT", name=excerpt(parent[1].text))
            return own
        return (self.load(root, inherited, depth + 1) or {}) | own

    def settings(self, tree: dict[str, tuple[nodes.Scalar, nodes.Node]], default: Settings) -> Settings:
        block = self._block(tree)
        given = self._options(block)
        if "languages" in given:
            self.languages = self._languages(given["languages"]) or self.languages
        chosen: dict[str, Any] = {"languages": self.languages}
        for name, node in given.items():
            if name == "languages":
                continue
            value = self._read(OPTIONS.by_name[name], node)
            if value is not None:
                chosen[name] = value
        name = self._site_name(tree)
        title = chosen.pop("title", None)
        if name and title is None:
            title = Text({self.languages[0]: name})
        address = self._site_url(tree)
        return Settings(title or default.title, site_url=address, **chosen)

    # --- mkdocs.yml itself ---

    def _site_name(self, tree: dict[str, tuple[nodes.Scalar, nodes.Node]]) -> str:
        entry = tree.get("site_name")
        if entry and isinstance(entry[1], nodes.Scalar) and entry[1].text.strip():
            return entry[1].text.strip()
        self._report("site-name-missing", entry[0].position if entry else Position(FILE, 1, 1), "site_name")
        return ""

    def _site_url(self, tree: dict[str, tuple[nodes.Scalar, nodes.Node]]) -> str:
        entry = tree.get("site_url")
        if entry is None or not isinstance(entry[1], nodes.Scalar) or not entry[1].text.strip():
            return ""
        address = entry[1].text.strip()
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment or " " in address:
            self._wrong(
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
                            self._wrong(
                                PLUGIN,
                                value,
                                "các tùy chọn thụt vào bên dưới",
                                "indented options",
                                "{languages: [vi, en]}",
                            )
                        return value if isinstance(value, nodes.Mapping) else None
        self._report("plugin-missing", entry[0].position if entry else Position(FILE), "plugins")
        return None

    # --- the options ---

    def _options(self, block: nodes.Mapping | None) -> dict[str, nodes.Node]:
        given: dict[str, nodes.Node] = {}
        for key, value in block.entries if block else ():
            if key.text in OPTIONS.by_name:
                given[key.text] = value
            else:
                near = nearest(key.text, OPTIONS.by_name, 0.5) or OPTIONS.fields[0].name
                names = ", ".join(OPTIONS.by_name)
                self._report("option-unknown", key.position, key.text, name=excerpt(key.text), nearest=near, all=names)
        return given

    def _read(self, option: Field, node: nodes.Node) -> Any:
        read: Callable[[Field, nodes.Node], Any] = {
            "text": self._text,
            "rights": self._rights,
            "choice": self._choice,
            "number": self._number,
            "flag": self._flag,
            "entry": self._institution,
            "notes": self._translations,
        }.get(option.type, self._address)
        if isinstance(node, nodes.Scalar) and not node.text and not node.quoted:
            return None
        return read(option, node)

    def _languages(self, node: nodes.Node) -> tuple[str, ...]:
        members = node.items if isinstance(node, nodes.Sequence) else (node,)
        codes = [member.text for member in members if isinstance(member, nodes.Scalar)]
        if len(codes) == len(members) and codes and all(is_language(code) for code in codes):
            return tuple(dict.fromkeys(codes))
        self._wrong("languages", node, "danh sách mã ngôn ngữ", "a list of language codes", "[vi, en]")
        return ()

    def _text(self, option: Field, node: nodes.Node) -> Text | None:
        if isinstance(node, nodes.Scalar) and node.text.strip():
            return Text({self.languages[0]: node.text})
        if isinstance(node, nodes.Mapping) and all(
            is_language(key.text) and isinstance(value, nodes.Scalar) for key, value in node.entries
        ):
            found = {k.text: v.text for k, v in node.entries if isinstance(v, nodes.Scalar) and v.text.strip()}
            if found:
                return Text(found)
        self._wrong(option.name, node, "chữ, hoặc {vi: …, en: …}", "text, or {vi: …, en: …}", option.example)
        return None

    def _rights(self, option: Field, node: nodes.Node) -> Any:
        if isinstance(node, nodes.Scalar) and (found := find_rights(node.text)):
            return found
        wanted = "giấy phép hoặc tình trạng quyền", "a licence or rights statement"
        return self._wrong(option.name, node, *wanted, option.example)

    def _choice(self, option: Field, node: nodes.Node) -> Any:
        if isinstance(node, nodes.Scalar):
            for one in option.choices:
                if header_key(node.text) in {
                    header_key(w) for w in (one.value, *one.aliases, *one.label.values.values())
                }:
                    return one.value
        names = ", ".join(one.value for one in option.choices)
        return self._wrong(option.name, node, f"một trong: {names}", f"one of: {names}", option.example)

    def _number(self, option: Field, node: nodes.Node) -> Any:
        low, high = _LIMITS[option.name]
        if isinstance(node, nodes.Scalar):
            digits = node.text.strip().replace("_", "")
            if digits.isascii() and digits.isdigit() and len(digits) < 15 and low <= int(digits) <= high:
                return int(digits)
        wanted = f"một số từ {low} đến {high}", f"a number from {low} to {high}"
        return self._wrong(option.name, node, *wanted, option.example)

    def _flag(self, option: Field, node: nodes.Node) -> Any:
        word = node.text.strip().lower() if isinstance(node, nodes.Scalar) else ""
        if word in YES or word in NO:
            return word in YES
        return self._wrong(option.name, node, "true (có) hoặc false (không)", "true or false", option.example)

    def _address(self, option: Field, node: nodes.Node) -> Any:
        """`report`: a mail address, or a web address."""
        if isinstance(node, nodes.Scalar):
            typed = node.text.strip().removeprefix("mailto:")
            if _MAIL.fullmatch(typed) or (typed.startswith(("http://", "https://")) and not re.search(r"\s", typed)):
                return typed
        wanted = "địa chỉ thư hoặc địa chỉ http(s)", "a mail or http(s) address"
        return self._wrong(option.name, node, *wanted, option.example)

    def _institution(self, option: Field, node: nodes.Node) -> Institution | None:
        if not isinstance(node, nodes.Mapping):
            name = self._text(option, node)
            return Institution(name) if name else None
        given = {key.text: value for key, value in node.entries}
        for key, _ in node.entries:
            if key.text not in INSTITUTION.by_name:
                names = ", ".join(INSTITUTION.by_name)
                near = nearest(key.text, INSTITUTION.by_name, 0.0) or "name"
                path = f"institution.{key.text}"
                self._report("option-unknown", key.position, path, name=excerpt(key.text), nearest=near, all=names)
        name = self._text(INSTITUTION.by_name["name"], given["name"]) if "name" in given else None
        if "name" not in given:
            self._wrong("institution", node, "name: tên đơn vị", "name: its name", option.example)
        if name is None:
            return None
        homepage, logo = given.get("homepage"), given.get("logo")
        address = homepage.text.strip() if isinstance(homepage, nodes.Scalar) else ""
        if homepage is not None and address and not address.startswith(("http://", "https://")):
            self._wrong("homepage", homepage, "một địa chỉ http(s)", "an http(s) address", "https://example.org/")
            address = ""
        return Institution(name, address, logo.text.strip() if isinstance(logo, nodes.Scalar) else "")

    def _translations(self, option: Field, node: nodes.Node) -> Any:
        found: dict[str, dict[str, str]] = {}
        for code, words in node.entries if isinstance(node, nodes.Mapping) else ():
            if is_language(code.text) and isinstance(words, nodes.Mapping):
                found[code.text] = {k.text: v.text for k, v in words.entries if isinstance(v, nodes.Scalar)}
        if not found:
            wanted = "mỗi ngôn ngữ một nhóm chữ: bản dịch", "words and their translations by language"
            return self._wrong(option.name, node, *wanted, option.example)
        return found

    def _wrong(self, name: str, node: nodes.Node, wanted: str, wanted_en: str, example: str) -> None:
        values = {"name": name, "value": words_of(node), "wanted": wanted, "wanted_en": wanted_en, "example": example}
        self.problems.append(Problem("option-wrong", node.position, name, values))

    def _report(self, code: str, position: Position, path: str, **values: str) -> None:
        self.problems.append(Problem(code, position, path, values))
