"""Whatever is typed into any field runs nowhere and is lost nowhere."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from typing import Any

import pytest
from html_page import read
from pages_museum import MUSEUM, PICTURES, SETTINGS

from hyplan_museum import museum as nouns
from hyplan_museum import pages
from hyplan_museum.museum import Museum, Text
from hyplan_museum.outputs import PageText
from hyplan_museum.settings import Institution, Settings

SHARED = Path(__file__).parents[2] / "../shared/data/hostile/naughty-strings.json"

OURS = [
    "A <script>window.ran=1</script>",
    "</title></script></article><script>window.ran=1</script>",
    "\"'><img src=x onerror=window.ran=1>",
    "{{ 7*7 }} {% raw %}",
    "' onmouseover='window.ran=1",
    "<!-- gone? --> &lt;i&gt; &amp; &copy;",
    "<svg/onload=window.ran=1>",
    "[title not known]",
    "?",
    "Tấm bia 四方 \u2028 \u202eđảo",
]
_MARKDOWN = re.compile(r"[\\`*_\[\]()#~|!=+:.>\-]|^\s*\d+")
"""What Markdown may take for its own signs: not compared in fields that are Markdown."""

_IS_MARKDOWN = {"description", "body", "introduction"}
_NOT_WORDS = {"position", "written", "id", "collection", "artifact", "place", "broader", "within", "scheme", "status"}


def planted(value: Any, naughty: str, field: str = "") -> Any:
    """`value` with `naughty` in every text that a curator writes."""
    if isinstance(value, Text):
        return Text(dict.fromkeys(value.values, f"{naughty} {field}"))
    if isinstance(value, dict):
        return {key: planted(item, naughty, key) for key, item in value.items()}
    if isinstance(value, tuple):
        return tuple(planted(item, naughty, field) for item in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type) and type(value).__module__ == nouns.__name__:
        changes = {
            f.name: planted(getattr(value, f.name), naughty, f.name)
            for f in dataclasses.fields(value)
            if f.name not in _NOT_WORDS
        }
        return dataclasses.replace(value, **changes)
    return value


def strings() -> list[str]:
    if not SHARED.is_file():
        return OURS
    found = json.loads(SHARED.read_text("utf-8"))
    return OURS + [s for s in found if isinstance(s, str) and s.strip()]


def squeezed(text: str) -> str:
    """Without what HTML itself takes away: runs of white space, and characters that HTML cannot hold."""
    text = re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd\ufffe\uffff\ud800-\udfff]", "", text)
    return re.sub(r"\s+", " ", text).strip()


def settings_with(naughty: str) -> Settings:
    text = Text.of(vi=naughty, en=naughty)
    return dataclasses.replace(
        SETTINGS, title=text, description=text, credit=text, institution=Institution(text, "https://x.example")
    )


@pytest.mark.parametrize("naughty", OURS)
def test_nothing_runs_and_every_page_stays_well_formed(naughty: str) -> None:
    museum: Museum = planted(MUSEUM, naughty)
    for page in pages.plan(museum, PICTURES, settings_with(naughty)):
        text = page.render()
        for part in (text.head, text.body):
            seen = read(part)

            assert seen.faults == [], page.address
            assert not [n for e in seen.elements for n in e.attributes if n.startswith("on")]
            assert all(e.tag not in ("iframe", "object", "embed", "style", "base") for e in seen.elements)
            assert len(seen.all("form")) == (page.kind == "search" and part is text.body)
            for script in seen.all("script"):
                assert "src" in script.attributes or script.attributes["type"] in (
                    "application/ld+json",
                    "application/json",
                )
            for element in seen.elements:
                assert not element.attributes.get("href", "").lower().strip().startswith(("javascript:", "data:"))


@pytest.fixture(scope="module")
def page_of() -> dict[str, PageText]:
    """The page of one artifact for each string, with that string in every field."""
    stele = MUSEUM.artifacts["bia-06"]
    artifacts = {
        f"n-{n}": dataclasses.replace(planted(stele, naughty), id=f"n-{n}") for n, naughty in enumerate(strings())
    }
    collection = dataclasses.replace(MUSEUM.collections["bia"], artifacts=tuple(artifacts))
    museum = dataclasses.replace(MUSEUM, artifacts=artifacts, exhibits={}, collections={"bia": collection})
    pictures = {(id, "1"): PICTURES["bia-06", "1"] for id in artifacts}
    planned = {page.address: page for page in pages.plan(museum, pictures, SETTINGS)}
    return {naughty: planned[f"artifacts/n-{n}/"].render() for n, naughty in enumerate(strings())}


@pytest.mark.parametrize("naughty", strings())
def test_nothing_is_lost(naughty: str, page_of: dict[str, PageText]) -> None:
    """In the title, a fact and the caption it stands as typed; in Markdown every word of it does."""
    text = page_of[naughty]
    seen = read(text.body)
    wanted = squeezed(naughty)

    assert seen.faults == []
    assert squeezed(text.title).startswith(wanted)
    assert wanted in squeezed(seen.all("h1")[0].text)
    assert wanted in squeezed(seen.all("figcaption")[0].text)
    prose = squeezed(seen.classed("hy-prose")[0].text)
    if "://" not in naughty and "]:" not in naughty:  # links and their definitions are Markdown's
        assert _MARKDOWN.sub("", wanted).replace(" ", "") in _MARKDOWN.sub("", prose).replace(" ", "")


def test_a_script_cannot_be_ended_from_within_linked_data() -> None:
    museum: Museum = planted(MUSEUM, "</script><script>window.ran=1</script>")
    head = next(p for p in pages.plan(museum, PICTURES, SETTINGS) if p.address == "artifacts/bia-06/").render().head
    script = head.partition('<script type="application/ld+json">')[2]

    assert script.count("</script>") == 1
    assert json.loads(script.removesuffix("</script>"))["@graph"][0]["name"].startswith("</script><script>")
