"""What the directory of recipients says about age, channels and conflicts, record by record."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from exposure_check.domain.contact import ContactChannel
from exposure_check.domain.controller import Controller
from exposure_check.law import directory

DIRECTORY = directory.load(Path(__file__).parents[3] / "resources" / "law")
TODAY = date(2026, 11, 22)
RIGHTS = ("access", "erasure", "objection", "restriction", "rectification", "portability", "withdrawal")


@pytest.mark.parametrize("recipient", DIRECTORY.all(), ids=lambda each: each.slug)
def test_every_recipient_has_a_way_for_every_right(recipient: Controller) -> None:
    ways = {
        ContactChannel.EMAIL: recipient.email,
        ContactChannel.WEBFORM: recipient.webform,
        ContactChannel.LETTER: recipient.address,
    }
    for right in RIGHTS:
        channels = recipient.channels_for(right)
        assert channels
        assert all(ways[channel] for channel in channels)
        if recipient.suggested_channel in channels:
            assert channels[0] is recipient.suggested_channel
        if recipient.webform_for and right not in recipient.webform_for:
            assert ContactChannel.WEBFORM not in channels or not (recipient.email or recipient.address)
    for each in (*recipient.address_alternatives, *recipient.email_alternatives):
        assert each.source
        assert each.seen
        assert each.value


def test_all_recipients_of_the_facts_are_here() -> None:
    assert len(DIRECTORY.all()) == 100


def test_records_older_than_three_years_are_marked() -> None:
    stale = [each for each in DIRECTORY.all() if each.is_stale(TODAY)]
    # The facts mark the same 49.
    assert len(stale) == 49
    assert all(each.checked is None or each.checked <= date(2023, 10, 20) for each in stale)
    assert {each.slug for each in stale if each.checked is None} == {"bluesky", "venmo"}


def test_an_opt_out_form_is_not_offered_for_access() -> None:
    pimeyes = DIRECTORY.get("pimeyes")
    assert pimeyes.channels_for("access") == (ContactChannel.EMAIL,)
    assert pimeyes.channels_for("erasure") == (ContactChannel.WEBFORM, ContactChannel.EMAIL)


def test_a_recipient_with_nothing_but_a_form_keeps_it_for_every_right() -> None:
    facecheck = DIRECTORY.get("facecheck-id")
    assert (facecheck.email, facecheck.address) == (None, ())
    assert facecheck.channels_for("access") == (ContactChannel.WEBFORM,)


def test_what_a_recipient_asks_for_is_known() -> None:
    assert DIRECTORY.get("vk").needs_id_document is True
    assert DIRECTORY.get("pinterest").needs_id_document is False
    assert DIRECTORY.get("clearview-ai").needs_id_document is None
    representative = DIRECTORY.get("rocketreach").representative
    assert representative is not None
    assert "27" in representative.basis


def test_category_and_country_narrow_a_search() -> None:
    german = DIRECTORY.search("", country="de")
    assert german
    assert {each.country for each in german} == {"DE"}
    people_search = DIRECTORY.search("spokeo", kind="people-search", country="US")
    assert [each.slug for each in people_search] == ["spokeo"]
    assert DIRECTORY.search("spokeo", country="FR") == []
    everything = [each for kind in DIRECTORY.kinds() for each in DIRECTORY.search("", kind=kind)]
    assert len(everything) == len(DIRECTORY.all())
