"""One letter of a batch: what it is made from and where it is written, see :mod:`exposure_check.services.batch`.

No vault is needed and no case is opened: the files and the result are what remains.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import NotWritable
from exposure_check.domain.letter_form import Layout, Letterhead
from exposure_check.domain.person import Person
from exposure_check.domain.request import LetterRequest, RequestKind
from exposure_check.services.ports import LetterRenderer
from exposure_check.services.request import suggested_law, write_whole


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """Who is written to, what about, and where the files go. ``suffix`` is one of :data:`FORMATS`. ``letterhead`` is
    that of the organisation that helps; ``layout`` None takes that of each person's country.
    """

    recipients: Sequence[Controller]
    kinds: Sequence[RequestKind]
    out: Path
    suffix: str = ".pdf"
    options: tuple[tuple[str, str], ...] = ()
    place: str = ""
    letterhead: Letterhead | None = None
    layout: Layout | None = None


def write_letter(
    number: int,
    person: Person,
    recipient: Controller,
    kind: RequestKind,
    order: BatchOrder,
    renderer: LetterRenderer,
    today: date,
) -> bool:
    """Write one letter of a batch to :func:`letter_file`, unless that is there. Raises what composing and writing it
    raise.

    Returns:
        Whether it was written; False if the file was there and was left alone.
    """
    path = order.out / letter_file(number, person, recipient, kind, order)
    if path.exists():
        return False
    letter = renderer.compose(letter_request(person, recipient, kind, order, renderer, today))
    content = renderer.to_format(letter, order.suffix)
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise NotWritable(path=path.parent, reason=error.strerror or type(error).__name__) from error
    write_whole(path, content)
    return True


def letter_request(
    person: Person,
    recipient: Controller,
    kind: RequestKind,
    order: BatchOrder,
    renderer: LetterRenderer,
    today: date,
) -> LetterRequest:
    """The request of one letter of a batch. Raises LawNotChosen."""
    law = suggested_law(renderer, person, recipient)
    return LetterRequest(
        kind=kind,
        law=law,
        language=renderer.suggested_language(law, recipient, person.language),
        person=person,
        recipient=recipient,
        written_on=today,
        place=order.place,
        options=dict(order.options),
        letterhead=order.letterhead,
        layout=order.layout,
    )


def letter_file(number: int, person: Person, recipient: Controller, kind: RequestKind, order: BatchOrder) -> str:
    """Where the letter is written to, below the folder of the order."""
    return f"{number:04d}-{_file_name(person.name)}/{recipient.slug}-{kind}{order.suffix}"


def _file_name(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-").lower()[:60] or "person"
