"""The pictures of cards: small ones once for all pages, large ones with every rendition to choose from."""

from __future__ import annotations

from dataclasses import replace

from pages_museum import PICTURES

from hyplan_museum.museum import Rendition
from hyplan_museum.pages.cards import thumb

PICTURE = PICTURES[("bia-06", "1")]
TWIN = Rendition("pictures/bia-06/1/400.jpg", "", 400, 300, "image/jpeg")


def test_a_rendition_of_the_thumbnails_size_stands_in_for_it_so_that_it_is_loaded_once() -> None:
    shown = thumb(replace(PICTURE, renditions=(TWIN, *PICTURE.renditions)), "../")

    assert shown
    assert (shown.src, shown.srcset, shown.width, shown.height) == ("../pictures/bia-06/1/400.jpg", "", 400, 300)


def test_a_thumbnail_without_such_a_twin_is_shown_itself() -> None:
    shown = thumb(PICTURE, "../")

    assert shown
    assert shown.src == "../pictures/bia-06/1/thumb.jpg"


def test_a_large_card_offers_every_rendition_and_their_lighter_twins() -> None:
    avif = [replace(r, uri=r.uri.replace(".jpg", ".avif"), format="image/avif") for r in PICTURE.renditions]
    both = tuple(replace(r, lighter=twin) for r, twin in zip(PICTURE.renditions, avif, strict=True))

    shown = thumb(replace(PICTURE, renditions=both), "", large=True)

    assert shown
    assert shown.srcset == ", ".join(f"pictures/bia-06/1/{w}.jpg {w}w" for w in (480, 960, 1600))
    assert shown.lighter == ", ".join(f"pictures/bia-06/1/{w}.avif {w}w" for w in (480, 960, 1600))
    assert thumb(None, "", large=True) is None
