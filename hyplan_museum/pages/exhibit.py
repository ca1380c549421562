"""The page of an exhibit: scene after scene, a picture or a detail of one beside its words."""

from __future__ import annotations

from hyplan_museum import addresses
from hyplan_museum.museum import Exhibit, Picture, Scene
from hyplan_museum.outputs import PageText
from hyplan_museum.pages.cards import artifact_card, cover_of_exhibit, shown_in
from hyplan_museum.pages.edition import Edition
from hyplan_museum.pages.figure import figure, largest
from hyplan_museum.pages.head import Subject, head
from hyplan_museum.pages.linked_data import exhibit_node
from hyplan_museum.pages.located import way_of
from hyplan_museum.pages.markup import Html
from hyplan_museum.pages.record import source_line
from hyplan_museum.pages.recordings import recording_of_scene
from hyplan_museum.pages.share import snippet
from hyplan_museum.pages.topics import tags
from hyplan_museum.pages.use import use_of_exhibit
from hyplan_museum.pages.views import ExhibitPage, Link, SceneView
from hyplan_museum.pages.way import Way, summary, way
from hyplan_museum.pages.zoom import only_shown, zoom_data, zoom_script


def exhibit_page(edition: Edition, id: str, _number: int = 1) -> PageText:
    """The page of the exhibit `id`."""
    exhibit = edition.museum.exhibits[id]
    here = way(edition, edition.address("exhibit", id), ("exhibits", "", "exhibits"))
    body = edition.templates.render("exhibit", _view(edition, exhibit, here))
    title = edition.plain(exhibit.title)
    description = summary(edition, exhibit.summary, exhibit.introduction, *(s.body for s in exhibit.scenes[:1]))
    return PageText(title, description, _head(edition, exhibit, here, title, description), body)


def _view(edition: Edition, exhibit: Exhibit, here: Way) -> ExhibitPage:
    root = here.root
    ids = list(edition.museum.exhibits)
    place = ids.index(exhibit.id)
    before, after = ids[place - 1] if place else None, ids[place + 1] if place + 1 < len(ids) else None
    exhibits = edition.museum.exhibits
    cover = cover_of_exhibit(edition, exhibit) if exhibit.cover else None
    shown = dict.fromkeys(scene.artifact for scene in exhibit.scenes if scene.artifact)
    return ExhibitPage(
        crumbs=here.crumbs,
        switches=edition.switches("exhibit", root, exhibit.id),
        draft="" if exhibit.status == "approved" else edition.words.get(exhibit.status, ""),
        title=edition.say(exhibit.title),
        summary=edition.say(exhibit.summary) if exhibit.summary else None,
        authors=tuple(edition.say(author) for author in exhibit.authors),
        tags=tags(edition, exhibit, root),
        on_map=f"{root}{edition.file('map')}#route-{exhibit.id}" if way_of(edition.museum, exhibit) else "",
        cover=figure(edition, *cover, root, prefix="hy-cover") if cover else None,
        cover_of=Link(root + edition.file("artifact", cover[0].id), edition.say(cover[0].title)) if cover else None,
        untranslated=edition.lacks(exhibit.title, *(scene.body for scene in exhibit.scenes if scene.body.values)),
        introduction=edition.markdown(exhibit.introduction, root, top=2) if exhibit.introduction else None,
        scenes=tuple(_scene(edition, exhibit, scene, number, root) for number, scene in enumerate(exhibit.scenes, 1)),
        artifacts=tuple(artifact_card(edition, id, root) for id in shown if id in edition.museum.artifacts),
        sources=tuple(source_line(edition, source) for source in exhibit.sources),
        use=use_of_exhibit(edition, exhibit, root),
        previous=Link(root + edition.file("exhibit", before), edition.say(exhibits[before].title)) if before else None,
        next=Link(root + edition.file("exhibit", after), edition.say(exhibits[after].title)) if after else None,
        zoom=_zoom(edition, exhibit, root),
    )


def _scene(edition: Edition, exhibit: Exhibit, scene: Scene, number: int, root: str) -> SceneView:
    artifact = edition.museum.artifacts.get(scene.artifact or "")
    media = edition.museum.media_of(scene)
    shown = shown_in(edition, scene)
    link = edition.link("artifact", artifact.id) if artifact else None
    return SceneView(
        id=scene.id,
        number=number,
        title=edition.say(scene.title),
        figure=figure(edition, *shown, root, region=scene.region, prefix=f"hy-scene-{number}") if shown else None,
        body=_asking(edition.markdown(scene.body, root)),
        artifact=Link(root + link[0], link[1]) if link else None,
        recording=recording_of_scene(edition, artifact, media, number, root) if artifact and media else None,
        embed=_embed(edition, exhibit, scene, shown[2]) if shown and edition.settings.site_url else "",
    )


def _embed(edition: Edition, exhibit: Exhibit, scene: Scene, picture: Picture) -> str:
    title = edition.plain(scene.title)
    return snippet(edition, "exhibit", exhibit.id, title, picture, scene.id, scene.region)


def _asking(body: Html) -> Html:
    """The body with its last paragraph marked where that asks something: a scene is looked at with a question."""
    before, paragraph, last = body.rstrip().rpartition("<p>")
    if not paragraph or not last.endswith("?</p>"):
        return body
    return Html(f'{before}<p class="hy-question">{last}')


def _zoom(edition: Edition, exhibit: Exhibit, root: str) -> Html:
    """What the viewer is told: of each artifact the pictures that scenes show."""
    shown: dict[str, list[str]] = {}
    for scene in exhibit.scenes:
        if scene.artifact in edition.museum.artifacts and (media := edition.museum.media_of(scene)):
            shown.setdefault(scene.artifact or "", []).append(media.id)
    artifacts = edition.museum.artifacts
    found = [only_shown(zoom_data(edition, artifacts[id], root), media) for id, media in shown.items()]
    return zoom_script(edition, found, root)


def _head(edition: Edition, exhibit: Exhibit, here: Way, title: str, description: str) -> str:
    cover = cover_of_exhibit(edition, exhibit)
    image = largest(cover[2]) if cover else None
    alt = cover[1].alt if cover else None
    address = edition.address("exhibit", exhibit.id)
    picture = edition.absolute(image.uri) if image else ""
    subject = Subject(
        "exhibit",
        title,
        description,
        (exhibit_node(edition, exhibit, description, picture), here.node(edition, address, title)),
        exhibit.id,
        image=image,
        image_alt=edition.plain(alt) if alt else "",
        manifest=addresses.exhibit_manifest(exhibit.id),
        og_type="article",
        citation=(
            ("dcterms.title", title),
            ("dcterms.identifier", exhibit.id),
            *(("dcterms.creator", edition.plain(author)) for author in exhibit.authors),
            ("dcterms.publisher", edition.plain(edition.settings.title)),
        ),
        rights=exhibit.rights or edition.settings.text_rights,
    )
    return head(edition, subject, here.root)
