"""What an answer without a body means: statuses, redirections to a login, how long to wait."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from exposure_check.domain.photo import Reason
from exposure_check.domain.web_address import WebAddress

REDIRECTIONS = frozenset({301, 302, 303, 307, 308})
WORTH_ANOTHER_TRY = frozenset({408, 425, 429, 500, 502, 503, 504})

_REASONS = {
    401: Reason.LOGIN_NEEDED,
    402: Reason.NO_PERMISSION,
    403: Reason.NO_PERMISSION,
    404: Reason.NOT_FOUND,
    407: Reason.UNREACHABLE,  # a proxy that wants a password
    408: Reason.TIMED_OUT,
    410: Reason.NOT_FOUND,
    413: Reason.TOO_MANY_BYTES,
    429: Reason.RATE_LIMITED,
    451: Reason.NO_PERMISSION,
    999: Reason.NO_PERMISSION,  # LinkedIn's own, to programs
}

_LOGIN_STEPS = re.compile(
    r"(?:wp-)?log-?in|log_in|sign-?in|sign_in|log-?on|authwall|checkpoint|servicelogin|sso|authenticate"
)
_LOGIN_HOSTS = re.compile(r"(?:log-?in|sign-?in|auth|sso)\d*")


def reason_of(status: int) -> Reason | None:
    """Why a status is no answer, None for one that is."""
    if 200 <= status < 300:
        return None
    return _REASONS.get(status, Reason.SERVER_ERROR)


def demands_login(asked: WebAddress, sent_to: WebAddress) -> bool:
    """Whether a redirection leads to a login page, as far as its address tells: instead of what was ``asked`` for, not
    because it was asked for."""
    return _is_login(sent_to) and not _is_login(asked)


def _is_login(address: WebAddress) -> bool:
    if _LOGIN_HOSTS.fullmatch(address.host.partition(".")[0]):
        return True
    steps = [step.partition(".")[0] for step in address.path.lower().split("/") if step]
    # Deeper steps are often names: of a user, of a photo.
    return any(_LOGIN_STEPS.fullmatch(step) for step in steps[:3])


def seconds_to_wait(untrusted_retry_after: str | None, now: datetime) -> float | None:
    """What ``Retry-After`` says (RFC 9110, 10.2.3): seconds or a date. None if it says nothing that can be read."""
    text = (untrusted_retry_after or "").strip()
    if re.fullmatch(r"[0-9]{1,9}", text):
        return float(text)
    at = http_date(text)
    return None if at is None else max((at - now).total_seconds(), 0.0)


def http_date(untrusted_text: str) -> datetime | None:
    """An HTTP date in the one form that is still sent, ``Sun, 06 Nov 1994 08:49:37 GMT``; None for anything else."""
    found = re.fullmatch(
        r"[A-Za-z]{3}, ([0-9]{2}) ([A-Za-z]{3}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT", untrusted_text
    )
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    if found is None or found[2].lower() not in months:
        return None
    day, month, year, hour, minute, second = found.groups()
    try:
        return datetime(
            int(year), months.index(month.lower()) + 1, int(day), int(hour), int(minute), int(second), tzinfo=UTC
        )
    except ValueError:
        return None
