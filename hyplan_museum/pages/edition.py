"""The museum in one language: its words, names, addresses and pictures, as every page needs them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cached_property
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from hyplan_museum import addresses
from hyplan_museum.addresses import PageKind
from hyplan_museum.language.collation import CollationKey
from hyplan_museum.language.messages import language_name, words
from hyplan_museum.language.place_names import full_name
from hyplan_museum.museum import Artifact, HanNom, Media, MediaKey, Museum, Picture, RefKind, Text, Value
from hyplan_museum.pages.essence import is_picture
from hyplan_museum.pages.letters import UNSAID, Letters, is_of_han
from hyplan_museum.pages.markup import Html, escape
from hyplan_museum.pages.prose import Prose
from hyplan_museum.pages.relations import Relations
from hyplan_museum.pages.rendering import Templates, iiif_icon
from hyplan_museum.pages.views import Switch
from hyplan_museum.settings import Settings

Made = TypeVar("Made")

_NAMED: Final[dict[str, RefKind]] = {
    name: name for name in ("artifact", "collection", "exhibit", "place", "person", "term")
}


class Edition:
    """What the pages of one language have in common."""

    def __init__(
        self,
        museum: Museum,
        pictures: Mapping[MediaKey, Picture],
        settings: Settings,
        relations: Relations,
        templates: Templates,
        prose: Prose,
        collate: Callable[[str], CollationKey],
        language: str,
        year: int,
        cards: Collection[str] = (),
        han_nom: HanNom | None = None,
    ) -> None:
        self.museum = museum
        self.pictures = pictures
        self.settings = settings
        self.relations = relations
        self.templates = templates
        self.prose = prose
        self._collate = collate
        self.language = language
        self.year = year
        self.cards = cards
        self.words = words(language)
        self.letters = Letters(han_nom or HanNom(), self.words, language)
        self.others = tuple(code for code in settings.languages if code != language)
        self.icon = iiif_icon()
        self._links: dict[tuple[str, str], tuple[str, Html] | None] = {}
        self._once: dict[tuple[str, ...], Any] = {}
        self._said: dict[str | tuple[str, str], Html] = {}
        self._shown: dict[str, tuple[tuple[Media, Picture], ...]] = {}

    # --- words ---

    def say(self, text: Text) -> Html:
        """The words in this language, else in another with its `lang` said; a title is said a dozen times."""
        own = text.values.get(self.language)
        if own is not None:
            known = self._said.get(own)
            if known is None:
                known = self._said[own] = self.letters.html(own)
            return known
        other = self._other(text)
        known = self._said.get(other)
        if known is None:
            known = self._said[other] = self._said_in(*other)
        return known

    def _said_in(self, code: str, words: str) -> Html:
        inner = self.letters.html(words, "" if is_of_han(code) else UNSAID)
        if code == "und":  # words of others, who did not say in which language: better no `lang` than that one
            return inner
        return Html(f'<span lang="{escape(code)}">{inner}</span>')

    def plain(self, text: Text) -> str:
        """The words without mark-up, for titles and other places where a language cannot be said."""
        own = text.values.get(self.language)
        return own if own is not None else self._other(text)[1]

    def _other(self, text: Text) -> tuple[str, str]:
        """Language and words of a text that this edition's language lacks (`Text.in_language`, a hundred a page)."""
        values = text.values
        for code in self.others:
            if code in values:
                return code, values[code]
        return next(iter(values.items()))

    def lacks(self, *texts: Text | None) -> bool:
        """Whether any of these is not translated into this language."""
        return any(text is not None and self.language not in text.values for text in texts)

    def fill(self, key: str, **values: object) -> str:
        """A message of the interface with its `{names}` filled in, as plain text."""
        return self.words[key].format_map(values)

    def count(self, key: str, number: int) -> str:
        """`1 object`, `12 objects`."""
        return self.words[f"{key}_one"] if number == 1 else self.fill(key, count=number)

    def markdown(self, text: Text, root: str, top: int = 3) -> Html:
        """A curator's Markdown as a block of safe HTML, with its `lang` where that is not the page's."""
        stretch = text.in_language(self.language, self.settings.languages)
        inner = self.letters.within(self.prose.html(stretch.text, top=top, resolve=self.resolver(root)))
        if stretch.language == self.language:
            return inner
        note = f'<p class="hy-untranslated">{escape(self.words["not_translated"])}</p>'
        return Html(f'{note}<div lang="{escape(stretch.language)}">{inner}</div>')

    def sort_key(self, text: Text) -> CollationKey:
        return self._collate(self.plain(text))

    # --- addresses ---

    def address(self, kind: PageKind, id: str = "", number: int = 1) -> str:
        return addresses.page(kind, self.language, self.settings.languages, id, number)

    def file(self, kind: PageKind, id: str = "", number: int = 1) -> str:
        """The file of a page, to be put behind a page's `root`."""
        return addresses.file_of(self.address(kind, id, number))

    def absolute(self, address: str) -> str:
        """The address with the site's own before it; empty when the site has none yet."""
        return f"{self.settings.site_url}{address}" if self.settings.site_url else ""

    @cached_property
    def site_root(self) -> str:
        """The path of the museum on its host, for the one page that is shown at any depth (404)."""
        path = urlsplit(self.settings.site_url).path
        return path if path.endswith("/") else f"{path}/"

    def switches(self, kind: PageKind, root: str, id: str = "", number: int = 1) -> tuple[Switch, ...]:
        """The same page in the other languages."""
        return tuple(
            Switch(
                code,
                language_name(code),
                root + addresses.file_of(addresses.page(kind, code, self.settings.languages, id, number)),
            )
            for code in self.others
        )

    def resolver(self, root: str) -> Callable[[str, str], str | None]:
        """What `artifact:bia-06` in prose leads to, on a page whose way to the site is `root`."""

        def resolve(kind: str, target: str) -> str | None:
            id, mark, fragment = target.partition("#")
            found = self.link(_NAMED[kind], id)
            return f"{root}{found[0]}{mark}{fragment}" if found else None

        return resolve

    # --- records and their names ---

    def name(self, kind: RefKind, id: str) -> Text | None:
        """The name of a record of the museum, or None where there is no such record."""
        museum = self.museum
        if kind == "place":
            return full_name(place.names[0]) if (place := museum.places.get(id)) else None
        if kind == "person":
            return person.name if (person := museum.people.get(id)) else None
        if kind == "term":
            return term.label if (term := museum.terms.get(id)) else None
        if kind == "artifact":
            return artifact.title if (artifact := museum.artifacts.get(id)) else None
        if kind == "collection":
            return collection.title if (collection := museum.collections.get(id)) else None
        return exhibit.title if (exhibit := museum.exhibits.get(id)) else None

    def link(self, kind: RefKind, id: str) -> tuple[str, Html] | None:
        """The file and the words of a record's page; remembered, since many pages lead to few authorities."""
        key = (kind, id)
        if key not in self._links:
            name = self.name(kind, id)
            self._links[key] = (self.file(kind, id), self.say(name)) if name else None
        return self._links[key]

    def value(self, value: Value, root: str) -> Html:
        """A value of a field as shown: linked words, words, or the stated reason why there are none."""
        if value.unknown is not None:
            shown = Html(f'<span class="hy-unknown">{escape(self.words[f"unknown_{value.unknown.value}"])}</span>')
        elif value.ref is not None and (found := self.link(value.ref.kind, value.ref.id)):
            inner = self.say(value.text) if value.text else found[1]
            shown = Html(f'<a href="{root}{found[0]}">{inner}</a>')
        else:
            shown = self.say(value.text) if value.text else Html("")
        return shown if value.role is None else Html(f'{shown} <span class="hy-role">({self.say(value.role)})</span>')

    # --- pictures ---

    def shown_pictures(self, artifact: Artifact) -> tuple[tuple[Media, Picture], ...]:
        """The artifact's pictures that may be shown and could be made, in the curator's order."""
        if not artifact.media:
            return ()
        if artifact.id not in self._shown:
            self._shown[artifact.id] = tuple(
                (media, picture)
                for media in artifact.media
                if is_picture(media) and (picture := self.pictures.get((artifact.id, media.id)))
            )
        return self._shown[artifact.id]

    def poster(self, artifact: Artifact, media: Media) -> Picture | None:
        """The picture that stands for a sound, film or model."""
        return self.pictures.get((artifact.id, media.id)) if media.recording else None

    def face(self, artifact: Artifact) -> Picture | None:
        """The picture an artifact is known by in lists: its first, else the one that stands for what it has to play."""
        shown = self.shown_pictures(artifact)
        if shown or not artifact.media:
            return shown[0][1] if shown else None
        return next((made for media in artifact.media if (made := self.poster(artifact, media))), None)

    def naming(self, kind: RefKind, id: str) -> list[str]:
        """The artifacts of a place, person or term and of what lies within it, by title in this museum's alphabet."""
        used = self.relations.gathered.get((kind, id), ())
        return self.once(("naming", kind, id), lambda: self.by_alphabet(used))

    def by_alphabet(self, ids: Iterable[str]) -> list[str]:
        """Artifacts by title, in the alphabet of this edition's museum."""
        return sorted(ids, key=self._ranks.__getitem__)

    @cached_property
    def by_title(self) -> list[str]:
        """All artifacts by title, worked out once for all the lists they stand in."""
        artifacts = self.museum.artifacts
        return sorted(artifacts, key=lambda id: (self.sort_key(artifacts[id].title), id))

    @cached_property
    def _ranks(self) -> dict[str, int]:
        return {id: rank for rank, id in enumerate(self.by_title)}

    def once(self, key: tuple[str, ...], make: Callable[[], Made]) -> Made:
        """What `make` makes, made at the first call and remembered: for what many pages of one language share."""
        if key not in self._once:
            self._once[key] = make()
        made: Made = self._once[key]
        return made
