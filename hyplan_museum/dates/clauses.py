"""Text → statements: one for each event, alternative or end of a range that it speaks of."""

from __future__ import annotations

from dataclasses import replace

from hyplan_museum.dates import old_forms, solar_forms, spans
from hyplan_museum.dates.cursor import DASHES, Cursor
from hyplan_museum.dates.days import exists
from hyplan_museum.dates.solar_forms import Found
from hyplan_museum.dates.spans import APPROXIMATE, UNCERTAIN, Span
from hyplan_museum.dates.statements import EraMention, LunarMention, Relation, Statement
from hyplan_museum.dates.tokens import Token, tokens_of

_SOURCE_ENDS = {"COMMA", "SEMICOLON", "OPEN", "CLOSE", "NUMBER", "CENTURY", "ERA", "CANCHI", "OR", "END", "DASH"}


def statements_of(text: str) -> list[Statement]:
    """What a text (NFC, one line) says, in its order; never empty, never raises."""
    return _Clauses(tokens_of(text)).read()


class _Clauses:
    """Walks through the tokens of one text once, filling one statement after another."""

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

    def read(self) -> list[Statement]:
        while self.cursor.kind() != "END":
            if not self._date():
                self._word(self.cursor.take())
        self._close("later")
        return self.done or [self.now]

    def _close(self, relation: Relation) -> None:
        """End the statement at hand, where it says anything, and begin the next."""
        now = self.now
        now.flags |= self.flags
        if self.open and not now.open and now.has_content and self.open != "since":
            now.open = self.open
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

    # --- words ----------------------------------------------------------------------------------------------------

    def _word(self, token: Token) -> None:
        """Take one token that begins no date."""
        kind = token.kind
        if kind == "SEMICOLON":
            self._close("later")
        elif kind in ("OR", "ALTERNATIVE"):
            self._alternative(kind)
        elif kind == "AND":
            self._and()
        elif kind == "EVENT":
            carried = self.flags if self.cursor.kind(-2) in ("APPROX", "UNCERTAIN") else 0  # “, ?exhibited 1840”
            self.flags &= ~carried
            if self.now.has_content:
                self._close("later")
            self.flags |= carried
            self.now.event = token.text
        elif kind == "APPROX":
            self.flags |= APPROXIMATE
        elif kind == "UNCERTAIN":
            self._uncertain(token)
        elif kind == "SOURCE":
            self._source()
        elif kind in ("DISPUTED", "INFERRED"):
            self.now.disputed |= kind == "DISPUTED"
            self.now.inferred |= kind == "INFERRED"
        elif kind in ("SINCE", "BEFORE", "AFTER", "BETWEEN"):
            self.open = kind.lower()
        elif kind == "ONWARD":
            self._onward()
        elif kind in (*DASHES, "TO"):
            self._until(kind)
        elif kind == "PART":
            self._part(token)
        elif kind in ("OPEN", "CLOSE", "COMMA"):
            self.depth = max(0, self.depth + {"OPEN": 1, "CLOSE": -1, "COMMA": 0}[kind])
            self.after_comma = kind == "COMMA"
            self.after_atom = False
            return
        elif kind == "LUNAR":
            self._lunar_word()
        elif kind == "STYLE":
            self.after_style = True
            return
        elif kind in ("LIVING", "YEARLY"):
            self.now.timeless = True
        elif kind == "COUNTED":
            self.cursor.skip("NUMBER")
        elif kind == "TH" and len(self.now.unread) >= 2:
            self._unknown_era()
        elif kind == "OPENER" and token.value == "era" and self.cursor.kind() == "WORD":
            while self.cursor.kind() == "WORD" and self.cursor.token().text[:1].isupper():
                self.now.unread.append(self.cursor.take().text)
            self._unknown_era()
        elif kind not in _SILENT:
            self.now.unread.append(token.text)
        self.after_style = self.after_style and kind in ("NOISE", "OPENER")

    def _alternative(self, kind: str) -> None:
        between = self.open == "between"
        by_sources = kind == "ALTERNATIVE"
        if self.now.has_content and not between:
            self._close("or")
        elif self.done:
            self.now.relation = "or"
        self.now.by_sources = by_sources

    def _and(self) -> None:
        if (self.open == "between" and self.now.has_content) or (self.part == "mid" and self.now.has_content):
            self._close("until")
        elif self.now.has_content:
            self._close("and")

    def _uncertain(self, token: Token) -> None:
        self.now.by_sources |= token.value == "source"
        if (token.text == "?" and self.after_atom) or (self.now.has_content and (self.depth or token.text != "?")):
            self.now.flags |= UNCERTAIN
        else:
            self.flags |= UNCERTAIN

    def _source(self) -> None:
        """`theo nguồn du lịch`: a date on somebody's word."""
        while self.cursor.kind() not in _SOURCE_ENDS:
            self.cursor.take()
        self.now.flags |= UNCERTAIN

    def _onward(self) -> None:
        if self.now.has_content:
            self.now.open = "onward"
        else:
            self.open = "onward"

    def _until(self, kind: str) -> None:
        """The second end of a range follows, or the present."""
        ahead = 0
        while self.cursor.kind(ahead) in ("NOISE", "APPROX", "YEAR"):
            ahead += 1
        if not self.now.has_content:
            if kind == "TO" and not self.done:
                self.open = "before"
        elif self.cursor.kind(ahead) == "NOW":
            self.cursor.at += ahead + 1
            self.now.open = "onward"
        elif kind == "TO" or self.depth == 0 or self.after_atom:
            self._close("until")

    def _part(self, token: Token) -> None:
        if self.cursor.kind() == "HYPHEN":
            self.cursor.take()  # mid-19th
        if self.part and self.done and not self.now.has_content:
            return
        self.part = str(token.value)
        cursor = self.cursor
        if cursor.kind() in DASHES and cursor.kind(1) == "PART":  # đầu – giữa thế kỷ XIX
            cursor.take()
            last = str(cursor.take().value)
            found = solar_forms.centuries(cursor, implied=self.century_said)
            if found is not None and found.span is not None:
                first_part, last_part = spans.part_of(found.span, self.part), spans.part_of(found.span, last)
                self.part = ""
                self._take_span(replace(found, span=spans.between(first_part, last_part)))

    def _lunar_word(self) -> None:
        lunar = self.now.lunar
        if lunar is not None:
            return
        self.lunar_said = True

    def _unknown_era(self) -> None:
        """The words before “thứ”, or after “niên hiệu”, should have been an era's name."""
        name = " ".join(self.now.unread[-4:])
        if name:
            self.now.faults.append(("era-unknown", {"era": name}))
            self.now.unread.clear()
        cursor = self.cursor
        while cursor.kind() in ("TH", "YEAR") and cursor.kind(1) in ("TH", "NUMBER", "NUMERAL", "YEAR"):
            cursor.take()
        if cursor.kind() == "NUMBER" and cursor.value() < 100:
            cursor.take()
        else:
            cursor.skip("NUMERAL")

    # --- dates ----------------------------------------------------------------------------------------------------

    def _date(self) -> bool:
        """Take one date or part of a date, where one begins here."""
        return self._old() or self._solar()

    def _solar(self) -> bool:
        cursor = self.cursor
        named = cursor.kind() == "YEAR" and cursor.kind(1) in ("NUMBER", "CE", "APPROX", "UNCERTAIN")
        start = cursor.at
        if named or (cursor.kind() == "CE" and cursor.kind(1) == "NUMBER"):
            cursor.take()
            while cursor.kind() in ("CE", "APPROX", "UNCERTAIN"):
                self.flags |= {"APPROX": APPROXIMATE, "UNCERTAIN": UNCERTAIN}.get(cursor.take().kind, 0)
        else:
            cursor.skip(*(("DAY",) if cursor.kind(1) in ("YMD", "DMY", "NUMBER", "DM") else ()))
        found = (
            self._short_year()
            or solar_forms.written_day(cursor)
            or solar_forms.english_day(cursor)
            or solar_forms.decades(cursor)
            or solar_forms.age(cursor)
            or solar_forms.centuries(cursor, implied=self.century_said)
            or solar_forms.years(cursor, named=cursor.at > start)
        )
        if found is None:
            cursor.at = start
            return False
        if found.unit == "day" and (cursor.kind() == "LUNAR" or self.lunar_said) and found.span and not found.ranged:
            self._lunar_with_year(found.span)
        else:
            self._take_span(found)
        return True

    def _short_year(self) -> Found | None:
        """`1831 or 2`: the end of a year after OR."""
        token, before = self.cursor.token(), self.done[-1] if self.done else None
        if self.now.relation != "or" or self.now.has_content or before is None or before.solar is None:
            return None
        year = before.solar.year
        if token.kind != "NUMBER" or len(token.text) > 2 or year is None or self.cursor.kind(1) == "CENTURY":
            return None
        self.cursor.take()
        unit = 10 ** len(token.text)
        return Found(spans.year(year // unit * unit + int(token.text)), "year", strong=False)

    def _lunar_with_year(self, span: Span) -> None:
        if span.first is not None:
            year, month, day = span.first
            text = self.cursor.token(-1).text
            self.now.lunar = LunarMention(day, month, text, leap=self.cursor.skip("LEAP"), year=year)
            self.lunar_said = False
            self._said()

    def _take_span(self, found: Found) -> None:
        """Put a span into the statement, or into a new one where it already has one of its kind."""
        span = found.span
        flags, part = self.flags, self.part
        if span is not None and part:
            soft = spans.part_of(span, part)
            if found.unit == "year" and part == "mid" and self.cursor.kind() == "AND":
                self.open = "between"
            else:
                self.now.notes.append(("part", f"{part} {soft.start}/{soft.end}", "table"))
                span = soft
        if span is not None:
            span = span.marked(flags)
        self.flags, self.part = 0, ""
        self.century_said |= found.unit == "century"
        is_century = found.unit == "century"
        old = self.now.century if is_century else self.now.solar
        if old is not None and span is not None and not (_refines(old, span) and not self.after_comma):
            self._close("or" if self.depth else "and")
        self._store(found, span, is_century=is_century)

    def _store(self, found: Found, span: Span | None, *, is_century: bool) -> None:
        now = self.now
        now.faults.extend(found.faults)
        now.notes.extend(found.notes)
        now.strong |= found.strong
        if is_century:
            now.century = span
            now.century_text = " ".join(t.text for t in self.cursor.tokens[: self.cursor.at][-3:])
        elif span is not None:
            now.solar = span
        if self.open:
            closed = found.ranged and (self.open == "since" and found.unit != "decade")
            now.open = "" if closed else self.open
            if self.open != "between":
                self.open = ""
            if now.open == "since" and found.unit == "decade" and span is not None:
                now.solar = replace(span, start_mark=span.start_mark | APPROXIMATE)
        self._said()

    def _said(self) -> None:
        self.after_atom, self.after_comma = True, False

    def _old(self) -> bool:
        """An era, a can chi, a lunar or spelled-out day, a dynasty or a reign."""
        return self._can_chi() or self._era() or self._day_and_month() or self._period() or self._small()

    def _can_chi(self) -> bool:
        cursor, start = self.cursor, self.cursor.at
        cursor.skip("YEAR")
        token = cursor.token()
        if token.kind != "CANCHI":
            cursor.at = start
            return False
        cursor.take()
        if cursor.kind(-2) in ("DAY", "MONTH", "NOISE") and cursor.token(-2).text.lower() in _OTHER_CYCLES:
            return True  # the can chi of a day or a month says nothing of the year
        if self.now.can_chi and self.after_comma:
            self._close("and")
        if token.value == -1:
            self.now.faults.append(("can-chi-impossible", {"can_chi": token.text}))
        else:
            self.now.can_chi.append((cursor.value(-1), token.text))
        self._old_said()
        return True

    def _era(self) -> bool:
        cursor, start = self.cursor, self.cursor.at
        if cursor.kind() in ("OPENER", "YEAR", "NOISE"):
            while cursor.kind() in ("OPENER", "NOISE"):
                cursor.take()
            if cursor.kind() == "YEAR" and cursor.kind(1) == "ERA":
                cursor.take()
        before = self.done[-1] if self.done else None
        mention = old_forms.era(cursor)
        if mention is None and self.now.relation == "until" and before is not None and before.eras:
            last = before.eras[-1]
            if cursor.kind() == "NUMBER" and cursor.value() < 100 and last.number and cursor.kind(1) != "MONTH":
                mention = EraMention(last.name, cursor.value(), cursor.take().text)
        if mention is None:
            cursor.at = start
            return False
        if self.after_style:
            self.now.unread.append(mention.text)
            return True
        if any(mention.name != era.name for era in self.now.eras):
            self._close("and")
        self.now.eras.append(mention)
        self.now.era_part, self.part = self.part or self.now.era_part, ""
        self.now.strong |= mention.number is not None
        self._old_said()
        return True

    def _day_and_month(self) -> bool:
        found = old_forms.lunar_or_solar_day(self.cursor, self.now)
        if found is None:
            return False
        mention, sure = found
        cursor = self.cursor
        if not (sure or self.lunar_said or cursor.kind() == "LUNAR"):
            return self._solar_day(mention)
        if self.now.lunar is not None:
            self._close("and")
        self.now.lunar = mention
        self.lunar_said = False
        self._old_said()
        return True

    def _solar_day(self, mention: LunarMention) -> bool:
        """A day and month of the common calendar: the year follows, or stands before."""
        cursor, now = self.cursor, self.now
        start = cursor.at
        cursor.skip("COMMA", "NOISE", "HYPHEN")
        cursor.skip("YEAR")
        year = cursor.value() if cursor.kind() == "NUMBER" and len(cursor.token().text) >= 3 else 0
        if not 1 <= year <= solar_forms.LAST_YEAR:
            cursor.at = start
            year = (now.solar.year or 0) if now.solar is not None else 0
        else:
            cursor.take()
        if not year:
            now.unread.append(mention.text)
            return True
        span = _day_span(mention, year)
        if span is None:
            found = Found(None, "day", faults=(("date-impossible", {"date": f"{mention.text} {year}"}),))
        else:
            found = Found(span, "day", ranged=bool(mention.last_day))
        self.part = ""
        self._take_span(found)
        return True

    def _period(self) -> bool:
        before = self.done[-1] if self.done else None
        bare = self.now.relation == "until" and before is not None and bool(before.periods)
        mention = old_forms.period(self.cursor, bare=bare)
        if mention is None:
            return False
        if self.after_style:
            self.now.unread.append(mention.text)
            self.after_style = False
            return True
        mention.part, self.part = self.part, ""
        self.now.periods.append(mention)
        self._old_said()
        return True

    def _small(self) -> bool:
        """Seasons and feasts."""
        cursor = self.cursor
        if cursor.kind() == "SEASON":
            season = cursor.value()
            cursor.take()
            cursor.skip("NOISE")
            if cursor.kind() == "YEAR" and cursor.kind(1) == "NUMBER":
                cursor.take()
            year = cursor.value()
            if cursor.kind() == "NUMBER" and len(cursor.token().text) >= 3 and year <= solar_forms.LAST_YEAR:
                cursor.take()
                self._take_span(Found(spans.season(season, year), "season"))
            else:
                self.now.season = season
                self._said()
            return True
        if cursor.kind() == "FEAST":
            value = cursor.token().value
            if isinstance(value, tuple) and self.now.lunar is None:
                self.now.lunar = LunarMention(value[0], value[1], cursor.token().text)
            cursor.take()
            self._said()
            return True
        return False

    def _old_said(self) -> None:
        self.now.flags |= self.flags
        self.flags = 0
        if self.open and not (self.now.solar or self.now.century):
            self.now.open, self.open = self.open, ""
        self._said()


_OTHER_CYCLES = {"ngày", "tháng", "nhật", "nguyệt", "ngay", "thang"}
_SILENT = {"NOISE", "YEAR", "DAY", "MONTH", "TH", "OPENER", "CLOSER", "CENTURY", "EQUALS", "SLASH", "DOTS", "SOLAR"} | {
    "LONG",
    "NOW",
    "LEAP",
    "FIRST",
    "LUNARDAY",
    "CE",
    "AGED",
}


def _refines(old: Span, new: Span) -> bool:
    """Whether the new span says the old one more exactly (1945, tháng 8 năm 1945)."""
    return old.first is not None and new.first is not None and old.year is not None and old.year == new.year


def _day_span(mention: LunarMention, year: int) -> Span | None:
    if not mention.day:
        return spans.month(mention.month, year)
    last = mention.last_day or mention.day
    if not (exists(year, mention.month, mention.day) and exists(year, mention.month, last)):
        return None
    first_day, last_day = spans.day((year, mention.month, mention.day)), spans.day((year, mention.month, last))
    return spans.between(first_day, last_day)
