"""The network: a sign in view at all times, a log that opens at once, and the way that requests take."""

from __future__ import annotations

import csv
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exposure_check.domain.network import NewRequest, Purpose
from exposure_check.ui.api import Session
from exposure_check.ui.components.network_log_dialog import PAGE, NetworkLogDialog
from exposure_check.ui.components.settings_network import TOR, NetworkSettings, Way
from exposure_check.ui.context import NetworkUse
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.models.request_log import HOST
from exposure_check.ui.pages.settings import SettingsPage
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off
from tests.ui.test_settings_page import pick

REQUEST = NewRequest(
    at=datetime(2026, 11, 22, 8, 30, tzinfo=UTC),
    method="GET",
    address="https://photos.example/me?x=1",
    host="photos.example",
    purpose=Purpose.PAGE,
    action="scan of public places",
    proxied=False,
)


def asked(session: Session, count: int, request: NewRequest = REQUEST) -> None:
    """Requests in the log, as the network room writes them."""
    for _ in range(count):
        number = session.vault.requests.begin(request)
        session.vault.requests.finish(number, status=200, problem=None, received=2048)


def the_log(window: MainWindow, qtbot: QtBot) -> NetworkLogDialog:
    qtbot.waitUntil(lambda: window.findChild(NetworkLogDialog) is not None)
    dialog = window.findChild(NetworkLogDialog)
    assert isinstance(dialog, NetworkLogDialog)
    at_rest(window, qtbot)
    return dialog


def settings_of(window: MainWindow, qtbot: QtBot) -> NetworkSettings:
    window.context.page_requested.emit("settings")
    at_rest(window, qtbot)
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    return page.network


def test_the_sign_is_a_button_that_opens_the_log_by_keyboard(
    opened: MainWindow, session: Session, qtbot: QtBot
) -> None:
    sign = opened.pane.network_sign
    interface = QAccessible.queryAccessibleInterface(sign)
    assert interface.role() == QAccessible.Role.Button
    assert "Nothing is being sent" in interface.text(QAccessible.Text.Name)
    assert "not used so far" in interface.text(QAccessible.Text.Description)
    asked(session, 1)
    opened.context.network_changed.emit()
    at_rest(opened, qtbot)
    assert "photos.example" in interface.text(QAccessible.Text.Description)
    sign.setFocus()
    QTest.keyClick(sign, Qt.Key.Key_Space)
    dialog = the_log(opened, qtbot)
    assert dialog.model.rowCount() == 1
    check(dialog)


def test_the_sign_changes_its_words_and_its_icon_for_each_use_of_the_network(opened: MainWindow) -> None:
    sign, context = opened.pane.network_sign, opened.context
    idle = sign.icon_view.grab().toImage()
    context.set_hosts_asked(["github.example"], NetworkUse.FACE_PACK)
    assert "Fetching a face model from github.example" in sign.label.text()
    assert sign.icon_view.grab().toImage() != idle
    context.set_hosts_asked(["photos.example"])
    assert "photos" in sign.accessibleName()
    context.set_hosts_asked([])
    assert "github.example" in sign.label.text(), "the end of a scan is not that of the download"
    context.set_hosts_asked([], NetworkUse.FACE_PACK)
    assert "Nothing is being sent" in sign.label.text()
    assert sign.icon_view.grab().toImage() == idle


