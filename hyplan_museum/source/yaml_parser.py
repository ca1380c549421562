"""PyYAML's parser without its guesses: every scalar gets the same tag, so that nothing is read as a number or date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from yaml.composer import Composer
    from yaml.parser import Parser
    from yaml.reader import Reader
    from yaml.scanner import Scanner

    class _Base(Reader, Scanner, Parser, Composer):
        def __init__(self, stream: str) -> None: ...

else:
    try:
        from yaml.cyaml import CParser as _Base
    except ImportError:  # PyYAML built without libyaml: ten times slower, the same trees
        from yaml.composer import Composer
        from yaml.parser import Parser
        from yaml.reader import Reader
        from yaml.scanner import Scanner

        class _Base(Reader, Scanner, Parser, Composer):
            def __init__(self, stream):
                Reader.__init__(self, stream)
                Scanner.__init__(self)
                Parser.__init__(self)
                Composer.__init__(self)


TEXT = "text"
"""The tag of everything that carries none of its own."""


class TextParser(_Base):
    """Composes node trees; `get_node` gives one document after the other."""

    def resolve(self, _kind: Any, _value: Any, _implicit: Any) -> str:
        return TEXT

    def descend_resolver(self, _parent: Any, _index: Any) -> None:
        """Nothing depends on where a scalar stands."""

    def ascend_resolver(self) -> None:
        """Nothing depends on where a scalar stands."""


def too_deep(text: str, limit: int) -> tuple[int, int] | None:
    """Line and column (from 0) where nesting exceeds `limit`; counts events: composing a deep tree ends the process.

    Texts that cannot be that deep are not parsed at all. A syntax error ends the count: composing stops there too.
    """
    flow = text.count("[") + text.count("{")
    if flow <= limit and not _could_be_deep(text, limit):
        return None
    parser = TextParser(text)
    depth = 0
    try:
        while parser.check_event():
            event: Any = parser.get_event()  # type: ignore[no-untyped-call]  # the stubs leave it bare
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                depth += 1
                if depth > limit:
                    mark: Any = event.start_mark
                    return mark.line, mark.column
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                depth -= 1
    except yaml.YAMLError:
        return None
    return None


def _could_be_deep(text: str, limit: int) -> bool:
    """A block level needs a column of its own: deep blocks need lines with as much indentation and `- ` or `? `."""
    if "\n                " in text and "\n" + " " * limit in text:
        return True
    return ("- - - " in text) or ("? " in text and ("? ? " in text or "- ? " in text or "? - " in text))
