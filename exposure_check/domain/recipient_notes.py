"""Notes that the directory repeats with other values: what it says about a record, not about a recipient."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from exposure_check.domain.errors import QT_TRANSLATE_NOOP
from exposure_check.domain.request import Language
from exposure_check.domain.sentence import Sentence, made_from

_TEMPLATES = (
    QT_TRANSLATE_NOOP(
        "recipients",
        "Contact data from the datenanfragen database (CC0-1.0), commit {commit}, record changed {day}.",
    ),
    QT_TRANSLATE_NOOP("recipients", "The postal address is as of {day}."),
    QT_TRANSLATE_NOOP("recipients", "The e-mail address is as of {day}."),
    QT_TRANSLATE_NOOP("recipients", "Asks for requests in the language: {language}."),
    QT_TRANSLATE_NOOP("recipients", "Fax: {number}."),
    QT_TRANSLATE_NOOP(
        "recipients",
        "Postal address from the official California registry entry of {year}: re-verify before posting a letter.",
    ),
    QT_TRANSLATE_NOOP("recipients", "Representative in the Union (Art. 27): {contact}; basis: {basis}."),
)

_Reader = Callable[[str], object]
_VALUES: dict[str, tuple[str, _Reader]] = {
    "commit": ("[0-9a-f]{7,40}", str),
    "day": (r"\d{4}-\d\d-\d\d", date.fromisoformat),
    "language": ("|".join(Language), Language),
    "number": (r"\+?[\d ]+", str),
    "year": (r"\d{4}", str),
    "contact": (".+?", str),
    "basis": (".+?", Sentence),
}
"""What each value looks like, and what it is."""


_LOOKS = {name: look for name, (look, _) in _VALUES.items()}
_PATTERNS = {template: made_from(template, _LOOKS) for template in _TEMPLATES}


def parsed(note: str) -> Sentence | None:
    """A repeating note of the directory with its values; None for any other. The note of a person is never one.

    >>> parsed("The postal address is as of 2020-03-05.").values
    {'day': datetime.date(2020, 3, 5)}
    """
    for template, pattern in _PATTERNS.items():
        found = pattern.fullmatch(note)
        if found is not None:
            try:
                values = {name: _VALUES[name][1](text) for name, text in found.groupdict().items()}
            except (ValueError, LookupError):
                return None  # no such day, or a brace in what is a sentence itself
            return Sentence(template, typed="", **values)
    return None
