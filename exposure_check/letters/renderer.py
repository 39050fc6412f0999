"""The door of this room: implements the ``LetterRenderer`` port."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from exposure_check.domain.chronology import Chronology
from exposure_check.domain.controller import Controller
from exposure_check.domain.errors import UnsupportedFormat
from exposure_check.domain.letter_form import Enclosure, LetterBlock
from exposure_check.domain.request import (
    FORMATS,
    ComposedLetter,
    Language,
    Law,
    LawOfLetters,
    LetterRequest,
    ParagraphReason,
    RequestKind,
)
from exposure_check.letters import rules
from exposure_check.letters.compose import document_for
from exposure_check.letters.document import Block, Document
from exposure_check.letters.message import draft, mailto, pictures_of
from exposure_check.letters.texts import Texts
from exposure_check.letters.typesetter import Typesetter


class TypstRenderer:
    """Composes letters and sets them with Typst. Building one reads nothing; files are read with the first
    letter.
    """

    def __init__(self, resources: Path) -> None:
        """``resources`` is the folder with ``letters`` and ``fonts``."""
        self._texts = Texts(resources / "letters")
        self._typesetter = Typesetter(resources / "letters" / "layouts", resources / "fonts")

    def compose(self, request: LetterRequest) -> ComposedLetter:
        """The letter in words. It is set once, so that a letter that cannot be printed is never composed.

        Raises:
            AddressMissing: the person has neither a postal nor an e-mail address.
            KindUnknownToLaw, LanguageNotOffered: there is no such letter under this law, or not in this language.
            LawDoesNotFit: neither the person nor the recipient is in the area of the law.
            MissingGlyph: the letter has characters that its fonts cannot print.
            UnknownOption: the request has an option that no letter understands.
        """
        document = document_for(request, self._texts)
        payload = msgspec.json.encode(document)
        self._typesetter.pdf(payload)
        return ComposedLetter(
            request=request,
            subject=document.title,
            text=document.plain_text(),
            layout=document.layout,
            payload=payload,
        )

    def to_pdf(self, letter: ComposedLetter) -> bytes:
        """A tagged PDF/UA-1, byte for byte the same for the same letter."""
        return self._typesetter.pdf(letter.payload)

    def to_pages(self, letter: ComposedLetter, pixels_per_inch: float) -> list[bytes]:
        """Every page as PNG, for the preview."""
        return self._typesetter.pages(letter.payload, pixels_per_inch)

    def pages_of_pdf(self, pdf_of_ours: bytes, pixels_per_inch: float) -> list[bytes]:
        """Every page of a letter that :meth:`to_pdf` wrote, as PNG. Never give it a stranger's file."""
        return self._typesetter.pages_of_pdf(pdf_of_ours, pixels_per_inch)

    def to_text(self, letter: ComposedLetter) -> str:
        """The whole letter as plain text."""
        return letter.text

    def to_docx(self, letter: ComposedLetter) -> bytes:
        """The letter to be edited, byte for byte the same for the same letter."""
        from exposure_check.letters.editable import docx

        return docx(_document(letter))

    def to_eml(self, letter: ComposedLetter, enclosures: Sequence[Enclosure] = ()) -> bytes:
        """The letter as a draft of an e-mail with the annex's pictures and ``enclosures``. Raises InvalidEmail."""
        document = _document(letter)
        return draft(document, (*pictures_of(document), *enclosures))

    def to_message(self, letter: ComposedLetter) -> str:
        """The letter as the text of an e-mail, from the salutation on: for the clipboard."""
        return _document(letter).message_text()

    def to_mailto(self, letter: ComposedLetter) -> str | None:
        """The letter as a ``mailto:`` address; None if it is too long for one, or has pictures. Raises InvalidEmail."""
        document = _document(letter)
        return None if pictures_of(document) else mailto(document)

    def to_format(self, letter: ComposedLetter, suffix: str) -> bytes:
        """The file with this suffix, one of :data:`FORMATS`.

        Raises:
            UnsupportedFormat: letters cannot be written in this format.
        """
        match suffix.lower():
            case ".pdf":
                return self.to_pdf(letter)
            case ".docx":
                return self.to_docx(letter)
            case ".eml":
                return self.to_eml(letter)
            case ".txt":
                return self.to_text(letter).encode()
        raise UnsupportedFormat(path=suffix, formats=", ".join(FORMATS))

    def to_chronology(self, file: Chronology) -> bytes:
        """The file of a case as a tagged PDF, byte for byte the same for the same file."""
        return self._typesetter.chronology(file)

    def reasons(self, request: LetterRequest) -> tuple[ParagraphReason, ...]:
        """Why each paragraph is in the letter, in reading order. Raises as :meth:`compose`, except
        MissingGlyph.
        """
        return tuple(
            ParagraphReason(block.id, block.text, block.articles, block.source, block.why)
            for block in document_for(request, self._texts).blocks()
        )

    def blocks(self, request: LetterRequest) -> tuple[LetterBlock, ...]:
        """Every paragraph that can be edited, with the program's text and the person's, in reading order; those that
        the person left out too. Raises as :meth:`reasons`.
        """
        mine = {block.id: block for block in document_for(request, self._texts).blocks()}
        plain = document_for(replace(request, edits={}, additions=()), self._texts).blocks()
        shown = [_shown(block, mine.pop(block.id, None)) for block in plain]
        return (*shown, *(_shown(None, block) for block in mine.values()))

    def law(self, law: Law) -> LawOfLetters:
        """What letters there are under ``law``."""
        known = self._texts.law(law)
        kinds = tuple(kind for kind in RequestKind if kind not in known.without)
        return LawOfLetters(law, known.name, kinds, known.languages, known.declares_residence)

    def laws_for(self, country: str, recipient: Controller) -> tuple[Law, ...]:
        """The laws that fit somebody in ``country`` and this recipient: first those of the person's
        residence, then those that bind the recipient towards everybody.
        """
        known = {law: self._texts.law(law) for law in Law}
        at_home = [law for law, file in known.items() if country.strip().upper() in file.area]
        there = [law for law, file in known.items() if recipient.established in file.established]
        return tuple(dict.fromkeys((*at_home, *there)))

    def suggested_language(self, law: Law, recipient: Controller, own: str) -> Language:
        """The language of the recipient's country if letters exist in it, else English, else the first of the law.

        Where the country has several, the person's own (an ISO 639-1 code) goes first.
        """
        offered = self._texts.law(law).languages
        country = self._texts.countries.get(recipient.country or "")
        there = [each for each in (() if country is None else country.languages) if each in offered]
        return next((each for each in there if each == own), next(iter(there), _english_or_first(offered)))

    def languages_for(self, kind: RequestKind, law: Law) -> tuple[Language, ...]:
        """The languages in which letters of ``kind`` under ``law`` are complete."""
        known = self._texts.law(law)
        if kind in known.without:
            return ()
        return tuple(
            language
            for language in known.languages
            if not rules.missing(self._texts.of(law, language).blocks, law, kind)
        )


def _english_or_first(languages: tuple[Language, ...]) -> Language:
    return Language.ENGLISH if Language.ENGLISH in languages else languages[0]


def _document(letter: ComposedLetter) -> Document:
    return msgspec.json.decode(letter.payload, type=Document)


def _shown(original: Block | None, mine: Block | None) -> LetterBlock:
    """A block of the program's letter and of the person's; at least one of them is there."""
    block = mine or original
    if block is None:
        raise TypeError("a block of neither letter")
    return LetterBlock(
        id=block.id,
        text="" if mine is None else mine.text,
        original="" if original is None else original.text,
        articles=block.articles,
        source=block.source,
        why=block.why,
        edited=mine is None or mine.edited,
    )
