"""A static host for measuring: text compressed, connections kept, files read once; what it is asked for is answered."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar, Final
from urllib.parse import unquote, urlsplit

COMPRESSED: Final = (".html", ".css", ".js", ".json", ".jsonld", ".svg", ".xml", ".txt")


class StaticHost(SimpleHTTPRequestHandler):
    """The site below the path `below`, with the headers `told` beside each file."""

    protocol_version = "HTTP/1.1"
    below = "/"
    told: ClassVar[Mapping[str, str]] = {}

    def do_GET(self) -> None:
        self.send(unquote(urlsplit(self.path).path))

    def send(self, path: str) -> None:
        """Answer what is asked for at the path of an address."""
        file = self.file_at(path)
        file = file / "index.html" if file is not None and file.is_dir() else file
        if file is None or ".." in path.split("/") or not file.is_file():
            self.send_error(404)
            return
        self.answer(content(file), self.guess_type(str(file)), packed=file.suffix in COMPRESSED)

    def file_at(self, path: str) -> Path | None:
        """What is at the path of an address."""
        return Path(self.translate_path(path[len(self.below) - 1 :])) if path.startswith(self.below) else None

    def answer(self, body: bytes, kind: str, *, packed: bool) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind + ("; charset=utf-8" if packed else ""))
        self.send_header("Content-Length", str(len(body)))
        for name, value in self.told.items():
            self.send_header(name, value)
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@cache
def content(file: Path) -> bytes:
    """A file as it is sent."""
    body = file.read_bytes()
    return gzip.compress(body, 6) if file.suffix in COMPRESSED else body


@contextmanager
def served(host: type[StaticHost], site: Path, build_for: Callable[[str], None]) -> Iterator[str]:
    """The address at which `site` is served, after `build_for` has built it for this very address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(host, directory=str(site)))
    url = f"http://127.0.0.1:{server.server_address[1]}{host.below}"
    try:
        build_for(url)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield url
        finally:
            server.shutdown()
    finally:
        server.server_close()
