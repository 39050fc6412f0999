"""Options of letters: what a person may set for one letter beyond what is known about them.

Declared once; the command line, the window and the letters read the same table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Refused,
    UnknownOption,
)
from exposure_check.domain.request import Law, RequestKind

OptionValue = str | date


@dataclass(frozen=True, slots=True)
class Option:
    """One setting. ``choices`` empty: free text, or a day if ``is_date``. ``default`` stands when it is not set."""

    name: str
    kinds: frozenset[RequestKind]
    help: str
    choices: tuple[str, ...] = ()
    is_date: bool = False
    default: str | None = None
    longest: int = 2000
    required: bool = False
    sentence: bool = False
    """A text that stands between sentences of the letter and so ends with a full stop."""
    laws: frozenset[Law] = frozenset(Law)


class Obstacle(StrEnum):
    """What a recipient put in the way, as replies know it."""

    ID_COPY = "id-copy"
    PHOTO_DEMANDED = "photo-demanded"
    LAST_12_MONTHS = "last-12-months"
    TWICE_A_YEAR = "twice-a-year"
    FEE = "fee"
    EXCESSIVE = "excessive"
    PARTIAL = "partial"
    NOT_IN_EU = "not-in-eu"
    PUBLIC_DATA = "public-data"
    CANNOT_IDENTIFY = "cannot-identify"
    WRONG_CHANNEL = "wrong-channel"
    OTHER_LANGUAGE = "other-language"


_K = RequestKind
_STATES = frozenset({Law.US_CA_CCPA, Law.US_IL_BIPA})
"""Laws of a part of a country: the person says that they live there, because a country does not tell."""

_COMPANY_FIRST = frozenset({Law.UK_GDPR, Law.AU_PRIVACY})
"""Laws under which people are to complain to the recipient before they complain to the authority."""

_ARTICLE_18 = frozenset({Law.EU_GDPR, Law.UK_GDPR})
"""Laws whose restriction needs one of the grounds of Article 18(1)."""


def _in(*kinds: RequestKind) -> frozenset[RequestKind]:
    return frozenset(kinds)


OPTIONS: tuple[Option, ...] = (
    Option("account", frozenset(RequestKind), "your user name with the recipient", longest=300),
    Option(
        "resident",
        frozenset(RequestKind),
        "“yes” says that you live in the state whose law you use",
        choices=("yes",),
        required=True,
        laws=_STATES,
    ),
    Option(
        "reason",
        _in(_K.OBJECTION, _K.RESTRICTION, _K.COMPLAINT, _K.REMOVAL),
        "your own reason, in the language of the letter",
        sentence=True,
    ),
    Option(
        "ground",
        _in(_K.RESTRICTION),
        "why the processing should be restricted (Article 18(1))",
        choices=("unlawful", "accuracy", "claims", "objection"),
        default="unlawful",
        laws=_ARTICLE_18,
    ),
    Option(
        "then",
        _in(_K.RESTRICTION),
        "what should follow: erasure after a full access answer (usual for the ground “unlawful”), or nothing",
        choices=("erase", "nothing"),
        laws=_ARTICLE_18 | {Law.CH_FADP, Law.BR_LGPD},
    ),
    Option(
        "wrong",
        _in(_K.RECTIFICATION),
        "what is wrong or incomplete, in the language of the letter",
        sentence=True,
        required=True,
    ),
    Option("right", _in(_K.RECTIFICATION), "what is correct, in the language of the letter", sentence=True),
    Option("transfer-to", _in(_K.PORTABILITY), "another service that should get the data directly", longest=300),
    Option("consent", _in(_K.WITHDRAWAL), "what the consent was for, in the language of the letter", sentence=True),
    Option("answer-by", _in(_K.REMINDER, _K.REPLY), "the day by which you would like an answer", is_date=True),
    Option(
        "complain",
        _in(_K.REMINDER, _K.REPLY),
        "whether the letter is also your complaint to the recipient itself, which comes before one to the authority",
        choices=("yes", "no"),
        default="yes",
        laws=_COMPANY_FIRST,
    ),
    Option("obstacle", _in(_K.REPLY), "what the recipient put in the way", choices=tuple(Obstacle), required=True),
    Option("missing", _in(_K.REPLY), "what a partial answer lacks, in the language of the letter", sentence=True),
    Option(
        "helper", _in(_K.AUTHORITY_TO_ACT), "the name of the person or body that may act", longest=300, required=True
    ),
    Option("helper-address", _in(_K.AUTHORITY_TO_ACT), "the postal address of the helper, on one line", longest=300),
    Option("until", _in(_K.AUTHORITY_TO_ACT), "the last day of the authority", is_date=True),
    Option(
        "answers-to",
        _in(_K.AUTHORITY_TO_ACT),
        "who gets the answers with your data",
        choices=("helper", "me"),
        default="helper",
    ),
    Option("child", _in(_K.REMOVAL), "the name of your child, when the photo shows the child", longest=300),
    Option("url", _in(_K.REMOVAL), "where the photo is, when it is not among the confirmed ones"),
    Option(
        "addressee",
        _in(_K.COMPLAINT, _K.REMOVAL),
        "the name of the authority, or of the site or person, that the letter goes to",
        longest=300,
    ),
    Option(
        "addressee-address",
        _in(_K.COMPLAINT, _K.REMOVAL),
        "its postal address, lines separated by semicolons, the country last",
        longest=500,
    ),
    Option(
        "sworn",
        _in(_K.COMPLAINT),
        "“yes” declares under penalty of perjury that the complaint is true, as a sworn complaint needs",
        choices=("yes",),
        laws=frozenset({Law.US_CA_CCPA}),
    ),
    Option("addressee-email", _in(_K.COMPLAINT, _K.REMOVAL), "its e-mail address", longest=300),
)


def options_of(kind: RequestKind, law: Law = Law.EU_GDPR) -> tuple[Option, ...]:
    """The options that letters of ``kind`` under ``law`` know."""
    return tuple(option for option in OPTIONS if kind in option.kinds and law in option.laws)


def parsed(kind: RequestKind, given: Mapping[str, str], law: Law = Law.EU_GDPR) -> dict[str, OptionValue]:
    """The options of a letter, checked, with defaults. An empty value counts as not set.

    Raises:
        UnknownOption: the kind has no such option; the sentence lists those that it has.
        InputRefused: a value does not fit its option, or one that the kind needs is missing.
    """
    known = {option.name: option for option in options_of(kind, law)}
    for name in given:
        if name not in known:
            raise UnknownOption(option=name, known=", ".join(known))
    values: dict[str, OptionValue] = {}
    for name, option in known.items():
        text = given.get(name, "").strip() or option.default
        if text is not None:
            values[name] = _value(option, text)
        elif option.required:
            needed = _NEEDED_OF if option.choices else _NEEDED
            raise Refused(needed, kind=kind, option=name, help=option.help, choices=", ".join(option.choices))
    return values


_NEEDED = QT_TRANSLATE_NOOP("errors", "A letter of the kind “{kind}” needs the option “{option}”: {help}.")
_NEEDED_OF = QT_TRANSLATE_NOOP(
    "errors", "A letter of the kind “{kind}” needs the option “{option}”: {help}. It can be one of: {choices}."
)


def _value(option: Option, text: str) -> OptionValue:
    if option.choices and text not in option.choices:
        known = ", ".join(option.choices)
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "The option “{option}” cannot be “{text}”. Choose one of: {known}."),
            option=option.name,
            text=text[:60],
            known=known,
        )
    if len(text) > option.longest:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "The option “{option}” is longer than {most} characters. Shorten it."),
            option=option.name,
            most=option.longest,
        )
    if not option.is_date:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "The option “{option}” is a day. Write it as 2026-12-31, not as “{text}”."),
            option=option.name,
            text=text[:60],
        ) from None
