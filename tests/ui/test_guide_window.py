"""The guide in its window: it shows what lies in its folder and nothing else, and finds words in all pages."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exposure_check.ui.components.guide_window import GuideWindow
from exposure_check.ui.context import Context
from exposure_check.ui.guide import PAGES, count_hits, for_reading
from exposure_check.ui.main_window import MainWindow
from exposure_check.ui.widgets.frames import Notice
from exposure_check.ui.widgets.guide_browser import GuideBrowser
from tests.ui.conftest import at_rest, drain
from tests.ui.test_accessibility import check
from tests.ui.test_layout import cut_off


@pytest.fixture
def guide(window: MainWindow) -> Iterator[GuideWindow]:
    window.actions_table["guide"].trigger()
    made = window.helps.guide
    assert made is not None
    yield made
    window.helps.close_guide()
    drain()


class Opener(QObject):
    """Stands where a browser would be started."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def web() -> Iterator[tuple[str, list[str]]]:
    """A server that would notice any request."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_nothing_outside_of_its_folder_is_ever_fetched_or_opened(
    qtbot: QtBot, tmp_path: Path, web: tuple[str, list[str]]
) -> None:
    address, asked = web
    folder = tmp_path / "guide"
    folder.mkdir()
    (tmp_path / "secret.md").write_text("# Secret\n")
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.save(str(tmp_path / "secret.png"))
    (folder / "other.md").write_text("# Other\n")
    (folder / "page.md").write_text(
        f"# Page\n\n![shot]({address}/a.png)\n\n![shot](../secret.png)\n\n<img src='{address}/b.png'>\n\n"
        f"[a site]({address}/c) and {address}/d and <{address}/e>, [out](../secret.md), [on](other.md)\n"
    )
    opener = Opener()
    for scheme in ("http", "https", "file"):
        QDesktopServices.setUrlHandler(scheme, opener, "open")
    browser = GuideBrowser(folder.resolve())
    qtbot.addWidget(browser)
    browser.show()
    browser.show_page(folder / "page.md")
    text = browser.toPlainText()
    for part in "cde":
        assert f"{address}/{part}" in text, "an address is text to copy"
    for target in (f"{address}/c", "../secret.md", (tmp_path / "secret.md").as_uri(), "//host/share.md"):
        browser.setSource(QUrl(target))
        assert browser.toPlainText() == text
    for name in (f"{address}/a.png", "../secret.png"):
        found = browser.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert isinstance(found, QImage)
        assert found.isNull()
    links = follow_every_link(browser)
    for scheme in ("http", "https", "file"):
        QDesktopServices.unsetUrlHandler(scheme)
    assert links == ["other.md"], "only this one leads anywhere"
    assert (asked, opener.opened) == ([], [])


def follow_every_link(browser: GuideBrowser) -> list[str]:
    """Click on each link of the page; returns the pages to which that led."""
    start, led = browser.source(), []
    places = [
        parts.fragment().position() + 1
        for block in blocks(browser.document())
        for parts in fragments(block)
        if parts.fragment().charFormat().isAnchor()
    ]
    assert places
    for place in places:
        cursor = QTextCursor(browser.document())
        cursor.setPosition(place)
        QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=browser.cursorRect(cursor).center())
        if browser.source() != start:
            led.append(Path(browser.source().toLocalFile()).name)
            browser.setSource(start)
    return led


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> Iterator[QTextBlock.iterator]:
    parts = block.begin()
    while not parts.atEnd():
        yield parts
        parts += 1


def test_f1_opens_the_page_that_belongs_to_the_page_in_view(opened: MainWindow, qtbot: QtBot) -> None:
    assert set(opened.pages) <= set(PAGES)
    for page_id in ("letters", "matches"):
        opened.context.page_requested.emit(page_id)
        at_rest(opened, qtbot)
        opened.activateWindow()
        qtbot.waitUntil(opened.isActiveWindow)
        QTest.keyClick(opened, Qt.Key.Key_F1)
        guide = opened.helps.guide
        assert guide is not None
        assert Path(guide.browser.source().toLocalFile()).stem == PAGES[page_id]
        assert guide.browser.toPlainText().startswith(guide.guide.page(PAGES[page_id]).title)
    assert len(opened.findChildren(GuideWindow)) == 1
    opened.lock()
    drain()
    assert opened.findChildren(GuideWindow) == [], "who locks wants nothing left on the screen"
    at_rest(opened, qtbot)


def test_a_search_finds_every_page_with_the_words_and_steps_from_hit_to_hit(guide: GuideWindow) -> None:
    guide.show_page("04-photos")
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(guide.search, "forgot passphrase")
    page = guide.model.page_at(0)
    assert (guide.model.rowCount(), page and page.name) == (1, "15-problems")
    assert guide.browser.hits == len(guide.browser.extraSelections()) > 2
    assert guide.browser.toPlainText().startswith(page.title if page else "?")
    guide.search.setText("Face ID")
    rows = guide.model.rowCount()
    shown = set()
    for _ in range(200):
        QTest.keyClick(guide, Qt.Key.Key_F3)
        shown.add(guide.browser.source().toLocalFile())
    assert len(shown) == rows > 1
    before = guide.browser.hit
    guide.next_hit()
    guide.previous_hit()
    assert guide.browser.hit == before
    guide.search.setText("nobodywritesthis")
    assert guide.model.rowCount() == 0
    assert guide.found.text().startswith("Nothing found")
    guide.search.clear()
    assert guide.model.rowCount() == len(guide.guide.pages)
    assert guide.browser.extraSelections() == []


def test_back_and_forward_lead_through_the_pages(guide: GuideWindow) -> None:
    guide.show_page("13-limits")
    guide.list.setCurrentIndex(guide.model.index(2))
    guide.back_button.click()
    assert guide.list.currentIndex().row() == guide.model.row_of("13-limits")
    assert guide.windowTitle().startswith("What this program cannot do")
    guide.forward_button.click()
    assert guide.list.currentIndex().row() == 2
    assert not guide.forward_button.isEnabled()


def test_all_of_it_has_names_fits_and_shows_its_pictures_at_twice_the_text_size(
    guide: GuideWindow, context: Context, qtbot: QtBot
) -> None:
    check(guide)
    context.theme.set_text_percent(200)
    guide.resize(760, 520)
    guide.show_page("05-matches")
    qtbot.waitUntil(lambda: guide.browser.document().size().width() <= guide.browser.viewport().width())
    assert cut_off(guide) == []
    for row in range(guide.model.rowCount()):
        place = guide.list.visualRect(guide.model.index(row))
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = guide.list.fontMetrics().boundingRect(0, 0, place.width() - 28, 9999, flags, title(guide, row))
        assert place.height() >= needed.height()
    assert guide.browser.horizontalScrollBar().maximum() == 0
    context.theme.set_text_percent(100)


def title(guide: GuideWindow, row: int) -> str:
    page = guide.model.page_at(row)
    assert page is not None
    return page.title


@pytest.mark.parametrize(
    ("locale", "beginning", "said"), [("de_DE", "Was dieses", False), ("pl_PL", "What this", True)]
)
def test_the_guide_is_in_the_language_of_the_window_or_says_that_it_is_not(
    window: MainWindow, locale: str, beginning: str, said: bool
) -> None:
    QLocale.setDefault(QLocale(locale))
    guide = GuideWindow(window.context, window)
    guide.show_page()
    guide.show()
    assert guide.browser.toPlainText().startswith(beginning)
    assert any(notice.isVisible() for notice in guide.findChildren(Notice)) is said
    guide.close()


def test_words_are_counted_only_if_all_of_them_are_there() -> None:
    assert count_hits("A vault, the Vault", ("vault", "the")) == 3
    assert count_hits("A vault", ("vault", "the")) == 0
    assert count_hits("A vault", ()) == 0


def test_what_a_picture_shows_stands_under_it() -> None:
    assert for_reading("![A page](images/a.png)") == "![A page](images/a.png)\n\n*A page*"
    assert for_reading("[Next](02-next.md)") == "[Next](02-next.md)"
