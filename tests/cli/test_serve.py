"""`hyplan serve`: edits are seen, mistakes stand in the page while the last good museum stays, drafts are marked."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest
from built_museums import Built, command, copy_of, edit, environment, hyplan, mistake_of_ours

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it is ended by a signal")
PATIENCE = 60  # seconds; an edit takes one or two where nothing else runs


@dataclass(frozen=True, slots=True)
class Preview:
    """A running `hyplan serve`."""

    root: Path
    address: str
    log: Path

    def page(self, path: str) -> str:
        """The page now; empty where there is none."""
        try:
            with urlopen(self.address + path, timeout=30) as answer:  # noqa: S310 - our own server
                text: str = answer.read().decode()
                return text
        except (HTTPError, URLError, ConnectionError):
            return ""

    def wait_for(self, path: str, words: str, *, gone: bool = False) -> str:
        """The page once it shows `words` (or, with `gone`, does not any more)."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            page = self.page(path)
            if page and (words in page) != gone:
                return page
            time.sleep(0.2)
        raise AssertionError(f"{words!r} on {path}: waited in vain\n{self.log.read_text('utf-8')}")


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def serving(root: Path, *options: str) -> Iterator[Preview]:
    address = f"127.0.0.1:{free_port()}"
    log = root.parent / "serve.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            command("serve", "-a", address, *options), cwd=root, env=environment(), stdout=out, stderr=subprocess.STDOUT
        )
    try:
        yield Preview(root, f"http://{address}/bao-tang/", log)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    said = log.read_text("utf-8")
    assert not mistake_of_ours(said), said


@pytest.fixture(scope="module")
def preview(one_of_everything: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    root = copy_of(one_of_everything.root, tmp_path_factory.mktemp("served") / "museum", with_pictures=True)
    with serving(root) as running:
        running.wait_for("index.html", "Bảo tàng thử")
        yield running


def test_pages_pictures_and_iiif_are_served(preview: Preview) -> None:
    assert "Bia chùa Hiến năm Vĩnh Tộ 7" in preview.page("artifacts/bia-06/")
    assert "Hiến pagoda stele of 1625" in preview.page("en/artifacts/bia-06/index.html")
    assert '"type": "Manifest"' in preview.page("iiif/artifacts/bia-06/manifest.json").replace('":"', '": "')
    with urlopen(f"{preview.address}pictures/bia-06/1/thumbnail.jpg") as picture:  # noqa: S310 - our own server
        assert picture.read(2) == b"\xff\xd8"


def test_iiif_of_a_preview_names_the_preview_and_not_the_public_address(preview: Preview) -> None:
    assert preview.address in preview.page("iiif/artifacts/bia-06/manifest.json")
    assert "https://example.org/bao-tang/iiif" not in preview.page("iiif/artifacts/bia-06/manifest.json")


def test_a_draft_is_shown_and_marked_and_others_are_not(preview: Preview) -> None:
    draft = preview.page("artifacts/bia-nhap/")

    assert "Bia còn là bản nháp" in draft
    assert '<p class="hy-draft">Bản nháp, chưa được duyệt để công bố</p>' in draft
    assert '<p class="hy-draft">Draft, not approved for publication</p>' in preview.page("en/exhibits/ban-nhap/")
    assert "hy-draft" not in preview.page("artifacts/bia-06/")
    assert preview.page("artifacts/bia-noi-bo/") == ""
    assert "Kho số 3" not in draft


def test_an_edited_record_is_seen(preview: Preview) -> None:
    record = preview.root / "collections/bia/bia-07.yml"
    edit(record, "Bia không rõ năm", "Bia đang sửa")

    preview.wait_for("artifacts/bia-07/", "Bia đang sửa")
    preview.wait_for("collections/bia/", "Bia đang sửa")


def test_an_edited_exhibit_is_seen(preview: Preview) -> None:
    edit(preview.root / "exhibits/loi-tren-da/index.md", "Dòng đầu là tên chùa.", "Dòng đầu là tên ngôi chùa.")

    preview.wait_for("exhibits/loi-tren-da/", "Dòng đầu là tên ngôi chùa.")


def test_a_broken_record_shows_its_problem_while_the_last_good_museum_stays(preview: Preview) -> None:
    record = preview.root / "collections/bia/bia-06.yml"
    good = record.read_text("utf-8")
    record.write_text(good.replace("material: da-xanh", "material: da-xanh\nmaterial: da", 1), "utf-8")
    page = preview.wait_for("artifacts/bia-06/", "collections/bia/bia-06.yml:")

    bar = page.partition('class="hyplan-problems"')[2].partition("</aside>")[0]
    line = good[: good.index("material: da-xanh")].count("\n") + 2
    assert f"collections/bia/bia-06.yml:{line}:1" in bar
    assert "“material”" in bar
    assert "Bia chùa Hiến năm Vĩnh Tộ 7" in page
    assert "collections/bia/bia-06.yml:" in preview.page("en/places/chua-hien/")

    record.write_text(good, "utf-8")
    preview.wait_for("artifacts/bia-06/", f"bia-06.yml:{line}:1", gone=True)


def test_a_preview_publishes_nothing(preview: Preview) -> None:
    assert not (preview.root / "site").exists()


def test_a_museum_that_is_broken_from_the_start_shows_its_problems_too(
    one_of_everything: Built, tmp_path: Path
) -> None:
    root = copy_of(one_of_everything.root, tmp_path / "museum", with_pictures=True)
    edit(root / "collections/bia/bia-06.yml", "material: da-xanh", "material: da-xanh\nmaterial: da")
    with serving(root) as running:
        page = running.wait_for("index.html", "collections/bia/bia-06.yml:")

    assert 'class="hyplan-problems"' in page


def test_an_address_in_use_is_told_in_words(one_of_everything: Built, tmp_path: Path) -> None:
    root = copy_of(one_of_everything.root, tmp_path / "museum", with_pictures=True)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = hyplan("serve", "-a", f"127.0.0.1:{taken.getsockname()[1]}", "--lang", "en", at=root, code=1)

    assert "Cannot listen on 127.0.0.1" in said.err
    assert os.strerror(98) in said.err or "in use" in said.err


@pytest.mark.parametrize("address", ["8000", "127.0.0.1:abc", "127.0.0.1", ":", "127.0.0.1:80000"])
def test_an_address_that_is_none_is_told_in_words(one_of_everything: Built, tmp_path: Path, address: str) -> None:
    root = copy_of(one_of_everything.root, tmp_path / "museum", with_pictures=True)
    said = hyplan("serve", "-a", address, "--lang", "en", at=root, code=None)

    assert said.code in (1, 2)
    assert address in said.err
