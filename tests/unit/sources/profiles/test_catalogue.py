"""What the help says of public places, and that the program does what it says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from exposure_check.domain.errors import DamagedData
from exposure_check.sources.profiles.asking import MEDIA_HOSTS, Advice, ReadAs, hosts
from exposure_check.sources.profiles.catalogue import FILE, Coverage, Place, read_catalogue
from exposure_check.sources.profiles.starting import start

PATH = Path(__file__).parents[4] / "resources" / "sources" / FILE
PLACES = read_catalogue(PATH)


def _filled(example: str) -> str:
    for name, value in (
        ("https://server", "https://server.example"),
        ("@server", "@server.example"),
        ("https://site", "https://site.example"),
        ("@domain", "@domain.example"),
        ("...", "dQw4w9WgXcQ"),
    ):
        example = example.replace(name, value) if f"{value}" not in example else example
    return example


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.platform)
def test_every_example_of_what_may_be_typed_is_understood(place: Place) -> None:
    for example in place.type:
        assert start(_filled(example)), example


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.platform)
def test_the_hosts_that_are_asked_are_those_that_the_catalogue_names(place: Place) -> None:
    named = {host for host in place.hosts if "{" not in host}
    assert MEDIA_HOSTS.get(place.platform, frozenset()) - named == frozenset()
    if not any("{" in host for host in place.hosts) and place.platform != "wikimedia":
        for example in place.type:
            assert hosts(start(_filled(example))) <= named


def test_each_place_is_described_once_and_dated() -> None:
    assert len({place.platform for place in PLACES}) == len(PLACES)
    assert all(date(2026, 1, 1) <= place.checked for place in PLACES)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.platform)
def test_places_that_give_a_preview_alone_advise_a_saved_page(place: Place) -> None:
    gives_little = place.coverage is Coverage.PREVIEW
    assert (place.advice is Advice.SAVED_PAGE_OR_EXPORT) == gives_little
    for example in place.type:
        for ask in start(_filled(example)):
            assert (ask.read_as is ReadAs.PREVIEW) == gives_little
            assert ask.advice is place.advice


@pytest.mark.parametrize("content", [b"", b"{}", b'{"places":[{}]}', b"[" * 100_000, b"\xff", b'{"places":[],"x":1}'])
def test_a_damaged_catalogue_is_said_to_be_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE
    path.write_bytes(content)
    with pytest.raises(DamagedData):
        read_catalogue(path)
    with pytest.raises(DamagedData):
        read_catalogue(tmp_path / "missing.json")
