"""Letters that follow a case: reminder, reply, complaint. What they say of the past comes from its log alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from exposure_check.domain.authority import Authority
from exposure_check.domain.case import Case, CaseId, Outcome, history_of
from exposure_check.domain.errors import (
    QT_TRANSLATE_NOOP,
    InputRefused,
    Refused,
)
from exposure_check.domain.match import MatchId
from exposure_check.domain.request import (
    FOLLOWS_A_CASE,
    Addressee,
    ComposedLetter,
    History,
    Language,
    RequestKind,
)
from exposure_check.domain.request import Outcome as Answered
from exposure_check.domain.sentence import Sentence
from exposure_check.services.follow_up import FollowUp
from exposure_check.services.people import People
from exposure_check.services.ports import Authorities
from exposure_check.services.request import LetterOrder, Requests

_OUTCOMES = {
    Outcome.ANSWERED: Answered.COMPLETE,
    Outcome.PARTIAL: Answered.PARTIAL,
    Outcome.REFUSED: Answered.REFUSED,
}


class FollowingLetters:
    """Writes letters that belong to a case. Writing one logs nothing: it was not sent yet."""

    def __init__(
        self, requests: Requests, follow_up: FollowUp, people: People, authorities: Callable[[], Authorities]
    ) -> None:
        """``authorities`` is called when a complaint needs one, because the file takes a moment to read."""
        self._requests = requests
        self._follow_up = follow_up
        self._people = people
        self._authorities = authorities

    def order(
        self,
        case_id: CaseId,
        kind: RequestKind,
        *,
        language: Language | None = None,
        place: str = "",
        options: dict[str, str] | None = None,
        with_evidence: bool = False,
        evidence_photos: tuple[MatchId, ...] | None = None,
        with_pictures: bool = False,
        region: str | None = None,
    ) -> LetterOrder:
        """The letter of ``kind`` in this case. A complaint goes to the authority for where the person lives; ``region``
        where that depends on it.

        Raises:
            NotFound: there is no such case, or no authority is known.
            InputRefused: the kind follows no case, nothing was sent yet, or the region has to be named.
        """
        case = self._follow_up.case(case_id)
        if kind not in FOLLOWS_A_CASE:
            raise Refused(
                QT_TRANSLATE_NOOP(
                    "errors", "A letter of the kind “{kind}” opens a case of its own. Leave the case out."
                ),
                kind=kind,
            )
        return LetterOrder(
            person_id=case.person_id,
            recipient=case.recipient,
            kind=kind,
            language=language,
            law=case.law,
            with_evidence=with_evidence,
            place=place,
            options=options or {},
            history=self._history(case),
            addressee=self._addressee(case, region) if kind is RequestKind.COMPLAINT else None,
            evidence_photos=evidence_photos,
            with_pictures=with_pictures,
        )

    def write(self, order: LetterOrder, out: Path) -> ComposedLetter:
        """Write the letter to ``out``. Raises as :meth:`Requests.write`."""
        return self._requests.write(order, out)

    def _history(self, case: Case) -> History:
        log = history_of(case)
        if log.sent_on is None:
            typed = f"Case {case.id}: case log {case.id} sent --on DATE --set how=post"
            raise InputRefused(what=Sentence(_NOT_SENT, typed=typed))
        clock = self._follow_up.clock(case)
        outcome = self._outcome(log.outcome, asked_back_on=log.asked_back_on)
        return History(
            kind=case.kind,
            sent_on=log.sent_on,
            channel=log.sent_how,
            received_on=log.received_on,
            receipt_proven=log.received_is_proven,
            acknowledged_on=log.acknowledged_on,
            extended_on=log.extended_on,
            extended_until=log.extended_until,
            due=clock.not_late_before if clock is not None else None,
            # Who asks back has written: that is the day of what a reply is about.
            answered_on=log.asked_back_on if outcome is Answered.ASKED_BACK else log.answered_on,
            outcome=outcome,
            # The log holds the reason in the person's words: nothing that could be quoted.
            quote="",
            reminded_on=(log.reminded_on,) if log.reminded_on is not None else (),
        )

    def _outcome(self, outcome: Outcome | None, *, asked_back_on: date | None) -> Answered | None:
        if outcome in _OUTCOMES:
            return _OUTCOMES[outcome]
        return Answered.ASKED_BACK if asked_back_on is not None else None

    def _addressee(self, case: Case, region: str | None) -> Addressee:
        person = self._people.permitted(case.person_id)
        competence = self._authorities().competent(person.country, region)
        if competence.choose_region or len(competence.authorities) != 1:
            names = ", ".join(sorted(each.name for each in self._authorities().regions(person.country)))
            raise InputRefused(what=Sentence(_NAME_THE_REGION, typed=f"Name it with --region: {names}."))
        return _as_addressee(competence.authorities[0])


_NOT_SENT = QT_TRANSLATE_NOOP("cases", "The log does not say that the letter was sent. Log that first.")
_NAME_THE_REGION = QT_TRANSLATE_NOOP(
    "cases", "Which authority hears the complaint depends on where you live. Choose the region."
)


def _as_addressee(authority: Authority) -> Addressee:
    return Addressee(authority.name, authority.address, authority.email, authority.webform)
