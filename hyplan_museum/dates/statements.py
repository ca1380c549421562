"""What a text says of a date, before the parts are held against each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from hyplan_museum.dates.periods import Period
from hyplan_museum.dates.spans import Span

Relation = Literal["first", "or", "and", "later", "until", "same"]
"""How a statement stands to the one before; "same": says the whole range before it again (in years, centuries)."""


@dataclass(slots=True)
class EraMention:
    """An era by the name as in the table, the year counted in it (None: not said), the words as typed."""

    name: str
    number: int | None
    text: str


@dataclass(slots=True)
class LunarMention:
    """A day, some days (`day` to `last_day`), or a whole month (`day` 0) of the lunar calendar; month 0: not said."""

    day: int
    month: int
    text: str
    leap: bool = False
    last_day: int = 0
    year: int | None = None


@dataclass(slots=True)
class PeriodMention:
    """A dynasty, culture or reign; `part` of it (see `spans.PARTS`), or the whole.

    `strong`: named with a word such as “thời”, so that it is a date even among words not known.
    """

    spans: tuple[Period, ...]
    text: str
    kind: Literal["period", "culture", "ruler"]
    part: str = ""
    strong: bool = False


@dataclass(slots=True)
class Statement:
    """Everything said of one event: its parts are in apposition, and so have to agree.

    `solar`: what is said in years of the common era and finer; `century`: in centuries and their parts.
    `relation`: how it stands to the one before. `strong`: says “năm”, a century, an era or such; so, or with an
    `event`, it is a date even among words not known (`unread`). `open`: "since", "onward", "before"
    or "after". `notes`: (what, value, source) for `museum.Derived`.
    """

    relation: Relation = "first"
    event: str = ""
    solar: Span | None = None
    century: Span | None = None
    century_text: str = ""
    lunar: LunarMention | None = None
    season: int = 0
    eras: list[EraMention] = field(default_factory=list)
    can_chi: list[tuple[int, str]] = field(default_factory=list)
    periods: list[PeriodMention] = field(default_factory=list)
    era_part: str = ""
    flags: int = 0
    disputed: bool = False
    inferred: bool = False
    by_sources: bool = False
    timeless: bool = False
    age: str = ""
    open: str = ""
    strong: bool = False
    unread: list[str] = field(default_factory=list)
    faults: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def has_content(self) -> bool:
        """Whether it says anything of a date."""
        return bool(
            self.solar
            or self.century
            or self.lunar
            or self.season
            or self.eras
            or self.can_chi
            or self.periods
            or self.timeless
            or self.age
            or self.faults
        )

    @property
    def understood(self) -> bool:
        """Whether what it says may be taken for the date."""
        return self.has_content and (self.strong or bool(self.event) or not self.unread)
