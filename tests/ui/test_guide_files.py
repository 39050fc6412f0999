"""The files of the user guide: the same in every language, with links that lead somewhere and keys that exist."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # our own catalogues
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from exposure_check.ui.actions import ACTIONS, REVIEW_KEYS
from exposure_check.ui.components.guide_window import KEYS
from exposure_check.ui.guide import PAGES, guide_folder, load_guide
from exposure_check.ui.resources import resource_path

LANGUAGES = ("en", "de", "fr")
LINK = re.compile(r"(!?)\[[^\]]+\]\(([^)]+)\)")
KEY = re.compile(r"\*\*((?:[A-ZÄÖÜ][a-zä]+\+)+\S+?|F\d+)\*\*")
LOCAL_KEYS = {"Strg": "Ctrl", "Umschalt": "Shift", "Maj": "Shift", "Links": "Left", "Rechts": "Right"}
LOCAL_KEYS |= {"Gauche": "Left", "Droite": "Right"}
MOST_BYTES, MOST_BYTES_IN_ALL = 120_000, 4_000_000


def shape(path: Path) -> list[str]:
    """What must be the same in every language: headings, bullets, rows, links, pictures, commands."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        start = re.match(r"#+ |- |\|", line)
        if start is not None:
            found.append(start.group())
        found += [target for _, target in LINK.findall(line)]
        found += [re.sub(r" [A-Z]+$", "", code) for code in re.findall(r"`([^`]+)`", line)]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_the_same_parts_in_every_language(language: str) -> None:
    english, other = load_guide("en"), load_guide(language)
    assert other.language == language
    assert [page.name for page in other.pages] == [page.name for page in english.pages]
    for one, same in zip(english.pages, other.pages, strict=True):
        assert shape(same.path) == shape(one.path), same.path
        assert same.text.count("\n# ") == 0, "a page has one title"
        assert same.text.startswith("# ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_picture_leads_to_a_file_beside_it(language: str) -> None:
    folder = guide_folder(language).resolve()
    seen = set()
    for path in folder.glob("*.md"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text, "the guide is read offline"
        for mark, target in LINK.findall(text):
            wanted = (folder / target).resolve()
            assert wanted.is_file(), f"{path.name}: {target}"
            assert wanted.is_relative_to(folder)
            assert wanted.suffix == (".png" if mark else ".md")
            seen.add(wanted)
    assert seen >= set(folder.glob("images/*")), "every picture is used"


def test_the_pictures_are_small() -> None:
    pictures = [path for language in LANGUAGES for path in guide_folder(language).glob("images/*")]
    sizes = {path: path.stat().st_size for path in pictures}
    assert len(sizes) == 9 * len(LANGUAGES)
    assert {path: size for path, size in sizes.items() if size > MOST_BYTES} == {}
    assert sum(sizes.values()) < MOST_BYTES_IN_ALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_the_guide_names_does_something(language: str) -> None:
    known = {spec.shortcut for spec in ACTIONS if spec.shortcut} | {key for key, _ in REVIEW_KEYS} | set(KEYS)
    named = set()
    for path in guide_folder(language).glob("*.md"):
        for key in KEY.findall(path.read_text(encoding="utf-8")):
            parts = re.split(r"(?<=.)\+", key, maxsplit=1)
            named.add("+".join(LOCAL_KEYS.get(part, part) for part in parts))
    assert named <= known
    assert {"F1", "Ctrl+L", "Ctrl++", "Shift+F3"} <= named
    assert all(QKeySequence(key).count() == 1 for key in named)


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_that_the_guide_names_have_these_words_in_the_window(language: str) -> None:
    # The English catalogue holds plurals only: what is translated in another one is what stands in the code.
    name, part = ("de", "source") if language == "en" else (language, "translation")
    catalogue = ET.parse(resource_path("i18n", f"exposure_check_{name}.ts"))  # noqa: S314 - our own file
    words = {bare(message.findtext(part) or "") for message in catalogue.iter("message")}
    named = set()
    for path in guide_folder(language).glob("*.md"):
        # What ends so is the text of a button; other bold words may be emphasis.
        named |= set(re.findall(r"\*\*([^*]+(?:…|\?))\*\*", path.read_text(encoding="utf-8")))
    assert len(named) > 15
    assert {text for text in named if bare(text) not in words} == set()


def bare(text: str) -> str:
    """A text without mnemonics and without what languages put before marks."""
    return re.sub(r"[\s\u00a0\u202f]+(?=[…?])", "", re.sub(r"&(?=\w)", "", text))


def test_every_page_that_explains_a_page_of_the_window_exists() -> None:
    names = {page.name for page in load_guide("en").pages}
    assert set(PAGES.values()) <= names


def test_an_unknown_language_gets_the_english_guide() -> None:
    assert load_guide("xx").language == "en"
    assert load_guide("../de").language == "en"
