"""The record of an artifact as rows: facts, what sources disagree on, recognition."""

from __future__ import annotations

from typing import Final

from hyplan_museum.language.feasts import days_in_words
from hyplan_museum.language.place_names import full_name
from hyplan_museum.museum import Artifact, Claim, Confidence, Fact, Feast, Recognition, Text, Unknown
from hyplan_museum.pages.calendar import days_this_year
from hyplan_museum.pages.dates import date_notes, shown_date
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.located import located_place
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Claims, ClaimView, RecognitionView, Row

ENOUGH_UNRECORDED: Final = 2
"""So many fields that nobody has entered stand in one row."""


def rows(edition: Edition, artifact: Artifact, root: str) -> tuple[Row, ...]:
    """The facts in the order of the field table, then where the record belongs."""
    say, value = edition.say, edition.value
    shown = [
        Row(
            say(fact.label),
            tuple([value(item, root) for item in fact.values]),
            _notes(edition, artifact, fact.field, root),
        )
        for fact in artifact.facts
    ]
    if artifact.date is not None and not any(fact.field == "date" for fact in artifact.facts):
        dated = shown_date(edition, artifact.date)
        shown.insert(0, Row(escape(edition.words["date"]), (dated,), date_notes(edition, artifact.date)))
    if artifact.feasts:
        days = tuple([feast_line(edition, artifact, feast) for feast in artifact.feasts])
        shown.insert(_after_season(artifact.facts, len(shown)), Row(escape(edition.words["feasts"]), days, ()))
    shown = _unrecorded_together(edition, artifact.facts, shown)
    collection = edition.museum.collections.get(artifact.collection)
    if (held := artifact.institution or (collection.institution if collection else None)) and not _stated(
        artifact.facts, "institution"
    ):
        shown.append(Row(escape(edition.words["institution"]), (say(held),), ()))
    shown.append(Row(escape(edition.words["record_id"]), (Html(f"<code>{escape(artifact.id)}</code>"),), ()))
    return tuple(shown)


def _notes(edition: Edition, artifact: Artifact, field: str, root: str) -> tuple[Html, ...]:
    if field == "date" and artifact.date:
        return date_notes(edition, artifact.date)
    place = artifact.place or ""
    if field == "place" and (shown := located_place(edition.museum, place)):
        return edition.once(("on-map", place, root), lambda: (_on_map(edition, place, shown, root),))
    return ()


def _on_map(edition: Edition, place: str, located: str, root: str) -> Html:
    """The link to the place on the map; to the one around it, named, where only that has coordinates."""
    around = edition.plain(full_name(edition.museum.places[located].names[0])) if located != place else ""
    words = edition.fill("map_locator", place=around) if around else edition.words["map_see"]
    return Html(f'<a href="{root}{edition.file("map")}#place-{located}">{escape(words)}</a>')


def _unrecorded_together(edition: Edition, facts: tuple[Fact, ...], shown: list[Row]) -> list[Row]:
    """The rows, with fields that nobody has entered yet named in one; one alone stays where it is."""
    labels = [
        edition.say(fact.label) for fact in facts if [value.unknown for value in fact.values] == [Unknown.NOT_RECORDED]
    ]
    if len(labels) < ENOUGH_UNRECORDED:
        return shown
    named = Row(escape(edition.words["unknown_not_recorded"]), (Html(", ".join(labels)),), ())
    return [*(row for row in shown if row.label not in labels), named]


def feast_line(edition: Edition, artifact: Artifact, feast: Feast) -> Html:
    """The days of a feast, its name where it has one of its own, and the note: `10–12/2 âm lịch: Rước nước (…)`.

    Below, the solar days of a lunar one in the year of the build.
    """
    line = edition.say(days_in_words(feast))
    if feast.title is not None and feast.title != artifact.title:
        line = Html(f"{line}: {edition.say(feast.title)}")
    if feast.note:
        line = Html(f"{line} ({edition.say(feast.note)})")
    solar = days_this_year(edition, feast)
    return Html(f'{line} <span class="hy-note">{solar}</span>') if solar else line


def _after_season(facts: tuple[Fact, ...], rows: int) -> int:
    """Where the row of feasts stands: below the season in words, else at the end of the facts."""
    return next((rows - len(facts) + place for place, fact in enumerate(facts, 1) if fact.field == "season"), rows)


def _stated(facts: tuple[Fact, ...], field: str) -> bool:
    return any(fact.field == field for fact in facts)


def claims(edition: Edition, artifact: Artifact) -> tuple[Claims, ...]:
    """What the sources say, field by field, in the curator's order."""
    return tuple(
        Claims(edition.say(group.label), tuple(_claim(edition, claim) for claim in group.claims))
        for group in artifact.claims
    )


def _claim(edition: Edition, claim: Claim) -> ClaimView:
    say = edition.say
    return ClaimView(
        say(claim.value),
        say(claim.source) if claim.source else None,
        say(claim.date) if claim.date else None,
        _confidence(edition, claim.confidence),
        claim.preferred,
        say(claim.note) if claim.note else None,
    )


def _confidence(edition: Edition, confidence: Confidence | None) -> str:
    return edition.words[f"confidence_{confidence}"] if confidence else ""


def recognition(edition: Edition, artifact: Artifact, root: str) -> tuple[RecognitionView, ...]:
    """Ranks and listings by the state."""

    def one(item: Recognition) -> RecognitionView:
        return RecognitionView(
            edition.value(item.level, root),
            edition.say(item.decision) if item.decision else None,
            shown_date(edition, item.date) if item.date else None,
            edition.say(item.note) if item.note else None,
        )

    return tuple(one(item) for item in artifact.recognition)


def source_line(edition: Edition, source: Text) -> Html:
    """A source as written; one that is an address and nothing else leads there."""
    words = edition.plain(source)
    if words.startswith(("http://", "https://")) and not any(char.isspace() for char in words):
        return Html(f'<a href="{escape(words)}" rel="noopener">{escape(words)}</a>')
    return edition.say(source)
