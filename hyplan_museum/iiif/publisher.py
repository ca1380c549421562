"""Who publishes: the museum, its pictures and address, and what is the same in every manifest."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.iiif.markup import permitted, plain, without_marks
from hyplan_museum.iiif.uris import canonical, uri, web_address
from hyplan_museum.iiif.words import LanguageMap, Pair, label, pair
from hyplan_museum.language import messages
from hyplan_museum.museum import Artifact, Media, MediaKey, Museum, Picture, Rights, Text
from hyplan_museum.rights import is_iiif_rights
from hyplan_museum.settings import Settings

Json = dict[str, Any]

PRESENTATION = "http://iiif.io/api/presentation/3/context.json"
NAV_PLACE = "http://iiif.io/api/extension/navplace/context.json"

_LOGO_FORMATS = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "svg": "image/svg+xml",
                 "webp": "image/webp", "gif": "image/gif"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Publisher:
    """All that the makers of manifests need. `base` is the site's address, canonical, ending in `/`."""

    museum: Museum
    pictures: Mapping[MediaKey, Picture]
    settings: Settings
    to_html: Callable[[str], str] | None
    base: str
    provider: tuple[Json, ...]

    def uri(self, address: str) -> str:
        """The full id of an address below the site."""
        return uri(self.base, address)

    def homepages(self, kind: PageKind, title: Text, id: str = "") -> list[Json]:
        """The page about it in each language of the museum, called by its title."""
        languages = self.settings.languages
        return [
            {
                "id": self.uri(addresses.page(kind, language, languages, id)),
                "type": "Text",
                "label": {(said := title.in_language(language, languages)).language: [said.text]},
                "format": "text/html",
                "language": [language],
            }
            for language in languages
        ]

    def prose(self, text: Text) -> LanguageMap:
        """Markdown as §4.4 allows it: HTML of its few elements when a reader was handed in, else plain text."""
        if self.to_html is None:
            read = {language: plain(without_marks(words)) for language, words in text.values.items()}
        else:
            read = {language: permitted(self.to_html(words)) for language, words in text.values.items()}
        return {language: [words] for language, words in read.items() if words}

    def picture_of(self, artifact: Artifact, media: Media) -> Picture | None:
        """The picture made of a medium; None for sound, film, PDF and 3D, and where none could be made."""
        return self.pictures.get((artifact.id, media.id)) if media.kind == "image" else None

    def pictured(self, artifact: Artifact) -> list[tuple[Media, Picture]]:
        """The media of an artifact that have a picture, in the curator's order."""
        return [(media, made) for media in artifact.media if (made := self.picture_of(artifact, media))]

    def posters(self, artifact: Artifact) -> list[tuple[Media, Picture]]:
        """The pictures that stand for its sounds, films and models."""
        return [(media, made) for media in artifact.media if (made := self.poster_of(artifact, media))]

    def poster_of(self, artifact: Artifact, media: Media) -> Picture | None:
        """The picture that stands for a sound, film or model; None for other media, and where there is none."""
        return self.pictures.get((artifact.id, media.id)) if media.recording else None

    def rights_of(self, artifact: Artifact) -> Rights | None:
        """The rights in an artifact's pictures: its own, its collection's or the museum's."""
        collection = self.museum.collections.get(artifact.collection)
        return artifact.rights or (collection.rights if collection else None) or self.settings.rights

    def credit_of(self, artifact: Artifact) -> Text | None:
        """Whom to name: the credit line, the institution that holds it, the museum's credit, or the museum itself."""
        collection = self.museum.collections.get(artifact.collection)
        institution = self.settings.institution
        return (
            artifact.credit
            or artifact.institution
            or (collection.institution if collection else None)
            or self.settings.credit
            or (institution.name if institution else None)
        )


def publisher(
    museum: Museum,
    pictures: Mapping[MediaKey, Picture],
    settings: Settings,
    to_html: Callable[[str], str] | None,
) -> Publisher:
    """The publisher of a museum whose settings name its address."""
    base = canonical(settings.site_url)
    return Publisher(museum, pictures, settings, to_html, base, tuple(_provider(settings, base)))


def _provider(settings: Settings, base: str) -> list[Json]:
    """The institution; its logo only from the museum's own host, since viewers load it without being asked."""
    institution = settings.institution
    if institution is None:
        return []
    homepage = web_address(institution.homepage) or base
    agent: Json = {
        "id": homepage,
        "type": "Agent",
        "label": label(institution.name),
        "homepage": [{"id": homepage, "type": "Text", "label": label(institution.name), "format": "text/html"}],
    }
    logo = institution.logo
    if logo and (own := logo.removeprefix(settings.site_url)) and "://" not in own:
        agent["logo"] = [{"id": uri(base, own.lstrip("/")), "type": "Image", **_logo_format(own)}]
    return [agent]


def _logo_format(file: str) -> Json:
    found = _LOGO_FORMATS.get(file.rpartition(".")[2].lower())
    return {"format": found} if found else {}


def rights_and_credit(rights: Rights | None, credit: Text | None) -> tuple[list[Pair], Json]:
    """Rights IIIF does not list go to the metadata; the credit and listed rights to properties of their own (§3.1)."""
    extra: list[Pair] = []
    found: Json = {}
    if credit:
        found["requiredStatement"] = pair(messages.both("credit"), credit)
    if rights and is_iiif_rights(rights.uri):
        found["rights"] = rights.uri
    elif rights:
        link = rights.uri.startswith(("http://", "https://")) and rights.uri not in rights.label.values.values()
        said = Text({k: f"{v} ({rights.uri})" if link else v for k, v in rights.label.values.items()})
        extra.append(pair(messages.both("rights"), said))
    return extra, found
