"""The words of the interface in Vietnamese and English, a file for each part of the museum.

Nothing but words here; `messages.py` is how they are asked for.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from hyplan_museum.language.wording import (
    browse,
    calendar,
    finding,
    inscriptions,
    looking,
    offline,
    pages,
    search,
    sharing,
    teaching,
    time_media,
)
from hyplan_museum.language.wording.pages_as_media import WORDS as PAGES_AS_MEDIA
from hyplan_museum.language.wording.words import Words

PARTS: Final[tuple[Words, ...]] = (
    pages.WORDS,
    PAGES_AS_MEDIA,
    calendar.WORDS,
    sharing.WORDS,
    offline.WORDS,
    looking.WORDS,
    browse.WORDS,
    teaching.WORDS,
    finding.WORDS,
    search.WORDS,
    time_media.WORDS,
    inscriptions.WORDS,
)


def all_words() -> Words:
    """The words of all parts together; raises ValueError for a key that two parts have."""
    twice = [key for key, count in Counter(key for part in PARTS for key in part).items() if count > 1]
    if twice:
        raise ValueError(f"words of two parts: {', '.join(twice)}")
    return {key: words for part in PARTS for key, words in part.items()}
