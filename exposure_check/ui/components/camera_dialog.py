"""Take a photo with a camera: the live picture, then the photo, then the person's word for it."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exposure_check.ui.cameras import Camera, CameraProblem, FrameSource, Permission
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, lay_out, size_for_text
from exposure_check.ui.widgets.fields import ChoiceBox, Field
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Column, Notice
from exposure_check.ui.widgets.labels import BodyLabel, TitleLabel
from exposure_check.ui.widgets.pictures import PictureView

_OUT_OF_SIGHT = {Qt.ApplicationState.ApplicationHidden, Qt.ApplicationState.ApplicationSuspended}


class _Shows(Enum):
    EXPLANATION = auto()
    LIVE = auto()
    PROBLEM = auto()
    PHOTO = auto()


class CameraDialog(Dialog):
    """The camera is on only while its live picture is in view. What it sees stays in memory, and of that only the photo
    that the person chose is handed on."""

    taken = Signal(QImage)
    """The photo that the person wants to use, as others see them: not mirrored."""

    def __init__(self, context: Context, source: FrameSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._source = context, source
        self._shows: _Shows | None = None
        self._on: Camera | None = None
        self._newest = QImage()
        title = self.tr("Take a photo")
        self.setWindowTitle(title)
        self.words = BodyLabel(tone="muted")
        self.choice = ChoiceBox()
        self.choice_field = Field(self.tr("Camera"), self.choice)
        self.view = PictureView()
        # As high as there is room: everything else stays in view beside it.
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.notice = Notice()
        self.allow_button = Button(self.tr("Go on"), "camera", "primary")
        self.take_button = Button(self.tr("Take the photo"), "camera", "primary")
        self.use_button = Button(self.tr("Use this photo"), "check", "primary")
        self.retry_button = Button(self.tr("Try again"), "again", "primary")
        self.again_button = Button(self.tr("Again"), "again")
        self.cancel_button = Button(self.tr("Cancel"), "", "quiet")
        column = Column()
        column.body.addWidget(TitleLabel(title))
        column.body.addWidget(self.words)
        column.body.addWidget(self.choice_field)
        column.body.addWidget(self.view, 1)
        buttons = (self.allow_button, self.take_button, self.use_button, self.retry_button, self.again_button)
        lay_out(self, column, self.notice, Flow(*buttons, self.cancel_button))
        self._connect(parent)
        size_for_text(self, 760, 660)
        self._list_cameras()
        self._show(_Shows.EXPLANATION)

    def _connect(self, parent: QWidget) -> None:
        self.allow_button.clicked.connect(self._ask)
        self.take_button.clicked.connect(self.take)
        self.use_button.clicked.connect(self.use)
        self.retry_button.clicked.connect(self._begin)
        self.again_button.clicked.connect(self._begin)
        self.cancel_button.clicked.connect(self.reject)
        self.choice.activated.connect(lambda _row: self._begin())
        parent.window().installEventFilter(self)
        QGuiApplication.instance().applicationStateChanged.connect(  # type: ignore[union-attr]
            self._application_changed
        )

    @property
    def is_live(self) -> bool:
        """Whether the camera is on."""
        return self._on is not None

    # --- The camera ------------------------------------------------------------------------------------------------

    def _list_cameras(self) -> None:
        chosen = self.choice.currentData()
        self.choice.clear()
        for camera in self._source.cameras():
            self.choice.addItem(camera.name, camera)
        ids = [one.id for one in self._listed()]
        self.choice.setCurrentIndex(ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0)
        self.choice.fit_choices()

    def _listed(self) -> list[Camera]:
        return [self.choice.itemData(row) for row in range(self.choice.count())]

    def cameras_changed(self) -> None:
        """A camera came or went."""
        if self._shows is not None and self._shows is not _Shows.PHOTO:
            self._list_cameras()
            self._show(self._shows)

    def _begin(self) -> None:
        """Turn the chosen camera on; before the system asks for the first time, say what it will ask."""
        self._turn_off()
        self._newest = QImage()
        allowed = self._source.permission()
        if allowed is not Permission.GIVEN:
            if allowed is Permission.REFUSED:
                self._fail(CameraProblem.REFUSED)
            else:
                self._show(_Shows.EXPLANATION)
            return
        if self._shows is _Shows.PROBLEM:
            self._list_cameras()  # it may be another one that was plugged in
        camera = self.choice.currentData()
        if not isinstance(camera, Camera):
            self._fail(CameraProblem.GONE)
            return
        self.view.mirrored = True
        self.view.show_message(self.tr("The camera starts…"))
        self._on = camera
        self._show(_Shows.LIVE)
        self._source.start(camera, self._picture, self._fail)

    def _turn_off(self) -> None:
        self._on = None
        self._source.stop()

    def _ask(self) -> None:
        self.allow_button.setEnabled(False)
        self._source.ask_permission(self._answered)

    def _answered(self) -> None:
        self.allow_button.setEnabled(True)
        if self.isVisible():
            self._begin()

    def _picture(self, image: QImage) -> None:
        self._newest = image
        self.view.show_picture(image)
        self.take_button.setEnabled(True)

    def _fail(self, problem: CameraProblem) -> None:
        self._turn_off()
        self._newest = QImage()
        sentences = {
            CameraProblem.REFUSED: self.tr(
                "This computer does not let the program use a camera: allow it in the privacy settings of the system, "
                "then press “Try again”."
            ),
            CameraProblem.NO_PICTURE: self.tr(
                "The camera gives no picture, mostly because another program uses it: close that program, then press "
                "“Try again”."
            ),
            CameraProblem.GONE: self.tr(
                "The camera is not connected any more: plug it in and press “Try again”, or choose a photo instead."
            ),
        }
        self.notice.say_problem(sentences[problem])
        self._show(_Shows.PROBLEM)
        self._context.announced.emit(sentences[problem])

    # --- The photo -------------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Keep the picture of this moment in view and turn the camera off."""
        if not self.is_live or self._newest.isNull():
            return
        self._turn_off()
        self.view.mirrored = False
        self.view.show_picture(self._newest)
        self._show(_Shows.PHOTO)
        self._context.announced.emit(self.tr("The photo is taken, and the camera is off."))

    def use(self) -> None:
        """Hand the photo on."""
        photo = self._newest
        self.accept()
        self.taken.emit(photo)

    # --- In and out of view ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._shows in {_Shows.EXPLANATION, _Shows.LIVE} and not self.is_live:
            self._begin()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turn_off()

    def done(self, result: int) -> None:
        """Closed in whatever way: nothing of what the camera saw is kept here."""
        self._turn_off()
        super().done(result)
        self._newest = QImage()
        self.view.show_message("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window behind it gets small: the picture is not in view any more, whether or not the system says so."""
        if event.type() == QEvent.Type.WindowStateChange and isinstance(watched, QWidget):
            self._seen(not watched.isMinimized())
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._seen(not self.isMinimized())

    def _application_changed(self, state: Qt.ApplicationState) -> None:
        self._seen(state not in _OUT_OF_SIGHT)

    def _seen(self, in_view: bool) -> None:
        if not in_view:
            self._turn_off()
        elif self._shows is _Shows.LIVE and not self.is_live and self.isVisible():
            self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space takes the photo wherever the focus is, but on what itself answers to it."""
        if event.key() == Qt.Key.Key_Space and self.is_live:
            if not event.isAutoRepeat():
                self.take()
            return
        super().keyPressEvent(event)

    # --- Showing ---------------------------------------------------------------------------------------------------

    def _show(self, shows: _Shows) -> None:
        before, self._shows = self._shows, shows
        texts = {
            _Shows.EXPLANATION: self.tr(
                "Your system now asks whether this program may use the camera. The camera is on only while you see its "
                "picture here. Nothing is recorded, and nothing leaves this computer."
            ),
            _Shows.LIVE: self.tr(
                "Look into the camera from the front, in even light. You see yourself as in a mirror. Space takes the "
                "photo; nothing is recorded before that."
            ),
            _Shows.PROBLEM: "",
            _Shows.PHOTO: self.tr(
                "The camera is off. This is the photo as others see you. It is not saved as a file: the vault keeps "
                "numbers and a small picture of your face."
            ),
        }
        self.words.setText(texts[shows])
        self.words.setVisible(bool(texts[shows]))
        if shows is not _Shows.PROBLEM:
            self.notice.say("")
        live, photo = shows is _Shows.LIVE, shows is _Shows.PHOTO
        self.choice_field.setVisible(self.choice.count() > 1 and shows in {_Shows.LIVE, _Shows.PROBLEM})
        if not live and not photo:
            self.view.show_message(self.tr("The camera is off."))
        self.view.setAccessibleName(self.tr("The photo that was taken") if photo else self.tr("Picture of the camera"))
        self.allow_button.setVisible(shows is _Shows.EXPLANATION)
        self.take_button.setVisible(live)
        self.take_button.setEnabled(live and not self._newest.isNull())
        self.use_button.setVisible(photo)
        self.again_button.setVisible(photo)
        self.retry_button.setVisible(shows is _Shows.PROBLEM)
        if shows is not before:
            self._focus().setFocus()

    def _focus(self) -> QWidget:
        if self._shows is _Shows.EXPLANATION:
            return self.allow_button
        # After the photo was taken, Space pressed twice must not hand it on unseen.
        return self.retry_button if self._shows is _Shows.PROBLEM else self.view
