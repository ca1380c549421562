"""Dates as curators write them, and what they mean in numbers.

`read_date` is the room's one door. It never raises; what it finds wrong is a `Finding` (problems/catalogue/dates.py).

What the numbers mean
- Bounds are whole days, inclusive, in the proleptic Gregorian calendar with a year 0 (1 BCE), and outer ones: the
  date lies within them. “before 1830” ends with 1830, “after 1840” begins with it.
- thế kỷ XVII is 1601–1700. đầu is the first quarter, giữa the middle half, cuối the last quarter of a century, a
  dynasty or a reign; of ten years the first four, the middle three, the last three. The ends so found carry `~`.
- “khoảng 1880” has the bounds of 1880 and certainty "approximate": how far it may be off is not said, so not invented.
- “từ thế kỷ XVIII” (“có từ thời Lý”) began somewhere in that time: 1701–1800. “từ 1880”, “từ những năm 1980”, “since”,
  “trở đi”, “đến nay” are open at the end.
- “cách ngày nay” (BP) counts from the year the text names, else from 1950, the convention of archaeologists, and
  across the era as they do, without a year 0; less than a thousand years ago needs the year counted from.
- A season has the bounds of its year. A lunar day before 1813 is “theo lịch tính lại” and approximate.
- The first event of a text is its date; later ones (trùng tu, printed, cast …) are kept as derived "later".
- Where era, can chi, century, dynasty, reign or lunar day disagree with a year in figures, the year stays, uncertain.
- A feast, a season or a living practice without a year is readable and has no bounds; so has a can chi standing alone.

`Date.derived`: `what`, then `value` (years, names, EDTF: no words of either language), then `source`
- can_chi        "Ất Sửu"                 "year 1625"
- era            "Vĩnh Tộ 7"              "year 1625"                     the era was not said, or not the year in it
- year           "1625"                   "era Vĩnh Tộ 7" | "era Khải Định can_chi Kỷ Mùi" | "can_chi Mậu Tý"
- era_name       "Minh Mạng"              "era Minh Mệnh"                 the name in the table of eras
- era_year_1     "1619"                   "era Vĩnh Tộ"                   the official first year that was counted from
- solar          "1888-03-03"             "lunar 1888-01-21" (+ " leap")
- calendar       "recalculated"           "before 1813"
- reference_year "1950"                   "convention" | "text"
- part           "late 1076/1100"         "table"                         part of `spans.PARTS`, and the years it gave
- period         "1226/1400"              "period Trần" | "ruler …" | "culture …" | "era …"
- recurs         "02-10/02-12" | "21" | ""  "lunar" | "season" | "text"
- later          "1839" (EDTF)            "mở rộng" (the event as typed, may be empty)
- read_in        "en"                     "text"                          the first language could not be read
- not_read       the words                "text"                          words of the text that were not understood
- era_first_year_differs "1600, 1601"     "era Hoằng Định"                published tables disagree: doubts for readers
- era_last_year_differs  "1202"           "era …"
- era_order_differs      the other era    "era …"
- era_missing_in_tables  last year        "era …"
- era_used_until         "1888"           "era Hàm Nghi"
"""

from __future__ import annotations

from hyplan_museum.dates.finding import Finding
from hyplan_museum.dates.layers import read_date

__all__ = ["Finding", "read_date"]
