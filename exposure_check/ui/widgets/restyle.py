"""Making the style sheet look at a widget's properties again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget


def set_style_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet selects by. The font stays as it is: polishing by hand would reset it, and
    before the first polish there is nothing to do."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        font = QFont(widget.font())
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.setFont(font)
