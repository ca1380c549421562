"""The era a misspelt name was probably meant to be."""

from __future__ import annotations

from difflib import get_close_matches

from hyplan_museum.dates import lexicon
from hyplan_museum.dates.sounds import bare_sound


def nearest_era(written: str) -> str:
    """The era whose name is most like the words typed (marks and a number after them aside), or `–`."""
    names = {bare_sound(name): name for name in lexicon.eras()}
    letters = "".join(char for char in bare_sound(written) if char.isalpha() or char == " ").split()
    for count in (4, 3, 2):
        found = get_close_matches(" ".join(letters[-count:]), names, n=1, cutoff=0.7)
        if found:
            return names[found[0]]
    return "–"
