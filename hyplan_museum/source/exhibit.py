"""Exhibits: `exhibits/<id>/index.md` with its translations, front matter and scenes, into the nouns.

The museum's first language is in `index.md`, each other one in `index.<code>.md`. Both share the ids of the scenes;
what a scene shows (object, media, region) and the order are those of `index.md`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hyplan_museum.language.folding import nfc, slug
from hyplan_museum.museum import Exhibit, MediaKey, PrivateValue, Scene, Text, Tombstone, Value
from hyplan_museum.problems import Position, Problem
from hyplan_museum.problems.did_you_mean import did_you_mean
from hyplan_museum.settings import Settings
from hyplan_museum.source import nodes, values
from hyplan_museum.source.context import Context, Given
from hyplan_museum.source.feasts import feasts
from hyplan_museum.source.fields import EXHIBIT, GONE
from hyplan_museum.source.files import Entry, entries, open_text
from hyplan_museum.source.grades import grades
from hyplan_museum.source.nearest import nearest
from hyplan_museum.source.parts import ExhibitsRead, Known
from hyplan_museum.source.resolving import values_of
from hyplan_museum.source.scene import Pointing, media_of, read_scene
from hyplan_museum.source.scenes import Heading, split_scenes, stray_headings
from hyplan_museum.source.text_damage import problem_in
from hyplan_museum.source.yaml import load_text

_ContextOf = Callable[[str], Context]
"""From the language of a page to the context its words are read in."""

_IN_TRANSLATIONS = ("title", "summary", "authors", "sources")
_OTHER_FOLDERS = ("lessons", "media")


@dataclass(frozen=True, slots=True)
class _Page:
    """One language of an exhibit: its front matter, the words before the first scene, the scenes."""

    file: str
    language: str
    given: Given
    introduction: str
    scenes: tuple[Heading, ...]
    top: Position
    front_matter: bool


def read_exhibits(root: Path, settings: Settings, known: Known) -> ExhibitsRead:
    """Read every folder of `exhibits/`; `known` are the records that scenes may name."""
    folders, problems = entries(root, "exhibits")
    reader = _Reader(root, settings, known)
    reader.problems += problems
    for folder in folders:
        if folder.is_folder:
            reader.read(folder)
        else:
            reader.problems.append(Problem("exhibit-file-unused", Position(folder.path), values={"file": folder.name}))
    return ExhibitsRead(
        reader.exhibits, tuple(reader.tombstones), tuple(reader.private), tuple(reader.problems), tuple(reader.inputs)
    )


class _Reader:
    """Reads the exhibits one by one and gathers what comes of them."""

    def __init__(self, root: Path, settings: Settings, known: Known) -> None:
        self.root = root
        self.settings = settings
        self.known = known
        self.exhibits: dict[str, Exhibit] = {}
        self.tombstones: list[Tombstone] = []
        self.private: list[PrivateValue] = []
        self.problems: list[Problem] = []
        self.inputs: list[str] = []

    def read(self, folder: Entry) -> None:
        id = nfc(folder.name)
        if id != slug(id):
            folded = slug(id) or "trung-bay"
            self.problems.append(Problem("exhibit-id", Position(folder.path), values={"id": id, "folded": folded}))
            return
        pages = self._pages(folder)
        first = pages.get(self.settings.languages[0])
        if first is None:
            return
        context = self._context(first.language)
        fields = _Fields(context, first, self.known)
        status = fields.choice("status") or self.settings.status
        formerly = values.plains(node, context, "formerly") if (node := fields.node("formerly")) else ()
        if status == "withdrawn":
            self._bury(id, formerly, fields)
        else:
            title = fields.translated("title", pages, self._context)
            if title is None and "title" not in first.given and first.front_matter:
                context.report("exhibit-without-title", first.top, "title", file=first.file)
            scenes = self._scenes(pages)
            introduction = {p.language: p.introduction for p in pages.values() if p.introduction}
            if title is not None:
                self.exhibits[id] = Exhibit(
                    id,
                    title,
                    first.given["title"][0].position if "title" in first.given else first.top,
                    fields.translated("summary", pages, self._context),
                    Text(introduction) if introduction else None,
                    tuple(scenes),
                    fields.cover(),
                    fields.texts("authors", pages, self._context),
                    formerly,
                    values.rights(node, context, "rights") if (node := fields.node("rights")) else None,
                    status,  # type: ignore[arg-type]  # the choice is one of the field's own words
                    fields.choice("access") or self.settings.access,  # type: ignore[arg-type]
                    fields.plain("approved_by"),
                    fields.plain("approved_on"),
                    fields.texts("sources", pages, self._context),
                    days=feasts(node, context, "days") if (node := fields.node("days")) else (),
                    subjects=fields.values("subjects"),
                    grades=grades(node, context, "grades") if (node := fields.node("grades")) else (),
                    topics=fields.values("topics"),
                )
        if (node := fields.node("private")) is not None:
            self.private += _private(node, "private")
        for page in pages.values():
            if page is not first:
                self._only_in_index(page)
        self.problems += context.problems

    # --- files ---

    def _pages(self, folder: Entry) -> dict[str, _Page]:
        inside, problems = entries(self.root, folder.path)
        self.problems += problems
        wanted = {"index.md": self.settings.languages[0]}
        wanted |= {f"index.{code}.md": code for code in self.settings.languages[1:]}
        pages: dict[str, _Page] = {}
        names = {nfc(entry.name).lower(): entry for entry in inside if not entry.is_folder}
        for name, code in wanted.items():
            if (entry := names.pop(name, None)) is not None and (page := self._page(entry.path, code)) is not None:
                pages[code] = page
            elif entry is None and name == "index.md":
                near = next((e.name for n, e in names.items() if n.startswith("index.") and n not in wanted), "")
                words = {"near_vi": f"Nếu “{near}” là tệp ấy, hãy đổi tên nó thành index.md. " if near else "",
                         "near_en": f"If “{near}” is that file, rename it index.md. " if near else ""}  # fmt: skip
                values = {"folder": folder.path, **words}
                self.problems.append(Problem("exhibit-without-index", Position(folder.path), values=values))
        for entry in names.values():
            self.problems.append(Problem("exhibit-file-unused", Position(entry.path), values={"file": entry.name}))
        for entry in inside:
            if entry.is_folder and entry.name not in _OTHER_FOLDERS:
                self.problems.append(Problem("exhibit-file-unused", Position(entry.path), values={"file": entry.name}))
        return {code: pages[code] for code in self.settings.languages if code in pages}

    def _page(self, path: str, language: str) -> _Page | None:
        self.inputs.append(path)
        opened = open_text(self.root, path)
        self.problems += opened.problems
        if opened.text is None:
            return None
        text = nfc(opened.text.replace("\r\n", "\n").replace("\r", "\n"))
        lines = text.split("\n")
        top = Position(path, 1, 1)
        if lines[0].rstrip() != "---":
            self.problems.append(Problem("front-matter-missing", top))
            return self._with_body(path, language, {}, lines, 1)
        close = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), 0)
        if not close:
            self.problems.append(Problem("front-matter-unclosed", top))
            return None
        context = self._context(language)
        given: Given = {}
        if any(line.strip() and not line.lstrip().startswith("#") for line in lines[1:close]):
            loaded = load_text("\n".join(lines[1:close]) + "\n", path, first_line=2)
            self.problems += loaded.problems
            if isinstance(loaded.node, nodes.Mapping):
                given = context.fields_of(loaded.node, EXHIBIT)
            elif loaded.node is not None:
                values.wrong_type(loaded.node, context, "", "các trường “tên: giá trị”", "fields, “name: value”")
            if not loaded.whole and "title" not in given:
                self.problems += context.problems
                return None
        self.problems += context.problems
        return self._with_body(path, language, given, lines[close + 1 :], close + 2)

    def _with_body(self, path: str, language: str, given: Given, lines: Sequence[str], first_line: int) -> _Page:
        sound = []
        for number, line in enumerate(lines, first_line):
            repaired, problem = problem_in(line, Position(path, number, 1)) if line.strip() else (line, None)
            sound.append(repaired)
            self.problems += [problem] if problem else []
        self.problems += stray_headings("\n".join(sound), path, first_line)
        introduction, scenes = split_scenes("\n".join(sound), path, first_line)
        return _Page(path, language, given, introduction, tuple(scenes), Position(path, 1, 1), first_line > 1)

    def _context(self, language: str) -> Context:
        """In a translation a plain string is in the language of the file."""
        languages = (language, *(code for code in self.settings.languages if code != language))
        return Context(replace(self.settings, languages=languages), terms=self.known.terms)

    # --- scenes ---

    def _scenes(self, pages: Mapping[str, _Page]) -> list[Scene]:
        scenes: dict[str, Scene] = {}
        places: dict[str, dict[str, Heading]] = {}
        first = next(iter(pages))
        for language, page in pages.items():
            context = self._context(language)
            here = places[language] = {}
            for heading in page.scenes:
                if (found := read_scene(heading, context, self.known, here, language)) is None:
                    continue
                here[found.id] = heading
                before = scenes.get(found.id)
                scenes[found.id] = _merged(before, found, language) if before else found
                if before and (differing := _differing(before, found, heading)):
                    values = {"id": found.id, "attribute": differing}
                    context.report("scene-attributes-differ", heading.position, found.id, **values)
            if not here and not context.problems and language == first:
                context.report("exhibit-without-scenes", page.top, file=page.file)
            self.problems += context.problems
        for language, page in pages.items():
            if language != first:
                self._compare(places[first], places[language], page)
        return list(scenes.values())

    def _compare(self, first: Mapping[str, Heading], here: Mapping[str, Heading], page: _Page) -> None:
        """Scenes that only one language has, and another order."""
        for id, heading in first.items():
            if id not in here:
                values = {"id": id, "title": heading.title, "file": page.file}
                self.problems.append(Problem("scene-not-translated", heading.position, id, values))
        for id, heading in here.items():
            if id not in first:
                values = {"id": id, **did_you_mean(nearest(id, first))}
                self.problems.append(Problem("scene-only-in-translation", heading.position, id, values))
        common = [id for id in first if id in here]
        translated = [id for id in here if id in first]
        for wanted, found in zip(common, translated, strict=True):
            if wanted != found:
                values = {"id": found, "wanted": wanted}
                self.problems.append(Problem("scenes-in-other-order", here[found].position, found, values))
                break

    # --- the rest ---

    def _bury(self, id: str, formerly: tuple[str, ...], fields: _Fields) -> None:
        date = reason = None
        context = fields.context
        if isinstance(node := fields.node("withdrawn"), nodes.Mapping):
            given = context.fields_of(node, GONE, "withdrawn.")
            date = values.text(given["date"][1], context, "withdrawn.date") if "date" in given else None
            reason = values.text(given["reason"][1], context, "withdrawn.reason") if "reason" in given else None
        self.tombstones.append(Tombstone("exhibit", id, formerly, date, reason))

    def _only_in_index(self, page: _Page) -> None:
        for name, (key, _) in page.given.items():
            if name not in _IN_TRANSLATIONS:
                self.problems.append(Problem("exhibit-field-in-translation", key.position, name, {"field": name}))


class _Fields:
    """The front matter of `index.md`, value by value."""

    def __init__(self, context: Context, page: _Page, known: Known) -> None:
        self.context = context
        self.page = page
        self.known = known

    def node(self, name: str) -> nodes.Node | None:
        return self.page.given[name][1] if name in self.page.given else None

    def plain(self, name: str) -> str:
        return values.plain(node, self.context, name) if (node := self.node(name)) is not None else ""

    def choice(self, name: str) -> str | None:
        node = self.node(name)
        return values.choice(node, EXHIBIT.by_name[name], self.context, name) if node is not None else None

    def values(self, name: str) -> tuple[Value, ...]:
        """Terms of the field's vocabulary, or words."""
        if (node := self.node(name)) is None:
            return ()
        return tuple(v for v in values_of(EXHIBIT.by_name[name], node, self.context, name) if v.unknown is None)

    def translated(self, name: str, pages: Mapping[str, _Page], context_of: _ContextOf) -> Text | None:
        """The words of a field in every language that has them."""
        found: dict[str, str] = {}
        for language, page in pages.items():
            if name in page.given:
                context = self.context if page is self.page else context_of(language)
                words = values.text(page.given[name][1], context, name)
                found |= {code: text for code, text in (words.values if words else {}).items() if code not in found}
                if context is not self.context:
                    self.context.problems += context.problems
        return Text(found) if found else None

    def texts(self, name: str, pages: Mapping[str, _Page], context_of: _ContextOf) -> tuple[Text, ...]:
        """A list of words, each with what stands at its place in the other languages' files."""
        node = self.node(name)
        here = values.texts(node, self.context, name) if node is not None else ()
        out = [dict(text.values) for text in here]
        for language, page in pages.items():
            if page is not self.page and name in page.given:
                context = context_of(language)
                for one, words in zip(out, values.texts(page.given[name][1], context, name), strict=False):
                    one |= {code: text for code, text in words.values.items() if code not in one}
                self.context.problems += context.problems
        return tuple(Text(one) for one in out)

    def cover(self) -> MediaKey | None:
        """`bia-06` or `bia-06/2`."""
        if (node := self.node("cover")) is None or not (typed := values.plain(node, self.context, "cover")):
            return None
        artifact, _, media = typed.partition("/")
        pointing = Pointing(self.context, self.known, node.position, "cover")
        found = pointing.artifact(artifact.strip())
        if found is None:
            return None
        chosen = media_of(found, media.strip()) if media else next((m for m in found.media if m.kind == "image"), None)
        if chosen is None and (media or found.media):
            pointing.media_unknown(found, media.strip())
        return (found.id, chosen.id) if chosen else None


def _merged(first: Scene, other: Scene, language: str) -> Scene:
    body = dict(first.body.values) | ({language: other.body.values[language]} if other.body.values else {})
    return replace(first, title=Text({**first.title.values, **other.title.values}), body=Text(body))


def _differing(first: Scene, other: Scene, heading: Heading) -> str:
    """The attribute by which a translation shows something else than `index.md`; it may leave them all out."""
    for name in ("artifact", "media", "region", "layout"):
        said = {"artifact": ("object", "artifact")}.get(name, (name,))
        if any(word in heading.attributes for word in said) and getattr(first, name) != getattr(other, name):
            return said[0]
    return ""


def _private(node: nodes.Node, path: str) -> list[PrivateValue]:
    if isinstance(node, nodes.Scalar):
        return [PrivateValue(node.text, path, node.position)] if node.text.strip() else []
    if isinstance(node, nodes.Sequence):
        return [value for item in node.items for value in _private(item, path)]
    return [value for key, item in node.entries for value in _private(item, f"{path}.{key.text}")]
