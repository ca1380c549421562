"""Exhibitions by school subject, grade and topic: a page for teachers, and an exhibition's tags that lead there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hyplan_museum.language.folding import slug
from hyplan_museum.museum import Exhibit, Museum, Text, Value
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.views import Card, Link, TopicGroup, TopicsPage
from hyplan_museum.pages.way import way


def has_topics(museum: Museum) -> bool:
    """Whether any exhibition says for which lessons it is."""
    return any(is_tagged(exhibit) for exhibit in museum.exhibits.values())


def is_tagged(exhibit: Exhibit) -> bool:
    return bool(exhibit.subjects or exhibit.grades or exhibit.topics)


def topics_page(edition: Edition, _id: str = "", _number: int = 1) -> PageText:
    """Every subject, grade and topic with its exhibitions."""
    address = edition.address("topics")
    here = way(edition, address, ("exhibits", "", "exhibits"))
    root, words = here.root, edition.words
    exhibits = list(edition.museum.exhibits.values())
    sections = (
        (words["by_subject"], _by_value(edition, "subject", [(one, one.subjects) for one in exhibits], root)),
        (words["by_grade"], _by_grade(edition, exhibits, root)),
        (words["by_topic"], _by_value(edition, "topic", [(one, one.topics) for one in exhibits], root)),
    )
    view = TopicsPage(
        crumbs=here.crumbs,
        switches=edition.switches("topics", root),
        title=escape(words["topics"]),
        sections=tuple((heading, groups) for heading, groups in sections if groups),
    )
    title, description = words["topics"], words["topics_intro"]
    subject = Subject("topics", title, description, (here.node(edition, address, title),))
    return PageText(title, description, head(edition, subject, root), edition.templates.render("topics", view))


def tags(edition: Edition, exhibit: Exhibit, root: str) -> tuple[Link, ...]:
    """The subjects, grades and topics of an exhibition, each a link to where all of the same stand."""
    if not is_tagged(exhibit):
        return ()
    page = root + edition.file("topics")
    found = [Link(f"{page}#{_anchor('subject', value)}", _words(edition, value)) for value in exhibit.subjects]
    anchors = edition.once(("grades",), lambda: _grade_anchors(edition))
    for first, last in _runs(exhibit.grades):
        found.append(Link(f"{page}#{anchors[first]}", escape(_grade_words(edition, first, last))))
    found += [Link(f"{page}#{_anchor('topic', value)}", _words(edition, value)) for value in exhibit.topics]
    return tuple(found)


def exhibits_of_term(edition: Edition, id: str) -> list[Exhibit]:
    """The exhibitions that have a term as a subject or topic."""
    return [
        exhibit
        for exhibit in edition.museum.exhibits.values()
        if any(value.ref and value.ref.id == id for value in (*exhibit.subjects, *exhibit.topics))
    ]


def _by_value(
    edition: Edition, kind: str, tagged: Sequence[tuple[Exhibit, tuple[Value, ...]]], root: str
) -> tuple[TopicGroup, ...]:
    found: dict[str, tuple[Value, list[Exhibit]]] = {}
    for exhibit, values in tagged:
        for value in values:
            found.setdefault(_anchor(kind, value), (value, []))[1].append(exhibit)
    in_order = sorted(found.items(), key=lambda one: (edition.sort_key(_text(edition, one[1][0])), one[0]))
    return tuple(
        TopicGroup(anchor, _words(edition, value), _cards(edition, exhibits, root))
        for anchor, (value, exhibits) in in_order
    )


def _by_grade(edition: Edition, exhibits: Sequence[Exhibit], root: str) -> tuple[TopicGroup, ...]:
    return tuple(
        TopicGroup(
            f"hy-grade-{first}",
            escape(_grade_words(edition, first, last)),
            _cards(edition, [one for one in exhibits if first in one.grades], root),
        )
        for first, last in _alike(exhibits)
    )


def _alike(exhibits: Iterable[Exhibit]) -> list[tuple[int, int]]:
    """Grades in runs that have the same exhibitions: 6–7, 8, 9–12."""
    of_grade: dict[int, list[str]] = {}
    for exhibit in exhibits:
        for grade in exhibit.grades:
            of_grade.setdefault(grade, []).append(exhibit.id)
    runs: list[tuple[int, int]] = []
    for grade in sorted(of_grade):
        if runs and runs[-1][1] == grade - 1 and of_grade[grade] == of_grade[grade - 1]:
            runs[-1] = runs[-1][0], grade
        else:
            runs.append((grade, grade))
    return runs


def _grade_anchors(edition: Edition) -> dict[int, str]:
    runs = _alike(edition.museum.exhibits.values())
    return {grade: f"hy-grade-{first}" for first, last in runs for grade in range(first, last + 1)}


def _runs(grades: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for grade in grades:
        if runs and runs[-1][1] == grade - 1:
            runs[-1] = runs[-1][0], grade
        else:
            runs.append((grade, grade))
    return runs


def _grade_words(edition: Edition, first: int, last: int) -> str:
    return edition.fill("grade_number" if first == last else "grade_range", first=first, last=last)


def _anchor(kind: str, value: Value) -> str:
    """A permanent place on the page: the term's, or that of the words in their first language."""
    if value.ref is not None:
        return f"hy-{kind}-{value.ref.id}"
    return f"hy-{kind}-{slug(next(iter(value.text.values.values()))) if value.text else ''}"


def _text(edition: Edition, value: Value) -> Text:
    named = edition.name(value.ref.kind, value.ref.id) if value.ref else None
    return value.text or named or Text({edition.language: ""})


def _words(edition: Edition, value: Value) -> Html:
    return edition.say(_text(edition, value))


def _cards(edition: Edition, exhibits: Iterable[Exhibit], root: str) -> tuple[Card, ...]:
    """Each exhibition with the rest of what it is for."""
    cards = []
    for exhibit in exhibits:
        said = [_words(edition, value) for value in exhibit.subjects]
        said += [escape(_grade_words(edition, first, last)) for first, last in _runs(exhibit.grades)]
        line = (Html(" · ".join(said)),) if said else ()
        file = root + edition.file("exhibit", exhibit.id)
        cards.append(Card(file, edition.say(exhibit.title), None, line))
    return tuple(cards)
