"""The clock under every law: known dates, what the rules leave open, and properties that hold for all of them."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.deadline import Deadline, Limit, Pause, PauseReason
from exposure_check.domain.errors import DamagedData, DateOutOfRange, ExtensionImpossible, NoTimeLimit
from exposure_check.domain.request import Law
from exposure_check.law.clock import LawClock
from exposure_check.law.limits import Rule

RESOURCES = Path(__file__).parents[3] / "resources" / "law"
CLOCK = LawClock(RESOURCES)
RULES = list(CLOCK.rules)
ANSWERED = [law for law in Law if Limit.ANSWER in CLOCK.limits(law)]
HOME = {
    Law.EU_GDPR: "IE",
    Law.UK_GDPR: "GB",
    Law.CH_FADP: "CH",
    Law.US_CA_CCPA: "US",
    Law.US_IL_BIPA: "US",
    Law.CA_PIPEDA: "CA",
    Law.AU_PRIVACY: "AU",
    Law.BR_LGPD: "BR",
}


def day(text: str) -> date:
    return date.fromisoformat(text)


def due(law: Law, received: str, country: str | None = None, **more: Any) -> Deadline:
    return CLOCK.answer_due(law, day(received), country or HOME[law], **more)


def pause(asked: str, answered: str, reason: PauseReason = PauseReason.CLARIFICATION) -> Pause:
    return Pause(day(asked), day(answered), reason)


def law_of(rule: Rule) -> Law:
    """A law that ``rule`` answers for."""
    return rule.law or Law.EU_GDPR


# --- The file --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", RULES, ids=lambda each: each.id)
def test_every_rule_has_sources_a_date_and_can_be_counted_at_both_ends(rule: Rule) -> None:
    assert rule.sources
    assert rule.checked == date(2026, 11, 22)
    for edge in (rule.first_day, rule.last_day):
        for country in (None, HOME[law_of(rule)], "JP"):
            found = CLOCK.due(rule.limit, law_of(rule), edge, country, extended=rule.extension is not None)
            assert edge < found.nominal <= found.due <= found.latest_plausible
            assert found.rule == rule.id
            assert found.sources == rule.sources
            assert set(found.not_settled) <= set(found.steps)


def test_the_rules_and_their_laws_are_these() -> None:
    assert {law: CLOCK.limits(law) for law in Law} == {
        Law.EU_GDPR: (Limit.ANSWER, Limit.AUTHORITY, Limit.REMINDER),
        Law.UK_GDPR: (Limit.ANSWER, Limit.COMPLAINT, Limit.REMINDER),
        Law.CH_FADP: (Limit.ANSWER, Limit.REMINDER),
        Law.US_CA_CCPA: (Limit.ANSWER, Limit.CONFIRMATION, Limit.OPT_OUT, Limit.REMINDER),
        Law.US_IL_BIPA: (Limit.DESTRUCTION, Limit.REMINDER),
        Law.CA_PIPEDA: (Limit.ANSWER, Limit.REMINDER),
        Law.AU_PRIVACY: (Limit.ANSWER, Limit.REMINDER),
        Law.BR_LGPD: (Limit.ANSWER, Limit.REMINDER),
    }


def changed(folder: Path, **changes: object) -> Path:
    """A rule file whose first rule has ``changes``; the key ``rules`` replaces them all."""
    content: dict[str, Any] = json.loads((RESOURCES / "deadlines.json").read_text(encoding="utf-8"))
    if "rules" in changes:
        content |= changes
    else:
        content["rules"][0] |= changes
    (folder / "deadlines.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "changes",
    [
        {"surprise": 1},
        {"sources": []},
        {"area": []},
        {"period": {"unit": "fortnight", "length": 1}},
        {"period": {"unit": "month", "length": 0}},
        {"period": {"unit": "day", "length": 30}},
        {"extension": {"unit": "day", "length": 60, "notice": "It says so."}},
        {"checked": None},
        {"last_day": "2018-05-24"},
        {"limit": "whatever"},
    ],
)
def test_a_wrong_rule_is_named(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(DamagedData, match=r"deadlines\.json.*entry 1 \(eu-gdpr\)"):
        LawClock(changed(tmp_path, **changes))


def test_a_law_without_a_rule_stops_the_clock_from_being_built(tmp_path: Path) -> None:
    with pytest.raises(DamagedData, match="eu-gdpr, uk-gdpr") as error:
        LawClock(changed(tmp_path, rules=[]))
    assert "bipa" not in str(error.value)


def test_two_rules_for_the_same_day_stop_the_clock_from_being_built(tmp_path: Path) -> None:
    content = json.loads((RESOURCES / "deadlines.json").read_text(encoding="utf-8"))["rules"]
    with pytest.raises(DamagedData, match="eu-gdpr and eu-gdpr cover the same days"):
        LawClock(changed(tmp_path, rules=[*content, content[0]]))


# --- Known dates -----------------------------------------------------------------------------------------------

KNOWN = [
    # law, received, extended, due, latest plausible; counted by hand on a calendar
    (Law.UK_GDPR, "2026-09-03", False, "2026-10-05", "2026-10-05"),  # 3 October is a Saturday
    (Law.UK_GDPR, "2026-03-31", False, "2026-04-30", "2026-04-30"),  # no 31 April
    (Law.UK_GDPR, "2026-09-03", True, "2026-12-03", "2026-12-03"),
    (Law.CH_FADP, "2026-11-25", False, "2026-12-25", "2026-12-28"),  # Christmas, St Stephen's on Saturday
    (Law.CH_FADP, "2026-11-02", False, "2026-12-02", "2026-12-02"),
    (Law.US_CA_CCPA, "2026-11-02", False, "2026-12-17", "2026-12-17"),
    (Law.US_CA_CCPA, "2026-11-02", True, "2027-01-31", "2027-02-01"),  # a Sunday
    (Law.CA_PIPEDA, "2026-11-02", False, "2026-12-02", "2026-12-02"),
    (Law.CA_PIPEDA, "2026-11-02", True, "2027-01-01", "2027-01-04"),
    (Law.AU_PRIVACY, "2026-11-02", False, "2026-12-02", "2026-12-02"),
    (Law.BR_LGPD, "2026-11-02", False, "2026-11-17", "2026-11-17"),
    (Law.BR_LGPD, "2026-11-05", False, "2026-11-20", "2026-11-23"),  # Consciência Negra, a Friday
]


@pytest.mark.parametrize(("law", "received", "extended", "expected", "latest"), KNOWN)
def test_known_dates_under_other_laws(law: Law, received: str, extended: bool, expected: str, latest: str) -> None:
    found = due(law, received, extended=extended)
    assert (found.due, found.latest_plausible) == (day(expected), day(latest))


def test_californian_business_days_leave_out_weekends_and_holidays() -> None:
    # Friday 20 November; Thanksgiving is Thursday 26 November. California also rests on the Friday after it.
    confirmation = CLOCK.due(Limit.CONFIRMATION, Law.US_CA_CCPA, day("2026-11-20"), "US")
    assert confirmation.due == day("2026-12-07")
    assert confirmation.latest_plausible > day("2026-12-07")
    opt_out = CLOCK.due(Limit.OPT_OUT, Law.US_CA_CCPA, day("2026-08-03"), "US")
    assert (opt_out.due, opt_out.nominal) == (day("2026-08-24"), day("2026-08-24"))


def test_illinois_sets_no_time_for_an_answer_but_one_for_destruction() -> None:
    with pytest.raises(NoTimeLimit, match="no right to an answer"):
        due(Law.US_IL_BIPA, "2026-11-02")
    assert CLOCK.due(Limit.DESTRUCTION, Law.US_IL_BIPA, day("2026-11-02"), "US").due == day("2029-11-02")


def test_the_authority_owes_news_after_three_months_on_a_working_day() -> None:
    found = CLOCK.due(Limit.AUTHORITY, Law.EU_GDPR, day("2026-11-30"), "DE")
    assert (found.nominal, found.due) == (day("2027-02-28"), day("2027-03-01"))


def test_a_reminder_is_never_called_a_limit_of_the_law() -> None:
    for law in Law:
        found = CLOCK.due(Limit.REMINDER, law, day("2026-11-20"), None)
        assert found.due == found.latest_plausible == day("2026-12-04")
        assert not found.statutory
        assert any("not a limit of any law" in step for step in found.steps)


def test_the_australian_date_is_not_called_a_limit_of_the_law() -> None:
    found = due(Law.AU_PRIVACY, "2026-11-02")
    assert not found.statutory
    assert "no law fixes this day" in found.steps[-1]
    assert all(due(law, "2026-11-02").statutory for law in ANSWERED if law is not Law.AU_PRIVACY)


# --- Rules that start on a date --------------------------------------------------------------------------------


def test_the_british_rule_changes_with_the_day_of_receipt() -> None:
    before, after = due(Law.UK_GDPR, "2026-02-04"), due(Law.UK_GDPR, "2026-02-05")
    assert (before.rule, after.rule) == ("uk-gdpr-before-2026-02-05", "uk-gdpr")
    assert "Art. 12A" not in " ".join(before.steps)
    assert "Art. 12A" in " ".join(after.steps)


def test_the_british_duty_to_acknowledge_complaints_starts_on_its_day() -> None:
    with pytest.raises(DateOutOfRange, match="2026-06-19"):
        CLOCK.due(Limit.COMPLAINT, Law.UK_GDPR, day("2026-06-18"), "GB")
    assert CLOCK.due(Limit.COMPLAINT, Law.UK_GDPR, day("2026-06-19"), "GB").due == day("2026-07-19")


def test_the_regulation_of_2025_is_told_only_for_complaints_from_2_april_2027() -> None:
    before = CLOCK.due(Limit.AUTHORITY, Law.EU_GDPR, day("2027-04-01"), "DE")
    after = CLOCK.due(Limit.AUTHORITY, Law.EU_GDPR, day("2027-04-02"), "DE")
    assert "2025/2518" not in " ".join(before.steps)
    assert "2025/2518" in " ".join(after.not_settled)
    assert after.nominal == day("2027-07-02")


# --- Pauses and extensions -------------------------------------------------------------------------------------


def test_under_british_law_the_time_stands_still_while_a_question_is_open() -> None:
    found = due(Law.UK_GDPR, "2026-03-02", pauses=[pause("2026-03-09", "2026-03-19")])
    assert found.nominal == day("2026-04-12")
    assert found.latest_plausible >= day("2026-04-13")
    assert any("10 days" in step for step in found.steps)
    assert any("was not verified" in point for point in found.not_settled)


def test_under_british_law_the_time_starts_when_the_proof_of_identity_arrives() -> None:
    found = due(Law.UK_GDPR, "2026-03-02", pauses=[pause("2026-03-04", "2026-03-10", PauseReason.IDENTITY)])
    assert found.nominal == day("2026-04-10")
    assert found.due == due(Law.UK_GDPR, "2026-03-10").due


def test_pauses_that_overlap_count_once() -> None:
    one = due(Law.UK_GDPR, "2026-03-02", pauses=[pause("2026-03-09", "2026-03-19")])
    two = due(Law.UK_GDPR, "2026-03-02", pauses=[pause("2026-03-09", "2026-03-15"), pause("2026-03-12", "2026-03-19")])
    assert one.nominal == two.nominal


def test_a_question_that_comes_too_late_changes_nothing() -> None:
    found = due(Law.UK_GDPR, "2026-03-02", pauses=[pause("2026-06-01", "2026-06-20")])
    plain = due(Law.UK_GDPR, "2026-03-02")
    assert (found.nominal, found.due, found.latest_plausible) == (plain.nominal, plain.due, plain.latest_plausible)
    assert any("changes nothing" in step for step in found.steps)


@pytest.mark.parametrize("reason", list(PauseReason))
def test_in_the_union_a_question_moves_only_the_latest_plausible_day(reason: PauseReason) -> None:
    plain = due(Law.EU_GDPR, "2026-03-02")
    found = due(Law.EU_GDPR, "2026-03-02", pauses=[pause("2026-03-09", "2026-03-19", reason)])
    assert (found.nominal, found.due) == (plain.nominal, plain.due)
    assert found.latest_plausible > plain.latest_plausible
    assert any("knows no pause" in point for point in found.not_settled)


def test_in_california_verifying_who_asks_stops_nothing() -> None:
    plain = due(Law.US_CA_CCPA, "2026-03-02")
    found = due(Law.US_CA_CCPA, "2026-03-02", pauses=[pause("2026-03-09", "2026-03-19", PauseReason.IDENTITY)])
    assert (found.due, found.latest_plausible) == (plain.due, plain.latest_plausible)


@pytest.mark.parametrize(
    ("asked", "answered"), [("2026-03-01", "2026-03-05"), ("2026-03-09", "2026-03-08"), ("2026-03-09", "9999-12-31")]
)
def test_a_pause_that_cannot_be_is_refused(asked: str, answered: str) -> None:
    with pytest.raises(DateOutOfRange):
        due(Law.UK_GDPR, "2026-03-02", pauses=[pause(asked, answered)])


def test_in_switzerland_the_controller_names_the_end_of_its_extension() -> None:
    assert due(Law.CH_FADP, "2026-11-02", named_end=day("2027-01-15")).latest_plausible == day("2027-01-15")
    with pytest.raises(ExtensionImpossible, match="named"):
        due(Law.CH_FADP, "2026-11-02", extended=True)
    for named in ("2026-11-02", "2026-12-02", "9999-12-31"):
        with pytest.raises(DateOutOfRange, match="2026-12-03"):
            due(Law.CH_FADP, "2026-11-02", named_end=day(named))


@pytest.mark.parametrize("law", [Law.AU_PRIVACY, Law.BR_LGPD])
def test_an_extension_that_the_law_does_not_know_is_refused(law: Law) -> None:
    with pytest.raises(ExtensionImpossible, match="no extension"):
        due(law, "2026-11-02", extended=True)


@pytest.mark.parametrize("law", [law for law in ANSWERED if law is not Law.CH_FADP])
def test_a_recipient_cannot_choose_an_end_where_the_law_gives_one(law: Law) -> None:
    with pytest.raises(ExtensionImpossible, match="cannot choose"):
        due(law, "2026-11-02", named_end=day("2027-11-02"))


# --- Properties of all rules -----------------------------------------------------------------------------------

near_days = st.dates(date(2024, 1, 1), date(2032, 12, 31))
laws = st.sampled_from(ANSWERED)
gaps = st.integers(0, 40)
# Calendars are computed once per year, so a first example is slow.
patient = settings(deadline=None, max_examples=60)


@patient
@given(laws, near_days, st.booleans())
def test_nobody_is_overdue_before_the_latest_plausible_day_is_over(law: Law, received: date, at_home: bool) -> None:
    found = CLOCK.answer_due(law, received, HOME[law] if at_home else None)
    assert received < found.nominal <= found.due <= found.latest_plausible
    assert not found.is_overdue(found.latest_plausible)
    assert found.is_overdue(found.latest_plausible + timedelta(days=1))


@patient
@given(laws, near_days)
def test_what_arrives_later_is_due_no_earlier(law: Law, received: date) -> None:
    first = CLOCK.answer_due(law, received, HOME[law])
    second = CLOCK.answer_due(law, received + timedelta(days=1), HOME[law])
    assert first.due <= second.due
    assert first.latest_plausible <= second.latest_plausible


@patient
@given(laws, near_days, gaps, gaps, st.sampled_from(PauseReason))
def test_a_question_never_makes_an_answer_due_earlier(
    law: Law, received: date, asked: int, open_for: int, reason: PauseReason
) -> None:
    start = received + timedelta(days=asked)
    plain = CLOCK.answer_due(law, received, HOME[law])
    found = CLOCK.answer_due(law, received, HOME[law], pauses=[Pause(start, start + timedelta(days=open_for), reason)])
    assert found.due >= plain.due
    assert found.latest_plausible >= max(found.due, plain.latest_plausible)


def test_a_question_may_be_settled_after_the_law_has_changed() -> None:
    """Found by hypothesis: the version of 2025 ends on 4 February 2026, what began under it does not."""
    pause = Pause(date(2026, 1, 1), date(2026, 2, 5), PauseReason.IDENTITY)
    found = CLOCK.answer_due(Law.UK_GDPR, date(2026, 1, 1), "GB", pauses=[pause])
    assert found.latest_plausible >= date(2026, 3, 5)


@patient
@given(near_days, st.integers(1, 20))
def test_business_days_are_counted_one_by_one(received: date, later: int) -> None:
    """Ten business days lie between the receipt and the day of the confirmation, whatever the calendar."""
    start = received + timedelta(days=later)
    found = CLOCK.due(Limit.CONFIRMATION, Law.US_CA_CCPA, start, "US")
    between = [start + timedelta(days=n) for n in range(1, (found.due - start).days + 1)]
    holidays = [each for each in between if CLOCK._calendars.national("US", each)]
    assert sum(each.weekday() < 5 and each not in holidays for each in between) == 10


@patient
@given(laws, near_days)
def test_every_date_explains_itself_from_its_first_day_to_its_last(law: Law, received: date) -> None:
    found = CLOCK.answer_due(law, received, HOME[law])
    assert str(received.year) in found.steps[0]
    assert str(found.due.day) in found.steps[-1]
    assert all(step.endswith(".") for step in found.steps)
    if found.latest_plausible > found.due:
        assert any("Nobody should be called late" in step for step in found.steps)
