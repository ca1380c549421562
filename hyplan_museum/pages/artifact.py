"""The page of an artifact: its picture, its label as on a museum wall, its record."""

from __future__ import annotations

from hyplan_museum import addresses
from hyplan_museum.museum import Artifact
from hyplan_museum.outputs import PageText
from hyplan_museum.pages import record
from hyplan_museum.pages.alike import Why
from hyplan_museum.pages.cards import artifact_card, date_and_place, record_card
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import figure, largest
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.inscription import inscription
from hyplan_museum.pages.linked_data import artifact_node
from hyplan_museum.pages.many_pages import contents, on_page, pdfs
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.recordings import notices, recordings
from hyplan_museum.pages.remote import remotes
from hyplan_museum.pages.use import use_of_artifact
from hyplan_museum.pages.views import Appearance, ArtifactPage, Card, Link
from hyplan_museum.pages.way import Way, summary, way
from hyplan_museum.pages.zoom import zoom_data, zoom_script

_FIRST_RENDITION_OF_CARD = 1200
"""Pixels of width that the pictures of cards are recommended to have (Open Graph)."""


def artifact_page(edition: Edition, id: str, _number: int = 1) -> PageText:
    """The page of the artifact `id`."""
    artifact = edition.museum.artifacts[id]
    address = edition.address("artifact", id)
    collection = edition.museum.collections[artifact.collection]
    here = way(edition, address, ("collections", "", "collections"), ("collection", collection.id, collection.title))
    view = _view(edition, artifact, here)
    body = edition.templates.render("artifact", view)
    title = edition.plain(artifact.title)
    description = summary(edition, artifact.description) or _without_description(edition, artifact)
    return PageText(title, description, _head(edition, artifact, here, title, description), body)


def _view(edition: Edition, artifact: Artifact, here: Way) -> ArtifactPage:
    root = here.root
    say = edition.say
    before, after = edition.relations.neighbours.get(artifact.id, (None, None))
    parts = ArtifactPage(
        crumbs=(crumbs := here.crumbs),
        switches=edition.switches("artifact", root, artifact.id),
        draft="" if artifact.status == "approved" else edition.words.get(artifact.status, ""),
        title=say(artifact.title),
        kind=edition.value(artifact.kind, root),
        other_titles=tuple([say(title) for title in artifact.other_titles]),
        lines=_label(edition, artifact),
        untranslated=edition.lacks(artifact.title),
        figures=tuple(
            [figure(edition, artifact, media, picture, root) for media, picture in on_page(edition, artifact)]
        ),
        chapters=contents(edition, artifact),
        pdfs=pdfs(edition, artifact, root),
        remotes=remotes(edition, artifact),
        contents=(),
        description=edition.markdown(artifact.description, root) if artifact.description else None,
        facts=record.rows(edition, artifact, root),
        claims=record.claims(edition, artifact),
        recognition=record.recognition(edition, artifact, root),
        inscription=inscription(edition, artifact, root),
        recordings=recordings(edition, artifact, root),
        notices=notices(edition, artifact, root),
        sources=tuple([record.source_line(edition, source) for source in artifact.sources]),
        notes=tuple([(name, say(note)) for name, note in artifact.notes]),
        appears=_appearances(edition, artifact.id, root),
        related=_related(edition, artifact.id, root),
        alike=_alike(edition, artifact.id, root),
        use=use_of_artifact(edition, artifact, root),
        collection=crumbs[-1],
        previous=_neighbour(edition, before, root),
        next=_neighbour(edition, after, root),
        zoom=zoom_script(edition, [zoom_data(edition, artifact, root)], root),
        compare=_compare(edition, artifact, root),
    )
    return parts._replace(contents=_contents(edition, parts))


def _label(edition: Edition, artifact: Artifact) -> tuple[Html, ...]:
    """The lines under the title, as on a museum's wall: when, of what, where. They lead nowhere; the record does."""
    lines = list(date_and_place(edition, artifact))
    materials = [
        edition.say(value.text) if value.text else found[1]
        for fact in artifact.facts
        if fact.field == "material"
        for value in fact.values
        if (found := edition.link(value.ref.kind, value.ref.id) if value.ref else ("", Html(""))) and not value.unknown
    ]
    if made_of := ", ".join(words for words in materials if words):
        lines.insert(len(lines) - 1 if artifact.place and lines else len(lines), Html(made_of))
    return tuple(lines)


def _neighbour(edition: Edition, id: str | None, root: str) -> Link | None:
    return Link(root + edition.file("artifact", id), edition.say(edition.museum.artifacts[id].title)) if id else None


