"""The words of the letters: text blocks per language, country names and decisions, all of them data files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import msgspec

from exposure_check.domain.errors import DamagedData
from exposure_check.domain.request import FOLLOWS_A_CASE, Channel, Language, RequestKind
from exposure_check.letters.typography import with_fixed_spaces

if TYPE_CHECKING:
    import jinja2

Layout = Literal["din5008", "french", "generic"]

_Model = TypeVar("_Model")


class Words(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of the layout. The typesetter fills ``{page}`` and ``{pages}`` in ``page``."""

    salutation: str
    farewell: str
    requests: str
    lead: str
    handling: str
    annex: str
    annex_column_number: str
    annex_column_address: str
    annex_column_date: str
    enclosure: str
    by_email: str
    by_webform: str
    email: str
    page: str
    place_and_date: str
    quoted: str
    by_the_webform: str
    list_separator: str
    on_day: str
    last_separator: str = msgspec.field(name="and")
    subject_label: str = ""


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a date is written. ``first_day`` replaces the number 1."""

    pattern: str
    first_day: str
    months: Annotated[tuple[str, ...], msgspec.Meta(min_length=12, max_length=12)]

    def write(self, day: date) -> str:
        """``day`` in words, with spaces that do not break."""
        number = self.first_day if day.day == 1 else str(day.day)
        written = self.pattern.format(day=number, month=self.months[day.month - 1], year=day.year)
        return written.replace(" ", "\u00a0")


class KindWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words of the layout that one kind has of its own; what it has not comes from :class:`Words`."""

    requests: str | None = None
    lead: str | None = None
    handling: str | None = None
    salutation: str | None = None
    farewell: str | None = None
    annex: str | None = None


class WordFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``<language>/words.toml``."""

    words: Words
    subjects: dict[RequestKind, str]
    dates: Dates
    letters: dict[RequestKind, str]
    channels: dict[Channel, str]
    kinds: dict[RequestKind, KindWords] = {}

    def __post_init__(self) -> None:
        if set(self.subjects) != set(RequestKind):
            raise ValueError("a language needs a subject for every kind")
        if set(self.letters) != set(RequestKind) - FOLLOWS_A_CASE:
            raise ValueError("a language needs a name for every kind of letter that others can follow")
        if set(self.channels) != set(Channel):
            raise ValueError("a language needs a word for every way to send a letter")


class BlockFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``<language>/common.toml`` and ``<language>/<kind>.toml``."""

    blocks: dict[str, str]


class Country(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A country as letters name it, see ``countries.toml``."""

    names: dict[Language, str]
    in_area: bool = False
    resident: dict[Language, str] = {}
    languages: tuple[Language, ...] = ()
    layout: Layout = "generic"
    law: str | None = None

    def __post_init__(self) -> None:
        if set(self.names) != set(Language) or (self.in_area and set(self.resident) != set(Language)):
            raise ValueError("a country needs its names in every language")


class CountryFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``countries.toml``."""

    countries: dict[str, Country]


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A decision of an authority about a recipient, see ``decisions.toml``. ``text`` has ``{date}`` in it."""

    recipient: str
    country: str
    date: date
    reference: str
    sources: tuple[str, ...]
    text: dict[Language, str]

    def __post_init__(self) -> None:
        if set(self.text) != set(Language):
            raise ValueError("a decision needs its text in every language")


class DecisionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``decisions.toml``."""

    decisions: tuple[Decision, ...]


class LanguageTexts:
    """Everything said in one language. Files are read when they are first needed."""

    def __init__(self, folder: Path, language: Language) -> None:
        self.language = language
        self._folder = folder / language.value

    @cached_property
    def _file(self) -> WordFile:
        return read_toml(self._folder / "words.toml", WordFile)

    @property
    def words(self) -> Words:
        """Words of the layout."""
        return self._file.words

    @property
    def dates(self) -> Dates:
        """How dates are written."""
        return self._file.dates

    @property
    def letters(self) -> Mapping[RequestKind, str]:
        """What a later letter calls an earlier one."""
        return self._file.letters

    @property
    def channels(self) -> Mapping[Channel, str]:
        """How a later letter says by which way an earlier one went."""
        return self._file.channels

    def own(self, kind: RequestKind) -> Words:
        """Words of the layout for letters of ``kind``."""
        own = self._file.kinds.get(kind, KindWords())
        changed = {name: value for name in own.__struct_fields__ if (value := getattr(own, name)) is not None}
        return msgspec.structs.replace(self._file.words, **changed)

    @property
    def subjects(self) -> Mapping[RequestKind, str]:
        """Subject lines, of the kinds that can be written in this language."""
        return self._file.subjects

    @cached_property
    def blocks(self) -> Mapping[str, str]:
        """Text blocks of all kinds, by their ids, as templates."""
        found: dict[str, str] = {}
        for name in ("common", *RequestKind):
            for block, text in read_toml(self._folder / f"{name}.toml", BlockFile).blocks.items():
                if block in found:
                    raise DamagedData(path=f"{self.language}/{name}.toml", problem=f"{block} is there twice")
                found[block] = text
        return found

    def block(self, name: str) -> str:
        """The template of one block.

        Raises:
            DamagedData: the files do not have it.
        """
        try:
            return self.blocks[name]
        except KeyError:
            problem = f"the block {name} is missing"
            raise DamagedData(path=f"{self.language}/*.toml", problem=problem) from None

    @cached_property
    def _environment(self) -> jinja2.Environment:
        import jinja2

        # The result is plain text that goes into JSON and into a text file, never into HTML.
        return jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)  # noqa: S701

    @cached_property
    def _templates(self) -> dict[str, jinja2.Template]:
        return {}

    def fill(self, template: str, values: Mapping[str, object]) -> str:
        """``template`` with ``values``, fixed spaces of the language, and runs of white space folded.

        Raises:
            DamagedData: the template is wrong or uses a value that no letter has.
        """
        import jinja2

        try:
            compiled = self._templates.get(template)
            if compiled is None:
                folded = re.sub(r"[ \t\n]+", " ", template).strip(" ")
                compiled = self._environment.from_string(with_fixed_spaces(folded, self.language))
                self._templates[template] = compiled
            return compiled.render(values)
        except jinja2.TemplateError as error:
            raise DamagedData(path=f"{self.language}/*.toml", problem=str(error)) from error


class Texts:
    """The words of all languages, read from ``resources/letters`` when first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._languages = {language: LanguageTexts(folder, language) for language in Language}

    def of(self, language: Language) -> LanguageTexts:
        """The words of one language."""
        return self._languages[language]

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        """Countries by ISO 3166-1 alpha-2 code."""
        return read_toml(self._folder / "countries.toml", CountryFile).countries

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """Decisions about recipients, oldest first."""
        return read_toml(self._folder / "decisions.toml", DecisionFile).decisions


def read_toml(path: Path, model: type[_Model]) -> _Model:
    """The content of a TOML file as ``model``.

    Raises:
        DamagedData: the file is missing, not TOML, or does not fit the model.
    """
    name = f"{path.parent.name}/{path.name}"
    try:
        return msgspec.toml.decode(path.read_bytes(), type=model, strict=True)
    except OSError as error:
        raise DamagedData(path=name, problem=error.strerror or "it cannot be read") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DamagedData(path=name, problem=error) from error
