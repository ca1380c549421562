"""New things: a museum ready for git, a collection, an artifact, an exhibit; nothing that exists is touched."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from hyplan_museum.editing.origin import Origin
from hyplan_museum.language.folding import slug
from hyplan_museum.problems import Position
from hyplan_museum.source.references import LONGEST_ID, id_problem

ADDRESS: Final = "http://localhost:8000/"
"""Where a museum lives that has no address yet: on the curator's own machine."""

_RENAMED: Final = {"gitignore": ".gitignore", "gitattributes": ".gitattributes", "gitlab-ci.yml": ".gitlab-ci.yml"}
"""A packaged file that would steer this repository itself carries another name until it is written."""

_THERE_ALREADY: Final = frozenset({".git", ".venv"})
"""A museum may begin in a repository, and in the folder where the generator was installed."""

_MARKDOWN: Final = re.compile(r"([\\`*_{}\[\]<>&#])")


class ExistsError(Exception):
    """Something is there already; nothing was written. `path` is what is in the way."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class NoIdError(Exception):
    """No id can be made of the title: no letter or digit can be kept, or Windows reserves the name."""


@dataclass(frozen=True, slots=True)
class Created:
    """The files written, in order; the first is the one to open."""

    files: tuple[Path, ...]


def new_museum(
    folder: Path,
    title: str,
    origin: Origin,
    schemas: Mapping[str, Mapping[str, object]],
    *,
    address: str = ADDRESS,
    sample: bool = False,
) -> Created:
    """A museum's folder: settings, authorities, pages, editor settings with the schemas, a check before each commit.

    `schemas` maps a file pattern (`collections/*/*.yml`) to its JSON Schema. Raises ExistsError where `folder` holds
    anything but `.git` and `.venv`, before anything is written.
    """
    if folder.exists() and any(entry.name not in _THERE_ALREADY for entry in folder.iterdir()):
        raise ExistsError(folder)
    words = {"@TITLE@": title, "@URL@": address}
    written = [folder / "mkdocs.yml", *_copy("museum", folder, words)]
    if sample:
        written += _copy("sample", folder, words)
    written.append(_save(folder / "requirements.txt", _requirements(origin)))
    if origin.archive is not None:
        (folder / "vendor").mkdir()
        written.append(folder / "vendor" / origin.archive.name)
        shutil.copyfile(origin.archive, written[-1])
    written += _editor_settings(folder, schemas)
    (folder / "exhibits").mkdir(exist_ok=True)
    (folder / ".githooks" / "pre-commit").chmod(0o755)
    return Created(tuple(dict.fromkeys(written)))


def new_collection(root: Path, title: str, id: str = "", *, language: str = "vi") -> Created:
    """`collections/<id>/` with its `collection.yml` and an empty `media/`; the title is in `language`."""
    id = _id(title, id)
    folder = root / "collections" / id
    if folder.exists() or id == "authorities":
        raise ExistsError(folder)
    (folder / "media").mkdir(parents=True)
    return Created((_write(folder / "collection.yml", "collection.yml", title, id, language),))


def new_artifact(root: Path, collection: str, title: str, id: str = "", *, language: str = "vi") -> Created:
    """`collections/<collection>/<id>.yml`, a draft with the usual fields, explained.

    `collection` is its id, or its title where that folds to the id. Raises FileNotFoundError where there is none.
    """
    folder = next((f for name in (collection, slug(collection)) if (f := _collection(root, name))), None)
    if folder is None:
        raise FileNotFoundError(root / "collections" / collection)
    id = _id(title, id)
    taken = next((root / "collections").glob(f"*/{id}.y*ml"), None)
    if taken is not None:
        raise ExistsError(taken)
    return Created((_write(folder / f"{id}.yml", "artifact.yml", title, id, language),))


def new_exhibit(root: Path, title: str, id: str = "", *, languages: Sequence[str] = ("vi", "en")) -> Created:
    """`exhibits/<id>/` with a page for each of the museum's languages, a draft with two scenes to write."""
    id = _id(title, id)
    folder = root / "exhibits" / id
    if folder.exists():
        raise ExistsError(folder)
    folder.mkdir(parents=True)
    return Created(tuple(_exhibit_page(folder, title, id, code, code == languages[0]) for code in languages))