def _compare(edition: Edition, artifact: Artifact, root: str) -> Link | None:
    """The way to this artifact beside another; None where it has no picture."""
    shown = edition.shown_pictures(artifact)
    if not shown:
        return None
    here = f"#a={artifact.id}/{shown[0][0].id}"
    return Link(root + edition.file("compare") + here, escape(edition.words["compare_with"]))


def _contents(edition: Edition, view: ArtifactPage) -> tuple[tuple[str, str], ...]:
    """The sections this page has, by the ids that the template gives them."""
    words = edition.words
    sections = (
        ("description", view.description),
        ("record", view.facts),
        ("document_contents", view.chapters),
        ("more_pictures", view.figures[1:]),
        ("pdf_files", view.pdfs),
        ("claims", view.claims),
        ("recognition", view.recognition),
        ("inscription", view.inscription),
        ("media", view.recordings if view.figures else view.recordings[1:]),  # the first stands for a picture
        ("sources", view.sources),
        ("notes", view.notes),
        ("appears_in", view.appears),
        ("related", view.related),
        ("alike", view.alike),
        ("use", view.use),
    )
    return tuple([(f"hy-{key.replace('_', '-')}", words[key]) for key, there in sections if there])


def _appearances(edition: Edition, id: str, root: str) -> tuple[Appearance, ...]:
    """The exhibits that show the artifact, each with its scenes."""
    found = edition.relations.appears.get(id)
    if not found:
        return ()
    scenes: dict[str, list[str]] = {}
    for exhibit_id, scene_id in found:
        scenes.setdefault(exhibit_id, []).append(scene_id)
    appearances = []
    for exhibit_id, ids in scenes.items():
        exhibit = edition.museum.exhibits[exhibit_id]
        file = root + edition.file("exhibit", exhibit_id)
        links = [Link(f"{file}#{scene.id}", edition.say(scene.title)) for scene in exhibit.scenes if scene.id in ids]
        appearances.append(Appearance(Link(file, edition.say(exhibit.title)), tuple(links)))
    return tuple(appearances)


def _related(edition: Edition, id: str, root: str) -> tuple[Card, ...]:
    return tuple(
        card
        for ref in edition.relations.related.get(id, ())
        if (card := record_card(edition, ref.kind, ref.id, root)) is not None
    )


def _alike(edition: Edition, id: str, root: str) -> tuple[Card, ...]:
    """Cards of those most like it, each with what they share: “cùng nơi, cùng thời”."""
    found = edition.relations.alike.get(id, ())
    return tuple([_card_of(edition, one.id, root)._replace(lines=(_shared(edition, one.why),)) for one in found])


def _card_of(edition: Edition, id: str, root: str) -> Card:
    return edition.once(("card", id, root), lambda: artifact_card(edition, id, root))


def _shared(edition: Edition, why: tuple[Why, ...]) -> Html:
    return edition.once(("shared", *why), lambda: escape(", ".join(edition.words[f"alike_{one}"] for one in why)))


def _without_description(edition: Edition, artifact: Artifact) -> str:
    """What can be said of an artifact that nobody has described: what it is, when, where, and in which museum."""
    kind = artifact.kind.text or (
        edition.name(artifact.kind.ref.kind, artifact.kind.ref.id) if artifact.kind.ref else None
    )
    parts = [edition.plain(kind)] if kind else []
    if artifact.date and artifact.date.unknown is None:
        parts.append(edition.plain(artifact.date.text))
    if artifact.place and (place := edition.name("place", artifact.place)):
        parts.append(edition.plain(place))
    return ", ".join([*parts, edition.plain(edition.settings.title)])


def _head(edition: Edition, artifact: Artifact, here: Way, title: str, description: str) -> str:
    shown = edition.shown_pictures(artifact)
    image = next((r for r in shown[0][1].renditions if r.width >= _FIRST_RENDITION_OF_CARD), None) if shown else None
    if shown and image is None:
        image = largest(shown[0][1])
    alt = shown[0][0].alt if shown else None
    citation = [("dcterms.title", title), ("dcterms.identifier", artifact.id)]
    if artifact.date and artifact.date.unknown is None:
        citation.append(("dcterms.date", edition.plain(artifact.date.text)))
    citation.append(("dcterms.publisher", edition.plain(edition.settings.title)))
    subject = Subject(
        "artifact",
        title,
        description,
        (
            artifact_node(edition, artifact, description),
            here.node(edition, edition.address("artifact", artifact.id), title),
        ),
        artifact.id,
        image=image,
        image_alt=edition.plain(alt) if alt else "",
        manifest=addresses.manifest(artifact.id),
        og_type="article",
        citation=tuple(citation),
        rights=edition.settings.text_rights,
    )
    return head(edition, subject, here.root)
