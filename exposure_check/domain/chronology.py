"""The file of a case as it is printed: who, what happened and when, how the time was counted, the letter, the files."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Happened:
    """One entry of the log: its number, its day, one sentence, and lines below it."""

    number: int
    day: str
    sentence: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """A file that lies beside the document: its path there, its bytes, and their SHA-256 in hexadecimal."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the layout. ``page`` has the places ``{page}`` and ``{pages}``."""

    number: str
    day: str
    happened: str
    counted: str
    files: str
    file: str
    bytes: str
    letter: str
    page: str


@dataclass(frozen=True, slots=True)
class Chronology:
    """A document in ``language`` (ISO 639-1); ``facts`` are names with values, ``letter`` the paragraphs of the letter
    as written."""

    language: str
    title: str
    author: str
    made_on: date
    labels: Labels
    facts: tuple[tuple[str, str], ...]
    entries: tuple[Happened, ...]
    counted: tuple[str, ...]
    letter: tuple[str, ...]
    files: tuple[EnclosedFile, ...]
    closing: tuple[str, ...]
