"""The style sheet, generated from a palette and a spacing unit. Fonts are never set here, so that text scales."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template


def style_sheet(colours: Mapping[str, str], unit: int, pictures: Mapping[str, str]) -> str:
    """Qt style sheet for a palette; ``unit`` is the spacing step in pixels, ``pictures`` the paths of its SVGs."""
    sizes = {f"u{n}": f"{unit * n}px" for n in range(1, 9)} | {"h": f"{max(24, unit * 6)}px", "half": f"{unit // 2}px"}
    return Template(_SHEET).substitute(colours, **sizes, **pictures)


_SHEET = """
/* Nothing in the window moves by itself: who asks the system for fewer animations needs no switch. */
* { outline: none; widget-animation-duration: 0; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $outline; padding: $u1; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="accent"] { color: $on_accent_soft; }
QLabel[tone="stage"] { color: $on_stage; }

QFrame#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame#notice { background: $accent_soft; border: none; border-radius: 8px; }
QFrame#notice[tone="warn"] { background: $warn_soft; }
QFrame#notice[tone="bad"] { background: $bad_soft; }
QFrame#notice[tone="good"] { background: $good_soft; }
QFrame#line { background: $line; border: none; max-height: 1px; min-height: 1px; }
QLabel#badge { background: $raised; color: $muted; border-radius: 4px; padding: 1px $u2; }
QLabel#badge[tone="good"] { background: $good_soft; color: $good; }
QLabel#badge[tone="warn"] { background: $warn_soft; color: $warn; }
QLabel#badge[tone="bad"] { background: $bad_soft; color: $bad; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: 6px;
  padding: $u1 $u4; min-height: $h;
}
QPushButton:hover { background: $raised; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $focus; padding: $u1 $u4; margin: 0; }
QPushButton:disabled { color: $muted; border-color: $line; background: $window; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $on_accent_soft; border-color: $on_accent_soft; color: $accent_soft; }
/* A ring in the colour of focus does not stand out from the ground of this one. */
QPushButton[kind="primary"]:focus { border: 2px dashed $on_accent; }
QPushButton[kind="primary"]:disabled { background: $raised; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; padding: $u1 $u2; }
QPushButton[kind="quiet"]:hover { background: $raised; }
QPushButton[kind="quiet"]:focus { border: 2px solid $focus; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; }
QPushButton[kind="danger"]:disabled { color: $muted; border-color: $line; }
QPushButton:checked { background: $accent_soft; color: $on_accent_soft; border-color: $accent; }
QPushButton:checked:focus { border-color: $focus; }
QToolButton {
  background: transparent; border: 2px solid transparent; border-radius: 6px; padding: $u1;
  min-width: 24px; min-height: 24px;
}
QToolButton:hover { background: $raised; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
/* The sign that clears a field sits inside of it. */
QLineEdit > QToolButton { border: none; background: transparent; padding: 0; margin: 0; min-width: 0; min-height: 0; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {
  background: $surface; color: $text; border: 1px solid $outline; border-radius: 6px; padding: $u1 $u2;
  placeholder-text-color: $muted; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QDateEdit, QDoubleSpinBox { min-height: $h; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus,
QDoubleSpinBox:focus { border: 2px solid $focus; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QLineEdit:disabled, QComboBox:disabled { color: $muted; background: $window; border-color: $line; }
QLineEdit[wrong="true"] { border: 2px solid $bad; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: $u8; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($chevron); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $outline; }

QCheckBox, QRadioButton {
  spacing: $u2; padding: $u1; min-height: 24px; border: 2px solid transparent; border-radius: 6px;
}
QCheckBox:focus, QRadioButton:focus { border-color: $focus; }

QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {
  width: 16px; height: 16px; border: 1px solid $outline; background: $surface;
}
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QCheckBox::indicator:checked, QListView::indicator:checked {
  background: $accent; border-color: $accent; image: url($tick);
}
QCheckBox::indicator:disabled { background: $window; border-color: $line; }
QRadioButton::indicator { border-radius: 9px; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; }

QListView, QTreeView, QTableView {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 8px; alternate-background-color: $raised;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $focus; }
/* A chart stands in a card that has a border of its own. */
QTableView#chart { border: 2px solid transparent; background: transparent; }
QTableView#chart:focus { border-color: $focus; }
QTableView::item { padding: 0 $u2; }
QListView::item { padding: $u1; border-radius: 6px; }
QListView::item:selected { background: $accent_soft; color: $text; }
QHeaderView::section {
  background: $raised; color: $muted; border: none; border-bottom: 1px solid $line; padding: $u1 $u2;
}

QListView#sidebar { background: transparent; border: none; }
QListView#sidebar:focus { border: none; }
QWidget#sidebar-pane { background: $sidebar; border-right: 1px solid $line; }

QProgressBar { background: $raised; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QScrollArea { background: transparent; border: none; }
QScrollArea#letter { border: 2px solid transparent; border-radius: 8px; }
QScrollArea#letter:focus { border-color: $focus; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }

QMenuBar { background: $sidebar; color: $text; border: none; }
QMenuBar::item { padding: $u1 $u2; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; color: $on_accent_soft; }
QMenu { background: $surface; color: $text; border: 1px solid $outline; padding: $u1; }
QMenu::item { padding: $u1 $u6 $u1 $u4; border-radius: 4px; min-height: 20px; }
QMenu::item:selected { background: $accent_soft; color: $on_accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: $u1 $u2; }

QFrame#toast { background: $stage; border-radius: 8px; }
QFrame#toast QLabel { color: $on_stage; }
QFrame#toast QPushButton { background: transparent; color: $on_stage; border: 1px solid $on_stage; }
QFrame#toast QPushButton:focus { border: 2px solid $on_stage; }
QFrame#stage { background: $stage; border-radius: 8px; }
QFrame#stage QLabel { color: $on_stage; }
QFrame#drop { background: $surface; border: 2px dashed $outline; border-radius: 10px; }
QFrame#drop[over="true"] { background: $accent_soft; border-color: $accent; }
"""
