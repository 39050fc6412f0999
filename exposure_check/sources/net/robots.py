"""What a server asks of programs (robots.txt, RFC 9309), read by protego."""

from __future__ import annotations

from dataclasses import dataclass

from protego import Protego

from exposure_check.domain.network import Answer, Unanswered
from exposure_check.domain.photo import Reason
from exposure_check.domain.web_address import WebAddress
from exposure_check.sources.net.session import PRODUCT


@dataclass(frozen=True, slots=True)
class Rules:
    """What one server says. ``refused``: nothing there may be asked for, and why."""

    parsed: Protego | None = None
    refused: Unanswered | None = None

    def allow(self, address: WebAddress) -> bool:
        """Whether ``address`` may be asked for."""
        return self.parsed is None or self.parsed.can_fetch(str(address), PRODUCT)

    def delay(self, longest: float) -> float:
        """How many seconds the server wants between two requests, at most ``longest``."""
        if self.parsed is None:
            return 0.0
        asked = self.parsed.crawl_delay(PRODUCT) or 0.0
        return min(max(float(asked), 0.0), longest)  # also of nan: max() keeps the 0.0 that it has


def rules_of(answer: Answer | Unanswered) -> Rules:
    """The rules that follow from the attempt to read them. RFC 9309, 2.3.1: what is not there forbids nothing (any
    4xx, but too many requests is not an answer), what cannot be reached forbids all."""
    if isinstance(answer, Answer):
        return Rules(Protego.parse(answer.data.decode("utf-8", "replace")))
    not_there = answer.reason in {Reason.LOGIN_NEEDED, Reason.NOT_FOUND} or (
        answer.status is not None and 400 <= answer.status < 500 and answer.status not in {408, 425, 429}
    )
    return Rules() if not_there else Rules(refused=answer)
