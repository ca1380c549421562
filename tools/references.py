"""Writes the generated pages of the handbook: `python -m tools.references`; with `--check` it only says what is stale.

Fields and settings come from the field tables, problems from the catalogue, commands from click, rights from their
table; `reference_words.py` has the words between them.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import Final

import click

from hyplan_museum.cli import main as hyplan
from hyplan_museum.problems import Position, Problem, report_json
from hyplan_museum.problems.kind import Kind
from hyplan_museum.rights import RIGHTS
from hyplan_museum.source.field_reference import field_reference, options_reference
from hyplan_museum.source.fields import DEFAULT_KIND, KINDS
from tools.reference_words import GROUPS, JSON_KEYS, LANGUAGES, WORDS

FOLDER: Final = Path(__file__).parent.parent / "docs" / "handbook" / "reference"
_EXAMPLE: Final = Problem(
    "media-missing",
    Position("collections/gom/binh-voi.yml", 12, 11),
    "media.1.file",
    {
        "file": "binh-voi-1.jpg", "folder": "collections/gom/media",
        "nearest_vi": "Có phải là “binh-voi_1.jpg”? ", "nearest_en": "Is it “binh-voi_1.jpg”? ",
    },
)  # fmt: skip
_SIGNS: Final = re.compile(r"([\\`*_\[\]>#|])")


def pages() -> dict[str, str]:
    """File name → content of every generated page."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        ending = ".md" if language == "vi" else f".{language}.md"
        found[f"fields{ending}"] = f"{field_reference(language)}\n{_kinds(language)}\n{_rights(language)}"
        found[f"settings{ending}"] = _settings(language)
        found[f"commands{ending}"] = _commands(language)
        found[f"problems{ending}"] = _problems(language)
        for name in GROUPS:
            found[f"problems-{name}{ending}"] = _group(name, language)
    return found


def _table(*rows: tuple[str, ...]) -> str:
    head, *body = rows
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *body)) + "\n"


# --- fields and settings ---------------------------------------------------------------------------------------------


def _kinds(language: str) -> str:
    words = WORDS[language]
    rows = [(f"`{id}`", label.values[language], ", ".join(also)) for id, (label, also) in KINDS.items()]
    intro = words["kinds intro"].format(kind=DEFAULT_KIND)
    return f"## {words['kinds']} {{#kinds}}\n\n{intro}\n\n{_table(('`kind`', words['shown'], words['also']), *rows)}"


def _rights(language: str) -> str:
    words = WORDS[language]
    rows = [(f"`{r.name}`", r.label.values[language].replace("|", "\\|")) for r in RIGHTS.values()]
    table = _table((words["name"], words["shown"]), *rows)
    return f"## {words['rights']} {{#rights}}\n\n{words['rights intro']}\n\n{table}"


def _settings(language: str) -> str:
    words = WORDS[language]
    return f"# {words['settings']}\n\n{words['settings intro']} {words['generated']}\n\n{options_reference(language)}"


# --- problems --------------------------------------------------------------------------------------------------------


def _kinds_of(group: str) -> list[Kind]:
    return [
        kind for name in GROUPS[group][1] for kind in import_module(f"hyplan_museum.problems.catalogue.{name}").KINDS
    ]


def _problems(language: str) -> str:
    """Every code on one page, with a link to where it is explained."""
    words = WORDS[language]
    ending = ".md" if language == "vi" else f".{language}.md"
    parts = [f"# {words['problems']}\n\n{words['problems intro']} {words['generated']}\n"]
    for group, (title, _) in GROUPS.items():
        rows = [
            (
                f"[`{kind.code}`](problems-{group}{ending}#{kind.code})",
                words[kind.severity],
                _escaped(kind.title[language]),
            )
            for kind in _kinds_of(group)
        ]
        table = _table((words["code"], words["severity"], words["title"]), *rows)
        parts.append(f"## {_capital(title.values[language])}\n\n{table}")
    return "\n".join(parts)


def _group(group: str, language: str) -> str:
    words = WORDS[language]
    parts = [f"# {words['problems of']}{GROUPS[group][0].values[language]}\n\n{words['generated']}\n"]
    for kind in _kinds_of(group):
        said = [
            f"**{words['message']}.** {_filled(kind.message[language])}",
            f"**{words['hint']}.** {_filled(kind.hint[language])}",
            f"**{words['why']}.** {_escaped(kind.why[language])}",
        ]
        heading = f"## {_escaped(kind.title[language])} {{#{kind.code}}}"
        parts.append("\n\n".join([heading, f"`{kind.code}`, {words[kind.severity]}", *said]) + "\n")
    return "\n".join(parts)