def _exhibit_page(folder: Path, title: str, id: str, language: str, first: bool) -> Path:
    """One language of an exhibit; only the first says whether it is published."""
    template = "exhibit.md" if language == "vi" else "exhibit.en.md"
    path = folder / ("index.md" if first else f"index.{language}.md")
    return _write(path, template, title, id, language, (lambda text: text) if first else _without_status)


def _without_status(text: str) -> str:
    return text.replace("status: draft\n", "", 1)


def _collection(root: Path, id: str) -> Path | None:
    folder = root / "collections" / id
    return folder if id and (folder / "collection.yml").is_file() else None


def _id(title: str, id: str) -> str:
    folded = slug(id or title)[:LONGEST_ID].strip("-")
    if not folded or id_problem(folded, Position("")):
        raise NoIdError(title)
    return folded


def _quoted(words: str) -> str:
    """Words as they stand between double quotes in YAML (a JSON string is one)."""
    return json.dumps(words, ensure_ascii=False)[1:-1]


def _markdown(words: str) -> str:
    """Words as they stand in Markdown, so that none of their signs means anything."""
    return _MARKDOWN.sub(lambda sign: {"<": "&lt;", "&": "&amp;"}.get(sign[1], f"\\{sign[1]}"), words)


def _save(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8", newline="\n")
    return path


def _write(
    path: Path,
    template: str,
    title: str,
    id: str,
    language: str,
    change: Callable[[str], str] = lambda text: text,
) -> Path:
    text = change(files(__package__).joinpath("starter", "records", template).read_text("utf-8"))
    text = text.replace("@LANGUAGE@", language).replace("@ID@", id).replace("@TITLE@", _quoted(title))
    return _save(path, text)


def _copy(part: str, folder: Path, words: Mapping[str, str]) -> list[Path]:
    written = []
    with as_file(files(__package__).joinpath("starter", part)) as source:
        for path in sorted(p for p in source.rglob("*") if p.is_file()):
            below = path.relative_to(source)
            target = folder / below.with_name(_RENAMED.get(below.name, below.name))
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".jpg":
                shutil.copyfile(path, target)
            else:
                text = path.read_text("utf-8")
                for mark, word in words.items():
                    text = text.replace(mark, _markdown(word) if path.suffix == ".md" else _quoted(word))
                _save(target, text)
            written.append(target)
    return written


def _requirements(origin: Origin) -> str:
    where = "# Bộ dựng được cài từ đây / the generator is installed from here\n"
    if origin.requirement:
        return f"{where}{origin.requirement}\n"
    return (
        f"{where}# Bản đang dùng cài từ một thư mục không có kho git công khai: hãy ghi địa chỉ kho vào dòng dưới.\n"
        "# This installation came from a folder without a public repository: write its address into the line below.\n"
        "# hyplan-museum @ git+https://…\n"
    )


def _editor_settings(folder: Path, schemas: Mapping[str, Mapping[str, object]]) -> list[Path]:
    """VS Code's YAML extension completes and explains the fields from the schemas, without a network."""
    below = folder / ".vscode" / "schemas"
    below.mkdir(parents=True, exist_ok=True)
    patterns = {}
    written = []
    for pattern, schema in schemas.items():
        name = f"{slug(pattern.rsplit('/', 1)[-1].removesuffix('.yml')) or 'artifact'}.schema.json"
        written.append(_save(below / name, json.dumps(schema, ensure_ascii=False, indent=1) + "\n"))
        patterns[f"./.vscode/schemas/{name}"] = pattern
    settings = {
        "yaml.schemas": patterns,
        "yaml.schemaStore.enable": False,
        "yaml.customTags": ["!ENV scalar", "!ENV sequence"],
        "files.encoding": "utf8",
        "files.eol": "\n",
        "editor.unicodeHighlight.ambiguousCharacters": False,
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2, "editor.detectIndentation": False},
    }
    text = json.dumps(settings, ensure_ascii=False, indent=2) + "\n"
    return [*written, _save(folder / ".vscode" / "settings.json", text)]
