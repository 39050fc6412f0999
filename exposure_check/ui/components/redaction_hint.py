"""Where a recipient wants a copy of an identity document: how to give away the least."""

from __future__ import annotations

from exposure_check.ui.components.redaction_dialog import RedactionDialog
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Card
from exposure_check.ui.widgets.labels import BodyLabel


class RedactionHint(Card):
    """A sentence and a button. ``recipient`` is for whom the copy would be."""

    def __init__(self, context: Context, recipient: str) -> None:
        super().__init__()
        self._context, self._recipient = context, recipient
        self.button = Button(self.tr("Cover an identity document…"), "eye-off")
        self.button.clicked.connect(self.redact)
        self.body.addWidget(
            BodyLabel(self.tr("A copy is rarely needed. If you send one all the same, cover most of it first."))
        )
        self.body.addWidget(Flow(self.button))

    def redact(self) -> None:
        """Make a covered copy."""
        RedactionDialog(self._context, self.window(), recipient=self._recipient).open()
