"""The list that reckons where its items lie: to the keys, the mouse and a screen reader it is Qt's own list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from exposure_check.ui.widgets.uniform_list import UniformList

ROWS = 47
TILE = QSize(60, 50)
Lists = tuple[UniformList, QListView]


class _Size(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:  # noqa: N802 - Qt's name
        return TILE


class _Counting(QStringListModel):
    """Says that it has 100,000 rows, and how often it was asked."""

    asked = 0

    def rowCount(self, _parent: object = None) -> int:  # noqa: N802 - Qt's name
        self.asked += 1
        return 100_000


@pytest.fixture(params=["rows", "tiles"])
def lists(request: pytest.FixtureRequest, qtbot: QtBot) -> Lists:
    """Ours, and Qt's with the same items."""
    made = (UniformList(), QListView())
    for view in made:
        qtbot.addWidget(view)
        view.setItemDelegate(_Size(view))
        view.setUniformItemSizes(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        if request.param == "tiles":
            view.setFlow(QListView.Flow.LeftToRight)
            view.setWrapping(True)
            view.setGridSize(TILE)
        view.setModel(QStringListModel([f"photo {number}" for number in range(ROWS)], view))
        view.resize(300, 260)
        view.show()
        view.setCurrentIndex(view.model().index(0, 0))
    return made


def same(lists: Lists, why: object = None) -> int:
    """Both have the same item current, the same ones chosen, and the same ones in view. Returns the current row."""
    ours, qts = (
        (
            view.currentIndex().row(),
            sorted(index.row() for index in view.selectionModel().selectedIndexes()),
            [view.visualRect(view.model().index(row, 0)) for row in (0, 1, 7, ROWS - 1)],
            [view.indexAt(QPoint(x, y)).row() for x in (3, 70, 230) for y in (2, 60, 200)],
            (view.verticalScrollBar().value(), view.verticalScrollBar().maximum()),
            (view.verticalScrollBar().singleStep(), view.verticalScrollBar().pageStep()),
        )
        for view in lists
    )
    assert ours == qts, why
    return ours[0]


def test_items_lie_where_qt_puts_them_and_keys_lead_where_they_lead_there(lists: Lists) -> None:
    key, shift, control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    nothing = Qt.KeyboardModifier.NoModifier
    visited = set()
    for code, modifier in (
        (key.Key_Home, nothing),
        *[(key.Key_Down, nothing)] * 3,
        (key.Key_Right, nothing),
        (key.Key_Up, nothing),
        (key.Key_Down, shift),
        (key.Key_Down, shift),
        (key.Key_Left, nothing),
        (key.Key_PageDown, nothing),
        (key.Key_PageDown, shift),
        (key.Key_End, nothing),
        (key.Key_Down, nothing),
        (key.Key_PageUp, nothing),
        (key.Key_Home, shift),
        (key.Key_A, control),
    ):
        for view in lists:
            QTest.keyClick(view, code, modifier)
        visited.add(same(lists, (code, modifier)))
    assert len(visited) > 5


def test_the_mouse_chooses_what_it_chooses_in_qts_list(lists: Lists) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for place, modifier in (
        (QPoint(20, 40), none),
        (QPoint(130, 140), Qt.KeyboardModifier.ShiftModifier),
        (QPoint(20, 70), Qt.KeyboardModifier.ControlModifier),
        (QPoint(200, 200), none),
    ):
        for view in lists:
            QTest.mouseClick(view.viewport(), left, modifier, place)
        same(lists)
    for view in lists:
        view.verticalScrollBar().setValue(25)
        view.setDragEnabled(False)
        view.setSelectionRectVisible(True)
        QTest.mousePress(view.viewport(), left, none, QPoint(70, 10))
        QTest.mouseMove(view.viewport(), QPoint(150, 150))
        QApplication.processEvents()
    same(lists)
    assert len(lists[0].selectionModel().selectedIndexes()) > 3
    assert lists[0].state() is QAbstractItemView.State.DragSelectingState
    for view in lists:
        QTest.mouseRelease(view.viewport(), left, none, QPoint(150, 150))
    same(lists)


def test_a_screen_reader_finds_the_items_of_a_list(lists: Lists) -> None:
    for view in lists:
        found = QAccessible.queryAccessibleInterface(view)
        assert found.role() is QAccessible.Role.List
        assert found.childCount() == ROWS
        row = found.child(5)
        assert row.text(QAccessible.Text.Name) == "photo 5"
        assert row.rect().topLeft() == view.viewport().mapToGlobal(view.visualRect(view.model().index(5, 0)).topLeft())


def test_neither_places_nor_choosing_all_ask_about_every_row(lists: Lists) -> None:
    ours, _ = lists
    model = _Counting(ours)
    ours.setModel(model)
    ours.setCurrentIndex(model.index(0, 0))
    ours.grab()
    ours.selectAll()
    ours.scrollTo(model.index(0, 0))
    ours.grab()
    assert ours.verticalScrollBar().maximum() > 100_000
    assert model.asked < 1_000
