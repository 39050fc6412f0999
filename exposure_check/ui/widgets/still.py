"""A stack of pages in the middle of a window that does not move into its place."""

from __future__ import annotations

from PySide6.QtWidgets import QProxyStyle, QStackedWidget, QStyle, QStyleHintReturn, QStyleOption, QWidget


class StillStack(QStackedWidget):
    """Windows of Qt let their middle glide, for as long as its style says, also where nothing else is animated. A style
    sheet that says so here would be looked at by all that lies in it."""

    def __init__(self) -> None:
        super().__init__()
        style = _Still()
        style.setParent(self)  # a widget does not take its style over
        self.setStyle(style)


class _Still(QProxyStyle):
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)
