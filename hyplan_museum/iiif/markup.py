"""Words as IIIF allows them: plain text, or HTML of ten elements (Presentation 3.0 §4.4), made anew from parts."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser
from typing import Final

ELEMENTS: Final = frozenset({"a", "b", "br", "i", "img", "p", "small", "span", "sub", "sup"})
"""What §4.4 lets clients show; they may drop everything else, so nothing else is written."""

_AS = {
    "strong": "b", "em": "i", "cite": "i", "blockquote": "p", "h1": "p", "h2": "p", "h3": "p", "h4": "p", "h5": "p",
    "h6": "p", "li": "p", "dt": "p", "dd": "p", "pre": "p", "figcaption": "p", "tr": "p",
}  # fmt: skip
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "dt"}
_UNSEEN = {"script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head", "title", "textarea"}
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)


def plain(text: str) -> str:
    """Plain text for a property that may also hold HTML: where a client could take it for HTML, it is escaped.

    A value that holds `<` is written as `<span>…</span>` with everything inside escaped: clients that follow the
    specification and clients that insert whatever they get show the same words, and run nothing.
    """
    return f"<span>{escape(text, quote=False)}</span>" if "<" in text else text


def permitted(html: str) -> str:
    """HTML reduced to what §4.4 permits; words are kept, scripts and the like are not.

    Every tag is written anew from a closed list and all text is escaped, so nothing of the input reaches the output
    as markup. Begins with `<` and ends with `>`, or is empty.
    """
    writer = _Writer()
    writer.feed(html)
    writer.close()
    return writer.result()


class _Writer(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._out: list[str] = []
        self._open: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        if self._unseen:
            return
        name = _AS.get(tag, tag)
        if name == "img":
            self._out.append(escape(dict(attrs).get("alt") or "", quote=False))
        elif name == "br":
            self._out.append("<br>")
        elif name in ELEMENTS:
            if name == "p":
                if self._out[-1:] == ["• "]:
                    return  # the paragraph of a list's entry
                self._close("p")
            self._out.append(self._link(dict(attrs)) if name == "a" else f"<{name}>")
            self._open.append(name)
            if tag == "li":
                self._out.append("• ")
            if tag in _HEADINGS:
                self._out.append("<b>")
                self._open.append("b")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif not self._unseen:
            self._close(_AS.get(tag, tag))
            if tag in ("td", "th"):
                self._out.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._out.append(escape(data, quote=False))

    def result(self) -> str:
        while self._open:
            self._out.append(f"</{self._open.pop()}>")
        html = re.sub(r"\s*\n\s*", " ", "".join(self._out))
        html = re.sub(r"<p>\s*</p>", "", re.sub(r"</p>\s+(?=<|$)", "</p>", html)).strip()
        return html if not html or (html.startswith("<") and html.endswith(">")) else f"<span>{html}</span>"

    @staticmethod
    def _link(attributes: dict[str, str | None]) -> str:
        target = (attributes.get("href") or "").strip()
        return f'<a href="{escape(target)}">' if _LINK.fullmatch(target) else "<a>"

    def _close(self, name: str) -> None:
        if name not in self._open:
            return
        while (last := self._open.pop()) != name:
            self._out.append(f"</{last}>")
        self._out.append(f"</{name}>")


# --- Markdown without Markdown ---------------------------------------------------------------------------------------

_MARKS: Final[tuple[tuple[re.Pattern[str], str], ...]] = (
    (re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?)", re.MULTILINE), ""),  # headings, quotations
    (re.compile(r"[ \t]+#+[ \t]*$|[ \t]*\{[#.:][^}\n]*\}[ \t]*$", re.MULTILINE), ""),  # closing #, attributes
    (re.compile(r"^\s{0,3}[-*+]\s+", re.MULTILINE), "• "),
    (re.compile(r"!?\[([^\]\n]*)\]\([^)\s]*(?:\s+\"[^\"\n]*\")?\)"), r"\1"),  # links and pictures: their words
    (re.compile(r"(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=[^\s\\])\1"), r"\2"),
    (re.compile(r"(?<![\w\\])([*_])(?=\S)(.+?)(?<=[^\s\\])\1(?!\w)"), r"\2"),
    (re.compile(r"`([^`\n]+)`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>])"), r"\1"),
)

_MARKED: Final = re.compile(r"[*_#>\[`\\{\n]|^\s*[-+]")


def without_marks(markdown: str) -> str:
    """Markdown read as plain text: the usual marks go, every word stays; the default where no reader is handed in."""
    if not _MARKED.search(markdown):
        return markdown.strip()
    text = markdown
    for pattern, words in _MARKS:
        text = pattern.sub(words, text)
    text = re.sub(r"(?<!\n)\n(?!\n|• )", " ", text)
    return re.sub(r"\n{2,}", "\n", text).strip()
