"""A small static server that viewers load a museum from; it remembers what was asked and how it answered."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit


@dataclass(slots=True)
class Served:
    """Where the museum is served, and every request so far as (status, path)."""

    address: str
    log: list[tuple[int, str]] = field(default_factory=list)

    def failed(self, *folders: str) -> list[tuple[int, str]]:
        """The requests below these folders that were not answered well."""
        return [(status, path) for status, path in self.log if status >= 400 and path.startswith(folders)]


@contextmanager
def serve(site: Path, packages: Mapping[str, Path], pages: Mapping[str, str]) -> Iterator[Served]:
    """Serve `site` at `/`, each package at `/packages/<name>/`, each page at `/viewers/<name>.html`."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler)
    served = Served(f"http://127.0.0.1:{server.server_port}/")
    server.RequestHandlerClass = partial(_Handler, directory=str(site), packages=packages, pages=pages, log=served.log)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(
        self,
        *arguments: Any,
        packages: Mapping[str, Path],
        pages: Mapping[str, str],
        log: list[tuple[int, str]],
        **options: Any,
    ) -> None:
        self._packages, self._pages, self._log = packages, pages, log
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        name = urlsplit(self.path).path.removeprefix("/viewers/").removesuffix(".html")
        if self.path.startswith("/viewers/") and name in self._pages:
            content = self._pages[name].encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
        elif self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        parts = unquote(urlsplit(path).path).split("/")
        if parts[1:2] == ["packages"] and len(parts) > 3 and parts[2] in self._packages and ".." not in parts:
            return str(self._packages[parts[2]].joinpath(*parts[3:]))
        return super().translate_path(path)

    def end_headers(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def log_request(self, code: Any = "-", size: Any = "-") -> None:  # noqa: ARG002 - the base's signature
        self._log.append((int(code), urlsplit(self.path).path))

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the log is looked at by the tests."""
