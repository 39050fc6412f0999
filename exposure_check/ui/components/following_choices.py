"""What can be chosen for a letter that follows a case."""

from __future__ import annotations

from dataclasses import dataclass

from exposure_check.domain.authority import Authority, Region
from exposure_check.domain.case import Case
from exposure_check.domain.person import Person
from exposure_check.domain.request import Language, RequestKind
from exposure_check.ui.api import Application, Session


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen for the letter: languages, the suggested one, and for a complaint who hears it. ``hearing``
    has one entry without a region where the region does not matter."""

    languages: tuple[Language, ...]
    suggested: Language
    hearing: tuple[tuple[Region | None, Authority], ...] = ()


def choices_of(session: Session, application: Application, case: Case, kind: RequestKind, person: Person) -> Choices:
    """What there is to choose from. Reads the data of laws and authorities: not for the GUI thread."""
    requests = session.requests
    law = requests.law(case.law)
    suggested = requests.suggested_language(requests.recipient(case.recipient), case.law, person.language)
    if kind is not RequestKind.COMPLAINT:
        return Choices(law.languages, suggested)
    authorities = application.authorities()
    found = authorities.competent(person.country)
    hearing: tuple[tuple[Region | None, Authority], ...] = tuple((None, one) for one in found.authorities)
    if found.choose_region:
        regions = sorted(authorities.regions(person.country), key=lambda one: one.name)
        hearing = tuple((region, authorities.get(region.authority)) for region in regions)
    return Choices(law.languages, suggested, hearing)
