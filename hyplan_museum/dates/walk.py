"""The walk through one text: where it stands, the statement being filled, and what the next date inherits."""

from __future__ import annotations

from dataclasses import replace

from hyplan_museum.dates import spans
from hyplan_museum.dates.cursor import Cursor
from hyplan_museum.dates.solar_forms import Found
from hyplan_museum.dates.spans import APPROXIMATE, Span
from hyplan_museum.dates.statements import Relation, Statement
from hyplan_museum.dates.tokens import Token


class Walk:
    """State of the reading; `taking.py` takes dates with it, `clauses.py` the words between them."""

    def __init__(self, tokens: list[Token]) -> None:
        self.cursor = Cursor(tokens)
        self.now = Statement()
        self.done: list[Statement] = []
        self.flags = 0  # for the next span
        self.open = ""  # since, before, after: for the next span
        self.part = ""  # đầu, cuối …: for the next span
        self.after_comma = False
        self.depth = 0
        self.after_style = False
        self.after_atom = False
        self.lunar_said = False
        self.century_said = False
        self.began = 0  # where the date being taken begins

    def close(self, relation: Relation) -> None:
        """End the statement at hand, where it says anything, and begin the next."""
        now = self.now
        now.flags |= self.flags
        if now.has_content or (now.unread and not self.done):
            self.done.append(now)
            self.now = Statement(relation=relation, disputed=False)
        else:
            self._leave_unread(now)
            now.relation = relation if self.done else now.relation
            now.flags, now.event = 0, ""
        self.flags, self.open, self.part = 0, "", ""
        self.after_comma = self.after_atom = self.after_style = False

    def _leave_unread(self, now: Statement) -> None:
        """Words with no date among them: part of the date before them, or, after a semicolon or an event, aside."""
        if now.unread and self.done:
            before = self.done[-1]
            if now.relation == "later":
                before.notes.append(("not_read", " ".join(now.unread), "text"))
            else:
                before.unread.extend(now.unread)
            now.unread = []

    def take_span(self, found: Found) -> None:
        """Put a span into the statement, or into a new one where it already has one of its kind."""
        self._leave_range()
        flags, part, opened = self.flags, self.part, self.open
        if found.unit == "year" and part == "mid" and self.cursor.kind() == "AND":  # giữa 1880 và 1890
            part, opened = "", "between"
        span = found.span
        if span is not None:
            span = (spans.part_of(span, part) if part else span).marked(flags)
        is_century = found.unit == "century"
        old = self.now.century if is_century else self.now.solar
        if old is not None and span is not None and not (_refines(old, span) and not self.after_comma):
            late_then_early = part == "early" and any(note[1].startswith("late ") for note in self.now.notes)
            if is_century and not self.depth and (self.after_atom or late_then_early):
                self.close("until")  # cuối thế kỷ 19 đầu thế kỷ 20
            else:
                self.close("or" if self.depth else "and")
        self.flags, self.part, self.open = 0, "", opened
        self.century_said |= is_century
        if part and span is not None:
            self.now.notes.append(("part", f"{part} {span.start}/{span.end}", "table"))
        self._store(found, span, is_century=is_century)

    def _leave_range(self) -> None:
        """In `thời Lê – Nguyễn, thế kỷ XVIII–XIX` the centuries say the whole range again, not its second end."""
        now, before = self.now, self.done[-1] if self.done else None
        if now.relation != "until" or before is None or now.solar or now.century or before.solar or before.century:
            return
        named = bool(now.periods) or any(era.number is None for era in now.eras)
        if named and (self.after_comma or self.depth):
            flags, part, opened = self.flags, self.part, self.open
            self.flags = 0
            self.close("same")
            self.flags, self.part, self.open = flags, part, opened

    def _store(self, found: Found, span: Span | None, *, is_century: bool) -> None:
        now = self.now
        now.faults.extend(found.faults)
        now.notes.extend(found.notes)
        now.strong |= found.strong
        if is_century:
            now.century = span
            now.century_text = " ".join(token.text for token in self.cursor.tokens[self.began : self.cursor.at])
        elif span is not None:
            now.solar = span
        if self.open:
            closed = found.ranged and (self.open == "since" and found.unit != "decade")
            now.open = "" if closed else self.open
            if self.open != "between":
                self.open = ""
            if now.open == "since" and found.unit == "decade" and span is not None:
                now.solar = replace(span, start_mark=span.start_mark | APPROXIMATE)
        self.said()

    def said(self) -> None:
        self.after_atom, self.after_comma = True, False


def _refines(old: Span, new: Span) -> bool:
    """Whether the new span says the old one more exactly (1945, tháng 8 năm 1945)."""
    return old.first is not None and new.first is not None and old.year is not None and old.year == new.year
