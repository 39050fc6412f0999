"""Pictures made by this program: small crops, and the large photo with the face boxed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from exposure_check.ui.painting import draw_rounded, image_from

ON_STAGE = "#f2f4f7"


class CropView(QWidget):
    """A square crop with round corners."""

    def __init__(self, side: int, name: str, jpeg_of_ours: bytes = b"", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap.fromImage(image_from(jpeg_of_ours)) if jpeg_of_ours else QPixmap()
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        draw_rounded(painter, QRectF(self.rect()), self._pixmap, self.palette().color(QPalette.ColorRole.Midlight))
        painter.end()


class PictureView(QFrame):
    """A photo on a dark stage, as large as fits, one face boxed. Takes the focus, so that keys work on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)
        self._pixmap = QPixmap()
        self._box = QRectF()
        self._whole = QSize()
        self._message = ""
        self.mirrored = False
        """Whether a picture is shown as a mirror would show it."""

    def show_message(self, text: str) -> None:
        """Show words instead of a picture."""
        self._pixmap = QPixmap()
        self._message = text
        self.update()

    def show_picture(self, image: QImage, box: QRectF | None = None, whole: QSize | None = None) -> None:
        """Show ``image``; ``box`` is in pixels of the original, which was ``whole`` large; without both no face is
        boxed."""
        self._pixmap = QPixmap.fromImage(image)
        self._box = box or QRectF()
        self._whole = whole or QSize()
        self._message = ""
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a photo is shown."""
        return not self._pixmap.isNull()

    @property
    def message(self) -> str:
        """The words shown instead of a picture."""
        return self._message

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(10, 10, -10, -10)
        if self._pixmap.isNull():
            painter.setPen(QColor(ON_STAGE))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value, self._message)
        else:
            self._paint_photo(painter, area)
        if self.hasFocus():
            # The stage is dark in every look; at its very edge the ring would be one with a light window.
            painter.setPen(QPen(QColor(ON_STAGE), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), 6, 6)
        painter.end()

    def _paint_photo(self, painter: QPainter, area: QRectF) -> None:
        scale = min(area.width() / self._pixmap.width(), area.height() / self._pixmap.height(), 3.0)
        target = QRectF(0, 0, self._pixmap.width() * scale, self._pixmap.height() * scale)
        target.moveCenter(area.center())
        if self.mirrored:
            painter.translate(target.center().x() * 2, 0)
            painter.scale(-1, 1)
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.resetTransform()
        if self._whole.width() <= 0:
            return
        factor = target.width() / self._whole.width()
        face = QRectF(
            target.left() + self._box.left() * factor,
            target.top() + self._box.top() * factor,
            self._box.width() * factor,
            self._box.height() * factor,
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor("#0c0f13"), 5.0), (QColor("#ffffff"), 2.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(face, 4, 4)


class LogoView(QWidget):
    """A logo on white, as it is on paper."""

    WIDEST, HIGHEST = 240, 120

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._pixmap = QPixmap()

    def show_logo(self, png_or_jpeg_of_ours: bytes) -> None:
        """Show a picture that a worker of this program encoded; empty for none."""
        self._pixmap = QPixmap.fromImage(image_from(png_or_jpeg_of_ours or None))
        size = self._pixmap.size().scaled(self.WIDEST, self.HIGHEST, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(QSize(size.width() + 16, size.height() + 16) if not self._pixmap.isNull() else QSize(0, 0))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if not self._pixmap.isNull():
            painter.drawPixmap(self.rect().adjusted(8, 8, -8, -8), self._pixmap)
        painter.end()
