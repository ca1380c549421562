"""What the sources count is drawn in that number: hands, spans, roofs, pillars, thrones."""

from __future__ import annotations

import pytest

from drawings import da_hoa, hien_avalokiteshvara, me_so_statue, nom_bridge, nom_gate, three_thrones
from drawings.motifs import halls
from drawings.sheet import Sheet


def test_the_statue_of_me_so_has_1113_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(me_so_statue, "small", lambda *_: drawn.append("small"))
    monkeypatch.setattr(me_so_statue, "arm", lambda *_: drawn.append("reaching"))

    me_so_statue.draw(Sheet("kt-01", *me_so_statue.SIZE))

    assert len(drawn) + 2 == 1113  # and two joined in prayer


def test_the_bridge_of_nom_has_nine_spans() -> None:
    assert len(nom_bridge.piers()) + 1 == 9


def test_da_hoa_has_eighteen_roofs_and_a_stele_house_of_two(monkeypatch: pytest.MonkeyPatch) -> None:
    roofs: list[str] = []
    monkeypatch.setattr(halls, "hipped", lambda *_, **__: roofs.append("hall"))
    monkeypatch.setattr(da_hoa, "hipped", lambda *_, **__: roofs.append("stele house"))

    da_hoa.draw(Sheet("kt-14", *da_hoa.SIZE))

    assert (roofs.count("hall"), roofs.count("stele house")) == (18, 2)


def test_the_gate_of_nom_has_eight_pillars() -> None:
    assert 2 * len(nom_gate.PILLARS) == 8


def test_da_hoa_has_three_thrones_with_two_dragons_each(monkeypatch: pytest.MonkeyPatch) -> None:
    heads: list[str] = []
    monkeypatch.setattr(three_thrones, "head", lambda *_: heads.append("dragon"))

    three_thrones.draw(Sheet("kt-22", *three_thrones.SIZE))

    assert len(heads) == 3 * 2


def test_the_statue_of_hien_has_eight_pairs_of_arms() -> None:
    assert len(hien_avalokiteshvara.arms()) + 2 == 8 * 2
