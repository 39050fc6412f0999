"""A letterhead that is kept in the vault."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from exposure_check.bootstrap import Session
from exposure_check.domain.errors import InputRefused
from exposure_check.domain.letter_form import Letterhead
from exposure_check.services import letterheads


def test_a_letterhead_is_kept_with_its_logo_until_none_is_kept(
    session: Session, reopened: Callable[[], Session]
) -> None:
    assert session.letterheads.kept() is None
    letterhead = Letterhead(("Example Aid e.V.", "Straße 1"), "IBAN …", b"\x89PNG\x00\xff")
    session.letterheads.keep(letterhead)
    again = reopened()
    try:
        assert again.letterheads.kept() == letterhead
        again.letterheads.keep(None)
        assert again.letterheads.kept() is None
    finally:
        again.close()


@pytest.mark.parametrize("stored", ["[]", '{"lines": 3}', "{"])
def test_a_letterhead_of_another_version_is_said_to_be_unreadable(session: Session, stored: str) -> None:
    session.vault.set_setting(letterheads.SETTING, stored)
    with pytest.raises(InputRefused, match="Another version"):
        session.letterheads.kept()
