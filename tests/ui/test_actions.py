"""The table of actions is sound, and the menus show all of it."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QMenu

from exposure_check.ui.actions import ACTIONS, MENUS, shortcut_rows, text_of
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.resources import resource_path


def test_ids_and_shortcuts_are_unique() -> None:
    assert [name for name, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []
    shortcuts = Counter(spec.shortcut for spec in ACTIONS if spec.shortcut)
    assert [key for key, count in shortcuts.items() if count > 1] == []


def test_every_action_is_in_a_menu_with_an_icon_that_exists() -> None:
    for spec in ACTIONS:
        assert spec.menu in MENUS
        if spec.icon:
            assert resource_path("icons", f"{spec.icon}.svg").is_file(), spec.icon


def test_mnemonics_in_a_menu_do_not_clash() -> None:
    for menu in MENUS:
        keys = Counter(
            spec.text[spec.text.index("&") + 1].lower() for spec in ACTIONS if spec.menu == menu and "&" in spec.text
        )
        assert [key for key, count in keys.items() if count > 1] == [], menu


def test_the_menus_are_made_from_the_table(window: MainWindow) -> None:
    shown = [action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    assert sorted(name for name in shown if name) == sorted(spec.id for spec in ACTIONS)


def test_the_shortcut_help_has_every_shortcut() -> None:
    texts = [text for _, text in shortcut_rows()]
    for spec in ACTIONS:
        if spec.shortcut:
            assert text_of(spec.text).replace("&", "").rstrip("…") in texts


def test_what_needs_a_vault_is_disabled_without_one(window: MainWindow) -> None:
    assert not window.actions_table["lock"].isEnabled()
    assert not window.actions_table["page-face"].isEnabled()
    assert window.actions_table["first-steps"].isEnabled()
