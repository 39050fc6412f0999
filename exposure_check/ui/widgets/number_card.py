"""A number to be seen from afar, with what it counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import NumberLabel, SmallLabel


class NumberCard(Card):
    """``text`` fits the number: the caller chooses the plural."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self.body.setSpacing(0)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.setMinimumWidth(112)
        shown = QLocale().toString(number)
        self.body.addWidget(NumberLabel(shown, wrap=False))
        self.body.addWidget(SmallLabel(text, tone="muted", wrap=False))
        self.setAccessibleName(f"{shown} {text}")
