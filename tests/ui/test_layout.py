"""Nothing is cut off: at twice the text size, and in a language that needs more room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSizeGrip,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exposure_check.domain.person import Person
from exposure_check.ui.api import PersonDraft, Session
from exposure_check.ui.context import Context
from exposure_check.ui.icons import pixmap
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.models.match_delegate import MatchDelegate
from exposure_check.ui.models.photo_delegate import PhotoDelegate
from exposure_check.ui.models.row_delegate import RowDelegate
from exposure_check.ui.widgets.elided import ElidedLabel
from exposure_check.ui.widgets.toast import ToastView
from tests.full_vault import add_cases, add_photos
from tests.ui.conftest import at_rest
from tests.ui.fakes import make_jpeg
from tests.ui.test_accessibility import PAGES

ACCENTS = str.maketrans("aeiou", "àéîõü")
TOLERANCE = 2
"""Pixels by which rounding may be off."""


class PseudoLanguage(QTranslator):
    """Every text in brackets, its vowels accented, and two fifths longer."""

    def translate(self, _context: str, source: str, _note: str | None = None, _n: int = -1) -> str:
        parts = re.split(r"(\{\w+\}|%n)", source)
        stretched = "".join(part if part[:1] in {"{", "%"} else part.translate(ACCENTS) for part in parts)
        return f"[{stretched}{' ~' * (len(source) // 5)}]"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = PseudoLanguage()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def cut_off(root: QWidget) -> list[str]:
    """Texts in view that do not have the room they need."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.width() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QPushButton) and widget.text():
            if widget.width() + TOLERANCE < widget.sizeHint().width():
                found.append(f"button {widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}")
        elif isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                needed = widget.heightForWidth(widget.width())
                if widget.height() + TOLERANCE < needed:
                    found.append(f"label {widget.text()!r}: {widget.height()} of {needed} high")
            elif widget.width() + TOLERANCE < widget.sizeHint().width():
                found.append(f"label {widget.text()!r}: {widget.width()} of {widget.sizeHint().width()}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_cut_off_at_twice_the_text_size(opened: MainWindow, qtbot: QtBot, page: str) -> None:
    opened.context.theme.set_text_percent(200)
    opened.context.page_requested.emit(page)
    at_rest(opened, qtbot)
    assert cut_off(opened) == []
    assert opened.width() == 1366
    assert opened.height() == 768


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("pseudo")
def test_nothing_is_cut_off_in_a_longer_language(
    context: Context, session: Session, person: Person, qtbot: QtBot, page: str
) -> None:
    window = MainWindow(context)
    window.resize(1366, 768)
    window.show()
    window.start.session_opened.emit(session, [person])
    window.context.page_requested.emit(page)
    at_rest(window, qtbot)
    assert cut_off(window) == []
    with qtbot.waitSignal(window.closed, timeout=30_000):
        window.close()
    window.deleteLater()


@pytest.mark.parametrize("step", ["show_explanation", "show_create", "show_person", "show_unlock"])
def test_the_first_steps_fit_at_twice_the_text_size(window: MainWindow, qtbot: QtBot, step: str) -> None:
    window.context.theme.set_text_percent(200)
    getattr(window.start, step)()
    at_rest(window, qtbot)
    assert cut_off(window) == []


def test_a_very_long_name_leaves_the_pages_their_room(
    opened: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    room = opened.pages["overview"].width()
    signed = tmp_path / "signed.pdf"
    signed.write_bytes(b"signed")
    name = "Wolfeschlegelsteinhausenbergerdorff" * 6
    long = session.people.add(PersonDraft(name=name, country="FR", permission=signed))
    for people in ([long], [*opened.context.people, long]):
        opened.context.use_people(people, long)
        at_rest(opened, qtbot)
        assert opened.pages["overview"].width() >= room
    assert opened.pane.person_box.itemData(1, Qt.ItemDataRole.ToolTipRole) == name
    assert opened.pane.person_name.accessibleName() == name


# --- Read from the right -----------------------------------------------------------------------------------------


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def overlaps(root: QWidget) -> list[str]:
    """Neighbours in one parent that lie on each other, and parts that stick out of what does not scroll."""
    found = []
    for parent in (root, *root.findChildren(QWidget)):
        if isinstance(parent, QAbstractScrollArea | QStackedWidget | QComboBox | QAbstractSpinBox | QLineEdit):
            continue
        shown = [
            one
            for one in parent.children()
            if isinstance(one, QWidget) and one.isVisible() and not one.isWindow() and one.width() and one.height()
        ]
        shown = [one for one in shown if not isinstance(one, ToastView | QSizeGrip)]
        for one, other in combinations(shown, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > TOLERANCE and common.height() > TOLERANCE:
                found.append(f"{named(one)} lies on {named(other)}")
        found += [
            f"{named(one)} sticks out of {named(parent)}"
            for one in shown
            if one.geometry().left() < -TOLERANCE or one.geometry().right() > parent.width() + TOLERANCE
        ]
    return found


def named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QPushButton) else widget.accessibleName()
    return f"{type(widget).__name__} {text[:40]!r}"


@pytest.mark.usefixtures("pseudo", "from_the_right")
def test_every_page_stands_the_other_way_round_where_lines_are_read_from_the_right(
    context: Context, session: Session, person: Person, qtbot: QtBot
) -> None:
    add_photos(session, person, 6, make_jpeg(), confirmed=3)
    add_cases(session, [person], 6)
    window = MainWindow(context)
    window.resize(1366, 768)
    window.show()
    wrong: dict[str, list[str]] = {}
    for step in ("show_explanation", "show_create", "show_person", "show_unlock"):
        getattr(window.start, step)()
        at_rest(window, qtbot)
        wrong[step] = [*cut_off(window), *overlaps(window)]
    window.start.session_opened.emit(session, [person])
    for page in PAGES:
        window.context.page_requested.emit(page)
        at_rest(window, qtbot)
        wrong[page] = [*cut_off(window), *overlaps(window)]
        shown = window.pages[page]
        assert window.sidebar.mapTo(window, QPoint(0, 0)).x() > shown.mapTo(window, QPoint(0, 0)).x()
    assert {place: faults for place, faults in wrong.items() if faults} == {}
    with qtbot.waitSignal(window.closed, timeout=30_000):
        window.close()
    window.deleteLater()


@pytest.mark.parametrize("page", ["matches", "report", "cases"])
def test_rows_of_lists_are_mirrored(
    window: MainWindow, session: Session, person: Person, qtbot: QtBot, qapp: QApplication, page: str
) -> None:
    """What stands at the left of a row stands at its right, as wide as before: the ink of each half changes sides."""
    add_photos(session, person, 6, make_jpeg(), confirmed=3)
    add_cases(session, [person], 6)
    window.start.session_opened.emit(session, [person])
    window.context.page_requested.emit(page)
    at_rest(window, qtbot)
    view = next(
        one
        for one in window.pages[page].findChildren(QListView)
        if isinstance(one.itemDelegate(), MatchDelegate | PhotoDelegate | RowDelegate)
    )
    heaviest = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        at_rest(window, qtbot)
        heaviest.append(centre_of_ink(view))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left, right = heaviest
    assert left != pytest.approx(0.5, abs=0.03), "a row that is the same on both sides proves nothing"
    assert left + right == pytest.approx(1.0, abs=0.06)


def centre_of_ink(view: QListView) -> float:
    """Where the drawn pixels of the second row have their middle, from 0 (left) to 1."""
    image = view.viewport().grab(view.visualRect(view.model().index(1, 0))).toImage()
    ground = image.pixel(0, 0)
    inked = [x for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) != ground]
    return sum(inked) / len(inked) / image.width()


def test_arrows_turn_round_and_other_signs_do_not(qapp: QApplication) -> None:
    for name, turns in (("undo", True), ("skip", True), ("check", False), ("question", False)):
        usual = pixmap(name, "#000000", 24).toImage()
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        other = pixmap(name, "#000000", 24).toImage()
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        assert (usual != other) is turns, name
        if turns:
            back = other.flipped(Qt.Orientation.Horizontal)
            spots = [(x, y) for x in range(24) for y in range(24)]
            far = [at for at in spots if abs(back.pixelColor(*at).alpha() - usual.pixelColor(*at).alpha()) > 100]
            assert len(far) <= 4, name  # the edges are smoothed
