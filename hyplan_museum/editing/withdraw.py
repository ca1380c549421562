"""Taking a record off the site: its address stays and says so, with the date and the reason; its content goes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from hyplan_museum.editing.records import tree_of
from hyplan_museum.editing.rename import Changed, InTableError
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
    text = path.read_bytes().decode("utf-8-sig")
    tree = tree_of(text, position.file)
    if not isinstance(tree, nodes.Mapping):
        raise InTableError(position)
    edits: list[Replace | Insert] = []
    first = Position(position.file, min(key.position.line for key, _ in tree), 1)
    status = tree.get("status")
    if isinstance(status, nodes.Scalar) and status.text:
        edits.append(Replace(status.position, status.text, "withdrawn"))
    elif status is None:
        edits.append(Insert(first, "status: withdrawn\n"))
    if tree.get("withdrawn") is None:
        said = json.dumps(reason, ensure_ascii=False)  # a JSON string is a YAML string in double quotes
        edits.append(Insert(first, f"withdrawn: {{date: {on.isoformat()}, reason: {{vi: {said}}}}}\n"))
    path.write_text(apply(text, edits), "utf-8", newline="")
    return Changed((position.file,))
