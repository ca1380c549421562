"""What several sources say of one thing: values with source, date and confidence, none of them lost."""

from __future__ import annotations

from hyplan_museum.museum import Claim, ClaimSet, Confidence, Text
from hyplan_museum.source import fields, nodes, values
from hyplan_museum.source.context import Context
from hyplan_museum.source.groups import each, group


def claims(node: nodes.Node, context: Context, path: str) -> tuple[ClaimSet, ...]:
    """What sources say, by field; a key that is no field is a word of the curator's."""
    if not isinstance(node, nodes.Mapping):
        values.wrong_type(node, context, path, "các trường, mỗi trường một danh sách", "fields, each with a list")
        return ()
    found: list[ClaimSet] = []
    for key, value in node.entries:
        here = f"{path}.{key.text}"
        known = fields.ARTIFACT.by_name.get(key.text)
        label = known.label if known else Text({context.language: key.text.replace("_", " ")})
        entries = value
        if isinstance(value, nodes.Mapping) and value.get("value") is None:
            if (given := group(value, fields.CLAIM_SET, context, here)) is None:
                continue
            if "label" in given:
                label = values.text(given["label"][1], context, f"{here}.label") or label
            entries = given["claims"][1]
        each_claim = (_claim(item, context, place) for item, place in each(entries, here))
        if sound := tuple(claim for claim in each_claim if claim):
            found.append(ClaimSet(key.text, label, sound))
    return tuple(found)


def _claim(node: nodes.Node, context: Context, path: str) -> Claim | None:
    if isinstance(node, nodes.Scalar):
        alone = values.text(node, context, path)
        return Claim(alone) if alone else None
    if (given := group(node, fields.CLAIM, context, path)) is None:
        return None
    words = {
        name: values.text(given[name][1], context, f"{path}.{name}")
        for name in ("value", "source", "date", "note")
        if name in given
    }
    if (value := words.get("value")) is None:
        return None
    sure: Confidence | None = None
    if "confidence" in given:
        typed = values.choice(given["confidence"][1], fields.CLAIM.by_name["confidence"], context, f"{path}.confidence")
        sure = {"high": "high", "medium": "medium", "low": "low"}.get(typed or "")  # type: ignore[assignment]  # the choices are these three
    preferred = "preferred" in given and values.flag(given["preferred"][1], context, f"{path}.preferred")
    return Claim(value, words.get("source"), words.get("date"), sure, preferred, words.get("note"))
