"""What is said in one of the museum's languages only (users.md R30: a missing translation never drops the record)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hyplan_museum.checks.grouping import few_or_once, name_of, where
from hyplan_museum.museum import Artifact, Exhibit, Museum, Text
from hyplan_museum.problems import Position, Problem
from hyplan_museum.publication import is_published
from hyplan_museum.settings import Settings

_NAMES: Final = {"vi": ("tiếng Việt", "Vietnamese"), "en": ("tiếng Anh", "English")}


def missing_translations(museum: Museum, settings: Settings) -> Iterator[Problem]:
    """For every language of the museum: the records that lack it, one problem a record, or once a collection.

    Titles (of feasts too), descriptions, captions and words in place of pictures are looked at; facts such as sizes
    and proper names are the same in every language.
    """
    artifacts = [a for a in museum.artifacts.values() if is_published(a, drafts=True)]
    total: dict[str, int] = {}
    for artifact in artifacts:
        total[artifact.collection] = total.get(artifact.collection, 0) + 1
    for language in settings.languages:
        words = dict(zip(("language_vi", "language_en"), _NAMES.get(language, (language, language)), strict=True))
        both = list(dict.fromkeys((settings.languages[0], language, *settings.languages)))[:2]
        words["languages"] = ", ".join(f"{code}: …" for code in both)
        lacking = [artifact for artifact in artifacts if _fields(artifact, language)]
        yield from _of_artifacts(museum, lacking, total, language, words)
        for collection in museum.collections.values():
            texts = {"title": collection.title, "description": collection.description}
            if missing := _missing(texts, language):
                title = collection.title.in_language("vi").text
                yield _problem(collection.position, title, missing, language, words)
        for exhibit in museum.exhibits.values():
            if is_published(exhibit, drafts=True) and (missing := _of_exhibit(exhibit, language)):
                yield _problem(exhibit.position, exhibit.title.in_language("vi").text, missing, language, words)
        for term in museum.terms.values():
            if missing := _missing({"label": term.label}, language):
                yield _problem(term.position, term.label.in_language("vi").text, missing, language, words)


def _of_artifacts(
    museum: Museum, lacking: list[Artifact], total: dict[str, int], language: str, words: dict[str, str]
) -> Iterator[Problem]:
    def each(artifact: Artifact) -> Problem:
        missing = _fields(artifact, language)
        return _problem(where(artifact, missing[0]), name_of(artifact), missing, language, words)

    for collection in museum.collections:
        own = [artifact for artifact in lacking if artifact.collection == collection]
        values = {**words, "language": language, "total": str(total.get(collection, 0))}
        yield from few_or_once(museum, own, each, "translations-missing", values, language)


def _fields(artifact: Artifact, language: str) -> list[str]:
    texts: dict[str, Text | None] = {"title": artifact.title, "description": artifact.description}
    for number, media in enumerate((media for media in artifact.media if not media.page_of), 1):
        texts |= {f"media.{number}.alt": media.alt, f"media.{number}.caption": media.caption}
    texts |= {f"feasts.{number}.title": feast.title for number, feast in enumerate(artifact.feasts, 1)}
    return _missing(texts, language)


def _of_exhibit(exhibit: Exhibit, language: str) -> list[str]:
    texts: dict[str, Text | None] = {
        "title": exhibit.title,
        "summary": exhibit.summary,
        "introduction": exhibit.introduction,
    }
    texts |= {f"days.{number}.title": day.title for number, day in enumerate(exhibit.days, 1)}
    return _missing(texts, language)


def _missing(texts: dict[str, Text | None], language: str) -> list[str]:
    return [name for name, text in texts.items() if text is not None and language not in text.values]


def _problem(position: Position, title: str, missing: list[str], language: str, words: dict[str, str]) -> Problem:
    values = {**words, "title": title, "fields": ", ".join(missing), "example": missing[0], "language": language}
    return Problem("translation-missing", position, f"{missing[0]}.{language}", values)
