"""Who may import whom (DESIGN, law 1), and the one place of each third party."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "hyplan_museum"

# A room may import the rooms of lower rank, and itself; the middle rooms (rank 3) never each other.
RANK = {
    "problems": 0,
    "museum": 1,
    "addresses": 2,
    "settings": 2,
    "language": 2,
    "dates": 2,
    "rights": 2,
    "outputs": 2,
    "publication": 2,
    "freshness": 2,
    "remembered": 2,
    "progress": 2,
    "privacy": 2,
    "uncollected": 2,
    "essence": 2,
    "unfolding": 2,
    "said": 2,
    "source": 3,
    "checks": 3,
    "images": 3,
    "glyphs": 3,
    "recordings": 3,
    "iiif": 3,
    "pages": 3,
    "search": 3,
    "exports": 3,
    "teaching": 3,
    "documents": 4,
    "checking": 4,
    "ledger": 4,
    "writing": 4,
    "editing": 4,
    "build": 4,
    "hosts": 5,
    "cli": 6,
    "__main__": 7,
    "__init__": 7,
}
MAY_IMPORT_EACH_OTHER = {2, 4}  # tables and pure functions (`outputs` reads `addresses`); `build` calls `writing`

ONLY_PLACE = {
    "yaml": ["source"],
    "csv": ["source"],
    "PIL": ["images"],
    "pyvips": ["images"],
    "fontTools": ["glyphs"],
    "pillow_heif": ["images"],
    "pypdfium2": ["images"],
    "pikepdf": ["images"],
    "iiif_prezi3": ["iiif"],
    "jinja2": ["pages"],
    "markdown": ["pages"],
    "nh3": ["pages/prose.py"],
    "mkdocs": ["hosts/mkdocs"],
    "material": ["hosts/mkdocs"],
    "click": ["cli"],
}


def modules() -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if "templates" not in path.parts:
            yield path


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            assert node.module
            yield node.lineno, node.module
            if node.module == "hyplan_museum":
                yield from ((node.lineno, f"hyplan_museum.{alias.name}") for alias in node.names)


@pytest.mark.parametrize("path", list(modules()), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_inward(path: Path) -> None:
    room = room_of(path)
    for line, name in imports(path):
        parts = name.split(".")
        if parts[0] != "hyplan_museum" or len(parts) == 1:
            continue
        other = parts[1]
        same_rank = RANK[other] == RANK[room] and RANK[room] in MAY_IMPORT_EACH_OTHER

        assert other == room or RANK[other] < RANK[room] or same_rank, f"{path}:{line}: {room} imports {other}"


@pytest.mark.parametrize("path", list(modules()), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_third_parties_have_one_place(path: Path) -> None:
    where = path.relative_to(PACKAGE).as_posix()
    for line, name in imports(path):
        allowed = ONLY_PLACE.get(name.split(".")[0])

        assert allowed is None or any(
            where == place or where.startswith((f"{place}/", f"{place}.py")) for place in allowed
        ), f"{path}:{line}: {name} belongs in {allowed}"


@pytest.mark.parametrize("path", list(modules()), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_every_module_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))

    assert ast.get_docstring(tree), f"{path}: no docstring"


def test_the_nouns_need_only_the_standard_library() -> None:
    for name in ("museum.py", "settings.py", "addresses.py", "outputs.py"):
        for line, module in imports(PACKAGE / name):
            assert (
                module.startswith("hyplan_museum") or "." in module or module in __import__("sys").stdlib_module_names
            ), f"{name}:{line}"
