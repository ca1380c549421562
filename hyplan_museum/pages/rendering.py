"""Templates: ours, or a museum's own of the same name; compiled once a language, strict, everything escaped."""

from __future__ import annotations

import re
import sys
from collections.abc import MutableMapping
from html import escape as html_escape
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, Template, nodes
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.ext import Extension

from hyplan_museum import remembered
from hyplan_museum.language.messages import words
from hyplan_museum.pages.markup import Html, escape, is_special

OURS: Final = Path(__file__).parent / "templates"
STATIC: Final = Path(__file__).parent / "static"

FOLDER: Final = "templates"
"""Where compiled templates are remembered."""

_WORD: Final = re.compile(r"\{\{\s*t\.(\w+)\s*\}\}")


class _QuickCode(CodeGenerator):
    """Code for twenty thousand pages: attributes are looked up by Python itself, and our own escaping is called.

    Views have attributes and no items, so Jinja's search in both would never find anything more.
    """

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - the library's name
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile and finalize.src is None:
            self.write("environment.escaped(")
        else:
            super()._output_child_pre(node, frame, finalize)

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802
        """Python calls a macro itself: `Context.call` looks for functions that want more than their arguments."""
        if forward_caller or node.dyn_args or node.dyn_kwargs or any(iskeyword(one.key) for one in node.kwargs):
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _import_common(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> None:
        """Macros are imported once: Jinja asks for each page whether it has names that their template lacks."""
        if node.with_context:
            super()._import_common(node, frame)
            return
        self.write("environment.imported(")
        self.visit(node.template, frame)
        self.write(")")


class _WordsAsConstants(Extension):
    """`{{ t.record }}` becomes the word itself when a template is compiled: a language's words never change."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's
        known = self.environment.globals["t"]
        return _WORD.sub(lambda match: escape(getattr(known, match[1])), source)


class _PageEnvironment(Environment):
    code_generator_class = _QuickCode

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._imported: dict[str, TemplateModule] = {}

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Ours themselves: every page copies them, and out of Jinja's chain of maps that takes ten times as long."""
        return {**self.globals, **d} if d else self.globals

    def imported(self, name: str) -> TemplateModule:
        """The macros of a template."""
        found = self._imported.get(name)
        if found is None:
            found = self._imported[name] = self.get_template(name).module
        return found

    @staticmethod
    def escaped(value: object) -> str:
        """What stands in a page for a value of a template: HTML as it is, all else escaped."""
        if type(value) is Html:
            return value
        if type(value) is str:
            return html_escape(value) if is_special(value) else value
        return str(value.__html__()) if hasattr(value, "__html__") else escape(str(value))


class _CompiledBefore(BytecodeCache):
    """Templates as earlier builds compiled them: after an edit that takes longer than to fill them."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._made_by = f"{language}-{sys.implementation.cache_tag}-jinja-{version('jinja2')}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of a template whose text is still the same; the words in it are of this code's language."""
        match remembered.recall(self._file(bucket)):
            case (bucket.checksum, code):
                bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        remembered.remember(self._file(bucket), (bucket.checksum, bucket.code))

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}-{self._made_by}.marshal"


class Templates:
    """The templates of every kind of page in one language; `folder`, where given, is searched before ours.

    `cache` is a folder that remembers them compiled.

    A template sees `page` (the view of its kind in `views.py`, which is the contract) and `t` (the interface's words).
    """

    def __init__(self, language: str, folder: Path | None = None, cache: Path | None = None) -> None:
        self._environment = _PageEnvironment(
            bytecode_cache=_CompiledBefore(cache / FOLDER, language) if cache else None,
            loader=FileSystemLoader([*([folder] if folder else []), OURS], encoding="utf-8"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._environment.globals["t"] = SimpleNamespace(**words(language))
        self._environment.add_extension(_WordsAsConstants)
        self._compiled: dict[str, Template] = {}

    def render(self, name: str, page: object) -> str:
        """The body of a page: the template `name` filled with its view.

        Raises AttributeError or jinja2.UndefinedError where a museum's own template asks for what a view has not.
        """
        template = self._compiled.get(name)
        if template is None:
            template = self._compiled[name] = self._environment.get_template(f"{name}.html")
        return template.render(page=page)


def own_templates(folder: Path | None) -> str:
    """The text of a museum's own templates, which its pages are made from as well (ours are the package's)."""
    if folder is None or not folder.is_dir():
        return ""
    found = sorted(path for path in folder.rglob("*.html") if path.is_file())
    return "\0".join(f"{path.relative_to(folder).as_posix()}\0{path.read_text('utf-8')}" for path in found)


def iiif_icon() -> Html:
    """A drawing of ours for the link to a manifest: the letters in a frame, since the IIIF mark is not ours to copy."""
    return Html((STATIC / "iiif.svg").read_text("utf-8").strip())
