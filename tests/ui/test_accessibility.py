"""Every control has a name, can be reached by keyboard, and is large enough to hit."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListView,
    QMenuBar,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.components.shortcut_help import ShortcutHelp
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.widgets.scroll_area import ScrollArea
from tests.ui.conftest import at_rest

PAGES = ("overview", "face", "photos", "matches", "report", "letters", "cases")
SMALLEST = 24


def name_of(widget: QWidget) -> str:
    """The name a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def controls(root: QWidget) -> Iterator[QWidget]:
    """Everything in view that takes the focus; parts of other controls are left out."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        parent = widget.parentWidget()
        if isinstance(widget, QLineEdit) and isinstance(parent, QComboBox | QAbstractSpinBox):
            continue
        if isinstance(parent, QAbstractScrollArea) and widget is parent.viewport():
            continue
        if isinstance(parent, QLineEdit):
            continue
        yield widget


def check(root: QWidget) -> None:
    found = list(controls(root))
    assert found
    assert [type(one).__name__ for one in found if not name_of(one)] == []
    small = [
        (name_of(one), one.size().toTuple())
        for one in found
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit) and min(one.width(), one.height()) < SMALLEST
    ]
    assert small == []


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name_and_a_fair_size(opened: MainWindow, qtbot: QtBot, page: str) -> None:
    opened.context.page_requested.emit(page)
    at_rest(opened, qtbot)
    check(opened)


@pytest.mark.parametrize("step", ["show_explanation", "show_create", "show_person", "show_unlock"])
def test_every_control_of_the_first_steps_has_a_name(window: MainWindow, step: str) -> None:
    getattr(window.start, step)()
    check(window.start)


def test_every_control_of_the_dialogs_has_a_name(opened: MainWindow) -> None:
    for dialog in (PersonDialog(opened.context, opened, person=None, owner=False), ShortcutHelp(opened)):
        dialog.show()
        check(dialog)
        dialog.close()


def test_the_menu_bar_has_a_name(window: MainWindow) -> None:
    bar = window.findChild(QMenuBar)
    assert isinstance(bar, QMenuBar)
    assert name_of(bar) == "Menus"


def test_all_controls_are_reached_with_the_tab_key(opened: MainWindow, qtbot: QtBot) -> None:
    opened.context.page_requested.emit("photos")
    at_rest(opened, qtbot)
    page = opened.pages["photos"]
    wanted = {one for one in controls(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus}
    opened.activateWindow()
    opened.sidebar.setFocus()
    reached: set[QWidget] = set()
    for _ in range(60):
        focus = opened.focusWidget()
        if focus is not None:
            reached.add(focus)
            QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {name_of(one) for one in wanted - reached} == set()


def test_the_pages_can_be_chosen_by_keyboard(opened: MainWindow) -> None:
    opened.sidebar.setFocus()
    for page in PAGES[1:]:
        QTest.keyClick(opened.sidebar, Qt.Key.Key_Down)
        assert opened.current_page() is opened.pages[page]


def test_list_items_are_read_as_one_sentence(opened: MainWindow, qtbot: QtBot) -> None:
    opened.context.page_requested.emit("letters")
    at_rest(opened, qtbot)
    for view in opened.pages["letters"].findChildren(QListView):
        model = view.model()
        for row in range(min(5, model.rowCount())):
            text = model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
            if view.isVisible():
                assert isinstance(text, str)
                assert "\n" not in text


def test_the_sign_that_nothing_is_sent_is_always_in_view(opened: MainWindow, qtbot: QtBot) -> None:
    for page in PAGES:
        opened.context.page_requested.emit(page)
        at_rest(opened, qtbot)
        assert opened.pane.network_sign.label.isVisible()
        assert "Nothing is being sent" in opened.pane.network_sign.label.text()


def test_no_scroll_area_ever_has_more_or_fewer_parts_for_a_screen_reader(opened: MainWindow, qtbot: QtBot) -> None:
    """Qt ends the program when it is asked for a part that has gone, see ``ui/widgets/scroll_area.py``."""
    bars = set()

    def parts() -> dict[str, int]:
        found = {}
        for area in opened.findChildren(QScrollArea):
            assert isinstance(area, ScrollArea)
            bars.add((area, area.verticalScrollBar().isVisible()))
            found[repr(area)] = QAccessible.queryAccessibleInterface(area).childCount()
        return found

    before = parts()
    for height, page in itertools.product((480, 3000), ("overview", "matches", "letters", "settings")):
        opened.resize(1366, height)
        opened.context.page_requested.emit(page)
        at_rest(opened, qtbot)
        found = parts()
        assert {name: found[name] for name in before} == before
        assert set(found.values()) == {1}
    assert len(bars) > len({area for area, _ in bars}), "no bar came or went"
