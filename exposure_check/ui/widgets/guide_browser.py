"""Shows the pages of one folder, and nothing from anywhere else: no other file, no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from exposure_check.ui.guide import for_reading

MARGIN = 24
LINE_PERCENT = 122.0
FIT_DELAY = 60
"""Milliseconds of rest before pictures are fitted to a new width."""


class GuideBrowser(QTextBrowser):
    """A browser for Markdown files with pictures. Whatever a page names outside of its folder is not looked at."""

    page_shown = Signal(Path)
    """Another page is in view."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pictures: dict[str, QImage] = {}
        self._hits: list[QTextCursor] = []
        self._hit = -1
        self._colours = (QColor(), QColor(), QColor(), QColor())
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(MARGIN)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FIT_DELAY)
        self._timer.timeout.connect(self.fit_pictures)
        self.sourceChanged.connect(self._arrange)

    # --- Pages -------------------------------------------------------------------------------------------------

    def show_page(self, path: Path) -> None:
        """Show a page of the folder."""
        self.setSource(QUrl.fromLocalFile(str(path)))

    def doSetSource(
        self, name: QUrl | str, _kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Every way to another page leads through here; the history only holds what came through here."""
        path = self._allowed(name, ".md")
        if path is None:
            return
        super().doSetSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)

    def _arrange(self, page: QUrl) -> None:
        self._hits, self._hit = [], -1
        self._space_out()
        self.fit_pictures()
        self.page_shown.emit(Path(page.toLocalFile()))

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """A page or a picture of the folder; nothing for any other address."""
        page = self._allowed(name, ".md")
        if page is not None:
            return QByteArray(for_reading(page.read_text(encoding="utf-8")).encode())
        picture = self._allowed(name, ".png")
        return QImage() if picture is None else self._fitted(str(picture))

    def _allowed(self, name: QUrl | str, suffix: str) -> Path | None:
        url = QUrl(name)
        if url.isRelative():
            url = self.source().resolved(url)
        if not url.isLocalFile() or url.host():
            return None
        path = Path(url.toLocalFile()).resolve()
        fits = path.suffix == suffix and path.is_relative_to(self._folder) and path.is_file()
        return path if fits else None

    def _space_out(self) -> None:
        """Air between the lines and above the headings: more than Qt's reading of Markdown leaves."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            if form.headingLevel() > 1:
                form.setTopMargin(self.fontMetrics().height() * 1.1)
            if not form.headingLevel():
                form.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(form)
            block = block.next()

    # --- Pictures ------------------------------------------------------------------------------------------------

    def fit_pictures(self) -> None:
        """Make pictures no wider than the page, and sharp at that."""
        document = self.document()
        for url in self._urls_of_pictures():
            picture = self._allowed(url, ".png")
            if picture is not None:
                document.addResource(QTextDocument.ResourceType.ImageResource, url, self._fitted(str(picture)))
        document.markContentsDirty(0, document.characterCount())

    def _urls_of_pictures(self) -> Iterator[QUrl]:
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                form = parts.fragment().charFormat()
                if form.isImageFormat():
                    yield self.source().resolved(QUrl(form.toImageFormat().name()))
                parts += 1
            block = block.next()

    def _fitted(self, path: str) -> QImage:
        whole = self._pictures.setdefault(path, QImage(path))
        ratio = self.devicePixelRatioF()
        room = max(120, self.viewport().width() - 2 * MARGIN - 8)
        wanted = min(round(room * ratio), whole.width())
        shown = whole.scaledToWidth(wanted, Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        return shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    # --- Hits of a search ------------------------------------------------------------------------------------------

    @property
    def hits(self) -> int:
        """How many hits the page in view has."""
        return len(self._hits)

    @property
    def hit(self) -> int:
        """Which of them is the current one, from 0; -1 if none."""
        return self._hit

    def use_colours(self, hit: tuple[str, str], current: tuple[str, str]) -> None:
        """Ground and text of hits, and of the current one."""
        self._colours = (QColor(hit[0]), QColor(hit[1]), QColor(current[0]), QColor(current[1]))
        self._mark()

    def look_for(self, words: Sequence[str]) -> None:
        """Mark all places where one of the words stands."""
        found = []
        for word in words:
            cursor = self.document().find(word, 0)
            while not cursor.isNull():
                found.append(cursor)
                cursor = self.document().find(word, cursor)
        self._hits = sorted(found, key=lambda cursor: cursor.selectionStart())
        self._hit = -1
        self._mark()

    def go_to_hit(self, row: int) -> None:
        """Bring a hit into view."""
        self._hit = row
        place = QTextCursor(self._hits[row])
        place.clearSelection()
        self.setTextCursor(place)
        self.ensureCursorVisible()
        self._mark()

    def _mark(self) -> None:
        ground, text, current_ground, current_text = self._colours
        marks = []
        for row, cursor in enumerate(self._hits):
            form = QTextCharFormat()
            form.setBackground(current_ground if row == self._hit else ground)
            form.setForeground(current_text if row == self._hit else text)
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.setExtraSelections(marks)
