"""The keyboard: Tab reaches every control in the order in which one reads, and one sees where it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QAbstractTableModel, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from exposure_check.domain.case import EventKind
from exposure_check.domain.person import Person
from exposure_check.domain.request import RequestKind
from exposure_check.ui.api import Session
from exposure_check.ui.components.person_form import PersonDialog
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.cases import CasesPage
from exposure_check.ui.settings import Appearance
from exposure_check.ui.theme import contrast_ratio
from tests.full_vault import add_cases, add_photos
from tests.ui.conftest import at_rest
from tests.ui.fakes import make_jpeg
from tests.ui.test_accessibility import PAGES, controls, name_of

ROW = 12
"""Pixels by which the tops of controls in one row may differ."""


@pytest.fixture
def full(window: MainWindow, session: Session, person: Person, qtbot: QtBot) -> MainWindow:
    """The window with photos, some of them confirmed, and cases in every state."""
    add_photos(session, person, 6, make_jpeg(), confirmed=3)
    add_cases(session, [person], 6)
    window.start.session_opened.emit(session, [person])
    at_rest(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def tab_stops(root: QWidget) -> list[QWidget]:
    """The controls that Tab should reach."""
    return [
        one
        for one in controls(root)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and one.isEnabled()
    ]


def walked(root: QWidget) -> list[QWidget]:
    """The controls in ``root`` in the order of the Tab key, once around."""
    stops = tab_stops(root)
    assert stops
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(120):
        focus = QApplication.focusWidget()
        assert focus is not None, [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]
        focus = next((one for one in (focus, focus.parentWidget()) if one in stops), focus)
        if focus in stops:
            if len(found) > 1 and focus is found[0]:  # in a day, Tab goes from part to part first
                break
            if focus not in found:
                found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def columns(root: QWidget) -> list[QWidget]:
    """What scrolls by itself is read to its end before what stands beside it."""
    return [one for one in root.findChildren(QScrollArea) if one.isVisible()]


def out_of_order(order: list[QWidget], root: QWidget) -> list[str]:
    """Steps of Tab that lead up, or back in a row, within one column of the page."""
    wrong = []
    areas = columns(root)
    first = min(range(len(order)), key=lambda number: (order[number] is not _topmost(order, root), number))
    order = [*order[first:], *order[:first]]
    for one, other in pairwise(order):
        home = [area for area in areas if area.isAncestorOf(one)]
        if home != [area for area in areas if area.isAncestorOf(other)]:
            continue
        a, b = place(one, root), place(other, root)
        beside = b.left() >= a.right() or a.left() >= b.right()
        if beside and a.top() < b.bottom() and b.top() < a.bottom():
            if b.left() < a.left() and abs(a.top() - b.top()) <= ROW:
                wrong.append(f"back from {name_of(one)!r} to {name_of(other)!r}")
        elif b.top() < a.top() - ROW and not beside:
            wrong.append(f"up from {name_of(one)!r} to {name_of(other)!r}")
    return wrong


def _topmost(order: list[QWidget], root: QWidget) -> QWidget:
    return min(order, key=lambda one: (place(one, root).top(), place(one, root).left()))


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def strongest_sign(before: QImage, after: QImage) -> float:
    """The contrast that at least so many of the changed pixels have as an eighth of the outline has: a cursor that
    blinks is no frame."""
    found: list[float] = []
    outline = 2 * (before.width() + before.height())
    for y in range(min(before.height(), after.height())):
        for x in range(min(before.width(), after.width())):
            one, other = before.pixel(x, y), after.pixel(x, y)
            if one != other:
                found.append(contrast_ratio(QColor(one).name(), QColor(other).name()))
    found.sort(reverse=True)
    needed = max(16, outline // 8)
    return found[needed] if len(found) > needed else 1.0


def without_sign(root: QWidget) -> Iterator[str]:
    """Controls that do not show that they have the keyboard."""
    assert root.window().isActiveWindow(), [
        type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()
    ]
    for one in tab_stops(root):
        QApplication.processEvents()
        other = next((each for each in tab_stops(root) if each is not one), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = picture(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if one.width() * one.height() > 700 * 120:
            before, after = edge(before), edge(picture(one))
        else:
            after = picture(one)
        contrast = strongest_sign(before, after)
        if contrast < 3.0:
            yield f"{type(one).__name__} {name_of(one)!r}: {contrast:.1f}"


def edge(image: QImage) -> QImage:
    """The upper rows only: frames go all around, and large pictures take long to compare."""
    return image.copy(0, 0, image.width(), min(image.height(), 60))


def test_tab_reaches_every_control_of_every_page_in_reading_order(full: MainWindow, qtbot: QtBot) -> None:
    wrong: dict[str, list[str]] = {}
    for page in PAGES:
        full.context.page_requested.emit(page)
        at_rest(full, qtbot)
        shown = full.pages[page]
        order = walked(shown)
        left_out = [name_of(one) for one in set(tab_stops(shown)) - set(order)]
        wrong[page] = [*left_out, *out_of_order(order, shown)]
    assert {page: found for page, found in wrong.items() if found} == {}


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_every_control_shows_that_it_has_the_keyboard(full: MainWindow, qtbot: QtBot, look: Appearance) -> None:
    full.context.theme.set_appearance(look)
    missing: dict[str, list[str]] = {}
    for page in PAGES:
        full.context.page_requested.emit(page)
        at_rest(full, qtbot)
        missing[page] = list(without_sign(full.pages[page]))
    assert {page: found for page, found in missing.items() if found} == {}


def test_rows_of_every_list_are_read_as_one_sentence(full: MainWindow, qtbot: QtBot) -> None:
    read = 0
    for page in PAGES:
        full.context.page_requested.emit(page)
        at_rest(full, qtbot)
        for view in full.pages[page].findChildren(QAbstractItemView):
            model = view.model()
            if model is None or not view.accessibleName():
                continue
            for row in range(min(5, model.rowCount())):
                for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
                    spoken = model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)
                    assert isinstance(spoken, str), (page, view.accessibleName())
                    assert spoken.strip(), (page, view.accessibleName())
                    assert "\n" not in spoken, (page, view.accessibleName())
                    read += 1
    assert read > 20


class Windows(QObject):
    """Notes every window that appears."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.shown: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_no_part_flashes_up_as_a_window_of_its_own(
    window: MainWindow, session: Session, person: Person, qtbot: QtBot, qapp: QApplication
) -> None:
    """Such a window takes the keyboard with it when it goes."""
    windows = Windows(qapp)
    for step in (window.start.show_explanation, window.start.show_create, window.start.show_person):
        step()
    add_photos(session, person, 3, make_jpeg(), confirmed=2)
    add_cases(session, [person], 6)
    window.start.session_opened.emit(session, [person])
    for page in PAGES:
        window.context.page_requested.emit(page)
        at_rest(window, qtbot)
    for _ in dialogs(window, qtbot):
        pass
    qapp.removeEventFilter(windows)
    windows.deleteLater()
    assert {name for name in windows.shown if not name.endswith("Dialog")} == set()


