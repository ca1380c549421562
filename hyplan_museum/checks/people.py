"""People whose dates contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from hyplan_museum.museum import Museum
from hyplan_museum.problems import Problem
from hyplan_museum.settings import Settings


def people_who_died_before_birth(museum: Museum, _: Settings) -> Iterator[Problem]:
    """The latest possible day of death lies before the earliest possible one of birth."""
    for person in museum.people.values():
        birth, death = person.birth, person.death
        if birth and death and birth.earliest and death.latest and death.latest < birth.earliest:
            yield Problem("person-dates-reversed", person.position, "death", {
                "name": person.name.in_language("vi").text, "birth": birth.text.in_language("vi").text,
                "death": death.text.in_language("vi").text,
            })  # fmt: skip
