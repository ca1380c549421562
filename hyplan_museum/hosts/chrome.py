"""What pages of docs/ get from the museum: the way to their other languages, and the bar of a preview."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from hyplan_museum import addresses
from hyplan_museum.hosts.shell import quiet
from hyplan_museum.language.han import has_han
from hyplan_museum.language.messages import language_name, words
from hyplan_museum.pages.head import assets


def language_switch(here: str, language: str, others: Mapping[str, str]) -> str:
    """Links to a page's other languages, for the host's header; `others` are addresses by language.

    Empty when there is no other.
    """
    links = [
        f'<a href="{escape(addresses.link(here, address))}" hreflang="{code}" lang="{code}" rel="alternate">'
        f"{escape(language_name(code))}</a>"
        for code, address in others.items()
        if code != language
    ]
    if not links:
        return ""
    label = escape(words(language)["other_language"])
    return f'<nav class="hy-switch" aria-label="{label}">{"".join(links)}</nav>'


def search_box(language: str, languages: tuple[str, ...]) -> dict[str, str]:
    """The search page and the name of the box that leads there, for the host's header (partials/alternate.html)."""
    address = addresses.file_of(addresses.page("search", language, languages))
    return {"page": address, "label": escape(words(language)["find_in_museum"])}


def head_links(here: str, others: Mapping[str, str], site_url: str, lettering: str = "") -> list[str]:
    """For the head of a page of docs/: our style sheet and script, and its other languages for machines.

    Those must be absolute, and so are left out while the site has no address. `lettering` is the style sheet of the
    font of Chinese and Nôm characters, where the page has any.
    """
    root = "../" * here.count("/")
    links = [assets(root)]
    if lettering:
        links.append(f'<link rel="stylesheet" href="{root}{lettering}">')
    if len(others) > 1 and site_url:
        default = next(iter(others.values()))
        links += [_alternate(code, site_url + address) for code, address in others.items()]
        links.append(_alternate("x-default", site_url + default))
    return links


def document_head(html: str, here: str, others: Mapping[str, str], site_url: str, lettering: str = "") -> str:
    """A finished page of docs/ with those in its head."""
    links = head_links(here, others, site_url, lettering if has_han(html) else "")
    return html.replace("</head>", quiet("\n".join(links)) + "\n</head>", 1)


def _alternate(language: str, url: str) -> str:
    return f'<link rel="alternate" hreflang="{language}" href="{escape(url)}">'


_BODY = re.compile(r"<body\b[^>]*>")


def with_notice(html: str, notice: str) -> str:
    """The page with `notice` (HTML) at its very top; unchanged without one."""
    if not notice:
        return html
    return _BODY.sub(lambda match: match[0] + notice, html, count=1)
