"""Digests of the curator's files: content decides, names count, links are not followed."""

from __future__ import annotations

import os
from pathlib import Path

from hyplan_museum.freshness import digest, inputs_digest


def test_the_digest_of_values_tells_order_and_boundaries_apart() -> None:
    assert digest("a", "b") != digest("ab")
    assert digest("a", "b") != digest("b", "a")
    assert digest({"a": 1}) == digest({"a": 1})


def test_inputs_are_judged_by_content_not_by_clock(tmp_path: Path) -> None:
    file = tmp_path / "collections" / "a.yml"
    file.parent.mkdir()
    file.write_text("title: a")
    memory = tmp_path / ".hyplan" / "inputs.json"
    first = inputs_digest(tmp_path, ["collections"], memory)
    os.utime(file, ns=(10**18, 10**18))
    assert inputs_digest(tmp_path, ["collections"], memory) == first
    file.write_text("title: b")
    changed = inputs_digest(tmp_path, ["collections"], memory)
    assert changed != first
    memory.write_text("damaged")

    assert inputs_digest(tmp_path, ["collections"], memory) == changed


def test_a_same_size_edit_in_the_same_tick_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    memory = tmp_path / "inputs.json"
    file.write_text("title: a")
    time = file.stat().st_mtime_ns
    first = inputs_digest(tmp_path, ["a.yml"], memory)
    file.write_text("title: b")
    os.utime(file, ns=(time, time))

    assert inputs_digest(tmp_path, ["a.yml"], memory) != first


def test_a_renamed_file_counts_and_hidden_ones_do_not(tmp_path: Path) -> None:
    memory = tmp_path / "inputs.json"
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "a.yml").write_text("x")
    first = inputs_digest(tmp_path, ["c", "not-there"], memory)
    (tmp_path / "c" / ".swp").write_text("x")
    assert inputs_digest(tmp_path, ["c", "not-there"], memory) == first
    (tmp_path / "c" / "a.yml").rename(tmp_path / "c" / "b.yml")

    assert inputs_digest(tmp_path, ["c", "not-there"], memory) != first


def test_a_link_out_of_the_museum_is_not_followed(tmp_path: Path) -> None:
    museum, outside = tmp_path / "museum", tmp_path / "outside"
    museum.mkdir()
    outside.mkdir()
    (outside / "a.txt").write_text("one")
    (museum / "link").symlink_to(outside)
    memory = tmp_path / "inputs.json"
    first = inputs_digest(museum, ["link", "."], memory)
    (outside / "a.txt").write_text("two!")

    assert inputs_digest(museum, ["link", "."], memory) == first
