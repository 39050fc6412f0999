"""One sentence at the top of a page, shown until the person has read it. It stands in the page and asks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import IconView
from exposure_check.ui.widgets.labels import BodyLabel


class Tip(QFrame):
    """The tip of one page. ``tip_id`` is remembered in the settings once it was put away."""

    def __init__(self, context: Context, tip_id: str, text: str) -> None:
        super().__init__()
        self._settings = context.settings
        self.tip_id = tip_id
        self.setObjectName("notice")
        icon = IconView("info")
        label = BodyLabel(text, tone="accent")
        icon.tone_source = label
        self.button = Button(self.tr("Got it"))
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(self.put_away)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(label)
        words.addWidget(Flow(self.button))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(10)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        if self._is_read:  # only hidden here: what is shown before it stands in a page is a window of its own
            self.hide()

    @property
    def _is_read(self) -> bool:
        return self.tip_id in self._settings.tips_seen

    def renew(self) -> None:
        """Show it unless it was put away."""
        self.setVisible(not self._is_read)

    def put_away(self) -> None:
        """The person has read it; the focus goes on to what follows."""
        self._settings.tips_seen = self._settings.tips_seen | {self.tip_id}
        had_focus = self.button.hasFocus()
        if had_focus:
            self.focusNextChild()
        self.hide()


def show_again(context: Context, root: QWidget) -> None:
    """Bring the tips of all pages below ``root`` back."""
    context.settings.tips_seen = frozenset()
    for tip in root.findChildren(Tip):
        tip.renew()
