"""The words of the case file, one file per language under ``resources/case_file``, and which language it is made in."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import msgspec

from exposure_check.domain.case import Asked, Case, CaseEvent, CaseState, EventKind, SentHow, history_of
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    DamagedData,
    Refused,
    printable,
)
from exposure_check.domain.request import Law, RequestKind
from exposure_check.domain.sentence import CountryName, HolidayName, LongDay, Sentence
from exposure_check.services.ports import Authorities
from exposure_check.services.report_words import Dates, languages

ENGLISH = "en"

_Kind = TypeVar("_Kind")

_HOW = "how"
_ENUMS: Mapping[str, type[StrEnum]] = {
    "requests": RequestKind,
    "laws": Law,
    "states": CaseState,
    "events": EventKind,
    "sent": SentHow,
    "reminded": SentHow,
    "replied": SentHow,
    "asked": Asked,
}


class LongDates(Dates, frozen=True, forbid_unknown_fields=True):
    """Also days with their weekday, which begin on a Monday."""

    long: str
    weekdays: Annotated[tuple[str, ...], msgspec.Meta(min_length=7, max_length=7)]

    def with_weekday(self, value: date) -> str:
        """``Sunday 22 November 2026``."""
        return self.filled(self.long, value, weekday=self.weekdays[value.weekday()])


class Texts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that does not depend on what happened. ``extended_until``, ``complained_to`` and ``corrected_entry``
    are the sentences of entries that say more than their kind."""

    title: str
    chronology: str
    person: str
    recipient: str
    request: str
    state: str
    case: str
    fact: str
    under: str
    number: str
    day: str
    happened: str
    counted: str
    files: str
    file: str
    bytes: str
    letter: str
    page: str
    taken_back: str
    proven: str
    assumed: str
    tracking: str
    reason: str
    reference: str
    enclosed: str
    entered: str
    in_english: str
    origin: str
    hashes: str
    extended_until: str
    complained_to: str
    corrected_entry: str


class CaseFileWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of words. ``sentences`` are those in which the services explain a time limit, by their English template;
    English needs none. ``countries`` are added from the words of letters."""

    dates: LongDates
    words: Texts
    requests: Mapping[RequestKind, str]
    laws: Mapping[Law, str]
    states: Mapping[CaseState, str]
    events: Mapping[EventKind, str]
    sent: Mapping[SentHow, str]
    reminded: Mapping[SentHow, str]
    replied: Mapping[SentHow, str]
    asked: Mapping[Asked, str]
    sentences: Mapping[str, str] = {}
    language: str = ENGLISH
    countries: Mapping[str, str] = {}

    def happened(self, event: CaseEvent) -> str:
        """What an entry says, in one sentence."""
        details = event.details
        by_way = {EventKind.SENT: self.sent, EventKind.REMINDED: self.reminded, EventKind.REPLIED: self.replied}
        match event.event:
            case EventKind.SENT | EventKind.REMINDED | EventKind.REPLIED if _HOW in details:
                return by_way[event.event][SentHow(details[_HOW])]
            case EventKind.ASKED_BACK if "for" in details:
                return self.asked[Asked(details["for"])]
            case EventKind.EXTENDED if "until" in details:
                return self.words.extended_until.format(day=self.dates.written(date.fromisoformat(details["until"])))
            case EventKind.COMPLAINED if "authority" in details:
                return self.words.complained_to.format(authority=details["authority"])
            case EventKind.CORRECTED if "entry" in details:
                return self.words.corrected_entry.format(entry=details["entry"])
            case _:
                return self.events[event.event]

    def more(self, event: CaseEvent) -> list[str]:
        """What an entry says besides, one line each, without its note."""
        found = []
        if event.event is EventKind.RECEIVED:
            found.append(self.words.proven if event.details.get("proven") == "yes" else self.words.assumed)
        told = {"tracking": self.words.tracking, "reason": self.words.reason, "reference": self.words.reference}
        return found + [text.format(value=event.details[name]) for name, text in told.items() if name in event.details]

    def said(self, text: str) -> str | None:
        """A sentence of the services in this language; None if there are no words for it."""
        if not isinstance(text, Sentence):
            return text if self._is_english else None
        template = text.template if self._is_english else self.sentences.get(text.template)
        values = {name: self._value(value) for name, value in text.values.items()}
        if template is None or None in values.values():
            return None
        return template.format(**values)

    @property
    def _is_english(self) -> bool:
        return self.language == ENGLISH

    def _value(self, value: object) -> str | None:
        match value:
            case Sentence():
                return self.said(value)
            case CountryName():
                return str(value) if self._is_english else self.countries.get(value.code)
            case HolidayName():
                return printable(value.others.get(self.language) or self.sentences.get(value, value))
            case LongDay():
                return self.dates.with_weekday(value)
            case date():
                return self.dates.written(value)
            case _:
                return printable(str(value))


class CaseFileLanguages:
    """Which languages there are, and which one suits a case."""

    def __init__(self, resources: Path, authorities: Callable[[], Authorities]) -> None:
        """``authorities`` is called only for a case with a complaint, because the file takes a moment to read."""
        self._folder = resources / "case_file"
        self._names = resources / "letters" / "languages"
        self._authorities = authorities

    def all(self) -> tuple[str, ...]:
        """ISO 639-1 codes."""
        return languages(self._folder)

    def suggested(self, case: Case, *, of_letter: str, of_person: str) -> str:
        """That of the authority if there was a complaint (the person's if it is one of several), or else that of the
        letter; without a complaint that of the person. English if there are no words in it."""
        history = history_of(case)
        wanted = of_person
        if history.complained_on is not None:
            wanted = of_letter
            spoken = [code for code in self._spoken_by(history.complained_to) if code in self.all()]
            if spoken:
                wanted = of_person if of_person in spoken else spoken[0]
        return wanted if wanted in self.all() else ENGLISH

    def _spoken_by(self, untrusted_name: str) -> tuple[str, ...]:
        name = untrusted_name.casefold()
        for one in self._authorities().all():
            if name in {each.casefold() for each in (one.name, one.full_name, one.short or "")}:
                return one.languages
        return ()

    def read(self, language: str) -> CaseFileWords:
        """The words of a language.

        Raises:
            InputRefused: there are none.
            DamagedData: they cannot be used.
        """
        if language not in self.all():
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "There are no case files in the language “{language}”. Use one of: {known}."
                ),
                language=language,
                known=", ".join(self.all()),
            )
        words = _read(self._folder / f"{language}.toml", CaseFileWords)
        names = _read(self._names / language / "countries.toml", _Countries).names
        found = msgspec.structs.replace(words, language=language, countries=names)
        _check(found)
        return found


class _Countries(msgspec.Struct):
    names: dict[str, str]


def _read(path: Path, kind: type[_Kind]) -> _Kind:
    try:
        with path.open("rb") as file:
            return msgspec.convert(tomllib.load(file), kind)
    except (OSError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise DamagedData(path=path.name, problem=str(error)) from error


def _check(words: CaseFileWords) -> None:
    path = f"{words.language}.toml"
    for name, wanted in _ENUMS.items():
        lacking = set(wanted) - set(getattr(words, name))
        if lacking:
            raise DamagedData(path=path, problem=f"{name} lacks {', '.join(sorted(lacking))}")
    if words.language != ENGLISH and not words.sentences:
        raise DamagedData(path=path, problem="sentences are missing")
