"""Cards are drawn once, light, and with every Vietnamese letter; a code that is drawn can be read again."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from hyplan_museum import images, pages
from hyplan_museum.images.cards import HEAVIEST, SIZE, face_of
from hyplan_museum.images.lettering import legible
from hyplan_museum.outputs import ShareCard
from hyplan_museum.progress import Silent

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ"


def test_every_vietnamese_letter_is_written_and_what_the_type_lacks_is_left_out() -> None:
    for family, weight in (("serif", 600), ("sans", 400), ("sans", 600)):
        face = face_of(pages.FONTS, family, weight, 40)
        box = {font: bytes(font.getmask("\uffff")) for font in (face.latin, face.vietnamese)}
        for letter in {*LETTERS, *LETTERS.upper()} - {" "}:
            ((font, _),) = face.runs(letter)

            assert bytes(font.getmask(letter)) not in ("", box[font]), letter
    assert legible("Bia 四方 và 𡨸 Nôm") == "Bia và Nôm"
    assert legible(LETTERS + LETTERS.upper()) == LETTERS + LETTERS.upper()


def test_cards_are_light_have_their_size_and_are_drawn_once(tmp_path: Path) -> None:
    picture = tmp_path / "noise.jpg"
    Image.effect_noise((900, 700), 120).convert("RGB").save(picture, quality=95)
    cards = [
        ShareCard(
            "cards/a.jpg", "Bảo tàng", "Một tên rất dài " * 30, ("Ất Sửu (1625)", "phường Phố Hiến"), str(picture)
        ),
        ShareCard("cards/b.jpg", "Bảo tàng", "Chữ"),
        ShareCard("en/cards/b.jpg", "Bảo tàng", "Chữ"),
    ]
    made = images.draw_cards(cards, pages.FONTS, tmp_path, Silent())
    before = {file: Path(file).stat().st_mtime_ns for file in made.values()}

    assert made["cards/b.jpg"] == made["en/cards/b.jpg"]
    for file in made.values():
        with Image.open(file) as card:
            assert card.size == SIZE
        assert Path(file).stat().st_size <= HEAVIEST
        assert Path(file).stat().st_mode & 0o044, "a web server must be able to read it"
    again = images.draw_cards(cards, pages.FONTS, tmp_path, Silent())
    assert again == made
    assert {file: Path(file).stat().st_mtime_ns for file in again.values()} == before


def test_without_the_type_there_are_no_cards(tmp_path: Path) -> None:
    assert images.draw_cards([ShareCard("a.jpg", "", "Chữ")], tmp_path / "no-fonts", tmp_path, Silent()) == {}


def test_the_sign_is_square_and_has_the_initial() -> None:
    assert images.draw_icon("Bảo tàng", 192, pages.FONTS) != images.draw_icon("Đền", 192, pages.FONTS)
