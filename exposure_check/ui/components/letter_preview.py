"""The letter as it will look: pages drawn by the letter engine off the GUI thread, with the text for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exposure_check.domain.request import ComposedLetter
from exposure_check.ui.api import LetterOrder
from exposure_check.ui.context import Context
from exposure_check.ui.tasks import Task
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.paper import PaperView, Sheet
from exposure_check.ui.widgets.scroll_area import ScrollArea

DELAY = 250
"""Milliseconds of quiet before the letter is set anew."""

PIXELS_PER_INCH = 110.0

AT_ONCE = 4
"""Pages whose pictures come with the letter, so that it is there all at once; others follow when they are painted."""
KEPT = 12
"""Pages whose pictures are kept, 5 MB each: more than the highest screen shows. A letter may have hundreds."""

Drawn = tuple[list[Sheet], list[QImage]]


def drawn(pngs: Sequence[bytes]) -> Drawn:
    """The pages of a letter, and the pictures of the first ones. Not for the GUI thread."""
    sheets = [Sheet.of(png) for png in pngs]
    return sheets, [sheet.image() for sheet in sheets[:AT_ONCE]]


class LetterPreview(ScrollArea):
    """Shows the letter for an order, debounced; the newest order wins. ``reading``: in the person's own language, to be
    understood and not to be sent.
    """

    composed = Signal(object)
    """The ``ComposedLetter`` in view, or None while there is none."""

    def __init__(self, context: Context, *, reading: bool = False) -> None:
        super().__init__()
        self.setObjectName("letter")
        self._context = context
        self._order: LetterOrder | Callable[[], LetterOrder] | None = None
        self._task: Task[tuple[ComposedLetter, Drawn]] | None = None
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
        self._pages: list[PaperView] = []
        self._seen: dict[PaperView, None] = {}
        """Pages with pictures, the one that came last at the end."""
        self._wanted: dict[PaperView, None] = {}
        self._drawing: Task[list[tuple[Sheet, QImage]]] | None = None
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
            self.show_pages(([], []), "")
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

        def render() -> tuple[ComposedLetter, Drawn]:
            letter = requests.preview(order() if callable(order) else order)
            return letter, drawn(requests.pages(letter, PIXELS_PER_INCH))

        self._task = self._context.run(self, render, self._rendered, partial(self._failed))

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _rendered(self, rendered: tuple[ComposedLetter, Drawn]) -> None:
        self._task = None
        letter, pages = rendered
        self.notice.say("")
        self.show_pages(pages, letter.text)
        self.composed.emit(letter)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self.show_pages(([], []), "")
        self._context.tell(error, self.notice.say_problem)
        self.composed.emit(None)

    # --- Pages -----------------------------------------------------------------------------------------------------

    def show_pages(self, pages: Drawn, text: str) -> None:
        """Show these pages, which :func:`drawn` made; ``text`` is what a screen reader says."""
        sheets, images = pages
        for page in self._pages[len(sheets) :]:
            self._forget(page)
            self._layout.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages = self._pages[: len(sheets)]
        for page, sheet in zip(self._pages, sheets, strict=False):
            page.show_sheet(sheet)
        for sheet in sheets[len(self._pages) :]:
            page = PaperView(sheet)
            page.wanted.connect(self._want)
            self._pages.append(page)
            self._layout.insertWidget(len(self._pages), page)
        for page, image in zip(self._pages, images, strict=False):
            self._show_picture(page, image)
        for number, page in enumerate(self._pages, 1):
            page.setAccessibleName(self.tr("Page {number} of {total}").format(number=number, total=len(sheets)))
        self.setAccessibleDescription(text)

    def _forget(self, page: PaperView) -> None:
        self._wanted.pop(page, None)
        if page in self._seen:
            del self._seen[page]
            page.forget_picture()

    def _show_picture(self, page: PaperView, image: QImage) -> None:
        page.show_picture(image)
        self._wanted.pop(page, None)
        self._seen.pop(page, None)
        self._seen[page] = None
        while len(self._seen) > KEPT:
            self._forget(next(iter(self._seen)))

    def _want(self, page: PaperView) -> None:
        self._wanted[page] = None
        if self._drawing is None:
            self._draw()

    def _draw(self) -> None:
        """The newest wishes first. Pages that have scrolled away ask again when they come back."""
        in_view = [page for page in self._wanted if not page.visibleRegion().isEmpty()]
        self._wanted = dict.fromkeys(in_view[:-AT_ONCE])
        sheets = [page.sheet for page in in_view[-AT_ONCE:]]
        if sheets:
            self._drawing = self._context.run(
                self, lambda: [(sheet, sheet.image()) for sheet in sheets], self._drawn, self._not_drawn
            )

    def _drawn(self, found: list[tuple[Sheet, QImage]]) -> None:
        self._drawing = None
        images = {id(sheet): image for sheet, image in found}
        for page in self._pages:
            if id(page.sheet) in images:
                self._show_picture(page, images[id(page.sheet)])
        self._draw()

    def _not_drawn(self, error: Exception) -> None:
        self._drawing = None
        self._context.errors.report(error)
