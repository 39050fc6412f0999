"""What the window wants of a camera, without the part of Qt that has one: that part is not always installed, and it is
loaded only by who looks for a camera."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QObject
from PySide6.QtGui import QImage

_QUALITY = 95
"""Of a JPEG: what it loses is less than what the camera's own lens and sensor lose."""


class CameraProblem(Enum):
    """Why there is no picture."""

    REFUSED = auto()
    """The system keeps the program from using any camera."""
    NO_PICTURE = auto()
    """The camera was not opened, or gives nothing: mostly because another program has it."""
    GONE = auto()
    """The camera is not there any more."""


class Permission(Enum):
    """What the system says to the use of cameras."""

    GIVEN = auto()
    NOT_ASKED = auto()
    """The system will ask the person."""
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera by the id and the name that the system gives it."""

    id: str
    name: str


class FrameSource(Protocol):
    """Cameras, one of which can be on. Everything is called and told on the GUI thread."""

    def cameras(self) -> list[Camera]:
        """Those that are there now, the system's own choice first."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` whenever a camera came or went."""

    def permission(self) -> Permission:
        """What the system says to the use of cameras."""

    def ask_permission(self, answered: Callable[[], None]) -> None:
        """Let the system ask the person; :meth:`permission` knows the answer when ``answered`` is called."""

    def start(self, camera: Camera, show: Callable[[QImage], None], fail: Callable[[CameraProblem], None]) -> None:
        """Turn it on. ``show`` gets one picture after the other, upright and not mirrored, until :meth:`stop`;
        ``fail`` is told if there is none, or none any more."""

    def stop(self) -> None:
        """Turn the camera off, at once. Nothing is shown or told after it."""


def is_installed() -> bool:
    """Whether the part of Qt that has cameras is there. Does not load it."""
    return importlib.util.find_spec("PySide6.QtMultimedia") is not None


def load() -> Callable[[QObject], FrameSource]:
    """Load that part of Qt; not for the GUI thread. What comes back makes a source that lives as long as the object it
    is given, on the GUI thread. Raises ImportError where the part or a library of the system that it needs is
    missing."""
    # It would list on the terminal which libraries it does without.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    from exposure_check.ui.qt_cameras import QtCameras

    return QtCameras


def encoded(image: QImage) -> bytes:
    """``image`` as a JPEG, in memory. Raises ValueError for an empty one. Not for the GUI thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "JPG", _QUALITY):  # type: ignore[call-overload] # PySide takes str for the format
        raise ValueError("an empty picture")
    return bytes(content.data())
