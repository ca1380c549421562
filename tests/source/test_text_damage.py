"""Damaged Vietnamese is found and repaired; other languages and sound texts are left alone (users.md §4.3)."""

from __future__ import annotations

import csv
import itertools
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyplan_museum.problems import Position
from hyplan_museum.source.syllable import is_syllable
from hyplan_museum.source.text_damage import damage_in, problem_in

DATA = Path(__file__).parents[2] / "../shared/data"

OTHER_LANGUAGES = """Größe Straße für schön Bär Tür München Köln Übung Öl naïve où été père fête île Noël cœur garçon
côté thé né dû tôt mât maïs français château São não pão coração é pó avó avô mãe ação José Černý Dvořák Plzeň má dítě
kůň žena příliš žluťoučký ďábelské ódy «à» «bon» µm N.º 1ª § £5 ½ × ö å Åland smörgåsbord fjörd Ærø þing Malmö Señor
niño año ¿qué? ¡hola! «PRIVÉ» «à l·l col·lecció © ® Ph.D. 5µm Señora""".split()  # noqa: SIM905 - a list in prose


@pytest.mark.parametrize(
    ("seen", "kind", "meant"),
    [
        ("Phï ñng ®· göi g¾m", "tcvn3", "Phù ủng đã gửi gắm"),
        ("nghÒ ®óc ®ång", "tcvn3", "nghề đúc đồng"),
        ("§×nh", "tcvn3", "Đình"),
        ("CHïA HIÕN", "tcvn3", "CHÙA HIẾN"),
        ("Bia ®¸, n¨m VÜnh Té thø 7 (1625)", "tcvn3", "Bia đá, năm Vĩnh Tộ thứ 7 (1625)"),
        ("Baûo taøng Höng Yeân", "vni", "Bảo tàng Hưng Yên"),
        ("ñuùc ñoàng", "vni", "đúc đồng"),
        ("BaÒo taÌng Hýng Yên", "cp1258", "Bảo tàng Hưng Yên"),
        ("Báº£o tÃ\u00a0ng HÆ°ng YÃªn", "utf8", "Bảo tàng Hưng Yên"),
        ("Báº£o tÃ ng", "utf8", "Bảo tàng"),
        ("BÃ¡ÂºÂ£o", "utf8", "Bảo"),
        ("ä¸\u00adå›½", "utf8", "中国"),
    ],
)
def test_damage_is_named_and_repaired(seen: str, kind: str, meant: str) -> None:
    damage = damage_in(seen)

    assert damage is not None
    assert (damage.kind, damage.repaired) == (kind, meant)


@pytest.mark.parametrize(
    "seen", ["B?o t?ng", "Ch?a Ph? Hi?n", "T??ng ??c Ph?t", "?ình ?a Hòa, B?n", "B\ufffdo t\ufffdng"]
)
def test_lost_letters_cannot_be_repaired(seen: str) -> None:
    damage = damage_in(seen)

    assert damage is not None
    assert (damage.kind, damage.repaired) == ("lost", None)


@pytest.mark.parametrize(
    "text",
    ["?", "??", "1880?", "(?)", "?Blake", "William Blake?", "Who am I?", "what?is", "a?b=c", "http://x.org/a?b=c"],
)
def test_a_question_mark_alone_is_no_damage(text: str) -> None:
    assert damage_in(text) is None


def test_words_of_other_languages_are_left_alone() -> None:
    pairs = [" ".join(pair) for pair in itertools.permutations(OTHER_LANGUAGES, 2)]

    assert [text for text in [*OTHER_LANGUAGES, *pairs] if damage_in(text)] == []


def test_a_line_of_sound_vietnamese_is_kept_beside_a_damaged_one() -> None:
    damage = damage_in("Chùa Hiến\nnghÒ ®óc ®ång")

    assert damage is not None
    assert damage.repaired == "Chùa Hiến\nnghề đúc đồng"


def test_the_problem_says_what_was_read() -> None:
    text, problem = problem_in("nghÒ ®óc ®ång", Position("a.yml", 3, 8), "title.vi")

    assert text == "nghề đúc đồng"
    assert problem is not None
    assert (problem.code, str(problem.position), problem.field) == ("text-old-font", "a.yml:3:8", "title.vi")
    assert "“nghề đúc đồng”" in problem.message("vi")


def test_lost_letters_are_an_error_that_says_how_to_save() -> None:
    text, problem = problem_in("B?o t?ng", Position("a.csv", 2), "title")

    assert text == "B?o t?ng"
    assert problem is not None
    assert (problem.code, problem.severity) == ("text-letters-lost", "error")
    assert "CSV UTF-8" in problem.hint("vi")


@pytest.mark.skipif(not DATA.exists(), reason="the shared facts are not beside the repository")
def test_no_false_alarm_on_the_facts_of_hung_yen() -> None:
    texts = re.findall(r'"([^"]+)"', (DATA / "facts/hung-yen.yml").read_text("utf-8"))

    assert len(texts) > 700
    assert [text for text in texts if damage_in(text)] == []


@pytest.mark.skipif(not DATA.exists(), reason="the shared tables are not beside the repository")
@pytest.mark.parametrize(
    "name", ["tate-10000", "tate-vietnam", "wax-demo", "collectionbuilder-compound", "telar-objects"]
)
def test_no_false_alarm_on_real_tables(name: str) -> None:
    with (DATA / f"tables/{name}.csv").open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]

    assert [cell for cell in cells if damage_in(cell)] == []


@pytest.mark.parametrize("word", "Hiến nghiêng quốc giếng gì Đình khuya Nguyễn yêu tuyết xoong ử huỳnh".split())  # noqa: SIM905
def test_syllables_that_can_be_spelt(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", "mõt sóo fờte ợle Grửòe catx bcd ộtộ strafe".split())  # noqa: SIM905
def test_syllables_that_cannot(word: str) -> None:
    assert not is_syllable(word)


@given(st.text())
def test_any_text_is_survived(text: str) -> None:
    repaired, problem = problem_in(text, Position("a.yml"))

    assert problem is not None or repaired == text
