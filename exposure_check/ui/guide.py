"""The user guide that comes with the program: Markdown files below ``resources/guide``, one folder per language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from exposure_check.ui.resources import resource_path

FALLBACK = "en"
FIRST_PAGE = "01-what-this-is"

PAGES = {
    "": "02-first-steps",
    "overview": "02-first-steps",
    "face": "03-face",
    "photos": "04-photos",
    "matches": "05-matches",
    "report": "06-report",
    "letters": "07-letters",
    "cases": "08-sending",
    "batch": "12-organisations",
    "settings": "10-settings",
}
"""Which page of the guide explains which page of the window; empty: before a vault is open."""

_TITLE = re.compile(r"^# +(.+)$", re.MULTILINE)
_WEB_LINK = re.compile(r"!?\[([^\]]*)\]\((?![\w./-]+\))[^)]*?((?:[a-z][a-z0-9+.-]*:)?//[^)\s]+)[^)]*\)", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"(?<![`\w(/])<?((?:https?|ftp)://[^\s<>`)]+|www\.[^\s<>`)]+)>?", re.IGNORECASE)
_PICTURE = re.compile(r"^!\[([^\]]+)\]\(([^)]+)\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page. ``text`` is Markdown as it stands in the file."""

    path: Path
    title: str
    text: str

    @property
    def name(self) -> str:
        """The name of the file without its ending; the same in every language."""
        return self.path.stem


@dataclass(frozen=True, slots=True)
class Guide:
    """All pages in one language, in the order of reading."""

    language: str
    folder: Path
    pages: tuple[GuidePage, ...]

    def page(self, name: str) -> GuidePage:
        """The page with this name; the first one if there is none."""
        return next((page for page in self.pages if page.name == name), self.pages[0])

    def row_of(self, path: Path) -> int:
        """Where in the order a file stands; -1 for what is no page."""
        return next((row for row, page in enumerate(self.pages) if page.path == path), -1)


def guide_folder(language: str) -> Path:
    """Where the pages of a language are; the folder need not exist."""
    return resource_path("guide", language)


def load_guide(language: str) -> Guide:
    """The guide in ``language``, or in English where there is none. Raises OSError if its files are missing."""
    known = language if re.fullmatch("[a-z]{2}", language) and guide_folder(language).is_dir() else FALLBACK
    folder = guide_folder(known).resolve()
    pages = []
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        title = _TITLE.search(text)
        pages.append(GuidePage(path, title.group(1) if title is not None else path.stem, text))
    if not pages:
        raise FileNotFoundError(folder)
    return Guide(known, folder, tuple(pages))


def for_reading(markdown: str) -> str:
    """The text as the window shows it: addresses on the web are text to copy and no links, and what a picture shows
    stands under it, for those who do not see it."""
    without_links = _WEB_LINK.sub(lambda found: f"{found.group(1)} (`{found.group(2)}`)", markdown)
    without_links = _BARE_ADDRESS.sub(lambda found: f"`{found.group(1)}`", without_links)
    return _PICTURE.sub(r"![\1](\2)\n\n*\1*", without_links)


def words_of(query: str) -> tuple[str, ...]:
    """The words to look for."""
    return tuple(dict.fromkeys(query.casefold().split()))


def count_hits(text: str, words: Sequence[str]) -> int:
    """How often the words stand in a plain text; 0 unless each of them does."""
    folded = text.casefold()
    counts = [folded.count(word) for word in words]
    return sum(counts) if all(counts) else 0
