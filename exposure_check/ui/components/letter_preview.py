"""The letter as it will look: pages drawn by the letter engine off the GUI thread, with the text for screen readers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from exposure_check.domain.request import ComposedLetter
from exposure_check.ui.api import LetterOrder
from exposure_check.ui.context import Context
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.frames import Notice

DELAY = 250
"""Milliseconds of quiet before the letter is set anew."""

PIXELS_PER_INCH = 110.0

Rendered = tuple[ComposedLetter, list[QImage]]


class LetterPreview(QScrollArea):
    """Shows the letter for an order, debounced; the newest order wins. ``reading``: in the person's own language, to be
    understood and not to be sent.
    """

    composed = Signal(object)
    """The ``ComposedLetter`` in view, or None while there is none."""

    def __init__(self, context: Context, *, reading: bool = False) -> None:
        super().__init__()
        self._context = context
        self._reading = reading
        self._order: LetterOrder | Callable[[], LetterOrder] | None = None
        self._task: Task[Rendered] | None = None
        self.setWidgetResizable(True)
        self.setAccessibleName(
            self.tr("The letter in your language, for reading only") if reading else self.tr("Preview of the letter")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self.notice = Notice()
        self._layout.addWidget(self.notice)
        self._pages: list[_PageView] = []
        self._layout.addStretch(1)
        self.setWidget(inner)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._render)

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def show_order(self, order: LetterOrder | Callable[[], LetterOrder] | None, *, missing: str = "") -> None:
        """Show the letter for ``order`` soon; one that has to be looked up first comes as a function, which runs off
        the GUI thread. None empties the preview; ``missing`` then says what has to be chosen."""
        self._order = order
        if order is None:
            self._timer.stop()
            self._drop_task()
            self.show_pages([], "")
            self.notice.say(missing or self.tr("Choose a recipient to see the letter."))
            self.composed.emit(None)
        else:
            self._timer.start()

    def _render(self) -> None:
        order = self._order
        if order is None or not self._context.has_session:
            return
        self._drop_task()
        requests = self._context.session.requests

        def render() -> Rendered:
            letter = requests.preview(order() if callable(order) else order)
            return letter, [QImage.fromData(page) for page in requests.pages(letter, PIXELS_PER_INCH)]

        self._task = self._context.run(self, render, self._rendered, partial(self._failed))

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _rendered(self, rendered: Rendered) -> None:
        self._task = None
        letter, images = rendered
        self.notice.say("")
        self.show_pages(images, letter.text)
        self.composed.emit(letter)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.show_pages([], "")
        self._context.tell(error, self.notice.say_problem)
        self.composed.emit(None)

    def show_pages(self, images: list[QImage], text: str) -> None:
        """Show these pages; ``text`` is what a screen reader says."""
        for page, image in zip(self._pages, images, strict=False):
            page.show_image(image)
        for page in self._pages[len(images) :]:
            self._layout.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages = self._pages[: len(images)]
        for image in images[len(self._pages) :]:
            self._pages.append(_PageView(image))
            self._layout.insertWidget(len(self._pages), self._pages[-1])
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(self.tr("Page {number} of {total}").format(number=number, total=len(images)))
        self.setAccessibleDescription(text)


class _PageView(QWidget):
    """A page of paper, as wide as there is room."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(240)
        self.show_image(image)

    def show_image(self, image: QImage) -> None:
        """Show another picture of a page."""
        self._pixmap = QPixmap.fromImage(image)
        self.setMaximumWidth(max(240, self._pixmap.width()))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._pixmap.isNull():
            return 0
        return round(width * self._pixmap.height() / self._pixmap.width())

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.rect().adjusted(0, 0, -1, -1)
        if not self._pixmap.isNull():
            ratio = self.devicePixelRatioF()
            scaled = self._pixmap.scaled(
                QSize(round(area.width() * ratio), round(area.height() * ratio)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            painter.drawPixmap(area.topLeft(), scaled)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(area)
        painter.end()
