"""What a licence or statement lets teachers do, in words they need no lawyer for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from hyplan_museum.museum import Artifact, Exhibit, Rights
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.views import May

_LICENCE: Final = re.compile(r"creativecommons\.org/licenses/(by(?:-nc)?(?:-sa|-nd)?)/")
_STATEMENT: Final = re.compile(r"rightsstatements\.org/vocab/([A-Za-z-]+)/")

_STATEMENTS: Final = {
    "InC": "inc", "InC-EDU": "inc_edu", "InC-NC": "inc_nc", "InC-OW-EU": "no_holder", "InC-RUU": "no_holder",
    "NoC-CR": "noc_cr", "NoC-NC": "noc_nc", "NoC-OKLR": "noc_oklr", "NoC-US": "noc_us",
    "CNE": "unsure", "UND": "unsure", "NKC": "unsure",
}  # fmt: skip


def may(edition: Edition, rights: Rights | None) -> str:
    """The words for one licence; empty for one of the museum's own, which only its own text explains."""
    key = _key(rights.uri) if rights else ""
    return edition.words[f"may_{key}"] if key else ""


def may_with_artifact(edition: Edition, artifact: Artifact) -> tuple[May, ...]:
    """Of its pictures, its other media and its text."""
    pictures = [media.rights for media in artifact.media if media.kind == "image"]
    others = [media.rights for media in artifact.media if media.kind != "image"]
    return _lines(edition, pictures, others, edition.settings.text_rights)


def may_with_exhibit(edition: Edition, exhibit: Exhibit) -> tuple[May, ...]:
    """Of the pictures of its scenes and of its text."""
    pictures = [media.rights for scene in exhibit.scenes if (media := edition.museum.media_of(scene))]
    return _lines(edition, pictures, [], exhibit.rights or edition.settings.text_rights)


def _lines(
    edition: Edition, pictures: Iterable[Rights | None], others: Iterable[Rights | None], text: Rights | None
) -> tuple[May, ...]:
    """One line for each licence; pictures and text of one licence share theirs."""
    of_pictures = [words for words in dict.fromkeys(may(edition, rights) for rights in pictures) if words]
    of_others = [words for words in dict.fromkeys(may(edition, rights) for rights in others) if words]
    of_text = may(edition, text)
    said = edition.words
    if of_pictures == [of_text]:
        lines = [May(said["may_with_all"], of_text)]
    else:
        lines = [May(said["may_with_pictures"], words) for words in of_pictures]
        lines += [May(said["may_with_text"], of_text)] if of_text else []
    return (*lines, *(May(said["may_with_file"], words) for words in of_others))


def _key(uri: str) -> str:
    if "creativecommons.org/publicdomain/zero/" in uri:
        return "cc0"
    if "creativecommons.org/publicdomain/mark/" in uri:
        return "pdm"
    if licence := _LICENCE.search(uri):
        return licence[1].replace("-", "_")
    statement = _STATEMENT.search(uri)
    return _STATEMENTS.get(statement[1], "") if statement else ""
