"""Nothing is cut off: at twice the text size, and in a language that needs more room."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from exposure_check.domain.person import Person
from exposure_check.ui.api import PersonDraft, Session
from exposure_check.ui.context import Context
from exposure_check.ui.main_window import MainWindow
from tests.ui.conftest import at_rest
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
        if not widget.isVisible() or not widget.width():
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
    assert opened.person_box.itemData(1, Qt.ItemDataRole.ToolTipRole) == name
    assert opened.person_name.accessibleName() == name
