"""MkDocs' settings as the pages of one language see them."""

from __future__ import annotations

import copy
from html import escape
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from hyplan_museum import addresses
from hyplan_museum.hosts.chrome import search_box
from hyplan_museum.hosts.hostsite import Wanted
from hyplan_museum.hosts.plainhost import translated_palette


class Html(str):
    """Text that is HTML already: themes print titles raw in one place and through `| e` in the next."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


def escaped(text: str) -> Html:
    return Html(escape(text))


def config_in(config: MkDocsConfig, language: str, wanted: Wanted) -> MkDocsConfig:
    """A copy with the names, words, home and interface of `language`; the original stays as it is."""
    translations = wanted.translations.get(language, {})
    own = copy.copy(config)
    theme: dict[str, Any] = {**dict(config.theme), "language": language}
    theme["palette"] = translated_palette(theme.get("palette"), translations)
    own["theme"] = theme
    own["extra"] = {
        **config.extra,
        "homepage": addresses.prefix(language, wanted.languages) or "./",
        "alternate": True,  # so that the header has room for search and switch (templates/partials/alternate.html)
        "hyplan_find": search_box(language, wanted.languages),
    }
    own["site_name"] = escaped(wanted.titles.get(language) or config.site_name)
    description = wanted.descriptions.get(language) or config.site_description
    own["site_description"] = escaped(description) if description else None
    own["copyright"] = translations.get(config.copyright or "", config.copyright)
    return own
