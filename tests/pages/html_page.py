"""A strict reader of our HTML for tests: tags must close in order; what it sees is kept as it goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"img", "meta", "link", "br", "hr", "input", "source", "track"}
SVG_VOID = {"path", "rect", "circle"}
LOADS = {("img", "src"), ("script", "src"), ("link", "href"), ("iframe", "src"), ("audio", "src"), ("video", "src")}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    language: str
    text: str = ""


@dataclass
class Seen:
    """`text` is every word a reader sees; `stretches` pairs words with the language they are said to be in."""

    elements: list[Element] = field(default_factory=list)
    stretches: list[tuple[str, str]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(words for words, _ in self.stretches)

    def all(self, tag: str) -> list[Element]:
        return [element for element in self.elements if element.tag == tag]

    def ids(self) -> list[str]:
        return [element.attributes["id"] for element in self.elements if "id" in element.attributes]

    def classed(self, name: str) -> list[Element]:
        return [element for element in self.elements if name in element.attributes.get("class", "").split()]

    def loads(self) -> list[str]:
        """Addresses a browser requests by itself."""
        found = []
        for element in self.elements:
            for tag, attribute in LOADS:
                if element.tag == tag and attribute in element.attributes:
                    loaded = tag != "link" or element.attributes.get("rel") == "stylesheet"
                    found += [element.attributes[attribute]] if loaded else []
            if "srcset" in element.attributes:
                found += [one.split()[0] for one in element.attributes["srcset"].split(",")]
        return found


class _Reader(HTMLParser):
    def __init__(self, language: str) -> None:
        super().__init__(convert_charrefs=True)
        self.seen = Seen()
        self.open: list[Element] = [Element("", {}, language)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) != len(names):
            self.seen.faults.append(f"an attribute twice in <{tag}>")
        attributes = {name: value or "" for name, value in attrs}
        element = Element(tag, attributes, attributes.get("lang", self.open[-1].language))
        self.seen.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in SVG_VOID:
            self.seen.faults.append(f"<{tag}/> closes itself")
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1].tag != tag:
            self.seen.faults.append(f"</{tag}> closes <{self.open[-1].tag}> at {self.getpos()}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open[-1].tag == "script":
            self.open[-1].text += data
            return
        for element in self.open:
            element.text += data
        self.seen.stretches.append((data, self.open[-1].language))

    def handle_comment(self, data: str) -> None:
        self.seen.faults.append(f"a comment: {data}")

    def unknown_decl(self, data: str) -> None:
        self.seen.faults.append(f"a declaration: {data}")


def read(html: str, language: str = "") -> Seen:
    reader = _Reader(language)
    reader.feed(html)
    reader.close()
    if len(reader.open) != 1:
        reader.seen.faults.append(f"never closed: {[element.tag for element in reader.open[1:]]}")
    return reader.seen
