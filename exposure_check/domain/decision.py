"""What authorities decided about recipients."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exposure_check.domain.controller import ControllerSlug


@dataclass(frozen=True, slots=True)
class Amount:
    """Money in whole units of an ISO 4217 currency."""

    currency: str
    value: int

    def __str__(self) -> str:
        return f"{self.currency} {self.value:,}"


@dataclass(frozen=True, slots=True)
class Decision:
    """One step of an authority. ``decided`` is an ISO date, without the day where that was not verified.

    ``kind`` is one of hearing, notice, finding, order, fine, penalty, proceedings, complaint; the last two mean that
    nothing was decided yet. ``about_user`` marks decisions about somebody who used the recipient's service.
    ``reopened`` marks decisions that a court sent back, in whole or in part; they are named only with their ``status``.
    ``verified`` says what of it was read in the sources.
    """

    id: str
    recipient: ControllerSlug
    target: str
    decided: str
    authority: str
    country: str
    kind: str
    articles: tuple[str, ...]
    outcome: str
    status: str
    sources: tuple[str, ...]
    verified: str
    checked: date
    reference: str | None = None
    amount: Amount | None = None
    about_user: bool = False
    reopened: bool = False

    @property
    def is_decision(self) -> bool:
        """Whether an authority decided something. What a letter says of it must fit ``status``."""
        return self.kind not in {"proceedings", "complaint", "hearing"}