def _filled(text: str) -> str:
    """A message or hint of the catalogue as Markdown: `…` for what is filled in, nothing for a suggestion."""
    pieces = [
        literal + ("" if name is None or name.startswith("nearest_") else "…")
        for literal, name, _, _ in Formatter().parse(text)
    ]
    return _escaped("".join(pieces)).replace("….", "…")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _escaped(text: str) -> str:
    """Words as Markdown, so that none of their signs means anything."""
    return _SIGNS.sub(r"\\\1", text.strip()).replace("<", "&lt;")


# --- commands --------------------------------------------------------------------------------------------------------


def _commands(language: str) -> str:
    words = WORDS[language]
    parts = [f"# {words['commands']}\n\n{words['commands intro']} {words['generated']}\n"]
    parts += [
        _command(command, context, language)
        for command, context in _all(hyplan, click.Context(hyplan, info_name="hyplan"))
    ]
    return "\n".join([*parts, _json(language)])


def _all(group: click.Group, context: click.Context) -> Iterator[tuple[click.Command, click.Context]]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        here = click.Context(command, info_name=name, parent=context)
        if isinstance(command, click.Group):
            yield from _all(command, here)
        else:
            yield command, here


def _command(command: click.Command, context: click.Context, language: str) -> str:
    path = context.command_path
    usage = " ".join([path, *(piece for piece in command.collect_usage_pieces(context) if piece != "[OPTIONS]")])
    about = (command.help or "").strip()
    rows = [
        (f"`{', '.join(option.opts)}`{_values(option)}", _option(option, context, language))
        for option in command.params
        if isinstance(option, click.Option)
    ]
    options = _table((WORDS[language]["options"], WORDS[language]["meaning"]), *rows) if rows else ""
    return f"## {path} {{#{path.replace(' ', '-')}}}\n\n    {usage}\n\n{_side(about, language)}\n\n{options}"


def _values(option: click.Option) -> str:
    if option.is_flag:
        return ""
    if isinstance(option.type, click.Choice):
        return " " + " · ".join(f"`{value}`" for value in option.type.choices)
    return ""


def _option(option: click.Option, context: click.Context, language: str) -> str:
    said = _side(option.help or "", language)
    default = option.get_default(context)
    shown = option.default is not None and isinstance(default, str) and default
    return f"{said} ({WORDS[language]['default']} `{default}`)" if shown else said


def _side(text: str, language: str) -> str:
    """One language of a text that has both: in two paragraphs, or about a ` / `."""
    pieces = [" ".join(piece.split()) for piece in (text.split("\n\n") if "\n\n" in text else text.split(" / "))]
    return _escaped(pieces[0] if language == "vi" else pieces[-1])


def _json(language: str) -> str:
    words = WORDS[language]
    place = LANGUAGES.index(language)
    rows = [(f"`{key}`", meanings[place]) for key, meanings in JSON_KEYS.items()]
    example = json.dumps(json.loads(report_json.report([_EXAMPLE])), ensure_ascii=False, indent=2)
    table = _table((words["key"], words["meaning"]), *rows)
    return f"## {words['json']} {{#json}}\n\n{words['json intro']}\n\n{table}\n```json\n{example}\n```\n"


# --- writing ---------------------------------------------------------------------------------------------------------


def stale(folder: Path = FOLDER) -> list[str]:
    """The names of pages that are not as they would be written now, and of files that nothing writes."""
    wanted = pages()
    there = {path.name: path.read_text("utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def write(folder: Path = FOLDER) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in stale(folder):
        content = pages().get(name)
        if content is None:
            (folder / name).unlink()
        else:
            (folder / name).write_text(content, "utf-8", newline="\n")


def main() -> int:
    """Write the pages, or with `--check` name the stale ones; the exit code is 1 when there are any."""
    found = stale()
    if "--check" not in sys.argv[1:]:
        write()
        found = []
    for name in found:
        print(f"stale: docs/handbook/reference/{name}; run python -m tools.references", file=sys.stderr)  # noqa: T201 - a script's own words
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
