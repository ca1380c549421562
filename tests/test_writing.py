"""What is published: by content, atomically, never deleting what others wrote, and never anything private."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hyplan_museum.museum import PrivateValue
from hyplan_museum.outputs import Output, Tree
from hyplan_museum.problems import Position
from hyplan_museum.writing import PrivatePublishedError, bring_up_to_date


def page(uri: str, text: str) -> Output:
    return Output(uri, text, render=text.encode)


def everything_below(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_nothing_is_rendered_or_rewritten_when_nothing_changed(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    bring_up_to_date(site, ledger, [page("a/index.html", "one"), page("b.txt", "two")])
    before = {p: p.stat().st_mtime_ns for p in site.rglob("*")}

    def never() -> bytes:
        raise AssertionError("rendered")

    changes = bring_up_to_date(site, ledger, [Output("a/index.html", "one", never), Output("b.txt", "two", never)])

    assert (changes.written, changes.removed, changes.unchanged) == (0, 0, 2)
    assert {p: p.stat().st_mtime_ns for p in site.rglob("*")} == before


def test_a_file_that_comes_out_the_same_is_not_rewritten(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    bring_up_to_date(site, ledger, [Output("a.txt", "first", lambda: b"same")])
    before = (site / "a.txt").stat().st_mtime_ns
    bring_up_to_date(site, ledger, [Output("a.txt", "second", lambda: b"same")])

    assert (site / "a.txt").stat().st_mtime_ns == before


def test_a_file_changed_or_lost_behind_our_back_is_made_again(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    outputs = [page("a.txt", "one"), page("b.txt", "two")]
    bring_up_to_date(site, ledger, outputs)
    (site / "a.txt").write_text("something else")
    (site / "b.txt").unlink()
    bring_up_to_date(site, ledger, outputs)

    assert everything_below(site) == {"a.txt": b"one", "b.txt": b"two"}


def test_what_is_no_longer_planned_goes_and_what_others_wrote_stays(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    bring_up_to_date(site, ledger, [page("old/deep/index.html", "old"), page("kept.txt", "kept")])
    (site / "CNAME").write_text("museum.example")
    bring_up_to_date(site, ledger, [page("kept.txt", "kept")])

    assert everything_below(site) == {"CNAME": b"museum.example", "kept.txt": b"kept"}
    assert not (site / "old").exists()


def test_without_a_ledger_only_an_owned_folder_is_cleared(tmp_path: Path) -> None:
    for owned, left in ((False, {"stale.txt", "new.txt"}), (True, {"new.txt"})):
        site = tmp_path / str(owned)
        site.mkdir()
        (site / "stale.txt").write_text("?")
        bring_up_to_date(site, tmp_path / f"{owned}.json", [page("new.txt", "new")], owned=owned)

        assert set(everything_below(site)) == left


def test_a_folder_and_a_file_may_change_places(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    bring_up_to_date(site, ledger, [page("a", "file"), page("b/c", "in a folder")])
    bring_up_to_date(site, ledger, [page("a/x", "in a folder"), page("b", "file")])

    assert everything_below(site) == {"a/x": b"in a folder", "b": b"file"}


def test_a_tree_is_replaced_whole(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    for name in "ab":
        (tmp_path / name).write_text(name)
    bring_up_to_date(site, ledger, [Tree("t", "1", {"x/1.jpg": str(tmp_path / "a"), "2.jpg": str(tmp_path / "b")})])
    bring_up_to_date(site, ledger, [Tree("t", "2", {"x/1.jpg": str(tmp_path / "b")})])

    assert everything_below(site) == {"t/x/1.jpg": b"b"}


def test_an_output_may_stand_inside_a_tree(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    (tmp_path / "a").write_text("a")
    for version in "12":
        bring_up_to_date(
            site, ledger, [page("t/info.json", "info"), Tree("t", version, {"x.jpg": str(tmp_path / "a")})]
        )

        assert everything_below(site) == {"t/info.json": b"info", "t/x.jpg": b"a"}


@pytest.mark.parametrize(
    "spelt",
    [
        "Kho số 7, tầng hầm",
        "Kho s\\u1ed1 7, t\\u1ea7ng h\\u1ea7m",
        "Kho%20s%E1%BB%91%207%2C%20t%E1%BA%A7ng%20h%E1%BA%A7m",
    ],
)
def test_a_private_value_stops_the_build_before_anything_changes(tmp_path: Path, spelt: str) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    bring_up_to_date(site, ledger, [page("a.txt", "old")])
    secret = PrivateValue("Kho số 7, tầng hầm", "private.storage", Position("collections/a/b.yml", 9, 12))
    with pytest.raises(PrivatePublishedError) as raised:
        bring_up_to_date(site, ledger, [page("a.txt", "new"), page("b.txt", f"<p>{spelt}</p>")], private=[secret])

    assert raised.value.found == [(secret, "b.txt")]
    assert everything_below(site) == {"a.txt": b"old"}


def test_a_value_that_becomes_private_is_looked_for_in_what_is_not_made_again(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    outputs = [page("a.html", "<p>Kho số 7, tầng hầm</p>"), page("b.html", "khác")]
    known = PrivateValue("Két sắt của ông Tư", "private.storage", Position("collections/a/b.yml", 8, 12))
    bring_up_to_date(site, ledger, outputs, private=[known])
    secret = PrivateValue("Kho số 7, tầng hầm", "private.storage", Position("collections/a/b.yml", 9, 12))
    with pytest.raises(PrivatePublishedError) as raised:
        bring_up_to_date(site, ledger, outputs, private=[known, secret])

    assert raised.value.found == [(secret, "a.html")]
    changes = bring_up_to_date(site, ledger, outputs, private=[known])
    assert changes.written == 0


def test_a_private_value_in_a_file_of_the_hosts_stops_the_build_too(tmp_path: Path) -> None:
    site, ledger = tmp_path / "site", tmp_path / "ledger.json"
    (tmp_path / "host.html").write_text("<p>Kho số 7, tầng hầm</p>", "utf-8")
    secret = PrivateValue("Kho số 7, tầng hầm", "private.storage", Position("collections/a/b.yml", 9, 12))
    with pytest.raises(PrivatePublishedError) as raised:
        bring_up_to_date(
            site, ledger, [Output("visit/index.html", "1", file=str(tmp_path / "host.html"))], private=[secret]
        )

    assert raised.value.found == [(secret, "visit/index.html")]
    assert everything_below(site) == {}


KILLED = """
import os, sys, time
from pathlib import Path
from hyplan_museum.outputs import Output, Tree
from hyplan_museum.writing import bring_up_to_date

