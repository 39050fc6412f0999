"""The clock against the vectors of the facts, and against the words of Regulation 1182/71 as properties."""

from __future__ import annotations

import calendar
import json
import pickle
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_check.domain.deadline import Limit
from exposure_check.domain.errors import DateOutOfRange, UnknownCountry
from exposure_check.domain.request import Law
from exposure_check.domain.sentence import HolidayName, Sentence
from exposure_check.law import explained
from exposure_check.law.clock import LawClock, same_day_after
from exposure_check.services import ports

RESOURCES = Path(__file__).parents[3] / "resources" / "law"
CLOCK = LawClock(RESOURCES)
AREA = ("IE", "DE", "FR", "PL", "SE", "ES", "BG", "LU")

VECTORS = [
    (each["received"], each["months"], each["nominal"], each["due"])
    for each in json.loads((Path(__file__).parent / "deadline_vectors.json").read_text(encoding="utf-8"))["vectors"]
]

days = st.dates(date(2018, 5, 25), date(2099, 6, 30))
countries = st.sampled_from(AREA)


def test_the_clock_is_what_the_services_ask_for() -> None:
    clock: ports.LimitClock = CLOCK
    assert clock is CLOCK


@pytest.mark.parametrize("country", ["IE", "de", "PL", None, "US"])
@pytest.mark.parametrize(("received", "months", "nominal", "due"), VECTORS)
def test_known_dates_come_out_as_the_guidelines_say(
    received: str, months: int, nominal: str, due: str, country: str | None
) -> None:
    assert months in {1, 3}
    found = CLOCK.answer_due(Law.EU_GDPR, date.fromisoformat(received), country, extended=months == 3)
    assert (found.nominal.isoformat(), found.due.isoformat()) == (nominal, due)
    assert found.latest_plausible >= found.due


@settings(deadline=None)
@given(days, countries, st.booleans())
def test_an_answer_is_never_due_on_a_day_of_rest(received: date, country: str, extended: bool) -> None:
    due = CLOCK.answer_due(Law.EU_GDPR, received, country, extended=extended).due
    assert due.weekday() < 5
    assert due not in holidays.country_holidays(country, years=[due.year], categories=("public",))


@settings(deadline=None)
@given(days, countries, st.booleans())
def test_only_days_of_rest_lie_between_the_nominal_day_and_the_due_day(
    received: date, country: str, extended: bool
) -> None:
    found = CLOCK.answer_due(Law.EU_GDPR, received, country, extended=extended)
    assert found.nominal <= found.due <= found.latest_plausible
    public = holidays.country_holidays(country, years=[found.nominal.year, found.due.year], categories=("public",))
    between = [found.nominal + timedelta(days=n) for n in range((found.due - found.nominal).days)]
    assert all(day.weekday() >= 5 or day in public for day in between)


# Calendars of thirty countries and their regions are computed once per year, so a first example is slow.
patient = settings(deadline=None, max_examples=40)
near_days = st.dates(date(2024, 1, 1), date(2033, 12, 31))


@patient
@given(near_days, countries | st.just(None))
def test_a_request_received_later_is_never_due_earlier(received: date, country: str | None) -> None:
    first = CLOCK.answer_due(Law.EU_GDPR, received, country)
    second = CLOCK.answer_due(Law.EU_GDPR, received + timedelta(days=1), country)
    assert first.nominal <= second.nominal
    assert first.due <= second.due
    assert first.latest_plausible <= second.latest_plausible


@settings(deadline=None)
@given(days, countries)
def test_an_extension_ends_later_and_counts_from_receipt(received: date, country: str) -> None:
    first = CLOCK.answer_due(Law.EU_GDPR, received, country)
    extended = CLOCK.answer_due(Law.EU_GDPR, received, country, extended=True)
    assert extended.due > first.due
    assert extended.nominal == same_day_after(received, 3)


@settings(deadline=None)
@given(days, st.integers(1, 24))
def test_a_month_ends_on_the_same_number_or_on_its_last_day(received: date, months: int) -> None:
    nominal = same_day_after(received, months)
    assert (nominal.year * 12 + nominal.month) - (received.year * 12 + received.month) == months
    last = calendar.monthrange(nominal.year, nominal.month)[1]
    assert nominal.day == received.day or (nominal.day == last and received.day > last)


@patient
@given(near_days)
def test_nobody_is_late_while_any_country_of_the_area_still_rests(received: date) -> None:
    unsettled = CLOCK.answer_due(Law.EU_GDPR, received, None)
    for country in AREA:
        settled = CLOCK.answer_due(Law.EU_GDPR, received, country)
        assert unsettled.latest_plausible >= settled.latest_plausible
        assert unsettled.nominal == settled.nominal


