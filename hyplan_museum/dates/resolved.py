"""What has been put together of one statement so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from hyplan_museum.dates.checks import Fault
from hyplan_museum.dates.spans import Span


@dataclass(slots=True)
class Resolved:
    """`choices`: the spans it may be, one where it is clear, none where it has no place in time.

    `coarse`: a century, dynasty, reign or era without a year. `timeless`: read, and rightly without a place in time.
    """

    choices: list[Span] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    coarse: bool = False
    timeless: bool = False
    eastern: bool = False

    def add(self, fault: Fault | None) -> None:
        """Keep a fault, where there is one."""
        if fault is not None:
            self.faults.append(fault)
