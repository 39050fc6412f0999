"""The conditions that rules of letters use: questions to the facts, nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from exposure_check.domain.letter_options import Obstacle
from exposure_check.domain.request import Outcome, RequestKind
from exposure_check.letters.facts import Facts


def always(_: Facts) -> bool:
    """In every letter of the kind."""
    return True


def face_search(facts: Facts) -> bool:
    """The recipient offers search by face."""
    return facts.face_search


def platform(facts: Facts) -> bool:
    """Any recipient that does not offer search by face."""
    return not facts.face_search


def has_photos(facts: Facts) -> bool:
    """The letter lists confirmed photos."""
    return bool(facts.photos)


def outside(facts: Facts) -> bool:
    """The person lives in the area, the recipient is not known to be established there."""
    return facts.lives_in_area and not facts.recipient_in_area


def outside_face_search(facts: Facts) -> bool:
    """As :func:`outside`, for a face search."""
    return outside(facts) and facts.face_search


def outside_platform(facts: Facts) -> bool:
    """As :func:`outside`, for any other recipient."""
    return outside(facts) and not facts.face_search


def outside_decided(facts: Facts) -> bool:
    """As :func:`outside`, and authorities have decided about this recipient."""
    return outside(facts) and bool(facts.decisions)


def in_area(facts: Facts) -> bool:
    """The person lives where the law protects people wherever the recipient sits."""
    return facts.lives_in_area


def resident_elsewhere(facts: Facts) -> bool:
    """The person lives outside the area, so that the recipient's seat carries the request."""
    return not facts.lives_in_area


def has(option: str) -> Callable[[Facts], bool]:
    """The person set this option of the letter."""
    return lambda facts: option in facts.options


def has_not(option: str) -> Callable[[Facts], bool]:
    """The person did not set this option of the letter."""
    return lambda facts: option not in facts.options


def chose(option: str, value: str) -> Callable[[Facts], bool]:
    """The option has this value."""
    return lambda facts: facts.options.get(option) == value


def has_aliases(facts: Facts) -> bool:
    """The person is known under other names."""
    return bool(facts.aliases)


def has_birth_date(facts: Facts) -> bool:
    """The date of birth is known and this recipient needs it, see :mod:`exposure_check.letters.facts`."""
    return facts.birth_date is not None


def has_account(facts: Facts) -> bool:
    """The person named an account."""
    return facts.account is not None


def received_proven(facts: Facts) -> bool:
    """The log holds a proof of the day of receipt."""
    history = facts.history
    return history is not None and history.received_on is not None and history.receipt_proven


def received_assumed(facts: Facts) -> bool:
    """The day of receipt is an assumption."""
    history = facts.history
    return history is not None and history.received_on is not None and not history.receipt_proven


def acknowledged(facts: Facts) -> bool:
    """The log has an acknowledgement."""
    return facts.history is not None and facts.history.acknowledged_on is not None


def extended(facts: Facts) -> bool:
    """The log has an extension."""
    return facts.history is not None and facts.history.extended_on is not None


def reminded(facts: Facts) -> bool:
    """The log has a reminder."""
    return facts.history is not None and bool(facts.history.reminded_on)


def period_ended(facts: Facts) -> bool:
    """The latest plausible day of the answer lies before the letter."""
    history = facts.history
    return history is not None and history.due is not None and facts.written_on > history.due


def unanswered(facts: Facts) -> bool:
    """The log has no answer."""
    return facts.history is not None and facts.history.answered_on is None


def answered(facts: Facts) -> bool:
    """The log has an answer."""
    return facts.history is not None and facts.history.answered_on is not None


def follows(kinds: frozenset[RequestKind]) -> Callable[[Facts], bool]:
    """The earlier letter was of one of ``kinds``."""
    return lambda facts: facts.history is not None and facts.history.kind in kinds


def outcome(wanted: Outcome) -> Callable[[Facts], bool]:
    """The answer amounts to ``wanted``."""
    return lambda facts: facts.history is not None and facts.history.outcome is wanted


def silent(facts: Facts) -> bool:
    """No answer to the substance, and the latest plausible day has passed."""
    history = facts.history
    return period_ended(facts) and history is not None and history.outcome in {None, Outcome.ASKED_BACK}


def since(day: date) -> Callable[[Facts], bool]:
    """The letter is written on ``day`` or later."""
    return lambda facts: facts.written_on >= day


def before(day: date) -> Callable[[Facts], bool]:
    """The letter is written before ``day``."""
    return lambda facts: facts.written_on < day


def every(*conditions: Callable[[Facts], bool]) -> Callable[[Facts], bool]:
    """All of ``conditions`` hold."""
    return lambda facts: all(condition(facts) for condition in conditions)


def law_denied_outside(facts: Facts) -> bool:
    """The recipient said that the law does not reach it, and the person lives in the area."""
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and facts.lives_in_area


def law_denied_inside(facts: Facts) -> bool:
    """As :func:`law_denied_outside`, for people outside the area: the recipient is established in it."""
    return facts.options.get("obstacle") == Obstacle.NOT_IN_EU and not facts.lives_in_area
