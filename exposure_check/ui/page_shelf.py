"""The pages of the window, each built when it is first wanted, and the others one by one as soon as nothing else is to
be done: all at once would let the window stand still for half a second when a vault is opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from exposure_check.ui.components.page import Page
from exposure_check.ui.context import Context
from exposure_check.ui.widgets.dressing import dress, is_dressed

PAUSE = 10
"""Milliseconds between two pages: what the person does, and what jobs answer, comes first."""

Makers = Mapping[str, Callable[[Context], Page]]


class PageShelf(QObject):
    """Puts pages into ``stack``. Between :meth:`fill` and :meth:`clear` there is an open vault; only then there are
    pages. A page that is not built yet hears no signal: see :meth:`is_built`."""

    def __init__(self, context: Context, makers: Makers, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._context, self._makers, self._stack = context, makers, stack
        self._built: dict[str, Page] = {}
        self._idle = QTimer(self)
        self._idle.setInterval(PAUSE)
        self._idle.timeout.connect(self._do_next)
        context.theme.changed.connect(self._look_changed)

    def fill(self) -> None:
        """A vault is open: pages can be built."""
        self._idle.start()

    def clear(self) -> None:
        """Take all pages away."""
        self._idle.stop()
        for page in self._built.values():
            self._stack.removeWidget(page)
            page.deleteLater()
            # At once: answers that are on their way to a page must not find it without its vault.
            QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
        self._built = {}

    def __getitem__(self, page_id: str) -> Page:
        """The page with this id, built if it is not there yet, in the looks of now."""
        if page_id not in self._built:
            self.build(page_id)
        dress(self._built[page_id])
        return self._built[page_id]

    def build(self, page_id: str) -> None:
        """Build a page that is not there yet."""
        page = self._built[page_id] = self._makers[page_id](self._context)
        self._stack.addWidget(page)
        dress(page)

    def __iter__(self) -> Iterator[str]:
        """The ids of all pages, built or not."""
        return iter(self._makers)

    @property
    def is_filling(self) -> bool:
        """Whether there are pages still to be built, or to be dressed."""
        return self._idle.isActive()

    def is_built(self, page_id: str) -> bool:
        """Whether the page is there already."""
        return page_id in self._built

    def id_of(self, widget: QWidget | None) -> str:
        """The id of a page; empty if it is none of these."""
        return next((page_id for page_id, page in self._built.items() if page is widget), "")

    def _look_changed(self) -> None:
        """The page in view changes at once, the others one by one."""
        in_view = self._built.get(self.id_of(self._stack.currentWidget()))
        if in_view is not None:
            dress(in_view)
        if self._built:
            self._idle.start()

    def _do_next(self) -> None:
        self._idle.stop()  # a page that cannot be built says so once, and not a hundred times a second
        missing = next((page_id for page_id in self if page_id not in self._built), None)
        undressed = next((page for page in self._built.values() if not is_dressed(page)), None)
        if missing is not None:
            self.build(missing)
            self._idle.start()
        elif undressed is not None:
            dress(undressed)
            self._idle.start()
