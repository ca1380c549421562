"""Several lines of an inscription written at once: the layers laid side by side, line by line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hyplan_museum.museum import InscriptionLine, Region, Text


def block_of(
    block: InscriptionLine, regions: Sequence[Region | None], before: int
) -> tuple[tuple[InscriptionLine, ...], str]:
    """The lines of a block, and, where its layers have not as many lines each, how many (`text: 3, reading.vi: 2`).

    A block of one line is that line. `before` lines stand above it; the first takes the number written.
    """
    originals = _lines(block.text)
    readings, translations = _by_language(block.reading), _by_language(block.translation)
    layers = {"text": originals} | {f"reading.{k}": v for k, v in readings.items()}
    layers |= {f"translation.{k}": v for k, v in translations.items()}
    counts = {name: len(lines) for name, lines in layers.items() if lines}
    if regions and len(regions) > 1:
        counts["region"] = len(regions)
    longest = max(counts.values(), default=1)
    unlike = ", ".join(f"{name}: {n}" for name, n in counts.items()) if len(set(counts.values())) > 1 else ""
    first = int(block.number) if block.number.isdecimal() else before + 1
    lines = tuple(
        InscriptionLine(
            (block.number if longest == 1 or (not block.number.isdecimal() and at == 0) else "") or str(first + at),
            originals[at] if at < len(originals) else "",
            _at(readings, at),
            _at(translations, at),
            block.media,
            regions[at] if at < len(regions) else None,
            block.written,
        )
        for at in range(longest)
    )
    return lines, unlike


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().split("\n")] if text.strip() else []


def _by_language(text: Text | None) -> Mapping[str, list[str]]:
    return {language: _lines(words) for language, words in text.values.items()} if text else {}


def _at(layer: Mapping[str, Sequence[str]], at: int) -> Text | None:
    """What the layer says of one line, in the languages that say something of it."""
    said = {language: lines[at] for language, lines in layer.items() if at < len(lines) and lines[at]}
    return Text(said) if said else None
