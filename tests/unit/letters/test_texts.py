"""Text blocks and other data files: typography, and damage that is named."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.country import EEA
from exposure_check.domain.errors import DamagedData
from exposure_check.domain.request import Language, Law, RequestKind
from exposure_check.letters.renderer import TypstRenderer
from exposure_check.letters.texts import Texts
from exposure_check.letters.typography import NARROW, NO_BREAK, with_fixed_spaces
from tests.unit.letters import phrases
from tests.unit.letters.requests import RENDERER, RESOURCES, request


@pytest.mark.parametrize("language", list(Language))
def test_spaces_that_must_not_break_are_fixed(language: Language) -> None:
    for written, printed in phrases.of(language).spaces:
        assert with_fixed_spaces(written, language) == printed


@settings(deadline=None)
@given(st.text(st.sampled_from("aA1 .,;:!?»«()Abs.lit.Art.{}% ")), st.sampled_from(list(Language)))
def test_only_spaces_ever_change(text: str, language: Language) -> None:
    fixed = with_fixed_spaces(text, language)
    assert fixed.replace(NO_BREAK, " ").replace(NARROW, " ") == text


GDPR = "letters/laws/eu-gdpr"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The resources, free to be damaged."""
    shutil.copytree(RESOURCES / "letters", tmp_path / "letters")
    shutil.copytree(RESOURCES / "fonts", tmp_path / "fonts")
    return tmp_path


@pytest.mark.parametrize(
    "name",
    [
        "languages/en/words.toml",
        "languages/en/countries.toml",
        "laws/eu-gdpr/law.toml",
        "laws/eu-gdpr/en/letters.toml",
        "laws/eu-gdpr/en/decisions.toml",
        "laws/eu-gdpr/en/common.toml",
        "laws/eu-gdpr/en/access.toml",
        "countries.toml",
    ],
)
@pytest.mark.parametrize("content", [b"", b"= nonsense", b"\xff\xfe", b"[blocks]\na = 1\n", None])
def test_a_damaged_file_is_named(copied: Path, name: str, content: bytes | None) -> None:
    path = copied / "letters" / name
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DamagedData, match=path.name.replace(".", r"\.")):
        TypstRenderer(copied).compose(request())


def test_a_block_that_is_there_twice_is_named(copied: Path) -> None:
    shutil.copy(copied / GDPR / "en/access.toml", copied / GDPR / "en/erasure.toml")
    with pytest.raises(DamagedData, match=r"access\.\S+ is there twice"):
        TypstRenderer(copied).compose(request())


def test_a_language_that_lacks_a_block_is_not_offered_for_that_kind(copied: Path) -> None:
    path = copied / GDPR / "fr/erasure.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"erasure.recipients"', '"erasure.forgotten"'), encoding="utf-8")
    renderer = TypstRenderer(copied)
    assert Language.FRENCH not in renderer.languages_for(RequestKind.ERASURE, Law.EU_GDPR)
    assert Language.FRENCH in renderer.languages_for(RequestKind.ACCESS, Law.EU_GDPR)
    with pytest.raises(DamagedData, match=r"erasure\.recipients is missing"):
        renderer.compose(request(RequestKind.ERASURE, Language.FRENCH))


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("languages/en/countries.toml", 'AT = "Austria"', 'XX = "Austria"'),
        ("languages/en/countries.toml", 'FR = "in France"', 'XX = "in France"'),
        ("languages/en/words.toml", "web-form = ", "webform = "),
        ("laws/eu-gdpr/en/decisions.toml", "35/2022", "36/2022"),
        ("laws/eu-gdpr/decisions.toml", "sources = ", "origins = "),
        ("laws/eu-gdpr/en/letters.toml", "erasure = ", "replies = "),
        ("laws/eu-gdpr/en/letters.toml", 'removal = "Request', '# "Request'),
    ],
)
def test_a_gap_in_a_language_is_found_on_loading(copied: Path, name: str, old: str, new: str) -> None:
    path = copied / "letters" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DamagedData, match=path.name.replace(".", r"\.")):
        TypstRenderer(copied).compose(request())


@pytest.mark.parametrize("language", list(Language))
def test_residents_of_every_state_of_the_area_are_named_in_every_language(language: Language) -> None:
    texts = Texts(RESOURCES / "letters")
    area = texts.law(Law.EU_GDPR).area
    assert frozenset(area) == EEA
    assert set(area) <= texts.countries.keys()
    assert texts.language(language).resident.keys() >= set(area)
    assert texts.language(language).countries.keys() >= texts.countries.keys()


def test_letters_can_be_written_from_several_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: RENDERER.to_pdf(RENDERER.compose(request())), range(8)))
    assert len(set(made)) == 1
