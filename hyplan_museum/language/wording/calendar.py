"""What the calendar says besides its days: how to keep it, and how far off a day is."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "calendar_keep": ("Đưa lịch này vào điện thoại", "Keep this calendar on your phone"),
    "calendar_subscribe": ("Đăng ký lịch (tự cập nhật)", "Subscribe (keeps itself up to date)"),
    "calendar_download": ("Tải lịch về (.ics)", "Download (.ics)"),
    "calendar_keep_about": (
        "Mở được bằng ứng dụng lịch của điện thoại và máy tính; ngày âm lịch đã đổi sẵn cho nhiều năm.",
        "Opens in the calendar of any phone or computer; lunar days are worked out for many years.",
    ),
    "calendar_today": ("hôm nay", "today"),
    "calendar_tomorrow": ("ngày mai", "tomorrow"),
    "calendar_in_days": ("còn {days} ngày", "in {days} days"),
    "feast_in_year": ("Năm {year}: {days} dương lịch", "In {year}: {days}"),
}
