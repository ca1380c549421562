"""Groups inside a record: dates with layers, recognitions, lines of an inscription, withdrawals."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.museum import (
    Date,
    InscriptionLine,
    PrivateValue,
    Recognition,
    Region,
    Text,
    Value,
)
from hyplan_museum.problems import Position
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.context import Context, Given
from hyplan_museum.source.dating import problems_of
from hyplan_museum.source.inscription_lines import block_of
from hyplan_museum.source.languages import is_language
from hyplan_museum.source.resolving import values_of


def date(node: nodes.Node, context: Context, path: str) -> Date | None:
    """A date as written, or its layers; a mapping of languages alone is a date as written."""
    layers: dict[str, str] = {}
    places: dict[str, Position] = {}
    text: Text | None
    if isinstance(node, nodes.Mapping) and not all(is_language(key.text) for key, _ in node.entries):
        given = context.fields_of(node, fields.DATE, f"{path}.")
        text = None
        for name, (_, value) in given.items():
            here = f"{path}.{name}"
            places[name] = value.position
            if name == "text":
                text = values.text(value, context, here)
            elif name == "certainty":
                word = values.choice(value, fields.DATE.by_name[name], context, here)
                layers[name] = word or ""
            else:
                layers[name] = values.plain(value, context, here)
        layers = {name: typed for name, typed in layers.items() if typed}
        if text is None:
            typed = next((layers[name] for name in ("era", "can_chi", "lunar", "edtf") if name in layers), "")
            text = Text({context.language: typed}) if typed else None
    else:
        text = values.text(node, context, path)
    if text is None:
        return None
    if not layers and (reason := values.unknown(next(iter(text.values.values())))):
        return Date(text, unknown=reason)
    found, findings = context.calendar.read(text, layers)
    if findings:
        context.problems += problems_of(findings, places, node.position, path)
    return found


def each(node: nodes.Node, path: str) -> Iterator[tuple[nodes.Node, str]]:
    """The members of a list with their paths; one alone needs no list."""
    if isinstance(node, nodes.Sequence):
        yield from ((item, f"{path}.{number}") for number, item in enumerate(node.items, 1))
    else:
        yield node, path


def group(node: nodes.Node, table: fields.Table, context: Context, path: str) -> Given | None:
    """The fields of one group, None where it is not one; a required field that is missing is told."""
    if not isinstance(node, nodes.Mapping):
        if isinstance(node, nodes.Scalar) and not node.text:
            context.report("value-empty", node.position, path)
        else:
            names = ", ".join(f.name for f in table)
            values.wrong_type(node, context, path, f"một nhóm trường ({names})", f"a group of fields ({names})")
        return None
    given = context.fields_of(node, table, f"{path}.")
    for field in table:
        if field.required and field.name not in given:
            context.report("value-missing", node.position, f"{path}.{field.name}", name=field.name)
            return None
    return given


def recognition(node: nodes.Node, context: Context, path: str) -> tuple[Recognition, ...]:
    found: list[Recognition] = []
    for item, here in each(node, path):
        if isinstance(item, nodes.Scalar):
            level = values_of(fields.RECOGNITION.by_name["level"], item, context, here)
            found += [Recognition(one) for one in level]
            continue
        if (given := group(item, fields.RECOGNITION, context, here)) is None:
            continue
        level = values_of(fields.RECOGNITION.by_name["level"], given["level"][1], context, f"{here}.level")
        decision, note = (
            values.text(given[name][1], context, f"{here}.{name}") if name in given else None
            for name in ("decision", "note")
        )
        when = date(given["date"][1], context, f"{here}.date") if "date" in given else None
        found.append(Recognition(level[0] if level else Value(), decision, when, note))
    return tuple(one for one in found if one.level != Value())


def inscription(node: nodes.Node, context: Context, path: str) -> tuple[InscriptionLine, ...]:
    """The lines as written; whether their media exist is known later (references.py)."""
    found: list[InscriptionLine] = []
    for item, here in each(node, path):
        if isinstance(item, nodes.Scalar):
            words = values.plain(item, context, here)
            found += block_of(InscriptionLine("", words, written=here), (), len(found))[0] if words else ()
            continue
        if (given := group(item, fields.INSCRIPTION, context, here)) is None:
            continue
        single = {
            name: values.plain(given[name][1], context, f"{here}.{name}")
            for name in ("line", "media", "text")
            if name in given
        }
        double = {
            name: values.text(given[name][1], context, f"{here}.{name}")
            for name in ("reading", "translation")
            if name in given
        }
        line = InscriptionLine(
            single.get("line", ""),
            single.get("text", ""),
            double.get("reading"),
            double.get("translation"),
            single.get("media") or None,
            written=here,
        )
        regions = _regions(given["region"][1], context, f"{here}.region") if "region" in given else ()
        lines, unlike = block_of(line, regions, len(found))
        if unlike:
            context.report("inscription-lines-unlike", item.position, here, layers=unlike, lines=str(len(lines)))
        found += lines
    return tuple(found)


def _regions(node: nodes.Node, context: Context, path: str) -> tuple[Region | None, ...]:
    return tuple(values.region(item, context, here) for item, here in each(node, path))


def notes(node: nodes.Node, context: Context, path: str) -> tuple[tuple[str, Text], ...]:
    """Words, or words by heading; a mapping of the museum's languages is one note."""
    found: list[tuple[str, Text]] = []
    for item, here in each(node, path):
        if isinstance(item, nodes.Mapping) and not all(k.text in context.settings.languages for k, _ in item.entries):
            for key, value in item.entries:
                if words := values.text(value, context, f"{here}.{key.text}"):
                    found.append((key.text, words))
        elif words := values.text(item, context, here):
            found.append(("", words))
    return tuple(found)


def withdrawal(node: nodes.Node, context: Context, path: str) -> tuple[Text | None, Text | None]:
    """Date and reason of a withdrawal."""
    if (given := group(node, fields.GONE, context, path)) is None:
        return None, None
    return (
        values.text(given["date"][1], context, f"{path}.date") if "date" in given else None,
        values.text(given["reason"][1], context, f"{path}.reason") if "reason" in given else None,
    )


def private_values(node: nodes.Node, context: Context, path: str) -> None:
    """Everything below `private:` goes where the build can prove that none of it is published."""
    if isinstance(node, nodes.Scalar):
        if node.text.strip():
            context.private.append(PrivateValue(node.text, path, node.position))
    elif isinstance(node, nodes.Sequence):
        for number, item in enumerate(node.items, 1):
            private_values(item, context, f"{path}.{number}")
    else:
        for key, value in node.entries:
            private_values(value, context, f"{path}.{key.text}")
