"""Sounds, films and models on an artifact's page: whole without a script, nothing plays by itself."""

from __future__ import annotations

from dataclasses import replace

from html_page import read
from pages_museum import HERE, PICTURES, SETTINGS, STELE, T, picture, with_artifact

from hyplan_museum.museum import Cue, Fact, Media, MediaKind, Recording, Track, Value
from hyplan_museum.outputs import PageText
from hyplan_museum.pages import plan
from hyplan_museum.rights import RIGHTS

CUES = (Cue(0, 1500, "Một <b>\nhai"), Cue(3_601_000, 3_602_000, "Ba & bốn"))


def medium(kind: MediaKind, format: str, **more: object) -> Media:
    made = Recording(f"recordings/bia-06/1.{format}", "d", kind, "x/y", 2_940_000, 4000, 320, 240)
    return Media("1", kind, f"a.{format}", HERE, rights=RIGHTS["cc-by-4.0"], recording=made, **more)  # type: ignore[arg-type]


def page(*media: Media, address: str = "artifacts/bia-06/", facts: tuple[Fact, ...] = ()) -> str:
    return page_text(*media, address=address, facts=facts).body


def page_text(*media: Media, address: str = "artifacts/bia-06/", facts: tuple[Fact, ...] = ()) -> PageText:
    museum = with_artifact(replace(STELE, media=media, inscription=(), facts=facts))
    pictures = {key: made for key, made in PICTURES.items() if key[0] != STELE.id}
    pages = plan(museum, {**pictures, (STELE.id, "1"): picture(STELE.id, "1")}, SETTINGS)
    return next(one for one in pages if one.address == address).render()


def words(html: str) -> str:
    return read(html).text


def test_a_film_has_a_poster_captions_and_its_words_and_waits_to_be_played() -> None:
    film = medium("film", "mp4", captions=(Track("en", (Cue(0, 900, "One"),)), Track("vi", CUES)), alt=T(vi="Cảnh"))
    body = page(film)
    [video] = read(body).all("video")
    tracks = [(t.attributes["srclang"], t.attributes["src"]) for t in read(body).all("track")]

    assert video.attributes["preload"] == "none"
    assert "autoplay" not in video.attributes
    assert "controls" in video.attributes
    assert "/1/" in str(video.attributes["poster"])
    assert (video.attributes["width"], video.attributes["height"]) == ("320", "240")
    assert tracks == [
        ("vi", "../../recordings/bia-06/1.captions.vi.vtt"),
        ("en", "../../recordings/bia-06/1.captions.en.vtt"),
    ]
    assert "Một &lt;b&gt;<br>hai" in body
    assert "1:00:01 Ba & bốn" in words(body)
    assert "0:04 Tải tệp về (MP4, 2,9\u00a0MB)" in words(body)
    assert "2.9\u00a0MB" in words(page(film, address="en/artifacts/bia-06/"))
    assert body.index("<video") < body.index("<h1")  # it stands where a picture would


def test_what_should_be_known_first_stands_before_the_player() -> None:
    facts = (Fact("consent", T(vi="Sự đồng thuận"), (Value(T(vi="Làng cho phép")),)),)
    body = page(medium("sound", "mp3", transcript=T(vi="Đoạn một\n\nĐoạn <hai>")), facts=facts)

    assert body.index("Làng cho phép") < body.index("<audio") < body.index("Đoạn một")
    assert "<p>Đoạn &lt;hai&gt;</p>" in body
    assert "Chưa có lời ghi lại" not in body


def test_a_sound_without_words_says_so() -> None:
    assert "Chưa có lời ghi lại" in page(medium("sound", "mp3"))
    assert "Không có lời." in page(medium("sound", "mp3", wordless=True))


def test_a_model_is_a_picture_until_it_is_asked_for() -> None:
    body = page(medium("model", "glb", alt=T(vi="Tháp")))
    [button] = [b for b in read(body).all("button") if "data-model" in b.attributes]

    assert button.attributes["data-model"] == "../../recordings/bia-06/1.glb"
    assert button.attributes["data-script"] == "../../recordings/bia-06/1.js"
    assert button.attributes["data-alt"] == "Tháp"
    assert "hidden" in button.attributes  # without a script it would do nothing; the file can be downloaded
    assert "Nhìn từ phía trước" in body
    still = next(i for i in read(body).all("img") if "/1/" in i.attributes["src"])
    assert still.attributes["alt"] == "Tháp"


def test_a_card_shows_the_poster_of_what_has_no_picture() -> None:
    assert "pictures/bia-06/1/" in page(medium("film", "mp4"), address="collections/bia/")


def test_a_scene_plays_what_it_is_about() -> None:
    film = medium("film", "mp4", captions=(Track("vi", CUES),))
    body = page(film, address="exhibits/doc-bia/")

    [video] = read(body).all("video")
    assert video.attributes["src"] == "../../recordings/bia-06/1.mp4"
    assert 'data-recording="bia-06/1"' in body


def test_search_engines_are_told_what_plays_and_how_long() -> None:
    head = page_text(medium("film", "mp4", transcript=T(vi="Lời"))).head

    assert '"@type":"VideoObject"' in head
    assert '"duration":"PT4S"' in head
    assert '"transcript":"Lời"' in head