def test_the_steps_tell_the_holiday_and_the_articles() -> None:
    steps = " ".join(CLOCK.answer_due(Law.EU_GDPR, date(2026, 11, 25), "IE").steps)
    assert "Christmas Day" in steps
    assert "Ireland" in steps
    assert "Art. 3(1)" in steps
    assert "Art. 3(2)(c)" in steps
    assert "Art. 3(4)" in steps
    assert "Monday 28 December 2026" in steps


def test_the_steps_tell_why_a_shorter_month_ends_early() -> None:
    steps = " ".join(CLOCK.answer_due(Law.EU_GDPR, date(2026, 8, 31), "IE").steps)
    assert "no day 31" in steps


def test_a_regional_holiday_moves_only_the_latest_plausible_day() -> None:
    # Epiphany is a public holiday in three German Länder only.
    found = CLOCK.answer_due(Law.EU_GDPR, date(2025, 12, 6), "DE")
    assert found.due == date(2026, 1, 6)
    assert found.latest_plausible == date(2026, 1, 7)
    assert any("regional" in step for step in found.steps)


def test_outside_the_area_the_steps_say_that_the_calendar_is_not_settled() -> None:
    found = CLOCK.answer_due(Law.EU_GDPR, date(2026, 11, 25), "US")
    assert any("not settled" in step and "United States" in step for step in found.steps)


def test_the_rule_names_its_sources() -> None:
    found = CLOCK.answer_due(Law.EU_GDPR, date(2026, 3, 5), "IE")
    assert found.rule == "eu-gdpr"
    assert any("1971/1182" in source for source in found.sources)


@pytest.mark.parametrize("country", ["ZZ", "", "Ireland", "I", "é1", "\x00\x00"])
def test_an_unknown_country_is_refused_in_one_sentence(country: str) -> None:
    with pytest.raises(UnknownCountry, match="country code"):
        CLOCK.answer_due(Law.EU_GDPR, date(2026, 3, 5), country)


@pytest.mark.parametrize(
    "received", [date.min, date(2018, 5, 24), date(2099, 7, 1), date.max, datetime(9999, 12, 31, tzinfo=UTC)]
)
def test_a_day_that_cannot_be_counted_from_is_refused(received: date) -> None:
    with pytest.raises(DateOutOfRange, match="2018-05-25"):
        CLOCK.answer_due(Law.EU_GDPR, received, "IE")


def test_the_last_day_that_is_accepted_can_be_counted_with_the_extension() -> None:
    assert CLOCK.answer_due(Law.EU_GDPR, date(2099, 6, 30), None, extended=True).due.year == 2099


def test_a_time_of_day_changes_nothing() -> None:
    late = datetime(2026, 3, 5, 23, 59, tzinfo=UTC)
    assert CLOCK.answer_due(Law.EU_GDPR, late, "IE") == CLOCK.answer_due(Law.EU_GDPR, date(2026, 3, 5), "IE")


def test_the_step_of_a_holiday_knows_its_name_in_the_languages_of_that_calendar() -> None:
    def named(country: str) -> HolidayName:
        steps = CLOCK.answer_due(Law.EU_GDPR, date(2026, 11, 25), country).steps
        (name,) = (one.values["name"] for one in steps if isinstance(one, Sentence) and "name" in one.values)
        assert isinstance(name, HolidayName)
        return name

    assert named("IE") == "Christmas Day"
    assert named("IE").others == {}
    assert named("BE").others == {"de": "Weihnachten", "fr": "Noël", "nl": "Kerstmis"}
    assert named("IT").others == {"it": "Natale"}  # the library writes it_IT
    assert named("IT") in explained.HOLIDAYS
    assert pickle.loads(pickle.dumps(named("IT"))).others == named("IT").others  # noqa: S301 - made just now


def test_holidays_that_many_states_keep_are_in_the_catalogues() -> None:
    area = CLOCK.rules.get(Law.EU_GDPR, Limit.ANSWER, date(2027, 1, 1)).area
    kept = Counter(
        name
        for code in area
        for name in set(holidays.country_holidays(code, years=[2027], language="en_US", expand=False).values())
    )
    always_sundays = {"Easter Sunday", "Pentecost"}
    assert {name for name, states in kept.items() if states >= 5} - always_sundays == set(explained.HOLIDAYS)
