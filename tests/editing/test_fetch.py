"""`hyplan fetch`: copies once, tells what changed, and asks no server it should not."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from drawn_media import manifest

from hyplan_museum import source
from hyplan_museum.editing import asking
from hyplan_museum.editing.asking import UnreachableError, ask
from hyplan_museum.editing.fetch import fetch

TODAY = date(2026, 11, 22)
REMOTE = "collections/bia/media/remote"


@dataclass(slots=True)
class Server:
    """Another institution: what it answers by path, and what it was asked."""

    address: str
    answers: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            there.asked.append(self.path)
            status, body = there.answers.get(self.path, (404, b""))
            self.send_response(status)
            if status in (301, 302):
                self.send_header("Location", body.decode())
                body = b""
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    there = Server(f"http://127.0.0.1:{http.server_port}")
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    yield there
    http.shutdown()
    thread.join()
    http.server_close()


def museum(root: Path, server: Server, *paths: str) -> Path:
    entries = "".join(f"  - {{iiif: {server.address}{path}, rights: CC0-1.0}}\n" for path in paths)
    for name, text in {
        "mkdocs.yml": "site_name: A\nplugins:\n  - hyplan-museum\n",
        "collections/bia/collection.yml": "title: Bia\n",
        "collections/bia/a.yml": f"title: A\nmedia:\n{entries}",
    }.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root


def codes(root: Path) -> list[str]:
    return [problem.code for problem in source.read(root).problems]


def test_a_manifest_is_copied_once_compared_ever_after_and_changed_on_request(tmp_path: Path, server: Server) -> None:
    root = museum(tmp_path, server, "/one/manifest.json", "/two")
    document = manifest()
    server.answers = {
        "/one/manifest.json": (200, json.dumps(document).encode()),
        "/two": (302, b"/one/manifest.json"),
    }
    friendly = partial(ask, private=True)
    assert codes(root) == ["remote-not-fetched", "remote-not-fetched"]

    done, problems = fetch(root, friendly, TODAY)

    assert problems == []
    assert [one.outcome for one in done] == ["new", "new"]
    assert codes(root) == []
    assert len(source.read(root).museum.artifacts["a"].media) == 2
    lock = json.loads((root / REMOTE / "lock.json").read_text("utf-8"))
    assert {pin["fetched"] for pin in lock.values()} == {"2026-11-22"}
    written = {file.name: file.read_bytes() for file in (root / REMOTE).iterdir()}

    assert [one.outcome for one in fetch(root, friendly, TODAY)[0]] == ["same", "same"]
    assert {file.name: file.read_bytes() for file in (root / REMOTE).iterdir()} == written

    document["label"] = "Changed"
    server.answers["/one/manifest.json"] = (200, json.dumps(document).encode())
    done, problems = fetch(root, friendly, TODAY)
    assert [(p.code, p.values["fetched"]) for p in problems] == [("remote-changed", "2026-11-22")] * 2
    assert codes(root) == []  # the build goes by the old copy
    assert {file.name: file.read_bytes() for file in (root / REMOTE).iterdir()} == written

    assert [one.outcome for one in fetch(root, friendly, TODAY, update=True)[0]] == ["updated", "updated"]
    assert codes(root) == []
    copy = root / REMOTE / next(iter(lock.values()))["file"]
    copy.write_bytes(b"{}")
    assert codes(root) == ["remote-differs"]
    assert [one.outcome for one in fetch(root, friendly, TODAY)[0]] == ["updated", "same"]
    assert codes(root) == []


def test_what_cannot_be_fetched_is_told_at_its_entry(tmp_path: Path, server: Server) -> None:
    root = museum(tmp_path, server, "/gone", "/page", "/collection")
    server.answers = {
        "/page": (200, b"<html>"),
        "/collection": (200, json.dumps({"type": "Collection", "items": []}).encode()),
    }

    done, problems = fetch(root, partial(ask, private=True), TODAY)

    assert done == []
    assert [f"{p.position} {p.code}" for p in problems] == [
        "collections/bia/a.yml:3:12 remote-unreachable",
        "collections/bia/a.yml:4:12 remote-unreadable",
        "collections/bia/a.yml:5:12 remote-unreadable",
    ]
    assert problems[0].values["detail"] == "HTTP 404"
    assert not (root / REMOTE).exists()


def test_no_server_of_ones_own_network_is_asked(server: Server) -> None:
    port = server.address.rpartition(":")[2]
    for host in ("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.1", "169.254.169.254", "10.0.0.8"):
        with pytest.raises(UnreachableError, match=r"public server|Address family|not supported|resolve"):
            ask(f"http://{host}:{port}/one")
    assert server.asked == []


def test_redirects_are_looked_at_like_first_addresses(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "_is_public", lambda number: number == "127.0.0.1")
    server.answers = {
        "/file": (302, b"file:///etc/passwd"),
        "/inside": (302, b"http://10.0.0.8/secret"),
        "/circle": (302, b"/circle"),
        "/nowhere": (302, b""),
    }

    for path, said in {
        "/file": "not an http",
        "/inside": "not a public",
        "/circle": "redirects",
        "/nowhere": "redirects",
    }.items():
        with pytest.raises(UnreachableError, match=said):
            ask(server.address + path)


def test_an_answer_without_end_is_broken_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "LARGEST", 100_000)
    server.answers["/long"] = (200, b"[" * 300_000)

    with pytest.raises(UnreachableError, match="MB"):
        ask(server.address + "/long", private=True)
