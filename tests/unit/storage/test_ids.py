"""Identifiers that a person can type."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exposure_check.storage.ids import ID_LENGTH, short_id


@given(st.binary(min_size=ID_LENGTH, max_size=ID_LENGTH))
def test_an_id_has_no_letters_that_look_like_digits(randomness: bytes) -> None:
    identifier = short_id(lambda _: randomness)
    assert len(identifier) == 12
    assert identifier.isalnum()
    assert identifier == identifier.lower()
    assert not set(identifier) & set("ilou")


def test_ids_do_not_repeat() -> None:
    assert len({short_id() for _ in range(10_000)}) == 10_000
