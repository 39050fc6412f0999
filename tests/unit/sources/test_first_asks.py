"""What a person wrote: a public place, or a file of their own."""

from __future__ import annotations

import pytest

from exposure_check.sources.public import first_asks


@pytest.mark.parametrize(
    "path",
    [
        "/photos/me@example.org",
        "/photos/me@example.org/a.jpg",
        r"C:\photos\me@example.org",
        r"\\server\photos\me@example.org",
        "C:/me@example.org.zip",
    ],
)
def test_a_path_with_an_at_sign_is_never_asked_for_in_public(path: str) -> None:
    assert first_asks(path) == []


@pytest.mark.parametrize("place", ["me@example.org", "@me@example.org", "https://example.org/me", "u/me"])
def test_a_public_place_is_one(place: str) -> None:
    assert first_asks(place)