def dialogs(window: MainWindow, qtbot: QtBot) -> Iterator[QDialog]:
    """The dialogs of cases and letters, one after the other, each in view."""
    window.context.page_requested.emit("cases")
    at_rest(window, qtbot)
    page = window.pages["cases"]
    assert isinstance(page, CasesPage)
    page.open_case(next(one.case.id for one in page.model.rows if one.case.state.value == "silent"))
    at_rest(window, qtbot)
    actions = page.actions_of_case
    for made in (
        actions.log(EventKind.ASKED_BACK),
        actions.write_letter(RequestKind.REMINDER),
        actions.write_letter(RequestKind.COMPLAINT),
        page.offer_calendar(),
        PersonDialog(window.context, window, person=None, owner=False),
    ):
        assert made is not None
        made.show()
        at_rest(window, qtbot)
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        yield made
        made.close()


def test_the_dialogs_are_walked_in_reading_order_and_show_the_keyboard(full: MainWindow, qtbot: QtBot) -> None:
    for dialog in dialogs(full, qtbot):
        title = dialog.windowTitle()
        order = walked(dialog)
        assert {name_of(one) for one in set(tab_stops(dialog)) - set(order)} == set(), title
        assert out_of_order(order, dialog) == [], title
        assert list(without_sign(dialog)) == [], title
