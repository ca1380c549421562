"""Templates: ours, or a museum's own of the same name; compiled once, strict, everything escaped."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

OURS: Final = Path(__file__).parent / "templates"
STATIC: Final = Path(__file__).parent / "static"


class Templates:
    """The templates of every kind of page; `folder`, where given, is searched before ours.

    A template sees `page` (the view of its kind in `views.py`, which is the contract) and `t` (the interface's words).
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._environment = Environment(
            loader=FileSystemLoader([*([folder] if folder else []), OURS], encoding="utf-8"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._compiled: dict[str, Template] = {}

    def render(self, name: str, page: object, t: SimpleNamespace) -> str:
        """The body of a page: the template `name` filled with its view."""
        template = self._compiled.get(name)
        if template is None:
            template = self._compiled[name] = self._environment.get_template(f"{name}.html")
        return template.render(page=page, t=t)

    def own_text(self) -> str:
        """The text of the museum's own templates, which its pages are made from as well (ours are the package's)."""
        if self._folder is None or not self._folder.is_dir():
            return ""
        found = sorted(path for path in self._folder.rglob("*.html") if path.is_file())
        return "\0".join(f"{path.relative_to(self._folder).as_posix()}\0{path.read_text('utf-8')}" for path in found)


def iiif_icon() -> Markup:
    """A drawing of ours for the link to a manifest: layered sheets, since the IIIF mark is not ours to copy."""
    return Markup((STATIC / "iiif.svg").read_text("utf-8"))
