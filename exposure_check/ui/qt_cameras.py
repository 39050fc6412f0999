"""Cameras through QtMultimedia. Imported only by who looks for a camera: see ``cameras``."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QTransform
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoSink,
)

from exposure_check.ui.cameras import Camera, CameraProblem, Permission

PATIENCE = 8_000
"""Milliseconds without a picture after which there is something wrong. Some cameras need several seconds to begin."""
LONGEST_SIDE = 1920
"""Pixels. More would slow the picture down and say nothing more about a face that fills it."""
FEWEST_A_SECOND = 15
SHOWN_EVERY = 0.04
"""Seconds between two pictures that are shown; those between them are not even unpacked."""

Plug = Callable[[QMediaCaptureSession, Camera, Callable[[], None]], QObject | None]
"""Connects a camera with a session and turns it on; the function is to be called when the camera fails. Returns what
has to be deleted to turn it off, or None if there is no such camera."""


def _devices() -> list[QCameraDevice]:
    default = QMediaDevices.defaultVideoInput()
    return sorted(QMediaDevices.videoInputs(), key=lambda device: device != default)


def _camera(device: QCameraDevice) -> Camera:
    return Camera(bytes(device.id().data()).decode(errors="replace"), device.description())


def listed() -> list[Camera]:
    """The cameras of this computer, the system's own choice first."""
    return [_camera(device) for device in _devices()]


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The largest picture that is neither needlessly large nor slow; None leaves the choice to Qt."""

    def pixels(one: QCameraFormat) -> int:
        return one.resolution().width() * one.resolution().height()

    fit = [
        one
        for one in formats
        if max(one.resolution().width(), one.resolution().height()) <= LONGEST_SIDE
        and one.maxFrameRate() >= FEWEST_A_SECOND
    ]
    return max(fit, key=lambda one: (pixels(one), one.maxFrameRate()), default=None)


def plug_in(session: QMediaCaptureSession, camera: Camera, failed: Callable[[], None]) -> QObject | None:
    """Turn a camera of this computer on. See ``Plug``."""
    device = next((one for one in _devices() if _camera(one).id == camera.id), None)
    if device is None:
        return None
    made = QCamera(device, session)
    wanted = best_format(device.videoFormats())
    if wanted is not None:
        made.setCameraFormat(wanted)
    # Later and not at once: it may fail while it is being started.
    made.errorOccurred.connect(lambda _error, _text: failed(), Qt.ConnectionType.QueuedConnection)
    session.setCamera(made)
    made.start()
    if made.error() is not QCamera.Error.NoError:
        QTimer.singleShot(0, session, failed)
    return made


class QtCameras(QObject):
    """Implements ``cameras.FrameSource``. A camera of it is off when this object is destroyed, too."""

    def __init__(
        self,
        parent: QObject,
        *,
        list_cameras: Callable[[], list[Camera]] = listed,
        plug: Plug = plug_in,
        patience: int = PATIENCE,
    ) -> None:
        super().__init__(parent)
        self._list, self._plug = list_cameras, plug
        self._camera: Camera | None = None
        self._session: QMediaCaptureSession | None = None
        self._plugged: QObject | None = None
        self._show: Callable[[QImage], None] | None = None
        self._fail: Callable[[CameraProblem], None] | None = None
        self._changed: Callable[[], None] | None = None
        self._shown_at = 0.0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(lambda: self._failed(CameraProblem.NO_PICTURE))
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.look_again)

    def cameras(self) -> list[Camera]:
        return self._list()

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def look_again(self) -> None:
        """A camera came or went."""
        if self._camera is not None and self._camera.id not in {one.id for one in self._list()}:
            self._failed(CameraProblem.GONE)
        if self._changed is not None:
            self._changed()

    def permission(self) -> Permission:
        application = QCoreApplication.instance()
        if application is None:
            return Permission.REFUSED
        given = application.checkPermission(QCameraPermission())
        if given is Qt.PermissionStatus.Granted:
            return Permission.GIVEN
        return Permission.REFUSED if given is Qt.PermissionStatus.Denied else Permission.NOT_ASKED

    def ask_permission(self, answered: Callable[[], None]) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.requestPermission(QCameraPermission(), self, lambda _permission: answered())

    def start(self, camera: Camera, show: Callable[[QImage], None], fail: Callable[[CameraProblem], None]) -> None:
        self.stop()
        self._camera, self._show, self._fail = camera, show, fail
        session = self._session = QMediaCaptureSession(self)
        sink = QVideoSink(session)
        sink.videoFrameChanged.connect(self._arrived)
        session.setVideoSink(sink)
        self._patience.start()

        def failed() -> None:
            if self._session is session:  # and not one that was turned on since
                self._failed(CameraProblem.NO_PICTURE)

        self._plugged = self._plug(session, camera, failed)
        if self._plugged is None:
            self._failed(CameraProblem.GONE)

    def stop(self) -> None:
        self._patience.stop()
        self._camera = self._show = self._fail = None
        plugged, self._plugged = self._plugged, None
        session, self._session = self._session, None
        if isinstance(plugged, QCamera):
            plugged.stop()
        for one in (plugged, session):
            if one is not None:
                one.deleteLater()

    def _arrived(self, frame: QVideoFrame) -> None:
        now = time.monotonic()
        show = self._show
        if show is None or not frame.isValid() or now - self._shown_at < SHOWN_EVERY:
            return
        image = frame.toImage()
        if image.isNull():
            return
        if frame.surfaceFormat().isMirrored():
            # Cameras that look at the person may ask to be shown as a mirror, and Qt has done so.
            image = image.transformed(QTransform.fromScale(-1, 1))
        self._shown_at = now
        self._patience.start()
        show(image)

    def _failed(self, problem: CameraProblem) -> None:
        fail = self._fail
        self.stop()
        if fail is not None:
            fail(problem)
