"""Where marks stand on a map: pushed apart where they would lie on each other, put together where they are many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from typing import Final

from hyplan_museum.pages.atlas.frame import WIDTH, Frame
from hyplan_museum.pages.atlas.shape import Point

SIZE: Final = 9.5
"""The radius of a mark, in units of the drawing."""
FEW: Final = 40
"""Up to so many places each have a mark of their own; more are put together where they are close."""
_CELL: Final = 40.0
_ROUNDS: Final = 120


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark at `x`, `y` for the places `members` (their numbers), whose middle is at `true`."""

    x: float
    y: float
    true: Point
    members: tuple[int, ...]


def marks_of(points: Sequence[Point], frame: Frame) -> list[Mark]:
    """The marks of places drawn at these points, which are in the order of the list beside the map."""
    if len(points) > FEW:
        return _together(points)
    spread = _apart(points, frame)
    return [Mark(x, y, points[number], (number,)) for number, (x, y) in enumerate(spread)]


def _apart(points: Sequence[Point], frame: Frame) -> list[Point]:
    """The points moved until no two marks touch, as near to where they belong as that allows."""
    least = 2 * SIZE + 1
    at = [(x + 0.01 * cos(i * 2.4), y + 0.01 * sin(i * 2.4)) for i, (x, y) in enumerate(points)]
    for _ in range(_ROUNDS):
        moved = False
        for i in range(len(at)):
            for j in range(i):
                dx, dy = at[i][0] - at[j][0], at[i][1] - at[j][1]
                away = hypot(dx, dy)
                if away >= least:
                    continue
                moved = True
                push = (least - away) / 2 / (away or 1)
                ux, uy = (dx * push, dy * push) if away else (least / 2 * cos(i * pi / 4), least / 2 * sin(i * pi / 4))
                at[i] = (at[i][0] + ux, at[i][1] + uy)
                at[j] = (at[j][0] - ux, at[j][1] - uy)
        at = [(min(WIDTH - SIZE, max(SIZE, x)), min(frame.height - SIZE, max(SIZE, y))) for x, y in at]
        if not moved:
            break
    return at


def _together(points: Sequence[Point]) -> list[Mark]:
    """One mark for the places of each square of a grid, at their middle; then for those that still touch."""
    cells: dict[tuple[int, int], list[int]] = {}
    for number, (x, y) in enumerate(points):
        cells.setdefault((int(x // _CELL), int(y // _CELL)), []).append(number)
    groups = list(cells.values())
    middles = [_middle(points, group) for group in groups]
    merged = True
    while merged:
        merged = False
        for i in range(len(groups) - 1, 0, -1):
            near = [
                j for j in range(i) if hypot(middles[i][0] - middles[j][0], middles[i][1] - middles[j][1]) < 2 * SIZE
            ]
            if near:
                groups[near[0]] += groups.pop(i)
                middles.pop(i)
                middles[near[0]] = _middle(points, groups[near[0]])
                merged = True
    return [Mark(x, y, (x, y), tuple(sorted(group))) for (x, y), group in zip(middles, groups, strict=True)]


def _middle(points: Sequence[Point], group: Sequence[int]) -> Point:
    return sum(points[n][0] for n in group) / len(group), sum(points[n][1] for n in group) / len(group)


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside a mark: where they begin (`anchor` "start") or end ("end")."""

    x: float
    y: float
    anchor: str


_LETTER: Final = 5.6
_LINE: Final = 12.0


def labels_of(marks: Sequence[Mark], words: Sequence[str]) -> list[Label | None]:
    """A place for the words of each mark to its right or left where they cover nothing; None where there is none."""
    taken = [(m.x - SIZE, m.y - SIZE, m.x + SIZE, m.y + SIZE) for m in marks]
    taken += [(m.true[0] - 3, m.true[1] - 3, m.true[0] + 3, m.true[1] + 3) for m in marks]
    found: list[Label | None] = []
    for mark, said in zip(marks, words, strict=True):
        wide, gap = len(said) * _LETTER, SIZE + 3
        label = None
        for left, anchor in ((mark.x + gap, "start"), (mark.x - gap - wide, "end")):
            box = (left, mark.y - _LINE / 2, left + wide, mark.y + _LINE / 2)
            inside = box[0] > 2 and box[2] < WIDTH - 2
            if inside and not any(_overlap(box, other) for other in taken):
                label = Label(mark.x + (gap if anchor == "start" else -gap), mark.y, anchor)
                taken.append(box)
                break
        found.append(label)
    return found


def _overlap(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
