"""Paragraphs that a person keeps for further letters."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import InputRefused, NotFound
from exposure_check.domain.request import Language
from exposure_check.services import text_blocks
from exposure_check.services.text_blocks import TextBlock


def test_a_block_is_kept_in_the_vault_replaced_and_removed(session: Session, reopened: Callable[[], Session]) -> None:
    session.text_blocks.add("  my   greeting ", Language.ENGLISH, "First\nversion.")
    session.text_blocks.add("my greeting", Language.FRENCH, "En français.")
    session.text_blocks.add("my greeting", Language.ENGLISH, "Second version {{ x }}.")
    again = reopened()
    try:
        blocks = again.text_blocks
        assert blocks.all() == (
            TextBlock("my greeting", Language.ENGLISH, "Second version {{ x }}."),
            TextBlock("my greeting", Language.FRENCH, "En français."),
        )
        with pytest.raises(InputRefused, match="several languages: en, fr"):
            blocks.get("my greeting")
        removed = blocks.remove("my greeting", Language.ENGLISH)
        assert blocks.all() == (blocks.get("my greeting"),)
        assert blocks.add(removed.name, removed.language, removed.text) in blocks.all()
        with pytest.raises(NotFound):
            blocks.remove("nothing")
    finally:
        again.close()


@pytest.mark.parametrize(("name", "text"), [("", "x"), ("x", " \n"), ("n" * 61, "x"), ("x", "t" * 6001)])
def test_a_block_that_is_empty_or_too_long_is_refused(session: Session, name: str, text: str) -> None:
    with pytest.raises(InputRefused):
        session.text_blocks.add(name, Language.ENGLISH, text)
    assert session.text_blocks.all() == ()


def test_there_is_room_for_so_many_blocks_only(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_blocks, "MOST_BLOCKS", 2)
    for name in ("a", "b"):
        session.text_blocks.add(name, Language.ENGLISH, "x")
    with pytest.raises(InputRefused, match="Remove one first"):
        session.text_blocks.add("c", Language.ENGLISH, "x")
    session.text_blocks.add("b", Language.ENGLISH, "replaced")


def test_blocks_that_cannot_be_read_are_said_to_be_so(session: Session) -> None:
    session.vault.set_setting(text_blocks.SETTING, '[{"name": 1}]')
    with pytest.raises(InputRefused, match="Another version"):
        session.text_blocks.all()
