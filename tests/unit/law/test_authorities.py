"""The authorities that ship, who is competent for whom, and what happens to a damaged file."""

from __future__ import annotations

import contextlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.authority import Authority
from exposure_check.domain.contact import ContactChannel
from exposure_check.domain.country import EEA, ISO_3166_1_ALPHA_2
from exposure_check.domain.errors import DamagedData, NotFound, UnknownCountry
from exposure_check.law import authorities
from exposure_check.services import ports

RESOURCES = Path(__file__).parents[3] / "resources" / "law"
DIRECTORY = authorities.load(RESOURCES)
TODAY = date(2026, 11, 22)

LAENDER = {
    "Baden-Württemberg": "debawueldb",
    "Bayern": "debaylda",
    "Berlin": "deberlbdi",
    "Brandenburg": "debralda",
    "Bremen": "debrelfdi",
    "Hamburg": "dehmbbfdi",
    "Hessen": "dehessbdi",
    "Mecklenburg-Vorpommern": "demvldi",
    "Niedersachsen": "dendslfd",
    "Nordrhein-Westfalen": "denrwldi",
    "Rheinland-Pfalz": "derlpbdi",
    "Saarland": "desaarudz",
    "Sachsen": "desaechsdsb",
    "Sachsen-Anhalt": "desalbd",
    "Schleswig-Holstein": "deshuld",
    "Thüringen": "detlfdi",
}


