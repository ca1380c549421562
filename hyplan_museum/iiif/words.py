"""A museum's texts as IIIF language maps, and values of a record as pairs of label and value."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from hyplan_museum.iiif.markup import plain
from hyplan_museum.language import messages
from hyplan_museum.language.feasts import days_in_words
from hyplan_museum.museum import Claim, ClaimSet, Feast, Museum, Recognition, Ref, Text, Value

LanguageMap = dict[str, list[str]]
Pair = dict[str, LanguageMap]

_CLAIM_CONFIDENCE = {level: messages.both(f"confidence_{level}") for level in ("high", "medium", "low")}
_PREFERRED = messages.both("claim_preferred")
_SOURCE = messages.both("claim_source")


def label(text: Text) -> LanguageMap:
    """Words that are never HTML (label): each under its own language."""
    return {language: [words] for language, words in text.values.items()}


def value(text: Text) -> LanguageMap:
    """Words where clients may expect HTML (metadata, summary, requiredStatement)."""
    return {language: [plain(words)] for language, words in text.values.items()}


def pair(name: Text, text: Text) -> Pair:
    return {"label": label(name), "value": value(text)}


def pairs(name: Text, texts: Iterable[Text]) -> list[Pair]:
    """The values of one field, in order, as one pair, or as several where they exist in different languages.

    A client shows the values of one language and no others, so a value that was never translated would be lost to
    readers of English if it shared a pair with one that was.
    """
    made = []
    for languages, group in groupby(texts, key=lambda text: tuple(text.values)):
        same = list(group)
        made.append(
            {
                "label": label(name),
                "value": {language: [plain(text.values[language]) for text in same] for language in languages},
            }
        )
    return made


def words_of(item: Value, museum: Museum) -> Text:
    """What a value says: its own words, those of the record it points to, or why there are none; with its role."""
    if item.text is not None:
        said = item.text
    elif item.ref is not None:
        said = name_of(item.ref, museum)
    elif item.unknown is not None:
        said = messages.unknown(item.unknown)
    else:
        raise ValueError("a Value that says nothing")
    return join("{} ({})", said, item.role) if item.role else said


def name_of(ref: Ref, museum: Museum) -> Text:
    """The name of the record that `ref` points to."""
    match ref.kind:
        case "artifact":
            return museum.artifacts[ref.id].title
        case "collection":
            return museum.collections[ref.id].title
        case "exhibit":
            return museum.exhibits[ref.id].title
        case "place":
            return museum.places[ref.id].names[0].name
        case "person":
            return museum.people[ref.id].name
        case "term":
            return museum.terms[ref.id].label


def join(form: str, first: Text, *others: Text) -> Text:
    """One text of several, in the languages of `first`; a part without words in one of them keeps its own."""
    return Text(
        {
            language: form.format(words, *(other.in_language(language).text for other in others))
            for language, words in first.values.items()
        }
    )


def claims(group: ClaimSet) -> list[Pair]:
    """What the sources say of one field, each value with its source, confidence and whether it is preferred."""
    name = join("{} ({})", group.label, messages.both("claims"))
    return pairs(name, (_claim(claim) for claim in group.claims))


def _claim(claim: Claim) -> Text:
    remarks: list[Text] = []
    if claim.source:
        remarks.append(join("{}: {}", _in_languages_of(claim.value, _SOURCE), claim.source))
    if claim.date:
        remarks.append(claim.date)
    if claim.confidence:
        remarks.append(_CLAIM_CONFIDENCE[claim.confidence])
    if claim.preferred:
        remarks.append(_PREFERRED)
    if claim.note:
        remarks.append(claim.note)
    return join("{} (" + "; ".join("{}" for _ in remarks) + ")", claim.value, *remarks) if remarks else claim.value


def _in_languages_of(text: Text, word: Text) -> Text:
    return Text({language: word.in_language(language, ("en",)).text for language in text.values})


def recognition(item: Recognition, museum: Museum) -> Text:
    """A rank with its decision, date and note in one line."""
    parts = [p for p in (item.decision, item.date.text if item.date else None, item.note) if p is not None]
    level = words_of(item.level, museum)
    return join("; ".join("{}" for _ in range(len(parts) + 1)), level, *parts)


def feast(item: Feast) -> Text:
    """The days of a feast, with its name and note where it has them."""
    days = days_in_words(item)
    named = join("{}: {}", days, item.title) if item.title else days
    return join("{} ({})", named, item.note) if item.note else named