def test_a_hundred_thousand_entries_open_at_once_and_come_as_they_are_scrolled_to(
    opened: MainWindow, session: Session, qtbot: QtBot
) -> None:
    with session.vault.requests._database.write() as connection:  # type: ignore[attr-defined]
        connection.exec_driver_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO request (at, method, address, host, purpose, action, proxied, received) "
            "SELECT '2026-11-22T08:00:00.000000+00:00', 'GET', 'https://a.example/' || i, 'a.example', 'page', '', 0, "
            "i FROM n"
        )
    asked(session, 3)
    opened.pane.network_sign.click()
    dialog = the_log(opened, qtbot)
    assert dialog.model.rowCount() == PAGE
    assert "100,003" in dialog.count.text()
    longest = 0.0
    for pages in (2, 3):
        before = time.perf_counter()
        dialog.table.scrollToBottom()
        longest = max(longest, time.perf_counter() - before)
        qtbot.waitUntil(lambda wanted=pages * PAGE: dialog.model.rowCount() == wanted)  # type: ignore[misc]
    assert longest < 0.5
    numbers = [entry.number for row in range(3 * PAGE) if (entry := dialog.model.entry_at(row)) is not None]
    assert numbers == sorted(numbers, reverse=True)
    pick(dialog.hosts, "photos.example")
    at_rest(opened, qtbot)
    assert dialog.model.rowCount() == 3
    assert {dialog.model.index(row, HOST).data() for row in range(3)} == {"photos.example"}


def test_each_row_is_one_sentence_that_can_be_copied(opened: MainWindow, session: Session, qtbot: QtBot) -> None:
    asked(session, 1, replace(REQUEST, proxied=True))
    opened.pane.network_sign.click()
    dialog = the_log(opened, qtbot)
    said = dialog.model.index(0, HOST).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("22 November 2026", "photos.example", "A page", "https://photos.example/me?x=1", "200", "2.0 kB"):
        assert part in said, said
    assert "proxy" in said
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == said


def test_the_log_is_saved_and_deleted_only_after_a_question_that_says_how_much(
    opened: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    asked(session, 2)
    opened.pane.network_sign.click()
    dialog = the_log(opened, qtbot)
    dialog.save(tmp_path / "log.csv")
    at_rest(opened, qtbot)
    with (tmp_path / "log.csv").open(encoding="utf-8", newline="") as file:
        assert [row["host"] for row in csv.DictReader(file)] == ["photos.example"] * 2
    dialog.save(tmp_path / "missing" / "log.csv")
    at_rest(opened, qtbot)
    assert "missing" in dialog.notice.label.text()
    question = dialog.ask_to_clear()
    assert "2" in question.text()
    assert "cannot be brought back" in question.informativeText()
    question.reject()
    assert session.network.count() == 2
    dialog.clear()
    at_rest(opened, qtbot)
    assert session.network.count() == 0
    assert dialog.table.isHidden()
    assert not dialog.empty.isHidden()
    assert "not used so far" in opened.pane.network_sign.accessibleDescription()


def test_the_way_that_requests_take_is_chosen_and_a_wrong_address_is_said_at_its_field(
    opened: MainWindow, session: Session, qtbot: QtBot
) -> None:
    network = settings_of(opened, qtbot)
    pick(network.way, Way.TOR)
    at_rest(opened, qtbot)
    assert session.network.proxy == TOR
    assert "127.0.0.1:9050" in network.told.text()
    pick(network.way, Way.OTHER)
    network.address.setText("ftp://nowhere")
    QTest.keyClick(network.address, Qt.Key.Key_Return)
    at_rest(opened, qtbot)
    assert "not the address of a proxy" in network.address.accessibleDescription()
    assert session.network.proxy == TOR
    network.address.setText("http://me:secret@proxy.example")
    asked(session, 1)
    opened.context.network_changed.emit()
    at_rest(opened, qtbot)
    assert "photos.example" in network.used.text()
    assert network.address.text() != "", "what is being typed stays"
    network.use_button.click()
    at_rest(opened, qtbot)
    assert session.network.proxy == "http://me:secret@proxy.example:8080"
    assert "proxy.example:8080" in network.told.text()
    assert "secret" not in network.told.text() + network.address.text() + network.address.placeholderText()
    pick(network.way, Way.DIRECT)
    at_rest(opened, qtbot)
    assert network.told.text() == "Websites that you allow are asked directly."
    assert network.address_field.isHidden()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_the_log_is_cut_off(opened: MainWindow, session: Session, qtbot: QtBot, percent: int) -> None:
    opened.context.theme.set_text_percent(percent)
    asked(session, 2)
    opened.pane.network_sign.click()
    dialog = the_log(opened, qtbot)
    assert cut_off(dialog) == []
    assert cut_off(opened) == []
