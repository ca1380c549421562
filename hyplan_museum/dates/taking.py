"""Taking dates: in years and days, and by era, can chi, lunar calendar, dynasty and reign."""

from __future__ import annotations

from hyplan_museum.dates import ages, centuries, old_forms, solar_forms, spans
from hyplan_museum.dates.days import exists
from hyplan_museum.dates.solar_forms import Found
from hyplan_museum.dates.spans import APPROXIMATE, UNCERTAIN, Span
from hyplan_museum.dates.statements import EraMention, LunarMention
from hyplan_museum.dates.walk import Walk

_OTHER_CYCLES = {"ngày", "tháng", "nhật", "nguyệt", "ngay", "thang"}


class Taking(Walk):
    """Takes one date, or part of one, at a time into the statement at hand."""

    def date(self) -> bool:
        """Take one date or part of a date, where one begins here."""
        self.began = self.cursor.at
        return self._old() or self._lunar_with_year() or self._solar()

    def _solar(self) -> bool:
        cursor = self.cursor
        named = cursor.kind() == "YEAR" and cursor.kind(1) in ("NUMBER", "CE", "APPROX", "UNCERTAIN")
        named = named or (cursor.kind() == "CE" and cursor.kind(1) == "NUMBER")
        start = cursor.at
        if named:
            cursor.take()
            while cursor.kind() in ("CE", "APPROX", "UNCERTAIN"):
                self.flags |= {"APPROX": APPROXIMATE, "UNCERTAIN": UNCERTAIN}.get(cursor.take().kind, 0)
        else:
            cursor.skip(*(("DAY",) if cursor.kind(1) in ("YMD", "DMY", "NUMBER", "DM") else ()))
        found = (
            self._short_year()
            or solar_forms.written_day(cursor)
            or solar_forms.english_day(cursor)
            or centuries.decades(cursor)
            or ages.age(cursor)
            or centuries.century(cursor, implied=self.century_said)
            or solar_forms.years(cursor, named=named)
        )
        if found is None:
            cursor.at = start
            return False
        self.take_span(found)
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

    def _lunar_with_year(self) -> bool:
        """`10/3/2024 âm lịch`."""
        cursor = self.cursor
        ahead = 1 if cursor.kind() == "DAY" else 0
        value = cursor.token(ahead).value
        said = self.lunar_said or cursor.kind(ahead + 1) in ("LUNAR", "LEAP")
        if cursor.kind(ahead) != "DMY" or not said or not isinstance(value, tuple):
            return False
        day, month, year = value
        if not (1 <= day <= 30 and 1 <= month <= 12 and 1 <= year <= solar_forms.LAST_YEAR):
            return False
        cursor.at += ahead + 1
        text = cursor.token(-1).text
        self.now.lunar = LunarMention(day, month, text, leap=cursor.skip("LEAP"), year=year)
        self.lunar_said = False
        self.said()
        return True

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
            self.close("and")
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
            self.close("and")
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
            self.close("and")
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
        self.take_span(found)
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
        if self.now.periods and self.cursor.kind(-2) == "PERIOD":
            self.close("until")  # thời Lê Nguyễn
        mention.part, self.part = self.part, ""
        self.now.periods.append(mention)
        self.now.strong |= mention.strong
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
                self.take_span(Found(spans.season(season, year), "season"))
            else:
                self.now.season = season
                self.said()
            return True
        if cursor.kind() == "FEAST":
            value = cursor.token().value
            if isinstance(value, tuple) and self.now.lunar is None:
                self.now.lunar = LunarMention(value[0], value[1], cursor.token().text)
            cursor.take()
            self.said()
            return True
        return False

    def _old_said(self) -> None:
        self.now.flags |= self.flags
        self.flags = 0
        if self.open and not (self.now.solar or self.now.century):
            self.now.open, self.open = self.open, ""
        self.said()


def _day_span(mention: LunarMention, year: int) -> Span | None:
    if not mention.day:
        return spans.month(mention.month, year)
    last = mention.last_day or mention.day
    if not (exists(year, mention.month, mention.day) and exists(year, mention.month, last)):
        return None
    first_day, last_day = spans.day((year, mention.month, mention.day)), spans.day((year, mention.month, last))
    return spans.between(first_day, last_day)
