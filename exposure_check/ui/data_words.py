"""Texts of the program's data in the language of the window: reasons of paragraphs, guides to exports, what is known
about recipients and authorities, decisions of authorities. ``packaging/data_texts.py`` lists them for the catalogues.

What the catalogues do not have, such as the person's own note or the text of a newer directory, stays as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exposure_check.domain import recipient_notes
from exposure_check.domain.controller import OWN_QUALITY, Controller
from exposure_check.ui import case_words

translate = QCoreApplication.translate


def reason(why: str) -> str:
    """Why a paragraph stands in a letter."""
    return translate("letter-reasons", why)


def guide(text: str) -> str:
    """A step or a fact of the way to a data export."""
    return translate("export-guides", text)


def asked_for(recipient: Controller) -> list[str]:
    """What a recipient is known to ask for."""
    return [translate("recipients", text) for text in recipient.asks_for]


def notes(recipient: Controller) -> list[str]:
    """What is worth knowing about a recipient."""
    return [_note(note, is_own=recipient.quality == OWN_QUALITY) for note in recipient.notes]


def _note(note: str, *, is_own: bool) -> str:
    made = None if is_own else recipient_notes.parsed(note)
    return translate("recipients", note) if made is None else case_words.said(made, "recipients")


def contact(text: str) -> str:
    """What speaks for contact data: who uses it, or why a record is read that way."""
    return translate("recipients", text)


def authority(text: str) -> str:
    """What an authority handles, a note on it, and what speaks for an address of it."""
    return translate("authorities", text)


def decision(text: str) -> str:
    """A text about a decision: who decided, what, and what became of it."""
    return translate("decisions", text)
