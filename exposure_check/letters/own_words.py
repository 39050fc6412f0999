"""What a person writes into a letter in place of a text block, or beside all of them.

It comes after the templates were filled and never goes through them: it stays plain text.
"""

from __future__ import annotations

import msgspec

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    Refused,
)
from exposure_check.domain.request import LetterRequest
from exposure_check.letters.document import Block
from exposure_check.letters.facts import clean
from exposure_check.letters.rule import Part

LONGEST_PARAGRAPH = 6_000
MOST_PARAGRAPHS = 50
"""Characters and paragraphs: about twice an A4 page each way, far beyond what anybody answers."""

ADDED = "own."
"""How the ids of added paragraphs begin."""

_WHY = "These are your own words, in place of the text of the program."
_WHY_ADDED = "You added this paragraph."

Placed = list[tuple[Part, Block]]


def applied(placed: Placed, request: LetterRequest) -> Placed:
    """The blocks of a letter with the person's edits and additions.

    An added paragraph stands before the closing. A request that is left out takes what it lists with it.

    Raises:
        InputRefused: an edit names no block of this letter, a text is too long, or no request remains.
    """
    if not request.edits and not request.additions:
        return placed
    known = {block.id for _, block in placed}
    for name in request.edits:
        if name not in known:
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "This letter has no block “{name}”. It has: {known}."),
                name=name,
                known=", ".join(sorted(known)),
            )
    kept: Placed = []
    request_left_out = False
    for part, block in placed:
        mine = _edited(block, request)
        if part is Part.REQUEST:
            request_left_out = mine is None
        if mine is not None and not (part is Part.ITEM and request_left_out):
            kept.append((part, mine))
    if all(part is not Part.REQUEST for part, _ in kept):
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "A letter needs at least one request. Leave one of its blocks in place.")
        )
    return _with_additions(kept, request)


def _edited(block: Block, request: LetterRequest) -> Block | None:
    """The block in the person's words, as it is if they are the same, None if it is left out."""
    if block.id not in request.edits:
        return block
    text = _checked(request.edits[block.id], _TOO_LONG, name=block.id)
    if not text:
        return None
    if text == clean(block.text):
        return block
    return msgspec.structs.replace(block, text=text, articles=(), source="", why=_WHY, edited=True)


def _with_additions(placed: Placed, request: LetterRequest) -> Placed:
    texts = [text for each in request.additions if (text := _checked(each, _ADDED_TOO_LONG))]
    if len(texts) > MOST_PARAGRAPHS:
        raise Refused(
            QT_TRANSLATE_NOOP("errors", "A letter can have at most {most} added paragraphs."), most=MOST_PARAGRAPHS
        )
    added = [
        (Part.CLOSING, Block(f"{ADDED}{number}", text, (), "", _WHY_ADDED, edited=True))
        for number, text in enumerate(texts, start=1)
    ]
    place = next((at for at, (part, _) in enumerate(placed) if part is Part.CLOSING), len(placed))
    return [*placed[:place], *added, *placed[place:]]


_TOO_LONG = QT_TRANSLATE_NOOP("errors", "The text of {name} has {number} characters. A paragraph has at most {most}.")
_ADDED_TOO_LONG = QT_TRANSLATE_NOOP(
    "errors", "The text of an added paragraph has {number} characters. A paragraph has at most {most}."
)


def _checked(text: str, too_long: str, **values: str) -> str:
    cleaned = clean(text)
    if len(cleaned) > LONGEST_PARAGRAPH:
        raise Refused(too_long, number=len(cleaned), most=LONGEST_PARAGRAPH, **values)
    return cleaned
