"""The letterhead of an organisation, kept in the vault for the next letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from exposure_check.domain.errors import QT_TRANSLATE_NOOP, InputRefused
from exposure_check.domain.letter_form import Letterhead
from exposure_check.domain.sentence import Sentence
from exposure_check.services.ports import Vault

SETTING = "letterhead"

_UNREADABLE = QT_TRANSLATE_NOOP(
    "cases", "The letterhead in the vault cannot be read. Another version of the program wrote it."
)


class Letterheads:
    """Keeps one letterhead."""

    def __init__(self, vault: Vault, read_logo: Callable[[Path], bytes]) -> None:
        """``read_logo`` is :func:`exposure_check.services.logos.read_logo` with a worker."""
        self._vault = vault
        self._read_logo = read_logo

    def kept(self) -> Letterhead | None:
        """The letterhead; None if there is none. Raises InputRefused if what is stored cannot be read."""
        stored = self._vault.setting(SETTING)
        if not stored:
            return None
        try:
            return msgspec.json.decode(stored, type=Letterhead, strict=True)
        except msgspec.DecodeError as error:
            raise InputRefused(what=Sentence(_UNREADABLE)) from error

    def keep(self, letterhead: Letterhead | None) -> None:
        """Keep this one in place of any other; None keeps none."""
        self._vault.set_setting(SETTING, "" if letterhead is None else msgspec.json.encode(letterhead).decode())

    def read_logo(self, path: Path) -> bytes:
        """A logo for a letterhead. Raises as :func:`exposure_check.services.logos.read_logo`."""
        return self._read_logo(path)
