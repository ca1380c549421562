"""Wishes and rules on a whole Museum: each a plain function from Museum to Problems."""

from __future__ import annotations

from hyplan_museum.checks.alternatives import pictures_without_alt
from hyplan_museum.checks.approval import approved_by_nobody, published_by_nobody
from hyplan_museum.checks.exhibits import scenes_of_unpublished_artifacts
from hyplan_museum.checks.han_nom import regions_without_picture, reviewed_by_transcriber
from hyplan_museum.checks.links import links_to_nothing
from hyplan_museum.checks.people import people_who_died_before_birth
from hyplan_museum.checks.places import coordinates_in_doubt
from hyplan_museum.checks.recognition import ranks_without_decision
from hyplan_museum.checks.recordings import recordings_without_poster, recordings_without_words
from hyplan_museum.checks.site import site_without_address
from hyplan_museum.checks.translations import missing_translations
from hyplan_museum.museum import Museum
from hyplan_museum.problems import Problem
from hyplan_museum.settings import Settings

__all__ = ["check"]

_CHECKS = (
    site_without_address,
    published_by_nobody,
    approved_by_nobody,
    missing_translations,
    pictures_without_alt,
    recordings_without_words,
    recordings_without_poster,
    ranks_without_decision,
    scenes_of_unpublished_artifacts,
    links_to_nothing,
    coordinates_in_doubt,
    people_who_died_before_birth,
    regions_without_picture,
    reviewed_by_transcriber,
)


def check(museum: Museum, settings: Settings) -> list[Problem]:
    """Everything a sound museum still lacks or contradicts; none of it keeps a record from being published."""
    return [problem for one in _CHECKS for problem in one(museum, settings)]
