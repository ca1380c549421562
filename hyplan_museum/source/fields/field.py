"""What a field is: its name, words, type and place in the record; and a table of them with its look-ups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as default
from typing import Literal

from hyplan_museum.language.folding import fold
from hyplan_museum.museum import Text

Type = Literal[
    "id",  # the permanent name of a record
    "plain",  # one string, the same in every language
    "file",  # the path of a file inside the museum's folder
    "text",  # words, in one language or a map of languages
    "markdown",  # words with Markdown
    "value",  # words, or a term of the field's scheme, or the reason why there are none
    "date",  # a date as written, or its layers
    "place",  # the id or name of a place
    "person",  # the id or name of a person
    "reference",  # the id of a record
    "rights",  # a licence's short name or address
    "choice",  # one of a few words
    "flag",  # yes or no
    "number",  # a number above zero
    "region",  # a rectangle of a picture
    "coordinates",  # latitude and longitude
    "uri",  # a web address
    "entry",  # a group of fields of its own (`entries` names their table)
    "claims",  # what several sources say, by field
    "notes",  # words, or words by heading
    "private",  # never published
    "columns",  # headers of somebody else's table
]


@dataclass(frozen=True, slots=True)
class Choice:
    """One word a choice allows: the `value` in the model, its `label`, and other ways to type it."""

    value: str
    label: Text
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One field of one kind of record.

    `aliases`: headers a table may use instead of the name (compared folded; the name and labels always count).
    `also`: other spellings accepted in YAML. `many`: a list is allowed (a table separates its values with `;`).
    `fact`: a line of the record as shown; lines stand in the order of the table. `scheme`: whose terms a value may be.
    `inherits`: may stand in `collection.yml` for all artifacts of the collection.
    """

    name: str
    type: Type
    label: Text
    about: Text
    aliases: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    required: bool = False
    many: bool = False
    fact: bool = False
    scheme: str = ""
    choices: tuple[Choice, ...] = ()
    inherits: bool = False
    entries: str = ""
    example: str = ""


def header_key(header: str) -> str:
    """How headers are compared: folded, without punctuation and spaces (`Niên đại`, `nien_dai` → `niendai`)."""
    return "".join(c for c in fold(header) if c.isalnum())


@dataclass(frozen=True, slots=True)
class Table:
    """The fields of one kind of record, in the order of the record; `by_name` holds the spellings YAML accepts."""

    name: str
    label: Text
    fields: tuple[Field, ...]
    by_name: Mapping[str, Field] = default(init=False)
    by_header: Mapping[str, Field] = default(init=False)
    order: Mapping[str, int] = default(init=False)

    def __post_init__(self) -> None:
        by_name = {name: f for f in self.fields for name in (*f.also, f.name)}
        headers = {header_key(name): f for f in self.fields for name in (*f.aliases, *f.label.values.values())}
        by_header = headers | {header_key(name): f for name, f in by_name.items()}
        object.__setattr__(self, "by_name", by_name)
        object.__setattr__(self, "by_header", by_header)
        object.__setattr__(self, "order", {f.name: place for place, f in enumerate(self.fields)})

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)

    def field_of_header(self, header: str) -> Field | None:
        """The field a table's header means, in English or Vietnamese, with or without diacritics."""
        return self.by_header.get(header_key(header))


def words(vi: str, en: str) -> Text:
    return Text({"vi": vi, "en": en})


def make(
    name: str,
    type: Type,
    label: tuple[str, str],
    about: tuple[str, str],
    *,
    aliases: str = "",
    also: tuple[str, ...] = (),
    required: bool = False,
    many: bool = False,
    fact: bool = False,
    scheme: str = "",
    choices: tuple[Choice, ...] = (),
    inherits: bool = False,
    entries: str = "",
    example: str = "",
) -> Field:
    """A Field from pairs (Vietnamese, English); `aliases` are separated by commas."""
    return Field(
        name,
        type,
        words(*label),
        words(*about),
        tuple(a.strip() for a in aliases.split(",") if a.strip()),
        also,
        required,
        many,
        fact,
        scheme,
        choices,
        inherits,
        entries,
        example,
    )


def fact(
    name: str,
    type: Type,
    label: tuple[str, str],
    about: tuple[str, str],
    aliases: str = "",
    *,
    scheme: str = "",
    inherits: bool = False,
    many: bool = True,
    example: str = "",
) -> Field:
    """A field that is a line of the record as shown."""
    return make(
        name,
        type,
        label,
        about,
        aliases=aliases,
        many=many,
        fact=True,
        scheme=scheme,
        inherits=inherits,
        example=example,
    )
