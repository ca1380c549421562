"""Asking another institution's server for one document: only public servers, only http(s), only so much and so long."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from typing import Final
from urllib.parse import urljoin, urlsplit

from hyplan_museum.source.remote import LARGEST
from hyplan_museum.source.web_addresses import is_web_address

_SECONDS: Final = 20
_ALTOGETHER: Final = 60
_REDIRECTS: Final = 5
_CHUNK: Final = 1 << 16
_HEADERS: Final = {
    "Accept": "application/ld+json, application/json;q=0.9",
    "Accept-Encoding": "identity",
    "User-Agent": "hyplan-museum (fetching a IIIF manifest once, on a curator's request)",
}


class UnreachableError(Exception):
    """Why there is no answer, in a few words."""


def ask(address: str, *, private: bool = False) -> bytes:
    """What stands at `address`; raises UnreachableError.

    Every redirect is looked at like the first address. The server is the one whose number was looked at: names that
    lead into the curator's own network are refused, unless `private` allows it.
    """
    until = time.monotonic() + _ALTOGETHER
    for _ in range(_REDIRECTS + 1):
        if not is_web_address(address):
            raise UnreachableError(f"not an http(s) address: {address[:200]}")
        try:
            with_answer = _answer(address, private, until)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise UnreachableError(" ".join(str(error).split())[:200] or type(error).__name__) from error
        if isinstance(with_answer, bytes):
            return with_answer
        onward = urljoin(address, with_answer)
        if address.startswith("https:") and not onward.startswith("https:"):
            raise UnreachableError(f"led on to {onward[:200]}")
        address = onward
    raise UnreachableError(f"> {_REDIRECTS} redirects")


def _answer(address: str, private: bool, until: float) -> bytes | str:
    """The document, or the address it has moved to."""
    parts = urlsplit(address)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    number = _number_of(host, port, private)
    connection = _Secure(host, port, number) if parts.scheme == "https" else _Plain(host, port, number)
    try:
        connection.request("GET", (parts.path or "/") + (f"?{parts.query}" if parts.query else ""), headers=_HEADERS)
        response = connection.getresponse()
        if response.status in (301, 302, 303, 307, 308):
            return response.getheader("Location") or ""
        if response.status != 200:
            raise UnreachableError(f"HTTP {response.status}")
        return _read(response, until)
    finally:
        connection.close()


def _read(response: http.client.HTTPResponse, until: float) -> bytes:
    data = b""
    while chunk := response.read(_CHUNK):
        data += chunk
        if len(data) > LARGEST:
            raise UnreachableError(f"> {LARGEST >> 20} MB")
        if time.monotonic() > until:
            raise UnreachableError(f"> {_ALTOGETHER} s")
    return data


def _number_of(host: str, port: int, private: bool) -> str:
    numbers = [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not private and any(not _is_public(number) for number in numbers):
        raise UnreachableError(f"{host} is not a public server")
    return numbers[0]


def _is_public(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped.is_global
    return address.is_global and not address.is_multicast


class _Plain(http.client.HTTPConnection):
    """Connects to a number that was looked at, not to whatever the name means a moment later."""

    def __init__(self, host: str, port: int, number: str) -> None:
        super().__init__(host, port, timeout=_SECONDS)
        self._number = number

    def connect(self) -> None:
        self.sock = socket.create_connection((self._number, self.port), _SECONDS)


class _Secure(http.client.HTTPSConnection):
    """The same, for a server that proves its name."""

    def __init__(self, host: str, port: int, number: str) -> None:
        super().__init__(host, port, timeout=_SECONDS)
        self._number = number

    def connect(self) -> None:
        plain = socket.create_connection((self._number, self.port), _SECONDS)
        self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)
