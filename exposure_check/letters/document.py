"""The composed letter as data for the typesetter, and as plain text."""

from __future__ import annotations

from datetime import date

import msgspec

from exposure_check.domain.request import Language
from exposure_check.letters.annex import Annex


class Block(msgspec.Struct, frozen=True):
    """A paragraph with the rule that put it there."""

    id: str
    text: str
    articles: tuple[str, ...]
    source: str
    why: str
    edited: bool = False
    """The words are the person's own."""


class Demand(msgspec.Struct, frozen=True):
    """A numbered request and the things it lists."""

    block: Block
    items: tuple[Block, ...] = ()


class Document(msgspec.Struct, frozen=True):
    """Everything that is printed. Plain strings only; the typesetter never reads them as markup."""

    language: Language
    layout: str
    title: str
    written_on: date
    name: str
    sender: tuple[str, ...]
    return_line: str
    recipient: tuple[str, ...]
    place_and_date: str
    subject: str
    salutation: str
    opening: tuple[Block, ...]
    requests_heading: str
    lead: str
    requests: tuple[Demand, ...]
    handling_heading: str
    handling: tuple[Block, ...]
    closing: tuple[Block, ...]
    farewell: str
    enclosure: str
    annex: Annex | None
    page: str
    email: str = ""
    recipient_name: str = ""
    recipient_email: str = ""
    letterhead: tuple[str, ...] = ()
    footer: str = ""
    logo: bytes = b""

    def blocks(self) -> tuple[Block, ...]:
        """All blocks in reading order."""
        demands = [block for demand in self.requests for block in (demand.block, *demand.items)]
        return (*self.opening, *demands, *self.handling, *self.closing)

    def plain_text(self) -> str:
        """The whole letter as text, paragraphs apart by an empty line."""
        head = ["\n".join((self.name, *self.sender)), "\n".join(self.recipient), self.place_and_date, self.subject]
        head.insert(0, "\n".join(self.letterhead))
        return "\n\n".join(filter(None, (*head, *self._paragraphs(self.name)))) + "\n"

    def message_text(self) -> str:
        """The letter as the text of an e-mail: from the salutation on, the sender's address below the name."""
        paragraphs = self._paragraphs("\n".join((self.name, *self.sender)))
        if self.annex is not None:
            paragraphs.append(self.annex.picture_note)
        return "\n\n".join(filter(None, paragraphs)) + "\n"

    def _paragraphs(self, signature: str) -> list[str]:
        paragraphs = [
            self.salutation,
            *(block.text for block in self.opening),
            self.requests_heading,
            self.lead,
            *(_numbered(number, demand) for number, demand in enumerate(self.requests, start=1)),
            self.handling_heading,
            *(block.text for block in self.handling),
            *(block.text for block in self.closing),
            self.farewell,
            signature,
        ]
        if self.annex is not None:
            paragraphs += [self.enclosure, *self.annex.paragraphs()]
        return paragraphs


def _numbered(number: int, demand: Demand) -> str:
    items = (f"   {chr(ord('a') + place)}) {item.text}" for place, item in enumerate(demand.items))
    return "\n".join((f"{number}. {demand.block.text}", *items))
