"""The decisions that ship, and what happens to a damaged file."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exposure_check.domain.country import ISO_3166_1_ALPHA_2
from exposure_check.domain.decision import Decision
from exposure_check.domain.errors import DamagedData
from exposure_check.law import decisions, directory
from exposure_check.services import ports

RESOURCES = Path(__file__).parents[3] / "resources"
DECISIONS = decisions.load(RESOURCES / "law")
RECIPIENTS = directory.load(RESOURCES / "law")


def changed(folder: Path, **changes: object) -> Path:
    """A file whose second entry has ``changes``."""
    content: dict[str, Any] = json.loads((RESOURCES / "law" / "decisions.json").read_text(encoding="utf-8"))
    content["decisions"][1] |= changes
    (folder / "decisions.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def test_the_decisions_are_what_the_services_ask_for() -> None:
    port: ports.Decisions = DECISIONS
    assert port is DECISIONS


@pytest.mark.parametrize("decision", DECISIONS.all(), ids=lambda each: each.id)
def test_every_decision_is_about_a_known_recipient_and_has_sources(decision: Decision) -> None:
    assert RECIPIENTS.get(decision.recipient)
    assert decision.sources
    assert decision.country in ISO_3166_1_ALPHA_2
    assert decision.status
    assert decision.checked == date(2026, 11, 22)
    assert re.fullmatch(r"\d{4}-\d\d(-\d\d)?", decision.decided)
    assert (decision.amount is not None) == (decision.kind in {"fine", "penalty"})


def test_the_decisions_about_a_recipient_come_in_order() -> None:
    found = DECISIONS.about("clearview-ai")
    assert len(found) == 14
    assert [each.decided for each in found] == sorted(each.decided for each in found)
    assert [each.id for each in DECISIONS.about("pimeyes")] == [
        "pimeyes-de-2021-05",
        "pimeyes-de-2022-12",
        "pimeyes-de-2026-04-30",
    ]
    assert DECISIONS.about("instagram") == []


def test_proceedings_and_complaints_of_others_are_no_decisions() -> None:
    assert not any(each.is_decision for each in DECISIONS.about("pimeyes"))
    assert not any(each.is_decision for each in DECISIONS.all() if "noyb" in each.authority)
    assert sum(each.is_decision for each in DECISIONS.about("clearview-ai")) == 12


def test_a_fine_of_a_user_is_not_taken_for_one_of_the_company() -> None:
    (swedish,) = [each for each in DECISIONS.all() if each.country == "SE"]
    assert swedish.about_user
    assert str(swedish.amount) == "SEK 2,500,000"


def test_what_a_court_sent_back_is_marked_and_its_status_says_so() -> None:
    reopened = {each.country: each.status for each in DECISIONS.all() if each.reopened}
    assert set(reopened) == {"GB", "AT"}
    assert "remitted" in reopened["GB"]
    assert "decide again" in reopened["AT"]


def test_what_letters_name_is_here_with_the_same_reference() -> None:
    with (RESOURCES / "letters/laws/eu-gdpr/decisions.toml").open("rb") as file:
        named = tomllib.load(file)["decisions"]
    here = {(each.recipient, each.country, each.decided, each.reference) for each in DECISIONS.all()}
    for each in named:
        assert (each["recipient"], each["country"], each["date"].isoformat(), each["reference"]) in here


@pytest.mark.parametrize(
    "changes",
    [
        {"date": "2021-13"},
        {"amount": {"currency": "EUR", "value": 0}},
        {"amount": "EUR 20"},
        {"kind": "rumour"},
        {"sources": []},
        {"checked": None},
        {"surprise": 1},
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(DamagedData, match=r"decisions\.json.*entry 2 \(clearview-ai-ca-2021-02\)"):
        decisions.load(changed(tmp_path, **changes))


def test_two_decisions_with_one_id_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DamagedData, match="one id"):
        decisions.load(changed(tmp_path, id="clearview-ai-de-2021-01-27"))
