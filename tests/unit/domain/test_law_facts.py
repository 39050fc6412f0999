"""Ages of records, channels and days that are over."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exposure_check.domain.contact import ContactChannel, is_stale
from exposure_check.domain.controller import Controller, ControllerSlug
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.decision import Amount

DAY = date(2026, 11, 22)


def recipient(
    email: str | None = None,
    webform: str | None = None,
    webform_for: tuple[str, ...] = (),
    address: tuple[str, ...] = (),
    suggested: ContactChannel | None = None,
) -> Controller:
    return Controller(
        slug=ControllerSlug("one"),
        name="One",
        kind="social",
        sources=("https://example.org",),
        checked=DAY,
        quality="registry",
        email=email,
        webform=webform,
        webform_for=webform_for,
        address=address,
        suggested_channel=suggested,
    )


@given(st.dates(), st.integers(30, 3650), st.integers(0, 5000))
def test_a_record_is_old_from_the_day_after_its_limit(checked: date, limit: int, age: int) -> None:
    if (date.max - checked).days <= age:
        return
    assert is_stale(checked, limit, checked + timedelta(days=age)) == (age > limit)


def test_a_record_without_a_date_is_old_and_one_without_a_limit_never() -> None:
    assert is_stale(None, 1095, DAY)
    assert is_stale(None, None, DAY)
    assert not is_stale(date(1990, 1, 1), None, DAY)


def test_nobody_is_late_on_the_latest_plausible_day_itself() -> None:
    deadline = Deadline(DAY, DAY, DAY + timedelta(days=3), "rule", (), ())
    assert not deadline.is_overdue(DAY + timedelta(days=3))
    assert deadline.is_overdue(DAY + timedelta(days=4))


def test_a_form_for_other_rights_is_offered_only_when_there_is_nothing_else() -> None:
    form = "https://example.org/opt-out"
    only = recipient(webform=form, webform_for=("erasure",))
    assert only.channels_for("access") == (ContactChannel.WEBFORM,)
    both = recipient(webform=form, webform_for=("erasure",), address=("Somewhere",), suggested=ContactChannel.WEBFORM)
    assert both.channels_for("access") == (ContactChannel.LETTER,)
    assert both.channels_for("erasure") == (ContactChannel.WEBFORM, ContactChannel.LETTER)


def test_a_general_form_serves_every_right() -> None:
    found = recipient(email="a@example.org", webform="https://example.org/privacy")
    assert found.channels_for("access") == (ContactChannel.EMAIL, ContactChannel.WEBFORM)


def test_amounts_are_written_with_their_currency() -> None:
    assert str(Amount("EUR", 30_500_000)) == "EUR 30,500,000"
