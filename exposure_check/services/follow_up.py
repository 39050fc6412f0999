"""Cases: what became of the letters."""

from __future__ import annotations

from datetime import date

from exposure_check.domain.case import Case, CaseId, StoredLetter
from exposure_check.domain.deadline import Deadline
from exposure_check.domain.person import PersonId
from exposure_check.domain.request import Law
from exposure_check.services.ports import LawClock, Vault


class FollowUp:
    """Lists cases and computes when an answer is owed."""

    def __init__(self, vault: Vault, law_clock: LawClock) -> None:
        self._vault = vault
        self._law_clock = law_clock

    def cases(self, person_id: PersonId | None = None) -> list[Case]:
        """Cases, newest first."""
        return self._vault.cases.all(person_id)

    def case(self, case_id: CaseId) -> Case:
        """One case. Raises NotFound."""
        return self._vault.cases.get(case_id)

    def letter(self, case_id: CaseId) -> StoredLetter:
        """The letter that opened the case, as it was written."""
        return self._vault.cases.letter(case_id)

    def due_if_received(self, case: Case, on: date) -> Deadline:
        """When the answer would be owed if the recipient got the letter on ``on``."""
        return deadline(self._law_clock, received=on, law=case.law, country=case.recipient_country)


def deadline(
    law_clock: LawClock,
    *,
    received: date,
    law: Law = Law.EU_GDPR,
    country: str | None = None,
    extended: bool = False,
) -> Deadline:
    """When an answer to a request received on ``received`` is owed, and why."""
    return law_clock.answer_due(law, received, country, extended=extended)