def changed(folder: Path, **changes: object) -> Path:
    """An authority file whose third entry has ``changes``; None removes the field."""
    content: dict[str, Any] = json.loads((RESOURCES / "authorities.json").read_text(encoding="utf-8"))
    content["authorities"][2] |= changes
    (folder / "authorities.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_the_directory_is_what_the_services_ask_for() -> None:
    port: ports.Authorities = DIRECTORY
    assert port is DIRECTORY


@pytest.mark.parametrize("authority", DIRECTORY.all(), ids=lambda each: each.slug)
def test_every_authority_says_where_it_comes_from_and_can_be_reached(authority: Authority) -> None:
    assert authority.sources
    assert authority.complaint_basis
    assert authority.country in ISO_3166_1_ALPHA_2
    assert authority.channels
    assert authority.suggested_channel in {None, authority.channels[0]}
    assert authority.checked is not None or authority.is_stale(TODAY)
    assert authority in DIRECTORY.search(authority.slug)[:1]
    assert authority in DIRECTORY.search(authority.name)[:2]
    if not authority.languages:
        assert any("language" in note.casefold() for note in authority.notes) or authority.handles == "broadcasters"


@pytest.mark.parametrize("country", sorted(EEA - {"DE"}))
def test_every_state_of_the_area_has_one_authority_under_the_gdpr(country: str) -> None:
    found = DIRECTORY.competent(country)
    (authority,) = found.authorities
    assert not found.choose_region
    assert authority.complaint_basis == "GDPR Art. 77"


@pytest.mark.parametrize(
    ("country", "slug", "basis"),
    [
        ("GB", "gbico", "DPA 2018 s. 165"),
        ("CH", "chedoeb", "FADP Art. 49"),
        ("CA", "caopc", "PIPEDA s. 11"),
        ("AU", "auoaic", "Privacy Act 1988 s. 36"),
        ("BR", "branpd", "LGPD Art. 18"),
    ],
)
def test_other_countries_have_their_own_basis(country: str, slug: str, basis: str) -> None:
    (authority,) = DIRECTORY.competent(country.lower()).authorities
    assert authority.slug == slug
    assert authority.complaint_basis.startswith(basis)


def test_in_germany_each_land_has_its_authority() -> None:
    assert {each.name: each.authority for each in DIRECTORY.regions("DE")} == LAENDER
    for name, slug in LAENDER.items():
        found = DIRECTORY.competent("DE", name)
        assert [each.slug for each in found.authorities] == [slug]
        assert found.region is not None
        assert found.authorities[0].jurisdiction == name


@pytest.mark.parametrize("region", ["Bavaria", "bayern", "DE-BY", "by", " BAYERN "])
def test_a_land_is_found_by_name_alias_and_code(region: str) -> None:
    # Companies, not the authority for public bodies in Bavaria.
    assert DIRECTORY.competent("DE", region).authorities[0].slug == "debaylda"


def test_without_a_land_the_choice_is_the_persons() -> None:
    found = DIRECTORY.competent("DE")
    assert found.choose_region
    assert sorted(each.slug for each in found.authorities) == sorted(LAENDER.values())


def test_authorities_for_churches_broadcasters_and_public_bodies_hear_no_complaint_about_companies() -> None:
    others = {each.slug for each in DIRECTORY.all() if not each.hears_companies}
    assert {"debfdi", "debayldb", "deekdbfd", "derf", "derfdw"} <= others
    competent = {each.slug for country in EEA for each in DIRECTORY.competent(country).authorities}
    assert not competent & others


def test_california_is_the_only_state_of_the_united_states_in_the_directory() -> None:
    assert DIRECTORY.competent("US", "California").authorities[0].slug == "uscppa"
    assert DIRECTORY.competent("US").choose_region
    with pytest.raises(NotFound, match="Texas"):
        DIRECTORY.competent("US", "Texas")


def test_a_region_does_not_matter_where_one_authority_is_there_for_all() -> None:
    assert DIRECTORY.competent("FR", "Bretagne") == DIRECTORY.competent("FR")


def test_unknown_countries_regions_and_slugs_are_named() -> None:
    with pytest.raises(NotFound, match="JP"):
        DIRECTORY.competent("JP")
    with pytest.raises(UnknownCountry, match="ZZ"):
        DIRECTORY.competent("ZZ")
    with pytest.raises(NotFound, match="Preußen"):
        DIRECTORY.competent("DE", "Preußen")
    with pytest.raises(NotFound, match="nobody"):
        DIRECTORY.get("nobody")


def test_old_and_undated_records_are_marked() -> None:
    assert DIRECTORY.get("iedpc").is_stale(TODAY)
    assert DIRECTORY.get("auoaic").is_stale(TODAY)
    assert not DIRECTORY.get("dendslfd").is_stale(TODAY)


def test_the_suggested_way_comes_first() -> None:
    assert DIRECTORY.get("deberlbdi").channels == (ContactChannel.EMAIL, ContactChannel.WEBFORM, ContactChannel.LETTER)
    assert DIRECTORY.get("nods").channels[0] is ContactChannel.LETTER


@pytest.mark.parametrize(("text", "first"), [("cnil", "frcnil"), ("ICO", "gbico"), ("thuringen", "detlfdi")])
def test_the_best_fit_comes_first(text: str, first: str) -> None:
    assert DIRECTORY.search(text)[0].slug == first


@settings(deadline=None)
@given(st.text(max_size=30), st.none() | st.text(max_size=30))
def test_any_text_for_a_country_and_a_region_ends_in_an_answer_or_a_sentence(country: str, region: str | None) -> None:
    for code in (country, "DE"):
        with contextlib.suppress(NotFound, UnknownCountry):
            assert DIRECTORY.competent(code, region).authorities


@pytest.mark.parametrize(
    "changes",
    [
        {"email": "not an address"},
        {"handles": "everyone"},
        {"checked": "yesterday"},
        {"sources": []},
        {"country": "Bulgaria"},
        {"languages": ["Bulgarian"]},
        {"surprise": True},
        {"channel": "webform"},
        {"jurisdiction": "Sofia"},
        {"address": [], "email": None, "webform": None},
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(DamagedData, match=r"authorities\.json.*entry 3 \(bgcpdp\)"):
        authorities.load(changed(tmp_path, **changes))


def test_two_entries_with_one_slug_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedData, match="one slug"):
        authorities.load(changed(tmp_path, slug="frcnil"))


def test_a_region_that_names_no_authority_is_refused(tmp_path: Path) -> None:
    content = json.loads((RESOURCES / "authorities.json").read_text(encoding="utf-8"))
    content["regions"][0]["authority"] = "frcnil"
    (tmp_path / "authorities.json").write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(DamagedData, match="Baden-Württemberg"):
        authorities.load(tmp_path)
