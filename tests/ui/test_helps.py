"""The rest of the menu Help: what the program is made of, the keys, the tips."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exposure_check.bootstrap import Application
from exposure_check.domain.errors import DamagedData
from exposure_check.services.about import licence_of, read_notes
from exposure_check.ui.components.about_dialog import AboutDialog, as_text
from exposure_check.ui.components.shortcut_help import ShortcutHelp
from exposure_check.ui.components.tip import Tip
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.settings import Settings
from tests.ui.conftest import at_rest
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def about(window: MainWindow, qtbot: QtBot) -> Iterator[AboutDialog]:
    window.actions_table["about"].trigger()
    at_rest(window, qtbot)
    made = window.findChild(AboutDialog)
    assert isinstance(made, AboutDialog)
    yield made
    made.close()


def test_about_names_every_library_with_its_version_and_licence(about: AboutDialog) -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    wanted = set()
    for requirement in declared:
        name = re.match(r"[\w.-]+", requirement)
        assert name is not None
        if "sys_platform" not in requirement:
            wanted.add(re.sub(r"[-_.]+", "-", name.group()).casefold())
    shown = {re.sub(r"[-_.]+", "-", name).casefold(): (version, licence) for name, version, licence in rows(about)}
    assert wanted <= set(shown)
    assert {"scipy", "urllib3"} <= set(shown), "what they need in turn is named, too"
    assert [name for name, (_, licence) in shown.items() if not licence] == []
    assert shown["numpy"][0] == metadata.version("numpy")
    assert shown["insightface"] == (metadata.version("insightface"), "MIT *")
    check(about)
    assert cut_off(about) == []


def rows(about: AboutDialog) -> list[tuple[str, ...]]:
    return about.libraries.rows


def test_licences_read_by_hand_are_only_those_that_metadata_does_not_name(application: Application) -> None:
    by_hand, _ = read_notes(application.resources / "licences.json")
    assert {name: licence_of(metadata.distribution(name)) for name in by_hand} == dict.fromkeys(by_hand, "")


def test_all_of_about_can_be_copied_and_names_nobody(about: AboutDialog, application: Application) -> None:
    about.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert about.about is not None
    assert text == as_text(about.about)
    for finding in (
        "face_detection_yunet_2023mar_int8bq.onnx",
        "49f000ec501fef24739071fc7e68267d32209045b6822c0c72dce1",
    ):
        assert finding in text
    assert str(application.vault_path.parent) not in text
    assert str(Path.home()) not in text


def test_notes_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    broken = tmp_path / "licences.json"
    broken.write_text('{"libraries": {"a": {}}, "data": []}')
    with pytest.raises(DamagedData):
        read_notes(broken)


def test_the_keys_are_read_row_by_row_and_found_by_typing(window: MainWindow) -> None:
    window.actions_table["shortcuts"].trigger()
    sheet = window.findChild(ShortcutHelp)
    assert isinstance(sheet, ShortcutHelp)
    interface = QAccessible.queryAccessibleInterface(sheet.table)
    said = [
        cell.text(QAccessible.Text.Name)
        for cell in (interface.child(number) for number in range(interface.childCount()))
        if cell is not None
    ]
    assert "Ctrl+L, Lock the vault" in said
    QTest.keyClicks(sheet.table, "F12")
    assert sheet.table.currentIndex().data() == "F12"
    sheet.close()


def test_a_tip_stands_in_its_page_until_it_was_read_and_comes_back_on_request(
    opened: MainWindow, tmp_path: Path
) -> None:
    opened.context.page_requested.emit("face")
    tips = {tip.tip_id: tip for tip in opened.findChildren(Tip)}
    assert set(tips) == {"face", "matches", "letters", "cases"}
    assert tips["face"].isVisible()
    tips["face"].button.setFocus()
    QTest.keyClick(tips["face"].button, Qt.Key.Key_Space)
    assert not tips["face"].isVisible()
    stored = Settings(QSettings(str(tmp_path / "ui.ini"), QSettings.Format.IniFormat))
    opened.context.settings.tips_seen |= {"cases"}
    assert stored.tips_seen == {"face", "cases"}
    opened.context.page_requested.emit("letters")
    assert tips["letters"].isVisible(), "each is put away by itself"
    opened.actions_table["tips"].trigger()
    opened.context.page_requested.emit("face")
    assert tips["face"].isVisible()
    assert stored.tips_seen == frozenset()
