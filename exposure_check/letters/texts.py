"""The words of the letters: what a language needs, and what a law says in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from exposure_check.domain.case_events import SentHow
from exposure_check.domain.errors import DamagedData
from exposure_check.domain.request import FOLLOWS_A_CASE, Language, Law, RequestKind
from exposure_check.letters.textfiles import (
    BlockFile,
    Country,
    CountryFile,
    Dates,
    Decision,
    DecisionFile,
    DecisionTexts,
    LawFile,
    LetterFile,
    OwnWords,
    PlaceFile,
    WordFile,
    Words,
    read_toml,
    shown,
)
from exposure_check.letters.typography import with_fixed_spaces

if TYPE_CHECKING:
    import jinja2


class LanguageTexts:
    """What a language needs whatever the law: words of the layout, dates, countries."""

    def __init__(self, texts: Texts, folder: Path, language: Language) -> None:
        self.language = language
        self._texts = texts
        self._folder = folder / language.value

    @cached_property
    def file(self) -> WordFile:
        """Words of the layout, dates, ways of sending."""
        return read_toml(self._folder / "words.toml", WordFile)

    @cached_property
    def _places(self) -> PlaceFile:
        path = self._folder / "countries.toml"
        places = read_toml(path, PlaceFile)
        lacking = (self._texts.countries.keys() - places.names.keys()) | (
            self._texts.residences - places.resident.keys()
        )
        if lacking:
            raise DamagedData(path=shown(path), problem=f"it lacks {', '.join(sorted(lacking))}")
        return places

    @property
    def countries(self) -> Mapping[str, str]:
        """Names of countries by ISO 3166-1 alpha-2 code."""
        return self._places.names

    @property
    def resident(self) -> Mapping[str, str]:
        """ "in France", by code."""
        return self._places.resident


class LawTexts:
    """Everything that letters under one law say in one language. Files are read when they are first needed."""

    def __init__(self, texts: Texts, folder: Path, law: Law, language: LanguageTexts) -> None:
        self.law = law
        self.language = language.language
        self._texts = texts
        self._of_language = language
        self._folder = folder / law.value / language.language.value

    @cached_property
    def _file(self) -> LetterFile:
        path = self._folder / "letters.toml"
        file = read_toml(path, LetterFile)
        kinds = set(RequestKind) - self._texts.law(self.law).without.keys()
        if set(file.subjects) != kinds:
            raise DamagedData(path=shown(path), problem="it needs a subject for every kind that the law knows")
        if set(file.letters) != kinds - FOLLOWS_A_CASE:
            raise DamagedData(path=shown(path), problem="it needs a name for every kind that others can follow")
        return file

    @cached_property
    def words(self) -> Words:
        """Words of the layout."""
        return self._file.words.over(self._of_language.file.words)

    @property
    def dates(self) -> Dates:
        """How dates are written."""
        return self._file.dates or self._of_language.file.dates

    @cached_property
    def channels(self) -> Mapping[SentHow, str]:
        """How a later letter says by which way an earlier one went."""
        return {**self._of_language.file.channels, **self._file.channels}

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """Names of countries by code."""
        return {**self._of_language.countries, **self._file.countries}

    @property
    def resident(self) -> Mapping[str, str]:
        """ "in France", by code of the country."""
        return self._of_language.resident

    @property
    def letters(self) -> Mapping[RequestKind, str]:
        """What a later letter calls an earlier one."""
        return self._file.letters

    @property
    def subjects(self) -> Mapping[RequestKind, str]:
        """Subject lines, of the kinds that can be written in this language."""
        return self._file.subjects

    def own(self, kind: RequestKind) -> Words:
        """Words of the layout for letters of ``kind``."""
        return self._file.kinds.get(kind, OwnWords()).over(self.words)

    @cached_property
    def decisions(self) -> Mapping[str, str]:
        """How decisions are cited, by reference; empty for a law without any."""
        cited = self._texts.decisions(self.law)
        if not cited:
            return {}
        path = self._folder / "decisions.toml"
        decisions = read_toml(path, DecisionTexts).decisions
        if lacking := {each.reference for each in cited} - decisions.keys():
            raise DamagedData(path=shown(path), problem=f"it lacks {', '.join(sorted(lacking))}")
        return decisions

    @cached_property
    def blocks(self) -> Mapping[str, str]:
        """Text blocks of all kinds, by their ids, as templates. A kind that the law does not know has no file."""
        found: dict[str, str] = {}
        for name in ("common", *RequestKind):
            if name in self._texts.law(self.law).without:
                continue
            path = self._folder / f"{name}.toml"
            for block, text in read_toml(path, BlockFile).blocks.items():
                if block in found:
                    raise DamagedData(path=shown(path), problem=f"{block} is there twice")
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
            raise DamagedData(path=shown(self._folder / "*.toml"), problem=problem) from None

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
            raise DamagedData(path=shown(self._folder / "*.toml"), problem=str(error)) from error


class Texts:
    """The words of all laws and languages, read from ``resources/letters`` when first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._languages = {each: LanguageTexts(self, folder / "languages", each) for each in Language}
        self._laws: dict[Law, LawFile] = {}
        self._decisions: dict[Law, tuple[Decision, ...]] = {}
        self._texts = {
            (law, language): LawTexts(self, folder / "laws", law, self._languages[language])
            for law in Law
            for language in Language
        }

    def of(self, law: Law, language: Language) -> LawTexts:
        """What letters under ``law`` say in ``language``. Whether there are any, :meth:`law` says."""
        return self._texts[law, language]

    def language(self, language: Language) -> LanguageTexts:
        """What ``language`` needs whatever the law."""
        return self._languages[language]

    def law(self, law: Law) -> LawFile:
        """Whom ``law`` protects, and what it has no letters for."""
        if law not in self._laws:
            self._laws[law] = read_toml(self._folder / "laws" / law.value / "law.toml", LawFile)
        return self._laws[law]

    @cached_property
    def countries(self) -> Mapping[str, Country]:
        """Countries by ISO 3166-1 alpha-2 code."""
        return read_toml(self._folder / "countries.toml", CountryFile).countries

    @cached_property
    def residences(self) -> frozenset[str]:
        """Countries for which every language needs to say "in France"."""
        return frozenset(self.law(Law.EU_GDPR).area)

    @cached_property
    def country_codes(self) -> Mapping[str, str]:
        """The codes of countries by their names in all languages."""
        return {name: code for each in self._languages.values() for code, name in each.countries.items()}

    def decisions(self, law: Law) -> tuple[Decision, ...]:
        """Decisions under ``law`` about recipients, oldest first."""
        if law not in self._decisions:
            path = self._folder / "laws" / law.value / "decisions.toml"
            self._decisions[law] = read_toml(path, DecisionFile).decisions if path.exists() else ()
        return self._decisions[law]
