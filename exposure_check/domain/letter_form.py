"""What a letter looks like and what goes with it, beside what it says."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Refused,
)


class Layout(StrEnum):
    """Where the address stands, so that the window of an envelope shows it. The sender's country chooses, unless the
    person does.
    """

    DIN_5008 = "din5008"
    FRENCH = "french"
    DUTCH = "dutch"
    SWISS = "swiss"
    SWISS_LEFT = "swiss-left"
    BRITISH = "british"
    AMERICAN = "american"
    GENERIC = "generic"


MOST_LINES = 8
LONGEST_LINE = 200
"""Lines and characters of a letterhead; what is longer would not be read above an address."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The letterhead of an organisation: its name, then address, telephone, e-mail, register number, one a line.

    ``footer`` stands at the foot of each page. ``logo`` is a PNG or JPEG file that a worker of ours encoded, empty for
    none.
    """

    lines: tuple[str, ...]
    footer: str = ""
    logo: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        """Raises InputRefused."""
        if not 1 <= len(self.lines) <= MOST_LINES or not self.lines[0].strip():
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "A letterhead has a name and up to {most} further lines."),
                most=MOST_LINES - 1,
            )
        if max(map(len, (*self.lines, self.footer))) > LONGEST_LINE:
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "A line of a letterhead has at most {most} characters."), most=LONGEST_LINE
            )


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a message. ``media_type`` is such as ``application/pdf``."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class LetterBlock:
    """A paragraph of a letter, and why it is there.

    ``original`` is what the program would write, empty for a paragraph that the person added. ``text`` is empty for one
    that the person left out. ``edited``: the words are the person's own.
    """

    id: str
    text: str
    original: str
    articles: tuple[str, ...]
    source: str
    why: str
    edited: bool = False
