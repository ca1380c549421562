"""What pages of docs/ get from the museum: the way to their other languages, and the bar of a preview."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from hyplan_museum import addresses
from hyplan_museum.language.messages import language_name, words


def language_switch(here: str, language: str, others: Mapping[str, str]) -> str:
    """Links to a page's other languages; `others` are addresses by language. Empty when there is no other."""
    links = [
        f'<a href="{escape(addresses.link(here, address))}" hreflang="{code}" lang="{code}">'
        f"{escape(language_name(code))}</a>"
        for code, address in others.items()
        if code != language
    ]
    if not links:
        return ""
    return (
        f'<nav class="hp-languages" aria-label="{escape(words(language)["other_language"])}">{"".join(links)}</nav>\n'
    )


def document_head(html: str, others: Mapping[str, str], site_url: str) -> str:
    """The page with links to its other languages for machines; they want them absolute, so only with an address."""
    if len(others) < 2 or not site_url:
        return html
    links = [f'<link rel="alternate" hreflang="{c}" href="{escape(site_url + a)}">' for c, a in others.items()]
    links.append(f'<link rel="alternate" hreflang="x-default" href="{escape(site_url + next(iter(others.values())))}">')
    return html.replace("</head>", "".join(links) + "</head>", 1)


_BODY = re.compile(r"<body\b[^>]*>")


def with_notice(html: str, notice: str) -> str:
    """The page with `notice` (HTML) at its very top; unchanged without one."""
    if not notice:
        return html
    return _BODY.sub(lambda match: match[0] + notice, html, count=1)
