"""The values of options in mkdocs.yml: each read by its type, a wrong one told with an example."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Literal

from hyplan_museum.language.han import units
from hyplan_museum.museum import Feast, Glyph, Text
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.rights import find_rights
from hyplan_museum.settings import Institution
from hyplan_museum.source import nodes
from hyplan_museum.source.context import words_of
from hyplan_museum.source.feasts import days_of
from hyplan_museum.source.fields import FEAST, GLYPH, INSTITUTION, NO, YES, Field, Table, header_key
from hyplan_museum.source.languages import is_language
from hyplan_museum.source.nearest import nearest_field
from hyplan_museum.source.text_damage import excerpt

_LIMITS: Final = {
    "max_pixels": (1, 10**11), "tile": (64, 4096), "quality": (1, 95), "minimum_side": (1, 100_000),
    "page_size": (1, 10_000),
}  # fmt: skip
_MAIL: Final = re.compile(r"[^@\s<>\"]+@[^@\s<>\"]+\.[^@\s<>\"]+")


class OptionReader:
    """Reads options one by one; None stands for a wrong one, whose default then stands."""

    __slots__ = ("languages", "problems")

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.languages: tuple[str, ...] = ("vi", "en")

    def read(self, option: Field, node: nodes.Node) -> Any:
        read_one: Callable[[Field, nodes.Node], Any] = {
            "text": self._text,
            "rights": self._rights,
            "choice": self._choice,
            "number": self._number,
            "flag": self._flag,
            "entry": {"feast": self._days, "glyph": self._glyphs}.get(option.entries, self._institution),
            "file": self._file,
            "notes": self._translations,
        }.get(option.type, self._address)
        if isinstance(node, nodes.Scalar) and not node.text and not node.quoted:
            return None
        return read_one(option, node)

    def read_languages(self, node: nodes.Node) -> tuple[str, ...]:
        members = node.items if isinstance(node, nodes.Sequence) else (node,)
        codes = [member.text for member in members if isinstance(member, nodes.Scalar)]
        if len(codes) == len(members) and codes and all(is_language(code) for code in codes):
            return tuple(dict.fromkeys(codes))
        self.wrong("languages", node, "danh sách mã ngôn ngữ", "a list of language codes", "[vi, en]")
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
        self.wrong(option.name, node, "chữ, hoặc {vi: …, en: …}", "text, or {vi: …, en: …}", option.example)
        return None

    def _rights(self, option: Field, node: nodes.Node) -> Any:
        if isinstance(node, nodes.Scalar) and (found := find_rights(node.text)):
            return found
        wanted = "giấy phép hoặc tình trạng quyền", "a licence or rights statement"
        return self.wrong(option.name, node, *wanted, option.example)

    def _choice(self, option: Field, node: nodes.Node) -> Any:
        if isinstance(node, nodes.Scalar):
            for one in option.choices:
                if header_key(node.text) in {
                    header_key(w) for w in (one.value, *one.aliases, *one.label.values.values())
                }:
                    return one.value
        names = ", ".join(one.value for one in option.choices)
        return self.wrong(option.name, node, f"một trong: {names}", f"one of: {names}", option.example)

    def _number(self, option: Field, node: nodes.Node) -> Any:
        low, high = _LIMITS[option.name]
        if isinstance(node, nodes.Scalar):
            digits = node.text.strip().replace("_", "")
            if digits.isascii() and digits.isdigit() and len(digits) < 15 and low <= int(digits) <= high:
                return int(digits)
        wanted = f"một số từ {low} đến {high}", f"a number from {low} to {high}"
        return self.wrong(option.name, node, *wanted, option.example)

    def _flag(self, option: Field, node: nodes.Node) -> Any:
        word = node.text.strip().lower() if isinstance(node, nodes.Scalar) else ""
        if word in YES or word in NO:
            return word in YES
        return self.wrong(option.name, node, "true (có) hoặc false (không)", "true or false", option.example)

    def _address(self, option: Field, node: nodes.Node) -> Any:
        """`report`: a mail address, or a web address."""
        if isinstance(node, nodes.Scalar):
            typed = node.text.strip().removeprefix("mailto:")
            if _MAIL.fullmatch(typed) or (typed.startswith(("http://", "https://")) and not re.search(r"\s", typed)):
                return typed
        wanted = "địa chỉ thư hoặc địa chỉ http(s)", "a mail or http(s) address"
        return self.wrong(option.name, node, *wanted, option.example)

    def _given(self, path: str, node: nodes.Node, table: Table) -> dict[str, nodes.Node]:
        """The fields of a group by name; those the table does not know are told. Empty where it is no group."""
        if not isinstance(node, nodes.Mapping):
            return {}
        for key, _ in node.entries:
            if key.text not in table.by_name:
                near = did_you_mean(nearest_field(key.text, table))
                names = ", ".join(table.by_name)
                self.report(
                    "option-unknown", key.position, f"{path}.{key.text}", name=excerpt(key.text), all=names, **near
                )
        return {key.text: value for key, value in node.entries}

    def _institution(self, option: Field, node: nodes.Node) -> Institution | None:
        if not isinstance(node, nodes.Mapping):
            name = self._text(option, node)
            return Institution(name) if name else None
        given = self._given("institution", node, INSTITUTION)
        name = self._text(INSTITUTION.by_name["name"], given["name"]) if "name" in given else None
        if "name" not in given:
            self.wrong("institution", node, "name: tên đơn vị", "name: its name", option.example)
        if name is None:
            return None
        homepage, logo = given.get("homepage"), given.get("logo")
        address = homepage.text.strip() if isinstance(homepage, nodes.Scalar) else ""
        if homepage is not None and address and not address.startswith(("http://", "https://")):
            self.wrong("homepage", homepage, "một địa chỉ http(s)", "an http(s) address", "https://example.org/")
            address = ""
        return Institution(name, address, logo.text.strip() if isinstance(logo, nodes.Scalar) else "")

    def _days(self, option: Field, node: nodes.Node) -> tuple[Feast, ...]:
        """`days`: groups with a title and the days of one calendar; one that is not so is told and left out."""
        members = node.items if isinstance(node, nodes.Sequence) else (node,)
        return tuple(day for member in members if (day := self._day(option, member)) is not None)

    def _day(self, option: Field, node: nodes.Node) -> Feast | None:
        given = self._given("days", node, FEAST)
        typed: list[Literal["lunar", "solar"]] = [one for one in ("lunar", "solar") if one in given]
        if len(typed) != 1 or "title" not in given:
            wanted = "title, và lunar hoặc solar", "title, and lunar or solar"
            self.wrong(option.name, node, *wanted, option.example)
            return None
        written = given[typed[0]]
        days = days_of(written.text, typed[0]) if isinstance(written, nodes.Scalar) else None
        if days is None:
            wanted = "ngày/tháng, hoặc ngày–ngày/tháng", "day/month, or day–day/month"
            self.wrong(f"days.{typed[0]}", written, *wanted, '"23/11"')
            return None
        title = self._text(FEAST.by_name["title"], given["title"])
        note = self._text(FEAST.by_name["note"], given["note"]) if "note" in given else None
        first, last, year = days
        return Feast(typed[0], first, last, title, note, year) if title else None

    def _file(self, option: Field, node: nodes.Node) -> str | None:
        """A path inside the museum's folder, with `/`; whether there is such a file is seen by who opens it."""
        typed = node.text.strip().replace("\\", "/") if isinstance(node, nodes.Scalar) else ""
        if typed and not typed.startswith("/") and ":" not in typed and ".." not in typed.split("/"):
            return typed
        wanted = "một tệp trong thư mục bảo tàng", "a file inside the museum's folder"
        self.wrong(option.name, node, *wanted, option.example)
        return None

    def _glyphs(self, option: Field, node: nodes.Node) -> tuple[Glyph, ...]:
        """`glyphs`: groups with a character or the IDS of one; one that is not so is told and left out."""
        members = node.items if isinstance(node, nodes.Sequence) else (node,)
        return tuple(glyph for member in members if (glyph := self._glyph(option, member)) is not None)

    def _glyph(self, option: Field, node: nodes.Node) -> Glyph | None:
        given = self._given("glyphs", node, GLYPH)
        plain = {name: v.text.strip() for name, v in given.items() if isinstance(v, nodes.Scalar)}
        text, ids = plain.get("character", ""), plain.get("ids", "")
        for name, typed in (("character", text), ("ids", ids)):
            parts = list(units(typed))
            if typed and (len(parts) != 1 or not parts[0].whole or (name == "ids" and not parts[0].is_ids)):
                wanted = "một chữ, hoặc một mô tả IDS trọn vẹn", "one character, or one whole IDS"
                self.wrong(f"glyphs.{name}", given[name], *wanted, "⿰口頂")
                return None
        described = self._text(GLYPH.by_name["description"], given["description"]) if "description" in given else None
        file = self._file(GLYPH.by_name["file"], given["file"]) if "file" in given else None
        if not text or not (ids or described or file) or (file and not described):
            wanted = "character, và ids hoặc file kèm description", "character, and ids, or file with its description"
            self.wrong(option.name, node, *wanted, option.example)
            return None
        return Glyph(text, ids, described, file or "")

    def _translations(self, option: Field, node: nodes.Node) -> Any:
        found: dict[str, dict[str, str]] = {}
        for code, words in node.entries if isinstance(node, nodes.Mapping) else ():
            if is_language(code.text) and isinstance(words, nodes.Mapping):
                found[code.text] = {k.text: v.text for k, v in words.entries if isinstance(v, nodes.Scalar)}
        if not found:
            wanted = "mỗi ngôn ngữ một nhóm chữ: bản dịch", "words and their translations by language"
            return self.wrong(option.name, node, *wanted, option.example)
        return found

    def wrong(self, name: str, node: nodes.Node, wanted: str, wanted_en: str, example: str) -> None:
        values = {"name": name, "value": words_of(node), "wanted": wanted, "wanted_en": wanted_en, "example": example}
        self.problems.append(Problem("option-wrong", node.position, name, values))

    def report(self, code: str, position: Position, path: str, **values: str) -> None:
        self.problems.append(Problem(code, position, path, values))
