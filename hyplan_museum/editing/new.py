"""New things: a museum ready for git, a collection, an artifact, an exhibit; nothing that exists is touched."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from hyplan_museum.editing.origin import Origin
from hyplan_museum.language.folding import slug

_RENAMED = {"gitignore": ".gitignore", "gitlab-ci.yml": ".gitlab-ci.yml"}
"""A packaged file that would steer this repository itself carries another name until it is written."""


class ExistsError(Exception):
    """Something is there already; nothing was written. `path` is what is in the way."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class NoIdError(Exception):
    """No ASCII id can be made of the title (it has no letter or digit that can be kept)."""


@dataclass(frozen=True, slots=True)
class Created:
    """The files written, in order; the first is the one to open."""

    files: tuple[Path, ...]


def new_museum(
    folder: Path, title: str, origin: Origin, schemas: Mapping[str, Mapping[str, object]], *, sample: bool = False
) -> Created:
    """A museum's folder: settings, authorities, pages, editor settings with the schemas, a check before each commit.

    `schemas` maps a file pattern (`collections/*/*.yml`) to its JSON Schema. Raises ExistsError where `folder` is not
    empty, before anything is written.
    """
    if folder.exists() and any(entry.name != ".git" for entry in folder.iterdir()):
        raise ExistsError(folder)
    written = _copy("museum", folder, {"@TITLE@": title})
    if sample:
        written += _copy("sample", folder, {"@TITLE@": title})
    (folder / "requirements.txt").write_text(_requirements(origin), "utf-8")
    if origin.archive is not None:
        (folder / "vendor").mkdir()
        shutil.copyfile(origin.archive, folder / "vendor" / origin.archive.name)
    _write_editor_settings(folder, schemas)
    (folder / "exhibits").mkdir(exist_ok=True)
    (folder / ".githooks" / "pre-commit").chmod(0o755)
    return Created((folder / "mkdocs.yml", *written))


def new_collection(root: Path, title: str, id: str = "") -> Created:
    """`collections/<id>/` with its `collection.yml` and an empty `media/`."""
    folder = root / "collections" / _id(title, id)
    if folder.exists():
        raise ExistsError(folder)
    (folder / "media").mkdir(parents=True)
    return Created((_write(folder / "collection.yml", "collection.yml", title),))


def new_artifact(root: Path, collection: str, title: str, id: str = "") -> Created:
    """`collections/<collection>/<id>.yml`, a draft with the usual fields, explained.

    Raises FileNotFoundError where there is no such collection.
    """
    folder = root / "collections" / collection
    if not (folder / "collection.yml").is_file():
        raise FileNotFoundError(folder)
    path = folder / f"{_id(title, id)}.yml"
    taken = next((root / "collections").glob(f"*/{path.name}"), None)
    if taken is not None:
        raise ExistsError(taken)
    return Created((_write(path, "artifact.yml", title),))


def new_exhibit(root: Path, title: str, id: str = "") -> Created:
    """`exhibits/<id>/` with `index.md` and `index.en.md`, a draft with two scenes to write."""
    folder = root / "exhibits" / _id(title, id)
    if folder.exists():
        raise ExistsError(folder)
    folder.mkdir(parents=True)
    return Created(
        (_write(folder / "index.md", "exhibit.md", title), _write(folder / "index.en.md", "exhibit.en.md", title))
    )


def _id(title: str, id: str) -> str:
    folded = slug(id or title)
    if not folded:
        raise NoIdError(title)
    return folded


def _quoted(title: str) -> str:
    """The title as it stands between double quotes in YAML."""
    return title.replace("\\", "\\\\").replace('"', '\\"')


def _write(path: Path, template: str, title: str) -> Path:
    text = files(__package__).joinpath("starter", "records", template).read_text("utf-8")
    path.write_text(text.replace("@TITLE@", _quoted(title)), "utf-8")
    return path


def _copy(part: str, folder: Path, words: Mapping[str, str]) -> list[Path]:
    written = []
    with as_file(files(__package__).joinpath("starter", part)) as source:
        for path in sorted(p for p in source.rglob("*") if p.is_file()):
            below = path.relative_to(source)
            target = folder / below.with_name(_RENAMED.get(below.name, below.name))
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix in {".jpg", ".png"}:
                shutil.copyfile(path, target)
            else:
                text = path.read_text("utf-8")
                for mark, word in words.items():
                    text = text.replace(mark, _quoted(word) if path.suffix == ".yml" else word)
                target.write_text(text, "utf-8", newline="\n")
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


def _write_editor_settings(folder: Path, schemas: Mapping[str, Mapping[str, object]]) -> None:
    """VS Code's YAML extension completes and explains the fields from the schemas, without a network."""
    below = folder / ".vscode" / "schemas"
    below.mkdir(parents=True, exist_ok=True)
    patterns = {}
    for pattern, schema in schemas.items():
        name = f"{slug(pattern.rsplit('/', 1)[-1].removesuffix('.yml')) or 'artifact'}.schema.json"
        (below / name).write_text(json.dumps(schema, ensure_ascii=False, indent=1), "utf-8")
        patterns[f"./.vscode/schemas/{name}"] = pattern
    settings = {
        "yaml.schemas": patterns,
        "yaml.schemaStore.enable": False,
        "files.encoding": "utf8",
        "editor.unicodeHighlight.ambiguousCharacters": False,
        "[yaml]": {"editor.insertSpaces": True, "editor.tabSize": 2},
    }
    (folder / ".vscode" / "settings.json").write_text(json.dumps(settings, ensure_ascii=False, indent=2), "utf-8")