root = Path(sys.argv[1])
def slow(text):
    time.sleep(0.0005)
    return text.encode()
def build(version):
    outputs = [Output(f"p/{n}/index.html", f"{n} {version}", lambda n=n: slow(f"{n} {version}")) for n in range(60)]
    outputs += [
        Tree(f"t/{n}", version, {f"{m}.jpg": str(root / f"source-{version}") for m in range(5)}) for n in range(10)
    ]
    outputs += [Output(f"only-{version}.txt", version, lambda: version.encode())]
    bring_up_to_date(root / "site", root / "ledger.json", outputs, owned=True)
for line in sys.stdin:
    process = os.fork()
    if process == 0:
        build(line.strip())
        os._exit(0)
    print(process, flush=True)
    sys.stdin.readline()
    print(os.waitpid(process, 0)[1], flush=True)
"""
"""Builds each version it is told in a process of its own, with nothing left to import; says, asked, how it ended."""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_build_killed_at_any_moment_is_followed_by_one_that_equals_a_clean_build(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    for version in "12":
        (tmp_path / f"source-{version}").write_text(f"picture {version}")
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as builder:

        def ask(words: str) -> int:
            assert builder.stdin is not None
            assert builder.stdout is not None
            builder.stdin.write(f"{words}\n")
            builder.stdin.flush()
            return int(builder.stdout.readline())

        def run(version: str, kill_after: float | None = None) -> bool:
            """Whether it was killed before its end."""
            process = ask(version)
            if kill_after is not None:
                time.sleep(kill_after)
                os.kill(process, signal.SIGKILL)  # it is there even where it has ended: nobody has waited for it yet
            status = ask("ended?")
            assert status == 0 or kill_after is not None
            return status != 0

        run("1")
        clean = {"1": everything_below(tmp_path / "site")}
        began = time.monotonic()
        run("2")
        seconds = time.monotonic() - began
        clean["2"] = everything_below(tmp_path / "site")
        assert clean["1"] != clean["2"]
        killed = 0
        for attempt in range(20):
            version = "12"[attempt % 2]
            killed += run(version, chance.uniform(0.0, seconds))
            run(version)

            assert everything_below(tmp_path / "site") == clean[version]
        assert killed, "no build was killed before its end"
        assert builder.stdin is not None
        builder.stdin.close()
