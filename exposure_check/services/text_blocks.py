"""Own paragraphs that a person keeps for further letters, in the vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    NotFound,
    Refused,
)
from exposure_check.domain.request import Language
from exposure_check.services.ports import Vault

SETTING = "letter-text-blocks"
MOST_BLOCKS = 200
LONGEST_NAME = 60
LONGEST_TEXT = 6_000
"""Characters; a paragraph of a letter has at most as many."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph under a name, unique in its language."""

    name: str
    language: Language
    text: str


class TextBlocks:
    """The kept paragraphs. They go into a letter as additions: plain text, never a template."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> tuple[TextBlock, ...]:
        """All blocks by name, then language.

        Raises:
            InputRefused: what is stored cannot be read.
        """
        stored = self._vault.setting(SETTING)
        if not stored:
            return ()
        try:
            return msgspec.json.decode(stored, type=tuple[TextBlock, ...], strict=True)
        except msgspec.DecodeError as error:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "The text blocks in the vault cannot be read. Another version of the program wrote them."
                )
            ) from error

    def get(self, name: str, language: Language | None = None) -> TextBlock:
        """The block with this name; ``language`` where there are several.

        Raises:
            NotFound: there is none.
            InputRefused: there are several and no language was named.
        """
        named = [block for block in self.all() if block.name == name.strip() and language in {None, block.language}]
        if not named:
            raise NotFound(kind="text block", name=name)
        if len(named) > 1:
            languages = ", ".join(block.language for block in named)
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "There is a text block “{name}” in several languages: {languages}. Name one."
                ),
                name=name,
                languages=languages,
            )
        return named[0]

    def add(self, name: str, language: Language, text: str) -> TextBlock:
        """Keep a paragraph. One with the same name and language is replaced.

        Raises:
            InputRefused: name or text is empty or too long, or there are too many.
        """
        block = TextBlock(" ".join(name.split()), language, " ".join(text.split()))
        if not block.name or not block.text:
            raise Refused(QT_TRANSLATE_NOOP("errors", "A text block needs a name and a text."))
        if len(block.name) > LONGEST_NAME or len(block.text) > LONGEST_TEXT:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "The name of a text block has at most {name} characters, its text at most {text}."
                ),
                name=LONGEST_NAME,
                text=LONGEST_TEXT,
            )
        others = [each for each in self.all() if (each.name, each.language) != (block.name, block.language)]
        if len(others) >= MOST_BLOCKS:
            raise Refused(
                QT_TRANSLATE_NOOP("errors", "There are {most} text blocks already. Remove one first."), most=MOST_BLOCKS
            )
        self._store([*others, block])
        return block

    def remove(self, name: str, language: Language | None = None) -> TextBlock:
        """Forget a block and return it, so that it can be added again. Raises as :meth:`get`."""
        block = self.get(name, language)
        self._store([each for each in self.all() if each != block])
        return block

    def _store(self, blocks: Sequence[TextBlock]) -> None:
        ordered = sorted(blocks, key=lambda block: (block.name, block.language))
        self._vault.set_setting(SETTING, msgspec.json.encode(ordered).decode())
