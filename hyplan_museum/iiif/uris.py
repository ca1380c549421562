"""IIIF ids: the site's address made canonical ASCII, so that no client, and not iiif_prezi3, spells it another way."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

_PLAIN = re.compile(r"[A-Za-z0-9\-._~/]*")
_UNRESERVED = "/-._~"
_DEFAULT_PORTS = {"http": 80, "https": 443}


def canonical(site_url: str) -> str:
    """`site_url` as WHATWG URL parsers spell it: host in lower case and punycode, no default port, path encoded.

    Ends in `/`. Raises ValueError where it is no http(s) address.
    """
    parts = urlsplit(site_url.strip())
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    if scheme not in _DEFAULT_PORTS or not host:
        raise ValueError(f"not an http(s) address: {site_url!r}")
    if ":" in host:
        host = f"[{host}]"
    elif not host.isascii():
        host = host.encode("idna").decode("ascii")
    port = "" if parts.port in (None, _DEFAULT_PORTS[scheme]) else f":{parts.port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=-._~").rstrip("/")
    return f"{scheme}://{host}{port}{path}/"


def uri(base: str, address: str) -> str:
    """`address` (below the site) as a full id; what is not a letter, digit or `-._~/` is percent-encoded."""
    return base + (address if _PLAIN.fullmatch(address) else quote(address, safe=_UNRESERVED))


def web_address(typed: str) -> str:
    """Somebody else's http(s) address, canonical, its path, query and fragment kept; empty where it is none."""
    parts = urlsplit(typed.strip())
    try:
        start = canonical(f"{parts.scheme}://{parts.netloc}/")
    except ValueError:
        return ""
    rest = typed.strip().split(parts.netloc, 1)[1].lstrip("/") if parts.netloc else ""
    return start + quote(rest, safe="/%:@!$&'()*+,;=-._~?#")
