"""Taking a record off the site: its address stays and says so, with the date and the reason; its content goes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from hyplan_museum.editing.files import read_file
from hyplan_museum.editing.records import tree_of
from hyplan_museum.editing.rename import Changed, InTableError, is_flow
from hyplan_museum.editing.text_edits import Insert, Replace, apply
from hyplan_museum.problems import Position
from hyplan_museum.source import nodes


def withdraw(root: Path, position: Position, reason: str, on: date) -> Changed:
    """Write `status: withdrawn` and `withdrawn: {date, reason}` into the record at `position`.

    Raises InTableError for a row of a table.
    """
    if position.file.endswith((".csv", ".tsv")):
        raise InTableError(position)
    path = root / position.file
    written = read_file(path)
    tree = tree_of(written.text, position.file) if written is not None else None
    if written is None or not isinstance(tree, nodes.Mapping):
        raise InTableError(position)
    text = written.text
    flow = is_flow(tree, text)
    edits: list[Replace | Insert] = []
    first_key = min((key.position for key, _ in tree), key=lambda at: (at.line, at.column))
    first = Position(position.file, first_key.line, 1)

    def write(field: str) -> None:
        edits.append(Replace(first_key, "", f"{field}, ") if flow else Insert(first, f"{field}\n"))

    status = tree.get("status")
    if isinstance(status, nodes.Scalar) and status.text:
        edits.append(Replace(status.position, status.text, "withdrawn"))
    elif status is None:
        write("status: withdrawn")
    if tree.get("withdrawn") is None:
        said = json.dumps(reason, ensure_ascii=False)  # a JSON string is a YAML string in double quotes
        write(f"withdrawn: {{date: {on.isoformat()}, reason: {{vi: {said}}}}}")
    path.write_bytes(written.bytes_of(apply(text, edits)))
    return Changed((position.file,))
