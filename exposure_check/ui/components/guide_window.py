"""The user guide in a window of its own, so that one can read it and work beside it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from exposure_check.ui.context import Context
from exposure_check.ui.guide import FIRST_PAGE, GuidePage, count_hits, for_reading, load_guide, words_of
from exposure_check.ui.models.guide_list import GuideListModel
from exposure_check.ui.widgets.buttons import Button
from exposure_check.ui.widgets.dialogs import Dialog, size_for_text
from exposure_check.ui.widgets.flow import Flow
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.guide_browser import GuideBrowser
from exposure_check.ui.widgets.labels import SmallLabel
from exposure_check.ui.widgets.lists import WrappingList

KEYS = ("Ctrl+F", "F3", "Shift+F3", "Alt+Left", "Alt+Right")
"""Search, next hit, previous hit, back, forward."""


class GuideWindow(Dialog):
    """Pages at the left, the page at the right, one search over all of them."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        """Raises OSError if the files of the guide are missing."""
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("User guide"))
        self.setModal(False)
        language = QLocale().name()[:2]
        self.guide = load_guide(language)
        self._plain: dict[str, str] = {}
        self._words: tuple[str, ...] = ()
        self.model = GuideListModel(self)
        self.browser = GuideBrowser(self.guide.folder)
        self._build(Notice(self._no_own_guide() if self.guide.language != language else ""))
        self._connect()
        self._recolour()
        self._search("")
        size_for_text(self, 1040, 720)
        self.setMinimumSize(560, 400)

    def _no_own_guide(self) -> str:
        return self.tr("There is no guide in your language yet. This is the English one.")

    def _build(self, notice: Notice) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in all pages"))
        self.search.setAccessibleName(self.tr("Search in all pages"))
        self.search.setClearButtonEnabled(True)
        self.found = SmallLabel(tone="muted")
        self.list = WrappingList(self.model, self.tr("Pages of the guide"))
        self.browser.setAccessibleName(self.tr("Page of the guide"))
        self.back_button = Button(self.tr("Back"), "", "quiet")
        self.forward_button = Button(self.tr("Forward"), "", "quiet")
        self.previous_button = Button(self.tr("Previous hit"), "", "quiet")
        self.next_button = Button(self.tr("Next hit"), "", "quiet")
        close = Button(self.tr("Close"))
        close.clicked.connect(self.close)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self.found)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(notice)
        right.addWidget(Flow(self.back_button, self.forward_button, self.previous_button, self.next_button, close))
        right.addWidget(self.browser, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(left, 3)
        row.addLayout(right, 7)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.next_hit)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.browser.page_shown.connect(self._shown)
        self.browser.backwardAvailable.connect(self.back_button.setEnabled)
        self.browser.forwardAvailable.connect(self.forward_button.setEnabled)
        self.back_button.setEnabled(False)
        self.forward_button.setEnabled(False)
        self.back_button.clicked.connect(self.browser.backward)
        self.forward_button.clicked.connect(self.browser.forward)
        self.next_button.clicked.connect(self.next_hit)
        self.previous_button.clicked.connect(self.previous_hit)
        self._context.theme.changed.connect(self._recolour)
        handlers: tuple[Callable[[], object], ...] = (
            self._to_search,
            self.next_hit,
            self.previous_hit,
            self.browser.backward,
            self.browser.forward,
        )
        for key, handler in zip(KEYS, handlers, strict=True):
            QShortcut(QKeySequence(key), self).activated.connect(handler)

    # --- Pages -------------------------------------------------------------------------------------------------

    def show_page(self, name: str = FIRST_PAGE) -> None:
        """Show a page by its name; a search that was under way is over."""
        if self.search.text():
            self.search.clear()
        self._open(self.guide.page(name))

    def _open(self, page: GuidePage) -> None:
        if Path(self.browser.source().toLocalFile()) != page.path:
            self.browser.show_page(page.path)

    def _chosen(self, current: QModelIndex) -> None:
        page = self.model.page_at(current.row())
        if page is not None:
            self._open(page)

    def _shown(self, path: Path) -> None:
        page = self.guide.pages[self.guide.row_of(path)]
        row = self.model.row_of(page.name)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.model.index(row))
        self.setWindowTitle(self.tr("{page} – user guide").format(page=page.title))
        self.browser.look_for(self._words)
        self._show_buttons()

    # --- Search --------------------------------------------------------------------------------------------------

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self, text: str) -> None:
        self._words = words_of(text)
        rows = [(page, count_hits(self._text_of(page), self._words)) for page in self.guide.pages]
        if self._words:
            rows = [(page, hits) for page, hits in rows if hits]
        self.model.set_rows(rows)
        hits = sum(count for _, count in rows)
        if not self._words:
            said = ""
        elif not hits:
            said = self.tr("Nothing found. Try another or a shorter word.")
        else:
            said = self.tr("%n hit(s)", "", hits)
        self.found.setText(said)
        self.found.setVisible(bool(said))
        if said:
            self._context.announced.emit(said)
        path = Path(self.browser.source().toLocalFile())
        here = [page for page, _ in rows if page.path == path]
        if here:
            self.list.setCurrentIndex(self.model.index(self.model.row_of(here[0].name)))
            self.browser.look_for(self._words)
        elif rows and path.is_file():
            self._open(rows[0][0])
        else:
            self.browser.look_for(self._words)
        self._show_buttons()

    def _text_of(self, page: GuidePage) -> str:
        if not self._words:
            return ""
        if page.name not in self._plain:
            document = QTextDocument()
            document.setMarkdown(for_reading(page.text))
            self._plain[page.name] = document.toPlainText()
        return self._plain[page.name]

    def next_hit(self) -> None:
        """The next hit, also on the next page that has one."""
        self._step(1)

    def previous_hit(self) -> None:
        """The hit before, also on the page before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if not self._words or not self.model.rowCount():
            return
        row = self.browser.hit + by if self.browser.hit >= 0 or by > 0 else -1
        if not 0 <= row < self.browser.hits:
            pages = self.model.rowCount()
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + by) % pages))
            row = 0 if by > 0 else self.browser.hits - 1
        if 0 <= row < self.browser.hits:
            self.browser.go_to_hit(row)
            self._context.announced.emit(
                self.tr("Hit {number} of {total} on this page").format(number=row + 1, total=self.browser.hits)
            )

    def _show_buttons(self) -> None:
        looking = bool(self._words) and self.model.rowCount() > 0
        self.next_button.setVisible(looking)
        self.previous_button.setVisible(looking)

    def _recolour(self) -> None:
        colours = self._context.theme.colours
        self.browser.use_colours((colours.warn_soft, colours.text), (colours.accent, colours.on_accent))
