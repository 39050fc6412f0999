"""Records of datarequests.org, as the database has them and as nobody should write them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.contact import ContactChannel
from exposure_check.domain.errors import DamagedRecord
from exposure_check.law.datarequests import LARGEST_RECORD, country_names, from_datarequests

RECORDS = Path(__file__).parent / "datarequests"
NAMES = country_names(Path(__file__).parents[3] / "resources" / "law")
ACXIOM: dict[str, Any] = json.loads((RECORDS / "acxiom.json").read_text(encoding="utf-8"))


def record(**changes: object) -> bytes:
    """The Acxiom record with ``changes``; None removes a field."""
    content = {**ACXIOM, **{key.replace("_", "-"): value for key, value in changes.items()}}
    return json.dumps({key: value for key, value in content.items() if value is not None}).encode()


def test_a_record_becomes_a_recipient() -> None:
    found = from_datarequests((RECORDS / "acxiom.json").read_bytes(), NAMES)
    assert (found.slug, found.name, found.kind) == ("acxiom", "Acxiom Deutschland GmbH", "data-broker")
    assert found.address == ("Speicherstraße 57-59", "60327 Frankfurt am Main", "Deutschland")
    assert (found.country, found.established) == ("DE", "EEA")
    assert found.asks_for == ("Name", "Adresse")
    assert found.needs_id_document is False
    assert found.suggested_channel is ContactChannel.EMAIL
    assert found.quality == "db-verified"
    assert len(found.sources) == 4


def test_a_record_without_a_date_says_that_its_age_is_unknown() -> None:
    found = from_datarequests((RECORDS / "clearview-ai.json").read_bytes(), NAMES)
    assert found.checked is None
    assert "no date" in found.notes[0]
    assert (found.country, found.established) == ("US", "US")


def test_services_that_a_company_runs_become_its_other_names() -> None:
    found = from_datarequests((RECORDS / "adobe.json").read_bytes(), NAMES)
    assert "Behance (www.behance.net)" in found.aliases
    assert found.fax == "+353 1 242 6711"
    assert found.kind == "other"
    assert found.country == "IE"


def test_a_country_that_is_not_known_is_not_guessed() -> None:
    found = from_datarequests(record(address="Somewhere 1\nAtlantis"), NAMES)
    assert (found.country, found.established) == (None, None)
    assert from_datarequests(record()).country is None


def test_a_fax_number_is_told_and_not_made_a_channel() -> None:
    found = from_datarequests(record(suggested_transport_medium="fax"), NAMES)
    assert found.suggested_channel is None
    assert any("fax" in note for note in found.notes)


def test_a_record_that_a_machine_made_is_called_so() -> None:
    found = from_datarequests(record(quality="scraped"), NAMES)
    assert found.quality == "secondary"
    assert any("scraped" in note for note in found.notes)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": None}, "name"),
        ({"sources": []}, "sources"),
        ({"surprise": 1}, "surprise"),
        ({"email": "nobody"}, "email"),
        ({"web": "javascript:alert(1)"}, "web"),
        ({"webform": "file:///etc/passwd"}, "webform"),
        ({"name": "Acxiom\u202egnp"}, "cannot be printed"),
        ({"name": "Acxiom\x1b[31m"}, "cannot be printed"),
        ({"address": "\n".join(["x"] * 11)}, "too long"),
        ({"address": "", "email": None, "webform": None}, "no postal address"),
        ({"slug": "../../etc"}, "slug"),
        ({"runs": ["x"] * 301}, "runs"),
        ({"needs_id_document": "no"}, "needs-id-document"),
    ],
)
def test_what_is_no_record_is_refused_with_its_place(changes: dict[str, object], problem: str) -> None:
    with pytest.raises(DamagedRecord, match=problem):
        from_datarequests(record(**changes), NAMES)


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff\xfe", b"[" * 60_000, b" " * (LARGEST_RECORD + 1)])
def test_other_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(DamagedRecord):
        from_datarequests(data, NAMES)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([*ACXIOM, "runs", "comments"]), st.none() | st.text() | st.lists(st.text())))
def test_any_change_of_a_record_gives_a_recipient_or_a_sentence(changes: dict[str, object]) -> None:
    try:
        found = from_datarequests(record(**changes), NAMES)
    except DamagedRecord:
        return
    assert found.name.isprintable()
    assert found.sources
    assert found.channels_for("access")
