"""Letters for many people in the window, with real tables, letters and cases."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from exposure_check.domain.batch import _ADVICE, _TABLE, ProblemKind, Severity
from exposure_check.domain.request import RequestKind
from exposure_check.services.people import PersonDraft
from exposure_check.ui import batch_words
from exposure_check.ui.api import LetterOrder
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.models.preview_table import NAME, PROBLEMS, STATE
from exposure_check.ui.pages.batch import BatchPage
from exposure_check.ui.widgets.sidebar import Sidebar
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check

HEADING = "name;address;email;country;language;birth_date;permission_file;permission_until\n"


def table(folder: Path, more: int = 0) -> Path:
    """Six people of whom three have problems, and ``more`` without any."""
    (folder / "signed.pdf").write_bytes(b"signed")
    path = folder / "people.csv"
    rows = [
        "Zoé Lefèvre;14 rue X\\n69003 Lyon;zoe@example.org;FR;fr;1990-02-01;signed.pdf;\n",
        "Ann Lee;1 Road\\nDublin;ann@example.org;IE;en;;signed.pdf;2099-12-31\n",
        "Bob Broken;1 Road;;IE\n",
        "Cem Expired;1 Weg\\n10115 Berlin;;DE;de;;signed.pdf;2020-01-01\n",
        "Eve Nowhere;;;XX;;;missing.pdf;\n",
        "Ann Lee;7 Street\\nCork;;IE;en;;signed.pdf;\n",
    ]
    rows += [f"Person {n};{n} Street;p{n}@example.org;FR;fr;;signed.pdf;\n" for n in range(more)]
    path.write_text(HEADING + "".join(rows), encoding="utf-8-sig")
    return path


@pytest.fixture
def page(opened: MainWindow, qtbot: QtBot) -> BatchPage:
    opened.actions_table["page-batch"].trigger()
    at_rest(opened, qtbot)
    found = opened.pages["batch"]
    assert isinstance(found, BatchPage)
    assert opened.current_page() is found
    return found


def add(page: BatchPage, opened: MainWindow, qtbot: QtBot, name: str) -> None:
    page.form.picker.search.setText(name)
    page.form.picker.fetch()
    at_rest(opened, qtbot)
    QTest.mouseClick(page.form.add_button, Qt.MouseButton.LeftButton)


def look(page: BatchPage, opened: MainWindow, qtbot: QtBot, path: Path) -> None:
    page.form.use_table(path)
    at_rest(opened, qtbot)
    add(page, opened, qtbot, "Clearview")
    qtbot.waitUntil(page.seen.isVisible, timeout=30_000)
    at_rest(opened, qtbot)


def cell(page: BatchPage, row: int, column: int) -> str:
    return str(page.seen.model.index(row, column).data())


def test_the_page_is_in_the_sidebar_for_those_who_help_others_and_in_the_menu_for_all(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    sidebar = opened.findChild(Sidebar)
    assert isinstance(sidebar, Sidebar)
    rows = range(sidebar.model().rowCount())
    many_people = next(row for row in rows if sidebar.model().index(row, 0).data() == "Many people")
    assert sidebar.isRowHidden(many_people)
    height = sidebar.sizeHint().height()
    (tmp_path / "signed.pdf").write_bytes(b"signed")
    draft = PersonDraft("Ann Lee", "IE", permission=tmp_path / "signed.pdf")
    context = opened.context
    other = context.session.people.add(draft)
    context.use_people([*context.people, other], context.person)
    assert not sidebar.isRowHidden(many_people)
    assert sidebar.sizeHint().height() > height
    at_rest(opened, qtbot)


def test_the_menu_shows_the_page_also_to_who_helps_nobody_yet(page: BatchPage, opened: MainWindow) -> None:
    sidebar = opened.findChild(Sidebar)
    assert isinstance(sidebar, Sidebar)
    assert sidebar.currentIndex().data() == "Many people"
    assert not page.form.rest.isVisible()
    assert not page.write_button.isVisible()
    assert page.form.choose_button.isVisible()


def test_a_table_is_looked_at_as_soon_as_there_is_a_recipient_and_nothing_is_written(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page.form.use_table(table(tmp_path))
    at_rest(opened, qtbot)
    assert page.notice.label.text() == "Add at least one recipient."
    add(page, opened, qtbot, "Clearview")
    qtbot.waitUntil(page.seen.isVisible, timeout=30_000)
    assert page.seen.summary.text() == "6 row(s) · 3 letter(s) to write · 3 cannot be written"
    assert [cell(page, row, NAME) for row in range(6)][:3] == ["Zoé Lefèvre", "Ann Lee", ""]
    assert [cell(page, row, STATE) for row in range(6)] == [
        "Ready",
        "Ready",
        "Left out",
        "Left out",
        "Left out",
        "Please check",
    ]
    assert cell(page, 3, PROBLEMS) == "The permission ended on 2020-01-01."
    assert "“XX” is not a country code" in cell(page, 4, PROBLEMS)
    assert "are harder" not in page.seen.advice.label.text()
    assert "EDPB" in page.seen.advice.label.text()
    assert page.write_button.isEnabled()
    assert not (tmp_path / "letters").exists()


def test_only_rows_with_problems_can_be_shown_and_each_is_told_in_full(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    look(page, opened, qtbot, table(tmp_path))
    assert page.seen.only_problems.text() == "Only rows with problems: 4"
    page.seen.only_problems.setChecked(True)
    assert page.seen.model.rowCount() == 4
    page.seen.table.selectRow(2)
    assert page.seen.details.text().splitlines() == [
        "Row 5, line 6 of the file:",
        "“XX” is not a country code. Use two letters, for example FR or DE.",
        "There is neither a postal address nor an e-mail address for the answer.",
        "The permission “missing.pdf” is not there. It is looked for beside the CSV file.",
    ]
    page.seen.only_problems.setChecked(False)
    assert page.seen.model.rowCount() == 6


def test_letters_are_written_into_a_folder_per_person_and_never_twice(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_places: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_places.append(QUrl.toLocalFile(url)))
    look(page, opened, qtbot, table(tmp_path))
    QTest.mouseClick(page.write_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.folder_button.isVisible, timeout=60_000)
    assert "3 letter(s) written, 3 not written; the list says why. Nothing was sent." in page.notice.label.text()
    assert len(list((tmp_path / "letters").rglob("*.pdf"))) == 3
    QTest.mouseClick(page.folder_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.result_button, Qt.MouseButton.LeftButton)
    assert [Path(place) for place in opened_places] == [tmp_path / "letters", tmp_path / "letters" / "result.csv"]

    page.look()
    qtbot.waitUntil(page.seen.isVisible, timeout=30_000)
    assert page.seen.summary.text() == "6 row(s) · 0 letter(s) to write · 3 written before · 3 cannot be written"
    assert not page.write_button.isEnabled()
    assert page.notice.label.text() == "There is no letter to write."


def test_stop_keeps_what_is_done_and_go_on_does_the_rest(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    look(page, opened, qtbot, table(tmp_path, more=150))
    QTest.mouseClick(page.write_button, Qt.MouseButton.LeftButton)
    assert not page.form.isEnabled()
    qtbot.waitUntil(lambda: len(list((tmp_path / "letters").rglob("*.pdf"))) >= 5, timeout=60_000)
    QTest.keyClick(page.stop_button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.folder_button.isVisible, timeout=60_000)
    done = len(list((tmp_path / "letters").rglob("*.pdf")))
    assert 5 <= done < 153
    assert page.notice.label.text().startswith("Stopped after ")
    assert page.write_button.text() == "Go on"
    assert (tmp_path / "letters" / "result.csv").is_file()
    QTest.mouseClick(page.write_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.notice.label.text().startswith(f"{153 - done} letter"), timeout=120_000)
    assert len(list((tmp_path / "letters").rglob("*.pdf"))) == 153


def test_a_table_that_cannot_be_read_is_said_on_the_page(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("who,where\nAnn,IE\n", encoding="utf-8")
    page.form.use_table(path)
    add(page, opened, qtbot, "Clearview")
    qtbot.waitUntil(lambda: "needs a first line" in page.notice.label.text(), timeout=30_000)
    assert not page.write_button.isEnabled()
    assert not page.seen.isVisible()


def test_a_recipient_can_be_taken_out_again(page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    look(page, opened, qtbot, table(tmp_path))
    assert not page.form.add_button.isEnabled()
    page.form.remove_recipient("clearview-ai")
    assert page.form.order() is None
    assert not page.seen.isVisible()
    assert page.notice.label.text() == "Add at least one recipient."
    at_rest(opened, qtbot)


def test_the_template_is_saved_where_it_is_wanted(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "mine"), ""))
    QTest.mouseClick(page.form.template_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "mine.csv").is_file, timeout=10_000)
    at_rest(opened, qtbot)
    assert (tmp_path / "mine.csv").read_text(encoding="utf-8-sig").startswith("name,address,email,country")


def test_the_cases_of_everyone_are_shown_in_numbers(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    assert not page.numbers.isVisible()
    context = opened.context
    assert context.person is not None
    order = LetterOrder(context.person.id, "clearview-ai", RequestKind.ACCESS)
    context.session.requests.save(order, tmp_path / "letter.txt")
    context.cases_changed.emit()
    qtbot.waitUntil(page.numbers.isVisible, timeout=30_000)
    assert page.numbers.sentence.text() == "1 case(s) of 1 person(s)"
    assert page.numbers.kinds.text() == "See my data: 1"
    at_rest(opened, qtbot)


def test_a_thousand_rows_are_shown_without_a_widget_each(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    look(page, opened, qtbot, table(tmp_path, more=994))
    assert page.seen.model.rowCount() == 1000
    assert len(page.seen.table.findChildren(type(page.seen.only_problems))) == 0
    page.seen.table.scrollToBottom()
    assert cell(page, 999, NAME) == "Person 993"


def test_every_control_has_a_name_and_tab_leads_through_the_page(
    page: BatchPage, opened: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    check(opened)
    look(page, opened, qtbot, table(tmp_path))
    check(opened)
    assert not page.form.choose_button.isVisible()
    page.form.other_button.setFocus()
    seen = []
    for _ in range(40):
        widget = page.window().focusWidget()
        seen.append(widget)
        if widget is page.write_button:
            break
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    wanted = [
        page.form.other_button,
        page.form.template_button,
        page.form.picker.search,
        page.form.kinds[RequestKind.ACCESS],
        page.form.format,
        page.form.folder_button,
        page.seen.only_problems,
        page.seen.table,
        page.write_button,
    ]
    assert [widget for widget in seen if widget in wanted] == wanted


def test_every_problem_and_advice_has_words() -> None:
    assert set(_TABLE) == set(ProblemKind)
    assert len(_ADVICE) == 3
    assert {batch_words.severity(one) for one in (*Severity, None)} == {
        "Left out",
        "Please check",
        "Written before",
        "Ready",
    }
