"""Options of letters: what a person may set for one letter beyond what is known about them.

Declared once; the command line, the window and the letters read the same table.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exposure_check.domain.errors import InputRefused, UnknownOption
from exposure_check.domain.request import RequestKind

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


_EVERY = frozenset(RequestKind)

OPTIONS: tuple[Option, ...] = (
    Option("account", _EVERY, "your user name with the recipient", longest=300),
    Option(
        "reason",
        frozenset({RequestKind.OBJECTION, RequestKind.RESTRICTION}),
        "your own reason, in the language of the letter",
    ),
    Option(
        "ground",
        frozenset({RequestKind.RESTRICTION}),
        "why the processing should be restricted (Article 18(1))",
        choices=("unlawful", "accuracy", "claims", "objection"),
        default="unlawful",
    ),
    Option(
        "then",
        frozenset({RequestKind.RESTRICTION}),
        "what should follow the restriction: erasure after a full access answer, or nothing",
        choices=("erase", "nothing"),
        default="erase",
    ),
    Option("answer-by", frozenset({RequestKind.REMINDER}), "the day by which you would like an answer", is_date=True),
)


def options_of(kind: RequestKind) -> tuple[Option, ...]:
    """The options that letters of ``kind`` know."""
    return tuple(option for option in OPTIONS if kind in option.kinds)


def parsed(kind: RequestKind, given: Mapping[str, str]) -> dict[str, OptionValue]:
    """The options of a letter, checked, with defaults. An empty value counts as not set.

    Raises:
        UnknownOption: the kind has no such option; the sentence lists those that it has.
        InputRefused: a value does not fit its option.
    """
    known = {option.name: option for option in options_of(kind)}
    for name in given:
        if name not in known:
            raise UnknownOption(option=name, known=", ".join(known))
    values: dict[str, OptionValue] = {}
    for name, option in known.items():
        text = given.get(name, "").strip() or option.default
        if text is not None:
            values[name] = _value(option, text)
    return values


def _value(option: Option, text: str) -> OptionValue:
    if option.choices and text not in option.choices:
        known = ", ".join(option.choices)
        raise InputRefused(what=f"The option “{option.name}” cannot be “{text[:60]}”. Choose one of: {known}.")
    if len(text) > option.longest:
        raise InputRefused(what=f"The option “{option.name}” is longer than {option.longest} characters. Shorten it.")
    if not option.is_date:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputRefused(
            what=f"The option “{option.name}” is a day. Write it as 2026-12-31, not as “{text[:60]}”."
        ) from None
