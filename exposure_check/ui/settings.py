"""Settings of the window, each declared once with its type and default. Nothing personal is ever kept here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QByteArray, QSettings


class Appearance(StrEnum):
    """Which palette to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class _Key:
    name: str
    default: str


APPEARANCE: Final = _Key("appearance", Appearance.SYSTEM.value)
TEXT_PERCENT: Final = _Key("text-percent", "100")
LANGUAGE: Final = _Key("language", "")
FALSE_ALARM_BUDGET: Final = _Key("false-alarms", "1")
LOCK_MINUTES: Final = _Key("lock-minutes", "15")
LOCK_WITH_SCREEN: Final = _Key("lock-with-screen", "yes")
GENTLE: Final = _Key("gentle", "no")
WORKERS: Final = _Key("workers", "")
TIPS_SEEN: Final = _Key("tips-seen", "")

FALSE_ALARMS: Final = (0.1, 1.0, 10.0)
"""Wrong matches in one scan that can be chosen in the window."""

MOST_WORKERS: Final = 64
"""Photos at once that can be chosen, as on the command line."""

LOCK_CHOICES: Final = (0, 5, 15, 30, 60)
"""Minutes without a key or the mouse after which the vault is locked; 0: never."""

TEXT_PERCENTS: Final = (80, 90, 100, 110, 125, 150, 175, 200)


class Settings:
    """Typed access to a ``QSettings`` store. A value that does not parse counts as the default."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def appearance(self) -> Appearance:
        """System, light, dark, or high contrast."""
        try:
            return Appearance(self._read(APPEARANCE))
        except ValueError:
            return Appearance(APPEARANCE.default)

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._store.setValue(APPEARANCE.name, value.value)

    @property
    def text_percent(self) -> int:
        """Size of text, in percent of the system's; one of TEXT_PERCENTS."""
        text = self._read(TEXT_PERCENT)
        percent = int(text) if text.isdecimal() else int(TEXT_PERCENT.default)
        return min(TEXT_PERCENTS, key=lambda known: abs(known - percent))

    @text_percent.setter
    def text_percent(self, value: int) -> None:
        self._store.setValue(TEXT_PERCENT.name, str(value))

    @property
    def language(self) -> str:
        """ISO 639-1 code of the window's language; empty: the system's."""
        return self._read(LANGUAGE)

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue(LANGUAGE.name, value)

    @property
    def false_alarms(self) -> float:
        """How many wrong matches a scan may have; one of FALSE_ALARMS."""
        text = self._read(FALSE_ALARM_BUDGET)
        return next((known for known in FALSE_ALARMS if text == f"{known:g}"), float(FALSE_ALARM_BUDGET.default))

    @false_alarms.setter
    def false_alarms(self, value: float) -> None:
        self._store.setValue(FALSE_ALARM_BUDGET.name, f"{value:g}")

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a sign of the person the vault is locked; one of LOCK_CHOICES."""
        text = self._read(LOCK_MINUTES)
        return next((known for known in LOCK_CHOICES if text == str(known)), int(LOCK_MINUTES.default))

    @lock_minutes.setter
    def lock_minutes(self, value: int) -> None:
        self._store.setValue(LOCK_MINUTES.name, str(value))

    @property
    def lock_with_screen(self) -> bool:
        """Whether the vault is locked when the screen is."""
        return self._read(LOCK_WITH_SCREEN) == "yes"

    @lock_with_screen.setter
    def lock_with_screen(self, value: bool) -> None:
        self._store.setValue(LOCK_WITH_SCREEN.name, "yes" if value else "no")

    @property
    def gentle(self) -> bool:
        """Whether scans leave half of the computer to other programs."""
        return self._read(GENTLE) == "yes"

    @gentle.setter
    def gentle(self, value: bool) -> None:
        self._store.setValue(GENTLE.name, "yes" if value else "no")

    @property
    def workers(self) -> int | None:
        """How many photos a scan looks at at once, up to MOST_WORKERS; None: what suits the computer."""
        text = self._read(WORKERS)
        return int(text) if text.isdecimal() and 1 <= int(text) <= MOST_WORKERS else None

    @workers.setter
    def workers(self, value: int | None) -> None:
        self._store.setValue(WORKERS.name, "" if value is None else str(value))

    @property
    def tips_seen(self) -> frozenset[str]:
        """Ids of the pages whose tip the person has put away."""
        return frozenset(self._read(TIPS_SEEN).split())

    @tips_seen.setter
    def tips_seen(self, value: frozenset[str]) -> None:
        self._store.setValue(TIPS_SEEN.name, " ".join(sorted(value)))

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as ``QWidget.saveGeometry`` gave it; empty if it never was."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("geometry", value)

    def _read(self, key: _Key) -> str:
        value = self._store.value(key.name, key.default)
        return value if isinstance(value, str) else key.default
