"""The vault locks with the screen: on a real bus of its own, with the signals that desktops and systemd send."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from exposure_check.ui.components.session_lock import LOGIND, LOGIND_SESSION, SessionLock, escaped
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.pages.settings import SettingsPage
from tests.ui.conftest import PASSPHRASE, at_rest
from tests.ui.test_vault_settings import is_open, said


class Bus:
    """A bus with a sender on it that plays desktop and system."""

    def __init__(self, address: str) -> None:
        from PySide6.QtDBus import QDBusConnection

        self.ours = QDBusConnection.connectToBus(address, "test-ours")
        self.theirs = QDBusConnection.connectToBus(address, "test-theirs")
        assert self.ours.isConnected()
        assert self.theirs.registerService(LOGIND)

    def send(self, path: str, interface: str, name: str, *values: object) -> None:
        from PySide6.QtDBus import QDBusMessage

        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        assert self.theirs.send(message)

    def close(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        for name in ("test-ours", "test-theirs"):
            QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def bus() -> Iterator[Bus]:
    daemon = shutil.which("dbus-daemon")
    if sys.platform != "linux" or daemon is None:
        pytest.skip("dbus-daemon is not installed")
    command = [daemon, "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        made = Bus(process.stdout.readline().strip())
        yield made
        made.close()
        process.terminate()


def reopen(window: MainWindow, qtbot: QtBot) -> None:
    at_rest(window, qtbot)
    session = window.context.application.open_vault(PASSPHRASE)
    window.start.session_opened.emit(session, session.people.all())
    at_rest(window, qtbot)


def test_the_vault_locks_with_the_screen_unless_something_runs_or_it_is_not_wanted(
    bus: Bus, opened: MainWindow, qtbot: QtBot
) -> None:
    lock, context = opened.door.session_lock, opened.context
    lock.listen_on(bus.ours)
    lock.listen_to_logind(bus.ours, "2")
    heard: list[bool] = []
    lock.changed.connect(heard.append)
    context.settings.lock_minutes = 0  # this has nothing to do with how long nobody touched it
    bus.send("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True)
    qtbot.waitUntil(lambda: not is_open(opened))
    assert "the screen was locked" in said(opened)
    reopen(opened, qtbot)
    opened.door.idle.look()
    assert is_open(opened)  # the screen is still locked, but the person was here since
    go_on = threading.Event()
    context.tasks.start(opened, lambda _tell, _is_cancelled: go_on.wait(60))
    bus.send("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)
    bus.send("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", False)
    qtbot.waitUntil(lambda: heard == [True, True, False])
    go_on.set()
    at_rest(opened, qtbot)
    opened.door.idle.look()
    assert is_open(opened)  # back before it was done
    bus.send("/org/freedesktop/login1/session/_37", LOGIND_SESSION, "Lock")  # somebody else's
    settings = opened.pages["settings"]
    assert isinstance(settings, SettingsPage)
    settings.vault.refresh()
    settings.vault.with_screen.click()
    bus.send("/org/freedesktop/login1/session/_32", LOGIND_SESSION, "Lock")
    qtbot.waitUntil(lambda: heard == [True, True, False, True])
    assert is_open(opened)
    assert not context.settings.lock_with_screen
    settings.vault.with_screen.click()
    bus.send("/org/freedesktop/login1/session/_32", LOGIND_SESSION, "Lock")
    qtbot.waitUntil(lambda: not is_open(opened))


def test_without_a_bus_nothing_is_heard_and_nothing_is_said(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_SESSION_ID", "c1")
    lock = SessionLock(opened)
    lock.listen()
    assert [escaped(one) for one in ("2", "c1", "a-b", "ä")] == ["_32", "c1", "a_2db", "_c3_a4"]
