"""The examples of the handbook, read out of its Markdown and put into a museum as a reader of the page would.

A fenced block below a line that holds only a bold file name (**`collections/gom/binh-voi.yml`**) is that file; a `yaml`
block without a name is a part of an artifact's file; a `text` block is what `hyplan check` prints of the file before
it; lines of `sh` blocks that begin with `hyplan` are commands.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tiny_pdf import tiny_pdf

from hyplan_museum.editing.new import new_museum
from hyplan_museum.editing.origin import Origin
from hyplan_museum.source.schema import schemas

HANDBOOK = Path(__file__).parent.parent / "docs" / "handbook"
_NAME = re.compile(r"\*\*`([^`]+)`\*\*")
_FENCE = re.compile(r"( *)(`{3,})(\w*)$")
_RECORDINGS = Path(__file__).parent / "recordings/files"
_RECORDED = {
    ".mp3": (_RECORDINGS / "tone.mp3").read_bytes(), ".mp4": (_RECORDINGS / "bars.mp4").read_bytes(),
    ".pdf": tiny_pdf(["mot"]),
    ".vtt": b"WEBVTT\n\n00:00.000 --> 00:04.000\nA\n",
}  # fmt: skip
_MEDIA = re.compile(r"[\w-]+(?:/[\w-]+)*\.(?:jpg|png|tif|pdf|mp3|mp4|[a-z.]*vtt)")
_PLACES_AND_TERMS = "collections/authorities/"

LIME_POT = "collections/gom/binh-voi.yml"


@dataclass(frozen=True, slots=True)
class Example:
    """One fenced block: `line` is that of its first words; `path` is empty where no file is named.

    `section` counts the headings before it: the examples of a section are tried together.
    """

    kind: Literal["yaml", "markdown", "csv", "css", "text", "sh", "bat", "json"]
    text: str
    line: int
    path: str = ""
    section: int = 0


def pages() -> list[Path]:
    """Every page that somebody wrote (those in reference/ are generated)."""
    return sorted(HANDBOOK.glob("*.md"))


def language_of(page: Path) -> str:
    return "en" if page.name.endswith(".en.md") else "vi"


def examples(page: Path) -> Iterator[Example]:
    """The fenced blocks of a page in order."""
    name, fence, start, section, block = "", "", 0, 0, list[str]()
    kind = indent = ""
    for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
        if fence:
            if line.strip() == fence:
                text = "\n".join(row.removeprefix(indent) for row in block) + "\n"
                yield Example(kind, text, start, name, section)  # type: ignore[arg-type]  # the test of kinds says which there are
                fence = name = ""
            else:
                block.append(line)
        elif match := _FENCE.match(line):
            indent, fence, kind, start, block = match[1], match[2], match[3], number + 1, []
        elif line.strip():
            section += line.startswith("#")
            found = _NAME.fullmatch(line)
            name = found[1] if found else ""


def commands(page: Path) -> Iterator[list[str]]:
    """The arguments of every `hyplan` command of a page."""
    for example in examples(page):
        if example.kind == "sh":
            for line in example.text.splitlines():
                if line.startswith("hyplan "):
                    yield shlex.split(line.partition(" > ")[0])[1:]


class ReadersMuseum:
    """A museum in which the examples of one page are tried: the sample, and the lime pot of the first page."""

    def __init__(self, root: Path) -> None:
        self.root = root
        new_museum(root, "Bảo tàng làng Cổ", Origin(""), schemas(), sample=True)
        self.put("collections/gom/collection.yml", "title: {vi: Gốm, en: Ceramics}\n")
        self.put(
            LIME_POT,
            "title: {vi: Bình vôi, en: Lime pot}\n"
            "media:\n"
            "  - {file: binh-voi_1.jpg, alt: {vi: Bình vôi., en: Lime pot.}}\n"
            "  - {file: binh-voi_2.jpg, alt: {vi: Miệng bình., en: Its mouth.}}\n"
            "status: approved\n"
            "approved_by: A\n",
        )

    def put(self, path: str, text: str) -> None:
        """Write a file; what a part leaves out of `mkdocs.yml` or of an artifact is added, pictures it names are made.

        Places, people and terms of the sample stay beside those of an example.
        """
        file = self.root / path
        if path == "mkdocs.yml":
            text = _whole_settings(text)
        elif path.startswith(_PLACES_AND_TERMS):
            sample = [entry for entry in _entries(file) if entry.split("\n")[0] not in text]
            text = "".join(sample) + text
        elif _is_artifact(path) and not re.search(r"^title:", text, re.MULTILINE):
            text = f"title: {{vi: Bình vôi, en: Lime pot}}\n{text}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        for name in _MEDIA.findall(text) if path.startswith("collections/") else ():
            picture = file.parent / "media" / name
            picture.parent.mkdir(parents=True, exist_ok=True)
            if not picture.exists():
                picture.write_bytes(_RECORDED.get(picture.suffix, name.encode()))


def _is_artifact(path: str) -> bool:
    return path.startswith("collections/") and path.endswith(".yml") and not path.endswith("/collection.yml")


def _entries(file: Path) -> list[str]:
    text = file.read_text("utf-8") if file.exists() else ""
    return re.findall(r"^- .*\n(?:  .*\n)*", text, re.MULTILINE)


def _whole_settings(text: str) -> str:
    if "site_name:" not in text:
        text = f"site_name: Bảo tàng\n{text}"
    if "site_url:" not in text:
        text += "site_url: https://example.org/\n"
    return text if "plugins:" in text else f"{text}plugins: [hyplan-museum]\n"
