"""The words of the interface in Vietnamese and English: what pages, manifests and reports say of their own accord."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from hyplan_museum.language.wording import all_words
from hyplan_museum.museum import Text, Unknown

_WORDS: Final = all_words()

LANGUAGES: Final = ("vi", "en")
"""The languages the interface speaks."""


def _of(place: int) -> Mapping[str, str]:
    return MappingProxyType({key: words[place] for key, words in _WORDS.items()})


_BY_LANGUAGE: Final = {language: _of(place) for place, language in enumerate(LANGUAGES)}


def words(language: str) -> Mapping[str, str]:
    """All words of the interface in `language`; English for a language the interface does not speak."""
    return _BY_LANGUAGE.get(language.split("-", maxsplit=1)[0], _BY_LANGUAGE["en"])


def both(key: str) -> Text:
    """One message in every language of the interface; raises KeyError for a key that is not there."""
    return Text(dict(zip(LANGUAGES, _WORDS[key], strict=True)))


def unknown(reason: Unknown) -> Text:
    """The words for a value that is stated to be missing."""
    return both(f"unknown_{reason.value}")


def language_name(language: str) -> str:
    """A language's own name, for the switch; its code where the interface has no name for it."""
    names = _WORDS.get(f"language_{language}")
    return names[0] if names else language
