"""A page of a document on paper, as wide as there is room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

NARROWEST = 240


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as PNG, a twentieth of the memory that it takes to show it, and its size in pixels."""

    png: bytes
    size: QSize

    @classmethod
    def of(cls, png_of_ours: bytes) -> Self:
        """Reads the size only. Safe in any thread."""
        buffer = QBuffer()
        buffer.setData(QByteArray(png_of_ours))
        return cls(png_of_ours, QImageReader(buffer).size())

    def image(self) -> QImage:
        """The page itself, ready to paint. Safe in any thread; not for the GUI thread, it takes some milliseconds."""
        image = QImage.fromData(self.png)
        # Paper has no holes, so its bytes are those of a picture without transparency. To convert them, Qt would wait
        # for threads of its own while PySide holds Python's lock.
        if not image.reinterpretAsFormat(QImage.Format.Format_RGB32):
            image = image.convertToFormat(QImage.Format.Format_RGB32)
        return image


class PaperView(QWidget):
    """Asks for the picture of its sheet when it is painted, and is white until it is there."""

    wanted = Signal(object)
    """This view is painted and has no picture of its sheet."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._shows: Sheet | None = None
        self.sheet = sheet
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(NARROWEST)
        self.show_sheet(sheet)

    @property
    def has_picture(self) -> bool:
        """Whether the memory of a picture is taken."""
        return self._shows is not None

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another page, and until its picture is there, the one before."""
        if self._shows is not None and self._shows.png == sheet.png:
            self._shows = sheet
        self.sheet = sheet
        self.setMaximumWidth(max(NARROWEST, sheet.size.width()))
        self.updateGeometry()
        self.update()

    def show_picture(self, image: QImage) -> None:
        """Show what :meth:`Sheet.image` made of the sheet."""
        self._pixmap, self._shows = QPixmap.fromImage(image), self.sheet
        self.update()

    def forget_picture(self) -> None:
        """Give its memory back."""
        self._pixmap, self._shows = QPixmap(), None
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = self.sheet.size
        return round(width * size.height() / size.width()) if size.isValid() else 0

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.rect().adjusted(0, 0, -1, -1)
        if self._pixmap.isNull():
            painter.fillRect(area, Qt.GlobalColor.white)
        else:
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
        if self._shows is not self.sheet:
            self.wanted.emit(self)
