"""What authorities decided about recipients: ``resources/law/decisions.json``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from exposure_check.domain.controller import ControllerSlug
from exposure_check.domain.decision import Amount, Decision
from exposure_check.domain.errors import DamagedData
from exposure_check.law import datafile
from exposure_check.law.fields import Country, Line, Slug, Sources, Text

FILE = "decisions.json"

_Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$")]


class AmountEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Money in whole units."""

    currency: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{3}$")]
    value: Annotated[int, msgspec.Meta(ge=1)]


class DecisionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One decision as the file has it."""

    id: Slug
    recipient: Slug
    target: Line
    date_of: _Day = msgspec.field(name="date")
    authority: Line
    country: Country
    kind: Literal["hearing", "notice", "finding", "order", "fine", "penalty", "proceedings", "complaint"]
    articles: Annotated[tuple[Line, ...], msgspec.Meta(min_length=1)]
    outcome: Text
    status: Text
    sources: Sources
    verified: Line
    checked: date
    reference: Line | None = None
    amount: AmountEntry | None = None
    about_user: bool = False
    reopened: bool = False

    def to_domain(self) -> Decision:
        """The decision in the terms of the program."""
        return Decision(
            id=self.id,
            recipient=ControllerSlug(self.recipient),
            target=self.target,
            decided=self.date_of,
            authority=self.authority,
            country=self.country,
            kind=self.kind,
            articles=self.articles,
            outcome=self.outcome,
            status=self.status,
            sources=self.sources,
            verified=self.verified,
            checked=self.checked,
            reference=self.reference,
            amount=None if self.amount is None else Amount(self.amount.currency, self.amount.value),
            about_user=self.about_user,
            reopened=self.reopened,
        )


class DecisionFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file."""

    schema: Literal[1]
    about: str
    compiled: date
    decisions: tuple[DecisionEntry, ...]


class Decisions:
    """All decisions, the oldest first. Implements the ``Decisions`` port."""

    def __init__(self, decisions: tuple[Decision, ...]) -> None:
        self._decisions = sorted(decisions, key=lambda each: (each.decided, each.id))

    def all(self) -> list[Decision]:
        """Every decision."""
        return list(self._decisions)

    def about(self, recipient: ControllerSlug | str) -> list[Decision]:
        """What was decided about ``recipient``, the oldest first."""
        return [each for each in self._decisions if each.recipient == recipient]


def load(folder: Path) -> Decisions:
    """The decisions in ``folder`` (``resources/law``).

    Raises:
        DamagedData: the file is missing or an entry of it is wrong; the sentence names the entry.
    """
    content = datafile.read(folder / FILE, DecisionFile, "decisions", "id")
    if len({each.id for each in content.decisions}) < len(content.decisions):
        raise DamagedData(path=FILE, problem="two decisions have one id")
    return Decisions(tuple(each.to_domain() for each in content.decisions))
