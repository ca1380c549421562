"""The gate: nothing that is not approved and public leaves, and no reference to it either."""

from __future__ import annotations

import pytest

from hyplan_museum.museum import (
    Access,
    Artifact,
    Collection,
    Exhibit,
    Fact,
    Media,
    Museum,
    Ref,
    Region,
    Scene,
    Status,
    Text,
    Value,
)
from hyplan_museum.problems import Position
from hyplan_museum.publication import published
from hyplan_museum.rights import find_rights

HERE = Position("collections/c/a.yml", 1, 1)
CC0 = find_rights("CC0-1.0")


def artifact(id: str, status: Status = "approved", access: Access = "public", **more: object) -> Artifact:
    return Artifact(id, "c", Text.of(vi=id), Value(Text.of(vi="hiện vật")), HERE, status=status, access=access, **more)  # type: ignore[arg-type]


def picture(id: str, *, rights: bool = True) -> Media:
    return Media(id, "image", f"{id}.jpg", HERE, rights=CC0 if rights else None)


def museum(*artifacts: Artifact, scenes: tuple[Scene, ...] = ()) -> Museum:
    return Museum(
        collections={
            "c": Collection("c", Text.of(vi="c"), HERE, artifacts=tuple(a.id for a in artifacts), cover=("b", "1"))
        },
        artifacts={a.id: a for a in artifacts},
        exhibits={"e": Exhibit("e", Text.of(vi="e"), HERE, scenes=scenes, cover=("b", "1"), status="approved")},
    )


@pytest.mark.parametrize("status", ["draft", "review", "withdrawn"])
def test_only_approved_records_are_published(status: Status) -> None:
    shown = published(museum(artifact("a"), artifact("b", status)))

    assert list(shown.artifacts) == ["a"]
    assert shown.collections["c"].artifacts == ("a",)
    assert shown.collections["c"].cover is None


@pytest.mark.parametrize("access", ["research", "internal"])
def test_only_public_records_are_published_even_in_a_preview(access: Access) -> None:
    for drafts in (False, True):
        assert list(published(museum(artifact("a"), artifact("b", access=access)), drafts=drafts).artifacts) == ["a"]


def test_a_preview_shows_drafts_but_nothing_withdrawn() -> None:
    shown = published(museum(artifact("a", "draft"), artifact("b", "withdrawn")), drafts=True)

    assert list(shown.artifacts) == ["a"]


def test_references_to_what_stays_inside_are_taken_out() -> None:
    reference = Fact("related", Text.of(vi="liên quan"), (Value(Text.of(vi="b"), Ref("artifact", "b")),))
    record = artifact("a", related=(Ref("artifact", "b"), Ref("place", "b")), facts=(reference,))
    shown = published(museum(record, artifact("b", "draft"))).artifacts["a"]

    assert shown.related == (Ref("place", "b"),)
    assert shown.facts == ()


def test_a_scene_of_an_unpublished_artifact_keeps_its_words_only() -> None:
    region = Region("pct", 0, 0, 10, 10)
    scenes = (
        Scene("s1", Text.of(vi="s1"), Text.of(vi="lời"), HERE, artifact="b", media="1", region=region),
        Scene("s2", Text.of(vi="s2"), Text.of(vi="lời"), HERE, artifact="a", region=region),
    )
    shown = published(museum(artifact("a", media=(picture("1"),)), artifact("b", "draft"), scenes=scenes)).exhibits["e"]

    assert (shown.scenes[0].artifact, shown.scenes[0].media, shown.scenes[0].region) == (None, None, None)
    assert shown.scenes[0].body == Text.of(vi="lời")
    assert (shown.scenes[1].artifact, shown.scenes[1].media, shown.scenes[1].region) == ("a", "1", region)


def test_a_picture_without_rights_is_withheld() -> None:
    record = artifact("a", media=(picture("1", rights=False), picture("2")))
    scene = Scene(
        "s", Text.of(vi="s"), Text.of(vi="lời"), HERE, artifact="a", media="1", region=Region("pct", 0, 0, 1, 1)
    )
    shown = published(museum(record, scenes=(scene,)))

    assert [m.id for m in shown.artifacts["a"].media] == ["2"]
    assert shown.exhibits["e"].scenes[0].media is None
