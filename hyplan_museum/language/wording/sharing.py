"""Passing a page on: links, codes, cards, feeds, pieces for other sites, and paper."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.wording.words import Words

WORDS: Final[Words] = {
    "share_and_print": ("Chia sẻ và in", "Share and print"),
    "copy_link": ("Sao chép liên kết", "Copy link"),
    "qr": ("Mã QR", "QR code"),
    "qr_of": ("Mã QR dẫn tới {url}", "QR code leading to {url}"),
    "qr_save": ("Tải mã QR (.svg)", "Download the QR code (.svg)"),
    "print_this": ("In trang này", "Print this page"),
    "print_scene": ("In cảnh này", "Print this scene"),
    "print_detail": ("In chi tiết này", "Print this detail"),
    "print_failed": (
        "Chưa in được: ảnh chưa tải xong. Hãy đợi ảnh hiện ra rồi in lại.",
        "This cannot be printed yet: the picture has not come. Wait until it shows, and try again.",
    ),
    "share_scene": ("Chia sẻ cảnh này", "Share this scene"),
    "close": ("Đóng", "Close"),
    "printed_from": ("In từ", "Printed from"),
    "embed": ("Nhúng vào trang khác", "Embed in another site"),
    "embed_about": (
        "Dán đoạn mã này vào bài viết hay bài giảng trên mạng. Không có mã theo dõi người xem.",
        "Paste this code into an article or an online lesson. It does not track anybody.",
    ),
    "embed_open": ("Xem tại {museum}", "See it at {museum}"),
    "feed": ("Tin mới của bảo tàng (Atom)", "What is new in the museum (Atom)"),
    "feed_title": ("{museum}: trưng bày và hiện vật mới", "{museum}: new exhibitions and objects"),
    "card_alt": ("Thẻ giới thiệu: {title}", "Card: {title}"),
    "footer_ways": ("Chân trang", "Footer"),
}
