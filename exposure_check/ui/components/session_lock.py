"""Hears when the session's own screen lock comes and goes (Linux): whoever locks the screen has left.

Desktops say so on the session's bus, and systemd asks for it on the system's (``loginctl lock-session``). Where there
is no bus nothing is heard, and nothing is said about it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
"""Interfaces whose signal ActiveChanged(b) tells that the screen is locked, or no longer."""
LOGIND, LOGIND_SESSION = "org.freedesktop.login1", "org.freedesktop.login1.Session"


def is_heard_here() -> bool:
    """Whether this system has a screen lock that can be heard."""
    return sys.platform == "linux"


class SessionLock(QObject):
    """Listens until it is destroyed."""

    changed = Signal(bool)
    """The screen is locked, or no longer."""

    def listen(self) -> None:
        """Listen on the buses of this session, as far as they are there."""
        if not is_heard_here():
            return
        from PySide6.QtDBus import QDBusConnection

        if _has_session_bus():  # otherwise asking for it would start one
            self.listen_on(QDBusConnection.sessionBus())
        session = os.environ.get("XDG_SESSION_ID", "")
        if session:
            self.listen_to_logind(QDBusConnection.systemBus(), session)

    def listen_on(self, bus: QDBusConnection) -> None:
        """Listen to the screen savers of desktops on this bus."""
        if bus.isConnected():
            for interface in SCREEN_SAVERS:
                bus.connect("", "", interface, "ActiveChanged", self, _slot("_screen_changed(bool)"))

    def listen_to_logind(self, bus: QDBusConnection, session: str) -> None:
        """Listen on this bus to systemd's wish that the session with this id be locked. Those of other people at the
        same computer are none of ours."""
        if bus.isConnected():
            path = "/org/freedesktop/login1/session/" + escaped(session)
            bus.connect(LOGIND, path, LOGIND_SESSION, "Lock", self, _slot("_asked_to_lock()"))
            bus.connect(LOGIND, path, LOGIND_SESSION, "Unlock", self, _slot("_asked_to_unlock()"))

    @Slot(bool)
    def _screen_changed(self, active: bool) -> None:
        self.changed.emit(active)

    @Slot()
    def _asked_to_lock(self) -> None:
        self.changed.emit(True)

    @Slot()
    def _asked_to_unlock(self) -> None:
        self.changed.emit(False)


def _slot(signature: str) -> bytes:
    return cast("bytes", SLOT(signature))  # PySide takes what SLOT gives, a string, and its types say bytes


def _has_session_bus() -> bool:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (bool(folder) and (Path(folder) / "bus").exists())


def escaped(name: str) -> str:
    """``name`` as a part of an object path, as systemd writes it (sd_bus_path_encode)."""

    def kept(at: int, one: str) -> bool:
        return one.isascii() and (one.isalpha() or (one.isdigit() and at > 0))

    return "".join(
        one if kept(at, one) else "".join(f"_{byte:02x}" for byte in one.encode()) for at, one in enumerate(name)
    )
