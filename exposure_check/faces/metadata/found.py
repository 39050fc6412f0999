"""What was found so far: each value once, as text that is safe to print, and not too many of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from exposure_check.domain.disclosure import MOST_CHARACTERS, Disclosure, DisclosureKind, FoundIn
from exposure_check.domain.errors import printable

MOST_PER_KIND = 20
"""So that a thousand keywords do not push out a name. A photo with more of a kind gives away no other kind of thing."""

MOST_RAW_CHARACTERS = 4 * MOST_CHARACTERS


class Found:
    """Collects disclosures read in one place after the other."""

    def __init__(self) -> None:
        self._values: dict[tuple[DisclosureKind, str], FoundIn] = {}
        self._count: Counter[DisclosureKind] = Counter()

    def add(self, kind: DisclosureKind, untrusted_value: object, found_in: FoundIn) -> None:
        """Note a value; bytes are taken for UTF-8, else Latin-1. One that is empty or was seen before is left out."""
        value = text_of(untrusted_value)
        if value and (kind, value) not in self._values and self._count[kind] < MOST_PER_KIND:
            self._values[kind, value] = found_in
            self._count[kind] += 1

    def add_all(self, kind: DisclosureKind, untrusted_values: Iterable[object], found_in: FoundIn) -> None:
        """Note each of the values."""
        for value in untrusted_values:
            self.add(kind, value, found_in)

    def has(self, kind: DisclosureKind) -> bool:
        """Whether anything of this kind was found."""
        return self._count[kind] > 0

    def all(self) -> tuple[Disclosure, ...]:
        """In the order of the kinds, those of a kind in the order in which they were read."""
        order = list(DisclosureKind)
        found = sorted(self._values.items(), key=lambda item: order.index(item[0][0]))
        return tuple(Disclosure(kind, value, found_in) for (kind, value), found_in in found)


def text_of(untrusted_value: object) -> str:
    """``untrusted_value`` on one line, without control characters; empty for what is neither text nor a number."""
    if isinstance(untrusted_value, bytes):
        untrusted_value = decoded(untrusted_value[:MOST_RAW_CHARACTERS])
    if isinstance(untrusted_value, bool) or not isinstance(untrusted_value, str | int | float):
        return ""
    text = str(untrusted_value)[:MOST_RAW_CHARACTERS].split("\0", 1)[0]
    return printable(" ".join(text.split()), MOST_CHARACTERS).strip()


def decoded(raw: bytes) -> str:
    """Text of an unnamed encoding: UTF-8 if it is that, else Latin-1."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end == len(raw) and error.start >= len(raw) - 3 and error.start:  # cut within a character
            return decoded(raw[: error.start])
        return raw.decode("latin-1")


def names_of(found: Iterable[Disclosure]) -> tuple[str, ...]:
    """The kinds among ``found``, sorted, each once."""
    return tuple(sorted({disclosure.kind.value for disclosure in found}))
