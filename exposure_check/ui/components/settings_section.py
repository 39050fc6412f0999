"""What the parts of the settings page have in common."""

from __future__ import annotations

from exposure_check.ui.context import Context
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel, HeadingLabel


class SettingsSection(Card):
    """One subject of the settings: a heading, what it is about, and controls that take effect at once."""

    def __init__(self, context: Context, title: str, sentence: str) -> None:
        super().__init__()
        self.context = context
        self.body.setSpacing(14)
        self.body.setContentsMargins(22, 18, 22, 20)
        self.title = HeadingLabel(title)
        self.body.addWidget(self.title)
        self.body.addWidget(BodyLabel(sentence, tone="muted"))
        self.setAccessibleName(title)

    def refresh(self) -> None:
        """Show what is so now; called each time that the page comes into view, while a vault is open."""
