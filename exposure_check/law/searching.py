"""Search by name in small directories: words are compared without case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_WITHOUT_DECOMPOSITION = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})


def folded(text: str) -> str:
    """``text`` without case and accents.

    >>> folded("SPÓŁKA Straße")
    'spolka strasse'
    """
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in apart if not unicodedata.combining(each)).translate(_WITHOUT_DECOMPOSITION)


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """What the search compares with, folded once. ``names`` begin with the two that count most, slug and name.

    ``labels`` only fit as whole words.
    """

    names: tuple[str, ...]
    labels: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str], labels: Iterable[str]) -> SearchEntry:
        """An entry of names and labels as they are written."""
        return cls(tuple(map(folded, names)), frozenset(map(folded, labels)))

    def rank(self, words: list[str]) -> int | None:
        """0 is the best rank, None means that some word does not fit at all."""
        whole = " ".join(words)
        own = self.names[:2]
        grades = (
            not words or whole in own,
            whole in self.names,
            any(each.startswith(whole) for each in own),
            any(each.startswith(whole) for each in self.names),
            all(any(word in each for each in self.names) for word in words),
            all(word in self.labels or any(word in each for each in self.names) for word in words),
        )
        return grades.index(True) if True in grades else None


def best_first(entries: Iterable[SearchEntry], text: str) -> list[int]:
    """The places of the entries that fit every word of ``text``, best first; all for an empty text."""
    words = folded(text).split()
    ranked = [(rank, place) for place, entry in enumerate(entries) if (rank := entry.rank(words)) is not None]
    return [place for _, place in sorted(ranked)]
